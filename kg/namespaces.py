"""The namespaces of the graph, as plain strings, and the prefixes under which they are written.

Plain strings, so that a query does not pay for importing rdflib. The terms behind
`KG` are fixed by the ontology (`ontology/*.ttl`); `kg.iris` mints everything else.
"""

KG = "https://kg.example.org/ontology#"
BASE = "https://kg.example.org/"
"""Default base of the data; settable wherever a graph is made."""

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
DCTERMS = "http://purl.org/dc/terms/"
SCHEMA = "https://schema.org/"
PROV = "http://www.w3.org/ns/prov#"
GEO = "http://www.opengis.net/ont/geosparql#"
SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/"
VOID = "http://rdfs.org/ns/void#"

PREFIXES = {
    "kg": KG,
    "rdf": RDF,
    "rdfs": RDFS,
    "xsd": XSD,
    "skos": SKOS,
    "nif": NIF,
    "dcterms": DCTERMS,
    "schema": SCHEMA,
    "prov": PROV,
    "geo": GEO,
    "sem": SEM,
    "void": VOID,
    "owl": "http://www.w3.org/2002/07/owl#",
    "org": "http://www.w3.org/ns/org#",
    "time": "http://www.w3.org/2006/time#",
    "sh": "http://www.w3.org/ns/shacl#",
    "wd": "http://www.wikidata.org/entity/",
}
