"""Each row of ontology/dates.toml runs its own example; the calendar rules hold for any day."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.calendar.bounds import bounds
from kg.calendar.dates import FUTURE, PAST, DateRules, examples
from kg.calendar.periods import UNKNOWN, Interval
from kg.resources import ontology_dir
from tests.test_sentences import CASES

TABLE = ontology_dir() / "dates.toml"
RULES = DateRules(TABLE)
DAYS = st.dates(date(1990, 1, 1), date(2030, 12, 31))
MAYBE = st.none() | DAYS


def read(text: str, published: str, tense: str = PAST) -> Interval:
    return bounds(RULES.find(text)[0], date.fromisoformat(published), tense)


@pytest.mark.parametrize(("name", "example"), list(examples(TABLE)))
def test_row_gives_what_its_example_says(name: str, example: list[str]) -> None:  # noqa: ARG001 - its id
    phrase, published, tense, earliest, latest = example
    assert [
        str(d or "") for d in (read(phrase, published, tense).earliest, read(phrase, published, tense).latest)
    ] == [earliest, latest]


def test_no_row_is_passed_over_that_matches() -> None:
    ordinary = (Path(__file__).parent / "data" / "ordinary.txt").read_text(encoding="utf-8").splitlines()
    texts = [*(example[0] for _, example in examples(TABLE)), *ordinary, *(case[0] for case in CASES)]
    for row in RULES.rows:
        matched = (text for text in texts if row.pattern.search(text))
        assert all(row in RULES.likely(text) for text in matched), row.name


@pytest.mark.parametrize(
    "text",
    [
        "it may rain",
        "the march went on",
        "at 5 sunk costs",
        "section 2017",
        "a 2019-built ship",
        "mayday",
        "2000 km away",
        "the august body",
    ],
)
def test_no_date_phrase(text: str) -> None:
    assert RULES.find(text) == ()


@pytest.mark.parametrize("text", ["31 February 2020", "April 31, 2019", "2021-02-29"])
def test_impossible_dates_give_no_bounds(text: str) -> None:
    assert bounds(RULES.find(text)[0], date(2022, 1, 1), PAST) == UNKNOWN


@given(DAYS)
def test_weekday_in_the_past_is_within_the_last_seven_days(today: date) -> None:
    for name in ("Monday", "Wednesday", "Sunday"):
        found = bounds(RULES.find(f"on {name}")[0], today, PAST).known_day
        assert found is not None
        assert timedelta(0) <= today - found < timedelta(7)
        assert found.strftime("%A") == name


@given(DAYS)
def test_weekday_in_the_future_is_within_the_next_seven_days(today: date) -> None:
    found = bounds(RULES.find("on Friday")[0], today, FUTURE).known_day
    assert found is not None
    assert timedelta(0) <= found - today <= timedelta(7)


def test_without_a_publication_day_only_full_dates_count() -> None:
    assert bounds(RULES.find("on Friday")[0], None, PAST) == UNKNOWN
    assert bounds(RULES.find("on 14 September")[0], None, PAST) == UNKNOWN
    assert bounds(RULES.find("on 14 September 2017")[0], None, PAST).known_day == date(2017, 9, 14)


def test_since_until_by_bound_one_side() -> None:
    assert read("since 14 September 2017", "2017-10-01") == Interval(date(2017, 9, 14), date(2017, 10, 1))
    assert read("until 14 September 2017", "2017-10-01") == Interval(None, date(2017, 9, 14))


@given(MAYBE, MAYBE, MAYBE, MAYBE)
def test_overlap_is_symmetric_and_meet_lies_in_both(
    a: date | None, b: date | None, c: date | None, d: date | None
) -> None:
    one, other = Interval(a, b), Interval(c, d)
    assert one.overlaps(other) == other.overlaps(one)
    if one.overlaps(other):
        both = one.meet(other)
        assert both == other.meet(one)
        assert both.overlaps(one)
        assert both.overlaps(other)
