"""What a real SPARQL server answers is what the store answers, and what is said of one that does not."""

import json
import subprocess
import sys
import threading
import tomllib
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler
from itertools import count
from pathlib import Path
from urllib.parse import parse_qsl

import pyoxigraph as ox
import pytest
from click.testing import CliRunner, Result

from kg.asking import explain, queries
from kg.asking.answers import Statements, Table, Term, value
from kg.asking.queries import run, run_saved
from kg.asking.saved import SavedQuery, saved_queries
from kg.asking.tables import FORMATS
from kg.cli import main
from kg.errors import UsageProblem
from kg.namespaces import KG
from kg.networks import constructs, filters, views
from kg.servers.endpoint import Endpoint, counts, with_values
from kg.servers.graphserver import GraphServer
from kg.servers.push import push
from kg.storage.store import Store
from tests.servers import free_port, oxigraph_server, serving

DATA = Path(__file__).parent / "data"
ANSWERS = tomllib.loads((DATA / "answers.toml").read_text(encoding="utf-8"))


def _put(url: str, graph: str, triples: set[ox.Triple]) -> None:
    with closing(GraphServer(f"{url}/store")) as server:
        server.put(graph, "".join(f"{t} .\n" for t in triples).encode())


@pytest.fixture(scope="module")
def cases() -> Iterator[str]:
    """The analyst's cases on a server, spread over three graphs that have every other triple twice."""
    triples = sorted({q.triple for q in ox.parse(path=DATA / "cases.ttl")}, key=str)
    parts: list[set[ox.Triple]] = [set(), set(), set()]
    for number, triple in zip(count(), triples):
        parts[number % 3].add(triple)
        if number % 2:
            parts[(number + 1) % 3].add(triple)
    with oxigraph_server() as url:
        for number, part in enumerate(parts):
            _put(url, f"https://kg.example.org/article/{number}", part)
        yield f"{url}/query"


@pytest.fixture(scope="module")
def pushed(store_folder: Path) -> Iterator[str]:
    """The store of three articles on a server, with the union in its default graph."""
    with oxigraph_server() as url:
        with closing(GraphServer(f"{url}/store")) as server:
            push(store_folder, server, union=True)
        yield f"{url}/query"


@pytest.mark.parametrize("query", saved_queries(), ids=lambda q: q.name)
def test_each_saved_query_has_the_same_rows_there(cases: str, query: SavedQuery) -> None:
    case = ANSWERS[query.name]
    with closing(Endpoint(cases)) as server:
        answer = run_saved(server, query, case.get("params", {}))
    assert isinstance(answer, Table)
    columns = case["columns"].split()
    found = [tuple(value(row[c]).removeprefix(KG) for c in columns) for row in answer.records()]
    assert sorted(found) == sorted(tuple(row) for row in case["rows"])


def test_no_question_of_ours_depends_on_how_often_a_server_has_a_triple() -> None:
    ours = {f"{query.name}.rq": query.sparql for query in saved_queries()}
    for module in (explain, queries, filters, views, constructs):
        ours |= {
            n: t for n, t in vars(module).items() if isinstance(t, str) and n != "__doc__" and "SELECT" in t
        }
    assert [name for name, text in ours.items() if counts(text)] == []
    assert len(ours) > len(saved_queries()) + 5


@pytest.mark.parametrize(
    ("sparql", "counting"),
    [
        ("SELECT ?e { ?e a kg:State }", True),
        ("SELECT (COUNT(?e) AS ?n) { ?e a kg:State }", True),
        ("SELECT DISTINCT ?n { { SELECT (SUM(?x) AS ?n) { ?e kg:projectileCount ?x } } }", True),
        ("SELECT DISTINCT ?e { ?e a kg:State }", False),
        ("SELECT (COUNT(DISTINCT ?e) AS ?n) { ?e a kg:State }", False),
        ("ASK { ?e a kg:State }", False),
        ("CONSTRUCT { ?e a kg:Actor } WHERE { ?e a kg:State }", False),
    ],
)
def test_a_server_that_has_triples_more_than_once_does_not_count_them(
    cases: str, sparql: str, counting: bool
) -> None:
    result = _kg("query", sparql, "--endpoint", cases)
    assert (result.exit_code, "say SELECT DISTINCT" in result.stderr) == (2 if counting else 0, counting)
    assert len(result.stderr.splitlines()) == counting


def _kg(*words: object, **environment: str) -> Result:
    return CliRunner().invoke(main, [str(w) for w in words], env=environment)


