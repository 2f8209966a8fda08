//! Level 1 in parts: vectors are divided into runs of elements, in their order.
//!
//! Owns how results of runs make the result of all. A sum of sums may differ from one sum by
//! rounding, as sums of different libraries do; so the runs of sums are always the same.

use super::{Divide, Made, Parts, Vector, cost, is_sum};
use crate::args::{
    Asum, Axpby, Axpy, Copy, Dot, Dotc, Dotu, Dsdot, Iamax, Nrm2, RealScal, Rot, Rotg, Rotm, Rotmg,
    Scal, Sdsdot, Swap,
};
use crate::argument::Demand;
use crate::error::CallError;
use crate::routine::Call;
use crate::scalar::{Real, Scalar};

/// The elements of a run: of sums a fixed number, of others as many as fit into a slice now.
fn run_of<A: Call>(by: &Parts<'_>, args: &A, left: i64) -> i64 {
    let fit = if is_sum::<A>() {
        by.run_of_sum::<A>()
    } else {
        let whole = u64::try_from(left).unwrap_or(1).max(1);
        // What one element costs: at least an operation.
        let each = (cost(args) / args.work().max(1)).max(1);
        (by.slice::<A>(Demand::All) / each).clamp(1, whole)
    };
    i64::try_from(fit).unwrap_or(i64::MAX).clamp(1, left)
}

/// Every run by the same routine, and what becomes of the results.
macro_rules! runs {
    ($($family:ident<$t:ident> -> $out:ty [$($vector:ident $inc:ident),*]
        $start:expr, |$before:ident, $result:ident| $fold:expr;)*) => {$(
        impl<$t: Made> Divide for $family<$t>
        where
            Self: Call<Output = $out>,
        {
            unsafe fn divide(&self, by: &Parts<'_>) -> Result<$out, CallError> {
                let mut $before = $start;
                let mut from = 0;
                while from < self.n {
                    let n = run_of(by, self, self.n - from);
                    let mut part = *self;
                    part.n = n;
                    $(part.$vector = Vector::new(self.$vector, self.n, self.$inc).part(from, n).at;)*
                    // SAFETY: the caller's; the elements are among the call's.
                    let $result = unsafe { by.at_once(&part) }?;
                    $before = $fold;
                    from += n;
                }
                Ok($before)
            }
        }
    )*};
}
runs! {
    Copy<T> -> () [x incx, y incy] (), |_before, _result| ();
    Swap<T> -> () [x incx, y incy] (), |_before, _result| ();
    Axpy<T> -> () [x incx, y incy] (), |_before, _result| ();
    Axpby<T> -> () [x incx, y incy] (), |_before, _result| ();
    Rot<T> -> () [x incx, y incy] (), |_before, _result| ();
    Scal<T> -> () [x incx] (), |_before, _result| ();
    RealScal<T> -> () [x incx] (), |_before, _result| ();
    Dot<T> -> T [x incx, y incy] T::ZERO, |before, result| before + result;
    Dotu<T> -> T [x incx, y incy] T::ZERO, |before, result| before + result;
    Dotc<T> -> T [x incx, y incy] T::ZERO, |before, result| before + result;
    Dsdot<T> -> f64 [x incx, y incy] 0.0, |before, result| before + result;
    Asum<T> -> T::Real [x incx] <T::Real as Scalar>::ZERO, |before, result| before + result;
    Nrm2<T> -> T::Real [x incx] <T::Real as Scalar>::ZERO, |before, result| length(before, result);
}

/// The Euclidean norm of two norms, without needless overflow or underflow.
fn length<R: Real>(a: R, b: R) -> R {
    let (small, large) = if a < b { (a, b) } else { (b, a) };
    // NaN, which compares with nothing, and what has no ratio.
    if large.is_zero() || !(small.is_finite() && large.is_finite()) {
        return a + b;
    }
    let ratio = small / large;
    large * (R::ONE + ratio * ratio).sqrt()
}

impl<T: Made> Divide for Rotm<T>
where
    Self: Call<Output = ()>,
{
    unsafe fn divide(&self, by: &Parts<'_>) -> Result<(), CallError> {
        // They may lie where the vectors do, and are read before anything is written.
        // SAFETY: the caller's: there are five numbers, of any alignment.
        let param = unsafe { self.param.cast::<[T; 5]>().read_unaligned() };
        let mut from = 0;
        while from < self.n {
            let n = run_of(by, self, self.n - from);
            let x = Vector::new(self.x, self.n, self.incx).part(from, n).at;
            let y = Vector::new(self.y, self.n, self.incy).part(from, n).at;
            // SAFETY: the caller's; the elements are among the call's, and the numbers live as long
            // as the loop.
            unsafe { by.at_once(&Self { n, x, y, param: param.as_ptr(), ..*self }) }?;
            from += n;
        }
        Ok(())
    }
}

impl Divide for Sdsdot<f32> {
    unsafe fn divide(&self, by: &Parts<'_>) -> Result<f32, CallError> {
        let Self { n, x, incx, y, incy, alpha } = *self;
        // SAFETY: the caller's.
        let sum = unsafe { by.run(&Dsdot { n, x, incx, y, incy }) }?;
        Ok((f64::from(alpha) + sum) as f32)
    }
}

impl<T: Made> Divide for Iamax<T>
where
    Self: Call<Output = u64>,
{
    unsafe fn divide(&self, by: &Parts<'_>) -> Result<u64, CallError> {
        let x = Vector::new(self.x, self.n, self.incx);
        let mut best: Option<(u64, T::Real)> = None;
        let mut from = 0;
        while from < self.n {
            let n = run_of(by, self, self.n - from);
            let run = x.part(from, n);
            // SAFETY: the caller's; the elements are among the call's.
            let (index, size) = unsafe {
                let index = by.at_once(&Self { n, x: run.at, incx: self.incx })?;
                // What a library says is not believed where the host reads.
                let index = index.min(n.unsigned_abs() - 1);
                let element = run.part(i64::try_from(index).unwrap_or(0), 1).at;
                (index, T::asum(by, Asum { n: 1, x: element, incx: 1 })?)
            };
            // The first NaN is the answer, and so is the first of equals.
            if best.is_none_or(|(_, before)| size > before || size.is_nan()) {
                best = Some((from.unsigned_abs() + index, size));
                if size.is_nan() {
                    break;
                }
            }
            from += n;
        }
        Ok(best.map_or(0, |(index, _)| index))
    }
}

/// A few numbers: there is nothing to divide.
macro_rules! whole {
    ($($family:ident)*) => {$(
        impl<T: Made> Divide for $family<T>
        where
            Self: Call,
        {
            unsafe fn divide(&self, by: &Parts<'_>) -> Result<Self::Output, CallError> {
                // SAFETY: the caller's.
                unsafe { by.at_once(self) }
            }
        }
    )*};
}
whole!(Rotg Rotmg);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_norm_of_norms_is_one() {
        assert_eq!(length(3.0, 4.0), 5.0);
        assert_eq!(length(0.0, 0.0), 0.0);
        assert_eq!(length(0.0, 1e-320), 1e-320);
        assert_eq!(length(3e300, 4e300), 5e300);
        assert!((length(3e-300, 4e-300) - 5e-300_f64).abs() < 1e-315);
        assert_eq!(length(f64::INFINITY, 1.0), f64::INFINITY);
        assert_eq!(length(f64::INFINITY, f64::INFINITY), f64::INFINITY);
        for (a, b) in [(f64::NAN, 1.0), (1.0, f64::NAN), (f64::NAN, f64::INFINITY)] {
            assert!(length(a, b).is_nan());
        }
    }
}
