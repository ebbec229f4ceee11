"""Whether the article says that an event happened, is planned, did not happen, or is only thought of.

Cue words and their scopes are rows of `ontology/factuality.toml`; this module walks from the
trigger up through the clauses that embed it, collects the cues on the way, and lets the strongest
reading win. Each reading keeps the cue that gave it.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from spacy.tokens import Token

from kg.arguments import governing_verb, host
from kg.dates import FUTURE, PAST, PRESENT

OCCURRED, PLANNED, NEGATED, HYPOTHETICAL = "occurred", "planned", "negated", "hypothetical"
_TRANSPARENT = frozenset(("by", "for", "to", "of", "in", "on", "at", "with", "during", "from", "into"))
"""Prepositions whose phrase shares the reading of its verb; "over", "after", "despite" presuppose what they name."""
_CLAUSES = ("xcomp", "ccomp", "acl", "advcl", "pcomp", "csubj", "oprd")


@dataclass(frozen=True, slots=True)
class Cues:
    """Cue words to reading, by scope."""

    precedence: tuple[str, ...]
    governs: Mapping[str, tuple[str, ...]]
    modifies: Mapping[str, str]
    tense: Mapping[str, str]
    purpose: frozenset[str]
    motion: frozenset[str]
    reporting: frozenset[str]
    acts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Reading:
    """A factuality, the cue word behind it ("" for none), and the tense that date phrases need."""

    value: str
    cue: str
    tense: str
    hindsight: bool = False
    """Told in the past ("was in Rome for talks"): a plan may be over by the publication day."""


@cache
def load_cues(path: Path) -> Cues:
    """Reads the cue table; a missing part is a KeyError that names it."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    governs: dict[str, tuple[str, ...]] = {}
    for value in table["precedence"]:
        for word in table["governs"].get(value, ()):
            governs[word] = (*governs.get(word, ()), value)
    return Cues(
        precedence=tuple(table["precedence"]),
        governs=governs,
        modifies={w: v for v, words in table["modifies"].items() for w in words},
        tense={w: v for v, words in table["tense"].items() for w in words},
        purpose=frozenset(table["purpose"]["prepositions"]),
        motion=frozenset(table["purpose"]["motion"]),
        reporting=frozenset(table["reporting"]["verbs"]),
        acts=frozenset(table["acts"]["verbs"]),
    )


def read(token: Token, cues: Cues, flagged: bool = False, act: bool = False) -> Reading:
    """How the article tells of the event whose trigger is `token`; `flagged`: it failed, so it did occur.

    `act`: an infinitive of purpose is the act itself ("took to the streets to protest").
    """
    if act and token.head.lemma_.lower() in cues.acts and any(c.lower_ == "to" for c in token.children):
        token = token.head if token.head.tag_.startswith("VB") else governing_verb(token.head) or token
    found = list(_cues(token, cues))
    tense = _tense(token)
    for value in cues.precedence:
        for reading, cue in found:
            if reading == value and not (flagged and value == NEGATED):
                return Reading(value, cue, FUTURE if value == PLANNED else tense, hindsight=tense == PAST)
    return Reading(OCCURRED, "", tense)


def _cues(token: Token, cues: Cues) -> Iterator[tuple[str, str]]:
    if token.tag_.startswith("VB"):
        yield from _verb_cues(token, cues)
    else:
        yield from _noun_cues(token, cues)


def _verb_cues(verb: Token, cues: Cues, depth: int = 5) -> Iterator[tuple[str, str]]:
    infinitive = False
    auxiliaries = False
    for child in verb.children:
        low = child.lower_
        if child.dep_ == "neg" or (low in ("never", "no") and child.dep_ in ("advmod", "det")):
            yield NEGATED, low
        elif child.dep_ in ("aux", "auxpass"):
            auxiliaries = auxiliaries or low != "to"
            infinitive = infinitive or low == "to"
            if low in cues.tense:
                yield _modal(verb, low, cues), low
        elif child.dep_ == "mark" and low in ("if", "unless", "whether"):
            yield HYPOTHETICAL, low
    if depth == 0 or verb.head == verb:
        return
    above = verb.head
    if verb.dep_ == "conj" and above.pos_ in ("VERB", "AUX"):
        if (
            not auxiliaries and not any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children)
        ) or infinitive:
            yield from _verb_cues(above, cues, depth - 1)
    elif verb.dep_ in _CLAUSES:
        yield from _embedding(verb, above, infinitive, cues, depth)
    elif verb.dep_ == "relcl":
        yield from ((v, c) for v, c in _noun_cues(above, cues, depth - 1, below=True) if infinitive)


def _modal(verb: Token, word: str, cues: Cues) -> str:
    """ "would" reported in the past is a plan; elsewhere it is a condition."""
    if word in ("would", "'d"):
        above = verb.head if verb.dep_ in ("ccomp", "conj", "advcl") else None
        while (
            above is not None
            and above.dep_ in ("conj", "ccomp")
            and above.lemma_ not in cues.reporting
            and above.head is not above
        ):
            above = above.head
        if (
            above is not None
            and above.lemma_ in cues.reporting
            and not any(c.lower_ in ("if", "unless") for c in verb.subtree)
        ):
            return PLANNED
    return cues.tense[word]


