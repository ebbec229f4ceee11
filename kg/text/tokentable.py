"""Words that are to be read otherwise than the model reads them (`ontology/tokens.toml`)."""

import tomllib
from collections import defaultdict
from functools import cache
from typing import Any

from kg.resources import ontology_dir


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((ontology_dir() / "tokens.toml").read_text(encoding="utf-8"))


@cache
def whole_words() -> dict[str, str]:
    """Words that the tokenizer leaves whole to what they are read like, also where they open a sentence."""
    return {text: like for form, like in likes_and_lemmas()[0].items() for text in (form, form.capitalize())}


@cache
def names() -> dict[str, list[tuple[list[str], int, str]]]:
    """First word to the tokens of a name, and what the word at a place among them is read like."""
    table = _table()
    found: dict[str, list[tuple[list[str], int, str]]] = defaultdict(list)
    for row in table["name"]:
        found[row["tokens"][0]].append((row["tokens"], row["at"], row["like"]))
    return found


@cache
def likes_and_lemmas() -> tuple[dict[str, str], dict[str, str]]:
    """Word form to the word it is read like, and lower-case form to its lemma."""
    table = _table()
    rows = table["word"]
    likes = {form: like for row in rows for form, like in row["forms"].items()}
    lemmas = {
        form.lower(): row["lemma"] for row in rows if not row.get("keep_lemma") for form in row["forms"]
    }
    return likes, {**lemmas, **table["lemmas"]}


@cache
def nouns() -> frozenset[str]:
    """Words that are nouns even where they look like adverbs or adjectives, by their lower-case forms."""
    table = _table()
    return frozenset(form.lower() for row in table["word"] if row.get("noun") for form in row["forms"])
