"""Between the store and a SPARQL server."""
