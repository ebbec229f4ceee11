"""Of what sort those are who act or are acted on: states and bodies, politicians, crowds, private people."""

import re
from collections.abc import Iterator

from kg.frames import TriggerRule
from kg.names.entities import Entity
from kg.names.resolver import Resolver
from kg.slots.syntax import Slots
from kg.text.tokens import Token

_MANY = frozenset(("crowd", "people", "group", "throng"))
"""Singulars for many people."""
PEOPLE = re.compile(r"[a-z]{3}(?:ers|ors|ists|ians|ants|ees|men|women|folk)$")
"""Endings of English nouns for those who do, believe or belong (Quirk et al. 1985, I.31–32)."""


def is_state(token: Token, resolver: Resolver) -> bool:
    entity = resolver.actor(token)
    return entity is not None and "State" in entity.classes


def _is_politician(noun: Token, resolver: Resolver) -> bool:
    entity = resolver.actor(noun)
    person = entity is not None and entity.political and "Person" in entity.classes
    return person or resolver.wording.is_political(noun) or bool(resolver.actors.before.pairs.of(noun))


def _is_body(noun: Token, resolver: Resolver) -> bool:
    """Whether a noun names a body of states that the reference data knows: "the Security Council"."""
    entity = resolver.actor(noun)
    if entity is None or not entity.political or "Organization" not in entity.classes:
        return False
    return entity.key in resolver.wording.gazetteer.nodes and not _of_a_state(entity, resolver)


def _of_a_state(entity: Entity, resolver: Resolver) -> bool:
    """Whether an actor is part of a state, and not only of a body of states."""
    whole = resolver.wording.node(resolver.state(entity))
    return whole is not None and "State" in whole.classes


def domestic(body: Token, resolver: Resolver) -> bool:
    """Whether a body is one state's own: by the reference data or unknown to it, or told as somebody's."""
    entity = resolver.actor(body)
    if entity is not None and _of_a_state(entity, resolver):
        return True
    return body.i not in resolver.wording.names or any(c.dep_ == "poss" for c in body.children)


def is_crowd(noun: Token, resolver: Resolver) -> bool:
    """Whether a noun tells of many people who act for nobody else: "thousands", "students", "Serbs"."""
    words, lemma = resolver.words, noun.lemma_.lower()
    if resolver.wording.is_political(noun) or noun.lower_ in words.body:
        return False
    if noun.tag_ == "NNPS":
        return resolver.wording.is_demonym(noun) or noun.lower_ in words.people
    many = noun.tag_ == "NNS" or noun.pos_ == "NUM" or lemma in _MANY
    named = bool({lemma, noun.lower_} & (words.bare | words.people)) or PEOPLE.search(noun.lower_) is not None
    return many and (noun.pos_ == "NUM" or named)


def _is_private(noun: Token, resolver: Resolver) -> bool:
    words, lemma = resolver.words, noun.lemma_.lower()
    if _of_civil(noun, resolver) or any(_own_people(c, lemma, resolver) for c in noun.lefts):
        return True
    if resolver.wording.is_political(noun):
        return False
    if any(c.lemma_.lower() in words.political for c in noun.lefts):
        return False  # "the guerrilla group"
    if resolver.wording.is_demonym(noun) and resolver.wording.definite(noun):
        return False  # "the Iranians"
    if noun.pos_ == "NOUN" and lemma in words.organization and resolver.actor(noun) is None:
        return True  # "the election commission", of no other state
    entity = resolver.actor(noun)
    acts = entity is not None and "Person" in entity.classes and entity.political
    if not acts and (lemma in words.bare or lemma in words.people or noun.lower_ in words.people):
        return noun.pos_ == "NOUN" or noun.tag_ == "NNPS"  # "Christians", but not "its army chief, X"
    return entity is not None and resolver.described(entity) and not entity.political


def _is_public(noun: Token, resolver: Resolver) -> bool:
    """Whether a noun tells of many private people by what they are: "students", "victims of abuse"."""
    words = resolver.words
    known = not {noun.lemma_.lower(), noun.lower_}.isdisjoint(words.people) and noun.lemma_ not in words.bare
    named = resolver.wording.is_demonym(noun) or any(c.dep_ == "appos" for c in noun.children)
    return known and not named and is_crowd(noun, resolver) and _is_private(noun, resolver)


