"""Mentions of one article that tell of the same event become one event.

Two mentions are of one event when they are of one type and agree (`kg.assembly.agreement`). Roles, bounds and
evidence are then gathered from all of them. A plural that is counted from a date on ("over 100 launches
since …") is a series, never an event of its type.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from kg.assembly.agreement import agents_agree, closed, occasion, same, shared
from kg.assembly.moments import called_off, spoken_of, still_ahead, times_agree, within
from kg.assembly.roles import Roles
from kg.assembly.things import named_alike
from kg.assembly.whereabouts import around_all, places_agree
from kg.calendar.dates import PAST, PRESENT
from kg.calendar.periods import UNKNOWN, Interval
from kg.modality.readings import NEGATED, OCCURRED, PLANNED
from kg.names.entities import PERSON
from kg.recognition.fillers import Filler
from kg.recognition.mentions import Mention

_RANK = {"occurred": 0, "negated": 1, "planned": 2, "hypothetical": 3}


@dataclass(frozen=True, slots=True)
class Event:
    """One event as one article tells it."""

    type: str
    stay: bool
    mentions: tuple[Mention, ...]
    fillers: tuple[Filler, ...]
    factuality: str
    bounds: Interval
    certain: Interval
    series: bool
    minimum: int | None

    def values(self, name: str) -> frozenset[str]:
        return frozenset(f.entity.key if f.entity else f.text for f in self.fillers if f.name == name)


def gather(mentions: Sequence[Mention], roles: dict[str, Roles]) -> tuple[Event, ...]:
    """The events of an article, from its mentions in order."""
    groups: list[list[Mention]] = []
    for mention in (replace(m, bare=True, plural=False) if spoken_of(m) else m for m in mentions):
        home = _home(mention, groups, roles[mention.type])
        if home is None:
            groups.extend([] if mention.closes else [[mention]])
        else:
            home.append(_added(mention, home, roles[mention.type]))
    return _with_agents(tuple(_event(group, roles[group[0].type]) for group in groups), roles)


def _added(mention: Mention, home: Sequence[Mention], roles: Roles) -> Mention:
    """A mention with what it adds: one of several does not tell their number, a new name for an event only
    the roles that it lacks, the present of what lies ahead no factuality."""
    told = {f.name for m in home for f in m.fillers} if mention.apposed >= 0 else set()
    without = told | ({roles.count} if mention.part else set())
    bare = mention.bare or still_ahead(mention, home)
    return replace(mention, fillers=tuple(f for f in mention.fillers if f.name not in without), bare=bare)


def _with_agents(events: tuple[Event, ...], roles: dict[str, Roles]) -> tuple[Event, ...]:
    """The events, those told by what went before ("a second launch", "another missile was fired") with the
    one who acts in all the others."""
    done: list[Event] = []
    for event in events:
        agent = next((a for a in roles[event.type].agents if a not in roles[event.type].gathering), "")
        further = any(m.other for m in event.mentions)  # "a further rally" is by those of the ones before
        told = [e for e in (done if further else events) if e.type == event.type]
        others = {f.value: f for e in told for f in e.fillers if f.name == agent}
        pointing = (
            not event.series
            and all((m.bare and (m.definite or _dated_only(m))) or m.other for m in event.mentions)
            and not all(m.plural and m.other and not m.verb for m in event.mentions)  # "more protests"
            and not event.values(agent)
            and not (
                roles[event.type].spreading and any(_dated_only(m) and m.definite for m in event.mentions)
            )
        )  # "the rally in 1982" was that of others
        if pointing and len(others) == 1:
            event = replace(event, fillers=(*event.fillers, *others.values()))
        event = _with_the_same(event, events, roles[event.type])
        done.append(_with_cause(event, done, roles[event.type]))
    return tuple(done)


def _with_the_same(event: Event, events: Sequence[Event], roles: Roles) -> Event:
    """A round of which nobody is told, with those of the one event of its type that tells who takes part."""
    if not all(m.lemma in roles.rounds for m in event.mentions):
        return event
    told = [e for e in events if e.type == event.type and not e.series]
    for role in (r for r in roles.gathering if not event.values(r)):
        several = {frozenset(e.values(role)): e for e in told if len(e.values(role)) > 1}
        for known in several.values() if len(several) == 1 else ():
            event = replace(event, fillers=(*event.fillers, *(f for f in known.fillers if f.name == role)))
    return event


def _dated_only(mention: Mention) -> bool:
    """Whether a mention tells its day and nobody and no place ("a launch in April failed")."""
    return mention.when.stated and not any(f.entity for f in mention.fillers)


def _with_cause(event: Event, before: Sequence[Event], roles: Roles) -> Event:
    """An event told as another of those before with what they are about: "a similar protest in Lviv".

    That is the actor, beside the one who acts, whom all those before have that have any.
    """
    alike = event.factuality == OCCURRED and all(
        m.unexplained and (m.other or m.besides or (m.bare and m.definite)) for m in event.mentions
    )
    told = [e for e in before if e.type == event.type and not e.series]
    for role in (a for a in roles.agents[1:] if a not in roles.gathering):
        others = {f.value: f for e in told for f in e.fillers if f.name == role and _of_kind(e, event, roles)}
        if alike and not event.series and len(others) == 1 and not event.values(role):
            event = replace(event, fillers=(*event.fillers, *others.values()))
    return event


def _of_kind(a: Event, b: Event, roles: Roles) -> bool:
    return all(a.values(kind) == b.values(kind) for kind in roles.kinds)


def _home(mention: Mention, groups: list[list[Mention]], roles: Roles) -> list[Mention] | None:
    """The group that a mention joins, None for one of its own.

    Of several that fit, one that is told alike, one told by the same word, one whose thing has the same
    name, one that shares an actor or place, of stays then one told by the same word, one whose days contain
    those of the mention or lie in them, then one of the same factuality; then "the launch" is the one that
    the article speaks of most, all else, and stays, the last told.
    """
    of_type = [g for g in groups if g[0].type == mention.type and not occasion(mention, g)]
    if mention.closes:
        return next((g for g in reversed(of_type) if closed(mention, g, roles)), None)
    for group in of_type:
        hosted = any(
            mention.token == m.host
            or (m.token == mention.host and not (_left_out(mention, m) or _added_to(mention, m)))
            for m in group
        )
        placed = hosted and (places_agree(mention, group, roles) or around_all(mention, roles))
        if placed and agents_agree(mention, group, roles):
            return group  # "arrived for a visit" tells of one, "in Brazil on a tour of Latin America", too
        if any(mention.apposed in (m.token, m.host) for m in group if mention.apposed >= 0):
            return group  # "held talks, the first meeting in years"
    fitting = [g for g in reversed(of_type) if same(mention, g, roles)]
    empty = not any(f.entity for f in mention.fillers)
    pointing = mention.definite and (mention.bare or mention.verb or empty)
    known = pointing or (mention.definite and not mention.verb)  # "the encounter with Ma"
    alike = known and mention.stay and not mention.when.stated
    return max(
        fitting,
        key=lambda g: (
            not (pointing and all(m.phase == "ends" for m in g)),  # "flew in from Rome. The visit …"
            not (pointing and _unlike(mention, g)),
            pointing and any(m.lemma == mention.lemma for m in g),
            named_alike(mention, g, roles),
            shared(mention, g, roles),
            alike and any(m.lemma == mention.lemma for m in g),  # "on this trip": the trip
            any(within(mention, m) for m in g),
            mention.factuality in {m.factuality for m in g if not m.bare},
            len(g) if known and not mention.stay else 0,  # "the trip" is who was spoken of last's
        ),
        default=None,
    )


def _unlike(mention: Mention, group: Sequence[Mention]) -> bool:
    """Whether what a noun points at is told of several, or as still to come, or what is to come as over.

    "The summit" is not "meetings with others", "watched the launch" not "a second launch" that is prepared.
    """
    several = not mention.plural and all(m.plural and not m.verb for m in group)
    values = {m.factuality for m in group if not m.bare} or {m.factuality for m in group}
    gone = mention.factuality == OCCURRED and mention.reading.tense == PAST and OCCURRED not in values
    ahead = mention.factuality == PLANNED and values == {OCCURRED}
    return several or gone or ahead


def _added_to(mention: Mention, verb: Mention) -> bool:
    """Whether what stands behind "with" is another event: "marched, with a protest set for Friday".

    Not so what the verb itself does something with: "responded with a barrage of rockets".
    """
    told = {f.span for f in verb.fillers if not f.entity}
    if mention.place != "with" or any(f.span in told for f in mention.fillers):
        return False
    later = mention.factuality == PLANNED and verb.factuality != PLANNED
    return mention.besides or later or not times_agree(mention, verb)


def _left_out(mention: Mention, verb: Mention) -> bool:
    """Whether a clause denies what does not belong to a known event: "is not going to Minsk on this trip"."""
    return verb.factuality == NEGATED and mention.factuality != NEGATED and mention.definite


def _event(group: list[Mention], roles: Roles) -> Event:
    told = [m for m in group if not m.bare] or group
    settled = [m.factuality for m in group if m.settled]
    factuality = min((*settled, *(m.factuality for m in told)), key=_RANK.__getitem__)
    counted = {factuality}
    if factuality in (PLANNED, NEGATED) and any(called_off(m) for m in group):
        factuality, counted = NEGATED, {PLANNED, NEGATED}  # the day of what was called off is the planned one
    series = all(m.aggregate or (m.bare and not m.verb) for m in group) and any(m.aggregate for m in group)
    return Event(
        type=group[0].type,
        stay=group[0].stay,
        mentions=tuple(group),
        fillers=_in_person(
            _best(f for m in sorted(group, key=lambda m: (m.bare, m.token)) for f in m.fillers), roles
        ),
        factuality=factuality,
        bounds=_bounds([m for m in group if m.factuality in counted or m.phase == "ends"]),
        certain=_join(m.when.certain for m in group if m.when.certain != UNKNOWN and factuality == OCCURRED),
        series=series,
        minimum=max((m.minimum for m in group if m.minimum), default=None) if series else None,
    )


def _best(fillers: Iterable[Filler]) -> tuple[Filler, ...]:
    """All entities; of each literal the fullest that does not repeat another."""
    kept: dict[tuple[str, str], Filler] = {}
    literals: dict[str, Filler] = {}
    for filler in fillers:
        if filler.entity is not None:
            kept.setdefault((filler.name, filler.entity.key), filler)
        else:
            other = literals.get(filler.name)
            if other is None or _fuller(filler, other):
                literals[filler.name] = filler
    return (*kept.values(), *literals.values())


def _in_person(fillers: tuple[Filler, ...], roles: Roles) -> tuple[Filler, ...]:
    """The fillers without the states for which others come: "the summit of Japan" beside "Kishida met"."""
    sent = {
        (f.name, f.entity.fact("affiliation")) for f in fillers if f.entity and PERSON in f.entity.classes
    }
    kept = tuple(f for f in fillers if f.name not in roles.gathering or (f.name, f.value) not in sent)
    first: dict[str, str] = {}  # whoever acts is not whom one acts against, as told first
    for filler in sorted((f for f in kept if f.name in roles.agents), key=lambda f: f.span.begin):
        first.setdefault(filler.value, filler.name)
    return tuple(f for f in kept if f.name not in roles.agents or first[f.value] == f.name)


def _fuller(filler: Filler, other: Filler) -> bool:
    """Whether a literal says more than another: anything more than a default, else the longer."""
    if filler.rule.endswith("default") or other.rule.endswith("default"):
        return other.rule.endswith("default")
    return len(filler.text) > len(other.text) and not filler.text.isdigit()


def _bounds(group: list[Mention]) -> Interval:
    """The days on which all that was said agrees; stated dates before defaults."""
    stated = [m.when.bounds for m in group if m.when.stated]
    first = next(
        (m for m in group if m.verb and not m.bare), next((m for m in group if not m.bare), group[0])
    )
    whole = _whole(group)
    if whole is not None:
        return whole
    days = [b for b in stated if b.known_day]
    if first.stay and len(days) > 1 and all(b.known_day or b.earliest is None for b in stated):
        return _join(days)  # it went on on each of these days
    found = UNKNOWN
    for bounds in stated or [first.when.bounds, *_reported_now(group)]:
        if found.overlaps(bounds):
            found = found.meet(bounds)
    return found


def _reported_now(group: Sequence[Mention]) -> Iterator[Interval]:
    """The day on which a verb in the present tells of what another wording has in the past.

    "The first rocket to be launched from Kourou puts two satellites into orbit."
    """
    now = (m for m in group if m.verb and not m.bare and m.reading.tense == PRESENT)
    yield from (m.when.bounds for m in now if m.when.bounds.known_day and m.factuality == OCCURRED)


def _whole(group: list[Mention]) -> Interval | None:
    """All days of what is told to take so many, where the first or the last of them is told; else None.

    "Arrived on Monday … his three-day visit"; nothing else that was said may contradict.
    """
    lengths = {m.when.days for m in group if m.when.days > 1}
    if len(lengths) != 1:
        return None
    further = timedelta(days=lengths.pop() - 1)
    told = [m.when.bounds for m in group if m.when.stated]
    spans = [b for b in told if b.earliest and b.latest and b.latest - b.earliest == further]
    ends = [(m.phase, m.when.bounds.known_day) for m in group if m.when.stated]
    spans += [Interval(day, day + further) for phase, day in ends if day and phase == "begins"]
    spans += [Interval(day - further, day) for phase, day in ends if day and phase == "ends"]
    return next((span for span in spans if all(span.overlaps(b) for b in told)), None)


def _join(days: Iterable[Interval]) -> Interval:
    known = list(days)
    if not known:
        return UNKNOWN
    return Interval(
        min((d.earliest for d in known if d.earliest), default=None),
        max((d.latest for d in known if d.latest), default=None),
    )