@pytest.mark.parametrize("query", saved_queries(), ids=lambda q: q.name)
def test_a_pushed_store_gives_the_same_bytes(store_folder: Path, pushed: str, query: SavedQuery) -> None:
    required = [f"--param={p.name}={p.values[0]}" for p in query.params if p.required]
    here = _kg("query", query.name, *required, "--format", "tsv", "--store", store_folder)
    there = _kg("query", query.name, *required, "--format", "tsv", "--endpoint", pushed)
    assert (there.stderr, there.exit_code) == ("", 0)
    assert sorted(there.stdout.splitlines()) == sorted(here.stdout.splitlines())


LAUNCHES = "SELECT ?launch ?label ?day WHERE { ?launch a kg:Launch ; rdfs:label ?label OPTIONAL { ?launch kg:latest ?day } }"
OWN = (
    (f"{LAUNCHES} ORDER BY ?launch", ()),
    (f"{LAUNCHES} ORDER BY ?launch", ("day=2023-11-10",)),
    (f"{LAUNCHES} ORDER BY ?launch LIMIT 1", ("day=2023-11-10",)),
    ("SELECT ?e ?x { ?e kg:latest ?d FILTER(?d <= ?x) } ORDER BY ?e", ("x=2023-11-10",)),
    ("SELECT (COUNT(?e) AS ?n) ?class { ?e a ?class } GROUP BY ?class ORDER BY ?class", ("class=kg:Launch",)),
    ("SELECT ?class (COUNT(?e) AS ?n) { ?e a ?class } GROUP BY ?class ORDER BY ?class", ("n=1",)),
    ("SELECT ?e (STR(?e) AS ?s) { { SELECT ?e { ?e a ?c } } VALUES ?c { kg:Launch } } ORDER BY ?e", ()),
    ("SELECT ?e { SELECT ?e ?c { ?e a ?c } } ORDER BY ?e", ("e=kg:none",)),
    ("SELECT ?e ?c # a { comment\n{ VALUES ?c { UNDEF } ?e a ?c } ORDER BY ?e", ("c=kg:Launch",)),
    ("SELECT DISTINCT ?g { GRAPH ?g { ?e a kg:Launch } } ORDER BY ?g", ()),
    ("SELECT ?e FROM <https://kg.example.org/graph/reference> { ?e a kg:Launch }", ()),
    ('SELECT ?t { VALUES ?t { "tab\\t{ \'quote\' } é" "=1+1" "x"@en 2.50 <http://x/#a> } }', ()),
    ("ASK { ?e a kg:Launch }", ()),
    ("ASK { ?e a kg:Nothing }", ()),
    ("CONSTRUCT { ?e kg:latest ?d } WHERE { ?e a kg:Launch ; kg:latest ?d }", ()),
    ("DESCRIBE kg:nothing", ()),
)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(("sparql", "params"), OWN)
def test_own_queries_give_the_same_in_every_form(
    store_folder: Path, pushed: str, sparql: str, params: tuple[str, ...], form: str
) -> None:
    words = ["query", sparql, "--format", form, *(f"--param={p}" for p in params)]
    here, there = _kg(*words, "--store", store_folder), _kg(*words, "--endpoint", pushed)
    assert (there.exit_code, there.stdout, there.stderr) == (here.exit_code, here.stdout, here.stderr)


@pytest.mark.parametrize(
    "words",
    [
        ("stats",),
        ("stats", "--json"),
        ("explain", "Kim Jong Un"),
        ("view", "who-met-whom"),
        ("view", "everything", "--json", "--actor", "North Korea"),
        ("view", "tensions", "--check"),
    ],
)
def test_views_counts_and_explanations_come_from_there_too(
    store_folder: Path, pushed: str, words: tuple[str, ...]
) -> None:
    here, there = _kg(*words, "--store", store_folder), _kg(*words, "--endpoint", pushed)
    assert (there.exit_code, there.stdout, there.stderr) == (0, here.stdout, here.stderr)


def test_a_file_of_ones_own_is_asked_there(store_folder: Path, pushed: str, tmp_path: Path) -> None:
    file = tmp_path / "mine.rq"
    file.write_text(
        "# Problem: Which launches?\n# Answer: One row for each\n# Param: state actor optional Who\n\n"
        "SELECT ?launch ?state { ?launch a kg:Launch ; kg:launchedBy ?state } ORDER BY ?launch\n"
    )
    words = ["query", file, "--param", "state=North Korea", "--json"]
    here, there = _kg(*words, "--store", store_folder), _kg(*words, "--endpoint", pushed)
    assert json.loads(here.stdout)["results"]["bindings"]
    assert there.stdout == here.stdout


