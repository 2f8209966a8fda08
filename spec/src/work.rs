//! What a call costs, in units that are cheap to compute where it is made.
//!
//! Owns the unit of work: an element in level 1, an element of the matrix in level 2, a product in
//! level 3. Everything that distinguishes small calls from large ones uses it (the thresholds of
//! `blasm-graft`, the sizes of a profile), and a row says how many floating-point operations a unit
//! has ([`Family::flops`]).

use crate::dsl::{Family, Kind, Shape};

/// A factor of the work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Factor {
    /// A parameter, by its place in the row.
    Param(usize),
    /// `m` on the left, `n` on the right: the places of side, m and n.
    Side(usize, usize, usize),
    /// The width of a band: the places of the numbers of diagonals.
    Width(Vec<usize>),
}

/// What the work of a call is the product of.
pub fn work(row: &Family) -> Vec<Factor> {
    let at = |name: &str| row.params.iter().position(|p| p.name == name);
    let of = |kind: fn(Kind) -> bool| {
        let params = row.params.iter().enumerate();
        params.filter(|(_, p)| kind(p.kind)).map(|(at, _)| at).collect::<Vec<_>>()
    };
    let dims = of(|kind| matches!(kind, Kind::Dim));
    let widths = of(|kind| matches!(kind, Kind::Width));
    if !widths.is_empty() {
        // The order in columns, whatever the number of rows: a band has so many elements in each.
        let order = dims.last().copied().map(Factor::Param);
        return order.into_iter().chain([Factor::Width(widths)]).collect();
    }
    let mut factors: Vec<Factor> = dims.iter().copied().map(Factor::Param).collect();
    factors.extend(of(|kind| matches!(kind, Kind::Inner)).into_iter().map(Factor::Param));
    if let (Some(side), Some(m), Some(n)) = (at("side"), at("m"), at("n")) {
        factors.push(Factor::Side(side, m, n));
    } else if let [order] = dims[..]
        && row
            .operands()
            .any(|(_, shape, ..)| matches!(shape, Shape::Triangle(_) | Shape::Packed(_)))
    {
        factors.push(Factor::Param(order));
    }
    factors
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(name: &str) -> String {
        let row = crate::table().into_iter().find(|row| row.name == name).expect("it is a family");
        let param = |at: &usize| row.params[*at].name;
        let word = |factor: &Factor| match factor {
            Factor::Param(at) => param(at).to_owned(),
            Factor::Side(side, m, n) => format!("{}?{}:{}", param(side), param(m), param(n)),
            Factor::Width(widths) => {
                widths.iter().map(param).chain(["1"]).collect::<Vec<_>>().join("+")
            }
        };
        work(&row).iter().map(word).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_work_is_the_number_of_elements_or_products() {
        for (family, expected) in [
            ("dot", "n"),
            ("rotg", ""),
            ("gemv", "m n"),
            ("gbmv", "n kl+ku+1"),
            ("sbmv", "n k+1"),
            ("trsv", "n n"),
            ("spr", "n n"),
            ("ger", "m n"),
            ("gemm", "m n k"),
            ("symm", "m n side?m:n"),
            ("trsm", "m n side?m:n"),
            ("syrk", "n k n"),
            ("her2k", "n k n"),
            ("gemmtr", "n k n"),
        ] {
            assert_eq!(text(family), expected, "{family}");
        }
    }
}
