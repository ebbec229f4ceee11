"""The SPARQL constraints of the shapes (`sh:sparql`), each asked once of a whole graph.

pySHACL asks them once a node and reads the query anew each time: some 100 times as long for the tenures that
ship. What they find is the same (`tests/test_validation.py` compares the two).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from kg.namespaces import RDF


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """One result: terms as N-Triples or "", `severity` one of Violation, Warning, Info."""

    focus: str
    path: str
    value: str
    message: str
    severity: str
    shape: str


@dataclass(frozen=True, slots=True, order=True)
class Constraint:
    """A SELECT of what violates a shape: `$this`, a node of the shape's target class, and `?value`."""

    shape: str
    target: str
    select: str
    message: str
    severity: str


def found(constraint: Constraint, triples: Iterable[ox.Triple]) -> Iterator[Violation]:
    """For each node of the target class that violates a constraint, the value that it clashes with."""
    store = ox.Store()
    store.extend(ox.Quad(t.subject, t.predicate, t.object) for t in triples)
    a, target = ox.NamedNode(RDF + "type"), ox.NamedNode(constraint.target)
    rows = store.query(constraint.select)
    assert isinstance(rows, ox.QuerySolutions), constraint.select
    for row in rows:
        node, value = row["this"], row["value"]
        if next(store.quads_for_pattern(node, a, target), None) is not None:
            yield Violation(
                str(node), "", str(value), constraint.message, constraint.severity, constraint.shape
            )
