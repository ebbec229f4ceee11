"""Launched while a leader was abroad: certain, possible or excluded, each by the days and the places."""

import random
from datetime import date, timedelta
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.across.contradictions import contradictions
from kg.across.derivation import derive
from kg.across.rules import rules
from kg.errors import KgError
from kg.intervals import Interval, overlapping
from kg.iris import Iris
from kg.namespaces import BASE, KG
from kg.resources import ontology_dir

DATA = Path(__file__).parent / "data" / "small.trig"

WORLD = f"""
@base <{BASE}> .
@prefix kg: <{KG}> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
<actor/A> a kg:State ; skos:prefLabel "Aland" .
<actor/B> a kg:State ; skos:prefLabel "Bland" .
<actor/army> a kg:Organization ; kg:partOf <actor/ministry> .
<actor/ministry> a kg:Organization ; kg:partOf <actor/A> , <actor/army> .
<actor/ann> a kg:Person ; skos:prefLabel "Ann" .
<actor/old> a kg:Person ; skos:prefLabel "Old" .
<actor/bob> a kg:Person ; skos:prefLabel "Bob" .
<tenure/1> a kg:Tenure ; kg:holder <actor/ann> ; kg:ofState <actor/A> ; kg:from "2020-06-01"^^xsd:date .
<tenure/2> a kg:Tenure ; kg:holder <actor/old> ; kg:ofState <actor/A> ; kg:from "2010"^^xsd:gYear ;
  kg:to "2020-05-31"^^xsd:date .
<tenure/3> a kg:Tenure ; kg:holder <actor/bob> ; kg:ofState <actor/B> ; kg:from "2010-01-01"^^xsd:date .
<zone/A> a kg:Zone ; kg:sovereign <actor/A> ; skos:prefLabel "Aland" .
<zone/B> a kg:Zone ; kg:sovereign <actor/B> ; skos:prefLabel "Bland" .
<zone/a-port> a kg:Zone ; kg:within <zone/a-coast> . <zone/a-coast> a kg:Zone ; kg:within <zone/A> .
<zone/b-town> a kg:Zone ; kg:within <zone/B> .
<zone/sea> a kg:Zone .
"""
DAYS = ("earliest", "latest", "certainFrom", "certainTo")


def event(name: str, cls: str, days: str, roles: str, *, factuality: str = "occurred", more: str = "") -> str:
    """An event with its trigger mention; `days` are those of `DAYS` in order, `-` where unknown."""
    stated = [f'kg:{p} "{d}"^^xsd:date ;' for p, d in zip(DAYS, days.split(), strict=False) if d != "-"]
    return (
        f'<event/{name}> a kg:{cls}, kg:Event ; rdfs:label "{name}" ; {" ".join(stated)} {roles} ; {more}'
        f" kg:factuality kg:{factuality} ; kg:trigger <m/{name}> ; kg:evidence <m/{name}> .\n"
    )


def launch(days: str, *, name: str = "L", by: str = "A", factuality: str = "occurred", more: str = "") -> str:
    return event(name, "Launch", days, f"kg:launchedBy <actor/{by}>", factuality=factuality, more=more)


def visit(
    days: str,
    *,
    name: str = "V",
    who: str = "ann",
    to: str = "kg:destination <zone/B>",
    factuality: str = "occurred",
) -> str:
    return event(name, "Visit", days, f"kg:visitor <actor/{who}> ; {to}", factuality=factuality)


def summit(days: str, where: str = "B", *, name: str = "S") -> str:
    roles = f"kg:participant <actor/ann>, <actor/bob> ; kg:heldAt <zone/{where}>"
    return event(name, "Summit", days, roles)


def derived(*texts: str) -> list[dict[str, set[str]]]:
    """The answers of the rules, each as its values by property, without namespaces."""
    quads = list(ox.parse((WORLD + "".join(texts)).encode(), format=ox.RdfFormat.TURTLE))
    random.Random(7).shuffle(quads)  # noqa: S311 - the order of the quads must not matter
    nodes: dict[str, dict[str, set[str]]] = {}
    for triple in derive(quads, BASE, given=rules()):
        name = triple.predicate.value.replace("#", "/").rsplit("/", 1)[1]
        value = str(getattr(triple.object, "value", "")).removeprefix(KG).removeprefix(BASE)
        nodes.setdefault(str(triple.subject), {}).setdefault(name, set()).add(value)
    return [nodes[n] for n in sorted(nodes)]


