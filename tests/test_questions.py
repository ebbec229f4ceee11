"""What each saved query answers over the cases of a careful analyst (`data/cases.ttl`)."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.asking.answers import Raw, Table, Term, value
from kg.asking.queries import rows, run_saved
from kg.asking.saved import SavedQuery, saved_queries, saved_query
from kg.asking.tables import human
from kg.errors import UsageProblem
from kg.namespaces import BASE, KG

DATA = Path(__file__).parent / "data"
DOCS = Path(__file__).parent.parent / "docs" / "answers.md"


class Cases:
    """The two hand-made datasets, without the store's files around them."""

    def __init__(self, *files: str) -> None:
        self._store = ox.Store()
        for file in files:
            self._store.load(path=DATA / file)

    def query(self, sparql: str, bindings: Mapping[str, Term] | None = None) -> Raw:
        """The union of all graphs answers."""
        terms = {ox.Variable(name): term for name, term in (bindings or {}).items()}
        return self._store.query(sparql, use_default_graph_as_union=True, substitutions=terms)


CASES = Cases("cases.ttl")
GRAPH = {value(term) for quad in ox.parse(path=DATA / "cases.ttl") for term in (quad.subject, quad.object)}
BOTH = Cases("cases.ttl", "small.trig")


def _ask(name: str, columns: str, **params: str) -> list[tuple[str, ...]]:
    answer = run_saved(CASES, saved_query(name), params)
    assert isinstance(answer, Table)
    return [tuple(value(row[c]).removeprefix(KG) for c in columns.split()) for row in answer.records()]


@pytest.mark.parametrize("query", saved_queries(), ids=lambda q: q.name)
def test_every_query_has_an_answer_and_the_docs_show_its_beginning(query: SavedQuery) -> None:
    answer = rows(BOTH, query)
    assert answer.rows
    assert _example(query) in DOCS.read_text(encoding="utf-8")


