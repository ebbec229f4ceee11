"""Views of the small store, and their files: what Gephi rejects must not be in them."""

import csv
import json
import re
import shutil
import subprocess
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import networkx as nx
import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.asking.answers import Table
from kg.asking.saved import SavedQuery
from kg.errors import KgError, UsageProblem
from kg.exporting.gexf import escaped, gexf, next_day
from kg.exporting.gexfcheck import complaints
from kg.exporting.looks import rgb, strokes
from kg.exporting.viewfiles import write_view, write_whole
from kg.namespaces import BASE, KG
from kg.networks.views import View, disjoint, graph, view, views
from kg.storage.store import Store
from tests.test_questions import BOTH, CASES

NAMES = ("launched-while-leader-abroad", "protests-and-causes", "who-met-whom", "actors-and-zones")
GEXF = "{http://gexf.net/1.3}"
SCHEMA = Path(__file__).parent.parent.parent / "shared" / "gexf-1.3" / "gexf.xsd"


def _edges(made: View) -> set[tuple[str, str, str]]:
    label = {n: d["label"] for n, d in made.nodes(data=True)}
    return {(label[s], d["kind"], label[t]) for s, t, d in made.edges(data=True)}


def test_the_four_views_are_there() -> None:
    assert set(NAMES) <= {v.name for v in views()}


def test_launched_while_leader_abroad(small: Store) -> None:
    made = view(small, "launched-while-leader-abroad", {"certainty": "certain"})
    assert len(made.graph["table"].rows) == 1
    launch = "Launch: North Korea, short-range ballistic missiles"
    assert _edges(made) == {
        ("North Korea", "launched", launch),
        ("Kim Jong Un", "leads", "North Korea"),
        ("Kim Jong Un", "while", launch),
        ("Kim Jong Un", "took_part_in", "Visit: Kim Jong Un, Russia"),
        ("Visit: Kim Jong Un, Russia", "at", "Russia"),
    }
    classes = {d["label"]: d["cls"] for _, d in made.nodes(data=True)}
    assert (classes["North Korea"], classes["Kim Jong Un"], classes[launch]) == ("State", "Person", "Launch")
    (edge,) = (d for _, _, d in made.edges(data=True) if d["kind"] == "while")
    assert (edge["certainty"], edge["start"], edge["end"], edge["weight"]) == ("certain", "", "2023-11-10", 1)
    assert edge["evidence"].startswith("North Korea fired two")


@pytest.mark.parametrize("name", NAMES)
def test_edges_have_sentences_and_ids(small: Store, name: str) -> None:
    made = view(small, name)
    ids = [d["id"] for _, _, d in made.edges(data=True)]
    assert len(set(ids)) == len(ids) > 0
    assert any(d["evidence"] for _, _, d in made.edges(data=True))
    assert all(d["label"] and d["cls"] != "Thing" for _, d in made.nodes(data=True))


def test_unknown_views_and_filters(small: Store) -> None:
    with pytest.raises(UsageProblem, match="did you mean who-met-whom"):
        view(small, "who-met-who")
    with pytest.raises(UsageProblem, match="has no parameter"):
        view(small, "who-met-whom", {"x": "y"})


def _query(*edges: str, nodes: tuple[str, ...] = ()) -> SavedQuery:
    return SavedQuery("mine", "?", "", (), nodes, edges, "")


def _cell(text: str) -> ox.NamedNode | ox.Literal | None:
    return None if not text else ox.NamedNode(BASE + text[1:]) if text.startswith("/") else ox.Literal(text)


def _table(columns: str, *rows: str) -> Table:
    cells = (tuple(_cell("" if c == "-" else c) for c in row.split()) for row in rows)
    return Table(tuple(columns.split()), tuple(cells))


def test_rows_that_tell_the_same_edge_add_up() -> None:
    rows = _table(
        "a b from to why n",
        "/a /b 2023-01-01 2023-01-05 one 1",
        "/a /b 2023-01-04 2023-01-09 two 2",
        "/a /b 2023-01-04 2023-01-09 two 2",
        "/a /b 2023-03-01 - three 1",
        "/a - 2023-01-01 - four 1",
    )
    made = graph(_query("?a met ?b undirected from ?from to ?to evidence ?why weight ?n"), rows)
    ((_, _, edge),) = made.edges(data=True)
    assert edge["spans"] == (("2023-01-01", "2023-01-09"), ("2023-03-01", ""))
    assert (edge["weight"], edge["evidence"], edge["directed"]) == (4, "one ⏎ two ⏎ three", False)
    assert (edge["start"], edge["end"]) == ("2023-01-01", "")


