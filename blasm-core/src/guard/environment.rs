//! The floating-point environment of native calls.
//!
//! Libraries obey what the calling thread has set: flushing of subnormals changes results, and an
//! unmasked exception becomes a signal. So a native call runs in the default environment, and the
//! thread's own is restored afterwards. The control word is read every time, but only written if it
//! differs. BLASM's kernels need none of this: they behave as the guest's compiled code does.

/// The default environment, while it lives.
pub(super) struct Default {
    callers: u64,
}

impl Default {
    /// Enters the default environment.
    #[inline]
    pub(super) fn enter() -> Self {
        let callers = control::read();
        if callers & control::MASK != control::DEFAULT {
            control::write((callers & !control::MASK) | control::DEFAULT);
        }
        Self { callers }
    }
}

impl Drop for Default {
    #[inline]
    fn drop(&mut self) {
        // Sticky flags are left as the library set them: nothing in a wasm runtime reads them.
        let now = control::read();
        if now & control::MASK != self.callers & control::MASK {
            control::write((now & !control::MASK) | (self.callers & control::MASK));
        }
    }
}

#[cfg(target_arch = "x86_64")]
mod control {
    use std::arch::asm;

    /// Everything but the sticky flags: DAZ, exception masks, rounding, FTZ.
    pub(super) const MASK: u64 = 0xffc0;
    /// All exceptions masked, round to nearest, subnormals kept.
    pub(super) const DEFAULT: u64 = 0x1f80;

    pub(super) fn read() -> u64 {
        let mut word = 0_u32;
        // SAFETY: stores the 32-bit MXCSR at the given place, and nothing else.
        unsafe { asm!("stmxcsr [{}]", in(reg) &raw mut word, options(nostack, preserves_flags)) };
        word.into()
    }

    pub(super) fn write(word: u64) {
        let word = word as u32;
        // SAFETY: loads MXCSR from the given place. Only bits that `read` returned or the default
        // ones are set, so no reserved bit is. Rust code runs correctly in the default environment,
        // and the caller's is what it had before.
        unsafe { asm!("ldmxcsr [{}]", in(reg) &raw const word, options(nostack, preserves_flags)) };
    }
}

#[cfg(target_arch = "aarch64")]
mod control {
    use std::arch::asm;

    /// Rounding, flush-to-zero, default NaN, alternative half precision, exception traps.
    pub(super) const MASK: u64 = 0x07c0_9f00;
    /// All zero: traps off, round to nearest, subnormals kept.
    pub(super) const DEFAULT: u64 = 0;

    pub(super) fn read() -> u64 {
        let word: u64;
        // SAFETY: reads FPCR into a register.
        unsafe { asm!("mrs {}, fpcr", out(reg) word, options(nomem, nostack, preserves_flags)) };
        word
    }

    pub(super) fn write(word: u64) {
        // SAFETY: sets FPCR to a value that it had or to the default one.
        unsafe { asm!("msr fpcr, {}", in(reg) word, options(nostack, preserves_flags)) };
    }
}

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
mod control {
    pub(super) const MASK: u64 = 0;
    pub(super) const DEFAULT: u64 = 0;
    pub(super) fn read() -> u64 {
        0
    }
    pub(super) fn write(_: u64) {}
}

#[cfg(all(test, target_arch = "x86_64"))]
mod tests {
    use super::*;

    #[test]
    fn the_callers_environment_is_left_and_put_back() {
        // Flush to zero, subnormals are zero, round towards zero.
        let odd = 0xffc0;
        let before = control::read();
        control::write((before & !control::MASK) | odd);
        let inside = {
            let _environment = Default::enter();
            control::read()
        };
        let after = control::read();
        control::write(before);
        assert_eq!(inside & control::MASK, control::DEFAULT);
        assert_eq!(after & control::MASK, odd);
    }
}
