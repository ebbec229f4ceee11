"""A second look at sentences that the parser left without a verb.

News in the present tense is full of verbs that look like nouns ("Police fire tear gas", "Thousands
rally in Rome"). Where a sentence has no finite verb at its root, it is parsed again with such a
word's past form, which cannot be a noun, in its place; the new analysis counts only if that word then
heads the sentence and agrees with its subject. The text and its offsets stay as they are.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

import numpy as np
from spacy.attrs import DEP, HEAD, LEMMA, LOWER, POS, TAG  # type: ignore[import-not-found]
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from kg.text.attributes import where
from kg.text.decoding import ENTITIES, RECOGNIZER
from kg.text.misparsed import (
    before_day_and_verb,
    before_title,
    before_verb,
    behind_as,
    determined,
    is_verbless,
    joined_to_a_verb,
    labels,
    led_astray,
    lost,
    may_be_verb,
    mend_pair,
    mend_relative,
    of_a_thing,
    reduced,
    ruled_out,
    swallowed,
    told_of_people,
    told_to,
)
from kg.text.verbs import Verbs

_COPIED = [HEAD, DEP, TAG, POS, LEMMA]
_TRIES = 3
_AT = frozenset(("outside", "inside"))
_CLAUSES = frozenset(("xcomp", "ccomp", "advcl", "relcl", "conj", "pcomp", "acl"))


@dataclass(frozen=True, slots=True)
class _Variant:
    """A sentence with the word at a place replaced; `lemma` is what the word is then."""

    words: tuple[str, ...]
    at: int
    lemma: str
    verb: bool
    pair: bool = False
    past: bool = False
    site: bool = False
    reduced: bool = False


def reread(parts: Iterable[tuple[Doc, int, int]], nlp: Language, verbs: Verbs) -> None:
    """Parses sentences anew where that finds their verb, in the tokens `[begin, end)` of each document."""
    tried: list[tuple[Span, list[_Variant]]] = []
    forms = {nlp.vocab.strings[form] for form in verbs.forms}
    for doc, begin, end in parts:
        likely = where(doc, LOWER, forms)
        for at in (i for i in likely if begin <= i < end):
            _retag(doc[at], verbs)
        for sentence, places in _by_sentence(doc, likely):
            if not begin <= sentence.start < end:
                continue
            if sentence.text.rstrip().endswith(":"):
                _name(sentence.root, verbs)
            elif variants := list(islice(_variants(sentence, places, verbs), _TRIES)):
                tried.append((sentence, variants))
    docs = _parsed(((v, sentence) for sentence, variants in tried for v in variants), nlp)
    for sentence, variants in tried:
        pairs = list(zip(variants, islice(docs, len(variants)), strict=True))
        fitting = (p for p in pairs if _fits(p[1][p[0].at], sentence[p[0].at], p[0]))
        for variant, found in islice(fitting, 1):
            _copy(found, variant, sentence)


def _by_sentence(doc: Doc, places: Iterable[int]) -> Iterator[tuple[Span, list[int]]]:
    """The sentences that have one of some tokens, with those of each."""
    left = deque(places)
    while left:
        sentence = doc[left[0]].sent
        inside: list[int] = []
        while left and left[0] < sentence.end:
            inside.append(left.popleft())
        yield sentence, inside


def _retag(token: Token, verbs: Verbs) -> None:
    """Where the parser gave a noun a subject, it is the verb, and the tagger was wrong.

    What has a verb or a preposition above it as its object is a noun ("conducted 60 missile launches").
    """
    if token.tag_ == "VBZ" and token.dep_ in ("dobj", "pobj") and token.lower_ in verbs.nouns:
        token.pos_, token.tag_, token.lemma_ = "NOUN", "NNS", verbs.nouns[token.lower_][1]
    if labels(token):
        _name(token, verbs)
    mend_relative(token, verbs)
    mend_pair(token, verbs)
    if token.dep_ == "npadvmod" and token.lower_ in verbs.past and ruled_out(token):
        token.dep_ = "dobj"
    if token.pos_ != "NOUN" or token.dep_ not in ("ROOT", "conj", "advcl", "relcl"):
        return
    known = verbs.past.get(token.lower_)
    if known and not before_verb(token) and any(c.dep_ == "nsubj" and c.i < token.i for c in token.children):
        token.pos_, token.lemma_ = "VERB", known[1]
        token.tag_ = "VBP" if token.lower_ == known[1] else "VBZ"


def _name(root: Token, verbs: Verbs) -> None:
    """The head of a label is a noun and what stands before it its modifiers ("2011 Chinese protests: …")."""
    known = verbs.nouns.get(root.lower_)
    if known is None or root.tag_ != "VBZ":
        return
    root.pos_, root.tag_, root.lemma_ = "NOUN", "NNS", known[1]
    for subject in (c for c in root.children if c.dep_ == "nsubj"):
        subject.dep_ = "nmod"


def _variants(sentence: Span, places: Iterable[int], verbs: Verbs) -> Iterator[_Variant]:
    """The sentence with one likely verb or noun replaced, for each that the parser may have got wrong.

    `places`: the tokens of the document that are among the words of `verbs`, in order.
    """
    words = tuple(t.text for t in sentence)
    verbless = is_verbless(sentence) or led_astray(sentence)
    for token in (sentence.doc[i] for i in places):
        at = token.i - sentence.start
        if before_title(token, verbs):
            yield _Variant((*words[:at], verbs.visiting[1], *words[at + 1 :]), at, token.lower_, verb=False)
        if not at or labels(token):
            continue
        if token.lower_ in verbs.sites and token.nbor(-1).lower_ in _AT and token.nbor(-1).dep_ == "amod":
            name = verbs.sites[token.lower_]
            yield _Variant((*words[:at], name, *words[at + 1 :]), at, token.lower_, verb=False, site=True)
        pair = verbs.two_words.get(f"{token.lower_} {words[at + 1].lower()}") if at + 1 < len(words) else None
        known, noun = verbs.past.get(token.lower_), verbs.nouns.get(token.lower_)
        if pair and not determined(sentence, at):
            yield _Variant((*words[:at], *pair[:2], *words[at + 2 :]), at + 1, pair[2], verb=True, pair=True)
        elif noun and (token.tag_ == "VBZ" or token.dep_ == "ROOT") and _before_verb(token, verbs):
            yield _Variant((*words[:at], noun[0], *words[at + 1 :]), at, noun[1], verb=False)
        elif known and (lost(token, verbs) or told_to(token) or (verbless and may_be_verb(token))):
            yield _Variant((*words[:at], known[0], *words[at + 1 :]), at, known[1], verb=True)
        else:
            yield from _participle(token, words, at, verbs, verbless=verbless)


def _before_verb(token: Token, verbs: Verbs) -> bool:
    return before_verb(token) or before_day_and_verb(token, verbs)


def _participle(
    token: Token, words: tuple[str, ...], at: int, verbs: Verbs, *, verbless: bool
) -> Iterator[_Variant]:
    """The sentence with a past or participle replaced that the parser may have taken for the other."""
    form = token.lower_
    if (done := verbs.reduced.get(form)) and of_a_thing(token, verbs):
        yield _Variant((*words[:at], done[0], *words[at + 1 :]), at, done[1], verb=False, reduced=True)
    elif (acted := verbs.participles.get(form)) and swallowed(token, verbless=verbless):
        yield _Variant((*words[:at], acted[0], *words[at + 1 :]), at, acted[1], verb=True, past=True)
    elif (did := _done_by_itself(form, words, at, verbs)) and told_of_people(token):
        yield _Variant((*words[:at], did[0], *words[at + 1 :]), at, did[1], verb=True, past=True)


def _done_by_itself(form: str, words: tuple[str, ...], at: int, verbs: Verbs) -> tuple[str, str] | None:
    """What stands for a past form of what nothing is done to, alone or with the word behind it."""
    pair = f"{form} {words[at + 1].lower()}" if at + 1 < len(words) else form
    return verbs.intransitive.get(form) or verbs.intransitive.get(pair)


def _parsed(variants: Iterable[tuple[_Variant, Span]], nlp: Language) -> Iterator[Doc]:
    docs = (
        Doc(nlp.vocab, words=list(v.words), spaces=[bool(t.whitespace_) for t in sentence])
        for v, sentence in variants
    )
    return nlp.pipe(docs, disable=[RECOGNIZER, ENTITIES])


def _fits(word: Token, original: Token, variant: _Variant) -> bool:
    """Whether the replaced word is now what it stands for, at the head of its sentence or clause."""
    if variant.site:
        return word.dep_ == "pobj" and word.head.i == word.i - 1
    if variant.reduced:
        return reduced(word)
    if not variant.verb and original.tag_ == "VBG":
        return word.dep_ == "amod"
    if not variant.verb:
        return word.tag_ == "NNS" and word.dep_ in ("nsubj", "nsubjpass")
    if variant.pair and word.tag_.startswith("VB") and word.dep_ in _CLAUSES:
        return True  # "claims to have test fired a missile"
    joined = joined_to_a_verb(original)
    if word.tag_.startswith("VB") and word.dep_ == "conj" and word.head.dep_ == "ROOT" and not joined:
        return led_astray(original.sent) and word.head.i == original.sent.root.i - original.sent.start
    robbed = original.head.dep_ if original.head.i == original.i + 1 else ""
    clause = original.head.head.dep_ if told_to(original) else ""  # "as the court orders strikers to leave"
    marked = robbed == "pobj" or behind_as(original)  # "killed after the Guard Corps fires missiles"
    behind = "advcl" if marked else robbed
    heads = ("ROOT", "ccomp" if original.dep_ == "amod" else original.dep_, robbed, clause, behind)
    if not word.tag_.startswith("VB") or word.dep_ not in heads or word.dep_ == "pobj":
        return False  # "braced for a missile launch"
    acting = word.head if joined and word.dep_ == "conj" else word
    subject = next((c for c in acting.children if c.dep_ == "nsubj" and c.i < word.i), None)
    return subject is not None and _agrees(subject, word, original)


def _agrees(subject: Token, verb: Token, original: Token) -> bool:
    """Whether a subject fits the number of the verb: "Mass protests in Rome" has none."""
    if not original.lower_.endswith("s") or original.nbor().tag_ == "DT":
        return True  # "a helicopter gunship fires a missile"
    if verb.i == 1:
        return original.nbor(-1).ent_type_ != ""
    determined = any(c.dep_ in ("det", "poss", "nummod") for c in subject.children)
    return subject.tag_ == "NNP" or (subject.tag_ == "NN" and determined)


def _copy(found: Doc, variant: _Variant, sentence: Span) -> None:
    """Writes the new analysis over the sentence; a verb keeps its present tense."""
    doc, start = sentence.doc, sentence.start
    rows = doc.to_array(_COPIED)
    rows[start : sentence.end] = found.to_array(_COPIED)
    doc.from_array(_COPIED, np.ascontiguousarray(rows))  # type: ignore[arg-type]
    word = doc[start + variant.at]
    word.lemma_ = variant.lemma
    if variant.site:
        word.tag_, word.pos_ = "NN", "NOUN"
    if variant.verb and not (variant.past or word.lower_.endswith("ed")):
        word.tag_ = "VBZ" if word.lower_.endswith("s") and word.lower_ != variant.lemma else "VBP"
