"""Date phrases become bounds: `[earliest, latest]`, inclusive, and never a day that was not said.

A phrase that is relative to a publication day which is not known gives no bounds at all.
"""

from collections.abc import Mapping
from datetime import date

from kg.calendar.dates import FUTURE, PAST, DatePhrase, Rule
from kg.calendar.distances import COUNTED
from kg.calendar.months import NAMED
from kg.calendar.parts import PARTED
from kg.calendar.periods import UNKNOWN, Interval
from kg.calendar.weekdays import IN_WEEKS

_RULES: Mapping[str, Rule] = {**NAMED, **PARTED, **IN_WEEKS, **COUNTED}


def bounds(phrase: DatePhrase, published: date | None, tense: str) -> Interval:
    """What a phrase says, against the publication day and the tense of its clause.

    Gives `UNKNOWN` where the phrase needs a publication day and there is none. "since X" bounds
    only the beginning (up to the publication day), "until X", "through X" and "by X" only the end.
    """
    if published is None and not ("year" in phrase.fields and "which" not in phrase.fields):
        return UNKNOWN
    if "yearof" in phrase.fields and "year" not in phrase.fields:
        return UNKNOWN
    inner = _RULES[phrase.rule](phrase, published or date(1, 1, 1), tense)
    if inner is None:
        return UNKNOWN
    match phrase.introduced:
        case "from" if phrase.fields.keys() & {"day2", "weekday2", "month2"}:
            return inner
        case "since" | "from":
            return Interval(inner.earliest, published if tense != FUTURE else None)
        case "until" | "till" | "through":
            return Interval(None, inner.latest)
        case "by" | "before":
            return Interval(published if tense == FUTURE else None, inner.latest)
        case "after":
            return Interval(inner.earliest, published if tense == PAST else None)
        case _:
            return inner
