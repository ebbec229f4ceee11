"""Dates that open a sentence with no comma behind them: "On Saturday Turkey launched a satellite".

A parser takes such a day for a part of the name of who acts ("Saturday Turkey", "March workers"). Where it
left the clause without a subject or put the date into it, the sentence is parsed again with a comma behind
its date; the new analysis counts only if a subject then begins there. The text and its offsets stay as they
are.
"""

from collections.abc import Iterable, Iterator

import numpy as np
from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, LEMMA, LOWER, POS, TAG  # type: ignore[import-not-found]
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from kg.text.attributes import where
from kg.text.decoding import ENTITIES, RECOGNIZER

_COPIED = [HEAD, DEP, TAG, POS, LEMMA]
_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december".split()
)
_UNITS = frozenset(
    "day days week weeks fortnight month months year years weekend night spring summer autumn".split()
)
_PARTS = frozenset("morning afternoon evening night".split())
_POINTING = frozenset("last this next".split())
_DISTANCES = frozenset("earlier later before ago".split())
_JOINING = frozenset(("but", "and", "then", '"', "“"))
_MODIFIERS = frozenset("compound nmod amod nummod npadvmod det poss".split())
_SUBJECTS = frozenset("nsubj nsubjpass csubj expl".split())
_BEGIN, _INSIDE = 3, 1
"""What spaCy writes for the first and the other words of an entity."""


def set_off(parts: Iterable[tuple[Doc, int, int]], nlp: Language) -> None:
    """Parses anew what a date opens that went into the subject, in the tokens `[begin, end)` of documents."""
    words = {nlp.vocab.strings[word] for word in (*_NAMES, *_UNITS, *_DISTANCES, "in", "yesterday")}
    found = [
        (sentence, end)
        for doc, begin, stop in parts
        for sentence in _opened(doc, begin, stop, words)
        if (end := _end(sentence)) and _swallowed(sentence, end)
    ]
    variants = (
        Doc(
            nlp.vocab,
            words=[*(t.text for t in s[:end]), ",", *(t.text for t in s[end:])],
            spaces=[*(bool(t.whitespace_) for t in s[:end]), True, *(bool(t.whitespace_) for t in s[end:])],
        )
        for s, end in found
    )
    for variant, (sentence, end) in zip(
        nlp.pipe(variants, disable=[RECOGNIZER, ENTITIES]), found, strict=True
    ):
        if _fits(variant, end):
            _copy(variant, sentence, end)


def _opened(doc: Doc, begin: int, stop: int, words: set[int]) -> Iterator[Span]:
    """The sentences with one of some words among the first."""
    last = -1
    for at in where(doc, LOWER, words):
        opens = any(doc[i].is_sent_start for i in range(max(0, at - 3), at + 1))
        if opens and begin <= at < stop and at > last:
            sentence = doc[at].sent
            last = sentence.end
            yield sentence


def _end(sentence: Span) -> int:
    """Where the date that opens a sentence ends and its subject begins without a comma; 0 for none."""
    at = 1 if sentence[0].lower_ in _JOINING else 0
    words = [t.lower_ for t in sentence[at : at + 6]]
    length = _length(words)
    if not length or at + length + 1 >= len(sentence):
        return 0
    behind = sentence[at + length]
    plain = behind.is_alpha and behind.tag_ not in ("POS", "IN", "CC", "TO", "RB", "MD", "VBD", "VBZ", "VBP")
    return at + length if plain else 0


def _length(words: list[str]) -> int:
    """How many words a date has that opens a clause: "on Saturday", "in March 2017", "a day earlier"."""
    if not words:
        return 0
    if words[0] == "yesterday":
        return 1
    if words[0] in _POINTING and len(words) > 1 and words[1] in _NAMES | _UNITS:
        return 2
    if len(words) > 2 and words[1] in _UNITS and words[2] in _DISTANCES:
        return 3  # "a day earlier", "two weeks later"
    if words[0] not in ("on", "in"):
        return 0
    at = 1
    while at < len(words) and (words[at] in _NAMES or _is_number(words[at])):
        at += 1
    if at > 1 and at < len(words) and words[at] in _PARTS:
        at += 1
    named = any(w in _NAMES for w in words[1:at])
    return at if named or (at == 2 and _is_year(words[1])) else 0


def _is_number(word: str) -> bool:
    return _is_year(word) or (word.isdigit() and 1 <= int(word) <= 31)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word.startswith(("19", "20"))


def _swallowed(sentence: Span, end: int) -> bool:
    """Whether a word of the date belongs to a noun behind it, which leaves the clause no subject but that."""
    start = sentence.start + end
    above = (t.head for t in sentence[:end] if t.dep_ in _MODIFIERS)
    into = [noun for noun in above if noun.i >= start and not _is_verb(noun)]
    root = sentence.root
    led = [c for c in root.children if c.dep_ in _SUBJECTS]
    return bool(into) and (not _is_verb(root) or not led or any(s.left_edge.i < start for s in led))


def _is_verb(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX")


def _fits(variant: Doc, end: int) -> bool:
    """Whether the subject of the sentence now begins behind the comma, and the date belongs to its verb."""
    root = next(t for t in variant if t.dep_ == "ROOT")
    led = any(c.dep_ in _SUBJECTS and c.left_edge.i == end + 1 for c in root.children)
    apart = all(t.head.i < end or t.head == root for t in variant[:end])
    return _is_verb(root) and led and apart


def _copy(variant: Doc, sentence: Span, end: int) -> None:
    """Writes the new analysis over the sentence, without the comma; the date is no part of a name."""
    doc, start = sentence.doc, sentence.start
    found = variant.to_array(_COPIED).astype(np.int64)
    at = np.arange(len(found))
    above = at + found[:, 0]
    above -= above > end
    kept = np.delete(np.hstack((above[:, None], found[:, 1:])), end, axis=0)
    kept[:, 0] -= np.arange(len(kept))
    rows = doc.to_array(_COPIED)
    rows[start : sentence.end] = kept.astype(rows.dtype)
    doc.from_array(_COPIED, np.ascontiguousarray(rows))  # type: ignore[arg-type]
    names = doc.to_array([ENT_IOB, ENT_TYPE])
    day = start + sum(t.lower_ in (*_JOINING, "on", "in") for t in sentence[:2])
    names[day : start + end] = (_INSIDE, doc.vocab.strings["DATE"])
    names[day, 0] = _BEGIN
    if names[start + end, 0] == _INSIDE:
        names[start + end, 0] = _BEGIN
    doc.from_array([ENT_IOB, ENT_TYPE], np.ascontiguousarray(names))  # type: ignore[arg-type]
