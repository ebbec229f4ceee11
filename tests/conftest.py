"""A small store, made once a session of hand-made data: three articles on launches by North Korea."""

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.asking.answers import value
from kg.gate.validation import SetAside, Validated
from kg.namespaces import BASE, DCTERMS, KG
from kg.storage.store import Store

DATA = Path(__file__).parent / "data"
ARTICLE = BASE + "article/"
GRAPH = BASE + "graph/"


def _triples(quads: list[ox.Quad], graph: str) -> list[ox.Triple]:
    return [q.triple for q in quads if q.graph_name == ox.NamedNode(graph)]


def _set_aside(meta: list[ox.Triple], article: str) -> Iterator[SetAside]:
    about, wanted = ox.NamedNode(KG + "aboutArticle"), ox.NamedNode(article)
    for node in [t.subject for t in meta if t.predicate == about and t.object == wanted]:
        got = {t.predicate.value.removeprefix(KG): value(t.object) for t in meta if t.subject == node}
        yield SetAside(got["focus"], got["reason"], got["quote"], got.get("statements", ""))


@pytest.fixture(scope="session")
def store_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a store that holds `data/small.trig`."""
    folder = tmp_path_factory.mktemp("small") / "store"
    quads = list(ox.parse(path=str(DATA / "small.trig")))
    meta = _triples(quads, GRAPH + "meta")
    identifier = ox.NamedNode(DCTERMS + "identifier")
    graphs = sorted({q.graph_name.value for q in quads if isinstance(q.graph_name, ox.NamedNode)})
    with Store.open(folder, write=True, create=True) as store:
        for graph in (g for g in graphs if g.startswith(ARTICLE)):
            triples = _triples(quads, graph)
            names = [value(t.object) for t in triples if t.predicate == identifier]
            store.put(Validated(graph, names[0], tuple(triples), tuple(_set_aside(meta, graph))))
        for name in ("reference", "derived"):
            store.replace_graph(name, _triples(quads, GRAPH + name))
    return folder


@pytest.fixture
def small(store_folder: Path) -> Iterator[Store]:
    """That store, open for reading."""
    with Store.open(store_folder) as store:
        yield store
