"""What a graph says of a node, read for deriving: days, factuality, states, places, tenures, evidence.

Sources may differ: bounds are intersected where they agree and joined where they do not.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Protocol, runtime_checkable

import pyoxigraph as ox

from kg.intervals import OPEN_FIRST, OPEN_LAST, Interval
from kg.namespaces import KG, PROV, RDF, RDFS, SKOS
from kg.storage.columns import Statement, statement

Term = ox.NamedNode | ox.Literal | ox.BlankNode | ox.Triple


_KNOWN = frozenset({"occurred", "negated"})
"""Factualities that tell what became of a plan or a supposition."""

_SINGLY = frozenset(
    {
        RDF + "subject",
        RDF + "predicate",
        RDF + "object",
        PROV + "wasDerivedFrom",
        SKOS + "prefLabel",
        RDFS + "label",
    }
) | {KG + name for name in ("evidence", "sentence")}
"""Properties of many more nodes than a question concerns: looked up node by node."""


@runtime_checkable
class Source(Protocol):
    """What facts are read from: `kg.storage.store.Store`, or some quads in `Memory`."""

    def statements(self, predicate: str, /) -> Iterator[Statement]:
        """What all graphs say under a property, in no order."""

    def instances(self, cls: str, /) -> Iterator[Statement]:
        """What all graphs say to be of a class, in no order."""

    def triples_for_pattern(
        self,
        subject: ox.NamedNode | None,
        predicate: ox.NamedNode | None,
        value: Term | None,
        /,
    ) -> Iterator[ox.Quad]:
        """What some graph says and matches, each triple once; None matches everything."""


class Memory:
    """Quads as a source, indexed in memory."""

    def __init__(self, quads: Iterable[ox.Quad]) -> None:
        store = ox.Store()
        store.extend(quads)
        self.triples_for_pattern = store.quads_for_pattern

    def statements(self, predicate: str) -> Iterator[Statement]:
        """As `Source` has it."""
        return map(statement, self.triples_for_pattern(None, ox.NamedNode(predicate), None))

    def instances(self, cls: str) -> Iterator[Statement]:
        """As `Source` has it."""
        found = self.triples_for_pattern(None, ox.NamedNode(RDF + "type"), ox.NamedNode(cls))
        return map(statement, found)


@dataclass(frozen=True, slots=True)
class Tenure:
    """A person led a state: for the days of `certain` for sure, at most for those of `possible`."""

    person: str
    state: str
    possible: Interval
    certain: Interval | None


class Facts:
    """A source by node and property; nodes and properties are IRIs, answers are sorted."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._tables: dict[str, dict[str, list[Statement]]] = {}
        self._once: dict[tuple[str, str], list[str]] = {}

    def of_class(self, name: str) -> list[str]:
        """The nodes of a class of the ontology."""
        return sorted({told.node for told in self._source.instances(KG + name)})

    def is_a(self, node: str, name: str) -> bool:
        """Whether a node is of a class."""
        return any(self._match(node, RDF + "type", ox.NamedNode(KG + name)))

    def nodes(self, node: str, *properties: str) -> list[str]:
        """The nodes that a node has under these properties of the ontology."""
        return sorted({o for name in properties for o in self._objects(node, KG + name)})

    def label(self, node: str) -> str:
        """The first of its names; its IRI if it has none."""
        return self._remembered("label", node, self._labels)[0]

    def _labels(self, node: str) -> list[str]:
        for predicate in (SKOS + "prefLabel", RDFS + "label"):
            found = sorted(
                q.object.value for q in self._match(node, predicate) if isinstance(q.object, ox.Literal)
            )
            if found:
                return found
        return [node]

    def bounds(self, event: str) -> Interval:
        """The days within which it took place, open where they are not known."""
        return joined(
            [first_day(t) for t in self.texts(event, "earliest")],
            [last_day(t) for t in self.texts(event, "latest")],
        )

    def certain(self, event: str) -> Interval | None:
        """The days on which it was certainly going on, over all sources: a stay has no gaps.

        Where a source tells that it happened, the days of plans say nothing for certain.
        """
        graphs = self._saying_so(event)
        days = [
            first_day(told.value)
            for name in ("certainFrom", "certainTo")
            for told in self._told(event, KG + name)
            if told.text and (not graphs or told.graph in graphs)
        ]
        return Interval(min(days), max(days)) if days else None

    def own_day(self, event: str) -> Interval | None:
        """The one day on which it took place, as all tell who say that it did; None for any other."""
        graphs = self._saying_so(event)
        days = {
            told.value
            for name in ("earliest", "latest")
            for told in self._told(event, KG + name)
            if told.text and told.graph in graphs
        }
        bounds = self.bounds(event)
        known = len(days) == 1 and bounds.first == bounds.last
        return bounds if known else None

    def _saying_so(self, event: str) -> set[str]:
        """The graphs that say that it happened."""
        return {t.graph for t in self._told(event, KG + "factuality") if t.value == KG + "occurred"}

    def sentences(self, event: str) -> list[str]:
        """The sentences that tell of it."""
        return sorted({text for mention in self.triggers(event) for text in self.texts(mention, "sentence")})

    def factualities(self, event: str) -> frozenset[str]:
        """What the sources say it is, such as {"occurred"}: a plan gives way to what became of it."""
        said = frozenset(n.removeprefix(KG) for n in self.nodes(event, "factuality"))
        return said & _KNOWN or said

    def states(self, agent: str, state_class: str, through: Sequence[str]) -> list[str]:
        """The agent if it is a state, else the nearest states that it is part of."""
        own = f"{state_class} through {' '.join(through)}"
        return self._remembered(own, agent, lambda one: self._states(one, state_class, through))

    def _states(self, agent: str, state_class: str, through: Sequence[str]) -> list[str]:
        return self._climb(agent, through, lambda node: [node] if self.is_a(node, state_class) else [])

    def sovereigns(self, zone: str) -> list[str]:
        """Whose a zone is: its own sovereigns, or those of the nearest zone around that has any."""
        return self._remembered("sovereigns", zone, self._sovereigns)

    def _sovereigns(self, zone: str) -> list[str]:
        return self._climb(zone, ["within"], lambda node: self.nodes(node, "sovereign"))

    def groups_of(self, zone: str) -> list[str]:
        """The armed groups that act from a zone, or from the nearest zone around from which any does."""
        return self._climb(zone, ["within"], lambda node: sorted(self._acting_from.get(node, ())))

    @cached_property
    def _acting_from(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for told in self._source.statements(KG + "actsFrom"):
            found.setdefault(told.value, set()).add(told.node)
        return found

    @cached_property
    def tenures(self) -> dict[str, list[Tenure]]:
        """Who led what when, by person."""
        found: dict[str, list[Tenure]] = {}
        for node in self.of_class("Tenure"):
            begins, ends = self.texts(node, "from"), self.texts(node, "to")
            possible = joined([first_day(t) for t in begins], [last_day(t) for t in ends])
            first, last = (
                max(map(last_day, begins), default=OPEN_FIRST),
                min(map(first_day, ends), default=OPEN_LAST),
            )
            certain = Interval(first, last) if first <= last else None
            for person in self.nodes(node, "holder"):
                for state in self.nodes(node, "ofState"):
                    found.setdefault(person, []).append(Tenure(person, state, possible, certain))
        return found

    def triggers(self, event: str) -> list[str]:
        """The mentions that tell of it."""
        return self._remembered("triggers", event, self._triggers)

    def _triggers(self, event: str) -> list[str]:
        return self.nodes(event, "trigger") or self.evidence(event)

    def evidence(self, event: str) -> list[str]:
        """All mentions that it rests on."""
        return self._remembered("evidence", event, lambda node: self.nodes(node, "evidence"))

    def _remembered(self, name: str, node: str, ask: Callable[[str], list[str]]) -> list[str]:
        """An answer that is looked up node by node, kept: many rows name the same leader, place and stay."""
        if (name, node) not in self._once:
            self._once[name, node] = ask(node)
        return self._once[name, node]

    def claims(self, link: str) -> dict[tuple[str, str], frozenset[str]]:
        """For each pair that a property links, the mentions that the link rests on."""
        found: dict[tuple[str, str], frozenset[str]] = {}
        for quad in list(self._match(None, RDF + "predicate", ox.NamedNode(KG + link))):
            claim = _iri(quad.subject)
            mentions = frozenset(self._objects(claim, PROV + "wasDerivedFrom"))
            for subject in self._objects(claim, RDF + "subject"):
                for value in self._objects(claim, RDF + "object"):
                    found[subject, value] = found.get((subject, value), frozenset()) | mentions
        return found

    def grounds(self, node: str, name: str) -> list[str]:
        """The mentions that what is said of a node under a property rests on."""
        found = (_iri(q.subject) for q in self._match(None, RDF + "subject", ox.NamedNode(node)))
        claims = [claim for claim in found if KG + name in self._objects(claim, RDF + "predicate")]
        return sorted({m for claim in claims for m in self._objects(claim, PROV + "wasDerivedFrom")})

    def _climb(self, node: str, ways: Sequence[str], goal: Callable[[str], list[str]]) -> list[str]:
        """What the goal gives for the node or, step by step, for those above it; cycles end."""
        seen: set[str] = set()
        level = [node]
        while level:
            found = sorted({x for each in level for x in goal(each)})
            if found:
                return found
            seen.update(level)
            level = sorted({x for each in level for x in self.nodes(each, *ways)} - seen)
        return []

    def _objects(self, node: str, predicate: str) -> list[str]:
        if predicate in _SINGLY:
            found = (q.object for q in self._match(node, predicate))
            return [value.value for value in found if isinstance(value, ox.NamedNode)]
        return [told.value for told in self._told(node, predicate) if not told.text]

    def texts(self, node: str, name: str) -> list[str]:
        """The literals that a node has under a property of the ontology, in no order, some more than once."""
        if KG + name in _SINGLY:
            found = (q.object for q in self._match(node, KG + name))
            return [value.value for value in found if isinstance(value, ox.Literal)]
        return [told.value for told in self._told(node, KG + name) if told.text]

    def _match(self, subject: str | None, predicate: str, value: Term | None = None) -> Iterator[ox.Quad]:
        node = None if subject is None else ox.NamedNode(subject)
        return self._source.triples_for_pattern(node, ox.NamedNode(predicate), value)

    def _told(self, node: str, predicate: str) -> Sequence[Statement]:
        """What is said of a node: a property is read whole once, for it is asked of all events."""
        if predicate not in self._tables:
            table: dict[str, list[Statement]] = {}
            for told in self._source.statements(predicate):
                table.setdefault(told.node, []).append(told)
            self._tables[predicate] = table
        return self._tables[predicate].get(node, ())


def _iri(term: Term) -> str:
    return term.value if isinstance(term, ox.NamedNode) else ""


def joined(firsts: Sequence[int], lasts: Sequence[int]) -> Interval:
    """The days in all bounds, or from the first to the last where the sources contradict each other."""
    first, last = max(firsts, default=OPEN_FIRST), min(lasts, default=OPEN_LAST)
    return Interval(first, last) if first <= last else Interval(min(firsts), max(lasts))


def first_day(text: str) -> int:
    """The first day of `2011-12-17`, `2011-12` or `2011`."""
    return date.fromisoformat((text + "-01-01")[:10]).toordinal()


def last_day(text: str) -> int:
    """The last day of `2011-12-17`, `2011-12` or `2011`."""
    year, month = int(text[:4]), int(text[5:7] or 12)
    if len(text) >= 10:
        return first_day(text)
    return date(year + month // 12, month % 12 + 1, 1).toordinal() - 1
