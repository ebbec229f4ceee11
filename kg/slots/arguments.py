"""Who did what to whom, where: the grammar of a trigger word as named slots, whatever its event type.

`arguments(token, syntax)` walks from a verb (`kg.slots.predicates`) or a noun (`kg.slots.nominals`) and names
what it finds after its grammatical function – `subject`, `object`, `by`, `possessor`, `modifier`, `host` and
one slot a preposition ("in", "toward", …) – so that active, passive, nominal, light-verb, relative,
participial, infinitive and coordinated wordings of a fact come out alike. Event frames name slots and never
dependency labels.

Slots hold head tokens, coordination spread out, nearest attachment first. A prepositional phrase
under the object counts as the verb's own, since parsers attach those by guess; one inside another
phrase is offered under its name with a tilde ("~in").
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from kg.slots.clauses import (
    governing_verb,
    noun_host,
    set_apart,
)
from kg.slots.demands import addressed, by_rulers, chanted, claimants, denounced, inside, removed
from kg.slots.hosts import CLASHING, elsewhere
from kg.slots.nominals import noun_slots, spoken_for
from kg.slots.phrases import PLACING, phrases, spread
from kg.slots.predicates import around, clause
from kg.slots.syntax import Lazy, Slots, Syntax, unique
from kg.text.tokens import Token

_TAKING = frozenset(("storm", "retake", "cordon", "seal"))
"""What police do to where those are whom they drive out: "stormed the square, firing at protesters"."""
_FORCES = frozenset(("police", "troop", "soldier", "officer", "force", "trooper"))
_CAUSING = frozenset("prompt spark trigger provoke draw ignite elicit incite bring cause".split())
_WORLDWIDE = frozenset(("worldwide", "global"))
_WORLD = frozenset(("world", "globe"))
_ALL_OVER = frozenset(("around", "across", "throughout"))
_OF_CLAUSE = frozenset(("subject", "object", "source"))
"""Slots that `kg.slots.predicates.clause` fills, without what is around it."""
_SHORT = 3
"""Letters of abbreviations in capitals; longer words in capitals are where an article was sent from."""


def arguments(token: Token, syntax: Syntax) -> Slots:
    """The slots of a verb or noun, each with its head tokens in order of trust."""
    return _Arguments(token, syntax)


class _Arguments(Lazy):
    """The slots of a word: who does what is found at once, what is around it when it is asked for.

    Most words that could tell of an event do not, and their rules see it by the first.
    """

    def __init__(self, token: Token, syntax: Syntax) -> None:
        self._token, self._syntax = token, syntax
        self._heads: dict[str, list[Token]] = defaultdict(list)
        self._found: dict[str, tuple[Token, ...]] = {}
        self._partial = token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB")
        if self._partial:
            clause(token, self._heads)
        else:
            noun_slots(token, self._heads, syntax)

    def _all(self) -> Mapping[str, list[Token]]:
        if self._partial:
            self._partial = False
            around(self._token, self._heads, self._syntax)
        return self._heads

    def find(self, name: str) -> tuple[Token, ...] | None:
        if name not in self._found:
            heads = (self._heads if name in _OF_CLAUSE else self._all()).get(name)
            further = _FURTHER[name](self._token, self._syntax) if name in _FURTHER else None
            if heads is None and further is None:
                return None
            every = (*(heads or ()), *(further or ()))
            self._found[name] = tuple(unique(t for x in every for t in spread(x, self._syntax)))
        return self._found[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all().keys() | _FURTHER.keys())

    def __len__(self) -> int:
        return len(self._all().keys() | _FURTHER.keys())


def _removal(token: Token, syntax: Syntax) -> Iterator[Token]:
    """Whose removal a word's sentence speaks of, unless rulers demand it."""
    found = ((noun, who) for noun in token.sent for who in removed(noun, syntax))
    return (who for noun, who in found if not by_rulers(noun, token, syntax))


def _demanded(token: Token, syntax: Syntax) -> Iterator[Token]:
    """Of whom something is demanded, who is denounced, and whom slogans are against."""
    yield from addressed(token, syntax)
    yield from denounced(token, syntax)
    yield from chanted(token)


