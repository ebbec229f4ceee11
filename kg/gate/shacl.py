"""pySHACL over articles: what does not conform, with the reason in the words of the shape.

The ontology is handed to pySHACL along with the data (a shape on a superclass passes silently without it)
and the shapes as a copy (pySHACL writes into them). What SHACL Core cannot say is asked by
`kg.gate.constraints`; no inference: types are explicit. Only this module knows pySHACL and its rdflib,
which take most of a second to load.
"""

import logging
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import pyoxigraph as ox
import pyshacl
import rdflib
from rdflib.term import Node

from kg.errors import KgError
from kg.gate.constraints import Constraint, Violation, found
from kg.gate.quarantine import Triples
from kg.namespaces import XSD

_SH = rdflib.Namespace("http://www.w3.org/ns/shacl#")
_STRING = ox.NamedNode(XSD + "string")


class Judge:
    """The shapes and the ontology as pySHACL takes them, and the constraints beside them."""

    def __init__(
        self,
        shapes: tuple[ox.Triple, ...],
        ontology: tuple[ox.Triple, ...],
        constraints: tuple[Constraint, ...],
    ) -> None:
        # a traceback for each ill-typed literal, which the shapes report
        logging.getLogger("rdflib.term").setLevel(logging.ERROR)
        self.shapes, self.ontology, self.constraints = _graph(shapes), _graph(ontology), constraints
        self.terms = frozenset(str(subject) for subject in self.ontology.subjects())

    def results(self, triples: Iterable[ox.Triple]) -> Iterator[Violation]:
        """All that a graph does not fulfil."""
        yield from self._results(_graph(triples))

    def violations(self, graphs: Sequence[Triples]) -> list[dict[str, str]]:
        """For each graph the violating nodes with their reasons, as if it had been validated alone.

        Nodes that several graphs speak of get a name of their own in each, so that one graph's
        statements neither cure nor cause another's violations; not terms of the ontology, whose names the
        shapes know.
        """
        shared = _shared(graphs) - self.terms
        mixed = rdflib.Graph()
        homes: dict[str, int] = {}
        for index, graph in enumerate(graphs):
            terms = _Terms(shared, _suffix(index))
            for triple in graph:
                subject = terms[triple.subject]
                mixed.add((subject, terms[triple.predicate], terms[triple.object]))
                homes[str(subject)] = index
        found: list[dict[str, set[str]]] = [{} for _ in graphs]
        for result in self._results(mixed):
            focus = result.focus[1:-1]
            if result.severity == "Violation" and focus in homes:
                home = homes[focus]
                found[home].setdefault(focus.removesuffix(_suffix(home)), set()).add(result.message)
        return [{focus: " ".join(sorted(texts)) for focus, texts in each.items()} for each in found]

    def _results(self, data: rdflib.Graph) -> Iterator[Violation]:
        """The results for a graph of our own, into which pySHACL may mix the ontology (`inplace`)."""
        yield from self._compared(data)
        shapes = rdflib.Graph()
        shapes += self.shapes
        _, results, message = pyshacl.validate(
            data, shacl_graph=shapes, ont_graph=self.ontology, inference="none", advanced=False, inplace=True
        )
        if not isinstance(results, rdflib.Graph):
            raise KgError(f"the shapes cannot be used: {str(results or message)[:200]}")
        for node in results.subjects(rdflib.RDF.type, _SH.ValidationResult):
            yield Violation(
                focus=_n3(results.value(node, _SH.focusNode)),
                path=_n3(results.value(node, _SH.resultPath)),
                value=_n3(results.value(node, _SH.value)),
                message=" ".join(sorted(str(m) for m in results.objects(node, _SH.resultMessage))),
                severity=str(results.value(node, _SH.resultSeverity)).removeprefix(str(_SH)),
                shape=_n3(results.value(node, _SH.sourceShape)),
            )

    def _compared(self, data: rdflib.Graph) -> Iterator[Violation]:
        """The results of the SPARQL constraints whose target class the graph has."""
        for asked in self.constraints:
            if (None, rdflib.RDF.type, rdflib.URIRef(asked.target)) in data:
                triples = ox.parse(input=data.serialize(format="nt"), format=ox.RdfFormat.N_TRIPLES)
                yield from found(asked, (q.triple for q in triples))


@lru_cache(maxsize=2)
def judge(
    shapes: tuple[ox.Triple, ...], ontology: tuple[ox.Triple, ...], constraints: tuple[Constraint, ...]
) -> Judge:
    """That of these shapes, made once."""
    return Judge(shapes, ontology, constraints)


def _shared(graphs: Sequence[Triples]) -> frozenset[str]:
    """The IRIs that one graph describes and another speaks of as well."""
    seen: dict[str, int] = {}
    described: set[str] = set()
    for graph in graphs:
        subjects = {t.subject.value for t in graph if isinstance(t.subject, ox.NamedNode)}
        described |= subjects
        for iri in subjects | {t.object.value for t in graph if isinstance(t.object, ox.NamedNode)}:
            seen[iri] = seen.get(iri, 0) + 1
    return frozenset(iri for iri in described if seen[iri] > 1)


def _suffix(index: int) -> str:
    return f"~{index}"


def _graph(triples: Iterable[ox.Triple]) -> rdflib.Graph:
    graph, terms = rdflib.Graph(), _Terms()
    for triple in triples:
        graph.add((terms[triple.subject], terms[triple.predicate], terms[triple.object]))
    return graph


class _Literal(rdflib.Literal):
    """A literal that is not less than what it cannot be compared with, as in SHACL; rdflib raises."""

    def __lt__(self, other: object) -> bool:
        return super().__lt__(other) is True

    def __le__(self, other: object) -> bool:
        return super().__le__(other) is True


class _Terms(dict[object, Node]):
    """rdflib's terms for pyoxigraph's, one object a term: equal terms are then found by identity."""

    def __init__(self, shared: frozenset[str] = frozenset(), suffix: str = "") -> None:
        super().__init__()
        self._shared, self._suffix = shared, suffix

    def __missing__(self, term: object) -> Node:
        made = self[term] = self._made(term)
        return made

    def _made(self, term: object) -> Node:
        match term:
            case ox.NamedNode():
                return rdflib.URIRef(term.value + self._suffix if term.value in self._shared else term.value)
            case ox.Literal() if term.language:
                return rdflib.Literal(term.value, lang=term.language)
            case ox.Literal() if term.datatype == _STRING:
                return rdflib.Literal(term.value)  # the same in RDF 1.1; rdflib keeps the two apart
            case ox.Literal():
                return _Literal(term.value, datatype=rdflib.URIRef(term.datatype.value), normalize=False)
            case ox.BlankNode():
                return rdflib.BNode(term.value)
            case _:
                raise KgError(f"a triple cannot be a term here: {term}")


def _n3(term: Node | None) -> str:
    return "" if term is None else term.n3() if isinstance(term, (rdflib.URIRef, rdflib.Literal)) else ""
