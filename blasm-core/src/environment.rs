//! The floating-point environment of a call.
//!
//! Owns what the calling thread has set when a guest's call begins, the default environment in which
//! the call is carried out, and the way back. Libraries and BLASM's kernels obey what is set:
//! flushing of subnormals and other roundings change results, and an unmasked exception becomes a
//! signal. And they raise flags, which stay. So after a call everything is as it was before it: the
//! control bits and the flags of MXCSR and of the x87, or of FPCR and FPSR.
//!
//! Everything is read twice, and only written where it differs. The x87 is left alone where only BLASM's
//! kernels compute, which are Rust code and have no use for it: to read what it has takes a fifth of a
//! short call. Does not own the threads of a
//! library: they are started in the default environment too, since libraries are opened and called
//! in it. Threads that help BLASM's kernels enter it themselves.

use std::cell::Cell;

/// What may compute in an environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// A library, with any instruction: some compute norms on the x87.
    Library,
    /// BLASM's kernels, and what is checked before and copied after them.
    Own,
}

/// Runs that in the default environment: what a thread does for a call that another thread computes.
pub fn in_default_environment<R>(work: impl FnOnce() -> R) -> R {
    let _default = Default::enter(Who::Own);
    work()
}

/// The default environment, while it lives.
pub(crate) struct Default {
    who: Who,
    callers: Cell<control::State>,
}

impl Default {
    /// Enters the default environment.
    #[inline(always)]
    pub(crate) fn enter(who: Who) -> Self {
        Self { who, callers: Cell::new(begin(who)) }
    }

    /// Runs what is the caller's in the caller's environment, whatever that is afterwards: it may
    /// have changed it, and even have moved to another thread.
    #[cold]
    pub(crate) fn outside<R>(&self, callers: impl FnOnce() -> R) -> R {
        end(self.callers.get(), self.who);
        let result = callers();
        self.callers.set(begin(self.who));
        result
    }
}

impl Drop for Default {
    #[inline(always)]
    fn drop(&mut self) {
        end(self.callers.get(), self.who);
    }
}

/// Sets the default, and returns what was there.
#[inline(always)]
fn begin(who: Who) -> control::State {
    let callers = control::State::read(who);
    if !callers.is_default() {
        callers.leave(who);
    }
    callers
}

/// Sets what was there.
#[inline(always)]
fn end(callers: control::State, who: Who) {
    let now = control::State::read(who);
    if now != callers {
        callers.restore(now);
    }
}

#[cfg(target_arch = "x86_64")]
mod control {
    use super::Who;
    use std::arch::asm;

