"""Stores for tests: a new one without waiting for its reference graph, and what is in one apart from that."""

import shutil
import tempfile
from atexit import register
from functools import cache
from pathlib import Path

import pyoxigraph as ox

from kg.across.build import build
from kg.iris import Iris
from kg.storage.store import Store

_TOLD = """
SELECT ?s ?p ?o { ?s ?p ?o FILTER NOT EXISTS { GRAPH <%s> { ?s ?p ?o } } }
"""


def new_store(path: Path) -> Path:
    """A store in which nothing but the reference graph is, as a build that finds no article leaves it."""
    shutil.copytree(_without_articles(), path)
    return path


def told(store: Path) -> str:
    """All quads but those of the reference graph, with those that the union has beyond it, in order."""
    with Store.open(store) as opened:
        reference = Iris(opened.base).graph("reference")
        rows = opened.query(_TOLD % reference)
        assert isinstance(rows, ox.QuerySolutions)
        union = {f"{row['s']} {row['p']} {row['o']}" for row in rows}
        graphs = [ox.NamedNode(name) for name in opened.graphs() if name != reference]
        quads = {str(q) for graph in graphs for q in opened.quads_for_pattern(None, None, None, graph)}
        return "\n".join((*sorted(union), *sorted(quads)))


@cache
def _without_articles() -> Path:
    folder = Path(tempfile.mkdtemp())
    register(shutil.rmtree, folder, ignore_errors=True)
    (folder / "in").mkdir()
    build([folder / "in"], folder / "store")
    return folder / "store"
