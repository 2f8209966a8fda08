//! The routines, and the trait that has a method for each.
//!
//! Both are made from the emitted list. A backend overrides the methods of the routines it
//! computes; all others go to its fallback. The caller validates: a method trusts that its
//! arguments passed [`admit`](crate::memory::admit), and a backend never checks them again.

use crate::argument::Arguments;
use crate::error::CallError;
use crate::guard::parts::{Divide, Each, Parts};
use crate::{args, for_each_family, for_each_routine};
use std::fmt;

use crate::scalar::{Scalar, c32, c64};

macro_rules! define {
    ($($name:ident: $family:ident<$ty:ty> -> $out:ty, $kernel:ident, $level:literal, $summary:literal;)*) => {
        /// A routine of the table, under its BLAS name.
        #[expect(non_camel_case_types, reason = "BLAS names are lower case")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Routine { $(#[doc = $summary] $name,)* }

        impl Routine {
            /// Every routine, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The BLAS name, lower case.
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)* }
            }

            /// The family: the routines of its kind for all types.
            pub const fn family(self) -> Family {
                match self { $(Self::$name => Family::$family,)* }
            }

            /// Whether its matrices and vectors are complex.
            pub const fn is_complex(self) -> bool {
                match self { $(Self::$name => <$ty as Scalar>::IS_COMPLEX,)* }
            }

            /// 1, 2 or 3.
            pub fn level(self) -> u8 {
                match self { $(Self::$name => $level,)* }
            }

            /// What it computes, in one line.
            pub fn summary(self) -> &'static str {
                match self { $(Self::$name => $summary,)* }
            }
        }

        /// Everything that BLAS computes, one method per routine.
        ///
        /// The methods take the argument struct of their family. Overlap: no input shares memory
        /// with an output, except in the routines that are defined element by element; where the
        /// guest's operands overlapped, the guard has copied the input.
        pub trait Blas: Send + Sync {
            /// The backend's name, as a user writes it.
            fn name(&self) -> &str;

            /// The backend that computes the routines which this one does not override.
            fn fallback(&self) -> &dyn Blas;

            /// How many threads one call may use at present.
            fn threads(&self) -> usize {
                1
            }

            /// The scope that [`set_threads`](Self::set_threads) applies to.
            fn thread_scope(&self) -> ThreadScope {
                ThreadScope::Fixed
            }

            /// Sets how many threads calls may use from now on, and returns the number that
            /// restores the previous state when it is passed to this method.
            fn set_threads(&self, _threads: usize) -> usize {
                1
            }

            $(
                #[doc = $summary]
                ///
                /// # Errors
                /// If the call could not be finished. Illegal arguments are never the reason.
                ///
                /// # Safety
                /// `p` passed [`admit`](crate::memory::admit), and no memory that it names is freed
                /// or moved during the call. Operands may only be misaligned where the backend
                /// allows it (the guard knows).
                unsafe fn $name(&self, p: &args::$family<$ty>) -> Result<$out, CallError> {
                    // SAFETY: the same arguments, under the same contract.
                    unsafe { self.fallback().$name(p) }
                }
            )*
        }

        impl<U: Uniform> Blas for U {
            fn name(&self) -> &str {
                Uniform::name(self)
            }
            fn fallback(&self) -> &dyn Blas {
                match self.below() {
                    Some(below) => below.fallback(),
                    None => self,
                }
            }
            fn threads(&self) -> usize {
                Uniform::threads(self)
            }
            fn thread_scope(&self) -> ThreadScope {
                self.below().map_or(ThreadScope::Fixed, Blas::thread_scope)
            }
            fn set_threads(&self, threads: usize) -> usize {
                self.below().map_or(1, |below| below.set_threads(threads))
            }
            $(unsafe fn $name(&self, p: &args::$family<$ty>) -> Result<$out, CallError> {
                // SAFETY: the same arguments, under the same contract.
                unsafe { self.carry_out(p) }
            })*
        }

        $(
            impl Call for args::$family<$ty> {
                const ROUTINE: Routine = Routine::$name;
                #[inline(always)]
                unsafe fn call(&self, blas: &dyn Blas) -> Result<$out, CallError> {
                    // SAFETY: the caller's contract is the method's.
                    unsafe { blas.$name(self) }
                }
                unsafe fn in_parts(&self, by: &Parts<'_>) -> Result<$out, CallError> {
                    // SAFETY: the caller's.
                    unsafe { Divide::divide(self, by) }
                }
                const IS_BATCH: bool = <Self as Divide>::IS_BATCH;
                unsafe fn one_by_one(&self, each: &mut impl Each) -> Result<(), CallError> {
                    // SAFETY: the caller's.
                    unsafe { Divide::one_by_one(self, each) }
                }
            }
        )*
    };
}
for_each_routine!(define);

