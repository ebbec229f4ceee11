"""An event as some of its tellings make it, and whether the days of a telling can be its days."""

from dataclasses import dataclass, field
from datetime import date

from kg.across.tellings import Kind, Telling
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
        self.bounds = met or hull(self.bounds, telling.bounds) or self.bounds
        self.core = hull(self.core, known_days(telling))
        self.begins, self.ends = telling.begins or self.begins, telling.ends or self.ends
        if telling.published is not None:
            self.published.add(telling.published)
        self.factualities |= telling.factualities
        self.suspected |= telling.named


def tight(days: Interval) -> bool:
    """Whether both ends are known and so near each other that they are a date."""
    return days.first != OPEN_FIRST and days.last != OPEN_LAST and days.last - days.first <= CLOSE


def days_agree(telling: Telling, cluster: Cluster) -> bool:
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


def known_days(telling: Telling) -> Interval | None:
    """The stretch of a stay that is known: its certain days, else its known bounds."""
    known = [d for d in (telling.bounds.first, telling.bounds.last) if d not in (OPEN_FIRST, OPEN_LAST)]
    return telling.certain or (Interval(min(known), max(known)) if known else None)


def joins(telling: Telling, cluster: Cluster, core: Interval) -> bool:
    """Whether days apart are of one stay: they follow each other, or are its beginning and its end."""
    assert cluster.core is not None
    gap = max(core.first - cluster.core.last, cluster.core.first - core.last)
    if gap <= 1:
        return True
    begins, ends = (
        (telling.begins, cluster.ends) if core.first < cluster.core.first else (cluster.begins, telling.ends)
    )
    return begins is not None and ends is not None and begins < ends


def keeps(core: Interval, begins: int | None, ends: int | None) -> bool:
    """Whether known days lie between a stay's beginning and end; a day's difference is one of reporting."""
    return (begins is None or core.first >= begins - 1) and (ends is None or core.last <= ends + 1)


def hull(one: Interval | None, other: Interval | None) -> Interval | None:
    if one is None or other is None:
        return one or other
    return Interval(min(one.first, other.first), max(one.last, other.last))


def in_words(days: Interval) -> str:
    first, last = (
        "…" if d in (OPEN_FIRST, OPEN_LAST) else str(date.fromordinal(d)) for d in (days.first, days.last)
    )
    return first if first == last else f"{first} to {last}"
