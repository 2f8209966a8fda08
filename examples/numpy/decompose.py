"""Times one decomposition in a loop: its name, the order, how often. Prints the seconds of each run.

The code before the loop calls no BLAS, so that a profile of the process only has the loop's calls.
"""

import sys
import time

import numpy as np

name, order, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
rng = np.random.default_rng(1)
a = rng.standard_normal((order, order))
b = rng.standard_normal(order)
# Positive definite by its diagonal.
s = a + a.T + 8.0 * order * np.eye(order)

work = {
    "solve": lambda: np.linalg.solve(a, b),
    "inv": lambda: np.linalg.inv(a),
    "cholesky": lambda: np.linalg.cholesky(s),
    "qr": lambda: np.linalg.qr(a),
    "eigh": lambda: np.linalg.eigh(s),
    "svd": lambda: np.linalg.svd(a),
}[name]
for _ in range(count):
    begun = time.perf_counter()
    work()
    print(time.perf_counter() - begun)
