"""Date phrases that name days of the week: "on Monday", "last weekend", "overnight into Wednesday"."""

from collections.abc import Mapping
from datetime import date, timedelta

from kg.calendar.dates import COMING, EARLY, EITHER, FUTURE, NEAR, PRESENT, DatePhrase, Rule
from kg.calendar.distances import STEPS
from kg.calendar.periods import Interval

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_WEEK = 7


def _weekday(phrase: DatePhrase, today: date, tense: str) -> Interval:
    wanted = WEEKDAYS.index(phrase.fields["weekday"][:3])
    which = phrase.fields.get("which", "")
    back = (today.weekday() - wanted) % 7
    if which in ("next", "this coming") or (which in ("", "this") and tense in (FUTURE, NEAR, COMING)):
        day = today + timedelta(days=(wanted - today.weekday()) % 7 or (7 if which == "next" else 0))
    elif which in ("last", "this past"):
        yesterday = back == 1 and which == "last"  # which nobody calls so
        day = today - timedelta(days=8 if yesterday else back or 7)
    elif tense == EARLY and back == _WEEK - 1 and not which:
        day = today + timedelta(days=1)  # six days ago nobody calls so
    elif tense == EITHER and back:
        return Interval(today - timedelta(days=back), today + timedelta(days=7 - back))
    else:
        day = today - timedelta(days=back)
    return Interval(day, day)


def _weekdays(phrase: DatePhrase, today: date, tense: str) -> Interval:
    """ "Wednesday to Saturday": those that ended last, that go on today, or that begin next."""
    first, last = (WEEKDAYS.index(phrase.fields[f][:3]) for f in ("weekday", "weekday2"))
    length = (last - first) % 7
    if tense in (FUTURE, NEAR, COMING):
        begin = today + timedelta(days=(first - today.weekday()) % 7)
    elif tense == PRESENT:
        begin = today - timedelta(days=(today.weekday() - first) % 7)
        over = begin + timedelta(days=length) < today - timedelta(days=1)
        begin += timedelta(days=7 if over else 0)  # "meet on Thursday and Friday", on a Monday
    else:
        begin = today - timedelta(days=(today.weekday() - last) % 7 + length)
    return Interval(begin, begin + timedelta(days=length))


def _weekday_of(phrase: DatePhrase, today: date, _tense: str) -> Interval:
    """ "Tuesday of last week", "next week, on Friday"."""
    monday = today + timedelta(weeks=STEPS[phrase.fields["which"]], days=-today.weekday())
    day = monday + timedelta(days=WEEKDAYS.index(phrase.fields["weekday"][:3]))
    return Interval(day, day)


def _weekend(phrase: DatePhrase, today: date, tense: str) -> Interval:
    saturday = today - timedelta(days=(today.weekday() - 5) % 7)
    which = phrase.fields.get("which", "")
    ahead = which == "this" and tense == PRESENT and today.weekday() < 5
    if which == "last" and today.weekday() >= 5:
        saturday -= timedelta(days=7)
    if which in ("next", "this coming") or ahead or (which != "last" and tense in (FUTURE, NEAR, COMING)):
        saturday += timedelta(days=0 if today.weekday() >= 5 and which != "next" else 7)
    return Interval(saturday, saturday + timedelta(days=1))


def _overnight(_phrase: DatePhrase, today: date, tense: str) -> Interval:
    night = today if tense == FUTURE else today - timedelta(days=1)
    return Interval(night, night + timedelta(days=1))


def _night(phrase: DatePhrase, today: date, tense: str) -> Interval:
    """ "overnight into Wednesday", "overnight on Tuesday": that day and the one before or after it."""
    day = _weekday(phrase, today, tense).earliest or today
    first = day - timedelta(days=1) if "into" in phrase.fields else day
    return Interval(first, first + timedelta(days=1))


IN_WEEKS: Mapping[str, Rule] = {
    "weekday": _weekday,
    "weekdays": _weekdays,
    "weekday_of": _weekday_of,
    "weekend": _weekend,
    "overnight": _overnight,
    "night": _night,
}
