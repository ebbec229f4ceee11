"""A CONSTRUCT as the rows of a view: each triple between two IRIs is a link, its property the kind.

What the triples say of a node (`rdf:type`, `rdfs:label`, `kg:earliest`, `kg:latest`, `kg:sentence`) describes
it; what they do not say of label and class, the store does. A link has the days and sentences of the node
that it begins at, or else of the one that it ends at: link through the event that happened then.
"""

from collections.abc import Mapping, Sequence

import pyoxigraph as ox

from kg.asking.answers import Statements, Table, Term, value
from kg.asking.queries import Queryable, rows
from kg.namespaces import KG, PREFIXES, RDF, RDFS, SKOS
from kg.networks.viewrules import SEPARATOR

RULE = "?source ?link ?target from ?earliest to ?latest evidence ?sentences"
"""The header of such a view, where its file has none."""
COLUMNS = tuple(
    "source sourceLabel sourceClass link target targetLabel targetClass earliest latest sentences".split()
)
_BASES = frozenset(KG + name for name in ("Event", "Actor"))
_KNOWN = """
SELECT ?node (MIN(?name) AS ?label) (MIN(?type) AS ?class) WHERE {
  ?node a ?type ; skos:prefLabel|rdfs:label ?name .
  FILTER((STRSTARTS(STR(?type), STR(kg:)) && ?type NOT IN (kg:Event, kg:Actor)) || ?type = skos:Concept)
} GROUP BY ?node ORDER BY ?node"""

Facts = Mapping[str, Mapping[str, Term]]


def table(store: Queryable, made: Statements) -> Table:
    """One row for each link, in the order of the triples."""
    said = _said(made)
    links = [
        t for t in made.triples if isinstance(t.object, ox.NamedNode) and t.predicate.value != RDF + "type"
    ]
    known = _known(store) if links else {}
    found = []
    for triple in links:
        source, target = triple.subject, triple.object
        one, other = said.get(value(source), {}), said.get(value(target), {})
        about = one if one.keys() & {"earliest", "latest", "sentence"} else other
        found.append((
            source, *_described(value(source), one, known), ox.Literal(_name(triple.predicate.value)),
            target, *_described(value(target), other, known),
            about.get("earliest"), about.get("latest"), about.get("sentence"),
        ))  # fmt: skip
    return Table(COLUMNS, tuple(found))


def _said(made: Statements) -> dict[str, dict[str, Term]]:
    """What the triples themselves say of each node: the first label and type, all days and sentences."""
    properties = {RDF + "type": "type", RDFS + "label": "label", SKOS + "prefLabel": "label"}
    properties |= {KG + name: name for name in ("earliest", "latest", "sentence")}
    found: dict[str, dict[str, list[Term]]] = {}
    for triple in made.triples:
        name = properties.get(triple.predicate.value)
        if name and value(triple.object) not in _BASES:
            found.setdefault(value(triple.subject), {}).setdefault(name, []).append(triple.object)
    return {node: {name: _one(name, terms) for name, terms in facts.items()} for node, facts in found.items()}


def _one(name: str, terms: Sequence[Term]) -> Term:
    if name == "sentence":
        return ox.Literal(SEPARATOR.join(sorted(map(value, terms))))
    return max(terms, key=value) if name == "latest" else min(terms, key=value)


def _known(store: Queryable) -> Facts:
    return {
        value(row["node"]): {"label": label, "type": cls}
        for row in rows(store, _KNOWN).records()
        if (label := row["label"]) is not None and (cls := row["class"]) is not None
    }


def _described(node: str, said: Mapping[str, Term], known: Facts) -> tuple[Term | None, Term | None]:
    facts = {**known.get(node, {}), **said}
    return facts.get("label"), facts.get("type")


def _name(iri: str) -> str:
    """The bare name of a property."""
    for namespace in PREFIXES.values():
        if iri.startswith(namespace):
            return iri.removeprefix(namespace)
    return iri.rstrip("/#").replace("#", "/").rpartition("/")[2]
