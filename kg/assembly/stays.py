"""What takes place during a stay without a word that says so: whoever stays somewhere meets there.

"Kim arrived in Beijing on Monday. He met Xi in the Great Hall the next day": no "during", and yet it is told.
Only within one article, only where place, days and factuality agree, and only if one stay alone fits.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import permutations

from kg.assembly.events import Event
from kg.assembly.linkwords import DURING, Link
from kg.assembly.roles import Roles
from kg.assembly.settings import agents, foreign, going_on, inside, of_its_days, possible
from kg.assembly.whereabouts import somewhere
from kg.calendar.periods import Interval
from kg.recognition.fillers import Filler

_REACH = 600
"""Code points between what is told of a stay and of what took place in it at most, unless both are dated."""
_LONG = timedelta(days=7)
"""From the day on which a stay began to that of what took place in it at most, where its end is not told."""


def during_stays(
    events: Sequence[Event], stated: Sequence[Link], roles: Mapping[str, Roles]
) -> Iterator[Link]:
    """The links from events to the stay during which they took place, that nothing else links to one."""
    told_of = {m.token for e in events for m in e.mentions}
    linked = {k.source for k in stated if k.property == DURING and k.target in told_of}
    stays = [e for e in events if e.stay and not e.series]
    yield from _legs(stays, roles)
    for event in events:
        own = roles[event.type]
        told = any(m.token in linked for m in event.mentions)
        if event.stay or event.series or told or not own.of_stay or any(m.other for m in event.mentions):
            continue
        fitting = [(s, f) for s in stays if (f := _place(event, s, roles)) is not None]
        if len(fitting) == 1:
            yield _link(event, *fitting[0])


def _legs(stays: Sequence[Event], roles: Mapping[str, Roles]) -> Iterator[Link]:
    """The links from stays to the longer journey of the same people that names no place or all of theirs."""
    for leg, tour in permutations(stays, 2):
        first, last = tour.bounds.earliest, tour.bounds.latest
        days = (leg.bounds.earliest, leg.bounds.latest)
        if not (first and last and days[0] and days[1] and first <= days[0] <= days[1] <= last):
            continue
        longer = (last - first) > (days[1] - days[0]) and tour.factuality == leg.factuality
        where = [f for f in leg.fillers if f.name in roles[leg.type].places and f.entity is not None]
        placeless = not any(f.name in roles[tour.type].places for f in tour.fillers)
        if longer and placeless and where and not agents(leg, roles).isdisjoint(agents(tour, roles)):
            yield _link(leg, tour, where[0])


def _place(event: Event, stay: Event, roles: Mapping[str, Roles]) -> Filler | None:
    """The place of an event if it lies where one who took part stayed, on days of the stay; else None."""
    shared = agents(event, roles) & agents(stay, roles)
    if not shared or not possible(event, stay) or not event.bounds.overlaps(_days(stay)):
        return None
    dated = event.bounds.known_day is not None and stay.bounds.known_day is not None
    if not dated and not _near(event, stay):
        return None
    where = {e for e in (f.entity for f in stay.fillers if f.name in roles[stay.type].places) if e}
    held = [f for f in event.fillers if f.name == roles[event.type].of_stay and f.entity is not None]
    placed = (f for f in held if f.entity and any(inside(f.entity, stayed) for stayed in where))
    found = next(placed, None)
    if found is None and of_its_days(event, stay) and not foreign(event, stay, roles):
        found = next((f for f in held if all(o.entity and somewhere(o.entity) for o in held)), None)
    return found


def _days(stay: Event) -> Interval:
    """The days of a stay, some more where only its first one is told."""
    days = going_on(stay)
    if days.earliest is None or days.latest is not None:
        return days
    return Interval(days.earliest, days.earliest + _LONG)


def _near(event: Event, stay: Event) -> bool:
    return any(
        -_REACH <= m.span.begin - s.span.begin <= _REACH for m in event.mentions for s in stay.mentions
    )


def _link(event: Event, stay: Event, place: Filler) -> Link:
    return Link(DURING, event.mentions[0].token, stay.mentions[0].token, place.span, "place of a stay")
