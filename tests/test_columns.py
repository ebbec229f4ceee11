"""What is kept of a store's answers from one build to the next: always what the engine would say now."""

import json
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kg.gate.quarantine import Validated
from kg.namespaces import BASE, DCTERMS, KG, RDF
from kg.storage.columns import Columns
from kg.storage.store import Store

N = ox.NamedNode
TOPIC, DAY, CLASS = KG + "topic", KG + "day", KG + "Launch"
DERIVED = N(BASE + "graph/derived")


def article(name: str, topics: frozenset[int]) -> Validated:
    """An article whose event is of a class if it has an even topic; an event that others tell of as well."""
    iri, event = BASE + "article/" + name, N(BASE + "event/e")
    triples = [ox.Triple(N(iri), N(DCTERMS + "identifier"), ox.Literal(name))]
    for topic in topics:
        triples.append(ox.Triple(event, N(TOPIC), ox.Literal(f"topic {topic}\nof two lines")))
        triples.append(ox.Triple(event, N(DAY), N(f"{BASE}day/{topic % 2}")))
        if topic % 2 == 0:
            triples.append(ox.Triple(event, N(RDF + "type"), N(CLASS)))
    return Validated(iri, name, tuple(triples), ())


def derived(topics: frozenset[int]) -> list[ox.Triple]:
    seven = "http://www.w3.org/2001/XMLSchema#int"
    return [ox.Triple(N(f"{BASE}d/{t}"), N(TOPIC), ox.Literal(f"0{t}", datatype=N(seven))) for t in topics]


def asked(store: Store) -> tuple[object, ...]:
    """What the store says of all graphs, and of one."""
    columns = store._columns
    rows = (columns.rows(TOPIC), columns.rows(DAY), columns.rows(RDF + "type", CLASS))
    return *(sorted(set(found)) for found in rows), sorted(columns.lines(DERIVED))


def anew(store: Store) -> tuple[object, ...]:
    """The same from the engine itself."""
    columns = Columns(store._graph, None)
    rows = (columns.rows(TOPIC), columns.rows(DAY), columns.rows(RDF + "type", CLASS))
    return *(sorted(set(found)) for found in rows), sorted(columns.lines(DERIVED))


topics = some.frozensets(some.integers(0, 5), max_size=4)
changes = some.one_of(
    some.tuples(some.sampled_from("abcdefgh"), topics),  # an article is put
    some.tuples(some.sampled_from("abcdefgh"), some.none()),  # or forgotten
    some.tuples(some.none(), topics),  # something else is derived
)
builds = some.lists(some.tuples(some.lists(changes, max_size=3), some.booleans()), max_size=6)


@given(builds)
@settings(max_examples=15, deadline=None)
def test_what_is_kept_is_what_the_engine_says(
    tmp_path_factory: pytest.TempPathFactory, builds: list[tuple[list[tuple[object, object]], bool]]
) -> None:
    folder = tmp_path_factory.mktemp("columns") / "s"
    with Store.open(folder, write=True, create=True) as store:
        store.put_all((article(name, frozenset({at, at + 1})), "") for at, name in enumerate("abcdefgh"))
        asked(store)
    for steps, between in builds:
        with Store.open(folder, write=True) as store:
            for name, told in steps:
                if name is None:
                    assert isinstance(told, frozenset)
                    store.replace_graph("derived", derived(told))
                elif told is None:
                    store.forget(str(name))
                else:
                    assert isinstance(told, frozenset)
                    store.put(article(str(name), told))
                if between:  # what changes after something was asked is noted as well
                    assert asked(store) == anew(store)
            assert asked(store) == anew(store)


def kept(folder: Path) -> Path:
    (found,) = folder.glob("kept-*")
    return found / "columns.json"


def made(folder: Path) -> Path:
    with Store.open(folder, write=True, create=True) as store:
        for name in "abcde":
            store.put(article(name, frozenset({1})))
        asked(store)
    return folder


def falsified(folder: Path) -> None:
    """What is kept says something of an article that its graph does not say."""
    file = kept(folder)
    held = json.loads(file.read_text(encoding="utf-8"))
    held[TOPIC][BASE + "article/a"] = [[BASE + "event/e", "false", True]]
    file.write_text(json.dumps(held), encoding="utf-8")


def said(store: Store) -> set[str]:
    return {told.value.partition("\n")[0] for told in store.statements(TOPIC)}


def test_what_is_kept_is_not_asked_again(tmp_path: Path) -> None:
    falsified(made(tmp_path / "s"))
    with Store.open(tmp_path / "s", write=True) as store:
        assert said(store) == {"topic 1", "false"}


def test_a_graph_that_has_changed_is_asked_again(tmp_path: Path) -> None:
    falsified(made(tmp_path / "s"))
    with Store.open(tmp_path / "s", write=True) as store:
        store.put(article("a", frozenset({1, 3})))
        assert said(store) == {"topic 1", "topic 3"}


@pytest.mark.parametrize("spoilt", ["killed", "damaged", "list", "gone"])
def test_what_cannot_be_trusted_is_asked_again(tmp_path: Path, spoilt: str) -> None:
    folder = made(tmp_path / "s")
    falsified(folder)
    match spoilt:
        case "killed":
            (folder / "unpublished").touch()
        case "damaged":
            kept(folder).write_bytes(b'{"a": \xff')
        case "list":
            kept(folder).write_text("[1, 2]", encoding="utf-8")
        case "gone":
            kept(folder).unlink()
    with Store.open(folder, write=True) as store:
        assert said(store) == {"topic 1"}


def test_one_snapshot_is_described_at_a_time(tmp_path: Path) -> None:
    folder = made(tmp_path / "s")
    for topic in (2, 3):
        with Store.open(folder, write=True) as store:
            store.put(article("a", frozenset({topic})))
            assert said(store) == {"topic 1", f"topic {topic}"}
    assert [p.name for p in sorted(folder.glob("kept-*"))] == ["kept-00000003"]
    with Store.open(folder, write=True) as store:
        store.forget("a")
    assert not list(folder.glob("kept-*"))
