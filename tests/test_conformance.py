"""The screen clears nothing that pySHACL has anything to say about, and all that is ordinarily read."""

import random
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.framefiles import examples
from kg.gate.conformance import Screen
from kg.gate.quarantine import Triples
from kg.gate.shacl import Judge, judge
from kg.gate.shapes import A
from kg.gate.validation import validator
from kg.graphs.articlegraph import ArticleGraph
from kg.graphs.extraction import article_graphs
from kg.namespaces import KG, RDF, RDFS, XSD
from kg.resources import ontology_dir
from kg.text.articles import Article
from tests.reading import article

TESTS = Path(__file__).parent
SHAPES = sorted(p for p in (TESTS / "shapes").glob("*/*.ttl") if p.parent.name != "ontology")
SMALL = TESTS / "data" / "small.trig"
SEED = (TESTS.parent / "seeds" / "000_9bc20c92487bd117.txt").read_text(encoding="utf-8")
EXAMPLES = [text for _, text, _ in examples(ontology_dir() / "events")]
EX = "https://example.org/"
PREFIXES = f"""
@base <{EX}> .
@prefix : <{EX}> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <{XSD}> .
@prefix rdf: <{RDF}> .
@prefix rdfs: <{RDFS}> .
"""
ONTOLOGY = ":Ferry rdfs:subClassOf :Craft . :Craft rdfs:subClassOf :Ship . :steam a :Drive ."


def triples(turtle: str) -> Triples:
    parsed = ox.parse((PREFIXES + turtle).encode(), format=ox.RdfFormat.TURTLE)
    return frozenset(q.triple for q in parsed)


def screen(shapes: str) -> Screen:
    return Screen.of(triples(shapes), triples(ONTOLOGY))


def referee(shapes: str) -> Judge:
    return Judge(tuple(triples(shapes)), tuple(triples(ONTOLOGY)), ())


@cache
def shipped() -> Judge:
    checked = validator()
    return judge(checked.shapes, checked.ontology, checked.constraints)


# -- the shapes that ship ----------------------------------------------------------------------------


