"""Reading in other processes, on this machine or on Ray, must give the bytes of reading here."""

import importlib.util
import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import monotonic, sleep

import pytest

import kg.engines.workers
from kg.across.build import build as build_with
from kg.api import build
from kg.engines.workers import SHARD, Engine, Packed, Reading
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


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc to see processes")
def test_workers_end_with_a_build_that_is_killed(tmp_path: Path) -> None:
    rows = [{"id": f"n{i}", "text": f"{' '.join(ORDINARY)} {i}"} for i in range(SHARD + 1)]
    file = tmp_path / "news.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    command = [sys.executable, "-m", "kg", "build", str(file), "--store", str(tmp_path / "store")]
    running = subprocess.Popen([*command, "--workers", "2"], stdout=subprocess.DEVNULL)
    children = Path(f"/proc/{running.pid}/task/{running.pid}/children")
    workers = eventually(lambda: [c for c in children.read_text().split() if is_worker(c)], count=2)
    running.kill()
    running.wait()
    eventually(lambda: [c for c in workers if not is_worker(c)], count=2)


def is_worker(process: str) -> bool:
    try:
        return b"spawn_main" in Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return False


def eventually(found: Callable[[], list[str]], count: int, seconds: int = 60) -> list[str]:
    """What is found once there are so many; an AssertionError if there never are."""
    until = monotonic() + seconds
    while len(found()) < count:
        assert monotonic() < until, f"{len(found())} of {count}"
        sleep(0.1)
    return found()
