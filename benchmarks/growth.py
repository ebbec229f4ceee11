"""How the seconds of each stage grow with the number of items: benchmarks/growth.csv and growth.svg.

A stage is a name and a function from items to what is timed: another is one line in `STAGES`.
"""

import csv
import math
from collections.abc import Callable
from pathlib import Path
from time import process_time

from benchmarks.measure import row
from benchmarks.texts import items
from kg.articles import Article
from kg.extraction import article_graphs
from kg.iris import Iris
from kg.resources import ontology_dir, shapes_dir
from kg.validation import Validator

SIZES = (250, 500, 1_000, 2_000, 4_000)
_HERE = Path(__file__).parent


def _timed(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start


def read(articles: list[Article]) -> float:
    """Seconds to read so many items."""
    return _timed(lambda: sum(1 for _ in article_graphs(articles, base=Iris().base)))


def validate(articles: list[Article]) -> float:
    """Seconds to validate what was read of them."""
    graphs = list(article_graphs(articles, base=Iris().base))
    return _timed(lambda: sum(1 for _ in Validator.load(shapes_dir(), ontology_dir()).validated(graphs)))


STAGES: dict[str, Callable[[list[Article]], float]] = {"read": read, "validate": validate}


def main() -> None:
    read(list(items(SIZES[0])))  # what is loaded once
    table = [(name, n, run(list(items(n)))) for name, run in STAGES.items() for n in SIZES]
    with (_HERE / "growth.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(
            [("stage", "items", "seconds"), *((s, n, f"{t:.3f}") for s, n, t in table)]
        )
    for name in STAGES:
        points = [(n, t) for stage, n, t in table if stage == name]
        (first, early), (last, late) = points[0], points[-1]
        power = math.log(late / early) / math.log(last / first)
        row(f"growth of {name}, {first:,} to {last:,} items", f"as n^{power:.2f}", "n or n log n")
    plot(table)


def plot(table: list[tuple[str, int, float]]) -> None:
    """Both axes logarithmic: what is linear is a straight line of slope one."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "kg"
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(6, 4))
    for name in dict.fromkeys(stage for stage, _, _ in table):
        points = [(n, t) for stage, n, t in table if stage == name]
        axes.loglog(*zip(*points, strict=True), marker="o", label=name)
    axes.set(xlabel="items", ylabel="seconds of CPU")
    axes.legend()
    figure.tight_layout()
    figure.savefig(_HERE / "growth.svg", metadata={"Date": None})


if __name__ == "__main__":
    main()
