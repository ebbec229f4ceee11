"""A second look at sentences that the parser left without a verb.

News in the present tense is full of verbs that look like nouns ("Police fire tear gas", "Thousands
rally in Rome"). Where a sentence has no finite verb at its root, it is parsed again with such a
word's past form, which cannot be a noun, in its place; the new analysis counts only if that word then
heads the sentence and agrees with its subject. The text and its offsets stay as they are.
"""

import tomllib
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

import numpy as np
from spacy.attrs import DEP, HEAD, LEMMA, LOWER, POS, TAG  # type: ignore[import-not-found]
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from kg.text.attributes import where

_COPIED = [HEAD, DEP, TAG, POS, LEMMA]
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_TRIES = 3
_AT = frozenset(("outside", "inside"))
_SAYING = frozenset("say report claim confirm announce state add believe allege note".split())
_CLAUSES = frozenset(("xcomp", "ccomp", "advcl", "relcl", "conj", "pcomp", "acl"))


@dataclass(frozen=True, slots=True)
class Verbs:
    """Words that look like another part of speech, and what stands for them in the second look."""

    past: Mapping[str, tuple[str, str]]
    """Present forms of verbs to (past form, base form)."""
    nouns: Mapping[str, tuple[str, str]]
    """Plural nouns that look like verbs to (a noun that does not, base form)."""
    participles: Mapping[str, tuple[str, str]]
    """Past forms that look like participles to (a past form that does not, base form)."""
    intransitive: Mapping[str, tuple[str, str]]
    """Past forms of what nothing is done to, to (a past form that is no participle, base form)."""
    visiting: tuple[str, str, frozenset[str]]
    """A participle that stands before a title like an adjective, one that is nothing else, and titles."""
    two_words: Mapping[str, tuple[str, str, str]]
    """Verbs written in two words to the two words that stand for them and the base form."""
    sites: Mapping[str, str]
    """Nouns of sites without an article to a name that stands for them behind "outside"."""
    things: frozenset[str]
    """Nouns that are no verbs and look like some behind one: "fires missiles into the sea"."""
    reduced: Mapping[str, tuple[str, str]]
    """Participles of a thing that look like its verb, to (one that cannot, base form)."""

    @property
    def forms(self) -> frozenset[str]:
        """All words of which anything here can be true, of two words the first."""
        pairs = (pair.split()[0] for pair in self.two_words)
        singles = (self.past, self.nouns, self.participles, self.intransitive, self.sites, self.reduced)
        return frozenset((self.visiting[0], *pairs, *(form for some in singles for form in some)))


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