@pytest.mark.parametrize("path", SHAPES, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_cases_of_the_shapes_are_cleared_if_they_pass(path: Path) -> None:
    """Tenures never: what is asked of them in SPARQL is not asked here."""
    graph = frozenset(q.triple for q in ox.parse(path=str(path)))
    passes = path.stem.startswith("pass") and path.parent.name != "tenure"
    assert validator().screen.clears(graph) == passes


def test_what_is_ordinarily_read_is_cleared() -> None:
    read: list[Article] = [article(SEED), *(article(text, identifier=text) for text in EXAMPLES)]
    held = [g.identifier for g in article_graphs(read) if not validator().screen.clears(frozenset(g.triples))]
    assert held == []


def integer(text: str) -> ox.Literal:
    return ox.Literal(text, datatype=ox.NamedNode(XSD + "integer"))


def day(text: str) -> ox.Literal:
    return ox.Literal(text, datatype=ox.NamedNode(XSD + "date"))


ODD: list[ox.NamedNode | ox.Literal] = [
    *(day(t) for t in ("2023-02-30", "2023-1-1", "20231110", "2023-11-10Z", "2023-W45-5", "2023-11-10\n")),
    *(day(t) for t in ("0000-01-01", "0001-01-01", "9999-12-31")),
    *(integer(t) for t in ("", " 5", "+5", "05", "5.0", "-0", "-5", "0", "5", "٣", "9" * 30, "many")),
    *(ox.Literal(t, datatype=ox.NamedNode(XSD + "boolean")) for t in ("true", "1", "TRUE")),
    *(ox.Literal(t, datatype=ox.NamedNode(XSD + "token")) for t in ("", " ", " x")),
    ox.Literal("5", datatype=ox.NamedNode(XSD + "int")),
    ox.Literal("2023-11-10T00:00:00", datatype=ox.NamedNode(XSD + "dateTime")),
    *(ox.Literal(t) for t in ("", "text", "held", KG + "Event", KG + "occurred", "a" * 64, "a" * 64 + "\n")),
    *(ox.Literal(t, language="en") for t in ("", "text")),
    *(ox.NamedNode(KG + t) for t in ("Event", "EventSeries", "Launch", "Actor", "State", "Zone", "Article")),
    *(ox.NamedNode(KG + t) for t in ("Mention", "Claim", "Tenure", "SetAside", "occurred", "sea", "missile")),
    ox.NamedNode(EX + "nowhere"),
]


def changed(graph: Triples, chance: random.Random) -> Iterator[Triples]:
    """The graph with something wrong, perhaps: each triple in all ways, each node gone or taken for another."""
    nodes = sorted({t.subject for t in graph}, key=str)
    paths = sorted({t.predicate for t in graph}, key=str)
    for triple in sorted(graph, key=str):
        s, p, o = triple.subject, triple.predicate, triple.object
        rest = graph - {triple}
        other, subject, path = chance.choice([*ODD, *nodes]), chance.choice(nodes), chance.choice(paths)
        yield rest
        yield rest | {ox.Triple(s, p, other)}
        yield graph | {ox.Triple(s, p, chance.choice([*ODD, *nodes]))}
        yield rest | {ox.Triple(s, path, o)}
        yield graph | {ox.Triple(s, path, o)}
        yield rest | {ox.Triple(subject, p, o)}
        if isinstance(o, ox.NamedNode):
            yield rest | {ox.Triple(o, p, s)}
    for node in nodes:
        yield frozenset(t for t in graph if t.subject != node)
        yield frozenset(t for t in graph if t.subject != node or t.predicate.value != RDF + "type")
        other = chance.choice(nodes)
        yield frozenset(
            ox.Triple(
                other if t.subject == node else t.subject,
                t.predicate,
                other if t.object == node else t.object,
            )
            for t in graph
        )


def small() -> Iterator[ArticleGraph]:
    quads = list(ox.parse(path=str(SMALL)))
    for name in sorted({str(q.graph_name)[1:-1] for q in quads if "/article/" in str(q.graph_name)}):
        of = ox.NamedNode(name)
        yield ArticleGraph(name, name, tuple(q.triple for q in quads if q.graph_name == of))


def test_pyshacl_has_nothing_to_say_of_what_is_cleared() -> None:
    chance = random.Random(0)  # noqa: S311 - the same changes in every run
    least = min(small(), key=lambda told: len(told.triples))
    made = list(changed(frozenset(least.triples), chance))
    cleared = [graph for graph in made if validator().screen.clears(graph)]
    assert len(made) / 4 < len(cleared) < len(made) / 2
    assert [found for found in shipped().violations(chance.sample(cleared, 80)) if found] == []


def test_a_neighbour_does_not_count() -> None:
    whole = next(small())
    state = ox.NamedNode(KG + "State")
    bare = ArticleGraph(
        whole.iri, "bare", tuple(t for t in whole.triples if (t.predicate, t.object) != (A, state))
    )
    alone = next(validator().validated([bare]))
    assert alone.set_aside
    assert list(validator().validated([whole, bare, whole]))[1] == alone


def test_what_conforms_does_not_wait_for_pyshacl() -> None:
    code = f"""
import sys
import pyoxigraph as ox
from kg.graphs.articlegraph import ArticleGraph
from kg.gate.validation import validator
quads = [q for q in ox.parse(path={str(SMALL)!r}) if "/article/" in str(q.graph_name)]
(validated,) = validator().validated([ArticleGraph("all", "all", tuple(q.triple for q in quads))])
assert validated.triples and not validated.set_aside
sys.exit(bool({{"pyshacl", "rdflib"}} & set(sys.modules)))
"""
    subprocess.run([sys.executable, "-c", code], check=True, cwd=TESTS.parent)


# -- other shapes ------------------------------------------------------------------------------------

CLEARED, UNSURE, WRONG = "cleared", "left to pySHACL, which has nothing to say", "not cleared, rightly"
NAME = "sh:property [ sh:path :name ; {} ]"
OTHERS: list[tuple[str, dict[str, str]]] = [
    (NAME.format("sh:minCount 1"), {":name 1": CLEARED, "": WRONG}),
    (NAME.format("sh:minCount 0"), {":name 1": CLEARED, "": CLEARED}),
    (NAME.format("sh:minCount 2"), {":name 1, 2": CLEARED, ":name 1": WRONG, "": WRONG}),
    (NAME.format("sh:minCount 2"), {':name "a"^^xsd:token, " a"^^xsd:token': WRONG}),  # one, for rdflib
    (NAME.format("sh:maxCount 1"), {":name 1": CLEARED, "": CLEARED, ":name 1, 2": WRONG}),
    (NAME.format("sh:class :Ship"), {":name :y": CLEARED, ":name :z": WRONG, ':name "y"': WRONG}),
    (NAME.format("sh:class :Drive"), {":name :steam": WRONG}),
    (NAME.format("sh:class :Ship, :Boat"), {":name :y": WRONG}),
    (NAME.format("sh:nodeKind sh:IRI"), {":name :y": CLEARED, ":name 1": WRONG, ":name :y, 1": WRONG}),
    (NAME.format("sh:nodeKind sh:Literal"), {":name 1": CLEARED, ":name :y": WRONG}),
    (NAME.format("sh:nodeKind sh:IRIOrLiteral"), {":name 1": UNSURE}),
    (NAME.format("sh:datatype xsd:integer"), {":name 1": CLEARED, ':name "1"': WRONG, ":name 1.0": WRONG}),
    (NAME.format("sh:datatype xsd:integer"), {':name "x"^^xsd:integer': WRONG, ":name 01": UNSURE}),
    (NAME.format("sh:datatype xsd:date"), {':name "2024-02-29"^^xsd:date': CLEARED}),
    (NAME.format("sh:datatype xsd:date"), {':name "2023-02-29"^^xsd:date': WRONG}),
    (NAME.format("sh:datatype xsd:date"), {':name "20240229"^^xsd:date': WRONG}),
    (NAME.format("sh:datatype xsd:boolean"), {":name true": CLEARED, ':name "yes"^^xsd:boolean': WRONG}),
    (NAME.format("sh:datatype xsd:string"), {':name "a"': CLEARED, ':name "a"@en': WRONG}),
    (NAME.format("sh:datatype rdf:langString"), {':name "a"@en': CLEARED, ':name "a"': WRONG}),
    (NAME.format("sh:datatype xsd:decimal"), {":name 1.0": UNSURE, ":name 1": WRONG}),
    (NAME.format("sh:in ( :a 1 )"), {":name :a, 1": CLEARED, ':name "1"': WRONG, ":name :a, :b": WRONG}),
    (NAME.format("sh:minLength 2"), {':name "ab", :y': CLEARED, ':name "a"': WRONG}),
    (NAME.format("sh:minLength 1"), {':name " "^^xsd:token': WRONG}),  # trimmed, for rdflib
    (NAME.format('sh:pattern "^a+$"'), {':name "aa"': CLEARED, ':name "ab"': WRONG}),
    (NAME.format('sh:pattern "^a+$" ; sh:flags "i"'), {':name "AA"': UNSURE}),
    (NAME.format("sh:minInclusive 2"), {":name 2": CLEARED, ":name 1": WRONG, ':name "3"': WRONG}),
    (NAME.format("sh:minInclusive 2"), {":name 2.5": UNSURE, ":name :y": WRONG}),
    (
        NAME.format("sh:lessThan :size"),
        {":name 1 ; :size 2": CLEARED, ":name 1": CLEARED, ":size 1": CLEARED},
    ),
    (NAME.format("sh:lessThan :size"), {":name 2 ; :size 2": WRONG, ":name 1, 3 ; :size 2": WRONG}),
    (NAME.format("sh:lessThanOrEquals :size"), {":name 2 ; :size 2, 3": CLEARED, ":name 3 ; :size 2": WRONG}),
    (
        NAME.format("sh:lessThanOrEquals :size"),
        {':name 2 ; :size "3"': WRONG, ":name 1.0 ; :size 2.0": UNSURE},
    ),
    ("sh:or ( [ sh:class :Boat ] [ sh:class :Ferry ] )", {"": CLEARED}),
    ("sh:or ( [ sh:class :Boat ] [ sh:nodeKind sh:Literal ] )", {"": WRONG, "a :Boat": CLEARED}),
    (
        NAME.format("sh:or ( [ sh:class :Ship ] [ sh:datatype xsd:date ] )"),
        {":name :y": CLEARED, ":name 1": WRONG},
    ),
    ("sh:not [ sh:class :Boat ]", {"": CLEARED, "a :Boat": WRONG}),
    ("sh:not [ sh:or ( [ sh:class :Boat ] [ sh:class :Ferry ] ) ]", {"": WRONG}),
    ("sh:not [ sh:property [ sh:path :name ; sh:class :Ship ] ]", {":name :z": UNSURE, ":name :y": WRONG}),
    ("sh:not [ sh:property [ sh:path :name ; sh:minCount 1 ] ]", {"": UNSURE, ":name 1": WRONG}),
    (NAME.format("sh:property [ sh:path :name ; sh:minCount 1 ]"), {":name :x": CLEARED, ":name :y": WRONG}),
    (NAME.format("sh:severity sh:Warning ; sh:minCount 1"), {":name 1": CLEARED, "": WRONG}),
    (NAME.format("sh:hasValue 1"), {":name 1": UNSURE, "": WRONG}),
    ("sh:xone ( [ sh:class :Boat ] [ sh:class :Ferry ] )", {"": UNSURE}),
    ("sh:closed true", {"": WRONG}),
]


@pytest.mark.parametrize(
    ("shape", "said", "verdict"), [(shape, *case) for shape, cases in OTHERS for case in cases.items()]
)
def test_each_constraint(shape: str, said: str, verdict: str) -> None:
    shapes = f":s a sh:NodeShape ; sh:targetClass :Craft ; {shape} ."
    graph = triples(f":x a :Ferry . :y a :Ship . {said and f':x {said} .'}")
    assert screen(shapes).clears(graph) == (verdict == CLEARED)
    assert bool(list(referee(shapes).results(graph))) == (verdict == WRONG)


STRANGE = {
    "another target": ":s a sh:NodeShape ; sh:targetNode :x ; sh:class :Boat .",
    "the class itself": ":Boat a sh:NodeShape, rdfs:Class ; sh:class :Ferry .",
    "an unknown constraint": ":s a sh:NodeShape ; sh:targetClass :Boat ; :calm true .",
    "a switch": ":s a sh:NodeShape ; sh:targetClass :Boat ; sh:deactivated true .",
    "a path of two steps": ":s sh:targetClass :Boat ; sh:path ( :a :b ) ; sh:minCount 1 .",
    "recursion": ":s a sh:NodeShape ; sh:targetClass :Boat ; sh:not :s .",
    "no path": ":s a sh:PropertyShape ; sh:targetClass :Boat ; sh:class :Boat .",
    "a path too much": ":s a sh:NodeShape ; sh:targetClass :Boat ; sh:path :name .",
    "two paths": ":s a sh:PropertyShape ; sh:path :name, :size .",
    "a property without a path": ":s a sh:NodeShape ; sh:targetClass :Boat ; sh:property [ sh:minLength 1 ] .",
    "a count of nodes": ":s a sh:NodeShape ; sh:targetClass :Boat ; sh:minCount 1 .",
    "two counts": ":s sh:targetClass :Boat ; sh:path :name ; sh:maxCount 1, 2 .",
    "no count": ':s sh:targetClass :Boat ; sh:path :name ; sh:maxCount "one" .',
    "no property": ':s sh:targetClass :Boat ; sh:path :name ; sh:lessThan "size" .',
    "no pattern": ':s sh:targetClass :Boat ; sh:path :name ; sh:pattern "(" .',
    "an empty list": ":s a sh:NodeShape ; sh:targetClass :Boat ; sh:or () .",
    "half a list": ":s a sh:NodeShape ; sh:targetClass :Boat ; sh:in [ rdf:first 1 ] .",
    "a shape for the ontology's terms": ":s sh:targetClass :Drive ; sh:path :name ; sh:minCount 1 .",
}


@pytest.mark.parametrize("shapes", STRANGE.values(), ids=STRANGE)
def test_shapes_that_are_not_understood_clear_nothing(shapes: str) -> None:
    ordinary = ":t a sh:NodeShape ; sh:targetClass :Ship ; sh:nodeKind sh:IRI . "
    ship = triples(":x a :Ferry .")
    assert screen(ordinary).clears(ship)
    assert not screen(ordinary + shapes).clears(ship)


def test_shapes_with_a_constraint_that_is_left_clear_what_they_do_not_hold_for() -> None:
    shapes = ":s a sh:NodeShape ; sh:targetClass :Boat ; sh:xone ( [ sh:class :Boat ] [ sh:class :Ship ] ) ."
    assert screen(shapes).clears(triples(":x a :Ferry ."))
    assert not screen(shapes).clears(triples(":x a :Ferry . :y a :Boat ."))


@pytest.mark.parametrize(
    "graph",
    [
        "[] a :Ferry .",
        ":x a :Ferry ; :name [] .",
        ":x a :Ferry . :Boat rdfs:subClassOf :Ship .",
        ":x a :Ferry . :steam :name 1 .",
        ":x a :Ferry . :Drive :name 1 .",
    ],
)
def test_what_pyshacl_may_see_otherwise_is_left_to_it(graph: str) -> None:
    shapes = ":s a sh:NodeShape ; sh:targetClass :Ship ; sh:class :Ship ."
    assert screen(shapes).clears(triples(":x a :Ferry ; :name 1 ."))
    assert not screen(shapes).clears(triples(graph))
