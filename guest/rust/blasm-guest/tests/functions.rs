//! The functions on slices, in a program that a host of BLASM runs.

#![cfg(target_family = "wasm")]

use blasm_guest::*;

/// A small whole number as an element.
trait Whole: Scalar {
    fn whole(number: i32) -> Self;
}

macro_rules! whole {
    ($($ty:ident |$number:ident| $element:expr;)*) => {$(
        impl Whole for $ty {
            fn whole($number: i32) -> Self {
                $element
            }
        }
    )*};
}
whole! {
    f32 |n| n as f32;
    f64 |n| n.into();
    c32 |n| c32::new(n as f32, 0.0);
    c64 |n| c64::new(n.into(), 0.0);
}

fn all<T: Whole, const N: usize>(numbers: [i32; N]) -> [T; N] {
    numbers.map(T::whole)
}

/// Runs a test in every type.
macro_rules! in_all_types {
    ($($test:ident)*) => {$(
        #[test]
        fn $test() {
            generic::$test::<f32>();
            generic::$test::<f64>();
            generic::$test::<c32>();
            generic::$test::<c64>();
        }
    )*};
}
in_all_types! {
    products
    products_of_parts
    vectors
    triangles
    bands_and_packed
    symmetric
    what_does_not_fit
}

mod generic {
    use super::*;

    const NONE: Transpose = Transpose::NONE;

    pub fn products<T: Whole>() {
        let (one, zero) = (T::whole(1), T::whole(0));
        let (a, b) = (all::<T, 6>([1, 2, 3, 4, 5, 6]), all::<T, 6>([1, 0, 0, 1, 1, 1]));
        let mut c = all::<T, 4>([9; 4]);
        let (x, y) = (Matrix::row_major(&a, 2, 3), Matrix::row_major(&b, 3, 2));
        gemm(NONE, NONE, one, x, y, zero, Matrix::row_major_mut(&mut c, 2, 2)).expect("it fits");
        assert_eq!(c, all([4, 5, 10, 11]));
        // By columns, and both transposed: the product the other way round.
        let (x, y) = (Matrix::column_major(&a, 2, 3), Matrix::column_major(&b, 3, 2));
        let form = Transpose::TRANSPOSE;
        let mut c = all::<T, 9>([1; 9]);
        let d = Matrix::column_major_mut(&mut c, 3, 3);
        gemm(form, form, one, x, y, one, d).expect("it fits");
        assert_eq!(c, all([4, 8, 12, 3, 5, 7, 3, 5, 7]));
    }

    pub fn products_of_parts<T: Whole>() {
        let (one, zero) = (T::whole(1), T::whole(0));
        // The last two columns of a matrix with four, and every second element.
        let a = all::<T, 8>([1, 2, 3, 4, 5, 6, 7, 8]);
        let x = all::<T, 3>([1, 9, 2]);
        let mut y = all::<T, 3>([0; 3]);
        let part = Matrix::row_major(&a[2..], 2, 2).with_leading(4);
        let (from, to) = (Vector::strided(&x, 2, 2), Vector::strided_mut(&mut y, 2, -2));
        gemv(NONE, one, part, from, zero, to).expect("it fits");
        // The last one comes first.
        assert_eq!(y, all([23, 0, 11]));
    }

    pub fn vectors<T: Whole>() {
        let mut x = all::<T, 4>([1, -2, 3, 0]);
        let mut y = all::<T, 4>([4, 3, 2, 1]);
        assert_eq!(iamax(Vector::of(&x)), Ok(Some(2)));
        assert_eq!(iamax(Vector::<&[T]>::of(&[])), Ok(None));
        axpy(T::whole(2), Vector::of(&x), (&mut y[..]).into()).expect("it fits");
        assert_eq!(y, all([6, -1, 8, 1]));
        scal(T::whole(3), Vector::of_mut(&mut x)).expect("it fits");
        assert_eq!(x, all([3, -6, 9, 0]));
        swap(Vector::of_mut(&mut x), Vector::of_mut(&mut y)).expect("it fits");
        assert_eq!((x, y), (all([6, -1, 8, 1]), all([3, -6, 9, 0])));
        copy(Vector::strided(&x, 4, -1), Vector::of_mut(&mut y)).expect("it fits");
        assert_eq!(y, all([1, 8, -1, 6]));
        let (mut a, mut b) = (T::whole(0), T::whole(5));
        let (mut c, mut s) = (<T::Part>::default(), T::whole(0));
        rotg(&mut a, &mut b, &mut c, &mut s).expect("numbers");
        assert_eq!((a, c, s), (T::whole(5), <T::Part>::default(), T::whole(1)));
    }