def test_a_column_may_hold_the_kind_and_the_class() -> None:
    made = graph(
        _query("?a ?how ?b", nodes=("?a class kg:State", "?b class ?t label ?l")),
        _table("a how b t l", "/a flew_over /b Zone sea"),
    )
    assert [(d["label"], d["cls"]) for _, d in made.nodes(data=True)] == [
        (BASE + "a", "State"),
        ("sea", "Zone"),
    ]
    assert [d["label"] for _, _, d in made.edges(data=True)] == ["flew over"]


@pytest.mark.parametrize("rule", ["?a met", "a met ?b", "?a met ?b from", "?a met ?c", "?a met ?b at place"])
def test_a_wrong_rule_names_the_file(rule: str) -> None:
    with pytest.raises(UsageProblem, match=r"mine\.rq"):
        graph(_query(rule), _table("a b", "/a /b"))


DAYS = st.dates(date(2020, 1, 1), date(2020, 3, 1)).map(str)


@given(st.lists(st.tuples(DAYS | st.just(""), DAYS | st.just(""))))
def test_spans_come_out_disjoint_and_cover_the_same_days(spans: list[tuple[str, str]]) -> None:
    spans = [(s, e) for s, e in spans if not (s and e and s > e)]
    made = disjoint(spans)
    for (_, end), (start, _) in pairwise(made):
        assert end
        assert end < start
    for offset in range(70):
        day = str(date(2019, 12, 28) + timedelta(offset))
        inside = [s <= day and (not e or day <= e) for s, e in spans if s or e]
        assert any(inside) == any(s <= day and (not e or day <= e) for s, e in made)


HOSTILE = 'a\x00b\x1b<&>"\n\ud7ff\ufffe'


def _hostile() -> View:
    label, why = ox.Literal(HOSTILE), ox.Literal("=1+1 ]]> " + HOSTILE)
    day = ox.Literal("2023-11-10")
    row = (ox.NamedNode(BASE + "a"), label, ox.NamedNode(BASE + "b"), ox.NamedNode(KG + "Other"), why, day)
    rules = ("?a met ?b from ?day to ?day evidence ?why", "?a saw ?b", "?b saw ?a to ?day")
    return graph(_query(*rules), Table(("a", "aLabel", "b", "bClass", "why", "day"), (row,)))


@pytest.mark.parametrize("name", [*NAMES, "hostile"])
def test_gexf_has_nothing_that_gephi_rejects(small: Store, name: str) -> None:
    made = _hostile() if name == "hostile" else view(small, name)
    text = "".join(gexf(made))
    assert text == "".join(gexf(made))
    root = ET.fromstring(text)  # noqa: S314 - our own bytes
    top = root.find(GEXF + "graph")
    assert top is not None
    assert (top.get("mode"), top.get("timeformat")) == ("dynamic", "date")
    nodes, edges = list(root.iter(GEXF + "node")), list(root.iter(GEXF + "edge"))
    ids = {n.get("id") for n in nodes}
    assert len(ids) == len(nodes) == made.number_of_nodes()
    assert len({e.get("id") for e in edges}) == len(edges) == made.number_of_edges()
    assert {e.get(end) for e in edges for end in ("source", "target")} <= ids
    assert all(float(e.get("weight", "0")) > 0 and e.get("kind") for e in edges)
    declared = {(a.get("class"), x.get("id")) for a in root.iter(GEXF + "attributes") for x in a}
    for kind, items in (("node", nodes), ("edge", edges)):
        assert {(kind, v.get("for")) for i in items for v in i.iter(GEXF + "attvalue")} <= declared
    for spell in root.iter(GEXF + "spell"):
        days = [date.fromisoformat(spell.attrib[k]) for k in ("start", "end") if k in spell.attrib]
        assert days == sorted(set(days))
        assert days
    places = {(p.get("x"), p.get("y")) for p in root.iter("{http://gexf.net/1.3/viz}position")}
    assert len(places) == len(nodes)


@pytest.mark.parametrize("name", [*NAMES, "hostile"])
def test_gexf_is_valid_by_the_official_schema(small: Store, name: str) -> None:
    if not SCHEMA.exists():
        pytest.skip("the official GEXF schema is not beside this checkout")
    from lxml import etree

    text = "".join(gexf(_hostile() if name == "hostile" else view(small, name)))
    stripped = text.replace("<viz:", "<").replace(' xmlns:viz="http://gexf.net/1.3/viz"', "")
    etree.XMLSchema(file=str(SCHEMA)).assertValid(etree.fromstring(stripped.encode()))


def test_days_that_cover_all_time_are_no_spell_in_gephi() -> None:
    rows = _table("a b from to", "/a /b - 2024-01-10", "/a /b 2024-01-05 -")
    made = graph(_query("?a met ?b from ?from to ?to"), rows)
    ((_, _, edge),) = made.edges(data=True)
    assert edge["spans"] == (("", ""),)
    text = "".join(gexf(made))
    assert "<spell" not in text
    assert list(complaints(text)) == []


