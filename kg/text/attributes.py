"""What is asked of spaCy's documents by whole columns, without looking at each token in turn."""

from collections.abc import Collection
from functools import cache

from spacy.attrs import (  # type: ignore[import-not-found]
    DEP,
    ENT_IOB,
    ENT_TYPE,
    HEAD,
    LEMMA,
    LENGTH,
    ORTH,
    POS,
    SENT_START,
    SPACY,
    TAG,
)
from spacy.strings import get_string_id
from spacy.tokens import Doc

WRITTEN = [ORTH, LENGTH, SPACY]
FOUND = [HEAD, DEP, TAG, POS, LEMMA, ENT_IOB, ENT_TYPE, SENT_START]
"""What the pipeline finds of each token; behind `WRITTEN` the columns of `kg.text.tokens.Rows`, in order."""


def where(doc: Doc, attribute: int, values: Collection[int]) -> list[int]:
    """The numbers of the tokens whose attribute is one of some values (spaCy's ids), in order."""
    wanted = values if isinstance(values, (set, frozenset)) else set(values)
    if not wanted:
        return []
    return [at for at, value in enumerate(doc.to_array(attribute).tolist()) if value in wanted]


def with_text(doc: Doc, texts: Collection[str]) -> list[int]:
    """The numbers of the tokens that are written so, in order."""
    return where(doc, ORTH, _ids(texts if isinstance(texts, frozenset) else frozenset(texts)))


@cache
def _ids(texts: frozenset[str]) -> frozenset[int]:
    """spaCy's ids of some words, which are the same in all pipelines."""
    return frozenset(map(get_string_id, texts))
