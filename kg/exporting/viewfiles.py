"""A view goes to a file, by the file's ending, whole or not at all."""

import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from kg.asking.answers import Table, value
from kg.asking.tables import csv_text, guarded
from kg.errors import KgError, UsageProblem
from kg.exporting.gexf import escaped, gexf
from kg.exporting.layout import layout
from kg.exporting.looks import colour, size
from kg.exporting.page import page
from kg.exporting.pictures import png, svg
from kg.networks.views import View

_NODE_KEYS = ("label", "cls", "iri", "wikidata", "lat", "lon", "start", "end")


def write_view(graph: View, path: Path) -> tuple[Path, ...]:
    """Writes the view and gives the files that it made: one, or three for CSV (rows, nodes, edges).

    UsageProblem for an unknown ending. A file is replaced only when all of its text is there.
    """
    ending = path.suffix.lower()
    if ending == ".csv":
        files: dict[Path, Iterable[str | bytes]] = {
            path: rows_csv(graph),
            path.with_suffix(".nodes.csv"): nodes_csv(graph),
            path.with_suffix(".edges.csv"): edges_csv(graph),
        }
    elif ending in _WRITERS:
        files = {path: _WRITERS[ending](graph)}
    elif ending == ".png":
        write_whole(path, (png(graph),))
        return (path,)
    else:
        raise UsageProblem(f"{path}: unknown ending '{ending}'; views go to {', '.join(ENDINGS)}")
    for file, pieces in files.items():
        write_whole(file, pieces)
    return tuple(files)


def write_whole(path: Path, pieces: Iterable[str | bytes]) -> None:
    """Writes beside the file and renames, so that there is never half a file; KgError if that fails."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise KgError(f"{path}: cannot be written ({error.strerror}); check the folder") from None
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.writelines(p if isinstance(p, bytes) else p.encode(errors="replace") for p in pieces)
        Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(path)
    except OSError as error:
        raise KgError(f"{path}: cannot be written ({error.strerror}); check the disk") from None
    finally:
        Path(name).unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def node_link(graph: View) -> Iterator[str]:
    """networkx's node-link form, with the rows behind it under "rows"."""
    document = {
        "directed": True,
        "multigraph": True,
        "graph": {"name": graph.graph["name"]},
        "nodes": [{"id": node, **data} for node, data in graph.nodes(data=True)],
        "edges": [
            {"source": s, "target": t, "key": k, **d} for s, t, k, d in graph.edges(keys=True, data=True)
        ],
        "rows": _rows(graph.graph["table"]),
    }
    yield json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _rows(table: Table) -> list[dict[str, str]]:
    return [
        {c: value(t) for c, t in zip(table.columns, row, strict=True) if t is not None} for row in table.rows
    ]


def cytoscape(graph: View) -> Iterator[str]:
    """Cytoscape's JSON (.cyjs, also what cytoscape.js and networkx take); y grows downwards there."""
    places = layout(graph)
    nodes = [
        {
            "data": {
                "id": node,
                "value": node,
                "name": data["label"],
                **data,
                "color": colour(data["cls"]),
                "size": size(graph.degree(node)),
            },
            "position": {"x": places[node][0], "y": -places[node][1]},
        }
        for node, data in graph.nodes(data=True)
    ]
    edges = [
        {"data": {**data, "source": source, "target": target, "key": data["id"], "interaction": data["kind"]}}
        for source, target, data in graph.edges(data=True)
    ]
    head = {"data": {"name": graph.graph["name"]}, "directed": True, "multigraph": True}
    document = {**head, "elements": {"nodes": nodes, "edges": edges}}
    yield json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def graphml(graph: View) -> Iterator[str]:
    """GraphML; all attributes are strings but the weight and the coordinates."""
    names = sorted({"kind", "label", "start", "end", "evidence", *_more(graph)})
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    for name in _NODE_KEYS:
        kind = "double" if name in ("lat", "lon") else "string"
        yield f'<key id="n_{name}" for="node" attr.name="{name}" attr.type="{kind}"/>\n'
    for name in names:
        yield f'<key id="e_{escaped(name)}" for="edge" attr.name="{escaped(name)}" attr.type="string"/>\n'
    yield '<key id="weight" for="edge" attr.name="weight" attr.type="double"/>\n'
    yield f'<graph id="{escaped(graph.graph["name"])}" edgedefault="directed">\n'
    for node, data in graph.nodes(data=True):
        yield f'<node id="{escaped(node)}">{_data("n_", _NODE_KEYS, data)}</node>\n'
    for source, target, data in graph.edges(data=True):
        yield (
            f'<edge id="{data["id"]}" source="{escaped(source)}" target="{escaped(target)}">'
            f'{_data("e_", names, data)}<data key="weight">{data["weight"]}</data></edge>\n'
        )
    yield "</graph>\n</graphml>\n"


def _data(prefix: str, names: Iterable[str], data: Mapping[str, object]) -> str:
    cells = [(n, str(data[n])) for n in names if data.get(n) not in (None, "")]
    return "".join(f'<data key="{prefix}{escaped(n)}">{escaped(text)}</data>' for n, text in cells)


def rows_csv(graph: View) -> Iterator[str]:
    """The rows of the query, for a spreadsheet."""
    table: Table = graph.graph["table"]
    yield csv_text([table.columns, *([guarded(t) for t in row] for row in table.rows)])


def nodes_csv(graph: View) -> Iterator[str]:
    """Nodes under the column names that Gephi's import knows; First and Last are days, both inclusive."""
    names = ("label", "cls", "lat", "lon", "wikidata", "start", "end")
    rows = [(node, *(_cell(data.get(n, "")) for n in names)) for node, data in graph.nodes(data=True)]
    yield csv_text([("Id", "Label", "Class", "Latitude", "Longitude", "Wikidata", "First", "Last"), *rows])


def edges_csv(graph: View) -> Iterator[str]:
    """Edges under the column names that Gephi's import knows; Start and End are days, both inclusive.

    Attributes that the view's own header adds come last, under their names.
    """
    more = _more(graph)
    head = ("Source", "Target", "Type", "Id", "Label", "Kind", "Weight", "Start", "End", "Evidence", *more)
    rows = [
        (s, t, "Directed" if d["directed"] else "Undirected", d["id"], _cell(d["label"]), _cell(d["kind"]),
         str(d["weight"]), d["start"], d["end"], _cell(d["evidence"]), *(_cell(d.get(n, "")) for n in more))
        for s, t, d in graph.edges(data=True)
    ]  # fmt: skip
    yield csv_text([head, *rows])


def _more(graph: View) -> tuple[str, ...]:
    """The attributes of edges that a view's header adds."""
    fixed = {"id", "kind", "label", "weight", "start", "end", "spans", "evidence", "directed"}
    return tuple(sorted({n for _, _, d in graph.edges(data=True) for n in d} - fixed))


def _cell(cell: object) -> str:
    """A number as it is, a text so that no spreadsheet runs it."""
    text = str(cell)
    return "'" + text if isinstance(cell, str) and text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


_WRITERS: Mapping[str, Callable[[View], Iterable[str]]] = {
    ".gexf": gexf,
    ".graphml": graphml,
    ".json": node_link,
    ".cyjs": cytoscape,
    ".html": page,
    ".svg": svg,
}
ENDINGS = (*_WRITERS, ".csv", ".png")
"""What a view's file may end in."""
