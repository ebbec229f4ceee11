"""The seed article, and free variations of it: each row of what must be in its graph."""

from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.graphs.extraction import article_graphs
from kg.namespaces import DCTERMS, KG, NIF, RDF, SCHEMA, SKOS
from kg.text.articles import Article, read
from tests.reading import article

BASE = "https://kg.example.org/"
SEED = Path(__file__).parent.parent / "seeds" / "000_9bc20c92487bd117.txt"


class Facts:
    """A graph of one article, asked in short."""

    def __init__(self, made: Article) -> None:
        (self.graph,) = article_graphs([made])
        self.article = made
        self.store = ox.Store()
        self.store.extend(ox.Quad(t.subject, t.predicate, t.object) for t in self.graph.triples)

    def ask(self, pattern: str) -> bool:
        return bool(self.store.query(f"ASK {{ {pattern} }}", prefixes=PREFIXES))

    def select(self, pattern: str, variable: str = "x") -> list[str]:
        rows = self.store.query(
            f"SELECT DISTINCT ?{variable} {{ {pattern} }} ORDER BY ?{variable}", prefixes=PREFIXES
        )
        return [row[variable].value for row in rows]  # type: ignore[union-attr]

    def one(self, type_name: str) -> str:
        (found,) = self.select(f"?x a kg:{type_name}")
        return f"<{found}>"


PREFIXES: dict[str, str] = {
    "kg": KG,
    "nif": NIF,
    "rdf": RDF,
    "skos": SKOS,
    "schema": SCHEMA,
    "dcterms": DCTERMS,
    "actor": BASE + "actor/",
    "zone": BASE + "zone/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "prov": "http://www.w3.org/ns/prov#",
}


@pytest.fixture(scope="module")
def seed() -> Facts:
    (made,) = read([SEED])
    assert isinstance(made, Article)
    return Facts(made)


def test_1_one_article_with_its_day_and_text(seed: Facts) -> None:
    assert seed.select("?a a kg:Article ; schema:datePublished ?x") == ["2023-11-10"]
    assert seed.select("?a schema:articleBody ?x") == [SEED.read_text(encoding="utf-8")]


def test_1_every_mention_slices_to_its_quote(seed: Facts) -> None:
    found = seed.store.query(
        "SELECT * { ?m nif:beginIndex ?b ; nif:endIndex ?e ; nif:anchorOf ?q ; kg:sentence ?s }",
        prefixes=PREFIXES,
    )
    assert isinstance(found, ox.QuerySolutions)
    rows = list(found)
    assert len(rows) > 25
    for row in rows:
        quote = row["q"].value
        assert seed.article.text[int(row["b"].value) : int(row["e"].value)] == quote
        assert quote in row["s"].value


def test_2_one_launch_told_seven_times(seed: Facts) -> None:
    launch = seed.one("Launch")
    assert seed.ask(f"{launch} kg:launchedBy actor:PRK ; kg:projectileCount 2 ; kg:factuality kg:occurred")
    assert seed.select(f"{launch} kg:weapon/skos:prefLabel ?x") == ["short-range ballistic missile"]
    assert seed.select(f"{launch} kg:launchedFrom/skos:prefLabel ?x") == ["east coast of North Korea"]
    assert seed.select(f"{launch} kg:trigger/nif:anchorOf ?x") == ["firing", "launch", "test"]
    assert len(seed.select(f"{launch} kg:trigger ?x")) == 7


def test_3_landed_in_the_sea_outside_the_zone_of_japan(seed: Facts) -> None:
    launch = seed.one("Launch")
    assert seed.ask(f"{launch} kg:landedIn [ kg:zoneKind kg:sea ]")
    assert seed.ask(f"{launch} kg:landedOutside [ kg:zoneKind kg:eez ; kg:sovereign actor:JPN ]")
    assert len(seed.select(f"{launch} kg:landedIn ?x")) == 1


def test_4_one_diplomatic_protest_in_response(seed: Facts) -> None:
    protest = seed.one("Protest")
    assert seed.ask(
        f"{protest} kg:protestedBy actor:JPN ; kg:protestedAgainst actor:PRK ; kg:protestKind kg:diplomatic"
    )
    assert seed.ask(f"{protest} kg:channel 'diplomatic channels' ; kg:inResponseTo {seed.one('Launch')}")
    assert seed.select(f"{protest} kg:heldAt/skos:prefLabel ?x") == ["Beijing"]


def test_5_the_stay_in_russia(seed: Facts) -> None:
    visit = seed.one("Visit")
    assert seed.select(f"{visit} kg:visitor/skos:prefLabel ?x") == ["Kim Jong Un"]
    assert seed.ask(
        f"{visit} kg:destination zone:RUS ; kg:certainFrom '2023-11-10'^^xsd:date ; kg:certainTo '2023-11-10'^^xsd:date"
    )
    (delegation,) = seed.select(f"{visit} kg:delegation ?x")
    assert "senior military officers and weapons producers" in delegation


