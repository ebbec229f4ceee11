"""A view as shapes on a plane, for pictures and pages: y grows downwards, units are pixels at full size.

Nodes stand where `kg.exporting.layout` puts them. Parallel edges are bent apart, and the more articles tell
an edge, the thicker it is. Text and nodes grow with the plane, so that a large picture can be read where it
is shown small; a label stands where it covers no node and no other label, the best linked first, or it is
left out.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kg.exporting.labels import Box, Room, beside
from kg.exporting.layout import Place, layout
from kg.exporting.looks import colour, shape, size, strokes, thickness
from kg.networks.views import View

FONT = 11.0
"""Height of text in a picture no wider than `READABLE`."""
READABLE = 1300.0
_WORDS = 38
_NAMED = 40
"""Nodes, the best linked, whose label may cover other nodes where there is no room beside them."""
_EM = 0.56
"""Mean width of a character, in heights of the font."""


@dataclass(frozen=True, slots=True)
class Line:
    """An edge: a quadratic curve from rim to rim of its ends; a loop's `control` is the middle of its arc."""

    id: str
    kind: str
    source: str
    target: str
    begin: Place
    control: Place
    end: Place
    width: float
    colour: str
    dash: str
    arrow: bool
    pale: bool
    title: str


@dataclass(frozen=True, slots=True)
class Dot:
    """A node; `text` is its label, "" if there is no room for it, `at` the middle of its base line."""

    id: str
    place: Place
    radius: float
    shape: str
    colour: str
    title: str
    text: str
    at: Place


@dataclass(frozen=True, slots=True)
class Key:
    """A row of the legend: a class (with a shape), or a kind or weight of edge (without)."""

    text: str
    colour: str
    shape: str = ""
    dash: str = ""
    width: float = 1.5


@dataclass(frozen=True, slots=True)
class Drawing:
    """All of it; `scale` is how much larger text, nodes and edges are than at full size."""

    name: str
    problem: str
    left: float
    top: float
    width: float
    height: float
    scale: float
    lines: tuple[Line, ...]
    dots: tuple[Dot, ...]
    keys: tuple[Key, ...]


def drawing(graph: View) -> Drawing:
    """The view with its legend on the right, the same each time."""
    places = {node: (x, -y) for node, (x, y) in layout(graph).items()}
    across, down = [x for x, _ in places.values()] or [0.0], [y for _, y in places.values()] or [0.0]
    scale = max(1.0, (max(across) - min(across)) / READABLE, (max(down) - min(down)) / READABLE)
    dots, keys = tuple(_dots(graph, places, scale)), _keys(graph)
    left, top, right, bottom = _frame(dots, scale)
    legend = (60 + 7 * max((len(k.text) for k in keys), default=0)) * scale
    problem = str(graph.graph["problem"])
    return Drawing(
        name=str(graph.graph["name"]),
        problem=problem,
        left=left,
        top=top,
        width=max(right - left + legend, (len(problem) * _EM * FONT + 30) * scale),
        height=max(bottom - top, (70 + 18 * len(keys)) * scale),
        scale=scale,
        lines=tuple(_lines(graph, places, scale)),
        dots=dots,
        keys=keys,
    )


def outline(shape: str, place: Place, radius: float) -> tuple[Place, ...]:
    """The corners of a shape; none for a disc."""
    x, y = place
    corners: dict[str, tuple[Place, ...]] = {
        "disc": (),
        "square": ((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)),
        "diamond": ((0, -1.15), (1.15, 0), (0, 1.15), (-1.15, 0)),
        "triangle": ((0, -1.1), (1.05, 0.8), (-1.05, 0.8)),
    }
    return tuple((x + dx * radius, y + dy * radius) for dx, dy in corners[shape])


def _frame(dots: Iterable[Dot], scale: float) -> Box:
    """The edges of the plane: all nodes and texts, with a margin and room for the heading."""
    boxes = [(x - r, y - r, x + r, y + r) for (x, y), r in ((d.place, d.radius) for d in dots)]
    for dot in dots:
        half = len(dot.text) * _EM * FONT * scale / 2
        boxes.append((dot.at[0] - half, dot.at[1], dot.at[0] + half, dot.at[1]))
    lefts, tops, rights, bottoms = zip(*boxes, strict=True) if boxes else ((0.0,),) * 4
    margin = 24 * scale
    return min(lefts) - margin, min(tops) - margin - 40 * scale, max(rights) + margin, max(bottoms) + margin


