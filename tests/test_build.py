"""A build: what it must do again and what it need not, whatever became of the one before."""

import re
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.across.build import build
from kg.api import query
from kg.asking.explain import explain
from kg.errors import KgError
from kg.namespaces import BASE, KG
from kg.storage.store import Store
from tests.stores import new_store, told


class Killed(BaseException):
    """Stands in for the end of the process."""


def _coincidences(folder: Path) -> int:
    with Store.open(folder) as store:
        return sum(1 for _ in store.quads(BASE + "graph/derived"))


def test_what_a_killed_build_did_not_derive_the_next_one_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.across.corpus.derive", _killed)
    with pytest.raises(Killed):
        build([], tmp_path / "s")
    triple = ox.Triple(ox.NamedNode(BASE + "x"), ox.NamedNode(KG + "topic"), ox.Literal("derived"))
    monkeypatch.setattr("kg.across.corpus.derive", lambda *_: (triple,))
    assert build([], tmp_path / "s").read == 0
    assert _coincidences(tmp_path / "s") == 1


def _killed(*_: object) -> None:
    raise Killed


def test_reading_everything_is_reading_anew(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("date: 2023-11-10\nShares fell in Paris.", encoding="utf-8")
    counts = [
        (report.read, report.unchanged)
        for thorough in (False, True, True, False)
        for report in [build([tmp_path / "a.txt"], tmp_path / "s", thorough=thorough)]
    ]
    assert counts == [(1, 0), (1, 0), (0, 1), (1, 0)]


def test_own_reference_data_comes_and_goes(tmp_path: Path) -> None:
    file = tmp_path / "mine.ttl"
    file.write_text("<http://x/e> <http://x/p> 1 .", encoding="utf-8")
    for files, expected in (((file,), 1), ((), 0)):
        build([], tmp_path / "s", reference=files)
        with Store.open(tmp_path / "s") as store:
            assert sum(1 for _ in store.quads_for_pattern(ox.NamedNode("http://x/e"), None, None)) == expected


PREFIXES = """@base <https://kg.example.org/> .
@prefix kg: <https://kg.example.org/ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
TENURE = """<actor/person/new> a kg:Person, kg:Actor ; skos:prefLabel "New One" ; kg:affiliation <actor/COL> .
<tenure/new> a kg:Tenure ; kg:holder <actor/person/new> ; kg:ofState <actor/COL> ;
  kg:office "President of Colombia" ; kg:from "DAY"^^xsd:date .
"""


def _own(folder: Path, text: str) -> Path:
    file = folder / "mine.ttl"
    file.write_text(PREFIXES + text, encoding="utf-8")
    return file


def test_own_reference_data_add_and_override(tmp_path: Path) -> None:
    file = _own(tmp_path, TENURE.replace("DAY", "2026-08-07") + '<actor/COL> skos:prefLabel "Kolumbien" .')
    build([], tmp_path / "s", reference=(file,))
    with Store.open(tmp_path / "s") as store:
        label = ox.NamedNode("http://www.w3.org/2004/02/skos/core#prefLabel")
        names = [q.object for q in store.quads_for_pattern(ox.NamedNode(BASE + "actor/COL"), label, None)]
        assert names == [ox.Literal("Kolumbien")]
        rows = query(store, "leaders", state="COL", on="2026-09-01")
        assert [row["leaderLabel"] for row in rows] == ["New One"]
        (tenure,) = explain(store, rows[0]["leader"]).tenures
        assert (tenure.label, tenure.source) == ("President of Colombia", "mine.ttl")
        asked = query(store, "leaders", state="PRK", on="2023-11-10")
        (kim,) = (row for row in asked if row["leaderLabel"] == "Kim Jong Un")
        office, *_ = explain(store, kim["leader"]).tenures
        assert re.match(r"leaders\.csv, line \d+: ", office.source)


def test_the_example_of_the_docs_is_a_reference_file(tmp_path: Path) -> None:
    docs = Path(__file__).parent.parent / "docs" / "reference.md"
    file = tmp_path / "mine.ttl"
    file.write_text(
        docs.read_text(encoding="utf-8").split("```turtle\n")[1].split("```")[0], encoding="utf-8"
    )
    build([], tmp_path / "s", reference=(file,))
    with Store.open(tmp_path / "s") as store:
        rows = query(store, "leaders", state="COL", on="2026-09-01", role="head of state")
        assert [row["leaderLabel"] for row in rows] == ["Anna Example"]


def test_names_of_own_reference_data_are_found_in_articles_and_forgotten_with_them(tmp_path: Path) -> None:
    group = '<actor/blue-front> a kg:Group, kg:Actor ; skos:prefLabel "Blue Front" .'
    file = _own(tmp_path, group + TENURE.replace("DAY", "2026-08-07"))
    article = tmp_path / "a.txt"
    article.write_text("date: 2026-09-02\n\nThe Blue Front fired two rockets.", encoding="utf-8")
    named = []
    for files in ((file,), ()):
        build([article], tmp_path / "s", reference=files)
        with Store.open(tmp_path / "s") as store:
            found = store.quads_for_pattern(None, ox.NamedNode(KG + "launchedBy"), None)
            named.append({str(q.object) for q in found})
    assert named[0] == {f"<{BASE}actor/blue-front>"}
    assert named[1] != named[0]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (TENURE.replace("DAY", "2024-01-01"), "tenure/new>: Another holds the same office"),
        (TENURE.replace("DAY", "2026-13-01"), "tenure/new>: The tenure needs exactly one first day"),
        (TENURE.replace("DAY", "2026"), 'first day, an xsd:date not after its last. Here: "2026"'),
        (TENURE.replace("kg:from", "kg:form").replace("DAY", "2026-08-07"), "did you mean kg:from?"),
        (
            TENURE.replace("ofState <actor/COL>", "ofState <actor/Z>").replace("DAY", "2026-08-07"),
            "one state, a kg:State. Here: <",
        ),
        (
            TENURE.split("kg:office")[0] + 'kg:office "President" .',
            "new>: The tenure needs exactly one first",
        ),
        ('<actor/PRK> skos:prefLabel "Korea", "Nordkorea" .', "PRK>: The actor needs exactly one preferred"),
        ('<actor/PRK> kg:quux "x" .', "kg:quux is no term of the ontology; ontology/core.ttl has"),
        ("<tenure/x> a kg:Tenure .", "tenure/x>: The tenure needs exactly one"),
        ("<zone/x> a kg:Zone .", "zone/x>"),
        ("[] a kg:Zone .", "give each node an IRI"),
        ('<zone/USA> kg:zoneKind "big" .', "zone/USA>"),
        ("<a b> a kg:Zone .", "not valid Turtle"),
        ("\0", "not valid Turtle"),
    ],
)
def test_own_reference_data_that_do_not_conform_leave_no_store(
    tmp_path: Path, text: str, message: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(KgError, match=re.escape(message)) as caught:
        build([], tmp_path / "s", reference=(_own(tmp_path, text),))
    assert "Traceback" not in capfd.readouterr().err
    assert "mine.ttl: " in str(caught.value)
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "s").exists()


@pytest.mark.parametrize(
    "line", ["date: 2023-11-09", "title: Other", "source: Agency", "url: https://example.org/"]
)
def test_another_header_line_over_the_same_text_replaces_what_was_said(tmp_path: Path, line: str) -> None:
    text = "Iran fired two missiles on Wednesday."
    (tmp_path / "in").mkdir()
    file = tmp_path / "in" / "a.txt"
    header = {"date": "2023-11-10", "title": "Missiles", "source": "Wire", "url": "https://example.com/"}
    key, _, value = line.partition(": ")
    written = ["\n".join(f"{k}: {v}" for k, v in h.items()) for h in (header, {**header, key: value})]
    file.write_text(f"{written[0]}\n\n{text}\n", encoding="utf-8")
    build([file], new_store(tmp_path / "store"))
    former = told(tmp_path / "store")
    file.write_text(f"{written[1]}\n\n{text}\n", encoding="utf-8")
    report = build([file], tmp_path / "store")
    build([file], new_store(tmp_path / "anew"))
    assert (report.read, report.replaced, report.unchanged) == (1, 1, 0)
    assert former != told(tmp_path / "store") == told(tmp_path / "anew")
