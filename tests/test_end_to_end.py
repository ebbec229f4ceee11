"""The seed article through the whole program: what only the store can tell, beside the article's own graph."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.across.build import build
from kg.asking.answers import Table, value
from kg.asking.queries import run, run_saved
from kg.asking.saved import saved_query
from kg.networks.views import view
from kg.storage.store import Store

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture(scope="module")
def seed_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("end") / "store"
    report = build([SEEDS], folder)
    assert (report.read, report.problems, report.set_aside) == (1, (), 0)
    with Store.open(folder) as store:
        yield store


@pytest.mark.parametrize(
    ("state", "leader", "office"),
    [
        ("PRK", "Kim Jong Un", "Supreme Leader of North Korea"),
        ("RUS", "Vladimir Putin", "President of Russia"),
    ],
)
def test_9_tenures_are_in_the_reference_graph(
    seed_store: Store, state: str, leader: str, office: str
) -> None:
    asked = f"""ASK {{ GRAPH <{seed_store.base}graph/reference> {{
        ?tenure a kg:Tenure ; kg:holder/skos:prefLabel "{leader}" ; kg:office "{office}" ; kg:from ?from ;
            kg:ofState <{seed_store.base}actor/{state}> .
        OPTIONAL {{ ?tenure kg:to ?to }}
        FILTER(?from <= "2023-11-10"^^xsd:date && (!BOUND(?to) || ?to >= "2023-11-10"^^xsd:date)) }} }}"""
    assert run(seed_store, asked, {}) is True


def test_9_the_holder_is_the_person_of_the_article(seed_store: Store) -> None:
    asked = "ASK { ?visit a kg:Visit ; kg:visitor ?who . ?tenure kg:holder ?who ; kg:ofState/skos:prefLabel 'North Korea' }"
    assert run(seed_store, asked, {}) is True


def test_11_one_launch_while_the_leader_was_abroad(seed_store: Store) -> None:
    table = run_saved(seed_store, saved_query("launched-while-leader-abroad"), {})
    assert isinstance(table, Table)
    (row,) = [{k: value(v) for k, v in r.items()} for r in table.records()]
    assert (row["stateLabel"], row["leaderLabel"], row["placeLabel"]) == (
        "North Korea",
        "Kim Jong Un",
        "Russia",
    )
    assert (row["certainty"].rpartition("#")[2], row["basis"].rpartition("#")[2]) == ("certain", "stated")
    assert run(seed_store, f"ASK {{ <{row['launch']}> a kg:Launch }}", {}) is True
    assert "while leader Kim Jong Un is currently in Russia" in row["sentences"]
    assert "it occurs during Kim Jong Un’s visit to Russia" in row["sentences"]


def test_11_the_view_has_that_row_and_its_edges(seed_store: Store) -> None:
    graph = view(seed_store, "launched-while-leader-abroad")
    assert len(graph.graph["table"].rows) == 1
    labels = {data["label"] for _, data in graph.nodes(data=True)}
    assert {"North Korea", "Kim Jong Un", "Russia"} <= labels


def test_12_no_first_day_anywhere_in_the_store(seed_store: Store) -> None:
    assert run(seed_store, "ASK { ?launch a kg:Launch ; kg:earliest ?day }", {}) is False
    assert run(seed_store, "ASK { ?launch a kg:Launch ; kg:latest '2023-11-10'^^xsd:date }", {}) is True
