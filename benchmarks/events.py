"""A store of made events: graphs as the contract has them, without a text that was read.

States, their territories and their leaders are those of the reference data, some of them in the news far more
often than others (as 1/rank). An article tells of two events of one state, each with a sentence, two mentions
and three claims: less than what is read has, so that a large store is made in minutes. Articles are loaded in
bulk; then `kg.across.build` joins events across them, sweeps the rules and publishes, as ever.
"""

import hashlib
import json
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from pathlib import Path

import pyoxigraph as ox

from benchmarks.texts import article
from kg.across.build import build
from kg.engines.workers import Packed, Reading
from kg.iris import Iris
from kg.namespaces import DCTERMS, KG, NIF, PROV, RDF, RDFS, SCHEMA, SKOS, XSD
from kg.resources import ontology_dir
from kg.storage.reference import reference_triples
from kg.text.articles import Article

TOLD = 2
"""Events of an article."""
CLAIMED = 3
"""Values of an event that have a claim."""
_FIRST, _DAYS = date(2005, 1, 1), 20 * 365
_WEAPONS = ("ballistic missile", "cruise missile", "rocket", "satellite", "artillery rocket", "drone")
_SOURCES = ("agency.example", "daily.example", "radio.example", "weekly.example")
_BULK = 5_000
"""Articles that are loaded at once."""
_A = RDF + "type"


@dataclass(frozen=True, slots=True)
class Actors:
    """The states in the order of how often they are in the news, by IRI, with what belongs to them."""

    states: tuple[str, ...]
    weights: tuple[float, ...]
    territory: dict[str, str]
    leader: dict[str, str]
    label: dict[str, str]


@cache
def actors() -> Actors:
    """The states of the reference data that have a territory and a leader known from before the first day."""
    label: dict[str, str] = {}
    territory: dict[str, str] = {}
    kind: dict[str, str] = {}
    sovereign: dict[str, str] = {}
    tenures: dict[str, dict[str, str]] = {}
    for triple in reference_triples(ontology_dir(), Iris(), ()):
        if not isinstance(triple.subject, ox.NamedNode):
            continue
        node, name = triple.subject.value, triple.predicate.value
        text = triple.object.value if isinstance(triple.object, (ox.NamedNode, ox.Literal)) else ""
        if name == SKOS + "prefLabel":
            label[node] = text
        elif name == KG + "sovereign":
            sovereign[node] = text
        elif name == KG + "zoneKind":
            kind[node] = text
        elif name in (KG + "holder", KG + "ofState", KG + "to"):
            tenures.setdefault(node, {})[name] = text
    territory = {sovereign[z]: z for z, k in kind.items() if k == KG + "territory" and z in sovereign}
    leader: dict[str, str] = {}
    for tenure in sorted(tenures, key=lambda t: tenures[t].get(KG + "to", "9999")):
        if KG + "ofState" in tenures[tenure] and tenures[tenure].get(KG + "to", "9999") > str(_FIRST):
            leader[tenures[tenure][KG + "ofState"]] = tenures[tenure][KG + "holder"]
    states = tuple(sorted(s for s in territory if s in leader and s in label))
    weights = tuple(accumulate(1 / (5 + rank) for rank in range(len(states))))
    return Actors(states, weights, territory, leader, label)


