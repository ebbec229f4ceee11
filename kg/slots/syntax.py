"""The words that shape a clause whatever the event type (`ontology/syntax.toml`), and what slots are."""

import tomllib
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
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
    return Syntax(
        light_verbs=frozenset(table["light_verbs"]),
        happening_verbs=frozenset(table["happening_verbs"]),
        transparent=frozenset(table["transparent"]),
        carriers=frozenset(table["carriers"]),
        occasions=frozenset(table["occasions"]),
        compound_prepositions=table["compound_prepositions"],
        instrument_verbs=frozenset(table["instrument_verbs"]),
        involving_verbs=frozenset(table["involving_verbs"]),
        policing_verbs=frozenset(table["policing_verbs"]),
        hosting_verbs=frozenset(table["hosting_verbs"]),
        telling_verbs=frozenset(table["telling_verbs"]),
        claiming_verbs=frozenset(table["claiming_verbs"]),
        answering_verbs=frozenset(table["answering_verbs"]),
        agreeing_verbs=frozenset(table["agreeing_verbs"]),
        joining_verbs=frozenset(table["joining_verbs"]),
        absent_verbs=frozenset(table["absent_verbs"]),
        refusing_verbs=frozenset(table["refusing_verbs"]),
        asking_verbs=frozenset(table["asking_verbs"]),
        receiving_verbs=frozenset(table["receiving_verbs"]),
        facing_verbs=frozenset(table["facing_verbs"]),
        hearing_verbs=frozenset(table["hearing_verbs"]),
        opposing_words=frozenset(table["opposing_words"]),
        denouncing_verbs=frozenset(table["denouncing_verbs"]),
        yielding_verbs=frozenset(table["yielding_verbs"]),
        witnessing_verbs=frozenset(table["witnessing_verbs"]),
        rulers=frozenset(table["rulers"]),
        removal_nouns=frozenset(table["removal_nouns"]),
        demanded_nouns=frozenset(table["demanded_nouns"]),
        removal_verbs=frozenset(table["removal_verbs"]),
        settling_verbs=frozenset(table["settling_verbs"]),
        remembering_nouns=frozenset(table["remembering_nouns"]),
    )
