//! The calls with which a library is examined: data over the routine table.
//!
//! Owns the choices (flags, sizes, strides, scalars), their products for each routine, and the way
//! from a choice to arguments that can be placed anywhere. `sweep` decides where operands lie and
//! what they hold.

use blasm_core::flags::{Diagonal, Layout, Side, Transpose, Uplo};
use blasm_core::scalar::{Scalar, c32, c64};
use blasm_core::{
    Arguments, Blas, Call, CallError, Demand, Operand, Routine, Shape, args, for_each_family,
    with_args,
};
use std::any::Any;
use std::fmt::Write;

/// How many calls of a routine are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// A few sizes, for comparing results.
    Answers,
    /// About a second for what a library usually computes.
    Quick,
    /// Every edge of a kernel.
    Full,
    /// A few sizes at which libraries use several threads.
    Large,
}

impl Depth {
    /// Its name and the depth of that name.
    pub const NAMES: &'static [(&'static str, Depth)] = &[
        ("answers", Depth::Answers),
        ("quick", Depth::Quick),
        ("full", Depth::Full),
        ("large", Depth::Large),
    ];

    fn sizes(self) -> &'static Sizes {
        match self {
            Depth::Answers => &Sizes {
                level1: &[1, 2, 5, 17, 100],
                level2: &[1, 3, 17],
                level3: &[1, 3, 17, 40],
                inner: &[1, 4, 33],
            },
            Depth::Quick => &Sizes {
                level1: &[1, 2, 3, 4, 7, 8, 17, 33],
                level2: &[1, 2, 3, 8, 17],
                level3: &[1, 2, 3, 5, 8, 17],
                inner: &[1, 3, 8],
            },
            Depth::Full => &Sizes {
                level1: &[0, 1, 2, 3, 4, 5, 7, 8, 9, 13, 15, 16, 17, 31, 32, 33, 63, 65, 127, 129],
                level2: &[0, 1, 2, 3, 4, 5, 7, 8, 9, 13, 16, 17, 33],
                level3: &[1, 2, 3, 4, 5, 7, 8, 9, 13, 16, 17, 33],
                inner: &[0, 1, 2, 3, 5, 8, 17],
            },
            Depth::Large => &Sizes {
                level1: &[10_007, 20_001],
                level2: &[101, 256],
                level3: &[66, 129],
                inner: &[65, 100],
            },
        }
    }
}

struct Sizes {
    level1: &'static [i64],
    level2: &'static [i64],
    level3: &'static [i64],
    inner: &'static [i64],
}

/// Strides and the factor that goes with them: how much a leading dimension exceeds the least one,
/// the increments, beta.
type Strides = (i64, i64, i64, f64);

const LEVEL1: &[Strides] = &[
    (0, 1, 1, 0.0),
    (0, 2, 2, 0.0),
    (0, -1, -1, 0.0),
    (0, -3, -3, 0.0),
    (0, 1, 2, 0.0),
    (0, 3, 1, 0.0),
    (0, 1, -1, 0.0),
    (0, -2, 1, 0.0),
];
const LEVEL2: &[Strides] = &[
    (0, 1, 1, 0.25),
    (1, 1, 1, 0.25),
    (3, 1, 1, 0.25),
    (0, 1, 1, 0.0),
    (0, 2, 2, 0.25),
    (0, -1, -1, 0.25),
    (0, 1, 2, 0.25),
    (1, 3, 1, 0.25),
];
const LEVEL3: &[Strides] = &[(0, 1, 1, 0.25), (1, 1, 1, 0.25), (0, 1, 1, 0.0)];

/// The parts of a call. Those for which a routine has no argument are ignored.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Choice {
    layout: Layout,
    trans: Transpose,
    transb: Transpose,
    uplo: Uplo,
    pub(crate) diag: Diagonal,
    side: Side,
    pub(crate) m: i64,
    pub(crate) n: i64,
    k: i64,
    kl: i64,
    ku: i64,
    pad: i64,
    incx: i64,
    incy: i64,
    pub(crate) alpha: (f64, f64),
    pub(crate) beta: (f64, f64),
    pub(crate) rotation: (f64, f64),
}