def test_a_parameter_that_the_select_has_not_is_named(pushed: str) -> None:
    for sparql in (
        "SELECT ?e { ?e a ?c }",
        "ASK { ?e a ?c }",
        "SELECT (1 AS ?c) ?e { ?e a kg:Launch } LIMIT 1",
    ):
        result = _kg("query", sparql, "--param", "c=kg:Launch", "--endpoint", pushed)
        assert (result.exit_code, len(result.stderr.splitlines())) == (2, 1)
        assert "--param c=…" in result.stderr


def test_a_parameters_name_is_no_part_of_a_query(store_folder: Path, pushed: str) -> None:
    for name in ("c(", "c } #", "c) { (1) } #"):
        for where in (("--endpoint", pushed), ("--store", str(store_folder))):
            result = _kg("query", "SELECT ?c { ?e a ?c }", "--param", f"{name}=1", *where)
            assert (result.exit_code, len(result.stderr.splitlines())) == (2, 1)


@pytest.mark.parametrize(
    ("sparql", "expected"),
    [
        ("SELECT ?x { ?s ?p ?x }", "SELECT ?x { VALUES (?x) { (1) }  ?s ?p ?x }"),
        ("SELECT (IF(EXISTS { ?s ?p 2 }, 1, 2) AS ?y) ?x { }", "AS ?y) ?x { VALUES (?x) { (1) }  }"),
        ("PREFIX select: <http://x/{>\nSELECT ?x{}", "SELECT ?x{ VALUES (?x) { (1) } }"),
        ("SELECT ?x { SELECT ?x { } } # end", "SELECT ?x { SELECT ?x { } } # end\nVALUES (?x) { (1) }"),
    ],
)
def test_values_stand_where_the_where_begins(sparql: str, expected: str) -> None:
    one: Term = ox.Literal(1)
    assert expected in with_values(sparql, {"x": one}).replace(str(one), "1")


class _Plain:
    """A server whose default graph is what the protocol's own parameters say, and that refuses others."""

    def __init__(self, store: ox.Store, *, union: bool, strict: bool) -> None:
        self.store, self.union, self.strict = store, union, strict
        self.asked: list[list[tuple[str, str]]] = []
        self.reply = ""

    def __call__(self, _: BaseHTTPRequestHandler, body: bytes) -> int:
        form = parse_qsl(body.decode(), keep_blank_values=True)
        self.asked.append(form)
        if self.strict and "union-default-graph" in dict(form):
            return 400
        named: list[ox.NamedNode | ox.BlankNode | ox.DefaultGraph] = [
            ox.NamedNode(v) for k, v in form if k == "default-graph-uri"
        ]
        answer = self.store.query(
            dict(form)["query"],
            default_graph=named or None,
            use_default_graph_as_union=self.union and not named,
        )
        assert isinstance(answer, (ox.QuerySolutions, ox.QueryBoolean))
        self.reply = (answer.serialize(format=ox.QueryResultsFormat.JSON) or b"").decode()
        return 200


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize("union", [True, False])
def test_other_servers_are_asked_for_the_union_in_other_ways(
    store_folder: Path, monkeypatch: pytest.MonkeyPatch, union: bool, strict: bool
) -> None:
    with Store.open(store_folder) as store:
        held = ox.Store()
        held.extend(store.quads())
        here = run_saved(store, _query("launches"))
    plain = _Plain(held, union=union, strict=strict)
    with serving(plain, lambda: plain.reply, Content_Type="application/sparql-results+json") as url:
        with closing(Endpoint(url)) as server:
            assert run_saved(server, _query("launches")) == here
        assert any(k == "default-graph-uri" for k, _ in plain.asked[-1]) is not union
        if not union:
            monkeypatch.setattr("kg.servers.endpoint.MAX_NAMED", 1)
            result = _kg("query", "launches", "--endpoint", url)
            assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1)
            assert "not the union of its graphs" in result.stderr


def _query(name: str) -> SavedQuery:
    return next(q for q in saved_queries() if q.name == name)


def test_a_server_that_has_nothing_gives_no_rows() -> None:
    with oxigraph_server() as url, closing(Endpoint(f"{url}/query")) as server:
        assert run(server, "SELECT ?s { ?s ?p ?o }") == Table(("s",), ())
        assert run(server, "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }") == Statements(())


