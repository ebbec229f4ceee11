"""What Gephi's importer rejects or drops in a GEXF file, and what the official schema says of it.

The schema alone lets pass what Gephi does not: Gephi aborts on a date that is no full day, drops spells
that overlap, edges without weight and repeated ids, merges parallel edges of one kind, and shuffles all
nodes if one has no position.
"""

import math
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

from kg.errors import UsageProblem

_GEXF = "{http://gexf.net/1.3}"
_VIZ = "{http://gexf.net/1.3/viz}"
_BOOLEANS = {"true": True, "false": False}
_TYPES: Mapping[str, Callable[[str], object]] = {
    "string": str,
    "integer": int,
    "long": int,
    "float": float,
    "double": float,
    "boolean": _BOOLEANS.__getitem__,
}
"""The attribute types that Gephi reads as they are; it drops `anyURI`."""


def complaints(text: str, schema: Path | None = None) -> Iterator[str]:
    """One line a complaint; none if Gephi opens the text as it is.

    With the path of the official `gexf.xsd`, by that as well: UsageProblem if lxml is not installed.
    """
    try:
        root = ET.fromstring(text)  # noqa: S314 - the writer's own text, and expat refuses bombs
    except ET.ParseError as error:
        yield f"not XML: {error}"
        return
    graph = root.find(f"{_GEXF}graph")
    if root.tag != f"{_GEXF}gexf" or root.get("version") != "1.3" or graph is None:
        yield "no graph of GEXF 1.3"
        return
    yield from _header(graph)
    yield from _nodes(graph)
    yield from _edges(graph)
    for kind in ("node", "edge"):
        yield from _attributes(graph, kind)
    yield from _times(graph)
    if schema is not None:
        yield from _by_schema(text, schema)


def _header(graph: ET.Element) -> Iterator[str]:
    wanted = {"mode": "dynamic", "timeformat": "date", "timerepresentation": "interval"}
    for name, value in wanted.items():
        if graph.get(name) != value:
            yield f'graph: {name}="{graph.get(name)}" is not "{value}"'


def _nodes(graph: ET.Element) -> Iterator[str]:
    seen: set[str | None] = set()
    for node in graph.iter(f"{_GEXF}node"):
        name = node.get("id")
        if not name or name in seen:
            yield f"node {name}: the id is missing or not unique"
        seen.add(name)
        if not (node.get("label") or "").strip():
            yield f"node {name}: no label"
        place = node.find(f"{_VIZ}position")
        if place is None or not all(_finite(place.get(axis)) for axis in ("x", "y")):
            yield f"node {name}: no position; Gephi shuffles all nodes"
        extent = node.find(f"{_VIZ}size")
        if extent is None or not _positive(extent.get("value")):
            yield f"node {name}: the size is not above 0"


def _edges(graph: ET.Element) -> Iterator[str]:
    nodes = {node.get("id") for node in graph.iter(f"{_GEXF}node")}
    seen: set[str | None] = set()
    parallel: set[tuple[str | None, ...]] = set()
    for edge in graph.iter(f"{_GEXF}edge"):
        name = edge.get("id")
        if not name or name in seen:
            yield f"edge {name}: the id is missing or not unique"
        seen.add(name)
        ends = [edge.get(end) for end in ("source", "target")]
        for missing in [end for end in ends if end not in nodes]:
            yield f"edge {name}: its end {missing} is no node"
        if not _positive(edge.get("weight")):
            yield f"edge {name}: the weight {edge.get('weight')} is not above 0"
        if not edge.get("kind"):
            yield f"edge {name}: no kind; Gephi merges it with its parallels"
        if edge.get("type") == "undirected":
            ends.sort(key=str)
        key = (*ends, edge.get("kind"), edge.get("type"))
        if key in parallel:
            yield f"edge {name}: a parallel edge has the same kind; Gephi merges them"
        parallel.add(key)


def _attributes(graph: ET.Element, kind: str) -> Iterator[str]:
    declared = [a for b in graph.findall(f"{_GEXF}attributes") if b.get("class") == kind for a in b]
    types = {attribute.get("id"): attribute.get("type") or "" for attribute in declared}
    if len(types) < len(declared):
        yield f"{kind} attributes: one is declared twice"
    for name, type_ in types.items():
        if type_ not in _TYPES:
            yield f"{kind} attribute {name}: the type '{type_}' is not one that Gephi reads"
    for item in graph.iter(f"{_GEXF}{kind}"):
        yield from _values(item, types)


def _values(item: ET.Element, types: Mapping[str | None, str]) -> Iterator[str]:
    for value in item.iter(f"{_GEXF}attvalue"):
        name, text = value.get("for"), value.get("value") or ""
        if name not in types:
            yield f"{item.get('id')}: the attribute {name} is not declared"
        elif types[name] in _TYPES and not _reads(_TYPES[types[name]], text):
            yield f'{item.get("id")}: {name}="{text}" is no {types[name]}'


def _times(graph: ET.Element) -> Iterator[str]:
    for kind in ("node", "edge"):
        for item in graph.iter(f"{_GEXF}{kind}"):
            place = f"{kind} {item.get('id')}"
            spells = [_spell(spell) for spell in item.iter(f"{_GEXF}spell")]
            if None in spells:
                yield f"{place}: a spell has a bound that is no full date, no bound, or ends before it begins"
            known = sorted(spell for spell in spells if spell is not None)
            if any(not end or start < end for (_, end), (start, _) in pairwise(known)):
                yield f"{place}: spells overlap; Gephi drops all but one"


def _spell(spell: ET.Element) -> tuple[str, str] | None:
    start, end = spell.get("start", ""), spell.get("end", "")
    if not (start or end) or not all(_day(bound) for bound in (start, end) if bound):
        return None
    return None if start and end and start >= end else (start, end)


def _day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _reads(parse: Callable[[str], object], text: str) -> bool:
    try:
        parse(text)
    except (ValueError, KeyError):
        return False
    return True


def _finite(text: str | None) -> bool:
    return text is not None and _reads(float, text) and math.isfinite(float(text))


def _positive(text: str | None) -> bool:
    return text is not None and _finite(text) and float(text) > 0


def _by_schema(text: str, schema: Path) -> Iterator[str]:
    """The schema wants viz elements in the default namespace, where Gephi itself does not write them."""
    try:
        from lxml import etree
    except ImportError:
        raise UsageProblem("--schema needs the package lxml: pip install lxml") from None
    plain = text.replace("<viz:", "<").replace(' xmlns:viz="http://gexf.net/1.3/viz"', "")
    try:
        checker = etree.XMLSchema(file=str(schema))
    except etree.LxmlError as error:
        raise UsageProblem(f"{schema}: not a schema ({error})") from None
    if not checker.validate(etree.fromstring(plain.encode())):
        yield from (f"schema, line {e.line}: {e.message}" for e in checker.error_log)
