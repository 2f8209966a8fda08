//! The words in which a row of the table is written.
//!
//! Owns the vocabulary (types, parameters, shapes, access) and the validation of a row. Knows
//! nothing about the languages in which rows are emitted; `emit` does. It is long because it is one
//! small language, and a row uses all of it.

use std::fmt;

/// The element type of a routine: BLAS's S, D, C and Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Single precision, real.
    S,
    /// Double precision, real.
    D,
    /// Single precision, complex.
    C,
    /// Double precision, complex.
    Z,
}

impl Type {
    /// The prefix letter of a BLAS name.
    pub fn letter(self) -> char {
        match self {
            Type::S => 's',
            Type::D => 'd',
            Type::C => 'c',
            Type::Z => 'z',
        }
    }

    /// Whether elements are pairs (real part, imaginary part).
    pub fn is_complex(self) -> bool {
        matches!(self, Type::C | Type::Z)
    }

    /// The type of the real and imaginary parts.
    pub fn real(self) -> Type {
        match self {
            Type::S | Type::C => Type::S,
            Type::D | Type::Z => Type::D,
        }
    }
}

/// What a call does with an operand's elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Only read.
    Read,
    /// Only written; never read, so that a NaN in it cannot leak into the result.
    Write,
    /// Read and written (where a `beta` exists: read only if it is not zero).
    ReadWrite,
}

/// Which transpositions a flag may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subset {
    /// 111, 112 and 113.
    All,
    /// 111 and 112; real types take 113 too, where it means the same as 112.
    NoConjugate,
    /// 111 and 113.
    NoPlain,
}

/// A size, in terms of the row's own parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// A parameter.
    Is(&'static str),
    /// The first if the flag says "no transpose", else the second.
    Trans(&'static str, &'static str, &'static str),
    /// The first if `side` says left, else the second.
    Side(&'static str, &'static str),
    /// A parameter plus one.
    PlusOne(&'static str),
    /// Two parameters plus one: the width of a general band.
    SumPlusOne(&'static str, &'static str),
}

impl Size {
    fn names(self) -> Vec<&'static str> {
        match self {
            Size::Is(a) | Size::PlusOne(a) => vec![a],
            Size::Trans(f, a, b) => vec![f, a, b],
            Size::Side(a, b) => vec!["side", a, b],
            Size::SumPlusOne(a, b) => vec![a, b],
        }
    }
}

/// The elements that a pointer stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `n` elements, an increment apart.
    Vector(Size),
    /// A rows x cols matrix with a leading dimension.
    General(Size, Size),
    /// A square matrix of which one triangle is stored; the parameter `uplo` says which.
    Triangle(Size),
    /// A band: its width, and the order of the matrix in rows and columns.
    Band(Size, Size, Size),
    /// One triangle, packed by columns (rows if row-major) without gaps.
    Packed(Size),
    /// This many elements, one after another.
    Cells(u8),
    /// As many rows x cols matrices as the third size says, with a leading dimension and a distance
    /// from each to the next.
    Batch(Size, Size, Size),
}

/// The type of what a pointer points to or a scalar holds, relative to the routine's type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Element {
    /// The routine's own.
    Own,
    /// The real type of the same precision.
    Real,
}

/// What a parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Row-major or column-major; the first parameter of levels 2 and 3.
    Layout,
    /// Which triangle is stored.
    Uplo,
    /// The form of op(A).
    Trans(Subset),
    /// Whether a diagonal is taken to be one and not read.
    Diag,
    /// On which side the special matrix stands.
    Side,
    /// A dimension of the problem; nothing happens if it is zero.
    Dim,
    /// A dimension that is summed over; the output is only scaled if it is zero.
    Inner,
    /// A number of diagonals; zero is an ordinary value.
    Width,
    /// A number by value.
    Scalar(Element),
    /// An operand in memory.
    Operand {
        /// Which elements.
        shape: Shape,
        /// What happens to them.
        access: Access,
        /// Of which type.
        element: Element,
    },
    /// The increment of the operand before it.
    Increment,
    /// The leading dimension of the operand before it.
    Leading,
    /// The distance from one matrix of a batch to the next, behind the leading dimension.
    Distance,
}

impl Kind {
    /// Whether this is a flag, of a few values.
    pub const fn is_flag(self) -> bool {
        matches!(self, Self::Layout | Self::Uplo | Self::Trans(_) | Self::Diag | Self::Side)
    }

    /// Whether this is an integer: a dimension, an increment or a distance.
    pub const fn is_integer(self) -> bool {
        matches!(
            self,
            Self::Dim
                | Self::Inner
                | Self::Width
                | Self::Increment
                | Self::Leading
                | Self::Distance
        )
    }
}

