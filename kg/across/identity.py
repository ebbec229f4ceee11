"""The same event told by many articles: which tellings are one.

Reasoning. A wrong merge invents a fact (a stay that spans two journeys, a launch on another's day), a missed
one only leaves two rows: so two tellings are one event when something ties them and nothing that they say
conflicts. What ties is a shared leading actor, days that meet, and what agrees besides: another actor, a
place, what the event is about. A telling is held against the whole event as it stands, not against one
telling of it, so that no chain of half-agreeing articles joins what two of them contradict. What an article
tells apart stays apart, which also makes the naming reversible: in one article one name is one telling.

Tellings are taken in an order that only what they say decides, the best dated first, and one that would fit
two events equally well joins neither. An index by type, actor and day keeps the work linear. An
event is named by the smallest name among its tellings. So the result is a function of the set of articles.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kg.across.clusters import CLOSE, PLANNED, Cluster, tight
from kg.across.sameness import Judge
from kg.across.tellings import Telling
from kg.assembly.likeness import World
from kg.intervals import OPEN_FIRST, OPEN_LAST, Interval

BLOCK = 16
"""Days that a block of stays in the index covers; no less than REACH, so that adjacent ones are enough."""
_Day = tuple[str, int]
_Key = tuple[str, str, str, str, int]
_AT, _BELOW = "at", "below"
_NOBODY = ""
"""Stands in the index for who acted where nobody is told to have."""


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


def _order(telling: Telling) -> tuple[bool, bool, bool, int, int, int, str]:
    """Those that say who acted first; the best dated, with beginnings and ends of stays, before the others.

    What a telling says decides, never where it was found.
    """
    days = telling.certain or telling.bounds
    nameless = telling.nameless
    cued = telling.begins is not None or telling.ends is not None
    return (nameless, not tight(days), not cued, days.first, days.last, telling.published or 0, telling.iri)


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
    """The events found so far, and an index of them that gives each telling the few that it may fit.

    The judge turns down what does not fit, but the fewer it is asked about the better: all events of an actor
    within weeks would make the work grow as the square of the tellings.
    """

    def __init__(self, judge: Judge, forbidden: _Forbidden) -> None:
        self.all: list[Cluster] = []
        self._judge, self._forbidden = judge, forbidden
        self._index: dict[_Key, dict[int, Cluster]] = {}
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

    def _filed(self, telling: Telling, cluster: Cluster) -> None:
        """Files an event under its actors and all that they are part of, by the days it is looked for.

        And under the models that it is about, for those that do not tell who acted.
        """
        days = _blocks(telling) if telling.kind.stay else _marks(cluster.bounds, cluster.published)
        nobody = () if self._judge.acting(telling) else (_NOBODY,)
        leads = {*cluster.values.get(telling.kind.lead, ()), *nobody}
        for actor in {*leads, *self._judge.marks(telling)}:
            for above in self._judge.above(actor):
                for day in days:
                    for scope in (_AT, _BELOW) if above == actor else (_BELOW,):
                        key = (telling.kind.name, scope, above, *day)
                        self._index.setdefault(key, {})[id(cluster)] = cluster

    def _near(self, telling: Telling) -> list[Cluster]:
        """The events of one of the telling's actors, of its parts, or of what it is part of, near in days."""
        days = _around(telling)
        found: dict[int, Cluster] = {}
        named = self._judge.acting(telling)
        suspects = self._judge.marks(telling) if named else self._suspects(telling)
        for actor in {*telling.of(telling.kind.lead), *suspects}:
            places = [(_BELOW, actor), *((_AT, above) for above in self._judge.above(actor) - {actor})]
            for place in places:
                for day in days:
                    found |= self._index.get((telling.kind.name, *place, *day), {})
        return list(found.values())

    def _suspects(self, telling: Telling) -> set[str]:
        """Under which names the event is filed that a telling may tell of which does not say who acted."""
        return {_NOBODY, *telling.named, *self._judge.marks(telling), *self._judge.users(telling)}


def _dated(telling: Telling) -> bool:
    return telling.kind.stay or tight(telling.bounds)


def _marks(bounds: Interval, published: Iterable[int]) -> set[_Day]:
    """Where in time an event is filed: on each day of a date or of a plan, and on the days it was told of."""
    days = range(bounds.first, bounds.last + 1) if bounds.last - bounds.first <= PLANNED else ()
    told = ("told",) if tight(bounds) else ("told", "told loosely")
    return {("on", day) for day in days} | {(how, day) for how in told for day in published}


def _around(telling: Telling) -> set[_Day]:
    """Where in time the events are filed that a telling may tell of; of two dates, only those that meet."""
    if telling.kind.stay:
        return {(how, day + shift) for how, day in _blocks(telling) for shift in (-1, 0, 1)}
    told = "told loosely" if tight(telling.bounds) else "told"
    days = () if telling.published is None else range(-CLOSE, CLOSE + 1)
    reported = {(told, (telling.published or 0) + shift) for shift in days}
    return {day for day in _marks(telling.bounds, ()) if day[0] == "on"} | reported


def _blocks(telling: Telling) -> set[_Day]:
    """Where a telling of a stay is filed: by its known ends, and when it was told if one is open."""
    known = {telling.bounds.first, telling.bounds.last} - {OPEN_FIRST, OPEN_LAST}
    if telling.certain is not None:
        known |= {telling.certain.first, telling.certain.last}
    if telling.published is not None and not tight(telling.bounds):
        known.add(telling.published)
    return {("block", day // BLOCK) for day in known}
