//! The floating-point environment of the calling thread, before and after a call.
//!
//! Owns the control words. `blasm_core` has its own code for them, which is what is tested.

/// Carries out `call` in the default environment or in an odd one (results are rounded towards
/// zero, and subnormal ones are zero), and says what the call did to it.
///
/// Subnormal inputs stay what they are: an alpha that counts as zero would make another call of it,
/// whose inputs are not needed.
pub(crate) fn during<R>(odd: bool, call: impl FnOnce() -> R) -> (R, Result<(), String>) {
    let outside = control::read();
    if odd {
        control::write(control::odd(outside));
    }
    let before = control::read();
    let result = call();
    let after = control::read();
    if odd {
        control::write(outside);
    }
    let same = control::settings(before) == control::settings(after);
    let what = || format!("the floating-point environment was {before:x?} and is {after:x?}");
    (result, if same { Ok(()) } else { Err(what()) })
}

#[cfg(target_arch = "x86_64")]
mod control {
    use std::arch::asm;

    /// MXCSR, and the control word of the x87 unit.
    pub(super) type Words = (u32, u16);

    pub(super) fn read() -> Words {
        let (mut mxcsr, mut x87) = (0_u32, 0_u16);
        // SAFETY: both instructions store a control word at the given place, and do nothing else.
        unsafe {
            asm!(
                "stmxcsr [{}]",
                "fnstcw [{}]",
                in(reg) &raw mut mxcsr,
                in(reg) &raw mut x87,
                options(nostack, preserves_flags)
            );
        }
        (mxcsr, x87)
    }

    /// Everything but the sticky flags, which a computation may raise.
    pub(super) fn settings((mxcsr, x87): Words) -> Words {
        (mxcsr & 0xffc0, x87)
    }

    pub(super) fn odd((mxcsr, x87): Words) -> Words {
        (mxcsr | 0xff80, x87)
    }

    pub(super) fn write((mxcsr, _): Words) {
        // SAFETY: loads MXCSR, without reserved bits: only bits that `read` gave or that every
        // processor has are set. All exceptions stay masked. What runs meanwhile computes nothing
        // on which this program depends.
        unsafe {
            asm!("ldmxcsr [{}]", in(reg) &raw const mxcsr, options(nostack, preserves_flags))
        };
    }
}

#[cfg(target_arch = "aarch64")]
mod control {
    use std::arch::asm;

    pub(super) fn read() -> u64 {
        let word: u64;
        // SAFETY: reads FPCR into a register.
        unsafe { asm!("mrs {}, fpcr", out(reg) word, options(nomem, nostack, preserves_flags)) };
        word
    }

    pub(super) fn settings(word: u64) -> u64 {
        word
    }

    /// Rounds towards zero. What flushes results to zero does the same to inputs here.
    pub(super) fn odd(word: u64) -> u64 {
        word | 0x00c0_0000
    }

    pub(super) fn write(word: u64) {
        // SAFETY: sets FPCR to a value that it had, or to one with other rounding; no exception is
        // trapped. What runs meanwhile computes nothing on which this program depends.
        unsafe { asm!("msr fpcr, {}", in(reg) word, options(nostack, preserves_flags)) };
    }
}

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
mod control {
    pub(super) fn read() {}
    pub(super) fn settings((): ()) {}
    pub(super) fn odd((): ()) {}
    pub(super) fn write((): ()) {}
}