def verdict(*texts: str) -> str:
    """The one answer as "certain stated", or "excluded"."""
    answers = derived(*texts)
    if not answers:
        return "excluded"
    (answer,) = answers
    return " ".join((*answer["certainty"], *answer["basis"]))


STAY = "- - 2023-03-10 2023-03-12"
"""Known to be there from the 10th to the 12th; when it began and ended is not known."""


@pytest.mark.parametrize(
    ("launched", "stayed", "expected"),
    [
        ("2023-03-10 2023-03-10", STAY, "certain dated"),
        ("2023-03-10 2023-03-12", STAY, "certain dated"),
        ("2023-03-09 2023-03-12", STAY, "possible dated"),
        ("2023-03-12 2023-03-13", STAY, "possible dated"),
        ("2023-03-26 2023-03-26", STAY, "possible dated"),  # 14 days after the last certain day
        ("2023-03-27 2023-03-27", STAY, "excluded"),
        ("2023-02-24 2023-02-24", STAY, "possible dated"),  # 14 days before the first
        ("2023-02-23 2023-02-23", STAY, "excluded"),
        ("- 2023-03-11", STAY, "possible dated"),  # "not after": no known first day lies within anything
        ("- 2023-02-23", STAY, "excluded"),
        ("2023-03-11 -", STAY, "possible dated"),
        ("2023-03-27 -", STAY, "excluded"),
        ("- -", STAY, "possible dated"),
        # both ends known: nothing reaches beyond them
        ("2023-03-13 2023-03-13", "2023-03-10 2023-03-12 2023-03-10 2023-03-12", "excluded"),
        ("2023-03-11 2023-03-11", "2023-03-10 2023-03-12 - -", "possible dated"),
        # a known end far away is believed, an unknown one is not
        ("2023-05-01 2023-05-01", "2023-03-10 2023-06-01 2023-03-10 2023-03-10", "possible dated"),
        ("2023-05-01 2023-05-01", "2023-03-10 - 2023-03-10 2023-03-10", "excluded"),
        ("2023-03-24 2023-03-24", "2023-03-10 - - -", "possible dated"),
        ("2023-03-25 2023-03-25", "2023-03-10 - - -", "excluded"),
        ("2023-03-11 2023-03-11", "- 2023-03-12 - -", "possible dated"),
        ("2023-02-11 2023-02-11", "- 2023-03-12 - -", "excluded"),
        # a stay of which no day is known shows nothing
        ("2023-03-11 2023-03-11", "- - - -", "excluded"),
        # one certain day given is one day
        ("2023-03-10 2023-03-10", "- - 2023-03-10 -", "certain dated"),
        ("2023-03-11 2023-03-11", "- - 2023-03-10 -", "possible dated"),
    ],
)
def test_days(launched: str, stayed: str, expected: str) -> None:
    assert verdict(launch(launched), visit(stayed)) == expected


DAY = "2023-03-11 2023-03-11"
STATED = "kg:during <event/V> ;"


@pytest.mark.parametrize(
    ("event", "stay", "expected"),
    [
        (launch("- 2023-03-12", more=STATED), visit(STAY), "certain stated"),
        (launch("2023-09-09 2023-09-09", more=STATED), visit(STAY), "certain stated"),  # the text is believed
        (launch(DAY, more=STATED), visit("- - - -"), "certain stated"),
        (launch(DAY, more=STATED), visit(STAY, factuality="planned"), "certain stated"),
        (launch(DAY), visit(STAY, factuality="planned"), "possible dated"),
        (launch(DAY), visit(STAY, factuality="negated"), "excluded"),
        (launch(DAY), visit(STAY, factuality="hypothetical"), "excluded"),
        (launch(DAY, more=STATED), visit(STAY, factuality="negated"), "excluded"),
        (launch(DAY, factuality="planned"), visit(STAY), "excluded"),
        (launch(DAY, factuality="negated"), visit(STAY), "excluded"),
        (launch(DAY, more="kg:factuality kg:negated ;"), visit(STAY), "possible dated"),  # sources contradict
        (launch(DAY, more="kg:factuality kg:negated ;" + STATED), visit(STAY), "possible stated"),
    ],
)
def test_what_the_text_says(event: str, stay: str, expected: str) -> None:
    assert verdict(event, stay) == expected


