"""Each shape with graphs that pass and graphs that fail, found under `tests/shapes/<shape>/`.

A failing graph says in its first line (`# expects: …`) a part of the message that it must get.
"""

from functools import cache
from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import RDF, Graph, Namespace, URIRef
from rdflib.namespace import OWL, RDFS, SH, SKOS

ROOT = Path(__file__).parent.parent
GRAPHS = Path(__file__).parent / "shapes"
CASES = sorted(GRAPHS.glob("*/*.ttl"))
CONSTRAINTS = [ROOT / "shapes/core.ttl", *sorted((ROOT / "shapes/events").glob("*.ttl"))]
STYLE = ROOT / "shapes/ontology.ttl"
TERMS = [ROOT / "ontology/core.ttl", *sorted((ROOT / "ontology/events").glob("*.ttl"))]
KG = Namespace("https://kg.example.org/ontology#")


@cache
def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _graph(*paths: Path) -> Graph:
    """A new graph each time: pySHACL writes into the graphs that it is given."""
    graph = Graph()
    for path in paths:
        graph.parse(data=_text(path), format="turtle")
    return graph


def _messages(data: Path) -> list[str]:
    style = data.parent.name == "ontology"
    shapes = _graph(STYLE) if style else _graph(*CONSTRAINTS)
    ontology = None if style else _graph(*TERMS)
    _, report, _ = validate(_graph(data), shacl_graph=shapes, ont_graph=ontology)
    assert isinstance(report, Graph)
    return sorted(str(message) for message in report.objects(None, SH.resultMessage))


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", [p for p in CASES if p.stem.startswith("pass")], ids=_name)
def test_conforming_graph_passes(path: Path) -> None:
    assert _messages(path) == []


@pytest.mark.parametrize("path", [p for p in CASES if p.stem.startswith("fail")], ids=_name)
def test_violating_graph_gets_its_message(path: Path) -> None:
    expected = _text(path).splitlines()[0].removeprefix("# expects: ")
    assert any(expected in message for message in _messages(path)), _messages(path)


def test_every_folder_has_a_pass_and_a_fail() -> None:
    for folder in sorted(p for p in GRAPHS.iterdir() if p.is_dir()):
        names = {path.stem.split("-")[0] for path in folder.glob("*.ttl")}
        assert names == {"pass", "fail"}, folder.name


def test_every_message_is_tried() -> None:
    """A constraint whose message no failing graph expects is not known to work."""
    expected = [_text(p).splitlines()[0].removeprefix("# expects: ") for p in CASES if "fail" in p.stem]
    shapes = _graph(STYLE, *CONSTRAINTS)
    alternatives = {KG.hasVisitor, KG.hasDestination}
    for shape, message in shapes.subject_objects(SH.message):
        local = str(shape).partition("#")[2]
        if KG[local] not in alternatives:
            assert any(part in str(message) for part in expected), f"{local}: {message}"


def _declared() -> set[URIRef]:
    kinds = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, SKOS.Concept, SKOS.ConceptScheme)
    graph = _graph(*TERMS)
    return {s for kind in kinds for s in graph.subjects(RDF.type, kind) if isinstance(s, URIRef)}


def test_shapes_name_only_declared_terms() -> None:
    """A misspelt target class or path would pass silently: every kg: term must be in the ontology."""
    declared = _declared()
    named = {t for t in _graph(*CONSTRAINTS).objects() if isinstance(t, URIRef) and t in KG}
    assert named - declared == set()


def test_event_types_are_events_and_their_roles_have_a_range() -> None:
    for path in sorted((ROOT / "ontology/events").glob("*.ttl")):
        graph = _graph(path)
        assert list(graph.subjects(RDFS.subClassOf, KG.Event)), path.name
        for role in graph.subjects(RDF.type, OWL.ObjectProperty):
            assert graph.value(role, RDFS.range) is not None, role


def test_event_shapes_have_an_ontology_file_of_the_same_name() -> None:
    shapes = {p.name for p in (ROOT / "shapes/events").glob("*.ttl")}
    assert shapes == {p.name for p in (ROOT / "ontology/events").glob("*.ttl")}


def test_ontology_keeps_its_own_style() -> None:
    _, _, text = validate(_graph(*TERMS), shacl_graph=_graph(STYLE))
    assert "Conforms: True" in text, text


def test_reference_data_conform() -> None:
    """The zones and actors that ship fulfil the shapes that a user's own must fulfil."""
    _, _, text = validate(
        _graph(ROOT / "ontology/reference.ttl"),
        shacl_graph=_graph(ROOT / "shapes/core.ttl"),
        ont_graph=_graph(*TERMS),
    )
    assert "Conforms: True" in text, text
