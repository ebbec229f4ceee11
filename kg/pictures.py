"""A view as a picture with a legend: SVG by a few lines of our own, PNG by matplotlib.

Nodes stand where `kg.layout` puts them, as in the GEXF. Each kind of edge has its dashes, possible answers
are pale. Where there are many nodes, only the best linked have a label; each has its title in the SVG.
"""

import io
import math
from collections.abc import Iterator, Mapping, Sequence

from kg.errors import UsageProblem
from kg.gexf import colour, escaped, size
from kg.layout import Place, layout
from kg.views import View

LABELLED = 120
"""Most nodes with a label in the picture."""
_DASHES = ("", "8 4", "2 3", "12 4 2 4", "5 2", "1 5", "10 3 3 3", "3 6")
_MARGIN = 90.0
_LEGEND = 210.0
_WORDS = 38


def svg(graph: View) -> Iterator[str]:
    """The picture; edges and nodes have their ids as `data-id`, for scripts and tests."""
    places = {node: (x, -y) for node, (x, y) in layout(graph).items()}
    left, top, width, height = _frame(places, len(_legend(graph)))
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left:g} {top:g} {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}" font-family="sans-serif" font-size="11" role="img">\n'
        f"<title>{escaped(str(graph.graph['name']))}</title>\n"
        '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="6" markerHeight="6" '
        'orient="auto"><path d="M0 0L8 4L0 8z" fill="#666"/></marker></defs>\n'
        f'<rect x="{left:g}" y="{top:g}" width="{width:g}" height="{height:g}" fill="#fff"/>\n'
    )
    dashes = _dashes(graph)
    lanes: dict[frozenset[str], int] = {}
    for source, target, data in graph.edges(data=True):
        pair = frozenset((source, target))
        lanes[pair] = lane = lanes.get(pair, -1) + 1
        yield _edge(places[source], places[target], data, lane, dashes, graph.degree(target), source > target)
    shown = set(sorted(graph, key=lambda node: (-graph.degree(node), node))[:LABELLED])
    for node, data in graph.nodes(data=True):
        yield _node(node, places[node], data, graph.degree(node), labelled=node in shown)
    yield from _drawn_legend(graph, left + width - _LEGEND + 10, top + 24)
    yield "</svg>\n"


def _frame(places: Mapping[str, Place], rows: int) -> tuple[float, float, float, float]:
    xs = [x for x, _ in places.values()] or [0.0]
    ys = [y for _, y in places.values()] or [0.0]
    width = max(xs) - min(xs) + 2 * _MARGIN + _LEGEND
    height = max(max(ys) - min(ys) + 2 * _MARGIN, 40.0 + 18 * rows)
    return min(xs) - _MARGIN, min(ys) - _MARGIN, width, height


def _edge(
    begin: Place,
    end: Place,
    data: Mapping[str, object],
    lane: int,
    dashes: Mapping[str, str],
    degree: int,
    flipped: bool,
) -> str:
    """A line, bent a little more for each parallel one, that ends at the rim of its target."""
    (x1, y1), (x2, y2) = begin, end
    far = math.hypot(x2 - x1, y2 - y1) or 1.0
    bend = (lane + 1) // 2 * 22 * (-1 if lane % 2 else 1) * (-1 if flipped else 1)
    cx, cy = (x1 + x2) / 2 - (y2 - y1) / far * bend, (y1 + y2) / 2 + (x2 - x1) / far * bend
    rim = math.hypot(x2 - cx, y2 - cy) or 1.0
    reach = (size(degree) / 2 + 1) / rim
    path = f"M{x1:.1f} {y1:.1f}Q{cx:.1f} {cy:.1f} {x2 - (x2 - cx) * reach:.1f} {y2 - (y2 - cy) * reach:.1f}"
    if begin == end:
        path = f"M{x1:.1f} {y1:.1f}c-40 -50 40 -50 0 0"
    kind = str(data["kind"])
    pale = ' opacity="0.45"' if data.get("certainty") == "possible" else ""
    dash = f' stroke-dasharray="{dashes[kind]}"' if dashes[kind] else ""
    arrow = ' marker-end="url(#arrow)"' if data["directed"] else ""
    days = " – ".join(str(data[k]) or "?" for k in ("start", "end")) if data["spans"] else ""
    weight = float(str(data["weight"]))
    return (
        f'<path class="edge" data-id="{data["id"]}" d="{path}" fill="none" stroke="#666" '
        f'stroke-width="{1 + math.log1p(weight) / 2:.2f}"{dash}{pale}{arrow}>'
        f"<title>{escaped(str(data['label']))} {days}</title></path>\n"
    )


