"""Who and where: the roles of a trigger filled from its slots, in the order that the frame gives."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.frames import Role, wanted
from kg.names.entities import ACTOR, ORGANIZATION, PERSON, STATE, ZONE, Entity
from kg.names.resolver import Resolver
from kg.recognition.triggers import Trigger
from kg.recognition.values import value
from kg.slots.clauses import set_apart
from kg.slots.hosts import in_other_places
from kg.text.tokens import Doc, Token

_TIMES = frozenset(("TIME", "DATE"))
_BEHIND = ("in", "~in", "beside_in", "beside_~in", "subject_~in")


@dataclass(frozen=True, slots=True)
class Span:
    """Code points `[begin, end)` of the parsed text, and those of the sentence around them."""

    begin: int
    end: int
    sentence: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Filler:
    """The value of one property: an entity, or a literal in `text`. `rule` says how it was found."""

    name: str
    entity: Entity | None
    text: str
    span: Span
    rule: str

    @property
    def value(self) -> str:
        """What tells this value from others: the entity's key, or the literal."""
        return self.entity.key if self.entity else self.text


def span_between(doc: Doc, begin: int, end: int) -> Span:
    """A span with the sentence that it begins in, trailing white space left out."""
    inside = doc.covering(begin, end)
    sentence = inside.sent if inside is not None else doc[:]
    first, last = sentence.start_char, sentence.end_char
    return Span(begin, end, (first, first + len(doc.text[first:last].rstrip())))


def token_span(token: Token) -> Span:
    """The span of one token."""
    return span_between(token.doc, token.idx, token.idx + len(token.text))


def roles(trigger: Trigger, resolver: Resolver) -> tuple[Filler, ...]:
    """The fillers of all roles of a trigger; no phrase fills two roles with the same entity."""
    taken: set[tuple[str, int]] = set()
    agents: set[str] = set()
    found: list[Filler] = []
    for role in trigger.frame.roles:
        if role.unless_state and any(_of_state(e) for e in _acting(found, trigger)):
            role = replace(role, slots=tuple(s for s in role.slots if s not in role.unless_state))
        elif role.matters:
            role = replace(role, matters=frozenset())
        fillers = [f for f in _role(trigger, role, resolver) if (f.value, f.span.begin) not in taken]
        if ACTOR in role.classes:
            fillers = [f for f in fillers if f.value not in agents]  # nobody acts on oneself
            agents.update(f.value for f in fillers)
        fillers = [f for f in fillers if not any(_taken_for(o, f, role) for o in found)]
        taken.update((f.value, f.span.begin) for f in fillers)
        found += fillers
    return tuple(f for f in found if not any(_same_words(f, o) for o in found))


def _acting(found: list[Filler], trigger: Trigger) -> Iterator[Entity]:
    """Those who fill the first role of a trigger's frame."""
    return (f.entity for f in found if f.entity and f.name == trigger.frame.roles[0].name)


def _same_words(filler: Filler, other: Filler) -> bool:
    """Whether a filler is what its article only describes, in the words by which another is known by name."""
    if filler.entity is None or other.entity is None or filler.name != other.name:
        return False
    named = other.entity.key.startswith("actor/org/") and not filler.entity.key.startswith("actor/org/")
    return named and filler.entity.label == other.entity.label


def complete(trigger: Trigger, fillers: tuple[Filler, ...]) -> bool:
    """Whether the roles that the rule needs are there."""
    names = {f.name for f in fillers}
    if trigger.rule.needs - names and (not trigger.bare or trigger.rule.closing):
        return False
    return all(len({f.value for f in fillers if f.name == name}) > 1 for name in trigger.rule.two)


def _taken_for(other: Filler, filler: Filler, role: Role) -> bool:
    """Whether a filler is that of a role that excludes it, or read of the name of who visits.

    "The visit of the King of Buganda" is none to him.
    """
    same = other.name in role.not_in and other.value == filler.value
    return same or (other.name == role.foreign_to and other.span.begin == filler.span.begin)


def _role(trigger: Trigger, role: Role, resolver: Resolver) -> Iterator[Filler]:
    """The first slot that gives something; all slots for a role that gathers."""
    if role.self_people and not trigger.verb and trigger.token.lemma_.lower() in resolver.words.bare:
        yield from _themselves(trigger, role, resolver)
        return
    if role.name in trigger.rule.any_kind:
        role = replace(role, slot_kinds={})
    keys: set[str] = set()
    for slot in _slots(trigger, role):
        found = [f for f in _slot(trigger, role, slot, resolver) if f.value not in keys]
        keys.update(f.value for f in found)
        yield from found
        if found and (role.grains or role.around):
            yield from (f for f in _around(trigger, role, found, resolver) if f.value not in keys)
        if found and not role.all:
            for more in (s for s in role.also if s != slot):
                yield from (f for f in _slot(trigger, role, more, resolver) if f.value not in keys)
            return
    if not keys:
        for slot in role.bodies:
            found = _slot(trigger, replace(role, several=frozenset()), slot, resolver)
            yield from (f for f in found if f.entity and _is_body(f.entity, resolver))
        yield from _owners_of_sites(trigger, role, resolver)
    for slot in role.bodies_beside if keys else ():
        found = _slot(trigger, replace(role, several=frozenset()), slot, resolver)
        yield from (f for f in found if f.value not in keys and f.entity and _is_body(f.entity, resolver))


