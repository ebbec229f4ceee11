"""Saved queries and own SPARQL over the small store, and the forms that answers take."""

import csv
import io
import json
import re
import time
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.asking.answers import Statements, Table, collected, value
from kg.asking.explain import explain
from kg.asking.queries import free_term, is_sparql, resolve, rows, run, run_saved
from kg.asking.saved import SavedQuery, saved_queries, saved_query
from kg.asking.stats import stats
from kg.asking.tables import human, printable, render
from kg.errors import KgError, LimitExceeded, UsageProblem
from kg.iris import Iris
from kg.namespaces import BASE, KG, PREFIXES
from kg.networks.views import SEPARATOR
from kg.resources import ontology_dir
from kg.storage.reference import reference_triples
from kg.storage.store import Store


def _rows(store: Store, name: str, **params: str) -> list[dict[str, str]]:
    answer = run_saved(store, saved_query(name), params)
    assert isinstance(answer, Table)
    return [{c: value(t) for c, t in r.items()} for r in answer.records()]


@pytest.mark.parametrize("query", saved_queries(), ids=lambda q: q.name)
def test_a_saved_query_has_a_header_fixed_columns_and_an_order(small: Store, query: SavedQuery) -> None:
    assert query.problem.endswith("?")
    assert "ORDER BY" in query.sparql
    assert "SELECT *" not in query.sparql.split("WHERE")[0]
    answer = rows(small, query)
    placed = set(re.findall(r"VALUES \?(\w+) \{ UNDEF \}", query.sparql))
    assert {p.name for p in query.params} <= set(answer.columns) | placed
    assert answer == rows(small, query)
    for param in query.params:
        text = param.values[0] if param.values else _example(param.kind)
        assert isinstance(run_saved(small, query, {param.name: text}), Table)


def _example(kind: str) -> str:
    return {
        "actor": "PRK",
        "thing": "Kim Jong Un",
        "class": "Launch",
        "zone": "Russia",
        "concept": "occurred",
        "date": "2023-11-10",
        "integer": "2023",
        "iri": "http://x",
    }.get(kind, kind.split("|")[0] if "|" in kind else "x")


def test_launched_while_leader_abroad(small: Store) -> None:
    certain, possible = _rows(small, "launched-while-leader-abroad")
    assert certain["certainty"] == KG + "certain"
    assert possible["certainty"] == KG + "possible"
    assert [certain[c] for c in ("stateLabel", "leaderLabel", "placeLabel", "earliest", "latest")] == [
        "North Korea",
        "Kim Jong Un",
        "Russia",
        "",
        "2023-11-10",
    ]
    assert possible["sentences"].split(SEPARATOR) == [
        "Kim Jong Un arrived in Russia on September 12.",
        "North Korea launched a ballistic missile toward the Sea of Japan on September 20.",
    ]
    assert _rows(small, "launched-while-leader-abroad", certainty="possible") == [possible]
    assert _rows(small, "launched-while-leader-abroad", state="Japan") == []


def test_protests_and_causes(small: Store) -> None:
    found = {r["factuality"].removeprefix(KG): r for r in _rows(small, "protests-and-causes")}
    assert found.keys() == {"negated", "occurred"}
    protest = found["occurred"]
    assert (protest["protesterLabel"], protest["againstLabel"]) == ("Japan", "North Korea")
    assert protest["causeLabel"].startswith("Launch")
    assert (protest["channel"], protest["placeLabel"]) == ("diplomatic channels", "Beijing")


