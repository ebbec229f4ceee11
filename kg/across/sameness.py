"""How well a telling of an event fits what other articles tell: what ties, and what conflicts.

What ties is a shared leading actor, days that meet, and what agrees besides: another actor, a place, what the
event is about. A number that differs is a contradiction within one event only where all else agrees. The
reasoning is in `kg.across.identity`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Set

from kg.across.clusters import REACH, Cluster, days_agree, in_words, joins, keeps, known_days, tight
from kg.across.tellings import Telling
from kg.assembly.likeness import CONFLICTS, MANY, Likeness, World, counts_agree, families, models
from kg.intervals import OPEN_FIRST, Interval

_NAMED = 3
"""Actors that a sentence may name beside "Thursday's launch", one of whom it then was."""


class Judge:
    """Says how well a telling fits an event, knowing the world and all stays that are told."""

    def __init__(self, world: World, tellings: Iterable[Telling]) -> None:
        self._parents, self._countries, self._unnamed = world.parents, world.countries, world.unnamed
        self._known = world.users
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
        shared = self._common(telling, cluster, kind.lead)
        if kind.theme and not shared and not (self.acting(telling) and self._named(cluster)):
            return self._nameless(telling, cluster)
        if kind.theme and not shared and self._one_craft(telling, cluster):
            return self._ties(telling, cluster) * 2
        apart = [a for a in shared if not any(a != b and a in self.above(b) for b in shared)]
        if len(apart) < (2 if kind.gathering else 1):
            return 0
        ties = 1 + self._ties(telling, cluster)
        if ties < 1 or not (self._stay(telling, cluster) if kind.stay else days_agree(telling, cluster)):
            return 0
        exact = tight(telling.bounds) and telling.bounds == cluster.bounds
        gathered = kind.gathering and tight(telling.bounds) and tight(cluster.bounds)
        needed = (
            1 if kind.stay or gathered or (exact and kind.theme) or self._foretold(telling, cluster) else 2
        )
        if not self._counts_agree(telling, cluster):
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

        Nothing but a report of the same day on the same matter is the same then, or a plan for it of what
        bears one model or name. Who may have acted must be named beside it, or use what it is about in all
        other tellings, or what both are about be one model or bear one name ("Rosetta"), or both tell of one
        place smaller than a country as well. A theme that is but a name ("the test of the Pukguksong-3") need
        tie nothing where one actor alone is named beside it, nor need what is carried up ("a probe"), of
        which states tell that it is theirs.
        """
        kind, said = telling.kind, telling.factualities | cluster.factualities
        if kind.stay or not kind.theme or not self._counts_agree(telling, cluster):
            return 0
        ties = self._ties(telling, cluster)
        if said != {"occurred"}:
            planned = said == {"occurred", "planned"} and self._set_for(telling, cluster, ties)
            return ties * 2 if planned else 0
        if not (tight(telling.bounds) and (telling.bounds == cluster.bounds or _told_then(telling, cluster))):
            return ties * 2 if self._same_make(telling, cluster) and ties >= 1 else 0
        if self._marked(telling, cluster):
            return ties * 2 + 1 if ties >= 1 else 0
        actors = self._named(cluster) or self.acting(telling)
        if not actors:
            return ties * 2 if ties >= 2 else 0
        user, named = self.users(telling), telling.named if self._named(cluster) else cluster.suspected
        mine, theirs = telling.of(kind.theme), cluster.values.get(kind.theme, ())
        carried = self._likeness.carried(mine) and (
            self._likeness.carried(theirs) or self._likeness.only_named(theirs)
        )
        alone = (carried or self._likeness.only_named(mine)) and self._one(named)
        alone = alone or _only_points(telling)
        needed = 0 if self._any_related(actors, user) else 1 if self._any_related(actors, named) else None
        needed = 0 if needed and alone else needed
        return 0 if needed is None or ties < needed else ties * 2 + 1

    def _one_craft(self, telling: Telling, cluster: Cluster) -> bool:
        """Whether two who are told to have acted sent up one craft: its owner, and who launched it.

        By its name ("Europa Clipper"), on one day, and at nothing and nobody: of a missile two may have one.
        """
        kind, theme = telling.kind, telling.kind.theme
        mine, theirs = telling.of(theme), cluster.values.get(theme, set())
        crafts = all(self._likeness.carried(t) or self._likeness.only_named(t) for t in (mine, theirs))
        exact = tight(telling.bounds) and telling.bounds == cluster.bounds
        if not (crafts and exact and self._likeness.names(mine) & self._likeness.names(theirs)):
            return False
        goals = [r for r in kind.places if r not in kind.origin]
        aimed = any(telling.of(role) or cluster.values.get(role) for role in goals)
        return not aimed and self._counts_agree(telling, cluster) and self._ties(telling, cluster) >= 1

    def _set_for(self, telling: Telling, cluster: Cluster, ties: int) -> bool:
        """Whether what was to happen on a day is what did, by a mark that both bear ("Shenzhou-18")."""
        exact = tight(telling.bounds) and telling.bounds == cluster.bounds
        return exact and ties >= 1 and self._marked(telling, cluster)

    def _counts_agree(self, telling: Telling, cluster: Cluster) -> bool:
        """Whether the numbers told can be of one event; a rocket is not counted with what it carries."""
        kind, mine = telling.kind, telling.of(telling.kind.theme)
        if kind.theme and self._likeness.carries(mine, cluster.values.get(kind.theme, ())):
            return True
        return counts_agree(telling.of(kind.count), cluster.values.get(kind.count, set()))

    def acting(self, telling: Telling) -> frozenset[str]:
        """Those told to have acted, but for who has no name of their own ("militants")."""
        return telling.of(telling.kind.lead) - self._unnamed

    def _named(self, cluster: Cluster) -> set[str]:
        return cluster.values.get(cluster.kind.lead, set()) - self._unnamed

    def _marked(self, telling: Telling, cluster: Cluster) -> bool:
        """Whether both are told with a mark that hardly two events of a day share (`marks`)."""
        kind, theirs = telling.kind, cluster.values
        if self._likeness.telling(telling.models & models(theirs.get(kind.theme, ()))):
            return True
        if self._likeness.names(telling.of(kind.theme)) & self._likeness.names(theirs.get(kind.theme, ())):
            return True
        for role in kind.places:
            places = {zone for other in self._likeness.beside(role) for zone in theirs.get(other, ())}
            if self._met(self._small(telling.of(role)), self._small(places)):
                return True
        return any(map(_is_large, telling.of(kind.count) & theirs.get(kind.count, set())))

    def _small(self, zones: Iterable[str]) -> set[str]:
        """The places with a name of their own that are smaller than a country."""
        return set(zones) - self._countries - self._unnamed

    def marks(self, telling: Telling) -> frozenset[str]:
        """What may tell by itself which event it was: its names and models, its places, a large number."""
        kind = telling.kind
        if not kind.theme:
            return frozenset()
        places = {zone for role in kind.places for zone in telling.of(role)}
        numbers = set(filter(_is_large, telling.of(kind.count)))
        rare = self._likeness.telling(telling.models)
        return rare | self._likeness.names(telling.of(kind.theme)) | self._small(places) | numbers

    def _same_make(self, telling: Telling, cluster: Cluster) -> bool:
        """Whether two are about one make that only one state uses, told in the same days and not excluded."""
        makes = self._likeness.rare(telling.families) & families(cluster.values.get(telling.kind.theme, ()))
        actors, users = self._named(cluster) or self.acting(telling), self.users(telling)
        theirs = self._any_related(actors, users) if actors else bool(users)
        return bool(makes) and theirs and days_agree(telling, cluster)

    def users(self, telling: Telling) -> frozenset[str]:
        """Those who act in all other tellings about the same family of models, if they belong together.

        Where no article tells who does, those who alone are known to.
        """
        told, known = (
            {a for f in telling.families for a in by.get(f, ())} for by in (self._users, self._known)
        )
        found = told or known
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
        met: set[str] = set()
        for name in (*kind.agents[1:], *kind.places):
            if telling.of(name) and cluster.values.get(name):
                common = self._common(telling, cluster, name)
                if not common and self._conflict(telling, cluster, name):
                    return CONFLICTS
            common = {
                c
                for other in self._likeness.beside(name)
                for c in self._common(telling, cluster, name, other)
            }
            ties += bool(common - met) and (name in kind.agents or not common <= self._countries)
            met |= common
        if kind.theme and telling.of(kind.theme) and cluster.values.get(kind.theme):
            ties += self._likeness.themes(telling.of(kind.theme), cluster.values[kind.theme])
        return ties

    def _conflict(self, telling: Telling, cluster: Cluster, name: str) -> bool:
        """Whether nothing that fills a role in one can fill it in the other as well."""
        return all(
            self._likeness.apart(mine, theirs) for mine in telling.of(name) for theirs in cluster.values[name]
        )

    def _common(self, telling: Telling, cluster: Cluster, name: str, other: str = "") -> set[str]:
        """The telling's values of a role that the event has, or that lie in or around one of its.

        Of the event those of the role `other`, if one is given.
        """
        return self._met(telling.of(name), cluster.values.get(other or name, frozenset()))

    def _met(self, ours: Set[str], theirs: Set[str]) -> set[str]:
        """Those of some nodes that are, or lie in or around, one of some others, or share its name."""
        if not ours or not theirs:
            return set()
        return {mine for mine in ours if mine in theirs or any(self._in_one(mine, t) for t in theirs)}

    def _in_one(self, one: str, other: str) -> bool:
        """Whether a node lies in or is part of another, or is a place of the same name."""
        return one in self.above(other) or other in self.above(one) or self._likeness.namesakes(one, other)

    def above(self, node: str) -> frozenset[str]:
        """All that a zone or actor lies in or is part of, itself included."""
        return self._parents.get(node) or frozenset({node})

    def _stay(self, telling: Telling, cluster: Cluster) -> bool:
        """Whether both tell of one stay: same place, parts not far apart, nowhere else in between."""
        if not all(self._common(telling, cluster, name) for name in telling.kind.places):
            return False
        core = known_days(telling)
        if core is None or cluster.core is None:
            return False
        if core.first - cluster.core.last > REACH or cluster.core.first - core.last > REACH:
            return False
        if not keeps(core, cluster.begins, cluster.ends):
            return False
        if not keeps(cluster.core, telling.begins, telling.ends):
            return False
        if not (telling.bounds.overlaps(cluster.bounds) or joins(telling, cluster, core)):
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
        return "; ".join([kind.name, *parts, in_words(days) if days else ""]).rstrip("; ")


def _told_then(telling: Telling, cluster: Cluster) -> bool:
    """Whether a telling only points at a day of which news tells without one: "Iran fired a missile"."""
    day, bounds = telling.bounds.last, cluster.bounds
    news = bounds.first == OPEN_FIRST and bounds.last == day and day in cluster.published
    return news and telling.bounds.first == day and _only_points(telling)


def _only_points(telling: Telling) -> bool:
    """Whether a telling says nothing but the day, beside one or two of whom one must have acted.

    "President Trump was not happy about Thursday's launches by the North": news points at what is known.
    """
    kind = telling.kind
    told = (kind.lead, kind.theme, kind.count, *kind.places)
    return 0 < len(telling.named) <= _NAMED and not any(telling.of(name) for name in told)


def _since(stay: Telling) -> int:
    assert stay.certain is not None
    return stay.certain.first


def _is_large(number: str) -> bool:
    return number.isdecimal() and int(number) >= MANY


def _factualities_agree(telling: Telling, cluster: Cluster) -> bool:
    """A supposition is nobody's event but its own; a plan may be that of what happened."""
    return "hypothetical" not in telling.factualities | cluster.factualities
