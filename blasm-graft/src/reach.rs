//! What the code of a module does to memories and to the host, seen through its calls.
//!
//! Answers three questions about a function and everything that it calls: does it call the host's
//! BLAS, does it work on a memory other than the first, and does it call unknown code? This takes
//! one pass over the bodies, and one over the calls between them; none if the questions do not
//! arise.

use crate::survey::Survey;
use crate::{EXTENSIONS, Error, IMPORTS};
use wasm_encoder::reencode::{Error as ReencodeError, Reencode};
use wasmparser::Operator;

/// Modules whose functions work on the export `memory`, and so on memory 0 or on nothing.
const FIRST_MEMORY: [&str; 4] = [IMPORTS, EXTENSIONS, "wasi_snapshot_preview1", "wasi_unstable"];

/// The functions, imported ones included, for which the answer to each question is yes.
#[derive(Default)]
pub(crate) struct Reach {
    host: Vec<bool>,
    other_memory: Vec<bool>,
    unknown: Vec<bool>,
}

/// Notes whether an instruction names a memory that is not the first.
#[derive(Default)]
struct Memories {
    others: bool,
}

impl Reencode for Memories {
    type Error = std::convert::Infallible;

    fn memory_index(&mut self, memory: u32) -> Result<u32, ReencodeError<Self::Error>> {
        self.others |= memory != 0;
        Ok(memory)
    }
}

impl Reach {
    pub(crate) fn of(survey: &Survey<'_>) -> Result<Reach, Error> {
        let several = survey.memories > 1;
        let opens = (0..survey.imported.len() as u32).any(|index| survey.is_open(index));
        if survey.named.is_empty() || (!several && survey.imports_blas() == 0 && !opens) {
            return Ok(Reach::default());
        }
        let imported = survey.imported.len();
        let total = imported + survey.functions.len();
        let mut reach = Reach {
            host: vec![false; total],
            other_memory: vec![false; total],
            unknown: vec![false; total],
        };
        for (at, (module, _)) in survey.imported.iter().enumerate() {
            // What is left open is bound to the host.
            let open = survey.is_open(at as u32);
            reach.host[at] = [IMPORTS, EXTENSIONS].contains(module) || open;
            reach.unknown[at] = !FIRST_MEMORY.contains(module) && !open;
        }
        // The callers of a function.
        let mut calls: Vec<(u32, u32)> = Vec::new();
        for defined in 0..survey.functions.len() {
            let Some(body) = survey.body(defined) else { continue };
            let caller = imported + defined;
            let mut memories = Memories::default();
            let mut operators = body.get_operators_reader()?;
            while !operators.eof() {
                let operator = operators.read()?;
                match operator {
                    Operator::Call { function_index } | Operator::ReturnCall { function_index }
                        if (function_index as usize) < total =>
                    {
                        calls.push((function_index, caller as u32));
                    }
                    Operator::CallIndirect { .. }
                    | Operator::ReturnCallIndirect { .. }
                    | Operator::CallRef { .. }
                    | Operator::ReturnCallRef { .. }
                    | Operator::Resume { .. }
                    | Operator::ResumeThrow { .. }
                    | Operator::ResumeThrowRef { .. }
                    | Operator::Switch { .. }
                    | Operator::Suspend { .. } => reach.unknown[caller] = true,
                    // What it becomes does not matter.
                    _ if several && memories.instruction(operator).is_err() => {
                        reach.unknown[caller] = true;
                    }
                    _ => {}
                }
            }
            reach.other_memory[caller] = memories.others;
        }
        calls.sort_unstable();
        calls.dedup();
        for answers in [&mut reach.host, &mut reach.other_memory, &mut reach.unknown] {
            spread(answers, &calls);
        }
        if !several {
            // With one memory there is no other one that unknown code could use.
            reach.other_memory.clear();
            reach.unknown.clear();
        }
        Ok(reach)
    }

    /// Whether a function calls the host's BLAS.
    pub(crate) fn host(&self, function: u32) -> bool {
        self.host.get(function as usize) == Some(&true)
    }

    /// Whether it works on a memory other than the first.
    pub(crate) fn other_memory(&self, function: u32) -> bool {
        self.other_memory.get(function as usize) == Some(&true)
    }

    /// Whether it calls unknown code, in a module that has several memories.
    pub(crate) fn unknown(&self, function: u32) -> bool {
        self.unknown.get(function as usize) == Some(&true)
    }
}

/// Marks the callers of functions that are marked. The calls are sorted by callee.
fn spread(answers: &mut [bool], calls: &[(u32, u32)]) {
    let mut new: Vec<u32> =
        (0..).zip(&*answers).filter_map(|(function, yes)| yes.then_some(function)).collect();
    while let Some(function) = new.pop() {
        let first = calls.partition_point(|(callee, _)| *callee < function);
        for (_, caller) in calls[first..].iter().take_while(|(callee, _)| *callee == function) {
            let answer = &mut answers[*caller as usize];
            if !*answer {
                *answer = true;
                new.push(*caller);
            }
        }
    }
}
