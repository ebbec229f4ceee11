"""A saved query as a graph: how its rows become typed nodes and edges stands in its header.

    # Edge: ?state launched ?launch from ?earliest to ?latest evidence ?sentences weight ?articles
    # Edge: ?a met ?b undirected place ?placeLabel
    # Node: ?launch class kg:Launch

An edge names two columns and its kind (a word, or a column that holds one); pairs of a name and a column
follow. `from` and `to` are the days that it spans, `evidence` the sentences behind it, `weight` the
number of articles; any other name is an attribute. A node's label and class are the columns
`xLabel` and `xClass` unless a Node line says otherwise. A row without one of the ends has no such edge.

Rows that tell the same edge (ends and kind) are one edge: its spans, sentences and weights add up.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

import networkx as nx

from kg.answers import Table, Term, value
from kg.errors import UsageProblem
from kg.queries import Queryable, bind, rows
from kg.saved import SavedQuery, near, saved_queries
from kg.tables import short

View: TypeAlias = "nx.MultiDiGraph[str]"
Span = tuple[str, str]
"""First and last day, both inclusive, ISO; "" is an open end."""
SEPARATOR = " ⏎ "
_RESERVED = ("from", "to", "evidence", "weight")


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


@dataclass(slots=True)
class _Edge:
    directed: bool
    spans: set[Span] = field(default_factory=set)
    weights: dict[str, float] = field(default_factory=dict)
    sentences: dict[str, None] = field(default_factory=dict)
    extra: dict[str, dict[str, None]] = field(default_factory=dict)


def views() -> tuple[SavedQuery, ...]:
    """The saved queries that are views as well."""
    return tuple(q for q in saved_queries() if q.edge_rules)


def view(store: Queryable, name: str, filters: Mapping[str, str] | None = None) -> View:
    """The view of this name; `filters` are parameters of its query. UsageProblem if there is no such view.

    Nodes are IRIs with `label`, `cls` and `iri`. Edges are keyed by kind and have `id` (stable), `kind`,
    `label`, `weight`, `start`, `end` (first and last day, "" if open), `spans`, `evidence` and
    `directed`; the graph has `name` and `table`, the rows that it was made of.
    """
    known = {q.name: q for q in views()}
    if name not in known:
        raise UsageProblem(f"no view '{name}'{near(name, list(known))}; 'kg view --list' shows all")
    query = known[name]
    return graph(query, rows(store, query, bind(store, query, filters or {})))


def graph(query: SavedQuery, answer: Table) -> View:
    """The graph of rows under the rules of a query's header, in sorted order."""
    edge_rules = tuple(_edge_rule(query.name, text) for text in query.edge_rules)
    node_rules = dict(_node_rule(query.name, text) for text in query.node_rules)
    _check_columns(query.name, edge_rules, node_rules, answer.columns)
    columns = dict.fromkeys(c for r in edge_rules for c in (r.source, r.target))
    nodes: dict[str, dict[str, str]] = {}
    edges: dict[tuple[str, str, str], _Edge] = {}
    for cells in answer.records():
        for column in columns:
            rule = node_rules.get(column, NodeRule(column, f"{column}Label", f"?{column}Class"))
            if (term := cells[column]) is not None:
                nodes.setdefault(value(term), _node(term, rule, cells))
        for edge_rule in edge_rules:
            _add_edge(edges, edge_rule, cells)
    return _assembled(query.name, answer, nodes, edges)


def _node(term: Term, rule: NodeRule, cells: Mapping[str, Term | None]) -> dict[str, str]:
    cls = short(cells.get(rule.cls[1:])) if rule.cls.startswith("?") else rule.cls.removeprefix("kg:")
    return {"label": value(cells.get(rule.label)) or short(term), "cls": cls or "Thing", "iri": value(term)}


def _add_edge(
    edges: dict[tuple[str, str, str], _Edge], rule: EdgeRule, cells: Mapping[str, Term | None]
) -> None:
    source, target = value(cells[rule.source]), value(cells[rule.target])
    kind = value(cells[rule.kind[1:]]) if rule.kind.startswith("?") else rule.kind
    if not (source and target and kind):
        return
    edge = edges.setdefault((source, kind, target), _Edge(rule.directed))
    got = {name: value(cells[column]) for name, column in rule.columns.items()}
    edge.spans.add((got.get("from", ""), got.get("to", "")))
    evidence = got.get("evidence", "")
    edge.weights[evidence] = max(edge.weights.get(evidence, 0.0), float(got.get("weight") or 1))
    edge.sentences.update(dict.fromkeys(s for s in evidence.split(SEPARATOR) if s))
    for name, column in rule.columns.items():
        if name not in _RESERVED and cells[column] is not None:
            edge.extra.setdefault(name, {})[short(cells[column])] = None


def _assembled(
    name: str, answer: Table, nodes: Mapping[str, dict[str, str]], edges: Mapping[tuple[str, str, str], _Edge]
) -> View:
    result: View = nx.MultiDiGraph(name=name, table=answer)
    for iri in sorted(nodes):
        result.add_node(iri, **nodes[iri])
    for (source, kind, target), edge in sorted(edges.items(), key=lambda item: item[0]):
        spans = disjoint(edge.spans)
        result.add_edge(
            source,
            target,
            key=kind,
            **{n: "; ".join(v) for n, v in sorted(edge.extra.items())},
            id=hashlib.sha256("\n".join((source, kind, target)).encode()).hexdigest()[:16],
            kind=kind,
            label=kind.replace("_", " "),
            weight=sum(edge.weights.values()),
            start=min((s for s, _ in spans), default=""),
            end="" if any(not e for _, e in spans) else max((e for _, e in spans), default=""),
            spans=spans,
            evidence=SEPARATOR.join(edge.sentences),
            directed=edge.directed,
        )
    return result


def disjoint(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in order, merged where they overlap or share a day; one open at both ends says nothing."""
    merged: list[Span] = []
    for start, end in sorted({s for s in spans if s != ("", "")}):
        if merged and (not merged[-1][1] or start <= merged[-1][1]):
            last_start, last_end = merged[-1]
            merged[-1] = (last_start, max(last_end, end) if last_end and end else "")
        else:
            merged.append((start, end))
    return tuple(merged)


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
