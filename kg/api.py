"""The functions of `import kg`, with the types of what they give; `kg/__init__.py` says how to use them."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

import pyoxigraph as ox
import rdflib

from kg.across.build import BuildReport
from kg.across.build import build as _build
from kg.asking.answers import Raw, Term
from kg.asking.queries import free_term, is_sparql, run, run_saved, saved_query
from kg.asking.tables import Table
from kg.errors import KgError as KgError
from kg.errors import UsageProblem
from kg.exporting.notebooks import Picture, Rows
from kg.networks.filters import Filter
from kg.networks.views import view as _view
from kg.storage.store import Store


def build(
    inputs: Iterable[str | Path],
    store: str | Path,
    *,
    base: str | None = None,
    model: str | None = None,
    reference: Iterable[str | Path] = (),
    thorough: bool = False,
    workers: int = 1,
) -> BuildReport:
    """Reads inputs (files, folders, "-") into a store, which is made if it is not there.

    `thorough` parses all of every article, not only what can tell of an event; `workers` are the
    processes that read. What single inputs lack is in
    the report's `problems`; KgError if the store cannot be written.
    """
    files = tuple(Path(p) for p in reference)
    return _build(
        tuple(inputs), store, base=base, model=model, reference=files, thorough=thorough, workers=workers
    )


class Graph(AbstractContextManager["Graph"]):
    """A store open for reading; close it, or use it in a `with`."""

    def __init__(self, store: str | Path) -> None:
        self._manager = Store.open(store)
        self._store = self._manager.__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._manager.__exit__(kind, error, trace)

    def close(self) -> None:
        """Lets the store go."""
        self.__exit__(None, None, None)

    def query(self, question: str, **parameters: object) -> Rows:
        """Rows of a saved query by its name, or of SPARQL: a list of dictionaries that shows as a table.

        Unbound columns are left out of a row; `.to_pandas()` has them as None. KgError for an unknown name
        or parameter, and for SPARQL that gives no rows (ASK, CONSTRUCT).
        """
        return query(self, question, **parameters)

    def view(self, name: str, **filters: object) -> Picture:
        """A view by its name: a networkx.MultiDiGraph that shows as a picture.

        `first`, `last` (days), `actor`, `type` (one or several) and `certainty` filter as the options of
        `kg view` do; any other name is a parameter of the view's query.
        """
        return view(self, name, **filters)

    def dataset(self) -> rdflib.Dataset:
        """The whole dataset with its named graphs; queries see their union."""
        return graph(self)

    def quads(self) -> Iterable[ox.Quad]:
        """All quads."""
        return self._store.quads()

    def run(self, sparql: str, bindings: Mapping[str, Term] | None = None) -> Raw:
        """SPARQL as the engine answers it; `kg.asking.queries` is what bounds and checks it."""
        return self._store.query(sparql, bindings)


class _Engine:
    """A graph as `kg.asking.queries` wants it: `query` runs bare SPARQL there."""

    def __init__(self, store: Graph | Store) -> None:
        self.query = store.run if isinstance(store, Graph) else store.query


def open(store: str | Path) -> Graph:  # noqa: A001 - kg.open reads as it should
    """Opens a store for reading; KgError if there is none."""
    return Graph(store)


def query(store: Graph | Store, question: str, **parameters: object) -> Rows:
    """The same as `store.query(question, …)`."""
    texts = {name: str(given) for name, given in parameters.items()}
    engine = _Engine(store)
    if is_sparql(question):
        answer = run(engine, question, {name: free_term(text) for name, text in texts.items()})
    else:
        answer = run_saved(engine, saved_query(question), texts)
    if not isinstance(answer, Table):
        raise UsageProblem("the query is no SELECT: it gives no rows; ask kg.graph(store) with rdflib")
    return Rows(answer)


def view(store: Graph | Store, name: str, **filters: object) -> Picture:
    """The same as `store.view(name, …)`."""
    only = Filter(
        first=str(filters.pop("first", "")),
        last=str(filters.pop("last", "")),
        actors=_several(filters.pop("actor", ())),
        types=_several(filters.pop("type", ())),
        certainty=str(filters.pop("certainty", "")),
    )
    texts = {key: str(given) for key, given in filters.items()}
    return Picture(_view(_Engine(store), name, texts, only))


def _several(given: object) -> tuple[str, ...]:
    return (
        (given,) if isinstance(given, str) else tuple(map(str, given)) if isinstance(given, Iterable) else ()
    )


def graph(store: Graph | Store) -> rdflib.Dataset:
    """The whole dataset with its named graphs; queries see their union."""
    dataset = rdflib.Dataset(default_union=True)
    data = ox.serialize(store.quads(), format=ox.RdfFormat.N_QUADS)
    dataset.parse(data=data, format="nquads")
    return dataset
