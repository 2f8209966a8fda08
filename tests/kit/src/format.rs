//! The written form of a case.
//!
//! Owns the form of `cases/*.json` and how a number is spelled; README.md describes it in full.
//! Knows no host and no oracle: to read the files one only needs what is here.

use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeTuple};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The bits of a sentinel in single precision: a quiet NaN.
pub const SENTINEL_SINGLE: u32 = 0x7fe5_e5e5;
/// The bits of a sentinel in double precision: a quiet NaN.
pub const SENTINEL_DOUBLE: u64 = 0x7ffd_e5e5_e5e5_e5e5;

/// A number, or the expectation for one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Word {
    /// A number that every JSON parser reads in the same way: a multiple of 2^-10 below 2^20. As an
    /// outcome, 0 is a zero of any sign.
    Number(f64),
    /// `"+0"` or `"-0"`.
    Zero(bool),
    /// `"nan"`.
    Nan,
    /// `"inf"` or `"-inf"`.
    Infinity(bool),
    /// `"."`: a sentinel; as an outcome, the bits that were there before.
    Kept,
    /// `"0x…"`: the bits, 8 digits in single precision and 16 in double.
    Bits(u64, bool),
    /// `"!"`, only in outcomes: the element is not finite, in at least one of its parts.
    NotFinite,
    /// `"*"`, only in outcomes: anything.
    Anything,
}

impl Word {
    /// The word for a number in a precision.
    pub fn of(x: f64, single: bool) -> Word {
        match x {
            _ if x.is_nan() => Word::Nan,
            _ if x.is_infinite() => Word::Infinity(x < 0.0),
            _ if x == 0.0 && x.is_sign_negative() => Word::Zero(true),
            _ if (x * 1024.0).fract() == 0.0 && x.abs() < 1_048_576.0 => Word::Number(x),
            _ if single => Word::Bits((x as f32).to_bits().into(), true),
            _ => Word::Bits(x.to_bits(), false),
        }
    }

    /// The number; NaN for a word that is not one.
    pub fn value(self) -> f64 {
        match self {
            Word::Number(x) => x,
            Word::Zero(negative) => [0.0, -0.0][usize::from(negative)],
            Word::Infinity(negative) => [f64::INFINITY, f64::NEG_INFINITY][usize::from(negative)],
            Word::Bits(bits, true) => f32::from_bits(bits as u32).into(),
            Word::Bits(bits, false) => f64::from_bits(bits),
            Word::Nan | Word::Kept | Word::NotFinite | Word::Anything => f64::NAN,
        }
    }

    /// Its bytes in memory.
    pub fn bytes(self, single: bool) -> Vec<u8> {
        match (self, single) {
            (Word::Kept, true) => SENTINEL_SINGLE.to_le_bytes().to_vec(),
            (Word::Kept, false) => SENTINEL_DOUBLE.to_le_bytes().to_vec(),
            (Word::Bits(bits, true), true) => (bits as u32).to_le_bytes().to_vec(),
            (Word::Bits(bits, false), false) => bits.to_le_bytes().to_vec(),
            (other, true) => (other.value() as f32).to_le_bytes().to_vec(),
            (other, false) => other.value().to_le_bytes().to_vec(),
        }
    }
}

impl Serialize for Word {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match *self {
            Word::Number(x) if x.fract() == 0.0 => to.serialize_i64(x as i64),
            Word::Number(x) => to.serialize_f64(x),
            Word::Zero(negative) => to.serialize_str(if negative { "-0" } else { "+0" }),
            Word::Nan => to.serialize_str("nan"),
            Word::Infinity(negative) => to.serialize_str(if negative { "-inf" } else { "inf" }),
            Word::Kept => to.serialize_str("."),
            Word::Bits(bits, true) => to.serialize_str(&format!("{bits:#010x}")),
            Word::Bits(bits, false) => to.serialize_str(&format!("{bits:#018x}")),
            Word::NotFinite => to.serialize_str("!"),
            Word::Anything => to.serialize_str("*"),
        }
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Word, D::Error> {
        struct Reader;
        impl Visitor<'_> for Reader {
            type Value = Word;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number or a word for one")
            }
            fn visit_i64<E: Error>(self, x: i64) -> Result<Word, E> {
                Ok(Word::Number(x as f64))
            }
            fn visit_u64<E: Error>(self, x: u64) -> Result<Word, E> {
                Ok(Word::Number(x as f64))
            }
            fn visit_f64<E: Error>(self, x: f64) -> Result<Word, E> {
                Ok(Word::Number(x))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Word, E> {
                Ok(match text {
                    "+0" => Word::Zero(false),
                    "-0" => Word::Zero(true),
                    "nan" => Word::Nan,
                    "inf" => Word::Infinity(false),
                    "-inf" => Word::Infinity(true),
                    "." => Word::Kept,
                    "!" => Word::NotFinite,
                    "*" => Word::Anything,
                    _ => {
                        let digits = text.strip_prefix("0x").ok_or_else(|| E::custom(text))?;
                        let bits = u64::from_str_radix(digits, 16).map_err(E::custom)?;
                        Word::Bits(bits, digits.len() == 8)
                    }
                })
            }
        }
        from.deserialize_any(Reader)
    }
}

