"""Days as intervals whose ends may be open, and which of many overlap.

Both ends are inclusive. An open end is a day before or after all others, so that comparing needs no cases.
"""

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

OPEN_FIRST, OPEN_LAST = 0, date.max.toordinal() + 1


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """From `first` to `last`, as proleptic ordinals (`date.toordinal`); never empty.

    >>> Interval.of(date(2023, 9, 12), None).overlaps(Interval.of(date(2023, 9, 20), date(2023, 9, 20)))
    True
    """

    first: int = OPEN_FIRST
    last: int = OPEN_LAST

    @classmethod
    def of(cls, first: date | None, last: date | None) -> "Interval":
        """None is an open end. ValueError if the last day is before the first."""
        begin = OPEN_FIRST if first is None else first.toordinal()
        end = OPEN_LAST if last is None else last.toordinal()
        if end < begin:
            raise ValueError(f"{last} is before {first}")
        return cls(begin, end)

    def overlaps(self, other: "Interval") -> bool:
        """Whether a day lies, or may lie, in both."""
        return self.first <= other.last and other.first <= self.last

    def within(self, other: "Interval") -> bool:
        """Whether every day of this one lies in the other; an open end never lies within a known one."""
        return other.first <= self.first and self.last <= other.last

    def meet(self, other: "Interval") -> "Interval | None":
        """The days in both, None if there are none."""
        if not self.overlaps(other):
            return None
        return Interval(max(self.first, other.first), min(self.last, other.last))


def overlapping(left: Sequence[Interval], right: Sequence[Interval]) -> Iterator[tuple[int, int]]:
    """The pairs of positions whose intervals overlap, each once: n log n and the number of pairs."""
    starts = sorted(
        [(x.first, 0, i, x.last) for i, x in enumerate(left)]
        + [(x.first, 1, i, x.last) for i, x in enumerate(right)]
    )
    going: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
    for first, side, index, last in starts:
        others = going[1 - side]
        while others and others[0][0] < first:
            heapq.heappop(others)
        yield from ((index, other) if side == 0 else (other, index) for _, other in others)
        heapq.heappush(going[side], (last, index))
