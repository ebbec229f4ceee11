"""A drawing as a picture with a legend: SVG by a few lines of our own, PNG by matplotlib.

Possible answers are pale. Each node and edge has its title in the SVG, and its id as `data-id`.
"""

import io
import math
from collections.abc import Iterator, Sequence
from typing import Any

from kg.errors import UsageProblem
from kg.exporting.drawing import FONT, Dot, Drawing, Key, Line, drawing, outline
from kg.exporting.gexf import escaped
from kg.exporting.layout import Place
from kg.networks.views import View

_INK = "#333333"
_LARGEST = 4000
"""Most pixels a side of a PNG."""


def svg(graph: View) -> Iterator[str]:
    """The picture, piece by piece."""
    drawn = drawing(graph)
    box = f"{drawn.left:.1f} {drawn.top:.1f} {drawn.width:.1f} {drawn.height:.1f}"
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" width="{drawn.width:.0f}" '
        f'height="{drawn.height:.0f}" font-family="sans-serif" font-size="{FONT * drawn.scale:.1f}" '
        f'style="max-width:100%;height:auto" role="img">\n<title>{escaped(drawn.name)}</title>\n'
        f"<desc>{escaped(drawn.problem)}</desc>\n"
        f'<rect x="{drawn.left:.1f}" y="{drawn.top:.1f}" width="{drawn.width:.1f}" '
        f'height="{drawn.height:.1f}" fill="#fff"/>\n'
    )
    for line in drawn.lines:
        yield _svg_line(line)
    for dot in drawn.dots:
        yield _svg_dot(dot, drawn.scale)
    for dot in drawn.dots:
        if dot.text:
            yield _text(dot.text, dot.at, f'text-anchor="middle" {_halo(drawn.scale)}')
    yield '<g class="legend">'
    for key, place in zip(drawn.keys, _rows(drawn), strict=True):
        yield _svg_key(key, place, drawn.scale)
    yield "</g>\n"
    heading = f'font-size="{FONT * 1.5 * drawn.scale:.1f}"'
    yield _text(drawn.name, _heading(drawn), heading) + _text(drawn.problem, _heading(drawn, 16))
    yield "</svg>\n"


def _svg_line(line: Line) -> str:
    (x1, y1), (cx, cy), (x2, y2) = line.begin, line.control, line.end
    dash = f' stroke-dasharray="{line.dash}"' if line.dash else ""
    pale = ' opacity="0.45"' if line.pale else ""
    head = ""
    if line.arrow:
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in arrowhead(line))
        head = f'<polygon points="{points}" fill="{line.colour}"/>'
    return (
        f'<g class="edge" data-id="{line.id}"{pale}><path d="M{x1:.1f} {y1:.1f}Q{cx:.1f} {cy:.1f} {x2:.1f} '
        f'{y2:.1f}" fill="none" stroke="{line.colour}" stroke-width="{line.width:.2f}"{dash}/>{head}'
        f"<title>{escaped(line.title)}</title></g>\n"
    )


def arrowhead(line: Line) -> tuple[Place, Place, Place]:
    """The tip and the two barbs at the end of a line."""
    (x, y), (cx, cy) = line.end, line.control
    far = math.dist(line.end, line.control) or 1.0
    long = 3 * line.width + 3
    ux, uy = (cx - x) / far * long, (cy - y) / far * long
    return (x, y), (x + ux - uy * 0.4, y + uy + ux * 0.4), (x + ux + uy * 0.4, y + uy - ux * 0.4)


def _svg_dot(dot: Dot, scale: float) -> str:
    mark = _mark(dot.shape, dot.place, dot.radius, dot.colour, scale)
    return f'<g class="node" data-id="{escaped(dot.id)}">{mark}<title>{escaped(dot.title)}</title></g>\n'


def _mark(shape: str, place: Place, radius: float, colour: str, scale: float) -> str:
    look = f'fill="{colour}" stroke="{_INK}" stroke-width="{scale:.1f}"'
    if corners := outline(shape, place, radius):
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in corners)
        return f'<polygon points="{points}" {look}/>'
    return f'<circle cx="{place[0]:.1f}" cy="{place[1]:.1f}" r="{radius:.1f}" {look}/>'


def _svg_key(key: Key, place: Place, scale: float) -> str:
    x, y = place
    if key.shape:
        mark = _mark(key.shape, (x + 13 * scale, y - 4 * scale), 6 * scale, key.colour, scale)
    else:
        dash = " ".join(f"{float(d) * scale:g}" for d in key.dash.split())
        mark = (
            f'<path d="M{x:.1f} {y - 4 * scale:.1f}h{26 * scale:.1f}" stroke="{key.colour}" '
            f'stroke-width="{key.width * scale:.1f}"' + (f' stroke-dasharray="{dash}"/>' if dash else "/>")
        )
    return mark + _text(key.text, (x + 34 * scale, y))