/// The type of a buffer's elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Type {
    /// Single precision.
    S,
    /// Double precision.
    D,
    /// Complex, single precision.
    C,
    /// Complex, double precision.
    Z,
}

impl Type {
    /// The type of a precision.
    pub fn of(single: bool, complex: bool) -> Type {
        match (single, complex) {
            (true, false) => Type::S,
            (false, false) => Type::D,
            (true, true) => Type::C,
            (false, true) => Type::Z,
        }
    }

    /// Whether it is in single precision.
    pub fn is_single(self) -> bool {
        matches!(self, Type::S | Type::C)
    }

    /// Numbers per element.
    pub fn parts(self) -> usize {
        if matches!(self, Type::C | Type::Z) { 2 } else { 1 }
    }

    /// Bytes per number.
    pub fn part(self) -> usize {
        if self.is_single() { 4 } else { 8 }
    }
}

/// A piece of memory: a number of elements of one type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Buffer {
    /// The type of its elements.
    #[serde(rename = "type")]
    pub ty: Type,
    /// The number of elements, all of them sentinels, if `data` is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<usize>,
    /// Its numbers: one per element, or a real and an imaginary part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Word>>,
    /// Whether its last byte is the last one of the guest's memory.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ends_memory: bool,
}

impl Buffer {
    /// Its numbers.
    pub fn words(&self) -> Vec<Word> {
        let sentinels = || vec![Word::Kept; self.length.unwrap_or(0) * self.ty.parts()];
        self.data.clone().unwrap_or_else(sentinels)
    }

    /// Its bytes.
    pub fn bytes(&self) -> Vec<u8> {
        self.words().into_iter().flat_map(|word| word.bytes(self.ty.is_single())).collect()
    }

    /// The number of its elements.
    pub fn elements(&self) -> usize {
        self.words().len() / self.ty.parts()
    }
}

/// An argument.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// A flag, a size, an increment, a leading dimension or a real number.
    Number(Word),
    /// A complex number.
    Complex(Word, Word),
    /// `{"buffer": b, "offset": o}`: a pointer to element o of buffer b. With a negative increment
    /// it is the lowest address, as in the BLAS.
    Operand(Place),
    /// `"outside"`: a pointer beyond the end of memory.
    Outside,
}

/// Where an operand begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Which buffer.
    pub buffer: usize,
    /// Which of its elements.
    pub offset: usize,
}

impl Serialize for Argument {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Argument::Number(word) => word.serialize(to),
            Argument::Complex(re, im) => {
                let mut pair = to.serialize_tuple(2)?;
                pair.serialize_element(re)?;
                pair.serialize_element(im)?;
                pair.end()
            }
            Argument::Operand(place) => place.serialize(to),
            Argument::Outside => to.serialize_str("outside"),
        }
    }
}

impl<'de> Deserialize<'de> for Argument {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Argument, D::Error> {
        let value = serde_json::Value::deserialize(from)?;
        let fail = D::Error::custom::<serde_json::Error>;
        Ok(match value {
            serde_json::Value::String(text) if text == "outside" => Argument::Outside,
            serde_json::Value::Array(_) => {
                let (re, im) = serde_json::from_value(value).map_err(fail)?;
                Argument::Complex(re, im)
            }
            serde_json::Value::Object(_) => {
                Argument::Operand(serde_json::from_value(value).map_err(fail)?)
            }
            other => Argument::Number(serde_json::from_value(other).map_err(fail)?),
        })
    }
}

/// The arguments by name, in the order of the C prototype.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arguments(pub Vec<(String, Argument)>);

