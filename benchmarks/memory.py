"""Resident memory while short items are read and validated: what is left must not grow with their number."""

import sys
from itertools import islice
from pathlib import Path

from benchmarks.measure import row
from benchmarks.texts import items
from kg.engines.workers import SHARD, Reading, read_here
from kg.iris import Iris

SIZES = (2_000, 5_000, 10_000, 20_000)


def main(sizes: tuple[int, ...] = SIZES) -> None:
    source, reading, done, first = items(sizes[-1]), Reading(Iris().base), 0, 0.0
    for size in sizes:
        while done < size and (shard := list(islice(source, min(SHARD, size - done)))):
            done += sum(1 for _ in read_here(shard, reading))
        first = first or _resident()
        row(f"memory after {size:,} items", f"{_resident():.0f} MB, {_resident() / first:.2f} ×", "flat")


def _resident() -> float:
    """Megabytes of this process that are in memory, by /proc."""
    line = next(x for x in Path("/proc/self/status").read_text().splitlines() if x.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or SIZES)
