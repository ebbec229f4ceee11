"""What each saved query answers over the cases of a careful analyst (`data/cases.ttl`)."""

from collections.abc import Mapping
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.answers import Raw, Table, Term, value
from kg.namespaces import BASE, KG
from kg.queries import rows, run_saved
from kg.saved import SavedQuery, saved_queries, saved_query
from kg.tables import human

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
