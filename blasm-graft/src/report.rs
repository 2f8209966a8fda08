//! Illegal arguments in calls of symbols that a module left open.
//!
//! A grafted routine leaves an illegal call to the body that was there. A symbol that was open has none,
//! and answers as the libraries for guests do (guest/c/src/xerbla.c, f77_xerbla.c, fail.c): it calls the
//! module's own `xerbla_` or `cblas_xerbla`, or else prints the reference's line to standard error and
//! ends the program.
//!
//! Owns the step from an errno to such a call, and the functions that print. A module gets no data for
//! them: texts are numbers in the code, which writes them to free memory.

use crate::Flavour;
use crate::survey::Called;
use crate::symbols::{Signature, Symbol};
use blasm_spec::emit::{other_flag, reference_word};
use wasm_encoder::{BlockType, Function, InstructionSink, MemArg, ValType};

/// The functions that a module gets: names, and numbers of parameters and of results.
pub(crate) const FUNCTIONS: [(&str, usize, usize); 5] = [
    ("blasm.graft copy", 3, 1),
    ("blasm.graft decimal", 3, 1),
    ("blasm.graft print and exit", 2, 0),
    ("xerbla_ (a call of BLAS or LAPACK has an illegal argument)", 3, 0),
    ("cblas_xerbla (a call of BLAS has an illegal argument)", 4, 0),
];
const COPY: u32 = 0;
const DECIMAL: u32 = 1;
const END: u32 = 2;
const XERBLA: u32 = 3;
const CBLAS_XERBLA: u32 = 4;

/// Their types.
pub(crate) fn signatures() -> impl Iterator<Item = Signature> {
    let of = |count| vec![ValType::I32; count];
    FUNCTIONS.iter().map(move |(_, params, results)| (of(*params), of(*results)))
}

/// Bytes below the stack pointer for what a handler is told, and what lies where.
const FRAME: i32 = 128;
const NAME: u64 = 0;
const FORM: u64 = 32;
const VALUE: u64 = 80;
const INFO: u64 = 96;

/// Bytes of a line that is printed, below these and before them; the first few are for WASI.
const LINE: i32 = 1024;
const TEXT: i32 = 16;

/// The most bytes of a name, and of a line's format, that are printed.
const LONGEST: i32 = 64;

/// Standard error.
const STDERR: i32 = 2;

/// What the functions that print are called with if a name has no length: it ends at a null.
const NO_LENGTH: i32 = LONGEST;

/// An access to memory 0.
fn at(offset: u64) -> MemArg {
    MemArg { offset, align: 0, memory_index: 0 }
}

/// Where there is free memory.
#[derive(Clone, Copy)]
pub(crate) struct Free {
    /// The global that is the stack pointer.
    pub(crate) stack_pointer: Option<u32>,
    /// The logarithm of the size of a page.
    pub(crate) page: u32,
}

impl Free {
    /// Pushes the address of that many bytes: below the stack pointer, or else at the end of memory, where
    /// they belong to whom they belong.
    pub(crate) fn push(self, code: &mut InstructionSink<'_>, bytes: i32) {
        match self.stack_pointer {
            Some(stack_pointer) => code.global_get(stack_pointer),
            None => code.memory_size(0).i32_const(self.page as i32).i32_shl(),
        };
        code.i32_const(bytes).i32_sub().i32_const(-16).i32_and();
    }
}

/// What a module answers illegal arguments with, by new indices.
pub(crate) struct Reports {
    pub(crate) free: Free,
    /// The first of [`FUNCTIONS`].
    pub(crate) first: u32,
    /// The module's own handlers: Fortran's, then C's.
    pub(crate) own: [Option<Called>; 2],
    /// The addresses of its variables `RowMajorStrg` and `CBLAS_CallFromC`.
    pub(crate) variables: [Option<i32>; 2],
    /// WASI's `fd_write`. Without it nothing is printed, and an illegal argument traps.
    pub(crate) fd_write: Option<u32>,
    /// What ends the program with a code: C's `exit`, or WASI's.
    pub(crate) exit: Option<u32>,
}

/// Locals of a trampoline that a report may use.
#[derive(Clone, Copy)]
pub(crate) struct Locals {
    /// The errno; a driver's answer.
    pub(crate) errno: u32,
    pub(crate) frame: u32,
    pub(crate) stack_pointer: u32,
}