class Made:
    """One article's graph, as it grows."""

    def __init__(self, article: Article, iris: Iris) -> None:
        self.article, self.iris = article, iris
        self.iri = iris.article(article.text)
        self.triples: set[ox.Triple] = set()
        self.chance = random.Random(article.identifier)  # noqa: S311 - no secret
        known = actors()
        self.state, self.other, self.third = self.chance.choices(known.states, cum_weights=known.weights, k=3)
        self.day = article.published or _FIRST
        self._begin = 0
        self._describe()

    def _add(self, node: str, predicate: str, value: str | int | date | ox.Literal) -> None:
        self.triples.add(ox.Triple(ox.NamedNode(node), ox.NamedNode(predicate), _term(value)))

    def _describe(self) -> None:
        text = self.article.text
        for name in (KG + "Article", SCHEMA + "NewsArticle"):
            self._add(self.iri, _A, name)
        for predicate, value in (
            (DCTERMS + "identifier", self.article.identifier),
            (RDFS + "label", self.article.identifier),
            (DCTERMS + "source", self.chance.choice(_SOURCES)),
            (SCHEMA + "articleBody", text),
            (KG + "contentHash", hashlib.sha256(text.encode()).hexdigest()),
        ):
            self._add(self.iri, predicate, ox.Literal(value))
        self._add(self.iri, SCHEMA + "datePublished", self.day)

    def thing(self, iri: str, *classes: str) -> str:
        """An actor or zone with its label, as every article has it."""
        for name in classes:
            self._add(iri, _A, KG + name)
        label = actors().label.get(iri) or iri.rpartition("/")[2].replace("-", " ")
        for predicate in (RDFS + "label", SKOS + "prefLabel"):
            self._add(iri, predicate, ox.Literal(label))
        return iri

    def actor(self, state: str) -> str:
        return self.thing(state, "Actor", "State")

    def zone(self, state: str) -> str:
        zone = self.thing(actors().territory[state], "Zone")
        self._add(zone, KG + "zoneKind", KG + "territory")
        self._add(zone, KG + "sovereign", self.actor(state))
        return zone

    def leader(self, state: str) -> str:
        person = self.thing(actors().leader[state], "Actor", "Person")
        self._add(person, KG + "affiliation", self.actor(state))
        return person

    def event(self, kind: str, values: dict[str, str | int | date]) -> str:
        """An event with a sentence of its own: trigger, a mention of each value and a claim for it."""
        number = self._begin // 100
        event = self.iris.event(kind.lower(), self.iri, kind, str(number))
        for name in (kind, "Event"):
            self._add(event, _A, KG + name)
        self._add(event, RDFS + "label", ox.Literal(f"{kind} – {actors().label[self.state]} – {self.day}"))
        trigger = self._mention(self._begin, self._begin + 8)
        for name in ("evidence", "trigger"):
            self._add(event, KG + name, trigger)
        filler = self._mention(self._begin + 10, self._begin + 18)
        self._add(event, KG + "evidence", filler)
        for place, (name, value) in enumerate(values.items()):
            if place < CLAIMED:
                self._claim(event, KG + name.rstrip("_"), value, filler)
            else:
                self._add(event, KG + name.rstrip("_"), value)
        self._begin += 100
        return event

    def claim(self, subject: str, name: str, value: str) -> None:
        self._claim(subject, KG + name, value, self._mention(self._begin, self._begin + 4))

    def _mention(self, begin: int, end: int) -> str:
        iri = self.iris.mention(self.iri, begin, end)
        low = begin - begin % 100
        for name in (KG + "Mention", NIF + "String"):
            self._add(iri, _A, name)
        self._add(iri, NIF + "beginIndex", begin)
        self._add(iri, NIF + "endIndex", end)
        self._add(iri, NIF + "anchorOf", ox.Literal(self.article.text[begin:end]))
        self._add(iri, NIF + "referenceContext", self.iri)
        self._add(iri, KG + "sentence", ox.Literal(self.article.text[low : low + 100].strip()))
        self._add(iri, KG + "sentenceBegin", low)
        return iri

    def _claim(self, subject: str, predicate: str, value: str | int | date, mention: str) -> None:
        self._add(subject, predicate, value)
        iri = self.iris.claim(self.iri, subject, predicate, str(_term(value)))
        for name in (KG + "Claim", RDF + "Statement"):
            self._add(iri, _A, name)
        self._add(iri, RDF + "subject", subject)
        self._add(iri, RDF + "predicate", predicate)
        self._add(iri, RDF + "object", value)
        self._add(iri, KG + "rule", ox.Literal("made"))
        self._add(iri, PROV + "wasDerivedFrom", mention)


Values = dict[str, str | int | date]


def _term(value: str | int | date | ox.Literal) -> ox.NamedNode | ox.Literal:
    match value:
        case ox.Literal():
            return value
        case str():
            return ox.NamedNode(value)
        case int():
            return ox.Literal(str(value), datatype=ox.NamedNode(XSD + "integer"))
        case _:
            return ox.Literal(value.isoformat(), datatype=ox.NamedNode(XSD + "date"))