@cache
def load_verbs(path: Path) -> Verbs:
    """Reads the table; a missing part is a KeyError that names it."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    past: dict[str, tuple[str, str]] = {}
    for base, form in table["past"].items():
        past[base] = past[_third(base)] = (form, base)
    bases = dict(past.values())
    pairs = {pair: (first, second, bases[second]) for pair, (first, second) in table["two_words"].items()}
    participles = {form: (plain, base) for form, (plain, base) in table["participles"].items()}
    intransitive = {form: (plain, base) for form, (plain, base) in table["intransitive"].items()}
    before = table["before_titles"]
    visiting = (before["participle"], before["adjective"], frozenset(before["titles"]))
    sites = dict.fromkeys(table["sites"]["nouns"], table["sites"]["name"])
    things = frozenset(table["things"]["nouns"])
    reduced = {form: (plain, base) for form, (plain, base) in table["reduced"].items()}
    return Verbs(
        past, dict(table["nouns"]), participles, intransitive, visiting, pairs, sites, things, reduced
    )


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeiou" else base + "s"


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
    if _labels(token):
        _name(token, verbs)
    if token.dep_ == "npadvmod" and token.lower_ in verbs.past and _ruled_out(token):
        token.dep_ = "dobj"
    if token.pos_ != "NOUN" or token.dep_ not in ("ROOT", "conj", "advcl", "relcl"):
        return
    known = verbs.past.get(token.lower_)
    if known and not _before_verb(token) and any(c.dep_ == "nsubj" and c.i < token.i for c in token.children):
        token.pos_, token.lemma_ = "VERB", known[1]
        token.tag_ = "VBP" if token.lower_ == known[1] else "VBZ"


def _labels(token: Token) -> bool:
    """Whether a word is the last of a label that no sentence ends with: "Egypt protests: Crowds gathered"."""
    return token.i + 1 < len(token.doc) and token.nbor().text == ":"


def _ruled_out(noun: Token) -> bool:
    """Whether a noun behind a verb and its particle was taken for an adverbial: "ruled out a march"."""
    verb = noun.head
    behind = noun.i > verb.i and any(c.dep_ in ("det", "poss") for c in noun.lefts)
    return verb.pos_ == "VERB" and behind and not any(c.dep_ == "dobj" for c in verb.children)


def _name(root: Token, verbs: Verbs) -> None:
    """The head of a label is a noun and what stands before it its modifiers ("2011 Chinese protests: …")."""
    known = verbs.nouns.get(root.lower_)
    if known is None or root.tag_ != "VBZ":
        return
    root.pos_, root.tag_, root.lemma_ = "NOUN", "NNS", known[1]
    for subject in (c for c in root.children if c.dep_ == "nsubj"):
        subject.dep_ = "nmod"


def _lost(token: Token, verbs: Verbs) -> bool:
    """Whether a noun stands at the head of a clause ("when an aircraft fires a missile"), or a verb at none.

    "The navy fires missiles as the operation gets underway", read as if fires got underway.
    """
    if token.lower_ not in verbs.past:
        return False
    if _robbed(token, verbs):
        return True
    compounded = token.dep_ == "ROOT" and any(c.dep_ == "compound" for c in token.lefts)
    headless = token.tag_ in ("VBZ", "VBP") and (token.dep_ in ("nsubj", "amod") or compounded)
    apposed = token.tag_ == "NN" and token.dep_ == "appos" and token.nbor(-1).text.isalnum()
    swallowed = apposed and token.sent.root.tag_ == "VB" and not list(token.lefts)  # "Kim and Moon meet"
    astray = headless or swallowed or _joined_to_a_verb(token) or _behind_who_opens(token)
    return astray or (token.dep_ in ("advcl", "ccomp", "relcl") and token.pos_ == "NOUN")


def _robbed(token: Token, verbs: Verbs) -> bool:
    """Whether the thing behind a verb was taken for its clause's verb or head: "Iran fires missiles"."""
    thing = token.i + 1 < token.sent.end and token.nbor().lower_ in verbs.things
    return thing and token.head.i == token.i + 1 and token.dep_ in ("nsubj", "compound", "nmod")


def _behind_who_opens(token: Token) -> bool:
    """Whether a word stands behind a plural that opens a sentence: "Insurgents fire mortar rounds"."""
    before = token.nbor(-1) if token.i > token.sent.start else token
    opens = before.tag_ in ("NNS", "NNPS") and before.left_edge.i == token.sent.start
    return token.dep_ == "compound" and token.tag_ == "NN" and before.dep_ == "compound" and opens


def _joined_to_a_verb(noun: Token) -> bool:
    """Whether a noun goes on where a verb began: "agrees to a truce, but fires two rockets"."""
    return noun.tag_ == "NNS" and noun.dep_ == "conj" and noun.head.tag_ in ("VBZ", "VBD")


def _told_to(token: Token) -> bool:
    """Whether a verb may have been taken for a part of the name of those who are told what to do.

    "The High Court orders protesters to leave".
    """
    noun = token.head
    before = token.dep_ in ("compound", "nmod") and token.i == noun.i - 1 and token.tag_ == "NNS"
    infinitive = before and noun.dep_ == "nsubj" and any(c.lower_ == "to" for c in noun.head.children)
    return infinitive and noun.head.tag_ == "VB"


def _verbless(sentence: Span) -> bool:
    root = sentence.root
    if root.pos_ not in ("VERB", "AUX"):
        return len(sentence) > 3
    helped = any(c.dep_ in ("aux", "auxpass", "nsubj") for c in root.children)
    return root.tag_ not in FINITE and root.tag_ != "VB" and not helped


def _led_astray(sentence: Span) -> bool:
    """Whether a sentence's head may be a participle of its subject ("Rockets fired from Gaza land in …").

    Not so where it governs something ("Kim promised to suspend missile tests").
    """
    root = sentence.root
    helped = any(c.dep_ in ("aux", "auxpass", "dobj", "ccomp", "xcomp") for c in root.children)
    led = any(c.dep_ in ("nsubj", "nsubjpass") and c.i == root.i - 1 for c in root.children)
    return root.tag_ in ("VBD", "VBN") and root.lower_.endswith("ed") and led and not helped


