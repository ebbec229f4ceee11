"""How well a telling of an event fits what other articles tell: what ties, and what conflicts.

What ties is a shared leading actor, days that meet, and what agrees besides: another actor, a place, what the
event is about. A number that differs is a contradiction within one event only where all else agrees. The
reasoning is in `kg.across.identity`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from kg.across.tellings import Kind, Telling
from kg.assembly.likeness import CONFLICTS, Likeness, World, counts_agree, families, models
from kg.intervals import OPEN_FIRST, OPEN_LAST, Interval

CLOSE = 2
"""Days: bounds that span no more are a known date, and news of an event without date are no further apart."""
PLANNED = 10
"""Days that the bounds of a plan span at most for its happening to be found by them ("next week")."""
WEEK = 7
"""Days that a span has within which one looks back on something ("last week", "less than a week after")."""
REACH = 14
"""Days that the known parts of one stay lie at most apart: as in the derivation of who was abroad."""


@dataclass(slots=True)
class Cluster:
    """An event as its tellings make it; grows, and lives no longer than the search for identities."""

    kind: Kind
    members: list[tuple[Telling, str]] = field(default_factory=list)
    articles: set[str] = field(default_factory=set)
    values: dict[str, set[str]] = field(default_factory=dict)
    bounds: Interval = field(default_factory=Interval)
    core: Interval | None = None
    begins: int | None = None
    ends: int | None = None
    published: set[int] = field(default_factory=set)
    factualities: set[str] = field(default_factory=set)
    suspected: set[str] = field(default_factory=set)

    @property
    def nameless(self) -> bool:
        """Whether nobody is told to have acted."""
        return not self.values.get(self.kind.lead)

    def add(self, telling: Telling, reason: str) -> None:
        """Joins what a telling says to what was told before: days are met where they can be."""
        self.members.append((telling, reason))
        self.articles.add(telling.article)
        for name, values in telling.values.items():
            self.values.setdefault(name, set()).update(values)
        met = self.bounds.meet(telling.bounds)
        self.bounds = met or _hull(self.bounds, telling.bounds) or self.bounds
        self.core = _hull(self.core, _core(telling))
        self.begins, self.ends = telling.begins or self.begins, telling.ends or self.ends
        if telling.published is not None:
            self.published.add(telling.published)
        self.factualities |= telling.factualities
        self.suspected |= telling.named


class Judge:
    """Says how well a telling fits an event, knowing the world and all stays that are told."""

    def __init__(self, world: World, tellings: Iterable[Telling]) -> None:
        self._parents, self._countries = world.parents, world.countries
        self._likeness = Likeness(world)
        self._stays: dict[str, list[Telling]] = {}
        self._users: dict[str, set[str]] = {}
        for telling in tellings:
            if telling.kind.stay and telling.certain is not None:
                for visitor in telling.of(telling.kind.lead):
                    self._stays.setdefault(visitor, []).append(telling)
            for family in telling.families if telling.kind.theme else ():
                self._users.setdefault(family, set()).update(telling.of(telling.kind.lead))
        for told in self._stays.values():
            told.sort(key=_since)

    def score(self, telling: Telling, cluster: Cluster) -> int:
        """How much ties a telling to an event; 0 if it is another one."""
        kind = telling.kind
        if not _factualities_agree(telling, cluster):
            return 0
        if telling.nameless or cluster.nameless:
            return self._nameless(telling, cluster)
        shared = self._common(telling, cluster, kind.lead)
        apart = [a for a in shared if not any(a != b and a in self.above(b) for b in shared)]
        if len(apart) < (2 if kind.gathering else 1):
            return 0
        ties = 1 + self._ties(telling, cluster)
        if ties < 1 or not (self._stay(telling, cluster) if kind.stay else _days_agree(telling, cluster)):
            return 0
        exact = tight(telling.bounds) and telling.bounds == cluster.bounds
        gathered = kind.gathering and tight(telling.bounds) and tight(cluster.bounds)
        needed = (
            1 if kind.stay or gathered or (exact and kind.theme) or self._foretold(telling, cluster) else 2
        )
        if not _counts_agree(telling, cluster):
            needed = 3  # two missiles or three: only what agrees in all else is one event told twice
        negated = telling.factualities | cluster.factualities
        if "negated" in negated and len(negated) > 1:
            needed = 3
        return 0 if ties < needed else ties * 2 + exact

    def _foretold(self, telling: Telling, cluster: Cluster) -> bool:
        """Whether one is a plan for a few days, and the other about what can be the same on one of them."""
        said = telling.factualities | cluster.factualities
        name = telling.kind.theme
        return (
            bool(name)
            and said == {"planned", "occurred"}
            and any(tight(b) for b in (telling.bounds, cluster.bounds))
            and self._likeness.alike(telling.of(name), cluster.values.get(name, ()))
        )

    def _nameless(self, telling: Telling, cluster: Cluster) -> int:
        """As `score`, where at least one of them does not tell who acted.

        Nothing but a report of the same day on the same matter is the same then, and who may have acted
        must be named beside it, or use what it is about in all other tellings, or what both are about be one
        model; or two that name nobody share a place smaller than a country as well. A theme that is but a
        name ("the test of the Pukguksong-3") need tie nothing where one actor alone is named beside it.
        """
        kind = telling.kind
        happened = telling.factualities | cluster.factualities == {"occurred"}
        if kind.stay or not kind.theme or not happened or not _counts_agree(telling, cluster):
            return 0
        ties = self._ties(telling, cluster)
        if not (tight(telling.bounds) and telling.bounds == cluster.bounds):
            return ties * 2 if self._same_make(telling, cluster) and ties >= 1 else 0
        if telling.models & models(cluster.values.get(kind.theme, ())):
            return ties * 2 + 1 if ties >= 1 else 0
        actors = cluster.values.get(kind.lead) or telling.of(kind.lead)
        if not actors:
            return ties * 2 if ties >= 2 else 0
        user, named = self.users(telling), cluster.suspected if cluster.nameless else telling.named
        alone = self._likeness.only_named(telling.of(kind.theme)) and self._one(named)
        needed = 0 if self._any_related(actors, user) else 1 if self._any_related(actors, named) else None
        needed = 0 if needed and alone else needed
        return 0 if needed is None or ties < needed else ties * 2 + 1

    def _same_make(self, telling: Telling, cluster: Cluster) -> bool:
        """Whether two are about one make that only one state uses, told in the same days and not excluded."""
        makes = self._likeness.rare(telling.families) & families(cluster.values.get(telling.kind.theme, ()))
        actors, users = (
            cluster.values.get(telling.kind.lead) or telling.of(telling.kind.lead),
            self.users(telling),
        )
        return bool(makes and actors and self._any_related(actors, users)) and _days_agree(telling, cluster)

    def users(self, telling: Telling) -> frozenset[str]:
        """Those who act in all other tellings about the same family of models, if they belong together."""
        found = {actor for family in telling.families for actor in self._users.get(family, ())}
        together = all(self._any_related({a}, {b}) for a in found for b in found)
        return frozenset(found) if together else frozenset()

    def _one(self, actors: Iterable[str]) -> bool:
        """Whether there are actors, and all are one or belong to it."""
        found = list(actors)
        return bool(found) and all(self._any_related({a}, {b}) for a in found for b in found)

    def _any_related(self, some: Iterable[str], others: Iterable[str]) -> bool:
        theirs = list(others)
        return any(self._related(a, b) for a in some for b in theirs)

    def _related(self, one: str, other: str) -> bool:
        """Whether an actor is another, or one is part of the other."""
        return one in self.above(other) or other in self.above(one)

    def _ties(self, telling: Telling, cluster: Cluster) -> int:
        """How many of the other roles and the theme agree; a large negative number if one conflicts.

        That both were in one country ties nothing: much is on one day.
        """
        kind, ties = telling.kind, 0
        for name in (*kind.agents[1:], *kind.places):
            if telling.of(name) and cluster.values.get(name):
                common = self._common(telling, cluster, name)
                if not common and self._conflict(telling, cluster, name):
                    return CONFLICTS
                ties += bool(common) and (name in kind.agents or not common <= self._countries)
        if kind.theme and telling.of(kind.theme) and cluster.values.get(kind.theme):
            ties += self._likeness.themes(telling.of(kind.theme), cluster.values[kind.theme])
        return ties

    def _conflict(self, telling: Telling, cluster: Cluster, name: str) -> bool:
        """Whether nothing that fills a role in one can fill it in the other as well."""
        return all(
            self._likeness.apart(mine, theirs) for mine in telling.of(name) for theirs in cluster.values[name]
        )

    def _common(self, telling: Telling, cluster: Cluster, name: str) -> set[str]:
        """The telling's values of a role that the event has, or that lie in or around one of its."""
        theirs = cluster.values.get(name, set())
        return {
            mine
            for mine in telling.of(name)
            if mine in theirs or any(mine in self.above(t) or t in self.above(mine) for t in theirs)
        }

    def above(self, node: str) -> frozenset[str]:
        """All that a zone or actor lies in or is part of, itself included."""
        return self._parents.get(node) or frozenset({node})

    def _stay(self, telling: Telling, cluster: Cluster) -> bool:
        """Whether both tell of one stay: same place, parts not far apart, nowhere else in between."""
        if not all(self._common(telling, cluster, name) for name in telling.kind.places):
            return False
        core = _core(telling)
        if core is None or cluster.core is None:
            return False
        if core.first - cluster.core.last > REACH or cluster.core.first - core.last > REACH:
            return False
        if not _keeps(core, cluster.begins, cluster.ends):
            return False
        if not _keeps(cluster.core, telling.begins, telling.ends):
            return False
        if not (telling.bounds.overlaps(cluster.bounds) or _joins(telling, cluster, core)):
            return False
        whole = Interval(min(core.first, cluster.core.first), max(core.last, cluster.core.last))
        return not any(
            not all(self._common(other, cluster, name) for name in telling.kind.places)
            for visitor in telling.of(telling.kind.lead)
            for other in self._within(visitor, whole)
        )

    def _within(self, visitor: str, days: Interval) -> list[Telling]:
        """The stays of a visitor that certainly go on from a day after the first and before the last."""
        told = self._stays.get(visitor, [])
        return told[bisect_right(told, days.first, key=_since) : bisect_left(told, days.last, key=_since)]

    def reason(self, telling: Telling, cluster: Cluster) -> str:
        """What a telling and an event have in common, in words."""
        kind = telling.kind
        parts = []
        for name in (*kind.agents, *kind.places):
            shared = sorted(self._common(telling, cluster, name))
            if shared:
                parts.append(f"{name} {', '.join(v.rsplit('/', 2)[-1] for v in shared)}")
        if kind.theme and telling.of(kind.theme) and cluster.values.get(kind.theme):
            parts.append(f"{kind.theme} {', '.join(sorted(telling.of(kind.theme)))}")
        days = cluster.core if kind.stay else cluster.bounds.meet(telling.bounds)
        return "; ".join([kind.name, *parts, _days(days) if days else ""]).rstrip("; ")


