//! The functions of `wasi:blas`, as the rows make them.
//!
//! Owns the step from rows to functions: the element type is data there, so rows that differ in
//! nothing else are one function; an operand is a view, which brings its sizes, its stride and its
//! layout.

use crate::dsl::{Access, Element, Family, Kind, Param, Record, Returns, Shape, Size, Subset};

/// What a parameter of a function is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// The form of op(A).
    Transpose(Subset),
    /// Whether a diagonal is taken to be one.
    Diagonal,
    /// On which side the special matrix stands.
    Side,
    /// A number: of the element type, or real.
    Scalar(Element),
    /// A view of a buffer.
    View(View, Shape, Access),
    /// A modified rotation, by value.
    Rotation,
}

/// The records that views are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// `vector`.
    Vector,
    /// `matrix`.
    Matrix,
    /// `triangular-matrix`.
    Triangular,
    /// `packed-matrix`.
    Packed,
    /// `band-matrix`.
    Band,
    /// `triangular-band-matrix`.
    TriangularBand,
}

/// A parameter of a function.
#[derive(Clone, Debug)]
pub struct Parameter<'a> {
    /// Its name, in WIT's case.
    pub name: String,
    /// What it is.
    pub word: Word,
    /// The parameter of the row that it stands for.
    pub of: &'a Param,
}

/// A function of `wasi:blas`.
#[derive(Clone, Debug)]
pub struct Function<'a> {
    /// Its name, in WIT's case.
    pub name: &'static str,
    /// Its rows; the first one gives the documentation and the parameters.
    pub families: Vec<&'a Family>,
    /// Its parameters; none if it works on numbers by value.
    pub parameters: Vec<Parameter<'a>>,
}

impl<'a> Function<'a> {
    /// The first row.
    pub fn family(&self) -> &'a Family {
        self.families[0]
    }

    /// 1, 2 or 3.
    pub fn level(&self) -> u8 {
        self.family().level
    }

    /// The 1-based position of the parameter that stands for a row's parameter of that name.
    pub fn position(&self, row_name: &str) -> usize {
        1 + self
            .parameters
            .iter()
            .position(|p| p.of.name == row_name)
            .unwrap_or_else(|| panic!("{}: nothing stands for `{row_name}`", self.name))
    }

    /// The views among the parameters, with their positions.
    pub fn views(&self) -> impl Iterator<Item = (usize, &Parameter<'a>, View, Shape)> {
        self.parameters.iter().enumerate().filter_map(|(i, p)| match p.word {
            Word::View(view, shape, _) => Some((i + 1, p, view, shape)),
            _ => None,
        })
    }
}

/// All functions of a table, in its order.
pub fn functions(table: &[Family]) -> Vec<Function<'_>> {
    let mut all: Vec<Function<'_>> = Vec::new();
    for family in table {
        if let Some(function) = all.iter_mut().find(|f| f.name == family.function) {
            function.families.push(family);
            continue;
        }
        let parameters = match family.by_value {
            Some(_) => Vec::new(),
            None => parameters(family),
        };
        all.push(Function { name: family.function, families: vec![family], parameters });
    }
    for function in &all {
        for other in &function.families[1..] {
            let (first, name) = (function.family(), function.name);
            let words = |f: &Family| f.params.iter().map(|p| p.name).collect::<Vec<_>>();
            assert_eq!(words(first), words(other), "the rows of `{name}` have other parameters");
            assert_eq!(first.returns, other.returns, "the rows of `{name}` return something else");
        }
    }
    all
}

fn parameters(family: &Family) -> Vec<Parameter<'_>> {
    let forms = family.params.iter().filter(|p| matches!(p.kind, Kind::Trans(_))).count();
    let mut out = Vec::new();
    for p in &family.params {
        let (name, word) = match p.kind {
            // What a view brings.
            Kind::Layout | Kind::Uplo | Kind::Dim | Kind::Inner | Kind::Width => continue,
            Kind::Increment | Kind::Leading | Kind::Distance => continue,
            Kind::Trans(subset) if forms == 1 => ("trans".to_owned(), Word::Transpose(subset)),
            Kind::Trans(subset) => (p.name.replace("trans", "trans-"), Word::Transpose(subset)),
            Kind::Diag => (p.name.to_owned(), Word::Diagonal),
            Kind::Side => (p.name.to_owned(), Word::Side),
            Kind::Scalar(element) => (p.name.to_owned(), Word::Scalar(element)),
            Kind::Operand { shape, access, .. } => {
                let view = match shape {
                    Shape::Vector(_) => View::Vector,
                    Shape::General(..) => View::Matrix,
                    Shape::Triangle(_) => View::Triangular,
                    Shape::Packed(_) => View::Packed,
                    Shape::Band(_, rows, cols) if rows == cols => View::TriangularBand,
                    Shape::Band(..) => View::Band,
                    Shape::Batch(..) => unreachable!("only extensions have batches"),
                    Shape::Cells(_) => {
                        out.push(Parameter { name: "h".to_owned(), word: Word::Rotation, of: p });
                        continue;
                    }
                };
                let name = if view == View::Packed { &p.name[..1] } else { p.name };
                (name.to_owned(), Word::View(view, shape, access))
            }
        };
        out.push(Parameter { name, word, of: p });
    }
    out
}

/// The fields of a view's record that are sizes, by their names in WIT, with the row's words for
/// them.
///
/// # Panics
/// If the view was not made from that shape.
pub fn fields(view: View, shape: Shape) -> Vec<(&'static str, Size)> {
    match (view, shape) {
        (View::Vector, Shape::Vector(n)) => vec![("length", n)],
        (View::Matrix, Shape::General(r, c)) => vec![("rows", r), ("columns", c)],
        (View::Triangular, Shape::Triangle(n)) | (View::Packed, Shape::Packed(n)) => {
            vec![("order", n)]
        }
        (View::Band, Shape::Band(Size::SumPlusOne(kl, ku), r, c)) => vec![
            ("rows", r),
            ("columns", c),
            ("sub-diagonals", Size::Is(kl)),
            ("super-diagonals", Size::Is(ku)),
        ],
        (View::TriangularBand, Shape::Band(Size::PlusOne(k), n, _)) => {
            vec![("order", n), ("diagonals", Size::Is(k))]
        }
        _ => unreachable!("a view has the shape that it was made from"),
    }
}

/// The result in WIT, inside of `result<…, error>`.
pub fn result(function: &Function<'_>) -> &'static str {
    match function.family().by_value {
        Some(by_value) => match by_value.result {
            Record::Rotation => "rotation",
            Record::ModifiedRotation => "modified-rotation-update",
        },
        None => match function.family().returns {
            Returns::Nothing => "_",
            Returns::Element => "scalar",
            Returns::Real | Returns::Double => "f64",
            Returns::Index => "option<u64>",
        },
    }
}