def _of_civil(noun: Token, resolver: Resolver) -> bool:
    """Whether an office is that of a private body: "the president of FIFA", "leaders from industry"."""
    before = (c for c in noun.lefts if c.i not in resolver.wording.names)  # not "African Union mediators"
    return any(c.lower_ in resolver.words.civil for c in before) or any(
        _is_civil(body, resolver)
        for office in (noun, *(c for c in noun.rights if c.dep_ == "appos"))
        for body in _bodies_of(office)
    )


def _bodies_of(office: Token) -> Iterator[Token]:
    """The nouns that tell of which body somebody is."""
    yield from (c for c in office.lefts if c.dep_ in ("compound", "nmod", "poss"))
    phrases = (c for c in office.rights if c.dep_ == "prep" and c.lower_ in ("of", "from"))
    yield from (n for c in phrases for n in c.children if n.dep_ == "pobj")


def _is_civil(body: Token, resolver: Resolver) -> bool:
    words, lemma = resolver.words, body.lemma_.lower()
    if body.i in resolver.wording.names:
        entity = resolver.actor(body)
        return entity is not None and entity.key in words.private
    people = body.dep_ == "poss" and body.tag_ == "NNS" and lemma in words.people - words.political
    return people or lemma in words.civil_bodies or (lemma in words.civil and body.pos_ == "NOUN")


def _own_people(owner: Token, lemma: str, resolver: Resolver) -> bool:
    """Whether a possessor makes people those of whoever acts: "met his generals", not "his counterpart"."""
    own = owner.tag_ == "PRP$" and owner.lower_ in ("his", "her")
    return (own or (owner.dep_ == "poss" and owner.lower_ == "party")) and lemma not in resolver.words.others


def _private(rule: TriggerRule, slots: Slots, resolver: Resolver) -> bool:
    """Whether those on the other side are all private people, or those who act all of a private body."""
    others = [n for slot in rule.political_others for n in slots.get(slot, ())]
    acting = slots.get("subject", ()) if rule.pos == "verb" and rule.political_others else ()
    civil = bool(acting) and all(_of_civil(n, resolver) or _is_public(n, resolver) for n in acting)
    return civil or (bool(others) and all(_is_private(n, resolver) for n in others))


def political(rule: TriggerRule, token: Token, slots: Slots, resolver: Resolver) -> bool:
    for slot in rule.political:
        for noun in slots.get(slot, ()):
            if _of_civil(noun, resolver):
                continue
            entity = resolver.actor(noun)
            if (entity is not None and entity.political) or resolver.wording.is_political(noun):
                return True
            if resolver.actors.before.pairs.of(noun):
                return True
    return "sentence" in rule.political and resolver.political_between(token.sent.start, token.sent.end)


def acted_by_politician(slots: Slots, resolver: Resolver) -> bool:
    entities = (resolver.actor(n) for slot in ("subject", "by", "source") for n in slots.get(slot, ()))
    return any(e is not None and e.political for e in entities)


def only_said(verb: Token, slots: Slots, resolver: Resolver) -> bool:
    """Whether somebody who is no politician only says something ("protesting that he had done nothing")."""
    said = any(c.dep_ == "ccomp" and not c.left_edge.tag_.startswith("W") for c in verb.children)
    acting = (resolver.actor(n) for n in slots.get("subject", ()))
    return said and not any(e is not None and e.political for e in acting)


def those_fit(rule: TriggerRule, slots: Slots, resolver: Resolver) -> bool:
    """Whether those who act and are acted on are of the sort that the rule asks for."""
    if rule.political_others and _private(rule, slots, resolver):
        return False
    if rule.crowd and not any(is_crowd(n, resolver) for slot in rule.crowd for n in slots.get(slot, ())):
        return False
    if rule.bodies and not any(_is_body(n, resolver) for slot in rule.bodies for n in slots.get(slot, ())):
        return False
    return not rule.political_object or any(_is_politician(n, resolver) for n in slots.get("object", ()))
