"""What a noun in a slot stands for in a role: itself, its owner, its state, its territory – or nothing."""

import re
from collections.abc import Iterator

from kg.frames import Role
from kg.names.entities import ACTOR, ORGANIZATION, PERSON, STATE, ZONE, Entity
from kg.names.resolver import Resolver
from kg.recognition.parties import PEOPLE
from kg.recognition.triggers import Trigger
from kg.slots.clauses import apposed, host
from kg.slots.phrases import outside_of_act
from kg.slots.syntax import MODIFIERS
from kg.text.tokens import Token

_JUDGED = frozenset(("over", "about", "against", "at"))
"""Prepositions before what others judge: "protested over the launch in Oslo"."""
_DESIGNATION = re.compile(r"[A-Z][A-Za-z]*-\d+")
"""What a flight, a road or a thing is called, and no place: "Discovery on STS-116"."""
_BEHIND = 8
"""Tokens behind a phrase within which the name of whom it describes may end, hung elsewhere by a parser."""
_PLACES = (
    "in",
    "at",
    "outside",
    "across",
    "beside_in",
    "above_in",
    "subject_in",
    "subject_at",
    "subject_outside",
    "sentence_in",
)
"""Slots that tell where an event takes place, best first."""


def value(trigger: Trigger, role: Role, slot: str, noun: Token, resolver: Resolver) -> Entity | None:
    """The actor or zone that a noun in a slot gives a role; None for none that the role allows."""
    found = _special(role, slot, noun, resolver) if _is_special(role, slot) else None
    if found is not None and slot in role.territory_of and _is_opposed(trigger, noun, resolver):
        return None
    if found is not None and slot in role.state_of_place and _met_there(trigger):
        return None
    if found is None and not _is_special(role, slot):
        found = _plain(trigger, role, noun, resolver)
        ministry = slot in role.state_for_person and resolver.wording.service(noun) is not None
        owned = noun.lemma_.lower() in role.owner_nouns  # "set fire to a portrait of the king"
        official = found is not None and bool(role.state_for_person & {"*", slot}) and not owned
        sent = _sender(noun, role, resolver) if official else ""
        if found is not None and official and (ministry or _official(found, noun, resolver, sent)):
            state = resolver.state(found) or sent
            found = resolver.wording.node(state) or found
        elif found is not None and role.state_for_nation and _nation(noun, resolver):
            found = resolver.wording.node(resolver.wording.state_named(noun)) or found
    if found is None or _is_thing(trigger, role, found) or _is_site(role, slot, noun, found, resolver):
        return None
    if slot == "theme_modifier" and ORGANIZATION in found.classes and resolver.wording.is_demonym(noun):
        return None  # "a European rocket" is anybody's there
    if slot in role.not_states_of_many and STATE in found.classes and _of_a_land(trigger.token):
        return None
    named_so = slot not in role.slot_nouns or not trigger.verb or _named_so(role, slot, noun, found, resolver)
    official = found.political or _leads(noun, resolver) or _on_business(trigger, role, found, resolver)
    return found if named_so and _allowed(role, slot, found, resolver, official=official) else None


def _leads(name: Token, resolver: Resolver) -> bool:
    """Whether somebody leads those with whom he goes: "a delegation headed by X", "a UN team led by X"."""
    participle = name.head.head
    led = name.dep_ == "pobj" and name.head.dep_ == "agent" and participle.lemma_ in ("lead", "head")
    if not led or participle.dep_ != "acl":
        return False
    bodies = (resolver.actor(c) for c in participle.head.lefts if c.dep_ in MODIFIERS)
    of_states = any(b is not None and b.political and ORGANIZATION in b.classes for b in bodies)
    return participle.head.lemma_ in ("delegation", "mission") or of_states


def _on_business(trigger: Trigger, role: Role, entity: Entity, resolver: Resolver) -> bool:
    """Whether a person goes to an official for what officials do: "Ann Lee came for talks with the king"."""
    if PERSON not in entity.classes:
        return False
    purposes = (n for n in trigger.slots.get("for", ()) if n.lemma_ in role.official_for)
    preps = (c for n in purposes for c in n.rights if c.lower_ == "with")
    others = (resolver.actor(n) for c in preps for n in c.children if n.dep_ == "pobj")
    return any(other is not None and other.political for other in others)


def _of_a_land(noun: Token) -> bool:
    """Whether an owner tells where and not who: of a plural or the greatest ("its biggest protest")."""
    return noun.tag_ == "NNS" or any(c.tag_ == "JJS" for c in noun.lefts)


