"""How well the program reads a gold set: its articles are read in memory, and every figure is counted.

What counts as right is decided in `kg.measuring.scoring`; what the figures mean is in docs/evaluation.md.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

import pyoxigraph as ox

from kg.asking.tables import printable
from kg.gate.validation import validator
from kg.graphs.extraction import article_graphs, knowledge
from kg.iris import Iris
from kg.measuring.alignment import ReadEvent, Words, tail, words
from kg.measuring.gold import GoldDocument, Scheme, Span, read_gold, scheme
from kg.measuring.scoring import Error, Verdict, verdicts
from kg.namespaces import KG, NIF, RDF, RDFS, SKOS
from kg.resources import ontology_dir
from kg.storage.reference import reference_triples
from kg.text.articles import Problem
from kg.text.forms import Refused, check_prose

_LABELS = frozenset((RDFS + "label", SKOS + "prefLabel", SKOS + "altLabel"))
_Node = Mapping[str, Sequence[str]]
"""The values of a node by property."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Precision = right of what was read, recall = right of what the gold has, and their harmonic mean.

    0 where there is nothing to divide by. `tp` right, `fp` wrongly read, `fn` missed.
    """

    p: float
    r: float
    f1: float
    tp: int
    fp: int
    fn: int


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The figures by name ("role", "role Launch launchedBy"), and each mistake behind them.

    `documents` is the number of usable gold lines, `unread` of those whose article the reader refused:
    their events count as missed. `problems` names both these and the unusable lines.
    """

    documents: int
    unread: int
    figures: Mapping[str, Figure]
    errors: tuple[Error, ...]
    problems: tuple[Problem, ...]


def evaluate(
    gold: Path,
    *,
    model: str | None = None,
    thorough: bool = False,
    on_progress: Callable[[int], None] | None = None,
) -> Evaluation:
    """Reads the articles of a gold file as `kg build` would and compares; `on_progress` gets 1 an article."""
    data = knowledge()
    known = scheme(data.rules.frames.all, data.links)
    items = list(read_gold(gold, known))
    documents = [item for item in items if isinstance(item, GoldDocument)]
    problems = [item for item in items if isinstance(item, Problem)]
    readable, refused = _readable(documents)
    labels = _Labels(reference_triples(ontology_dir(), Iris()))
    read: dict[str, tuple[ReadEvent, ...]] = {}
    graphs = article_graphs((d.article for d in readable), model=model, thorough=thorough)
    for validated in validator().validated(graphs):
        labels.add(validated.triples)
        read[validated.identifier] = events(validated.triples, known)
        if on_progress is not None:
            on_progress(1)
    judged = [
        verdict
        for document in documents
        for verdict in verdicts(document, read.get(document.article.identifier, ()), labels.words, known)
    ]
    return Evaluation(
        documents=len(documents),
        unread=len(refused),
        figures=figures(judged),
        errors=tuple(v.error for v in judged if v.error is not None),
        problems=(*problems, *refused),
    )


def _readable(documents: Iterable[GoldDocument]) -> tuple[list[GoldDocument], list[Problem]]:
    kept, refused = [], []
    for document in documents:
        try:
            check_prose(document.article)
            kept.append(document)
        except Refused as refusal:
            refused.append(Problem(document.article.origin, f"{refusal}; its events count as missed"))
    return kept, refused


class _Labels:
    """The names of all entities, over the reference data and all articles."""

    def __init__(self, triples: Iterable[ox.Triple]) -> None:
        self.words: dict[str, dict[Words, str]] = {}
        self.add(triples)

    def add(self, triples: Iterable[ox.Triple]) -> None:
        for triple in triples:
            if triple.predicate.value in _LABELS and isinstance(triple.object, ox.Literal):
                name = triple.object.value
                known = self.words.get(_text(triple.subject), {})
                first = triple.predicate.value == SKOS + "prefLabel"
                self.words[_text(triple.subject)] = (
                    {words(name): name, **known} if first else {**known, words(name): name}
                )