/// Writes a text behind an address, in words of eight bytes.
fn write(code: &mut InstructionSink<'_>, address: u32, offset: u64, text: &[u8]) {
    for (word, bytes) in (offset..).step_by(8).zip(text.chunks(8)) {
        let mut eight = [0; 8];
        eight[..bytes.len()].copy_from_slice(bytes);
        code.local_get(address).i64_const(i64::from_le_bytes(eight)).i64_store(at(word));
    }
}

impl Reports {
    fn enter(&self, code: &mut InstructionSink<'_>, locals: Locals) {
        self.free.push(code, FRAME);
        code.local_set(locals.frame);
        if let Some(stack_pointer) = self.free.stack_pointer {
            code.global_get(stack_pointer).local_set(locals.stack_pointer);
            code.local_get(locals.frame).global_set(stack_pointer);
        }
    }

    fn leave(&self, code: &mut InstructionSink<'_>, locals: Locals) {
        if let Some(stack_pointer) = self.free.stack_pointer {
            code.local_get(locals.stack_pointer).global_set(stack_pointer);
        }
    }

    /// Calls `xerbla_` with the name of a routine, and the position that is in `errno`.
    pub(crate) fn fortran(&self, code: &mut InstructionSink<'_>, routine: &str, locals: Locals) {
        // As XERBLA receives it, but for the null.
        let name = format!("{:6}\0", routine.to_uppercase());
        let own = self.own[0];
        self.enter(code, locals);
        write(code, locals.frame, NAME, name.as_bytes());
        code.local_get(locals.frame).local_get(locals.errno).i32_store(at(INFO));
        code.local_get(locals.frame);
        code.local_get(locals.frame).i32_const(INFO as i32).i32_add();
        if own.is_none_or(|own| own.flavour.lengths) {
            code.i32_const(name.len() as i32 - 1);
        }
        code.call(own.map_or(self.first + XERBLA, |own| own.index));
        if own.is_some_and(|own| own.flavour.int) {
            code.drop();
        }
        self.leave(code, locals);
    }

