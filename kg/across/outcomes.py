"""Plans of which no article tells that they came about: what a question would have to compare everything for.

A plan has come about if an event of its class that occurred has an actor in common with it and may be of one
of its days. That nobody tells of such an event does not show that there was none.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import accumulate

import pyoxigraph as ox

from kg.across.facts import Facts, first_day, last_day
from kg.frames import Frame
from kg.intervals import OPEN_FIRST, OPEN_LAST, Interval
from kg.namespaces import KG, XSD

_WITHOUT, _DATE = ox.NamedNode(KG + "withoutOutcomeBy"), ox.NamedNode(XSD + "date")
_PLANNED, _OCCURRED = {KG + "planned"}, KG + "occurred"


class _Occurred:
    """When an actor's events of one class took place; tells in log n whether one may be of given days."""

    def __init__(self, days: Iterable[Interval]) -> None:
        known = sorted(days)
        self._firsts = [each.first for each in known]
        self._lasts = list(accumulate((each.last for each in known), max))

    def any_within(self, days: Interval) -> bool:
        """Whether one begins no later than these days end, and ends no earlier than they begin."""
        begun = bisect_right(self._firsts, days.last)
        return bool(begun) and self._lasts[begun - 1] >= days.first


def without_outcome(frames: Iterable[Frame], facts: Facts) -> Iterator[ox.Triple]:
    """For each event that is planned, and no more than that, with a last day: that nothing came of it.

    The day is said, so that who asks for plans of days past need not look at each plan.
    """
    actors = set(facts.of_class("Actor"))
    for frame in frames:
        roles = [role.name for role in frame.roles]
        occurred: dict[str, list[Interval]] = {}
        plans: list[tuple[str, set[str]]] = []
        for event in facts.of_class(frame.type):
            said = set(facts.nodes(event, "factuality"))
            acting = actors.intersection(facts.nodes(event, *roles))
            if said == _PLANNED:
                plans.append((event, acting))
            elif _OCCURRED in said:
                for actor in acting:
                    occurred.setdefault(actor, []).append(_widest(facts, event))
        known = {actor: _Occurred(days) for actor, days in occurred.items()}
        for event, acting in plans:
            days = _widest(facts, event)
            told = any(known[actor].any_within(days) for actor in acting & known.keys())
            if days.last != OPEN_LAST and not told:
                last = date.fromordinal(days.last).isoformat()
                yield ox.Triple(ox.NamedNode(event), _WITHOUT, ox.Literal(last, datatype=_DATE))


def _widest(facts: Facts, event: str) -> Interval:
    """From the first day that any source allows to the last: whoever may be right, nothing is left out."""
    firsts = map(first_day, facts.texts(event, "earliest"))
    lasts = map(last_day, facts.texts(event, "latest"))
    first, last = min(firsts, default=OPEN_FIRST), max(lasts, default=OPEN_LAST)
    return Interval(min(first, last), last)