def _keys(graph: View) -> tuple[Key, ...]:
    classes = sorted({str(d["cls"]) for _, d in graph.nodes(data=True)})
    drawn = strokes(d["kind"] for _, _, d in graph.edges(data=True))
    most = max((d["weight"] for _, _, d in graph.edges(data=True)), default=1)
    weights = [1, most] if most > 1 else []
    return (
        *(Key(c, colour(c), shape(c)) for c in classes),
        *(Key(k.replace("_", " "), s.colour, dash=s.dash) for k, s in drawn.items()),
        *(Key(f"{n:g} article{'s' if n > 1 else ''}", "#777777", width=thickness(n)) for n in weights),
    )


def _lines(graph: View, places: Mapping[str, Place], scale: float) -> Iterator[Line]:
    drawn = strokes(d["kind"] for _, _, d in graph.edges(data=True))
    beside = Counter(frozenset((s, t)) for s, t in graph.edges())
    lanes: Counter[frozenset[str]] = Counter()
    degrees = dict(graph.degree())

    def name(node: str) -> str:
        return str(graph.nodes[node]["label"])

    for source, target, data in graph.edges(data=True):
        pair = frozenset((source, target))
        lane = lanes[pair] - (beside[pair] - 1) / 2
        lanes[pair] += 1
        radii = _radius(degrees[source], scale), _radius(degrees[target], scale)
        if source == target:
            curve = _loop(places[source], (lanes[pair] + 1) * 14 * scale)
        else:
            bend = 20 * lane * scale * (1 if source < target else -1)
            curve = _curve(places[source], places[target], bend, radii)
        stroke = drawn[data["kind"]]
        days = " – ".join(str(data[k]) or "?" for k in ("start", "end")) if data["spans"] else ""
        yield Line(
            data["id"], data["kind"], source, target, *curve,
            width=thickness(data["weight"]) * scale,
            colour=stroke.colour,
            dash=" ".join(f"{float(d) * scale:g}" for d in stroke.dash.split()),
            arrow=data["directed"],
            pale=data.get("certainty") == "possible",
            title=f"{name(source)} {data['label']} {name(target)} {days}".strip(),
        )  # fmt: skip


def _radius(degree: int, scale: float) -> float:
    """Nodes grow less than text: they must not cover one another."""
    return size(degree) / 2 * math.sqrt(scale)


def _curve(begin: Place, end: Place, bend: float, radii: tuple[float, float]) -> tuple[Place, Place, Place]:
    (x1, y1), (x2, y2) = begin, end
    far = math.dist(begin, end) or 1.0
    bend = max(-far, min(far, bend))
    control = ((x1 + x2) / 2 - (y2 - y1) / far * bend, (y1 + y2) / 2 + (x2 - x1) / far * bend)
    return _towards(begin, control, radii[0]), control, _towards(end, control, radii[1] + 1)


def _towards(place: Place, other: Place, way: float) -> Place:
    part = min(way / (math.dist(place, other) or 1.0), 1.0)
    return place[0] + (other[0] - place[0]) * part, place[1] + (other[1] - place[1]) * part


def _loop(place: Place, high: float) -> tuple[Place, Place, Place]:
    x, y = place
    return (x - high / 3, y), (x, y - 2 * high), (x + high / 3, y)


def _dots(graph: View, places: Mapping[str, Place], scale: float) -> Iterator[Dot]:
    ordered = sorted(graph, key=lambda node: (-graph.degree(node), node))
    radii = {node: _radius(graph.degree(node), scale) for node in ordered}
    nodes, texts = Room(4 * FONT * scale), Room(4 * FONT * scale)
    for node in ordered:
        (x, y), radius = places[node], radii[node]
        nodes.take((x - radius, y - radius, x + radius, y + radius))
    shown: dict[str, tuple[str, Place]] = {}
    for rank, node in enumerate(ordered):
        label = str(graph.nodes[node]["label"])
        text = label if len(label) <= _WORDS else label[: _WORDS - 1] + "…"
        width, height = len(text) * _EM * FONT * scale, FONT * scale
        boxes = beside(places[node], radii[node] + 2 * scale, width, height)
        free = [box for box in boxes if texts.free(box)]
        if best := next(
            (box for box in free if nodes.free(box)), free[0] if free and rank < _NAMED else None
        ):
            texts.take(best)
            shown[node] = text, ((best[0] + best[2]) / 2, best[3] - height * 0.14)
    for node, data in graph.nodes(data=True):
        text, at = shown.get(node, ("", places[node]))
        title = f"{data['label']} ({data['cls']})"
        yield Dot(node, places[node], radii[node], shape(data["cls"]), colour(data["cls"]), title, text, at)
