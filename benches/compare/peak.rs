//! The processor's peak: the most multiply-adds per second that it was seen to do.
//!
//! Owns the loops that measure it: independent fused multiply-adds on registers, as wide as the
//! processor has them, with nothing read and nothing written. No program computes faster, so this
//! is the line above every curve. A clock that changes, or a neighbour on the machine, moves it as
//! it moves the curves, so the best of many trials counts.

use crate::clock::Clock;
use blasm_benches::record::Peak;
use std::hint::black_box;

/// Registers that accumulate: more than the units times their latency (8 to 10), and fewer than
/// there are registers (16).
const CHAINS: usize = 12;
const STEPS: u64 = 100_000;
const TRIALS: usize = 60;

/// A loop over one width and precision, and how many numbers a register of it has.
struct Loop {
    precision: char,
    what: &'static str,
    lanes: usize,
    there: fn() -> bool,
    run: fn(u64),
}

#[cfg(target_arch = "x86_64")]
mod widths {
    use super::{CHAINS, Loop, black_box};
    use std::arch::x86_64::*;

    macro_rules! widths {
        ($($name:ident: $precision:literal, $lanes:literal, $what:literal, $feature:tt, $set:ident, $fma:ident;)*) => {
            $(
                fn $name(steps: u64) {
                    #[target_feature(enable = $feature)]
                    fn chains(steps: u64) {
                        let (factor, summand) = (black_box($set(0.5)), black_box($set(0.25)));
                        let mut sums = [factor; CHAINS];
                        for _ in 0..steps {
                            for sum in &mut sums {
                                *sum = $fma(*sum, factor, summand);
                            }
                        }
                        black_box(sums);
                    }
                    // SAFETY: the list below runs this only where the processor has the feature.
                    unsafe { chains(steps) }
                }
            )*
            /// The widest first.
            pub(super) const LOOPS: &[Loop] = &[$(Loop {
                precision: $precision,
                what: $what,
                lanes: $lanes,
                there: || is_x86_feature_detected!($feature),
                run: $name,
            },)*];
        };
    }
    widths! {
        s512: 's', 16, "AVX-512", "avx512f", _mm512_set1_ps, _mm512_fmadd_ps;
        d512: 'd', 8, "AVX-512", "avx512f", _mm512_set1_pd, _mm512_fmadd_pd;
        s256: 's', 8, "AVX2", "fma", _mm256_set1_ps, _mm256_fmadd_ps;
        d256: 'd', 4, "AVX2", "fma", _mm256_set1_pd, _mm256_fmadd_pd;
    }
}

#[cfg(target_arch = "aarch64")]
mod widths {
    use super::{CHAINS, Loop, black_box};
    use std::arch::aarch64::*;

    macro_rules! widths {
        ($($name:ident: $precision:literal, $lanes:literal, $set:ident, $fma:ident;)*) => {
            $(
                fn $name(steps: u64) {
                    #[target_feature(enable = "neon")]
                    fn chains(steps: u64) {
                        let (factor, summand) = (black_box($set(0.5)), black_box($set(0.25)));
                        let mut sums = [factor; CHAINS];
                        for _ in 0..steps {
                            for sum in &mut sums {
                                *sum = $fma(summand, *sum, factor);
                            }
                        }
                        black_box(sums);
                    }
                    // SAFETY: every processor of this architecture has NEON.
                    unsafe { chains(steps) }
                }
            )*
            /// All loops.
            pub(super) const LOOPS: &[Loop] = &[$(Loop {
                precision: $precision,
                what: "NEON",
                lanes: $lanes,
                there: || true,
                run: $name,
            },)*];
        };
    }
    widths! {
        s128: 's', 4, vdupq_n_f32, vfmaq_f32;
        d128: 'd', 2, vdupq_n_f64, vfmaq_f64;
    }
}

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
mod widths {
    /// This file knows none.
    pub(super) const LOOPS: &[super::Loop] = &[];
}

/// The peaks of this many threads at once, for each precision with the widest loop that the
/// processor can run.
pub fn measure(threads: usize, clock: Clock) -> Vec<Peak> {
    let mut peaks: Vec<Peak> = Vec::new();
    for each in widths::LOOPS.iter().filter(|each| (each.there)()) {
        if peaks.iter().any(|peak| peak.precision == each.precision) {
            continue;
        }
        let best = (0..TRIALS).map(|_| trial(each, threads, clock)).fold(0.0, f64::max);
        peaks.push(Peak {
            precision: each.precision,
            gigaflops: best,
            how: format!(
                "best of {TRIALS} trials of {STEPS} rounds of {CHAINS} independent multiply-adds on {} \
                 registers, {threads} thread{}",
                each.what,
                if threads == 1 { "" } else { "s" }
            ),
        });
    }
    peaks
}

fn trial(each: &Loop, threads: usize, clock: Clock) -> f64 {
    let operations = (2 * each.lanes * CHAINS) as f64 * STEPS as f64 * threads as f64;
    let start = clock.now();
    if threads == 1 {
        (each.run)(STEPS);
    } else {
        std::thread::scope(|scope| {
            (0..threads).for_each(|_| drop(scope.spawn(|| (each.run)(STEPS))));
        });
    }
    operations / (clock.now() - start).as_secs_f64() / 1e9
}
