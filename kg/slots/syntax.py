"""The words that shape a clause whatever the event type (`ontology/syntax.toml`), and what slots are."""

import tomllib
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import TypeVar, overload

from kg.text.tokens import Token

_T = TypeVar("_T")
Slots = Mapping[str, tuple[Token, ...]]
SUBJECTS = frozenset(("nsubj", "csubj"))
MODIFIERS = frozenset(("compound", "amod", "nmod"))


class Lazy(Slots, ABC):
    """Slots that are found when they are asked for; one that is missing is no error on the way to `get`."""

    @abstractmethod
    def find(self, name: str) -> tuple[Token, ...] | None:
        """What a slot holds; None if there is none of the name."""

    @overload
    def get(self, name: str, /) -> tuple[Token, ...] | None: ...
    @overload
    def get(self, name: str, /, default: tuple[Token, ...] | _T) -> tuple[Token, ...] | _T: ...
    def get(self, name: str, /, default: _T | None = None) -> tuple[Token, ...] | _T | None:
        """What a slot holds; the default if there is none of the name."""
        found = self.find(name)
        return default if found is None else found

    def __getitem__(self, name: str) -> tuple[Token, ...]:
        found = self.find(name)
        if found is None:
            raise KeyError(name)
        return found


class Changed(Lazy):
    """Slots of which some hold other words; the rest are asked for no sooner than before."""

    def __init__(self, slots: Slots, changed: Slots) -> None:
        self._slots, self._changed = slots, changed

    def find(self, name: str) -> tuple[Token, ...] | None:
        return self._changed[name] if name in self._changed else self._slots.get(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._slots.keys() | self._changed.keys())

    def __len__(self) -> int:
        return len(self._slots.keys() | self._changed.keys())


def unique(tokens: Iterable[Token]) -> Iterator[Token]:
    """Each token once, in order."""
    seen: set[int] = set()
    for token in tokens:
        if token.i not in seen:
            seen.add(token.i)
            yield token


@dataclass(frozen=True, slots=True)
class Syntax:
    """The word lists of `ontology/syntax.toml`."""

    light_verbs: frozenset[str]
    happening_verbs: frozenset[str]
    transparent: frozenset[str]
    carriers: frozenset[str]
    occasions: frozenset[str]
    compound_prepositions: Mapping[str, str]
    instrument_verbs: frozenset[str]
    involving_verbs: frozenset[str]
    policing_verbs: frozenset[str]
    hosting_verbs: frozenset[str]
    arranging_verbs: frozenset[str]
    telling_verbs: frozenset[str]
    claiming_verbs: frozenset[str]
    answering_verbs: frozenset[str]
    agreeing_verbs: frozenset[str]
    joining_verbs: frozenset[str]
    absent_verbs: frozenset[str]
    refusing_verbs: frozenset[str]
    asking_verbs: frozenset[str]
    receiving_verbs: frozenset[str]
    facing_verbs: frozenset[str]
    hearing_verbs: frozenset[str]
    opposing_words: frozenset[str]
    denouncing_verbs: frozenset[str]
    yielding_verbs: frozenset[str]
    witnessing_verbs: frozenset[str]
    rulers: frozenset[str]
    removal_nouns: frozenset[str]
    demanded_nouns: frozenset[str]
    removal_verbs: frozenset[str]
    settling_verbs: frozenset[str]
    remembering_nouns: frozenset[str]


@cache
def load_syntax(path: Path) -> Syntax:
    """Reads the word lists; a missing one is a KeyError that names it."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    lists = {f.name: frozenset(table[f.name]) for f in fields(Syntax) if f.name != "compound_prepositions"}
    return Syntax(compound_prepositions=table["compound_prepositions"], **lists)
