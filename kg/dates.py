"""Date phrases become bounds: `[earliest, latest]`, inclusive, and never a day that was not said.

The phrases are rows of `ontology/dates.toml`; this module holds only the calendar arithmetic
behind them. A phrase that is relative to a publication day which is not known gives no bounds
at all; one that cannot be a date ("31 February") is no date phrase.
"""

import calendar
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

PAST, PRESENT, FUTURE = "past", "present", "future"
NEAR, COMING = "near", "coming"
"""Tenses of what was ahead when it was spoken of, and may be over: the nearest day or month that fits; for
what still stands (`COMING`) one that lies ahead, unless it is only just over."""
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_INTRODUCING = frozenset(
    ("in", "on", "since", "until", "by", "from", "during", "of", "for", "through", "before", "after")
)
_SUNDAY = 6
_RARE = ("month", "weekday", "year", "unit")
"""Names of the vocabulary of which most sentences have no word, the rarest first."""
_GROUP = re.compile(r"\((?:\?(?::|P<\w+>|(?P<more>[^:P])))?(?P<inside>[^()]*)\)(?P<optional>[?*]?)")
"""A group without others inside; `more` if it only looks around."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NUMBERS = (
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


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """Days within which something took place, both inclusive; None is an unknown bound."""

    earliest: date | None = None
    latest: date | None = None

    def overlaps(self, other: "Interval") -> bool:
        """Whether one day can lie in both; an unknown bound excludes nothing."""
        starts = [x for x in (self.earliest, other.earliest) if x]
        ends = [x for x in (self.latest, other.latest) if x]
        return not starts or not ends or max(starts) <= min(ends)

    def meet(self, other: "Interval") -> "Interval":
        """The days in both; call only where they overlap."""
        starts = [x for x in (self.earliest, other.earliest) if x]
        ends = [x for x in (self.latest, other.latest) if x]
        return Interval(max(starts, default=None), min(ends, default=None))

    @property
    def known_day(self) -> date | None:
        """The day, where both bounds are the same."""
        return self.earliest if self.earliest == self.latest else None


UNKNOWN = Interval()


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """A phrase at code points `[begin, end)` of the text that was searched, with its rule's name."""

    begin: int
    end: int
    text: str
    rule: str
    fields: Mapping[str, str]
    shift: int
    introduced: str
    """The preposition before it, in lower case ("since", "until", "by", "on" …), or ""."""


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    pattern: re.Pattern[str]
    rule: str
    shift: int
    fixed: Mapping[str, str]
    needs: str
    """A name of the vocabulary that each such phrase has a word of, "" for none."""


class DateRules:
    """The table of date phrases, compiled."""

    def __init__(self, path: Path) -> None:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        words = table["vocabulary"]
        self.rows = tuple(_row(row, words) for row in table["phrase"])
        needed = {row.needs for row in self.rows} - {""}
        self._words = {name: re.compile(words[name], re.IGNORECASE) for name in sorted(needed)}

    def likely(self, text: str) -> tuple[_Row, ...]:
        """The rows that a text has the rarest word for: most sentences name no month, many no day."""
        there = {"", *(name for name, word in self._words.items() if word.search(text))}
        return tuple(row for row in self.rows if row.needs in there)

    def find(self, text: str) -> tuple[DatePhrase, ...]:
        """The date phrases of a text, from left to right, none overlapping another."""
        rows = self.likely(text)
        found: list[tuple[int, int, int, re.Match[str]]] = []
        for order, row in enumerate(rows):
            found += [(m.start(), -m.end(), order, m) for m in row.pattern.finditer(text)]
        chosen: list[DatePhrase] = []
        for begin, minus_end, order, match in sorted(found, key=lambda f: (f[2], f[1] + f[0], f[0])):
            if all(begin >= c.end or -minus_end <= c.begin for c in chosen):
                chosen.append(self._phrase(text, rows[order], match))
        return tuple(sorted(chosen, key=lambda c: c.begin))

    def _phrase(self, text: str, row: _Row, match: re.Match[str]) -> DatePhrase:
        fields = {**row.fixed, **{k: v.lower() for k, v in match.groupdict().items() if v}}
        first = match.group(0).split()[0].lower()
        before = re.search(r"(\w+)\s+(?:the\s+)?$", text[max(0, match.start() - 20) : match.start()])
        return DatePhrase(
            begin=match.start(),
            end=match.end(),
            text=match.group(0),
            rule=row.rule,
            fields=fields,
            shift=row.shift,
            introduced=_introducing(first, before.group(1).lower() if before else "", fields),
        )


