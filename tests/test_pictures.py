"""Filters, the checker, pages, pictures and notebook objects, over the hand-made datasets."""

import base64
import hashlib
import json
import math
import subprocess
import sys
import tomllib
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import networkx as nx
import pyoxigraph as ox
import pytest
from click.testing import CliRunner

import kg
from kg.asking.answers import Table
from kg.asking.saved import SavedQuery
from kg.cli import main
from kg.errors import UsageProblem
from kg.exporting.drawing import FONT, Dot, drawing
from kg.exporting.gexf import gexf
from kg.exporting.gexfcheck import complaints
from kg.exporting.layout import ROOM, layout
from kg.exporting.looks import SHAPES, rgb
from kg.exporting.notebooks import Picture, Rows
from kg.exporting.page import page
from kg.exporting.pictures import svg
from kg.exporting.viewfiles import write_view
from kg.networks.filters import EVERYTHING, Filter
from kg.networks.views import View, graph, view, views
from kg.resources import ontology_dir
from tests.test_questions import BOTH, CASES
from tests.test_views import SCHEMA

NAMES = sorted(v.name for v in views())
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)>"


def _kinds(made: View) -> set[str]:
    return {d["kind"] for _, _, d in made.edges(data=True)}


@pytest.mark.parametrize("name", NAMES)
def test_gephi_has_no_complaint_about_any_view(name: str) -> None:
    made = view(BOTH, name)
    assert made.number_of_edges()
    assert list(complaints("".join(gexf(made)), SCHEMA if SCHEMA.exists() else None)) == []


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('start="2024-03-05"', 'start="2024"', "full date"),
        ('<spell start="2024-03-05" end="2024-03-06"/>', "<spell/>", "no bound"),
        (
            '<spell start="2024-03-05" end="2024-03-06"/>',
            '<spell start="2024-03-01" end="2024-03-09"/><spell start="2024-03-05" end="2024-03-06"/>',
            "spells overlap",
        ),
        ('weight="2.0"', 'weight="0"', "weight 0 is not above 0"),
        ('weight="2.0"', 'weight="nan"', "weight nan is not above 0"),
        ('kind="launched_over"', 'kind=""', "no kind"),
        ('source="https://kg.example.org/actor/ALA"', 'source="nobody"', "its end nobody is no node"),
        ('type="double"', 'type="anyURI"', "not one that Gephi reads"),
        ('<attvalue for="cls"', '<attvalue for="clas"', "attribute clas is not declared"),
        ('for="balance" value="-1"', 'for="balance" value="many"', "is no integer"),
        ("<viz:position", "<viz:place", "no position"),
        ('mode="dynamic"', 'mode="static"', 'mode="static"'),
        ("</gexf>", "", "not XML"),
    ],
)
def test_the_checker_finds_what_gephi_rejects(old: str, new: str, complaint: str) -> None:
    text = "".join(gexf(view(CASES, "tensions")))
    assert old in text
    assert any(complaint in found for found in complaints(text.replace(old, new)))


def test_the_checker_finds_ids_and_kinds_that_are_twice_there() -> None:
    text = "".join(gexf(view(CASES, "tensions")))
    edges = text[text.index("<edges>") + 7 : text.index("</edges>")]
    found = list(complaints(text.replace(edges, edges + edges)))
    assert any("not unique" in f for f in found)
    assert any("same kind" in f for f in found)


def test_nodes_know_their_place_match_and_days() -> None:
    nodes = {d["label"]: d for _, d in view(CASES, "actors-and-zones").nodes(data=True)}
    bay = nodes["the bay"]
    assert (bay["lon"], bay["lat"], bay["start"], bay["end"]) == (12.5, -3.25, "2024-03-05", "2024-03-05")
    assert nodes["Aland"]["wikidata"] == "Q1"
    assert nodes["Beland"]["end"] == "", "the end of the stay is not known"


def test_signs_add_up_in_all_and_by_year() -> None:
    edges = {d["kind"]: d for _, _, d in view(CASES, "tensions").edges(data=True)}
    protests = edges["protested_against"]
    assert (protests["balance"], protests["balance by year"], protests["weight"]) == (-2, "2024: -2", 1)
    assert protests["spans"] == (("2024-03-08", "2024-03-08"), ("2024-03-12", "2024-03-12"))


