"""How the header of a saved query says what its rows are as a graph.

    # Edge: ?state launched ?launch from ?earliest to ?latest evidence ?sentences weight ?articles
    # Edge: ?a met ?b undirected place ?placeLabel
    # Node: ?launch class kg:Launch

An edge names two columns and its kind (a word, or a column that holds one); pairs of a name and a column
follow. `from` and `to` are the days that it spans, `evidence` the sentences behind it, `weight` the
number of articles, `balance` a signed number that adds up, in all and by year; any other name is an
attribute. A node's label and class are the columns `xLabel` and `xClass` unless a Node line says otherwise.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.asking.saved import SavedQuery
from kg.errors import UsageProblem

SEPARATOR = " ⏎ "
"""Between sentences in one cell."""
RESERVED = ("from", "to", "evidence", "weight", "balance")


@dataclass(frozen=True, slots=True)
class NodeRule:
    """What to call a column's nodes: `label` and `cls` are column names, or a fixed class."""

    column: str
    label: str
    cls: str


@dataclass(frozen=True, slots=True)
class EdgeRule:
    """How a row becomes an edge; `kind` begins with "?" where a column holds it."""

    source: str
    kind: str
    target: str
    directed: bool
    columns: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules of one query."""

    edges: tuple[EdgeRule, ...]
    nodes: Mapping[str, NodeRule]


def rules(query: SavedQuery, columns: tuple[str, ...]) -> Rules:
    """The rules of a query's header; UsageProblem that names the file if one is wrong or lacks its column."""
    edges = tuple(_edge_rule(query.name, text) for text in query.edge_rules)
    nodes = dict(_node_rule(query.name, text) for text in query.node_rules)
    _check_columns(query.name, edges, nodes, columns)
    for end in (end for edge in edges for end in (edge.source, edge.target)):
        nodes.setdefault(end, NodeRule(end, f"{end}Label", f"?{end}Class"))
    return Rules(edges, nodes)


def _edge_rule(query: str, text: str) -> EdgeRule:
    words = text.split()
    directed = "undirected" not in words
    words = [w for w in words if w != "undirected"]
    pairs = words[3:]
    ends_ok = len(words) >= 3 and words[0].startswith("?") and words[2].startswith("?")
    if not ends_ok or len(pairs) % 2 or not all(c.startswith("?") for c in pairs[1::2]):
        raise UsageProblem(
            f"{query}.rq: '# Edge: {text}' is not ?column kind ?column [undirected] [name ?column]…"
        )
    columns = {n: c[1:] for n, c in zip(pairs[::2], pairs[1::2], strict=True)}
    return EdgeRule(words[0][1:], words[1], words[2][1:], directed, columns)


def _node_rule(query: str, text: str) -> tuple[str, NodeRule]:
    words = text.split()
    options = dict(zip(words[1::2], words[2::2], strict=False))
    if (
        not words
        or not words[0].startswith("?")
        or len(words) % 2 == 0
        or options.keys() - {"class", "label"}
    ):
        raise UsageProblem(
            f"{query}.rq: '# Node: {text}' is not ?column [class ?column|kg:Class] [label ?column]"
        )
    column = words[0][1:]
    label = options.get("label", f"?{column}Label").removeprefix("?")
    return column, NodeRule(column, label, options.get("class", f"?{column}Class"))


def _check_columns(
    query: str, edges: Iterable[EdgeRule], nodes: Mapping[str, NodeRule], columns: tuple[str, ...]
) -> None:
    used = {c for r in edges for c in (r.source, r.target, *r.columns.values())} | set(nodes)
    used |= {r.kind[1:] for r in edges if r.kind.startswith("?")}
    used |= {r.cls[1:] for r in nodes.values() if r.cls.startswith("?")}
    if unknown := sorted(used - set(columns)):
        raise UsageProblem(f"{query}.rq: the header names ?{unknown[0]}, which the SELECT does not have")
