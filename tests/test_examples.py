"""The notebooks of examples/ run from their first cell to their last, and show what they say they show."""

import ast
import json
from pathlib import Path

import pytest

import kg.exporting.notebooks

ROOT = Path(__file__).parent.parent
NOTEBOOKS = sorted((ROOT / "examples").glob("*.ipynb"))


def _shown(source: str, names: dict[str, object]) -> object:
    """Runs a cell as a notebook does; gives the value of its last line, if that is an expression."""
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "cell", "exec"), names)  # noqa: S102 - our own notebook
    if not isinstance(last, ast.Expr):
        return None
    return eval(compile(ast.Expression(last.value), "cell", "eval"), names)  # noqa: S307 - our own notebook


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs(file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(file.parent)
    monkeypatch.setenv("SEEDS", str(ROOT / "seeds"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
    assert not any(cell.get("outputs") for cell in cells), "notebooks are kept without outputs"
    names: dict[str, object] = {"__name__": "__main__"}
    shown = {c["id"]: _shown("".join(c["source"]), names) for c in cells if c["cell_type"] == "code"}
    tables = [value for value in shown.values() if isinstance(value, kg.exporting.notebooks.Rows)]
    assert tables
    assert all(table and "<td>" in table._repr_html_() for table in tables)
    pictures = [value for value in shown.values() if isinstance(value, kg.exporting.notebooks.Picture)]
    assert pictures
    assert all(picture.number_of_edges() for picture in pictures)
    assert list(tmp_path.rglob("*.gexf"))


def test_there_are_notebooks() -> None:
    assert NOTEBOOKS