@pytest.mark.parametrize(
    ("only", "kinds"),
    [
        (EVERYTHING, {"met", "launched_over", "protested_against"}),
        (Filter(first="2024-03-06"), {"protested_against"}),
        (Filter(last="2024-03-01"), {"met"}),
        (Filter(first="2024-03-05", last="2024-03-05"), {"launched_over"}),
        (Filter(first="2025-01-01"), set()),
        (Filter(types=("Launch", "Summit")), {"launched_over", "met"}),
        (Filter(actors=("Aland",)), {"met", "launched_over", "protested_against"}),
        (Filter(certainty="possible"), set()),
    ],
)
def test_filters_keep_what_they_ask_for(only: Filter, kinds: set[str]) -> None:
    assert _kinds(view(CASES, "tensions", only=only)) == kinds


def test_an_actor_of_a_view_without_actors_has_a_part_in_the_events() -> None:
    def names(actor: str) -> set[str]:
        return {
            str(d["label"]) for _, d in view(CASES, "timeline", only=Filter(actors=(actor,))).nodes(data=True)
        }

    assert names("Crowd") == {"March", "Launch in 2023"}
    assert "Launch over the bay" in names("Aland")
    meetings = view(CASES, "who-met-whom", only=Filter(actors=("Ben",)))
    assert {d["label"] for _, d in meetings.nodes(data=True)} == {"Ann", "Ben"}


def test_a_class_that_a_view_lacks_is_no_error() -> None:
    assert not view(CASES, "tensions", only=Filter(types=("Visit",)))
    with pytest.raises(UsageProblem, match="no class of the ontology"):
        view(CASES, "tensions", only=Filter(types=("affiliation",)))


def test_an_open_bound_excludes_nothing_and_no_day_is_left_out() -> None:
    rows = [("/a", "2024-01-01", None), ("/b", None, "2024-01-31"), ("/c", None, None)]
    cells = tuple(
        (
            ox.NamedNode("x:" + n),
            ox.NamedNode("x:z"),
            ox.Literal(s) if s else None,
            ox.Literal(e) if e else None,
        )
        for n, s, e in rows
    )
    query = SavedQuery("mine", "?", "", (), (), ("?a did ?z from ?s to ?e",), "")
    table = Table(("a", "z", "s", "e"), cells)
    late, early = (graph(query, table, f) for f in (Filter(first="2025-01-01"), Filter(last="2020-01-01")))
    assert [s for s, _ in late.edges()] == ["x:/a"]
    assert [s for s, _ in early.edges()] == ["x:/b"]


def test_certainty_is_the_views_own_or_follows_from_factuality() -> None:
    assert _kinds(view(BOTH, "launched-while-leader-abroad", only=Filter(certainty="possible")))
    denied = view(BOTH, "protests-and-causes", only=Filter(certainty="excluded")).graph["table"]
    assert len(denied.rows) == 1


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"first": "2024"}, "no such day"),
        ({"first": "2024-02-02", "last": "2024-02-01"}, "lies before"),
        ({"certainty": "sure"}, "use one of certain, excluded, possible"),
    ],
)
def test_a_wrong_filter_is_one_clear_line(fields: dict[str, str], message: str) -> None:
    with pytest.raises(UsageProblem, match=message):
        Filter(**fields)  # type: ignore[arg-type]


def test_unknown_actors_and_types_are_named() -> None:
    with pytest.raises(UsageProblem, match="no actor is called 'Atlantis'"):
        view(CASES, "tensions", only=Filter(actors=("Atlantis",)))
    with pytest.raises(UsageProblem, match="did you mean Launch"):
        view(CASES, "tensions", only=Filter(types=("Lunch",)))


@pytest.mark.parametrize("name", NAMES)
def test_places_are_fixed_and_apart(name: str) -> None:
    made = view(BOTH, name)
    places = layout(made)
    assert places == layout(view(BOTH, name))
    assert len(set(places.values())) == len(places) == made.number_of_nodes()


def _wheels(count: int, spokes: int) -> View:
    """Hubs in a ring, each with neighbours of its own."""
    made: View = nx.MultiDiGraph()
    for hub in range(count):
        made.add_edge(f"hub{hub}", f"hub{(hub + 1) % count}")
        made.add_edges_from((f"hub{hub}", f"n{hub}.{i}") for i in range(spokes))
    return made


@pytest.mark.parametrize(
    "made",
    [_wheels(1, 900), _wheels(12, 90), nx.MultiDiGraph(nx.relabel_nodes(nx.path_graph(200), str))],
    ids=["star", "wheels", "path"],
)
def test_no_node_covers_another_in_a_large_component(made: View) -> None:
    places = sorted(layout(made).values())
    assert places == sorted(layout(made).values())
    for number, (x, y) in enumerate(places):
        for other in places[number + 1 :]:
            if other[0] - x > ROOM:
                break
            assert math.dist((x, y), other) > ROOM - 0.1


