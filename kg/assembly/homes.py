"""Who acted, where the article tells it of others of its events: who is at home in the place.

"Iran launched a satellite on Monday. A second rocket was fired from Semnan": what starts from a state's own
soil is that state's, if the article has it act so, and nobody else of it. A place that nobody knows is
taken for the soil of the one state that acts, unless the article tells of targets: in a war others fire, too.
"""

from collections.abc import Sequence
from dataclasses import replace

from kg.frames import Frame
from kg.names.entities import ACTOR, STATE, ZONE
from kg.names.resolver import Resolver
from kg.recognition.detection import Rules
from kg.recognition.fillers import Filler
from kg.recognition.mentions import Mention


def at_home(mentions: Sequence[Mention], resolver: Resolver, rules: Rules) -> tuple[Mention, ...]:
    """The mentions, those without an agent with the state on whose soil they began."""
    out = list(mentions)
    for frame in rules.frames.all:
        for role in (r for r in frame.roles if r.home_of):
            own = [i for i, m in enumerate(mentions) if m.type == frame.type]
            told = [f for i in own for f in mentions[i].fillers]
            acting = {f.value: f for f in told if f.name == role.home_of and f.entity}
            quiet = not any(f.name in _targets(frame) for f in told)
            for i in own:
                places = [f for f in mentions[i].fillers if f.name == role.name]
                found = _resident(places, acting, resolver, quiet=quiet)
                if found is not None and not mentions[i].entities(role.home_of):
                    rule = f"{frame.type}.{role.home_of}: at home where “{mentions[i].lemma}” was"
                    out[i] = replace(out[i], fillers=(*out[i].fillers, replace(found, rule=rule)))
    return tuple(out)


def _targets(frame: Frame) -> set[str]:
    return {r.name for r in frame.roles if {ACTOR, ZONE} <= set(r.classes)}


def _resident(
    places: Sequence[Filler], acting: dict[str, Filler], resolver: Resolver, *, quiet: bool
) -> Filler | None:
    """Which of those who act is the state whose the places are; None if others of it act, or none of them."""
    states = {state for place in places for state in _states(place, resolver)}
    home = {f.value: resolver.state(f.entity) for f in acting.values() if f.entity is not None}
    if not places or not home or len(states) > 1:
        return None
    if not states:
        named = any(p.entity is not None and any(c.isupper() for c in p.entity.label) for p in places)
        return _state(acting) if quiet and named and len(acting) == 1 else None
    own = {value: acting[value] for value, state in home.items() if {state} == states}
    return _state(own) if len(own) == 1 else None


def _state(found: dict[str, Filler]) -> Filler | None:
    return next((f for f in found.values() if f.entity is not None and STATE in f.entity.classes), None)


def _states(place: Filler, resolver: Resolver) -> set[str]:
    """The states that a place lies in, by the known names in its phrase if nobody knows it itself."""
    own = resolver.state(place.entity) if place.entity is not None else ""
    if own:
        return {own}
    phrase = resolver.wording.doc.covering(place.span.begin, place.span.end)
    words = phrase.root.subtree if phrase is not None else ()
    zones = (resolver.resolve(t, (ZONE,)) for t in words if t.i in resolver.wording.names)
    return {state for zone in zones if zone is not None and (state := resolver.state(zone))}
