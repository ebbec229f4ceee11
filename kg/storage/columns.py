"""What is asked of all graphs at once, kept beside a store from one build to the next.

A build that has changed something asks for some properties of all articles, and for all that was derived:
the engine takes some 10 µs a row, however few articles have changed. So the answers are kept in `kept-N/`,
where N is the number of the snapshot that they describe. They count only while it is the last and nothing
was changed since: a writer that is killed leaves a store whose next writer asks the engine again. Where a
graph has changed, what was kept of it is read anew; what changes after that is changed here as well.
"""

import json
import shutil
from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import pyoxigraph as ox

_Row = tuple[str, str, bool]
_Column = dict[str, list[_Row]]

_COLUMNS = "columns.json"
_MANY = 0.25
"""Share of the graphs that have changed from which on asking the engine for all is no slower."""


class Statement(NamedTuple):
    """What a named graph says that a node has under a property: an IRI or, where `text`, a literal's text."""

    graph: str
    node: str
    value: str
    text: bool


class Columns:
    """Answers by property and graph; of a writer, and lives no longer than it."""

    def __init__(self, graph: ox.Store, place: Path | None) -> None:
        """`place` is the folder of what was kept, None where nothing is known of the graphs."""
        self._graph, self._place = graph, place
        self._held: dict[str, _Column] | None = None
        self._lines: dict[str, set[bytes]] = {}
        self._touched: set[str] = set()

    def rows(self, predicate: str, value: str | None = None) -> Iterator[Statement]:
        """What all named graphs say of a property, in no order; with `value`, of this node under it."""
        held = self._loaded()
        key = _key(predicate, value)
        if key not in held:
            held[key] = self._asked(predicate, value)
        for graph, rows in held[key].items():
            for row in rows:
                yield Statement(graph, *row)

    def lines(self, graph: ox.NamedNode) -> set[bytes]:
        """All that a graph says, in lines of N-Triples as the engine writes them."""
        if graph.value not in self._lines:
            self._lines[graph.value] = self._kept_lines(graph)
        return self._lines[graph.value]

    def changed(self, removed: Collection[ox.Quad], added: Collection[ox.Quad]) -> None:
        """Takes note of what was taken out of named graphs and what was put in."""
        if self._place is not None:
            self._touched.update(_iri(q.graph_name) for q in chain(removed, added))
        for graph, lines in self._lines.items():
            lines -= _lines(graph, removed)
            lines |= _lines(graph, added)
        if self._held is not None:
            for rows, row in self._concerned(self._held, removed):
                rows[:] = (each for each in rows if each != row)
            for rows, row in self._concerned(self._held, added):
                rows.append(row)

    def forget(self) -> None:
        """Takes note that all may have changed."""
        self._held, self._place, self._lines = None, None, {}

    def keep(self, folder: Path | None) -> None:
        """Writes what is known to a folder, whole or not at all, in place of what was kept before.

        Nothing is written where nothing was asked for.
        """
        if folder is None:
            return
        for old in folder.parent.glob("kept-*"):
            shutil.rmtree(old)
        if self._held is None:
            return
        new = folder.with_suffix(".new")
        new.mkdir()
        (new / _COLUMNS).write_text(json.dumps(self._held, separators=(",", ":")), encoding="utf-8")
        for graph, lines in self._lines.items():
            (new / _file(graph)).write_bytes(b"\n".join(sorted(lines)))
        new.rename(folder)

    def _loaded(self) -> dict[str, _Column]:
        if self._held is None:
            self._held = self._read()
            for key, column in self._held.items():
                predicate, _, value = key.partition(" ")
                for graph in self._touched:
                    column.pop(graph, None)
                    pattern = (None, ox.NamedNode(predicate), ox.NamedNode(value) if value else None)
                    rows = [_row(q) for q in self._graph.quads_for_pattern(*pattern, ox.NamedNode(graph))]
                    if rows:
                        column[graph] = rows
        return self._held

    def _read(self) -> dict[str, _Column]:
        """What was kept; nothing if there is nothing of use."""
        if self._place is None:
            return {}
        try:
            text = (self._place / _COLUMNS).read_text(encoding="utf-8")
            held = {
                key: {graph: list(map(tuple, rows)) for graph, rows in column.items()}
                for key, column in json.loads(text).items()
            }
        except (OSError, ValueError, AttributeError, TypeError):  # damaged: the graphs themselves know it
            return {}
        graphs = max(map(len, held.values()), default=0)
        return held if len(self._touched) < _MANY * graphs else {}

    def _asked(self, predicate: str, value: str | None) -> _Column:
        which = f"<{value}>" if value else "?value"
        found = self._graph.query(f"SELECT * WHERE {{ GRAPH ?graph {{ ?node <{predicate}> {which} }} }}")
        assert isinstance(found, ox.QuerySolutions)
        column: _Column = {}
        for row in found:
            term = None if value else row["value"]
            told = (_iri(row["node"]), value or _text(term), isinstance(term, ox.Literal))
            column.setdefault(_iri(row["graph"]), []).append(told)
        return column

    def _concerned(
        self, held: dict[str, _Column], quads: Iterable[ox.Quad]
    ) -> Iterator[tuple[list[_Row], _Row]]:
        """Each row that has to do with one of the quads, and those of its graph that it belongs to."""
        for quad in quads:
            value = quad.object.value if isinstance(quad.object, ox.NamedNode) else None
            for key in {_key(quad.predicate.value, None), _key(quad.predicate.value, value)} & held.keys():
                yield held[key].setdefault(_iri(quad.graph_name), []), _row(quad)

    def _kept_lines(self, graph: ox.NamedNode) -> set[bytes]:
        file = None if self._place is None else self._place / _file(graph.value)
        if file is not None and graph.value not in self._touched and file.is_file():
            return set(file.read_bytes().splitlines())
        found = self._graph.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=graph) or b""
        return set(found.splitlines())


def _lines(graph: str, quads: Iterable[ox.Quad]) -> set[bytes]:
    triples = (q.triple for q in quads if _iri(q.graph_name) == graph)
    return set((ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"").splitlines())


def _key(predicate: str, value: str | None) -> str:
    return predicate if value is None else f"{predicate} {value}"


def statement(quad: ox.Quad) -> Statement:
    """The quad, as texts."""
    return Statement(_iri(quad.graph_name), *_row(quad))


def _row(quad: ox.Quad) -> _Row:
    return _iri(quad.subject), _text(quad.object), isinstance(quad.object, ox.Literal)


def _iri(term: object) -> str:
    return term.value if isinstance(term, ox.NamedNode) else str(term)


def _text(term: object) -> str:
    return term.value if isinstance(term, ox.Literal) else _iri(term)


def _file(graph: str) -> str:
    return graph.rpartition("/")[2] + ".nt"
