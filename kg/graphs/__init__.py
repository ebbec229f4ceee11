"""Events → an article's graph."""
