"""A store's graphs on a real SPARQL server, and what is said when a server does not do as it should."""

import http.client
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pyoxigraph as ox
import pytest
from click.testing import CliRunner, Result

from kg.cli import main
from kg.errors import KgError, UsageProblem
from kg.servers.connection import Body, authorization, checked
from kg.servers.graphserver import GraphServer
from kg.servers.push import Pushed, push
from kg.storage.store import Store
from tests.servers import free_port, oxigraph_server, serving


@pytest.fixture
def oxigraph() -> Iterator[str]:
    """The URL of the graph store of an empty Oxigraph server."""
    with oxigraph_server() as url:
        yield f"{url}/store"


@pytest.fixture
def folder(store_folder: Path, tmp_path: Path) -> Path:
    """A copy of the store of three articles, to change."""
    return Path(shutil.copytree(store_folder, tmp_path / "store"))


def _note(folder: Path) -> Path:
    """The record of the last push; the copied store may have some of pushes before."""
    return max((folder / "pushed").glob("*.jsonl"), key=lambda file: file.stat().st_mtime_ns)


def _there(url: str) -> set[ox.Quad]:
    """Every quad that a server holds."""
    host = url.removeprefix("http://").removesuffix("/store")
    with closing(http.client.HTTPConnection(host, timeout=10)) as connection:
        connection.request("GET", "/store", headers={"Accept": "application/n-quads"})
        return set(ox.parse(connection.getresponse().read(), format=ox.RdfFormat.N_QUADS))


def _here(folder: Path) -> set[ox.Quad]:
    with Store.open(folder) as store:
        return set(store.quads())


def _identifiers(folder: Path) -> list[str]:
    with Store.open(folder) as store:
        return sorted(store.known())


def _push(
    folder: Path,
    url: str,
    *,
    again: bool = False,
    union: bool = False,
    waits: tuple[float, ...] = (),
    timeout: float = 30,
) -> Pushed:
    with closing(GraphServer(url, waits=waits, timeout=timeout)) as server:
        return push(folder, server, again=again, union=union)


def test_the_server_has_every_quad_and_gets_none_twice(folder: Path, oxigraph: str) -> None:
    first = _push(folder, oxigraph)
    assert len(_identifiers(folder)) > 1
    assert _there(oxigraph) == _here(folder)
    assert (first.dropped, first.unchanged) == (0, 0)
    assert _push(folder, oxigraph) == Pushed(sent=0, dropped=0, unchanged=first.sent)
    assert _push(folder, oxigraph, again=True).sent == first.sent


def test_a_forgotten_article_goes_and_graphs_of_others_stay(folder: Path, oxigraph: str) -> None:
    _push(folder, oxigraph)
    foreign = "https://other.example/graph"
    with closing(GraphServer(oxigraph)) as other:
        other.put(foreign, b"<http://a.example/s> <http://a.example/p> <http://a.example/o> .\n")
    with Store.open(folder, write=True) as store:
        store.forget(sorted(store.known())[0])
    assert _push(folder, oxigraph).dropped == 1
    rest = {q for q in _there(oxigraph) if q.graph_name != ox.NamedNode(foreign)}
    assert rest == _here(folder)
    assert len(_there(oxigraph)) == len(rest) + 1
    assert _push(folder, oxigraph).dropped == 0


def test_a_changed_graph_is_replaced_alone(folder: Path, oxigraph: str) -> None:
    _push(folder, oxigraph)
    with Store.open(folder, write=True) as store:
        triple = ox.Triple(ox.NamedNode("urn:x:s"), ox.NamedNode("urn:x:p"), ox.Literal('tab\t"é"\\'))
        store.replace_graph("new", [triple])
    assert _push(folder, oxigraph).sent == 1
    with Store.open(folder, write=True) as store:
        store.replace_graph("new", [ox.Triple(triple.subject, triple.predicate, ox.Literal("other"))])
    assert _push(folder, oxigraph).sent == 1
    assert _there(oxigraph) == _here(folder)
    with Store.open(folder, write=True) as store:
        store.replace_graph("new", [])
    assert _push(folder, oxigraph).dropped == 1
    assert _there(oxigraph) == _here(folder)