def _introducing(first: str, before: str, fields: Mapping[str, str]) -> str:
    """The preposition of a phrase: its first word, or the one before it; an hour of the day has none."""
    if "hours" in fields:
        return ""  # "before dawn on Friday"
    return first if first in _INTRODUCING else before


def _needs(pattern: str) -> str:
    """The rarest name of the vocabulary that a pattern has whatever it matches."""
    while (inlined := _GROUP.sub(_fixed, pattern)) != pattern:
        pattern = inlined
    return "" if "|" in pattern else next((name for name in _RARE if f"{{{name}}}" in pattern), "")


def _fixed(group: re.Match[str]) -> str:
    """What a group always has: nothing if it may be missing or offers a choice."""
    return "" if group["more"] or group["optional"] or "|" in group["inside"] else group["inside"]


def _row(row: Mapping[str, Any], words: Mapping[str, str]) -> _Row:
    pattern = str(row["pattern"])
    for name, value in words.items():
        pattern = pattern.replace("{" + name + "}", value)
    return _Row(
        name=str(row["name"]),
        pattern=re.compile(rf"(?<![\w-])(?:{pattern})(?!\w|-\w)", re.IGNORECASE),
        rule=str(row["rule"]),
        shift=int(row.get("shift", 0)),
        fixed=row.get("fields", {}),
        needs=_needs(str(row["pattern"])),
    )


@cache
def date_rules(path: Path) -> DateRules:
    """The rules of a file, read once."""
    return DateRules(path)


def bounds(phrase: DatePhrase, published: date | None, tense: str) -> Interval:
    """What a phrase says, against the publication day and the tense of its clause.

    Gives `UNKNOWN` where the phrase needs a publication day and there is none. "since X" bounds
    only the beginning (up to the publication day), "until X" and "by X" only the end.
    """
    if published is None and not ("year" in phrase.fields and "which" not in phrase.fields):
        return UNKNOWN
    if "yearof" in phrase.fields and "year" not in phrase.fields:
        return UNKNOWN
    inner = _RULES[phrase.rule](phrase, published or date(1, 1, 1), tense)
    if inner is None:
        return UNKNOWN
    match phrase.introduced:
        case "from" if phrase.fields.keys() & {"day2", "weekday2"}:
            return inner
        case "since" | "from":
            return Interval(inner.earliest, published if tense != FUTURE else None)
        case "until" | "till":
            return Interval(None, inner.latest)
        case "by" | "before":
            return Interval(published if tense == FUTURE else None, inner.latest)
        case "after":
            return Interval(inner.earliest, published if tense == PAST else None)
        case _:
            return inner


