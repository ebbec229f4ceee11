"""A build or `kg forget` stopped between any two steps: readers see what was published, the next one goes on.

What a kill does in the middle of a step is tried in tests/test_store.py.
"""

import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.across.build import build, forget
from kg.engines.workers import Reading, read_here
from kg.gate.quarantine import Validated
from kg.storage.store import Store
from kg.text.articles import Article
from tests.stores import new_store, told
from tests.test_identity import STAY

Items = tuple[tuple[str, str], ...]
BEFORE: Items = (STAY[0], ("2023-09-14", "Japan protested against the launch on Thursday."))
AFTER: Items = (
    STAY[0],
    (
        "2023-09-14",
        "Japan protested to North Korea on Thursday over its launch on September 13 of two missiles.",
    ),
    ("2023-09-15", "North Korea fired two ballistic missiles on Wednesday."),
)
"""The second article is changed; the last tells of a launch that another tells of as well."""

STEPS = (
    (Store, "_change"),  # everything that is written to the graph
    ("kg.across.corpus", "identities"),
    ("kg.across.corpus", "derive"),
    ("kg.storage.store", "publish"),
    (Path, "rename"),  # a snapshot appears
)


def written(folder: Path, items: Items) -> Path:
    """A folder with these items, each in a file of its own; the same files for any items."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for number, (day, text) in enumerate(items):
        (folder / f"{number}.txt").write_text(f"date: {day}\n\n{text}\n", encoding="utf-8")
    return folder


class Killed(BaseException):
    """Nothing of the program catches it, and nothing is written on its way."""


def killed(step: int, work: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether work was stopped before its given step; False if it has no more steps."""
    left = iter(range(1, step))

    def counted(function: Callable[..., object]) -> Callable[..., object]:
        def counting(*args: object, **options: object) -> object:
            if next(left, None) is None:
                raise Killed
            return function(*args, **options)

        return counting

    with monkeypatch.context() as patched:
        for place, name in STEPS:
            owner = __import__(place, fromlist=[name]) if isinstance(place, str) else place
            patched.setattr(owner, name, counted(getattr(owner, name)))
        try:
            work()
        except Killed:
            return True
    return False


def graphs(store: Path) -> dict[str, int]:
    """The articles that the writer's graph has, and how many statements of each, however events are named."""
    graph = ox.Store.read_only(str(store / "graph"))
    names = (n for n in graph.named_graphs() if "/article/" in n.value)
    sizes = {n.value: sum(1 for _ in graph.quads_for_pattern(None, None, None, n)) for n in names}
    return {name: size for name, size in sizes.items() if size}


@pytest.fixture
def _read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was read once is not read again, so that steps and not sentences take the time."""
    known: dict[tuple[str, str], Validated] = {}

    def read(articles: Iterable[Article], reading: Reading) -> Iterator[Validated]:
        for article in articles:
            key = (article.identifier, article.text)
            if key not in known:
                (known[key],) = read_here([article], reading)
            yield known[key]

    monkeypatch.setattr(sys.modules["kg.across.build"], "read_here", read)


@pytest.mark.usefixtures("_read_once")
@pytest.mark.parametrize("way", ["build", "forget"])
def test_stopped_between_any_two_steps(tmp_path: Path, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = written(tmp_path / "in", BEFORE if way == "build" else AFTER)
    last = f"{len(AFTER) - 1}"
    build([folder], new_store(tmp_path / "former"))
    written(folder, AFTER if way == "build" else AFTER[:-1])
    build([folder], new_store(tmp_path / "scratch"))
    former, wanted = told(tmp_path / "former"), told(tmp_path / "scratch")
    assert former != wanted
    allowed = graphs(tmp_path / "former").items() | graphs(tmp_path / "scratch").items()

    def work(store: Path) -> None:
        if way == "build":
            build([folder], store)
        else:
            forget(store, last)

    step, store = 1, tmp_path / "store"
    while True:
        shutil.rmtree(store, ignore_errors=True)
        shutil.copytree(tmp_path / "former", store)
        if not killed(step, lambda: work(store), monkeypatch):
            break
        assert graphs(store).items() <= allowed
        seen = told(store)
        assert seen in (former, wanted)
        if way == "build" or seen == former:
            work(store)
        assert told(store) == wanted
        step += 1
    assert told(store) == wanted
    assert step > len(STEPS)
