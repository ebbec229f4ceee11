"""Which tellings of an event are one: what ties, what keeps apart, and that no order matters."""

import json
import random
from pathlib import Path

import pyoxigraph as ox
import pytest

from benchmarks.identity import made_tellings, made_world
from kg.across.build import build, forget
from kg.across.corpus import rule
from kg.across.facts import Facts
from kg.across.identity import _Clusters, identities
from kg.across.rulings import load_rulings
from kg.asking.answers import value
from kg.asking.explain import explain, human
from kg.asking.queries import run_saved, saved_query
from kg.asking.tables import Table
from kg.errors import KgError, UsageProblem
from kg.namespaces import BASE, KG
from kg.storage.store import Store
from tests.stores import new_store, told

Item = tuple[str, str]
"""Publication day and text."""


def built(folder: Path, *items: Item, reverse: bool = False) -> Path:
    """A store of these items, each an article of its own."""
    inputs = folder / "in"
    inputs.mkdir(exist_ok=True)
    names = []
    for number, (day, text) in enumerate(items):
        file = inputs / f"{number}.txt"
        file.write_text(f"date: {day}\n\n{text}\n", encoding="utf-8")
        names.append(file)
    store = folder / "store"
    build(names[::-1] if reverse else names, store if store.exists() else new_store(store))
    return store


def shared(store: Path, kind: str) -> list[int]:
    """For each event of a kind, how many articles tell of it, the most first."""
    with Store.open(store) as opened:
        articles: dict[object, set[object]] = {}
        quads = opened.quads_for_pattern(None, ox.NamedNode(KG + "factuality"), None)
        for quad in quads:
            graph = quad.graph_name
            assert isinstance(graph, ox.NamedNode)
            if any(opened.quads_for_pattern(quad.subject, None, ox.NamedNode(KG + kind), graph)):
                articles.setdefault(quad.subject, set()).add(quad.graph_name)
    return sorted((len(a) for a in articles.values()), reverse=True)


UNDATED = ("2017-09-15", "North Korea fired a missile, the ministry said.")
FIRST = ("2017-09-15", "North Korea fired a ballistic missile on Friday, South Korea's military said.")
SOYUZ = ("2018-10-11", "A Soyuz rocket fails two minutes after lift-off.")
ZENIT = ("2013-02-01", "A Zenit rocket fell into the Pacific shortly after it was launched on Friday.")
MAHIA = ("2013-02-01", "Rocket Lab launched a rocket from Mahia on Friday.")
TOWN = ("2022-10-01", "Russia fired a missile at Kharkiv on Friday.")
MANY = ("2011-03-20", "The United States fired 110 cruise missiles at Libya on Saturday.")
PROBE = ("2019-07-22", "India launched the Chandrayaan-2 on Monday.")
SAME = ("2017-09-16", "North Korea launched a ballistic missile from Pyongyang on Friday.")
OTHER_DAY = ("2017-09-17", "North Korea fired a ballistic missile on Saturday.")


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ((FIRST, SAME), [2]),
        ((FIRST, OTHER_DAY), [1, 1]),
        ((FIRST, ("2017-09-16", "South Korea fired a ballistic missile on Friday.")), [1, 1]),
        ((FIRST, ("2017-09-16", "North Korea launched a satellite on Friday.")), [1, 1]),
        (
            (
                SAME,
                ("2017-09-16", "North Korea launched a ballistic missile from Wonsan on Friday."),
            ),
            [1, 1],
        ),
        (
            (
                ("2017-09-16", "North Korea fired a short-range missile on Friday."),
                ("2017-09-16", "North Korea launched a long-range missile on Friday."),
            ),
            [1, 1],
        ),
        (  # each fits the first, but not each other: no chain joins them
            (
                FIRST,
                SAME,
                ("2017-09-16", "North Korea launched a ballistic missile from Wonsan on Friday."),
            ),
            [2, 1],
        ),
        ((("2017-09-13", "North Korea plans to launch a satellite on Friday."),
          ("2017-09-15", "North Korea launched a satellite on Friday.")), [2]),
    ],
)  # fmt: skip
def test_launches_are_one_where_something_ties_and_nothing_conflicts(
    tmp_path: Path, items: tuple[Item, ...], expected: list[int]
) -> None:
    assert shared(built(tmp_path, *items), "Launch") == expected


