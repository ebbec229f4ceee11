"""Where and when an event is that takes place during a stay: where the stay is, if one who stays takes part.

"Met the prime minister on a visit to Warsaw": the meeting was in Warsaw. "Missiles were fired during his
visit" says nothing of where. And who arrived in Warsaw today and has met somebody there did so today.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from kg.assembly.events import Event
from kg.assembly.linkwords import DURING, Link
from kg.assembly.roles import Roles
from kg.assembly.whereabouts import somewhere
from kg.calendar.dates import PRESENT
from kg.calendar.periods import Interval
from kg.modality.readings import OCCURRED, PLANNED
from kg.names.entities import Entity
from kg.recognition.fillers import Filler

_LONGEST = timedelta(days=7)
"""From the first day of a stay to the last of which something is told at most; later begins another stay."""
_NEXT = 3
"""Characters between a sentence and the next at most."""


def settled(events: Sequence[Event], links: Sequence[Link], roles: Mapping[str, Roles]) -> tuple[Event, ...]:
    """The events, those without a place that a stay is said to hold with the place of the stay.

    Those without a day of their own that took place where one who took part stayed, or during what has days,
    get its bounds.

    Only types with a role marked `of_stay`; two stays in different places give none.
    """
    events = tuple(_of_guests(event, roles) for event in events)
    placed = (_in_place(event, events, links, roles) for event in events)
    timed = (_in_time(event, events, roles) for event in placed)
    dated = tuple(_during(event, events, links) for event in timed)
    return tuple(_as_long_as_told(event, dated, roles) for event in dated)


def _as_long_as_told(stay: Event, events: Sequence[Event], roles: Mapping[str, Roles]) -> Event:
    """A stay of which only the first day is told, up to the last day on which its people did something there.

    "Kerry flew to Rome on Monday. On Tuesday he met the pope in Rome." So one that goes on now, from the
    first: "the pope, who is visiting Mongolia, met its president there on Saturday".
    """
    first = stay.bounds.known_day
    if first is None or not stay.stay or stay.factuality != OCCURRED:
        return stay
    days = [e.bounds.known_day for e in events if _there(e, stay, roles)]
    if all(m.reading.tense == PRESENT and not m.when.stated for m in stay.mentions):
        before = min((d for d in days if d is not None and first - _LONGEST <= d < first), default=first)
        return replace(stay, bounds=Interval(before, first))
    if not any(m.phase == "begins" for m in stay.mentions):
        return stay
    last = max((d for d in days if d is not None and first < d <= first + _LONGEST), default=None)
    whole = Interval(first, last)
    return replace(stay, bounds=whole, certain=whole) if last is not None else stay


def _there(event: Event, stay: Event, roles: Mapping[str, Roles]) -> bool:
    """Whether something happened where a stay was, and one who stayed took part."""
    own = roles[event.type]
    places = [f.entity for f in event.fillers if own.of_stay and f.name == own.of_stay and f.entity]
    stayed = [f.entity for f in _places(stay, roles) if f.entity]
    here = any(inside(place, other) for place in places for other in stayed)
    hosted = not places and bool(own.of_stay) and _by_hosts(event, stay, roles)
    happened = event.factuality == OCCURRED and not (event.stay or event.series)
    return happened and (here or hosted) and not agents(event, roles).isdisjoint(agents(stay, roles))


def _by_hosts(event: Event, stay: Event, roles: Mapping[str, Roles]) -> bool:
    """Whether one who stays meets somebody of the place, with nobody from elsewhere."""
    guests = {f.entity.fact("affiliation") for f in stay.fillers if f.entity} - {""}
    return bool(guests) and _homes(event, roles) - guests == _lands(stay, roles)


def inside(place: Entity, stayed: Entity) -> bool:
    """Whether a place is another or lies in it, or the other in it, by what is known of them."""
    return place.key == stayed.key or place.lies_in(stayed.key) or stayed.lies_in(place.key)


def _of_guests(event: Event, roles: Mapping[str, Roles]) -> Event:
    """A stay without those who are at home there: "Obama and Castro met on the second day of a visit"."""
    lands = _lands(event, roles) if event.stay else set()
    acting = [f for f in event.fillers if f.name in roles[event.type].agents and f.entity]
    local = [f for f in acting if lands and lands <= _allegiances(f)]
    if not local or len(local) == len(acting):
        return event
    return replace(event, fillers=tuple(f for f in event.fillers if f not in local))


def _allegiances(filler: Filler) -> set[str]:
    """Who an actor is, and the state that it acts for."""
    return {filler.value, filler.entity.fact("affiliation") if filler.entity else ""} - {""}


def _during(event: Event, events: Sequence[Event], links: Sequence[Link]) -> Event:
    """An event without a day of its own that is said to be during another ("on a visit from 2 to 4 May").

    What one only "flew out for" on a day is of no day.
    """
    if event.factuality not in (OCCURRED, PLANNED) or any(m.when.stated for m in event.mentions):
        return event
    tokens = {m.token for m in event.mentions}
    around = {k.target for k in links if k.property == DURING and k.source in tokens}
    holding = [e for e in events if not around.isdisjoint(m.token for m in e.mentions if not m.verb)]
    if len(holding) != 1 or holding[0].factuality != event.factuality:
        return event
    days = going_on(holding[0])
    nth = _nth_of(holding[0], around)
    days = days if nth is None else Interval(nth, nth)
    closed = days.earliest and days.latest and days.overlaps(event.bounds)
    return replace(event, bounds=days.meet(event.bounds)) if closed else event


def _nth_of(event: Event, tokens: set[int]) -> date | None:
    """The day of an event that a clause tells of: "on the second day of the visit"."""
    told = (m.nth for m in event.mentions if m.token in tokens)
    first, last = event.bounds.earliest, event.bounds.latest
    for nth, closing in told:
        counted = first + timedelta(days=nth - 1) if nth and first is not None else None
        day = last if closing and first != last else counted
        if day is not None and (last in (None, first) or day <= last):
            return day
    return None


def _in_time(event: Event, events: Sequence[Event], roles: Mapping[str, Roles]) -> Event:
    own = roles[event.type]
    if not own.of_stay or event.factuality != OCCURRED or any(m.when.stated for m in event.mentions):
        return event
    where = {f.value for f in event.fillers if f.name == own.of_stay}
    shared = [s for s in events if s.stay and not agents(s, roles).isdisjoint(agents(event, roles))]
    there = [s for s in shared if where & {f.value for f in _places(s, roles)}]
    elsewhere = all(_places_known(s, roles) for s in shared if s not in there)
    if len(there) != 1 or not elsewhere or there[0].factuality != OCCURRED:
        return event
    return replace(event, bounds=event.bounds.meet(going_on(there[0])))


def _places_known(stay: Event, roles: Mapping[str, Roles]) -> bool:
    return any(f.entity is not None and not somewhere(f.entity) for f in _places(stay, roles))


def going_on(stay: Event) -> Interval:
    """The days of a stay; open behind or ahead where only its first or its last day is told."""
    dated = [m for m in stay.mentions if m.when.stated]
    phases = {m.phase for m in dated or stay.mentions}  # "left on Monday. During the visit he met Xi"
    first = None if phases == {"ends"} and stay.bounds.known_day else stay.bounds.earliest
    return Interval(first, None if phases == {"begins"} else stay.bounds.latest)


def _in_place(
    event: Event, events: Sequence[Event], links: Sequence[Link], roles: Mapping[str, Roles]
) -> Event:
    own = roles[event.type]
    held = [f for f in event.fillers if f.name == own.of_stay]
    if not own.of_stay or not all(f.entity and somewhere(f.entity) for f in held):
        return event  # a site of which nothing tells where it is is somewhere in the place of the stay
    tokens = {m.token for m in event.mentions}
    holding = {k.target for k in links if k.property == DURING and k.source in tokens}
    stays = [s for s in events if s.stay and not holding.isdisjoint(m.token for m in s.mentions)]
    stays = stays or [s for s in events if s.stay and _received(event, s, roles)]
    shared = [s for s in stays if not agents(s, roles).isdisjoint(agents(event, roles))]
    around = [s for s in events if s.stay and any(_overlap(s, o, roles) for o in shared)]
    places = {f.value: f for s in (*shared, *around) for f in _places(s, roles)}
    if len(places) != 1 or places.keys() <= {f.value for f in held}:
        return event
    (place,) = places.values()
    filler = replace(
        place, name=own.of_stay, rule=f"{event.type}.{own.of_stay}: place of the stay it is part of"
    )
    return replace(event, fillers=(*event.fillers, filler))


def _overlap(stay: Event, other: Event, roles: Mapping[str, Roles]) -> bool:
    """Whether the same people are told to have stayed elsewhere, too, on days of a stay."""
    same = stay is not other and not agents(stay, roles).isdisjoint(agents(other, roles))
    known = stay.bounds.known_day is not None and other.bounds.earliest is not None
    return same and known and stay.factuality == other.factuality and stay.bounds.overlaps(other.bounds)


def _received(event: Event, stay: Event, roles: Mapping[str, Roles]) -> bool:
    """Whether one who stays meets somebody of the place, as one sentence or two in a row tell, or days.

    "Cheney, who arrived in Riyadh on Monday, confers with King Fahd": where else, if it is of those days.
    """
    apart = any(m.other for m in event.mentions)
    told = (_in_a_row(event, stay) and event.factuality == stay.factuality) or of_its_days(event, stay)
    same = told and event.bounds.overlaps(going_on(stay))
    return same and not apart and not _homes(event, roles).isdisjoint(_lands(stay, roles))


def foreign(event: Event, stay: Event, roles: Mapping[str, Roles]) -> bool:
    """Whether none of those whom one who stays meets is of the place, as far as is known whose they are."""
    guests = {
        f.entity.fact("affiliation") for f in stay.fillers if f.name in roles[stay.type].agents if f.entity
    }
    others, lands = _homes(event, roles) - guests, _lands(stay, roles)
    return bool(others and lands) and others.isdisjoint(lands)


def _homes(event: Event, roles: Mapping[str, Roles]) -> set[str]:
    """The states that those who take part act for."""
    entities = (e for name in roles[event.type].agents for m in event.mentions for e in m.entities(name))
    return {e.fact("affiliation") for e in entities} - {""}


def _lands(stay: Event, roles: Mapping[str, Roles]) -> set[str]:
    """The states in which a stay is."""
    return {_land(f.entity) for f in _places(stay, roles) if f.entity is not None} - {""}


def _in_a_row(event: Event, stay: Event) -> bool:
    """Whether an event is told in the sentence of a stay or the next."""
    return any(
        m.span.sentence[0] - s.span.sentence[0] >= 0 and m.span.sentence[0] - s.span.sentence[1] <= _NEXT
        for m in event.mentions
        for s in stay.mentions
    )


def of_its_days(event: Event, stay: Event) -> bool:
    """Whether an event is of a known day on which the stay is known to have gone on, or will."""
    day, (first, last) = event.bounds.known_day, (stay.bounds.earliest, stay.bounds.latest)
    within = day is not None and first is not None and last is not None and first <= day <= last
    return within and possible(event, stay)


def possible(event: Event, stay: Event) -> bool:
    """Whether both are said to have happened, or one goes on and the other lies ahead in it."""
    said = (event.factuality, stay.factuality)
    return said in ((OCCURRED, OCCURRED), (PLANNED, PLANNED)) or (
        said == (PLANNED, OCCURRED) and _not_over(event, stay)
    )


def _not_over(event: Event, stay: Event) -> bool:
    """Whether a stay that has begun can go on until what lies ahead: its last day, if told, is no earlier."""
    ahead = event.bounds.earliest
    return not stay.bounds.known_day or (ahead is not None and ahead <= stay.bounds.known_day)


def _land(place: Entity) -> str:
    """The key of the state in which a known place lies, which is that of its territory."""
    territory = place.key if place.key.count("/") == 1 else "/".join(place.fact("within").split("/")[:2])
    return f"actor/{territory.removeprefix('zone/')}" if territory.count("/") == 1 else ""


def agents(event: Event, roles: Mapping[str, Roles]) -> set[str]:
    return {value for name in roles[event.type].agents for value in event.values(name)}


def _places(stay: Event, roles: Mapping[str, Roles]) -> Iterator[Filler]:
    return (f for f in stay.fillers if f.name in roles[stay.type].places)
