//! The flags of BLAS, with the values that CBLAS gives them.
//!
//! A flag holds any 32-bit number, since that is what a guest may send;
//! [`is_legal`](Layout::is_legal) says whether the number has a meaning, and `admit` asks that
//! before anything else. After that, the predicates are all that a kernel needs.

use crate::scalar::Scalar;

macro_rules! flag {
    ($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident = $number:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(transparent)]
        pub struct $name(pub u32);

        impl $name {
            $($(#[$value_doc])* pub const $value: Self = Self($number);)*

            /// Whether the number is one that CBLAS lists. 114 (conjugate, no transpose) is not.
            #[inline]
            pub fn is_legal(self) -> bool {
                [$($number),*].contains(&self.0)
            }

            /// The number as C's `int`.
            #[inline]
            pub fn cblas(self) -> i32 {
                self.0 as i32
            }
        }

        impl From<u32> for $name {
            #[inline]
            fn from(number: u32) -> Self {
                Self(number)
            }
        }
    };
}

flag! {
    /// The order of a matrix's elements in memory.
    Layout {
        /// A row's elements are adjacent.
        ROW_MAJOR = 101,
        /// A column's elements are adjacent.
        COLUMN_MAJOR = 102,
    }
}
flag! {
    /// The form of op(A).
    Transpose {
        /// op(A) = A.
        NONE = 111,
        /// op(A) = A^T.
        TRANSPOSE = 112,
        /// op(A) = A^H, which is A^T in real types.
        CONJUGATE = 113,
    }
}
flag! {
    /// Which triangle of a matrix is stored and referenced.
    Uplo {
        /// Elements (i, j) with i <= j.
        UPPER = 121,
        /// Elements (i, j) with i >= j.
        LOWER = 122,
    }
}
flag! {
    /// Whether a triangular matrix has ones on its diagonal.
    Diagonal {
        /// The diagonal is read.
        NON_UNIT = 131,
        /// The diagonal is taken to be one and not read.
        UNIT = 132,
    }
}
flag! {
    /// On which side of a product the special matrix stands.
    Side {
        /// op(A) B.
        LEFT = 141,
        /// B op(A).
        RIGHT = 142,
    }
}

impl Layout {
    /// Whether rows are contiguous.
    #[inline]
    pub fn is_row_major(self) -> bool {
        self == Self::ROW_MAJOR
    }

    /// The first argument if rows are contiguous, else the second.
    #[inline(always)]
    pub(crate) fn choose<N>(self, row_major: N, column_major: N) -> N {
        if self.is_row_major() { row_major } else { column_major }
    }
}

impl Transpose {
    /// Whether rows and columns change places, conjugated or not.
    #[inline]
    pub fn is_transposed(self) -> bool {
        self != Self::NONE
    }

    /// The first argument if rows and columns keep their places, else the second.
    #[inline(always)]
    pub(crate) fn choose<N>(self, plain: N, transposed: N) -> N {
        if self.is_transposed() { transposed } else { plain }
    }

    /// Whether elements are conjugated.
    #[inline]
    pub fn is_conjugated(self) -> bool {
        self == Self::CONJUGATE
    }

    /// The form that gives the same op(A) from a stored A^T, where conjugation has no effect.
    #[inline]
    pub fn other(self) -> Self {
        if self == Self::NONE { Self::TRANSPOSE } else { Self::NONE }
    }

    /// The same for elements of type `T`; `None` for a conjugate transpose of complex elements,
    /// since no form conjugates without transposing.
    #[inline]
    pub fn other_of<T: Scalar>(self) -> Option<Self> {
        (!T::IS_COMPLEX || self != Self::CONJUGATE).then(|| self.other())
    }

    /// The same in Hermitian products, which have no plain transpose.
    #[inline]
    pub fn adjoint(self) -> Self {
        if self == Self::NONE { Self::CONJUGATE } else { Self::NONE }
    }
}

impl Uplo {
    /// Whether the upper triangle is the stored one.
    #[inline]
    pub fn is_upper(self) -> bool {
        self == Self::UPPER
    }

    /// The triangle of the transpose that holds the same elements.
    #[inline]
    pub fn other(self) -> Self {
        if self == Self::UPPER { Self::LOWER } else { Self::UPPER }
    }
}

impl Diagonal {
    /// Whether the diagonal is taken to be one.
    #[inline]
    pub fn is_unit(self) -> bool {
        self == Self::UNIT
    }
}

impl Side {
    /// Whether the special matrix stands on the left.
    #[inline]
    pub fn is_left(self) -> bool {
        self == Self::LEFT
    }

    /// The first argument if the special matrix stands on the left, else the second.
    #[inline(always)]
    pub(crate) fn choose<N>(self, left: N, right: N) -> N {
        if self.is_left() { left } else { right }
    }

    /// The side on which it stands in the transposed product.
    #[inline]
    pub fn other(self) -> Self {
        if self == Self::LEFT { Self::RIGHT } else { Self::LEFT }
    }
}
