"""kg: from news text to a validated knowledge graph of events.

A handful of functions; graphs come as rdflib and networkx objects:

    import kg
    kg.build(["seeds/"], "build/store")
    with kg.open("build/store") as store:
        rows = kg.query(store, "leaders", state="PRK", on="2023-11-10")
        picture = kg.view(store, "launched-while-leader-abroad")   # networkx.MultiDiGraph
        dataset = kg.graph(store)                                  # rdflib.Dataset
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # imported where they are used: each costs tenths of a second
    import networkx
    import rdflib

    from kg.build import BuildReport
    from kg.store import Store

__all__ = ["build", "graph", "open", "query", "view"]


def build(inputs: list[str | Path], store: str | Path, **options: object) -> BuildReport:
    """Reads articles into a store; see `kg.build.build` for the options."""
    from kg.build import build as run

    return run(inputs, store, **options)  # type: ignore[arg-type]


def open(store: str | Path) -> AbstractContextManager[Store]:  # noqa: A001 - kg.open reads as it should
    """Opens a store for reading; KgError if there is none."""
    from kg.store import Store as _Store

    return _Store.open(store)


def query(store: Store, question: str, **parameters: str) -> list[dict[str, str]]:
    """Rows of a saved query by its name, or of SPARQL; unbound columns are left out.

    KgError for an unknown name or parameter.
    """
    from kg.queries import run, run_saved, saved_query
    from kg.tables import Table, value

    sparql = any(c in question for c in "{ \n")
    answer = run(store, question) if sparql else run_saved(store, saved_query(question), parameters)
    if not isinstance(answer, Table):
        raise TypeError("the query constructs a graph; use kg.graph and rdflib for that")
    return [
        {c: value(t) for c, t in zip(answer.columns, row, strict=True) if t is not None}
        for row in answer.rows
    ]


def view(store: Store, name: str, **filters: str) -> networkx.MultiDiGraph:
    """A relationship view by its name."""
    from kg.views import view as make

    return make(store, name, filters)


def graph(store: Store) -> rdflib.Dataset:
    """The whole dataset with its named graphs."""
    import pyoxigraph as ox
    import rdflib as rdf

    dataset = rdf.Dataset(default_union=True)
    data = ox.serialize(store.quads(), format=ox.RdfFormat.N_QUADS)
    dataset.parse(data=data, format="nquads")
    return dataset
