//! What the crate `gemm` computes from a machine's caches, and which products it may be given.
//!
//! Owns the model of that arithmetic, in which every operation is checked: where the crate would
//! divide by zero, overrun its slab or loop for ever, a product is cut into smaller ones or not
//! given to it at all. It does not call the crate; `gemm_crate` does.
//!
//! All of this was read in the source of release 0.19.0, which is why `Cargo.toml` requires exactly
//! that one.

use blasm_core::scalar::Scalar;
use gemm_common::cache::CacheInfo;
use gemm_common::gemm::CACHELINE_ALIGN;

/// A kernel of the crate: the rows and columns of C that it keeps in registers, and the bytes of an
/// element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kernel {
    mr: usize,
    nr: usize,
    size: usize,
}

const fn kernel(mr: usize, nr: usize, size: usize) -> Kernel {
    Kernel { mr, nr, size }
}

/// The kernels from which the crate chooses for a processor like this one: those of `f32`, `f64`,
/// and the complex types. Those for 512-bit registers come last.
const KERNELS: [&[Kernel]; 4] = if cfg!(any(target_arch = "x86", target_arch = "x86_64")) {
    [
        &[kernel(2, 4, 4), kernel(16, 6, 4), kernel(64, 6, 4)],
        &[kernel(2, 4, 8), kernel(8, 6, 8), kernel(32, 6, 8)],
        &[kernel(2, 4, 8), kernel(8, 6, 8), kernel(32, 6, 8)],
        &[kernel(2, 4, 16), kernel(4, 6, 16), kernel(16, 6, 16)],
    ]
} else if cfg!(target_arch = "aarch64") {
    [
        &[kernel(2, 4, 4), kernel(16, 4, 4)],
        &[kernel(2, 4, 8), kernel(8, 4, 8)],
        &[kernel(2, 4, 8), kernel(6, 4, 8)],
        &[kernel(2, 4, 16), kernel(3, 4, 16)],
    ]
} else {
    [&[kernel(2, 4, 4)], &[kernel(2, 4, 8)], &[kernel(2, 4, 8)], &[kernel(2, 4, 16)]]
};

/// Those that this processor can run, in the same order: the caches need not suit the others.
pub(super) fn kernels() -> [&'static [Kernel]; 4] {
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    if !std::arch::is_x86_feature_detected!("avx512f") {
        return KERNELS.map(|of_type| &of_type[..of_type.len() - 1]);
    }
    KERNELS
}

/// Products are divided among threads at multiples of this, which is one of most tiles of C that
/// kernels compute.
pub(super) const UNIT: i64 = 96;

/// A multiple of the elements of every register of every complex kernel. Where a tile of C has
/// fewer rows than its registers, the crate rounds complex elements in another way; and which rows
/// are in such a tile depends on whether the product is so large that A is packed in pieces, unless
/// the rows are a multiple of this.
pub(super) const ROWS: i64 = 8;

const _: () = assert!(UNIT % ROWS == 0);

/// Those of [`kernels`] for a type.
pub(super) fn index<T: Scalar>() -> usize {
    match (T::IS_COMPLEX, size_of::<T>()) {
        (false, 4) => 0,
        (false, _) => 1,
        (true, 8) => 2,
        (true, _) => 3,
    }
}

/// The sides m and n up to which the crate computes its blocks in a simpler way, and the k that it
/// then takes at once.
pub(super) const SMALL_SIDE: usize = 64;
const SMALL_DEPTH: usize = 512;
/// The least k for which packing is worthwhile.
const LEAST_DEPTH: usize = 32;

/// The products that the crate may be given, by their sides, and the memory that it takes for one
/// of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bounds {
    /// The largest m and n.
    pub(super) side: usize,
    /// The largest k.
    pub(super) depth: usize,
    /// The most of k that it takes at once.
    pub(super) most: usize,
}