def _label(token: Token, _syntax: Syntax) -> list[Token]:
    """The words of the label before a text ("2011 Syrian uprising: …")."""
    if _worldwide(token):
        return []
    first = token.doc.sents[0]
    told = first.end <= token.sent.start and first.text.rstrip().endswith(":")
    dateline = first[0].is_upper and any(t.is_upper and len(t.text) > _SHORT for t in first)  # "NEW DELHI: …"
    words = [t for t in first if t.pos_ in ("PROPN", "ADJ") and not _object_of(t)]
    return words if told and not dateline else []


def _crowd_of(token: Token, _syntax: Syntax) -> list[Token]:
    """The name before those who act or what they do: "Taipei protesters", "the Paris protests continued".

    Not before a noun alone, which may be what a government does ("Minsk protests against the vote"), nor of
    those who are for or against it ("anti-Beijing protesters") or act elsewhere ("marched in Leeds").
    """
    verb = governing_verb(token)
    if token.dep_ == "ROOT" or verb is None:
        return []
    elsewhere_told = any(c.lower_ in PLACING for c in verb.children if c.dep_ == "prep")
    dashed = any(t.text in ("-", "–") for t in token.doc[token.left_edge.i : token.i])
    names = [c for c in token.lefts if c.dep_ in ("compound", "nmod") and c.pos_ == "PROPN"]
    return [] if elsewhere_told or dashed else names


def _object_of(word: Token) -> bool:
    """Whether a preposition makes a word what a label speaks against ("protests against war on Iraq")."""
    return any(t.dep_ == "prep" and t.lower_ in ("against", "on", "over", "about") for t in word.ancestors)


def _worldwide(token: Token) -> bool:
    """Whether an act takes place in no one country: "worldwide protests", "marched around the world"."""
    verb, _ = noun_host(token)
    if any(c.lower_ in _WORLDWIDE for word in (token, *([verb] if verb else ())) for c in word.children):
        return True
    return any(t.lemma_ in _WORLD and t.dep_ == "pobj" and t.head.lower_ in _ALL_OVER for t in token.sent)


def _sentence(token: Token, syntax: Syntax) -> Iterator[Token]:
    """Where the clauses around a word take place: the last resort for a place."""
    if elsewhere(token) or spoken_for(token) or _worldwide(token):
        return
    if token.dep_ == "dobj" and token.head.lemma_ in _CAUSING:
        return  # "the raid in Sirte sparked protests": elsewhere, for all that it tells
    apart = set_apart(token)  # "clashed near the embassy before a protest"
    for verb in _clauses_around(token):
        objects = [c for c in verb.children if c.dep_ == "dobj"]
        taken = verb.lemma_ in _TAKING and any(c.lemma_ in _FORCES for c in verb.lefts)
        yield from (o for o in objects if o.lemma_ == "street" or taken)
        withs = (c for c in verb.children if c.lower_ == "with" and verb.lemma_ in CLASHING)
        fought = [n for c in withs for n in c.children if n.dep_ == "pobj"]
        for head in (verb, *objects, *fought):  # "clashed with police in Jakarta"
            for name, nouns in phrases(head, syntax, depth=0).items():
                own = name == "in" if apart else name in PLACING
                yield from (n for n in nouns if own or n.lemma_ == "street")


def _clauses_around(token: Token) -> Iterator[Token]:
    """The verbs over a word, up to one of what had been before: "in Rome he said that he had fled"."""
    for verb in (t for t in (token, *token.ancestors) if t.pos_ in ("VERB", "AUX")):
        yield verb
        if verb.dep_ == "ccomp" and any(c.dep_ == "aux" and c.lower_ == "had" for c in verb.children):
            return


_FURTHER: Mapping[str, Callable[[Token, Syntax], Iterable[Token]]] = {
    "sentence_in": _sentence,
    "demanded": _demanded,
    "claimant": claimants,
    "inside_in": inside,
    "removal": _removal,
    "label": _label,
    "crowd_of": _crowd_of,
}
"""Slots for what stands around a word's own clause."""
