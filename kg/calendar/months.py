"""Date phrases that name a day or a month of the calendar: "3 May 2024", "in May", "on the 28th"."""

import calendar
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from kg.calendar.dates import COMING, FUTURE, NEAR, PAST, PRESENT, DatePhrase, Rule
from kg.calendar.distances import STEPS, count
from kg.calendar.periods import Interval, whole_month, whole_year

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_BEHIND = 3
"""Months that a month named in a standing plan or in the present lies back at most; else it is to come."""
_APART = 8
"""Months from "this January" at least for it to be that of the year beside."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?! ?(?:km|kilomet|mile|met|people|troop|soldier|-))")
_NAMED = re.compile(r"(?:.* )?((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", re.IGNORECASE)
_AROUND = {
    "that": 0,
    "the same": 0,
    "the following": 1,
    "the next": 1,
    "the previous": -1,
    "the preceding": -1,
}
_NEAR = 200
"""Characters behind a month of a stated year in which one without a year goes on from it."""
_DATED = re.compile(
    r"\b(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?:\d\d?(?:st|nd|rd|th)?,? )?"
    r"(?P<year>(?:19|20)\d\d)\b"
)
_NOW = re.compile(
    r"\b(?:this|last|next|now|today|yesterday|ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", re.I
)
"""Words by which a text speaks of its own days."""
_ASIDE = re.compile(r"\b(?:since|until|till|before|after|of|for)\b[^.]*$", re.IGNORECASE)
"""Before a day from which a text does not go on ("the first since 4 May 2019")."""
_JUST_OVER = 60
"""Days in which a day told as ahead ("he will come on 3 May") may have gone by; else it is next year's."""
_TOLD = 600
"""Characters behind a year at most in which "that year" still means it."""


def of_told_year(phrase: DatePhrase, text: str) -> DatePhrase:
    """A phrase such as "October of the following year", with the year that the text before it told last."""
    if "yearof" not in phrase.fields:
        return _going_on(phrase, text)
    told = _YEAR.findall(text, max(0, phrase.begin - _TOLD), phrase.begin)
    if not told:
        return phrase
    year = int(told[-1]) + _AROUND[phrase.fields["yearof"]]
    return replace(phrase, fields={**phrase.fields, "year": str(year)})


def _going_on(phrase: DatePhrase, text: str) -> DatePhrase:
    """A month without a year right behind one of a stated year, which it follows: "in May 2019 … in June".

    And a day without a month: "from 22 to 24 May 2019 … on the 23rd". Not where it has come back to now.
    """
    open_month = phrase.rule == "calendar" and set(phrase.fields) <= {"month", "day", "day2", "hours"}
    if not (open_month and "month" in phrase.fields) and phrase.rule != "monthday":
        return phrase
    before = text[max(0, phrase.begin - _NEAR) : phrase.begin]
    told = next(iter(reversed(list(_DATED.finditer(before)))), None)
    if told is None or _NOW.search(before, told.end()) or _ASIDE.search(before[: told.start()]):
        return phrase
    year = {"told_year": told["year"]}
    if phrase.rule == "monthday":
        month = {"month": told["month"].lower(), "year": told["year"]}
        return replace(phrase, rule="calendar", fields={**phrase.fields, **month})
    named, last = (MONTHS.index(m[:3].lower()) for m in (phrase.fields["month"], told["month"]))
    return replace(phrase, fields={**phrase.fields, **year}) if named > last else phrase


