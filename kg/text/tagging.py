"""Parts of speech and lemmas, remembered: what spaCy's attribute ruler and lemmatizer say of a kind of token.

Both look at every token anew, which is a third of all parsing, though what they say hangs on how the token is
written, its tag and its label alone. Here they are asked once for each such kind. Where a rule speaks of
several tokens ("gon" and "na"), those are looked at together.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple, cast

import numpy as np
from spacy.attrs import DEP, LEMMA, ORTH, POS, TAG  # type: ignore[import-not-found]
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler, Lemmatizer
from spacy.tokens import Doc

from kg.text.recurrence import Recurrence

TAGGING = "kg_tagging"
"""The step's name in the pipeline."""
RULER, LEMMATIZER = "attribute_ruler", "lemmatizer"
"""spaCy's steps in whose place it stands."""
_KIND = [ORTH, TAG, DEP]
_SAID = [TAG, DEP, POS, LEMMA]
_REMEMBERED = 10_000
"""Kinds of tokens that are remembered: the first met twice, nearly all that are frequent (some 5 MB)."""
_OWN = ("ORTH", "TEXT", "LOWER", "LENGTH", "SHAPE", "PREFIX", "SUFFIX", "TAG", "DEP")
"""What a rule may ask of a token, beside `IS_…` and `LIKE_…`, that hangs on its kind."""
_Kind = tuple[int, int, int]
_Said = tuple[int, int, int, int]


class _Known(NamedTuple):
    said: _Said
    lemma: str
    first: bool
    """Whether a wording of several tokens may begin with it."""


def remembers(nlp: Language) -> bool:
    """Whether a pipeline's parts of speech and lemmas can be remembered by the kind of token."""
    if not {RULER, LEMMATIZER} <= {*nlp.pipe_names}:
        return False
    ruler, lemmatizer = nlp.get_pipe(RULER), nlp.get_pipe(LEMMATIZER)
    return (
        isinstance(ruler, AttributeRuler)
        and isinstance(lemmatizer, Lemmatizer)
        and lemmatizer.mode == "rule"
        and all(_of_kind(str(key)) for wording in _wordings(ruler) for token in wording for key in token)
    )


def _wordings(ruler: AttributeRuler) -> list[list[dict[Any, Any]]]:
    """What the rules of a ruler speak of, each token by token."""
    rows: list[dict[str, Any]] = ruler.patterns
    return [wording for row in rows for wording in row["patterns"]]


def _of_kind(key: str) -> bool:
    return key in _OWN or (key.startswith(("IS_", "LIKE_")) and not key.startswith("IS_SENT"))


@Language.factory(TAGGING)
class Tagging:
    """The step; the pipeline must have spaCy's two, which may be disabled."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        self._ruler = cast("AttributeRuler", nlp.get_pipe(RULER))
        self._lemmatizer = nlp.get_pipe(LEMMATIZER)
        self._vocab = nlp.vocab
        self._known: dict[_Kind, _Known] = {}
        self._met = Recurrence(_REMEMBERED)
        several = [w for w in _wordings(self._ruler) if len(w) > 1]
        self._several, self._first = (Matcher(nlp.vocab, validate=False) for _ in range(2))
        if several:
            self._several.add("several", several)
            self._first.add("first", [wording[:1] for wording in several])

    def __call__(self, doc: Doc) -> Doc:
        """Tags, labels (of white space), parts of speech and lemmas of a parsed document."""
        return next(self.pipe((doc,)))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 64) -> Iterator[Doc]:
        """The same of many, so that what is not known is asked for once a batch."""
        waiting = iter(stream)
        while docs := list(islice(waiting, batch_size)):
            kinds = [_kinds(doc) for doc in docs]
            known = self._learnt({kind for some in kinds for kind in some})
            for doc, some in zip(docs, kinds, strict=True):
                told = [known[kind] for kind in some]
                rows = [one.said for one in told]
                if any(one.first for one in told):
                    for begin, end in self._together(doc):
                        rows[begin:end] = _said(self._asked(some[begin:end]))
                yield doc.from_array(_SAID, np.array(rows, dtype=np.uint64)) if rows else doc  # type: ignore[arg-type]

    def _learnt(self, wanted: Collection[_Kind]) -> Mapping[_Kind, _Known]:
        """What is known of some kinds of tokens; asked only for what is not."""
        strings = self._vocab.strings
        for kind in self._known.keys() & wanted:
            strings.add(self._known[kind].lemma)  # forgotten with the documents that had it
        new = [kind for kind in wanted if kind not in self._known]
        if not new:
            return self._known
        doc = self._asked(new)
        rows, first = _said(doc), {begin for _, begin, _ in self._first(doc, allow_missing=True)}
        for at in (i for begin, end in self._together(doc) for i in range(begin, end)):
            rows[at] = _said(self._asked([new[at]]))[0]  # neighbours here by chance
        learnt = {
            kind: _Known(said, strings[said[-1]], at in first)
            for at, (kind, said) in enumerate(zip(new, rows, strict=True))
        }
        told = {kind: self._known.get(kind) or learnt[kind] for kind in wanted}
        for kind in self._met.again(learnt)[: _REMEMBERED - len(self._known)]:
            self._known[kind] = learnt[kind]
        return told

    def _asked(self, kinds: list[_Kind]) -> Doc:
        """A document of some tokens, with what spaCy's steps say of them."""
        table = np.array(kinds, dtype=np.uint64)
        doc = Doc(self._vocab, words=table[:, 0].tolist())
        return self._lemmatizer(self._ruler(doc.from_array([TAG, DEP], table[:, 1:])))  # type: ignore[arg-type]

    def _together(self, doc: Doc) -> list[tuple[int, int]]:
        """The tokens of which a rule speaks together, `[begin, end)`, in order, none in two."""
        found: list[tuple[int, int]] = []
        for begin, end in sorted(match[1:] for match in self._several(doc, allow_missing=True)):
            if found and begin < found[-1][1]:
                found[-1] = found[-1][0], max(found[-1][1], end)
            else:
                found.append((begin, end))
        return found


def _kinds(doc: Doc) -> list[_Kind]:
    return list(map(tuple, doc.to_array(_KIND).tolist()))


def _said(doc: Doc) -> list[_Said]:
    return list(map(tuple, doc.to_array(_SAID).tolist()))