def _sender(noun: Token, role: Role, resolver: Resolver) -> str:
    """The state of whose embassy somebody is told to be: "Ann Lee of the US Embassy"."""
    sites = (t for t in _told_of(noun) if t.lemma_.lower() in role.owned_sites)
    return next(filter(None, (resolver.actors.owner(t) for t in sites)), "")


def _told_of(noun: Token) -> Iterator[Token]:
    """The nouns that tell behind a noun who it is, clauses left out."""
    for child in noun.rights:
        if child.dep_ in ("appos", "prep", "pobj"):
            yield child
            yield from _told_of(child)


def _is_thing(trigger: Trigger, role: Role, entity: Entity) -> bool:
    """Whether what was taken for an actor is what is launched ("the Space Shuttle", "Soyuz TMA-9")."""
    themes = trigger.frame.nouns.get(trigger.rule.theme, frozenset())
    words = entity.label.split()
    return ACTOR in role.classes and (words[-1].lower() in themes or not themes.isdisjoint(words))


def _is_site(role: Role, slot: str, noun: Token, entity: Entity, resolver: Resolver) -> bool:
    """Whether a name only tells where: "protested at the University of Lima", not "at the government"."""
    if slot not in role.not_places or entity.key in resolver.wording.gazetteer.nodes:
        return False
    return resolver.resolve(noun, (ZONE,)) is not None


def _is_opposed(trigger: Trigger, noun: Token, resolver: Resolver) -> bool:
    """Whether a state is whom an event's own word is against: anti-Japanese protests are seldom in Japan."""
    state = resolver.wording.state_named(noun)
    return any(resolver.wording.state_named(n) == state for n in trigger.slots.get("against", ()))


def _met_there(trigger: Trigger) -> bool:
    """Whether a verb of the event's own kind only tells where it was ("meet in Geneva for talks")."""
    verb, _ = host(trigger.token)
    own = (rule.lemmas for rule in trigger.frame.triggers if rule.pos == "verb")
    return verb is not None and any(verb.lemma_ in lemmas for lemmas in own)


def _is_special(role: Role, slot: str) -> bool:
    return slot in role.owner_of or slot in role.state_of_place or slot in role.territory_of


def _special(role: Role, slot: str, noun: Token, resolver: Resolver) -> Entity | None:
    """Slots in which not the noun itself counts but what belongs to it."""
    node = resolver.wording.node
    if slot in role.owner_of:
        owns = noun.lemma_.lower() in role.owner_of[slot]
        return node(resolver.actors.owner(noun)) if owns else None
    if slot in role.state_of_place:
        place = resolver.resolve(noun, (ZONE,))
        return node(resolver.state(place)) if place is not None else None
    state = resolver.wording.gazetteer.nodes.get(resolver.wording.state_named(noun))
    return node(state.territory) if state is not None else None


def _plain(trigger: Trigger, role: Role, noun: Token, resolver: Resolver) -> Entity | None:
    if _excluded(trigger, role, noun, resolver):
        return None
    if noun.lower_ in role.of_persons:
        person = next((e for e in _owners(trigger, noun, role, resolver) if PERSON in e.classes), None)
        if person is not None:
            return person
    if role.state_here and _stateless(noun, resolver):
        return _state_here(trigger, resolver)
    if role.owned_sites and noun.lemma_.lower() in role.owned_sites:
        return _represented(noun, resolver) or resolver.wording.node(resolver.actors.owner(noun))
    entity = _meant(role, noun, resolver)
    if entity is not None and STATE in entity.classes and noun.lower_ in role.own_people:
        return resolver.actors.described(noun, entity.key)
    if entity is not None and role.people_only and _acts_for_state(noun, entity, resolver):
        return resolver.actors.described(noun, resolver.actors.owner(noun))  # a state does not travel
    if entity is None and role.any_people and _people(noun, resolver):
        return resolver.actors.described(noun)
    if entity is None and noun.lemma_.lower() in role.owner_nouns:
        return next(_owners(trigger, noun, role, resolver), None)
    return entity


def _acts_for_state(noun: Token, entity: Entity, resolver: Resolver) -> bool:
    """Whether a noun names people where the state is meant elsewhere: "his counterpart", "US officials"."""
    officials = STATE in entity.classes and noun.lower_ in resolver.words.political
    return noun.lemma_ in resolver.words.opposite or officials


