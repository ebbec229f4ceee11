"""Days told by their distance from another event: "one day before his visit", "hours after the talks".

Where one of the two has a day, the other gets bounds from it; which of them is told first does not matter.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from kg.assembly.events import Event
from kg.assembly.linkwords import Link
from kg.calendar.dates import PAST
from kg.calendar.distances import count
from kg.calendar.periods import Interval
from kg.modality.readings import OCCURRED, PLANNED
from kg.text.tokens import Doc

_DISTANCE = re.compile(r"\b(?:(?P<number>an?|the|\w+|\d+) )?(?P<unit>minute|hour|day)s? $", re.IGNORECASE)
_AT_ONCE = re.compile(r"\b(?:immediately|moments|directly|straight|right) $", re.IGNORECASE)
_EVE = re.compile(r"\beve $", re.IGNORECASE)
_SIGNS = {"before": 1, "after": -1}
"""Which way the event that the cue introduces lies from the one that it is said of."""


def spaced(
    doc: Doc, events: Sequence[Event], links: Sequence[Link], published: date | None, *, entry: bool
) -> tuple[Event, ...]:
    """The events, with the bounds that stated distances give to those without a date of their own.

    `entry`: of a register, which is written after its day; elsewhere what comes after the publication day
    is a plan.
    """
    out = list(events)
    at = {m.token: place for place, event in enumerate(events) for m in event.mentions}
    for link in links:
        days = _apart(doc, link)
        if days is None or link.source not in at or link.target not in at:
            continue
        source, target = at[link.source], at[link.target]
        for place, other, (low, high) in ((target, source, days), (source, target, (-days[1], -days[0]))):
            known = _day(out[other], link)
            if known is not None:
                bounds = Interval(known + timedelta(days=low), known + timedelta(days=high))
                out[place] = _placed(out[place], bounds, published, entry=entry)
    return tuple(out)


def _day(event: Event, link: Link) -> date | None:
    """The day from which a distance counts: of a stay that of its beginning, where a word tells of that."""
    told = [m for m in event.mentions if m.token in (link.source, link.target)]
    began = any(m.phase == "begins" for m in told)
    return event.bounds.earliest if began and event.stay else event.bounds.known_day


def _placed(event: Event, bounds: Interval, published: date | None, *, entry: bool) -> Event:
    stated = any(m.when.stated for m in event.mentions) or event.bounds.known_day is not None
    if stated or event.factuality not in (OCCURRED, PLANNED):
        return event
    if event.factuality == PLANNED and published and bounds.latest and bounds.latest < published:
        return event  # "agreed on Monday to meet him, a day after he left": then they agreed
    ahead = published is not None and bounds.earliest is not None and bounds.earliest > published
    happened = event.factuality == OCCURRED
    if ahead and happened and any(m.verb and m.reading.tense == PAST for m in event.mentions):
        return event  # "said talks will begin on Friday, a day after it fired one": after another day
    if happened and not (ahead or entry):
        bounds = bounds.meet(Interval(None, published))
    return replace(event, bounds=bounds, factuality=PLANNED if ahead and not entry else event.factuality)


def _apart(doc: Doc, link: Link) -> tuple[int, int] | None:
    """The least and the most days from a link's source to its target; None where it tells no distance.

    Minutes are within the day, hours may reach into the next one. Weeks and months are rounded by those who
    write them, and so give nothing.
    """
    sign = _SIGNS.get(link.property)
    if sign is not None and _AT_ONCE.search(doc.text, link.span.sentence[0], link.span.begin):
        return 0, 0
    if sign is not None and _EVE.search(doc.text, link.span.sentence[0], link.span.begin):
        return sign, sign
    found = _DISTANCE.search(doc.text, link.span.sentence[0], link.span.begin)
    if sign is None or found is None:
        return None
    match found["unit"].lower():
        case "minute":
            return 0, 0
        case "hour":
            days = sign * -(-(count((found["number"] or "").lower()) or 1) // 24)  # "less than 48 hours"
            return min(0, days), max(0, days)
    number = 1 if (found["number"] or "").lower() == "the" else count((found["number"] or "").lower())
    return None if number is None else (sign * number, sign * number)