macro_rules! define_families {
    ($($family:ident $name:ident { $($field:ident)* })*) => {
        /// A family of the table: a kind of routine, for all its types.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Family {
            $(
                #[doc = concat!("The routines of [`args::", stringify!($family), "`].")]
                $family,
            )*
        }

        impl Family {
            /// Every family, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$family,)*];

            /// Its name: that of its routines without the letter of the type.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$family => stringify!($name),)* }
            }
        }
    };
}
for_each_family!(define_families);

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Does the same thing for an argument struct of any routine: in `$body`, `$args` is the type of
/// that routine's argument struct. All arms must have the same type.
///
/// ```
/// use blasm_core::{Arguments, Routine, with_args};
/// fn level(routine: Routine) -> u8 {
///     with_args!(routine, A => <A as Arguments>::LEVEL)
/// }
/// assert_eq!(level(Routine::dgemm), 3);
/// ```
#[macro_export]
macro_rules! with_args {
    ([$routine:expr, $args:ident => $body:expr]
     $($name:ident: $family:ident<$ty:ty> -> $out:ty, $kernel:ident, $level:literal, $summary:literal;)*) => {
        match $routine {
            $($crate::Routine::$name => {
                #[allow(unused_imports, reason = "half of the types are primitive types of Rust")]
                use $crate::scalar::{c32, c64};
                type $args = $crate::args::$family<$ty>;
                $body
            })*
        }
    };
    ($routine:expr, $args:ident => $body:expr) => {
        $crate::for_each_routine!($crate::with_args [$routine, $args => $body])
    };
}

/// A backend that does the same thing for every routine: a layer, a counter, a stub. It gets every
/// method of [`Blas`] from the one method [`carry_out`](Self::carry_out).
pub trait Uniform: Send + Sync {
    /// The name, for [`Blas::name`].
    fn name(&self) -> &str;

    /// The backend below, whose threads are this one's; `None` if this one computes by itself.
    fn below(&self) -> Option<&dyn Blas> {
        None
    }

    /// How many threads one call may use at present.
    fn threads(&self) -> usize {
        self.below().map_or(1, Blas::threads)
    }

    /// Carries out a call of any routine.
    ///
    /// # Errors
    /// As for the routine's method in [`Blas`].
    ///
    /// # Safety
    /// As for the routine's method in [`Blas`].
    unsafe fn carry_out<A: Call>(&self, args: &A) -> Result<A::Output, CallError>;
}

/// The scope for which a library's number of threads is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThreadScope {
    /// It cannot be set.
    Fixed,
    /// For the thread that sets it.
    Caller,
    /// For the whole process, so no other call may run meanwhile.
    Process,
}

/// An argument struct of one routine: it knows the method that takes it.
pub trait Call: Arguments + 'static {
    /// The routine.
    const ROUTINE: Routine;

    /// Calls the routine's method.
    ///
    /// # Errors
    /// As for the method.
    ///
    /// # Safety
    /// As for the method.
    unsafe fn call(&self, blas: &dyn Blas) -> Result<Self::Output, CallError>;

    /// Carries the call out by shorter ones.
    ///
    /// # Errors
    /// As the method, and if the host stops the call.
    ///
    /// # Safety
    /// As the method.
    #[doc(hidden)]
    unsafe fn in_parts(&self, by: &Parts<'_>) -> Result<Self::Output, CallError>;

    /// Whether it consists of calls of another routine.
    #[doc(hidden)]
    const IS_BATCH: bool;

    /// Makes the calls of which a batch consists, in their order.
    ///
    /// # Errors
    /// Of the first call that fails.
    ///
    /// # Safety
    /// As the method.
    #[doc(hidden)]
    unsafe fn one_by_one(&self, each: &mut impl Each) -> Result<(), CallError>;
}

impl Routine {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The routine with that BLAS name, in upper or lower case.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|r| r.name().eq_ignore_ascii_case(name))
    }

    /// Whether it belongs to `wasi_ephemeral_blas_ext`, and not to the standard.
    #[inline]
    pub fn is_extension(self) -> bool {
        self.index() >= crate::routines::STANDARD
    }

    /// Its number in [`ALL`](Self::ALL).
    #[inline]
    pub fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Routine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
