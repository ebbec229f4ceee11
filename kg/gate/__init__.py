"""An article's graph → what of it conforms to the shapes, and what is set aside with its reason."""
