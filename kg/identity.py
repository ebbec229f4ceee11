"""The same event told by many articles: which tellings are one.

Reasoning. A wrong merge invents a fact (a stay that spans two journeys, a launch on another's day), a missed
one only leaves two rows: so two tellings are one event when something ties them and nothing that they say
conflicts. What ties is a shared leading actor, days that meet, and what agrees besides: another actor, a
place, what the event is about. A telling is held against the whole event as it stands, not against one
telling of it, so that no chain of half-agreeing articles joins what two of them contradict. What an article
tells apart stays apart, which also makes the naming reversible: in one article one name is one telling.

Tellings are taken in an order that only what they say decides, the best dated first, and one that would fit
two events equally well joins neither. Blocks of one type, actor and stretch of days keep the work linear. An
event is named by the smallest name among its tellings. So the result is a function of the set of articles.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.intervals import OPEN_FIRST, OPEN_LAST
from kg.sameness import Cluster, Judge, World, tight
from kg.tellings import Telling

BLOCK = 16
"""Days a block of the index covers; no less than REACH, so that two adjacent blocks are enough."""


@dataclass(frozen=True, slots=True)
class Identity:
    """A telling, the event that it tells of, and what the two have in common, in words."""

    telling: Telling
    event: str
    reason: str


class _Forbidden:
    """Pairs of tellings that a user told apart."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._of: dict[str, set[str]] = {}
        for one, other in pairs:
            self._of.setdefault(one, set()).add(other)
            self._of.setdefault(other, set()).add(one)

    def any(self, telling: Telling, cluster: Cluster) -> bool:
        apart = self._of.get(telling.iri, set())
        return bool(apart) and any(t.iri in apart for t, _ in cluster.members)


def identities(
    given: Iterable[Telling],
    world: World,
    *,
    same: Iterable[tuple[str, str]] = (),
    different: Iterable[tuple[str, str]] = (),
) -> tuple[Identity, ...]:
    """Which event each telling tells of, for those that share one with another; sorted by telling.

    `same` and `different` are pairs of names of tellings that a user ruled on: they go before all else,
    except that two tellings of one article are never one.
    """
    tellings = sorted(given, key=_order)
    clusters = _Clusters(Judge(world, tellings), _Forbidden(different))
    ruled = _ruled(tellings, same)
    for telling in [*(t for t in tellings if t.iri in ruled), *(t for t in tellings if t.iri not in ruled)]:
        clusters.place(telling, ruled.get(telling.iri, telling.iri))
    found = []
    for cluster in clusters.all:
        if len(cluster.members) > 1:
            event = min(t.iri for t, _ in cluster.members)
            found += [Identity(t, event, reason) for t, reason in cluster.members]
    return tuple(sorted(found, key=lambda i: i.telling.iri))


def _order(telling: Telling) -> tuple[bool, bool, int, int, int, str]:
    """The best dated first, beginnings and ends of stays before what may lie between, then by day.

    What a telling says decides, never where it was found.
    """
    days = telling.certain or telling.bounds
    cued = telling.begins is not None or telling.ends is not None
    return (not tight(days), not cued, days.first, days.last, telling.published or 0, telling.iri)


def _ruled(tellings: Iterable[Telling], same: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each telling ruled the same as others, the smallest name of its group."""
    root: dict[str, str] = {}

    def find(name: str) -> str:
        while root.setdefault(name, name) != name:
            name = root[name]
        return name

    for pair in sorted(same):
        low, high = sorted(map(find, pair))
        root[high] = low
    return {t.iri: find(t.iri) for t in tellings if t.iri in root}


class _Clusters:
    def __init__(self, judge: Judge, forbidden: _Forbidden) -> None:
        self.all: list[Cluster] = []
        self._judge, self._forbidden = judge, forbidden
        self._index: dict[tuple[str, str, int], list[Cluster]] = {}
        self._groups: dict[str, Cluster] = {}

    def place(self, telling: Telling, group: str) -> None:
        """Adds a telling to the event that it tells of; a new one if there is none."""
        ruled = self._groups.get(group)
        if ruled is not None and self._may(telling, ruled) and ruled.kind == telling.kind:
            ruled.add(telling, "ruled the same by a user")
            self._filed(telling, ruled)
            return
        fitting = [c for c in self._near(telling) if self._may(telling, c)]
        scores = [(self._judge.score(telling, c), c) for c in fitting]
        scored = sorted((row for row in scores if row[0]), key=lambda row: -row[0])
        clear = bool(scored) and (len(scored) == 1 or scored[0][0] > scored[1][0])
        if clear and (len(scored) == 1 or _dated(telling)):
            home = scored[0][1]
            home.add(telling, self._judge.reason(telling, home))
        else:
            home = Cluster(telling.kind)
            home.add(telling, "the first dated telling")
            self.all.append(home)
        self._groups.setdefault(group, home)
        self._filed(telling, home)

    def _may(self, telling: Telling, cluster: Cluster) -> bool:
        return telling.article not in cluster.articles and not self._forbidden.any(telling, cluster)

    # -- blocks ----------------------------------------------------------------------------------

    def _keys(self, telling: Telling) -> Iterator[tuple[str, str]]:
        for actor in sorted(telling.of(telling.kind.lead)):
            for above in sorted(self._judge.above(actor)):
                yield telling.kind.name, above

    def _filed(self, telling: Telling, cluster: Cluster) -> None:
        for day in {day // BLOCK for day in _anchors(telling)}:
            for kind, actor in self._keys(telling):
                found = self._index.setdefault((kind, actor, day), [])
                if not any(c is cluster for c in found):
                    found.append(cluster)

    def _near(self, telling: Telling) -> list[Cluster]:
        days = {day // BLOCK + shift for day in _anchors(telling) for shift in (-1, 0, 1)}
        found: dict[int, Cluster] = {}
        for kind, actor in self._keys(telling):
            for day in sorted(days):
                for cluster in self._index.get((kind, actor, day), ()):
                    found.setdefault(id(cluster), cluster)
        return list(found.values())


def _dated(telling: Telling) -> bool:
    return telling.kind.stay or tight(telling.bounds)


def _anchors(telling: Telling) -> set[int]:
    """The days by which a telling is found: its known ends, and when it was told if one is open."""
    known = {telling.bounds.first, telling.bounds.last} - {OPEN_FIRST, OPEN_LAST}
    if telling.certain is not None:
        known |= {telling.certain.first, telling.certain.last}
    if telling.published is not None and not tight(telling.bounds):
        known.add(telling.published)
    return known
