//! Wrong hosts.
//!
//! Owns mistakes that authors of hosts make, each as a host around a right one. The kit must find
//! every one of them: a kit that a wrong host passes is worthless.

use crate::format::{Argument, Buffer, Case, Place, Type, Word};
use crate::host::{Host, Outcome};
use blasm_tests::routine;

/// A mistake.
pub struct Mutant {
    /// Its name.
    pub name: &'static str,
    /// What is wrong.
    pub what: &'static str,
    /// The row of docs/semantics.md that it breaks, among others.
    pub says: &'static str,
    call: fn(&mut dyn Host, &Case) -> Outcome,
}

/// A host that makes a mistake.
pub struct Mutated<'a> {
    /// The right host.
    pub inner: &'a mut dyn Host,
    /// The mistake.
    pub mutant: &'a Mutant,
}

impl Host for Mutated<'_> {
    fn name(&self) -> String {
        format!("{} with {}", self.inner.name(), self.mutant.name)
    }

    fn call(&mut self, case: &Case) -> Outcome {
        (self.mutant.call)(self.inner, case)
    }

    fn cannot(&self, case: &Case) -> Option<String> {
        self.inner.cannot(case)
    }
}

/// All mistakes.
pub const ALL: &[Mutant] = &[
    Mutant {
        name: "quick-return",
        what: "gemv with a size of zero clears y if beta is zero",
        says: "size-zero",
        call: quick_return,
    },
    Mutant {
        name: "row-major",
        what: "a row-major call is carried out as a column-major one",
        says: "definition",
        call: row_major,
    },
    Mutant {
        name: "conjugate",
        what: "a conjugate transpose does not conjugate",
        says: "definition",
        call: conjugate,
    },
    Mutant {
        name: "unit-diagonal",
        what: "a unit diagonal is read",
        says: "not-read",
        call: unit_diagonal,
    },
    Mutant {
        name: "beta-zero",
        what: "with beta = 0 the output is read, so NaN in it stays",
        says: "beta-zero",
        call: beta_zero,
    },
    Mutant {
        name: "fortran-position",
        what: "an errno is Fortran's position, without the layout",
        says: "bad-argument",
        call: fortran_position,
    },
    Mutant {
        name: "bound",
        what: "an operand may end one element beyond the end of memory",
        says: "out-of-bounds",
        call: bound,
    },
    Mutant {
        name: "negative-increment",
        what: "a negative increment begins at the first element",
        says: "negative-increment",
        call: negative_increment,
    },
    Mutant {
        name: "overlap",
        what: "the output is scaled before an input that overlaps it is read",
        says: "overlap",
        call: overlap,
    },
    Mutant {
        name: "other-triangle",
        what: "syrk writes the other triangle too",
        says: "definition",
        call: other_triangle,
    },
    Mutant {
        name: "one-based",
        what: "i?amax counts from one",
        says: "iamax-ties",
        call: one_based,
    },
    Mutant {
        name: "scal-zero",
        what: "scal with alpha = 0 stores zeros",
        says: "scal-zero",
        call: scal_zero,
    },
    Mutant {
        name: "nrm2-overflow",
        what: "nrm2 sums squares without scaling",
        says: "nrm2-range",
        call: nrm2_overflow,
    },
    Mutant {
        name: "hermitian-diagonal",
        what: "her keeps the imaginary parts of the diagonal",
        says: "hermitian-update-diagonal",
        call: hermitian_diagonal,
    },
    Mutant {
        name: "padding",
        what: "gemm writes what lies between the columns of C",
        says: "definition",
        call: padding,
    },
];

fn family(case: &Case) -> &'static str {
    routine(&case.routine).family.name
}

/// The case with another number for an argument.
fn with(case: &Case, name: &str, x: f64) -> Case {
    let mut case = case.clone();
    if let Some(argument) = case.args.get_mut(name) {
        *argument = match argument {
            Argument::Complex(..) => Argument::Complex(Word::Number(x), Word::Number(0.0)),
            _ => Argument::Number(Word::Number(x)),
        };
    }
    case
}

/// The case with flags of one value replaced.
fn flags(case: &Case, names: &[&str], from: f64, to: f64) -> Case {
    let mut case = case.clone();
    for name in names {
        if case.args.number(name) == Some(from) {
            case = with(&case, name, to);
        }
    }
    case
}

fn is_zero(case: &Case, name: &str) -> bool {
    match case.args.get(name) {
        Some(Argument::Number(x)) => x.value() == 0.0,
        Some(Argument::Complex(re, im)) => re.value() == 0.0 && im.value() == 0.0,
        _ => false,
    }
}

fn int(case: &Case, name: &str) -> usize {
    case.args.number(name).unwrap_or(0.0).max(0.0) as usize
}