/// A parameter: its reference name and what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Param {
    /// The name in the reference BLAS, lower case.
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
}

/// What a routine returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Returns {
    /// Nothing.
    Nothing,
    /// An element.
    Element,
    /// A real number of the same precision.
    Real,
    /// A double, whatever the precision (`dsdot`).
    Double,
    /// A 0-based index.
    Index,
}

/// A record of numbers that a function of `wasi:blas` returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Record {
    /// A plane rotation.
    Rotation,
    /// A modified rotation, with the scale factors and the first component after it.
    ModifiedRotation,
}

/// The parameters and the result of a function that works on numbers by value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ByValue {
    /// The names of its parameters, all of which are numbers.
    pub numbers: &'static [&'static str],
    /// What comes back.
    pub result: Record,
}

/// What a zero `alpha` means where the output is not scaled by a `beta`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlphaZero {
    /// Nothing happens.
    Return,
    /// The output becomes zero without being read.
    Clear,
    /// It is a number like any other: zero times NaN is NaN.
    Ordinary,
}

/// One row of the table: a family of routines that only differ in type.
#[derive(Clone, Debug)]
pub struct Family {
    /// The name without its type letter, for modules, structs and kernels.
    pub name: &'static str,
    /// 1, 2 or 3.
    pub level: u8,
    /// The routines: BLAS name and element type.
    pub routines: Vec<(String, Type)>,
    /// The parameters in the order of CBLAS, which is the reference's plus `layout`.
    pub params: Vec<Param>,
    /// What comes back.
    pub returns: Returns,
    /// The formula, in one line.
    pub summary: &'static str,
    /// What a parameter means in this row, if its kind says too little.
    pub meanings: Vec<(&'static str, &'static str)>,
    /// What else a caller must know; a sentence each.
    pub notes: Vec<&'static str>,
    /// The same where operands are addresses and increments, so not in `wasi:blas`.
    pub core_notes: Vec<&'static str>,
    /// Its function in `wasi:blas`; rows of one function differ in what the element type decides.
    pub function: &'static str,
    /// In `wasi:blas`, what a function takes and gives that works on numbers by value.
    pub by_value: Option<ByValue>,
    /// What else a caller of the function in `wasi:blas` must know.
    pub function_notes: Vec<&'static str>,
    /// Parameters that change places where the reference computes a row-major call by a
    /// column-major one. They decide which of several illegal arguments is reported.
    pub swaps: Vec<(&'static str, &'static str)>,
    /// What `alpha` = 0 does if there is no `beta`.
    pub alpha_zero: AlphaZero,
    /// Whether an increment below 1 makes the call do nothing (level 1's `scal`, `asum`, `i?amax`).
    pub positive_increment: bool,
    /// Whether the routine is defined element after element, so that operands may overlap at will.
    pub sequential: bool,
    /// Where a routine is described that the reference BLAS of the distributions, and so the
    /// libraries beside it, need not have.
    pub younger: Option<&'static str>,
    /// Whether it belongs to `wasi_ephemeral_blas_ext`.
    pub extension: bool,
    /// Whether it has a name in C and none in Fortran.
    pub only_in_c: bool,
    /// Whether a row-major call conjugates a vector, which no column-major call does.
    pub conjugates_by_rows: bool,
    /// Floating-point operations a unit of [work](crate::work), in real and in complex types; of
    /// the terms of highest order. 0 where nothing is computed, or too little to count.
    pub flops: (u64, u64),
}

/// Begins a row: `?` in the pattern stands for the type letter.
pub fn fam(
    name: &'static str,
    pattern: &str,
    types: &str,
    summary: &'static str,
    params: &[&[Param]],
) -> Family {
    let routines = types
        .chars()
        .map(|letter| {
            let ty = match letter {
                's' => Type::S,
                'd' => Type::D,
                'c' => Type::C,
                'z' => Type::Z,
                other => panic!("{name}: no type `{other}`"),
            };
            (pattern.replace('?', &letter.to_string()), ty)
        })
        .collect();
    Family {
        name,
        level: 1,
        routines,
        params: params.concat(),
        returns: Returns::Nothing,
        summary,
        meanings: Vec::new(),
        notes: Vec::new(),
        core_notes: Vec::new(),
        function: name,
        by_value: None,
        function_notes: Vec::new(),
        swaps: Vec::new(),
        alpha_zero: AlphaZero::Return,
        positive_increment: false,
        sequential: false,
        younger: None,
        extension: false,
        only_in_c: false,
        conjugates_by_rows: false,
        // A multiplication and an addition.
        flops: (2, 8),
    }
}

