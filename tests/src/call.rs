//! Argument structs from words.
//!
//! Owns the step from a [`Case`](crate::Case) to the `args::*` struct that `blasm-core` defines,
//! for transports and tests that call natively. The oracle does not use it.

use crate::case::Word;
use blasm_core::args;
use blasm_core::flags::{Diagonal, Layout, Side, Transpose, Uplo};
use blasm_core::scalar::{Scalar, c32, c64};
use blasm_core::{Arguments, Demand, Routine, with_args};

/// An argument struct that can be made from a case's words.
pub trait FromWords: Arguments {
    /// The struct; pointers are `base` plus their offset.
    ///
    /// # Panics
    /// If the words are not those of the family.
    fn from_words(words: &[Word], base: *mut u8) -> Self;
}

/// A field's type, for which a word can stand.
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
    ($($family:ident $name:ident { $($field:ident)* })*) => {$(
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
blasm_core::for_each_family!(from_words);

/// What `blasm-core` says about a call: the position of its first illegal argument, or how much has
/// to be done.
///
/// # Errors
/// The position.
pub fn check(routine: &str, words: &[Word]) -> Result<Demand, u8> {
    fn ask<A: FromWords>(words: &[Word]) -> Result<Demand, u8> {
        let args = A::from_words(words, std::ptr::null_mut());
        args.check().map_err(|position| position.0)?;
        Ok(args.demand())
    }
    let routine = Routine::from_name(routine).unwrap_or_else(|| panic!("no routine `{}`", routine));
    with_args!(routine, A => ask::<A>(words))
}
