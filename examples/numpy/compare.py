"""Times what NumPy, SciPy and scikit-learn do with BLAS; the same file runs natively and in the sandbox.

Prints a line for each measurement: name, seconds, and work in operations (0 if it has no count), with tabs
between. Results are checked against their definitions, so that a fast wrong answer fails.

Arguments: the order of the largest matrices, and with `turns` as the second it measures on request, so that
several can take turns: it prints the name and the work, then seconds for each line `go` that it reads, until
it reads another line. Any further ones are names, the first words of what is measured; the rest is left out.
"""

import sys
import time

import numpy as np

LEAST = 0.01  # seconds that a sample lasts: short, so that some go undisturbed
TURNS = sys.argv[2:3] == ["turns"]
ONLY = sys.argv[3:]


def seconds(call, samples):
    """The best of several runs of as many calls as last long enough."""
    start = time.perf_counter()
    call()
    once = time.perf_counter() - start
    if once > (0.3 if TURNS else 2):
        return once
    count = max(1, int(LEAST / max(once, 1e-7)))
    return min(seconds_of(call, count) for _ in range(3 if once > 0.3 else samples))


def seconds_of(call, count):
    start = time.perf_counter()
    for _ in range(count):
        call()
    return (time.perf_counter() - start) / count


def wanted(*names):
    return not ONLY or any(name in ONLY for name in names)


def tell(name, call, work=0):
    if not wanted(name.split()[0]):
        return
    if not TURNS:
        print(f"{name}\t{seconds(call, 25):.9f}\t{work:.0f}", flush=True)
        return
    call()
    print(f"{name}\t{work:.0f}", flush=True)
    while sys.stdin.readline() == "go\n":
        print(f"{seconds(call, 5):.9f}", flush=True)


def random(rng, dtype, *shape):
    a = rng.standard_normal(shape)
    if np.dtype(dtype).kind == "c":
        a = a + 1j * rng.standard_normal(shape)
    return a.astype(dtype)