def _since(stay: Telling) -> int:
    assert stay.certain is not None
    return stay.certain.first


# -- days ------------------------------------------------------------------------------------------


def tight(days: Interval) -> bool:
    """Whether both ends are known and so near each other that they are a date."""
    return days.first != OPEN_FIRST and days.last != OPEN_LAST and days.last - days.first <= CLOSE


def _days_agree(telling: Telling, cluster: Cluster) -> bool:
    """Both dated: the dates meet. Else reported within days of each other, or a plan for about that day."""
    if not telling.bounds.overlaps(cluster.bounds):
        return False
    if tight(telling.bounds) and tight(cluster.bounds):
        return True
    spans = [b for b in (telling.bounds, cluster.bounds) if not tight(b)]
    planned = "planned" in telling.factualities | cluster.factualities
    if planned and all(b.first != OPEN_FIRST and b.last - b.first <= PLANNED for b in spans):
        return True
    if len(spans) == 1 and all(b.first != OPEN_FIRST and b.last - b.first < WEEK for b in spans):
        return True
    return telling.published is not None and any(
        abs(telling.published - day) <= CLOSE for day in cluster.published
    )


def _core(telling: Telling) -> Interval | None:
    """The stretch of a stay that is known: its certain days, else its known bounds."""
    known = [d for d in (telling.bounds.first, telling.bounds.last) if d not in (OPEN_FIRST, OPEN_LAST)]
    return telling.certain or (Interval(min(known), max(known)) if known else None)


