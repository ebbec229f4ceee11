"""Which library multiplies the model's matrices: numpy's OpenBLAS on one thread, or blis, thinc's default.

They give the same analyses; which is faster depends on the processor and is measured once a process. One
thread, because `kg build --workers` uses the cores with processes.
"""

from functools import cache
from time import process_time

import numpy as np
from thinc.api import NumpyOps, set_current_ops
from threadpoolctl import threadpool_limits

OPENBLAS, BLIS = "openblas", "blis"
_SHAPE = (512, 288, 288)
"""Rows, columns and inner length of a product like those of the model's convolutions."""
_TIMES = 5


def use(products: str) -> None:
    """Makes pipelines that are loaded from now on use this library."""
    threadpool_limits(1, user_api="blas")
    set_current_ops(NumpyOps(use_blis=products == BLIS))


@cache
def fastest() -> str:
    """The faster of the two on this machine, by a product of the usual size: some milliseconds."""
    threadpool_limits(1, user_api="blas")
    times = {name: _seconds(NumpyOps(use_blis=name == BLIS)) for name in (OPENBLAS, BLIS)}
    return min(times, key=times.__getitem__)


def _seconds(ops: NumpyOps) -> float:
    """CPU seconds of the quickest of some products."""
    rows, columns, inner = _SHAPE
    a, b = np.ones((rows, inner), dtype="f"), np.ones((columns, inner), dtype="f")
    found = []
    for _ in range(_TIMES):
        start = process_time()
        ops.gemm(a, b, trans2=True)
        found.append(process_time() - start)
    return min(found)
