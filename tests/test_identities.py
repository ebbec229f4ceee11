"""Who and what a name means on a day: cases from public knowledge, written without the data they test."""

import csv
import unicodedata
from datetime import date
from pathlib import Path

from kg.gazetteer import Gazetteer, load_gazetteer

ROOT = Path(__file__).parent.parent
LEAST_RIGHT = 0.97
"""Share of the cases that must resolve as expected; the others may stay open, but never mean another."""


def _fold(name: str) -> str:
    """Letters and digits only: spellings that differ by accents, hyphens or spaces are one name."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(c for c in plain if c.isalnum())


def _answers(gazetteer: Gazetteer, case: dict[str, str]) -> set[str]:
    """All that the case's text can mean: a leader's names, or the codes of the states it belongs to."""
    if case["kind"] == "place":
        whole = [name for name in gazetteer.names(case["text"]) if name.surface == case["text"]]
        found = [candidate for name in whole for candidate in name.candidates]
        return {gazetteer.state_of(key).removeprefix("actor/") or key for key, _ in found}
    ask = gazetteer.surname if case["kind"] == "surname" else gazetteer.holder
    tenure = ask(case["text"], date.fromisoformat(case["on"]))
    return set() if tenure is None else {_fold(n) for n in (tenure.name, *tenure.aliases)}


def test_identities() -> None:
    gazetteer = load_gazetteer(ROOT / "ontology")
    with (ROOT / "tests/data/identities.csv").open(encoding="utf-8", newline="") as lines:
        cases = list(csv.DictReader(lines))
    wrong, missed = [], []
    for case in cases:
        found = _answers(gazetteer, case)
        expected = case["expected"] if case["kind"] == "place" else _fold(case["expected"])
        if found and expected not in found:
            wrong.append((case["text"], case["on"], case["expected"], sorted(found)))
        elif not found or (case["kind"] == "place" and len(found) > 1):
            missed.append((case["text"], case["on"], case["expected"], sorted(found)))
    assert wrong == []
    assert 1 - len(missed) / len(cases) >= LEAST_RIGHT, missed
