"""Backward errors of LAPACK's drivers, in twice double precision: the same calls in the unmodified and the
grafted program.

Prints a line for each call: what was called, INFO, and the error as a part of its bound, with tabs between.
The bounds are Higham's (Accuracy and Stability of Numerical Algorithms, 2nd edition), for each element of a
residual times a vector: docs/lapack.md.
"""

import numpy as np
from scipy.linalg import lapack

ORDERS = (0, 1, 2, 7, 16, 33, 64, 129, 300, 1025)
TYPES = {"s": "f4", "d": "f8", "c": "c8", "z": "c16"}
KINDS = ("random", "graded", "hilbert", "singular", "nan")


def two_sum(a, b):
    s = a + b
    t = s - a
    return s, (a - (s - t)) + (b - t)


def split(a):
    c = 134217729.0 * a
    high = c - (c - a)
    return high, a - high


def two_product(a, b):
    p = a * b
    (ah, al), (bh, bl) = split(a), split(b)
    return p, ((ah * bh - p) + ah * bl + al * bh) + al * bl


def add(x, y):
    s, e = two_sum(x[0], y[0])
    return two_sum(s, e + (x[1] + y[1]))


def product(x, b):
    p, e = two_product(x[0], b)
    return two_sum(p, e + x[1] * b)


def real_times(a, v):
    """The real matrix `a` times a vector of pairs."""
    total = np.zeros(a.shape[0]), np.zeros(a.shape[0])
    for j in range(a.shape[1]):
        pair = np.full(a.shape[0], v[0][j]), np.full(a.shape[0], v[1][j])
        total = add(total, product(pair, a[:, j]))
    return total


def times(a, v):
    """A complex matrix times a vector (real part, imaginary part) of pairs."""
    re, im = real_times(a.real, v[0]), real_times(a.real, v[1])
    if np.iscomplexobj(a):
        minus = real_times(-a.imag, v[1])
        re, im = add(re, minus), add(im, real_times(a.imag, v[0]))
    return re, im


def wide(a):
    return a.astype("c16" if np.iscomplexobj(a) else "f8")


def vector(v):
    v = np.asarray(v).astype("c16")
    zero = np.zeros(len(v))
    return (v.real.copy(), zero), (v.imag.copy(), zero.copy())


def chain(factors, v):
    """A product of matrices times a vector, and the same of their sizes."""
    x, size = vector(v), np.abs(v).astype("f8")
    for a in reversed(factors):
        x, size = times(wide(a), x), np.abs(wide(a)) @ size
    return x, size


def part(x, y, size, terms, constant, dtype):
    """The largest error as a part of its bound."""
    k = (terms + (16 if np.dtype(dtype).kind == "c" else 2)) * np.finfo(dtype).eps / 2
    bound = constant * k / (1 - k) * 1.01 * (size + np.finfo(dtype).tiny)
    differences = [add(a, (-b[0], -b[1])) for a, b in zip(x, y)]
    error = np.hypot(*(d[0] + d[1] for d in differences))
    return float(np.max(error / bound, initial=0.0))


