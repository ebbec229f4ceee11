"""Measuring side by side: the things compared take turns in one run, and medians of CPU time are compared."""

from collections.abc import Callable, Mapping
from statistics import median
from time import process_time

ROUNDS = 3


def side_by_side(things: Mapping[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """The median CPU seconds of each thing over some rounds, after one that does not count."""
    times: dict[str, list[float]] = {name: [] for name in things}
    for number in range(rounds + 1):
        for name, run in things.items():
            start = process_time()
            run()
            if number:
                times[name].append(process_time() - start)
    return {name: median(found) for name, found in times.items()}


def row(what: str, figure: str, reach: str) -> None:
    """Prints a row of the table."""
    print(f"| {what} | {figure} | {reach} |", flush=True)
