//! The name that a misspelt one may stand for.

/// The most bytes in a name that [`nearest`] looks at.
const LONGEST: usize = 64;

/// In how many places a misspelt name may differ from the one that was meant.
const SLIPS: usize = 2;

/// How many names [`nearest`] compares.
const COMPARED: usize = 4096;

/// The known name that a misspelt one may stand for: the nearest in which at most two letters, and
/// no more than half of them, are superfluous, missing, different or exchanged. Case does not
/// matter.
///
/// Names come from files too, so the work is bounded: names of more than 64 bytes are not looked
/// at, those whose lengths differ too much are not compared, and at most 4096 are compared.
pub fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let lower = name.to_ascii_lowercase();
    let distance = |known: &str| strsim::damerau_levenshtein(&lower, &known.to_ascii_lowercase());
    let is_near = |distance: usize, known: &str| {
        let longer = name.chars().count().max(known.chars().count());
        distance <= SLIPS && 2 * distance <= longer
    };
    let near = comparable(name, known).map(|known| (distance(known), known));
    near.filter(|(distance, known)| is_near(*distance, known)).min().map(|(_, known)| known)
}

/// The names that are worth comparing with this one.
fn comparable<'a>(name: &str, known: &[&'a str]) -> impl Iterator<Item = &'a str> {
    let known = if name.len() <= LONGEST { known } else { &[] };
    let length = name.chars().take(LONGEST).count();
    known
        .iter()
        .copied()
        .filter(move |known| {
            known.len() <= LONGEST && known.chars().count().abs_diff(length) <= SLIPS
        })
        .take(COMPARED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_forgiven_and_other_names_are_not_taken() {
        let known = ["openblas", "mkl", "noop", "list", "f"];
        for (name, meant) in [
            ("openblass", Some("openblas")),
            ("opneblas", Some("openblas")),
            ("OpenBlas", Some("openblas")),
            ("nop", Some("noop")),
            ("ls", Some("list")),
            ("quantum", None),
            // One letter for another is another name.
            ("h", None),
            ("", None),
        ] {
            assert_eq!(nearest(name, &known), meant, "{name}");
        }
        assert_eq!(nearest("BLASM_BAKEND", &["BLASM_BACKEND"]), Some("BLASM_BACKEND"));
        assert_eq!(nearest("größe", &["grösse"]), Some("grösse"), "letters count, not bytes");
    }

    #[test]
    fn what_a_file_says_costs_a_bounded_search() {
        let count = |name: &str, known: &[&str]| comparable(name, known).count();
        let long = "d".repeat(100_000);
        assert_eq!(count(&long, &["dgemm", &long]), 0, "a long name is compared with nothing");
        assert_eq!(count("dgemm", &[&long, "dgemm"]), 1, "nor is anything with a long name");
        assert_eq!(count("dgemm", &["dg", "dgemmtra", "dgem", "dgemmtr"]), 2);
        let many = vec!["dgemv"; 10 * COMPARED];
        assert_eq!(count("dgemm", &many), COMPARED);
        // A comparison of these two would take their product in steps and in memory.
        assert_eq!(nearest(&"d".repeat(1 << 24), &["d".repeat(1 << 24).as_str()]), None);
    }
}
