"""Who and what a name means on a day: judges cases of public knowledge, written without the data they test.

A file of cases has the columns kind, text, on and expected. In a `sentence`, ⟦ ⟧ stand around the name or noun
that is asked for; the sentence is read as an article of that day. A `place` is expected as the code of its
state, a `body` by any name of it, a person by any name; `|` parts names that are equally right, and `open` is
expected where nobody could tell which is meant.

`python -m tests.identities FILE …` prints the figures and each case that is not right.
"""

import csv
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from kg.names.catalogue import load_gazetteer
from kg.names.entities import ACTOR, PERSON, ZONE, Entity
from kg.names.gazetteer import SHARED, Gazetteer
from kg.names.resolver import Resolver
from kg.names.vocabulary import load_vocabulary
from kg.resources import ontology_dir
from kg.text.parsing import parse
from kg.text.pipelines import load_model
from tests.reading import article

RIGHT, OPEN, WRONG = "right", "open", "wrong"
Case = dict[str, str]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a text can mean: all that it is called, folded; `known` to the reference data or only named."""

    names: frozenset[str]
    known: bool = True


def cases(path: Path) -> list[Case]:
    """The cases of a file."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def judge(case: Case) -> str:
    """`right`, `open` (not told, or several meanings) or `wrong` (one meaning, and another than expected)."""
    meanings = ASK[case["kind"]](load_gazetteer(ontology_dir()), case)
    expected = {_fold(name) for name in case["expected"].split("|")}
    told = [m for m in meanings if m.known]
    if case["expected"] == OPEN:
        return WRONG if len(told) == 1 else RIGHT
    hits = [m for m in meanings if expected & m.names]
    if told and not hits:
        return WRONG
    return RIGHT if hits and len(hits) == len(meanings) else OPEN


def report(path: Path) -> str:
    """The figures of a file of cases on the first line, then each case that is not right."""
    judged = [(judge(case), case) for case in cases(path)]
    shares = (f"{sum(how == o for how, _ in judged) / len(judged):.1%} {o}" for o in (RIGHT, OPEN, WRONG))
    misses = (
        f"{how}: {case['kind']}: {case['text']} ({case['on']}): {case['expected']}"
        for how, case in judged
        if how != RIGHT
    )
    return "\n".join((f"{path.name}: {len(judged)} cases, {', '.join(shares)}", *misses))


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


@cache
def _holders() -> frozenset[str]:
    return frozenset(t.holder for t in load_gazetteer(ontology_dir()).tenures)


def _holder(gazetteer: Gazetteer, case: Case) -> list[Meaning]:
    ask = gazetteer.surname if case["kind"] == "surname" else gazetteer.holder
    tenure = ask(case["text"], date.fromisoformat(case["on"]))
    return [] if tenure is None else [_meaning(tenure.name, *tenure.aliases)]


def _meaning(*names: str) -> Meaning:
    return Meaning(frozenset(map(_fold, names)))


def _whole(gazetteer: Gazetteer, case: Case) -> list[Meaning]:
    """What a name alone can mean; one that several places share means none without a text."""
    keys = {
        key
        for name in gazetteer.names(case["text"])
        if (name.begin, name.end) == (0, len(case["text"]))
        for key, how in name.candidates
        if how != SHARED or len(name.candidates) > 1
    }
    if case["kind"] == "body":
        return [Meaning(frozenset(_names()[key])) for key in keys]
    return [_meaning(state) for state in {_code(gazetteer.state_of(key) or key) for key in keys}]


def _code(key: str) -> str:
    return key.removeprefix("actor/")


def _called(entity: Entity, resolver: Resolver) -> frozenset[str]:
    own = {_fold(name) for name in (entity.label, *entity.aliases)} | _names().get(entity.key, set())
    return frozenset(own if PERSON in entity.classes else own | {_fold(_code(resolver.state(entity)))})


def _told(gazetteer: Gazetteer, case: Case) -> list[Meaning]:
    before, _, rest = case["text"].partition("⟦")
    asked, _, after = rest.partition("⟧")
    text = before + asked + after
    ((_, doc),) = parse([article(text, case["on"])], load_model())
    span = doc.covering(len(before), len(before) + len(asked))
    assert span is not None, case["text"]
    resolver = Resolver(
        doc,
        gazetteer=gazetteer,
        vocabulary=load_vocabulary(ontology_dir() / "actors.toml"),
        published=date.fromisoformat(case["on"]),
        scope="test",
    )
    found = resolver.resolve(span.root, (ACTOR, ZONE))
    if found is None or resolver.described(found):
        return []
    return [Meaning(_called(found, resolver), found.key in gazetteer.nodes or found.key in _holders())]


ASK: dict[str, Callable[[Gazetteer, Case], list[Meaning]]] = {
    "surname": _holder,
    "name": _holder,
    "place": _whole,
    "body": _whole,
    "sentence": _told,
}

if __name__ == "__main__":
    sys.stdout.writelines(report(Path(name)) + "\n" for name in sys.argv[1:])
