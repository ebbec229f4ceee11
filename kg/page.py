"""A view as one page that opens from disk and never asks the network: graph, timeline and the sentences.

Graph and sentences are plain SVG and HTML, so that they show and can be searched without any script; the
script (`kg/page.js`) adds filters, the timeline, and the link between the three.
"""

import json
from collections.abc import Iterator
from importlib.resources import files

from kg.gexf import escaped
from kg.pictures import svg
from kg.tables import printable
from kg.views import SEPARATOR, View

_STYLE = """
body{margin:0;font:14px/1.45 sans-serif;color:#222}header{padding:.6em 1em}h1{font-size:1.3em;margin:0}
#filters{display:flex;flex-wrap:wrap;gap:.4em 1.2em;padding:.4em 1em;background:#f3f3f3}
#graph{border:1px solid #ccc;margin:.6em 1em;height:62vh;overflow:hidden;cursor:grab}
#graph svg{width:100%;height:100%}#timeline{margin:.6em 1em;max-height:30vh;overflow:auto}
table{border-collapse:collapse;margin:.6em 1em}
td,th{border-bottom:1px solid #ddd;padding:.3em .6em;text-align:left;vertical-align:top}
.off{display:none}.lit{background:#fff3c4}path.lit{stroke:#d55e00;stroke-width:4}
.edge,tr[data-id],rect[data-id]{cursor:pointer}
"""
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'"


def page(graph: View) -> Iterator[str]:
    """The page, piece by piece."""
    title = escaped(str(graph.graph["name"]))
    yield (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
        f"<title>{title}</title>"
        f"<style>{_STYLE}</style></head>\n<body><header><h1>{title}</h1>"
        f"{escaped(str(graph.graph['problem']))} {graph.number_of_nodes()} nodes, "
        f'<span id="count">{graph.number_of_edges()}</span> of {graph.number_of_edges()} edges.</header>\n'
        '<form id="filters"></form>\n<div id="graph">'
    )
    yield from svg(graph)
    yield '</div>\n<div id="timeline"></div>\n<table><thead><tr><th>From</th><th>What</th><th>To</th>'
    yield "<th>Days</th><th>Sentences</th></tr></thead><tbody>\n"
    yield from _rows(graph)
    data = [
        {"id": d["id"], "kind": d["kind"], "label": d["label"], "source": s, "target": t, "spans": d["spans"]}
        for s, t, d in graph.edges(data=True)
    ]
    text = json.dumps(data, ensure_ascii=True).replace("<", "\\u003c")
    yield f'</tbody></table>\n<script id="data" type="application/json">{text}</script>\n'
    yield f"<script>{files('kg').joinpath('page.js').read_text(encoding='utf-8')}</script>\n</body></html>\n"


def _rows(graph: View) -> Iterator[str]:
    name = {node: str(d["label"]) for node, d in graph.nodes(data=True)}
    by_day = sorted(graph.edges(data=True), key=lambda edge: (edge[2]["start"], edge[2]["id"]))
    for source, target, data in by_day:
        days = "<br>".join(f"{s or '?'} – {e or '?'}" if s != e else s for s, e in data["spans"])
        said = "".join(f"<li>{_plain(s)}</li>" for s in data["evidence"].split(SEPARATOR) if s)
        yield (
            f'<tr data-id="{data["id"]}"><td>{_plain(name[source])}</td><td>{_plain(data["label"])}</td>'
            f"<td>{_plain(name[target])}</td><td>{days}</td><td><ul>{said}</ul></td></tr>\n"
        )


def _plain(text: str) -> str:
    return escaped(printable(text))
