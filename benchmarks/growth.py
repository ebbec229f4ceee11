"""How the seconds of each stage of a build grow with the events: benchmarks/growth.csv and growth.svg.

    python -m benchmarks.growth [LARGEST [LARGEST_READ]]

Reading and validating are timed in one pass over short items that each tell of an event, in turns of a few
hundred, so that memory stays flat: a point is what the first so many took. Merging (identity) and the sweep
(derivation) are timed for each size on what `benchmarks.identity` makes. To 100,000, reading and validating
take half an hour of CPU and the others two minutes: so they have a largest size of their own. The files are
written only if a size is named, for they show the last long run; another stage is a line in `main`.
"""

import csv
import math
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from time import process_time

from benchmarks.identity import identity, sweep
from benchmarks.measure import row
from benchmarks.texts import TELLING, article
from kg.gate.validation import Validator
from kg.graphs.extraction import article_graphs
from kg.iris import Iris
from kg.resources import ontology_dir, shapes_dir
from kg.text.articles import Article

SIZES = (1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 100_000)
LARGEST = 4_000
"""Events where nothing is said: what `make bench` has time for."""
TURN = 500
"""Items that are read and then validated: a number that divides all sizes."""
_HERE = Path(__file__).parent
Point = tuple[str, int, float]


def telling(count: int) -> Iterator[Article]:
    """Items that each tell of an event, with a number of their own."""
    chance = random.Random(1)  # noqa: S311 - the same items in every run
    return (article(n, f"{chance.choice(TELLING)} Report {n}.") for n in range(count))


def read_and_validated(sizes: Sequence[int]) -> Iterator[Point]:
    """The seconds that both took when so many items had been read."""
    validator = Validator.load(shapes_dir(), ontology_dir())
    next(article_graphs(telling(1), base=Iris().base))  # what is loaded once
    graphs = article_graphs(telling(sizes[-1]), base=Iris().base)
    reading = validating = 0.0
    for done in range(TURN, sizes[-1] + 1, TURN):
        start = process_time()
        found = list(islice(graphs, TURN))
        middle = process_time()
        for _ in validator.validated(found):
            pass
        reading, validating = reading + middle - start, validating + process_time() - middle
        if done in sizes:
            yield "read", done, reading
            yield "validate", done, validating


def each(name: str, run: Callable[[int], float], sizes: Sequence[int]) -> Iterator[Point]:
    """The seconds of a stage that is run anew for each size."""
    return ((name, size, run(size)) for size in sizes)


def main(largest: int, read: int, *, kept: bool) -> None:
    """Prints how each stage grows from the smallest size to the largest; keeps the points if asked to."""
    sizes = [size for size in SIZES if size <= largest]
    table = [
        *each("merge", identity, sizes),
        *each("sweep", sweep, sizes),
        *read_and_validated([size for size in SIZES if size <= read]),
    ]
    for name in dict.fromkeys(stage for stage, _, _ in table):
        points = [(n, t) for stage, n, t in table if stage == name]
        (first, early), (last, late) = points[0], points[-1]
        power = math.log(late / early) / math.log(last / first)
        figure = f"as n^{power:.2f}: {early:.2f} s to {late:.1f} s"
        row(f"growth of {name}, {first:,} to {last:,} events", figure, "n or n log n")
    if kept:
        _write(table)
        _plot(table)


def _write(table: Sequence[Point]) -> None:
    with (_HERE / "growth.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(
            [("stage", "events", "seconds"), *((s, n, f"{t:.3f}") for s, n, t in table)]
        )


def _plot(table: Sequence[Point]) -> None:
    """Both axes logarithmic: what is linear is a straight line of slope one, as the dotted one is."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "kg"
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(6, 4))
    for name in dict.fromkeys(stage for stage, _, _ in table):
        points = [(n, t) for stage, n, t in table if stage == name]
        axes.loglog(*zip(*points, strict=True), marker="o", label=name)
    ends = [min(n for _, n, _ in table), max(n for _, n, _ in table)]
    axes.loglog(ends, [n / 1_000 for n in ends], linestyle=":", color="grey", label="1 ms an event")
    axes.set(xlabel="events", ylabel="seconds of CPU")
    axes.legend()
    figure.tight_layout()
    figure.savefig(_HERE / "growth.svg", metadata={"Date": None})


if __name__ == "__main__":
    named = [int(argument) for argument in sys.argv[1:]]
    main((named or [LARGEST])[0], (named or [LARGEST])[-1], kept=bool(named))
