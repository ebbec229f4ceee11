"""A second look at sentences that the parser left without a verb.

News in the present tense is full of verbs that look like nouns ("Police fire tear gas", "Thousands
rally in Rome"). Where a sentence has no finite verb at its root, it is parsed again with such a
word's past form, which cannot be a noun, in its place; the new analysis counts only if that word then
heads the sentence and agrees with its subject. The text and its offsets stay as they are.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from spacy.attrs import DEP, HEAD, LEMMA, POS, TAG
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

_COPIED = [HEAD, DEP, TAG, POS, LEMMA]
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_TRIES = 3


@dataclass(frozen=True, slots=True)
class Verbs:
    """Word forms to (past form, base form); pairs of words to the pair that stands for them and its base form."""

    past: Mapping[str, tuple[str, str]]
    two_words: Mapping[str, tuple[str, str, str]]


@cache
def load_verbs(path: Path) -> Verbs:
    """Reads the table; a missing part is a KeyError that names it."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    past: dict[str, tuple[str, str]] = {}
    for base, form in table["past"].items():
        past[base] = past[_third(base)] = (form, base)
    bases = {form: base for form, base in past.values()}
    pairs = {pair: (first, second, bases[second]) for pair, (first, second) in table["two_words"].items()}
    return Verbs(past, pairs)


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeiou" else base + "s"


def reread(doc: Doc, nlp: Language, verbs: Verbs) -> Doc:
    """The document with its verbless sentences parsed anew where that finds their verb."""
    for token in doc:
        _retag(token, verbs)
    for sentence in list(doc.sents):
        if not _verbless(sentence) and not any(_lost(token, verbs) for token in sentence):
            continue
        for words, at, base in list(_variants(sentence, verbs))[:_TRIES]:
            found = _parsed(words, sentence, nlp)
            if _agrees(found[at], sentence[at], root=_verbless(sentence)):
                _copy(found, at, base, sentence)
                break
    return doc


def _retag(token: Token, verbs: Verbs) -> None:
    """The parser gave a noun a subject: then it is the verb, and the tagger was wrong."""
    if token.pos_ != "NOUN" or token.dep_ not in ("ROOT", "conj", "advcl", "relcl"):
        return
    known = verbs.past.get(token.lower_)
    if known and any(c.dep_ == "nsubj" and c.i < token.i for c in token.children):
        token.pos_, token.lemma_ = "VERB", known[1]
        token.tag_ = "VBP" if token.lower_ == known[1] else "VBZ"


def _lost(token: Token, verbs: Verbs) -> bool:
    """A noun at the head of a clause ("when an aircraft fires a missile")."""
    return token.dep_ in ("advcl", "ccomp", "relcl") and token.pos_ == "NOUN" and token.lower_ in verbs.past


def _verbless(sentence: Span) -> bool:
    root = sentence.root
    if root.pos_ not in ("VERB", "AUX"):
        return len(sentence) > 3
    auxiliaries = any(c.dep_ in ("aux", "auxpass") for c in root.children)
    return root.tag_ not in _FINITE and root.tag_ != "VB" and not auxiliaries


def _variants(sentence: Span, verbs: Verbs) -> Iterator[tuple[list[str], int, str]]:
    """The sentence's words with one likely verb replaced, its place, and its base form."""
    words = [t.text for t in sentence]
    for at, token in enumerate(sentence):
        pair = verbs.two_words.get(" ".join(w.lower() for w in words[at : at + 2]))
        if at and pair:
            yield [*words[:at], *pair[:2], *words[at + 2 :]], at + 1, pair[2]
        known = verbs.past.get(token.lower_)
        if at and known and token.text.islower() and token.nbor(-1).tag_ not in ("DT", "PRP$", "POS", "IN"):
            yield [*words[:at], known[0], *words[at + 1 :]], at, known[1]


def _parsed(words: list[str], sentence: Span, nlp: Language) -> Doc:
    doc = Doc(nlp.vocab, words=words, spaces=[bool(t.whitespace_) for t in sentence])
    for name, pipe in nlp.pipeline:
        if name != "ner":
            doc = pipe(doc)
    return doc


def _agrees(verb: Token, original: Token, *, root: bool) -> bool:
    """Whether the replaced word now heads the sentence, or its clause, with a subject that fits its number."""
    if not verb.tag_.startswith("VB") or verb.dep_ != ("ROOT" if root else original.dep_):
        return False
    subject = next((c for c in verb.children if c.dep_ == "nsubj" and c.i < verb.i), None)
    if subject is None:
        return False
    if not original.lower_.endswith("s"):
        return True
    if verb.i == 1:  # "Mass protests in Rome" has no subject, "Iran tests a missile" has
        return original.nbor(-1).ent_type_ != ""
    determined = any(c.dep_ in ("det", "poss", "nummod") for c in subject.children)
    return subject.tag_ == "NNP" or (subject.tag_ == "NN" and determined)


def _copy(found: Doc, at: int, base: str, sentence: Span) -> None:
    """Writes the new analysis over the sentence; the verb keeps its present tense."""
    doc = sentence.doc
    rows = doc.to_array(_COPIED)
    rows[sentence.start : sentence.end] = found.to_array(_COPIED)
    doc.from_array(_COPIED, np.ascontiguousarray(rows))
    verb = doc[sentence.start + at]
    verb.lemma_ = base
    if not verb.lower_.endswith("ed"):
        verb.tag_ = "VBZ" if verb.lower_.endswith("s") and verb.lower_ != base else "VBP"


__all__ = ["Verbs", "load_verbs", "reread"]