def _default(quads: set[ox.Quad]) -> set[ox.Triple]:
    return {q.triple for q in quads if q.graph_name == ox.DefaultGraph()}


def test_the_default_graph_is_the_union_and_stays_so(folder: Path, oxigraph: str) -> None:
    def union() -> set[ox.Triple]:
        return {q.triple for q in _here(folder)}

    shared = ox.Triple(ox.NamedNode("urn:x:s"), ox.NamedNode("urn:x:p"), ox.Literal("said by two"))
    own = ox.Triple(ox.NamedNode("urn:x:s"), ox.NamedNode("urn:x:p"), ox.Literal("said by one"))
    _push(folder, oxigraph)
    assert _default(_there(oxigraph)) == set(), "only where it is asked for"
    _push(folder, oxigraph, union=True)
    assert _default(_there(oxigraph)) == union()
    steps: tuple[dict[str, list[ox.Triple]], ...] = (
        {"one": [shared], "two": [shared, own]},
        {"two": []},
        {"one": [own]},
        {"one": []},
    )
    for graphs in steps:
        with Store.open(folder, write=True) as store:
            for name, triples in graphs.items():
                store.replace_graph(name, triples)
        _push(folder, oxigraph)
        there = _there(oxigraph)
        assert _default(there) == union()
        assert {q for q in there if q.graph_name != ox.DefaultGraph()} == _here(folder)
    assert _push(folder, oxigraph, again=True).unchanged == 0
    assert _default(_there(oxigraph)) == union()


def test_what_is_new_is_added_to_the_union_which_is_not_sent_again(folder: Path) -> None:
    asked: list[tuple[str, bool]] = []

    def answer(handler: BaseHTTPRequestHandler, _: bytes) -> int:
        asked.append((handler.command, handler.path.endswith("?default")))
        return 204

    with serving(answer) as url:
        _push(folder, url, union=True)
        assert asked[-1] == ("PUT", True)
        asked.clear()
        with Store.open(folder, write=True) as store:
            store.replace_graph("new", [ox.Triple(*[ox.NamedNode("urn:x:s")] * 3)])
        _push(folder, url)
    assert asked == [("PUT", False), ("POST", True)]


class _Dying(GraphServer):
    """Fails at the second graph, after or before the server has it."""

    came_through = True

    def put(self, graph: str | None, ntriples: Body) -> None:
        self.count = getattr(self, "count", 0) + 1
        if self.count < 2 or self.came_through:
            super().put(graph, ntriples)
        if self.count == 2:
            raise KeyboardInterrupt


@pytest.mark.parametrize("union", [True, False])
@pytest.mark.parametrize("came_through", [True, False])
def test_a_push_that_was_stopped_goes_on(
    folder: Path, oxigraph: str, came_through: bool, union: bool
) -> None:
    server = _Dying(oxigraph)
    server.came_through = came_through
    with closing(server), pytest.raises(KeyboardInterrupt):
        push(folder, server, union=union)
    note = _note(folder)
    note.write_text(note.read_text() + '["https://kg.exa')  # and the line was torn
    with Store.open(folder) as store:
        graphs = len([g for g in store.graphs() if any(store.quads(g))])
    assert _push(folder, oxigraph, union=union) == Pushed(sent=graphs - 1, dropped=0, unchanged=1)
    there = _there(oxigraph)
    assert {q for q in there if q.graph_name != ox.DefaultGraph()} == _here(folder)
    assert _default(there) == ({q.triple for q in _here(folder)} if union else set())


def test_a_push_that_is_killed_goes_on(folder: Path, oxigraph: str) -> None:
    """SIGKILL while a server holds the second request; then the real server gets the rest."""
    held, seen = threading.Event(), threading.Event()
    got: list[bytes] = []

    def answer(_: BaseHTTPRequestHandler, body: bytes) -> int:
        got.append(body)
        if len(got) == 2:
            seen.set()
            held.wait(30)
        return 204

    with serving(answer) as url:
        command = [sys.executable, "-m", "kg", "push", url, "--store", str(folder)]
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        assert seen.wait(30)
        process.kill()
        process.wait()
        held.set()
        before = len(got)
        pushed = _push(folder, url)
        assert pushed.unchanged == 1
        assert len(got) == before + pushed.sent
    assert _push(folder, oxigraph).unchanged == 0, "each server has a note of its own"
    assert _there(oxigraph) == _here(folder)


