//! The guard's steps one by one, for the bench that shows what each costs. Nothing else calls these.

use super::{Guard, canonicalise as canonical, environment as fp, overlap as overlapping, permits};
use crate::argument::{Arguments, Demand};
use crate::memory::{Window, admit_each};
use crate::routine::Call;

/// `admit`, and in the same pass what care the call needs: none, if it says so.
pub fn survey<A: Call>(guard: &Guard, window: &Window<'_>, args: &A) -> bool {
    let mut spans = overlapping::Spans::default();
    let mut plain = true;
    let demand = admit_each(window, args, |admitted| {
        spans.add(&admitted);
        plain = plain && guard.is_plain(window, &admitted);
    });
    demand.is_ok() && plain && !spans.meet()
}

/// Whether an input may share memory with an output.
pub fn overlap<A: Arguments>(args: &A) -> bool {
    overlapping::any(args)
}

/// Gives strides without effect the value that has none.
pub fn canonicalise<A: Call>(args: &mut A) -> bool {
    canonical(args)
}

/// Whether the call would be divided at the edge of memory.
pub fn strip<A: Call>(guard: &Guard, window: &Window<'_>, args: &A) -> bool {
    A::SPLITS && guard.strip(window, args).is_some()
}

/// Whether any operand would be bounced.
pub fn bounces<A: Call>(guard: &Guard, window: &Window<'_>, args: &A) -> bool {
    let mut any = false;
    let _ = args.operands(Demand::All, |operand| {
        any |= guard.must_bounce(window, &operand);
        Ok::<(), ()>(())
    });
    any
}

/// Takes a permit and gives it back.
pub fn permit() {
    let _permit = permits::acquire(1, None::<fn() -> bool>);
}

/// Enters the default floating-point environment and leaves it.
pub fn environment() {
    let _environment = fp::Default::enter();
}