def _rows(drawn: Drawing) -> Iterator[Place]:
    """Where each row of the legend begins, at the base line of its text."""
    widest = max((len(key.text) for key in drawn.keys), default=0)
    x = drawn.left + drawn.width - (50 + 7 * widest) * drawn.scale
    for row in range(len(drawn.keys)):
        yield x, drawn.top + (60 + 18 * row) * drawn.scale


def _heading(drawn: Drawing, below: float = 0.0) -> Place:
    return drawn.left + 12 * drawn.scale, drawn.top + (24 + below) * drawn.scale


def _text(text: str, place: Place, look: str = "") -> str:
    return f'<text x="{place[0]:.1f}" y="{place[1]:.1f}" fill="{_INK}" {look}>{escaped(text)}</text>\n'


def _halo(scale: float) -> str:
    return f'stroke="#fff" stroke-width="{3 * scale:.1f}" stroke-linejoin="round" paint-order="stroke"'


def png(graph: View) -> bytes:
    """The same picture as pixels; UsageProblem if matplotlib is not installed."""
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError:
        raise UsageProblem(".png needs matplotlib: pip install 'kg-builder[png]', or write .svg") from None
    drawn = drawing(graph)
    pixel = min(2.0 / drawn.scale, _LARGEST / max(drawn.width, drawn.height))
    figure = Figure(figsize=(drawn.width * pixel / 100, drawn.height * pixel / 100), dpi=100)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set(xlim=(drawn.left, drawn.left + drawn.width), ylim=(drawn.top + drawn.height, drawn.top))
    _Canvas(axes, pixel * 0.72, drawn.scale).draw(drawn)
    stream = io.BytesIO()
    figure.savefig(stream, format="png", metadata={"Software": None})
    return stream.getvalue()


class _Canvas:
    """matplotlib's axes with the units of a drawing; `point` is how many points of 1/72 inch a unit has."""

    def __init__(self, axes: Any, point: float, scale: float) -> None:  # noqa: ANN401 - an untyped library's
        self._axes, self._point, self._scale = axes, point, scale

    def draw(self, drawn: Drawing) -> None:
        for line in drawn.lines:
            self._line(
                (line.begin, line.control, line.end), line.colour, line.dash, line.width, pale=line.pale
            )
            if line.arrow:
                self._area(arrowhead(line), line.colour, edge=line.colour, layer=2)
        for dot in drawn.dots:
            self._mark(dot.shape, dot.place, dot.radius, dot.colour)
        for dot in drawn.dots:
            self._text(dot.text, dot.at, align="center")
        for key, (x, y) in zip(drawn.keys, _rows(drawn), strict=True):
            middle = y - 4 * self._scale
            if key.shape:
                self._mark(key.shape, (x + 13 * self._scale, middle), 6 * self._scale, key.colour)
            else:
                ends = ((x, middle), (x + 13 * self._scale, middle), (x + 26 * self._scale, middle))
                dash = " ".join(f"{float(d) * self._scale:g}" for d in key.dash.split())
                self._line(ends, key.colour, dash, key.width * self._scale)
            self._text(key.text, (x + 34 * self._scale, y))
        self._text(drawn.name, _heading(drawn), size=1.5)
        self._text(drawn.problem, _heading(drawn, 16))

    def _line(
        self, curve: Sequence[Place], colour: str, dash: str, width: float, *, pale: bool = False
    ) -> None:
        from matplotlib.patches import PathPatch
        from matplotlib.path import Path

        path = Path(list(curve), [Path.MOVETO, Path.CURVE3, Path.CURVE3])
        gaps = tuple(float(d) / width for d in dash.split())  # matplotlib counts them in widths of the line
        self._axes.add_artist(
            PathPatch(
                path,
                fill=False,
                color=colour,
                lw=width * self._point,
                ls=(0, gaps or None),
                alpha=0.45 if pale else 1.0,
                zorder=1,
            )
        )

    def _mark(self, shape: str, place: Place, radius: float, colour: str) -> None:
        from matplotlib.patches import Circle

        if corners := outline(shape, place, radius):
            self._area(corners, colour, edge=_INK, layer=3)
        else:
            width = self._scale * self._point
            self._axes.add_artist(Circle(place, radius, facecolor=colour, edgecolor=_INK, lw=width, zorder=3))

    def _area(self, corners: Sequence[Place], colour: str, *, edge: str, layer: int) -> None:
        from matplotlib.patches import Polygon

        width = self._scale * self._point
        self._axes.add_artist(Polygon(corners, facecolor=colour, edgecolor=edge, lw=width, zorder=layer))

    def _text(self, text: str, place: Place, *, align: str = "left", size: float = 1.0) -> None:
        from matplotlib.patheffects import withStroke

        halo = withStroke(linewidth=3 * self._scale * self._point, foreground="white")
        self._axes.text(
            *place, text.replace("$", r"\$"), ha=align, va="baseline", color=_INK, zorder=4,
            fontsize=FONT * self._scale * self._point * size, path_effects=[halo],
        )  # fmt: skip