def _slots(trigger: Trigger, role: Role) -> tuple[str, ...]:
    """Where a role is looked for: of what is told "in other cities" not where the rest of its sentence is.

    Nor "… in Berlin before the trip": its clause takes place there, and no word of its own tells whose it is.
    """
    slots = trigger.rule.slots_only.get(role.name, role.slots)
    if role.grains and in_other_places(trigger.token):
        return tuple(s for s in slots if s.isalpha())
    if role.beside_named and set_apart(trigger.token) and not _named_in(role.beside_named, trigger):
        return tuple(s for s in slots if not s.startswith("beside_"))
    return slots


def _named_in(slots: tuple[str, ...], trigger: Trigger) -> bool:
    """Whether one of a trigger's slots holds more than a pronoun."""
    return any(n.tag_ not in ("PRP", "PRP$") for slot in slots for n in trigger.slots.get(slot, ()))


def _owners_of_sites(trigger: Trigger, role: Role, resolver: Resolver) -> Iterator[Filler]:
    """The states whose site an event is at, in the first slot that has one: "rallied outside its embassy"."""
    friendly = role.owner_of_site and any(t.lemma_ in role.site_friends for t in trigger.token.sent)
    for slot in () if friendly else role.owner_of_site:
        for noun in trigger.slots.get(slot, ()):
            owners = _owners_of(noun, role, resolver)
            rule = f"{trigger.frame.type}.{role.name}: owner of the site {slot} “{trigger.token.text}”"
            span = span_between(noun.doc, *resolver.span(noun))
            yield from (Filler(role.name, entity, "", span, rule) for entity in owners)
            if owners:
                return


def _owners_of(noun: Token, role: Role, resolver: Resolver) -> tuple[Entity, ...]:
    """The states whose site a noun is ("the US and British embassies"), or the person whose home it is."""
    if noun.lemma_.lower() in role.homes and noun.dep_ == "pobj":
        of = (n for c in noun.children if c.lower_ == "of" for n in c.children if n.dep_ == "pobj")
        people = (resolver.actor(n) for n in (*(c for c in noun.children if c.dep_ == "poss"), *of))
        return tuple(p for p in people if p is not None and PERSON in p.classes)[:1]
    words = {noun.lemma_.lower(), f"{noun.nbor(-1).lower_} {noun.lower_}" if noun.i else ""}
    if words.isdisjoint(role.owned_sites):
        return ()
    owner = resolver.wording.node(resolver.actors.owner(noun))
    return resolver.actors.states(noun, owned=True) or tuple(filter(None, (owner,)))


def _around(trigger: Trigger, role: Role, found: list[Filler], resolver: Resolver) -> Iterator[Filler]:
    """The place right behind one that nobody knows, or else of its clause.

    "Outside the UN office in Geneva", "at a power plant there", "in Kano, nurses picketed the ministry".
    """
    ends = {f.span.end + 1 for f in found if f.entity and not resolver.state(f.entity)}
    told = [n for slot in _BEHIND for n in trigger.slots.get(slot, ())] if ends else []
    behind = [n for n in told if (n.idx if n.lower_ == "there" else n.head.idx) in ends]
    acted_on = any(f.rule.partition(": ")[2].startswith("object ") for f in found)
    own = trigger.slots.get("in", ()) if ends and acted_on and role.grains else ()
    clause = _opening_place(trigger) if ends and role.grains else []
    for noun in (*(behind or own), *clause)[:1]:
        slot = "around" if trigger.rule.fresh else "in"  # "rockets hit a house in Haifa", of whatever kind
        entity = value(trigger, role, slot, noun, resolver)
        known = entity is not None and (resolver.state(entity) or noun.lower_ == "there")
        if entity is not None and known:
            rule = f"{trigger.frame.type}.{role.name}: around the place of “{trigger.token.text}”"
            yield Filler(role.name, entity, "", span_between(noun.doc, *resolver.span(noun)), rule)


def _opening_place(trigger: Trigger) -> list[Token]:
    """Where those are of whom a clause tells: "In Oslo, police held many who had gathered in a square"."""
    word = trigger.token
    if not trigger.frame.spreading or word.dep_ != "relcl":
        return []
    return [n for n in trigger.slots.get("sentence_in", ()) if n.head.i == word.sent.start]


def _of_state(entity: Entity) -> bool:
    """Whether a state acts, or a ministry or the like, which the article alone may know."""
    body = ORGANIZATION in entity.classes and entity.political
    return STATE in entity.classes or (body and bool(entity.fact("partOf")))


def _is_body(entity: Entity, resolver: Resolver) -> bool:
    """Whether an actor is a body of states or a part of one: "NATO", "the Security Council"."""
    whole = resolver.wording.node(entity.fact("partOf"))
    of_states = whole is None or STATE not in whole.classes
    return ORGANIZATION in entity.classes and entity.political and of_states


