"""Days within which something took place, both bounds inclusive; whole weeks, months and years."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """Days within which something took place, both inclusive; None is an unknown bound."""

    earliest: date | None = None
    latest: date | None = None

    def overlaps(self, other: "Interval") -> bool:
        """Whether one day can lie in both; an unknown bound excludes nothing."""
        starts = [x for x in (self.earliest, other.earliest) if x]
        ends = [x for x in (self.latest, other.latest) if x]
        return not starts or not ends or max(starts) <= min(ends)

    def meet(self, other: "Interval") -> "Interval":
        """The days in both; call only where they overlap."""
        starts = [x for x in (self.earliest, other.earliest) if x]
        ends = [x for x in (self.latest, other.latest) if x]
        return Interval(max(starts, default=None), min(ends, default=None))

    @property
    def known_day(self) -> date | None:
        """The day, where both bounds are the same."""
        return self.earliest if self.earliest == self.latest else None


UNKNOWN = Interval()


def whole_week(day: date) -> Interval:
    monday = day - timedelta(days=day.weekday())
    return Interval(monday, monday + timedelta(days=6))


def whole_month(year: int, month: int) -> Interval:
    return Interval(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))


def whole_year(year: int) -> Interval:
    return Interval(date(year, 1, 1), date(year, 12, 31))


def whole(unit: str, day: date, steps: int = 0) -> Interval:
    """The calendar week, month or year of a day, or the one so many later; a weekend ends its week."""
    if unit in ("week", "weekend"):
        there = day + timedelta(weeks=steps)
        saturday = there + timedelta(days=5 - there.weekday())
        return whole_week(there) if unit == "week" else Interval(saturday, saturday + timedelta(days=1))
    if unit == "year":
        return whole_year(day.year + steps)
    year, month = divmod(day.year * 12 + day.month - 1 + steps, 12)
    return whole_month(year, month + 1)
