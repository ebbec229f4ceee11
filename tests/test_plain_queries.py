"""Saved queries that are written for the engine's planner, against the plain forms they were written from."""

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from benchmarks.events import actors, make_store
from kg.across.build import build
from kg.asking.answers import Table
from kg.asking.queries import run_saved
from kg.asking.saved import SavedQuery, saved_query
from kg.storage.store import Store

PLAIN = Path(__file__).parent / "data" / "plain"
SEED = Path(__file__).parent.parent / "seeds" / "000_9bc20c92487bd117.txt"
NAMES = [path.stem for path in sorted(PLAIN.glob("*.rq"))]
EVENTS = 600
NOT_THERE = ("everything", "launched-while-leader-abroad", "classes")
"""rdflib stops at the first with an error, finds nothing with the plain form of the second, and gives a group of
nothing a row in the third."""
NONE_MADE = ("contradictions",)
"""Of what these ask for, made events have nothing."""
BY_STATE = ("events", "single-source", "timeline")
"""Queries whose parameter "actor" is no person first of all."""
ALSO: dict[str, list[dict[str, str]]] = {
    "planned-not-happened": [
        {"class": "Summit"},
        {"asOf": "2015-01-01"},
        {"class": "Launch", "asOf": "2015-01-01"},
    ]
}
PARAMS = {
    "a",
    "b",
    "state",
    "sovereign",
    "leader",
    "protester",
    "against",
    "actor",
    "other",
    "source",
    "target",
}
"""Parameters that take an actor."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store of made events, in which the first states are in the news often enough to meet each other."""
    folder = tmp_path_factory.mktemp("made") / "made"
    make_store(folder, EVENTS)
    with Store.open(folder / "store") as store:
        yield store


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The store of the seed article."""
    folder = tmp_path_factory.mktemp("seed") / "store"
    build([SEED], folder)
    with Store.open(folder) as store:
        yield store


def _answer(store: Store, name: str, params: dict[str, str]) -> Table:
    answer = run_saved(store, saved_query(name), params)
    assert isinstance(answer, Table)
    return answer


def _asked(name: str) -> list[dict[str, str]]:
    """Nothing, what `ALSO` has, and each parameter of an actor with whoever is the most in the news."""
    state = actors().states[0]
    people = ("leader", *(() if name in BY_STATE else ("actor", "other")))
    names = [p.name for p in saved_query(name).params if p.name in PARAMS]
    return [{}, *ALSO.get(name, ()), *({p: actors().leader[state] if p in people else state} for p in names)]


@pytest.mark.parametrize("name", NAMES)
def test_made_events_give_the_rows_of_the_plain_form(made: Store, name: str) -> None:
    for params in _asked(name):
        answer = _answer(made, name, params)
        assert answer == _answer(made, str(PLAIN / f"{name}.rq"), params)
        assert answer.rows or params or name in NONE_MADE


@pytest.mark.parametrize("name", NAMES)
def test_the_seed_gives_the_rows_of_the_plain_form(seed: Store, name: str) -> None:
    assert _answer(seed, name, {}) == _answer(seed, str(PLAIN / f"{name}.rq"), {})


@pytest.mark.parametrize("name", [name for name in NAMES if name not in NOT_THERE])
def test_another_tool_finds_in_the_turtle_what_the_plain_form_finds(small: Store, name: str) -> None:
    graph = rdflib.Graph().parse(data=_turtle(small), format="turtle")
    assert _found(graph, saved_query(name)) == _found(graph, saved_query(str(PLAIN / f"{name}.rq")))


def _turtle(store: Store) -> bytes:
    turtle = ox.serialize({quad.triple for quad in store.quads()}, format=ox.RdfFormat.TURTLE)
    assert turtle is not None
    return turtle


def _found(graph: rdflib.Graph, query: SavedQuery) -> list[dict[str, str]]:
    """The rows, without the texts that were joined: in what order is each tool's own."""
    rows = graph.query(query.sparql).bindings
    found = [{str(k): str(v) for k, v in row.items() if str(k) != "sentences"} for row in rows]
    return sorted(found, key=str)
