"""The GEXF writer against networkx's own, on the same random graph, side by side in one run.

    python benchmarks/gexf.py [EDGES]

Prints seconds of CPU (median of three) of both and their ratio. networkx gets what it can write: no spells,
no places and no kinds, which it has no words for. Ours include the layout.
"""

import io
import random
import statistics
import sys
import time
from collections.abc import Callable

import networkx as nx

from kg.exporting.gexf import gexf
from kg.networks.views import View


def made(edges: int) -> View:
    """A view of so many edges, a fifth as many nodes, one to two spells an edge."""
    chance = random.Random(1)  # noqa: S311 - a benchmark's data
    graph: View = nx.MultiDiGraph(name="benchmark")
    nodes = [f"https://kg.example.org/actor/{i}" for i in range(max(2, edges // 5))]
    for i, node in enumerate(nodes):
        graph.add_node(node, label=f"Actor {i}", cls="State", iri=node, start="", end="")
    for i in range(edges):
        source, target = chance.sample(nodes, 2)
        day = f"20{chance.randrange(10, 24)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
        words = "North Korea fired a missile & Japan protested through diplomatic channels. " * 2
        graph.add_edge(
            source, target, key=f"met{i}", id=f"e{i}", kind="met", label="met", weight=1.0 + i % 3, start=day,
            end=day, spans=((day, day),), evidence=words, directed=True,
        )  # fmt: skip
    return graph


def seconds(work: Callable[[], object]) -> float:
    """Median CPU seconds of three runs."""
    runs = []
    for _ in range(3):
        begin = time.process_time()
        work()
        runs.append(time.process_time() - begin)
    return statistics.median(runs)


def main() -> None:
    graph = made(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
    plain: View = nx.MultiDiGraph()
    plain.add_nodes_from(graph.nodes(data=True))
    for source, target, key, data in graph.edges(keys=True, data=True):
        kept = {k: v for k, v in data.items() if isinstance(v, (str, float)) and k not in ("start", "end")}
        plain.add_edge(source, target, key=key, **kept)
    ours = seconds(lambda: sum(map(len, gexf(graph))))
    theirs = seconds(lambda: nx.write_gexf(plain, io.BytesIO()))
    edges, ratio = graph.number_of_edges(), theirs / ours
    print(f"{edges:,} edges: kg {ours:.2f} s, networkx {theirs:.2f} s, ratio {ratio:.1f}")


if __name__ == "__main__":
    main()
