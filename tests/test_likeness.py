"""Which places exclude each other in one event."""

import pytest

from kg.assembly.likeness import Likeness, World

CITY = frozenset(("city",))
SCOPE = "https://kg.example.org/zone/5418dffc45338b2b/"
ZONE = "https://kg.example.org/zone/"


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (ZONE + "SAU/riyadh", SCOPE + "airport-near-riyadh", False),
        (ZONE + "SAU/riyadh", SCOPE + "riyadhs-airport", False),
        (ZONE + "PRK/sohae", ZONE + "PRK/sohae-launching-station", False),
        (ZONE + "GBR/york", ZONE + "USA/new-york", True),
        (ZONE + "USA/york", ZONE + "USA/new-york", True),
        (ZONE + "GBR/london", ZONE + "CAN/london-ontario", True),
        (ZONE + "SAU/riyadh", SCOPE + "airport-near-jeddah", True),
    ],
)
def test_a_place_called_by_another_is_not_apart_from_it(one: str, other: str, *, apart: bool) -> None:
    likeness = Likeness(World(kinds={one: CITY, other: CITY}))
    assert likeness.apart(one, other) is apart
    assert likeness.apart(other, one) is apart
