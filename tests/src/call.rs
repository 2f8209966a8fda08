//! Argument structs from words.
//!
//! Owns the step from a [`Case`](crate::Case) to the `args::*` struct that `blasm-core` defines, for
//! transports and tests that call natively. Nothing here is used by the oracle.

use crate::case::Word;
use blasm_core::args;
use blasm_core::flags::{Diagonal, Layout, Side, Transpose, Uplo};
use blasm_core::scalar::{Scalar, c32, c64};
use blasm_core::{Arguments, Demand};

/// An argument struct that can be made of a case's words.
pub trait FromWords: Arguments {
    /// The struct; pointers are `base` plus their offset.
    ///
    /// # Panics
    /// If the words are not those of the family.
    fn from_words(words: &[Word], base: *mut u8) -> Self;
}

/// A field's type that a word can become.
pub trait FromWord {
    /// The value; a pointer is `base` plus the word's offset.
    ///
    /// # Panics
    /// If the word is of another kind.
    fn from_word(word: Word, base: *mut u8) -> Self;
}

macro_rules! from_word {
    ($($t:ty: $pattern:pat => $value:expr;)*) => {$(
        impl FromWord for $t {
            fn from_word(word: Word, _: *mut u8) -> Self {
                let $pattern = word else { panic!("{word:?} is no {}", stringify!($t)) };
                $value
            }
        }
    )*};
}
from_word! {
    Layout: Word::Flag(x) => Layout(x);
    Transpose: Word::Flag(x) => Transpose(x);
    Uplo: Word::Flag(x) => Uplo(x);
    Diagonal: Word::Flag(x) => Diagonal(x);
    Side: Word::Flag(x) => Side(x);
    i64: Word::Int(x) => x;
    f32: Word::Real(x) => x as f32;
    f64: Word::Real(x) => x;
    c32: Word::Complex(re, im) => c32::new(re as f32, im as f32);
    c64: Word::Complex(re, im) => c64::new(re, im);
}

impl<T> FromWord for *mut T {
    fn from_word(word: Word, base: *mut u8) -> Self {
        let Word::Pointer(at) = word else { panic!("{word:?} is no pointer") };
        base.wrapping_add(at as usize).cast()
    }
}

impl<T> FromWord for *const T {
    fn from_word(word: Word, base: *mut u8) -> Self {
        <*mut T>::from_word(word, base)
    }
}

macro_rules! from_words {
    ($($family:ident { $($field:ident)* })*) => {$(
        impl<T: Scalar + FromWord> FromWords for args::$family<T>
        where
            T::Real: FromWord,
            args::$family<T>: Arguments,
        {
            fn from_words(words: &[Word], base: *mut u8) -> Self {
                let mut words = words.iter();
                let made = args::$family {
                    $($field: FromWord::from_word(*words.next().expect("a word a field"), base),)*
                };
                assert!(words.next().is_none(), "more words than {} has fields", stringify!($family));
                made
            }
        }
    )*};
}
from_words! {
    Rotg { a b c s }
    Rotmg { d1 d2 x1 y1 param }
    Rot { n x incx y incy c s }
    Rotm { n x incx y incy param }
    Swap { n x incx y incy }
    Scal { n alpha x incx }
    RealScal { n alpha x incx }
    Copy { n x incx y incy }
    Axpy { n alpha x incx y incy }
    Dot { n x incx y incy }
    Dotu { n x incx y incy }
    Dotc { n x incx y incy }
    Dsdot { n x incx y incy }
    Sdsdot { n alpha x incx y incy }
    Nrm2 { n x incx }
    Asum { n x incx }
    Iamax { n x incx }
    Gemv { layout trans m n alpha a lda x incx beta y incy }
    Gbmv { layout trans m n kl ku alpha a lda x incx beta y incy }
    Hemv { layout uplo n alpha a lda x incx beta y incy }
    Hbmv { layout uplo n k alpha a lda x incx beta y incy }
    Hpmv { layout uplo n alpha ap x incx beta y incy }
    Symv { layout uplo n alpha a lda x incx beta y incy }
    Sbmv { layout uplo n k alpha a lda x incx beta y incy }
    Spmv { layout uplo n alpha ap x incx beta y incy }
    Trmv { layout uplo transa diag n a lda x incx }
    Tbmv { layout uplo transa diag n k a lda x incx }
    Tpmv { layout uplo transa diag n ap x incx }
    Trsv { layout uplo transa diag n a lda x incx }
    Tbsv { layout uplo transa diag n k a lda x incx }
    Tpsv { layout uplo transa diag n ap x incx }
    Ger { layout m n alpha x incx y incy a lda }
    Geru { layout m n alpha x incx y incy a lda }
    Gerc { layout m n alpha x incx y incy a lda }
    Her { layout uplo n alpha x incx a lda }
    Hpr { layout uplo n alpha x incx ap }
    Her2 { layout uplo n alpha x incx y incy a lda }
    Hpr2 { layout uplo n alpha x incx y incy ap }
    Syr { layout uplo n alpha x incx a lda }
    Spr { layout uplo n alpha x incx ap }
    Syr2 { layout uplo n alpha x incx y incy a lda }
    Spr2 { layout uplo n alpha x incx y incy ap }
    Gemm { layout transa transb m n k alpha a lda b ldb beta c ldc }
    Symm { layout side uplo m n alpha a lda b ldb beta c ldc }
    Hemm { layout side uplo m n alpha a lda b ldb beta c ldc }
    Syrk { layout uplo trans n k alpha a lda beta c ldc }
    Herk { layout uplo trans n k alpha a lda beta c ldc }
    Syr2k { layout uplo trans n k alpha a lda b ldb beta c ldc }
    Her2k { layout uplo trans n k alpha a lda b ldb beta c ldc }
    Trmm { layout side uplo transa diag m n alpha a lda b ldb }
    Trsm { layout side uplo transa diag m n alpha a lda b ldb }
    Gemmtr { layout uplo transa transb n k alpha a lda b ldb beta c ldc }
}

/// What `blasm-core` says of a call: the position of its first illegal argument, or how much has to happen.
///
/// # Errors
/// The position.
pub fn check(routine: &str, words: &[Word]) -> Result<Demand, u8> {
    fn ask<A: FromWords>(words: &[Word]) -> Result<Demand, u8> {
        let args = A::from_words(words, std::ptr::null_mut());
        args.check().map_err(|position| position.0)?;
        Ok(args.demand())
    }
    macro_rules! find {
        ($($name:ident: $family:ident<$t:ty> -> $out:ty, $kernel:ident, $level:literal, $summary:literal;)*) => {
            match routine {
                $(stringify!($name) => ask::<args::$family<$t>>(words),)*
                _ => panic!("no routine `{routine}`"),
            }
        };
    }
    blasm_core::for_each_routine!(find)
}
