"""Which state "the country", "its waters" and "the communist state" mean: one of those spoken of before."""

from typing import Protocol

from kg.names.antecedents import Antecedents
from kg.names.entities import PERSON, STATE, ZONE, Entity
from kg.names.gazetteer import METONYM
from kg.names.wording import Wording
from kg.slots.clauses import governing_verb
from kg.slots.subjects import subjects
from kg.text.tokens import Token

_COUNTRIES = frozenset(("country", "nation"))
_BELOW = frozenset(("ccomp", "advcl", "xcomp", "conj"))
"""How a clause hangs on that of who tells of it or answers it."""


class Acting(Protocol):
    """Who somebody is and was spoken of: `kg.names.actors.Actors`."""

    before: Antecedents

    def resolve(self, token: Token) -> Entity | None:
        """The actor that a head token means."""

    def state(self, entity: Entity) -> str:
        """The key of the state that an actor or zone is, belongs to or lies in."""


class Countries:
    """The states that the nouns and pronouns of one document point back at."""

    def __init__(self, wording: Wording, actors: Acting) -> None:
        self.wording, self.words, self.actors = wording, wording.words, actors

    def meant(self, noun: Token) -> Entity | None:
        """The state that a noun means: another than acts, if it tells what that is like."""
        return self._told_of_another(noun) if _described(noun) else self.last(noun)

    def last(self, token: Token) -> Entity | None:
        """The state last spoken of before a token; "his country" is the person's own."""
        owner = token if token.tag_ == "PRP$" else next((c for c in token.children if c.tag_ == "PRP$"), None)
        if owner is not None and owner.lower_ in ("his", "her"):
            person = self.actors.before.last(owner, PERSON)
            return self._state_of(person) if person else None
        own = self._own(owner) if owner is not None else None
        before = self.actors.before
        return (
            own
            or self._around(token)
            or self._of_who_tells(token)
            or before.last(token, STATE, standing=True)
        )

    def _own(self, owner: Token) -> Entity | None:
        """The state whose "its" or "their" is: of a body or of people, or of who is struck or blamed.

        "Japan's coast guard said they fell outside its waters", "outside their country's embassy".
        """
        before = self.actors.before
        if owner.lower_ == "their":
            people = before.pronoun(owner)
            return self._state_of(people) if people is not None else None
        if owner.lower_ != "its":
            return None
        told = before.struck(owner) or before.blamed(owner)
        body = before.pronoun(owner) if told is None else None
        return self._state_of(body) if body is not None and STATE not in body.classes else told

    def _state_of(self, entity: Entity) -> Entity | None:
        return self.wording.node(self.actors.state(entity))

    def _of_who_tells(self, token: Token) -> Entity | None:
        """The state of who tells of a thing, for "the country" where that came down, whoever sent it.

        "South Korea's military said a North Korean missile fell off the country's coast".
        """
        clause = governing_verb(token) if token.lower_ in _COUNTRIES else None
        acting = subjects(clause) if clause is not None else [token]
        if clause is None or token in acting or any(self.actors.resolve(s) is not None for s in acting):
            return None
        while clause.dep_ in _BELOW and clause.head.pos_ in ("VERB", "AUX"):
            clause = clause.head
            who = next((e for s in subjects(clause) if (e := self.actors.resolve(s)) is not None), None)
            if who is not None:
                return who if STATE in who.classes else self._state_of(who)
        return None

    def _around(self, token: Token) -> Entity | None:
        """The state of the place that its sentence named last before "the country"."""
        if token.lower_ not in _COUNTRIES:
            return None
        for at in range(token.i - 1, token.sent.start - 1, -1):
            nodes = [node for node, how in self.wording.candidates(at) if how != METONYM]
            if any(STATE in node.classes for node in nodes):
                return None
            places = [node for node in nodes if ZONE in node.classes]
            if places:
                states = {self.wording.gazetteer.state_of(node.key) for node in places}
                return self.wording.node(states.pop()) if len(states) == 1 else None
        return None

    def _told_of_another(self, token: Token) -> Entity | None:
        """The state that a description means which its sentence names beside its subject, else the last one.

        "Japan will freeze aid to North Korea after the communist state fired a missile". What no state says
        of itself is of another than acts in the sentence: "Seoul said the isolated country fired one".
        """
        states = [s for s in self.actors.before.spoken if s.at < token.i and STATE in s.entity.classes]
        acting = {s.entity.key for s in states if s.subject and s.at >= token.sent.start}
        apart = [s for s in states if s.entity.key not in acting]
        others = [s.entity for s in apart if s.at >= token.sent.start]
        if not others and any(c.lower_ in self.words.shunned for c in token.lefts):
            others = [s.entity for s in apart if not s.subject] or [s.entity for s in apart]
            return others[-1] if others else None
        return others[-1] if others else self.last(token)


def _described(noun: Token) -> bool:
    """Whether a noun tells what a state is like: "the communist state"."""
    told = any(c.dep_ in ("amod", "compound", "nmod") for c in noun.lefts)
    return told and noun.lower_ in _COUNTRIES | {"state"}