impl Family {
    /// Adds a routine whose name the pattern cannot spell.
    pub fn also(mut self, name: &str, ty: Type) -> Self {
        self.routines.push((name.to_owned(), ty));
        self
    }

    /// Sets what comes back.
    pub fn returns(mut self, returns: Returns) -> Self {
        self.returns = returns;
        self
    }

    /// Says what a parameter means in this row, in a phrase.
    pub fn means(mut self, name: &'static str, meaning: &'static str) -> Self {
        self.meanings.push((name, meaning));
        self
    }

    /// Adds a sentence to the documentation.
    pub fn note(mut self, note: &'static str) -> Self {
        self.notes.push(note);
        self
    }

    /// Adds a sentence to the documentation of interfaces with addresses and increments.
    pub fn core_note(mut self, note: &'static str) -> Self {
        self.core_notes.push(note);
        self
    }

    /// Says which function of `wasi:blas` it is, if not the one of its name.
    pub fn function(mut self, name: &'static str) -> Self {
        self.function = name;
        self
    }

    /// Says that a function of `wasi:blas` works on numbers by value, and which record it gives.
    pub fn by_value(mut self, numbers: &'static [&'static str], result: Record) -> Self {
        self.by_value = Some(ByValue { numbers, result });
        self
    }

    /// Adds a sentence to the documentation of the function in `wasi:blas`.
    pub fn function_note(mut self, note: &'static str) -> Self {
        self.function_notes.push(note);
        self
    }

    /// All sentences for interfaces in which operands are addresses.
    pub fn all_notes(&self) -> impl Iterator<Item = &'static str> {
        self.notes.iter().chain(&self.core_notes).copied()
    }

    /// Names two parameters that change places in a row-major call of the reference.
    pub fn swap(mut self, a: &'static str, b: &'static str) -> Self {
        self.swaps.push((a, b));
        self
    }

    /// Says what a zero `alpha` does without a `beta`.
    pub fn alpha_zero(mut self, what: AlphaZero) -> Self {
        self.alpha_zero = what;
        self
    }

    /// Says that an increment below 1 makes the call do nothing.
    pub fn positive_increment(mut self) -> Self {
        self.positive_increment = true;
        self
    }

    /// Says that the routine is defined element after element.
    pub fn sequential(mut self) -> Self {
        self.sequential = true;
        self
    }

    /// Says that the row-major call conjugates a vector: no column-major call does the same.
    pub fn conjugates_by_rows(mut self) -> Self {
        self.conjugates_by_rows = true;
        self
    }

    /// Says that the reference BLAS of the distributions does not have the routine, and which page
    /// describes it. A library may lack it too, so none is linked to it by name; the golden lines
    /// are written by hand.
    pub fn younger(mut self, page: &'static str) -> Self {
        self.younger = Some(page);
        self
    }

    /// Says how many floating-point operations a unit of work has, in real and in complex types,
    /// where it is not a multiplication and an addition.
    pub fn flops(mut self, real: u64, complex: u64) -> Self {
        self.flops = (real, complex);
        self
    }

    /// Says that no Fortran compiler calls it: its Fortran symbol, where a library has one, takes the
    /// layout as a letter, which no other subroutine does.
    pub fn only_in_c(mut self) -> Self {
        self.only_in_c = true;
        self
    }

    /// Finishes a row of `wasi_ephemeral_blas_ext`, as [`level`](Self::level).
    pub fn extension(mut self, level: u8) -> Self {
        self.extension = true;
        self.level(level)
    }

    /// The import module.
    pub fn module(&self) -> &'static str {
        if self.extension { "wasi_ephemeral_blas_ext" } else { "wasi_ephemeral_blas" }
    }

    /// Finishes the row: puts `layout` first in levels 2 and 3 and validates.
    pub fn level(mut self, level: u8) -> Self {
        self.level = level;
        if level > 1 {
            self.params.insert(0, Param { name: "layout", kind: Kind::Layout });
        }
        self.validate();
        self
    }

    /// The name of the argument struct.
    pub fn struct_name(&self) -> String {
        self.name.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
    }

    /// Whether the C function writes its result to an address, as complex results are returned.
    pub fn is_sub(&self, ty: Type) -> bool {
        self.returns == Returns::Element && ty.is_complex()
    }

    /// The name of a routine's C function.
    pub fn cblas_name(&self, routine: &str, ty: Type) -> String {
        format!("cblas_{routine}{}", if self.is_sub(ty) { "_sub" } else { "" })
    }

    /// The 1-based position of a parameter in the C prototype; `layout` counts.
    pub fn position(&self, name: &str) -> usize {
        1 + self
            .params
            .iter()
            .position(|p| p.name == name)
            .unwrap_or_else(|| panic!("{}: no parameter `{name}`", self.name))
    }

    /// The parameter of that name, if the row has it.
    pub fn param(&self, name: &str) -> Option<&Param> {
        self.params.iter().find(|p| p.name == name)
    }

    /// The operands, in order, with their shapes.
    pub fn operands(&self) -> impl Iterator<Item = (&Param, Shape, Access, Element)> {
        self.params.iter().filter_map(|p| match p.kind {
            Kind::Operand { shape, access, element } => Some((p, shape, access, element)),
            _ => None,
        })
    }

    /// Whether it has that parameter.
    pub fn has(&self, name: &str) -> bool {
        self.param(name).is_some()
    }

    /// The name of the increment or leading dimension that belongs to an operand, if it has one.
    pub fn stride_of(&self, operand: &str) -> Option<&'static str> {
        let at = self.position(operand);
        let next = self.params.get(at)?;
        matches!(next.kind, Kind::Increment | Kind::Leading).then_some(next.name)
    }

    /// The name of the distance between the matrices of an operand, if it is a batch.
    pub fn distance_of(&self, operand: &str) -> Option<&'static str> {
        let next = self.params.get(self.position(operand) + 1)?;
        (next.kind == Kind::Distance).then_some(next.name)
    }

    fn validate(&self) {
        let fail = |what: fmt::Arguments<'_>| panic!("row `{}`: {what}", self.name);
        assert!(!self.routines.is_empty(), "row `{}` names no routine", self.name);
        for (i, p) in self.params.iter().enumerate() {
            if self.params[..i].iter().any(|q| q.name == p.name) {
                fail(format_args!("`{}` stands twice", p.name));
            }
            if let Kind::Operand { shape, .. } = p.kind {
                let sizes = match shape {
                    Shape::Vector(n) | Shape::Triangle(n) | Shape::Packed(n) => vec![n],
                    Shape::General(r, c) => vec![r, c],
                    Shape::Band(a, b, c) | Shape::Batch(a, b, c) => vec![a, b, c],
                    Shape::Cells(_) => vec![],
                };
                for name in sizes.iter().flat_map(|s| s.names()) {
                    if !self.has(name) {
                        fail(format_args!(
                            "`{}` is sized by `{name}`, which is not a parameter",
                            p.name
                        ));
                    }
                }
                let next = self.params.get(i + 1).map(|q| q.kind);
                let want = match shape {
                    Shape::Vector(_) => Some(Kind::Increment),
                    Shape::General(..)
                    | Shape::Triangle(_)
                    | Shape::Band(..)
                    | Shape::Batch(..) => Some(Kind::Leading),
                    Shape::Packed(_) | Shape::Cells(_) => None,
                };
                if want.is_some() && next != want {
                    fail(format_args!("`{}` must be followed by its stride", p.name));
                }
                if matches!(shape, Shape::Batch(..)) && self.distance_of(p.name).is_none() {
                    fail(format_args!("`{}` must be followed by its distance", p.name));
                }
                if matches!(shape, Shape::Triangle(_) | Shape::Packed(_)) && !self.has("uplo") {
                    fail(format_args!("`{}` is a triangle, but there is no `uplo`", p.name));
                }
            }
            if matches!(p.kind, Kind::Increment | Kind::Leading)
                && !(i > 0 && matches!(self.params[i - 1].kind, Kind::Operand { .. }))
            {
                fail(format_args!("`{}` follows no operand", p.name));
            }
            if p.kind == Kind::Distance && !(i > 0 && self.params[i - 1].kind == Kind::Leading) {
                fail(format_args!("`{}` follows no leading dimension", p.name));
            }
        }
        for (a, b) in &self.swaps {
            self.position(a);
            self.position(b);
        }
        for name in self.by_value.iter().flat_map(|by_value| by_value.numbers) {
            self.position(name);
        }
        for (name, _) in &self.meanings {
            self.position(name);
        }
        if self.has("beta") && !self.has("alpha") {
            fail(format_args!("a `beta` without an `alpha`"));
        }
        if self.has("beta") && self.alpha_zero != AlphaZero::Return {
            fail(format_args!("`alpha_zero` is for rows without a `beta`"));
        }
        if self.swaps.len() > 2 {
            fail(format_args!("the C shim knows of two swaps"));
        }
        if self.params.len() > 17 && !self.extension {
            fail(format_args!("more than 17 parameters: the standard's linker glue takes no more"));
        }
    }
}