def _node(node: str, place: Place, data: Mapping[str, object], degree: int, *, labelled: bool) -> str:
    x, y = place
    label, radius = str(data["label"]), size(degree) / 2
    words = label if len(label) <= _WORDS else label[: _WORDS - 1] + "…"
    text = (
        f'<text x="{x:.1f}" y="{y + radius + 11:.1f}" text-anchor="middle" stroke="#fff" stroke-width="3" '
        f'paint-order="stroke">{escaped(words)}</text>'
    )
    return (
        f'<g class="node" data-id="{escaped(node)}"><circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" '
        f'fill="{colour(str(data["cls"]))}" stroke="#333"/>{text if labelled else ""}'
        f"<title>{escaped(label)} ({escaped(str(data['cls']))})</title></g>\n"
    )


def _dashes(graph: View) -> dict[str, str]:
    kinds = sorted({str(d["kind"]) for _, _, d in graph.edges(data=True)})
    return {kind: _DASHES[i % len(_DASHES)] for i, kind in enumerate(kinds)}


def _legend(graph: View) -> Sequence[tuple[str, str]]:
    """Each class with its colour, then each kind of edge with its dashes."""
    classes = sorted({str(d["cls"]) for _, d in graph.nodes(data=True)})
    return [*((c, colour(c)) for c in classes), *_dashes(graph).items()]


def _drawn_legend(graph: View, x: float, y: float) -> Iterator[str]:
    yield '<g class="legend">'
    for row, (name, look) in enumerate(_legend(graph)):
        line = y + 18 * row
        if look.startswith("#"):
            yield f'<circle cx="{x + 12:g}" cy="{line - 4:g}" r="6" fill="{look}" stroke="#333"/>'
        else:
            dash = f' stroke-dasharray="{look}"' if look else ""
            yield f'<path d="M{x:g} {line - 4:g}h26" stroke="#666" stroke-width="1.5"{dash}/>'
        yield f'<text x="{x + 34:g}" y="{line:g}">{escaped(name.replace("_", " "))}</text>'
    yield "</g>\n"


def png(graph: View) -> bytes:
    """The same picture as pixels; UsageProblem if matplotlib is not installed."""
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError:
        raise UsageProblem(".png needs matplotlib: pip install 'kg-builder[png]', or write .svg") from None
    places = layout(graph)
    figure = Figure(figsize=(14, 9), dpi=110, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.set_axis_off()
    axes.margins(0.1)
    axes.set_title(str(graph.graph["name"]))
    dashes = _dashes(graph)
    for source, target, data in graph.edges(data=True):
        pattern = tuple(float(n) for n in dashes[data["kind"]].split())
        style = {"arrowstyle": "-|>" if data["directed"] else "-", "color": "#666666", "shrinkB": 6}
        axes.annotate(
            "",
            places[target],
            places[source],
            arrowprops=style | {"linestyle": (0, pattern or (1, 0))},
        )
    shown = set(sorted(graph, key=lambda node: (-graph.degree(node), node))[:LABELLED])
    for cls in sorted({str(d["cls"]) for _, d in graph.nodes(data=True)}):
        nodes = [n for n, d in graph.nodes(data=True) if d["cls"] == cls]
        points = [places[n] for n in nodes]
        areas = [size(graph.degree(n)) * 8 for n in nodes]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        axes.scatter(xs, ys, s=areas, c=colour(cls), edgecolors="#333333", label=cls, zorder=2)
        for node, (x, y) in zip(nodes, points, strict=True):
            if node in shown:
                label = str(graph.nodes[node]["label"])[:_WORDS].replace("$", r"\$")
                axes.annotate(
                    label, (x, y), (0, -9), textcoords="offset points", ha="center", va="top", fontsize=7
                )
    for kind, dash in dashes.items():
        pattern = tuple(float(n) for n in dash.split())
        axes.plot([], [], color="#666666", linestyle=(0, pattern or (1, 0)), label=kind.replace("_", " "))
    if graph:
        axes.legend(loc="upper left", bbox_to_anchor=(1, 1), frameon=False)
    stream = io.BytesIO()
    figure.savefig(stream, format="png", metadata={"Software": None})
    return stream.getvalue()
