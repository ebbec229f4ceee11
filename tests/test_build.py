"""A build: what it must do again and what it need not, whatever became of the one before."""

from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.build import build
from kg.namespaces import BASE, KG
from kg.store import Store


class Killed(BaseException):
    """Stands in for the end of the process."""


def _coincidences(folder: Path) -> int:
    with Store.open(folder) as store:
        return sum(1 for _ in store.quads(BASE + "graph/derived"))


def test_what_a_killed_build_did_not_derive_the_next_one_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.corpus.derive", _killed)
    with pytest.raises(Killed):
        build([], tmp_path / "s")
    triple = ox.Triple(ox.NamedNode(BASE + "x"), ox.NamedNode(KG + "topic"), ox.Literal("derived"))
    monkeypatch.setattr("kg.corpus.derive", lambda *_: (triple,))
    assert build([], tmp_path / "s").read == 0
    assert _coincidences(tmp_path / "s") == 1


def _killed(*_: object) -> None:
    raise Killed


def test_own_reference_data_comes_and_goes(tmp_path: Path) -> None:
    file = tmp_path / "mine.ttl"
    file.write_text("<http://x/e> <http://x/p> 1 .", encoding="utf-8")
    for files, expected in (((file,), 1), ((), 0)):
        build([], tmp_path / "s", reference=files)
        with Store.open(tmp_path / "s") as store:
            assert sum(1 for _ in store.quads_for_pattern(ox.NamedNode("http://x/e"), None, None)) == expected
