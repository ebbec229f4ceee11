"""Days counted from that of a clause, and launches told by other words than their own."""

from datetime import date

import pytest

from tests.reading import events, only


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # 10 November 2023 is a Friday
        ("Iran said on Thursday it had tested a missile a day earlier.", 8),
        ("Iran said on Thursday that it had tested a missile the day before.", 8),
        ("India said on Thursday it was concerned about Iran's launch of a missile a day earlier.", 8),
        ("The EU on Thursday criticised Iran's test of a missile two days earlier.", 7),
        ("Israel bombed Damascus on Thursday after Iran launched rockets at Haifa the previous day.", 8),
        ("Pakistan recalled its envoy on Thursday, a day after Iran launched missiles at bases.", 8),
        ("Pakistan recalls its envoy, a day after Iran launched missiles at bases.", 9),
        ("Pakistan recalled its envoy on Thursday, two days after the launch of missiles by Iran.", 7),
        ("A rocket fired at Haifa from Syria was intercepted on Wednesday.", 8),
        ("Four rockets fired from Syria fell in open areas near Haifa on Wednesday night.", 8),
        ("The minister said Monday's launch of a missile by Iran was a provocation.", 6),
        ("China reacted calmly on Thursday to the launch of a missile by India on Wednesday.", 8),
        ("Iran fired a missile on Tuesday. Turkey said on Thursday it flew 500 km.", 7),
        ("One missile was fired on Monday.", 6),
        # what went on meanwhile, in the course of it, with it
        ("Sirens sounded in Haifa on Thursday night as Iran fired missiles at Israel.", 9),
        ("Iran held an exercise on Wednesday, in which a missile was launched from Semnan.", 8),
        ("A tanker was set on fire on Wednesday by a missile that the Houthis had fired.", 8),
        ("Turkey on Thursday showed parts of the missiles fired at it the night before and blamed Iran.", 8),
        ("Iran said on Thursday that the firing the day before was of a new missile.", 8),
        (
            "The navy had destroyed a satellite the day before with a missile launched from a ship, Japan said on "
            "Thursday.",
            8,
        ),
        # within the day
        ("An Indian missile exploded over the sea on Wednesday, moments after its launch.", 8),
        ("An Iranian rocket passed over Iraq on Wednesday, about six minutes after its lift-off.", 8),
        # who did it, and the day on which
        ("Russia was told of the missile test that India conducted on Tuesday.", 7),
        ("The council on Thursday condemned the missile launch that Iran had attempted two days earlier.", 7),
        ("For the second day in a row Iran fires a missile.", 10),
        # what opens a sentence as done, also where more is to come; what something was hit by
        ("Launched on Monday, the probe will reach Mars in February.", 6),
        ("Sderot was hit on Monday by rockets from Gaza.", 6),
        ("The tanker was hit on Monday by a missile fired from Yemen.", 6),
        ("Germany condemned the rocket attack on the Golan, which came on Tuesday.", 7),
        (
            "PARIS, France -- Missiles fired by Iran's Revolutionary Guards late on Monday killed four people.",
            6,
        ),
        ("Kyiv on Thursday showed parts of the missile that hit Dnipro on Monday.", 6),
        ("The death toll from a missile that hit Dnipro on Monday rose to 46 on Thursday.", 6),
        ("State media said on Tuesday the missile fired the previous day was new.", 6),
        ("Israel vowed to retaliate for Wednesday's missile attack by Iran.", 8),
    ],
)
def test_days_counted_from_a_clause(text: str, day: int) -> None:
    found = only(text, "Launch")
    assert (found.bounds.earliest, found.bounds.latest) == (date(2023, 11, day), date(2023, 11, day))


@pytest.mark.parametrize(
    "text",
    [
        "Iran said it had tested a missile a day earlier.",  # than when it said so, which is not told
        "Oil fell after Iran had fired a missile at a base in Qatar the previous evening.",
        "The summit in Rome, which came a day after the launch of a missile by Iran, ended in a row.",
        "Turkey protested on Thursday after Iran tested a missile.",
        "A missile fired by Iran was shown on television on Wednesday.",
        "A man who had fired a rocket at Haifa was arrested on Wednesday.",
        # what the clause around tells of came after, or is only what somebody thought of it
        "Sirens sounded in Haifa on Thursday as Iran had fired missiles at Israel.",
        "The council condemned on Monday the missile launch by Iran.",
        "The council condemned the missile launch by Iran on Monday.",
        "A museum opened on Thursday with a missile that Iran had fired.",
        "Iran held an exercise on Wednesday of the force which launched a missile.",
        "Prices rose on Thursday, 48 hours after the launch of a missile by Iran.",
    ],
)
def test_what_only_looks_counted_stays_open(text: str) -> None:
    assert only(text, "Launch").bounds.earliest is None


