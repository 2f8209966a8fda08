//! The bodies that replace routines.
//!
//! A trampoline has the routine's type. That of a BLAS routine does this, in this order:
//!
//! 1. If the work is below the threshold, it calls the kept body.
//! 2. It calls the import. Numbers that Fortran passes by reference are loaded, characters become
//!    flags, a result goes through a cell below the stack pointer. That is free memory: no code of
//!    the guest runs during the call, and the memory below the pointer is unused.
//! 3. 0: done. 64 and above: a trap. Else the host found an argument illegal and did nothing, and
//!    the kept body is called, which reports it as it always did.
//!
//! A symbol that was open has no kept body: all of its calls go to the host, and an illegal argument is
//! reported ([`crate::report`]).
//!
//! That of a LAPACK driver calls the merged one in place of the import, with the same addresses. Its
//! answer is INFO, and a negative one means that an argument is illegal.

use crate::drivers::{Driver, Factor as Size};
use crate::report::{Free, Locals, Reports};
use crate::symbols::{Flavour, Interface, Symbol};
use blasm_spec::dsl::{Kind, Returns};
use blasm_spec::work::{Factor, work};
use wasm_encoder::{BlockType, Function, Ieee64, InstructionSink, MemArg, ValType};

/// The first errno that is not the position of an argument.
const REFUSED: i32 = 64;

/// Bytes of the cell below the stack pointer, and its alignment.
const CELL: i32 = 16;

/// A kind of flag: how Fortran's characters, in lower case, become those of CBLAS.
pub(crate) struct Flags {
    /// What the function is called in the name section.
    pub(crate) name: &'static str,
    letters: &'static [(u8, i32)],
    kind: fn(Kind) -> bool,
}

/// All of them; each becomes a function of the module.
pub(crate) const FLAGS: [Flags; 4] = [
    Flags {
        name: "blasm.graft trans",
        letters: &[(b'n', 111), (b't', 112), (b'c', 113)],
        kind: |kind| matches!(kind, Kind::Trans(_)),
    },
    Flags {
        name: "blasm.graft uplo",
        letters: &[(b'u', 121), (b'l', 122)],
        kind: |kind| matches!(kind, Kind::Uplo),
    },
    Flags {
        name: "blasm.graft diag",
        letters: &[(b'n', 131), (b'u', 132)],
        kind: |kind| matches!(kind, Kind::Diag),
    },
    Flags {
        name: "blasm.graft side",
        letters: &[(b'l', 141), (b'r', 142)],
        kind: |kind| matches!(kind, Kind::Side),
    },
];

impl Flags {
    /// `(address of a character) -> flag`; 0, which is not a flag, for any other character. As in
    /// the reference's LSAME, only the first character counts, in either case.
    pub(crate) fn function(&self) -> Function {
        let mut function = Function::new([(1, ValType::I32)]);
        let mut code = function.instructions();
        code.local_get(0).i32_load8_u(at(0, 0)).i32_const(0x20).i32_or().local_set(1);
        for (letter, flag) in self.letters {
            code.local_get(1).i32_const(i32::from(*letter)).i32_eq().if_(BlockType::Empty);
            code.i32_const(*flag).return_().end();
        }
        code.i32_const(0).end();
        function
    }
}

/// An access to memory 0. The alignment is a hint, not a requirement.
fn at(offset: u64, align: u32) -> MemArg {
    MemArg { offset, align, memory_index: 0 }
}

/// What answers a call that the host or the driver does not carry out.
#[derive(Clone, Copy)]
pub(crate) enum Otherwise<'a> {
    /// The body that was here.
    Kept(u32),
    /// There was none; an illegal argument is reported.
    Report(&'a Reports),
}

/// Where a trampoline finds what it calls.
pub(crate) struct Places<'a> {
    /// The import.
    pub(crate) import: u32,
    /// What is called in its place.
    pub(crate) otherwise: Otherwise<'a>,
    /// The first of the functions for [`FLAGS`].
    pub(crate) flags: u32,
    /// Where there is free memory.
    pub(crate) free: Free,
}

/// Makes the trampoline of a symbol.
pub(crate) fn trampoline(
    symbol: &Symbol,
    flavour: Flavour,
    threshold: u64,
    places: &Places<'_>,
) -> Function {
    let params = symbol.signature(flavour).0.len() as u32;
    // The cell's address, then the errno; then what a report needs, and what lay in the cell.
    let mut function = match places.otherwise {
        Otherwise::Kept(_) => Function::new([(2, ValType::I32)]),
        Otherwise::Report(_) => Function::new([(4, ValType::I32), (1, ValType::I64)]),
    };
    let mut emit = Emit { code: function.instructions(), symbol, flavour, places, params };
    emit.stay(threshold);
    emit.call();
    emit.answer();
    function
}

struct Emit<'a> {
    code: InstructionSink<'a>,
    symbol: &'a Symbol,
    flavour: Flavour,
    places: &'a Places<'a>,
    params: u32,
}