const fn param(name: &'static str, kind: Kind) -> [Param; 1] {
    [Param { name, kind }]
}

/// `uplo`.
pub const fn uplo() -> [Param; 1] {
    param("uplo", Kind::Uplo)
}
/// A transpose flag that takes all three values.
pub const fn trans(name: &'static str) -> [Param; 1] {
    param(name, Kind::Trans(Subset::All))
}
/// A transpose flag that takes no conjugate in complex types.
pub const fn trans_plain(name: &'static str) -> [Param; 1] {
    param(name, Kind::Trans(Subset::NoConjugate))
}
/// A transpose flag that takes no plain transpose.
pub const fn trans_conjugate(name: &'static str) -> [Param; 1] {
    param(name, Kind::Trans(Subset::NoPlain))
}
/// `diag`.
pub const fn diag() -> [Param; 1] {
    param("diag", Kind::Diag)
}
/// `side`.
pub const fn side() -> [Param; 1] {
    param("side", Kind::Side)
}
/// A dimension.
pub const fn dim(name: &'static str) -> [Param; 1] {
    param(name, Kind::Dim)
}
/// A dimension that is summed over.
pub const fn inner(name: &'static str) -> [Param; 1] {
    param(name, Kind::Inner)
}
/// A number of diagonals.
pub const fn width(name: &'static str) -> [Param; 1] {
    param(name, Kind::Width)
}
/// A scalar of the routine's type.
pub const fn sc(name: &'static str) -> [Param; 1] {
    param(name, Kind::Scalar(Element::Own))
}
/// A real scalar.
pub const fn real(name: &'static str) -> [Param; 1] {
    param(name, Kind::Scalar(Element::Real))
}