def _themselves(trigger: Trigger, role: Role, resolver: Resolver) -> Iterator[Filler]:
    """Who protesters are, if their own words say it ("Christian protesters"); their country does not."""
    for noun in trigger.slots.get("modifier", ()):
        entity = resolver.actor(noun)
        if entity is None and noun.ent_type_ in ("NORP", "ORG") and noun.i not in resolver.wording.names:
            entity = resolver.actors.described(trigger.token)
        if entity is not None and STATE in entity.classes and resolver.wording.is_demonym(noun):
            entity = resolver.actors.described(trigger.token, entity.key)
        if entity is not None and STATE not in entity.classes and PERSON not in entity.classes:
            rule = f"{trigger.frame.type}.{role.name}: modifier of “{trigger.token.text}”"
            yield Filler(role.name, entity, "", span_between(trigger.token.doc, *resolver.span(noun)), rule)
            return
    yield from (f for f in _slot(trigger, role, "by", resolver) if f.entity and STATE not in f.entity.classes)


def _slot(trigger: Trigger, role: Role, slot: str, resolver: Resolver) -> list[Filler]:
    """The fillers in one slot, if what it asks for is there."""
    asked, held = wanted(slot), trigger.slots
    if asked.needed and not held.get(asked.needed):
        return []
    if any(n.ent_type_ not in _TIMES for other in asked.absent for n in held.get(other, ())):
        return []
    several, name = slot in role.several, asked.slot
    pairs = [
        (noun, entity)
        for noun in held.get(name, ())
        for entity in _entities(trigger, role, name, noun, resolver)
    ]
    if not pairs:
        return []
    if name == "between" and len(pairs) == 1:
        pairs = [*_named_first(pairs[0][0], pairs[0][1], resolver), *pairs]
    keys = {entity.key for _, entity in pairs}
    if (several and len(keys) < 2) or (name in role.alone and len(keys) > 1):
        return []
    rule = f"{trigger.frame.type}.{role.name}: {name} of “{trigger.token.text}”"
    doc = trigger.token.doc
    return [Filler(role.name, e, "", span_between(doc, *resolver.span(noun)), rule) for noun, e in pairs]


def _entities(trigger: Trigger, role: Role, slot: str, noun: Token, resolver: Resolver) -> tuple[Entity, ...]:
    """The filler that a noun gives; several where officials of several states are told together."""
    pair = resolver.actors.before.pairs.of(noun) if ACTOR in role.classes else ()
    if pair:
        return pair
    first = value(trigger, role, slot, noun, resolver)
    if first is None:
        return ()
    if noun.lower_ == "their" and trigger.slots.get("subject") and resolver.described(first):
        return ()  # "the leaders of Japan and China held their summit": those are its subject
    his = slot == "subject_possessor" and noun.tag_ == "PRP$" and noun.head != trigger.theme
    if his and (PERSON in first.classes or resolver.described(first)):
        return ()  # "said his country fired a missile": not he
    named = any(_names(c) and c.i in resolver.actors.people for c in noun.children)
    if role.all and named and resolver.described(first):
        return ()
    if ZONE in first.classes:
        return _places(role, noun, first, resolver)
    if resolver.described(first) and any(c.lower_ == "their" for c in noun.lefts):
        return ()  # "a summit between their leaders"
    several = noun.tag_ == "NNS" and bool(
        {slot, "*"} & role.state_for_person
    )  # "the envoys of Peru and Chile"
    if role.people_only and not named and (officials := resolver.actors.officials(noun)):
        return officials
    joint = role.all or several or resolver.actors.is_body(noun)
    return (resolver.actors.states(noun) if joint and not named else ()) or (first,)


def _places(role: Role, noun: Token, first: Entity, resolver: Resolver) -> tuple[Entity, ...]:
    """A zone with those told beside it by the same noun, and for some roles the site that lies in it."""
    if resolver.resolve(noun, (ZONE,)) != first:
        return (first,)
    within = noun.i not in resolver.wording.names and not resolver.described(first)
    site = resolver.zones.site(noun) if role.around and within else None
    return (*((site,) if site is not None else ()), first, *resolver.zones.further(noun))


def _named_first(second: Token, known: Entity, resolver: Resolver) -> list[tuple[Token, Entity]]:
    """The first of the two behind a "between" whom the parser lost ("between Minister Li and Wang Yi")."""
    start = next(
        (t.i for t in reversed(second.doc[second.sent.start : second.i]) if t.lower_ == "between"), -1
    )
    before = second.doc[start + 1 : second.i] if start >= 0 else second.doc[0:0]
    joined = any(t.lower_ == "and" for t in before)
    named = ((t, resolver.actors.people.get(t.i)) for t in before if joined)
    others = [(t, e) for t, e in named if e is not None and e.key != known.key]
    return others[-1:] if len({e.key for _, e in others}) == 1 else []


def _names(child: Token) -> bool:
    """Whether a child says who a plural is: "the presidents of Rwanda and Uganda, Kagame and Museveni"."""
    before = child.doc[child.left_edge.i - 1]
    return child.dep_ == "appos" or (child.dep_ == "conj" and before.text == ",")
