"""A view as one page that opens from disk and never asks the network: graph, timeline and the sentences.

The sentences are plain HTML, so that they show and can be searched without any script; the scripts
(`kg/pages/`) draw the graph and the timeline, and filter. The page's policy lets no other script run.
"""

import base64
import hashlib
import json
from collections.abc import Iterator
from importlib.resources import files

from kg.asking.tables import printable
from kg.exporting.drawing import Drawing, drawing, outline
from kg.exporting.gexf import escaped
from kg.exporting.looks import SHAPES, colour, shape, strokes
from kg.networks.views import SEPARATOR, View

_SCRIPTS = ("graph.js", "timeline.js", "page.js")
_HELP = "Arrows move, + and - zoom, 0 shows all, Escape lets go."


def page(graph: View) -> Iterator[str]:
    """The page, piece by piece."""
    title, problem = escaped(str(graph.graph["name"])), escaped(str(graph.graph["problem"]))
    script = '"use strict";\n(() => {\n' + "".join(map(_part, _SCRIPTS)) + "})();\n"
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = f"default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    yield (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f'<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
        f"<title>{title}</title>\n<style>\n{_part('page.css')}</style></head>\n<body><header><h1>{title}</h1>"
        f'<p>{problem}</p><p id="count" role="status">{graph.number_of_edges()} edges, '
        f"{graph.number_of_nodes()} nodes</p></header>\n{_BODY}"
    )
    yield from _items(graph)
    text = json.dumps(_data(graph, drawing(graph)), ensure_ascii=True, separators=(",", ":"))
    text = text.replace("<", "\\u003c")  # so that no text ends the script
    yield (
        '</ol><div id="rest" hidden><span></span> <button type="button">show more</button></div>'
        "</section></main>\n<noscript><p>The graph and the timeline need JavaScript.</p></noscript>\n"
        f'<script id="data" type="application/json">{text}</script>\n'
    )
    yield f"<script>{script}</script>\n</body></html>\n"


_BODY = f"""<form id="filters" role="search"><label>from <input type="date" id="from"></label>
<label>to <input type="date" id="to"></label><label>words <input type="search" id="words" size="24"></label>
<button type="reset">all days and words</button>
<span class="quiet">Click a node, an edge or a sentence; drag over the days.</span></form>
<main><section id="graph"><canvas tabindex="0" role="img" aria-label="Graph. {_HELP}"></canvas>
<details id="legend" open><summary>legend</summary></details>
<div id="zoom"><button type="button" value="1.3" aria-label="nearer">+</button>
<button type="button" value="0.77" aria-label="farther">−</button>
<button type="button" value="0">all</button></div>
<div id="tip" hidden></div></section>
<section id="timeline"><h2>Days</h2>
<canvas tabindex="0" role="img" aria-label="Timeline. Drag to choose a period. {_HELP}"></canvas></section>
<section id="sentences"><div><h2>Sentences</h2><span id="chosen" hidden><b></b>
<button type="button" aria-label="all sentences">×</button></span></div>
<ol id="list">
"""


def _part(name: str) -> str:
    return files("kg").joinpath("pages", name).read_text(encoding="utf-8")


def _by_day(graph: View) -> list[int]:
    """The numbers of the edges in the order of the list: by first day, those without one last."""
    edges = [d for _, _, d in graph.edges(data=True)]
    return sorted(range(len(edges)), key=lambda i: (not edges[i]["start"], edges[i]["start"], edges[i]["id"]))


def _items(graph: View) -> Iterator[str]:
    name = {node: _plain(str(d["label"])) for node, d in graph.nodes(data=True)}
    edges = list(graph.edges(data=True))
    for i in _by_day(graph):
        source, target, data = edges[i]
        days = "; ".join(f"{s or '?'} – {e or '?'}" if s != e else s for s, e in data["spans"])
        said = "".join(f"<li>{_plain(s)}</li>" for s in data["evidence"].split(SEPARATOR) if s)
        yield (
            f'<li data-id="{data["id"]}" tabindex="0"><p><b>{name[source]}</b> {_plain(data["label"])} '
            f"<b>{name[target]}</b> <time>{days}</time></p>"
            + (f"<ul>{said}</ul></li>\n" if said else "</li>\n")
        )


def _data(graph: View, drawn: Drawing) -> dict[str, object]:
    """What the scripts draw; edges are in the order of the list."""
    number = {dot.id: i for i, dot in enumerate(drawn.dots)}
    names = sorted({str(d["cls"]) for _, d in graph.nodes(data=True)})
    looks = strokes(line.kind for line in drawn.lines)
    kinds = {kind: i for i, kind in enumerate(looks)}
    spans = [d["spans"] for _, _, d in graph.edges(data=True)]
    return {
        "scale": drawn.scale,
        "corners": {name: outline(name, (0.0, 0.0), 1.0) or None for name in SHAPES},
        "classes": [{"name": c, "colour": colour(c), "shape": shape(c)} for c in names],
        "kinds": [
            {"name": k.replace("_", " "), "colour": s.colour, "dash": list(map(float, s.dash.split()))}
            for k, s in looks.items()
        ],
        "nodes": [
            {"id": dot.id, "label": graph.nodes[dot.id]["label"],
             "cls": names.index(graph.nodes[dot.id]["cls"]), "degree": graph.degree(dot.id),
             "x": round(dot.place[0], 1), "y": round(dot.place[1], 1), "r": round(dot.radius, 1)}
            for dot in drawn.dots
        ],
        "edges": [
            {"id": line.id, "source": number[line.source], "target": number[line.target],
             "kind": kinds[line.kind], "begin": _round(line.begin), "control": _round(line.control),
             "end": _round(line.end), "width": round(line.width, 2), "arrow": line.arrow, "pale": line.pale,
             "spans": spans[i]}
            for i, line in ((i, drawn.lines[i]) for i in _by_day(graph))
        ],
    }  # fmt: skip


def _round(place: tuple[float, float]) -> tuple[float, float]:
    return round(place[0], 1), round(place[1], 1)


def _plain(text: str) -> str:
    return escaped(printable(text))
