"""The same articles give the same bytes, whatever the surroundings in which they are read."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ITEMS = {
    "a": ("2017-09-15", "North Korea fired a missile over Japan on Friday, hours before talks between Iran and Iraq."),
    "b": ("2017-09-15", "A ballistic missile was launched by North Korea from Sunan on Friday, Japan said."),
    "c": ("2017-09-16", "Japan lodged a protest with North Korea on Saturday over the launch of a missile."),
    "d": ("2017-09-14", "Russian President Vladimir Putin arrived in Beijing on Thursday for a two-day visit."),
}  # fmt: skip


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("articles")
    for name, (day, text) in ITEMS.items():
        (folder / f"{name}.txt").write_text(f"date: {day}\n\n{text}\n", encoding="utf-8")
    return folder


def built(folder: Path, store: Path, names: str, **surroundings: str) -> bytes:
    """The N-Quads of a store built by one command from some of the articles, in that order."""
    kg = [sys.executable, "-m", "kg"]
    environment = {**os.environ, **surroundings}
    files = [str(folder / f"{name}.txt") for name in names]
    for command in (["build", *files], ["export", "-o", str(store.with_suffix(".nq"))]):
        subprocess.run([*kg, *command, "--store", str(store)], cwd=ROOT, env=environment, check=True,
                       capture_output=True)  # fmt: skip
    return store.with_suffix(".nq").read_bytes()


@pytest.fixture(scope="module")
def expected(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return built(
        articles, tmp_path_factory.mktemp("expected") / "store", "abcd", PYTHONHASHSEED="0", LC_ALL="C"
    )


@pytest.mark.parametrize(
    ("order", "seed", "locale"), [("dcba", "0", "C"), ("abcd", "4711", "C"), ("cadb", "1", "tr_TR.UTF-8")]
)
def test_order_hash_seed_and_locale_leave_no_trace(
    articles: Path, expected: bytes, tmp_path: Path, order: str, seed: str, locale: str
) -> None:
    assert built(articles, tmp_path / "store", order, PYTHONHASHSEED=seed, LC_ALL=locale) == expected


def test_step_by_step_is_as_at_once(articles: Path, expected: bytes, tmp_path: Path) -> None:
    for names in ("c", "cb", "d", "abcd"):
        found = built(articles, tmp_path / "store", names, PYTHONHASHSEED="7")
    assert found == expected
