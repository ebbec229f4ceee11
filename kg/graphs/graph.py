"""One article's events as RDF: the graph that validation judges and the store keeps.

Terms are pyoxigraph's. Offsets are code points into the article's text exactly as it came in.
Every statement of an event has a claim, which names the mentions that it rests on and the rule.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import product

import pyoxigraph as ox

from kg.assembly.events import Event
from kg.assembly.linkwords import Link
from kg.calendar.periods import Interval
from kg.graphs.articlegraph import ArticleGraph
from kg.iris import Iris, slug
from kg.names.entities import Entity
from kg.names.gazetteer import Gazetteer
from kg.namespaces import DCTERMS, KG, NIF, PROV, RDF, RDFS, SCHEMA, SKOS, XSD
from kg.recognition.fillers import Filler, Span
from kg.text.articles import Article

Term = ox.NamedNode | ox.Literal
_A = ox.NamedNode(RDF + "type")
_LABEL = ox.NamedNode(RDFS + "label")


@dataclass(frozen=True, slots=True)
class Told:
    """What was read from one article."""

    events: tuple[Event, ...]
    links: tuple[Link, ...]
    named: tuple[Entity, ...]


@dataclass(frozen=True, slots=True)
class Schema:
    """What the graph needs to know of the properties: which hold integers, booleans, concepts."""

    integers: frozenset[str]
    booleans: frozenset[str]
    concepts: frozenset[str]
    themes: frozenset[str]


def article_graph(
    article: Article, told: Told, *, iris: Iris, gazetteer: Gazetteer, schema: Schema
) -> ArticleGraph:
    """The graph of an article: its events, the links between them, and whom it names."""
    writer = _Writer(article, iris, gazetteer, schema)
    writer.write(told)
    return ArticleGraph(writer.iri, article.identifier, tuple(writer.triples))


def literal(value: object, datatype: str) -> ox.Literal:
    return ox.Literal(str(value), datatype=_node(XSD + datatype))


@lru_cache(maxsize=1024)
def _node(iri: str) -> ox.NamedNode:
    """A node, kept for the next time: all articles share their properties and classes."""
    return ox.NamedNode(iri)


class _Writer:
    def __init__(self, article: Article, iris: Iris, gazetteer: Gazetteer, schema: Schema) -> None:
        self.article, self.iris, self.gazetteer, self.schema = article, iris, gazetteer, schema
        self.iri = iris.article(article.text)
        self.triples: dict[ox.Triple, None] = {}
        """Each once, in the order in which they came."""
        self.labels: dict[str, str] = {}
        """The name of each entity, the first that the article used."""
        self.entities: dict[Entity, str] = {}
        self.spans: dict[Span, str] = {}
        """What was written of entities and spans, with their IRIs."""

    def write(self, told: Told) -> None:
        self._article()
        for entity in told.named:
            self._add(self.iri, SCHEMA + "mentions", _node(self._entity(entity)))
        by_token: dict[int, list[Event]] = {}
        for event in told.events:
            for mention in event.mentions:
                by_token.setdefault(mention.token, []).append(event)
        for event in told.events:
            self._event(event)
        self._links(told.links, by_token)

    def _links(self, links: Sequence[Link], by_token: Mapping[int, list[Event]]) -> None:
        """Each stated relation once, with every wording of it."""
        stated: dict[tuple[str, str, str], list[tuple[Span, str]]] = {}
        for link in links:
            for source, target in product(by_token.get(link.source, ()), by_token.get(link.target, ())):
                if source is target or source.series or target.series:
                    continue
                if link.source == link.target and source.stay:
                    continue  # "in Rome for talks": one word tells of both, and the talks are during the stay
                ends = [
                    m.span
                    for m in (*source.mentions, *target.mentions)
                    if m.token in (link.source, link.target)
                ]
                key = (self._event_iri(source), KG + link.property, self._event_iri(target))
                stated.setdefault(key, []).extend((span, link.cue) for span in (link.span, *ends))
        for (subject, predicate, value), wordings in stated.items():
            cues = "; ".join(sorted({f"“{cue}”" for _, cue in wordings}))
            self._claim(subject, predicate, _node(value), [span for span, _ in wordings], f"link: {cues}")

    def _add(self, subject: str, predicate: str, value: Term) -> None:
        self.triples[ox.Triple(_node(subject), _node(predicate), value)] = None

    def _type(self, subject: str, *names: str) -> None:
        for name in names:
            self._add(subject, _A.value, _node(name if ":" in name else KG + name))

    def _article(self) -> None:
        article = self.article
        self._type(self.iri, "Article", SCHEMA + "NewsArticle")
        self._add(self.iri, DCTERMS + "identifier", ox.Literal(article.identifier))
        self._add(self.iri, SCHEMA + "articleBody", ox.Literal(article.text))
        self._add(
            self.iri,
            KG + "contentHash",
            ox.Literal(hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()),
        )
        self._add(self.iri, _LABEL.value, ox.Literal(article.title or article.identifier))
        for predicate, value in (
            (SCHEMA + "headline", article.title),
            (DCTERMS + "source", article.source),
            (SCHEMA + "url", article.url),
        ):
            if value:
                self._add(self.iri, predicate, ox.Literal(value))
        if article.published:
            self._add(self.iri, SCHEMA + "datePublished", literal(article.published, "date"))

    # -- events ---------------------------------------------------------------------------------

    def _event_iri(self, event: Event) -> str:
        name = "series" if event.series else event.type
        return self.iris.event(name, self.iri, event.type, str(event.mentions[0].span.begin))

    def _event(self, event: Event) -> None:
        iri = self._event_iri(event)
        if event.series:
            self._type(iri, "EventSeries")
            self._add(iri, KG + "ofType", _node(KG + event.type))
            if event.minimum:
                self._claim(
                    iri,
                    KG + "minimumCount",
                    literal(event.minimum, "integer"),
                    [m.span for m in event.mentions if m.minimum],
                    "series: number",
                )
        else:
            self._type(iri, event.type, "Event")
        self._add(iri, _LABEL.value, ox.Literal(self._label(event)))
        deciding = [m for m in event.mentions if m.factuality == event.factuality] or list(event.mentions)
        cue = next((m.reading.cue for m in deciding if m.reading.cue), "")
        self._claim(
            iri,
            KG + "factuality",
            _node(KG + event.factuality),
            [m.span for m in deciding],
            f"factuality: “{cue}”" if cue else "factuality",
        )
        for mention in event.mentions:
            node = self._mention(mention.span, mention.attributed, mention.when.text)
            self._add(iri, KG + "evidence", _node(node))
            self._add(iri, KG + "trigger", _node(node))
        for filler in event.fillers:
            self._filler(iri, event, filler)
        self._dates(iri, event)

    def _dates(self, iri: str, event: Event) -> None:
        spans = [
            self._date_span(m.when.begin, m.when.end, m.span) for m in event.mentions if m.when.stated
        ] or [event.mentions[0].span]
        rule = "date: " + (
            "; ".join(sorted({f"“{m.when.text}”" for m in event.mentions if m.when.stated}))
            or "publication day and tense"
        )
        values: tuple[tuple[str, date | None], ...] = (
            ("earliest", event.bounds.earliest),
            ("latest", event.bounds.latest),
            ("certainFrom", event.certain.earliest),
            ("certainTo", event.certain.latest),
        )
        for name, day in values:
            if day is not None:
                self._claim(iri, KG + name, literal(day, "date"), spans, rule)

    def _date_span(self, begin: int, end: int, trigger: Span) -> Span:
        return Span(begin, end, trigger.sentence)

    def _filler(self, iri: str, event: Event, filler: Filler) -> None:
        """A role, attribute or text; every wording that gave the same value is evidence of it."""
        same = [
            f
            for m in event.mentions
            for f in m.fillers
            if f.name == filler.name
            and (f.entity.key if f.entity else f.text)
            == (filler.entity.key if filler.entity else filler.text)
        ]
        spans = [f.span for f in same] or [filler.span]
        value = self._value(filler)
        for span in spans:
            self._add(iri, KG + "evidence", _node(self._mention(span)))
        self._claim(iri, KG + filler.name, value, spans, filler.rule)

    def _value(self, filler: Filler) -> Term:
        if filler.entity is not None:
            return _node(self._entity(filler.entity))
        if filler.name in self.schema.integers:
            return literal(int(filler.text), "integer")
        if filler.name in self.schema.booleans:
            return literal(filler.text, "boolean")
        if filler.name in self.schema.concepts:
            return _node(KG + filler.text)
        if filler.name in self.schema.themes:
            return _node(self._concept(filler.name, filler.text))
        return ox.Literal(filler.text)

    def _concept(self, scheme: str, label: str) -> str:
        iri = self.iris.entity(f"{scheme}/{slug(label)}")
        self._type(iri, SKOS + "Concept")
        self._add(iri, SKOS + "prefLabel", ox.Literal(label))
        self._add(iri, SKOS + "inScheme", _node(KG + f"{scheme}Scheme"))
        return iri

    def _label(self, event: Event) -> str:
        """A short name for tables and pictures, such as "Launch – North Korea, sea – by 2023-11-10"."""
        labels = list(dict.fromkeys(f.entity.label for f in event.fillers if f.entity is not None))[:3]
        what = event.type + (" (series)" if event.series else "")
        return " – ".join(filter(None, (what, ", ".join(labels), _days(event.bounds))))

    # -- mentions, claims, entities --------------------------------------------------------------

    def _mention(self, span: Span, source: Entity | None = None, date_text: str = "") -> str:
        iri = self.spans.get(span) or self._span(span)
        if source is not None:
            self._add(iri, KG + "attributedTo", _node(self._entity(source)))
        if date_text:
            self._add(iri, KG + "dateText", ox.Literal(date_text))
        return iri

    def _span(self, span: Span) -> str:
        shift = self.article.body_start
        begin, end = span.begin + shift, span.end + shift
        iri = self.spans[span] = self.iris.mention(self.iri, begin, end)
        low, high = (x + shift for x in span.sentence)
        self._type(iri, "Mention", NIF + "String")
        self._add(iri, NIF + "beginIndex", literal(begin, "integer"))
        self._add(iri, NIF + "endIndex", literal(end, "integer"))
        self._add(iri, NIF + "anchorOf", ox.Literal(self.article.text[begin:end]))
        self._add(iri, NIF + "referenceContext", _node(self.iri))
        self._add(iri, KG + "sentence", ox.Literal(self.article.text[low:high]))
        self._add(iri, KG + "sentenceBegin", literal(low, "integer"))
        return iri

    def _claim(self, subject: str, predicate: str, value: Term, spans: Iterable[Span], rule: str) -> None:
        self._add(subject, predicate, value)
        iri = self.iris.claim(self.iri, subject, predicate, str(value))
        self._type(iri, "Claim", RDF + "Statement")
        self._add(iri, RDF + "subject", _node(subject))
        self._add(iri, RDF + "predicate", _node(predicate))
        self._add(iri, RDF + "object", value)
        self._add(iri, KG + "rule", ox.Literal(rule))
        for span in spans:
            self._add(iri, PROV + "wasDerivedFrom", _node(self._mention(span)))

    def _entity(self, entity: Entity) -> str:
        known = self.entities.get(entity)
        if known is not None:
            return known
        iri = self.entities[entity] = self.iris.entity(entity.key)
        self._type(iri, *entity.classes)
        label = self.labels.setdefault(iri, entity.label)
        self._add(iri, _LABEL.value, ox.Literal(label))
        self._add(iri, SKOS + "prefLabel", ox.Literal(label))
        for alias in sorted({entity.label, *entity.aliases} - {label}):  # "Students" and "students" are one
            self._add(iri, SKOS + "altLabel", ox.Literal(alias))
        for name, value in entity.facts:
            self._fact(iri, name, value)
        return iri

    def _fact(self, iri: str, name: str, value: str) -> None:
        if name == "zoneKind":
            self._add(iri, KG + name, _node(KG + value))
            return
        if not value.startswith(("actor/", "zone/")):
            self._add(iri, KG + name, ox.Literal(value))
            return
        self._add(iri, KG + name, _node(self.iris.entity(value)))
        for other in self._known(value):
            self._entity(other)

    def _known(self, key: str) -> Iterator[Entity]:
        node = self.gazetteer.nodes.get(key)
        if (
            node is not None
            and ox.Triple(_node(self.iris.entity(key)), _LABEL, ox.Literal(node.label)) not in self.triples
        ):
            facts = [
                (p, v)
                for p, v in (
                    ("zoneKind", node.zone_kind),
                    ("sovereign", node.sovereign),
                    ("within", node.within),
                    ("partOf", node.part_of),
                )
                if v
            ]
            yield Entity(key, node.classes, node.label, facts=tuple(facts))


def _days(bounds: Interval) -> str:
    """Bounds in words: a day, "… to …", or "by" the latest or "from" the earliest alone."""
    match bounds.earliest, bounds.latest:
        case None, None:
            return ""
        case None, last:
            return f"by {last}"
        case first, None:
            return f"from {first}"
        case first, last:
            return str(first) if first == last else f"{first} to {last}"
