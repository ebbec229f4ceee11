"""What is done over all articles of a store once some have changed: identity, then what follows from it.

Both are computed anew from all that the articles say, and only what differs is written: the result depends
on the set of articles alone, whatever was in the store before.
"""

import tomllib
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import pyoxigraph as ox

from kg.across.derivation import derive
from kg.across.identity import identities
from kg.across.rulings import Rulings, load_rulings, save_rulings
from kg.across.tellings import is_name, tellings
from kg.across.tellings import kinds as kinds_of_event
from kg.assembly.likeness import World
from kg.collector import uncollected
from kg.errors import UsageProblem
from kg.namespaces import KG, SKOS
from kg.resources import ontology_dir
from kg.storage.notes import Identification
from kg.storage.store import Store

_ABOVE = ("within", "partOf")
_COUNTRY = "territory"
_STEP = 100
"""Articles whose events are renamed in one step: enough that a step's own cost is small, a few megabytes."""


def consolidate(store: Store, folder: Path) -> None:
    """Makes the shared names of events and the derived graph those that the articles now give."""
    with uncollected():
        _identify(store, load_rulings(folder))
        store.replace_graph("derived", derive(store, store.base))


def _identify(store: Store, rulings: Rulings) -> None:
    before = store.identifications()
    told = tellings(store, kinds_of_event(ontology_dir()), before)
    found = identities(told, world(store), same=rulings.same, different=rulings.different)
    after = sorted(Identification(i.telling.article, i.telling.iri, i.event, i.reason) for i in found)
    present, wanted = _by_article(before), _by_article(after)
    differing = (a for a in sorted({*present, *wanted}) if present.get(a) != wanted.get(a))
    while batch := {article: wanted.get(article, ()) for article in islice(differing, _STEP)}:
        store.identify(batch)


def _by_article(items: Iterable[Identification]) -> dict[str, list[Identification]]:
    found: dict[str, list[Identification]] = {}
    for item in items:
        found.setdefault(item.article, []).append(item)
    return found


def rule(store: Path, one: str, other: str, *, same: bool) -> None:
    """Remembers that two events are the same, or not, and applies it; UsageProblem for unknown ones."""
    with Store.open(store, write=True) as opened:
        first, second = _telling(opened, one), _telling(opened, other)
        rulings = load_rulings(store).ruled(first, second, same=same)
        _check(opened, first, second, one, other)
        save_rulings(store, rulings)
        consolidate(opened, store)


def _telling(store: Store, name: str) -> str:
    """The telling that a name means: it has been told under it, alone or as one of several."""
    iri = name.strip("<>")
    node = ox.NamedNode(iri) if ":" in iri and " " not in iri else None
    told = node is not None and any(store.quads_for_pattern(None, ox.NamedNode(KG + "toldAs"), node))
    event = node is not None and any(store.quads_for_pattern(node, ox.NamedNode(KG + "factuality"), None))
    if not (told or event):
        raise UsageProblem(f"no event <{iri}>; 'kg explain EVENT' shows the names that articles gave it")
    return iri


def _check(store: Store, first: str, second: str, one: str, other: str) -> None:
    if first == second:
        raise UsageProblem(f"{one} and {other} are one name; 'kg explain' shows that of each article")
    found = [_article(store, name) for name in (first, second)]
    if found[0] == found[1]:
        raise UsageProblem(f"{one} and {other} are told apart by one article; such events stay apart")


def _article(store: Store, telling: str) -> str:
    for item in store.identifications():
        if item.telling == telling:
            return item.article
    graphs = store.quads_for_pattern(ox.NamedNode(telling), ox.NamedNode(KG + "factuality"), None)
    return min(str(q.graph_name) for q in graphs)


def world(store: Store) -> World:
    """Where zones lie and whose part actors are, as reference data and articles have it."""
    above: dict[str, set[str]] = {}
    for name in _ABOVE:
        for told in store.statements(KG + name):
            above.setdefault(told.node, set()).add(told.value)
    kinds: dict[str, set[str]] = {}
    for told in store.statements(KG + "zoneKind"):
        kinds.setdefault(told.node, set()).add(told.value.removeprefix(KG))
    named: dict[str, bool] = {}
    for told in store.statements(SKOS + "prefLabel"):
        named[told.node] = named.get(told.node, False) or told.node in above or is_name(told.value)
    return World(
        parents={node: frozenset(_climbed(node, above)) for node in above},
        countries=frozenset(zone for zone, found in kinds.items() if _COUNTRY in found),
        kinds={zone: frozenset(found) for zone, found in kinds.items()},
        unnamed=frozenset(node for node, known in named.items() if not known),
        nations=frozenset(_nations(store)),
        users=_users(store.base),
    )


def _users(base: str) -> dict[str, frozenset[str]]:
    """The makes of things with the states that alone launch them."""
    data = tomllib.loads((ontology_dir() / "identity.toml").read_text(encoding="utf-8"))
    rows = data["theme"]["users"].items()
    return {make: frozenset({f"{base}actor/{state}"}) for state, makes in rows for make in makes}


def _nations(store: Store) -> Iterator[str]:
    """The words for those of a state, in lower case: "russian", "south", "korean"."""
    for told in store.statements(KG + "demonym"):
        yield from told.value.lower().split()


def _climbed(node: str, above: dict[str, set[str]]) -> Iterator[str]:
    seen, left = {node}, [node]
    while left:
        current = left.pop()
        yield current
        for parent in above.get(current, set()) - seen:
            seen.add(parent)
            left.append(parent)
