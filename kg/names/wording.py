"""A parsed document as names and phrases: what the reference data knows in it, and how a phrase reads.

`Wording` answers for single tokens and spans; who they are is decided in `kg.names.people`, `kg.names.actors`
and `kg.names.zones`.
"""

from dataclasses import replace

from kg.iris import slug
from kg.names.entities import ACTOR, ORGANIZATION, PERSON, Entity, known
from kg.names.gazetteer import DEMONYM, METONYM, NAME, SHARED, Gazetteer, Name, Node
from kg.names.gazetteer import PERSON as KNOWN_PERSON
from kg.names.services import Service, services
from kg.names.vocabulary import Vocabulary
from kg.text.tokens import Doc, Span, Token

_MALE = frozenset(("he", "him", "his"))
_FEMALE = frozenset(("she", "her"))
_POSSESSIVE = ("'s", "’s", "'", "’")
_QUOTES = frozenset('"“”')
_INSIDE = frozenset(("compound", "amod", "nmod", "poss", "punct", "nummod", "advmod"))
_COUNTING = frozenset(("nummod", "quantmod"))
_TAILS = frozenset(("of", "between", "near", "from"))
_DIRECTIONS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east "
    "south-west".split()
)
_LONGEST = 8
"""Tokens of the phrase behind a noun that belong to its label at most."""
_STOPS = frozenset((",", "(", "–", "-", "who", "which", "that"))
_HEADS = frozenset("head heads chief chiefs director".split())
"""Who acts for a body behind whose "of" they stand."""
_REGIONAL = frozenset(("far", "global", "deep", "high", "rural", "industrial", "entire", "whole"))
"""What stands before a point of the compass that is a region: "the far North", "the global South"."""
_DETERMINED = frozenset(("the", "this", "that", "its", "his", "her", "their", "whose"))


def _counts(word: Token, noun: Token) -> bool:
    """Whether a word belongs to a noun's number ("at least 40,000")."""
    while word.dep_ not in _COUNTING and word.head.i < noun.i and word.head != word:
        word = word.head
    return word.dep_ in _COUNTING