def test_days_between_cause_and_protest() -> None:
    store = ox.Store()
    event = f"<{BASE}e/%s> a kg:%s ; rdfs:label '%s' ; kg:earliest '%s'^^xsd:date ; kg:latest '%s'^^xsd:date "
    data = (
        "INSERT DATA {"
        + event % ("l", "Launch", "L", "2023-02-27", "2023-02-27")
        + " . "
        + event % ("p", "Protest", "P", "2023-03-02", "2023-03-02")
        + f"; kg:factuality kg:occurred ; kg:inResponseTo <{BASE}e/l> ; kg:evidence <{BASE}m> ."
        + f"<{BASE}m> kg:sentence 'S' ; nif:beginIndex 0 ; nif:referenceContext <{BASE}a> }}"
    )
    store.update(" ".join(f"PREFIX {p}: <{i}>" for p, i in PREFIXES.items()) + data)
    answer = collected(store.query(saved_query("protests-and-causes").sparql))
    assert isinstance(answer, Table)
    assert [value(r["days"]) for r in answer.records()] == ["3"]


def test_who_met_whom_and_where(small: Store) -> None:
    (meeting,) = _rows(small, "who-met-whom")
    assert (meeting["aLabel"], meeting["bLabel"]) == ("Kim Jong Un", "Vladimir Putin")
    assert (meeting["placeLabel"], meeting["earliest"]) == ("Pyongyang", "2023-10-05")


def test_actors_and_zones(small: Store) -> None:
    found = {(r["actorLabel"], r["link"], r["zoneLabel"]) for r in _rows(small, "actors-and-zones")}
    assert ("North Korea", "landed_outside", "exclusive economic zone of Japan") in found
    assert ("Kim Jong Un", "visited", "Russia") in found
    assert {r["link"] for r in _rows(small, "actors-and-zones", zone="Russia")} == {"visited"}


def test_leaders_on_a_day(small: Store) -> None:
    offices = [
        (r["leaderLabel"], r["from"]) for r in _rows(small, "leaders", state="Russia", on="2023-11-10")
    ]
    assert offices == [("Vladimir Putin", "2012-05-07")]
    assert _rows(small, "leaders", state="RUS", on="2010-01-01") == []


def test_leaders_of_a_role(small: Store) -> None:
    def told(role: str) -> set[str]:
        return {r["leaderLabel"] for r in _rows(small, "leaders", role=role)}

    assert told("head-of-state") == told("Head of State") == {"Vladimir Putin"}
    assert told("de facto") == {"Kim Jong Un"}
    assert told("head-of-government") == set()
    assert {r["role"] for r in _rows(small, "leaders")} == {"head-of-state", "de-facto"}
    with pytest.raises(UsageProblem, match="role=president: not one of head-of-state, head-of-government"):
        told("president")


@pytest.mark.parametrize("name", ["North Korea", "north korea", "PRK", BASE + "actor/PRK"])
def test_labels_codes_and_iris_name_the_same(small: Store, name: str) -> None:
    assert resolve(small, name, "Actor").value == BASE + "actor/PRK"


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"state": "Atlantis"}, "no actor is called 'Atlantis'"),
        ({"on": "2023-02-30"}, "no such day"),
        ({"country": "PRK"}, "has no parameter 'country'; it has: state, leader, on"),
        ({"state": '" } DROP ALL #'}, "no actor is called"),
        ({"state": "VALUES ?kind { UNDEF }"}, "no actor is called"),
        ({"state": "http://not an iri"}, "not an IRI"),
    ],
)
def test_wrong_parameters(small: Store, params: dict[str, str], message: str) -> None:
    with pytest.raises(UsageProblem, match=message.replace("?", "\\?")):
        _rows(small, "leaders", **params)


def test_an_ambiguous_label_lists_what_it_may_mean(small: Store) -> None:
    with pytest.raises(UsageProblem, match=r"may be any of 2: <.*actor/JPN> \(State Japan\); <.*zone/JPN>"):
        resolve(small, "Japan")


def test_explaining_a_name_of_a_state_and_its_territory_means_the_state(small: Store) -> None:
    japan = explain(small, "Japan")
    assert japan.iri == BASE + "actor/JPN"
    assert japan.others == ((BASE + "zone/JPN", "Zone Japan"),)


