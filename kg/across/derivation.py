"""What follows from several articles together: who was abroad, what contradicts, which plans are open.

A rule is a file in `ontology/derivations/`; nothing here names a class of event. The answer has three
values: certain, possible, or none. A factuality that sources contradict, a place of unknown sovereign and a
tenure that may not have covered the day make it at most possible.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

import pyoxigraph as ox

from kg.across.contradictions import contradicted, contradictions
from kg.across.facts import Facts, Memory, Source
from kg.across.outcomes import without_outcome
from kg.across.rules import Rule, StayClass, rules
from kg.framefiles import load_frames
from kg.intervals import OPEN_FIRST, OPEN_LAST, Interval, overlapping
from kg.iris import Iris, digest, slug
from kg.namespaces import KG, PROV, RDF, RDFS
from kg.resources import ontology_dir

_WORD = re.compile(r"[a-z-]+(?=n't)|n't|[a-z-]+")
"""Words, "didn't" as two."""


@dataclass(frozen=True, slots=True)
class _Event:
    """Something that happened, on one of the `days` given, and of the `bounds` that its stays leave of them.

    `sure` is False where its factuality allows no certain answer.
    """

    iri: str
    states: tuple[str, ...]
    days: Interval
    bounds: Interval
    during: frozenset[str]
    sure: bool


@dataclass(frozen=True, slots=True)
class _Stay:
    """A leader's stay outside a state. `reach` is None if no day is known: then only a text can tell."""

    iri: str
    rank: int
    person: str
    state: str
    place: str
    country: tuple[str, ...]
    reach: Interval | None
    certain: Interval | None
    abroad: bool
    occurred: bool


@dataclass(frozen=True, slots=True)
class _Answer:
    event: _Event
    stay: _Stay
    certain: bool
    stated: bool


def derive(
    data: Source | Iterable[ox.Quad], base: str, *, given: tuple[Rule, ...] | None = None
) -> frozenset[ox.Triple]:
    """What all rules (or those given, and then they alone) derive from a store, for the derived graph.

    Plain quads are taken as well, and indexed in memory first.
    """
    facts, iris = Facts(data if isinstance(data, Source) else Memory(data)), Iris(base)
    told = [t for rule in (rules() if given is None else given) for t in _derived(rule, facts, iris)]
    if given is None:
        told += contradicted(contradictions(), facts, iris)
        told += without_outcome(load_frames(ontology_dir() / "events").all, facts)
    return frozenset(told)


def _derived(rule: Rule, facts: Facts, iris: Iris) -> Iterator[ox.Triple]:
    events = [e for e in _events(rule, facts) if e.states]
    stays = _stays(rule, facts, {s for e in events for s in e.states})
    claims = facts.claims(rule.stated)
    for answer in _answers(facts, events, stays):
        yield from _written(rule, facts, answer, claims, iris)


# -- what there is -----------------------------------------------------------------------------------


def _events(rule: Rule, facts: Facts) -> Iterator[_Event]:
    wanted = rule.event
    for iri in facts.of_class(wanted.cls):
        factualities = facts.factualities(iri)
        if not factualities & (wanted.certain | wanted.possible):
            continue
        agents = facts.nodes(iri, *wanted.agent)
        states = {s for a in agents for s in facts.states(a, rule.state_class, rule.through)}
        during = frozenset(facts.nodes(iri, rule.stated))
        days = bounds = facts.bounds(iri)
        for other in sorted(during):  # what took place during a stay took place on one of its days
            reach = _reach(facts, other, rule.reach)
            bounds = (reach and bounds.meet(reach)) or bounds
        yield _Event(iri, tuple(sorted(states)), days, bounds, during, factualities <= wanted.certain)


def _stays(rule: Rule, facts: Facts, states: set[str]) -> list[_Stay]:
    return [
        stay
        for rank, kind in enumerate(rule.stays)
        for iri in facts.of_class(kind.cls)
        if facts.factualities(iri) & (kind.certain | kind.possible)
        for stay in _stays_of(rule, facts, iri, rank, states)
    ]


def _stays_of(rule: Rule, facts: Facts, iri: str, rank: int, states: set[str]) -> Iterator[_Stay]:
    """One stay for each leader who was there and each state that he leads or led."""
    kind = rule.stays[rank]
    places = facts.nodes(iri, *kind.where)
    owners = {place: tuple(facts.sovereigns(place)) for place in places}
    for person in facts.nodes(iri, *kind.who):
        for state in sorted({t.state for t in facts.tenures.get(person, ()) if t.state in states}):
            outside = [p for p in places if owners[p] and state not in owners[p]]
            unknown = [p for p in places if not owners[p]] if kind.abroad else []
            if not outside and not unknown:
                continue
            place = (outside or unknown)[0]
            factualities = facts.factualities(iri)
            yield _Stay(
                iri,
                rank,
                person,
                state,
                place,
                country=owners[place] or (place,),
                reach=_reach(facts, iri, rule.reach),
                certain=facts.certain(iri) or _own_day(facts, iri, kind),
                abroad=bool(outside) and not any(state in owners[p] for p in places),
                occurred=factualities <= kind.certain,
            )


def _own_day(facts: Facts, iri: str, kind: StayClass) -> Interval | None:
    """The day of what does not last, on which those who took part were there; None where they may not."""
    if not kind.own_day:
        return None
    texts = (text.lower().replace("’", "'") for text in facts.sentences(iri))
    words = {word for text in texts for word in _WORD.findall(text)}
    return None if words & kind.afar else facts.own_day(iri)


