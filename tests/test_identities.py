"""Who and what a name means on a day: cases from public knowledge, written without the data they test.

In a `sentence`, ⟦ ⟧ stand around the name or noun that is asked for; the sentence is read as an article of
that day. A `place` is expected as the code of its state, a `body` by any name of it, a person by any name.
"""

import csv
import unicodedata
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from kg.catalogue import load_gazetteer
from kg.entities import ACTOR, PERSON, ZONE, Entity
from kg.gazetteer import Gazetteer
from kg.parsing import load_model, parse
from kg.resolver import Resolver
from kg.resources import ontology_dir
from kg.vocabulary import load_vocabulary
from tests.reading import article

CASES = Path(__file__).parent / "data/identities.csv"
LEAST_RIGHT = 0.97
"""Share of the cases that must resolve as expected; the others may stay open, but never mean another."""


def _fold(name: str) -> str:
    """Letters and digits only: spellings that differ by accents, hyphens or spaces are one name."""
    plain = unicodedata.normalize("NFKD", name.replace("ł", "l")).casefold()
    return "".join(c for c in plain if c.isalnum())


@cache
def _names() -> dict[str, set[str]]:
    """All names of each node, folded."""
    names: dict[str, set[str]] = {}
    for surface, candidates in load_gazetteer(ontology_dir()).surfaces.items():
        for key, _ in candidates:
            names.setdefault(key, set()).add(_fold(surface))
    return names


def _holder(gazetteer: Gazetteer, case: dict[str, str]) -> list[set[str]]:
    ask = gazetteer.surname if case["kind"] == "surname" else gazetteer.holder
    tenure = ask(case["text"], date.fromisoformat(case["on"]))
    return [] if tenure is None else [{_fold(n) for n in (tenure.name, *tenure.aliases)}]


def _whole(gazetteer: Gazetteer, case: dict[str, str]) -> list[set[str]]:
    """What a name alone can mean: each meaning as the set of what it is called."""
    keys = {
        key
        for name in gazetteer.names(case["text"])
        if (name.begin, name.end) == (0, len(case["text"]))
        for key, _ in name.candidates
    }
    if case["kind"] == "body":
        return [_names()[key] for key in keys]
    return [{state} for state in {_fold(_code(gazetteer.state_of(key) or key)) for key in keys}]


def _code(key: str) -> str:
    return key.removeprefix("actor/")


def _called(entity: Entity, resolver: Resolver) -> set[str]:
    own = {_fold(name) for name in (entity.label, *entity.aliases)} | _names().get(entity.key, set())
    return own if PERSON in entity.classes else own | {_fold(_code(resolver.state(entity)))}


def _told(gazetteer: Gazetteer, case: dict[str, str]) -> list[set[str]]:
    before, _, rest = case["text"].partition("⟦")
    asked, _, after = rest.partition("⟧")
    text = before + asked + after
    ((_, doc),) = parse([article(text, case["on"])], load_model())
    span = doc.char_span(len(before), len(before) + len(asked), alignment_mode="expand")
    assert span is not None, case["text"]
    resolver = Resolver(
        doc,
        gazetteer=gazetteer,
        vocabulary=load_vocabulary(ontology_dir() / "actors.toml"),
        published=date.fromisoformat(case["on"]),
        scope="test",
    )
    found = resolver.resolve(span.root, (ACTOR, ZONE))
    return [] if found is None or resolver.described(found) else [_called(found, resolver)]


ASK = {"surname": _holder, "name": _holder, "place": _whole, "body": _whole, "sentence": _told}


def _cases() -> list[dict[str, str]]:
    with CASES.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_identities() -> None:
    gazetteer, cases = load_gazetteer(ontology_dir()), _cases()
    wrong, missed = [], []
    for case in cases:
        meanings = ASK[case["kind"]](gazetteer, case)
        told = (case["kind"], case["text"], case["on"], case["expected"])
        hits = [names for names in meanings if _fold(case["expected"]) in names]
        if meanings and not hits:
            wrong.append((*told, sorted(min(meanings, key=sorted))[:2]))
        elif not hits or len(hits) < len(meanings):
            missed.append(told)
    report = "\n".join(
        [
            f"{len(cases)} cases, {len(wrong)} wrong, {len(missed)} open",
            *(f"wrong: {w}" for w in wrong),
            *(f"open: {m}" for m in missed),
        ]
    )
    assert wrong == [], report
    assert 1 - len(missed) / len(cases) >= LEAST_RIGHT, report


@pytest.mark.parametrize(("kind", "least"), [("", 500), ("sentence", 100), ("body", 50)])
def test_there_are_enough_cases(kind: str, least: int) -> None:
    texts = {(c["kind"], c["text"], c["on"]) for c in _cases() if not kind or c["kind"] == kind}
    assert len(texts) >= least
