"""Reads what is known of the world into a gazetteer: reference.ttl, leaders.csv, a user's own files."""

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from operator import itemgetter
from pathlib import Path

import pyoxigraph as ox

from kg.iris import slug
from kg.names.gazetteer import DEMONYM, METONYM, NAME, SHARED, Gazetteer, Node, Tenure
from kg.namespaces import BASE, KG, RDF, SKOS

_SURFACES = {
    SKOS + "prefLabel": NAME,
    SKOS + "altLabel": NAME,
    KG + "formerName": NAME,
    KG + "demonym": DEMONYM,
    KG + "metonym": METONYM,
    KG + "sharedName": SHARED,
}
_FACTS = {
    KG + name: name
    for name in (
        *("zoneKind", "sovereign", "within", "partOf", "territory", "capital"),
        *("executive", "familyNameFirst"),
        *("holder", "ofState", "office", "role", "from", "to", "status"),
    )
}
_COLUMNS = ("state", "office", "holder", "altNames", "holderId", "from", "to", "role", "status")
_TYPE, _LABEL = RDF + "type", SKOS + "prefLabel"


def _local(iri: str) -> str:
    return iri.rsplit("#", 1)[-1].rsplit("/", 1)[-1]


def _key(iri: str, base: str) -> str:
    return iri.removeprefix(BASE).removeprefix(base)


def _own_tenures(types: Mapping[str, set[str]], facts: Mapping[str, Mapping[str, str]]) -> Iterator[Tenure]:
    """The tenures that a user's files tell; those that ship are rows of leaders.csv."""
    for key, told in facts.items():
        start = _first_day(told.get("from", "")) if "Tenure" in types.get(key, ()) else None
        if start is not None:
            holder = told.get("holder", "")
            yield Tenure(
                holder=holder,
                name=facts.get(holder, {}).get("label", holder.rsplit("/", 1)[-1]),
                aliases=(),
                state=told.get("ofState", ""),
                office=told.get("office", ""),
                role=told.get("role", ""),
                start=start,
                end=_last_day(told.get("to", "")),
                status=told.get("status", ""),
            )


@cache
def load_gazetteer(folder: Path, own: tuple[Path, ...] = (), base: str = BASE) -> Gazetteer:
    """Reads the reference data of an ontology folder and a user's own files, which add to it or override it.

    IRIs of the user's files are those of `base`. The files must have been checked (`kg.storage.reference`).
    """
    types: dict[str, set[str]] = defaultdict(set)
    facts: dict[str, dict[str, str]] = defaultdict(dict)
    surfaces: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for path in (folder / "reference.ttl", *own):
        for quad in ox.parse(
            path=str(path), format=ox.RdfFormat.TURTLE, base_iri=base if path in own else BASE
        ):
            predicate, value = quad.predicate.value, quad.object.value
            if predicate in _FACTS:
                facts[_key(quad.subject.value, base)][_FACTS[predicate]] = _key(value, base)
            elif predicate == _TYPE:
                types[_key(quad.subject.value, base)].add(_local(value))
            elif predicate in _SURFACES:
                key = _key(quad.subject.value, base)
                surfaces[value].add((key, _SURFACES[predicate]))
                if predicate == _LABEL:
                    facts[key]["label"] = value
    tenures = [*read_tenures(folder / "leaders.csv"), *_own_tenures(types, facts)]
    nodes = {
        key: Node(
            key=key,
            classes=tuple(sorted(types[key])),
            label=facts[key].get("label", key),
            zone_kind=_local(facts[key].get("zoneKind", "")),
            sovereign=facts[key].get("sovereign", ""),
            within=facts[key].get("within", ""),
            part_of=facts[key].get("partOf", ""),
            territory=facts[key].get("territory", ""),
            capital=facts[key].get("capital", ""),
            executive=facts[key].get("executive", ""),
            family_first=facts[key].get("familyNameFirst", "") == "true",
        )
        for key in types
        if not types[key] <= {"Tenure", "Person", "Actor"}
    }
    _share(surfaces, nodes)
    return Gazetteer(nodes, surfaces, tuple(tenures))


def _share(surfaces: Mapping[str, set[tuple[str, str]]], nodes: Mapping[str, Node]) -> None:
    """Marks as shared what zones of several states are called, and a shared name that is also the label."""
    places = Gazetteer(nodes, {}, ())
    for candidates in surfaces.values():
        zones = {k for k, how in candidates if how == NAME and k in nodes and "Zone" in nodes[k].classes}
        if len({places.state_of(key) for key in zones}) > 1:
            candidates |= {(key, SHARED) for key in zones}
        candidates -= {(key, NAME) for key, how in candidates if how == SHARED}


def read_tenures(path: Path) -> Iterator[Tenure]:
    """The rows of leaders.csv; a month or year alone is widened to its first or last day."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines)
        columns = next(rows)
        at = itemgetter(*map(columns.index, _COLUMNS))  # csv.DictReader takes twice as long
        for state, office, name, others, identifier, since, until, role, status in map(at, rows):
            start = _first_day(since)
            if start is not None:
                yield Tenure(
                    holder=f"actor/person/{identifier or slug(name)}",
                    name=name,
                    aliases=tuple(others.split("|")) if others else (),
                    state=f"actor/{state}",
                    office=office,
                    role=role,
                    start=start,
                    end=_last_day(until),
                    status=status,
                )


def _first_day(text: str) -> date | None:
    if len(text) == len("2024-01-01"):
        return date.fromisoformat(text)
    parts = [int(p) for p in text.split("-") if p]
    return date(parts[0], *[*parts[1:], 1, 1][:2]) if parts else None


def _last_day(text: str) -> date | None:
    if len(text) == len("2024-01-01"):
        return date.fromisoformat(text)
    parts = [int(p) for p in text.split("-") if p]
    match parts:
        case [year, month]:
            return date(year + month // 12, month % 12 + 1, 1) - date.resolution
        case [year]:
            return date(year, 12, 31)
        case _:
            return None
