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
    ],
)
def test_days_counted_from_a_clause(text: str, day: int) -> None:
    found = only(text, "Launch")
    assert (found.bounds.earliest, found.bounds.latest) == (date(2023, 11, day), date(2023, 11, day))


@pytest.mark.parametrize(
    "text",
    [
        "Iran said it had tested a missile a day earlier.",  # than when it said so, which is not told
        "Turkey protested on Thursday after Iran tested a missile.",
        "A missile fired by Iran was shown on television on Wednesday.",
        "A man who had fired a rocket at Haifa was arrested on Wednesday.",
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