impl Arguments {
    /// The argument of that name.
    pub fn get(&self, name: &str) -> Option<&Argument> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, argument)| argument)
    }

    /// The argument of that name.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Argument> {
        self.0.iter_mut().find(|(n, _)| n == name).map(|(_, argument)| argument)
    }

    /// The number of that name.
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.get(name)? {
            Argument::Number(word) => Some(word.value()),
            _ => None,
        }
    }

    /// Where the operand of that name begins.
    pub fn place(&self, name: &str) -> Option<Place> {
        match self.get(name)? {
            Argument::Operand(place) => Some(*place),
            _ => None,
        }
    }
}

impl Serialize for Arguments {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.0.len()))?;
        for (name, argument) in &self.0 {
            map.serialize_entry(name, argument)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Arguments {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Arguments, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Arguments;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("arguments by name")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Arguments, A::Error> {
                let mut all = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    all.push(entry);
                }
                Ok(Arguments(all))
            }
        }
        from.deserialize_map(Reader)
    }
}

/// What comes back.
#[derive(Clone, Debug, PartialEq)]
pub enum Returns {
    /// A real number, or the index of `i?amax`.
    Number(Word),
    /// A complex number.
    Complex(Word, Word),
}

impl Returns {
    /// Its numbers.
    pub fn words(&self) -> Vec<Word> {
        match *self {
            Returns::Number(word) => vec![word],
            Returns::Complex(re, im) => vec![re, im],
        }
    }
}

impl Serialize for Returns {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Returns::Number(word) => word.serialize(to),
            Returns::Complex(re, im) => (re, im).serialize(to),
        }
    }
}

impl<'de> Deserialize<'de> for Returns {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Returns, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Returns;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number or two")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Returns, A::Error> {
                let mut next = || seq.next_element()?.ok_or_else(|| A::Error::custom("two parts"));
                Ok(Returns::Complex(next()?, next()?))
            }
            fn visit_i64<E: Error>(self, x: i64) -> Result<Returns, E> {
                Ok(Returns::Number(Word::Number(x as f64)))
            }
            fn visit_u64<E: Error>(self, x: u64) -> Result<Returns, E> {
                Ok(Returns::Number(Word::Number(x as f64)))
            }
            fn visit_f64<E: Error>(self, x: f64) -> Result<Returns, E> {
                Ok(Returns::Number(Word::Number(x)))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Returns, E> {
                let word = Word::deserialize(serde::de::value::StrDeserializer::new(text));
                word.map(Returns::Number).map_err(|e: serde::de::value::Error| E::custom(e))
            }
        }
        from.deserialize_any(Reader)
    }
}

/// The numbers of a buffer after the call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct After {
    /// Which buffer.
    pub buffer: usize,
    /// What each of its numbers should be.
    pub want: Vec<Word>,
    /// How far off each may be; by default not at all.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "bounds")]
    pub within: Option<Vec<f64>>,
}

/// The expected outcome of a call. A buffer that `after` does not name keeps every bit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// The position of the first illegal argument in the C prototype.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errno: Option<u32>,
    /// Whether the guest is stopped because the call needs memory that does not exist.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub trap: bool,
    /// The buffers that change.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<After>,
    /// What comes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returns: Option<Returns>,
    /// How far off each part of the result may be.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "bounds")]
    pub within: Option<Vec<f64>>,
}

/// Whether a case computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Nothing is computed: arguments are checked, numbers are moved, or nothing happens.
    Echo,
    /// Numbers are computed.
    Numeric,
}

/// One call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Case {
    /// Its name: the routine, the row, and a number.
    pub id: String,
    /// The BLAS name.
    pub routine: String,
    /// Whether it computes.
    pub kind: Kind,
    /// The row of docs/semantics.md that it tests.
    pub says: String,
    /// The arguments.
    pub args: Arguments,
    /// `"outside"` if the place of the result is beyond the end of memory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// By how many bytes every buffer lies past a multiple of 16.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub shift: usize,
    /// The memory that the operands lie in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buffers: Vec<Buffer>,
    /// The expected outcome.
    pub expect: Expect,
    /// The error with which `wasi:blas` refuses it, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_wit: Option<String>,
    /// Why it cannot be expressed in WIT, if it cannot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_in_wit: Option<String>,
}

fn is_zero(x: &usize) -> bool {
    *x == 0
}

/// Most bounds are zero, and shorter this way.
fn bounds<S: Serializer>(all: &Option<Vec<f64>>, to: S) -> Result<S::Ok, S::Error> {
    let word = |x: &f64| match *x {
        0.0 => serde_json::Number::from(0),
        x => serde_json::Number::from_f64(x).expect("a bound is finite"),
    };
    to.collect_seq(all.iter().flatten().map(word))
}