ANSWERS = tomllib.loads((DATA / "answers.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("query", saved_queries(), ids=lambda q: q.name)
def test_each_query_gives_its_rows_and_not_what_only_looks_like_one(query: SavedQuery) -> None:
    case = ANSWERS[query.name]
    found = _ask(query.name, case["columns"], **case.get("params", {}))
    assert sorted(found) == sorted(tuple(row) for row in case["rows"])
    assert found
    assert case["never"]
    texts = {text for row in found for cell in row for text in cell.split("; ")}
    for trap in case["never"]:
        assert trap["text"] not in texts, trap["why"]
        assert trap["text"] in GRAPH, "a trap must be in the graph, or it is none"


@pytest.mark.parametrize("query", [q for q in saved_queries() if q.params], ids=lambda q: q.name)
def test_a_parameter_gives_the_rows_of_the_whole_answer_that_have_its_value(query: SavedQuery) -> None:
    whole = rows(BOTH, query)
    for param in (p for p in query.params if p.name in whole.columns and p.name != "on"):
        place = whole.columns.index(param.name)
        for term in {row[place] for row in whole.rows} - {None}:
            text = value(term).removeprefix(KG) if param.values else value(term)
            if not text:  # an empty role: no value that one can ask for
                continue
            found = run_saved(BOTH, query, {param.name: text})
            assert isinstance(found, Table)
            assert found.rows == tuple(row for row in whole.rows if row[place] == term), (
                f"{param.name}={text}"
            )


HOSTILE = (
    '" } ; DROP ALL ; #',
    "x' UNION { ?s ?p ?o } #",
    "VALUES ?on { UNDEF }",
    "<http://x> } # ",
    "\u202e\x1b[2J\nkg: fine",
    "http://[::1",
    "urn:",
    "kg:",
    "",
    " ",
    "9" * 400,
    "a" * 5000,
)


def _outcome(query: SavedQuery, params: dict[str, str]) -> str:
    try:
        answer = run_saved(CASES, query, params)
    except UsageProblem as problem:
        short = len(str(problem).splitlines()) == 1 and len(str(problem)) < 500
        return "one line" if short else str(problem)
    return "rows" if isinstance(answer, Table) and answer.rows else "no rows"


@pytest.mark.parametrize("query", [q for q in saved_queries() if q.params], ids=lambda q: q.name)
def test_no_text_of_a_parameter_is_run_and_a_wrong_one_is_one_line(query: SavedQuery) -> None:
    everything = {tuple(map(str, row)) for row in rows(CASES, query).rows}
    for param in query.params:
        for text in HOSTILE:
            assert _outcome(query, {param.name: text}) in ("no rows", "one line"), f"{param.name}={text}"
    assert {tuple(map(str, row)) for row in rows(CASES, query).rows} == everything


def test_a_pair_is_found_by_either() -> None:
    for params in ({"actor": "Ann", "other": "Ben"}, {"actor": "Ben", "other": "Ann"}, {"actor": "Ben"}):
        assert _ask("who-met-whom", "meetingLabel", **params) == [("Meeting",)]
    assert _ask("who-met-whom", "meetingLabel", actor="Crowd", other="Ben") == []


def test_a_row_without_a_value_agrees_with_none() -> None:
    assert _ask("who-met-whom", "meetingLabel", place="Beland") == []
    assert _ask("launches-by-year", "year", year="1999") == []


@pytest.mark.parametrize(
    ("name", "params", "message"),
    [
        ("launches", {"factuality": "happened"}, "not one of occurred, planned, negated, hypothetical"),
        ("launched-while-leader-abroad", {"certainty": "sure"}, "not one of certain, possible"),
        ("tensions", {"link": "hit"}, "not one of launched_at"),
        ("events", {"class": "Lunch"}, "no class of the ontology; did you mean Launch"),
        ("events", {"class": "launch"}, "no class of the ontology"),
        ("leaders", {"on": "10.11.2023"}, "no such day; write it as 2023-11-10"),
        ("leaders", {"on": "2023-02-29"}, "no such day"),
        ("launches-by-year", {"year": "twenty"}, "not of the kind integer"),
        ("launches-by-year", {"year": "2024.5"}, "not of the kind integer"),
        ("everything", {"source": "Atlantis"}, "no thing is called 'Atlantis'"),
        ("launches", {"state": "the bay"}, "no actor is called 'the bay'"),
    ],
)
def test_a_value_that_is_not_of_its_kind_is_named(name: str, params: dict[str, str], message: str) -> None:
    with pytest.raises(UsageProblem, match=message):
        run_saved(CASES, saved_query(name), params)


def _example(query: SavedQuery) -> str:
    """A section of the docs: the question and the first two rows of its answer."""
    answer = rows(BOTH, query)
    shown = "".join(human(Table(answer.columns, answer.rows[:2]), 110)).rpartition("(")[0].rstrip()
    return f"## {query.name}\n\n{query.problem}\n\n```\n{shown}\n```\n"


def write_docs() -> None:
    """Writes the docs anew: python -c 'from tests.test_questions import write_docs; write_docs()'."""
    head = (
        "# What each saved query answers\n\nThe first two rows over `tests/data/cases.ttl` and "
        "`tests/data/small.trig`, made by\n`tests/test_questions.py`, which compares. Parameters: "
        "`kg query --list`.\n\n"
    )
    DOCS.write_text(head + "\n".join(_example(query) for query in saved_queries()), encoding="utf-8")


def test_launches_are_counted_by_year() -> None:
    assert _ask("launches-by-year", "stateLabel year launches") == [
        ("Aland", "2023", "1"),
        ("Aland", "2024", "1"),
    ]
    assert _ask("launches-by-year", "year", year="2024") == [("2024",)]


def test_a_zone_within_a_states_territory_is_that_states() -> None:
    (found,) = _ask("launches-into-zones", "how zoneLabel sovereignLabel earliest")
    assert found == ("flew_over", "the bay", "Beland", "2024-03-05")
    assert _ask("launches-into-zones", "how", state="Beland") == []


def test_only_the_first_protest_counts_and_its_days() -> None:
    found = _ask("first-protest-after-launch", "launchLabel protestLabel days stated")
    assert found == [("Launch over the bay", "Soon protest", "3", "false")]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2024-02-29", []),
        ("2024-03-01", ["certain"]),
        ("2024-03-06", ["certain"]),
        ("2024-03-07", ["possible"]),
        ("2024-03-20", ["possible"]),
        ("2024-03-21", []),
    ],
)
def test_a_stay_is_certain_possible_or_over(day: str, expected: list[str]) -> None:
    assert [c for (c,) in _ask("who-was-abroad", "certainty", on=day)] == expected


