"""A fixed place for each node of a view: the same graph gives the same picture.

Each connected component is laid out by Fruchterman and Reingold's springs (networkx, a fixed seed) and the
components are packed in rows. Springs are quadratic in the nodes, so a component of more than `SPRINGS` nodes
stands on the seeds of a sunflower instead, the best linked in its middle.
"""

import math
from collections.abc import Iterable, Mapping

import networkx as nx

from kg.views import View

SPRINGS = 500
"""Most nodes of a component that springs lay out: about two seconds."""
GAP = 60.0
"""Units between neighbours; a node is 10 units wide or a little more."""
_GOLDEN = math.pi * (3 - math.sqrt(5))
_SEED = 7
Place = tuple[float, float]


def layout(graph: View) -> dict[str, Place]:
    """The place of each node, in units of Gephi's canvas, y upwards, no two the same; rounded to 0.01."""
    plain: nx.Graph[str] = nx.Graph()
    plain.add_nodes_from(sorted(graph))
    plain.add_edges_from(sorted({(min(s, t), max(s, t)) for s, t in graph.edges() if s != t}))
    parts = sorted(nx.connected_components(plain), key=lambda nodes: (-len(nodes), min(nodes)))
    return _packed([_component(plain, sorted(nodes)) for nodes in parts])


def sunflower(place: int) -> Place:
    """The nth seed of a sunflower: no two near, and no random number."""
    radius = GAP * math.sqrt(place)
    return radius * math.cos(place * _GOLDEN), radius * math.sin(place * _GOLDEN)


def _component(plain: "nx.Graph[str]", nodes: list[str]) -> dict[str, Place]:
    if len(nodes) > SPRINGS or len(nodes) < 3:
        ordered = sorted(nodes, key=lambda node: (-plain.degree(node), node))
        return {node: sunflower(place) for place, node in enumerate(ordered)}
    part: nx.Graph[str] = nx.Graph()
    part.add_nodes_from(nodes)
    part.add_edges_from(sorted(plain.subgraph(nodes).edges()))
    scale = GAP * math.sqrt(len(nodes))
    found = nx.spring_layout(part, seed=_SEED, iterations=100, scale=scale, k=1.6 / math.sqrt(len(nodes)))
    return {node: (float(x), float(y)) for node, (x, y) in found.items()}


def _packed(parts: Iterable[Mapping[str, Place]]) -> dict[str, Place]:
    """The components side by side, in rows as wide as the picture is high."""
    boxes = [(part, *_box(part)) for part in parts]
    wide = max(math.sqrt(sum(w * h for _, _, _, w, h in boxes)) * 1.3, max((b[3] for b in boxes), default=0))
    places: dict[str, Place] = {}
    x = y = tall = 0.0
    for part, left, top, width, height in boxes:
        if x and x + width > wide:
            x, y, tall = 0.0, y - tall, 0.0
        for node, (px, py) in part.items():
            places[node] = round(x + px - left, 2), round(y + py - top, 2)
        x, tall = x + width, max(tall, height)
    return places


def _box(part: Mapping[str, Place]) -> tuple[float, float, float, float]:
    """Left, upper edge, width and height, with a gap to the next."""
    xs, ys = [x for x, _ in part.values()], [y for _, y in part.values()]
    return min(xs), max(ys), max(xs) - min(xs) + 2 * GAP, max(ys) - min(ys) + 2 * GAP
