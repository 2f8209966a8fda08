use super::*;

fn row(name: &str) -> Family {
    crate::table().into_iter().find(|row| row.name == name).expect("it is a row")
}

/// A number as one would write it.
fn number(n: &Number) -> String {
    match n {
        Number::One => "1".to_owned(),
        Number::Parameter(name) => (*name).to_owned(),
        Number::Sum(of) => of.iter().map(number).collect::<Vec<_>>().join("+"),
        Number::Choose(choice, yes, no) => {
            let choice = match choice {
                Choice::Plain(flag) => format!("{flag}=N"),
                Choice::Left(flag) => format!("{flag}=L"),
                Choice::RowMajor => "rows".to_owned(),
            };
            format!("({choice}?{}:{})", number(yes), number(no))
        }
        Number::AtLeastOne(n) => format!("max(1,{})", number(n)),
    }
}

fn condition(of: &Condition) -> String {
    let list = |of: &[Condition], with| of.iter().map(condition).collect::<Vec<_>>().join(with);
    match of {
        Condition::Unknown(name, _) => format!("{name}?"),
        Condition::Says(name, Form::Transpose) => format!("{name}=T"),
        Condition::Says(name, Form::Conjugate) => format!("{name}=C"),
        Condition::Complex => "complex".to_owned(),
        Condition::Negative(name) => format!("{name}<0"),
        Condition::NotPositive(name) => format!("{name}<=0"),
        Condition::Zero(name) | Condition::ScalarZero(name) => format!("{name}=0"),
        Condition::Less(name, than) => format!("{name}<{}", number(than)),
        Condition::ScalarOne(name) => format!("{name}=1"),
        Condition::All(all) => format!("({})", list(all, "&")),
        Condition::Any(any) => list(any, "|"),
    }
}

fn conditions(of: &[Condition]) -> String {
    of.iter().map(condition).collect::<Vec<_>>().join(" ")
}

fn written(checks: &[Check]) -> String {
    let line = |check: &Check| format!("{}:{}", check.position, condition(&check.wrong));
    checks.iter().map(line).collect::<Vec<_>>().join(" ")
}

/// By hand from the reference's CBLAS: `cblas_dgemm.c`, `cblas_dgbmv.c`, `cblas_dtrsm.c`,
/// `cblas_zherk.c`.
#[test]
fn checks_stand_in_the_order_of_the_reference() {
    for (name, flags, by_columns, by_rows) in [
        ("axpy", "", "", ""),
        (
            "gemm",
            "1:layout? 2:transa? 3:transb?",
            "4:m<0 5:n<0 6:k<0 9:lda<max(1,(transa=N?m:k)) 11:ldb<max(1,(transb=N?k:n)) 14:ldc<max(1,m)",
            "5:n<0 4:m<0 6:k<0 11:ldb<max(1,(transb=N?n:k)) 9:lda<max(1,(transa=N?k:m)) 14:ldc<max(1,n)",
        ),
        (
            "gbmv",
            "1:layout? 2:trans?",
            "3:m<0 4:n<0 5:kl<0 6:ku<0 9:lda<max(1,kl+ku+1) 11:incx=0 14:incy=0",
            "4:n<0 3:m<0 6:ku<0 5:kl<0 9:lda<max(1,kl+ku+1) 11:incx=0 14:incy=0",
        ),
        (
            "trsm",
            "1:layout? 2:side? 3:uplo? 4:transa? 5:diag?",
            "6:m<0 7:n<0 10:lda<max(1,(side=L?m:n)) 12:ldb<max(1,m)",
            "7:n<0 6:m<0 10:lda<max(1,(side=L?m:n)) 12:ldb<max(1,n)",
        ),
        (
            "herk",
            "1:layout? 2:uplo? 3:trans?|trans=T",
            "4:n<0 5:k<0 8:lda<max(1,(trans=N?n:k)) 11:ldc<max(1,n)",
            "4:n<0 5:k<0 8:lda<max(1,(trans=N?k:n)) 11:ldc<max(1,n)",
        ),
    ] {
        let checks = checks(&row(name));
        assert_eq!(written(&checks.flags), flags, "{name}");
        assert_eq!(written(&checks.by_columns), by_columns, "{name}");
        assert_eq!(written(&checks.by_rows), by_rows, "{name}");
    }
    let syrk = checks(&row("syrk"));
    assert_eq!(condition(&syrk.flags[2].wrong), "trans?|(complex&trans=C)");
    let alike = |name| {
        let Checks { by_columns, by_rows, .. } = checks(&row(name));
        by_columns == by_rows
    };
    assert!(alike("spr2") && !alike("gemv"));
}

#[test]
fn demand_says_when_nothing_happens_and_when_no_input_is_read() {
    let beta = || IdleOutput::ScaledUnless(Condition::ScalarOne("beta"));
    for (name, empty, idle, output) in [
        ("rotg", "", "", IdleOutput::Stays),
        ("dot", "n<=0", "", IdleOutput::Stays),
        ("sdsdot", "n<=0", "", IdleOutput::Stays),
        ("scal", "n<=0 incx<=0", "", IdleOutput::Stays),
        ("axpy", "n<=0", "alpha=0", IdleOutput::Stays),
        ("trsv", "n<=0", "", IdleOutput::Stays),
        ("gemv", "m<=0 n<=0", "alpha=0", beta()),
        ("her2", "n<=0", "alpha=0", IdleOutput::Stays),
        ("gemm", "m<=0 n<=0", "alpha=0 k<=0", beta()),
        ("trmm", "m<=0 n<=0", "alpha=0", IdleOutput::Cleared),
    ] {
        let demand = demand(&row(name));
        assert_eq!(conditions(&demand.empty), empty, "{name}");
        assert_eq!(conditions(&demand.idle), idle, "{name}");
        assert_eq!(demand.output, output, "{name}");
    }
}