# -- what goes wrong -----------------------------------------------------------------------------


def _run(folder: Path, url: str, **environment: str) -> Result:
    return CliRunner().invoke(main, ["push", url, "--store", str(folder)], env=environment)


@pytest.mark.parametrize(
    ("status", "text", "says"),
    [
        (401, "", "401 to PUT"),
        (403, "no\nmore", "no; set KG_ENDPOINT_TOKEN"),
        (404, "", "Graph Store address"),
        (400, "\nbad line 1\nline 2", ": bad line 1"),
        (500, "broken\x1b[2J", "500 to PUT"),
        (307, "", "redirects to http://else.example/; give that URL"),
    ],
)
def test_a_refusal_is_one_line(folder: Path, status: int, text: str, says: str) -> None:
    with serving(lambda *_: status, text, Location="http://else.example/") as url:
        result = _run(folder, url)
    assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1)
    assert says in result.stderr
    assert "\x1b" not in result.stderr
    assert "line 2" not in result.stderr


def test_a_server_that_is_not_there_is_one_line(folder: Path) -> None:
    result = _run(folder, f"http://127.0.0.1:{free_port()}/store")
    assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1)
    assert "is the server there?" in result.stderr


def test_a_busy_server_is_asked_again(folder: Path) -> None:
    statuses = iter([503, 429])
    with serving(lambda *_: next(statuses, 204)) as url:
        assert _push(folder, url, waits=(0.0, 0.0, 0.0)).sent > 1
    with (
        serving(lambda *_: 503, "too busy") as url,
        pytest.raises(KgError, match=r"503 to PUT .*too busy"),
    ):
        _push(folder, url, waits=(0.0,))


def test_a_server_that_does_not_answer_is_left(folder: Path) -> None:
    held = threading.Event()
    with serving(lambda *_: 204 if held.wait(10) else 500) as url:
        try:
            with pytest.raises(KgError, match="no answer in time"):
                _push(folder, url, timeout=0.2)
        finally:
            held.set()


def test_credentials_come_from_the_environment(folder: Path) -> None:
    seen: set[str | None] = set()

    def answer(handler: BaseHTTPRequestHandler, _: bytes) -> int:
        seen.add(handler.headers["Authorization"])
        return 204

    with serving(answer) as url:
        assert _run(folder, url, KG_ENDPOINT_TOKEN="abc").exit_code == 0  # noqa: S106 - made up
    assert seen == {"Bearer abc"}
    assert authorization({"KG_ENDPOINT_USER": "ana", "KG_ENDPOINT_PASSWORD": "pw"}) == "Basic YW5hOnB3"
    assert authorization({}) is None
    for bad in ({"KG_ENDPOINT_USER": "ana", "KG_ENDPOINT_TOKEN": "t"}, {"KG_ENDPOINT_TOKEN": "a\nb"}):
        with pytest.raises(UsageProblem):
            authorization(bad)


@pytest.mark.parametrize(
    "url",
    ["ftp://a/b", "localhost:7878/store", "http://", "http://a:b/", "http://u:secret@a/", "http://a/ b"],
)
def test_what_is_no_address_of_a_server_is_refused(url: str) -> None:
    with pytest.raises(UsageProblem) as caught:
        checked(url)
    assert "secret" not in str(caught.value)


def test_a_note_that_is_damaged_is_named(folder: Path) -> None:
    with serving(lambda *_: 204) as url:
        _push(folder, url)
        note = _note(folder)
        lines = note.read_text().splitlines()
        note.write_text("\n".join([lines[0], "{", *lines[2:]]) + "\n")
        with pytest.raises(KgError, match=r"jsonl:2: damaged; delete"):
            _push(folder, url)
