"""One event as one article tells it, read back from the store to find the same event in other articles.

A telling has a name of its own, minted from its article alone, which identity never changes; the store keeps
it beside the name under which the graphs share the event.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import pyoxigraph as ox

from kg.across.facts import Facts, first_day, joined, last_day
from kg.across.named import Named
from kg.assembly.likeness import families, models
from kg.framefiles import load_frames
from kg.intervals import Interval
from kg.namespaces import KG, SCHEMA, SKOS
from kg.storage.notes import Identification
from kg.storage.store import Store

_ASIDE = ("factuality", "words", "named")
_BEHIND = frozenset("of in at near off around between".split())
"""What stands between a description and a name in it."""
_BOUNDS = ("earliest", "latest", "certainFrom", "certainTo")


@dataclass(frozen=True, slots=True)
class Kind:
    """What tells the events of a type apart; `lead` is the role that must be shared for two to be one.

    Words of `begins` and `ends` tell on which day a stay began or ended. `gathering` if the lead has several
    fillers who act together, of whom two must be shared. The state of a place in a role of `origin` acts,
    where nobody is told to. `short` are abbreviations of the theme, in full.
    """

    name: str
    lead: str
    agents: tuple[str, ...]
    places: tuple[str, ...]
    theme: str
    count: str
    stay: bool
    gathering: bool
    origin: tuple[str, ...] = ()
    short: Mapping[str, str] = field(default_factory=dict, hash=False)
    begins: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Telling:
    """An event of one article. `values` are the IRIs and texts by property, days are ordinals.

    `words` are those of the sentences that tell of a stay, in lower case; `published` is None where the
    article has no date; `certain` None where no day of a stay is known. `named` are the actors that may have
    acted, for all that is told, where nobody is told to have.
    """

    iri: str
    article: str
    kind: Kind
    published: int | None
    bounds: Interval
    certain: Interval | None
    factualities: frozenset[str]
    values: Mapping[str, frozenset[str]]
    words: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()

    @property
    def nameless(self) -> bool:
        """Whether nobody is told to have acted."""
        return not self.of(self.kind.lead)

    @property
    def models(self) -> frozenset[str]:
        """The designations of what it is about."""
        return models(self.of(self.kind.theme)) if self.kind.theme else frozenset()

    @property
    def families(self) -> frozenset[str]:
        """The proper names of what it is about, without numbers."""
        return families(self.of(self.kind.theme)) if self.kind.theme else frozenset()

    def of(self, name: str) -> frozenset[str]:
        """The values of a property, none if it is not told."""
        return self.values.get(name, frozenset())

    @property
    def begins(self) -> int | None:
        """The day on which a stay began, if that is what is told."""
        return self.certain.first if self.certain and self._says(self.kind.begins, self.kind.ends) else None

    @property
    def ends(self) -> int | None:
        """The day on which a stay ended, if that is what is told."""
        return self.certain.last if self.certain and self._says(self.kind.ends, self.kind.begins) else None

    def _says(self, words: frozenset[str], others: frozenset[str]) -> bool:
        """A sentence with words of both kinds says neither of its day for sure."""
        return bool(self.words & words) and not self.words & others


def kinds(folder: Path) -> tuple[Kind, ...]:
    """What tells events apart, for each type of the ontology whose frame has a role for an actor."""
    frames = load_frames(folder / "events")
    words = tomllib.loads((folder / "identity.toml").read_text(encoding="utf-8"))
    stay, origin = words["stay"], frozenset(words["origin"]["roles"])
    found = []
    for frame in frames.all:
        agents = tuple(r.name for r in frame.roles if r.classes == ("Actor",))
        if not agents:
            continue
        found.append(
            Kind(
                name=frame.type,
                lead=agents[0],
                agents=agents,
                places=tuple(r.name for r in frame.roles if r.classes != ("Actor",)),
                theme=frame.theme.attribute if frame.theme else "",
                count=frame.theme.count if frame.theme else "",
                stay=frame.stay,
                begins=frozenset(stay["begins"]),
                ends=frozenset(stay["ends"]),
                origin=tuple(r.name for r in frame.roles if r.name in origin),
                gathering=any(r.all for r in frame.roles if r.name == agents[0]),
                short=frame.theme.short if frame.theme else {},
            )
        )
    return tuple(found)


def tellings(
    store: Store, known: tuple[Kind, ...], identified: Iterable[Identification]
) -> Iterator[Telling]:
    """All tellings of these kinds, under the names that their articles gave them; sorted by kind.

    `identified` says which those were where the graphs now have others: all identifications of the store.
    """
    local = {(t.article, t.event): t.telling for t in identified}
    published = {
        told.graph: first_day(told.value)
        for told in store.statements(SCHEMA + "datePublished")
        if told.node == told.graph
    }
    told, facts = _values(store, known), Facts(store)
    sentences, labels = _Under(store, KG + "sentence"), _Under(store, SKOS + "prefLabel")
    for kind in sorted(known, key=lambda k: k.name):
        nodes = told[kind.name]
        suspects = _Suspects(store, facts, kind, nodes.values(), sentences)
        for article, event in sorted(nodes):
            found = nodes[article, event]
            found["named"] = suspects.of(found)
            mentions = found.pop("trigger", set())
            heard = " ".join(text for m in mentions for text in sentences.of(m)) if kind.stay else ""
            found["words"] = set(re.findall(r"[a-z]+", heard.lower()))
            if kind.theme in found:
                named = (labels.of(v) or {v} for v in found[kind.theme])
                found[kind.theme] = {
                    _in_full(min(each, key=str.swapcase), kind) for each in named
                }  # "missile", not "Missile"
            yield _telling(local.get((article, event), event), article, kind, published.get(article), found)


def _values(store: Store, known: Iterable[Kind]) -> dict[str, dict[tuple[str, str], dict[str, set[str]]]]:
    """What each article says of each event, by kind, (article, name in the graph) and property.

    Each property is read once for all kinds: most are shared, and a reading costs as much as all it holds.
    """
    told: dict[str, dict[tuple[str, str], dict[str, set[str]]]] = {}
    wanted: dict[str, list[str]] = {}
    for kind in known:
        told[kind.name] = {(typed.graph, typed.node): {} for typed in store.instances(KG + kind.name)}
        for name in _properties(kind):
            wanted.setdefault(name, []).append(kind.name)
    for name, owners in sorted(wanted.items()):
        for said in store.statements(KG + name):
            for owner in owners:
                node = told[owner].get((said.graph, said.node))
                if node is not None:
                    node.setdefault(name, set()).add(said.value)
    return told


def _properties(kind: Kind) -> set[str]:
    """The properties that say what an event of a kind is; its triggers for their sentences."""
    roles = {*kind.agents, *kind.places, kind.theme, kind.count} - {""}
    return {*_BOUNDS, "factuality", "trigger", *roles}


class _Under:
    """What nodes have under a property, looked up once each and only for those that are asked for."""

    def __init__(self, store: Store, predicate: str) -> None:
        self._store, self._predicate = store, ox.NamedNode(predicate)
        self._known: dict[str, frozenset[str]] = {}

    def of(self, node: str) -> frozenset[str]:
        """Texts and names alike; none for what is no node."""
        if node not in self._known:
            self._known[node] = frozenset(self._looked_up(node))
        return self._known[node]

    def _looked_up(self, node: str) -> Iterator[str]:
        try:
            subject = ox.NamedNode(node)
        except ValueError:  # a text, of which nothing is said
            return
        for quad in self._store.triples_for_pattern(subject, self._predicate, None):
            yield _value(quad.object)


class _Suspects:
    """Who may have acted in events that do not say who did: whose place it came from, or who is named."""

    def __init__(
        self,
        store: Store,
        facts: Facts,
        kind: Kind,
        nodes: Iterable[Mapping[str, set[str]]],
        sentences: "_Under",
    ) -> None:
        self._kind, self._facts, self._sentences = kind, facts, sentences
        told = list(nodes)
        self._has_name = lru_cache(maxsize=None)(lambda actor: is_name(facts.label(actor)))
        self._open = bool(kind.theme) and not all(
            any(map(self._has_name, found.get(kind.lead, ()))) for found in told
        )
        if self._open:
            self._named = Named(store, facts, {actor for found in told for actor in found.get(kind.lead, ())})

    def of(self, found: Mapping[str, set[str]]) -> set[str]:
        """For an event that is dated and names nobody; else nobody."""
        days = found.get("earliest", set()) & found.get("latest", set())
        if not self._open or not days or any(map(self._has_name, found.get(self._kind.lead, ()))):
            return set()
        origins = {
            actor
            for role in self._kind.origin
            for zone in found.get(role, ())
            for actor in (*self._facts.sovereigns(zone), *self._facts.groups_of(zone))
        }
        sentences = (s for m in found.get("trigger", ()) for s in self._sentences.of(m))
        return origins or set(self._named.inside(sentences, first_day(min(days))))


def _telling(
    iri: str, article: str, kind: Kind, published: int | None, found: Mapping[str, set[str]]
) -> Telling:
    days = {name: sorted(found.get(name, ())) for name in _BOUNDS}
    certain = [first_day(t) for name in ("certainFrom", "certainTo") for t in days[name]]
    return Telling(
        iri=iri,
        article=article,
        kind=kind,
        published=published,
        bounds=joined([first_day(t) for t in days["earliest"]], [last_day(t) for t in days["latest"]]),
        certain=Interval(min(certain), max(certain)) if certain else None,
        factualities=frozenset(f.removeprefix(KG) for f in found.get("factuality", ())),
        values={k: frozenset(v) for k, v in found.items() if k not in (*_BOUNDS, *_ASIDE)},
        words=frozenset(found["words"]),
        named=frozenset(found["named"]),
    )


def is_name(label: str) -> bool:
    """Whether a label is a name; "the sea" is none, nor "two Iraqi bases", nor "offices of the Fleet"."""
    words = label.split()
    last = words[-1][:1] if words else ""
    described = label[:1].islower() and not _BEHIND.isdisjoint(words)
    return not label.islower() and not last.islower() and not described


def _in_full(theme: str, kind: Kind) -> str:
    """A theme with its abbreviations in full ("intercontinental ballistic missile" for "ICBM")."""
    return " ".join(kind.short.get(word, word) for word in theme.split())


def _value(term: object) -> str:
    return term.value if isinstance(term, (ox.NamedNode, ox.Literal)) else str(term)