def _joins(telling: Telling, cluster: Cluster, core: Interval) -> bool:
    """Whether days apart are of one stay: they follow each other, or are its beginning and its end."""
    assert cluster.core is not None
    gap = max(core.first - cluster.core.last, cluster.core.first - core.last)
    if gap <= 1:
        return True
    begins, ends = (
        (telling.begins, cluster.ends) if core.first < cluster.core.first else (cluster.begins, telling.ends)
    )
    return begins is not None and ends is not None and begins < ends


def _keeps(core: Interval, begins: int | None, ends: int | None) -> bool:
    """Whether known days lie between a stay's beginning and end; a day's difference is one of reporting."""
    return (begins is None or core.first >= begins - 1) and (ends is None or core.last <= ends + 1)


def _hull(one: Interval | None, other: Interval | None) -> Interval | None:
    if one is None or other is None:
        return one or other
    return Interval(min(one.first, other.first), max(one.last, other.last))


def _days(days: Interval) -> str:
    first, last = (
        "…" if d in (OPEN_FIRST, OPEN_LAST) else str(date.fromordinal(d)) for d in (days.first, days.last)
    )
    return first if first == last else f"{first} to {last}"


# -- what is said -----------------------------------------------------------------------------------


def _factualities_agree(telling: Telling, cluster: Cluster) -> bool:
    """A supposition is nobody's event but its own; a plan may be that of what happened."""
    return "hypothetical" not in telling.factualities | cluster.factualities


def _counts_agree(telling: Telling, cluster: Cluster) -> bool:
    name = telling.kind.count
    return counts_agree(telling.of(name), cluster.values.get(name, set()))