impl Choice {
    const FIRST: Choice = Choice {
        layout: Layout::COLUMN_MAJOR,
        trans: Transpose::NONE,
        transb: Transpose::NONE,
        uplo: Uplo::UPPER,
        diag: Diagonal::NON_UNIT,
        side: Side::LEFT,
        m: 1,
        n: 1,
        k: 1,
        kl: 0,
        ku: 0,
        pad: 0,
        incx: 1,
        incy: 1,
        alpha: (0.5, 0.25),
        beta: (0.25, 0.5),
        rotation: (0.5, -0.75),
    };

    fn int(&self, field: &str) -> i64 {
        match field {
            "m" => self.m,
            "n" => self.n,
            "k" => self.k,
            "kl" => self.kl,
            "ku" => self.ku,
            "incx" => self.incx,
            "incy" => self.incy,
            // Leading dimensions are set when the shapes are known.
            _ => 0,
        }
    }

    fn scalar(&self, field: &str) -> (f64, f64) {
        match field {
            "beta" => self.beta,
            "c" => (self.rotation.0, 0.0),
            "s" => (self.rotation.1, 0.0),
            _ => self.alpha,
        }
    }

    /// The call in words.
    pub(crate) fn describe(&self, routine: Routine) -> String {
        let mut text = routine.name().to_owned();
        let mut pad = false;
        for field in fields(routine) {
            let _ = match *field {
                "layout" => write!(text, " layout={}", self.layout.0),
                "trans" | "transa" => write!(text, " {field}={}", self.trans.0),
                "transb" => write!(text, " {field}={}", self.transb.0),
                "uplo" => write!(text, " {field}={}", self.uplo.0),
                "diag" => write!(text, " {field}={}", self.diag.0),
                "side" => write!(text, " {field}={}", self.side.0),
                "m" | "n" | "k" | "kl" | "ku" | "incx" | "incy" => {
                    write!(text, " {field}={}", self.int(field))
                }
                "beta" => write!(text, " {field}={}", self.beta.0),
                "lda" | "ldb" | "ldc" => {
                    pad = true;
                    Ok(())
                }
                _ => Ok(()),
            };
        }
        if pad {
            let _ = write!(text, " ld=least+{}", self.pad);
        }
        text
    }

    /// Whether one of the vectors has an increment other than 1.
    pub(crate) fn is_strided(&self, routine: Routine) -> bool {
        fields(routine).iter().any(|f| matches!(*f, "incx" | "incy") && self.int(f) != 1)
    }
}

/// Every choice of that depth that makes a difference to the routine.
pub(crate) fn choices(routine: Routine, depth: Depth) -> Vec<Choice> {
    let has = |name: &str| fields(routine).contains(&name);
    let sizes = depth.sizes();
    let (dims, strides) = match routine.level() {
        1 => (sizes.level1, LEVEL1),
        2 => (sizes.level2, LEVEL2),
        _ => (sizes.level3, LEVEL3),
    };
    let width = routine.level() == 2;
    let mut all = vec![Choice::FIRST];
    vary(&mut all, has("m"), dims, |c, m| c.m = m);
    vary(&mut all, has("n"), dims, |c, n| c.n = n);
    vary(&mut all, has("k"), if width { &[0, 1, 3] } else { sizes.inner }, |c, k| c.k = k);
    vary(&mut all, has("kl"), &[0, 1, 3], |c, kl| c.kl = kl);
    vary(&mut all, has("ku"), &[0, 2], |c, ku| c.ku = ku);
    all.retain(|c| {
        (!width || c.k < c.n.max(2)) && (c.kl < c.m.max(1)) && (c.ku < c.n.max(1))
            || depth == Depth::Large
    });
    let strides: Vec<Strides> = strides
        .iter()
        .copied()
        .filter(|(pad, incx, incy, beta)| {
            (*pad == 0 || has("lda"))
                && (*incx == *incy || has("incy"))
                && (*beta != 0.0 || has("beta") || routine.level() == 1)
        })
        .collect();
    vary(&mut all, true, &strides, |c, (pad, incx, incy, beta)| {
        (c.pad, c.incx, c.incy) = (pad, incx, incy);
        // A complex zero is zero in both parts.
        c.beta = (beta, beta * 2.0);
    });
    let transposes: &[Transpose] = if is_complex(routine) {
        &[Transpose::NONE, Transpose::TRANSPOSE, Transpose::CONJUGATE]
    } else {
        &[Transpose::NONE, Transpose::TRANSPOSE]
    };
    vary(&mut all, has("layout"), &[Layout::COLUMN_MAJOR, Layout::ROW_MAJOR], |c, layout| {
        c.layout = layout
    });
    vary(&mut all, has("trans") || has("transa"), transposes, |c, trans| c.trans = trans);
    vary(&mut all, has("transb"), transposes, |c, trans| c.transb = trans);
    vary(&mut all, has("uplo"), &[Uplo::UPPER, Uplo::LOWER], |c, uplo| c.uplo = uplo);
    vary(&mut all, has("side"), &[Side::LEFT, Side::RIGHT], |c, side| c.side = side);
    vary(&mut all, has("diag"), &[Diagonal::NON_UNIT, Diagonal::UNIT], |c, diag| c.diag = diag);
    all
}

