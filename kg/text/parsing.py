"""The parser: spaCy over the prose of an article."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import DEP, LOWER, ORTH, SPACY, TAG  # type: ignore[import-not-found]
from spacy.language import Language
from spacy.pipeline import Lemmatizer
from spacy.tokens import Doc as SpacyDoc

from kg.resources import ontology_dir
from kg.text.articles import Article
from kg.text.attributes import FOUND, WRITTEN, where, with_text
from kg.text.fronted import set_off
from kg.text.mending import MENDED
from kg.text.misparsed import goal_of_going
from kg.text.openings import INSIDE
from kg.text.passages import Passage, passages
from kg.text.rereading import reread
from kg.text.tagging import LEMMATIZER
from kg.text.tokens import Doc
from kg.text.tokentable import likes_and_lemmas, names, nouns, whole_words
from kg.text.verbs import load_verbs

Needed = Callable[[tuple[Passage, ...]], Sequence[int]]
"""Which passages of a prose must be parsed, by number in order."""
BATCH = 64
CHUNK = BATCH
"""Articles held at a time, so that the excerpts of those that need little parsing fill whole batches."""
_SEEN = 4
"""Tokens to each side on which the embedding of a word depends: convolutions of width 3, 4 deep."""
_NO_NOUN = frozenset(("RB", "IN", "RP", "JJ", "NNP"))
"""Tags that the model gives by its ending to a noun like "lift-off", or by its capitals to one like "GMT"."""
_ESCAPES = {"#39;": "'", "#36;": "$", "&quot;": '"', "quot;": '"', "&amp;": "&", "amp;": "&", "&#39;": "'"}
_ESCAPE = re.compile(r"(?: (?=#39;s))?(&#39;|#39;|#36;|&quot;|&amp;|(?<![&\w])quot;|(?<![&\w])amp;)(s\b)?")


def _keep_names(doc: SpacyDoc) -> None:
    """Lets the model read words of names that look like prepositions as names ("To Lam")."""
    for i in with_text(doc, names()):
        for tokens, at, like in names()[doc[i].text]:
            if [t.text for t in doc[i : i + len(tokens)]] == tokens:
                doc[i + at].norm_ = like


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
    for i in with_text(excerpt, whole_words()):
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
    lemmas = likes_and_lemmas()[1]
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
        for i in with_text(doc, MENDED):
            for mend in MENDED[doc[i].text]:
                mend(doc[i])
        for i in where(doc, LOWER, forms):
            token = doc[i]
            token.lemma_ = lemmas[token.lower_]
            if token.lower_ in nouns() and token.tag_ in _NO_NOUN:  # "seconds after lift-off"
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
    for form, lemma in likes_and_lemmas()[1].items():
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