    /// Calls `cblas_xerbla` about the argument whose position is in `errno`.
    pub(crate) fn cblas(&self, code: &mut InstructionSink<'_>, symbol: &Symbol, locals: Locals) {
        let Locals { errno, frame, .. } = locals;
        let own = self.own[1];
        let family = symbol.family();
        let name = family.cblas_name(&symbol.routine, symbol.ty);
        self.enter(code, locals);
        // For other arguments than flags, the reference's Fortran code prints the line; its names
        // have six characters.
        let padded = if own.is_some() { name.clone() } else { format!("{name:12}") };
        write(code, frame, NAME, format!("{padded}\0").as_bytes());
        code.local_get(frame).i32_const(0).i32_store8(at(FORM));
        let other = other_flag(family, symbol.ty);
        let flags = family.params.iter().take_while(|p| p.kind.is_flag());
        for (position, flag) in (1..).zip(flags) {
            let local = symbol.local(position - 1);
            code.local_get(errno).i32_const(position as i32).i32_eq();
            if let Some((_, value)) = other.filter(|(other, _)| *other == position) {
                code.local_get(local).i32_const(value as i32).i32_ne().i32_and();
            }
            code.if_(BlockType::Empty);
            let form = format!("Illegal {} setting, %d\n\0", reference_word(family, flag));
            write(code, frame, FORM, form.as_bytes());
            write(code, frame, NAME, format!("{name}\0").as_bytes());
            code.local_get(frame).local_get(local).i32_store(at(VALUE));
            code.end();
        }
        let by_rows = |code: &mut InstructionSink<'_>| match family.has("layout") {
            true => drop(code.local_get(symbol.local(0)).i32_const(101).i32_eq()),
            false => drop(code.i32_const(0)),
        };
        if own.is_some() {
            // The reference turns such a call into one by columns with its operands exchanged, and tells
            // its handler the position there.
            for (one, other) in &family.swaps {
                let [one, other] = [one, other].map(|name| family.position(name) as i32);
                by_rows(code);
                code.if_(BlockType::Empty);
                for (from, to, last) in [(one, other, false), (other, one, true)] {
                    code.local_get(errno).i32_const(from).i32_eq().if_(BlockType::Empty);
                    code.i32_const(to).local_set(errno);
                    if !last {
                        code.else_();
                    }
                }
                code.end().end().end();
            }
            if let [Some(row_major), _] = self.variables {
                code.i32_const(row_major);
                by_rows(code);
                code.i32_store(at(0));
            }
            if let [_, Some(from_c)] = self.variables {
                code.i32_const(from_c).i32_const(1).i32_store(at(0));
            }
        }
        code.local_get(errno);
        for offset in [NAME, FORM, VALUE] {
            code.local_get(frame).i32_const(offset as i32).i32_add();
        }
        code.call(own.map_or(self.first + CBLAS_XERBLA, |own| own.index));
        for variable in self.variables.into_iter().flatten().filter(|_| own.is_some()) {
            code.i32_const(variable).i32_const(0).i32_store(at(0));
        }
        self.leave(code, locals);
    }

    /// The bodies of [`FUNCTIONS`].
    pub(crate) fn functions(&self) -> [Function; 5] {
        [copy(), decimal(), self.end(), self.xerbla(), self.cblas_xerbla()]
    }

    /// The body of a handler that a module leaves open.
    pub(crate) fn handler(&self, c: bool, flavour: Flavour) -> Function {
        let mut function = Function::new([]);
        let mut code = function.instructions();
        code.local_get(0).local_get(1);
        match (c, flavour.lengths) {
            (true, _) => code.local_get(2).local_get(3),
            (false, true) => code.local_get(2),
            (false, false) => code.i32_const(NO_LENGTH),
        };
        code.call(self.first + if c { CBLAS_XERBLA } else { XERBLA }).unreachable().end();
        function
    }

    /// `(start, end)`: prints the text from the one to the other, and ends the program.
    fn end(&self) -> Function {
        let mut function = Function::new([]);
        let mut code = function.instructions();
        if let Some(fd_write) = self.fd_write {
            let before = |code: &mut InstructionSink<'_>, bytes: i32| {
                code.local_get(0).i32_const(bytes).i32_sub();
            };
            before(&mut code, TEXT);
            code.local_get(0).i32_store(at(0));
            before(&mut code, TEXT);
            code.local_get(1).local_get(0).i32_sub().i32_store(at(4));
            code.i32_const(STDERR);
            before(&mut code, TEXT);
            code.i32_const(1);
            before(&mut code, TEXT / 2);
            code.call(fd_write).drop();
        }
        if let Some(exit) = self.exit {
            code.i32_const(1).call(exit);
        }
        code.unreachable().end();
        function
    }

    /// `(name, info, length)`: the reference's XERBLA.
    fn xerbla(&self) -> Function {
        let (name, info, length, start, end) = (0, 1, 2, 3, 4);
        let mut function = Function::new([(2, ValType::I32)]);
        let mut line = Line { code: function.instructions(), reports: self, end };
        if self.begin(&mut line, start) {
            line.put(" ** On entry to ");
            line.code.local_get(end).local_get(name);
            line.code.local_get(length).i32_const(LONGEST).local_get(length);
            line.code.i32_const(LONGEST).i32_lt_u().select();
            line.call(COPY);
            // Up to the last letter of the name: what precedes it ends in a blank.
            line.code.loop_(BlockType::Empty);
            line.code.local_get(end).i32_const(1).i32_sub().i32_load8_u(at(0));
            line.code.i32_const(i32::from(b' ')).i32_eq().if_(BlockType::Empty);
            line.code.local_get(end).i32_const(1).i32_sub().local_set(end).br(1).end().end();
            line.put(" parameter number ");
            line.code.local_get(end).local_get(info).i32_load(at(0)).i32_const(2);
            line.call(DECIMAL);
            line.put(" had an illegal value\n");
            line.code.local_get(start).local_get(end).call(self.first + END);
        }
        line.code.unreachable().end();
        function
    }

    /// `(position, name, form, values)`: the reference's `cblas_xerbla`, for formats of integers.
    fn cblas_xerbla(&self) -> Function {
        let (position, name, form, values, start, end) = (0, 1, 2, 3, 4, 5);
        let mut function = Function::new([(2, ValType::I32)]);
        let mut line = Line { code: function.instructions(), reports: self, end };
        if self.begin(&mut line, start) {
            line.code.local_get(position).if_(BlockType::Empty);
            line.put("Parameter ");
            line.code.local_get(end).local_get(position).i32_const(0);
            line.call(DECIMAL);
            line.put(" to routine ");
            line.code.local_get(end).local_get(name).i32_const(LONGEST);
            line.call(COPY);
            line.put(" was incorrect\n");
            line.code.end();
            let code = &mut line.code;
            code.block(BlockType::Empty).loop_(BlockType::Empty);
            code.local_get(form).i32_load8_u(at(0)).i32_eqz().br_if(1);
            code.local_get(end).local_get(start).i32_sub().i32_const(LINE / 2).i32_gt_u().br_if(1);
            code.local_get(form).i32_load16_u(at(0));
            code.i32_const(i32::from(u16::from_le_bytes(*b"%d"))).i32_eq().if_(BlockType::Empty);
            code.local_get(end).local_get(values).i32_load(at(0)).i32_const(0);
            line.call(DECIMAL);
            let code = &mut line.code;
            code.local_get(values).i32_const(4).i32_add().local_set(values);
            code.local_get(form).i32_const(2).i32_add().local_set(form);
            code.else_();
            code.local_get(end).local_get(form).i32_load8_u(at(0)).i32_store8(at(0));
            code.local_get(end).i32_const(1).i32_add().local_set(end);
            code.local_get(form).i32_const(1).i32_add().local_set(form);
            code.end().br(0).end().end();
            code.local_get(start).local_get(end).call(self.first + END);
        }
        line.code.unreachable().end();
        function
    }

    /// Begins a line, if it can be printed.
    fn begin(&self, line: &mut Line<'_>, start: u32) -> bool {
        if self.fd_write.is_some() {
            self.free.push(&mut line.code, LINE);
            line.code.i32_const(TEXT).i32_add().local_tee(start).local_set(line.end);
        }
        self.fd_write.is_some()
    }
}