/// The bytes of an operand's element, if it lies in its buffer.
fn element(buffers: &mut [Vec<u8>], place: Place, ty: Type, by: usize) -> Option<&mut [u8]> {
    let size = ty.part() * ty.parts();
    let at = (place.offset + by) * size;
    buffers[place.buffer].get_mut(at..at + size)
}

/// The place of element (i, j) of a matrix, in elements.
fn matrix(case: &Case, ld: &str, i: usize, j: usize) -> usize {
    let ld = int(case, ld);
    if case.args.number("layout") == Some(101.0) { i * ld + j } else { j * ld + i }
}

fn quick_return(host: &mut dyn Host, case: &Case) -> Outcome {
    let mut outcome = host.call(case);
    let nothing = int(case, "m") == 0 || int(case, "n") == 0;
    if let (Outcome::Done { buffers, .. }, Some(place)) = (&mut outcome, case.args.place("y"))
        && family(case) == "gemv"
        && nothing
        && is_zero(case, "beta")
    {
        let length = int(case, if case.args.number("trans") == Some(111.0) { "m" } else { "n" });
        let ty = case.buffers[place.buffer].ty;
        if length > 0
            && let Some(y) = element(buffers, place, ty, 0)
        {
            y.fill(0);
        }
    }
    outcome
}

fn row_major(host: &mut dyn Host, case: &Case) -> Outcome {
    host.call(&flags(case, &["layout"], 101.0, 102.0))
}

fn conjugate(host: &mut dyn Host, case: &Case) -> Outcome {
    // If there is no plain transpose, the mistake has another form.
    match family(case) {
        "herk" | "her2k" => host.call(case),
        _ => host.call(&flags(case, &["trans", "transa", "transb"], 113.0, 112.0)),
    }
}

fn unit_diagonal(host: &mut dyn Host, case: &Case) -> Outcome {
    host.call(&flags(case, &["diag"], 132.0, 131.0))
}

fn beta_zero(host: &mut dyn Host, case: &Case) -> Outcome {
    let mut outcome = host.call(case);
    let output = case.args.place("c").or(case.args.place("y"));
    if let (Outcome::Done { buffers, .. }, Some(place)) = (&mut outcome, output)
        && is_zero(case, "beta")
    {
        let buffer = &case.buffers[place.buffer];
        let (before, part) = (buffer.bytes(), buffer.ty.part());
        let after = &mut buffers[place.buffer];
        for (i, word) in buffer.words().iter().enumerate() {
            let range = i * part..(i + 1) * part;
            if after[range.clone()] != before[range.clone()] && word.value().is_nan() {
                after[range].copy_from_slice(&Word::Nan.bytes(buffer.ty.is_single()));
            }
        }
    }
    outcome
}

fn fortran_position(host: &mut dyn Host, case: &Case) -> Outcome {
    match host.call(case) {
        Outcome::Errno(errno @ 2..) => Outcome::Errno(errno - 1),
        other => other,
    }
}

fn bound(host: &mut dyn Host, case: &Case) -> Outcome {
    let mut longer = case.clone();
    let Some(number) = case.buffers.iter().position(|buffer| buffer.ends_memory) else {
        return host.call(case);
    };
    let buffer = &mut longer.buffers[number];
    let mut words = buffer.words();
    words.extend(vec![Word::Kept; buffer.ty.parts()]);
    *buffer = Buffer { length: None, data: Some(words), ..buffer.clone() };
    let mut outcome = host.call(&longer);
    if let Outcome::Done { buffers, .. } = &mut outcome {
        buffers[number].truncate(case.buffers[number].bytes().len());
    }
    outcome
}

fn negative_increment(host: &mut dyn Host, case: &Case) -> Outcome {
    let mut case = case.clone();
    for name in ["incx", "incy"] {
        if let Some(x) = case.args.number(name).filter(|x| *x < 0.0) {
            case = with(&case, name, -x);
        }
    }
    host.call(&case)
}

fn overlap(host: &mut dyn Host, case: &Case) -> Outcome {
    if !matches!(family(case), "gemm" | "gemv") || is_zero(case, "alpha") {
        return host.call(case);
    }
    let scaled = host.call(&with(case, "alpha", 0.0));
    let Outcome::Done { buffers, .. } = scaled else { return scaled };
    let mut second = with(case, "beta", 1.0);
    for (buffer, bytes) in second.buffers.iter_mut().zip(buffers) {
        let single = buffer.ty.is_single();
        let word = |bytes: &[u8]| match *bytes {
            [a, b, c, d] => Word::Bits(u32::from_le_bytes([a, b, c, d]).into(), true),
            _ => Word::Bits(u64::from_le_bytes(bytes.try_into().expect("eight bytes")), false),
        };
        let data = bytes.chunks(if single { 4 } else { 8 }).map(word).collect();
        *buffer = Buffer { length: None, data: Some(data), ..buffer.clone() };
    }
    host.call(&second)
}