@pytest.mark.parametrize(
    ("stay", "expected"),
    [
        (visit(STAY, to="kg:destination <zone/b-town>"), "certain dated"),
        (visit(STAY, to="kg:destination <zone/A>"), "excluded"),
        (visit(STAY, to="kg:destination <zone/a-port>"), "excluded"),  # in its territory by two steps
        (visit(STAY, to="rdfs:comment 'somewhere'"), "excluded"),  # no place at all
        (
            visit(STAY, to="kg:destination <zone/sea>"),
            "possible dated",
        ),  # a visit to nobody knows whose place
        (visit(STAY, to="kg:destination <zone/B>, <zone/a-port>"), "possible dated"),
        (visit(STAY, to="kg:destination <zone/B>, <zone/sea>"), "certain dated"),
        (summit(STAY, "B"), "certain dated"),
        (summit(STAY, "A"), "excluded"),
        (summit(STAY, "sea"), "excluded"),  # a summit is abroad only where its place is known to be
    ],
)
def test_places(stay: str, expected: str) -> None:
    assert verdict(launch(DAY), stay) == expected


@pytest.mark.parametrize(
    ("event", "stay", "expected"),
    [
        (launch(DAY, by="army"), visit(STAY), "certain dated"),  # part of a part of the state, in a cycle
        (launch(DAY, by="ann"), visit(STAY), "excluded"),  # a person is no state
        (launch(DAY, by="B"), visit(STAY), "excluded"),  # not her state
        (launch(DAY), visit(STAY, who="bob"), "excluded"),
        (launch(DAY), visit(STAY, who="nobody"), "excluded"),
        (launch(DAY), visit(STAY, who="old"), "excluded"),  # no longer in office
        (launch("2020-05-31 2020-05-31"), visit("- - 2020-05-31 2020-06-01", who="old"), "certain dated"),
        (launch("2020-05-31 2020-06-01"), visit("- - 2020-05-30 2020-06-02", who="old"), "possible dated"),
        (launch("2020-06-01 2020-06-01"), visit("- - 2020-05-31 2020-06-01", who="old"), "excluded"),
        # in office some day of 2010: only the year is known
        (launch("2010-05-01 2010-05-01"), visit("- - 2010-05-01 2010-05-01", who="old"), "possible dated"),
        (launch("2011-01-01 2011-01-01"), visit("- - 2011-01-01 2011-01-01", who="old"), "certain dated"),
        # no day of the launch is known, but that it was during the visit: so in her tenure
        (launch("- 2023-03-12", more=STATED), visit(STAY), "certain stated"),
        (launch("- 2020-06-10", more=STATED), visit("- - 2020-06-10 2020-06-10"), "possible stated"),
    ],
)
def test_leaders_and_states(event: str, stay: str, expected: str) -> None:
    assert verdict(event, stay) == expected


def test_a_launch_stated_during_one_stay_is_not_also_possibly_in_an_older_one() -> None:
    older = visit("2022-01-01 2022-01-05 - -", name="older")
    answers = derived(launch("- 2023-03-12", more=STATED), visit(STAY), older)
    assert [a["stay"] for a in answers] == [{"event/V"}]
    assert len(derived(launch("- 2023-03-12"), visit(STAY), older)) == 2


def test_a_visit_and_a_summit_of_one_stay_are_one_row_the_better_known() -> None:
    (answer,) = derived(launch(DAY), summit(STAY), visit(STAY))
    assert answer["stay"] == {"event/V"}
    (answer,) = derived(launch(DAY), summit(STAY), visit("2023-03-10 - - -"))
    assert (answer["stay"], answer["certainty"]) == ({"event/S"}, {"certain"})
    (answer,) = derived(launch(DAY, more="kg:during <event/S> ;"), summit(STAY), visit(STAY))
    assert (answer["stay"], answer["basis"]) == ({"event/S"}, {"stated"})


def test_two_launches_and_two_leaders_are_rows_of_their_own() -> None:
    texts = launch(DAY), launch("2023-03-12 2023-03-12", name="L2"), launch(DAY, name="LB", by="B")
    answers = derived(*texts, visit(STAY), visit(STAY, name="VB", who="bob", to="kg:destination <zone/A>"))
    assert {(*a["launch"], *a["leader"]) for a in answers} == {
        ("event/L", "actor/ann"),
        ("event/L2", "actor/ann"),
        ("event/LB", "actor/bob"),
    }


