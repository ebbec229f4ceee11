"""Whether somebody is abroad where an event takes him, as some types of event ask.

Of a place that nobody knows, the other names of the sentence tell ("the town of Aurora, Colorado"): it is at
home if they all are of the home of who is there, but for what names himself. A place without a name is abroad
only if one of them is.
"""

from collections.abc import Iterator, Sequence

from kg.chronology.concurrence import LEAVING
from kg.frames import Role
from kg.names.entities import PERSON, ZONE, Entity
from kg.names.resolver import Resolver
from kg.recognition.fillers import Filler
from kg.recognition.surroundings import states_around
from kg.recognition.triggers import Trigger
from kg.text.tokens import Token

_AROUND = ("in", "~in", "beside_in")


def at_home(trigger: Trigger, fillers: tuple[Filler, ...], resolver: Resolver) -> bool:
    """Whether a place that must be foreign to somebody is not, or is not known to be."""
    return any(_at_home(role, trigger, fillers, resolver) for role in trigger.frame.roles if role.foreign_to)


def _at_home(role: Role, trigger: Trigger, fillers: tuple[Filler, ...], resolver: Resolver) -> bool:
    who = [f for f in fillers if f.name == role.foreign_to and f.entity]
    people = [f.entity for f in who if f.entity]
    told = [f for f in fillers if f.name == role.name and f.entity]
    homes = {resolver.state(p) for p in people}
    if homes == {""} and any(_leads(p, resolver) for p in people):
        homes = {_state_of_opening(trigger.token, resolver)}
    if trigger.rule.known_home and homes <= {""}:
        return True
    places = {resolver.state(f.entity) for f in told if f.entity}
    if places == {""}:  # "visits Jinzhai County in Jiangxi province"
        around = [n for slot in _AROUND for n in trigger.slots.get(slot, ())]
        places = {resolver.state(e) for n in around if (e := resolver.resolve(n, (ZONE,))) is not None}
        places |= {_seat_of(f, resolver) for f in told}
    if homes & places - {""}:
        return True
    leaving = any(
        t.lemma_ in LEAVING for t in trigger.token.ancestors
    )  # "left Washington on a nine-day trip"
    unknown = not places - {""} and not (leaving and not told)
    somewhere = told or trigger.slots.get("to") or trigger.slots.get("in")  # be it nobody knows where
    alone = () if somewhere else who  # "a visit by the Iranian minister": Iran tells only who he is
    return unknown and _nowhere_else(trigger.token, told, alone, people, homes, resolver)


def _nowhere_else(
    token: Token,
    places: Sequence[Filler],
    described: Sequence[Filler],
    people: Sequence[Entity],
    homes: set[str],
    resolver: Resolver,
) -> bool:
    """Whether nothing in a sentence tells that unknown places are abroad: "visits the affected areas"."""
    if any(resolver.wording.node(f.value) is not None for f in places):
        return False  # "toured Africa"
    keys = {p.key for p in people}
    own = {i for at, p in resolver.actors.people.items() if p.key in keys for i in _name_of(token.doc[at])}
    spans = (token.doc.covering(f.span.begin, f.span.end) for f in described)
    own |= {i for span in spans if span is not None for i in _name_of(span.root)}
    around = states_around(token, resolver, apart=own)
    named = not places or any(c.isupper() for f in places if f.entity for c in f.entity.label)
    return not around - homes if around else not named


def _name_of(name: Token) -> Iterator[int]:
    """The tokens of a person's name with all that tells who he is: "the prime minister of Poland, X"."""
    yield from (t.i for t in name.subtree)
    start = name.left_edge.i
    while start > name.sent.start and _in_title(name.doc[start - 1]):
        start -= 1
        yield start


def _in_title(word: Token) -> bool:
    return word.pos_ in ("NOUN", "PROPN", "ADJ", "PART") or word.lower_ in ("of", "the", "for")


def _leads(person: Entity, resolver: Resolver) -> bool:
    """Whether somebody leads a state by an office told without it: "transitional president X"."""
    words = person.fact("office").split()
    return any(resolver.words.offices.get(" ".join(words[-n:])) for n in (1, 2) if words)


def _state_of_opening(token: Token, resolver: Resolver) -> str:
    """The state of the place that opens a sentence, whose president is meant: "In Somalia, the president"."""
    first = token.sent[0]
    nouns = (c for c in first.children if c.dep_ == "pobj") if first.lower_ == "in" else ()
    return next((resolver.state(e) for n in nouns if (e := resolver.resolve(n, (ZONE,))) is not None), "")


def _seat_of(place: Filler, resolver: Resolver) -> str:
    """The state whose seat a site is, "" for none: "returned to the Kremlin"."""
    span = resolver.wording.doc.covering(place.span.begin, place.span.end)
    holder = resolver.actor(span.root) if span is not None and span.root.ent_type_ != "PERSON" else None
    return resolver.state(holder) if holder is not None and PERSON not in holder.classes else ""