fn other_triangle(host: &mut dyn Host, case: &Case) -> Outcome {
    let mut outcome = host.call(case);
    if let (Outcome::Done { buffers, .. }, Some(place)) = (&mut outcome, case.args.place("c"))
        && family(case) == "syrk"
    {
        let ty = case.buffers[place.buffer].ty;
        let upper = case.args.number("uplo") == Some(121.0);
        for (i, j) in (0..int(case, "n")).flat_map(|i| (0..i).map(move |j| (i, j))) {
            let [below, above] = [(i, j), (j, i)].map(|(i, j)| matrix(case, "ldc", i, j));
            let (from, to) = if upper { (above, below) } else { (below, above) };
            let Some(bytes) = element(buffers, place, ty, from).map(|x| x.to_vec()) else {
                continue;
            };
            if let Some(other) = element(buffers, place, ty, to) {
                other.copy_from_slice(&bytes);
            }
        }
    }
    outcome
}

fn one_based(host: &mut dyn Host, case: &Case) -> Outcome {
    let mut outcome = host.call(case);
    if let Outcome::Done { returned: Some(returned), .. } = &mut outcome
        && family(case) == "iamax"
    {
        returned[0] += 1.0;
    }
    outcome
}

/// The elements of x, from its buffer's words.
fn vector(case: &Case) -> Vec<usize> {
    let Some(place) = case.args.place("x") else { return Vec::new() };
    let inc = case.args.number("incx").unwrap_or(1.0).abs() as usize;
    let all = (0..int(case, "n")).map(|i| place.offset + i * inc);
    all.filter(|at| *at < case.buffers[place.buffer].elements()).collect()
}

fn scal_zero(host: &mut dyn Host, case: &Case) -> Outcome {
    let mut outcome = host.call(case);
    if let (Outcome::Done { buffers, .. }, Some(place)) = (&mut outcome, case.args.place("x"))
        && family(case) == "scal"
        && is_zero(case, "alpha")
        && case.args.number("incx").is_some_and(|inc| inc > 0.0)
    {
        let ty = case.buffers[place.buffer].ty;
        for at in vector(case) {
            let start = Place { offset: 0, ..place };
            if let Some(x) = element(buffers, start, ty, at) {
                x.fill(0);
            }
        }
    }
    outcome
}

fn nrm2_overflow(host: &mut dyn Host, case: &Case) -> Outcome {
    let mut outcome = host.call(case);
    if let (Outcome::Done { returned: Some(returned), .. }, Some(place)) =
        (&mut outcome, case.args.place("x"))
        && family(case) == "nrm2"
    {
        let buffer = &case.buffers[place.buffer];
        let (words, parts) = (buffer.words(), buffer.ty.parts());
        let numbers = vector(case).into_iter().flat_map(|at| words[at * parts..][..parts].to_vec());
        let squares = numbers.map(|word| word.value() * word.value());
        returned[0] = match buffer.ty.is_single() {
            true => f64::from(squares.map(|x| x as f32).sum::<f32>().sqrt()),
            false => squares.sum::<f64>().sqrt(),
        };
    }
    outcome
}

fn hermitian_diagonal(host: &mut dyn Host, case: &Case) -> Outcome {
    let mut outcome = host.call(case);
    if let (Outcome::Done { buffers, .. }, Some(place)) = (&mut outcome, case.args.place("a"))
        && family(case) == "her"
    {
        let buffer = &case.buffers[place.buffer];
        let (before, part) = (buffer.bytes(), buffer.ty.part());
        for i in 0..int(case, "n") {
            let at = (place.offset + matrix(case, "lda", i, i)) * 2 * part + part;
            if let Some(im) = buffers[place.buffer].get_mut(at..at + part) {
                im.copy_from_slice(&before[at..at + part]);
            }
        }
    }
    outcome
}

fn padding(host: &mut dyn Host, case: &Case) -> Outcome {
    let mut outcome = host.call(case);
    if let (Outcome::Done { buffers, .. }, Some(place)) = (&mut outcome, case.args.place("c"))
        && family(case) == "gemm"
        && int(case, "m") > 0
        && int(case, "n") > 0
    {
        let row = case.args.number("layout") == Some(101.0);
        let (inner, outer) = if row { ("n", "m") } else { ("m", "n") };
        let ty = case.buffers[place.buffer].ty;
        if int(case, outer) > 1
            && int(case, "ldc") > int(case, inner)
            && let Some(gap) = element(buffers, place, ty, int(case, inner))
        {
            gap.fill(0);
        }
    }
    outcome
}
