//! Whether an input may share memory with an output.
//!
//! Owns one O(1) test. It may say "maybe" for two operands that are disjoint, but never "no" for
//! two that are not. It knows the case that matters: blocks of one matrix, which interleave in
//! memory but have the same stride and different rows or columns; so blocked factorisations copy
//! nothing.

use super::decide::Operands;
use crate::argument::{Arguments, Operand, Shape};
use crate::memory::Admitted;

/// Where the operands of a call lie, noted while they are admitted. That is enough to say that no
/// input comes near an output, and most calls need to know no more.
#[derive(Default)]
pub(super) struct Spans {
    bytes: [(u64, u64); 4],
    written: [bool; 4],
}

impl Spans {
    #[inline(always)]
    pub(super) fn add(&mut self, admitted: &Admitted) {
        let index = admitted.operand.index;
        if let (Some(bytes), Some(written)) =
            (self.bytes.get_mut(index), self.written.get_mut(index))
        {
            *bytes = (admitted.start, admitted.end);
            *written = admitted.operand.access.writes();
        }
    }

    /// Whether the bytes from first to last of any input meet those of any output.
    #[inline(always)]
    pub(super) fn meet(&self) -> bool {
        let mut found = false;
        for (a, input) in self.bytes.iter().enumerate() {
            for (b, output) in self.bytes.iter().enumerate() {
                found |=
                    !self.written[a] && self.written[b] && input.0 < output.1 && output.0 < input.1;
            }
        }
        found
    }
}

/// The inputs that may share memory with an output: one bit per input, by its index.
pub(super) fn inputs<A: Arguments>(args: &A, operands: &Operands) -> u8 {
    if A::LEVEL == 1 && args.has_odd_increment() {
        return 0;
    }
    pairs(operands, |input, output| {
        !input.access.writes()
            && output.access.writes()
            && may_share(input, output)
            && !(A::LEVEL == 1 && coincide(input, output))
    })
}

/// Whether any two outputs may share memory.
pub(super) fn outputs(operands: &Operands) -> bool {
    pairs(operands, |a, b| {
        a.index < b.index && a.access.writes() && b.access.writes() && may_share(a, b)
    }) != 0
}

/// Whether an input is an output, element by element: BLASM's kernels of level 1 work in place, and
/// libraries may read a part of an element after they have written the other.
pub(super) fn in_place(operands: &Operands) -> bool {
    pairs(operands, |a, b| !a.access.writes() && b.access.writes() && coincide(a, b)) != 0
}

/// The first operands of the pairs for which `test` is true: one bit per operand, by its index.
fn pairs(operands: &Operands, test: impl Fn(&Operand, &Operand) -> bool) -> u8 {
    let of = |a: &Admitted| operands.iter().any(|b| test(&a.operand, &b.operand));
    operands.iter().filter(|a| of(a)).fold(0, |bits, a| bits | (1 << a.operand.index))
}

/// Whether two vectors are the same elements in the same order: level 1 then works in place.
fn coincide(a: &Operand, b: &Operand) -> bool {
    match (a.shape, b.shape) {
        (Shape::Vector { inc: x, n }, Shape::Vector { inc: y, .. }) => {
            a.address == b.address && (x == y || n <= 1)
        }
        _ => false,
    }
}

#[inline]
fn may_share(a: &Operand, b: &Operand) -> bool {
    let (Some(a_bytes), Some(b_bytes)) = (a.bytes(), b.bytes()) else { return true };
    let (a_start, b_start) = (a.address as u64, b.address as u64);
    // Both operands were admitted, so the sums stay below the end of a memory.
    if a_bytes == 0 || b_bytes == 0 || a_start + a_bytes <= b_start || b_start + b_bytes <= a_start
    {
        return false;
    }
    !interleave(a, b)
}

/// Whether the runs of two operands have the same stride and never meet: seen from the runs of `a`,
/// the runs of `b` lie in the gaps.
fn interleave(a: &Operand, b: &Operand) -> bool {
    let (ea, eb) = (a.shape.extent(), b.shape.extent());
    let bytes = |count: u64, operand: &Operand| count.saturating_mul(operand.size as u64);
    let stride = match (ea.outer > 1, eb.outer > 1) {
        (true, true) if bytes(ea.stride, a) == bytes(eb.stride, b) => bytes(ea.stride, a),
        (true, false) => bytes(ea.stride, a),
        (false, true) => bytes(eb.stride, b),
        _ => return false,
    };
    if stride == 0 {
        return false;
    }
    let (run_a, run_b) = (bytes(ea.inner, a), bytes(eb.inner, b));
    let distance = if b.address >= a.address {
        (b.address - a.address) as u64 % stride
    } else {
        (stride - (a.address - b.address) as u64 % stride) % stride
    };
    distance >= run_a && distance.checked_add(run_b).is_some_and(|end| end <= stride)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::argument::Access;

    fn matrix(address: usize, rows: i64, cols: i64, ld: i64) -> Operand {
        let shape = Shape::General { rows, cols, ld, row_major: false };
        Operand {
            index: 0,
            name: "a",
            position: 1,
            address,
            access: Access::Read,
            shape,
            size: 8,
            align: 8,
        }
    }

    #[test]
    fn blocks_of_one_matrix_do_not_share() {
        // [A11 A12; A21 A22] of order 10 in one array with ld 10, split at 4.
        let (a11, a21) = (matrix(0, 4, 4, 10), matrix(32, 6, 4, 10));
        let (a12, a22) = (matrix(320, 4, 6, 10), matrix(352, 6, 6, 10));
        for (x, y) in [(&a11, &a21), (&a12, &a21), (&a12, &a22), (&a21, &a22), (&a11, &a22)] {
            assert!(!may_share(x, y));
            assert!(!may_share(y, x));
        }
    }

    #[test]
    fn a_column_and_the_rest_do_not_share_but_a_row_crossing_it_does() {
        let block = matrix(0, 4, 10, 10);
        let below = matrix(32, 6, 1, 10);
        assert!(!may_share(&block, &below));
        let vector = Operand { shape: Shape::Vector { n: 10, inc: 10 }, ..matrix(24, 1, 1, 1) };
        assert!(may_share(&block, &vector));
        let vector = Operand { shape: Shape::Vector { n: 10, inc: 10 }, ..matrix(32, 1, 1, 1) };
        assert!(!may_share(&block, &vector));
    }

    /// Brute force over small operands: "no" is always true.
    #[test]
    fn never_says_no_of_two_that_share() {
        let touched = |o: &Operand| {
            let e = o.shape.extent();
            let mut bytes = std::collections::BTreeSet::new();
            for run in 0..e.outer {
                for i in 0..e.inner {
                    let at = o.address as u64 + (run * e.stride + i) * 8;
                    bytes.extend(at..at + 8);
                }
            }
            bytes
        };
        let mut said_no = 0;
        for start in 0..40 {
            for (rows, cols, ld) in
                [(1, 1, 1), (2, 3, 4), (3, 2, 4), (1, 4, 2), (2, 2, 5), (4, 1, 4)]
            {
                let a = matrix(64, 2, 3, 4);
                let b = matrix(start * 4, rows, cols, ld);
                let share = !touched(&a).is_disjoint(&touched(&b));
                let no = !may_share(&a, &b);
                assert!(!(share && no), "{a:?} {b:?}");
                said_no += usize::from(no);
            }
        }
        assert!(said_no > 50, "the test looked at too few disjoint pairs: {said_no}");
    }
}