fn greatest_common_divisor(mut a: usize, mut b: usize) -> usize {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// What `gemm_common::cache::kernel_params` takes of k at once, at most, if neither it nor the
/// loops over its blocks go wrong for any sides of the product. Every smaller part of k may occur
/// as well, since k is divided evenly; but the larger the part, the fewer rows and columns fit the
/// caches, so the largest part is the one to check.
fn depth_of_blocks(caches: &[CacheInfo; 3], kernel: Kernel) -> Option<usize> {
    let Kernel { mr, nr, size } = kernel;
    let [first, second, third] = caches;
    let ways = |cache: &CacheInfo| cache.associativity.max(2);
    let line = first.cache_line_bytes.max(64);
    let sets = first.cache_bytes.max(32 << 10) / line.checked_mul(ways(first))?;
    let way = line.checked_mul(sets).filter(|bytes| *bytes > 0)?;
    let common = greatest_common_divisor(mr * size, way);
    let unit = way / common;
    let used = (mr * size / common).checked_add(nr.checked_mul(unit)?.checked_mul(size)? / way)?;
    let depth = unit.checked_mul((ways(first) / used).checked_next_power_of_two()?)?.max(512);

    // A block of B with nr columns takes some of the second cache's ways, a block of A all others
    // but one.
    let block = nr.checked_mul(size)?.checked_mul(depth)?;
    let way = Some(second.cache_bytes / ways(second)).filter(|bytes| *bytes > 0)?;
    let left = (ways(second) - 1).checked_sub(block.div_ceil(way))?.max(1);
    let row = ways(second).checked_mul(size)?.checked_mul(depth)?;
    let rows = left.checked_mul(second.cache_bytes)? / row / mr * mr;
    // The slab in which A's block is packed has the cache's size.
    let packed = rows.min(8 * mr).checked_mul(depth)?.checked_mul(size)?;
    if rows == 0 || packed > second.cache_bytes {
        return None;
    }
    if third.cache_bytes > 0 {
        let bytes = (ways(third) - 1).checked_mul(third.cache_bytes)? / ways(third);
        let columns = bytes / size.checked_mul(depth)? / nr * nr;
        if columns == 0 {
            return None;
        }
    }
    Some(depth)
}

/// The products for which a kernel's blocks are sound on a machine with such caches; `None` if
/// there are none that would be worthwhile.
fn bounds(caches: &[CacheInfo; 3], kernel: Kernel) -> Option<Bounds> {
    // Up to these sides it takes as much of A as fits into the second cache, and at least mr rows
    // must fit.
    let fits = caches[1].cache_bytes / (kernel.size * kernel.mr);
    let small = fits.min(SMALL_DEPTH);
    match depth_of_blocks(caches, kernel) {
        Some(most) if small == SMALL_DEPTH => {
            Some(Bounds { side: usize::MAX, depth: usize::MAX, most })
        }
        _ if small >= LEAST_DEPTH => Some(Bounds { side: SMALL_SIDE, depth: small, most: small }),
        _ => None,
    }
}

/// The products for which every kernel of a type is sound.
pub(super) fn bounds_of_all(caches: &[CacheInfo; 3], kernels: &[Kernel]) -> Option<Bounds> {
    let least = |a: Bounds, b: Bounds| Bounds {
        side: a.side.min(b.side),
        depth: a.depth.min(b.depth),
        most: a.most.max(b.most),
    };
    kernels.iter().map(|kernel| bounds(caches, *kernel)).reduce(|a, b| Some(least(a?, b?)))?
}

/// At least as many bytes as the crate takes for a product, its slab aside: B packed, by parts that
/// fit the third cache if there is one, and A packed if it has few rows.
pub(super) fn packed(
    kernels: &[Kernel],
    third: usize,
    most: usize,
    (m, n, k): (usize, usize, usize),
) -> Option<usize> {
    let mut all = 0;
    for Kernel { mr, nr, size } in kernels.iter().copied() {
        // The crate exchanges A and B if C is row-major.
        let (few, many) = if third == 0 { (n.max(128 * nr), m.max(128 * nr)) } else { (n, m) };
        let columns = few.max(many).checked_add(nr)?;
        let bytes = columns.checked_mul(k.min(most))?.checked_mul(size)?;
        let small = SMALL_SIDE.max(nr) + nr;
        let b = if third == 0 { bytes } else { bytes.min(third.max(small * most * size)) };
        let a = m.max(n).min(SMALL_SIDE.max(16 * mr)).checked_add(mr)?;
        let a = a.checked_mul(k.min(most))?.checked_mul(size)?;
        all = all.max(b.checked_add(a)?);
    }
    // Alignment, and a flag for each block of rows.
    all.checked_add(2 * CACHELINE_ALIGN + 4096)
}

#[cfg(test)]
mod tests {
    use super::*;
    use gemm_common::cache::{CACHE_INFO, KernelParams, kernel_params};

    fn caches(parts: [(usize, usize, usize); 3]) -> [CacheInfo; 3] {
        parts.map(|(cache_bytes, associativity, cache_line_bytes)| CacheInfo {
            associativity,
            cache_bytes,
            cache_line_bytes,
        })
    }

    /// A machine with this second cache; its other caches are ordinary.
    fn second(bytes: usize, ways: usize) -> [CacheInfo; 3] {
        caches([(32 << 10, 8, 64), (bytes, ways, 64), (32 << 20, 16, 64)])
    }

    /// What the crate computes, as in its source, with every operation checked: `None` where it
    /// panics or wraps around, and where a loop over the blocks would not end.
    fn blocks(
        caches: &[CacheInfo; 3],
        Kernel { mr, nr, size }: Kernel,
        (m, n, k): (usize, usize, usize),
    ) -> Option<KernelParams> {
        let down = |a: usize, b: usize| Some(a.checked_div(b)? * b);
        let up = |a: usize, b: usize| Some(a.checked_div(b)? + usize::from(!a.is_multiple_of(b)));
        let params = if m <= 64 && n <= 64 {
            let kc = k.min(512);
            let mc = down((caches[1].cache_bytes / size).checked_div(kc)?, mr)?;
            KernelParams { kc, mc, nc: up(n, nr)?.checked_mul(nr)? }
        } else {
            let bytes = [
                caches[0].cache_bytes.max(32 * 1024),
                caches[1].cache_bytes,
                caches[2].cache_bytes,
            ];
            let ways = [0, 1, 2].map(|level: usize| caches[level].associativity.max(2));
            let line = caches[0].cache_line_bytes.max(64);
            let sets = bytes[0].checked_div(line.checked_mul(ways[0])?)?;
            let common = greatest_common_divisor(mr * size, line.checked_mul(sets)?);
            let kc_0 = (line * sets).checked_div(common)?;
            let c_lhs = (mr * size).checked_div(common)?;
            let c_rhs = nr.checked_mul(kc_0)?.checked_mul(size)?.checked_div(line * sets)?;
            let times = ways[0].checked_div(c_lhs.checked_add(c_rhs)?)?;
            let kc = kc_0.checked_mul(times.checked_next_power_of_two()?)?.max(512).min(k);
            let kc = up(k, up(k, kc)?)?;
            (bytes[1] > 0).then_some(())?;
            let block = nr.checked_mul(kc)?.checked_mul(size)?;
            let rhs = up(block, bytes[1].checked_div(ways[1])?)?;
            let lhs = (ways[1] - 1).checked_sub(rhs)?.max(1);
            let row = ways[1].checked_mul(size)?.checked_mul(kc)?;
            let mc = down(lhs.checked_mul(bytes[1])?.checked_div(row)?, mr)?;
            let mc = up(m, up(m, mc)?.checked_mul(mr)?)?.checked_mul(mr)?.min(8 * mr);
            let nc = if bytes[2] == 0 {
                128 * nr
            } else {
                let most = (ways[2] - 1).checked_mul(bytes[2])?.checked_div(ways[2])?;
                let nc = down(most.checked_div(size.checked_mul(kc)?)?, nr)?;
                up(n, up(n, nc)?.checked_mul(nr)?)?.checked_mul(nr)?
            };
            KernelParams { kc, mc, nc }
        };
        let KernelParams { kc, mc, nc } = params;
        let fits = kc.checked_mul(mc)?.checked_mul(size)? <= caches[1].cache_bytes;
        (kc > 0 && mc >= mr && mc.is_multiple_of(mr) && nc > 0 && fits).then_some(params)
    }

    fn all_kernels() -> impl Iterator<Item = Kernel> {
        // Those of every processor, not only of this one.
        let others = [(16, 4, 4), (8, 4, 8), (6, 4, 8), (3, 4, 16)];
        KERNELS
            .into_iter()
            .flatten()
            .copied()
            .chain(others.map(|(mr, nr, size)| kernel(mr, nr, size)))
    }

    const SIDES: [usize; 10] = [2, 3, 8, 63, 64, 65, 100, 600, 1000, 5000];
    const DEPTHS: [usize; 12] = [1, 2, 31, 32, 33, 255, 511, 513, 600, 1025, 4097, 100_000];

    /// A small generator of odd machines (splitmix64).
    struct Random(u64);

    impl Random {
        fn pick(&mut self, from: &[usize]) -> usize {
            self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            from[((z ^ (z >> 27)) >> 7) as usize % from.len()]
        }
    }

    /// Whatever a machine says about its caches, the products that the crate may be given have
    /// blocks for which it neither panics nor loops for ever, and none of this panics here.
    #[test]
    fn what_is_given_to_the_crate_has_sound_blocks() {
        let sizes = [
            0,
            1,
            2,
            63,
            64,
            100,
            1000,
            4 << 10,
            8 << 10,
            16 << 10,
            24 << 10,
            32 << 10,
            48 << 10,
            64 << 10,
            100_000,
            128 << 10,
            256 << 10,
            512 << 10,
            1 << 20,
            2 << 20,
            1 << 30,
            1 << 45,
            usize::MAX >> 1,
            usize::MAX,
        ];
        let ways = [0, 1, 2, 4, 8, 12, 16, 20, 64, 1000, 1 << 20, usize::MAX];
        let lines = [0, 1, 32, 64, 128, 4096, 1 << 30, usize::MAX];
        let mut random = Random(1);
        let (mut whole, mut small, mut none) = (0, 0, 0);
        for _ in 0..4000 {
            let mut cache = |usual: usize| {
                let strange = random.pick(&[0, 0, 0, 1]) == 1;
                let bytes = random.pick(&sizes);
                let (w, l) = (random.pick(&ways), random.pick(&lines));
                if strange {
                    (bytes, w, l)
                } else {
                    (if usual == 0 { bytes } else { usual }, 8, 64)
                }
            };
            let machine = caches([cache(32 << 10), cache(0), cache(32 << 20)]);
            for kernel in all_kernels() {
                let Some(bounds) = bounds(&machine, kernel) else {
                    none += 1;
                    continue;
                };
                if bounds.side == usize::MAX {
                    whole += 1
                } else {
                    small += 1
                }
                for (m, n) in SIDES.into_iter().flat_map(|m| SIDES.map(|n| (m, n))) {
                    for k in DEPTHS {
                        let sides = (m.min(bounds.side), n.min(bounds.side), k.min(bounds.depth));
                        let Some(params) = blocks(&machine, kernel, sides) else {
                            panic!("{machine:?} {kernel:?} {sides:?} {bounds:?}")
                        };
                        assert!(params.kc <= bounds.most, "{machine:?} {kernel:?} {sides:?}");
                    }
                }
            }
        }
        assert!(whole > 1000 && small > 100 && none > 1000, "{whole} {small} {none}");
    }

    /// The caches of real machines are no obstacle, except where the crate was seen to fail.
    #[test]
    fn usual_machines_are_trusted_and_odd_ones_are_not() {
        for (bytes, ways) in
            [(256 << 10, 8), (512 << 10, 8), (1 << 20, 16), (2 << 20, 16), (1 << 20, 8)]
        {
            for (share, kernel) in
                [1, 2].into_iter().flat_map(|s| all_kernels().map(move |k| (s, k)))
            {
                let bounds = bounds(&second(bytes / share, ways), kernel);
                assert!(bounds.is_some(), "{bytes} {ways} {share} {kernel:?}");
                let whole = bounds.is_some_and(|bounds| bounds.side == usize::MAX);
                assert!(whole || bytes / share < 512 << 10, "{bytes} {ways} {share} {kernel:?}");
            }
        }
        // 2 MiB shared by 64, 512 KiB by 32, 256 KiB by 16: it divided by zero, or never returned.
        for bytes in [32 << 10, 16 << 10] {
            let f64s = kernel(8, 6, 8);
            assert!(blocks(&second(bytes, 8), f64s, (64, 64, 600)).is_none() || bytes > 16 << 10);
            assert!(blocks(&second(bytes, 8), f64s, (400, 400, 400)).is_none());
            let bounds = bounds(&second(bytes, 8), f64s).expect("small products are possible");
            assert_eq!(bounds.side, SMALL_SIDE);
            assert!(bounds.depth <= bytes / 64);
        }
        assert_eq!(bounds(&second(0, 8), kernel(8, 6, 8)), None);
        assert_eq!(bounds(&second(1024, 8), kernel(8, 6, 8)), None);
    }

    /// The source that was read is the one that runs, at least on this machine.
    #[test]
    fn the_model_of_the_crate_is_the_crates() {
        let machine = *CACHE_INFO;
        for kernel in all_kernels() {
            let Kernel { mr, nr, size } = kernel;
            if depth_of_blocks(&machine, kernel).is_none() {
                continue;
            }
            for (m, n) in SIDES.into_iter().flat_map(|m| SIDES.map(|n| (m, n))) {
                for k in DEPTHS.into_iter().filter(|_| m > 64 || n > 64) {
                    let crates = kernel_params(m, n, k, mr, nr, size);
                    let model = blocks(&machine, kernel, (m, n, k)).expect("it is sound");
                    let nc = if crates.nc == 0 { 128 * nr } else { crates.nc };
                    assert_eq!((crates.kc, crates.mc, nc), (model.kc, model.mc, model.nc));
                }
            }
        }
        let lock = include_str!("../../../Cargo.lock");
        for name in ["gemm", "gemm-common", "gemm-f32", "gemm-f64", "gemm-c32", "gemm-c64"] {
            let release = format!("name = \"{name}\"\nversion = \"0.19.0\"\n");
            assert!(lock.contains(&release), "read anew what {name} computes from the caches");
        }
    }

    /// At least as many bytes are requested as the packed operands of a product take.
    #[test]
    fn as_much_memory_is_asked_for_as_the_crate_takes() {
        for third in [0, 2 << 20, 32 << 20] {
            let machine = caches([(32 << 10, 8, 64), (512 << 10, 8, 64), (third, 16, 64)]);
            for kernel in all_kernels() {
                let most = bounds(&machine, kernel).expect("a usual machine").most;
                let Kernel { mr, nr, size } = kernel;
                for (m, n) in SIDES.into_iter().flat_map(|m| SIDES.map(|n| (m, n))) {
                    for k in DEPTHS {
                        let KernelParams { kc, mc, nc } =
                            blocks(&machine, kernel, (m, n, k)).expect("it is sound");
                        let b = kc * nc.div_ceil(nr) * nr * size;
                        let a = if m <= 2 * mc { kc * m.div_ceil(mr) * mr * size } else { 0 };
                        let asked = packed(&[kernel], third, most, (m, n, k)).expect("no overflow");
                        assert!(asked >= a + b, "{kernel:?} {m} {n} {k}: {asked} < {a} + {b}");
                        // If row-major, it is the transposed product.
                        assert_eq!(packed(&[kernel], third, most, (n, m, k)), Some(asked));
                    }
                }
            }
        }
        assert_eq!(packed(&[kernel(8, 6, 8)], 0, 512, (usize::MAX, 2, 2)), None);
    }
}
