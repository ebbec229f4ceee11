"""Events → an article's graph, and what of it conforms to the shapes."""
