"""Who held which office when, without holes: each known gap has its reason in tests/data/tenure_gaps.csv."""

import csv
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from kg.names.catalogue import read_tenures
from kg.names.gazetteer import Tenure
from kg.resources import ontology_dir

GAPS = Path(__file__).parent / "data/tenure_gaps.csv"
MEMBERS = Path(__file__).parent / "data/un_members.csv"
SINCE = date(1990, 1, 1)
LONGEST = timedelta(days=31)
"""Days for which an office may be empty between two holders without a reason given."""
LEADING = ("head-of-state", "head-of-government", "de-facto")


def _gaps(tenures: list[Tenure]) -> Iterator[tuple[str, str, str]]:
    """(state, office, last day held) of each gap, and of each office that nobody holds in the end."""
    offices: dict[tuple[str, str], list[Tenure]] = defaultdict(list)
    for tenure in tenures:
        if tenure.role in LEADING and (tenure.end or SINCE) >= SINCE:
            offices[tenure.state.removeprefix("actor/"), tenure.office].append(tenure)
    for (state, office), held in offices.items():
        held.sort(key=lambda t: t.start)
        until = held[0].start
        for tenure in held:
            if tenure.start - until > LONGEST:
                yield state, office, str(until)
            until = max(until, tenure.end or date.max)
        if until != date.max:
            yield state, office, str(until)


def _accepted() -> dict[tuple[str, str, str], str]:
    with GAPS.open(encoding="utf-8", newline="") as lines:
        return {(r["state"], r["office"], r["after"]): r["reason"] for r in csv.DictReader(lines)}


def test_gaps_are_those_that_have_a_reason() -> None:
    found, accepted = set(_gaps(list(read_tenures(ontology_dir() / "leaders.csv")))), _accepted()
    assert found - set(accepted) == set(), "mend ontology/leaders.csv, or give the reason"
    assert set(accepted) - found == set(), "no longer a gap"
    assert all(accepted.values())


def _unled(tenures: list[Tenure], since: date) -> Iterator[date]:
    """Last days before which somebody led a state, in whatever office, and for a time after nobody did."""
    until = since
    for tenure in sorted(tenures, key=lambda t: t.start):
        if tenure.role in LEADING and (tenure.end or date.max) >= since:
            if tenure.start - until > LONGEST:
                yield until
            until = max(until, tenure.end or date.max)
    if until != date.max:
        yield until


def test_members_of_the_united_nations_were_led_from_1990_or_independence_until_today() -> None:
    known = list(read_tenures(ontology_dir() / "leaders.csv"))
    reasons = {(state, day) for state, _, day in _accepted()}
    with MEMBERS.open(encoding="utf-8", newline="") as lines:
        members = {r["state"]: r["independent"] for r in csv.DictReader(lines)}
    unled = {
        (state, str(day))
        for state, independent in members.items()
        for day in _unled(
            [t for t in known if t.state == f"actor/{state}"],
            date.fromisoformat(independent) if independent else SINCE,
        )
    }
    assert unled - reasons == set()


def test_a_gap_is_found() -> None:
    def held(start: date, end: date | None) -> Tenure:
        return Tenure("actor/person/x", "X", (), "actor/A", "President of A", LEADING[0], start, end)

    first = held(date(2000, 1, 1), date(2001, 1, 1))
    assert list(_gaps([first, held(date(2001, 2, 1), None)])) == []
    assert list(_gaps([first, held(date(2001, 2, 2), None)])) == [("A", "President of A", "2001-01-01")]
    assert list(_gaps([first])) == [("A", "President of A", "2001-01-01")]