def _represented(noun: Token, resolver: Resolver) -> Entity | None:
    """The state for which an embassy stands in: "the Swiss embassy, which looks after US interests"."""
    behind = noun.doc[noun.i + 1 : noun.right_edge.i + 1]
    interests = next((t for t in behind if t.lemma_ == "interest" and t.tag_ == "NNS"), None)
    return resolver.wording.node(resolver.actors.owner(interests)) if interests is not None else None


def _meant(role: Role, noun: Token, resolver: Resolver) -> Entity | None:
    """Whom or what a noun means, by a name beside it if its own words only describe it."""
    if noun.lower_ in resolver.words.title_words and noun.i + 1 in resolver.actors.people:
        noun = noun.nbor()  # "Minister" of "Foreign Minister Mladenov", taken for the head
    entity = _named_before(noun, resolver) or resolver.resolve(noun, role.classes)
    if entity is None or _only_described(noun, entity, resolver) or noun.lemma_ in resolver.words.opposite:
        known = (resolver.resolve(c, role.classes) for c in (*apposed(noun), *_named_behind(noun, resolver)))
        entity = next((e for e in known if e is not None and not resolver.described(e)), entity)
    return entity


def _only_described(noun: Token, entity: Entity, resolver: Resolver) -> bool:
    """Whether a noun only tells what somebody is: "the US company SpaceX"."""
    common = ORGANIZATION in entity.classes and noun.pos_ == "NOUN" and noun.text.islower()
    return resolver.described(entity) or (common and entity.key not in resolver.wording.gazetteer.nodes)


def _named_behind(noun: Token, resolver: Resolver) -> Iterator[Token]:
    """Who is named behind the comma of "his counterpart, Mr. Kim", wherever a parser hung the name."""
    if noun.lemma_ in resolver.words.opposite and noun.i + 2 < len(noun.doc) and noun.nbor().text == ",":
        behind = noun.doc[noun.i + 2 : noun.i + 4]
        yield from (t for t in behind if t.i in resolver.actors.people)
    if noun.tag_ == "NN" and noun.lower_ in resolver.words.title_words - resolver.words.spokesmen:
        told = noun.doc[noun.i + 1 : noun.right_edge.i + _BEHIND]  # "the speaker of the assembly, Mr. Kim"
        yield from (t for t in told if t.i in resolver.actors.people and _set_off(t))


def _set_off(name: Token) -> bool:
    """Whether a comma sets a name off behind what it names."""
    return name.dep_ in ("appos", "npadvmod") and name.left_edge.nbor(-1).text == ","


def _excluded(trigger: Trigger, role: Role, noun: Token, resolver: Resolver) -> bool:
    """Whether a noun cannot fill a role, whatever it stands for."""
    if trigger.frame.theme is not None and noun == trigger.theme:
        return True
    if (role.names_only and noun.pos_ == "PRON") or noun.lemma_.lower() in role.not_nouns:
        return True
    if ZONE in role.classes and (_DESIGNATION.match(noun.text) or _where_it_is_judged(noun, trigger)):
        return True
    above = noun.head.head
    if noun.dep_ == "pobj" and above.pos_ == "NOUN" and _tells_where(role, noun, trigger, resolver):
        return True
    if noun.dep_ == "pobj" and _acted_over(role, above):
        return True
    if noun.dep_ == "pobj" and noun.head.lower_ == "against" and noun.head.head.lemma_ in role.of_victims:
        return True  # "demonstrated against the war against Iraq"
    if ACTOR not in role.classes:
        return False
    if _goes_on_with_place(noun):
        return True
    state = resolver.wording.state_named(noun) if noun.i not in resolver.actors.people else ""
    if role.people_only and state and noun.pos_ == "PROPN":
        return True  # a state does not travel
    return _names_the_event(noun, trigger.token)


def _where_it_is_judged(noun: Token, trigger: Trigger) -> bool:
    """Whether a place tells where others judge what is known: "protested over the launch in Oslo"."""
    behind = noun.head.head == trigger.token and noun.head.lower_ == "in"
    return trigger.bare and behind and trigger.token.head.lower_ in _JUDGED


def _goes_on_with_place(noun: Token) -> bool:
    """Whether a name taken for a subject tells where a place is: "In Nice, France, Minister Li met him"."""
    before = noun.doc[max(noun.sent.start, noun.left_edge.i - 2) : noun.left_edge.i]
    if noun.dep_ != "nsubj" or len(before) < 2 or before[1].text != "," or noun.nbor().text != ",":
        return False
    named = before[0].dep_ == "pobj" and before[0].head.lower_ in ("in", "at")
    return named and any(c.dep_ == "appos" for c in noun.rights)


