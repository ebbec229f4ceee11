"""Date phrases that count from a day: "tomorrow", "three weeks ago", "for a third day", "two days later"."""

import calendar
from collections.abc import Mapping
from datetime import date, timedelta

from kg.calendar.dates import COMING, FUTURE, PRESENT, DatePhrase, Rule
from kg.calendar.periods import Interval, whole

_NUMBERS = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
STEPS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "before last": -2,
    "this": 0,
    "the": 0,
    "next": 1,
    "coming": 1,
    "this past": -1,
    "this coming": 1,
}
"""How many weeks, months or years lie between today's and the one that such a word means."""
NTH = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
TOLD_PERIOD = "period_told"
WEEKDAY = "weekday"
"""The unit of what counts to a day of the week ("the following Friday")."""
_TO_COME = frozenset((FUTURE, COMING))
_ROUND = frozenset(("week", "weeks"))
_UNIT_DAYS = {"day": 1, "week": 7, "fortnight": 14}


def count(word: str) -> int | None:
    """A number of units as an integer; None for what is not exact ("several")."""
    if word.isdigit():
        return int(word)
    if word in ("a", "an"):
        return 1
    return _NUMBERS.index(word) if word in _NUMBERS else None


def ordinal(word: str) -> int:
    """The number of "third" or "25th", 0 for any other word."""
    if word in NTH:
        return NTH.index(word) + 1
    return int(word[:-2]) if word[:-2].isdigit() and word[-2:] in ("st", "nd", "rd", "th") else 0


def days_from_anchor(phrase: DatePhrase) -> int | None:
    """How many days a phrase such as "two weeks later" counts from the day told before; None for any other,
    and for one that does not say how many ("a few days later")."""
    if phrase.rule != "anchor":
        return None
    fields = phrase.fields
    number = count(fields.get("number", "a"))
    weeks = count(fields["weeks"]) if "weeks" in fields else 0
    if number is None or weeks is None:
        return None
    return phrase.shift * (number * _UNIT_DAYS[fields.get("unit", "day")] + 7 * weeks)


def days_around(phrase: str, days: int) -> int:
    """How many days a distance of several weeks may be off, as such are told roundly: a quarter; else 0.

    "Two weeks after" has been written of 16 days, "three" of 23 (items of 2002 to 2014).
    """
    several = abs(days) > _UNIT_DAYS["week"]
    return abs(days) // 4 if several and _ROUND & set(phrase.lower().split()) else 0


def periods_from_told(phrase: DatePhrase) -> int | None:
    """How many weeks, months or years a phrase such as "later that month" counts from the day told before.

    1, 0 or -1 for a day of the week after it, at it or before it. None for any other, and for one that does
    not say how many ("a few months later").
    """
    number = count(phrase.fields.get("number", "a"))
    return phrase.shift * number if phrase.rule == TOLD_PERIOD and number is not None else None


def _days(phrase: DatePhrase, today: date, _tense: str) -> Interval:
    day = today + timedelta(days=phrase.shift)
    return Interval(day, day)


def _ago(phrase: DatePhrase, today: date, _tense: str) -> Interval | None:
    return _away(phrase, today, -1)


def _ahead(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    """Only of what is to come: "met for the first time in two years" looks back."""
    return _away(phrase, today, 1) if tense in _TO_COME else None


def _away(phrase: DatePhrase, today: date, sign: int) -> Interval | None:
    """So many units away: a day exactly, a longer unit as the whole calendar unit that it falls in."""
    number, unit = count(phrase.fields["number"]), phrase.fields["unit"].rstrip("s")
    if number is None:
        return Interval(None, today) if sign < 0 else Interval(today, None)
    match unit:
        case "day":
            day = today + timedelta(days=sign * number)
            return Interval(day, day)
        case "week" | "month" | "year":
            return whole(unit, today, sign * number)
        case "fortnight":
            return whole("week", today, 2 * sign * number)
        case _:
            return None


def _within(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    """ "Within two weeks": from today on so long at most, of what is to come; "a year or two" is two."""
    number = count(phrase.fields.get("more", phrase.fields["number"]))
    unit = phrase.fields["unit"].rstrip("s")
    if tense not in _TO_COME or number is None or unit == "decade":
        return None
    return Interval(today, _later(today, number, unit))


def _lately(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    """ "Over the past four days": so many up to today, of what is not to come."""
    number, unit = count(phrase.fields.get("number", "a")), phrase.fields["unit"].rstrip("s")
    if tense in _TO_COME or number is None:
        return None
    return Interval(_later(today, -number, unit), today)


def _later(today: date, number: int, unit: str) -> date:
    """The same day so many units later, the last of a month that has no such day."""
    if unit in _UNIT_DAYS:
        return today + timedelta(days=number * _UNIT_DAYS[unit])
    year, month = divmod(today.year * 12 + today.month - 1 + number * (12 if unit == "year" else 1), 12)
    return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))


def _anniversary(phrase: DatePhrase, today: date, _tense: str) -> Interval | None:
    """So many years ago on the same day of the month; None of 29 February in a year without one."""
    number = count(phrase.fields["number"])
    try:
        day = today.replace(year=today.year - number) if number else None
    except ValueError:
        return None
    return Interval(day, day) if day else None


def _run(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    """ "for a third day": that many days up to today, of what is told in the present."""
    days = NTH.index(phrase.fields["nth"])
    return Interval(today - timedelta(days=days), today) if tense == PRESENT else None


def _anchor(_phrase: DatePhrase, _today: date, _tense: str) -> Interval | None:
    return None


COUNTED: Mapping[str, Rule] = {
    "days": _days,
    "ago": _ago,
    "ahead": _ahead,
    "within": _within,
    "lately": _lately,
    "anniversary": _anniversary,
    "run": _run,
    "anchor": _anchor,
    "untold": _anchor,
    TOLD_PERIOD: _anchor,
}