def test_of_two_told_by_one_verb_each_has_its_day() -> None:
    text = "One missile was launched by Iran on 3 May and another was launched on 9 May."
    days = sorted(str(e.bounds.earliest) for e in events(text) if e.type == "Launch")
    assert days == ["2023-05-03", "2023-05-09"]


@pytest.mark.parametrize(
    ("text", "weapon", "count"),
    [
        ("Iran on Thursday fired what appeared to be two ballistic missiles.", "ballistic missile", "2"),
        ("Iran on Thursday launched what it said was a satellite.", "satellite", "1"),
        ("Iran on Thursday tested what it called a hypersonic missile.", "hypersonic missile", "1"),
        ("India tested the Agni-V on Thursday.", "Agni-V", "1"),
        (
            "Pakistan on Thursday conducted a successful flight test of the Shaheen missile.",
            "Shaheen missile",
            "",
        ),
    ],
)
def test_what_was_launched_by_other_words(text: str, weapon: str, count: str) -> None:
    found = only(text, "Launch").mentions[0]
    assert (found.text("weapon"), found.text("projectileCount")) == (weapon, count)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Iran tested a missile in May; it tested another on Thursday.", ["1", "1"]),
        ("Iran launched a missile on Monday; two more were launched on Thursday.", ["1", "2"]),
        ("The police shot a man on Monday; they shot another on Thursday.", []),
        ("The missile maker laid off staff. It fired two on Monday.", []),
        ("The firm sold a phone. It launched another on Thursday.", []),
        ("Iran on Thursday launched what it called a campaign.", []),
        ("Russia on Thursday launched what it said was the A-50 Academy.", []),
    ],
)
def test_a_number_stands_for_what_was_named_before(text: str, counts: list[str]) -> None:
    found = [e.mentions[0].text("projectileCount") for e in events(text) if e.type == "Launch"]
    assert sorted(found) == counts


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Israel will respond to Wednesday's missile attack by Iran.", "occurred"),
        ("Japan will respond to Monday's planned missile launch by Iran.", "planned"),
        ("Japan will respond to any missile launch by Iran.", "hypothetical"),
    ],
)
def test_what_is_to_be_answered_has_happened(text: str, factuality: str) -> None:
    assert only(text, "Launch").factuality == factuality


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("A North Korean rocket flew over Japan, minutes after its lift-off.", "North Korea"),
        ("A South Korean Hyunmoo-2 missile crashed shortly after launch on Thursday.", "South Korea"),
        ("North Korea's July 5 launches were condemned.", "North Korea"),
        ("The council condemned Monday's launch by Iran of two missiles.", "Iran"),
        ("India carried out the maiden flight of the Agni-V on Thursday.", "India"),
        ("The rocket fell 30 seconds after it lifted off on Thursday.", None),
    ],
)
def test_launches_told_by_what_flew(text: str, agent: str | None) -> None:
    told = {f.entity.label for f in only(text, "Launch").fillers if f.name == "launchedBy" and f.entity}
    assert told == ({agent} if agent else set())


@pytest.mark.parametrize(
    "text",
    [
        "The flight of the rocket took ten minutes.",
        "A plane crashed shortly after take-off on Thursday.",
        "Iran announced the launch of talks on Thursday.",
        "The airline put up satellite dishes on Thursday.",
    ],
)
def test_flights_of_other_kinds(text: str) -> None:
    assert not [e for e in events(text) if e.type == "Launch"]


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("The envoy arrives in Seoul, days after a North Korean missile test.", 8),
        ("The envoy arrived in Seoul on Thursday, days after North Korea tested a missile.", 7),
        ("The envoy arrived in Seoul on Thursday, some days after North Korea tested a missile.", 10),
    ],
)
def test_days_after_are_two_at_least(text: str, latest: int) -> None:
    found = only(text, "Launch").bounds
    assert (found.earliest, found.latest) == (None, date(2023, 11, latest))


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("Since Wednesday morning, Hezbollah has fired at least 300 rockets at Israel.", True),
        ("Hezbollah has fired rockets at Israel since Wednesday.", True),
        ("Hezbollah fired 300 rockets at Israel on Wednesday.", False),
        ("Iran fired a missile on Wednesday, its first since Monday.", False),
    ],
)
def test_what_is_summed_up_since_a_day_is_no_one_launch(text: str, series: bool) -> None:
    assert [e.series for e in events(text)] == [series]


def test_a_participle_is_no_news_of_today() -> None:
    text = "Iran's first satellite successfully put into orbit, the Noor, appears to be spinning."
    assert only(text, "Launch").bounds.earliest is None
