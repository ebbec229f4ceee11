"""Words that look like another part of speech, and what stands for them in a second look."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path


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
    """Past forms of what nothing is done to, some with a word behind ("lifted off"), to (a past form that is
    no participle, base form)."""
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
        pairs = (pair.split()[0] for pair in (*self.two_words, *self.intransitive))
        singles = (self.past, self.nouns, self.participles, self.sites, self.reduced)
        return frozenset((self.visiting[0], *pairs, *(form for some in singles for form in some)))


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