def events(graph: Iterable[ox.Triple | ox.Quad], known: Scheme) -> tuple[ReadEvent, ...]:
    """The events of an article's graph, as they are compared: sorted by IRI, series left out."""
    nodes: dict[str, dict[str, list[str]]] = {}
    for triple in graph:
        properties = nodes.setdefault(_text(triple.subject), {})
        properties.setdefault(triple.predicate.value, []).append(_text(triple.object))
    return tuple(
        _event(iri, kind, nodes, known)
        for iri in sorted(nodes)
        for kind in known.types
        if KG + kind in nodes[iri].get(RDF + "type", ())
    )


def _event(iri: str, kind: str, nodes: Mapping[str, _Node], known: Scheme) -> ReadEvent:
    node, of_type = nodes[iri], known.types[kind]

    def values(name: str) -> list[str]:
        return sorted(node.get(KG + name, ()))

    def first(name: str) -> str:
        return next(iter(values(name)), "")

    return ReadEvent(
        iri=iri,
        type=kind,
        spans=tuple(_span(nodes[m]) for m in values("evidence")),
        at=min(_span(nodes[m]) for m in values("trigger") or values("evidence")),
        factuality=tail(first("factuality")),
        roles=frozenset((role, filler) for role in of_type.roles for filler in values(role)),
        attributes={name: tail(first(p)) for name, p in of_type.attributes.items() if values(p)},
        when=(first("earliest"), first("latest")),
        links=frozenset((link, other) for link in known.links for other in values(link)),
    )


def _span(mention: _Node) -> Span:
    return int(mention[NIF + "beginIndex"][0]), int(mention[NIF + "endIndex"][0])


def _text(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> str:
    return str(term) if isinstance(term, ox.Triple) else term.value


def figures(judged: Iterable[Verdict]) -> dict[str, Figure]:
    """Each figure over all, then each by its parts, both in the order of their names."""
    counts: dict[tuple[str, ...], list[int]] = {}
    for verdict in judged:
        for key in (verdict.key[:1], verdict.key):
            count = counts.setdefault(key, [0, 0, 0])
            for at, one in enumerate((verdict.right, verdict.wrong, verdict.missed)):
                count[at] += one
    order = sorted(counts, key=lambda key: (len(key) > 1, key))
    return {" ".join(key): _figure(*counts[key]) for key in order}


def _figure(tp: int, fp: int, fn: int) -> Figure:
    p = tp / (tp + fp) if tp + fp else 0.0
    r = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * p * r / (p + r) if p + r else 0.0
    return Figure(round(p, 4), round(r, 4), round(f1, 4), tp, fp, fn)


class Kinded(Protocol):
    """What has a kind, by which it is listed."""

    @property
    def kind(self) -> str: ...


Listed = TypeVar("Listed", bound=Kinded)


def shown(errors: Iterable[Listed], most: int) -> dict[str, tuple[list[Listed], int]]:
    """Of each kind of error at most so many, and how many there are."""
    kinds: dict[str, list[Listed]] = {}
    for error in errors:
        kinds.setdefault(error.kind, []).append(error)
    return {kind: (kinds[kind][:most], len(kinds[kind])) for kind in sorted(kinds)}


def human(evaluation: Evaluation, most: int) -> Iterator[str]:
    """A table of the figures, and at most so many errors of each kind."""
    unread = f", {evaluation.unread} of them not read" if evaluation.unread else ""
    yield f"{evaluation.documents} articles{unread}\n\n"
    wide = max((len(name) for name in evaluation.figures), default=0)
    yield f"{'':{wide}}  precision  recall     F1  right  wrong  missed\n"
    for name, f in evaluation.figures.items():
        yield f"{name:{wide}}  {f.p:9.3f}  {f.r:6.3f}  {f.f1:5.3f}  {f.tp:5}  {f.fp:5}  {f.fn:6}\n"
    for kind, (some, number) in shown(evaluation.errors, most).items():
        yield f"\n{kind}: {number}\n"
        for error in some:
            yield from _lines(error)


def _lines(error: Error) -> Iterator[str]:
    about = f".{error.about}" if error.about else ""
    yield printable(f"  {error.document}: {error.type}{about}: {error.passage}") + "\n"
    yield printable(f"      read: {error.read or '–'}") + "\n"
    yield printable(f"      gold: {error.gold or '–'}") + "\n"
