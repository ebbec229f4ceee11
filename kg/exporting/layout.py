"""A fixed place for each node of a view: the same graph gives the same picture.

Each connected component is laid out by springs: small ones by Fruchterman and Reingold's (networkx, a fixed
seed), which are quadratic in the nodes, larger ones by `kg.exporting.springs`. Then nodes that would cover
one another are moved apart, and the components are packed in rows.
"""

import math
from collections.abc import Iterable, Iterator, Mapping

import networkx as nx
import numpy as np

from kg.exporting.springs import springs
from kg.networks.views import View

SMALL = 60
"""Most nodes of a component that networkx lays out."""
GAP = 60.0
"""Units between neighbours in the mean; a node is 10 units wide or a little more."""
ROOM = 30.0
"""Units between neighbours at least."""
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


def _component(plain: "nx.Graph[str]", nodes: list[str]) -> dict[str, Place]:
    if len(nodes) < 3:
        return {node: (GAP * place, 0.0) for place, node in enumerate(nodes)}
    number = {node: place for place, node in enumerate(nodes)}
    ends = sorted((number[s], number[t]) for s in nodes for t in plain[s] if s < t)
    if len(nodes) > SMALL:
        found = list(springs(len(nodes), np.array(ends, dtype=np.int64).T))
    else:
        part: nx.Graph[int] = nx.Graph()
        part.add_nodes_from(range(len(nodes)))
        part.add_edges_from(ends)
        by_node = nx.spring_layout(part, seed=_SEED, iterations=100, k=1.6 / math.sqrt(len(nodes)))
        found = [by_node[n] for n in range(len(nodes))]
    ordered = sorted(range(len(nodes)), key=lambda n: (-len(plain[nodes[n]]), n))
    places = _apart([(float(found[n][0]), float(found[n][1])) for n in ordered])
    return {nodes[n]: place for n, place in zip(ordered, places, strict=True)}


def _apart(wanted: list[Place]) -> Iterator[Place]:
    """The places to scale, each moved along a spiral to the first that is free; the first come first."""
    far = math.sqrt(sum(x * x + y * y for x, y in wanted) / len(wanted)) or 1.0
    scale = GAP * math.sqrt(len(wanted)) / far
    taken: dict[tuple[int, int], list[Place]] = {}
    for x, y in wanted:
        for seed in range(len(wanted)):
            dx, dy = _sunflower(seed)
            place = (x * scale + dx, y * scale + dy)
            column, row = int(place[0] // ROOM), int(place[1] // ROOM)
            near = (taken.get((column + i, row + j), ()) for i in (-1, 0, 1) for j in (-1, 0, 1))
            if all(math.dist(place, other) >= ROOM for cell in near for other in cell):
                break
        taken.setdefault((column, row), []).append(place)
        yield place


def _sunflower(seed: int) -> Place:
    """The nth seed of a sunflower: no two near, and no random number."""
    radius = ROOM * math.sqrt(seed)
    return radius * math.cos(seed * _GOLDEN), radius * math.sin(seed * _GOLDEN)


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
