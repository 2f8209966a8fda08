//! Which symbols are BLAS, and which types they must have.
//!
//! Everything here comes from the routine table. WebAssembly's compilers give one Fortran symbol up
//! to four types, which the guest library for Fortran has to serve too
//! (guest/c/include/blasm_f77.h).

use crate::drivers::{self, DRIVERS, Driver, ROWS, driver};
use blasm_spec::Family;
use blasm_spec::dsl::{Element, Kind, Param, Returns, Type};
use std::collections::HashMap;
use std::sync::LazyLock;
use wasm_encoder::ValType;

/// How a symbol is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interface {
    /// `cblas_dgemm`: numbers by value, complex ones by pointer, a complex result through a last
    /// pointer.
    Cblas,
    /// `cblas_zdotc` of OpenBLAS: CBLAS whose complex result is a struct, so that C passes a first
    /// pointer.
    CblasStruct,
    /// `dgemm_`: everything by pointer, a complex result through a first pointer.
    Fortran,
}

/// What differs between the types that compilers give one symbol.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flavour {
    /// The length of each CHARACTER argument follows the others.
    pub lengths: bool,
    /// A SUBROUTINE returns an int, which is 0.
    pub int: bool,
    /// A REAL function returns a double, as f2c has it without `-R`.
    pub double: bool,
}

/// A symbol of BLAS: a routine, and how it is called.
#[derive(Clone, Debug)]
pub struct Symbol {
    /// The routine, such as `dgemm`.
    pub routine: String,
    /// Its element type.
    pub ty: Type,
    /// How it is called.
    pub interface: Interface,
    family: usize,
}

/// A function type, as far as BLAS has any.
pub(crate) type Signature = (Vec<ValType>, Vec<ValType>);

static TABLE: LazyLock<Vec<Family>> = LazyLock::new(blasm_spec::all);

static SYMBOLS: LazyLock<HashMap<String, Symbol>> = LazyLock::new(|| {
    let mut all = HashMap::new();
    for (family, row) in TABLE.iter().enumerate() {
        for (routine, ty) in &row.routines {
            let mut add = |name: String, interface| {
                let symbol = Symbol { routine: routine.clone(), ty: *ty, interface, family };
                all.insert(format!("scipy_{name}"), symbol.clone());
                all.insert(name, symbol);
            };
            let complex = row.is_sub(*ty);
            // OpenBLAS and MKL had the routine before the reference, under a shorter name.
            let mut spellings = vec![routine.clone()];
            spellings
                .extend(routine.ends_with("gemmtr").then(|| routine.replace("gemmtr", "gemmt")));
            for spelling in spellings {
                if !row.only_in_c {
                    add(format!("{spelling}_"), Interface::Fortran);
                }
                if complex {
                    add(format!("cblas_{spelling}_sub"), Interface::Cblas);
                    add(format!("cblas_{spelling}"), Interface::CblasStruct);
                } else {
                    add(format!("cblas_{spelling}"), Interface::Cblas);
                }
            }
        }
    }
    all
});

/// The symbol with that name, if BLAS has it.
pub fn symbol(name: &str) -> Option<&'static Symbol> {
    SYMBOLS.get(name)
}

/// What a name may stand for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Known {
    /// A routine of BLAS.
    Blas(&'static Symbol),
    /// A driver of LAPACK.
    Lapack(&'static Driver),
    /// What is called about an illegal argument. A module's own is never replaced.
    Handler(Handler),
}

/// A function that is called about an illegal argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Handler {
    /// `xerbla_`.
    Fortran,
    /// `cblas_xerbla`, whose arguments from the fourth on C passes by one address.
    Cblas,
}

/// The handler of that name.
pub(crate) fn handler(name: &str) -> Option<Handler> {
    match name {
        "xerbla_" => Some(Handler::Fortran),
        "cblas_xerbla" => Some(Handler::Cblas),
        _ => None,
    }
}

