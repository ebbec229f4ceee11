"""Clauses that leave out their verb, of which only a thing and a day are left."""

import pytest

from tests.reading import events


def told(text: str) -> list[tuple[str, str, str, frozenset[str]]]:
    """Day, number, weapon and who acts, of each launch in a text of 10 November 2023, a Friday."""
    return sorted(
        (
            f"{e.bounds.earliest:%m-%d}" if e.bounds.known_day and e.bounds.earliest else "",
            min(e.values("projectileCount"), default=""),
            min(e.values("weapon"), default=""),
            e.values("launchedBy"),
        )
        for e in events(text)
        if e.type == "Launch"
    )


IRAN, ISRAEL = frozenset({"actor/IRN"}), frozenset({"actor/ISR"})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Iran launched a missile on 5 October, another on 11 October and two on 14 October.",
            [
                ("10-05", "1", "missile", IRAN),
                ("10-11", "1", "missile", IRAN),
                ("10-14", "2", "missile", IRAN),
            ],
        ),
        (
            "Iran fired three missiles on Monday, one on Tuesday and four rockets on Thursday.",
            [
                ("11-06", "3", "missile", IRAN),
                ("11-07", "1", "missile", IRAN),
                ("11-09", "4", "rocket", IRAN),
            ],
        ),
        (
            "Iran tested a cruise missile on October 9 and a missile with two warheads on October 24.",
            [("10-09", "1", "cruise missile", IRAN), ("10-24", "1", "missile", IRAN)],
        ),
        (
            "The Shahab was fired by Iran on 3 October, the Zelzal on 5 October.",
            [("10-03", "1", "Shahab", IRAN), ("10-05", "1", "Zelzal", IRAN)],
        ),
        (
            "Iran launched one missile on 3 October; two more were launched on 5 October.",
            [("10-03", "1", "missile", IRAN), ("10-05", "2", "missile", IRAN)],
        ),
    ],
)
def test_days_without_a_verb(text: str, expected: list[tuple[str, str, str, frozenset[str]]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Iran fired a missile on Monday, two days after a fire on Saturday.",
        "Iran fired a missile on Monday and one on Tuesday fell short.",
        "Iran fired a missile on Monday and a protest followed on Tuesday.",
        "Iran fired a missile on Monday, Tokyo on Tuesday said.",
        "Iran fired a missile on Monday, three people on Tuesday.",
        "Iran fired a missile on Monday over Iraq and on Tuesday apologised.",
        "Iran fired a missile on Monday near a village with one school on Tuesday.",
    ],
)
def test_what_only_looks_like_another(text: str) -> None:
    assert [day for day, *_ in told(text)] == ["11-06"]


def test_a_plan_goes_on_as_a_plan() -> None:
    found = [
        e for e in events("Iran will fire a missile on Saturday and another on Sunday.") if e.type == "Launch"
    ]
    assert [e.factuality for e in found] == ["planned", "planned"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Iran and Syria fired two rockets each at Erbil on Monday.", ""),
        ("The two navies each fired three missiles on Monday.", ""),
        ("The frigates fired one missile apiece on Monday.", ""),
        ("Each of the two frigates fired four missiles on Monday.", ""),
        ("Iran fired two missiles on Monday, each with a range of 300 km.", "2"),
        ("Each year Iran fires two missiles.", "2"),
    ],
)
def test_the_number_of_each_is_not_that_of_all(text: str, number: str) -> None:
    (event,) = events(text)
    assert min(event.values("projectileCount"), default="") == number
