"""Date phrases that name a period or a part of one: "this year", "late May", "the first week of July"."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from kg.calendar.dates import FUTURE, PAST, PRESENT, DatePhrase, Rule
from kg.calendar.distances import NTH, STEPS
from kg.calendar.months import MONTHS, calendar_days
from kg.calendar.periods import Interval, whole_month, whole_week, whole_year

_SUNDAY = 6
_HALF = 15
_PIECES = {"week": 7, "half": _HALF, "days": 5, "fortnight": 14, "weeks": 14}
"""Days of the parts of a month that are counted ("the first week of")."""
_LAST = frozenset(("last", "final", "closing", "latter"))


def _period(phrase: DatePhrase, today: date, tense: str) -> Interval:
    step = STEPS[phrase.fields["which"]]
    match phrase.fields["unit"]:
        case "week":
            whole = whole_week(today + timedelta(weeks=step))
            if step == 0 and tense == FUTURE and today.weekday() == _SUNDAY:
                return Interval(today, today + timedelta(days=7))  # on a Sunday it is mostly the coming one
        case "month":
            year, month = divmod(today.year * 12 + today.month - 1 + step, 12)
            whole = whole_month(year, month + 1)
        case _:
            whole = whole_year(today.year + step)
    return _cut(whole, today, tense) if step == 0 else whole


def _part(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    fields = phrase.fields
    if fields.get("which") == "the" and tense == PAST:
        return None  # "at the end of the month", of the one that was told
    whole = _period(phrase, today, PRESENT) if "unit" in fields else calendar_days(phrase, today, tense)
    if whole is None or whole.earliest is None or whole.latest is None:
        return None
    part = fields["part"]
    if fields.get("which") in ("this", "the") and part in ("earlier", "later", "early", "late"):
        return _cut(whole, today, FUTURE if part.startswith("late") else PAST)
    third = ((whole.latest - whole.earliest).days + 1) / 3
    if (whole.latest - whole.earliest).days > 300:
        year = whole.earliest.year
        spans = {"e": (1, 3), "m": (5, 8), "l": (10, 12)}
        first, last = spans[_third_of(part)]
        return Interval(date(year, first, 1), whole_month(year, last).latest)
    start = {"e": 0, "m": 1, "l": 2}[_third_of(part)]
    return Interval(
        whole.earliest + timedelta(days=int(third * start)),
        whole.earliest + timedelta(days=int(third * (start + 1)) - 1),
    )


def _third_of(part: str) -> str:
    if part in ("the beginning of", "the start of", "the opening of"):
        return "e"
    if part in ("the middle of",):
        return "m"
    return "l" if part == "the end of" else part[0]


def _cut(whole: Interval, today: date, tense: str) -> Interval:
    """A period that contains the publication day, cut there by the tense."""
    if tense == FUTURE:
        return Interval(today, whole.latest)
    return Interval(whole.earliest, today) if tense == PAST else whole


def _months(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    """ "late May or June": from the first to the end of the second, which follows it within the year.

    A year behind the two is that of the second ("between November and March 2016").
    """
    fields = phrase.fields
    over = fields["month"][:3] != fields["month2"][:3] and _turns(fields)
    if over and "year" in fields:
        phrase = replace(phrase, fields={**fields, "year": str(int(fields["year"]) - 1)})
    first = _part(phrase, today, tense) if "part" in phrase.fields else calendar_days(phrase, today, tense)
    if first is None or first.earliest is None:
        return None
    month = MONTHS.index(fields["month2"][:3]) + 1
    year = first.earliest.year + (month < first.earliest.month)
    return Interval(first.earliest, whole_month(year, month).latest)


def _turns(fields: Mapping[str, str]) -> bool:
    """Whether the second of two months is of the year after the first."""
    return MONTHS.index(fields["month2"][:3]) < MONTHS.index(fields["month"][:3])


def _piece(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    """ "the first week of May", "the second half of June": that many days of a month, from its ends."""
    whole = calendar_days(phrase, today, tense)
    if whole is None or whole.earliest is None or whole.latest is None:
        return None
    days, nth = _PIECES[phrase.fields["piece"]], phrase.fields["nth"]
    if nth in _LAST or (days, nth) == (_HALF, "second"):
        begin = _HALF if days == _HALF else whole.latest.day - days
        return Interval(whole.earliest.replace(day=begin + 1), whole.latest)
    begin = NTH.index(nth) * days
    return Interval(whole.earliest + timedelta(days=begin), whole.earliest + timedelta(days=begin + days - 1))


def _share(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    """ "The first half of this year", "the third quarter of 2019"; None for "the third half"."""
    fields = phrase.fields
    year = int(fields["year"]) if "year" in fields else today.year + STEPS[fields["which"]]
    months = 6 if fields["piece"] == "half" else 3
    nth = 12 // months if fields["nth"] in _LAST else NTH.index(fields["nth"]) + 1
    if nth * months > 12:
        return None
    share = Interval(date(year, (nth - 1) * months + 1, 1), whole_month(year, nth * months).latest)
    return _cut(share, today, tense) if share.overlaps(Interval(today, today)) else share


def _week_told(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    """ "The week of 31 July", from Monday to Sunday; "the week beginning 31 July", that day and six more."""
    told = calendar_days(phrase, today, tense)
    day = told.known_day if told is not None else None
    if day is None:
        return None
    return whole_week(day) if phrase.fields["start"] == "of" else Interval(day, day + timedelta(days=6))


PARTED: Mapping[str, Rule] = {
    "period": _period,
    "part": _part,
    "months": _months,
    "piece": _piece,
    "share": _share,
    "week_told": _week_told,
}