const fn strided(name: &'static str, shape: Shape, access: Access, stride: Param) -> [Param; 2] {
    [Param { name, kind: Kind::Operand { shape, access, element: Element::Own } }, stride]
}

const fn leading(name: &'static str) -> Param {
    // BLAS never has more than three matrices.
    let name = match name.as_bytes() {
        b"a" => "lda",
        b"b" => "ldb",
        b"c" => "ldc",
        _ => panic!("a matrix is called a, b or c"),
    };
    Param { name, kind: Kind::Leading }
}

/// A vector and its increment.
pub const fn vec(name: &'static str, access: Access, n: Size) -> [Param; 2] {
    let inc = match name.as_bytes() {
        b"x" => "incx",
        b"y" => "incy",
        _ => panic!("a vector is called x or y"),
    };
    strided(name, Shape::Vector(n), access, Param { name: inc, kind: Kind::Increment })
}
/// A general matrix and its leading dimension.
pub const fn mat(name: &'static str, access: Access, rows: Size, cols: Size) -> [Param; 2] {
    strided(name, Shape::General(rows, cols), access, leading(name))
}
/// As many general matrices as `count` says, their leading dimension, and the distance from each to
/// the next.
pub const fn batch(
    name: &'static str,
    access: Access,
    rows: Size,
    cols: Size,
    count: Size,
) -> [Param; 3] {
    let [matrix, leading] = strided(name, Shape::Batch(rows, cols, count), access, leading(name));
    let distance = match name.as_bytes() {
        b"a" => "stridea",
        b"b" => "strideb",
        _ => "stridec",
    };
    [matrix, leading, Param { name: distance, kind: Kind::Distance }]
}
/// A symmetric, Hermitian or triangular matrix and its leading dimension.
pub const fn tri(name: &'static str, access: Access, n: Size) -> [Param; 2] {
    strided(name, Shape::Triangle(n), access, leading(name))
}
/// A band matrix and its leading dimension.
pub const fn band(
    name: &'static str,
    access: Access,
    width: Size,
    rows: Size,
    cols: Size,
) -> [Param; 2] {
    strided(name, Shape::Band(width, rows, cols), access, leading(name))
}
/// A packed triangle.
pub const fn packed(name: &'static str, access: Access, n: Size) -> [Param; 1] {
    param(name, Kind::Operand { shape: Shape::Packed(n), access, element: Element::Own })
}
/// A few elements in memory.
pub const fn cells(name: &'static str, access: Access, count: u8) -> [Param; 1] {
    param(name, Kind::Operand { shape: Shape::Cells(count), access, element: Element::Own })
}
/// A real number in memory.
pub const fn real_cell(name: &'static str, access: Access) -> [Param; 1] {
    param(name, Kind::Operand { shape: Shape::Cells(1), access, element: Element::Real })
}
