"""Exports: the same bytes each run, readable by another library, whole or not at all."""

import os
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from kg.errors import KgError, UsageProblem
from kg.exporting.exports import ENDINGS, export

DATA = Path(__file__).parent / "data" / "small.trig"
N = ox.NamedNode
AWKWARD = [
    "tab\there",
    'ends in a quote"',
    'two\nlines, and a quote"',
    'backslash and quote\\"',
    "carriage\rreturn",
    "'''\"\"\"",
    "\x00\x08\x0c\x7f",
    "日本 – “quoted” 🚀",
    "",
]


@dataclass(frozen=True)
class Data:
    """Something to export."""

    rows: Iterable[ox.Quad]

    def quads(self) -> Iterator[ox.Quad]:
        """Them all."""
        return iter(self.rows)


@pytest.fixture(scope="module")
def quads() -> list[ox.Quad]:
    return list(ox.parse(path=str(DATA)))


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_same_data_in_any_order_gives_the_same_bytes(
    tmp_path: Path, quads: list[ox.Quad], ending: str
) -> None:
    shuffled = random.Random(1).sample(quads, len(quads)) + quads[:9]  # noqa: S311
    counts = [export(Data(rows), tmp_path / f"{i}{ending}") for i, rows in enumerate((quads, shuffled))]
    assert (tmp_path / f"0{ending}").read_bytes() == (tmp_path / f"1{ending}").read_bytes()
    union = {q.triple for q in quads}
    assert counts == [len(union if ending == ".ttl" else set(quads))] * 2


@pytest.mark.parametrize("ending", [".trig", ".nq", ".jsonld"])
def test_datasets_keep_their_graphs(tmp_path: Path, quads: list[ox.Quad], ending: str) -> None:
    file = tmp_path / f"out{ending}"
    export(Data(quads), file)
    assert set(ox.parse(path=str(file), format=ox.RdfFormat.from_extension(ending[1:]))) == set(quads)


def test_turtle_is_the_union(tmp_path: Path, quads: list[ox.Quad]) -> None:
    export(Data(quads), tmp_path / "out.ttl")
    assert {q.triple for q in ox.parse(path=str(tmp_path / "out.ttl"))} == {q.triple for q in quads}
    assert (tmp_path / "out.ttl").read_text(encoding="utf-8").count("@prefix kg: ") == 1


@pytest.mark.parametrize("ending", ENDINGS)
def test_another_library_reads_awkward_texts_as_they_are(tmp_path: Path, ending: str) -> None:
    rows = [ox.Quad(N("x:s"), N("x:p"), ox.Literal(text), N("x:g")) for text in AWKWARD]
    file = tmp_path / f"out{ending}"
    export(Data(rows), file)
    names = {".ttl": "turtle", ".trig": "trig", ".nq": "nquads", ".jsonld": "json-ld"}
    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(data=file.read_text(encoding="utf-8"), format=names[ending])
    assert {str(o) for o in dataset.objects()} == set(AWKWARD)


@pytest.mark.parametrize("name", ["out.xls", "out", "out.ttl.gz"])
def test_an_unknown_ending_names_the_known_ones(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageProblem, match=r"\.ttl, \.trig, \.nq, \.jsonld"):
        export(Data([]), tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_failure_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "out.nq"
    export(Data([ox.Quad(N("x:s"), N("x:p"), N("x:o"), N("x:g"))]), file)
    before = file.read_bytes()

    def full(descriptor: int) -> None:
        assert descriptor > 2
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KgError, match=r"out\.nq: cannot be written: No space left"):
        export(Data([]), file)
    assert file.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["out.nq"]


def test_a_missing_folder_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(KgError, match="cannot be written"):
        export(Data([]), tmp_path / "no" / "out.ttl")