def test_a_meeting_in_the_week_before_a_launch() -> None:
    found = _ask("met-before-launch", "launchLabel participantLabel otherLabel days")
    assert found == [("Launch over the bay", "Ann", "Ben", "4")]


def test_contradictions_show_both_sides() -> None:
    found = _ask("contradictions", "property value sentences")
    assert found == [
        ("projectileCount", "2", "Aland fired two missiles over Beland."),
        ("projectileCount", "3", "Aland fired three missiles over Beland."),
    ]


def test_what_one_article_tells() -> None:
    events = {label for (label,) in _ask("single-source", "eventLabel")}
    assert "Launch in 2023" in events
    assert "Launch over the bay" not in events


def test_a_plan_that_nothing_came_of() -> None:
    assert _ask("planned-not-happened", "eventLabel") == [("Plan that came to nothing",)]
    later = _ask("planned-not-happened", "eventLabel", asOf="2024-05-01")
    assert later == [("Plan that came to nothing",), ("Plan still open",)]
    assert _ask("planned-not-happened", "eventLabel", asOf="2024-03-15") == []


def test_who_says_so() -> None:
    assert _ask("who-says-so", "speakerLabel eventLabel") == [("Beland", "Launch over the bay")]


def test_weapons_and_failures() -> None:
    assert _ask("weapons", "stateLabel weaponLabel launches failed") == [("Aland", "rocket", "1", "1")]


def test_tensions_are_signed_and_persons_count_for_their_state() -> None:
    assert _ask("tensions", "aLabel link bLabel sign") == [
        ("Aland", "met", "Beland", "1"),
        ("Aland", "launched_over", "Beland", "-1"),
        ("Beland", "protested_against", "Aland", "-1"),
        ("Beland", "protested_against", "Aland", "-1"),
    ]


def test_the_timeline_says_how_sure_the_order_is() -> None:
    found = _ask("timeline", "eventLabel link nextLabel certainty basis")
    assert ("Launch over the bay", "before", "Soon protest", "certain", "dated") in found
    assert ("Launch over the bay", "during", "Stay", "certain", "dated") in found
    assert not [row for row in found if row[0] == "Launch in 2023"], "its year leaves the order open"


def test_everything_links_things_by_their_properties() -> None:
    links = _ask("everything", "sourceLabel link targetLabel")
    assert {("Ann", "affiliation", "Aland"), ("Launch over the bay", "flewOver", "the bay")} <= set(links)
    assert not any(link in ("evidence", "trigger") for _, link, _ in links)
    assert _ask("everything", "link", source=BASE + "zone/bay") == [("within",)]


def test_everything_leaves_out_what_no_event_touches_and_reference_has_it() -> None:
    far = ("Farland's cape", "within", "Farland")
    assert far not in _ask("everything", "sourceLabel link targetLabel")
    known = _ask("reference", "sourceLabel link targetLabel")
    assert far in known
    assert ("the bay", "within", "Beland") in known
    assert not [row for row in known if "Launch" in row[0] or "Launch" in row[2]]