    pub fn triangles<T: Whole>() {
        // What lies in the other triangle is not read.
        let a = all::<T, 4>([2, 7, 1, 4]);
        let lower = || Matrix::row_major(&a[..], 2, 2).lower();
        let mut b = all::<T, 4>([2, 4, 9, 6]);
        let x = Matrix::row_major_mut(&mut b, 2, 2);
        trsm(Side::LEFT, NONE, Diagonal::NON_UNIT, T::whole(1), lower(), x).expect("it fits");
        assert_eq!(b, all([1, 2, 2, 1]));
        let x = Matrix::row_major_mut(&mut b, 2, 2);
        trmm(Side::LEFT, NONE, Diagonal::NON_UNIT, T::whole(1), lower(), x).expect("it fits");
        assert_eq!(b, all([2, 4, 9, 6]));
        let mut x = all::<T, 2>([1, 1]);
        trmv(NONE, Diagonal::UNIT, lower(), Vector::of_mut(&mut x)).expect("it fits");
        assert_eq!(x, all([1, 2]));
    }

    pub fn bands_and_packed<T: Whole>() {
        let (one, zero) = (T::whole(1), T::whole(0));
        // The matrix [1 2 0; 3 4 5; 0 6 7] by columns: above the diagonal, on it, below it.
        let data = all::<T, 9>([0, 1, 3, 2, 4, 6, 5, 7, 0]);
        let band = BandMatrix {
            data: &data[..],
            rows: 3,
            columns: 3,
            sub_diagonals: 1,
            super_diagonals: 1,
            ld: 3,
            layout: Layout::COLUMN_MAJOR,
        };
        let (x, mut y) = (all::<T, 3>([1, 1, 1]), all::<T, 3>([0; 3]));
        gbmv(NONE, one, band, Vector::of(&x), zero, Vector::of_mut(&mut y)).expect("it fits");
        assert_eq!(y, all([3, 12, 13]));
        let packed = all::<T, 3>([1, 2, 3]);
        let (layout, triangle) = (Layout::ROW_MAJOR, Uplo::UPPER);
        let a = PackedMatrix { data: &packed[..], order: 2, layout, triangle };
        let mut x = all::<T, 2>([1, 1]);
        tpmv(NONE, Diagonal::NON_UNIT, a, Vector::of_mut(&mut x)).expect("it fits");
        assert_eq!(x, all([3, 3]));
        let a = TriangularBandMatrix {
            data: &data[1..],
            order: 3,
            diagonals: 1,
            ld: 3,
            layout: Layout::COLUMN_MAJOR,
            triangle: Uplo::LOWER,
        };
        let mut x = all::<T, 3>([1, 1, 1]);
        tbmv(NONE, Diagonal::NON_UNIT, a, Vector::of_mut(&mut x)).expect("it fits");
        assert_eq!(x, all([1, 7, 13]));
    }

    pub fn symmetric<T: Whole>() {
        let (one, zero) = (T::whole(1), T::whole(0));
        let a = all::<T, 4>([1, 2, 3, 4]);
        let mut c = all::<T, 4>([0; 4]);
        let upper = Matrix::row_major_mut(&mut c, 2, 2).upper();
        syrk(NONE, one, Matrix::row_major(&a, 2, 2), zero, upper).expect("it fits");
        assert_eq!(c, all([5, 11, 0, 25]));
        let mut d = all::<T, 4>([0; 4]);
        let (b, whole) = (Matrix::row_major(&a, 2, 2), Matrix::row_major(&c, 2, 2).upper());
        symm(Side::RIGHT, one, whole, b, zero, Matrix::row_major_mut(&mut d, 2, 2))
            .expect("it fits");
        assert_eq!(d, all([27, 61, 59, 133]));
    }