MODEL = ("2017-11-29", "North Korea test-fired the Hwasong-15 missile on Wednesday.")
PLAN = ("2009-03-12", "North Korea will launch a communications satellite between 4 and 8 April.")
MAKE = ("2025-10-26", "Russia has tested its Burevestnik cruise missile, a general said.")
HOUTHI = ("2025-05-04", "A ballistic missile fired by the Houthis hits the grounds of Ben Gurion Airport.")
BARRAGE = ("2024-10-01", "Iran fired about 180 ballistic missiles at Israel on Tuesday.")

PSLV = ("2013-02-01", "India launched a PSLV rocket on Friday.")
LUNA = ("2013-02-01", "Russia launched Luna 26 on Friday.")
SHIP = ("2013-02-01", "China launched the Shenzhou-10 on Friday.")
CRAFT = ("2013-02-01", "NASA launched the Psyche spacecraft on Friday.")
PORT = ("2013-02-01", "A rocket was fired at Basra airport on Friday.")
STRIP = ("2013-02-01", "Hamas launched a rocket from Khan Younis on Friday.")
FLEET = ("2013-02-02", "Ukraine fired a missile at offices of the Russian Fleet in Crimea on Friday.")


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        # who acted is not told, but named beside it
        ((FIRST, ("2017-09-16", "Kim Jong-un watched Friday's test of a ballistic missile.")), [2]),
        ((FIRST, ("2017-09-16", "North Korea said Friday's launch of a missile was a success.")), [2]),
        ((FIRST, ("2017-09-16", "Pakistan said Friday's launch of a missile was a success.")), [1, 1]),
        ((FIRST, ("2017-09-17", "Kim Jong-un watched Saturday's test of a ballistic missile.")), [1, 1]),
        # a capital stands for its state, but not where it is the place
        ((FIRST, ("2017-09-16", "Pyongyang confirmed Friday's test of a ballistic missile.")), [2]),
        (
            (FIRST, ("2017-09-16", "Envoys in Pyongyang spoke of Friday's test of a ballistic missile.")),
            [1, 1],
        ),
        # a body of a state names it; what is told by its name alone need tie nothing more
        ((FIRST, ("2017-09-16", "KCNA said Friday's test of an ICBM was a success.")), [2]),
        ((SAME, ("2017-09-16", "KCNA said Friday's test of the Pukguksong-2 was a success.")), [2]),
        ((SAME, ("2017-09-16", "NASA said Friday's test of the Zolfaghar was a success.")), [1, 1]),
        # a week that one looks back on, but not a longer time
        (
            (
                SAME,
                (
                    "2017-09-22",
                    "Less than a week after North Korea fired a missile, Iran tested a rocket on Friday.",
                ),
            ),
            [1, 1, 1],
        ),
        (
            (
                SAME,
                (
                    "2017-09-20",
                    "Less than a week after North Korea fired a missile, Iran tested a rocket on Wednesday.",
                ),
            ),
            [2, 1],
        ),
        # a plan for some days and a launch on one of them of what can be the same thing
        ((PLAN, ("2009-04-05", "North Korea launched a Unha-2 rocket on Sunday.")), [2]),
        ((PLAN, ("2009-04-05", "North Korea launched a short-range missile on Sunday.")), [1, 1]),
        ((PLAN, ("2009-04-10", "North Korea launched a Unha-2 rocket on Friday.")), [1, 1]),
        # one make that only one state uses, told in the same days
        ((MAKE, ("2025-10-27", "The minister condemned the test of the Burevestnik.")), [2]),
        ((MAKE, ("2025-11-27", "The minister condemned the test of the Burevestnik.")), [1, 1]),
        ((MAKE, ("2025-10-27", "The minister condemned the test of the Iskander.")), [1, 1]),
        (  # two states tested on that day: who is named decides, and nobody where both are
            (
                FIRST,
                ("2017-09-15", "South Korea tested a ballistic missile on Friday."),
                ("2017-09-16", "The minister praised Friday's test of a ballistic missile in Seoul."),
                ("2017-09-16", "North Korea and South Korea had a test of a ballistic missile on Friday."),
            ),
            [1, 1, 1, 1],
        ),
        # one model, or a model that only one state has
        ((MODEL, ("2017-11-30", "The minister condemned Wednesday's launch of the Hwasong-15.")), [2]),
        ((MODEL, ("2017-11-30", "The minister condemned Wednesday's launch of the Hwasong-14.")), [1, 1]),
        (
            (
                ("2017-11-29", "North Korea fired a ballistic missile on Wednesday."),
                ("2017-07-04", "North Korea test-fired the Hwasong-14 missile on Tuesday."),
                ("2017-11-30", "The minister condemned Wednesday's launch of the Hwasong-15."),
            ),
            [2, 1],
        ),
        # whence it came tells whose it was
        ((FIRST, ("2017-09-15", "The missile was launched from Wonsan on Friday.")), [2]),
        ((FIRST, ("2017-09-15", "The missile was launched from Semnan on Friday.")), [1, 1]),
        ((HOUTHI, ("2025-05-04", "A missile launched from Yemen struck Ben Gurion Airport on Sunday.")), [2]),
        ((HOUTHI, ("2025-05-04", "A missile launched from Lebanon struck a field on Sunday.")), [1, 1]),
        # nobody is told to have acted in either: one target smaller than a country
        (
            (
                ("2019-03-14", "Two rockets were fired from the Gaza Strip at Tel Aviv on Thursday."),
                ("2019-03-15", "Two rockets were fired at Tel Aviv on Thursday."),
                ("2019-03-15", "Two rockets were fired at Ashkelon on Thursday."),
            ),
            [2, 1],
        ),
        # large numbers are estimates, small ones are not
        ((BARRAGE, ("2024-10-02", "Iran fired some 200 missiles on Tuesday.")), [2]),
        ((BARRAGE, ("2024-10-02", "Iran fired 20 missiles on Tuesday.")), [1, 1]),
        # what excludes each other and what does not
        (
            (
                ("2023-11-21", "North Korea launched a spy satellite on Tuesday."),
                ("2023-11-21", "North Korea launched a rocket on Tuesday."),
            ),
            [2],
        ),
        (
            (
                ("2022-10-01", "North Korea fired a cruise missile on Friday."),
                ("2022-10-01", "North Korea fired a ballistic missile on Friday."),
            ),
            [1, 1],
        ),
        (
            (
                ("2022-10-01", "North Korea fired a missile toward Japan on Friday."),
                ("2022-10-01", "North Korea fired a missile toward the Sea of Japan on Friday."),
            ),
            [2],
        ),
        (
            (
                ("2022-10-01", "Russia fired a missile at Kharkiv on Friday."),
                ("2022-10-01", "Russia fired a missile at Odesa on Friday."),
            ),
            [1, 1],
        ),
        # a name, a place smaller than a country or a large number, on one day
        ((ZENIT, ("2013-02-02", "An engine was blamed for the loss of a Zenit launched on Friday.")), [2]),
        (
            (ZENIT, ("2013-02-02", "An engine was blamed for the loss of a Proton launched on Friday.")),
            [1, 1],
        ),
        ((MAHIA, ("2013-02-02", "A rocket lifted off from Mahia on Friday with seven satellites.")), [2]),
        (
            (MAHIA, ("2013-02-02", "A rocket lifted off from Baikonur on Friday with seven satellites.")),
            [1, 1],
        ),
        ((TOWN, ("2022-10-02", "The council heard of Friday's missile strike on a mall in Kharkiv.")), [2]),
        ((TOWN, ("2022-10-02", "The council heard of Friday's missile strike on a mall in Odesa.")), [1, 1]),
        ((TOWN, ("2022-10-03", "The council heard of Saturday's missile strike in Kharkiv.")), [1, 1]),
        ((MANY, ("2011-03-20", "More than 110 cruise missiles were fired on Saturday.")), [2]),
        ((MANY, ("2011-03-20", "Two cruise missiles were fired on Saturday.")), [1, 1]),
        # a nation's word is no name, nor is who has none the one who acted
        (
            (
                ("2022-10-01", "A European rocket put a satellite into orbit on Friday."),
                ("2022-10-01", "A European probe was launched from Baikonur on Friday."),
            ),
            [1, 1],
        ),
        (
            (
                ("2012-11-16", "Militants in Gaza fired a rocket at Israel on Thursday."),
                ("2012-11-16", "A rocket was fired from Gaza on Thursday."),
                ("2012-11-16", "Militants fired a rocket at Baghdad on Thursday."),
            ),
            [2, 1],
        ),
        # of what is carried up the state that is named alone tells that it is its own, not so of missiles
        ((PROBE, ("2019-07-23", "Newspapers across India hailed Monday's launch of a lunar probe.")), [2]),
        ((PROBE, ("2019-07-23", "Newspapers across China hailed Monday's launch of a lunar probe.")), [1, 1]),
        ((PROBE, ("2019-07-23", "India condemned Monday's launch of a missile.")), [1, 1]),
        # a make that one state alone launches; one of which many are launched on a day says nothing
        ((FIRST, ("2017-09-16", "A Musudan blew up moments after launch on Friday.")), [2]),
        ((FIRST, ("2017-09-16", "An Agni blew up moments after launch on Friday.")), [1, 1]),
        ((SOYUZ, ("2018-10-12", "Engineers studied the loss of a Soyuz launched on Thursday.")), [2]),
        ((SOYUZ, ("2018-10-12", "Engineers studied the loss of a Falcon launched on Thursday.")), [1, 1]),
        # "the North" beside South Korea
        ((FIRST, ("2017-09-16", "Seoul urged the North to stop, after Friday's launch of a missile.")), [2]),
        ((FIRST, ("2017-09-16", "Seoul's ships in the North Sea saw Friday's launch of a missile.")), [1, 1]),
        # a rocket is not counted with what it carries
        ((PSLV, ("2013-02-02", "The seven satellites that India launched on Friday are working.")), [2]),
        ((PSLV, ("2013-02-02", "The seven missiles that India launched on Friday hit a ship.")), [1, 1]),
        # a name and its number, joined or apart, and of what carries another thing
        ((LUNA, ("2013-02-01", "Russia's Luna-26 lander was launched on Friday.")), [2]),
        ((LUNA, ("2013-02-01", "Russia's Luna-27 lander was launched on Friday.")), [1, 1]),
        (
            (
                ("2013-02-01", "China launched a Long March 2F rocket on Friday."),
                ("2013-02-01", "China launched the Shenzhou 10 spacecraft on Friday."),
            ),
            [2],
        ),
        (
            (
                ("2013-02-01", "China launched a Long March 2F rocket on Friday."),
                ("2013-02-01", "China launched a Long March 5 rocket on Friday."),
            ),
            [1, 1],
        ),
        # a plan for the day, of what bears one name, by whom nobody tells
        ((SHIP, ("2013-01-31", "The spaceship Shenzhou-10 is due to be launched on Friday.")), [2]),
        ((SHIP, ("2013-01-31", "The spaceship Shenzhou-10 is due to be launched on Saturday.")), [1, 1]),
        ((SHIP, ("2013-01-31", "The spaceship Shenzhou-11 is due to be launched on Friday.")), [1, 1]),
        # one craft that its owner and a firm are told to have launched, but not one kind of missile
        ((CRAFT, ("2013-02-01", "SpaceX launched the Psyche probe on Friday.")), [2]),
        ((CRAFT, ("2013-02-01", "SpaceX launched the Lucy probe on Friday.")), [1, 1]),
        ((CRAFT, ("2013-02-02", "SpaceX launched the Psyche probe on Saturday.")), [1, 1]),
        (
            (
                ("2013-02-01", "Iran fired a Fattah missile at Haifa on Friday."),
                ("2013-02-01", "The Houthis fired a Fattah missile at Haifa on Friday."),
            ),
            [1, 1],
        ),
        # places by longer and shorter names, towns in their regions, and what is only described
        ((PORT, ("2013-02-01", "A rocket was fired at Basra International Airport on Friday.")), [2]),
        ((PORT, ("2013-02-01", "A rocket was fired at Mosul International Airport on Friday.")), [1, 1]),
        ((STRIP, ("2013-02-01", "Hamas launched a rocket from the Gaza Strip on Friday.")), [2]),
        ((STRIP, ("2013-02-01", "Hamas launched a rocket from the West Bank on Friday.")), [1, 1]),
        ((FLEET, ("2013-02-01", "Ukraine fired a missile at Sevastopol on Friday.")), [2]),
        ((PORT, ("2013-02-01", "A rocket was fired at Basra on Friday.")), [2]),
        # what says nothing but the day, beside who acted; but not beside who only judges it
        ((FIRST, ("2017-09-16", "State media in Pyongyang hailed Friday's launch.")), [2]),
        ((FIRST, ("2017-09-16", "Pyongyang strongly condemned Friday's launch.")), [1, 1]),
        ((UNDATED, ("2017-09-16", "State media in Pyongyang hailed Friday's launch.")), [2]),
        ((UNDATED, ("2017-09-16", "State media in Pyongyang hailed Thursday's launch.")), [1, 1]),
        (
            (
                ("2011-09-29", "China's space laboratory, Tiangong-1, was launched on Thursday."),
                ("2011-09-30", "Hu Jintao watched as Tiangong-1 took off on Thursday."),
            ),
            [2],
        ),
    ],
)
def test_what_ties_and_what_excludes(tmp_path: Path, items: tuple[Item, ...], expected: list[int]) -> None:
    assert shared(built(tmp_path, *items), "Launch") == expected
    folder = tmp_path / "other"
    folder.mkdir()
    assert shared(built(folder, *items, reverse=True), "Launch") == expected


