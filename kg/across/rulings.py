"""What users ruled about identity, kept in the store's folder as `rulings.json`, which no build deletes.

A ruling names two tellings (an event as one article tells it), so that it holds whatever else is read later.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from kg.errors import KgError

Pair = tuple[str, str]
FILE = "rulings.json"


@dataclass(frozen=True, slots=True)
class Rulings:
    """Pairs of tellings, the smaller name first, sorted: those that are one event, and those that are not."""

    same: tuple[Pair, ...] = ()
    different: tuple[Pair, ...] = ()

    def ruled(self, one: str, other: str, *, same: bool) -> "Rulings":
        """With one more ruling, which goes before an earlier one on the same pair."""
        pair = (min(one, other), max(one, other))
        others = [tuple(p for p in pairs if p != pair) for pairs in (self.same, self.different)]
        return (
            Rulings(tuple(sorted((*others[0], pair))), others[1])
            if same
            else Rulings(others[0], tuple(sorted((*others[1], pair))))
        )


def load_rulings(store: Path) -> Rulings:
    """The rulings of a store, none if there is no file; KgError that names a file that is no rulings."""
    file = store / FILE
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Rulings()
    try:
        data = json.loads(text)
        if set(data) != {"same", "different"}:
            raise ValueError('needs exactly "same" and "different"')
        return Rulings(_pairs(data["same"]), _pairs(data["different"]))
    except (ValueError, TypeError) as error:
        raise KgError(f"{file}: not a file of rulings ({error}); correct or delete it") from None


def save_rulings(store: Path, rulings: Rulings) -> None:
    """Writes the file whole or not at all."""
    new = store / f"{FILE}.new"
    pairs = {"same": rulings.same, "different": rulings.different}
    new.write_text(json.dumps(pairs, indent=1) + "\n", encoding="utf-8")
    new.replace(store / FILE)


def _pairs(rows: object) -> tuple[Pair, ...]:
    if not isinstance(rows, list):
        raise TypeError("a list of pairs is needed")
    found = set()
    for row in rows:
        if not (isinstance(row, list) and len(row) == 2 and all(isinstance(x, str) for x in row)):
            raise ValueError(f"{row!r} is no pair of IRIs")
        found.add((min(row), max(row)))
    return tuple(sorted(found))