def _calendar(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    fields = phrase.fields
    if "month" not in fields:
        return _year(int(fields["year"]))
    month = int(fields["month"]) if fields["month"].isdigit() else MONTHS.index(fields["month"][:3]) + 1
    year = _stated_year(fields, today)
    if "day" not in fields:
        return _month(year or _nearest_year(month, None, today, tense), month)
    year = year or _nearest_year(month, int(fields["day"]), today, tense)
    try:
        first = date(year, month, int(fields["day"]))
        last = first.replace(day=int(fields["day2"])) if "day2" in fields else first
    except ValueError:
        return None
    return Interval(first, last) if first <= last else None


def _stated_year(fields: Mapping[str, str], today: date) -> int | None:
    if "year" in fields:
        return int(fields["year"])
    if "which" in fields:
        return today.year + _STEP[fields["which"]]
    if "ago" in fields:
        return today.year - (count(fields["ago"]) or 0)
    if "other" in fields:  # "last July", in July or before it
        named = MONTHS.index(fields["month"][:3]) + 1
        step = _STEP[fields["other"]]
        return today.year + (step if (named - today.month) * step <= 0 else 0)
    return None


_BEHIND = 3
"""Months that a month named in a standing plan or in the present lies back at most; else it is to come."""


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
        return today.year if here >= now else today.year + 1
    # A day of the coming weeks in a past-tense report is a plan told in hindsight, not a year ago.
    return today.year if here <= now or month == today.month else today.year - 1


def _weekday(phrase: DatePhrase, today: date, tense: str) -> Interval:
    wanted = WEEKDAYS.index(phrase.fields["weekday"][:3])
    which = phrase.fields.get("which", "")
    back = (today.weekday() - wanted) % 7
    if which in ("next", "this coming") or (which in ("", "this") and tense in (FUTURE, NEAR, COMING)):
        day = today + timedelta(days=(wanted - today.weekday()) % 7 or (7 if which == "next" else 0))
    elif which in ("last", "this past"):
        day = today - timedelta(days=back or 7)
    else:
        day = today - timedelta(days=back)
    return Interval(day, day)


def _weekdays(phrase: DatePhrase, today: date, tense: str) -> Interval:
    """ "Wednesday to Saturday": those that ended last, that go on today, or that begin next."""
    first, last = (WEEKDAYS.index(phrase.fields[f][:3]) for f in ("weekday", "weekday2"))
    length = (last - first) % 7
    if tense == FUTURE:
        begin = today + timedelta(days=(first - today.weekday()) % 7)
    elif tense == PRESENT:
        begin = today - timedelta(days=(today.weekday() - first) % 7)
        over = begin + timedelta(days=length) < today - timedelta(days=1)
        begin += timedelta(days=7 if over else 0)  # "meet on Thursday and Friday", on a Monday
    else:
        begin = today - timedelta(days=(today.weekday() - last) % 7 + length)
    return Interval(begin, begin + timedelta(days=length))


def _overnight(_phrase: DatePhrase, today: date, tense: str) -> Interval:
    night = today if tense == FUTURE else today - timedelta(days=1)
    return Interval(night, night + timedelta(days=1))


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


def _days(phrase: DatePhrase, today: date, _tense: str) -> Interval:
    day = today + timedelta(days=phrase.shift)
    return Interval(day, day)


_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?! ?(?:km|kilomet|mile|met|people|troop|soldier|-))")
_AROUND = {
    "that": 0,
    "the same": 0,
    "the following": 1,
    "the next": 1,
    "the previous": -1,
    "the preceding": -1,
}
_TOLD = 600
"""Characters behind a year at most in which "that year" still means it."""


def of_told_year(phrase: DatePhrase, text: str) -> DatePhrase:
    """A phrase such as "October of the following year", with the year that the text before it told last."""
    if "yearof" not in phrase.fields:
        return phrase
    told = _YEAR.findall(text, max(0, phrase.begin - _TOLD), phrase.begin)
    if not told:
        return phrase
    year = int(told[-1]) + _AROUND[phrase.fields["yearof"]]
    return replace(phrase, fields={**phrase.fields, "year": str(year)})


def count(word: str) -> int | None:
    """A number of units as an integer; None for what is not exact ("several")."""
    if word.isdigit():
        return int(word)
    if word in ("a", "an"):
        return 1
    return NUMBERS.index(word) if word in NUMBERS else None


def _ago(phrase: DatePhrase, today: date, _tense: str) -> Interval | None:
    return _away(phrase, today, -1)


def _anniversary(phrase: DatePhrase, today: date, _tense: str) -> Interval | None:
    """So many years ago on the same day of the month; None of 29 February in a year without one."""
    number = count(phrase.fields["number"])
    try:
        day = today.replace(year=today.year - number) if number else None
    except ValueError:
        return None
    return Interval(day, day) if day else None


