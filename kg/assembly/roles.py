"""Which properties of a type tell its events apart."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.assembly.likeness import Words


@dataclass(frozen=True, slots=True)
class Roles:
    """Which properties of a type tell its events apart: the agents, the places, the number and theme."""

    agents: tuple[str, ...]
    places: tuple[str, ...]
    targets: tuple[str, ...]
    """Roles that an actor or a place fills."""
    hits: tuple[str, ...]
    """Roles of what is hit, where a thing flies: nobody hits one's own towns."""
    theme: str
    count: str
    kinds: tuple[str, ...] = ()
    """Properties of one of a few values ("diplomatic") on which two tellings of an event agree."""
    gathering: frozenset[str] = frozenset()
    wide: frozenset[str] = frozenset()
    """Lemmas of what many take part in, beside which some of them meet ("met at the summit")."""
    rounds: frozenset[str] = frozenset()
    """Lemmas of one of several between the same ("the first round was held in May")."""
    generic: frozenset[str] = frozenset()
    """Words for a theme that may stand for each other ("the rockets" for missiles told before)."""
    short: Mapping[str, str] = field(default_factory=dict)
    """Abbreviations of themes to what they stand for ("ICBM")."""
    named: re.Pattern[str] | None = None
    """Designations of themes ("Unha-3")."""
    payloads: frozenset[str] = frozenset()
    vehicles: frozenset[str] = frozenset()
    kinds_of_thing: Words | None = None
    """Which words for a theme exclude each other ("short-range", "intercontinental")."""
    spreading: bool = False
    """Such events go on in several countries at once."""
    of_stay: str = ""
    """The role that the place of a stay fills, for what takes place during it; "" for none."""