def _tells_where(role: Role, noun: Token, trigger: Trigger, resolver: Resolver) -> bool:
    """Whether a place behind a noun is that noun's own: an attack's, or what was done to something there.

    "Protested the use of water cannon by the coast guard in the South China Sea"; but not what the act itself
    is done to ("burned an effigy of the king in Manila"), nor whom it is about ("met a group of them there").
    """
    above = noun.head.head
    if not role.not_under or any(c.lower_ == "with" and c.i < noun.head.i for c in above.children):
        return False  # "discussed the war with Putin in Sochi"
    outside = outside_of_act(above)
    if outside is not None and outside.i < noun.i:
        return False  # "against the war outside the embassy in Oslo"
    own = above.lemma_ in trigger.rule.with_.get("object", ())
    acted_on = above.dep_ == "dobj" and above.head == trigger.token and not own
    done = acted_on and noun.head.lower_ != "of"
    done = done and any(c.dep_ in ("prep", "agent") and c.lower_ in ("of", "by") for c in above.children)
    whole = above.lemma_ in role.states_not_under and _is_territory(noun, resolver)
    return whole or above.lemma_ in role.not_under or (done and resolver.actor(above) is None)


def _is_territory(noun: Token, resolver: Resolver) -> bool:
    """Whether a noun names all the land of a state."""
    place = resolver.resolve(noun, (ZONE,))
    return place is not None and place.fact("zoneKind") == "territory"


def _acted_over(role: Role, above: Token) -> bool:
    """Whether a noun tells over what a state acts: "protested over the burning of a book in Rome"."""
    if not role.matters:
        return False
    while above.head.lower_ == "of" and above.head.head.pos_ == "NOUN":
        above = above.head.head
    return above.dep_ == "pobj" and above.head.lower_ in role.matters


def _named_before(noun: Token, resolver: Resolver) -> Entity | None:
    """Whom an office behind a name describes: "Frank Wisner, the envoy who met him"."""
    people = resolver.actors.people
    named = noun.dep_ == "appos" and noun.head.i in people and noun.i not in people  # not of a list of names
    named = named and noun.tag_ in ("NN", "NNP")
    return resolver.actor(noun.head) if named and noun.i not in resolver.wording.names else None


def _people(noun: Token, resolver: Resolver) -> bool:
    named = noun.tag_ == "NNS" and PEOPLE.search(noun.lower_) is not None
    return named and noun.lemma_.lower() not in resolver.words.bare


def _names_the_event(noun: Token, trigger: Token) -> bool:
    """Whether a noun is part of the event's own name ("the Summit of the Americas")."""
    return noun.ent_type_ in ("ORG", "EVENT") and any(
        e.start <= noun.i < e.end and e.start <= trigger.i < e.end for e in noun.sent.ents
    )


def _owners(trigger: Trigger, noun: Token, role: Role, resolver: Resolver) -> Iterator[Entity]:
    """Whose plan, rule or attack a noun is, by possessor, of- or by-phrase, or adjective."""
    victims = noun.lemma_.lower() in role.of_victims
    suffered = victims and not _tells_on_whom(noun)
    joining = ("by",) if victims else ("of", "by")
    heads = [c for c in noun.children if c.dep_ == "poss" and not suffered]
    if noun.lower_ in role.of_persons:
        heads += [
            c for c in noun.children if c.dep_ == "compound"
        ]  # "the Assad regime", but not "the Iraq war"
    phrases = [c for c in noun.children if c.dep_ in ("prep", "agent") and c.lower_ in joining]
    heads += [n for c in phrases for n in c.children if n.dep_ == "pobj"]
    for head in heads:
        here = role.state_here and _stateless(head, resolver)  # "the government's bill"
        owner = _state_here(trigger, resolver) if here else resolver.resolve(head, role.classes)
        if owner is not None:
            yield owner
    if not victims:
        states = [resolver.actors.owner(noun)]
    elif not suffered or noun.lemma_.lower() in role.of_doers:
        states = _adjectives(noun, resolver)
    else:
        states = []
    yield from (node for node in map(resolver.wording.node, states) if node is not None)


def _tells_on_whom(noun: Token) -> bool:
    """Whether whom something was done to stands behind it: "China's detention of two Canadians"."""
    phrases = (c for c in noun.rights if c.dep_ == "prep" and c.lower_ in ("of", "on", "against"))
    return any(n.dep_ == "pobj" for c in phrases for n in c.children)