    pub fn what_does_not_fit<T: Whole>() {
        let (one, zero) = (T::whole(1), T::whole(0));
        let a = all::<T, 6>([1; 6]);
        let product = |rows, columns, ld, layout| {
            let mut c = all::<T, 4>([7; 4]);
            let x = Matrix { data: &a[..], rows, columns, ld, layout };
            let (y, z) = (Matrix::row_major(&a, 3, 2), Matrix::row_major_mut(&mut c, 2, 2));
            let result = gemm(NONE, NONE, one, x, y, zero, z);
            assert_eq!(c, all(if result.is_ok() { [3; 4] } else { [7; 4] }));
            result
        };
        let by_rows = Layout::ROW_MAJOR;
        assert_eq!(product(2, 3, 3, by_rows), Ok(()));
        assert_eq!(product(2, 3, 3, Layout::COLUMN_MAJOR), Err(Error::LayoutMismatch(5)));
        assert_eq!(product(2, 3, 2, by_rows), Err(Error::InvalidArgument(4)));
        assert_eq!(product(3, 3, 3, by_rows), Err(Error::ShapeMismatch(4)));
        assert_eq!(product(2, 2, 2, by_rows), Err(Error::ShapeMismatch(5)));
        assert_eq!(product(2, 3, 4, by_rows), Err(Error::OutOfBounds(4)));
        assert_eq!(product(2, 3, usize::MAX, by_rows), Err(Error::OutOfBounds(4)));
        let (x, mut y) = (all::<T, 2>([1; 2]), all::<T, 2>([1; 2]));
        for (length, stride) in [(3, 1), (2, 2), (2, -2), (2, isize::MIN), (usize::MAX, 0)] {
            let strided = Vector::strided(&x, length, stride);
            let to = Vector::strided_mut(&mut y, length, 0);
            assert_eq!(copy(strided, to), Err(Error::OutOfBounds(1)), "{length}, {stride}");
        }
        let strided = Vector::strided(&x, 2, 0);
        let square = Matrix::row_major(&a, 2, 2);
        let result = gemv(NONE, one, square, strided, zero, Vector::of_mut(&mut y));
        assert_eq!(result, Err(Error::InvalidArgument(4)));
        // A matrix that is not square has no triangle.
        for (rows, columns, error) in
            [(3, 2, Error::InvalidArgument(3)), (2, 3, Error::OutOfBounds(3))]
        {
            let mut x = all::<T, 3>([1; 3]);
            let oblong = Matrix::row_major(&a, rows, columns).upper();
            let result = trmv(NONE, Diagonal::UNIT, oblong, Vector::of_mut(&mut x));
            assert_eq!(result, Err(error));
        }
    }
}

#[test]
fn functions_of_some_types() {
    let (x, y) = ([1.0f32, 2.0, 3.0], [4.0f32, 5.0, 6.0]);
    assert_eq!(dot(Vector::of(&x), Vector::of(&y)), Ok(32.0));
    assert_eq!(dsdot(Vector::of(&x), Vector::of(&y)), Ok(32.0));
    assert_eq!(sdsdot(1.0, Vector::of(&x), Vector::of(&y)), Ok(33.0));
    let z = [c64::new(3.0, 4.0), c64::new(0.0, 12.0)];
    assert_eq!(nrm2(Vector::of(&z)), Ok(13.0));
    assert_eq!(asum(Vector::of(&z)), Ok(19.0));
    assert_eq!(dotu(Vector::of(&z), Vector::of(&z)), Ok(c64::new(-151.0, 24.0)));
    assert_eq!(dotc(Vector::of(&z), Vector::of(&z)), Ok(c64::new(169.0, 0.0)));
    // Hermitian of complex types has a real factor.
    let mut a = [c64::default(); 4];
    her(2.0, Vector::of(&z), Matrix::column_major_mut(&mut a, 2, 2).upper()).expect("it fits");
    assert_eq!(a, [50.0.into(), 0.0.into(), c64::new(96.0, -72.0), 288.0.into()]);
    // A form that complex types do not have.
    let c = Matrix::column_major(&a, 2, 2);
    let mut d = [c64::default(); 4];
    let upper = Matrix::column_major_mut(&mut d, 2, 2).upper();
    let result = syrk(Transpose::CONJUGATE, 1.0.into(), c, 0.0.into(), upper);
    assert_eq!(result, Err(Error::InvalidArgument(1)));
    let (mut x, mut y) = ([1.0, 2.0], [3.0, 4.0]);
    let identity = [-2.0, 0.0, 0.0, 0.0, 0.0];
    rotm(Vector::of_mut(&mut x), Vector::of_mut(&mut y), &identity).expect("it fits");
    rot(Vector::of_mut(&mut x), Vector::of_mut(&mut y), 0.0, 1.0).expect("it fits");
    assert_eq!((x, y), ([3.0, 4.0], [-1.0, -2.0]));
    let (mut d1, mut d2, mut x1, mut h) = (1.0, 1.0, 3.0, [0.0; 5]);
    rotmg(&mut d1, &mut d2, &mut x1, 0.0, &mut h).expect("numbers");
    assert_eq!(h[0], -2.0);
}

#[test]
fn what_the_host_returns_has_a_meaning() {
    assert_eq!(Error::of(0), Ok(()));
    assert_eq!([64, 65, 66, 67, 9].map(Error::of), {
        let all = [Error::TooLarge, Error::Unsupported, Error::Interrupted, Error::OutOfMemory];
        [Err(all[0]), Err(all[1]), Err(all[2]), Err(all[3]), Err(Error::Host(9))]
    });
}