def matmul(largest):
    if not wanted("matmul", "dot", "matvec"):
        return
    rng = np.random.default_rng(1)
    for dtype, name in [("f4", "f32"), ("f8", "f64"), ("c8", "c64"), ("c16", "c128")]:
        n = 16
        while n <= largest:
            a, b = random(rng, dtype, n, n), random(rng, dtype, n, n)
            c = a @ b
            row = np.array([(a[n // 2] * b[:, j]).sum() for j in range(4)])
            assert np.allclose(c[n // 2, :4], row, rtol=1e-3, atol=1e-2), (name, n)
            operations = (8 if name.startswith("c") else 2) * n**3
            tell(f"matmul {name} {n}", lambda: a @ b, operations)
            n *= 2
        for n in (10, 1000, 100_000):
            x, y = random(rng, dtype, n), random(rng, dtype, n)
            tell(f"dot {name} {n}", lambda: x @ y, (8 if name.startswith("c") else 2) * n)
        n = 1000
        a, x = random(rng, dtype, n, n), random(rng, dtype, n)
        tell(f"matvec {name} {n}", lambda: a @ x, (8 if name.startswith("c") else 2) * n * n)


def check(n, a, b, positive):
    """What is timed, against its definition."""
    assert np.allclose(a @ np.linalg.solve(a, b), b)
    u, s, vt = np.linalg.svd(a)
    assert np.allclose(u * s @ vt, a)
    assert np.allclose(np.linalg.inv(a) @ a, np.eye(n))
    lower = np.linalg.cholesky(positive)
    assert np.allclose(lower @ lower.T, positive)
    sign, logarithm = np.linalg.slogdet(a)
    assert np.isclose(logarithm, np.log(s).sum()) and abs(sign) == 1
    assert np.allclose(np.linalg.lstsq(a, b)[0], np.linalg.solve(a, b))
    values, vectors = np.linalg.eig(a)
    assert np.allclose(a @ vectors, vectors * values)


def decompositions(n):
    rng = np.random.default_rng(2)
    a = random(rng, "f8", n, n)
    b = random(rng, "f8", n, 8)
    symmetric = a + a.T
    # So that its determinant is a number.
    scaled = a / np.sqrt(n)
    positive = a @ a.T + n * np.eye(n)
    # It takes longer than it is worth where it has been done.
    if n <= 512:
        check(n, a, b, positive)
    for name, call in [
        ("solve", lambda: np.linalg.solve(a, b)),
        ("inv", lambda: np.linalg.inv(a)),
        ("cholesky", lambda: np.linalg.cholesky(positive)),
        ("det", lambda: np.linalg.det(scaled)),
        ("qr", lambda: np.linalg.qr(a)),
        ("eigh", lambda: np.linalg.eigh(symmetric)),
        ("svd", lambda: np.linalg.svd(a)),
        ("lstsq", lambda: np.linalg.lstsq(a, b)),
        ("eig", lambda: np.linalg.eig(a)),
    ]:
        tell(f"{name} f64 {n}", call)


def scipy_linalg(n):
    if not wanted("lu_factor", "cho_factor", "cho_solve", "expm"):
        return
    from scipy import linalg

    rng = np.random.default_rng(4)
    a = random(rng, "f8", n, n)
    b = random(rng, "f8", n, n)
    positive = a @ a.T + n * np.eye(n)
    lu, factor = linalg.lu_factor(a), linalg.cho_factor(positive)
    assert np.allclose(a @ linalg.lu_solve(lu, b), b)
    assert np.allclose(positive @ linalg.cho_solve(factor, b), b)
    small = a / np.sqrt(n)
    assert np.allclose(linalg.expm(small) @ linalg.expm(-small), np.eye(n))
    for name, call in [
        ("lu_factor", lambda: linalg.lu_factor(a)),
        ("cho_factor", lambda: linalg.cho_factor(positive)),
        ("cho_solve", lambda: linalg.cho_solve(factor, b)),
        ("expm", lambda: linalg.expm(small)),
    ]:
        tell(f"{name} f64 {n}", call)


def transforms():
    """They make no call of BLAS: what a host that has them too could gain."""
    if not wanted("fft", "rfft", "fft2"):
        return
    rng = np.random.default_rng(5)
    x = random(rng, "c16", 64)
    matrix = np.exp(-2j * np.pi * np.outer(np.arange(64), np.arange(64)) / 64)
    assert np.allclose(np.fft.fft(x), matrix @ x)
    for dtype, name in [("c8", "c64"), ("c16", "c128")]:
        for n in (1024, 1009, 1 << 16, 1 << 20):
            x = random(rng, dtype, n)
            tell(f"fft {name} {n}", lambda: np.fft.fft(x), 5 * n * np.log2(n))
    x = random(rng, "f8", 1 << 16)
    tell(f"rfft f64 {x.size}", lambda: np.fft.rfft(x), 2.5 * x.size * np.log2(x.size))
    a = random(rng, "c16", 1024, 1024)
    tell("fft2 c128 1024", lambda: np.fft.fft2(a), 5 * a.size * np.log2(a.size))


def learning():
    if not wanted("PCA", "logistic", "minimize"):
        return
    from scipy.optimize import minimize
    from sklearn.datasets import load_digits
    from sklearn.decomposition import PCA
    from sklearn.linear_model import LogisticRegression

    x, y = load_digits(return_X_y=True)
    x = x / 16
    tell("PCA digits", lambda: PCA(20, svd_solver="full").fit_transform(x))
    model = LogisticRegression(max_iter=100)
    assert model.fit(x, y).score(x, y) > 0.95
    tell("logistic regression digits", lambda: LogisticRegression(max_iter=100).fit(x, y))

    rng = np.random.default_rng(3)
    design, truth = rng.standard_normal((2000, 200)), rng.standard_normal(200)
    target = design @ truth

    def loss(w):
        r = design @ w - target
        return r @ r, 2 * design.T @ r

    fit = minimize(loss, np.zeros(200), jac=True, method="BFGS")
    assert np.allclose(fit.x, truth, atol=1e-3)
    tell("minimize BFGS 2000x200", lambda: minimize(loss, np.zeros(200), jac=True, method="BFGS"))


if __name__ == "__main__":
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else 2048
    matmul(largest)
    for order in (64, 512, 1024):
        if order <= max(largest, 512):
            decompositions(order)
            scipy_linalg(order)
    transforms()
    learning()
    if TURNS:
        print("end", flush=True)
