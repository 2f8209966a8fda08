//! Maps: names for functions of a module that has none.

use crate::Error;
use crate::symbols::known;

/// Which functions are which routines, as a user says. A map is trusted as far as types allow.
#[derive(Clone, Debug, Default)]
pub struct Map {
    /// Index and symbol.
    pub(crate) functions: Vec<(u32, String)>,
    /// The lines of these entries.
    lines: Vec<usize>,
    /// The index of the global that is the stack pointer.
    pub(crate) stack_pointer: Option<u32>,
}

impl Map {
    /// Reads a map: a line `INDEX SYMBOL` for each function, such as `68921 dgemm_`; a line
    /// `global INDEX __stack_pointer` if the stack pointer has no name; `#` begins a comment.
    pub fn parse(text: &str) -> Result<Map, Error> {
        let mut map = Map::default();
        for (at, line) in text.lines().enumerate() {
            let fail = |what: String| Error::Map { line: at + 1, what };
            let number = |word: &str| {
                word.parse()
                    .map_err(|_| fail(format!("`{word}` is not the index of a function or global")))
            };
            let words: Vec<&str> =
                line.split('#').next().unwrap_or_default().split_whitespace().collect();
            match words[..] {
                [] => {}
                ["global", index, "__stack_pointer"] => map.stack_pointer = Some(number(index)?),
                [index, name] => {
                    if known(name).is_none() {
                        return Err(fail(format!(
                            "`{name}` is not a symbol of BLAS or LAPACK, such as `dgemm_`, `cblas_dgemm` or \
                             `dgetrf_`"
                        )));
                    }
                    map.functions.push((number(index)?, name.to_owned()));
                    map.lines.push(at + 1);
                }
                _ => {
                    return Err(fail(
                        "expected `INDEX SYMBOL` or `global INDEX __stack_pointer`".to_owned(),
                    ));
                }
            }
        }
        Ok(map)
    }

    /// The line that names a function.
    pub(crate) fn line_of(&self, index: u32) -> usize {
        let at = self.functions.iter().position(|(function, _)| *function == index);
        at.and_then(|at| self.lines.get(at)).copied().unwrap_or(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_is_read_and_its_mistakes_are_named() {
        let map =
            Map::parse("# mine\n7 dgemm_ # seven\n\nglobal 0 __stack_pointer\n8 cblas_ddot\n");
        let map = map.expect("it is right");
        assert_eq!(map.functions, [(7, "dgemm_".to_owned()), (8, "cblas_ddot".to_owned())]);
        assert_eq!(map.stack_pointer, Some(0));
        for (text, told) in [
            ("x dgemm_", "`x` is not the index"),
            ("\n7 dgemm", "line 2"),
            ("7", "expected"),
            ("global 1 stack", "expected"),
        ] {
            let error = Map::parse(text).expect_err(text).to_string();
            assert!(error.contains(told), "{error}");
        }
    }
}
