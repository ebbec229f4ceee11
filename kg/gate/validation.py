"""SHACL as a gate: what does not conform is set aside with its reason and its quote, the rest goes on.

Most articles conform, which `kg.gate.conformance` sees at once; pySHACL judges the others (`kg.gate.shacl`).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

import pyoxigraph as ox

from kg.errors import KgError
from kg.gate.conformance import Screen
from kg.gate.constraints import Constraint, Violation
from kg.gate.quarantine import SetAside, Triples, Validated, text, without
from kg.gate.shapes import SH, Properties, index
from kg.graphs.articlegraph import ArticleGraph
from kg.namespaces import KG
from kg.resources import ontology_dir, shapes_dir

__all__ = ["Report", "SetAside", "Validated", "Validator", "Violation"]

BATCH = 100
"""Articles a call of pySHACL: its start is dear, and so is a graph of very many."""
ROUNDS = 10
"""How often what dangles after a removal may be removed in turn."""

_TARGET, _SPARQL, _SELECT, _MESSAGE, _SEVERITY = (
    ox.NamedNode(SH + name) for name in ("targetClass", "sparql", "select", "message", "severity")
)


@dataclass(frozen=True, slots=True)
class Report:
    """All results, sorted; it conforms if none has the severity Violation."""

    conforms: bool
    results: tuple[Violation, ...]


@dataclass(frozen=True, slots=True)
class Validator:
    """The shapes and the ontology, loaded once."""

    shapes: tuple[ox.Triple, ...]
    """Those in SHACL Core; the others are `constraints`."""
    ontology: tuple[ox.Triple, ...]
    constraints: tuple[Constraint, ...]
    screen: Screen

    @classmethod
    def load(cls, shapes_dir: Path, ontology_dir: Path) -> "Validator":
        """Reads `*.ttl` and `events/*.ttl` of both folders; KgError if a shape names an unknown term."""
        ontology = _loaded(p for p in _turtle(ontology_dir) if p.name != "reference.ttl")
        # shapes/ontology.ttl judges the ontology's own style and has no business with articles
        shapes = _loaded(p for p in _turtle(shapes_dir) if p.name != "ontology.ttl")
        if not shapes:
            raise KgError(f"{shapes_dir}: no shapes there; install the package again")
        known = {t.subject for t in (*ontology, *shapes)}
        named = {term for t in shapes for term in (t.object, t.predicate) if isinstance(term, ox.NamedNode)}
        for term in sorted(t.value for t in named - known):
            if term.startswith(KG):
                raise KgError(
                    f"{shapes_dir}: a shape names kg:{term.removeprefix(KG)}, not in {ontology_dir}"
                )
        core = tuple(t for t in shapes if t.predicate != _SPARQL)
        return cls(core, ontology, tuple(sorted(_constraints(shapes))), Screen.of(shapes, ontology))

    def terms(self) -> frozenset[str]:
        """The IRIs of the ontology's own terms."""
        subjects = (t.subject.value for t in self.ontology if isinstance(t.subject, ox.NamedNode))
        return frozenset(s for s in subjects if s.startswith(KG))

    def validated(self, graphs: Iterable[ArticleGraph]) -> Iterator[Validated]:
        """Each article with what conforms of it, in order; the verdict does not depend on its neighbours."""
        source = iter(graphs)
        while batch := list(islice(source, BATCH)):
            yield from self._batch(batch)

    def report(self, triples: Iterable[ox.Triple]) -> Report:
        """Everything that a graph does not fulfil, as one graph."""
        graph = frozenset(triples)
        if self.screen.clears(graph):
            return Report(True, ())
        from kg.gate.shacl import judge  # takes a second to load, and most graphs conform

        results = tuple(sorted(set(judge(self.shapes, self.ontology, self.constraints).results(graph))))
        return Report(all(r.severity != "Violation" for r in results), results)

    def _batch(self, batch: Sequence[ArticleGraph]) -> Iterator[Validated]:
        triples = [frozenset(g.triples) for g in batch]
        aside: list[list[SetAside]] = [[] for _ in batch]
        todo = list(range(len(batch)))
        for _ in range(ROUNDS):
            found = self._violations([triples[i] for i in todo])
            for i, reasons in zip(todo, found, strict=True):
                if reasons:
                    triples[i], items = without(triples[i], reasons, batch[i].iri)
                    aside[i] += items
            todo = [i for i, reasons in zip(todo, found, strict=True) if reasons]
            if not todo:
                break
        for i in todo:  # never conformed: nothing of it is kept
            reason, statements = "The article never came to conform.", text(triples[i])
            triples[i] = frozenset()
            aside[i].append(SetAside(batch[i].iri, reason, "", statements))
        for graph, kept, items in zip(batch, triples, aside, strict=True):
            yield Validated(graph.iri, graph.identifier, tuple(sorted(kept, key=str)), tuple(sorted(items)))

    def _violations(self, graphs: Sequence[Triples]) -> list[dict[str, str]]:
        """For each graph the violating nodes with their reasons; most have none."""
        unsure = [i for i, graph in enumerate(graphs) if not self.screen.clears(graph)]
        found: list[dict[str, str]] = [{} for _ in graphs]
        if unsure:
            from kg.gate.shacl import judge  # as above

            judged = judge(self.shapes, self.ontology, self.constraints)
            for i, reasons in zip(unsure, judged.violations([graphs[i] for i in unsure]), strict=True):
                found[i] = reasons
        return found


@cache
def validator() -> Validator:
    """That of the shapes and the ontology that came along, loaded once."""
    return Validator.load(shapes_dir(), ontology_dir())


def _constraints(shapes: Iterable[ox.Triple]) -> Iterator[Constraint]:
    """The SPARQL constraints among the shapes."""
    nodes = index(shapes)
    for shape, properties in nodes.items():
        for constraint in properties.get(_SPARQL, ()):
            yield Constraint(
                shape=str(shape),
                target=_value(properties, _TARGET),
                select=_value(nodes[constraint], _SELECT),
                message=_value(nodes[constraint], _MESSAGE),
                severity=_value(properties, _SEVERITY).removeprefix(SH),
            )


def _value(properties: Properties, predicate: ox.NamedNode) -> str:
    (value,) = properties[predicate]
    assert isinstance(value, ox.NamedNode | ox.Literal)
    return value.value


def _turtle(folder: Path) -> list[Path]:
    return [*sorted(folder.glob("*.ttl")), *sorted((folder / "events").glob("*.ttl"))]


def _loaded(files: Iterable[Path]) -> tuple[ox.Triple, ...]:
    triples: dict[ox.Triple, None] = {}
    for file in files:
        try:
            parsed = ox.parse(path=str(file), rename_blank_nodes=True)
            triples |= dict.fromkeys(q.triple for q in parsed)
        except SyntaxError as error:
            raise KgError(f"{file}: not Turtle: {' '.join(str(error).split())[:160]}") from None
    return tuple(triples)