impl Emit<'_> {
    fn fortran(&self) -> bool {
        self.symbol.interface == Interface::Fortran
    }

    fn cell(&self) -> u32 {
        self.params
    }

    fn errno(&self) -> u32 {
        self.params + 1
    }

    /// Whether the cell is somebody's, and has to be as it was.
    fn borrows(&self) -> bool {
        self.places.free.stack_pointer.is_none()
    }

    fn borrowed(&self) -> u32 {
        self.params + 4
    }

    /// Pushes an integer parameter.
    fn integer(&mut self, param: usize) {
        self.code.local_get(self.symbol.local(param));
        if self.fortran() {
            self.code.i32_load(at(0, 2));
        }
    }

    /// Calls the kept body and returns what it does; or reports the illegal argument, and returns nothing
    /// or 0.
    fn otherwise(&mut self) {
        match self.places.otherwise {
            Otherwise::Kept(kept) => {
                for param in 0..self.params {
                    self.code.local_get(param);
                }
                self.code.call(kept);
            }
            Otherwise::Report(reports) => {
                let errno = self.errno();
                let locals = Locals { errno, frame: errno + 1, stack_pointer: errno + 2 };
                if self.fortran() {
                    // The host counts the layout, which Fortran does not have.
                    self.code.local_get(errno).i32_const(1).i32_sub().local_set(errno);
                    reports.fortran(&mut self.code, &self.symbol.routine, locals);
                } else {
                    reports.cblas(&mut self.code, self.symbol, locals);
                }
                match self.symbol.signature(self.flavour).1.first() {
                    None => {}
                    Some(ValType::F32) => drop(self.code.f32_const(0.0_f32.into())),
                    Some(ValType::F64) => drop(self.code.f64_const(0.0_f64.into())),
                    Some(_) => drop(self.code.i32_const(0)),
                }
            }
        }
        self.code.return_();
    }

    /// The kept body for small calls, and for those that Fortran answers differently from the host.
    fn stay(&mut self, threshold: u64) {
        if threshold > 0 {
            self.below(threshold);
            self.code.if_(BlockType::Empty);
            self.otherwise();
            self.code.end();
        }
        if self.fortran() && self.symbol.family().returns == Returns::Index {
            // Fortran returns 0 if there is no element; the host returns it for the first element.
            for name in ["n", "incx"] {
                self.integer(self.symbol.family().position(name) - 1);
                self.code.i32_const(1).i32_lt_s().if_(BlockType::Empty);
                self.code.i32_const(0).return_().end();
            }
        }
    }

    /// Pushes whether the work is below the threshold. Computed in doubles, since a product of
    /// three sizes may have 93 bits. A negative size may go either way; both can handle it.
    fn below(&mut self, threshold: u64) {
        let factors = work(self.symbol.family());
        if factors.is_empty() {
            // The work of a call is the same as that of any other.
            self.code.i32_const(i32::from(threshold > 1));
            return;
        }
        for (i, factor) in factors.iter().enumerate() {
            self.factor(factor);
            self.code.f64_convert_i32_s();
            if i > 0 {
                self.code.f64_mul();
            }
        }
        self.code.f64_const(Ieee64::from(threshold as f64)).f64_lt();
    }

    fn factor(&mut self, factor: &Factor) {
        match factor {
            Factor::Param(param) => self.integer(*param),
            Factor::Side(side, m, n) => {
                self.integer(*m);
                self.integer(*n);
                self.flag(*side);
                self.code.i32_const(141).i32_eq().select();
            }
            Factor::Width(widths) => {
                self.code.i32_const(1);
                for width in widths {
                    self.integer(*width);
                    self.code.i32_add();
                }
            }
        }
    }

    /// Pushes a flag as CBLAS has it.
    fn flag(&mut self, param: usize) {
        let kind = self.symbol.family().params[param].kind;
        if !self.fortran() {
            self.code.local_get(self.symbol.local(param));
        } else if kind == Kind::Layout {
            self.code.i32_const(102);
        } else {
            let which = FLAGS.iter().position(|flags| (flags.kind)(kind)).unwrap_or_default();
            self.code.local_get(self.symbol.local(param));
            self.code.call(self.places.flags + which as u32);
        }
    }

    /// Calls the import and keeps its errno.
    fn call(&mut self) {
        for (i, param) in self.symbol.family().params.iter().enumerate() {
            let local = self.symbol.local(i);
            match param.kind {
                Kind::Layout | Kind::Uplo | Kind::Trans(_) | Kind::Diag | Kind::Side => {
                    self.flag(i)
                }
                Kind::Dim
                | Kind::Inner
                | Kind::Width
                | Kind::Increment
                | Kind::Leading
                | Kind::Distance => {
                    self.integer(i);
                }
                Kind::Operand { .. } => {
                    self.code.local_get(local);
                }
                Kind::Scalar(element) => {
                    let (ty, complex) = self.symbol.scalar(element);
                    if !complex && !self.fortran() {
                        self.code.local_get(local);
                        continue;
                    }
                    for part in 0..if complex { 2 } else { 1 } {
                        self.code.local_get(local);
                        self.load(ty, part);
                    }
                }
            }
        }
        if self.symbol.complex_result() {
            let result = match self.symbol.result_first() {
                true => 0,
                false => self.symbol.family().params.len() as u32,
            };
            self.code.local_get(result);
        } else if self.symbol.result().is_some() {
            let cell = self.cell();
            self.places.free.push(&mut self.code, CELL);
            self.code.local_tee(cell);
            if self.borrows() {
                let borrowed = self.borrowed();
                self.code.local_get(cell).i64_load(at(0, 3)).local_set(borrowed);
            }
        }
        let errno = self.errno();
        self.code.call(self.places.import).local_set(errno);
    }

    fn load(&mut self, ty: ValType, part: u64) {
        match ty {
            ValType::I32 => self.code.i32_load(at(4 * part, 2)),
            ValType::F32 => self.code.f32_load(at(4 * part, 2)),
            _ => self.code.f64_load(at(8 * part, 3)),
        };
    }

    /// Does what the errno requires, and ends the body.
    fn answer(&mut self) {
        let errno = self.errno();
        self.code.local_get(errno).if_(BlockType::Empty);
        self.code.local_get(errno).i32_const(REFUSED).i32_ge_u().if_(BlockType::Empty);
        self.code.unreachable().end();
        self.otherwise();
        self.code.end();
        if let Some(ty) = self.symbol.result() {
            let cell = self.cell();
            self.code.local_get(cell);
            self.load(ty, 0);
            if self.borrows() {
                let borrowed = self.borrowed();
                self.code.local_get(cell).local_get(borrowed).i64_store(at(0, 3));
            }
            if self.flavour.double && ty == ValType::F32 {
                self.code.f64_promote_f32();
            }
            if self.fortran() && self.symbol.family().returns == Returns::Index {
                self.code.i32_const(1).i32_add();
            }
        } else if self.flavour.int && self.symbol.family().returns == Returns::Nothing {
            self.code.i32_const(0);
        }
        self.code.end();
    }
}

