"""A view as GEXF 1.3 that Gephi opens without a complaint, with a timeline.

Written by hand since networkx's writer gives no edge `kind` (Gephi then merges parallel edges), ill-formed
XML on control characters and today's date. Spells are full days: Gephi takes both bounds as moments, so a
day ends where the next begins, and a one-day event lasts its day; an unknown bound is left out.
The same graph gives the same bytes.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache, lru_cache

from kg.exporting.layout import layout
from kg.exporting.looks import colour, rgb, size, strokes
from kg.networks.views import Span, View, disjoint

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPECIAL = re.compile('[&<>"]|[^\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]')
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
_FIXED = frozenset(("id", "kind", "label", "weight", "spans", "directed"))
_TITLES = {"cls": "class", "start": "first day", "end": "last day", "lat": "latitude", "lon": "longitude"}
_SEEN = {"start": "first seen", "end": "last seen"}
_NUMBERS = {"lat": "double", "lon": "double", "balance": "integer"}
_NODE_COLUMNS = ("cls", "iri", "wikidata", "lat", "lon", "start", "end")


def escaped(text: str) -> str:
    """Text for XML 1.0: what it forbids as U+FFFD, markup and line ends as references."""
    if not _SPECIAL.search(text):
        return text
    text = _NOT_XML.sub("\ufffd", text)
    for character, reference in _ESCAPES.items():  # "&" first
        text = text.replace(character, reference)
    return text


def gexf(graph: View) -> Iterator[str]:
    """The document, line by line."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n'
    yield f"<meta><creator>kg</creator><description>{escaped(graph.graph['name'])}</description></meta>\n"
    drawn = "directed" if any(d["directed"] for _, _, d in graph.edges(data=True)) else "undirected"
    yield f'<graph defaultedgetype="{drawn}" mode="dynamic" timeformat="date" '
    yield 'timerepresentation="interval">\n'
    node_columns, edge_columns = _escaped(_NODE_COLUMNS), _escaped(_more(graph))
    yield from _declared("node", node_columns, _TITLES | _SEEN)
    yield from _declared("edge", edge_columns, _TITLES)
    yield "<nodes>\n"
    places, degrees = layout(graph), dict(graph.degree())
    ids = _escaped(graph)
    for node, data in graph.nodes(data=True):
        yield _node(ids[node], data, node_columns, places[node], degrees[node])
    yield "</nodes>\n<edges>\n"
    colours = {
        kind: _colour(s.colour)
        for kind, s in strokes(d["kind"] for _, _, d in graph.edges(data=True)).items()
    }
    for source, target, data in graph.edges(data=True):
        yield _edge((ids[source], ids[target]), data, edge_columns, colours[data["kind"]])
    yield "</edges>\n</graph>\n</gexf>\n"


def _more(graph: View) -> list[str]:
    names = {name for _, _, data in graph.edges(data=True) for name in data}
    return sorted(names - _FIXED)


def _escaped(texts: Iterable[str]) -> Mapping[str, str]:
    """Each text with its form in the file, made once and not for each edge."""
    return {text: escaped(text) for text in texts}


def _declared(kind: str, columns: Mapping[str, str], titles: Mapping[str, str]) -> Iterator[str]:
    yield f'<attributes class="{kind}" mode="static">'
    for column, name in columns.items():
        title, type_ = escaped(titles.get(column, column)), _NUMBERS.get(column, "string")
        yield f'<attribute id="{name}" title="{title}" type="{type_}"/>'
    yield "</attributes>\n"


def _node(
    name: str,
    data: Mapping[str, object],
    columns: Mapping[str, str],
    place: tuple[float, float],
    degree: int,
) -> str:
    x, y = place
    return (
        f'<node id="{name}" label="{_token(str(data["label"]))}">{_values(data, columns)}'
        f'{_colour(colour(str(data["cls"])))}<viz:position x="{x}" y="{y}" z="0.0"/>'
        f'<viz:size value="{size(degree)}"/></node>\n'
    )


def _colour(code: str) -> str:
    red, green, blue = rgb(code)
    return f'<viz:color r="{red}" g="{green}" b="{blue}"/>'


def _edge(ends: tuple[str, str], data: Mapping[str, object], columns: Mapping[str, str], look: str) -> str:
    kind, weight = _token(str(data["kind"])), data["weight"]
    drawn = "directed" if data["directed"] else "undirected"
    return (
        f'<edge id="{data["id"]}" source="{ends[0]}" target="{ends[1]}" type="{drawn}" '
        f'kind="{kind}" label="{_token(str(data["label"]))}" weight="{weight}">'
        f"{_spells(data['spans'])}{_values(data, columns)}{look}</edge>\n"
    )


def _values(data: Mapping[str, object], columns: Mapping[str, str]) -> str:
    cells = [(name, str(data[c])) for c, name in columns.items() if data.get(c) not in (None, "")]
    values = "".join(f'<attvalue for="{name}" value="{escaped(text)}"/>' for name, text in cells)
    return f"<attvalues>{values}</attvalues>" if values else ""


def _spells(spans: object) -> str:
    assert isinstance(spans, tuple)
    moments = [(start, next_day(end) if end else "") for start, end in spans]
    if (
        len(moments) > 1 or ("", "") in moments
    ):  # days that follow one another are one spell, all time is none
        moments = list(disjoint(moments))
    inner = "".join(_spell(span) for span in moments)
    return f"<spells>{inner}</spells>" if inner else ""


def _spell(span: Span) -> str:
    start = f' start="{span[0]}"' if span[0] else ""
    end = f' end="{span[1]}"' if span[1] else ""
    return f"<spell{start}{end}/>"


@cache
def next_day(day: str) -> str:
    """The day after, where the calendar has one."""
    known = date.fromisoformat(day)
    return (known + timedelta(days=1)).isoformat() if known < date.max else day


@lru_cache(maxsize=1000)
def _token(text: str) -> str:
    """`xs:token`: no line ends and no blanks at the ends or doubled."""
    return escaped(" ".join(text.split()))
