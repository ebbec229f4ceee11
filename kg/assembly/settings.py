"""Where and when an event is that takes place during a stay: where the stay is, if one who stays takes part.

"Met the prime minister on a visit to Warsaw": the meeting was in Warsaw. "Missiles were fired during his
visit" says nothing of where. And who arrived in Warsaw today and has met somebody there did so today.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kg.assembly.events import Event
from kg.assembly.links import DURING, Link
from kg.assembly.roles import Roles
from kg.calendar.periods import Interval
from kg.modality.readings import OCCURRED
from kg.names.entities import Entity
from kg.recognition.fillers import Filler

_NEXT = 3
"""Characters between a sentence and the next at most."""


def settled(events: Sequence[Event], links: Sequence[Link], roles: Mapping[str, Roles]) -> tuple[Event, ...]:
    """The events, those without a place that a stay is said to hold with the place of the stay.

    Those without a day of their own that took place where one who took part stayed get the stay's bounds.

    Only types with a role marked `of_stay`; two stays in different places give none.
    """
    placed = (_in_place(event, events, links, roles) for event in events)
    return tuple(_in_time(event, events, roles) for event in placed)


def _in_time(event: Event, events: Sequence[Event], roles: Mapping[str, Roles]) -> Event:
    own = roles[event.type]
    if not own.of_stay or event.factuality != OCCURRED or any(m.when.stated for m in event.mentions):
        return event
    where = {f.value for f in event.fillers if f.name == own.of_stay}
    shared = [s for s in events if s.stay and not agents(s, roles).isdisjoint(agents(event, roles))]
    there = [s for s in shared if where & {f.value for f in _places(s, roles)}]
    if len(there) != 1 or len(shared) != 1 or there[0].factuality != OCCURRED:
        return event
    return replace(event, bounds=event.bounds.meet(going_on(there[0])))


def going_on(stay: Event) -> Interval:
    """The days of a stay; open behind where only its first day is told."""
    phases = {m.phase for m in stay.mentions}
    return Interval(stay.bounds.earliest, None if phases == {"begins"} else stay.bounds.latest)


def _in_place(
    event: Event, events: Sequence[Event], links: Sequence[Link], roles: Mapping[str, Roles]
) -> Event:
    own = roles[event.type]
    if not own.of_stay or event.values(own.of_stay):
        return event
    tokens = {m.token for m in event.mentions}
    holding = {k.target for k in links if k.property == DURING and k.source in tokens}
    stays = [s for s in events if s.stay and not holding.isdisjoint(m.token for m in s.mentions)]
    stays = stays or [s for s in events if s.stay and _received(event, s, roles)]
    shared = [s for s in stays if not agents(s, roles).isdisjoint(agents(event, roles))]
    places = {f.value: f for s in shared for f in _places(s, roles)}
    if len(places) != 1:
        return event
    (place,) = places.values()
    filler = replace(
        place, name=own.of_stay, rule=f"{event.type}.{own.of_stay}: place of the stay it is part of"
    )
    return replace(event, fillers=(*event.fillers, filler))


def _received(event: Event, stay: Event, roles: Mapping[str, Roles]) -> bool:
    """Whether one who stays meets somebody of the place, as one sentence or two in a row tell.

    "Cheney, who arrived in Riyadh on Monday, confers with King Fahd": where else, if it is of those days.
    """
    homes = {
        e.fact("affiliation")
        for name in roles[event.type].agents
        for m in event.mentions
        for e in m.entities(name)
    } - {""}
    lands = {_land(f.entity) for f in _places(stay, roles) if f.entity is not None} - {""}
    together = any(
        m.span.sentence[0] - s.span.sentence[0] >= 0 and m.span.sentence[0] - s.span.sentence[1] <= _NEXT
        for m in event.mentions
        for s in stay.mentions
    )
    apart = any(m.other for m in event.mentions)
    same = event.factuality == stay.factuality and event.bounds.overlaps(going_on(stay))
    return together and same and not apart and not homes.isdisjoint(lands)


def _land(place: Entity) -> str:
    """The key of the state in which a known place lies, which is that of its territory."""
    territory = place.key if place.key.count("/") == 1 else place.fact("within")
    return f"actor/{territory.removeprefix('zone/')}" if territory.count("/") == 1 else ""


def agents(event: Event, roles: Mapping[str, Roles]) -> set[str]:
    return {value for name in roles[event.type].agents for value in event.values(name)}


def _places(stay: Event, roles: Mapping[str, Roles]) -> Iterator[Filler]:
    return (f for f in stay.fillers if f.name in roles[stay.type].places)
