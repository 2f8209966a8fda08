"""Runs a file of NumPy's or SciPy's own tests in the sandbox: its path, and an expression that says which of them."""

import importlib
import os
import sys
import types
from unittest import mock

# The program looks at no PYTHONPATH.
sys.path.insert(0, "/pytest")
import pytest  # noqa: E402

path, which = sys.argv[1:]

# pytest returns to the folder in which it started, and there is no access to `/`.
os.chdir(os.path.dirname(path))

# Modules of NumPy's that only its tests use are not in the program. The file imports them at its head; a test
# that uses one ends the same way with either BLAS.
for name in (
    "numpy._core._multiarray_tests",
    "numpy._core._rational_tests",
    "numpy._core.tests._locales",
):
    try:
        importlib.import_module(name)
    except ImportError:
        # Its types of numbers must be types.
        numbers = {number: type(number, (complex,), {}) for number in ("rational", "rational2")}
        sys.modules[name] = mock.MagicMock(**numbers)

# SciPy's settings for pytest are not in the program either. Its tests take a decorator from them, which skips
# tests of other libraries' arrays.
try:
    importlib.import_module("scipy.conftest")
except ImportError:
    sys.modules["scipy.conftest"] = settings = types.ModuleType("scipy.conftest")
    settings.skip_xp_invalid_arg = lambda test: test

# WASI has no `dup`, by which pytest captures, and no /dev/null, to which it logs.
options = ["-p", "no:cacheprovider", "-p", "no:faulthandler", "-p", "no:logging", "--capture=sys"]
pytest.main([*options, "-v", "--tb=line", "-rE", "-k", which, path])
