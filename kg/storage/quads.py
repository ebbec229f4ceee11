"""Quads as a store takes them: in a graph, in the union, under other names, as the engine gives them back."""

from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from kg.errors import KgError

UNION = ox.DefaultGraph()
"""The engine's default graph holds each triple of the named graphs once: the union that queries see."""


def renamed(quad: ox.Quad, names: Mapping[ox.NamedNode, ox.NamedNode]) -> ox.Quad:
    """The quad with the nodes called as `names` has it, in the same graph."""
    subject, value = quad.subject, quad.object
    if isinstance(subject, ox.NamedNode):
        subject = names.get(subject, subject)
    if isinstance(value, ox.NamedNode):
        value = names.get(value, value)
    return ox.Quad(subject, quad.predicate, value, quad.graph_name)


def in_union(quad: ox.Quad) -> ox.Quad:
    """The same triple in the union of all graphs."""
    return ox.Quad(quad.subject, quad.predicate, quad.object, UNION)


def placed(triple: ox.Triple, graph: ox.NamedNode) -> ox.Quad:
    """The triple in a graph; KgError if it has a blank node, which no other graph could speak of."""
    if isinstance(triple.subject, ox.BlankNode) or isinstance(triple.object, ox.BlankNode):
        raise KgError(f"blank node in <{graph.value}>, at {triple.predicate}; give the node an IRI")
    return ox.Quad(triple.subject, triple.predicate, triple.object, graph)


def as_stored(quads: Iterable[ox.Quad]) -> set[ox.Quad]:
    """The quads as the engine gives them back: numbers by value, all integer types as xsd:integer."""
    memory = ox.Store()
    memory.extend(quads)
    return set(memory)


def block(quads: Iterable[ox.Quad]) -> str:
    """The quads as SPARQL Update has them between the braces of its DATA, sorted."""
    triples = ((f"{q.triple}", q.graph_name) for q in quads)
    return "\n".join(sorted(f"{t} ." if g == UNION else f"GRAPH {g} {{ {t} }}" for t, g in triples))
