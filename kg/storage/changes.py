"""Changes of a store's graphs: all of one or, if the process dies, nothing of it."""

import pyoxigraph as ox

from kg.storage.quads import UNION, block, in_union


def change(graph: ox.Store, removed: set[ox.Quad], added: set[ox.Quad]) -> None:
    """Takes quads away and adds others, in one transaction, and makes the union that of the named graphs."""
    if not removed:
        graph.extend(added | {in_union(q) for q in added})
        return
    gone = {in_union(q) for q in removed if not _held(graph, q, removed)}
    kept = {in_union(q) for q in added}
    removed, added = removed | (gone - kept), added | kept
    parts = [f"DELETE DATA {{ {block(removed)} }}", f"INSERT DATA {{ {block(added)} }}"]
    graph.update(";\n".join(parts))


def _held(graph: ox.Store, quad: ox.Quad, removed: set[ox.Quad]) -> bool:
    """Whether another named graph goes on holding a triple that leaves one."""
    if _of_its_own(quad):
        return False
    others = graph.quads_for_pattern(quad.subject, quad.predicate, quad.object)
    return any(other.graph_name != UNION and other not in removed for other in others)


def _of_its_own(quad: ox.Quad) -> bool:
    """Whether a graph speaks of a part of its article, a claim or a mention, of which no other speaks."""
    if not (isinstance(quad.subject, ox.NamedNode) and isinstance(quad.graph_name, ox.NamedNode)):
        return False
    return quad.subject.value.startswith(quad.graph_name.value + "#")