#[test]
fn what_is_not_read_depends_on_access_and_factors() {
    let of = |name| move |access| unread(&row(name), access);
    assert_eq!(of("dot")(Access::Read), Unread::Never);
    assert_eq!(of("axpy")(Access::Read), Unread::Idle);
    assert_eq!(of("axpy")(Access::ReadWrite), Unread::Never);
    assert_eq!(of("copy")(Access::Write), Unread::Always);
    let beta = Unread::If(Condition::ScalarZero("beta"));
    assert_eq!(of("gemm")(Access::ReadWrite), beta);
    assert_eq!(of("trsm")(Access::ReadWrite), Unread::Idle);
}

#[test]
fn a_row_major_call_is_the_transposed_one_by_columns() {
    use ByColumns::{Adjoint, Conjugate, Other, OtherOfType, Swap};
    let swaps = |names: &[(&'static str, &'static str)]| -> Vec<ByColumns> {
        names.iter().map(|(a, b)| Swap(a, b)).collect()
    };
    let gemm = swaps(&[("m", "n"), ("transa", "transb"), ("a", "b"), ("lda", "ldb")]);
    assert_eq!(by_columns(&row("gemm")), Some(gemm));
    let ger = swaps(&[("m", "n"), ("x", "y"), ("incx", "incy")]);
    assert_eq!(by_columns(&row("ger")), Some(ger.clone()));
    assert_eq!(by_columns(&row("geru")), Some(ger));
    assert_eq!(by_columns(&row("gerc")), None);
    let trsm = vec![Swap("m", "n"), Other("side"), Other("uplo")];
    assert_eq!(by_columns(&row("trsm")), Some(trsm));
    let trmv = vec![Other("uplo"), OtherOfType("transa")];
    assert_eq!(by_columns(&row("trmv")), Some(trmv));
    let herk = vec![Other("uplo"), Adjoint("trans")];
    assert_eq!(by_columns(&row("herk")), Some(herk.clone()));
    let her2k = [herk, vec![Conjugate("alpha")]].concat();
    assert_eq!(by_columns(&row("her2k")), Some(her2k));
    assert_eq!(by_columns(&row("syr2k")), Some(vec![Other("uplo"), Other("trans")]));
    assert_eq!(by_columns(&row("hemv")), None);
}

#[test]
fn extents_follow_flags_and_layout() {
    let text = |name: &str| {
        let line = |of: Operand| {
            let extent = match &of.extent {
                Extent::Vector { length, increment } => {
                    format!("{} by {increment}", number(length))
                }
                Extent::Packed { order } => format!("packed {}", number(order)),
                Extent::Cells(count) => format!("{count} cells"),
                lines => {
                    let (line, count) = lines.lines().expect("it has lines");
                    let leading = lines.stride().expect("it has lines");
                    format!("{} x {} by {leading}", number(&line), number(&count))
                }
            };
            format!("{}@{} {extent}", of.name, of.position)
        };
        operands(&row(name)).into_iter().map(line).collect::<Vec<_>>().join("; ")
    };
    for (name, expected) in [
        ("rotmg", "d1@1 1 cells; d2@2 1 cells; x1@3 1 cells; param@5 5 cells"),
        (
            "gemv",
            "a@6 (rows?n:m) x (rows?m:n) by lda; x@8 (trans=N?n:m) by incx; y@11 (trans=N?m:n) by incy",
        ),
        (
            "gbmv",
            "a@8 kl+ku+1 x (rows?m:n) by lda; x@10 (trans=N?n:m) by incx; y@13 (trans=N?m:n) by incy",
        ),
        ("tbsv", "a@7 k+1 x n by lda; x@9 n by incx"),
        ("spr", "x@5 n by incx; ap@7 packed n"),
        (
            "symm",
            "a@7 (side=L?m:n) x (side=L?m:n) by lda; b@9 (rows?n:m) x (rows?m:n) by ldb; c@12 (rows?n:m) x (rows?m:n) by ldc",
        ),
    ] {
        assert_eq!(text(name), expected, "{name}");
    }
}

#[test]
fn increments_results_and_overlap_are_the_levels_and_the_rows() {
    assert_eq!(increments(&row("asum")), Increments::Positive);
    assert_eq!(increments(&row("nrm2")), Increments::Any);
    assert_eq!(increments(&row("trmv")), Increments::NotZero);
    assert_eq!(conditions(&odd_increments(&row("nrm2"))), "incx<=0");
    assert_eq!(conditions(&odd_increments(&row("rot"))), "incx=0 incy=0");
    assert_eq!(conditions(&odd_increments(&row("gemv"))), "");
    assert_eq!(empty(&row("scal")), Empty::Nothing);
    assert_eq!(empty(&row("iamax")), Empty::Zero);
    assert_eq!(empty(&row("sdsdot")), Empty::Scalar("alpha"));
    assert_eq!(overlap(&row("dot")), Overlap::Harmless);
    assert_eq!(overlap(&row("scal")), Overlap::OneOperand);
    assert_eq!(overlap(&row("copy")), Overlap::ReadFirst);
    assert_eq!(overlap(&row("swap")), Overlap::Sequential);
    assert_eq!(factors(&row("herk")), ["alpha", "beta"]);
    assert_eq!(factors(&row("rot")), [""; 0]);
}