impl Handler {
    fn signature(self, flavour: Flavour) -> Signature {
        match self {
            Handler::Fortran => {
                let params = vec![ValType::I32; if flavour.lengths { 3 } else { 2 }];
                (params, if flavour.int { vec![ValType::I32] } else { Vec::new() })
            }
            Handler::Cblas => (vec![ValType::I32; 4], Vec::new()),
        }
    }
}

/// The types that compilers give a symbol.
const FLAVOURS: [Flavour; 5] = [
    Flavour { lengths: false, int: false, double: false },
    Flavour { lengths: true, int: false, double: false },
    Flavour { lengths: false, int: true, double: false },
    Flavour { lengths: true, int: true, double: false },
    Flavour { lengths: false, int: false, double: true },
];

/// What a name stands for if a module leaves it open.
pub(crate) fn open(name: &str) -> Option<Known> {
    known(name).or_else(|| handler(name).map(Known::Handler))
}

/// What a function's name stands for, if it is one that is grafted.
pub(crate) fn known(name: &str) -> Option<Known> {
    symbol(name).map(Known::Blas).or_else(|| driver(name).map(Known::Lapack))
}

impl Known {
    /// The routine: `dgemm`, `dgetrf`.
    pub(crate) fn routine(self) -> &'static str {
        match self {
            Known::Blas(symbol) => &symbol.routine,
            Known::Lapack(driver) => &driver.routine,
            Known::Handler(Handler::Fortran) => "xerbla",
            Known::Handler(Handler::Cblas) => "cblas_xerbla",
        }
    }

    /// The family: `gemm`, `getrf`.
    pub(crate) fn family(self) -> &'static str {
        match self {
            Known::Blas(symbol) => symbol.family().name,
            Known::Lapack(driver) => driver.row().name,
            Known::Handler(_) => self.routine(),
        }
    }

    pub(crate) fn interface(self) -> Interface {
        match self {
            Known::Blas(symbol) => symbol.interface,
            Known::Lapack(_) | Known::Handler(Handler::Fortran) => Interface::Fortran,
            Known::Handler(Handler::Cblas) => Interface::Cblas,
        }
    }

    /// The type of the symbol, in a flavour.
    pub(crate) fn signature(self, flavour: Flavour) -> Signature {
        match self {
            Known::Blas(symbol) => symbol.signature(flavour),
            Known::Lapack(driver) => driver.signature(flavour),
            Known::Handler(handler) => handler.signature(flavour),
        }
    }

    /// The flavour in which a function's type is the symbol's.
    pub(crate) fn matches(self, found: &Signature) -> Option<Flavour> {
        FLAVOURS.into_iter().find(|flavour| self.signature(*flavour) == *found)
    }

    /// All types that fit, each once.
    pub(crate) fn signatures(self) -> Vec<Signature> {
        let mut all = Vec::new();
        for signature in FLAVOURS.map(|flavour| self.signature(flavour)) {
            if !all.contains(&signature) {
                all.push(signature);
            }
        }
        all
    }

    /// The parameters that Fortran passes by reference and that every body reads.
    pub(crate) fn references(self) -> Vec<(&'static str, u32)> {
        match self {
            Known::Blas(symbol) => symbol.references().map(|(p, local)| (p.name, local)).collect(),
            Known::Lapack(driver) => driver.references().collect(),
            Known::Handler(_) => Vec::new(),
        }
    }

    /// Whether what takes its place needs the stack.
    pub(crate) fn needs_stack(self) -> bool {
        match self {
            Known::Blas(symbol) => symbol.result().is_some(),
            Known::Lapack(_) => true,
            Known::Handler(_) => false,
        }
    }
}

/// Every name that a choice or a threshold may use: symbols, routines, families.
pub fn known_names() -> impl Iterator<Item = &'static str> {
    let routines = TABLE.iter().flat_map(|row| row.routines.iter().map(|(name, _)| name.as_str()));
    let families = TABLE.iter().map(|row| row.name);
    let blas = SYMBOLS.keys().map(String::as_str).chain(routines).chain(families);
    let drivers = DRIVERS.iter().map(|driver| driver.routine.as_str());
    blas.chain(drivers::symbols()).chain(drivers).chain(ROWS.iter().map(|row| row.name))
}