def _launch(made: Made) -> Values:
    label = made.chance.choice(_WEAPONS)
    weapon = made.thing(made.iris.entity(f"weapon/{label.replace(' ', '-')}"))
    made.triples.add(ox.Triple(ox.NamedNode(weapon), ox.NamedNode(_A), ox.NamedNode(SKOS + "Concept")))
    where = made.chance.choice(("landedIn", "landedOutside", "flewOver", "launchedFrom"))
    return {
        "launchedBy": made.actor(made.state),
        where: made.zone(made.other),
        "weapon": weapon,
        "projectileCount": made.chance.randrange(1, 5),
    }


def _protest(made: Made) -> Values:
    return {
        "protestedBy": made.actor(made.state),
        "protestedAgainst": made.actor(made.other),
        "heldAt": made.zone(made.third),
        "protestKind": KG + "diplomatic",
    }


def _summit(made: Made) -> Values:
    return {
        "participant": made.leader(made.state),
        "participant_": made.leader(made.other),
        "heldAt": made.zone(made.third),
    }


def _visit(made: Made) -> Values:
    return {
        "visitor": made.leader(made.state),
        "destination": made.zone(made.other),
        "certainFrom": made.day,
        "certainTo": made.day + timedelta(days=made.chance.randrange(4)),
    }


_KINDS: dict[str, Callable[[Made], Values]] = {
    "Launch": _launch,
    "Protest": _protest,
    "Summit": _summit,
    "Visit": _visit,
}


def _graph(told: Article, iris: Iris) -> Made:
    made = Made(told, iris)
    before = ""
    for _ in range(TOLD):
        kind = made.chance.choice(tuple(_KINDS))
        factuality = made.chance.choice(("occurred",) * 8 + ("planned", "negated"))
        values = _KINDS[kind](made)
        last = values.get("certainTo", made.day)
        dates: Values = {"factuality": KG + factuality, "earliest": made.day, "latest": last}
        event = made.event(kind, values | dates)
        if before and kind == "Protest":
            made.claim(event, "inResponseTo", before)
        before = event
    return made


def _unread(shards: Sequence[Sequence[Article]], reading: Reading) -> Iterator[list[Packed]]:
    """An engine in place of the parser."""
    iris = Iris(reading.base)
    for shard in shards:
        made = [_graph(one, iris) for one in shard]
        lines = ("".join(f"{t} .\n" for t in sorted(m.triples, key=str)).encode() for m in made)
        yield [Packed(m.iri, m.article.identifier, n, ()) for m, n in zip(made, lines, strict=True)]


def make_store(folder: Path, events: int) -> None:
    """A store of so many events in a folder that is made."""
    chance = random.Random(events)  # noqa: S311 - no secret
    folder.mkdir(parents=True, exist_ok=True)
    days = [_FIRST + timedelta(days=chance.randrange(_DAYS)) for _ in range(events // TOLD)]
    first, store, iris = folder / "first.jsonl", folder / "store", Iris()
    first.write_text(
        json.dumps({"id": "m0", "date": str(days[0]), "text": _text(0)}) + "\n", encoding="utf-8"
    )
    build([first], store, engine=_unread)
    graph = ox.Store(str(store / "graph"))
    for start in range(1, len(days), _BULK):
        numbers = range(start, min(start + _BULK, len(days)))
        made = [
            _graph(replace(article(n, _text(n)), identifier=f"m{n}", published=days[n]), iris)
            for n in numbers
        ]
        graph.bulk_extend({quad for one in made for quad in _quads(one, iris)})
    del graph  # the engine has no close()
    (store / "unpublished").touch()
    build([first], store, engine=_unread)


def _text(number: int) -> str:
    return "".join(f"{f'Sentence {n} of made article {number}':.<99} " for n in range(TOLD + 1))


def _quads(made: Made, iris: Iris) -> Iterator[ox.Quad]:
    """An article's graph as a store keeps it: there, in the union, and with what it was built with."""
    node = ox.NamedNode(made.iri)
    for triple in made.triples:
        yield ox.Quad(triple.subject, triple.predicate, triple.object, node)
        yield ox.Quad(triple.subject, triple.predicate, triple.object)
    for graph in (ox.NamedNode(iris.graph("meta")), ox.DefaultGraph()):
        yield ox.Quad(node, ox.NamedNode(KG + "builtWith"), ox.Literal("made"), graph)
