//! One call of one routine, as data.
//!
//! Owns the form of a call that every transport executes: arguments in the order of the C prototype
//! and an image of the guest's memory, and how a result lies in memory. `oracle` has the expected
//! results; `generate` makes cases; `call` turns them into argument structs.

use blasm_spec::Family;
use blasm_spec::dsl::{Returns, Type};
use std::fmt;
use std::sync::OnceLock;

/// An argument.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Word {
    /// A flag, with the value that CBLAS gives it.
    Flag(u32),
    /// A count, an increment or a leading dimension.
    Int(i64),
    /// A real number by value, widened to a double if the routine takes a single.
    Real(f64),
    /// A complex number by value, its parts widened to doubles.
    Complex(f64, f64),
    /// A place in the memory image, in bytes from its start. May lie outside if the call must not
    /// touch it.
    Pointer(u64),
}

/// What a routine returns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Nothing,
    /// A real number, widened to a double.
    Real(f64),
    /// A complex number, widened to doubles.
    Complex(f64, f64),
    /// A 0-based index.
    Index(u64),
}

/// One call of one routine.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The BLAS name, lower case.
    pub routine: String,
    /// The arguments in the order of the C prototype, without the result pointer.
    pub words: Vec<Word>,
    /// The memory before the call. All bytes that do not belong to an operand's element are
    /// canaries.
    pub blob: Vec<u8>,
    /// For routines that return something: 16 aligned bytes of the image to which a transport may
    /// let the result be written. `compare` takes the result from its own argument, not from there.
    pub result: Option<u64>,
}

/// A routine of the table.
#[derive(Debug)]
pub struct Routine {
    /// The BLAS name, lower case.
    pub name: String,
    /// Its row.
    pub family: Family,
    /// Its element type.
    pub ty: Type,
}

/// The routines of the standard, which every interface has.
pub fn standard() -> impl Iterator<Item = &'static Routine> + Clone {
    routines().iter().filter(|routine| !routine.family.extension)
}

/// Every routine, in the order of the tables: those of the standard, then the extensions.
pub fn routines() -> &'static [Routine] {
    static ALL: OnceLock<Vec<Routine>> = OnceLock::new();
    ALL.get_or_init(|| {
        blasm_spec::all()
            .into_iter()
            .flat_map(|family| {
                let names = family.routines.clone();
                names.into_iter().map(move |(name, ty)| Routine {
                    name,
                    family: family.clone(),
                    ty,
                })
            })
            .collect()
    })
}

/// The routine of that name.
///
/// # Panics
/// If the table has none.
pub fn routine(name: &str) -> &'static Routine {
    routines().iter().find(|r| r.name == name).unwrap_or_else(|| panic!("no routine `{name}`"))
}

/// The size in bytes of a routine's result in memory; 0 if it has none.
pub fn result_bytes(routine: &Routine) -> usize {
    let part = if routine.ty.real() == Type::S { 4 } else { 8 };
    match routine.family.returns {
        Returns::Nothing => 0,
        Returns::Element => part * if routine.ty.is_complex() { 2 } else { 1 },
        Returns::Real => part,
        Returns::Double => 8,
        Returns::Index => 4,
    }
}

/// The value that lies in those bytes.
pub fn result_value(routine: &Routine, bytes: &[u8]) -> Value {
    let number = |at: usize, part: usize| match part {
        4 => f64::from(f32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes"))),
        _ => f64::from_le_bytes(bytes[at..at + 8].try_into().expect("eight bytes")),
    };
    match (routine.family.returns, bytes.len()) {
        (Returns::Nothing, _) => Value::Nothing,
        (Returns::Index, _) => {
            Value::Index(u32::from_le_bytes(bytes.try_into().expect("four bytes")).into())
        }
        (Returns::Element, len) if routine.ty.is_complex() => {
            Value::Complex(number(0, len / 2), number(len / 2, len / 2))
        }
        (_, len) => Value::Real(number(0, len)),
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Word::Flag(x) => write!(f, "{x}"),
            Word::Int(x) => write!(f, "{x}"),
            Word::Real(x) => write!(f, "{x:?}"),
            Word::Complex(re, im) => write!(f, "({re:?}, {im:?})"),
            Word::Pointer(at) => write!(f, "@{at:#x}"),
        }
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let params = &routine(&self.routine).family.params;
        write!(f, "{}(", self.routine)?;
        for (i, (param, word)) in params.iter().zip(&self.words).enumerate() {
            write!(f, "{}{}={word}", if i == 0 { "" } else { ", " }, param.name)?;
        }
        write!(f, ") in {} bytes", self.blob.len())
    }
}
