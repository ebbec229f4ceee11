"""Taking out of an article's graph what does not conform, so that nothing is lost and nothing dangles."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from kg.namespaces import KG, NIF, RDF

_SUBJECT, _OBJECT = ox.NamedNode(RDF + "subject"), ox.NamedNode(RDF + "object")
_EVIDENCE = ox.NamedNode(KG + "evidence")
_SENTENCE, _BEGIN = ox.NamedNode(KG + "sentence"), ox.NamedNode(NIF + "beginIndex")

Triples = frozenset[ox.Triple]


@dataclass(frozen=True, slots=True, order=True)
class SetAside:
    """One node that did not conform, with every statement that had to go with it (sorted N-Triples)."""

    focus: str
    reason: str
    quote: str
    statements: str


@dataclass(frozen=True, slots=True)
class Validated:
    """What of an article conforms, as sorted triples, and what does not."""

    iri: str
    identifier: str
    triples: tuple[ox.Triple, ...]
    set_aside: tuple[SetAside, ...] = ()


def without(triples: Triples, reasons: dict[str, str], article: str) -> tuple[Triples, list[SetAside]]:
    """The triples without the violating nodes, and one SetAside for each of these.

    A node goes with all statements about it, all that point to it, the claims about those, and what
    only they spoke of (its mentions, its actors).
    """
    items = []
    kept = triples
    for focus in sorted(reasons):
        node = ox.NamedNode(focus)
        gone = _orphaned(kept, {node, *_claims(kept, node)}, ox.NamedNode(article))
        left = frozenset(t for t in kept if t.subject not in gone and t.object not in gone)
        removed = kept - left
        if removed:
            items.append(SetAside(focus, reasons[focus], _quote(triples, node), text(removed)))
        kept = left
    return kept, items


def _claims(triples: Triples, node: ox.NamedNode) -> Iterator[ox.NamedNode]:
    for triple in triples:
        if triple.predicate in (_SUBJECT, _OBJECT) and triple.object == node:
            assert isinstance(triple.subject, ox.NamedNode)
            yield triple.subject


def _orphaned(triples: Triples, gone: set[ox.NamedNode], root: ox.NamedNode) -> set[ox.NamedNode]:
    """The nodes that go, with those that only they pointed to.

    A claim does not hold what it is about, and what has evidence of its own stands by itself.
    """
    pointing: dict[ox.NamedNode, set[object]] = {}
    standing = {root}
    for triple in triples:
        if isinstance(triple.object, ox.NamedNode) and triple.predicate not in (_SUBJECT, _OBJECT):
            pointing.setdefault(triple.object, set()).add(triple.subject)
        if triple.predicate == _EVIDENCE and isinstance(triple.subject, ox.NamedNode):
            standing.add(triple.subject)
    held = {t.subject for t in triples if isinstance(t.subject, ox.NamedNode)} & set(pointing) - standing
    gone = set(gone)
    while more := {node for node in held - gone if pointing[node] <= gone | {node}}:
        gone |= more
    return gone


def _quote(triples: Triples, node: ox.NamedNode) -> str:
    """The first sentence that the node rests on, or ""."""
    nodes = {node, *(t.object for t in triples if t.subject == node)}
    begins: dict[object, int] = {}
    sentences: list[tuple[object, str]] = []
    for triple in triples:
        if triple.subject in nodes and isinstance(triple.object, ox.Literal):
            if triple.predicate == _BEGIN and triple.object.value.isdecimal():
                begins[triple.subject] = int(triple.object.value)
            elif triple.predicate == _SENTENCE:
                sentences.append((triple.subject, triple.object.value))
    return min(((begins.get(mention, 0), text) for mention, text in sentences), default=(0, ""))[1]


def text(triples: Iterable[ox.Triple]) -> str:
    return "".join(sorted(f"{t} .\n" for t in triples))
