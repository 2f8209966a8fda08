"""Times LAPACK's drivers at growing sizes, as `cargo xtask numpy thresholds` requests it.

Prints the family, the type and the amount of work as `blasm graft` counts it, with tabs between, then seconds
for each line `go` that it reads, until it reads another line. Arguments: only these families.
"""

import sys
import time

import numpy as np
from scipy.linalg import lapack

ORDERS = (6, 8, 11, 16, 22, 32, 45, 64, 90, 128)
# Larger ones with one right-hand side: there is little work for a matrix of that size.
ONE_SIDE = (256, 512)
TYPES = {"s": "f4", "d": "f8", "c": "c8", "z": "c16"}


def seconds(call):
    """The best of several runs of as many calls as last long enough."""
    call()
    start = time.perf_counter()
    call()
    count = max(1, int(0.002 / max(time.perf_counter() - start, 1e-7)))
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(count):
            call()
        best = min(best, (time.perf_counter() - start) / count)
    return best


def calls(letter, n):
    """The families, the shapes of their calls, and their work. Where there are right-hand sides, one and many:
    with one, the work is mostly in reading the factor."""
    rng = np.random.default_rng(n)

    def matrix(rows, columns):
        a = rng.standard_normal((rows, columns))
        if letter in "cz":
            a = a + 1j * rng.standard_normal((rows, columns))
        return np.asfortranarray(a.astype(TYPES[letter]))

    def of(family):
        return getattr(lapack, letter + family)

    a = matrix(n, n)
    positive = np.asfortranarray(a @ a.conj().T + n * np.eye(n, dtype=a.dtype))
    lu, pivots, _ = of("getrf")(a)
    factors = {lower: of("potrf")(positive, lower=lower)[0] for lower in (0, 1)}
    cube = n**3
    if n in ONE_SIDE:
        b, square = matrix(n, 1), n * n
        yield "getrs", square, lambda: of("getrs")(lu, pivots, b)
        yield "trtrs", square, lambda: of("trtrs")(factors[0], b)
        yield "potrs", square, lambda: of("potrs")(factors[0], b)
        return
    yield "getrf", cube, lambda: of("getrf")(a)
    yield "getri", cube, lambda: of("getri")(lu, pivots, 64 * n)
    for columns in (n, 4 * n):
        b = matrix(n, columns)
        # It exchanges the rows in the place of a copy.
        yield "laswp", n * columns, lambda b=b: of("laswp")(b, pivots)
    for lower in (0, 1):
        c = factors[lower]
        yield "potrf", cube, lambda lower=lower: of("potrf")(positive, lower=lower, clean=0)
        yield "potri", cube, lambda c=c, lower=lower: of("potri")(c, lower=lower)
        yield "trtri", cube, lambda c=c, lower=lower: of("trtri")(c, lower=lower)
        yield "lauum", cube, lambda c=c, lower=lower: of("lauum")(c, lower=lower)
    for columns in sorted({1, max(n // 8, 1), n}):
        b = matrix(n, columns)
        square = n * n * columns
        yield "gesv", n * n * (n + columns), lambda b=b: of("gesv")(a, b)
        yield "posv", n * n * (n + columns), lambda b=b: of("posv")(positive, b)
        for trans in (0, 1):
            yield "getrs", square, lambda b=b, trans=trans: of("getrs")(lu, pivots, b, trans=trans)
            yield "trtrs", square, lambda b=b, trans=trans: of("trtrs")(factors[0], b, trans=trans)
        for lower in (0, 1):
            c = factors[lower]
            yield "potrs", square, lambda b=b, c=c, lower=lower: of("potrs")(c, b, lower=lower)


def main():
    only = sys.argv[1:]
    for letter in TYPES:
        for n in ORDERS + ONE_SIDE:
            for family, work, call in calls(letter, n):
                if only and family not in only:
                    continue
                print(f"{family}\t{letter}\t{n}\t{work}", flush=True)
                while sys.stdin.readline() == "go\n":
                    print(f"{seconds(call):.9f}", flush=True)
    print("end", flush=True)


main()
