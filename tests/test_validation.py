"""The gate: what does not conform goes aside whole, the rest stays, and neighbours do not matter."""

from pathlib import Path

import pyoxigraph as ox
import pyshacl
import pytest
import rdflib
from rdflib.namespace import SH

from kg.errors import KgError
from kg.gate.shacl import judge
from kg.gate.validation import Validated, Validator
from kg.graphs.articlegraph import ArticleGraph
from kg.namespaces import BASE, KG
from kg.resources import ontology_dir, shapes_dir

DATA = Path(__file__).parent / "data" / "small.trig"

PREFIXES = f"""
@base <{BASE}> .
@prefix kg: <{KG}> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix prov: <http://www.w3.org/ns/prov#> .
"""
ONTOLOGY = """
kg:Event a owl:Class . kg:Article a owl:Class . kg:Mention a owl:Class . kg:Actor a owl:Class .
kg:Claim a owl:Class .
kg:Gathering a owl:Class ; rdfs:subClassOf kg:Event .
kg:evidence a owl:ObjectProperty . kg:participant a owl:ObjectProperty .
"""
SHAPES = """
<shape/event> a sh:NodeShape ; sh:targetClass kg:Event ;
  sh:property [ sh:path kg:evidence ; sh:minCount 1 ; sh:class kg:Mention ;
                sh:message "An event needs evidence." ] ,
              [ sh:path kg:participant ; sh:class kg:Actor ; sh:message "A participant is an actor." ] ,
              [ sh:path rdfs:comment ; sh:minCount 1 ;
                sh:severity sh:Warning ; sh:message "A comment is nice." ] .
<shape/actor> a sh:NodeShape ; sh:targetClass kg:Actor ;
  sh:property [ sh:path rdfs:label ; sh:minCount 1 ; sh:maxCount 1 ;
                sh:message "An actor needs one label." ] .
<shape/mention> a sh:NodeShape ; sh:targetClass kg:Mention ;
  sh:property [ sh:path nif:referenceContext ; sh:minCount 1 ;
                sh:message "A mention needs its article." ] .
<shape/article> a sh:NodeShape ; sh:targetClass kg:Article ;
  sh:property [ sh:path dcterms:identifier ; sh:minCount 1 ; sh:message "An article needs its identifier." ] .
"""
ARTICLE = """
<article/{n}> a kg:Article ; dcterms:identifier "{n}" .
<article/{n}#1> a kg:Mention ; nif:referenceContext <article/{n}> ; nif:beginIndex 9 ;
  kg:sentence "They met." .
<article/{n}#2> a kg:Mention ; nif:referenceContext <article/{n}> ; nif:beginIndex 0 ;
  kg:sentence "Ann spoke." .
<article/{n}#3> a kg:Mention ; nif:referenceContext <article/{n}> ; nif:beginIndex 5 ;
  kg:sentence "Ann spoke." .
<event/{n}> a kg:Gathering ; kg:evidence <article/{n}#1> ; kg:participant <actor/ann> , <actor/bob> .
<event/{n}b> a kg:Gathering ; kg:evidence <article/{n}#2> ; kg:participant <actor/ann> ;
  kg:during <event/{n}> .
<article/{n}#c> a kg:Claim ; rdf:subject <event/{n}b> ; rdf:predicate kg:during ; rdf:object <event/{n}> ;
  prov:wasDerivedFrom <article/{n}#2> , <article/{n}#3> .
<actor/ann> a kg:Actor ; rdfs:label "Ann" .
<actor/bob> a kg:Actor ; rdfs:label "Bob" .
"""


@pytest.fixture(scope="module")
def validator(tmp_path_factory: pytest.TempPathFactory) -> Validator:
    return loaded(tmp_path_factory.mktemp("rules"), SHAPES)


def loaded(folder: Path, shapes: str) -> Validator:
    for name, text in (("shapes", shapes), ("ontology", ONTOLOGY)):
        (folder / name / "events").mkdir(parents=True)
        (folder / name / "events" / "all.ttl").write_text(PREFIXES + text)
    return Validator.load(folder / "shapes", folder / "ontology")


def article(n: str = "x", *, without: str = "", more: str = "") -> ArticleGraph:
    """The article; a line that contains `without` is left out."""
    text = ARTICLE.format(n=n)
    if without:
        assert without in text
        text = text.replace(without, "")
    triples = [q.triple for q in ox.parse((PREFIXES + text + more).encode(), format=ox.RdfFormat.TURTLE)]
    return ArticleGraph(f"{BASE}article/{n}", n, tuple(triples))


