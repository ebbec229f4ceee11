"""The functions of `import kg`: they stay functions, and give what their annotations say."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import networkx as nx
import pytest
import rdflib

import kg
from kg.namespaces import BASE, KG

ROOT = Path(__file__).parent.parent


def test_rows_views_and_the_dataset(store_folder: Path) -> None:
    with kg.open(store_folder) as store:
        (kim,) = kg.query(store, "leaders", state="PRK", on=date(2023, 11, 10))
        assert kim["leaderLabel"] == "Kim Jong Un"
        assert "to" not in kim
        found = kg.query(store, "SELECT DISTINCT ?e ?c { ?e a ?c ; kg:factuality ?f }", c="kg:Summit")
        assert [row["c"] for row in found] == [KG + "Summit"]
        assert isinstance(kg.view(store, "who-met-whom"), nx.MultiDiGraph)
        dataset = kg.graph(store)
        assert isinstance(dataset, rdflib.Dataset)
        assert (rdflib.URIRef(BASE + "actor/PRK"), None, None) in dataset


@pytest.mark.parametrize("question", ["nope", "ASK { ?x a kg:Launch }", "SELECT ?x {"])
def test_what_gives_no_rows_is_an_error_of_the_users(store_folder: Path, question: str) -> None:
    with kg.open(store_folder) as store, pytest.raises(kg.KgError):
        kg.query(store, question)


def test_a_store_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(kg.KgError, match="no store there"), kg.open(tmp_path / "none"):
        pass


def test_no_module_takes_the_place_of_a_function() -> None:
    code = (
        "import kg.across.build, kg.graphs.graph, kg; assert callable(kg.build) and callable(kg.graph)\n"
        "from kg.across.build import BuildReport\n"
        "import sys; assert not {'networkx', 'rdflib'} & set(sys.modules) or callable(kg.view)\n"
        "try: kg.nothing\n"
        "except AttributeError as error: print(error)"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert found.stdout == "module 'kg' has no attribute 'nothing'\n"