# -- what goes wrong -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "kind", "text", "code", "says"),
    [
        (
            400,
            "text/plain",
            "\nerror at 2:5: expected x\nmore",
            2,
            "does not take the query: error at line 1, column 5",
        ),
        (400, "text/plain", "Line 3, column 1: no", 2, "line 2, column 1: no"),
        (401, "text/html", "<!DOCTYPE html>", 1, "401 to the query; set KG_ENDPOINT_TOKEN"),
        (404, "text/plain", "", 1, "is that its query address?"),
        (415, "text/plain", "no", 1, "415 to the query: no; is that its query address?"),
        (500, "text/plain", "broken\x1b[2J", 1, "500 to the query: broken"),
        (307, "text/plain", "", 1, "redirects to http://else.example/; give that URL"),
        (200, "text/html", "<html>hello</html>", 1, "answers with text/html that is no answer to SPARQL"),
        (200, "application/json", '{"hello": 1}', 1, "no answer to SPARQL"),
        (200, "application/sparql-results+json", '{"head": {"vars": ["s"]}, "resu', 1, "no answer to SPARQL"),
        (200, "application/n-triples", "<s> ", 1, "no answer to SPARQL"),
        (200, "", "", 1, "no media type"),
    ],
)
def test_a_refusal_is_one_line(status: int, kind: str, text: str, code: int, says: str) -> None:
    with serving(lambda *_: status, text, Location="http://else.example/", Content_Type=kind) as url:
        result = _kg("query", "launches", "--endpoint", url)
    assert (result.exit_code, len(result.stderr.splitlines())) == (code, 1)
    assert says in result.stderr
    assert result.stderr.startswith(f"kg: {url}: ")
    assert "\x1b" not in result.stderr
    assert result.stdout == ""


def test_a_mistake_in_the_query_is_told_by_the_servers_words(pushed: str) -> None:
    result = _kg("query", "SELECT ?s {\n ?s ?p }", "--endpoint", pushed)
    assert (result.exit_code, len(result.stderr.splitlines())) == (2, 1)
    assert "line 2, column" in result.stderr
    update = _kg("query", "-f", "-", "--endpoint", pushed.replace("/query", "/update"))
    assert (update.exit_code, len(update.stderr.splitlines())) == (2, 1)


def test_nothing_can_be_changed_through_a_query(pushed: str) -> None:
    with closing(Endpoint(pushed)) as server:
        before = run(server, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
        for text in (
            "DROP ALL",
            "DELETE WHERE { ?s ?p ?o }",
            "SELECT * { SERVICE <http://x/> { ?s ?p ?o } }",
        ):
            with pytest.raises(UsageProblem):
                run(server, text)
        assert run(server, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }") == before


def test_a_server_that_is_not_there_or_silent_is_one_line() -> None:
    held = threading.Event()
    with serving(lambda *_: 200 if held.wait(10) else 500) as url:
        try:
            silent = _kg("query", "launches", "--endpoint", url, "--timeout", "0.2")
        finally:
            held.set()
    gone = _kg("query", "launches", "--endpoint", f"http://127.0.0.1:{free_port()}/query")
    for result, says in ((silent, "no answer in time"), (gone, "is the server there?")):
        assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1)
        assert says in result.stderr


@pytest.mark.parametrize("url", ["localhost:7878/query", "ftp://a/b", "", "http://u:secret@a/"])
def test_what_is_no_address_is_refused(url: str) -> None:
    result = _kg("query", "launches", "--endpoint", url)
    assert (result.exit_code, len(result.stderr.splitlines())) == (2, 1)
    assert "secret" not in result.stderr


def test_a_limit_on_time_is_for_a_server_only(store_folder: Path) -> None:
    assert _kg("query", "launches", "--store", store_folder, "--timeout", "1").exit_code == 2


def test_credentials_go_along() -> None:
    seen: set[str | None] = set()

    def answer(handler: BaseHTTPRequestHandler, _: bytes) -> int:
        seen.add(handler.headers["Authorization"])
        return 401

    with serving(answer) as url:
        _kg("query", "launches", "--endpoint", url, KG_ENDPOINT_USER="ana", KG_ENDPOINT_PASSWORD="pw")  # noqa: S106
    assert seen == {"Basic YW5hOnB3"}


def test_a_question_to_a_server_loads_no_parser() -> None:
    code = (
        "import sys, kg.cli, kg.servers.endpoint, kg.asking.tables\n"
        "print({'spacy', 'networkx', 'pyshacl', 'rdflib', 'numpy'} & set(sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "set()\n"
