"""Seconds of wall time to ask a store of made events: each saved query, and the command from start to answer.

Where the whole answer is larger than an analyst reads, a parameter narrows it to a state that is seldom in
the news, its leader, or a day; the row says so. The store of 100,000 events takes some minutes to make and
two gigabytes: `python -m benchmarks.queries EVENTS [FOLDER]` makes another, or asks one that was made before.
"""

import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.events import actors, make_store
from benchmarks.measure import ROUNDS, row
from kg.asking.answers import Table
from kg.asking.queries import run_saved
from kg.asking.saved import SavedQuery, saved_queries
from kg.storage.store import Store

EVENTS = 100_000
FEW = 100
"""Rows of an answer from which on it has no reach."""
DAY = {"articles": "published", "events": "on"}
"""Queries that are asked for a day, by the parameter that takes it: of a state they have more rows."""
EARLY = {"planned-not-happened": "asOf"}
"""Queries that are asked for a day of the first weeks, by its parameter: later there is more to tell."""
SLOW = 3.0
"""Seconds from which on a query is asked once only."""
SMALL = 2_000
"""Events of the store that the command is timed with."""


def narrowed(query: SavedQuery) -> dict[str, str]:
    """The parameters that ask for little: the state that is the least in the news, its leader, or a day."""
    if query.name in DAY:
        return {DAY[query.name]: "2015-03-01"}
    if query.name in EARLY:
        return {EARLY[query.name]: "2005-02-15"}
    known = actors()
    rare = known.states[-1]
    leader = query.name in ("who-met-whom", "who-was-abroad")
    name = next((p.name for p in query.params if p.kind in ("actor", "thing")), "")
    only = {"class": "Launch"} if query.name == "single-source" else {}
    return {name: known.leader[rare] if leader else rare} | only if name else {}


def ask(store: Store, query: SavedQuery, params: dict[str, str]) -> tuple[float, int]:
    """The median seconds of some rounds after one that does not count, and the rows of the answer."""
    times, rows = [], 0
    for number in range(ROUNDS + 1):
        start = perf_counter()
        answer = run_saved(store, query, params)
        seconds = perf_counter() - start
        assert isinstance(answer, Table)
        rows = len(answer.rows)
        if number or seconds > SLOW:
            times.append(seconds)
        if seconds > SLOW:
            break
    return median(times), rows


def questions(folder: Path, events: int) -> None:
    """A row for each saved query; those of views are among them."""
    with Store.open(folder / "store") as store:
        for query in saved_queries():
            params = narrowed(query)
            seconds, rows = ask(store, query, params)
            which = f", one {' and '.join(params)}" if params else ""
            row(
                f"{query.name}{which}, {events:,} events, {rows:,} rows",
                f"{seconds * 1000:.0f} ms",
                "< 50 ms" if rows <= FEW else "",
            )


def command(folder: Path) -> None:
    """`kg query` in a process of its own, with all that it imports."""
    words = [
        sys.executable,
        "-m",
        "kg",
        "query",
        "leaders",
        "-p",
        "state=Japan",
        "--store",
        str(folder / "store"),
    ]
    times = []
    for _ in range(2 * ROUNDS + 1):
        start = perf_counter()
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own
        times.append(perf_counter() - start)
    row(f"kg query from start to answer, {SMALL:,} events", f"{median(times):.2f} s", "< 0.4 s")


def main(events: int, kept: Path | None = None) -> None:
    with TemporaryDirectory() as scratch:
        make_store(Path(scratch) / "small", SMALL)
        command(Path(scratch) / "small")
        folder = kept or Path(scratch) / "large"
        if not (folder / "store").exists():
            make_store(folder, events)
        questions(folder, events)


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else EVENTS, Path(sys.argv[2]) if sys.argv[2:] else None)
