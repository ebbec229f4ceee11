"""Days told by their distance from another event: "one day before his visit", "hours after the talks".

Where one of the two has a day, the other gets bounds from it; which of them is told first does not matter.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from spacy.tokens import Doc

from kg.dates import Interval, count
from kg.factuality import OCCURRED, PLANNED
from kg.links import Link
from kg.mentions import Mention

_DISTANCE = re.compile(r"\b(?:(?P<number>an?|the|\w+|\d+) )?(?P<unit>minute|hour|day)s? $", re.IGNORECASE)
_SIGNS = {"before": 1, "after": -1}
"""Which way the event that the cue introduces lies from the one that it is said of."""


def spaced(
    doc: Doc, mentions: Sequence[Mention], links: Sequence[Link], published: date | None, *, entry: bool
) -> tuple[Mention, ...]:
    """The mentions, with the bounds that stated distances give to those without a date of their own.

    `entry`: of a register, which is written after its day; elsewhere what comes after the publication day
    is a plan.
    """
    out = list(mentions)
    for link in links:
        days = _apart(doc, link)
        if days is None:
            continue
        for place, other in ((link.target, link.source), (link.source, link.target)):
            low, high = days if place == link.target else (-days[1], -days[0])
            known = next((m.when.bounds.known_day for m in _at(out, other) if m.when.bounds.known_day), None)
            if known is not None:
                bounds = Interval(known + timedelta(days=low), known + timedelta(days=high))
                out = [_placed(m, bounds, published, entry=entry) if m.token == place else m for m in out]
    return tuple(out)


def _at(mentions: Sequence[Mention], token: int) -> Iterator[Mention]:
    return (m for m in mentions if m.token == token)


def _placed(mention: Mention, bounds: Interval, published: date | None, *, entry: bool) -> Mention:
    if (
        mention.when.stated
        or mention.when.bounds.known_day
        or mention.reading.value not in (OCCURRED, PLANNED)
    ):
        return mention
    ahead = published is not None and bounds.earliest is not None and bounds.earliest > published
    reading = replace(mention.reading, value=PLANNED) if ahead and not entry else mention.reading
    return replace(mention, when=replace(mention.when, bounds=bounds), reading=reading)


def _apart(doc: Doc, link: Link) -> tuple[int, int] | None:
    """The least and the most days from a link's source to its target; None where it tells no distance.

    Minutes are within the day, hours may reach into the next one. Weeks and months are rounded by those who
    write them, and so give nothing.
    """
    sign = _SIGNS.get(link.property)
    found = _DISTANCE.search(doc.text, link.span.sentence[0], link.span.begin)
    if sign is None or found is None:
        return None
    match found["unit"].lower():
        case "minute":
            return 0, 0
        case "hour":
            return min(0, sign), max(0, sign)
    number = 1 if (found["number"] or "").lower() == "the" else count((found["number"] or "").lower())
    return None if number is None else (sign * number, sign * number)
