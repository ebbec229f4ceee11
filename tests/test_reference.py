"""The reference data that ships: complete, unambiguous where it must be, and right in spots known to all."""

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import groupby, pairwise
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.names.catalogue import load_gazetteer

ONTOLOGY = Path(__file__).parent.parent / "ontology"
BASE = "https://kg.example.org/"
KG = BASE + "ontology#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
WKT = "http://www.opengis.net/ont/geosparql#asWKT"
DATA = Path(__file__).parent / "data"
LANDLOCKED = set(  # and the states on the Caspian Sea alone, which has no economic zones
    "AFG AND ARM AUT AZE BDI BFA BLR BOL BTN BWA CAF CHE CZE ETH HUN KAZ KGZ LAO LIE LSO LUX MDA MKD MLI MNG "
    "MWI NER NPL PRY RWA SMR SRB SSD SVK SWZ TCD TJK TKM UGA UZB ZMB ZWE".split()
)
DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@cache
def _facts() -> dict[str, dict[str, list[str]]]:
    """Subject (without base) to property to values; blank nodes are an error here."""
    facts: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for quad in ox.parse(path=ONTOLOGY / "reference.ttl"):
        assert isinstance(quad.subject, ox.NamedNode)
        assert isinstance(quad.object, ox.NamedNode | ox.Literal)
        subject = quad.subject.value.removeprefix(BASE)
        facts[subject][quad.predicate.value].append(quad.object.value.removeprefix(BASE))
    return facts


def _states() -> Iterator[tuple[str, dict[str, list[str]]]]:
    for subject, facts in _facts().items():
        if KG.removeprefix(BASE) + "State" in facts["http://www.w3.org/1999/02/22-rdf-syntax-ns#type"]:
            yield subject, facts


