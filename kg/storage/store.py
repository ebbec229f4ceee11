"""The graph on disk: one named graph an article, one writer at a time, readers served from a snapshot.

A store is a folder: `graph/` (pyoxigraph, the writer's), `snapshot-N/` (what readers open), `kept-N/` (what
a writer need not ask again), `lock` (whoever writes) and `store.json` (format and base). A read-only handle
beside a writer is undefined in the engine, so that a writer publishes a backup when it has finished: hard
links, some milliseconds whatever the size. Readers therefore never wait, and see the last build that ended
well. A killed writer leaves whole articles in `graph/`; the next one goes on from there.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from kg.errors import KgError
from kg.gate.quarantine import Validated
from kg.iris import Iris
from kg.namespaces import DCTERMS, KG, RDF
from kg.storage.census import census, told
from kg.storage.changes import change
from kg.storage.columns import Columns, Statement
from kg.storage.folder import (
    adopt,
    check_base,
    kept,
    opened,
    publish,
    readable,
    settings_of,
    snapshots,
    writer_lock,
)
from kg.storage.notes import ABOUT, EVENT, REASON, TOLD, Identification, identification, set_aside
from kg.storage.quads import UNION, as_stored, in_union, placed, renamed
from kg.storage.safety import refuse_unsafe

Term = ox.NamedNode | ox.Literal | ox.BlankNode | ox.Triple
Subject = ox.NamedNode | ox.BlankNode | ox.Triple
Answer = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples

_IDENTIFIER, _HASH = ox.NamedNode(DCTERMS + "identifier"), ox.NamedNode(KG + "contentHash")
_BUILT = ox.NamedNode(KG + "builtWith")
_HELD = 500_000
"""Changed quads after which the engine writes out what it holds in memory: left alone it holds 2 GB and as
much of a journal on disk, and is no faster."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the store has of an input: its graph, the hash of its text and the versions it was read with."""

    graph: str
    content_hash: str
    built_with: str


