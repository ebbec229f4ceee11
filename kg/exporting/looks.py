"""How classes, kinds of edges and numbers look, the same in Gephi, pages and pictures.

Colours of classes and shapes are data (`ontology/views.toml`). Kinds of edges get Tol's bright palette and a
pattern of dashes by turns, so that no difference is told by colour alone.
"""

import math
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from kg.resources import ontology_dir

SHAPES = ("disc", "square", "diamond", "triangle")
_LINES = ("#4477AA", "#EE6677", "#228833", "#AA3377", "#66AACC", "#B8A020")
_DASHES = ("", "8 4", "2 3", "12 4 2 4", "5 2", "1 5", "10 3 3 3")


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a kind of edge is drawn: a colour and, in units, the dashes and gaps by turns ("" is unbroken)."""

    colour: str
    dash: str


def colour(cls: str) -> str:
    """The colour of a class as `#rrggbb`."""
    rules = _rules()
    return str(rules["colour"].get(cls, rules["default"]["colour"]))


def shape(cls: str) -> str:
    """The shape of a class, one of `SHAPES`."""
    rules = _rules()
    return str(rules["shape"].get(cls, rules["default"]["shape"]))


def rgb(code: str) -> tuple[int, int, int]:
    """Red, green and blue of `#rrggbb`, 0 to 255."""
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)


def size(degree: int) -> float:
    """The diameter of a node, by the root of its number of edges: its area grows with them."""
    return round(10 + 4 * math.sqrt(degree), 2)


def thickness(weight: float) -> float:
    """The width of an edge that so many articles tell: each doubling adds the same."""
    return round(min(1.2 + 1.3 * math.log2(max(weight, 1.0)), 8.0), 2)


def strokes(kinds: Iterable[str]) -> dict[str, Stroke]:
    """A stroke for each kind, in alphabetical order; the first 42 differ."""
    known = sorted(set(kinds))
    return {k: Stroke(_LINES[i % len(_LINES)], _DASHES[i % len(_DASHES)]) for i, k in enumerate(known)}


@cache
def _rules() -> Mapping[str, Mapping[str, str]]:
    rules: Mapping[str, Mapping[str, str]] = tomllib.loads(
        (ontology_dir() / "views.toml").read_text(encoding="utf-8")
    )
    return rules