    /// MXCSR, and what the x87 has like it; the default of that if it is not to be touched.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(super) struct State {
        mxcsr: u32,
        x87_control: u16,
        /// Only the flags: the rest changes with every comparison, and no ABI keeps it.
        x87_flags: u16,
    }

    /// All of MXCSR but the flags: DAZ, exception masks, rounding, FTZ.
    const MXCSR_MODES: u32 = 0xffc0;
    /// All exceptions masked, round to nearest, subnormals kept.
    const MXCSR: u32 = 0x1f80;
    /// Exception masks, precision, rounding; the other bits mean nothing.
    const X87_MODES: u16 = 0x0f3f;
    /// All exceptions masked, round to nearest, and the precision with which a process begins.
    const X87: u16 = if cfg!(windows) { 0x023f } else { 0x033f };
    /// The six exceptions, and the fault of the stack of registers.
    const X87_FLAGS: u16 = 0x007f;

    impl State {
        #[inline(always)]
        pub(super) fn read(who: Who) -> Self {
            let mut mxcsr = 0_u32;
            // SAFETY: stores MXCSR at the given place.
            unsafe {
                asm!("stmxcsr [{}]", in(reg) &raw mut mxcsr, options(nostack, preserves_flags));
            }
            if who == Who::Own {
                return Self { mxcsr, x87_control: X87, x87_flags: 0 };
            }
            let mut x87_control = 0_u16;
            let x87_status: u16;
            // SAFETY: stores the x87's control word at the given place and its status word in a
            // register, and changes neither.
            unsafe {
                asm!(
                    "fnstcw [{control}]",
                    "fnstsw ax",
                    control = in(reg) &raw mut x87_control,
                    out("ax") x87_status,
                    options(nostack, preserves_flags),
                );
            }
            Self { mxcsr, x87_control, x87_flags: x87_status & X87_FLAGS }
        }

        /// Whether no mode differs from the default; flags may be set.
        #[inline(always)]
        pub(super) fn is_default(self) -> bool {
            self.mxcsr & MXCSR_MODES == MXCSR && self.x87_control & X87_MODES == X87
        }

        /// Sets the default modes where these were set.
        #[cold]
        #[inline(never)]
        pub(super) fn leave(self, who: Who) {
            let mxcsr = (self.mxcsr & !MXCSR_MODES) | MXCSR;
            // SAFETY: loads MXCSR from the given place. Only bits that `read` returned or the default
            // ones are set, so no reserved bit is. Rust code runs correctly in the default environment.
            unsafe { asm!("ldmxcsr [{}]", in(reg) &raw const mxcsr, options(nostack)) };
            if who == Who::Own {
                return;
            }
            let control = (self.x87_control & !X87_MODES) | X87;
            // SAFETY: the same for the x87's control word. A flag that is not masked would make the
            // second instruction fault, so the flags are cleared first; `restore` sets them.
            unsafe {
                asm!("fnclex", "fldcw [{}]", in(reg) &raw const control, options(nostack));
            }
        }

        /// Sets this again, where another state is `now`.
        #[inline(always)]
        pub(super) fn restore(self, now: Self) {
            // SAFETY: sets MXCSR to what `read` returned: what the caller had before.
            unsafe { asm!("ldmxcsr [{}]", in(reg) &raw const self.mxcsr, options(nostack)) };
            if (now.x87_control, now.x87_flags) != (self.x87_control, self.x87_flags) {
                self.restore_x87();
            }
        }

        #[cold]
        #[inline(never)]
        fn restore_x87(self) {
            // Flags can only be set together with all that this instruction stores: the control
            // word, the status word and five others, each in four bytes.
            let mut environment = [0_u32; 7];
            // SAFETY: stores that environment at the given place, which has its 28 bytes.
            unsafe {
                asm!("fnstenv [{}]", in(reg) &raw mut environment, options(nostack));
            }
            environment[0] = (environment[0] & !0xffff) | u32::from(self.x87_control);
            environment[1] = (environment[1] & !u32::from(X87_FLAGS)) | u32::from(self.x87_flags);
            // SAFETY: loads what the instruction above stored, with the control word and the flags
            // that `read` returned: what the caller had before.
            unsafe {
                asm!("fldenv [{}]", in(reg) &raw const environment, options(nostack));
            }
        }
    }
}

#[cfg(target_arch = "aarch64")]
mod control {
    use super::Who;
    use std::arch::asm;

    /// FPCR and FPSR.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(super) struct State {
        modes: u64,
        flags: u64,
    }

    /// Rounding, flush-to-zero, default NaN, alternative half precision, exception traps.
    const MODES: u64 = 0x07c0_9f00;

    impl State {
        #[inline(always)]
        pub(super) fn read(_: Who) -> Self {
            let (modes, flags): (u64, u64);
            // SAFETY: reads FPCR and FPSR into registers.
            unsafe {
                asm!(
                    "mrs {}, fpcr",
                    "mrs {}, fpsr",
                    out(reg) modes,
                    out(reg) flags,
                    options(nomem, nostack, preserves_flags),
                );
            }
            Self { modes, flags }
        }

        /// Whether no mode differs from the default: traps off, round to nearest, subnormals kept.
        #[inline(always)]
        pub(super) fn is_default(self) -> bool {
            self.modes & MODES == 0
        }

        /// Sets the default modes where these were set.
        #[cold]
        #[inline(never)]
        pub(super) fn leave(self, _: Who) {
            // SAFETY: sets FPCR to the value that it had, with all modes off.
            unsafe { asm!("msr fpcr, {}", in(reg) self.modes & !MODES, options(nostack)) };
        }

        /// Sets this again, where another state is `now`.
        #[inline(always)]
        pub(super) fn restore(self, now: Self) {
            if now.modes != self.modes {
                // SAFETY: sets FPCR to what `read` returned: what the caller had before.
                unsafe { asm!("msr fpcr, {}", in(reg) self.modes, options(nostack)) };
            }
            if now.flags != self.flags {
                // SAFETY: the same for FPSR.
                unsafe { asm!("msr fpsr, {}", in(reg) self.flags, options(nostack)) };
            }
        }
    }
}

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
mod control {
    use super::Who;

    /// Nothing that can be read or set.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(super) struct State;

    impl State {
        pub(super) fn read(_: Who) -> Self {
            Self
        }
        pub(super) fn is_default(self) -> bool {
            true
        }
        pub(super) fn leave(self, _: Who) {}
        pub(super) fn restore(self, _: Self) {}
    }
}