@cache
def _leaders() -> tuple[dict[str, str], ...]:
    with (ONTOLOGY / "leaders.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


def test_states_are_complete() -> None:
    wanted = [KG + name for name in ("territory", "demonym", "capital", "iso3166", "iso3166Alpha2")]
    wanted += [SKOS + "prefLabel", SKOS + "exactMatch"]
    missing = [(s, name) for s, facts in _states() for name in wanted if not facts.get(name)]
    assert missing == []
    assert len(list(_states())) >= 197


@pytest.mark.parametrize("name", [KG + "iso3166", KG + "iso3166Alpha2", SKOS + "exactMatch"])
def test_identifiers_are_unique(name: str) -> None:
    values = [value for facts in _facts().values() for value in facts.get(name, [])]
    assert len(values) == len(set(values))


def _rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.parametrize("code", [*(r["state"] for r in _rows("un_members.csv")), "TWN", "PSE", "XKX", "VAT"])
def test_members_of_the_united_nations_and_others_have_all_that_is_promised(code: str) -> None:
    state = _facts()[f"actor/{code}"]
    wanted = ("iso3166", "iso3166Alpha2", "demonym", "capital", "territory")
    missing = [name for name in wanted if not state[KG + name]]
    missing += [name for name in (SKOS + "prefLabel", SKOS + "exactMatch", WKT) if not state[name]]
    assert missing == []
    assert state[KG + "iso3166"] == [code]
    assert _facts()[f"zone/{code}"][KG + "zoneKind"] == [KG.removeprefix(BASE) + "territory"]
    assert f"zone/{code}" in _above(state[KG + "capital"][0]), "the capital lies in the territory"


def _above(zone: str) -> set[str]:
    """The zones that a zone lies within, at any depth."""
    found: set[str] = set()
    while _facts()[zone][KG + "within"]:
        zone = _facts()[zone][KG + "within"][0]
        found.add(zone)
    return found


@pytest.mark.parametrize("row", _rows("reference_content.csv"), ids=lambda r: f"{r['kind']}: {r['name']}")
def test_what_news_name_is_there(row: dict[str, str]) -> None:
    """`expected`: the state of a metonym or zone, the class of an organisation; empty where there is none."""
    gazetteer = load_gazetteer(ONTOLOGY)
    nodes = [gazetteer.nodes[key] for key, _ in gazetteer.surfaces.get(row["name"], ())]
    expected, wanted = row["expected"], {"zone": "Zone"}.get(row["kind"], "Actor")
    found = [node for node in nodes if wanted in node.classes]
    if row["kind"] == "organisation":
        assert any(expected in ("", *node.classes) for node in found)
    else:
        assert any(expected in ("", gazetteer.state_of(node.key).removeprefix("actor/")) for node in found)


def test_each_coastal_state_has_its_economic_zone_and_every_state_its_airspace() -> None:
    codes = {row["state"] for row in _rows("un_members.csv")}
    assert {c for c in codes if f"zone/{c}/airspace" not in _facts()} == set()
    assert {c for c in codes if f"zone/{c}/eez" not in _facts()} == LANDLOCKED


def test_states_have_names_of_their_own() -> None:
    labels = [label for _, facts in _states() for label in facts[SKOS + "prefLabel"]]
    assert len(labels) == len(set(labels))


def test_every_link_leads_to_a_node() -> None:
    known = set(_facts())
    loose = [
        (subject, value)
        for subject, facts in _facts().items()
        for values in facts.values()
        for value in values
        if value.startswith(("actor/", "zone/")) and value not in known
    ]
    assert loose == []


def test_within_has_no_cycle() -> None:
    for start in _facts():
        seen, here = set(), start
        while here:
            assert here not in seen, f"{start} lies within itself"
            seen.add(here)
            here = next(iter(_facts()[here].get(KG + "within", [])), "") if here in _facts() else ""


def test_blocks_are_sorted() -> None:
    subjects = re.findall(r"^<([^>]+)> ", (ONTOLOGY / "reference.ttl").read_text(encoding="utf-8"), re.M)
    assert subjects == sorted(set(subjects))


@pytest.mark.parametrize(
    ("name", "relation", "subject"),
    [
        ("DPRK", SKOS + "altLabel", "actor/PRK"),
        ("Pyongyang", KG + "metonym", "actor/PRK"),
        ("Kremlin", KG + "metonym", "actor/RUS"),
        ("Blue House", KG + "metonym", "actor/KOR"),
        ("Briton", KG + "demonym", "actor/GBR"),
        ("Zaire", KG + "formerName", "actor/COD"),
        ("Burma", SKOS + "altLabel", "actor/MMR"),
        ("East Sea", SKOS + "altLabel", "zone/sea-of-japan"),
        ("Tongchang-ri", SKOS + "altLabel", "zone/PRK/sohae-satellite-launching-station"),
        ("Kiev", SKOS + "altLabel", "zone/UKR/kyiv"),
        ("IAEA", SKOS + "altLabel", "actor/international-atomic-energy-agency"),
        ("wikidata: North Korea", SKOS + "exactMatch", "actor/PRK"),
    ],
)
def test_known_names(name: str, relation: str, subject: str) -> None:
    wanted = name.replace("wikidata: North Korea", "http://www.wikidata.org/entity/Q423")
    assert wanted in _facts()[subject][relation]


def test_leaders_name_known_states_and_roles() -> None:
    states = {facts[KG + "iso3166"][0] for _, facts in _states()}
    roles = {"head-of-state", "head-of-government", "de-facto", "minister"}
    for row in _leaders():
        assert row["state"] in states, row
        assert row["role"] in roles, row
        assert row["status"] in {"", "acting", "contested", "union"}, row
        assert all(row[name] for name in ("holder", "holderId", "office", "source")), row


def test_tenures_begin_before_they_end() -> None:
    for row in _leaders():
        assert DAY.fullmatch(row["from"]), row
        if row["to"]:
            assert DAY.fullmatch(row["to"]), row
            length = min(len(row["from"]), len(row["to"]))
            assert row["from"][:length] <= row["to"][:length], row


def test_one_holder_of_an_office_at_a_time() -> None:
    """A successor begins on the day, or in the month, on which the predecessor ends, or later."""
    rows = sorted(_leaders(), key=lambda r: (r["state"], r["office"], r["from"]))
    for office, group in groupby(rows, key=lambda r: (r["state"], r["office"])):
        held = [row for row in group if row["status"] == ""]
        for first, second in pairwise(held):
            length = min(len(first["to"]), len(second["from"]))
            assert first["to"], (office, second)
            assert first["to"][:length] <= second["from"][:length], (office, second)


def test_one_identifier_a_person() -> None:
    """The same identifier must not stand for two names, nor one Wikidata item for two identifiers."""
    names: dict[str, set[str]] = defaultdict(set)
    items: dict[str, set[str]] = defaultdict(set)
    for row in _leaders():
        names[row["holderId"]].add(row["holder"])
        if row["wikidata"]:
            items[row["wikidata"]].add(row["holderId"])
    assert {k: v for k, v in names.items() if len(v) > 1} == {}
    assert {k: v for k, v in items.items() if len(v) > 1} == {}


@pytest.mark.parametrize(
    ("state", "office", "day", "holder"),
    [
        ("PRK", "Supreme Leader", "2023-11-10", "Kim Jong Un"),
        ("PRK", "Supreme Leader", "1994-07-01", "Kim Il Sung"),
        ("KOR", "President", "2017-03-11", "Hwang Kyo-ahn"),
        ("USA", "President", "2005-06-01", "George W. Bush"),
        ("USA", "President", "1991-01-17", "George H. W. Bush"),
        ("RUS", "President", "2009-01-01", "Dmitry Medvedev"),
        ("GBR", "Prime Minister", "2022-10-01", "Liz Truss"),
        ("GBR", "Prime Minister", "2026-08-01", "Andy Burnham"),
        ("JPN", "Prime Minister", "2020-08-01", "Shinzo Abe"),
        ("DEU", "Chancellor", "2022-01-01", "Olaf Scholz"),
        ("ISR", "Prime Minister", "1995-11-03", "Yitzhak Rabin"),
        ("CHN", "General Secretary", "2010-01-01", "Hu Jintao"),
        ("IND", "Prime Minister", "2014-06-01", "Narendra Modi"),
        ("PAK", "Prime Minister", "2022-05-01", "Shehbaz Sharif"),
        ("EGY", "President", "2013-01-01", "Mohamed Morsi"),
        ("VEN", "President", "2013-01-01", "Hugo Chávez"),
    ],
)
def test_who_led(state: str, office: str, day: str, holder: str) -> None:
    found = {
        row["holder"]
        for row in _leaders()
        if row["state"] == state
        and row["office"].startswith(office)
        and row["from"] <= day <= (row["to"] or "9999")
    }
    assert found == {holder}
