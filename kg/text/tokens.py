"""Finding the tokens of a document by an attribute or by their place, without looking at each in turn."""

from collections.abc import Callable, Collection

import numpy as np
from spacy.attrs import LEMMA, LENGTH, ORTH, SPACY  # type: ignore[import-not-found]
from spacy.tokens import Doc, Span

_WITH_SPACE = [LENGTH, SPACY]
_TEXT = "kg.text"


def where(doc: Doc, attribute: int, values: Collection[int]) -> list[int]:
    """The numbers of the tokens whose attribute is one of some values (spaCy's ids), in order."""
    wanted = values if isinstance(values, (set, frozenset)) else set(values)
    if not wanted:
        return []
    return [at for at, value in enumerate(doc.to_array(attribute).tolist()) if value in wanted]


def with_lemma(doc: Doc, fits: Callable[[str], bool]) -> list[int]:
    """The numbers of the tokens whose lemma, in lower case, fits; each lemma is asked once."""
    ids = doc.to_array(LEMMA).tolist()
    strings = doc.vocab.strings
    found = {i for i in set(ids) if i and fits(strings[i].lower())}
    return [at for at, lemma in enumerate(ids) if lemma in found]


def with_text(doc: Doc, texts: Collection[str]) -> list[int]:
    """The numbers of the tokens that are written so."""
    return where(doc, ORTH, {doc.vocab.strings[text] for text in texts})


def text_of(doc: Doc) -> str:
    """The text of a document, as `keep_text` has it: `Doc.text` puts it together anew, word by word."""
    return str(doc.user_data.get(_TEXT) or doc.text)


def keep_text(doc: Doc, text: str) -> None:
    """Keeps the text that a document was made of."""
    doc.user_data[_TEXT] = text


def covering(doc: Doc, begin: int, end: int) -> Span | None:
    """The tokens that the code points `[begin, end)` touch, also in part; None outside the document."""
    return doc.char_span(begin, end, alignment_mode="expand")


def offsets(doc: Doc) -> list[int]:
    """Where each token begins, in code points."""
    lengths = doc.to_array(_WITH_SPACE).sum(axis=1).astype(np.int64)
    return [0, *lengths.cumsum().tolist()][: len(doc)]
