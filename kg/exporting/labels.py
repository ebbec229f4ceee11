"""Room for labels: texts stand beside their nodes where nothing else stands."""

from collections.abc import Iterable

from kg.exporting.layout import Place

Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""


def beside(node: Place, radius: float, width: float, height: float) -> tuple[Box, ...]:
    """Where a text of this width and height may stand: below, above, right and left of its node."""
    (x, y), w, h = node, width / 2, height / 2
    middles = ((x, y + radius + h), (x, y - radius - h), (x + radius + w, y), (x - radius - w, y))
    return tuple((mx - w, my - h, mx + w, my + h) for mx, my in middles)


class Room:
    """Which boxes of the plane are taken, in a coarse grid so that only the near ones are compared."""

    def __init__(self, cell: float) -> None:
        self._cell = cell
        self._taken: dict[tuple[int, int], list[Box]] = {}

    def take(self, box: Box) -> None:
        """Keeps the box from others."""
        for cell in self._cells(box):
            self._taken.setdefault(cell, []).append(box)

    def free(self, box: Box) -> bool:
        """Whether none that is taken overlaps the box."""
        return not any(_overlap(box, b) for cell in self._cells(box) for b in self._taken.get(cell, ()))

    def _cells(self, box: Box) -> Iterable[tuple[int, int]]:
        left, top, right, bottom = (int(side // self._cell) for side in box)
        return [(c, r) for c in range(left, right + 1) for r in range(top, bottom + 1)]


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
