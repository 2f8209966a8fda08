//! Counts in pages that are otherwise written by hand.
//!
//! Owns the figures that follow from the table and from the conformance kit, and their places in
//! prose: after a mark `<!-- count: routines -->`, which a reader of the page does not see. A
//! record of a measurement is not a count: a run that was not repeated keeps its number of cases.

use super::proposal::Kit;
use crate::dsl::Family;
use crate::function::functions;
use std::collections::BTreeMap;

/// The mark before a count; its name and [`CLOSE`] follow.
const OPEN: &str = "<!-- count: ";
const CLOSE: &str = " -->";

/// Every count, by its name.
#[derive(Clone, Debug)]
pub struct Counts(BTreeMap<&'static str, usize>);

impl Counts {
    pub(super) fn of(table: &[Family], kit: &Kit) -> Counts {
        let cases = |which: fn(&super::proposal::Case) -> bool| {
            kit.cases.iter().filter(|case| which(case)).count()
        };
        let (in_wit, views) = (cases(|case| case.unsaid.is_none()), kit.views.len());
        Counts(BTreeMap::from([
            ("routines", table.iter().map(|family| family.routines.len()).sum()),
            ("rows", table.len()),
            ("functions", functions(table).len()),
            ("cases", kit.cases.len()),
            ("cases-echo", cases(|case| case.kind == "echo")),
            ("cases-numeric", cases(|case| case.kind == "numeric")),
            ("cases-in-wit", in_wit),
            ("cases-refused-in-wit", cases(|case| case.refused.is_some())),
            ("cases-not-in-wit", kit.cases.len() - in_wit),
            ("calls-of-views", views),
            ("calls-in-wit", in_wit + views),
        ]))
    }

    /// A page with the right number after each of its marks.
    ///
    /// # Errors
    /// If a mark names no count.
    pub fn fill(&self, page: &str) -> Result<String, String> {
        let mut out = String::new();
        let mut rest = page;
        while let Some((before, after)) = rest.split_once(OPEN) {
            let name = after.split_once(CLOSE).map_or("", |(name, _)| name);
            let Some(count) = self.0.get(name) else {
                let known: Vec<&str> = self.0.keys().copied().collect();
                return Err(format!("no count is called `{name}`; there are {}", known.join(", ")));
            };
            out += before;
            if begins_a_block(&out) {
                return Err(format!(
                    "the mark of `{name}` stands at the beginning of a line, which becomes HTML by that"
                ));
            }
            out.extend([OPEN, name, CLOSE, &grouped(*count)]);
            rest = &after[name.len() + CLOSE.len()..];
            rest = &rest[number(rest)..];
        }
        Ok(out + rest)
    }
}

/// The length of the number with which a text begins. A comma without a digit after it belongs to
/// the sentence.
fn number(text: &str) -> usize {
    let digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let comma = |at: usize| text.as_bytes().get(at) == Some(&b',');
    (0..).take_while(|&at| digit(at) || (at > 0 && comma(at) && digit(at + 1))).count()
}

/// Whether Markdown would take a comment that follows for the beginning of a block of HTML.
fn begins_a_block(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    let line = line.trim_start_matches([' ', '>']);
    let line = line.trim_start_matches(|c: char| c.is_ascii_digit());
    line.is_empty() || ["- ", "* ", "+ ", ". ", ") "].contains(&line)
}

/// "10,481"
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_takes_the_place_of_the_number_behind_its_mark() {
        let counts = Counts(BTreeMap::from([("routines", 150), ("cases", 10_481)]));
        for (before, after) in [
            ("no mark, 3", "no mark, 3"),
            ("all <!-- count: routines -->7 of them", "all <!-- count: routines -->150 of them"),
            ("of <!-- count: cases -->9,999, which", "of <!-- count: cases -->10,481, which"),
            ("14. **<!-- count: routines --> and", "14. **<!-- count: routines -->150 and"),
            ("> of <!-- count: cases -->1,\n2", "> of <!-- count: cases -->10,481,\n2"),
            (
                "| <!-- count: cases -->1 | <!-- count: routines -->2 |",
                "| <!-- count: cases -->10,481 | <!-- count: routines -->150 |",
            ),
        ] {
            assert_eq!(counts.fill(before).as_deref(), Ok(after));
            assert_eq!(counts.fill(after).as_deref(), Ok(after), "twice is as good as once");
        }
        let wrong =
            counts.fill("of <!-- count: routine -->150").expect_err("nothing has that name");
        assert!(wrong.contains("`routine`") && wrong.contains("cases, routines"), "{wrong}");
        assert!(counts.fill("of <!-- count: routines").is_err());
        for block in ["", "a\n", "a\n> ", "- ", "12. ", "a\n  "] {
            let page = format!("{block}<!-- count: routines -->150 *of* them");
            assert!(counts.fill(&page).is_err(), "{page}");
        }
    }
}
