"""A saved query as a graph, by the rules of its header (`kg.networks.viewrules`).

A row without one of the ends has no such edge. Rows that tell the same edge (ends and kind) are one edge:
its spans, sentences, weights and balances add up.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

import networkx as nx

from kg.asking.answers import Statements, Table, Term, value
from kg.asking.queries import Queryable, rows, run_saved
from kg.asking.saved import SavedQuery, brief, near, saved_queries, saved_query
from kg.asking.tables import short
from kg.errors import UsageProblem
from kg.networks import constructs
from kg.networks.filters import EVERYTHING, Filter, kept
from kg.networks.viewrules import RESERVED, EdgeRule, NodeRule, rules
from kg.networks.viewrules import SEPARATOR as SEPARATOR

View: TypeAlias = "nx.MultiDiGraph[str]"
Span = tuple[str, str]
"""First and last day, both inclusive, ISO; "" is an open end."""


@dataclass(slots=True)
class _Edge:
    directed: bool
    spans: set[Span] = field(default_factory=set)
    weights: dict[str, float] = field(default_factory=dict)
    sentences: dict[str, None] = field(default_factory=dict)
    extra: dict[str, dict[str, None]] = field(default_factory=dict)
    balances: Counter[str] = field(default_factory=Counter)


def views() -> tuple[SavedQuery, ...]:
    """The saved queries that are views as well."""
    return tuple(q for q in saved_queries() if q.edge_rules)


def view(
    store: Queryable, name: str, params: Mapping[str, str] | None = None, only: Filter = EVERYTHING
) -> View:
    """The view of this name or file; `params` are parameters of its query. UsageProblem if there is none.

    Nodes are IRIs with `label`, `cls`, `iri`, and where known `lat` and `lon` (degrees, WGS 84), `wikidata`,
    and `start` and `end`, the first and last day of their edges. Edges are keyed by kind and have `id`
    (stable), `kind`, `label`, `weight` (articles), `start`, `end` (first and last day, "" if open),
    `spans`, `evidence` and `directed`; the graph has `name`, `problem` and `table`, the rows behind it.
    """
    query = _query(name)
    answer = run_saved(store, query, params)
    if isinstance(answer, Statements):
        answer = constructs.table(store, answer)
        query = replace(query, edge_rules=query.edge_rules or (constructs.RULE,))
    if isinstance(answer, bool) or not query.edge_rules:
        raise UsageProblem(f"{name}: no '# Edge:' line and no CONSTRUCT, so it is no view")
    made = graph(query, answer, only.resolved(store))
    _describe(store, made)
    return made


def _query(name: str) -> SavedQuery:
    if name.endswith(".rq"):
        return saved_query(name)
    known = {q.name: q for q in views()}
    if name not in known:
        hint = near(name, list(known))
        raise UsageProblem(f"no view '{brief(name)}'{hint}; 'kg view --list' shows all, a file ends in .rq")
    return known[name]


def graph(query: SavedQuery, answer: Table, only: Filter = EVERYTHING) -> View:
    """The graph of rows under the rules of a query's header, in sorted order."""
    known = rules(query, answer.columns)
    answer = kept(query.name, answer, known, only)
    nodes: dict[str, dict[str, str]] = {}
    edges: dict[tuple[str, str, str], _Edge] = {}
    ends = dict.fromkeys(c for r in known.edges for c in (r.source, r.target))
    for cells in answer.records():
        for column in ends:
            if (term := cells[column]) is not None:
                nodes.setdefault(value(term), _node(term, known.nodes[column], cells))
        for edge_rule in known.edges:
            _add_edge(edges, edge_rule, cells)
    made = _assembled(answer, nodes, edges)
    made.graph.update(name=query.name, problem=query.problem)
    return made


_FACTS = """
SELECT DISTINCT ?node ?wkt ?same WHERE {
  { ?node geo:asWKT ?wkt }
  UNION { ?node skos:exactMatch ?same . FILTER(CONTAINS(STR(?same), "wikidata.org/")) }
} ORDER BY ?node ?wkt ?same"""
_POINT = re.compile(r"POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)", re.IGNORECASE)


def _describe(store: Queryable, made: View) -> None:
    """Adds what the store knows of the nodes; of several places or matches the first."""
    for row in rows(store, _FACTS).records():
        if (node := value(row["node"])) not in made:
            continue
        data = made.nodes[node]
        if match := _POINT.search(value(row["wkt"])):
            data.setdefault("lon", float(match[1]))
            data.setdefault("lat", float(match[2]))
        if same := value(row["same"]):
            data.setdefault("wikidata", same.rpartition("/")[2])


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
    edge.weights[evidence] = max(edge.weights.get(evidence, 0.0), float(got.get("weight") or 1) or 1.0)
    edge.sentences.update(dict.fromkeys(s for s in evidence.split(SEPARATOR) if s))
    if signed := got.get("balance"):
        edge.balances[(got.get("from") or got.get("to", ""))[:4] or "undated"] += int(signed)
    for name, column in rule.columns.items():
        if name not in RESERVED and cells[column] is not None:
            edge.extra.setdefault(name, {})[short(cells[column])] = None


def _balance(edge: _Edge) -> dict[str, str | int]:
    """The sum of signed numbers and how it came by year, where the rule asks for it."""
    if not edge.balances:
        return {}
    years = "; ".join(f"{year}: {count:+d}" for year, count in sorted(edge.balances.items()))
    return {"balance": edge.balances.total(), "balance by year": years}


def _assembled(
    answer: Table, nodes: Mapping[str, dict[str, str]], edges: Mapping[tuple[str, str, str], _Edge]
) -> View:
    result: View = nx.MultiDiGraph(table=answer)
    for iri in sorted(nodes):
        result.add_node(iri, **nodes[iri])
    for (source, kind, target), edge in sorted(edges.items(), key=lambda item: item[0]):
        spans = disjoint(edge.spans)
        result.add_edge(
            source,
            target,
            key=kind,
            **{n: "; ".join(v) for n, v in sorted(edge.extra.items())},
            **_balance(edge),
            id=hashlib.sha256("\n".join((source, kind, target)).encode()).hexdigest()[:16],
            kind=kind,
            label=kind.replace("_", " "),
            weight=sum(edge.weights.values()),
            start=_bounds(spans)[0],
            end=_bounds(spans)[1],
            spans=spans,
            evidence=SEPARATOR.join(edge.sentences),
            directed=edge.directed,
        )
    for iri, data in result.nodes(data=True):
        spans = disjoint(s for _, _, d in _incident(result, iri) for s in d["spans"])
        data["start"], data["end"] = _bounds(spans)
    return result


def _incident(made: View, node: str) -> Iterable[tuple[str, str, dict[str, tuple[Span, ...]]]]:
    yield from made.in_edges(node, data=True)
    yield from made.out_edges(node, data=True)


def _bounds(spans: tuple[Span, ...]) -> Span:
    first = min((s for s, _ in spans), default="")
    last = "" if any(not e for _, e in spans) else max((e for _, e in spans), default="")
    return first, last


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
