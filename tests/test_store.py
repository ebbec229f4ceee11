"""The store: whole articles or nothing, one writer, readers served, queries that cannot do harm."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections import Counter
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.asking.answers import value
from kg.asking.queries import rows as answered
from kg.asking.saved import saved_query
from kg.errors import KgError, LimitExceeded, StoreLocked, UsageProblem
from kg.gate.quarantine import SetAside, Validated
from kg.namespaces import BASE, DCTERMS, KG, RDF
from kg.storage.store import Known, Store

N = ox.NamedNode
A, B = BASE + "article/a", BASE + "article/b"


def article(iri: str, identifier: str, *values: str, aside: tuple[SetAside, ...] = ()) -> Validated:
    subject = N(iri)
    triples = [
        ox.Triple(subject, N(DCTERMS + "identifier"), ox.Literal(identifier)),
        ox.Triple(subject, N(KG + "contentHash"), ox.Literal(f"hash of {iri}")),
        *(ox.Triple(N(BASE + "event/e"), N(KG + "topic"), ox.Literal(v)) for v in values),
    ]
    return Validated(iri, identifier, tuple(triples), aside)


def tried(folder: Path, *, write: bool = True) -> None:
    with Store.open(folder, write=write):
        pass


def topics(store: Store) -> list[str]:
    objects = (q.object for q in store.quads_for_pattern(None, N(KG + "topic"), None))
    return sorted(o.value for o in objects if isinstance(o, ox.Literal))


def test_what_is_put_is_there_for_the_next_reader(tmp_path: Path) -> None:
    with Store.open(tmp_path / "s", write=True, create=True) as store:
        store.put(article(A, "a", "one"), built_with="v1")
    with Store.open(tmp_path / "s") as store:
        assert topics(store) == ["one"]
        assert store.known() == {"a": Known(A, f"hash of {A}", "v1")}
        assert {q.graph_name for q in store.quads(A)} == {N(A)}


def test_a_changed_article_replaces_its_statements_and_leaves_those_of_others(tmp_path: Path) -> None:
    with Store.open(tmp_path / "s", write=True, create=True) as store:
        store.put(article(A, "a", "old", "kept"))
        store.put(article(B, "b", "other"))
        store.put(article(BASE + "article/a2", "a", "kept", "new"))
        assert topics(store) == ["kept", "new", "other"]
        assert list(store.quads(A)) == []
        assert {i: k.graph for i, k in store.known().items()} == {"a": BASE + "article/a2", "b": B}
        store.put(article(BASE + "article/a2", "a", "newest"), built_with="v2")
        assert topics(store) == ["newest", "other"]


def test_inputs_put_together_say_what_they_say_when_put_one_by_one(tmp_path: Path) -> None:
    """Also where one has the name of another, its graph, or a graph that another leaves."""
    given = [
        article(A, "a", "one"),
        article(B, "b", "two"),
        article(BASE + "article/a2", "a", "three"),
        article(A, "b", "one"),
        article(BASE + "article/a2", "c", "three"),
        article(BASE + "article/d", "d", "two", "four"),
    ]
    quads = []
    for name, step in (("alone", 1), ("pairs", 2), ("together", len(given))):
        with Store.open(tmp_path / name, write=True, create=True) as store:
            for at in range(0, len(given), step):
                store.put_all((item, "v1") for item in given[at : at + step])
            quads.append(set(store.quads()))
            assert {i: k.graph[-2:] for i, k in store.known().items()} == {
                "a": "a2",
                "b": "/a",
                "c": "a2",
                "d": "/d",
            }
    assert quads[0] == quads[1] == quads[2]


def test_inputs_that_do_not_concern_each_other_are_one_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[int] = []
    change = Store._change

    def counted(store: Store, removed: set[ox.Quad], added: set[ox.Quad]) -> None:
        steps.append(len(added))
        change(store, removed, added)

    with Store.open(tmp_path, write=True, create=True) as store:
        monkeypatch.setattr(Store, "_change", counted)
        store.put_all([(article(A, "a", "one"), ""), (article(B, "b", "two"), "")])
        assert len(steps) == 1
        store.put_all([(article(A, "a", "one"), ""), (article(A, "c", "one"), "")])
        assert len(steps) == 3


def test_compacting_changes_nothing_that_is_read(tmp_path: Path) -> None:
    with Store.open(tmp_path, write=True, create=True) as store:
        store.put(article(A, "a", "one"))
        store.put(article(A, "a", "two"))
        before = set(store.quads())
        store.compact()
        assert set(store.quads()) == before
    with Store.open(tmp_path) as store:
        assert topics(store) == ["two"]


def test_forgetting_takes_what_an_article_said_and_nothing_else(tmp_path: Path) -> None:
    with Store.open(tmp_path / "s", write=True, create=True) as store:
        store.put(article(A, "a", "one", aside=(SetAside(BASE + "event/x", "Why.", "", "s .\n"),)))
        store.put(article(B, "b", "two"))
        before = set(store.quads())
        assert not store.forget("nobody")
        assert set(store.quads()) == before
        assert store.forget("a")
        assert topics(store) == ["two"]
        assert set(store.known()) == {"b"}
        assert not [q for q in store.quads(BASE + "graph/meta") if A in str(q)]


def test_two_inputs_of_one_text_share_a_graph_until_both_are_forgotten(tmp_path: Path) -> None:
    with Store.open(tmp_path / "s", write=True, create=True) as store:
        store.put(article(A, "first", "one"))
        store.put(article(A, "second", "one"))
        assert set(store.known()) == {"first", "second"}
        store.forget("first")
        assert (set(store.known()), topics(store)) == ({"second"}, ["one"])
        store.forget("second")
        assert not list(store.quads())


def test_what_is_set_aside_is_kept_with_reason_quote_and_statements(tmp_path: Path) -> None:
    statements = '<x:s> <x:p> "tab\\tnew\\nline \\"quoted\\" end\\\\" .\n'
    item = SetAside(BASE + "event/x", "An event needs evidence.", "They “met”.\nTwice.", statements)
    with Store.open(tmp_path / "s", write=True, create=True) as store:
        store.put(article(A, "a", aside=(item,)))
    with Store.open(tmp_path / "s") as store:
        answer = store.query(
            "PREFIX kg: <https://kg.example.org/ontology#> SELECT ?focus ?reason ?quote ?text WHERE "
            "{ ?x a kg:SetAside ; kg:focus ?focus ; kg:reason ?reason ; kg:quote ?quote ;"
            ' kg:statements ?text ; kg:status "held" }',
        )
        assert isinstance(answer, ox.QuerySolutions)
        assert [tuple(getattr(row[i], "value", "") for i in range(4)) for row in answer] == [
            (item.focus, item.reason, item.quote, item.statements)
        ]
    with Store.open(tmp_path / "s", write=True) as store:
        store.put(article(A, "a", "now right"))
        assert not list(store.quads_for_pattern(None, N(KG + "focus"), None))


def test_an_article_of_which_nothing_conforms_has_been_read_all_the_same(tmp_path: Path) -> None:
    with Store.open(tmp_path / "s", write=True, create=True) as store:
        store.put(Validated(A, "a", (), (SetAside(A, "No text.", "", "x .\n"),)), built_with="v1")
        assert store.known() == {"a": Known(A, "", "v1")}
        assert store.forget("a")
        assert not list(store.quads())


def test_a_named_graph_is_replaced_whole(tmp_path: Path) -> None:
    one, two, three = (ox.Triple(N(BASE + x), N(KG + "within"), N(BASE + "z")) for x in "abc")
    with Store.open(tmp_path / "s", write=True, create=True) as store:
        store.replace_graph("reference", [one, two])
        store.put(article(A, "a"))
        store.replace_graph("reference", [three, two])
        assert {q.triple for q in store.quads(BASE + "graph/reference")} == {two, three}
        assert store.known().keys() == {"a"}
        with pytest.raises(KgError, match="blank node"):
            store.replace_graph("reference", [ox.Triple(ox.BlankNode(), N(KG + "within"), N(BASE + "z"))])


def test_a_store_begins_with_one_graph_and_drops_what_a_kill_left_of_it(tmp_path: Path) -> None:
    node = ox.NamedNode(BASE + "graph/reference")
    mark = ox.Triple(node, ox.NamedNode(KG + "builtWith"), ox.Literal("1"))
    name = ox.NamedNode("http://www.w3.org/2004/02/skos/core#prefLabel")
    old, new = (ox.Triple(ox.NamedNode(BASE + label), name, ox.Literal(label)) for label in ("old", "new"))
    with Store.open(tmp_path / "s", write=True, create=True) as store:
        store.replace_graph("reference", [old])  # as far as a killed process came
        assert store.begin("reference", [new], mark)
        assert {q.triple for q in store.quads(node.value)} == {new, mark}
        assert {q.triple for q in store.quads_for_pattern(None, name, None)} == {new}
        assert not store.begin("reference", [old], mark)  # it is whole
        store.replace_graph("others", [old])
        assert not store.begin("others", [old], mark)
        assert {q.triple for q in store.quads(node.value)} == {new, mark}


def test_replacing_a_graph_by_itself_changes_nothing(tmp_path: Path) -> None:
    number = ox.Literal("07", datatype=N("http://www.w3.org/2001/XMLSchema#integer"))
    triple = ox.Triple(N(BASE + "a"), N(KG + "minimumCount"), number)
    with Store.open(tmp_path, write=True, create=True) as store:
        store.replace_graph("reference", [triple])
    with Store.open(tmp_path, write=True) as store:
        before = list(store.quads())
        store.replace_graph("reference", [triple])
        assert list(store.quads()) == before
        assert not (tmp_path / "unpublished").exists()
    assert [p.name for p in tmp_path.glob("snapshot-*.lock")] == ["snapshot-00000001.lock"]


# -- one writer, many readers ----------------------------------------------------------------------

HOLD = """
    import sys, time
    from kg.storage.store import Store
    with Store.open(sys.argv[1], write=True, create=True) as store:
        print("open", flush=True)
        time.sleep(60)
