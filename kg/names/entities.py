"""An actor or zone that an article speaks of, as a frozen value.

Entities that the reference data knows keep their key there. A person unknown to it is keyed by
name and affiliation, so that two articles join them only when both agree; what is only described
("eight local fishermen", "a base") belongs to its article.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.names.gazetteer import Node

ACTOR, ZONE, PERSON, STATE, GROUP, ORGANIZATION = "Actor", "Zone", "Person", "State", "Group", "Organization"
_FACTS = ("zone_kind", "sovereign", "within", "part_of")
_PROPERTIES: Mapping[str, str] = {"zone_kind": "zoneKind", "part_of": "partOf"}

DESCRIBED_ZONE = re.compile(r"zone/[0-9a-f]{16}/")
"""Keys of zones that only one article's words describe (`kg.names.zones`)."""


@dataclass(frozen=True, slots=True)
class Entity:
    """An actor or zone. `facts` are (property, key of another node or literal) pairs beyond its labels.

    `political`: a state, or someone or something that acts for a state, a party or an armed group.
    """

    key: str
    classes: tuple[str, ...]
    label: str
    aliases: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    political: bool = False

    def fact(self, name: str) -> str:
        """The first value of a property, "" where there is none."""
        return next((value for prop, value in self.facts if prop == name), "")

    def lies_in(self, zone: str) -> bool:
        """Whether it lies in a zone, or in a part of that zone, if it is the territory of a state."""
        around = self.fact("within")
        return around == zone or (zone.count("/") == 1 and around.startswith(f"{zone}/"))


def known(node: Node, *, political: bool = True) -> Entity:
    """A node of the reference data as an entity."""
    facts = ((_PROPERTIES.get(name, name), getattr(node, name)) for name in _FACTS)
    return Entity(node.key, node.classes, node.label, facts=given(facts), political=political)


def given(facts: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The facts whose value is not empty."""
    return tuple((name, value) for name, value in facts if value)
