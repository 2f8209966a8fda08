//! The judgement of an outcome.
//!
//! Decides whether a host did what a case says. Only reads the case.

use crate::format::{Buffer, Case, Returns, Word};
use crate::host::{Moved, Outcome};
use crate::views;

/// Whether a host did what a case says.
///
/// # Errors
/// The first difference.
pub fn judge(case: &Case, outcome: &Outcome) -> Result<(), String> {
    let expect = &case.expect;
    let fail = |why: String| Err(format!("{}: {why}", case.id));
    match outcome {
        Outcome::Errno(errno) => match expect.errno {
            Some(wanted) if wanted == *errno => Ok(()),
            Some(wanted) => fail(format!("errno {errno}, should be {wanted}")),
            None => fail(format!("errno {errno}, should be carried out or trap")),
        },
        Outcome::Trap(why) if !expect.trap => fail(format!("a trap: {why}")),
        Outcome::Trap(_) => Ok(()),
        Outcome::Broken(why) => fail(why.clone()),
        Outcome::Refused(error) => match &case.in_wit {
            Some(wanted) if wanted == error => Ok(()),
            wanted => fail(format!("{error}, should be {wanted:?}")),
        },
        Outcome::Done { .. } if expect.errno.is_some() || expect.trap => {
            fail("was carried out, should be refused".to_owned())
        }
        Outcome::Done { buffers, returned } => {
            if buffers.len() != case.buffers.len() {
                return fail(format!("{} buffers came back", buffers.len()));
            }
            for (number, (buffer, bytes)) in case.buffers.iter().zip(buffers).enumerate() {
                let after = expect.after.iter().find(|after| after.buffer == number);
                let kept = vec![Word::Kept; buffer.words().len()];
                let want = after.map_or(&kept, |after| &after.want);
                let within = after.and_then(|after| after.within.as_deref());
                numbers(buffer, bytes, want, within)
                    .map_err(|why| format!("{}: buffer {number}: {why}", case.id))?;
            }
            let within = expect.within.as_deref();
            match (&expect.returns, returned) {
                (None, None) => Ok(()),
                (Some(wanted), Some(got)) => result(wanted, got, within)
                    .map_err(|why| format!("{}: the result: {why}", case.id)),
                (wanted, got) => fail(format!("returned {got:?}, should be {wanted:?}")),
            }
        }
    }
}

/// Whether a host did what a call of views says.
///
/// # Errors
/// The first difference.
pub fn judge_views(case: &views::Case, outcome: &Moved) -> Result<(), String> {
    let fail = |why: String| Err(format!("{}: {why}", case.id));
    match (outcome, &case.error) {
        (Moved::Broken(why), _) => fail(why.clone()),
        (Moved::Refused(error, at), Some(wanted)) => {
            if error != wanted || (case.at.is_some() && case.at != *at) {
                return fail(format!("{error}({at:?}), should be {wanted}({:?})", case.at));
            }
            Ok(())
        }
        (Moved::Refused(error, at), None) => {
            fail(format!("{error}({at:?}), should be carried out"))
        }
        (Moved::Done { .. }, Some(wanted)) => fail(format!("carried out, should be {wanted}")),
        (Moved::Done { buffers, data }, None) => {
            for (number, (buffer, bytes)) in case.buffers.iter().zip(buffers).enumerate() {
                let after = case.after.iter().find(|after| after.buffer == number);
                let kept = vec![Word::Kept; buffer.words().len()];
                let want = after.map_or(&kept, |after| &after.want);
                numbers(buffer, bytes, want, None)
                    .map_err(|why| format!("{}: buffer {number}: {why}", case.id))?;
            }
            let digits = |data: &Vec<u8>| data.iter().map(|byte| format!("{byte:02x}")).collect();
            let data: Option<String> = data.as_ref().map(digits);
            if data != case.returns {
                return fail(format!("returned {data:?}, should be {:?}", case.returns));
            }
            Ok(())
        }
    }
}

/// A number in memory.
fn number(bytes: &[u8]) -> f64 {
    match bytes.len() {
        4 => f32::from_le_bytes(bytes.try_into().expect("four bytes")).into(),
        _ => f64::from_le_bytes(bytes.try_into().expect("eight bytes")),
    }
}

fn numbers(
    buffer: &Buffer,
    bytes: &[u8],
    want: &[Word],
    within: Option<&[f64]>,
) -> Result<(), String> {
    let before = buffer.bytes();
    if bytes.len() != before.len() {
        return Err(format!("{} bytes came back, not {}", bytes.len(), before.len()));
    }
    let (part, parts) = (buffer.ty.part(), buffer.ty.parts());
    let element = |i: usize| {
        let first = i / parts * parts;
        (first..first + parts).map(|i| number(&bytes[i * part..][..part]))
    };
    for (i, word) in want.iter().enumerate() {
        let (got, old) = (&bytes[i * part..][..part], &before[i * part..][..part]);
        let within = within.map_or(0.0, |within| within[i]);
        let finite = || element(i).all(f64::is_finite);
        if !is(*word, got, Some(old), within, finite) {
            return Err(format!(
                "number {i} is {:?}, should be {} within {within:e}",
                number(got),
                spelled(*word)
            ));
        }
    }
    Ok(())
}

fn result(wanted: &Returns, got: &[f64], within: Option<&[f64]>) -> Result<(), String> {
    let words = wanted.words();
    if words.len() != got.len() {
        return Err(format!("{} numbers, not {}", got.len(), words.len()));
    }
    for (i, word) in words.iter().enumerate() {
        let within = within.map_or(0.0, |within| within[i]);
        // A result's NaN may have any bits, so it is judged as a double.
        let word = match *word {
            Word::Bits(..) => Word::Number(word.value()),
            other => other,
        };
        let finite = || got.iter().all(|x| x.is_finite());
        if !is(word, &got[i].to_le_bytes(), None, within, finite) {
            return Err(format!("{got:?}, should be {} within {within:e}", spelled(word)));
        }
    }
    Ok(())
}

/// Whether a number matches a word.
fn is(
    word: Word,
    got: &[u8],
    before: Option<&[u8]>,
    within: f64,
    finite: impl Fn() -> bool,
) -> bool {
    let x = number(got);
    match word {
        Word::Anything => true,
        Word::Kept => before == Some(got),
        Word::NotFinite => !finite(),
        Word::Nan => x.is_nan(),
        Word::Infinity(_) => x == word.value(),
        Word::Zero(negative) => x == 0.0 && x.is_sign_negative() == negative,
        Word::Bits(..) if within == 0.0 => got == word.bytes(got.len() == 4),
        Word::Number(_) | Word::Bits(..) => (x - word.value()).abs() <= within,
    }
}

fn spelled(word: Word) -> String {
    match word {
        Word::Bits(..) | Word::Number(_) => format!("{:?}", word.value()),
        _ => serde_json::to_string(&word).unwrap_or_default(),
    }
}