def _ahead(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    """Only of what is to come: "met for the first time in two years" looks back."""
    return _away(phrase, today, 1) if tense == FUTURE else None


def _away(phrase: DatePhrase, today: date, sign: int) -> Interval | None:
    """So many units away: a day exactly, a longer unit as the whole calendar unit that it falls in."""
    number, unit = count(phrase.fields["number"]), phrase.fields["unit"].rstrip("s")
    if number is None:
        return Interval(None, today) if sign < 0 else Interval(today, None)
    match unit:
        case "day":
            day = today + timedelta(days=sign * number)
            return Interval(day, day)
        case "week":
            return _week(today + timedelta(weeks=sign * number))
        case "fortnight":
            return _week(today + timedelta(weeks=2 * sign * number))
        case "month":
            year, month = divmod(today.year * 12 + today.month - 1 + sign * number, 12)
            return _month(year, month + 1)
        case "year":
            return _year(today.year + sign * number)
        case _:
            return None


_STEP = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "this": 0,
    "the": 0,
    "next": 1,
    "coming": 1,
    "this past": -1,
    "this coming": 1,
}


def _period(phrase: DatePhrase, today: date, tense: str) -> Interval:
    step = _STEP[phrase.fields["which"]]
    match phrase.fields["unit"]:
        case "week":
            whole = _week(today + timedelta(weeks=step))
            if step == 0 and tense == FUTURE and today.weekday() == _SUNDAY:
                return Interval(today, today + timedelta(days=7))  # on a Sunday it is mostly the coming one
        case "month":
            year, month = divmod(today.year * 12 + today.month - 1 + step, 12)
            whole = _month(year, month + 1)
        case _:
            whole = _year(today.year + step)
    return _cut(whole, today, tense) if step == 0 else whole