def test_6_the_meeting(seed: Facts) -> None:
    summit = seed.one("Summit")
    assert seed.select(f"{summit} kg:participant/skos:prefLabel ?x") == ["Kim Jong Un", "Vladimir Putin"]
    assert seed.ask(f"{summit} kg:heldAt zone:RUS")
    (topic,) = seed.select(f"{summit} kg:topic ?x")
    assert "potential sale of arms" in topic


def test_7_during_the_visit_stated_twice(seed: Facts) -> None:
    assert seed.ask(f"{seed.one('Launch')} kg:during {seed.one('Visit')}")
    cues = seed.select("?c rdf:predicate kg:during ; prov:wasDerivedFrom/kg:sentence ?x")
    assert len(cues) >= 2


def test_8_the_series(seed: Facts) -> None:
    series = seed.one("EventSeries")
    assert seed.ask(
        f"{series} kg:ofType kg:Launch ; kg:minimumCount 100 ; kg:launchedBy actor:PRK ; kg:earliest '2022-01-01'^^xsd:date"
    )
    assert not seed.ask(f"{series} a kg:Launch")


def test_9_actors(seed: Facts) -> None:
    assert seed.ask("actor:PRK a kg:State . actor:RUS a kg:State")
    assert seed.ask(
        "?a schema:mentions actor:united-nations, actor:USA . actor:united-nations a kg:Organization"
    )
    assert seed.ask(
        "?a schema:mentions ?o . ?o a kg:Organization ; kg:partOf actor:KOR ; skos:prefLabel ?l . FILTER(CONTAINS(?l, 'Joint Chiefs'))"
    )


def test_10_nothing_from_what_is_no_event(seed: Facts) -> None:
    assert len(seed.select("?x a kg:Event")) == 4
    sentences = seed.select("?e kg:trigger/kg:sentence ?x")
    assert not [s for s in sentences if "approval system" in s or s.startswith("Recent drills")]


def test_12_no_day_is_made_up_for_the_launch(seed: Facts) -> None:
    launch = seed.one("Launch")
    assert not seed.ask(f"{launch} kg:earliest ?d")
    assert seed.select(f"{launch} kg:latest ?x") == ["2023-11-10"]


# -- variations: other countries, numbers, voices, orders, no date ----------------------------------


def vary(**changes: str) -> str:
    text = SEED.read_text(encoding="utf-8").split("2023-11-10 ", 1)[1]
    for old, new in changes.items():
        text = text.replace(old.replace("_", " "), new)
    return text


def test_other_countries_and_numbers() -> None:
    text = vary(
        North_Korea="Iran",
        Kim_Jong_Un="Ebrahim Raisi",
        Kim="Raisi",
        two="four",
        Russia="China",
        Vladimir_Putin="Xi Jinping",
        Putin="Xi",
        Moscow="Beijing",
        Japan="Israel",
        Beijing="Geneva",
    )
    facts = Facts(article(text))
    launch, visit = facts.one("Launch"), facts.one("Visit")
    assert facts.ask(f"{launch} kg:launchedBy actor:IRN ; kg:projectileCount 4 ; kg:during {visit}")
    assert facts.select(f"{visit} kg:visitor/skos:prefLabel ?x") == ["Ebrahim Raisi"]
    assert facts.ask(f"{visit} kg:destination zone:CHN")
    assert facts.ask(
        f"{facts.one('Protest')} kg:protestedBy actor:ISR ; kg:protestedAgainst actor:IRN ; kg:inResponseTo {launch}"
    )


def test_passive_voice() -> None:
    text = "Two short-range ballistic missiles were fired off its east coast by North Korea while leader Kim Jong Un was in Russia. A protest against North Korea was lodged by Japan in response to the launch."
    facts = Facts(article(text))
    launch = facts.one("Launch")
    assert facts.ask(
        f"{launch} kg:launchedBy actor:PRK ; kg:projectileCount 2 ; kg:during {facts.one('Visit')}"
    )
    assert facts.ask(
        f"{facts.one('Protest')} kg:protestedBy actor:JPN ; kg:protestedAgainst actor:PRK ; kg:inResponseTo {launch}"
    )


def test_paragraphs_in_another_order() -> None:
    parts = vary().split("\n\n")
    facts = Facts(article("\n\n".join([parts[0], parts[2], parts[1], *parts[3:]])))
    launch = facts.one("Launch")
    assert facts.ask(f"{launch} kg:during {facts.one('Visit')} ; kg:landedOutside zone:JPN\\/eez")
    assert facts.ask(f"{facts.one('Protest')} kg:inResponseTo {launch}")


def test_without_a_date_nothing_is_dated() -> None:
    facts = Facts(replace(article(vary()), published=None))
    assert not facts.ask("?e kg:latest ?d")
    assert not facts.ask("?e kg:certainFrom ?d")
    assert facts.ask(f"{facts.one('Launch')} kg:during {facts.one('Visit')}")