def test_bounds_of_several_sources_are_intersected_or_joined() -> None:
    agree = '<event/L> kg:earliest "2023-03-01"^^xsd:date ; kg:latest "2023-03-30"^^xsd:date .'
    assert verdict(launch(DAY), agree, visit(STAY)) == "certain dated"
    contradict = '<event/L> kg:earliest "2023-03-20"^^xsd:date ; kg:latest "2023-03-20"^^xsd:date .'
    assert verdict(launch(DAY), contradict, visit(STAY)) == "possible dated"


def test_an_answer_has_everything_and_rests_on_both_sides() -> None:
    (answer,) = derived(launch(DAY), visit(STAY))
    assert answer == {
        "type": {"Coincidence"},
        "label": {"L, while Ann was in Bland"},
        "launch": {"event/L"},
        "state": {"actor/A"},
        "leader": {"actor/ann"},
        "stay": {"event/V"},
        "certainty": {"certain"},
        "basis": {"dated"},
        "wasDerivedFrom": {"m/L", "m/V"},
    }


def test_a_stated_answer_rests_on_what_states_it() -> None:
    link = "<c> rdf:subject <event/L> ; rdf:predicate kg:during ; rdf:object <event/V> ; "
    claim = link + "prov:wasDerivedFrom {} ."
    more = STATED + " kg:evidence <m/while> ;"
    (answer,) = derived(launch(DAY, more=more), visit(STAY), claim.format("<m/while> , <m/V>"))
    assert answer["wasDerivedFrom"] == {"m/while", "m/V"}
    (answer,) = derived(launch(DAY, more=more), visit(STAY), claim.format("<m/while>"))
    assert answer["wasDerivedFrom"] == {"m/while", "m/V"}  # the stay's side must not be missing
    (answer,) = derived(launch(DAY, more=more), visit(STAY))
    assert answer["wasDerivedFrom"] == {"m/L", "m/V"}


def test_the_small_dataset_gives_what_stands_in_its_derived_graph() -> None:
    quads = list(ox.parse(path=str(DATA)))
    graph = ox.NamedNode(Iris().graph("derived"))
    given = [q for q in quads if q.graph_name != graph]
    wanted = {q.triple for q in quads if q.graph_name == graph}
    assert derive(given, BASE) == wanted
    store = ox.Store()
    store.extend(reversed(quads))
    assert derive(store, BASE) == wanted  # what was derived before changes nothing


def test_the_sweep_finds_what_comparing_all_pairs_finds() -> None:
    chance = random.Random(3)  # noqa: S311

    def some(count: int) -> list[Interval]:
        days = [date(2023, 1, 1) + timedelta(d) for d in range(60)]
        ends = [sorted((chance.choice(days), chance.choice(days))) for _ in range(count)]
        return [
            Interval.of(a if chance.random() > 0.2 else None, b if chance.random() > 0.2 else None)
            for a, b in ends
        ]

    left, right = some(80), some(90)
    found = list(overlapping(left, right))
    assert len(found) == len(set(found))
    assert set(found) == {(i, j) for i, a in enumerate(left) for j, b in enumerate(right) if a.overlaps(b)}


def test_an_interval_is_never_empty() -> None:
    with pytest.raises(ValueError, match="before"):
        Interval.of(date(2023, 1, 2), date(2023, 1, 1))


# -- rules as data ---------------------------------------------------------------------------------

RULE = ontology_dir() / "derivations" / "launched-while-leader-abroad.toml"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('class = "Coincidence"', "", "'class'"),
        ("reach = 14", "reach = 14\nreech = 3", "'reech'"),
        ('basis = "basis"', "", "properties"),
        ("[event]", "[event", "not a derivation"),
        ("{person}", "{persn}", "persn"),
    ],
)
def test_a_rule_that_is_wrong_is_named(tmp_path: Path, old: str, new: str, message: str) -> None:
    text = RULE.read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "bad.toml").write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(KgError, match=message) as caught:
        rules(tmp_path)
    assert "bad.toml" in str(caught.value)


def test_the_reach_is_a_setting(tmp_path: Path) -> None:
    text = RULE.read_text(encoding="utf-8").replace("reach = 14", "reach = 3")
    (tmp_path / "short.toml").write_text(text, encoding="utf-8")
    turtle = WORLD + launch("2023-03-16 2023-03-16") + visit(STAY)
    quads = list(ox.parse(turtle.encode(), format=ox.RdfFormat.TURTLE))
    assert derive(quads, BASE)
    assert not derive(quads, BASE, given=rules(tmp_path))


