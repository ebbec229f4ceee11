"""Days that a text gives without a date: by the heading of a register, by the distance of another event."""

from datetime import date

import pytest

from kg.modality.readings import OCCURRED, PLANNED
from tests.reading import only, read

DAY = date(2023, 11, 10)


def bounds(text: str, kind: str, title: str = "") -> tuple[date | None, date | None]:
    (found,) = (e for e in read(text, "2023-11-10", title).events if e.type == kind)
    return found.bounds.earliest, found.bounds.latest


@pytest.mark.parametrize(
    ("title", "kind", "text"),
    [
        ("Short-range Ballistic Missile Launch", "Launch", "Iran fired two missiles into the Gulf of Oman."),
        ("Satellite Launch", "Launch", "South Korea attempted to launch a satellite from Naro."),
        ("Student protests", "Protest", "Students marched through Lima to protest against the government."),
        ("Bilateral Meeting", "Summit", "The Chinese and Russian presidents met in Sochi."),
    ],
)
def test_an_entry_of_a_register_has_its_day(title: str, kind: str, text: str) -> None:
    assert bounds(text, kind, title) == (DAY, DAY)


@pytest.mark.parametrize(
    ("title", "kind", "text"),
    [
        ("", "Launch", "Iran fired two missiles into the Gulf of Oman."),
        ("Iran fires missiles", "Launch", "Iran fired two missiles into the Gulf of Oman."),
        ("Iran Missile Launch", "Launch", "Iran fired two missiles into the Gulf of Oman."),
        ("Protests", "Protest", "Students marched through Lima to protest against the government."),
        ("Missile Launch", "Protest", "Students marched through Lima to protest against the government."),
        ("Missile Launch", "Launch", "Iran had fired a missile from Tabriz."),
    ],
)
def test_news_and_what_an_entry_is_not_about_have_none(title: str, kind: str, text: str) -> None:
    assert bounds(text, kind, title) == (None, DAY)


def test_a_date_in_an_entry_is_its_own() -> None:
    text = "Iran fired two missiles on November 7."
    assert bounds(text, "Launch", "Missile Launch") == (date(2023, 11, 7), date(2023, 11, 7))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Iran fired two missiles on 4 May 2020, three days after the summit in Doha.", 1, 1),
        ("Iran fired two missiles on 4 May 2020, the day before the summit in Doha.", 5, 5),
        ("Iran fired two missiles on 4 May 2020, minutes after the summit in Doha.", 4, 4),
        ("Iran fired two missiles on 4 May 2020, hours after the summit in Doha.", 3, 4),
        ("Iran fired two missiles on 4 May 2020, just hours before the summit in Doha.", 4, 5),
    ],
)
def test_the_distance_from_a_dated_event(text: str, first: int, last: int) -> None:
    found = only(text, "Summit").bounds
    assert (found.earliest, found.latest) == (date(2020, 5, first), date(2020, 5, last))


def test_the_distance_counts_both_ways() -> None:
    text = "Iran fired two missiles, two days after the summit in Doha on 4 May 2020."
    assert only(text, "Launch").bounds.known_day == date(2020, 5, 6)


@pytest.mark.parametrize("distance", ["weeks", "several days", "some time", "long"])
def test_a_vague_distance_gives_no_day(distance: str) -> None:
    found = only(f"Iran fired two missiles on 4 May 2020, {distance} before the summit in Doha.", "Summit")
    assert found.bounds.known_day is None


def test_what_comes_after_the_publication_is_a_plan_in_news_only() -> None:
    text = "Iran fired two missiles on Friday, one day before President Putin’s visit to Tehran."
    assert [e.factuality for e in read(text).events if e.type == "Visit"] == [PLANNED]
    assert [e.factuality for e in read(text, title="Missile Launch").events if e.type == "Visit"] == [
        OCCURRED
    ]


def test_what_an_entry_counts_from_its_day_and_what_was_before_leave_it_its_day() -> None:
    text = "Iran fired a missile at Erbil. Iraq fired two missiles the following day."
    days = [e.bounds.known_day for e in read(text, title="Missile Launch").events]
    assert days == [DAY, date(2023, 11, 11)]
    text = "Iran fired a missile from Tabriz, its first since a launch on November 2."
    days = [e.bounds.known_day for e in read(text, title="Missile Launch").events]
    assert days == [DAY, date(2023, 11, 2)]


def test_an_entry_that_dates_its_event_once_is_not_split_by_its_own_day() -> None:
    text = "Iran launched a missile on November 9. The missile was fired from a base near Tabriz."
    assert len([e for e in read(text, title="Missile Launch").events if e.type == "Launch"]) == 1
