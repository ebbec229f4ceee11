"""Store → networkx graphs, the relationship views."""