def test_kinds_have_in_gephi_the_colours_that_they_have_in_pictures() -> None:
    made = view(CASES, "tensions")
    root = ET.fromstring("".join(gexf(made)))  # noqa: S314 - our own bytes
    looks = strokes(d["kind"] for _, _, d in made.edges(data=True))
    for edge in root.iter(GEXF + "edge"):
        found = edge.find("{http://gexf.net/1.3/viz}color")
        assert found is not None
        assert tuple(int(found.attrib[c]) for c in "rgb") == rgb(looks[edge.attrib["kind"]].colour)


def test_a_one_day_event_lasts_its_day_and_open_bounds_stay_open() -> None:
    text = "".join(gexf(_hostile()))
    assert '<spell start="2023-11-10" end="2023-11-11"/>' in text
    assert '<spell end="2023-11-11"/>' in text
    assert next_day("9999-12-31") == "9999-12-31"


@given(st.text())
def test_any_text_becomes_xml(text: str) -> None:
    ET.fromstring(f'<x a="{escaped(text)}">{escaped(text)}</x>')  # noqa: S314 - our own bytes


def test_graphml_and_json_come_back_as_the_same_graph(small: Store, tmp_path: Path) -> None:
    for made in (view(small, "actors-and-zones"), _hostile()):
        write_view(made, tmp_path / "v.graphml")
        again = nx.read_graphml(tmp_path / "v.graphml", force_multigraph=True)
        assert set(again.nodes) == set(made.nodes)
        assert {d["kind"] for _, _, d in again.edges(data=True)} == {
            d["kind"] for _, _, d in made.edges(data=True)
        }
        write_view(made, tmp_path / "v.json")
        document = json.loads((tmp_path / "v.json").read_text(encoding="utf-8"))
        assert nx.node_link_graph(document).number_of_edges() == made.number_of_edges()
        assert len(document["rows"]) == len(made.graph["table"].rows)


def test_csv_has_rows_nodes_and_edges(tmp_path: Path) -> None:
    files = write_view(_hostile(), tmp_path / "v.csv")
    assert [f.name for f in files] == ["v.csv", "v.nodes.csv", "v.edges.csv"]
    with files[2].open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {r["Kind"] for r in rows} == {"met", "saw"}
    assert [r["Evidence"][:2] for r in rows if r["Kind"] == "met"] == ["'="]


def test_csv_and_graphml_lose_nothing_that_a_view_knows(tmp_path: Path) -> None:
    made = view(CASES, "tensions")
    zones = view(CASES, "actors-and-zones")
    _, nodes, _ = write_view(zones, tmp_path / "z.csv")
    _, _, edges = write_view(made, tmp_path / "v.csv")
    with nodes.open(encoding="utf-8", newline="") as stream:
        (bay,) = [row for row in csv.DictReader(stream) if row["Label"] == "the bay"]
    assert (bay["Latitude"], bay["Longitude"], bay["First"]) == ("-3.25", "12.5", "2024-03-05")
    with edges.open(encoding="utf-8", newline="") as stream:
        signs = {row["Kind"]: row["balance"] for row in csv.DictReader(stream)}
    assert signs == {"met": "1", "launched_over": "-1", "protested_against": "-2"}
    write_view(zones, tmp_path / "z.graphml")
    again = nx.read_graphml(tmp_path / "z.graphml", force_multigraph=True)
    assert {d.get("lat") for _, d in again.nodes(data=True)} == {None, -3.25}


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    def failing() -> list[str]:
        raise OSError(28, "No space left on device")

    target = tmp_path / "v.gexf"
    target.write_text("before", encoding="utf-8")
    with pytest.raises(KgError, match="No space left"):
        write_whole(target, (x for _ in (1,) for x in failing()))
    assert [p.name for p in tmp_path.iterdir()] == ["v.gexf"]
    assert target.read_text(encoding="utf-8") == "before"
    with pytest.raises(KgError, match="cannot be written"):
        write_whole(tmp_path / "no" / "v.gexf", [])
    with pytest.raises(UsageProblem, match="unknown ending"):
        write_view(_hostile(), tmp_path / "v.xlsx")


@pytest.mark.parametrize("name", [query.name for query in views()])
def test_networkx_opens_the_gexf_of_every_view(tmp_path: Path, name: str) -> None:
    made = view(BOTH, name)
    write_view(made, tmp_path / "v.gexf")
    again = nx.read_gexf(tmp_path / "v.gexf")
    assert {n: d["label"] for n, d in again.nodes(data=True)} == {
        n: " ".join(d["label"].split()) for n, d in made.nodes(data=True)
    }
    assert again.is_directed() == any(d["directed"] for _, _, d in made.edges(data=True))
    assert sorted(d["id"] for _, _, d in again.edges(data=True)) == sorted(
        d["id"] for _, _, d in made.edges(data=True)
    )
    assert sum(d["weight"] for _, _, d in again.edges(data=True)) == sum(
        d["weight"] for _, _, d in made.edges(data=True)
    )