def _reach(facts: Facts, stay: str, days: int) -> Interval | None:
    """The days that a stay may cover: its bounds, an unknown end at most so many days from what is known."""
    bounds, certain = facts.bounds(stay), facts.certain(stay)
    known = [d for d in (bounds.first, bounds.last) if d not in (OPEN_FIRST, OPEN_LAST)]
    core = certain or (Interval(min(known), max(known)) if known else None)
    if core is None:
        return None
    first = core.first - days if bounds.first == OPEN_FIRST else min(bounds.first, core.first)
    last = core.last + days if bounds.last == OPEN_LAST else max(bounds.last, core.last)
    return Interval(first, last)


# -- what follows ------------------------------------------------------------------------------------


def _answers(facts: Facts, events: list[_Event], stays: list[_Stay]) -> Iterator[_Answer]:
    """The answers that are not excluded, one for each event, leader and stay."""
    found: dict[tuple[str, str], list[_Answer]] = {}
    for event, stay in _pairs(events, stays):
        answer = _judged(facts, event, stay)
        if answer is not None:
            found.setdefault((event.iri, stay.person), []).append(answer)
    for key in sorted(found):
        kept: list[_Answer] = []
        for answer in sorted(found[key], key=_order):
            if not any(_same_stay(answer.stay, other.stay) for other in kept):
                kept.append(answer)
        yield from kept


def _pairs(events: list[_Event], stays: list[_Stay]) -> Iterator[tuple[_Event, _Stay]]:
    """Events and stays of one state whose days overlap, and those that a text links."""
    by_stay: dict[str, list[_Stay]] = {}
    by_state: dict[str, list[_Stay]] = {}
    for stay in stays:
        by_stay.setdefault(stay.iri, []).append(stay)
        by_state.setdefault(stay.state, []).append(stay)
    for event in events:
        linked = (s for iri in sorted(event.during) for s in by_stay.get(iri, ()))
        yield from ((event, stay) for stay in linked if stay.state in event.states)
    for state, there in by_state.items():
        here = [e for e in events if state in e.states]
        dated = [s for s in there if s.reach is not None]
        for e, s in overlapping([e.bounds for e in here], [s.reach for s in dated if s.reach is not None]):
            if dated[s].iri not in here[e].during:
                yield here[e], dated[s]


def _judged(facts: Facts, event: _Event, stay: _Stay) -> _Answer | None:
    """The three values: None excludes."""
    stated = stay.iri in event.during
    days = (stay.reach and event.bounds.meet(stay.reach)) or event.bounds
    tenures = [t for t in facts.tenures[stay.person] if t.state == stay.state]
    if not any(t.possible.overlaps(days) for t in tenures):
        return None
    led = any(t.certain is not None and days.within(t.certain) for t in tenures)
    inside = stay.certain is not None and event.days.within(stay.certain)
    certain = stated or (inside and stay.occurred)
    return _Answer(event, stay, certain and led and event.sure and stay.abroad, stated)


def _order(answer: _Answer) -> tuple[bool, bool, int, str]:
    """Stated before dated, certain before possible, then the better evidence."""
    return (not answer.stated, not answer.certain, answer.stay.rank, answer.stay.iri)


def _same_stay(one: _Stay, other: _Stay) -> bool:
    """Whether two events tell of one stay: in the same country, on days that may be the same."""
    if one.country != other.country:
        return False
    return one.reach is None or other.reach is None or one.reach.overlaps(other.reach)


# -- as triples --------------------------------------------------------------------------------------


def _written(
    rule: Rule, facts: Facts, answer: _Answer, claims: Mapping[tuple[str, str], frozenset[str]], iris: Iris
) -> Iterator[ox.Triple]:
    event, stay = answer.event, answer.stay
    node = ox.NamedNode(iris.entity(f"{slug(rule.cls)}/{digest(event.iri, stay.iri, stay.person)}"))
    links = {
        "event": event.iri,
        "state": stay.state,
        "person": stay.person,
        "stay": stay.iri,
        "certainty": KG + ("certain" if answer.certain else "possible"),
        "basis": KG + ("stated" if answer.stated else "dated"),
    }
    yield ox.Triple(node, _named(RDF + "type"), _named(KG + rule.cls))
    names = {"event": event.iri, "person": stay.person, "place": stay.place}
    label = rule.label.format(**{name: facts.label(iri) for name, iri in names.items()})
    yield ox.Triple(node, _named(RDFS + "label"), ox.Literal(label))
    for name, iri in links.items():
        yield ox.Triple(node, _named(KG + rule.properties[name]), _named(iri))
    for mention in _mentions(facts, answer, claims):
        yield ox.Triple(node, _named(PROV + "wasDerivedFrom"), _named(mention))


@lru_cache(maxsize=100_000)
def _named(iri: str) -> ox.NamedNode:
    """The engine checks each name that it is given: those of many rows are made once."""
    return ox.NamedNode(iri)


def _mentions(
    facts: Facts, answer: _Answer, claims: Mapping[tuple[str, str], frozenset[str]]
) -> frozenset[str]:
    """Where a text states the link, what it rests on; and the triggers of a side that this leaves out."""
    found = claims.get((answer.event.iri, answer.stay.iri), frozenset()) if answer.stated else frozenset()
    for iri in (answer.event.iri, answer.stay.iri):
        if not found or found.isdisjoint(facts.evidence(iri)):
            found |= set(facts.triggers(iri))
    return found