fn vary<V: Copy>(all: &mut Vec<Choice>, there: bool, values: &[V], set: impl Fn(&mut Choice, V)) {
    if !there {
        return;
    }
    *all = all
        .iter()
        .flat_map(|choice| {
            values.iter().map(|value| {
                let mut choice = *choice;
                set(&mut choice, *value);
                choice
            })
        })
        .collect();
}

/// The value that a choice gives to a field of an argument struct.
trait Field {
    fn choose(field: &str, choice: &Choice) -> Self;
}

macro_rules! field {
    ($($t:ty: ($field:ident, $choice:ident) => $value:expr;)*) => {$(
        impl Field for $t {
            fn choose($field: &str, $choice: &Choice) -> Self {
                $value
            }
        }
    )*};
}
field! {
    Layout: (_field, choice) => choice.layout;
    Uplo: (_field, choice) => choice.uplo;
    Diagonal: (_field, choice) => choice.diag;
    Side: (_field, choice) => choice.side;
    Transpose: (field, choice) => if field == "transb" { choice.transb } else { choice.trans };
    i64: (field, choice) => choice.int(field);
    f32: (field, choice) => choice.scalar(field).0 as f32;
    f64: (field, choice) => choice.scalar(field).0;
    c32: (field, choice) => {
        let (re, im) = choice.scalar(field);
        c32::new(re as f32, im as f32)
    };
    c64: (field, choice) => {
        let (re, im) = choice.scalar(field);
        c64::new(re, im)
    };
}

impl<T> Field for *mut T {
    fn choose(_: &str, _: &Choice) -> Self {
        std::ptr::null_mut()
    }
}

impl<T> Field for *const T {
    fn choose(_: &str, _: &Choice) -> Self {
        std::ptr::null()
    }
}

/// An argument struct that can be made from a choice.
trait Make: Arguments {
    const FIELDS: &'static [&'static str];
    const IS_COMPLEX: bool;
    fn make(choice: &Choice) -> Self;
}

macro_rules! make {
    ($($family:ident $name:ident { $($field:ident)* })*) => {$(
        impl<T: Scalar + Field> Make for args::$family<T>
        where
            T::Real: Field,
            args::$family<T>: Arguments,
        {
            const FIELDS: &'static [&'static str] = &[$(stringify!($field)),*];
            const IS_COMPLEX: bool = T::IS_COMPLEX;
            fn make(choice: &Choice) -> Self {
                args::$family { $($field: Field::choose(stringify!($field), choice),)* }
            }
        }
    )*};
}
for_each_family!(make);

/// A call of any routine, whose operands have not been placed yet.
pub trait AnyCall {
    /// The routine.
    fn routine(&self) -> Routine;
    /// Whether `check` lets it pass.
    fn is_legal(&self) -> bool;
    /// How much of it has to happen.
    fn demand(&self) -> Demand;
    /// Whether it is one of the calls on which libraries disagree, which no library is given.
    fn is_odd(&self) -> bool;
    /// Its operands, in order.
    fn operands(&self) -> Vec<Operand>;
    /// Puts an operand somewhere.
    fn place(&mut self, operand: &Operand, pointer: *mut u8);
    /// Has a backend carry it out, and returns its result as numbers.
    ///
    /// # Safety
    /// As for the routine's method, except that the memory behind an operand may be inaccessible:
    /// then the process may end.
    unsafe fn call(&self, blas: &dyn Blas) -> Result<[f64; 2], CallError>;
    /// The argument struct.
    fn as_any(&self) -> &dyn Any;
}

/// A routine's result as numbers.
trait Numbers {
    fn numbers(self) -> [f64; 2];
}

