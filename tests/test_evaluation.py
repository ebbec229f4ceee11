"""`kg evaluate`: figures worked out by hand, and those of the shared scorer on the same articles."""

import json
import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest
from click.testing import CliRunner

from kg.across.build import build
from kg.cli import main
from kg.exporting.exports import export
from kg.graphs.extraction import knowledge
from kg.measuring.alignment import ReadEvent, same_name, words
from kg.measuring.evaluation import Evaluation, evaluate, figures
from kg.measuring.gold import GoldDocument, Scheme, read_gold, scheme
from kg.measuring.scoring import Verdict, verdicts
from kg.namespaces import KG
from kg.storage.store import Store
from kg.text.articles import Problem

DATA = Path(__file__).parent / "data"
SHARED = Path(__file__).parents[2] / "shared" / "eval"


@pytest.fixture(scope="module")
def known() -> Scheme:
    data = knowledge()
    return scheme(data.rules.frames.all, data.links)


@pytest.fixture(scope="module")
def measured() -> Evaluation:
    return evaluate(DATA / "gold.jsonl")


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        ("event", (3, 0, 1)),  # both launches and the talks; "album" is a launch in the gold alone
        ("strict", (2, 1, 2)),  # the satellite is planned in the gold
        ("date", (2, 1, 1)),  # Monday, where the gold has Tuesday
        ("role Launch launchedBy", (1, 1, 2)),  # North Korea; Iran for Iraq; the band
        ("role Summit participant", (0, 2, 0)),  # the gold names none
        ("role Summit heldAt", (1, 0, 0)),  # Geneva is enough, Switzerland is the same place in less detail
        ("attribute Launch weapon", (1, 1, 2)),
        ("attribute Launch count", (2, 0, 0)),
    ],
)
def test_figures_worked_out_by_hand(measured: Evaluation, name: str, counts: tuple[int, int, int]) -> None:
    figure = measured.figures[name]
    assert (figure.tp, figure.fp, figure.fn) == counts


def test_ratios(measured: Evaluation) -> None:
    event = measured.figures["event"]
    assert (event.p, event.r, event.f1) == (1.0, 0.75, 0.8571)


def test_each_error_says_where_and_what(measured: Evaluation) -> None:
    assert sorted(e.kind for e in measured.errors) == [
        "missed event",
        "missed role",
        "spurious role",
        "spurious role",
        "spurious role",
        "wrong attribute",
        "wrong date",
        "wrong factuality",
    ]
    (wrong,) = [e for e in measured.errors if e.kind == "wrong date"]
    assert (wrong.document, wrong.type, wrong.read, wrong.gold) == (
        "launches",
        "Launch",
        "2024-03-04",
        "2024-03-05",
    )
    assert "Iran ⟦launched⟧ a satellite" in wrong.passage


LINE = {
    "id": "a",
    "text": "They fired it after they met.",
    "events": [
        {"id": "E1", "type": "Launch", "factuality": "occurred"},
        {"id": "E2", "type": "Summit", "factuality": "occurred"},
    ],
    "links": [{"type": "after", "from": "E1", "to": "E2"}],
}


def gold(tmp_path: Path, known: Scheme, *, aggregate: bool = False) -> GoldDocument:
    item = json.loads(json.dumps(LINE))
    for event, (word, start) in zip(item["events"], [("fired", 5), ("met", 25)], strict=True):
        event["mentions"] = [{"text": word, "start": start, "end": start + len(word)}]
        event["aggregate"] = aggregate
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(item))
    (document,) = read_gold(path, known)
    assert isinstance(document, GoldDocument)
    return document


def was_read(iri: str, kind: str, begin: int, end: int, *links: tuple[str, str]) -> ReadEvent:
    span = (begin, end)
    return ReadEvent(iri, kind, (span,), span, "occurred", frozenset(), {}, ("", ""), frozenset(links))


def counts(judged: list[Verdict], name: str) -> tuple[int, int, int]:
    figure = figures(judged)[name]
    return figure.tp, figure.fp, figure.fn


def test_links_count_between_events_that_were_found(tmp_path: Path, known: Scheme) -> None:
    document = gold(tmp_path, known)
    launch = was_read("x", "Launch", 5, 10, ("after", "y"), ("during", "y"))
    summit = was_read("y", "Summit", 25, 28)
    assert counts(list(verdicts(document, [launch, summit], {}, known)), "link") == (1, 1, 0)
    assert counts(list(verdicts(document, [launch], {}, known)), "link") == (0, 0, 1)


def test_before_says_the_same_as_after_the_other_way_round(tmp_path: Path, known: Scheme) -> None:
    document = gold(tmp_path, known)
    launch, summit = was_read("x", "Launch", 5, 10), was_read("y", "Summit", 25, 28, ("before", "x"))
    assert counts(list(verdicts(document, [launch, summit], {}, known)), "link") == (1, 0, 0)
    wrong = was_read("y", "Summit", 25, 28, ("after", "x"))
    assert counts(list(verdicts(document, [launch, wrong], {}, known)), "link") == (0, 1, 1)


def test_one_gold_event_takes_one_event_and_the_rest_is_spurious(tmp_path: Path, known: Scheme) -> None:
    document = gold(tmp_path, known)
    twice = [was_read("x", "Launch", 5, 10), was_read("z", "Launch", 5, 9)]
    assert counts(list(verdicts(document, twice, {}, known)), "event") == (1, 1, 1)