def general(kind, n, dtype, rng):
    a = rng.standard_normal((n, n))
    if np.dtype(dtype).kind == "c":
        a = a + 1j * rng.standard_normal((n, n))
    i, j = np.indices((n, n))
    if kind == "graded":
        a = a * 2.0 ** (i * 7 % 23 - j * 5 % 29)
    elif kind == "hilbert":
        a = 1.0 / (i + j + 1)
    elif kind == "singular" and n > 1:
        a = a[:, np.arange(n) % (n // 2 or 1)]
    elif kind == "nan":
        a = a * np.nan
    return np.asfortranarray(a.astype(dtype))


def definite(kind, n, dtype, rng):
    if kind == "hilbert":
        return general(kind, n, dtype, rng)
    a = general("random", n, dtype, rng)
    a = a + a.conj().T + 6 * (n + 1) * np.eye(n)
    i, j = np.indices((n, n))
    if kind == "graded":
        a = a * 2.0 ** -(i * 7 % 19 + j * 7 % 19)
    elif kind == "singular" and n > 0:
        a[n // 2, :] = a[:, n // 2] = 0
    elif kind == "nan":
        a = a * np.nan
    return np.asfortranarray(a.astype(dtype))


def tell(what, info, *parts):
    print(f"{what}\t{info}\t{max(parts, default=0.0):.4f}", flush=True)


def lu(letter, kind, n, rng):
    dtype, of = TYPES[letter], lambda family: getattr(lapack, letter + family)
    a = general(kind, n, dtype, rng)
    f, pivots, info = of("getrf")(a)
    if n and not (0 <= pivots.min() and pivots.max() < n):
        raise SystemExit(f"{letter}getrf {kind} {n}: pivots outside of the matrix")
    name = f"{kind} {n}"
    zeros = np.flatnonzero(np.diag(f) == 0)
    # An order of 0 comes with an illegal leading dimension of 0.
    if n and info != (zeros[0] + 1 if len(zeros) else 0):
        raise SystemExit(f"{letter}getrf {name}: INFO is {info}, and the first zero pivot is in {zeros}")
    first = info
    if kind == "singular":
        # Whether a pivot becomes exactly zero is a matter of rounding.
        info = "rounding"
    if kind == "nan":
        tell(f"{letter}getrf {name}", info)
        return
    lower, upper = np.tril(f, -1) + np.eye(n, dtype=dtype), np.triu(f)
    order = np.arange(n)
    for i, p in enumerate(pivots):
        order[[i, p]] = order[[p, i]]
    probe = rng.integers(0, 2, n) * 2.0 - 1
    x, size = chain([lower, upper], probe)
    tell(f"{letter}getrf {name}", info, part(chain([a[order]], probe)[0], x, size, n, 1, dtype))
    if n == 0:
        return
    b = general("random", n, dtype, rng)[:, :3]
    x, info_of_x = of("gesv")(a, np.asfortranarray(b))[2:]
    if info_of_x != first:
        raise SystemExit(f"{letter}gesv {name}: INFO is {info_of_x}, and that of getrf {first}")
    # What is computed by singular factors is not judged.
    if first or kind == "singular":
        tell(f"{letter}gesv {name}", info)
        return
    parts = []
    for c in range(b.shape[1]):
        _, size = chain([lower, upper], x[:, c])
        parts.append(part(chain([a[order]], x[:, c])[0], vector(b[order, c]), size, n, 3.01, dtype))
    tell(f"{letter}gesv {name}", info_of_x, *parts)
    inverse, info = of("getri")(f, pivots, 64 * n)
    if kind == "hilbert":
        tell(f"{letter}getri {name}", info)
        return
    back = np.argsort(order)
    # Either of the residuals is small, by the way in which it is computed.
    right, left_size = chain([inverse, a], probe), chain([inverse, lower[back], upper], probe)[1]
    left, right_size = chain([a, inverse], probe), chain([lower[back], upper, inverse], probe)[1]
    tell(
        f"{letter}getri {name}",
        info,
        min(
            part(right[0], vector(probe), left_size, n, 3.01, dtype),
            part(left[0], vector(probe), right_size, n, 3.01, dtype),
        ),
    )


def cholesky(letter, kind, n, rng):
    dtype, of = TYPES[letter], lambda family: getattr(lapack, letter + family)
    a = definite(kind, n, dtype, rng)
    for is_lower in (0, 1):
        name = f"{kind} {n} {'UL'[is_lower]}"
        f, info = of("potrf")(a, lower=is_lower, clean=1)
        if kind == "hilbert" and n > 4:
            # Where it stops being positive is a matter of rounding.
            info = 0 if info == 0 else "rounding"
        # What comes before a pivot that is not positive is a factor; here only the whole is judged.
        if info or kind == "nan":
            tell(f"{letter}potrf {name}", info)
            continue
        left, right = (f, f.conj().T) if is_lower else (f.conj().T, f)
        probe = rng.integers(0, 2, n) * 2.0 - 1
        x, size = chain([left, right], probe)
        tell(f"{letter}potrf {name}", info, part(chain([a], probe)[0], x, size, n + 1, 1, dtype))
        if n == 0:
            continue
        b = general("random", n, dtype, rng)[:, :3]
        x, info = of("potrs")(f, np.asfortranarray(b), lower=is_lower)
        parts = []
        for c in range(b.shape[1]):
            _, size = chain([left, right], x[:, c])
            parts.append(part(chain([a], x[:, c])[0], vector(b[:, c]), size, n + 1, 3.01, dtype))
        tell(f"{letter}potrs {name}", info, *parts)
        inverse, info = of("trtri")(f, lower=is_lower)
        triangle = np.tril(inverse) if is_lower else np.triu(inverse)
        parts = []
        for factors in ([triangle, f], [f, triangle]):
            x, size = chain(factors, probe)
            parts.append(part(x, vector(probe), size, n + 1, 1, dtype))
        tell(f"{letter}trtri {name}", info, min(parts))
        square, info = of("lauum")(f, lower=is_lower)
        tri = np.tril(square, -1) if is_lower else np.triu(square, 1)
        square = tri + tri.conj().T + np.diag(np.diag(square).real).astype(dtype)
        x, size = chain([right, left], probe)
        tell(f"{letter}lauum {name}", info, part(chain([square], probe)[0], x, size, n, 1, dtype))


for letter in TYPES:
    for number, n in enumerate(ORDERS):
        for kind in KINDS:
            # The largest take long; each type has some of them.
            if n > 300 and (letter not in "dz" or kind not in ("random", "nan")):
                continue
            with np.errstate(all="ignore"):
                seed = [number, KINDS.index(kind), ord(letter)]
                lu(letter, kind, n, np.random.default_rng(seed))
                cholesky(letter, kind, n, np.random.default_rng(seed))