macro_rules! numbers {
    ($($t:ty: $value:ident => $numbers:expr;)*) => {$(
        impl Numbers for $t {
            fn numbers(self) -> [f64; 2] {
                let $value = self;
                $numbers
            }
        }
    )*};
}
numbers! {
    (): _value => [0.0; 2];
    f32: value => [value.into(), 0.0];
    f64: value => [value, 0.0];
    c32: value => [value.re.into(), value.im.into()];
    c64: value => [value.re, value.im];
    u64: value => [value as f64, 0.0];
}

impl<A: Call<Output: Numbers> + 'static> AnyCall for A {
    fn routine(&self) -> Routine {
        A::ROUTINE
    }

    fn is_legal(&self) -> bool {
        self.check().is_ok()
    }

    fn demand(&self) -> Demand {
        Arguments::demand(self)
    }

    fn is_odd(&self) -> bool {
        (A::LEVEL == 1 && self.has_odd_increment()) || self.has_odd_scalar()
    }

    fn operands(&self) -> Vec<Operand> {
        let mut all = Vec::with_capacity(4);
        let _ = Arguments::operands(self, Demand::All, |operand| {
            all.push(operand);
            Ok::<(), ()>(())
        });
        all.sort_by_key(|operand: &Operand| operand.index);
        all
    }

    fn place(&mut self, operand: &Operand, pointer: *mut u8) {
        let stride = match operand.shape {
            Shape::Vector { inc, .. } => inc,
            Shape::General { ld, .. } | Shape::Triangle { ld, .. } | Shape::Band { ld, .. } => ld,
            Shape::Packed { .. } | Shape::Cells { .. } => 1,
        };
        self.replace(operand.index, pointer, stride);
    }

    unsafe fn call(&self, blas: &dyn Blas) -> Result<[f64; 2], CallError> {
        // SAFETY: guaranteed by the caller.
        unsafe { Call::call(self, blas) }.map(Numbers::numbers)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The call of that choice, with leading dimensions; `None` if the routine does not accept its
/// flags.
pub(crate) fn make(routine: Routine, choice: &Choice) -> Option<Box<dyn AnyCall>> {
    fn of<A: Make + Call<Output: Numbers> + 'static>(choice: &Choice) -> Box<dyn AnyCall> {
        let mut call = A::make(choice);
        let mut leading = [None; 4];
        let _ = Arguments::operands(&call, Demand::All, |operand| {
            if let Shape::General { .. } | Shape::Triangle { .. } | Shape::Band { .. } =
                operand.shape
                && let Some(slot) = leading.get_mut(operand.index)
            {
                *slot = Some(operand.shape.extent().inner.max(1) as i64 + choice.pad);
            }
            Ok::<(), ()>(())
        });
        for (index, ld) in leading.into_iter().enumerate() {
            if let Some(ld) = ld {
                call.restride(index, ld);
            }
        }
        Box::new(call)
    }
    let call = with_args!(routine, A => of::<A>(choice));
    call.is_legal().then_some(call)
}

/// The size in bytes of the smallest element among a routine's operands.
pub(crate) fn element_size(routine: Routine) -> usize {
    let call = make(routine, &Choice::FIRST);
    call.and_then(|call| call.operands().iter().map(|o| o.size).min()).unwrap_or(1)
}

/// The names of a routine's arguments.
pub(crate) fn fields(routine: Routine) -> &'static [&'static str] {
    with_args!(routine, A => <A as Make>::FIELDS)
}

fn is_complex(routine: Routine) -> bool {
    with_args!(routine, A => <A as Make>::IS_COMPLEX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As many calls as in the sweep that found the hazards.
    #[test]
    fn the_full_depth_has_more_calls_than_the_first_sweep() {
        let mut calls = 0;
        for routine in Routine::ALL.iter().filter(|routine| !routine.is_extension()) {
            let made = choices(*routine, Depth::Full);
            let legal = made.iter().filter(|choice| make(*routine, choice).is_some()).count();
            assert!(legal > 0, "{routine} is not called");
            calls += legal;
        }
        assert!(calls >= 150_144, "{calls}");
    }

    #[test]
    fn every_combination_of_flags_is_called() {
        let all = choices(Routine::ztrsm, Depth::Quick);
        let mut flags: Vec<_> =
            all.iter().map(|c| (c.layout.0, c.side.0, c.uplo.0, c.trans.0, c.diag.0)).collect();
        flags.sort_unstable();
        flags.dedup();
        assert_eq!(flags.len(), 2 * 2 * 2 * 3 * 2);
    }
}
