"""Two worker processes against one: wall time from the first result to the last, without their start."""

from time import perf_counter

from benchmarks.measure import row
from benchmarks.texts import full_length
from kg.engines.workers import SHARD, Reading, processes
from kg.iris import Iris

SHARDS = 13
"""The first is not counted, for the models load meanwhile."""


def main() -> None:
    articles = list(full_length(SHARD * SHARDS, relevant_every=2))
    shards = [articles[i : i + SHARD] for i in range(0, len(articles), SHARD)]
    rates = {count: _rate(shards, count) for count in (1, 2)}
    row("two worker processes against one (wall)", f"{rates[2] / rates[1]:.2f} ×", "≥ 1.7 ×")


def _rate(shards: list, count: int) -> float:  # type: ignore[type-arg]
    """Shards a second, after those that were read while the models loaded."""
    results = processes(count)(shards, Reading(Iris().base))
    for _ in range(count):
        next(results)
    start = perf_counter()
    left = sum(1 for _ in results)
    return left / (perf_counter() - start)


if __name__ == "__main__":
    main()
