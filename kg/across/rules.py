"""The rules of derivation as data: `ontology/derivations/*.toml`, checked as they are read."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import KgError
from kg.resources import ontology_dir

PROPERTIES = frozenset({"event", "state", "person", "stay", "certainty", "basis"})
"""What an answer has, each under a property that the rule names."""


@dataclass(frozen=True, slots=True)
class Happening:
    """Which events are asked about: their class, who acts in them, and what they must be to count."""

    cls: str
    agent: tuple[str, ...]
    certain: frozenset[str]
    possible: frozenset[str]


@dataclass(frozen=True, slots=True)
class StayClass:
    """Which events show a person to be somewhere; `abroad` if the class itself says it is a foreign place.

    With `own_day` the one day on which it took place is a certain one, unless a sentence that tells of it
    has one of the words of `afar`.
    """

    cls: str
    who: tuple[str, ...]
    where: tuple[str, ...]
    abroad: bool
    certain: frozenset[str]
    possible: frozenset[str]
    own_day: bool
    afar: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rule:
    """One derivation; `reach` is in days, `properties` are those of the answer by what they hold."""

    cls: str
    label: str
    event: Happening
    state_class: str
    through: tuple[str, ...]
    stays: tuple[StayClass, ...]
    stated: str
    reach: int
    properties: Mapping[str, str]


def rules(folder: Path | None = None) -> tuple[Rule, ...]:
    """The rules of the ontology, by file name; KgError that names the file if one cannot be read."""
    return tuple(_rule(path) for path in sorted((folder or ontology_dir() / "derivations").glob("*.toml")))


def _rule(path: Path) -> Rule:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        agent, meeting = table.pop("agent"), table.pop("meeting")
        rule = Rule(
            cls=table.pop("class"),
            label=table.pop("label"),
            event=_happening(table.pop("event")),
            state_class=agent.pop("class"),
            through=tuple(agent.pop("through")),
            stays=tuple(_stay(row) for row in table.pop("stay")),
            stated=meeting.pop("stated"),
            reach=meeting.pop("reach"),
            properties=table.pop("properties"),
        )
        _none_left({**table, **agent, **meeting})
        rule.label.format(event="", person="", place="")
    except KeyError as error:
        raise KgError(f"{path}: the key {error} is missing, or not known here") from None
    except (tomllib.TOMLDecodeError, TypeError, AttributeError) as error:
        raise KgError(f"{path}: not a derivation: {error}") from None
    if set(rule.properties) != PROPERTIES:
        raise KgError(f"{path}: [properties] must have exactly {', '.join(sorted(PROPERTIES))}")
    return rule


def _happening(row: dict[str, Any]) -> Happening:
    happening = Happening(
        cls=row.pop("class"),
        agent=tuple(row.pop("agent")),
        certain=frozenset(row.pop("certain")),
        possible=frozenset(row.pop("possible")),
    )
    _none_left(row)
    return happening


def _stay(row: dict[str, Any]) -> StayClass:
    stay = StayClass(
        cls=row.pop("class"),
        who=tuple(row.pop("who")),
        where=tuple(row.pop("where")),
        abroad=row.pop("abroad"),
        certain=frozenset(row.pop("certain")),
        possible=frozenset(row.pop("possible")),
        own_day=row.pop("own_day"),
        afar=frozenset(row.pop("afar", ())),
    )
    _none_left(row)
    return stay


def _none_left(row: dict[str, Any]) -> None:
    for key in sorted(row):
        raise KeyError(key)