STAY = (
    ("2023-09-12", "North Korean leader Kim Jong Un arrived in Russia on Tuesday."),
    ("2023-09-13", "Kim Jong Un held talks with Russian President Vladimir Putin at Vostochny on Wednesday."),
    ("2023-09-17", "North Korean leader Kim Jong Un departed from Russia on Sunday."),
    ("2023-09-14", "North Korea launched two ballistic missiles on September 13."),
)


def certainties(store: Path) -> list[str]:
    with Store.open(store) as opened:
        found = opened.quads_for_pattern(None, ox.NamedNode(KG + "certainty"), None)
        return sorted(str(q.object).removeprefix(f"<{KG}").rstrip(">") for q in found)


def test_an_arrival_and_a_departure_are_one_stay_that_contains_a_launch(tmp_path: Path) -> None:
    store = built(tmp_path, *STAY)
    assert shared(store, "Visit")[0] == 2
    assert certainties(store) == ["certain"]
    assert contradictions(store) == []
    (tmp_path / "less").mkdir()
    assert certainties(built(tmp_path / "less", *STAY[1:])) == ["certain"]  # by the talks of that very day
    (tmp_path / "least").mkdir()
    assert "certain" not in certainties(built(tmp_path / "least", *STAY[2:]))


def test_two_journeys_are_two_stays(tmp_path: Path) -> None:
    """A second arrival a week later is no part of the first journey."""
    later = ("2023-09-20", "North Korean leader Kim Jong Un arrived in Russia on Wednesday.")
    assert shared(built(tmp_path, STAY[0], later), "Visit") == [1, 1]