def one(validator: Validator, graph: ArticleGraph) -> Validated:
    (validated,) = validator.validated([graph])
    return validated


def subjects(validated: Validated) -> set[str]:
    return {str(t.subject)[1:-1].removeprefix(BASE) for t in validated.triples}


def test_what_conforms_passes_unchanged(validator: Validator) -> None:
    graph = article()
    got = one(validator, graph)
    assert (got.iri, got.identifier, got.set_aside) == (graph.iri, "x", ())
    assert set(got.triples) == set(graph.triples)
    assert list(got.triples) == sorted(got.triples, key=str)


def test_a_shape_on_a_superclass_holds_and_what_hangs_on_the_node_goes_with_it(validator: Validator) -> None:
    graph = article(without="kg:evidence <article/x#1> ; ")
    got = one(validator, graph)
    assert subjects(got) == {"article/x", "article/x#1", "article/x#2", "event/xb", "actor/ann"}
    assert not [t for t in got.triples if t.object == ox.NamedNode(BASE + "event/x")]
    (item,) = got.set_aside
    assert (item.focus, item.reason, item.quote) == (BASE + "event/x", "An event needs evidence.", "")


def test_nothing_is_lost(validator: Validator) -> None:
    graph = article(
        more="<article/x#1> nif:referenceContext <article/x> . <actor/bob> rdfs:label 'B\\tob\\n' ."
    )
    got = one(validator, graph)
    assert {i.focus.removeprefix(BASE) for i in got.set_aside} >= {"actor/bob"}
    aside = {q.triple for i in got.set_aside for q in ox.parse(i.statements, format=ox.RdfFormat.N_TRIPLES)}
    assert set(got.triples) | aside == set(graph.triples)
    assert not set(got.triples) & aside


def test_what_needed_the_node_goes_in_the_next_round_with_its_own_reason(validator: Validator) -> None:
    got = one(validator, article(without="nif:referenceContext <article/x> ; nif:beginIndex 9 ;"))
    reasons = {i.focus.removeprefix(BASE): i.reason for i in got.set_aside}
    assert reasons == {"article/x#1": "A mention needs its article.", "event/x": "An event needs evidence."}
    assert "event/xb" in subjects(got)


def test_the_quote_is_the_first_sentence_that_the_node_rests_on(validator: Validator) -> None:
    more = "<event/x> kg:participant <article/x> ; kg:evidence <article/x#3> ."
    (item,) = one(validator, article(more=more)).set_aside
    assert (item.reason, item.quote) == ("A participant is an actor.", "Ann spoke.")


def test_what_another_event_only_points_to_stays(validator: Validator) -> None:
    got = one(validator, article(without="kg:evidence <article/x#2> ; "))
    assert [i.focus for i in got.set_aside] == [BASE + "event/xb"]
    assert subjects(got) == {"article/x", "article/x#1", "event/x", "actor/ann", "actor/bob"}


def test_without_its_article_nothing_of_it_is_kept(validator: Validator) -> None:
    got = one(validator, article(without='; dcterms:identifier "x" '))
    assert got.triples == ()
    assert got.set_aside[0].focus == BASE + "article/x"


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (1, 2, 0)])
def test_a_neighbour_neither_cures_nor_causes_a_violation(
    validator: Validator, order: tuple[int, ...]
) -> None:
    graphs = [
        article("good"),
        article("bare", without='<actor/ann> a kg:Actor ; rdfs:label "Ann" .'),  # Ann is no actor here
        article("other", without='; rdfs:label "Bob" ', more='<actor/bob> rdfs:label "Robert" .'),
    ]
    alone = {g.identifier: one(validator, g) for g in graphs}
    together = list(validator.validated([graphs[i] for i in order]))
    assert [v.identifier for v in together] == [graphs[i].identifier for i in order]
    assert {v.identifier: v for v in together} == alone
    assert [bool(alone[name].set_aside) for name in ("good", "bare", "other")] == [False, True, False]


def test_a_neighbour_that_speaks_of_a_class_hides_no_violation(validator: Validator) -> None:
    strange = article("strange", more="kg:Gathering rdfs:label 'Gathering' .")
    bare = article("bare", without="kg:evidence <article/bare#1> ; ")
    assert one(validator, bare).set_aside
    assert list(validator.validated([strange, bare, article()]))[1] == one(validator, bare)


