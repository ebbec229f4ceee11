"""A store's graphs on a SPARQL server: only what it does not have, and gone there what is gone here.

What was sent is noted in the store's folder, `pushed/<digest of the URL>.jsonl`: a line before a graph is
sent (then what the server holds is open) and one after (then it is this content). A push that is killed at
any moment is taken up by the next, and a graph is sent again only if it may have come through in part.

With `union`, the server's default graph gets what the store's own has: each triple of any graph once. Graphs
that are new are added to it; it is sent anew where something may have left it. Later pushes keep it up.
"""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO

from kg.errors import KgError
from kg.iris import digest
from kg.servers.graphserver import GraphServer
from kg.storage.store import Store
from kg.terminal import Step

_OPEN = ""
_UNION, _COMPLETE = "default", "complete"
"""The note on the server's default graph; the names of the other graphs are IRIs."""
_PIECE = 10_000
"""Triples of the default graph that are sent in one piece."""


@dataclass(frozen=True, slots=True)
class Pushed:
    """How many graphs were sent, dropped on the server, and left alone because it had them."""

    sent: int
    dropped: int
    unchanged: int


def push(
    folder: Path, server: GraphServer, *, again: bool = False, union: bool = False, step: Step | None = None
) -> Pushed:
    """Makes the server hold each named graph of the store as it is here, and with `union` its default graph.

    Graphs that this folder never sent there are left alone. With `again`, all are sent whatever the note
    says: the server may have lost them. KgError ends it; what was sent until then is noted.
    """
    sent = dropped = unchanged = 0
    with Store.open(folder) as store, _noted(folder, server.url) as (held, file):
        default = _Default(store, server, file, held.pop(_UNION, _OPEN if union else None), again=again)
        names = store.graphs()
        gone = set(held) - set(names)
        for name in names:
            body = _ntriples(store, name)
            content = hashlib.sha256(body).hexdigest()
            if not body:  # the engine goes on naming a graph that has become empty
                gone |= {name} & held.keys()
            elif held.get(name) == content and not again:
                unchanged += 1
            else:
                if name in held:
                    default.loses()
                _note(file, name, _OPEN)
                server.put(name, body)
                default.gets(body)
                _note(file, name, content)
                sent += 1
            if step:
                step(1, len(names))
        for name in sorted(gone):
            default.loses()
            _note(file, name, _OPEN)
            server.delete(name)
            _note(file, name, None)
            dropped += 1
        default.finish()
    return Pushed(sent, dropped, unchanged)


class _Default:
    """The server's default graph during a push; nothing is done to one that is not kept (`state` None)."""

    def __init__(
        self, store: Store, server: GraphServer, file: IO[str], state: str | None, *, again: bool
    ) -> None:
        self._store, self._server, self._file = store, server, file
        self._kept = state is not None
        self._growing = state == _COMPLETE and not again

    def gets(self, ntriples: bytes) -> None:
        """A graph that is new was sent."""
        if self._growing:
            self._server.add(None, ntriples)

    def loses(self) -> None:
        """A graph is about to change or go: what it alone said must leave, which only sending anew does."""
        if self._growing:
            _note(self._file, _UNION, _OPEN)
        self._growing = False

    def finish(self) -> None:
        """Sends it whole unless all that came was added."""
        if self._kept and not self._growing:
            _note(self._file, _UNION, _OPEN)
            self._server.put(None, _Union(self._store))
            _note(self._file, _UNION, _COMPLETE)


@dataclass(frozen=True, slots=True)
class _Union:
    """The union of a store's graphs as N-Triples in pieces; it can be gone through again."""

    store: Store

    def __iter__(self) -> Iterator[bytes]:
        quads = self.store.triples_for_pattern(None, None, None)
        while piece := "".join(f"{q.triple} .\n" for q in islice(quads, _PIECE)):
            yield piece.encode()


def _ntriples(store: Store, graph: str) -> bytes:
    return "".join(sorted(f"{q.triple} .\n" for q in store.quads(graph))).encode()


@contextmanager
def _noted(folder: Path, url: str) -> Iterator[tuple[dict[str, str], IO[str]]]:
    """What the server holds by the note (graph → SHA-256 of its N-Triples), and the note to go on with."""
    path = folder / "pushed" / f"{digest(url)}.jsonl"
    held = _read(path)
    path.parent.mkdir(exist_ok=True)
    new = path.with_suffix(".new")  # without what is out of date, and without a line torn by a kill
    with new.open("w", encoding="utf-8") as file:
        file.write(json.dumps({"url": url}) + "\n")
        for graph, content in sorted(held.items()):
            _note(file, graph, content)
    new.replace(path)
    with path.open("a", encoding="utf-8") as file:
        yield held, file


def _read(path: Path) -> dict[str, str]:
    held: dict[str, str] = {}
    lines = path.read_text(encoding="utf-8").splitlines()[1:] if path.exists() else []
    for number, line in enumerate(lines, start=2):
        try:
            graph, content = json.loads(line)
        except (ValueError, TypeError):
            if number == len(lines) + 1:
                break  # torn by a kill: the line before says that this graph is open
            raise KgError(f"{path}:{number}: damaged; delete the file, and all is sent again") from None
        if content is None:
            held.pop(graph, None)
        else:
            held[graph] = content
    return held


def _note(file: IO[str], graph: str, content: str | None) -> None:
    file.write(json.dumps([graph, content]) + "\n")
    file.flush()