/// Makes the trampoline of a driver; `merged` is the function that takes the old body's place.
pub(crate) fn driver_trampoline(
    driver: &Driver,
    flavour: Flavour,
    threshold: u64,
    merged: u32,
    otherwise: Otherwise<'_>,
) -> Function {
    let all = driver.signature(flavour).0.len() as u32;
    let mut function = match otherwise {
        Otherwise::Kept(_) => Function::new([]),
        Otherwise::Report(_) => Function::new([(3, ValType::I32)]),
    };
    let mut code = function.instructions();
    let call_kept = |code: &mut InstructionSink<'_>, kept: u32| {
        for param in 0..all {
            code.local_get(param);
        }
        code.call(kept).return_();
    };
    if threshold > 0
        && let Otherwise::Kept(kept) = otherwise
    {
        for (at, factor) in driver.row().work.iter().enumerate() {
            size(&mut code, factor);
            code.f64_convert_i32_s();
            if at > 0 {
                code.f64_mul();
            }
        }
        code.f64_const(Ieee64::from(threshold as f64)).f64_lt().if_(BlockType::Empty);
        call_kept(&mut code, kept);
        code.end();
    }
    for param in 0..driver.params() {
        code.local_get(param);
    }
    code.call(merged);
    match otherwise {
        Otherwise::Kept(kept) => {
            code.i32_const(0).i32_lt_s().if_(BlockType::Empty);
            call_kept(&mut code, kept);
        }
        Otherwise::Report(reports) => {
            let locals = Locals { errno: all, frame: all + 1, stack_pointer: all + 2 };
            code.local_tee(locals.errno).i32_const(0).i32_lt_s().if_(BlockType::Empty);
            if driver.info() {
                code.local_get(driver.params() - 1).local_get(locals.errno).i32_store(at(0, 2));
            }
            code.i32_const(0).local_get(locals.errno).i32_sub().local_set(locals.errno);
            reports.fortran(&mut code, &driver.routine, locals);
        }
    }
    code.end();
    if flavour.int {
        code.i32_const(0);
    }
    code.end();
    function
}

/// Pushes a factor of the work of a driver. What sums to more than 31 bits is more than a memory holds,
/// and may go either way.
fn size(code: &mut InstructionSink<'_>, factor: &Size) {
    let load = |code: &mut InstructionSink<'_>, param: u32| {
        code.local_get(param).i32_load(at(0, 2));
    };
    match *factor {
        Size::Param(param) => load(code, param),
        Size::Least(one, other) => {
            load(code, one);
            load(code, other);
            load(code, one);
            load(code, other);
            code.i32_lt_s().select();
        }
        Size::Sum(one, other) => {
            load(code, one);
            load(code, other);
            code.i32_add();
        }
        Size::Span(from, to) => {
            load(code, to);
            load(code, from);
            code.i32_sub().i32_const(1).i32_add();
        }
    }
}