class Store:
    """An open store; made by `Store.open`."""

    def __init__(
        self, graph: ox.Store, *, iris: Iris, unpublished: Path | None, kept: Path | None = None
    ) -> None:
        self._graph = graph
        self._iris = iris
        self._unpublished = unpublished
        self._unflushed = 0
        self._columns = Columns(graph, kept)
        self._meta = ox.NamedNode(iris.graph("meta"))

    @property
    def base(self) -> str:
        """The base of the data's IRIs."""
        return self._iris.base

    @property
    def changed(self) -> bool:
        """Whether a writer, this one or one that was killed, changed what no reader has seen yet."""
        return self._unpublished is not None and self._unpublished.exists()

    @classmethod
    @contextmanager
    def open(
        cls, path: str | Path, *, base: str | None = None, write: bool = False, create: bool = False
    ) -> Iterator["Store"]:
        """Opens the store in a folder; `base` is that of the folder unless it is made now.

        Leaving the block without an exception publishes what a writer changed. StoreLocked if another
        process writes (readers never get it); KgError if the folder is no store, is damaged or is of
        another base.
        """
        check_base(base)
        folder = Path(path)
        with ExitStack() as stack:
            if write:
                adopt(folder, create=create)
                stack.enter_context(writer_lock(folder))
            iris = Iris(settings_of(folder, base, create=write and create))
            if not write:
                yield cls(readable(folder, stack), iris=iris, unpublished=None)
                return
            unpublished = folder / "unpublished"
            graph = opened(folder, folder / "graph", read_only=False)
            store = cls(graph, iris=iris, unpublished=unpublished, kept=kept(folder))
            del graph
            try:
                yield store
                if unpublished.exists() or not snapshots(folder):
                    store._count()
                    publish(store._graph, folder)
                    unpublished.unlink(missing_ok=True)
                    store._columns.keep(kept(folder))
            finally:
                del store._graph, store._columns  # the engine closes when the last handle goes

    # -- reading ---------------------------------------------------------------------------------

    def query(self, sparql: str, bindings: Mapping[str, Term] | None = None) -> Answer:
        """Runs SPARQL over the union of all graphs, each triple once.

        Bindings replace variables as terms, never as text.

        UsageProblem for SERVICE, LimitExceeded beyond the limits above, SyntaxError for what is no
        query (an update included).
        """
        refuse_unsafe(sparql)
        values = {ox.Variable(name): term for name, term in (bindings or {}).items()}
        return self._graph.query(sparql, substitutions=values)

    def graphs(self) -> list[str]:
        """The names of all named graphs, sorted; the engine goes on naming one that has become empty."""
        return sorted(g.value for g in self._graph.named_graphs() if isinstance(g, ox.NamedNode))

    def quads(self, graph: str | None = None) -> Iterator[ox.Quad]:
        """All quads, or those of one graph, in no order."""
        return self.quads_for_pattern(None, None, None, ox.NamedNode(graph) if graph else None)

    def quads_for_pattern(
        self,
        subject: Subject | None,
        predicate: ox.NamedNode | None,
        object: Term | None,  # noqa: A002 - the engine's own name for it
        graph_name: ox.NamedNode | None = None,
    ) -> Iterator[ox.Quad]:
        """The quads of named graphs that match, in no order; None matches everything."""
        found = self._graph.quads_for_pattern(subject, predicate, object, graph_name)
        return (q for q in found if q.graph_name != UNION)

    def triples_for_pattern(
        self,
        subject: Subject | None,
        predicate: ox.NamedNode | None,
        object: Term | None,  # noqa: A002 - as above
    ) -> Iterator[ox.Quad]:
        """What some named graph says and matches, each triple once, in no order; None matches everything.

        Three times as fast as asking for quads, which passes over each graph and then over the union.
        """
        return self._graph.quads_for_pattern(subject, predicate, object, UNION)

    def statements(self, predicate: str) -> Iterator[Statement]:
        """All statements in named graphs that have a property, in no order.

        Reading a property whole is many times faster than asking for it node by node.
        """
        return self._columns.rows(predicate)

    def instances(self, cls: str) -> Iterator[Statement]:
        """All statements in named graphs that a node is of a class, in no order."""
        return self._columns.rows(RDF + "type", cls)

    def known(self) -> dict[str, Known]:
        """What has been read, by `dcterms:identifier`: an input that is unchanged need not be read again."""
        hashes = {q.subject: _text(q.object) for q in self.triples_for_pattern(None, _HASH, None)}
        keys = {q.subject: _text(q.object) for q in self.quads_for_pattern(None, _BUILT, None, self._meta)}
        return {
            _text(q.object): Known(q.subject.value, hashes.get(q.subject, ""), keys[q.subject])
            for q in self.triples_for_pattern(None, _IDENTIFIER, None)
            if isinstance(q.subject, ox.NamedNode) and q.subject in keys
        }

    def identifications(self) -> list[Identification]:
        """Under which shared names the articles' graphs have their events, sorted."""
        said = {"article": ABOUT, "telling": TOLD, "event": EVENT, "reason": REASON}
        pattern = " ; ".join(f"{predicate} ?{name}" for name, predicate in said.items())
        rows = self._graph.query(f"SELECT * WHERE {{ GRAPH {self._meta} {{ ?node {pattern} }} }}")
        assert isinstance(rows, ox.QuerySolutions)
        return sorted(Identification(*(_text(row[name]) for name in said)) for row in rows)

    def _about(self, subject: Subject) -> Iterator[ox.Quad]:
        return self.quads_for_pattern(subject, None, None, self._meta)

    # -- writing ---------------------------------------------------------------------------------

    def put(self, validated: Validated, *, built_with: str = "") -> None:
        """Replaces what an input said by what it says now, with what was set aside, in one step.

        Two inputs of the same text share one graph, which then has both identifiers. Events keep the names
        that they share with other articles until `identify` is called.
        """
        self.put_all([(validated, built_with)])

    def put_all(self, items: Iterable[tuple[Validated, str]]) -> None:
        """Puts several inputs, each with what it was built with: a step costs more than an article's quads.

        It is one step, or several where an input has the name or the graph of one before it.
        """
        removed: set[ox.Quad] = set()
        added: set[ox.Quad] = set()
        touched: set[str] = set()
        for validated, built_with in items:
            if self._concerned(validated) & touched:
                self._change(removed, added)
                removed, added, touched = set(), set(), set()
            touched |= self._concerned(validated)  # what was just written may have brought it a graph
            gone, new = self._replacement(validated, built_with)
            removed |= gone
            added |= new
        self._change(removed, added)

    def _concerned(self, validated: Validated) -> set[str]:
        """The input, its graph, and those that it had: what may not change between looking and writing."""
        before = self.quads_for_pattern(None, _IDENTIFIER, ox.Literal(validated.identifier))
        return {validated.identifier, validated.iri, *(_text(q.subject) for q in before)}

    def _replacement(self, validated: Validated, built_with: str) -> tuple[set[ox.Quad], set[ox.Quad]]:
        """The quads that go and those that come when an input is put."""
        article = ox.NamedNode(validated.iri)
        shared, identified = self._shared_names(article)
        added = {renamed(placed(t, article), shared) for t in validated.triples} | identified
        added |= set(self._meta_quads(validated, built_with))
        named = ox.Quad(article, _IDENTIFIER, ox.Literal(validated.identifier), article)
        if named not in added:  # the article itself was set aside: it has been read all the same
            added.add(ox.Quad(named.subject, named.predicate, named.object, self._meta))
        added = as_stored(added)
        present = set(self._owned(article))
        names = {q for q in present if q.predicate == _IDENTIFIER and q.object != named.object}
        removed = present - added - names
        if names and ox.Quad(article, _BUILT, ox.Literal(built_with), self._meta) in present:
            removed = set()  # another input of the same text, read by the same version: both may speak
        leaving = set(self._leaving(validated.identifier, keep=article))
        return removed | leaving, added - present

    def name(self, graph: str, identifier: str) -> None:
        """Notes that another input has the very text of an article that has been read."""
        article = ox.NamedNode(graph)
        holders = {q.graph_name for q in self.quads_for_pattern(article, _IDENTIFIER, None)}
        named = {ox.Quad(article, _IDENTIFIER, ox.Literal(identifier), holder) for holder in holders}
        self._change(set(self._leaving(identifier, keep=article)), named - set(self._owned(article)))

    def forget(self, identifier: str) -> bool:
        """Drops what an input said; what others say stays. False if there is no such input."""
        gone = set(self._leaving(identifier))
        self._change(gone, set())
        return bool(gone)

    def replace_graph(self, name: str, triples: Iterable[ox.Triple]) -> None:
        """Makes the graph `<base>graph/<name>` hold exactly these triples, in one step."""
        graph = ox.NamedNode(self._iris.graph(name))
        old = self._columns.lines(graph)
        new = set((ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"").splitlines())
        gone = set(_placed(old - new, graph))
        added = as_stored(_placed(new - old, graph))
        self._change(gone - added, added - gone)  # what is new only in how it is written was there already

    def begin(self, name: str, triples: Iterable[ox.Triple], mark: ox.Triple) -> bool:
        """Fills the graph `<base>graph/<name>` of a store that has no other, and then marks it as whole.

        Faster than `replace_graph` by far, but not in one step: what a killed process left of it has no mark
        and is dropped first. False, and nothing done, if the store has other graphs or this one is marked.
        """
        if self._unpublished is None:
            raise KgError("the store is open for reading only; open it with write=True")
        graph = ox.NamedNode(self._iris.graph(name))
        marked = any(self.quads_for_pattern(mark.subject, mark.predicate, None, graph))
        if marked or set(self.graphs()) - {graph.value}:
            return False
        self._unpublished.touch()
        self._columns.forget()
        self._graph.clear()
        quads = [placed(t, graph) for t in triples]
        self._graph.bulk_extend(quads)
        self._graph.bulk_extend(map(in_union, quads))
        self._change(set(), {placed(mark, graph)})
        return True

    def compact(self) -> None:
        """Sorts on disk what has been written: once it is much, else the next to open the store does it."""
        self._graph.optimize()

    def identify(self, wanted: Mapping[str, Iterable[Identification]]) -> None:
        """Gives the events of articles the names that they share with other articles, in one step.

        Those of an article's events that are not named for it get back the name that the article gave them.
        """
        removed: set[ox.Quad] = set()
        added: set[ox.Quad] = set()
        for article, items in wanted.items():
            gone, new = self._renaming(ox.NamedNode(article), list(items))
            removed |= gone
            added |= new
        self._change(removed, added)

    def _renaming(
        self, graph: ox.NamedNode, items: Sequence[Identification]
    ) -> tuple[set[ox.Quad], set[ox.Quad]]:
        """The quads that go and those that come when an article's events get these names."""
        before, present = self._shared_names(graph)
        wanted = {placed(t, self._meta) for item in items for t in identification(item)}
        if wanted == present:
            return set(), set()
        names = {new: ox.NamedNode(old.value) for old, new in before.items()}
        after = {ox.NamedNode(i.telling): ox.NamedNode(i.event) for i in items}
        change = {event: after.get(name, name) for event, name in names.items()}
        change |= {name: event for name, event in after.items() if name not in before}
        old = {q for name in change for q in self._naming(name, graph)} if change else set()
        new = {renamed(q, change) for q in old}
        return (old - new) | (present - wanted), (new - old) | (wanted - present)

    def _count(self) -> None:
        """Makes what the meta graph says of how many things there are true again."""
        now, before = census(self._graph, self._iris), told(self._graph, self._iris)
        self._change(
            {placed(t, self._meta) for t in before - now}, {placed(t, self._meta) for t in now - before}
        )

    def _naming(self, node: ox.NamedNode, graph: ox.NamedNode) -> Iterator[ox.Quad]:
        yield from self.quads_for_pattern(node, None, None, graph)
        yield from self.quads_for_pattern(None, None, node, graph)

    def _shared_names(self, article: ox.NamedNode) -> tuple[dict[ox.NamedNode, ox.NamedNode], set[ox.Quad]]:
        """The names that an article's events now have by those it gave them, and the quads that say so."""
        names: dict[ox.NamedNode, ox.NamedNode] = {}
        quads: set[ox.Quad] = set()
        for about in list(self.quads_for_pattern(None, ABOUT, article, self._meta)):
            said = set(self._about(about.subject))
            terms = {q.predicate: q.object for q in said}
            telling, event = terms.get(TOLD), terms.get(EVENT)
            if isinstance(telling, ox.NamedNode) and isinstance(event, ox.NamedNode):
                names[telling] = event
                quads |= said
        return names, quads

    def _leaving(self, identifier: str, keep: ox.NamedNode | None = None) -> Iterator[ox.Quad]:
        """What goes when an input leaves: its graph, or only its name where another has the same text."""
        for quad in list(self.quads_for_pattern(None, _IDENTIFIER, ox.Literal(identifier))):
            article = quad.subject
            if not isinstance(article, ox.NamedNode) or article == keep:
                continue
            names = {q.object for q in self.quads_for_pattern(article, _IDENTIFIER, None)}
            yield from [quad] if len(names) > 1 else self._owned(article)

    def _owned(self, article: ox.NamedNode) -> Iterator[ox.Quad]:
        """The article's graph and what the meta graph says about it."""
        yield from self.quads_for_pattern(None, None, None, article)
        yield from self.quads_for_pattern(article, None, None, self._meta)
        for quad in list(self.quads_for_pattern(None, ABOUT, article, self._meta)):
            assert isinstance(quad.subject, ox.NamedNode)
            yield from self.quads_for_pattern(quad.subject, None, None, self._meta)

    def _meta_quads(self, validated: Validated, built_with: str) -> Iterator[ox.Quad]:
        article = ox.NamedNode(validated.iri)
        yield ox.Quad(article, _BUILT, ox.Literal(built_with), self._meta)
        for item in validated.set_aside:
            yield from (placed(triple, self._meta) for triple in set_aside(validated.iri, item))

    def _change(self, removed: set[ox.Quad], added: set[ox.Quad]) -> None:
        if self._unpublished is None:
            raise KgError("the store is open for reading only; open it with write=True")
        if removed or added:
            self._unpublished.touch()
            change(self._graph, removed, added)
            self._unflushed += len(removed) + len(added)
            if self._unflushed > _HELD:
                self._graph.flush()
                self._unflushed = 0
            self._columns.changed(removed, added)


def _placed(lines: Iterable[bytes], graph: ox.NamedNode) -> Iterator[ox.Quad]:
    """Lines of N-Triples as statements of a graph."""
    found = ox.parse(b"\n".join(lines), format=ox.RdfFormat.N_TRIPLES)
    return (placed(quad.triple, graph) for quad in found)


def _text(term: Term) -> str:
    return term.value if isinstance(term, (ox.Literal, ox.NamedNode)) else str(term)