def test_the_order_of_inputs_and_what_was_there_before_do_not_matter(tmp_path: Path) -> None:
    items = [FIRST, SAME, OTHER_DAY, *STAY]
    expected = None
    for turn in range(3):
        random.Random(turn).shuffle(inputs := list(range(len(items))))  # noqa: S311 - an order, no secret
        folder = tmp_path / str(turn)
        folder.mkdir()
        texts = folder / "in"
        texts.mkdir()
        for number, (day, text) in enumerate(items):
            (tmp_path / f"{number}.txt").write_text(f"date: {day}\n\n{text}\n", encoding="utf-8")
        names = [tmp_path / f"{n}.txt" for n in inputs]
        build(names[:3], new_store(folder / "store"))
        build(names, folder / "store")
        found = told(folder / "store")
        assert expected in (None, found)
        expected = found


def test_of_inputs_of_one_text_the_smallest_name_gives_the_header(tmp_path: Path) -> None:
    for name, day in (("a", "2017-09-15"), ("b", "2018-03-02")):
        item = {"id": name, "date": day, "text": "North Korea fired a missile.", "source": f"paper {name}"}
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(item) + "\n", encoding="utf-8")
    one, other = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    found = []
    for number, turns in enumerate(([[one, other]], [[other, one]], [[other], [one]], [[one], [other]])):
        folder = tmp_path / str(number)
        folder.mkdir()
        new_store(folder / "store")
        for inputs in turns:
            build(inputs, folder / "store")
        found.append(told(folder / "store"))
    assert len(set(found)) == 1
    assert "paper a" in found[0]
    assert "paper b" not in found[0]
    again = build([one, other], tmp_path / "0" / "store")
    assert (again.read, again.unchanged) == (0, 2)