"""


def started(code: str, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", textwrap.dedent(code), *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def test_a_second_writer_is_told_who_writes_and_readers_are_served(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    with Store.open(folder, write=True, create=True) as store:
        store.put(article(A, "a", "one"))
    process = started(HOLD, str(folder))
    try:
        with pytest.raises(StoreLocked, match=f"process {process.pid} on ") as caught:
            tried(folder)
        assert "\n" not in str(caught.value)
        with Store.open(folder) as store:
            assert topics(store) == ["one"]
    finally:
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
    with Store.open(folder, write=True) as store:  # a dead holder does not block
        store.put(article(A, "a", "two"))


def test_two_writers_in_one_process_are_refused_too(tmp_path: Path) -> None:
    with Store.open(tmp_path, write=True, create=True), pytest.raises(StoreLocked):
        tried(tmp_path)
    tried(tmp_path)


def test_a_reader_keeps_what_it_opened_while_a_writer_publishes(tmp_path: Path) -> None:
    with Store.open(tmp_path, write=True, create=True) as store:
        store.put(article(A, "a", "one"))
    with Store.open(tmp_path) as reader:
        for text in ("two", "three"):
            with Store.open(tmp_path, write=True) as store:
                store.put(article(A, "a", text))
        assert topics(reader) == ["one"]
        with Store.open(tmp_path) as later:
            assert topics(later) == ["three"]
        assert len([p for p in tmp_path.glob("snapshot-*") if p.is_dir()]) == 2
    with Store.open(tmp_path, write=True) as store:
        store.put(article(A, "a", "four"))
    assert len(list(tmp_path.glob("snapshot-*"))) == 2  # one folder and its lock


def broken_off(folder: Path) -> None:
    with Store.open(folder, write=True) as store:
        store.put(article(B, "b", "two"))
        raise ZeroDivisionError


def test_an_unfinished_build_is_not_published_and_not_lost(tmp_path: Path) -> None:
    with Store.open(tmp_path, write=True, create=True) as store:
        store.put(article(A, "a", "one"))
    with pytest.raises(ZeroDivisionError):
        broken_off(tmp_path)
    with Store.open(tmp_path) as store:
        assert topics(store) == ["one"]
    with Store.open(tmp_path, write=True) as store:
        assert set(store.known()) == {"a", "b"}
    with Store.open(tmp_path) as store:
        assert topics(store) == ["one", "two"]


WRITE = """
    import sys
    import pyoxigraph as ox
    from kg.gate.quarantine import Validated
    from kg.storage.store import Store
    a = "https://kg.example.org/article/a"
    with Store.open(sys.argv[1], write=True, create=True) as store:
        print("open", flush=True)
        for turn in range(10**6):
            names = [f"x:p{i}" for i in range(200)]
            value = ox.Literal(str(turn))
            triples = [ox.Triple(ox.NamedNode(a), ox.NamedNode(name), value) for name in names]
            identifier = ox.NamedNode("http://purl.org/dc/terms/identifier")
            triples.append(ox.Triple(ox.NamedNode(a), identifier, ox.Literal("a")))
            store.put(Validated(a, "a", tuple(triples)), built_with=str(turn))