def test_a_list_of_offices_is_no_view() -> None:
    assert "leaders" not in {v.name for v in views()}


def test_graphology_opens_the_gexf_of_every_view(tmp_path: Path) -> None:
    """Where node and its package are: npm install graphology graphology-gexf, and NODE_PATH if elsewhere."""
    node = shutil.which("node")
    names = [query.name for query in views()]
    made = [view(BOTH, name) for name in names]
    files = [tmp_path / f"{name}.gexf" for name in names]
    for graph_, file in zip(made, files, strict=True):
        write_view(graph_, file)
    script = Path(__file__).parent / "graphology.cjs"
    done = subprocess.run([str(node), script, *files], capture_output=True, text=True) if node else None
    if done is None or "Cannot find module" in done.stderr:
        pytest.skip("node with the packages graphology and graphology-gexf is not installed")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [[g.number_of_nodes(), g.number_of_edges(), True] for g in made]


DOCS = Path(__file__).parent.parent / "docs" / "views.md"
OWN = re.findall(r"^```\n(# Problem: .*?)^```$", DOCS.read_text(encoding="utf-8"), re.M | re.S)


def _own(folder: Path, text: str) -> str:
    (folder / "mine.rq").write_text(text, encoding="utf-8")
    return str(folder / "mine.rq")


@pytest.mark.parametrize("text", OWN, ids=["select", "construct"])
def test_a_view_of_ones_own_as_the_docs_show_it(small: Store, tmp_path: Path, text: str) -> None:
    made = view(small, _own(tmp_path, text))
    assert made.number_of_edges()
    assert all(d["label"] and d["cls"] != "Thing" for _, d in made.nodes(data=True))
    assert all(d["evidence"] for _, _, d in made.edges(data=True))
    assert made.graph["name"] == "mine"


def test_triples_of_a_construct_are_edges_with_the_days_of_their_event(small: Store, tmp_path: Path) -> None:
    made = view(
        small,
        _own(
            tmp_path,
            "# Problem: Who?\n# Answer: Those.\n"
            "CONSTRUCT { ?e kg:earliest '2023-01-02'^^xsd:date, '2023-01-01'^^xsd:date ; kg:latest '2023-01-03'^^xsd:date ; "
            "kg:sentence 'b', 'a' ; kg:launchedBy ?s ; rdfs:label 'that one' . ?s <http://x/y#likes> <http://x/z> }"
            "WHERE { ?e a kg:Launch ; kg:launchedBy ?s }",
        ),
    )
    kinds = {d["kind"]: (s, t, d) for s, t, d in made.edges(data=True)}
    assert kinds.keys() == {"launchedBy", "likes"}
    launch, _, edge = kinds["launchedBy"]
    assert edge["spans"] == (("2023-01-01", "2023-01-03"),)
    assert edge["evidence"] == "a ⏎ b"
    assert (made.nodes[launch]["label"], made.nodes[launch]["cls"]) == ("that one", "Launch")
    assert (made.nodes["http://x/z"]["label"], made.nodes["http://x/z"]["cls"]) == ("http://x/z", "Thing")
    assert kinds["likes"][2]["spans"] == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("# Problem: x?\n# Answer: y.\nSELECT ?x { ?x a kg:Launch }", "no '# Edge:' line"),
        ("# Problem: x?\n# Answer: y.\nASK { ?x a kg:Launch }", "no '# Edge:' line"),
        ("# My view\nSELECT ?x { ?x a kg:Launch }", r"mine\.rq:1: not a header line"),
        ("# Problem: x?\n# Answer: y.\n# Edge: ?x at ?y\nSELECT ?x { ?x a kg:Launch }", r"names \?y"),
        ("# Problem: x?\n# Answer: y.\n# Edge: ?x at ?x\nSELECT ?x {", "not SPARQL"),
    ],
)
def test_what_is_wrong_with_a_view_of_ones_own_is_said(
    small: Store, tmp_path: Path, text: str, message: str
) -> None:
    with pytest.raises(UsageProblem, match=message) as caught:
        view(small, _own(tmp_path, text))
    assert "\n" not in str(caught.value)


def test_a_file_that_cannot_be_read_is_named(small: Store, tmp_path: Path) -> None:
    with pytest.raises(UsageProblem, match=r"none\.rq: cannot be read"):
        view(small, str(tmp_path / "none.rq"))
    (tmp_path / "mine.rq").write_bytes(b"# Problem: \xff\xfe?")
    with pytest.raises(UsageProblem, match=r"mine\.rq: not UTF-8"):
        view(small, str(tmp_path / "mine.rq"))