def test_a_name_that_is_not_there_suggests_those_that_begin_a_word_like_it(small: Store) -> None:
    with pytest.raises(UsageProblem, match="did you mean 'Vladimir Putin'"):
        resolve(small, "putin")
    with pytest.raises(UsageProblem, match="give a label"):
        resolve(small, "utin")
    assert resolve(small, "kg:Launch") == ox.NamedNode(KG + "Launch")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("leaders", False),
        (" leaders ", False),
        ("who met whom", False),
        ("SELECT", False),
        ("describe <http://x/y>", True),
        ("ask{?x a kg:Launch}", True),
    ],
)
def test_what_is_sparql_and_what_a_name(text: str, expected: bool) -> None:
    assert is_sparql(text) is expected


def test_a_parameter_that_the_select_lacks_is_named(small: Store) -> None:
    with pytest.raises(UsageProblem, match=r"--param c=…: the query's SELECT has no \?c"):
        run(small, "SELECT ?x { ?x a ?c }", {"c": free_term("kg:Launch")})


def test_all_leaders_are_listed_in_no_time(tmp_path: Path) -> None:
    """The engine once paired every label of the reference data with every other: a minute."""
    triples = tuple(reference_triples(ontology_dir(), Iris()))
    with Store.open(tmp_path / "s", write=True, create=True) as store:
        store.replace_graph("reference", triples)
    begin = time.monotonic()
    with Store.open(tmp_path / "s") as store:
        found = _rows(store, "leaders")
    assert len(found) == sum(1 for t in triples if t.object == ox.NamedNode(KG + "Tenure"))
    assert time.monotonic() - begin < 10


def test_unknown_names_suggest_the_nearest() -> None:
    with pytest.raises(UsageProblem, match="did you mean leaders"):
        saved_query("leeders")
    with pytest.raises(UsageProblem, match="no saved query"):
        saved_query("../events/launch")


@pytest.mark.parametrize(
    "header",
    ["# Probelm: x?", "# Problem: x?\n# Answer: y.\n# Param: x stuff optional z", "# Problem: x?"],
)
def test_a_wrong_header_is_an_error_that_names_the_file(tmp_path: Path, header: str) -> None:
    (tmp_path / "mine.rq").write_text(header + "\nSELECT ?x WHERE { ?x a ?y }", encoding="utf-8")
    with pytest.raises(UsageProblem, match=r"mine\.rq"):
        saved_query("mine", tmp_path)


@pytest.mark.parametrize(
    ("sparql", "error"),
    [
        ("SELECT ?x {", UsageProblem),
        ("SELECT ?x { SERVICE <http://127.0.0.1:1/> { ?x ?y ?z } }", UsageProblem),
        ("DROP ALL", UsageProblem),
        ("SELECT ?x " + "{" * 5000 + "}" * 5000, LimitExceeded),
        ("#" * 1_000_001, LimitExceeded),
    ],
)
def test_refused_queries(small: Store, sparql: str, error: type[KgError]) -> None:
    with pytest.raises(error) as caught:
        run(small, sparql)
    assert "\n" not in str(caught.value)


def test_the_place_of_an_error_is_counted_in_the_users_lines(small: Store) -> None:
    with pytest.raises(UsageProblem, match="line 2, column 13"):
        run(small, "SELECT ?x\nWHERE { ?x }")


def test_own_sparql_with_terms(small: Store) -> None:
    answer = run(small, "SELECT DISTINCT ?e ?c { ?e a ?c ; kg:factuality ?f }", {"c": free_term("kg:Summit")})
    assert isinstance(answer, Table)
    assert len(answer.rows) == 1
    assert run(small, "ASK { ?e a kg:Launch }") is True
    made = run(small, "CONSTRUCT { ?e a kg:Launch } WHERE { ?e a kg:Launch }")
    assert isinstance(made, Statements)
    assert len(made.triples) == 3
    assert "a kg:Launch" in "".join(render(made, "ttl"))
    assert len(json.loads("".join(render(made, "json")))) == 3


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("<http://x/y>", ox.NamedNode("http://x/y")),
        ("kg:Launch", ox.NamedNode(KG + "Launch")),
        (
            "2023-11-10",
            ox.Literal("2023-11-10", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#date")),
        ),
        ("42", ox.Literal(42)),
        ("Kim", ox.Literal("Kim")),
        ("a: b", ox.Literal("a: b")),
    ],
)
def test_free_terms(text: str, term: object) -> None:
    assert free_term(text) == term


