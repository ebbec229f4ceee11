"""README and docs keep their word: their commands run, their answers are these, their modules are those."""

import ast
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import kg

ROOT = Path(__file__).parent.parent
DOCS = sorted([ROOT / "README.md", ROOT / "examples" / "README.md", *(ROOT / "docs").rglob("*.md")])
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)


def blocks(language: str) -> Iterator[tuple[Path, str]]:
    for path in DOCS:
        for match in FENCE.finditer(path.read_text(encoding="utf-8")):
            if match[1] == language:
                yield path, match[2]


def commands() -> Iterator[tuple[str, str]]:
    """Each `kg …` of an unnamed block, over several lines where a quote is open."""
    for path, block in blocks(""):
        for match in re.finditer(r"^(kg (?:[^'\n]|'[^']*')*)$", block, re.M):
            yield path.name, match[1]


def console() -> Iterator[tuple[str, str, str]]:
    for path, block in blocks(""):
        if block.startswith("$ kg "):
            line, answer = block.split("\n", 1)
            yield path.name, line.removeprefix("$ "), answer


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a newcomer stands who has followed the README: seeds built, and files that the docs name."""
    made = tmp_path_factory.mktemp("newcomer")
    shutil.copytree(ROOT / "seeds", made / "seeds")
    (made / "tests").symlink_to(ROOT / "tests")
    run(made, "kg build seeds/")
    return made


def run(folder: Path, command: str) -> str:
    words = shlex.split(command, comments=True)[1:]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    environment.pop("KG_STORE", None)
    done = subprocess.run(
        [sys.executable, "-m", "kg", *words],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, f"{command}\n{done.stderr}"
    return done.stdout


@pytest.mark.parametrize(("name", "command"), list(commands()))
def test_command(folder: Path, name: str, command: str) -> None:
    printed = run(folder, command)
    files = re.findall(r"-o (\S+)", command)
    assert printed or files or " build " in command, name
    for file in files:
        assert (folder / file).stat().st_size, name


@pytest.mark.parametrize(("name", "command", "answer"), list(console()))
def test_answer(folder: Path, name: str, command: str, answer: str) -> None:
    assert run(folder, command) == answer, name


def test_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    found = [block for _, block in blocks("python")]
    assert found
    for block in found:
        names: dict[str, object] = {}
        exec(block, names)  # noqa: S102 - the README's own example
        assert names["rows"]


def test_links_lead_to_files() -> None:
    for path in DOCS:
        for target in re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{path.name}: {target}"


def test_modules_stand_in_the_order_of_the_readme_and_import_only_from_earlier_ones() -> None:
    table = (
        (ROOT / "README.md")
        .read_text(encoding="utf-8")
        .partition("| package | stage | modules |")[2]
        .partition("\n\n")[0]
    )
    rows = re.findall(r"^\| `kg/?(\w*)` \|.*\| (.*) \|$", table, re.M)
    order = [
        f"{folder}.{name}" if folder else name
        for folder, names in rows
        for name in re.findall(r"`(\w+)`", names)
    ]
    package = Path(kg.__file__).parent
    paths = {p.relative_to(package): p for p in package.rglob("*.py") if not p.stem.startswith("__")}
    modules = {".".join(name.with_suffix("").parts): p for name, p in paths.items()}
    assert sorted(order) == sorted(modules)
    for name in order:
        tree = ast.parse(modules[name].read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("kg."):
                source = str(node.module).removeprefix("kg.")
                for imported in [source] if source in order else [f"{source}.{a.name}" for a in node.names]:
                    assert order.index(imported) < order.index(name), f"{name} imports {imported}"
