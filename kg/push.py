"""A store's graphs on a SPARQL server: only what it does not have, and gone there what is gone here.

What was sent is noted in the store's folder, `pushed/<digest of the URL>.jsonl`: a line before a graph is
sent (then what the server holds is open) and one after (then it is this content). A push that is killed at
any moment is taken up by the next, and a graph is sent again only if it may have come through in part.
"""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from kg.errors import KgError
from kg.graphserver import GraphServer
from kg.iris import digest
from kg.store import Store
from kg.terminal import Step

_OPEN = ""


@dataclass(frozen=True, slots=True)
class Pushed:
    """How many graphs were sent, dropped on the server, and left alone because it had them."""

    sent: int
    dropped: int
    unchanged: int


def push(folder: Path, server: GraphServer, *, again: bool = False, step: Step | None = None) -> Pushed:
    """Makes the server hold each named graph of the store as it is here.

    Graphs that this folder never sent there are left alone. With `again`, all are sent whatever the note
    says: the server may have lost them. KgError ends it; what was sent until then is noted.
    """
    sent = dropped = unchanged = 0
    with Store.open(folder) as store, _noted(folder, server.url) as (held, file):
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
                _note(file, name, _OPEN)
                server.put(name, body)
                _note(file, name, content)
                sent += 1
            if step:
                step(1, len(names))
        for name in sorted(gone):
            _note(file, name, _OPEN)
            server.delete(name)
            _note(file, name, None)
            dropped += 1
    return Pushed(sent, dropped, unchanged)


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