def calendar_days(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    fields = phrase.fields
    if "month" not in fields:
        return whole_year(int(fields["year"]))
    month = int(fields["month"]) if fields["month"].isdigit() else MONTHS.index(fields["month"][:3]) + 1
    year = _stated_year(fields, today, tense)
    if "day" not in fields:
        return whole_month(year or _nearest_year(month, None, today, tense), month)
    year = year or _year_of(phrase, month, today, tense)
    try:
        first = date(year, month, int(fields["day"]))
        last = first.replace(day=int(fields["day2"])) if "day2" in fields else first
    except ValueError:
        return None
    return Interval(first, last) if first <= last else None


def _year_of(phrase: DatePhrase, month: int, today: date, tense: str) -> int:
    """The year of a day without one: the nearest by its tense, if its day is the weekday that is told."""
    day = int(phrase.fields["day"])
    nearest = _nearest_year(month, day, today, tense)
    told = _NAMED.match(phrase.text)
    if told is None:
        return nearest
    wanted = told[1][:3].lower()
    fitting = (y for y in (nearest, nearest - 1, nearest + 1) if _weekday(y, month, day) == wanted)
    return next(fitting, nearest)


def _weekday(year: int, month: int, day: int) -> str:
    """The first three letters of the weekday of a day, "" where there is no such day."""
    if not 0 < day <= calendar.monthrange(year, month)[1]:
        return ""
    return calendar.day_abbr[date(year, month, day).weekday()].lower()


def _stated_year(fields: Mapping[str, str], today: date, tense: str) -> int | None:
    if "year" in fields:
        return int(fields["year"])
    if tense == PAST and int(fields.get("told_year", today.year)) < today.year:
        return int(fields["told_year"])
    if "which" in fields:
        return today.year + STEPS[fields["which"]]
    if "ago" in fields:
        return today.year - (count(fields["ago"]) or 0)
    if "other" in fields:  # "last July", in July or before it
        named = MONTHS.index(fields["month"][:3]) + 1
        step = STEPS[fields["other"]]
        if not step:  # "this July", of the winter around a new year the one beside it
            return today.year + (named - today.month < -_APART) - (named - today.month > _APART)
        return today.year + (step if (named - today.month) * step <= 0 else 0)
    return None


def _nearest_year(month: int, day: int | None, today: date, tense: str) -> int:
    """The year of a month or day named without one: the last such for the past, the next for the future."""
    here = (month, day or today.day)
    now = (today.month, today.day)
    if tense in (NEAR, COMING, PRESENT):
        years = (today.year + step for step in (-1, 0, 1))
        away = {year: (year - today.year) * 12 + month - today.month for year in years}
        behind = 6 if tense == NEAR else _BEHIND
        return min(away, key=lambda year: (away[year] < -behind, abs(away[year])))
    if tense == FUTURE:
        just_over = day is not None and 0 < (now[0] - month) * 31 + now[1] - day <= _JUST_OVER
        return today.year if here >= now or just_over else today.year + 1
    # A day of the coming weeks in a past-tense report is a plan told in hindsight, not a year ago.
    return today.year if here <= now or month == today.month else today.year - 1


def _monthday(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    """ "On the 28th": the nearest such day, behind in the past, else ahead ("flies to Rome on the 28th")."""
    months = (today.year * 12 + today.month - 1 + step for step in (-1, 0, 1))
    days = (_day_of(*divmod(month, 12), int(phrase.fields["day"])) for month in months)
    sign = {PAST: -1, NEAR: 0}.get(tense, 1)
    fitting = [d for d in days if d is not None and (d - today).days * sign >= 0]
    return next((Interval(d, d) for d in sorted(fitting, key=lambda d: abs((d - today).days))), None)


def _day_of(year: int, month: int, day: int) -> date | None:
    """A day of a month from 0 to 11, None where it has no such day."""
    return date(year, month + 1, day) if 0 < day <= calendar.monthrange(year, month + 1)[1] else None


def _span(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    """ "July 30 to August 2": from the first day to the second, which follows it."""
    fields = phrase.fields
    last = {"month": fields["month2"], "day": fields["day2"]}
    first = {k: v for k, v in fields.items() if k in ("month", "day", "year")}
    begin = calendar_days(replace(phrase, fields=first), today, tense)
    if begin is None or begin.earliest is None:
        return None
    for year in (begin.earliest.year, begin.earliest.year + 1):
        end = calendar_days(replace(phrase, fields={**last, "year": str(year)}), today, tense)
        if end is not None and end.latest is not None and end.latest > begin.earliest:
            return Interval(begin.earliest, end.latest)
    return None


NAMED: Mapping[str, Rule] = {"calendar": calendar_days, "monthday": _monthday, "span": _span}