class Wording:
    """Names, noun phrases and definiteness of one document; `scope` keys what only this article describes."""

    def __init__(self, doc: Doc, gazetteer: Gazetteer, words: Vocabulary, scope: str) -> None:
        self.doc, self.gazetteer, self.words, self.scope = doc, gazetteer, words, scope
        self.names: dict[int, Name] = {}
        """Known names by each of their tokens, people left out."""
        self.recognised_at = {i: span for span in doc.ents for i in range(span.start, span.end)}
        """The recogniser's spans by each of their tokens."""
        self.leaders: list[Span] = []
        """Full names of people whom leaders.csv knows."""
        for name in gazetteer.names_once(doc.text):
            span = doc.covering(name.begin, name.end)
            if span is None:
                continue
            if name.candidates[0][1] == KNOWN_PERSON:
                self.leaders.append(span)
                continue
            self.names.update((token.i, name) for token in span)
        for at in [at for at in self.names if self._ends_a_firm(at)]:
            del self.names[at]
        for at, name in [*self.names.items()]:
            if any(how == SHARED for _, how in name.candidates):
                self._decide(at, name)
        self.services = services(doc, words, self.state_named)

    def _ends_a_firm(self, at: int) -> bool:
        """Whether a name is the last word of that of a firm or team: "Air France", "Team USA"."""
        span, before = self.recognised_at.get(at), at - 1
        if span is None or span.label_ != "ORG" or span.end != at + 1 or before < span.start:
            return False
        word = self.doc[before]
        told = self.words.title_words | self.words.organization
        named = word.pos_ == "PROPN" and word.dep_ == "compound" and before not in self.names
        return named and word.lower_ not in told

    def _decide(self, at: int, name: Name) -> None:
        """Which bearer of a shared name is meant: the one that the document speaks of, or its state.

        Without such a sign it is the bearer whose own name it is ("Georgia": the state); if there is none, or
        the signs point to several ("Korea"), the name stands for nothing.
        """
        others = {key for n in self.names.values() if n.surface != name.surface for key, _ in n.candidates}
        told = {
            key for key, _ in name.candidates if any(self.gazetteer.belongs(other, key) for other in others)
        } or self._of_states(name, others)
        meant = [(key, how) for key, how in name.candidates if how != SHARED]
        shared = [(key, NAME) for key, how in name.candidates if how == SHARED and key in told]
        if len({self.gazetteer.state_of(key) for key, _ in shared}) == 1 and not any(
            key in told for key, _ in meant
        ):
            meant = shared
        if meant:
            self.names[at] = replace(name, candidates=tuple(meant))
        else:
            del self.names[at]

    def _of_states(self, name: Name, others: set[str]) -> set[str]:
        """The bearers whose state is spoken of; none if the name is also a state's own ("Georgia")."""
        own = (self.gazetteer.nodes.get(key) for key, how in name.candidates if how == NAME)
        if any(node is not None and "State" in node.classes for node in own):
            return set()
        states = {self.gazetteer.state_of(other) for other in others} - {""}
        return {key for key, _ in name.candidates if self.gazetteer.state_of(key) in states}

    def node(self, key: str) -> Entity | None:
        """An entity of the reference data by its key."""
        found = self.gazetteer.nodes.get(key)
        return known(found, political=key not in self.words.private) if found else None

    def is_state(self, key: str) -> bool:
        """Whether a key is that of a state, and not of a body of states."""
        node = self.gazetteer.nodes.get(key)
        return node is not None and "State" in node.classes

    def service(self, token: Token) -> Entity | None:
        """The ministry or service of a state that a token is part of; a longer known name goes before."""
        found, name = self.services.get(token.i), self.names.get(token.i)
        if found is None or (name is not None and name.begin < self.doc[found.start].idx):
            return None
        key = f"{found.state}/{slug(found.name)}"
        return self.node(key) or self._service(key, found)

    def _service(self, key: str, found: Service) -> Entity:
        told = self.plain(self.doc[found.start : found.end])
        label = f"{found.name} of {self.gazetteer.nodes[found.state].label}"
        facts = (("partOf", found.state),)
        return Entity(key, (ACTOR, ORGANIZATION), label, (told,), facts, political=True)

    def candidates(self, at: int) -> list[tuple[Node, str]]:
        """What the name at a token can stand for, and how (name, demonym, metonym)."""
        name = self.names.get(at)
        firm = name is not None and self._of_a_firm(at)
        found = [(self.gazetteer.nodes.get(key), how) for key, how in (name.candidates if name else ())]
        return [(node, how) for node, how in found if node is not None and not (firm and how == METONYM)]

    def _of_a_firm(self, at: int) -> bool:
        """Whether a place begins the name of a club or firm: "the Paris Saint-Germain president"."""
        span, behind = self.recognised_at.get(at), at + 1
        if span is None or span.label_ != "ORG" or behind >= span.end or behind in self.names:
            return False
        word = self.doc[behind]
        return word.pos_ == "PROPN" and word.lower_ not in self.words.organization | self.words.body

    def is_demonym(self, token: Token) -> bool:
        """Whether a word is an adjective of a state ("Czech")."""
        return any(how == DEMONYM for _, how in self.candidates(token.i))

    def is_political(self, noun: Token) -> bool:
        """Whether a noun is for people who act for a state, a party or a group, or becomes so by "of"."""
        words = self.words
        if noun.lemma_.lower() in words.political or noun.lower_ in words.political:
            return True
        of = [n for c in noun.children if c.lower_ == "of" for n in c.children if n.dep_ == "pobj"]
        if noun.lower_ in _HEADS and any(map(self._names_a_body, of)):
            return True  # "the head of the IAEA"
        if noun.lower_ == "chief":
            before = (c.lower_ for c in noun.lefts if c.dep_ in ("compound", "nmod", "amod"))
            return not words.commanding.isdisjoint((*before, *(n.lower_ for n in of)))
        return noun.lower_ in words.heads and any(n.lemma_.lower() in words.headed for n in of)

    def _names_a_body(self, name: Token) -> bool:
        """Whether a name is that of a political body."""
        nodes = (node for node, how in self.candidates(name.i) if how != DEMONYM)
        return any("Organization" in n.classes and n.key not in self.words.private for n in nodes)

    def tells_of(self, state: str) -> bool:
        """Whether the document names a state, or what is of it."""
        keys = (key for name in self.names.values() for key, _ in name.candidates)
        return any(self.gazetteer.state_of(key) == state for key in keys)

    def state_named(self, token: Token) -> str:
        """The key of the state that a name or demonym stands for; "" for none."""
        short = self.short(token)
        if short:
            return short[0]
        return next((node.key for node, _ in self.candidates(token.i) if "State" in node.classes), "")

    def short(self, token: Token) -> tuple[str, str] | None:
        """ "the North" as (state, its territory), where the article names either half in full."""
        pair = self.words.short.get(token.text)
        if not pair:
            return None
        told = token.i > 0 and token.dep_ not in ("compound", "amod") and self._with_article(token)
        if not (told or self._of_both(token)):
            return None
        halves = {state for state, _ in self.words.short.values()}
        named = {key for name in self.names.values() for key, _ in name.candidates}
        known_here = any(key in halves or self.gazetteer.state_of(key) in halves for key in named)
        return pair if known_here else None

    def is_that_gender(self, pronoun: Token, person: Entity) -> bool:
        """Whether a person's first name is known to be one of those whom "he" or "she" means."""
        names = self.words.men if pronoun.lower_ in _MALE else self.words.women
        return slug(person.label.split()[0]) in names

    def is_other_gender(self, pronoun: Token, person: Entity) -> bool:
        """Whether a person's first name is one that "he" or "she" cannot mean ("her", of a Nicholas)."""
        known = pronoun.lower_ in _MALE | _FEMALE and PERSON in person.classes
        names = self.words.women if pronoun.lower_ in _MALE else self.words.men
        return known and slug(person.label.split()[0]) in names

    def _with_article(self, half: Token) -> bool:
        """Whether "the" stands before a half's name, adjectives left out: "the nuclear-armed North"."""
        article = next((c for c in half.lefts if c.lower_ == "the"), None)
        if article is None or half.i - article.i == 1:
            return self.doc[half.i - 1].lower_ == "the"
        between = list(half.lefts)[1:]
        return all(c.dep_ in ("amod", "punct") for c in between) and _REGIONAL.isdisjoint(
            c.lower_ for c in between
        )

    def _of_both(self, token: Token) -> bool:
        """Whether a half's name stands before that of the other: "between North and South Korea"."""
        joined = token.i + 2 < len(self.doc) and token.nbor().lower_ == "and"
        return joined and self.doc[token.i + 2].text in self.words.short.keys() - {token.text}

    def definite(self, token: Token) -> bool:
        """Whether a noun points at something known: "the regime", "its leader"."""
        return token.dep_ == "poss" or any(c.lower_ in _DETERMINED for c in token.children)

    def left(self, token: Token) -> Token:
        """The first word of a noun phrase, adjectives and possessors included."""
        first = token
        for child in reversed(list(token.lefts)):
            if child.dep_ not in _INSIDE or child.lower_ in (",", "and"):
                break
            joined = [
                c for c in child.children if c.dep_ == "conj" and any(x.dep_ == "cc" for x in child.children)
            ]
            if joined and any(c.dep_ == "det" for c in child.lefts):
                return joined[-1]  # "the Syrian government and rebel groups" are two
            if (other := _second_of_two(child)) is not None:
                return other
            first = next(iter(child.subtree))
        return first

    def phrase(self, token: Token, tails: frozenset[str] = _TAILS) -> str:
        """A noun phrase as a label: from its first modifier to the head, with one short phrase behind it."""
        first = self.left(token)
        while first.i < token.i and (
            _counts(first, token)
            or (first.tag_ == "RB" and first.head == token)
            or first.lower_ in self.words.acting
        ):
            first = first.nbor()
        end = token.i + 1
        tail = self.doc[end] if end < token.sent.end else token
        if _is_tail(tail, tails) and (tail.head == token or tail.lower_ in _DIRECTIONS):
            inside = _near(tail)
            end = next((t.i for t in inside if _stops(t) or _joins_a_person(t, inside)), inside[-1].i + 1)
            while end > token.i + 1 and self.doc[end - 1].pos_ in ("ADP", "CCONJ", "DET"):
                end -= 1  # "leadership of", the name behind which was hung elsewhere
        text = self.plain(self.doc[first.i : end])
        return text[4:] if text.lower().startswith("the ") else text

    def plain(self, span: Span) -> str:
        """A span's text on one line, without a possessive ending and marks that quote all or half of it."""
        text = " ".join(span.text.split())
        if text[:1] in _QUOTES and text[-1] in _QUOTES:
            text = text[1:-1]
        if sum(text.count(mark) for mark in _QUOTES) == 1:
            text = "".join(c for c in text if c not in _QUOTES).strip()
        for ending in _POSSESSIVE:
            text = text.removesuffix(ending)
        return text

    def recognised(self, token: Token) -> Span:
        """The recogniser's span around a token, its article left out; else the token alone."""
        span = self.recognised_at.get(token.i) or self.doc[token.i : token.i + 1]
        start = span.start + 1 if span[0].lower_ == "the" and len(span) > 1 else span.start
        return self.doc[start : span.end]


