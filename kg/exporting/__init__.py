"""Views and datasets → files: GEXF, pictures, pages, Turtle."""
