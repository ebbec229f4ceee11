"""An event type is data: the one that docs/event-types.md adds works without a line of Python."""

import ast
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kg.framefiles import load_frames
from kg.resources import ontology_dir

ROOT = Path(__file__).parent.parent
DOC = (ROOT / "docs" / "event-types.md").read_text(encoding="utf-8")
ARTICLE = """date: 2024-03-08

The United States imposed sanctions on Iran on Tuesday over its missile program. The referee sanctioned the goal.
"""


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program with the four files of the document in it."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in ("kg", "ontology", "shapes"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    files = re.findall(r"^`((?:ontology|shapes)/\S+)` – .*?^```\w+\n(.*?)^```$", DOC, re.M | re.S)
    assert len(files) == 4
    for name, text in files:
        assert not (folder / name).exists()
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    return folder


def run(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "kg", *arguments, "--store", "store"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_documented_type_is_read_checked_and_asked(checkout: Path) -> None:
    built = json.loads(run(checkout, "build", "article.txt", "--json"))
    assert built["events"] == {"Sanction": 1}
    assert built["set_aside"] == 0
    bindings = json.loads(run(checkout, "query", "sanctions", "--json"))["results"]["bindings"]
    assert [{k: v["value"] for k, v in row.items() if k != "sanction"} for row in bindings] == [
        {
            "by": "United States",
            "against": "Iran",
            "grounds": "missile program",
            "earliest": "2024-03-05",
            "latest": "2024-03-05",
        }
    ]


def test_every_key_of_the_frames_is_documented() -> None:
    import tomllib

    for path in sorted((ontology_dir() / "events").glob("*.toml")):
        frame = tomllib.loads(path.read_text(encoding="utf-8"))
        keys = {
            *frame,
            *(k for row in frame["trigger"] for k in row),
            *(k for r in frame["roles"].values() for k in r),
        }
        for key in sorted(keys):
            assert re.search(rf"[`\[.]{key}\b", DOC), f"{path.name}: {key}"


def test_no_python_names_a_type_or_role() -> None:
    frames = load_frames(ontology_dir() / "events").all
    names = {f.type for f in frames} | {r.name for f in frames for r in f.roles}
    for path in sorted((ROOT / "kg").rglob("*.py")):
        constants = {
            n.value
            for n in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(n, ast.Constant)
        }
        assert not names & {c for c in constants if isinstance(c, str)}, path.name
