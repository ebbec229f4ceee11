"""SHACL as a gate: what does not conform is set aside with its reason and its quote, the rest goes on.

The ontology is handed to pySHACL along with the data (a shape on a superclass passes silently without it)
and the shapes as a copy (pySHACL writes into them). What SHACL Core cannot say is asked by
`kg.gate.constraints`; no inference: types are explicit. This is the only module that knows rdflib and
pySHACL.
"""

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

import pyoxigraph as ox
import pyshacl
import rdflib
from rdflib.term import Node

from kg.errors import KgError
from kg.gate.constraints import Constraint, found
from kg.gate.quarantine import SetAside, Triples, Validated, text, without
from kg.graphs.graph import ArticleGraph
from kg.namespaces import KG, XSD
from kg.resources import ontology_dir, shapes_dir

__all__ = ["Report", "SetAside", "Validated", "Validator", "Violation"]

BATCH = 100
"""Articles a call of pySHACL: its start is dear, and so is a graph of very many."""
ROUNDS = 10
"""How often what dangles after a removal may be removed in turn."""

_SH = rdflib.Namespace("http://www.w3.org/ns/shacl#")
_STRING = ox.NamedNode(XSD + "string")


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """One result: terms as N-Triples or "", `severity` one of Violation, Warning, Info."""

    focus: str
    path: str
    value: str
    message: str
    severity: str
    shape: str


@dataclass(frozen=True, slots=True)
class Report:
    """All results, sorted; it conforms if none has the severity Violation."""

    conforms: bool
    results: tuple[Violation, ...]


@dataclass(frozen=True, slots=True)
class Validator:
    """The shapes and the ontology, loaded once."""

    shapes: rdflib.Graph
    ontology: rdflib.Graph
    constraints: tuple[Constraint, ...] = ()
    """Those of the shapes that are SPARQL: `shapes` does without them."""

    @classmethod
    def load(cls, shapes_dir: Path, ontology_dir: Path) -> "Validator":
        """Reads `*.ttl` and `events/*.ttl` of both folders; KgError if a shape names an unknown term."""
        logging.getLogger("rdflib.term").setLevel(
            logging.ERROR
        )  # a traceback for each literal that shapes report
        ontology = _loaded(p for p in _turtle(ontology_dir) if p.name != "reference.ttl")
        # shapes/ontology.ttl judges the ontology's own style and has no business with articles
        shapes = _loaded(p for p in _turtle(shapes_dir) if p.name != "ontology.ttl")
        if len(shapes) == 0:
            raise KgError(f"{shapes_dir}: no shapes there; install the package again")
        known = set(ontology.subjects()) | set(shapes.subjects())
        for term in sorted({*shapes.objects(), *shapes.predicates()} - known, key=str):
            if isinstance(term, rdflib.URIRef) and term.startswith(KG):
                raise KgError(
                    f"{shapes_dir}: a shape names kg:{term.removeprefix(KG)}, not in {ontology_dir}"
                )
        return cls(shapes, ontology, tuple(_taken(shapes)))

    def terms(self) -> frozenset[str]:
        """The IRIs of the ontology's own terms."""
        return frozenset(str(s) for s in self.ontology.subjects() if str(s).startswith(KG))

    def validated(self, graphs: Iterable[ArticleGraph]) -> Iterator[Validated]:
        """Each article with what conforms of it, in order; the verdict does not depend on its neighbours."""
        source = iter(graphs)
        while batch := list(islice(source, BATCH)):
            yield from self._batch(batch)

    def report(self, triples: Iterable[ox.Triple] | rdflib.Graph) -> Report:
        """Everything that a graph does not fulfil, as one graph."""
        graph = rdflib.Graph()
        if isinstance(triples, rdflib.Graph):
            graph += triples
        else:
            _add(graph, triples)
        results = tuple(sorted(set(self._results(graph))))
        return Report(all(r.severity != "Violation" for r in results), results)

    def _batch(self, batch: Sequence[ArticleGraph]) -> Iterator[Validated]:
        triples = [frozenset(g.triples) for g in batch]
        aside: list[list[SetAside]] = [[] for _ in batch]
        todo = list(range(len(batch)))
        for _ in range(ROUNDS):
            found = self._violations([triples[i] for i in todo])
            for index, reasons in zip(todo, found, strict=True):
                if reasons:
                    triples[index], items = without(triples[index], reasons, batch[index].iri)
                    aside[index] += items
            todo = [i for i, reasons in zip(todo, found, strict=True) if reasons]
            if not todo:
                break
        for index in todo:  # never conformed: nothing of it is kept
            reason, statements = "The article never came to conform.", text(triples[index])
            triples[index] = frozenset()
            aside[index].append(SetAside(batch[index].iri, reason, "", statements))
        for graph, kept, items in zip(batch, triples, aside, strict=True):
            yield Validated(graph.iri, graph.identifier, tuple(sorted(kept, key=str)), tuple(sorted(items)))

    def _violations(self, graphs: Sequence[Triples]) -> list[dict[str, str]]:
        """For each graph the violating nodes with their reasons, as if it had been validated alone.

        Nodes that several graphs speak of get a name of their own in each, so that one graph's
        statements neither cure nor cause another's violations.
        """
        shared = _shared(graphs)
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
                for node, value in found(asked, (q.triple for q in triples)):
                    yield Violation(node, "", value, asked.message, asked.severity, asked.shape)


@cache
def validator() -> Validator:
    """That of the shapes and the ontology that came along, loaded once."""
    return Validator.load(shapes_dir(), ontology_dir())


def _taken(shapes: rdflib.Graph) -> Iterator[Constraint]:
    """Takes the SPARQL constraints out of the shapes."""
    for shape, constraint in sorted(shapes.subject_objects(_SH.sparql), key=str):
        shapes.remove((shape, _SH.sparql, constraint))
        yield Constraint(
            shape=_n3(shape),
            target=str(shapes.value(shape, _SH.targetClass)),
            select=str(shapes.value(constraint, _SH.select)),
            message=str(shapes.value(constraint, _SH.message)),
            severity=str(shapes.value(shape, _SH.severity)).removeprefix(str(_SH)),
        )


def _turtle(folder: Path) -> list[Path]:
    return [*sorted(folder.glob("*.ttl")), *sorted((folder / "events").glob("*.ttl"))]


def _loaded(files: Iterable[Path]) -> rdflib.Graph:
    graph = rdflib.Graph()
    for file in files:
        try:  # not rdflib's parser: it breaks on files that end too early
            _add(graph, (q.triple for q in ox.parse(path=str(file), rename_blank_nodes=True)))
        except SyntaxError as error:
            raise KgError(f"{file}: not Turtle: {' '.join(str(error).split())[:160]}") from None
    return graph


# -- between the two libraries -----------------------------------------------------------------------


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


def _add(graph: rdflib.Graph, triples: Iterable[ox.Triple]) -> None:
    terms = _Terms()
    for triple in triples:
        graph.add((terms[triple.subject], terms[triple.predicate], terms[triple.object]))


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
                return rdflib.Literal(
                    term.value, datatype=rdflib.URIRef(term.datatype.value), normalize=False
                )
            case ox.BlankNode():
                return rdflib.BNode(term.value)
            case _:
                raise KgError(f"a triple cannot be a term here: {term}")


def _n3(term: Node | None) -> str:
    return "" if term is None else term.n3() if isinstance(term, (rdflib.URIRef, rdflib.Literal)) else ""