def test_rules_name_only_terms_of_the_ontology() -> None:
    files = [*ontology_dir().glob("*.ttl"), *(ontology_dir() / "events").glob("*.ttl")]
    known = {str(q.subject)[1:-1].removeprefix(KG) for f in files for q in ox.parse(path=str(f))}
    for rule in rules():
        named = {rule.cls, rule.state_class, *rule.through, rule.stated, *rule.properties.values()}
        named |= {rule.event.cls, *rule.event.agent, *rule.event.certain, *rule.event.possible}
        for stay in rule.stays:
            named |= {stay.cls, *stay.who, *stay.where, *stay.certain, *stay.possible}
        assert not named - known


SUMMIT_DAY = f"{DAY} - -"


@pytest.mark.parametrize(
    ("stay", "expected"),
    [
        (summit(SUMMIT_DAY), "certain dated"),
        (summit(SUMMIT_DAY) + '<m/S> kg:sentence "Ann met Bob in B on Saturday." .', "certain dated"),
        (summit(SUMMIT_DAY, "A"), "excluded"),
        # not there, or nobody can tell
        (summit(SUMMIT_DAY) + '<m/S> kg:sentence "Ann joined Bob in B by video link." .', "possible dated"),
        (summit(SUMMIT_DAY) + '<m/S> kg:sentence "Ann did not attend the summit in B." .', "possible dated"),
        (summit(SUMMIT_DAY) + '<m/S> kg:sentence "Ann didn’t attend the summit in B." .', "possible dated"),
        # no one day
        (summit("2023-03-10 2023-03-11 - -"), "possible dated"),
        (summit("- 2023-03-11 - -"), "possible dated"),
        (summit("2023-03-12 2023-03-12 - -"), "excluded"),
        (summit(SUMMIT_DAY).replace("kg:occurred", "kg:planned"), "possible dated"),
        # a visit has days of its own on which it surely went on
        (visit(SUMMIT_DAY), "possible dated"),
    ],
)
def test_the_day_of_a_meeting_abroad(stay: str, expected: str) -> None:
    assert verdict(launch(DAY), stay) == expected


# -- contradictions --------------------------------------------------------------------------------


def differing(*texts: str) -> dict[str, set[str]]:
    """The properties on which those who tell of the launch differ, each with what it rests on."""
    quads = ox.parse((WORLD + "".join(texts)).encode(), format=ox.RdfFormat.TURTLE)
    nodes: dict[str, dict[str, set[str]]] = {}
    for triple in derive(quads, BASE):
        values = nodes.setdefault(str(triple.subject), {})
        value = str(getattr(triple.object, "value", "")).removeprefix(KG).removeprefix(BASE)
        values.setdefault(triple.predicate.value.replace("#", "/").rsplit("/", 1)[1], set()).add(value)
    found = [n for n in nodes.values() if n["type"] == {"Contradiction"}]
    assert all(n["ofEvent"] == {"event/L"} for n in found)
    return {min(n["onProperty"]): n["wasDerivedFrom"] for n in found}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("kg:projectileCount 2, 3 ;", {"projectileCount"}),
        ("kg:projectileCount 2 ;", set()),
        ("kg:projectileCount 2, 2.0 ;", set()),  # one number, written in two ways
        ("kg:factuality kg:negated ;", {"factuality"}),
        ("kg:factuality kg:planned ;", set()),  # a plan and what became of it
        ('kg:latest "2023-03-11"^^xsd:date , "2023-03-09"^^xsd:date ;', {"earliest", "latest"}),
        ('kg:latest "2023-03-11"^^xsd:date , "2023-03-12"^^xsd:date ;', set()),  # a day in common
        # several days of one stay
        ('kg:latest "2023-03-09"^^xsd:date ; kg:certainFrom "2023-03-09"^^xsd:date ;', set()),
    ],
)
def test_what_contradicts(told: str, expected: set[str]) -> None:
    assert set(differing(launch("2023-03-11 -", more=told))) == expected


