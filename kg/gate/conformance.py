"""Which graphs surely conform to the shapes: a screen before pySHACL, which takes some thirty times as long.

It answers one question and words nothing: a graph that it clears gets no result from pySHACL, of whatever
severity; of one that it does not clear it says nothing, and pySHACL judges it (`tests/test_conformance.py`
compares the two). So it may be narrow: it leaves to pySHACL what `kg.gate.compiling` and `kg.gate.literals`
are not sure of, and graphs with blank nodes, with classes of their own or with more about the terms of the
ontology.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from kg.gate.compiling import Unreadable, compiled
from kg.gate.shapes import SUBCLASS, A, Index, Properties, Shape, Term, index

_PLAIN = (ox.NamedNode, ox.Literal)


@dataclass(frozen=True, slots=True)
class Screen:
    """The shapes for each class, and all that the ontology speaks of; without shapes, nothing is cleared."""

    shapes: Mapping[Term, tuple[Shape, ...]]
    terms: frozenset[Term]

    @classmethod
    def of(cls, shapes: Iterable[ox.Triple], ontology: Collection[ox.Triple]) -> "Screen":
        """The screen for data that are judged by these shapes, along with this ontology."""
        terms = frozenset(term for triple in ontology for term in (triple.subject, triple.object))
        try:
            return cls(compiled(index(shapes), index(ontology), terms), terms)
        except Unreadable:
            return cls({}, terms)

    def clears(self, triples: Iterable[ox.Triple]) -> bool:
        """Whether a graph, each triple of which is given once, surely conforms."""
        graph = index(triples)
        return bool(self.shapes) and all(
            self._plain(node, properties) and self._conforms(node, properties, graph)
            for node, properties in graph.items()
        )

    def _plain(self, node: Term, properties: Properties) -> bool:
        return (
            type(node) is ox.NamedNode
            and node not in self.terms
            and SUBCLASS not in properties
            and all(type(term) in _PLAIN for terms in properties.values() for term in terms)
        )

    def _conforms(self, node: Term, properties: Properties, graph: Index) -> bool:
        shapes = {shape for kind in properties.get(A, ()) for shape in self.shapes.get(kind, ())}
        return all(shape.clears(graph, node) for shape in shapes)
