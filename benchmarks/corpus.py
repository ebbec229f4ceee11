"""A corpus from empty to built, built again unchanged, and with one item of a hundred changed: wall times.

    python -m benchmarks.corpus [ITEMS.jsonl] [COUNT]

The items are those of a file of one object with `text` and `date` a line, or of the launches of the tests,
repeated with their days moved by whole weeks until there are as many as wanted; half as many again tell of
nothing. Each has a number of its own, so that no two are the same article.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import count, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.measure import row
from benchmarks.texts import ORDINARY
from kg.across.build import build

TOLD = Path(__file__).parent.parent / "tests" / "data"
COUNT, WORKERS, CHANGED = 10_000, 2, 100
"""Items, processes, and of how many items one is changed."""
_WEEKS = 7
"""By which the days of a further round are moved: a number of weeks, so that weekdays stay right."""
Item = dict[str, str]


def items(told: Sequence[Item], wanted: int) -> Iterator[Item]:
    """As many items as wanted, two of three from `told`, the others ordinary sentences."""
    return islice(_endless(told), wanted)


def _endless(told: Sequence[Item]) -> Iterator[Item]:
    number = count()
    for turn in count():
        shift = timedelta(weeks=_WEEKS * turn)
        for at, item in enumerate(told):
            day = str(date.fromisoformat(item["date"]) + shift)
            text = item["text"]
            yield _item(next(number), day, text)
            if at % 2:
                yield _item(next(number), day, ORDINARY[(at + turn) % len(ORDINARY)])


def _item(number: int, day: str, text: str) -> Item:
    return {"id": f"i{number:06}", "date": day, "text": f"{text} Report {number}."}


def _read(files: Sequence[Path]) -> list[Item]:
    lines = (line for file in files for line in file.read_text(encoding="utf-8").splitlines())
    return [{"date": found["date"], "text": found["text"]} for found in map(json.loads, lines)]


def _timed(given: Sequence[Item], folder: Path) -> float:
    file = folder / "items.jsonl"
    file.write_text("".join(json.dumps(item) + "\n" for item in given), encoding="utf-8")
    start = perf_counter()
    build([file], folder / "store", workers=WORKERS)
    return perf_counter() - start


def main(arguments: Sequence[str]) -> None:
    """Prints a row for each of the three builds."""
    files = [Path(a) for a in arguments if not a.isdecimal()] or sorted(TOLD.glob("launches_told*.jsonl"))
    wanted = next((int(a) for a in arguments if a.isdecimal()), COUNT)
    given = list(items(_read(files), wanted))
    changed = [{**i, "text": f"{i['text']} Again."} if n % CHANGED == 0 else i for n, i in enumerate(given)]
    with TemporaryDirectory() as name:
        folder = Path(name)
        name = f"{wanted:,} short items, {WORKERS} workers (wall)"
        row(f"{name}: built from nothing", f"{_timed(given, folder):.1f} s", "< 240 s")
        row(f"{name}: nothing changed", f"{_timed(given, folder):.1f} s", "< 3 s")
        row(f"{name}: 1 of {CHANGED} changed", f"{_timed(changed, folder):.1f} s", "< 8 s")


if __name__ == "__main__":
    main(sys.argv[1:])
