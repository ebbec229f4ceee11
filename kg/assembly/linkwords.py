"""The cue words that set one event in time or cause against another, and the links that they state."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path

from kg.recognition.fillers import Span

DURING = "during"


@dataclass(frozen=True, slots=True)
class LinkRule:
    """The cue words of one property, as `ontology/links.toml` explains them."""

    property: str
    converse: str = ""
    to_end: str = ""
    prepositions: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    phrases: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    of_stays: frozenset[str] = frozenset()
    of_occasions: frozenset[str] = frozenset()
    replies: frozenset[str] = frozenset()
    back: frozenset[str] = frozenset()
    accused: Mapping[str, Sequence[str]] = field(default_factory=dict)
    turned: Mapping[str, str] = field(default_factory=dict)
    turned_on: Mapping[str, Sequence[str]] = field(default_factory=dict)
    formal: Mapping[str, str] = field(default_factory=dict)
    formal_after: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()
    earlier: frozenset[str] = frozenset()
    next: frozenset[str] = frozenset()
    previous: frozenset[str] = frozenset()
    onward: frozenset[str] = frozenset()
    meanwhile: frozenset[str] = frozenset()
    orders: bool = False
    to_stays: bool = False
    purposes: bool = False

    def cues(self) -> frozenset[str]:
        """The words that join events though nothing need stand behind them."""
        order = self.adverbs | self.earlier | self.next | self.previous | self.onward
        return self.objects | self.verbs | self.replies | self.back | order


@dataclass(frozen=True, slots=True)
class Link:
    """A stated relation between two mentions, by their tokens, with the cue's span."""

    property: str
    source: int
    target: int
    span: Span
    cue: str


@cache
def load_links(path: Path) -> tuple[LinkRule, ...]:
    """Reads the link table."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["link"]
    kept = {f.name for f in fields(LinkRule)}
    return tuple(
        LinkRule(**{k: frozenset(v) if isinstance(v, list) else v for k, v in row.items() if k in kept})  # type: ignore[arg-type]
        for row in rows
    )