def _variants(sentence: Span, places: Iterable[int], verbs: Verbs) -> Iterator[_Variant]:
    """The sentence with one likely verb or noun replaced, for each that the parser may have got wrong.

    `places`: the tokens of the document that are among the words of `verbs`, in order.
    """
    words = tuple(t.text for t in sentence)
    verbless = _verbless(sentence) or _led_astray(sentence)
    for token in (sentence.doc[i] for i in places):
        at = token.i - sentence.start
        if _before_title(token, verbs):
            yield _Variant((*words[:at], verbs.visiting[1], *words[at + 1 :]), at, token.lower_, verb=False)
        if not at or _labels(token):
            continue
        if token.lower_ in verbs.sites and token.nbor(-1).lower_ in _AT and token.nbor(-1).dep_ == "amod":
            name = verbs.sites[token.lower_]
            yield _Variant((*words[:at], name, *words[at + 1 :]), at, token.lower_, verb=False, site=True)
        pair = verbs.two_words.get(f"{token.lower_} {words[at + 1].lower()}") if at + 1 < len(words) else None
        known, noun = verbs.past.get(token.lower_), verbs.nouns.get(token.lower_)
        if pair and not _determined(sentence, at):
            yield _Variant((*words[:at], *pair[:2], *words[at + 2 :]), at + 1, pair[2], verb=True, pair=True)
        elif noun and (token.tag_ == "VBZ" or token.dep_ == "ROOT") and _before_verb(token):
            yield _Variant((*words[:at], noun[0], *words[at + 1 :]), at, noun[1], verb=False)
        elif known and (_lost(token, verbs) or _told_to(token) or (verbless and _may_be_verb(token))):
            yield _Variant((*words[:at], known[0], *words[at + 1 :]), at, known[1], verb=True)
        else:
            yield from _participle(token, words, at, verbs, verbless=verbless)


def _participle(
    token: Token, words: tuple[str, ...], at: int, verbs: Verbs, *, verbless: bool
) -> Iterator[_Variant]:
    """The sentence with a past or participle replaced that the parser may have taken for the other."""
    form = token.lower_
    if (done := verbs.reduced.get(form)) and _of_a_thing(token, verbs):
        yield _Variant((*words[:at], done[0], *words[at + 1 :]), at, done[1], verb=False, reduced=True)
    elif (acted := verbs.participles.get(form)) and _swallowed(token, verbless=verbless):
        yield _Variant((*words[:at], acted[0], *words[at + 1 :]), at, acted[1], verb=True, past=True)
    elif (did := verbs.intransitive.get(form)) and _told_of_people(token):
        yield _Variant((*words[:at], did[0], *words[at + 1 :]), at, did[1], verb=True, past=True)


def _of_a_thing(participle: Token, verbs: Verbs) -> bool:
    """Whether what looks like the verb of a thing may be its participle: "rockets fired from Gaza land in …".

    Where it has no object, and a preposition right behind it.
    """
    thing, behind = participle.nbor(-1), participle.doc[min(participle.i + 1, len(participle.doc) - 1)]
    led = thing.lower_ in verbs.things and thing.head == participle and thing.dep_.startswith("nsubj")
    helped = any(c.dep_ in ("aux", "auxpass", "dobj", "ccomp", "xcomp") for c in participle.children)
    return led and not helped and behind.pos_ == "ADP" and participle.tag_ in ("VBD", "VBN")


def _told_of_people(participle: Token) -> bool:
    """Whether what nothing is done to was read as done to those before it, but not "a team headed by Li"."""
    by = any(c.dep_ == "agent" or c.lower_ == "by" for c in participle.children)
    return participle.dep_ == "acl" and participle.tag_ in ("VBN", "VBD") and not by


def _before_title(token: Token, verbs: Verbs) -> bool:
    """Whether a participle only tells of an office behind it ("met visiting Chinese Premier Li Qiang")."""
    word, _, titles = verbs.visiting
    if token.lower_ != word or token.dep_ == "amod":
        return False
    behind = token.doc[token.i + 1 : min(token.i + 3, token.sent.end)]
    return any(t.lower_ in titles for t in behind) and not any(t.tag_ in ("DT", "PRP$", "IN") for t in behind)