def test_a_forgotten_article_gives_back_what_the_others_say_alone(tmp_path: Path) -> None:
    both = built(tmp_path, FIRST, SAME)
    build([tmp_path / "in" / "0.txt"], both, prune=True)
    (tmp_path / "alone").mkdir()
    build([tmp_path / "in" / "0.txt"], new_store(tmp_path / "alone" / "store"))
    assert told(both) == told(tmp_path / "alone" / "store")


def names(store: Path) -> list[str]:
    with Store.open(store) as opened:
        return [i.telling for i in opened.identifications()]


def test_rulings_overrule_and_survive(tmp_path: Path) -> None:
    store = built(tmp_path, FIRST, SAME)
    one, other = names(store)
    before = told(store)
    rule(store, one, other, same=False)
    assert shared(store, "Launch") == [1, 1]
    build([tmp_path / "in"], store)
    built(tmp_path, FIRST, SAME, OTHER_DAY)
    assert shared(store, "Launch") == [1, 1, 1]
    rule(store, one, other, same=True)
    assert load_rulings(store).different == ()
    assert shared(store, "Launch") == [2, 1]
    assert told(store) != before


def test_rulings_on_what_cannot_be_are_refused(tmp_path: Path) -> None:
    store = built(tmp_path, FIRST, SAME)
    one, _ = names(store)
    with pytest.raises(UsageProblem, match="no event"):
        rule(store, one, BASE + "event/none", same=True)
    with pytest.raises(UsageProblem, match="one name"):
        rule(store, one, one, same=False)
    (store / "rulings.json").write_text("[]")
    with pytest.raises(KgError, match=r"rulings\.json: not a file of rulings"):
        load_rulings(store)