def test_days_that_cannot_be_compared_are_violations() -> None:
    """rdflib raises where SHACL has a result."""
    turtle = """
<event/1> a kg:Event ; kg:earliest 'soon'^^xsd:date ; kg:latest '2023-11-10'^^xsd:date .
<event/2> a kg:Event ; kg:earliest '2023-11-10'^^xsd:date ; kg:latest 'soon'^^xsd:date .
<event/3> a kg:Event ; kg:earliest '2023'^^xsd:gYear ; kg:latest 'soon'^^xsd:date .
"""
    triples = [q.triple for q in ox.parse((PREFIXES + turtle).encode(), format=ox.RdfFormat.TURTLE)]
    report = Validator.load(shapes_dir(), ontology_dir()).report(triples)
    wrong = {r.focus for r in report.results if r.message.startswith("The earliest day")}
    assert wrong == {f"<{BASE}event/{n}>" for n in (1, 2, 3)}


def test_more_than_a_batch_comes_out_in_order(validator: Validator) -> None:
    graphs = [article(f"n{i}", without="kg:evidence <article/n7#1> ; " if i == 7 else "") for i in range(103)]
    got = list(validator.validated(iter(graphs)))
    assert [v.identifier for v in got] == [g.identifier for g in graphs]
    assert [v.identifier for v in got if v.set_aside] == ["n7"]


def test_a_warning_is_reported_and_takes_nothing_out(validator: Validator) -> None:
    graph = article()
    report = validator.report(graph.triples)
    assert report.conforms
    assert {(r.severity, r.message) for r in report.results} == {("Warning", "A comment is nice.")}
    assert report.results == tuple(sorted(report.results))


def test_a_report_names_node_and_path(validator: Validator) -> None:
    turtle = PREFIXES + "<event/1> a kg:Gathering ."
    report = validator.report(q.triple for q in ox.parse(turtle.encode(), format=ox.RdfFormat.TURTLE))
    assert not report.conforms
    (violation,) = (r for r in report.results if r.severity == "Violation")
    assert (violation.focus, violation.path) == (f"<{BASE}event/1>", f"<{KG}evidence>")


def test_the_shapes_are_not_written_into(validator: Validator) -> None:
    judging = judge(validator.shapes, validator.ontology, validator.constraints)
    before = len(judging.shapes), len(judging.ontology)
    list(validator.validated([article("1"), article("2", without="kg:evidence <article/2#1> ; ")]))
    assert (len(judging.shapes), len(judging.ontology)) == before


def test_a_shape_that_names_an_unknown_term_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KgError, match="kg:Gahtering"):
        loaded(tmp_path, "<shape/x> a sh:NodeShape ; sh:targetClass kg:Gahtering .")


def test_shapes_that_are_no_turtle_are_named(tmp_path: Path) -> None:
    with pytest.raises(KgError, match=r"all\.ttl: not Turtle"):
        loaded(tmp_path, "<shape/x> a sh:NodeShape")


def test_the_small_dataset_conforms_to_the_shapes_of_the_program() -> None:
    validator = Validator.load(shapes_dir(), ontology_dir())
    quads = list(ox.parse(path=str(DATA)))
    report = validator.report(q.triple for q in quads)
    assert report.results == ()
    graphs = {str(q.graph_name)[1:-1] for q in quads if "/article/" in str(q.graph_name)}
    articles = [
        ArticleGraph(g, g, tuple(q.triple for q in quads if str(q.graph_name) == f"<{g}>")) for g in graphs
    ]
    assert [v.set_aside for v in validator.validated(articles)] == [(), (), ()]


TENURES = sorted((Path(__file__).parent / "shapes" / "tenure").glob("*.ttl"))


@pytest.mark.parametrize("path", TENURES, ids=lambda p: p.stem)
def test_sparql_constraints_find_what_pyshacl_finds_of_them(path: Path) -> None:
    """`kg.gate.constraints` asks them once a graph; pySHACL, once a node, is the referee."""
    asked = Validator.load(shapes_dir(), ontology_dir())
    assert asked.constraints
    shapes, ontology = (rdflib.Graph() for _ in range(2))
    for graph, folder in ((shapes, shapes_dir()), (ontology, ontology_dir())):
        for file in (folder / "core.ttl", *(folder / "events").glob("*.ttl")):
            graph.parse(file)
    data = rdflib.Graph().parse(path)
    _, results, _ = pyshacl.validate(data, shacl_graph=shapes, ont_graph=ontology)
    assert isinstance(results, rdflib.Graph)
    found = {
        (str(results.value(r, SH.focusNode)), str(results.value(r, SH.resultMessage)))
        for r in results.subjects(rdflib.RDF.type, SH.ValidationResult)
    }
    report = asked.report(q.triple for q in ox.parse(path=str(path)))
    assert {(r.focus.strip("<>"), r.message) for r in report.results} == found