def _second_of_two(name: Token) -> Token | None:
    """Where a phrase begins behind a person's name and "and": "Nuri al-Maliki and U.S. leaders" are two."""
    joining = next((c for c in name.rights if c.dep_ == "cc"), None)
    if joining is None or name.pos_ != "PROPN" or joining.i != name.i + 1:
        return None
    behind = joining.nbor()
    plain = behind.text.islower() and not any(c.dep_ == "conj" for c in name.children)
    return behind if plain or name.ent_type_ == "PERSON" else None


def _is_tail(word: Token, tails: frozenset[str]) -> bool:
    """Whether a word behind a noun opens the phrase that belongs to its label ("a site south of Semnan")."""
    if word.dep_ == "prep":
        return word.lower_ in tails
    return word.lower_ in _DIRECTIONS and any(c.lower_ == "of" for c in word.children)


def _near(tail: Token) -> list[Token]:
    """The words of a phrase as far as a label goes; where that is within a second name, those before it."""
    inside = list(tail.subtree)
    near = [t for t in inside if t.i - tail.i <= _LONGEST]
    joined = [i for i, t in enumerate(near) if t.dep_ == "cc"]
    return near[: joined[-1]] if joined and joined[-1] and len(near) < len(inside) else near


def _joins_a_person(word: Token, inside: list[Token]) -> bool:
    """Whether behind an "and" somebody else is named: "25 heads of state and Secretary-General Annan"."""
    return word.dep_ == "cc" and any(t.ent_type_ == "PERSON" for t in inside if t.i > word.i)


def _stops(word: Token) -> bool:
    """Whether a label ends before a word, clause or day; the hyphen of "semi-official" ends nothing."""
    inside = word.text == "-" and word.i > 0 and not word.nbor(-1).whitespace_
    clause = word.dep_ == "acl" and word.tag_ == "VBN"
    prep = word.dep_ == "prep"
    of_a_day = prep and word.lower_ == "on" and any(c.ent_type_ == "DATE" for c in word.children)
    where = prep and word.lower_ in ("in", "at") and word.head.ent_type_ == "ORG"  # "of the IAEA in Vienna"
    return (word.text in _STOPS and not inside) or clause or of_a_day or where
