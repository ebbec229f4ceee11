"""The functions of `import kg`, with the types of what they give; `kg/__init__.py` says how to use them."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path

import pyoxigraph as ox
import rdflib

from kg.build import BuildReport
from kg.build import build as _build
from kg.errors import KgError as KgError
from kg.errors import UsageProblem
from kg.queries import free_term, is_sparql, run, run_saved, saved_query
from kg.store import Store
from kg.tables import Table, value
from kg.views import View
from kg.views import view as _view


def build(
    inputs: Iterable[str | Path],
    store: str | Path,
    *,
    base: str | None = None,
    model: str | None = None,
    reference: Iterable[str | Path] = (),
) -> BuildReport:
    """Reads inputs (files, folders, "-") into a store, which is made if it is not there.

    What single inputs lack is in the report's `problems`; KgError if the store cannot be written.
    """
    files = tuple(Path(p) for p in reference)
    return _build(tuple(inputs), store, base=base, model=model, reference=files)


def open(store: str | Path) -> AbstractContextManager[Store]:  # noqa: A001 - kg.open reads as it should
    """Opens a store for reading; KgError if there is none."""
    return Store.open(store)


def query(store: Store, question: str, **parameters: object) -> list[dict[str, str]]:
    """Rows of a saved query by its name, or of SPARQL; unbound columns are left out.

    KgError for an unknown name or parameter, and for SPARQL that gives no rows (ASK, CONSTRUCT).
    """
    texts = {name: str(given) for name, given in parameters.items()}
    if is_sparql(question):
        answer = run(store, question, {name: free_term(text) for name, text in texts.items()})
    else:
        answer = run_saved(store, saved_query(question), texts)
    if not isinstance(answer, Table):
        raise UsageProblem("the query is no SELECT: it gives no rows; ask kg.graph(store) with rdflib")
    return [{c: value(t) for c, t in row.items() if t is not None} for row in answer.records()]


def view(store: Store, name: str, **filters: object) -> View:
    """A relationship view by its name, as a networkx.MultiDiGraph."""
    return _view(store, name, {key: str(given) for key, given in filters.items()})


def graph(store: Store) -> rdflib.Dataset:
    """The whole dataset with its named graphs; queries see their union."""
    dataset = rdflib.Dataset(default_union=True)
    data = ox.serialize(store.quads(), format=ox.RdfFormat.N_QUADS)
    dataset.parse(data=data, format="nquads")
    return dataset