def test_explain_says_why_articles_tell_of_one_event(tmp_path: Path) -> None:
    store = built(tmp_path, FIRST, SAME)
    with Store.open(store) as opened:
        event = opened.identifications()[0].event
        found = explain(opened, event)
    assert {i.telling for i in found.identified} == set(names(store))
    assert any("launchedBy PRK" in i.reason for i in found.identified)
    assert "".join(human(found)).count("2017-09-15") > 1


def contradictions(store: Path) -> list[tuple[str, str]]:
    with Store.open(store) as opened:
        answer = run_saved(opened, saved_query("contradictions"), {})
        assert isinstance(answer, Table)
        return [(value(r["property"]).rpartition("#")[2], value(r["value"])) for r in answer.records()]


def test_contradictions_are_kept_and_listed_with_who_says_what(tmp_path: Path) -> None:
    two = ("2017-09-16", "North Korea launched two ballistic missiles from Pyongyang on Friday.")
    three = ("2017-09-16", "North Korea fired three ballistic missiles from Pyongyang on Friday.")
    store = built(tmp_path, two, three)
    assert shared(store, "Launch") == [2]
    assert contradictions(store) == [("projectileCount", "2"), ("projectileCount", "3")]


def test_a_plan_and_what_became_of_it_are_no_contradiction(tmp_path: Path) -> None:
    plan = ("2017-09-13", "North Korea plans to launch a satellite on Friday.")
    store = built(tmp_path, plan, ("2017-09-15", "North Korea launched a satellite on Friday."))
    with Store.open(store) as opened:
        (event,) = {i.event for i in opened.identifications()}
        assert (
            len(list(opened.quads_for_pattern(ox.NamedNode(event), ox.NamedNode(KG + "factuality"), None)))
            == 2
        )
        assert Facts(opened).factualities(event) == {"occurred"}
    assert contradictions(store) == []


def test_forgetting_names_what_it_does_not_know(tmp_path: Path) -> None:
    store = built(tmp_path, FIRST)
    with pytest.raises(UsageProblem, match="no article 'x'"):
        forget(store, "x")
    with Store.open(store) as opened:
        (identifier,) = opened.known()
    assert identifier == "0"
    with pytest.raises(UsageProblem, match=r"no article '1.txt'"):
        forget(store, "1.txt")
    forget(store, "in/0.txt")  # a file is known by its name without the ending
    assert shared(store, "Launch") == []


def test_pruning_waits_until_all_inputs_can_be_read(tmp_path: Path) -> None:
    store = built(tmp_path, FIRST, SAME)
    (tmp_path / "in" / "0.txt").write_bytes(b"\xff\xfe\x00")
    report = build([tmp_path / "in"], store, prune=True)
    assert report.forgotten == 0
    assert any(p.place == "--prune" for p in report.problems)
    (tmp_path / "in" / "0.txt").unlink()
    assert build([tmp_path / "in"], store, prune=True).forgotten == 1


def test_the_index_finds_what_looking_at_every_event_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    told, world = list(made_tellings(1_500)), made_world()
    found = identities(told, world)
    assert found
    monkeypatch.setattr(
        _Clusters, "_near", lambda self, telling: [c for c in self.all if c.kind == telling.kind]
    )
    assert identities(told, world) == found
