"""Who holds an office that a noun tells of: "its president", "the premier", "the deputy minister"."""

from datetime import date
from typing import Protocol

from kg.names.entities import Entity
from kg.names.people import People, leader
from kg.names.spoken import REACH
from kg.names.wording import Wording
from kg.text.tokens import Token

_MODIFIERS = frozenset(("poss", "compound", "amod", "nmod"))
_UNLIKE = frozenset(
    "former ex opposition rebel a an vice deputy every each any no some another one next future".split()
)
_JUNIOR = frozenset(("vice", "deputy", "junior"))


class States(Protocol):
    """Whose somebody is, and which state was spoken of last: `kg.names.actors.Actors`."""

    def state(self, entity: Entity) -> str:
        """The key of the state that someone acts for, or ""."""

    def last_state(self, token: Token) -> Entity | None:
        """The state last spoken of before a token."""


def _of_a_body(word: Token, office: str) -> bool:
    """Whether a word before an office says of which body it is: "the senate president" leads no state."""
    return word.dep_ == "compound" and word.text.islower() and word.lower_ not in office.split()


class Offices:
    """The offices of one document; `people` are those named in it."""

    def __init__(self, wording: Wording, people: People, published: date | None, states: States) -> None:
        self.wording, self.words = wording, wording.words
        self.people, self.surnames = people.named, people.surnames
        self.published, self.states = published, states

    def holder(self, token: Token, owner: str) -> Entity | None:
        """ "its president", "the North Korean leader": the one named so before, or in office on the day."""
        noun = token.lower_
        if token.i and f"{token.nbor(-1).lower_} {noun}" in self.words.offices:
            noun = f"{token.nbor(-1).lower_} {noun}"  # "prime minister", however it is parsed
        roles = self.words.offices.get(noun, self.words.offices.get(token.lemma_.lower()))
        if token.tag_ not in ("NNS", "NNPS"):
            found = self._junior(token, noun) or self._titled(token)
            if found is not None:
                return found
        if roles is None or token.tag_ in ("NNS", "NNPS") or any(c.lower_ in _UNLIKE for c in token.children):
            return None
        if not owner and any(self._of_unknown(c, noun) or _of_a_body(c, noun) for c in token.lefts):
            return None  # "the Taliban's foreign minister" is not the minister spoken of before
        if (person := self._holder_before(token, noun, owner)) is not None:
            return person
        if not roles:
            return None
        last = self.states.last_state(token) if not owner and self.wording.definite(token) else None
        unlike = any(c.dep_ == "amod" for c in token.children) or not self.wording.definite(token)
        state = owner or ("" if unlike else self.words.office_of.get(noun, "")) or (last.key if last else "")
        titles = self.words.office_titles.get(noun, ("",))
        tenure = self.wording.gazetteer.leader(state, roles, self.published, titles) if state else None
        title = token.text if noun in self.words.office_of else ""  # "the Pope" is as good as a name
        if tenure is None and not owner and any(titles):
            return self._bearer_before(token, noun)
        return leader(tenure, title, noun) if tenure else None

    def governed(self, token: Token) -> str:
        """The state of a government called after who leads it ("the Biden administration"); "" if unknown.

        Or of those who serve whoever leads it on the publication day ("Putin's envoy").
        """
        serving = token.lemma_.lower() in self.words.serving
        if not token.i or not (serving or token.lemma_.lower() in self.words.governments):
            return ""
        before = self.wording.doc[token.i - 1]
        named = [c for c in token.lefts if c.dep_ in _MODIFIERS]
        if token.dep_ == "compound" and before.head == token.head:
            named.append(before)  # "Biden administration officials"
        names = (c for c in named if c.is_title and c.i not in self.wording.names)
        leads = (self._led(c, ever=not serving) for c in names)
        return next(filter(None, leads), "")

    def _led(self, name: Token, *, ever: bool) -> str:
        """The state of the person of this name, or that a leader of this last name leads, or `ever` led."""
        person = self.people.get(name.i) or self.surnames.get(name.text)
        known = self.states.state(person) if person is not None and ever else ""
        gazetteer = self.wording.gazetteer
        if known or (known := gazetteer.led_by(name.text, self.published)) or not ever:
            return known
        once = "" if name.text.casefold() in self.words.common_names else gazetteer.led_by(name.text)
        return once if once and self.wording.tells_of(once) else ""  # "the Bush administration", years later

    def _bearer_before(self, token: Token, noun: str) -> Entity | None:
        """The last one named who bears a title that the state spoken of last does not have.

        "Kim Jong Un visited China. The Supreme Leader …".
        """
        for at in sorted((i for i in self.people if i < token.i), reverse=True):
            if self._in_office(self.people[at], noun):
                return self.people[at]
        return None

    def _holder_before(self, token: Token, noun: str, owner: str) -> Entity | None:
        """The last one named with an office, or another word for it: "the premier" of a prime minister.

        Of two in one sentence the subject: "Biden met Zelensky. The president will fly to Rome".
        """
        near = (i for i in self.people if token.i - REACH < i < token.i)
        before = sorted(near, key=lambda i: (*_standing(self.wording.doc[i]), i), reverse=True)
        of_state = [p for p in (self.people[i] for i in before) if not owner or self.states.state(p) == owner]
        acting = {self.people[i].key for i in before if _standing(self.wording.doc[i])[1]}
        for person in of_state:
            held = person.fact("office")
            leads = bool(owner) and (not held or bool(self.words.offices.get(held)))
            if held == noun or (noun == "leader" and leads and person.political):
                return person
            if not owner and person.key in acting and self._in_office(person, noun):
                return person  # "Mr Macron" is whom "the president" means, and not one named long before
        return next((p for p in of_state if self._alike(p.fact("office"), noun)), None)

    def _in_office(self, person: Entity, noun: str) -> bool:
        """Whether the reference data have somebody in an office on the publication day."""
        roles, state = self.words.offices.get(noun), self.states.state(person)
        if not (roles and state) or self.words.office_of.get(noun, state) != state:
            return False
        titles = self.words.office_titles.get(noun, ("",))
        tenure = self.wording.gazetteer.leader(state, roles, self.published, titles)
        return tenure is not None and leader(tenure, "", "").key == person.key

    def _alike(self, held: str, noun: str) -> bool:
        """Whether two words are for one office: "premier" and "PM", but not "king" and "president"."""
        roles, titles = self.words.offices, self.words.office_titles
        return bool(roles.get(held)) and (roles[held], titles.get(held)) == (
            roles.get(noun),
            titles.get(noun),
        )

    def _of_unknown(self, modifier: Token, office: str) -> bool:
        """Whether a name before an office tells whose it is, and it is no state's: "the Catalan leader"."""
        titles = modifier.lower_ in office.split() or modifier.lower_ in self.words.title_words
        named = modifier.dep_ in _MODIFIERS and modifier.text[0].isupper() and not titles
        return named and modifier.i != modifier.sent.start

    def _titled(self, token: Token) -> Entity | None:
        """ "The Secretary" of a ministry's own texts: the one named first with such an office."""
        alone = token.is_title and token.pos_ == "PROPN" and self.wording.definite(token)
        if not alone or any(c.dep_ not in ("det", "case") for c in token.children) or token.ent_type_:
            return None
        held = (self.people[i] for i in sorted(self.people) if i < token.i)
        return next((p for p in held if token.lower_ in p.fact("office").split()), None)

    def _junior(self, token: Token, noun: str) -> Entity | None:
        """ "The deputy minister": the one who was named so before."""
        if not self.wording.definite(token):
            return None
        below = next((c.lower_ for c in token.children if c.lower_ in _JUNIOR), "")
        before = sorted((i for i in self.people if token.i - REACH < i < token.i), reverse=True)
        offices = ((self.people[at], self.people[at].fact("office").split()) for at in before if below)
        return next((p for p, words in offices if below in words and noun in words), None)


def _standing(name: Token) -> tuple[int, bool]:
    """In which sentence a name stands, and whether it is the subject there."""
    head = name.head if name.dep_ == "appos" else name
    return name.sent.start, head.dep_ in ("nsubj", "nsubjpass")
