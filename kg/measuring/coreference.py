"""How well a partition of mentions agrees with another: the measures of the CoNLL tasks on coreference.

A mention is anything hashable; a partition is its clusters, which share no mention. The two sides need not
have the same mentions: what only one side has counts against the other, as in Pradhan, Luo, Recasens, Hovy,
Ng and Strube, "Scoring Coreference Partitions of Predicted Mentions" (ACL 2014), whose example the tests
compute. Clusters of one mention count, except in MUC, which knows links alone.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import networkx as nx

Partition = Sequence[frozenset[Hashable]]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Precision, recall and their harmonic mean, each from 0 to 1; 0 where there is nothing to divide by."""

    p: float
    r: float
    f1: float


def muc(key: Partition, response: Partition) -> Agreement:
    """Links: of the fewest that make each cluster, those that the other side has (Vilain et al. 1995)."""
    return _agreement(*_links(response, key), *_links(key, response))


def b_cubed(key: Partition, response: Partition) -> Agreement:
    """Mentions: the share of each one's cluster that the other side's has too (Bagga and Baldwin 1998)."""
    shared = [(len(k), len(r), len(k & r)) for k, r in _meeting(key, response)]
    return _agreement(
        sum(both * both / r for _, r, both in shared),
        sum(map(len, response)),
        sum(both * both / k for k, _, both in shared),
        sum(map(len, key)),
    )


def ceaf_e(key: Partition, response: Partition) -> Agreement:
    """Clusters: the best one-to-one assignment, each pair worth 2|K∩R| / (|K|+|R|) (Luo 2005, φ4)."""
    graph: nx.Graph[tuple[str, frozenset[Hashable]]] = nx.Graph()
    for k, r in _meeting(key, response):
        graph.add_edge(("key", k), ("response", r), weight=2 * len(k & r) / (len(k) + len(r)))
    pairs = nx.max_weight_matching(graph)
    alike = sum(graph.edges[pair]["weight"] for pair in sorted(pairs, key=str))
    return _agreement(alike, len(response), alike, len(key))


MEASURES: dict[str, Callable[[Partition, Partition], Agreement]] = {
    "MUC": muc,
    "B³": b_cubed,
    "CEAF-e": ceaf_e,
}
"""What the CoNLL score is the mean of."""


def conll(key: Partition, response: Partition) -> dict[str, Agreement]:
    """Each measure by name, and under "CoNLL" the mean of their precisions, recalls and F1."""
    found = {name: measure(key, response) for name, measure in MEASURES.items()}
    each = list(found.values())
    mean = Agreement(*(sum(v) / len(each) for v in zip(*((a.p, a.r, a.f1) for a in each), strict=True)))
    return {**found, "CoNLL": mean}


def _links(whole: Partition, parts: Partition) -> tuple[int, int]:
    """Of the links within clusters of `whole`, those that `parts` keeps, and how many there are."""
    at = {mention: number for number, cluster in enumerate(parts) for mention in cluster}
    kept = sum(len(c) - len({at.get(m, m) for m in c}) for c in whole)
    return kept, sum(len(c) - 1 for c in whole)


def _meeting(
    key: Partition, response: Partition
) -> Iterator[tuple[frozenset[Hashable], frozenset[Hashable]]]:
    """The pairs of clusters that share a mention, in order."""
    at = {mention: number for number, cluster in enumerate(response) for mention in cluster}
    for cluster in key:
        for number in sorted({at[m] for m in cluster if m in at}):
            yield cluster, response[number]


def _agreement(right: float, given: float, found: float, wanted: float) -> Agreement:
    p, r = (right / given if given else 0.0), (found / wanted if wanted else 0.0)
    return Agreement(p, r, 2 * p * r / (p + r) if p + r else 0.0)


def partition(clusters: Iterable[tuple[Hashable, Hashable]]) -> Partition:
    """The clusters of pairs (name of the cluster, mention), in the order in which they first come."""
    found: dict[Hashable, set[Hashable]] = {}
    for name, mention in clusters:
        found.setdefault(name, set()).add(mention)
    return [frozenset(c) for c in found.values()]