def _embedding(
    verb: Token, above: Token, infinitive: bool, cues: Cues, depth: int
) -> Iterator[tuple[str, str]]:
    """What the clause above says of this one."""
    if above.pos_ not in ("VERB", "AUX"):
        if above.pos_ in ("NOUN", "PROPN", "ADJ") and (infinitive or verb.dep_ in ("ccomp", "pcomp")):
            yield from _governed(above, cues, infinitive)
            if above.pos_ == "ADJ" and above.head.pos_ == "AUX":
                yield from _verb_cues(above.head, cues, depth - 1)
        elif above.pos_ == "ADP":
            yield from _governed(above, cues, infinitive)
            noun_or_verb = above.head
            if noun_or_verb.pos_ in ("VERB", "AUX") and above.lower_ in _TRANSPARENT:
                yield from _governed(noun_or_verb, cues, infinitive)
                yield from _verb_cues(noun_or_verb, cues, depth - 1)
            elif noun_or_verb.pos_ not in ("VERB", "AUX"):
                yield from _governed(noun_or_verb, cues, infinitive)
        return
    if above.lemma_ == "be" and infinitive and verb.dep_ == "xcomp":
        yield PLANNED, "be to"
    if verb.dep_ != "advcl":
        yield from _governed(above, cues, infinitive)
    elif infinitive and above.lemma_ in cues.motion:
        yield PLANNED, "to"
    elif infinitive:
        yield from _governed(above, cues, infinitive)
    if (
        verb.dep_ == "xcomp"
        or (verb.dep_ == "advcl" and infinitive)
        or (verb.dep_ == "ccomp" and above.lemma_ not in cues.reporting)
    ):
        for value, cue in _verb_cues(above, cues, depth - 1):
            if value != NEGATED or verb.dep_ == "xcomp":
                yield value, cue


def _governed(word: Token, cues: Cues, infinitive: bool, prep: str = "") -> Iterator[tuple[str, str]]:
    lemma = word.lemma_.lower()
    for form in {lemma, lemma + "_to" if infinitive else lemma, f"{lemma}_{prep}"}:
        for value in cues.governs.get(form, ()):
            yield value, word.lower_
    particle = next((c.lower_ for c in word.children if c.dep_ == "prt"), "")
    for value in cues.governs.get(f"{lemma}_{particle}", ()):
        yield value, word.lower_


def _noun_cues(noun: Token, cues: Cues, depth: int = 5, below: bool = False) -> Iterator[tuple[str, str]]:
    if not below:
        for child in noun.lefts:
            if child.lower_ in cues.modifies:
                yield cues.modifies[child.lower_], child.lower_
        for child in noun.rights:
            if child.dep_ == "acl" and child.tag_ == "VBN":
                yield from _governed(child, cues, infinitive=False)
    if depth == 0:
        return
    top = noun
    while top.dep_ in ("conj", "appos") and top.head.pos_ in ("NOUN", "PROPN"):
        top = top.head
    above = top.head
    if top.dep_ == "pobj":
        yield from _under_preposition(above, cues, depth)
        return
    if top.dep_ in ("compound", "nmod", "poss"):
        if above.lemma_.lower() in cues.governs and top.dep_ != "poss":
            yield from _governed(above, cues, infinitive=False)
        return
    verb, _ = host(noun)
    if verb is None or (verb.lemma_ in cues.reporting and top.dep_ == "nsubj"):
        return
    if top.dep_ in ("dobj", "nsubjpass", "obj", "oprd"):
        yield from _governed(verb, cues, infinitive=False)
    yield from _verb_cues(verb, cues, depth - 1)


def _under_preposition(prep: Token, cues: Cues, depth: int) -> Iterator[tuple[str, str]]:
    above = prep.head
    if prep.lower_ in ("without",):
        yield NEGATED, prep.lower_
    if prep.lower_ in cues.purpose and above.pos_ in ("VERB", "AUX") and above.lemma_ in cues.motion:
        yield PLANNED, prep.lower_
    if (
        prep.lower_ in cues.purpose
        and above.dep_ == "pobj"
        and above.head.head.pos_ in ("VERB", "AUX")
        and above.head.head.lemma_ in cues.motion
    ):
        yield PLANNED, prep.lower_
    if prep.lower_ in ("for", "of", "to", "on", "against", "with", "about", "in"):
        if prep.lower_ not in ("on", "in", "with", "about", "of") or above.pos_ == "NOUN":
            yield from _governed(above, cues, infinitive=False, prep=prep.lower_)
    if above.pos_ in ("VERB", "AUX") and prep.lower_ in _TRANSPARENT:
        for value, cue in _verb_cues(above, cues, depth - 1):
            if value != NEGATED or prep.lower_ == "to":
                yield value, cue
    elif above.pos_ in ("NOUN", "PROPN", "NUM", "PRON") and prep.lower_ in (
        "of",
        "for",
        "during",
        "in",
        "on",
    ):
        for value, cue in _noun_cues(above, cues, depth - 1):
            if value != NEGATED:
                yield value, cue


def _tense(token: Token) -> str:
    """Past, present or future of the clause around a trigger; the perfect counts as past."""
    verb: Token | None = token
    if not token.tag_.startswith("VB"):
        verb, _ = host(token)
    for _ in range(4):
        if verb is None:
            return PAST
        auxiliaries = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
        if auxiliaries & {"will", "shall", "'ll", "wo"}:
            return FUTURE
        if auxiliaries & {"has", "have", "had", "was", "were", "did", "been"}:
            return PAST
        if auxiliaries & {"is", "are", "am", "being", "'s", "'re"} or verb.tag_ in ("VBZ", "VBP"):
            return PRESENT
        if verb.tag_ == "VBD":
            return PAST
        if verb.head == verb or verb.dep_ in ("acl", "relcl"):
            return PAST
        verb = (
            verb.head
            if verb.head.pos_ in ("VERB", "AUX")
            else host(verb.head)[0]
            if verb.head.pos_ == "NOUN"
            else verb.head.head
            if verb.head.pos_ == "ADP" and verb.head.head.pos_ in ("VERB", "AUX")
            else None
        )
    return PAST