def test_neighbours_of_one_hub_stand_together_in_a_large_component() -> None:
    made = _wheels(12, 90)
    places = layout(made)
    hubs = {node: places[node] for node in made if node.startswith("hub")}
    at_home = sum(
        min(hubs, key=lambda hub: math.dist(hubs[hub], places[node])) == f"hub{node[1:].split('.')[0]}"
        for node in made
        if node.startswith("n")
    )
    assert at_home > 0.9 * 12 * 90


def _overlaps(dots: list[Dot], scale: float) -> int:
    """Pairs of labels that cover one another."""
    high = FONT * scale
    boxes = [(d.at[0], d.at[1], len(d.text) * 0.56 * high) for d in dots if d.text]
    return sum(
        abs(x - u) < (w + v) / 2 - 0.1 and abs(y - z) < high - 0.1
        for i, (x, y, w) in enumerate(boxes)
        for u, z, v in boxes[i + 1 :]
    )


@pytest.mark.parametrize("name", NAMES)
def test_labels_stand_apart_and_within_the_picture(name: str) -> None:
    drawn = drawing(view(BOTH, name))
    assert any(dot.text for dot in drawn.dots)
    assert _overlaps(list(drawn.dots), drawn.scale) == 0
    for dot in drawn.dots:
        (x, y), half = dot.at, len(dot.text) * 0.56 * FONT * drawn.scale / 2
        assert drawn.left <= x - half
        assert x + half <= drawn.left + drawn.width
        assert drawn.top <= y <= drawn.top + drawn.height


def test_parallel_edges_are_drawn_apart_and_the_better_told_thicker() -> None:
    query = SavedQuery("mine", "?", "", (), (), ("?a ?how ?b weight ?n",), "")
    a, b = ox.NamedNode("x:a"), ox.NamedNode("x:b")
    cells = [(a, "met", b, 1), (a, "saw", b, 8), (b, "saw", a, 2), (a, "saw", a, 1)]
    rows = tuple((s, ox.Literal(how), t, ox.Literal(n)) for s, how, t, n in cells)
    drawn = drawing(graph(query, Table(("a", "how", "b", "n"), rows)))
    assert len({line.control for line in drawn.lines}) == 4
    widths = {(line.source, line.kind, line.target): line.width for line in drawn.lines}
    assert widths["x:a", "met", "x:b"] < widths["x:b", "saw", "x:a"] < widths["x:a", "saw", "x:b"]
    strokes_of = {line.kind: (line.colour, line.dash) for line in drawn.lines}
    assert strokes_of["met"][0] != strokes_of["saw"][0]
    assert strokes_of["met"][1] != strokes_of["saw"][1]
    assert [k.text for k in drawn.keys if not k.shape] == ["met", "saw", "1 article", "8 articles"]


def test_every_class_of_the_looks_has_a_known_shape_and_colour() -> None:
    looks = tomllib.loads((ontology_dir() / "views.toml").read_text(encoding="utf-8"))
    assert set(looks["shape"].values()) | {looks["default"]["shape"]} <= set(SHAPES)
    assert all(rgb(code) for code in looks["colour"].values())
    assert len(set(looks["colour"].values())) == len(looks["colour"])


