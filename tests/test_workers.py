"""Reading in other processes, on this machine or on Ray, must give the bytes of reading here."""

import importlib.util
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

import kg.engines.workers
from kg.across.build import build as build_with
from kg.api import build
from kg.engines.workers import Engine, Packed, Reading
from kg.errors import KgError, UsageProblem
from kg.exporting.exports import export
from kg.framefiles import examples
from kg.resources import ontology_dir
from kg.storage.store import Store
from kg.text.articles import Article

ORDINARY = (Path(__file__).parent / "data" / "ordinary.txt").read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty-odd articles, in shards of sixteen."""
    told = [text for _, text, _ in examples(ontology_dir() / "events")]
    rows = [
        {"id": f"n{i}", "date": "2023-11-10", "text": f"{ORDINARY[i % len(ORDINARY)]} {text}"}
        for i, text in enumerate((told * 3)[:42])
    ]
    file = tmp_path_factory.mktemp("news") / "news.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return file


@pytest.fixture
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kg.engines.workers, "SHARD", 16)


def exported(store: Path) -> bytes:
    file = store.parent / f"{store.name}.nq"
    with Store.open(store) as opened:
        export(opened, file)
    return file.read_bytes()


@pytest.fixture(scope="module")
def here(news: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    store = tmp_path_factory.mktemp("here") / "store"
    report = build([news], store)
    assert (report.read, report.problems) == (42, ())
    return exported(store)


@pytest.mark.usefixtures("small_shards")
def test_two_workers_write_the_bytes_of_one(news: Path, here: bytes, tmp_path: Path) -> None:
    report = build([news], tmp_path / "store", workers=2)
    assert report.read == 42
    assert exported(tmp_path / "store") == here


@pytest.mark.usefixtures("small_shards")
@pytest.mark.skipif(
    importlib.util.find_spec("ray") is None, reason="ray is not installed: pip install '.[ray]'"
)
def test_ray_writes_the_same_bytes(news: Path, here: bytes, tmp_path: Path) -> None:
    import ray

    from kg.engines.cluster import cluster

    engine = cluster(None)
    report = build_with([news], tmp_path / "store", engine=engine)
    assert report.read == 42
    assert exported(tmp_path / "store") == here
    assert not ray.is_initialized()


def test_without_ray_its_engine_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    from kg.engines.cluster import cluster

    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(UsageProblem, match="pip install"):
        cluster(None)


@pytest.mark.usefixtures("small_shards")
def test_what_was_read_before_a_worker_died_is_kept(news: Path, tmp_path: Path, here: bytes) -> None:
    def dying(read: Callable[[Sequence[Article], Reading], list[Packed]]) -> Engine:
        def run(shards: Sequence[Sequence[Article]], reading: Reading) -> Iterator[list[Packed]]:
            yield read(shards[0], reading)
            raise KgError("a worker process died")

        return run

    with pytest.raises(KgError, match="died"):
        build_with([news], tmp_path / "store", engine=dying(kg.engines.workers.read_packed))
    report = build([news], tmp_path / "store")
    assert (report.read, report.unchanged) == (26, 16)
    assert exported(tmp_path / "store") == here