HOSTILE = Table(
    ("n", "text"),
    (
        (ox.Literal(-5), ox.Literal("=HYPERLINK(1)")),
        (None, ox.Literal("a\x1b[2J\u202eb, \"c\"\nd")),
        (ox.NamedNode(KG + "certain"), ox.Literal("朝鲜")),
    ),
)  # fmt: skip


def test_csv_is_safe_for_spreadsheets_and_numbers_stay_numbers() -> None:
    cells = list(csv.reader(io.StringIO("".join(render(HOSTILE, "csv")))))
    assert cells[:2] == [["n", "text"], ["-5", "'=HYPERLINK(1)"]]
    assert cells[2][1] == 'a\x1b[2J\u202eb, "c"\nd'


def test_json_is_the_standard_form() -> None:
    document = json.loads("".join(render(HOSTILE, "json")))
    assert document["head"]["vars"] == ["n", "text"]
    first, second, third = document["results"]["bindings"]
    assert first["n"] == {
        "type": "literal",
        "value": "-5",
        "datatype": "http://www.w3.org/2001/XMLSchema#integer",
    }
    assert set(second) == {"text"}
    assert third["n"] == {"type": "uri", "value": KG + "certain"}


def test_tables_cannot_steer_a_terminal() -> None:
    text = "".join(human(HOSTILE))
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "certain  朝鲜" in text
    assert printable("a\tb\x07") == "a b\\x07"
    assert all(len(line) <= 60 for line in human(Table(("s",), ((ox.Literal("word " * 99),),)), 60))


def test_tsv_keeps_terms() -> None:
    assert "".join(render(HOSTILE, "tsv")).splitlines()[1].split("\t")[1] == '"=HYPERLINK(1)"'
    with pytest.raises(UsageProblem, match="no form ttl"):
        list(render(HOSTILE, "ttl"))


def test_explain_marks_the_words_that_a_statement_rests_on(small: Store) -> None:
    launch = _rows(small, "launches", factuality="occurred")[0]["launch"]
    explanation = explain(small, launch)
    by = {s.predicate: s for s in explanation.statements if not s.subject}
    sentence = by["launchedBy"].sentences[0]
    assert sentence.marked().startswith("⟦North Korea⟧ fired two")
    assert (sentence.article, sentence.published) == ("certain", "2023-11-10")
    assert by["launchedBy"].rules
    for statement in explanation.statements:
        assert statement.sentences
        assert all(s.marks for s in statement.sentences)


def test_explain_an_actor_a_tenure_and_nothing(small: Store) -> None:
    kim = explain(small, "Kim Jong Un")
    assert {s.predicate for s in kim.statements} >= {"visitor", "participant"}
    (office,) = kim.tenures
    assert (office.label.split(", ")[0], office.first) == ("Kim Jong Un", "2011-12-17")
    tenure = explain(small, _rows(small, "leaders", state="PRK")[0]["tenure"])
    assert ("office", "Supreme Leader of North Korea") in {(f.predicate, f.value) for f in tenure.facts}
    with pytest.raises(UsageProblem, match="nothing is known"):
        explain(small, "https://example.org/none")


def test_a_derived_thing_shows_the_sentences_of_both_sides(small: Store) -> None:
    answer = rows(small, "SELECT ?c { ?c a kg:Coincidence ; kg:certainty kg:possible }")
    explanation = explain(small, value(answer.rows[0][0]))
    assert len(explanation.derived_from) == 2


def test_stats(small: Store) -> None:
    counts = stats(small)
    assert counts.articles == 3
    assert counts.events["Protest"] == {"negated": 1, "occurred": 1}
    assert counts.classes["Launch"] == 3
    assert sum(counts.set_aside.values()) == 1