def test_aggregates_are_neither_required_nor_wrong(tmp_path: Path, known: Scheme) -> None:
    document = gold(tmp_path, known, aggregate=True)
    assert list(verdicts(document, [], {}, known)) == []
    assert list(verdicts(document, [was_read("x", "Launch", 5, 10)], {}, known)) == []


@pytest.mark.parametrize(
    ("a", "b", "agree"),
    [
        ("President Vladimir Putin", "Putin", True),
        ("the Sea of Japan", "Sea of Japan", True),
        ("North Korea", "South Korea", False),
        ("Korea", "North Korea", True),
        ("Japan", "Sea of Japan", True),
        ("Xi", "Xi Jinping", False),
        ("", "Japan", False),
    ],
)
def test_names(a: str, b: str, agree: bool) -> None:
    assert same_name(words(a), words(b)) is agree


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"type": "Coup"}, "event E1: unknown \"type\" 'Coup'; known are Launch"),
        ({"factuality": "maybe"}, "unknown \"factuality\" 'maybe'"),
        ({"mentions": []}, "no mentions"),
        ({"mentions": [{"text": "fired", "start": 4, "end": 9}]}, "at 4, not 'fired'; it stands at 5"),
        ({"mentions": [{"text": "fired", "start": "5", "end": 10}]}, "no start and end"),
        ({"roles": {"visitor": [["x"]]}}, "unknown role 'visitor'"),
        ({"roles": {"launchedBy": ["x"]}}, "list of lists of names"),
        ({"attributes": {"size": 3}}, "unknown attribute 'size'"),
        ({"when": {"from": "2023-11-07"}}, '"when" must be null or have two days'),
        ({"when": {"from": "2023-11-07", "to": "2023-11-06"}}, "ends before it begins"),
    ],
)
def test_a_wrong_line_is_named_with_its_place(
    tmp_path: Path, known: Scheme, change: dict[str, object], message: str
) -> None:
    event: dict[str, object] = {"id": "E1", "type": "Launch", "factuality": "occurred"}
    event |= {"mentions": [{"text": "fired", "start": 5, "end": 10}], **change}
    path = tmp_path / "gold.jsonl"
    path.write_text("\n" + json.dumps({"id": "a", "text": LINE["text"], "events": [event]}))
    (problem,) = read_gold(path, known)
    assert isinstance(problem, Problem)
    assert problem.place == f"{path}:2"
    assert message in problem.reason


def test_the_others_go_on_and_the_exit_code_is_4(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    good = (DATA / "gold.jsonl").read_text(encoding="utf-8").splitlines()[0]
    foreign = '{"id": "f", "text": "Los manifestantes marcharon por las calles de la ciudad.", "events": []}'
    path.write_text(f"{good}\nno json\n{good}\n{foreign}\n", encoding="utf-8")
    result = CliRunner().invoke(main, ["evaluate", str(path), "--json", "--errors", "0"])
    assert result.exit_code == 4, result.output
    document = json.loads(result.stdout)
    assert document["figures"]["event Launch"]["tp"] == 2
    assert (document["documents"], document["unread"], document["errors"]) == (2, 1, [])
    places = [line.split()[1] for line in result.stderr.splitlines()[:3]]
    assert places == [f"{path}:2:", f"{path}:3:", f"{path}:4:"]


def test_an_empty_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_bytes(b"\xef\xbb\xbf\n")
    result = CliRunner().invoke(main, ["evaluate", str(path)])
    assert (result.exit_code, result.stdout) == (4, "")
    assert f"{path}: empty" in result.stderr


@pytest.mark.skipif(not SHARED.is_dir(), reason="the gold set and its scorer are not beside the project")
def test_the_figures_are_those_of_the_shared_scorer(tmp_path: Path) -> None:
    """Links are told one way on both sides: the scorer takes "b after a" for another fact than "a before b"."""
    lines = (SHARED / "dev.gold.jsonl").read_text(encoding="utf-8").splitlines()
    path, graph, scores = tmp_path / "even.jsonl", tmp_path / "graph.nq", tmp_path / "scores.json"
    path.write_text("".join(_told_one_way(line) for line in lines[::2]), encoding="utf-8")
    build([path], tmp_path / "store")
    with Store.open(tmp_path / "store") as store:
        export(store, graph)
    quads = [_one_way(quad) for quad in ox.parse(path=graph, format=ox.RdfFormat.N_QUADS)]
    ox.serialize(quads, graph, format=ox.RdfFormat.N_QUADS)
    scorer = [sys.executable, str(SHARED / "score.py"), str(path), str(graph), "--json", str(scores)]
    subprocess.run(scorer, check=True, capture_output=True)
    measured = evaluate(path).figures
    shown = {
        name: {"p": f.p, "r": f.r, "f1": f.f1, "tp": f.tp, "fp": f.fp, "fn": f.fn}
        for name, f in measured.items()
    }
    assert shown == json.loads(scores.read_text())


def _told_one_way(line: str) -> str:
    document = json.loads(line)
    for link in document["links"]:
        if link["type"] == "after":
            link.update({"type": "before", "from": link["to"], "to": link["from"]})
    return json.dumps(document) + "\n"


def _one_way(quad: ox.Quad) -> ox.Quad:
    if quad.predicate.value != KG + "after":
        return quad
    assert isinstance(quad.subject, ox.NamedNode)
    assert isinstance(quad.object, ox.NamedNode)
    return ox.Quad(quad.object, ox.NamedNode(KG + "before"), quad.subject, quad.graph_name)