"""


def test_killed_at_any_moment_it_holds_whole_articles(tmp_path: Path) -> None:
    seen = set()
    for delay in (0.02, 0.05, 0.11, 0.17, 0.23):
        process = started(WRITE, str(tmp_path))
        time.sleep(delay)
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        with Store.open(tmp_path, write=True) as store:
            values = {str(q.object) for q in store.quads(A) if q.predicate.value.startswith("x:")}
            count = sum(1 for q in store.quads(A) if q.predicate.value.startswith("x:"))
            assert (len(values), count) in ((0, 0), (1, 200))
            if values:
                assert f'"{store.known()["a"].built_with}"' in values
            seen |= values
    assert seen, "no write was ever reached: the delays are too short to test anything"


# -- folders that are no store ---------------------------------------------------------------------


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with (
        pytest.raises(KgError, match="not a store and not empty"),
        Store.open(tmp_path, write=True, create=True),
    ):
        pass
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize("write", [False, True])
def test_a_missing_store_is_not_made_by_asking(tmp_path: Path, write: bool) -> None:
    with pytest.raises(KgError, match="no store there; make one with: kg build"):
        tried(tmp_path / "s", write=write)
    assert not (tmp_path / "s").exists()


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        ("store.json", "{", "damaged"),
        ("store.json", "[]", "damaged"),
        ("store.json", '{"format": 99, "base": "https://x/"}', "format 99"),
        ("graph/CURRENT", "garbage\n", "damaged"),
    ],
)
def test_a_damaged_store_is_one_clear_line(tmp_path: Path, file: str, text: str, message: str) -> None:
    with Store.open(tmp_path, write=True, create=True) as store:
        store.put(article(A, "a", "one"))
    (tmp_path / file).write_text(text)
    with pytest.raises(KgError, match=message) as caught, Store.open(tmp_path, write=True):
        pass
    assert "\n" not in str(caught.value)
    assert str(tmp_path) in str(caught.value)


def test_a_damaged_snapshot_is_one_clear_line(tmp_path: Path) -> None:
    with Store.open(tmp_path, write=True, create=True):
        pass
    next(p for p in tmp_path.glob("snapshot-*") if p.is_dir()).joinpath("CURRENT").write_text("garbage\n")
    with pytest.raises(KgError, match="damaged"), Store.open(tmp_path):
        pass


def test_the_base_is_that_of_the_folder(tmp_path: Path) -> None:
    with Store.open(tmp_path, base="https://x.example/", write=True, create=True) as store:
        assert store.base == "https://x.example/"
    with Store.open(tmp_path) as store:
        assert store.base == "https://x.example/"
        with pytest.raises(KgError, match="reading only"):
            store.put(article(A, "a"))
    with pytest.raises(KgError, match="made with the base"), Store.open(tmp_path, base=BASE):
        pass


# -- queries ---------------------------------------------------------------------------------------


def rows(store: Store, sparql: str, **bindings: ox.Literal | ox.NamedNode) -> list[str]:
    answer = store.query(sparql, bindings)
    assert isinstance(answer, ox.QuerySolutions)
    return sorted(str(getattr(row[0], "value", row[0])) for row in answer)


def test_queries_see_the_union_and_bind_terms(tmp_path: Path) -> None:
    with Store.open(tmp_path, write=True, create=True) as store:
        store.put(article(A, "a", "one", 'x" } UNION { ?s ?p ?o'))
        store.put(article(B, "b", "two"))
        everything = f"SELECT ?topic WHERE {{ ?event <{KG}topic> ?topic }}"
        assert rows(store, everything) == ["one", "two", 'x" } UNION { ?s ?p ?o']
        hostile = ox.Literal('x" } UNION { ?s ?p ?o')
        assert rows(store, everything, topic=hostile) == [hostile.value]
        assert rows(store, everything, topic=ox.Literal("one")) == ["one"]
        assert rows(store, everything, topic=N("x:one")) == []


SAFE = [
    'SELECT ?s WHERE { ?s ?p "SERVICE <http://x/> {}" }',
    "SELECT ?s WHERE { ?s ?p '''it's a SERVICE ?x {''' }",
    "SELECT ?s WHERE { ?s ?p <http://x/SERVICE> } # SERVICE <x>",
    "SELECT ?service WHERE { ?service ?p ?o }",
    "PREFIX e: <http://x/> SELECT ?services WHERE { ?services e:service ?o }",
]
UNSAFE = [
    "SELECT ?s WHERE { ?s ?p ?o.SERVICE <http://localhost:1/> { ?s ?p ?o } }",
    "SELECT ?s WHERE { ?s ?p 1SERVICE<http://localhost:1/>{ ?s ?p ?o } }",
    "SELECT ?s WHERE { ?s ?p trueSERVICE<http://localhost:1/>{ ?s ?p ?o } }",
    "PREFIX e: <http://localhost:1/> SELECT ?s WHERE { SERVICEe:x{ ?s ?p ?o } }",
    "SELECT ?s WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
    "SELECT ?s WHERE { service SILENT ?x { ?s ?p ?o } }",
    "SELECT ?s WHERE { ?s ?p '#' . SERVICE <http://localhost:1/> { ?s ?p ?o } }",
    "SELECT ?s WHERE { ?s ?p <http://x#'> . SERVICE <http://localhost:1/> { ?s ?p '' } }",
    "SELECT ?s WHERE { ?s ?p <http://x/\\u0041'> . SERVICE <http://localhost:1/> { ?s ?p '' } }",
    "PREFIX e: <x:> SELECT ?s WHERE { ?s e:a\\' ?o . SERVICE <http://localhost:1/> { ?s e:a\\' ?o } }",
    "SELECT ?s WHERE { # \r SERVICE <http://localhost:1/> { ?s ?p ?o } }",
    "SELECT ?a WHERE { ?a ?b ?c FILTER(?a<?b&&'x>'=?c)SERVICE<http://h/>{?a ?b ?c}FILTER(?d='z') }",
    "SELECT ?a WHERE { ?a ?b ?c FILTER(?a<?b#>'''\n)\nSERVICE <http://h/> { ?a ?b ?c } #'''\n }",
]


@pytest.mark.parametrize("sparql", SAFE)
def test_words_that_look_like_service_are_allowed(tmp_path: Path, sparql: str) -> None:
    with Store.open(tmp_path, write=True, create=True) as store:
        assert rows(store, sparql) == []


@pytest.mark.parametrize("sparql", UNSAFE)
def test_no_query_leaves_this_machine(tmp_path: Path, sparql: str) -> None:
    with Store.open(tmp_path, write=True, create=True) as store, pytest.raises(UsageProblem, match="SERVICE"):
        store.query(sparql)


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT * WHERE " + "{" * 3000 + "?s ?p ?o" + "}" * 3000,
        "SELECT * WHERE { ?s ?p ?o FILTER(" + "(" * 5000 + "1" + ")" * 5000 + ") }",
        "SELECT * WHERE { ?s ?p ?o FILTER(" + "!" * 5000 + "true) }",
        "SELECT * WHERE { { ?s ?p ?o }" + " UNION { ?s ?p ?o }" * 5000 + " }",
        "SELECT * WHERE {" + "".join(f"BIND(1 AS ?x{i})" for i in range(3000)) + "}",
    ],
)
def test_what_would_overrun_the_engine_is_refused(tmp_path: Path, sparql: str) -> None:
    with Store.open(tmp_path, write=True, create=True) as store, pytest.raises(LimitExceeded) as caught:
        store.query(sparql)
    assert caught.value.exit_code == 6


def test_a_query_at_the_limit_is_answered(tmp_path: Path) -> None:
    with Store.open(tmp_path, write=True, create=True) as store:
        assert rows(store, "SELECT * WHERE " + "{" * 100 + "?s ?p ?o" + "}" * 100) == []


@pytest.mark.parametrize("update", ["DROP ALL", "INSERT DATA { <x:a> <x:a> 1 }", "LOAD <file:///etc/passwd>"])
def test_an_update_is_no_query(tmp_path: Path, update: str) -> None:
    with Store.open(tmp_path, write=True, create=True) as store, pytest.raises(SyntaxError):
        store.query(update)


# -- how many there are ----------------------------------------------------------------------------


def counted(folder: Path) -> dict[str, int]:
    """What a reader is told of the classes, which must be what counting gives."""
    with Store.open(folder) as store:
        found = answered(store, saved_query("classes")).records()
        told = {value(r["class"]).removeprefix(KG): int(value(r["count"])) for r in found}
        listed = "SELECT ?part { ?part void:class ?class ; void:entities ?count }"
        assert len(answered(store, listed).rows) == len(told)
        nodes = [(t.subject, value(t.object)) for t in store.triples_for_pattern(None, N(RDF + "type"), None)]
    assert told == Counter(name.removeprefix(KG) for _, name in nodes if name.startswith(KG))
    return told


def typed(iri: str, identifier: str, **nodes: str) -> Validated:
    told = [ox.Triple(N(BASE + name), N(RDF + "type"), N(KG + cls)) for name, cls in nodes.items()]
    said = article(iri, identifier, aside=(SetAside(BASE + "x", "why", "", ""),) if "aside" in nodes else ())
    return Validated(said.iri, said.identifier, (*said.triples, *told), said.set_aside)


def test_classes_are_counted_whatever_changed_them(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    with Store.open(folder, write=True, create=True) as store:
        store.put(typed(A, "a", one="Launch", two="Launch", aside="Visit"))
        store.put(typed(B, "b", two="Launch", state="State"))
    assert counted(folder) == {"Launch": 2, "SetAside": 1, "State": 1, "Visit": 1}
    with Store.open(folder, write=True) as store:
        assert store.forget("b")
    assert counted(folder) == {"Launch": 2, "SetAside": 1, "Visit": 1}
    with Store.open(folder, write=True) as store:
        store.put(typed(BASE + "article/a2", "a", one="Launch"))
        kind = ox.Triple(N(BASE + "state"), N(RDF + "type"), N(KG + "State"))
        store.replace_graph("reference", [kind])
    assert counted(folder) == {"Launch": 1, "State": 1}


def killed_after_a_write(folder: Path) -> None:
    with Store.open(folder, write=True) as store:
        store.put(typed(B, "b", two="Launch"))
        raise KeyboardInterrupt


def test_a_killed_writer_leaves_no_stale_count(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    with Store.open(folder, write=True, create=True) as store:
        store.put(typed(A, "a", one="Launch"))
    with pytest.raises(KeyboardInterrupt):
        killed_after_a_write(folder)
    assert counted(folder) == {"Launch": 1}
    tried(folder)
    assert counted(folder) == {"Launch": 2}


def test_a_step_back_leaves_the_same_quads(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    with Store.open(folder, write=True, create=True) as store:
        store.put(typed(A, "a", one="Launch"))
    with Store.open(folder) as store:
        before = set(store.quads())
    for identifier in ("b", ""):
        with Store.open(folder, write=True) as store:
            if identifier:
                store.put(typed(B, identifier, two="Visit"))
            else:
                store.forget("b")
    with Store.open(folder) as store:
        assert set(store.quads()) == before