/// The rows of the table.
pub(crate) fn families() -> &'static [Family] {
    &TABLE
}

fn scalar(ty: Type) -> ValType {
    match ty.real() {
        Type::S => ValType::F32,
        _ => ValType::F64,
    }
}

fn resolve(ty: Type, element: Element) -> Type {
    match element {
        Element::Own => ty,
        Element::Real => ty.real(),
    }
}

/// Whether a parameter is a flag that Fortran has as a CHARACTER.
pub(crate) fn is_character(kind: Kind) -> bool {
    matches!(kind, Kind::Uplo | Kind::Trans(_) | Kind::Diag | Kind::Side)
}

impl Symbol {
    /// The row of the table.
    pub(crate) fn family(&self) -> &'static Family {
        &TABLE[self.family]
    }

    /// The module that has the import.
    pub(crate) fn module(&self) -> &'static str {
        self.family().module()
    }

    /// The place of the family in the table.
    pub(crate) fn family_index(&self) -> usize {
        self.family
    }

    /// The scalar that a parameter holds: its wasm type, and whether it is complex.
    pub(crate) fn scalar(&self, element: Element) -> (ValType, bool) {
        let ty = resolve(self.ty, element);
        (scalar(ty), ty.is_complex())
    }

    /// What the routine returns by value in C and Fortran.
    pub(crate) fn result(&self) -> Option<ValType> {
        match self.family().returns {
            Returns::Nothing => None,
            Returns::Element if self.ty.is_complex() => None,
            Returns::Element | Returns::Real => Some(scalar(self.ty)),
            Returns::Double => Some(ValType::F64),
            Returns::Index => Some(ValType::I32),
        }
    }

    /// Whether it writes a complex result through a pointer.
    pub(crate) fn complex_result(&self) -> bool {
        self.family().returns == Returns::Element && self.ty.is_complex()
    }

    /// The type of the import.
    pub(crate) fn import(&self) -> Signature {
        let mut params = Vec::new();
        for p in &self.family().params {
            match p.kind {
                Kind::Scalar(element) => {
                    let (ty, complex) = self.scalar(element);
                    params.extend(std::iter::repeat_n(ty, if complex { 2 } else { 1 }));
                }
                _ => params.push(ValType::I32),
            }
        }
        params.extend((self.family().returns != Returns::Nothing).then_some(ValType::I32));
        (params, vec![ValType::I32])
    }

    /// The type of the symbol, in a flavour.
    pub(crate) fn signature(&self, flavour: Flavour) -> Signature {
        let mut params = Vec::new();
        if self.result_first() {
            params.push(ValType::I32);
        }
        for p in &self.family().params {
            match (self.interface, p.kind) {
                (Interface::Fortran, Kind::Layout) => {}
                (Interface::Cblas | Interface::CblasStruct, Kind::Scalar(element)) => {
                    let (ty, complex) = self.scalar(element);
                    params.push(if complex { ValType::I32 } else { ty });
                }
                _ => params.push(ValType::I32),
            }
        }
        if self.complex_result() && !self.result_first() {
            params.push(ValType::I32);
        }
        // C has one type for each function.
        let flavour =
            if self.interface == Interface::Fortran { flavour } else { Flavour::default() };
        if flavour.lengths {
            let characters = self.family().params.iter().filter(|p| is_character(p.kind)).count();
            params.extend(std::iter::repeat_n(ValType::I32, characters));
        }
        let result = match (self.family().returns, self.result()) {
            (Returns::Nothing, _) if flavour.int => Some(ValType::I32),
            (_, Some(ValType::F32)) if flavour.double => Some(ValType::F64),
            (_, result) => result,
        };
        (params, result.into_iter().collect())
    }

    /// Whether the address of a complex result is the first parameter.
    pub(crate) fn result_first(&self) -> bool {
        self.complex_result() && self.interface != Interface::Cblas
    }

    /// The place of a parameter of the table among the function's own.
    pub(crate) fn local(&self, at: usize) -> u32 {
        let layout = self.family().params.first().is_some_and(|p| p.kind == Kind::Layout);
        let skipped = usize::from(self.interface == Interface::Fortran && layout);
        (at + usize::from(self.result_first()) - skipped) as u32
    }

    /// The parameters that Fortran passes by reference and that every body reads: flags and
    /// integers.
    pub(crate) fn references(&self) -> impl Iterator<Item = (&'static Param, u32)> + '_ {
        let params = self.family().params.iter().enumerate();
        params
            .filter(|(_, p)| {
                self.interface == Interface::Fortran
                    && p.kind != Kind::Layout
                    && !matches!(p.kind, Kind::Scalar(_) | Kind::Operand { .. })
            })
            .map(|(at, p)| (p, self.local(at)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(signature: &Signature) -> String {
        let letters = |types: &[ValType]| -> String {
            let letter = |ty: &ValType| match ty {
                ValType::I32 => 'i',
                ValType::F32 => 'f',
                ValType::F64 => 'F',
                _ => '?',
            };
            types.iter().map(letter).collect()
        };
        format!("{}>{}", letters(&signature.0), letters(&signature.1))
    }

    /// Types that compilers were seen to give (OpenBLAS in wasm, libf2c, the guest archives).
    #[test]
    fn symbols_have_the_types_that_compilers_give_them() {
        let both = Flavour { lengths: true, int: true, double: false };
        for (name, flavour, expected) in [
            ("cblas_dgemm", Flavour::default(), "iiiiiiFiiiiFii>"),
            ("cblas_zgemm", Flavour::default(), "iiiiiiiiiiiiii>"),
            ("cblas_zdotc_sub", Flavour::default(), "iiiiii>"),
            ("cblas_zdotc", Flavour::default(), "iiiiii>"),
            ("cblas_sdsdot", Flavour::default(), "ifiiii>f"),
            ("cblas_idamax", Flavour::default(), "iii>i"),
            ("dgemm_", Flavour::default(), "iiiiiiiiiiiii>"),
            ("dgemm_", both, "iiiiiiiiiiiiiii>i"),
            ("zdotc_", both, "iiiiii>"),
            ("scnrm2_", both, "iii>f"),
            ("dgemmt_", Flavour::default(), "iiiiiiiiiiiii>"),
        ] {
            let symbol = symbol(name).unwrap_or_else(|| panic!("no {name}"));
            assert_eq!(text(&symbol.signature(flavour)), expected, "{name}");
        }
    }

    #[test]
    fn every_routine_has_its_names() {
        let mut count = 0;
        for row in TABLE.iter() {
            for (routine, _) in &row.routines {
                assert_eq!(symbol(&format!("{routine}_")).is_none(), row.only_in_c, "{routine}");
                assert!(symbol(&format!("cblas_{routine}")).is_some(), "{routine}");
                count += 1;
            }
        }
        assert!(count >= 150);
        for none in ["dgemm", "DGEMM_", "dgesv_", "cblas_dgemm_", "dgemm_64_", ""] {
            assert!(symbol(none).is_none(), "{none}");
        }
    }

    #[test]
    fn a_single_precision_function_that_returns_a_double_is_told_apart() {
        let f2c = (vec![ValType::I32; 5], vec![ValType::F64]);
        let double = |name| known(name).expect(name).matches(&f2c).map(|flavour| flavour.double);
        assert_eq!(double("sdot_"), Some(true));
        assert_eq!(double("ddot_"), Some(false));
        assert_eq!(double("dgemm_"), None);
        assert_eq!(double("cblas_sdot"), None);
    }
}