/// Code that writes a line.
struct Line<'a> {
    code: InstructionSink<'a>,
    reports: &'a Reports,
    /// The local that is the end of what was written.
    end: u32,
}

impl Line<'_> {
    /// Appends a text. The rest of its last word is overwritten by what follows.
    fn put(&mut self, text: &str) {
        write(&mut self.code, self.end, 0, text.as_bytes());
        self.code.local_get(self.end).i32_const(text.len() as i32).i32_add().local_set(self.end);
    }

    /// Calls a function that appends something, and returns where that ends.
    fn call(&mut self, function: u32) {
        self.code.call(self.reports.first + function).local_set(self.end);
    }
}

/// `(to, from, most)`: copies a text that ends at a null or has that many bytes.
fn copy() -> Function {
    let (to, from, most, byte) = (0, 1, 2, 3);
    let mut function = Function::new([(1, ValType::I32)]);
    let mut code = function.instructions();
    code.block(BlockType::Empty).loop_(BlockType::Empty);
    code.local_get(most).i32_eqz().br_if(1);
    code.local_get(from).i32_load8_u(at(0)).local_tee(byte).i32_eqz().br_if(1);
    code.local_get(to).local_get(byte).i32_store8(at(0));
    code.local_get(to).i32_const(1).i32_add().local_set(to);
    code.local_get(from).i32_const(1).i32_add().local_set(from);
    code.local_get(most).i32_const(1).i32_sub().local_set(most);
    code.br(0).end().end().local_get(to).end();
    function
}

/// `(to, value, width)`: writes a number, after as many blanks as it takes to fill the width.
fn decimal() -> Function {
    let (to, value, width, digits, rest, place) = (0, 1, 2, 3, 4, 5);
    let mut function = Function::new([(3, ValType::I32)]);
    let mut code = function.instructions();
    let is_negative = |code: &mut InstructionSink<'_>| {
        code.local_get(value).i32_const(0).i32_lt_s();
    };
    // Its absolute value, without a sign.
    code.i32_const(0).local_get(value).i32_sub().local_get(value);
    is_negative(&mut code);
    code.select().local_tee(rest).local_set(place);
    is_negative(&mut code);
    code.local_set(digits).loop_(BlockType::Empty);
    code.local_get(digits).i32_const(1).i32_add().local_set(digits);
    code.local_get(place).i32_const(10).i32_div_u().local_tee(place).br_if(0).end();
    code.block(BlockType::Empty).loop_(BlockType::Empty);
    code.local_get(width).local_get(digits).i32_le_s().br_if(1);
    code.local_get(to).i32_const(i32::from(b' ')).i32_store8(at(0));
    code.local_get(to).i32_const(1).i32_add().local_set(to);
    code.local_get(width).i32_const(1).i32_sub().local_set(width).br(0).end().end();
    // From the last digit to the first.
    code.local_get(to).local_get(digits).i32_add().local_set(place);
    code.loop_(BlockType::Empty);
    code.local_get(place).i32_const(1).i32_sub().local_tee(place);
    code.local_get(rest).i32_const(10).i32_rem_u().i32_const(i32::from(b'0')).i32_add();
    code.i32_store8(at(0));
    code.local_get(rest).i32_const(10).i32_div_u().local_tee(rest).br_if(0).end();
    is_negative(&mut code);
    code.if_(BlockType::Empty).local_get(to).i32_const(i32::from(b'-')).i32_store8(at(0)).end();
    code.local_get(to).local_get(digits).i32_add().end();
    function
}