def _adjectives(noun: Token, resolver: Resolver) -> list[str]:
    """The states whose adjective stands before a noun: "an Israeli raid", but not "the Iraq war"."""
    before = (c for c in noun.lefts if c.dep_ in MODIFIERS and resolver.wording.is_demonym(c))
    return [resolver.wording.state_named(c) for c in before]


def _stateless(noun: Token, resolver: Resolver) -> bool:
    """A government or regime whose state is not told with it."""
    words = resolver.words
    apart = any(c.lower_ in words.apart for c in noun.lefts)  # "the regional government"
    return noun.lower_ in words.country and not apart and not resolver.actors.owner(noun)


def _state_here(trigger: Trigger, resolver: Resolver) -> Entity | None:
    """The state in which the event takes place, else the only one that its sentence speaks of."""
    for slot in _PLACES:
        for noun in trigger.slots.get(slot, ()):
            place = resolver.resolve(noun, (ZONE,))
            state = resolver.state(place) if place is not None else ""
            if state:
                return resolver.wording.node(state)
    for words in (trigger.token.sent, trigger.slots.get("label", ())):
        named = {resolver.wording.state_named(t) for t in words if not _citizen(t, resolver)} - {""}
        if named:
            return resolver.wording.node(named.pop()) if len(named) == 1 else None
    return None


def _citizen(noun: Token, resolver: Resolver) -> bool:
    """Whether a word tells whose citizen somebody is: "killed 16 people, an American among them"."""
    alone = noun.tag_ in ("NN", "NNP", "JJ") and any(c.lower_ in ("a", "an", "one") for c in noun.lefts)
    return alone and noun.dep_ not in MODIFIERS and resolver.wording.is_demonym(noun)


def _official(entity: Entity, noun: Token, resolver: Resolver, sent: str) -> bool:
    """Whether someone acts for a state: "Palestinian militants" do not."""
    if PERSON in entity.classes or (entity.political and sent):
        return True
    named = entity.political and bool(entity.fact("affiliation"))
    return named and not {noun.lower_, entity.label.split()[-1].lower()} & resolver.words.fighters


def _nation(noun: Token, resolver: Resolver) -> bool:
    """Whether a plural means those who act for a state: "talks with the Iranians", not "six Iranians"."""
    wording = resolver.wording
    name = wording.names.get(noun.i)
    alone = all(c.dep_ == "det" or (name is not None and wording.names.get(c.i) is name) for c in noun.lefts)
    return alone and noun.tag_ in ("NNS", "NNPS") and wording.definite(noun) and wording.is_demonym(noun)


def _allowed(role: Role, slot: str, entity: Entity, resolver: Resolver, *, official: bool) -> bool:
    """Whether an entity is of the kind that the role and the slot ask for."""
    if role.people_only and (not official or STATE in entity.classes):
        return False  # nor does a state travel that is only told as somebody's counterpart
    if (slot in role.not_states and STATE in entity.classes) or (
        slot in role.not_persons and PERSON in entity.classes
    ):
        return False
    if slot in role.not_bodies and ORGANIZATION in entity.classes and not resolver.state(entity):
        return False
    if ORGANIZATION in entity.classes and not role.not_called.isdisjoint(entity.label.lower().split()):
        return False
    if slot in role.persons_only and PERSON not in entity.classes:
        return False
    kind = entity.fact("zoneKind")
    placed = ZONE in entity.classes and kind in role.slot_kinds.get(slot, ())
    if slot in role.known_only and not placed and entity.key not in resolver.wording.gazetteer.nodes:
        return False
    if ZONE in entity.classes:
        if (role.zone_kinds and kind not in role.zone_kinds) or kind in role.not_kinds:
            return False
        vague = slot == "sentence_in" or (slot == "goal" and kind != "site")  # "marched to the city centre"
        nameless = vague and not any(c.isupper() for c in entity.label)
        if (slot == "modifier" or nameless) and resolver.described(entity):
            return False  # not "in court" of a clause around
    return ACTOR in entity.classes or slot not in role.slot_kinds or kind in role.slot_kinds[slot]


def _named_so(role: Role, slot: str, noun: Token, entity: Entity, resolver: Resolver) -> bool:
    """Whether a noun is one of those that a role is limited to in a slot, or names what is known by its name.

    "At Vandenberg", "at Semnan Space Center", but not "at the Yavoriv military base".
    """
    named = noun.pos_ == "PROPN" or noun.lower_ in entity.label.lower().split()
    known = named and entity.key in resolver.wording.gazetteer.nodes
    return noun.lemma_.lower() in role.slot_nouns[slot] or known