def test_a_contradiction_rests_on_the_claims_or_else_on_what_tells_of_the_event() -> None:
    told = launch(DAY, more="kg:projectileCount 2, 3 ;")
    claims = "".join(
        f"<c{n}> rdf:subject <event/L> ; rdf:predicate kg:projectileCount ; rdf:object {n} ;"
        f" prov:wasDerivedFrom <m/{n}> .\n"
        for n in (2, 3)
    )
    assert differing(told, claims) == {"projectileCount": {"m/2", "m/3"}}
    assert differing(told) == {"projectileCount": {"m/L"}}


def test_numbers_that_are_compared_are_those_of_events_in_the_ontology() -> None:
    assert contradictions().numbers == ("projectileCount",)


def test_contradictions_name_only_terms_of_the_ontology() -> None:
    files = [*ontology_dir().glob("*.ttl"), *(ontology_dir() / "events").glob("*.ttl")]
    known = {str(q.subject)[1:-1].removeprefix(KG) for f in files for q in ox.parse(path=str(f))}
    rule = contradictions()
    named = {rule.cls, rule.event, *rule.properties.values()}
    named |= {name for pair in rule.exclusive for name in (pair.property, *pair.values)}
    named |= {name for days in rule.ordered for name in (days.first, days.last, days.unless)}
    assert not named - known


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('event = "Event"', "", "'event'"),
        ('event = "Event"', 'event = "Event"\nevnt = "x"', "evnt"),
        ("[properties]", "[properties", "contradictions.toml"),
        ('unless = "certainFrom"', "", "unless"),
        ("{property}", "{proprty}", "proprty"),
    ],
)
def test_a_file_of_contradictions_that_is_wrong_is_named(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    text = (ontology_dir() / "contradictions.toml").read_text(encoding="utf-8")
    (tmp_path / "core.ttl").write_bytes((ontology_dir() / "core.ttl").read_bytes())
    (tmp_path / "contradictions.toml").write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(KgError, match=message) as caught:
        contradictions(tmp_path)
    assert "contradictions.toml" in str(caught.value)


# -- plans -----------------------------------------------------------------------------------------


def came_to_nothing(*texts: str) -> set[str]:
    """The plans of which nobody tells that they came about."""
    actors = "".join(f"<actor/{name}> a kg:Actor .\n" for name in ("A", "B", "ann", "bob"))
    quads = ox.parse((WORLD + actors + "".join(texts)).encode(), format=ox.RdfFormat.TURTLE)
    told = (t for t in derive(quads, BASE) if t.predicate.value == KG + "withoutOutcomeBy")
    return {str(getattr(t.subject, "value", "")).removeprefix(BASE + "event/") for t in told}


def plan(days: str, *, more: str = "") -> str:
    return launch(days, name="plan", factuality="planned", more=more)


@pytest.mark.parametrize(
    ("planned", "others", "nothing"),
    [
        (plan(DAY), "", True),
        (plan(DAY), launch(DAY), False),
        (plan(DAY), launch("2023-03-10 2023-03-12"), False),  # on a day that may be the same
        (plan("2023-03-01 2023-03-31"), launch(DAY) + launch("2023-02-01 2023-02-01", name="M"), False),
        (plan("2023-03-01 2023-03-31"), launch("2023-01-01 2023-12-31") + launch(DAY, name="M"), False),
        (plan(DAY), launch("- -"), False),  # nobody says when
        (plan(DAY), launch("2023-03-12 -"), True),
        (plan(DAY), launch("2023-03-12 -") + launch("- 2023-03-10", name="M"), True),
        (plan(DAY), launch(DAY, by="B"), True),
        (plan(DAY, more="kg:aimedAt <actor/B> ;"), launch(DAY, by="B"), False),  # an actor in common
        (plan(DAY), launch(DAY, factuality="negated"), True),
        (plan(DAY), launch(DAY, name="plan"), False),  # the same event, in another article
        (plan(DAY), event("V", "Visit", DAY, "kg:visitor <actor/A>"), True),  # of another class
        (plan("2023-03-11 -"), "", False),  # it may still come
        (plan("- 2023-03-11"), launch("2020-01-01 2020-01-01"), False),
        (plan("2023-03-10 2023-03-10 - -") + plan("2023-03-12 2023-03-12"), launch(DAY), False),  # in between
    ],
)
def test_a_plan_without_outcome(planned: str, others: str, nothing: bool) -> None:
    assert came_to_nothing(planned, others) == ({"plan"} if nothing else set())
