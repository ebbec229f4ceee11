"""A shape as checks over pyoxigraph's triples; a check says that something surely conforms, or nothing."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import pyoxigraph as ox

from kg.namespaces import RDF, RDFS

SH = "http://www.w3.org/ns/shacl#"
A, SUBCLASS = ox.NamedNode(RDF + "type"), ox.NamedNode(RDFS + "subClassOf")

Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Properties = dict[ox.NamedNode, list[Term]]
Index = dict[Term, Properties]
"""The objects by subject and predicate."""
_NOTHING: Properties = {}

Check = Callable[[Index, Term, Sequence[Term]], bool]
"""Of a graph, a focus node and the values that the shape has there, one at least."""


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """The checks of a shape; `path` is None for a node shape, whose one value is the focus node.

    `required`: a node without a value is not sure to conform.
    `exact`: a node that is not sure to conform is sure not to.
    """

    path: ox.NamedNode | None
    checks: tuple[Check, ...]
    required: bool
    exact: bool

    def clears(self, graph: Index, focus: Term) -> bool:
        """Whether a node that the ontology does not speak of surely conforms."""
        values = [focus] if self.path is None else graph.get(focus, _NOTHING).get(self.path)
        if not values:
            return not self.required
        for check in self.checks:  # noqa: SIM110 - the innermost loop of validation; all(…) takes longer
            if not check(graph, focus, values):
                return False
        return True


def index(triples: Iterable[ox.Triple]) -> Index:
    nodes: Index = {}
    for triple in triples:
        nodes.setdefault(triple.subject, {}).setdefault(triple.predicate, []).append(triple.object)
    return nodes