class _Page(HTMLParser):
    """The tags of a page, and what they load."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.loads: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.loads += [v or "" for k, v in attrs if k in ("src", "href")]


def _hostile() -> View:
    text, a, b = ox.Literal(HOSTILE), ox.NamedNode("x:a"), ox.NamedNode("x:b")
    query = SavedQuery("mine", HOSTILE, "", (), (), ("?a ?how ?b evidence ?why",), "")
    return graph(query, Table(("a", "aLabel", "aClass", "how", "why", "b", "bLabel", "bClass"), (
        (a, text, text, text, text, b, text, text),
    )))  # fmt: skip


def test_a_page_loads_nothing_and_runs_no_foreign_text() -> None:
    for made in (view(BOTH, "tensions"), _hostile()):
        text = "".join(page(made))
        parsed = _Page()
        parsed.feed(text)
        assert parsed.loads == ["data:,"]
        assert parsed.tags.count("script") == 2
        assert "img" not in parsed.tags
        assert "default-src 'none'" in text
        data = json.loads(text.split('type="application/json">')[1].split("</script>")[0])
        assert {d["id"] for d in data["edges"]} == {d["id"] for _, _, d in made.edges(data=True)}
        script = text.rpartition("<script>")[2].partition("</script>")[0]
        digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        assert f"script-src 'sha256-{digest}'" in text, "the browser runs this script and no other"


def test_a_page_has_every_sentence() -> None:
    text = "".join(page(view(CASES, "tensions")))
    assert "<li>Aland fired three missiles over Beland.</li>" in text


def test_a_picture_has_every_node_and_edge_and_a_legend() -> None:
    for made in (view(BOTH, "everything"), _hostile()):
        root = ET.fromstring("".join(svg(made)))  # noqa: S314 - our own bytes
        classes = [e.get("class") for e in root.iter()]
        assert classes.count("node") == made.number_of_nodes()
        assert classes.count("edge") == made.number_of_edges()
        (legend,) = [e for e in root if e.get("class") == "legend"]
        words = {"".join(t.itertext()) for t in legend if t.tag.endswith("text")}
        assert {d["cls"] for _, d in made.nodes(data=True)} <= words
        assert "".join(svg(made)) == "".join(svg(made))


def test_an_empty_view_is_a_picture_too(tmp_path: Path) -> None:
    made = view(CASES, "tensions", only=Filter(first="2030-01-01"))
    for ending in ("svg", "html", "gexf", "cyjs"):
        write_view(made, tmp_path / f"v.{ending}")
    assert list(complaints((tmp_path / "v.gexf").read_text(encoding="utf-8"))) == []


def test_png_is_a_picture(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    for made in (view(BOTH, "tensions"), view(CASES, "tensions", only=Filter(first="2030-01-01"))):
        write_view(made, tmp_path / "v.png")
        assert (tmp_path / "v.png").read_bytes().startswith(b"\x89PNG\r\n")


def test_cytoscape_reads_what_networkx_reads(tmp_path: Path) -> None:
    made = view(BOTH, "actors-and-zones")
    write_view(made, tmp_path / "v.cyjs")
    document = json.loads((tmp_path / "v.cyjs").read_text(encoding="utf-8"))
    again = nx.cytoscape_graph(document)
    assert set(again.nodes) == set(made.nodes)
    assert again.number_of_edges() == made.number_of_edges()
    assert all({"x", "y"} == set(node["position"]) for node in document["elements"]["nodes"])


def test_rows_and_views_show_in_a_notebook(store_folder: Path) -> None:
    with kg.open(store_folder) as store:
        rows = store.query("leaders", state="PRK")
        assert isinstance(rows, Rows)
        assert rows[0]["leaderLabel"] == "Kim Jong Un"
        assert "<td>Kim Jong Un</td>" in rows._repr_html_()
        assert "Kim Jong Un" in repr(rows)
        made = store.view("who-met-whom", actor="Kim Jong Un", first="2023-01-01")
        assert isinstance(made, Picture)
        assert made.number_of_edges() == 1
        assert made._repr_svg_().startswith("<svg")
        assert made.subgraph([]).number_of_nodes() == 0


def test_rows_go_to_pandas_with_types(store_folder: Path) -> None:
    pytest.importorskip("pandas")
    with kg.open(store_folder) as store:
        frame = store.query("launches-by-year").to_pandas()
        assert list(frame.columns)[:2] == ["state", "stateLabel"]
        assert frame["launches"].sum() == 3
        assert frame["last"].max().isoformat() == "2023-11-10"


def test_hostile_rows_are_text_in_a_notebook() -> None:
    html = Rows(_hostile().graph["table"])._repr_html_()
    assert "<script" not in html
    assert "&lt;/script" in html


def test_the_command_line_filters_and_checks(store_folder: Path, tmp_path: Path) -> None:
    command = ["view", "who-met-whom", "--store", str(store_folder), "--check", "--from", "2023-01-01"]
    done = CliRunner().invoke(main, [*command, "--actor", "Kim Jong Un", "-o", str(tmp_path / "v.gexf")])
    assert (done.exit_code, "no complaint" in done.stderr) == (0, True)
    assert (tmp_path / "v.gexf").exists()
    wrong = CliRunner().invoke(main, [*command, "--to", "yesterday"])
    assert (wrong.exit_code, "no such day" in wrong.stderr) == (2, True)


def test_a_query_starts_without_parser_and_graphs() -> None:
    code = (
        "import sys, kg.cli, kg.asking.queries, kg.asking.tables, kg.storage.store\n"
        "print({'spacy', 'networkx', 'pyshacl', 'rdflib', 'numpy'} & set(sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "set()\n"
