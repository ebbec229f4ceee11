"""Where those who tell of one event contradict each other: in numbers, in days, in whether it happened.

What to compare is data (`ontology/contradictions.toml`), so that nothing here names a class of event; a
number of a new event type is compared as soon as the ontology has it. To look at all values of all events is
for a build and not for a question: the answer stands in the derived graph, one node an event and property.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from kg.across.facts import Facts, first_day, last_day
from kg.errors import KgError
from kg.iris import Iris, digest, slug
from kg.namespaces import KG, PROV, RDF, RDFS, XSD
from kg.resources import ontology_dir

_PROPERTIES = frozenset({"event", "property"})
"""What a contradiction has, each under a property that the file names."""


@dataclass(frozen=True, slots=True)
class Exclusive:
    """Values of a property of which no event has all."""

    property: str
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class Ordered:
    """Two properties of days: none of the first after one of the last, but for what has a third."""

    first: str
    last: str
    unless: str


@dataclass(frozen=True, slots=True)
class Contradictions:
    """What is compared, and how what is found is written; `numbers` are properties that have one value."""

    cls: str
    label: str
    event: str
    numbers: tuple[str, ...]
    exclusive: tuple[Exclusive, ...]
    ordered: tuple[Ordered, ...]
    properties: Mapping[str, str]


@cache
def contradictions(folder: Path | None = None) -> Contradictions:
    """What the ontology says of them; KgError that names the file if it cannot be read."""
    where = folder or ontology_dir()
    path = where / "contradictions.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        event, ranges = table.pop("event"), frozenset(XSD + name for name in table.pop("numbers"))
        found = Contradictions(
            cls=table.pop("class"),
            label=table.pop("label"),
            event=event,
            numbers=_numbers(where, event, ranges),
            exclusive=tuple(_exclusive(row) for row in table.pop("exclusive")),
            ordered=tuple(Ordered(**row) for row in table.pop("ordered")),
            properties=table.pop("properties"),
        )
        found.label.format(event="", property="")
    except KeyError as error:
        raise KgError(f"{path}: the key {error} is missing, or not known here") from None
    except (tomllib.TOMLDecodeError, TypeError, AttributeError) as error:
        raise KgError(f"{path}: {error}") from None
    if table:
        raise KgError(f"{path}: not known here: {', '.join(sorted(table))}")
    if set(found.properties) != _PROPERTIES:
        raise KgError(f"{path}: [properties] must have exactly {', '.join(sorted(_PROPERTIES))}")
    return found


def _exclusive(row: Mapping[str, Any]) -> Exclusive:
    return Exclusive(row["property"], frozenset(row["values"]))


def _numbers(folder: Path, event: str, ranges: frozenset[str]) -> tuple[str, ...]:
    """The properties of a class and of those below it that the ontology says have a number."""
    files = (folder / "core.ttl", *sorted((folder / "events").glob("*.ttl")))
    said: dict[str, dict[str, str]] = {}
    for quad in (quad for file in files for quad in ox.parse(path=file)):
        if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.NamedNode):
            said.setdefault(quad.predicate.value, {})[quad.subject.value] = quad.object.value
    below = {c for c, above in said[RDFS + "subClassOf"].items() if above == KG + event} | {KG + event}
    domains = said[RDFS + "domain"]
    found = (p for p, kind in said[RDFS + "range"].items() if kind in ranges and domains.get(p) in below)
    return tuple(sorted(p.removeprefix(KG) for p in found))


def contradicted(rule: Contradictions, facts: Facts, iris: Iris) -> Iterator[ox.Triple]:
    """The triples for the derived graph."""
    for event in facts.of_class(rule.event):
        for name in _found(rule, facts, event):
            yield from _written(rule, facts, iris, event, name)


def _found(rule: Contradictions, facts: Facts, event: str) -> Iterator[str]:
    """The properties of an event about which those who tell of it differ."""
    for name in rule.numbers:
        if len({float(text) for text in facts.texts(event, name)}) > 1:
            yield name
    for pair in rule.exclusive:
        if pair.values <= {value.removeprefix(KG) for value in facts.nodes(event, pair.property)}:
            yield pair.property
    for days in rule.ordered:
        firsts = [first_day(text) for text in facts.texts(event, days.first)]
        lasts = [last_day(text) for text in facts.texts(event, days.last)]
        apart = bool(firsts and lasts) and max(firsts) > min(lasts)
        if apart and not facts.texts(event, days.unless):
            yield from (days.first, days.last)


def _written(rule: Contradictions, facts: Facts, iris: Iris, event: str, name: str) -> Iterator[ox.Triple]:
    node = ox.NamedNode(iris.entity(f"{slug(rule.cls)}/{digest(event, name)}"))
    label = rule.label.format(event=facts.label(event), property=name)
    yield ox.Triple(node, ox.NamedNode(RDF + "type"), ox.NamedNode(KG + rule.cls))
    yield ox.Triple(node, ox.NamedNode(RDFS + "label"), ox.Literal(label))
    yield ox.Triple(node, ox.NamedNode(KG + rule.properties["event"]), ox.NamedNode(event))
    yield ox.Triple(node, ox.NamedNode(KG + rule.properties["property"]), ox.NamedNode(KG + name))
    for mention in facts.grounds(event, name) or facts.triggers(event):
        yield ox.Triple(node, ox.NamedNode(PROV + "wasDerivedFrom"), ox.NamedNode(mention))