def _swallowed(participle: Token, *, verbless: bool) -> bool:
    """Whether a participle before a noun may be the verb of whoever stands before it.

    "Seoul's military fired missiles", "Seoul says the North fired artillery shells", but not "its newly
    tested missile flew".
    """
    noun, before = participle.head, participle.nbor(-1)
    if participle.dep_ != "amod" or noun.i < participle.i:
        return False
    if not verbless and before.head not in (noun, participle):
        return False
    said = noun.dep_ == "dobj" and noun.head.lemma_ in _SAYING
    aside = verbless and before.text == ","  # "The team, led by Li, held talks"
    pair = (
        before.lower_ in ("two", "both") and before.i > before.sent.start
    )  # "The two held talks and signed"
    acting = before.pos_ in ("NOUN", "PROPN") or before.lower_ == "military" or aside
    return pair or (acting and (verbless or said))


def _determined(sentence: Span, at: int) -> bool:
    """Whether only adjectives stand between a word and the article of a noun ("a first flight test")."""
    while at > 0 and sentence[at - 1].pos_ in ("ADJ", "NUM", "ADV"):
        at -= 1
    return at > 0 and sentence[at - 1].tag_ in ("DT", "PRP$", "POS")


def _may_be_verb(token: Token) -> bool:
    if not token.text.islower() or _before_verb(token):
        return False
    determined = [c for c in token.lefts if c.dep_ == "det"]
    plural = token.tag_ == "NNS" and any(c.lower_ in ("a", "an") for c in determined)  # "a rocket lifts off"
    acted_on = token.dep_ == "dobj" and determined and not plural
    if acted_on and token.i + 1 < len(token.doc) and token.nbor().tag_ not in ("DT", "PRP$"):
        return False  # "re-route flights to avoid a rocket launch"
    return token.nbor(-1).tag_ not in ("DT", "PRP$", "POS", "IN")


def _before_verb(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor().tag_ in FINITE | {"VBN"}


def _parsed(variants: Iterable[tuple[_Variant, Span]], nlp: Language) -> Iterator[Doc]:
    docs = (
        Doc(nlp.vocab, words=list(v.words), spaces=[bool(t.whitespace_) for t in sentence])
        for v, sentence in variants
    )
    return nlp.pipe(docs, disable=["ner"])


def _fits(word: Token, original: Token, variant: _Variant) -> bool:
    """Whether the replaced word is now what it stands for, at the head of its sentence or clause."""
    if variant.site:
        return word.dep_ == "pobj" and word.head.i == word.i - 1
    if variant.reduced:
        return _reduced(word)
    if not variant.verb and original.tag_ == "VBG":
        return word.dep_ == "amod"
    if not variant.verb:
        return word.tag_ == "NNS" and word.dep_ in ("nsubj", "nsubjpass")
    if variant.pair and word.tag_.startswith("VB") and word.dep_ in _CLAUSES:
        return True  # "claims to have test fired a missile"
    joined = _joined_to_a_verb(original)
    if word.tag_.startswith("VB") and word.dep_ == "conj" and word.head.dep_ == "ROOT" and not joined:
        return _led_astray(original.sent) and word.head.i == original.sent.root.i - original.sent.start
    robbed = original.head.dep_ if original.head.i == original.i + 1 else ""
    clause = original.head.head.dep_ if _told_to(original) else ""  # "as the court orders strikers to leave"
    heads = ("ROOT", "ccomp" if original.dep_ == "amod" else original.dep_, robbed, clause)

    behind = "advcl" if robbed == "pobj" else robbed  # "killed after the Guard Corps fires missiles"
    heads = ("ROOT", "ccomp" if original.dep_ == "amod" else original.dep_, robbed, behind)
    if not word.tag_.startswith("VB") or word.dep_ not in heads:
        return False
    acting = word.head if joined and word.dep_ == "conj" else word
    subject = next((c for c in acting.children if c.dep_ == "nsubj" and c.i < word.i), None)
    return subject is not None and _agrees(subject, word, original)


def _reduced(participle: Token) -> bool:
    """Whether a participle now tells of the subject of a finite verb that nothing joins to it."""
    noun, verb = participle.head, participle.head.head
    acting = participle.dep_ == "acl" and noun.dep_ in ("nsubj", "nsubjpass") and verb.i > participle.i
    between = participle.doc[participle.i : verb.i]
    return acting and verb.tag_ in FINITE and not any(t.dep_ == "cc" or t.text == "," for t in between)


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