def _part(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    fields = phrase.fields
    whole = _period(phrase, today, PRESENT) if "unit" in fields else _calendar(phrase, today, tense)
    if whole is None or whole.earliest is None or whole.latest is None:
        return None
    part = fields["part"]
    if fields.get("which") == "this" and part in ("earlier", "later", "early", "late"):
        return _cut(whole, today, FUTURE if part.startswith("late") else PAST)
    third = ((whole.latest - whole.earliest).days + 1) / 3
    if (whole.latest - whole.earliest).days > 300:
        year = whole.earliest.year
        spans = {"e": (1, 3), "m": (5, 8), "l": (10, 12)}
        first, last = spans[_third_of(part)]
        return Interval(date(year, first, 1), _month(year, last).latest)
    start = {"e": 0, "m": 1, "l": 2}[_third_of(part)]
    return Interval(
        whole.earliest + timedelta(days=int(third * start)),
        whole.earliest + timedelta(days=int(third * (start + 1)) - 1),
    )


def _months(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    """ "late May or June": from the first to the end of the second, which follows it within the year.

    A year behind the two is that of the second ("between November and March 2016").
    """
    fields = phrase.fields
    over = fields["month"][:3] != fields["month2"][:3] and _turns(fields)
    if over and "year" in fields:
        phrase = replace(phrase, fields={**fields, "year": str(int(fields["year"]) - 1)})
    first = _part(phrase, today, tense) if "part" in phrase.fields else _calendar(phrase, today, tense)
    if first is None or first.earliest is None:
        return None
    month = MONTHS.index(fields["month2"][:3]) + 1
    year = first.earliest.year + (month < first.earliest.month)
    return Interval(first.earliest, _month(year, month).latest)


def _turns(fields: Mapping[str, str]) -> bool:
    """Whether the second of two months is of the year after the first."""
    return MONTHS.index(fields["month2"][:3]) < MONTHS.index(fields["month"][:3])


def _span(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    """ "July 30 to August 2": from the first day to the second, which follows it."""
    fields = phrase.fields
    last = {"month": fields["month2"], "day": fields["day2"]}
    first = {k: v for k, v in fields.items() if k in ("month", "day", "year")}
    begin = _calendar(replace(phrase, fields=first), today, tense)
    if begin is None or begin.earliest is None:
        return None
    for year in (begin.earliest.year, begin.earliest.year + 1):
        end = _calendar(replace(phrase, fields={**last, "year": str(year)}), today, tense)
        if end is not None and end.latest is not None and end.latest > begin.earliest:
            return Interval(begin.earliest, end.latest)
    return None


def _piece(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    """ "the first week of May", "the second half of June": that many days of a month, from its ends."""
    whole = _calendar(phrase, today, tense)
    if whole is None or whole.earliest is None or whole.latest is None:
        return None
    days, nth = _PIECES[phrase.fields["piece"]], phrase.fields["nth"]
    if nth in _LAST or (days, nth) == (_HALF, "second"):
        begin = _HALF if days == _HALF else whole.latest.day - days
        return Interval(whole.earliest.replace(day=begin + 1), whole.latest)
    begin = _NTH.index(nth) * days
    return Interval(whole.earliest + timedelta(days=begin), whole.earliest + timedelta(days=begin + days - 1))


def _weekday_of(phrase: DatePhrase, today: date, _tense: str) -> Interval:
    """ "Tuesday of last week", "next week, on Friday"."""
    monday = today + timedelta(weeks=_STEP[phrase.fields["which"]], days=-today.weekday())
    day = monday + timedelta(days=WEEKDAYS.index(phrase.fields["weekday"][:3]))
    return Interval(day, day)


def _night(phrase: DatePhrase, today: date, tense: str) -> Interval:
    """ "overnight into Wednesday", "overnight on Tuesday": that day and the one before or after it."""
    day = _weekday(phrase, today, tense).earliest or today
    first = day - timedelta(days=1) if "into" in phrase.fields else day
    return Interval(first, first + timedelta(days=1))


def _third_of(part: str) -> str:
    if part in ("the beginning of", "the start of", "the opening of"):
        return "e"
    if part in ("the middle of",):
        return "m"
    return "l" if part == "the end of" else part[0]


def _weekend(phrase: DatePhrase, today: date, tense: str) -> Interval:
    saturday = today - timedelta(days=(today.weekday() - 5) % 7)
    which = phrase.fields.get("which", "")
    ahead = which == "this" and tense == PRESENT and today.weekday() < 5
    if which == "last" and today.weekday() >= 5:
        saturday -= timedelta(days=7)
    if which in ("next", "this coming") or ahead or (which != "last" and tense in (FUTURE, NEAR, COMING)):
        saturday += timedelta(days=0 if today.weekday() >= 5 and which != "next" else 7)
    return Interval(saturday, saturday + timedelta(days=1))


def _cut(whole: Interval, today: date, tense: str) -> Interval:
    """A period that contains the publication day, cut there by the tense."""
    if tense == FUTURE:
        return Interval(today, whole.latest)
    return Interval(whole.earliest, today) if tense == PAST else whole


def _year(year: int) -> Interval:
    return Interval(date(year, 1, 1), date(year, 12, 31))


def _month(year: int, month: int) -> Interval:
    return Interval(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))


def _week(day: date) -> Interval:
    monday = day - timedelta(days=day.weekday())
    return Interval(monday, monday + timedelta(days=6))


_HALF = 15
_PIECES = {"week": 7, "half": _HALF, "days": 5, "fortnight": 14, "weeks": 14}
"""Days of the parts of a month that are counted ("the first week of")."""
_LAST = frozenset(("last", "final", "closing", "latter"))
_NTH = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def _run(phrase: DatePhrase, today: date, tense: str) -> Interval | None:
    """ "for a third day": that many days up to today, of what is told in the present."""
    days = _NTH.index(phrase.fields["nth"])
    return Interval(today - timedelta(days=days), today) if tense == PRESENT else None


def _anchor(_phrase: DatePhrase, _today: date, _tense: str) -> Interval | None:
    return None


_UNIT_DAYS = {"day": 1, "week": 7, "fortnight": 14}


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


_RULES: Mapping[str, Callable[[DatePhrase, date, str], Interval | None]] = {
    "calendar": _calendar,
    "weekday": _weekday,
    "weekdays": _weekdays,
    "overnight": _overnight,
    "days": _days,
    "monthday": _monthday,
    "ago": _ago,
    "anniversary": _anniversary,
    "ahead": _ahead,
    "period": _period,
    "part": _part,
    "months": _months,
    "piece": _piece,
    "weekday_of": _weekday_of,
    "night": _night,
    "span": _span,
    "weekend": _weekend,
    "anchor": _anchor,
    "untold": _anchor,
    "run": _run,
}


def examples(path: Path) -> Iterator[tuple[str, list[str]]]:
    """The rows' own examples: (name of the row, [phrase, published, tense, earliest, latest])."""
    for row in tomllib.loads(path.read_text(encoding="utf-8"))["phrase"]:
        yield row["name"], row["example"]
