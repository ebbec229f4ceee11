"""How many things of each class a store holds, kept beside them so that nobody has to count to ask.

The counts stand in the meta graph in the words of VoID (the W3C's vocabulary for describing datasets): a
partition of the dataset by class, with its number of entities. They are taken from the union, in which each
triple stands once, by the one door through which changes reach readers (`kg.storage.store`): so they are
never stale.
"""

import pyoxigraph as ox

from kg.iris import Iris
from kg.namespaces import KG, RDF, VOID, XSD

_COUNTED = f"SELECT ?class (COUNT(*) AS ?number) WHERE {{ ?thing <{RDF}type> ?class }} GROUP BY ?class"
_PARTITION, _CLASS, _ENTITIES = (ox.NamedNode(VOID + n) for n in ("classPartition", "class", "entities"))


def census(graph: ox.Store, iris: Iris) -> frozenset[ox.Triple]:
    """What is to be said of the ontology's classes; the default graph is the union of the others."""
    counted = graph.query(_COUNTED)
    assert isinstance(counted, ox.QuerySolutions)
    numbers = {row["class"].value: int(row["number"].value) for row in counted}
    return frozenset(
        triple
        for name, number in numbers.items()
        if name.startswith(KG)
        for triple in _partition(iris, name, number)
    )


def told(graph: ox.Store, iris: Iris) -> frozenset[ox.Triple]:
    """What the meta graph now says of them."""
    meta = ox.NamedNode(iris.graph("meta"))
    listed = list(graph.quads_for_pattern(ox.NamedNode(iris.base), _PARTITION, None, meta))
    about = (q for part in listed for q in graph.quads_for_pattern(_node(part.object), None, None, meta))
    return frozenset(q.triple for q in (*listed, *about))


def _partition(iris: Iris, cls: str, number: int) -> tuple[ox.Triple, ...]:
    node = ox.NamedNode(f"{iris.graph('meta')}#class-{cls.removeprefix(KG)}")
    count = ox.Literal(str(number), datatype=ox.NamedNode(XSD + "integer"))
    return (
        ox.Triple(ox.NamedNode(iris.base), _PARTITION, node),
        ox.Triple(node, _CLASS, ox.NamedNode(cls)),
        ox.Triple(node, _ENTITIES, count),
    )


def _node(term: ox.NamedNode | ox.Literal | ox.BlankNode | ox.Triple) -> ox.NamedNode:
    assert isinstance(term, ox.NamedNode)
    return term
