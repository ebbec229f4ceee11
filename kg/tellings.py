"""One event as one article tells it, read back from the store to find the same event in other articles.

A telling has a name of its own, minted from its article alone, which identity never changes; the store keeps
it beside the name under which the graphs share the event.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from kg.facts import first_day, joined, last_day
from kg.frames import load_frames
from kg.intervals import Interval
from kg.namespaces import KG, RDF, SCHEMA, SKOS
from kg.store import Store

_BOUNDS = ("earliest", "latest", "certainFrom", "certainTo")


@dataclass(frozen=True, slots=True)
class Kind:
    """What tells the events of a type apart; `lead` is the role that must be shared for two to be one.

    Words of `begins` and `ends` tell on which day a stay began or ended. `gathering` if the lead has several
    fillers who act together, of whom two must be shared.
    """

    name: str
    lead: str
    agents: tuple[str, ...]
    places: tuple[str, ...]
    theme: str
    count: str
    stay: bool
    gathering: bool
    begins: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Telling:
    """An event of one article. `values` are the IRIs and texts by property, days are ordinals.

    `words` are those of the sentences that tell of a stay, in lower case; `published` is None where the
    article has no date; `certain` None where no day of a stay is known.
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
    stay = tomllib.loads((folder / "identity.toml").read_text(encoding="utf-8"))["stay"]
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
                gathering=any(r.all for r in frame.roles if r.name == agents[0]),
            )
        )
    return tuple(found)


def tellings(store: Store, known: tuple[Kind, ...]) -> Iterator[Telling]:
    """All tellings of these kinds, under the names that their articles gave them; sorted."""
    local = {(t.article, t.event): t.telling for t in store.identifications()}
    published = {
        _value(q.graph_name): first_day(_value(q.object))
        for q in _quads(store, SCHEMA + "datePublished")
        if q.subject == q.graph_name
    }
    words = {_value(q.subject): _value(q.object) for q in _quads(store, SKOS + "prefLabel")}
    sentences = {_value(q.subject): _value(q.object) for q in _quads(store, KG + "sentence")}
    for kind in sorted(known, key=lambda k: k.name):
        nodes = _values(store, kind)
        for article, event in sorted(nodes):
            found = nodes[article, event]
            told = [sentences.get(mention, "") for mention in found.pop("trigger", ())]
            found["words"] = {word for text in told for word in re.findall(r"[a-z]+", text.lower())}
            if kind.theme in found:
                found[kind.theme] = {words.get(v, v) for v in found[kind.theme]}
            yield _telling(local.get((article, event), event), article, kind, published.get(article), found)


def _values(store: Store, kind: Kind) -> dict[tuple[str, str], dict[str, set[str]]]:
    """What each article says of each event of a kind, by (article, name in the graph) and property."""
    typed = store.quads_for_pattern(None, ox.NamedNode(RDF + "type"), ox.NamedNode(KG + kind.name))
    nodes: dict[tuple[str, str], dict[str, set[str]]] = {
        (_value(q.graph_name), _value(q.subject)): {} for q in typed
    }
    names = {
        *_BOUNDS,
        *(["trigger"] if kind.stay else []),
        "factuality",
        *kind.agents,
        *kind.places,
        kind.theme,
        kind.count,
    } - {""}
    for name in sorted(names):
        for quad in _quads(store, KG + name):
            node = nodes.get((_value(quad.graph_name), _value(quad.subject)))
            if node is not None:
                node.setdefault(name, set()).add(_value(quad.object))
    return nodes


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
        values={k: frozenset(v) for k, v in found.items() if k not in (*_BOUNDS, "factuality", "words")},
        words=frozenset(found["words"]),
    )


def _quads(store: Store, predicate: str) -> Iterator[ox.Quad]:
    return store.quads_for_pattern(None, ox.NamedNode(predicate), None)


def _value(term: object) -> str:
    return term.value if isinstance(term, (ox.NamedNode, ox.Literal)) else str(term)
