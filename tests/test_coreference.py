"""The measures of coreference, on the examples of the papers that define and compare them."""

import pytest

from kg.measuring.coreference import b_cubed, ceaf_e, conll, muc, partition


def clusters(text: str) -> list[frozenset[str]]:
    return [frozenset(c) for c in text.split()]


PRADHAN = clusters("abc defg"), clusters("ab cd fghi")
"""Pradhan et al. 2014, figure 1; the figures are those of its section 4."""
LUO = clusters("12345 67 89ABC")
"""Luo 2005, figure 1; the figures are F1 of its table 1."""


def test_pradhan_muc() -> None:
    found = muc(*PRADHAN)
    assert (found.p, found.r, found.f1) == pytest.approx((0.40, 0.40, 0.40), abs=0.005)


def test_pradhan_b_cubed() -> None:
    found = b_cubed(*PRADHAN)
    assert (found.p, found.r, found.f1) == pytest.approx((0.50, 0.42, 0.46), abs=0.006)


def test_pradhan_ceaf_e() -> None:
    found = ceaf_e(*PRADHAN)
    assert (found.p, found.r, found.f1) == pytest.approx((0.43, 0.65, 0.52), abs=0.005)


@pytest.mark.parametrize(
    ("response", "links", "mentions", "entities"),
    [
        ("12345 6789ABC", 0.947, 0.865, 0.733),
        ("1234589ABC 67", 0.947, 0.737, 0.667),
        ("123456789ABC", 0.900, 0.545, 0.294),
        ("1 2 3 4 5 6 7 8 9 A B C", 0.0, 0.400, 0.178),
    ],
)
def test_luo(response: str, links: float, mentions: float, entities: float) -> None:
    given = clusters(response)
    found = (muc(LUO, given).f1, b_cubed(LUO, given).f1, ceaf_e(LUO, given).f1)
    assert found == pytest.approx((links, mentions, entities), abs=0.0006)


def test_the_conll_score_is_the_mean_of_the_three() -> None:
    found = conll(*PRADHAN)
    assert found["CoNLL"].f1 == pytest.approx((0.40 + 0.4545 + 0.52) / 3, abs=0.0005)


def test_what_is_alike_is_one_and_what_shares_nothing_is_nothing() -> None:
    assert {f.f1 for f in conll(LUO, list(reversed(LUO))).values()} == {1.0}
    assert {f.f1 for f in conll(LUO, clusters("xy z")).values()} == {0.0}


def test_the_exchange_of_the_sides_exchanges_precision_and_recall() -> None:
    one, other = conll(*PRADHAN), conll(*reversed(PRADHAN))
    for name, found in one.items():
        assert (found.p, found.r) == pytest.approx((other[name].r, other[name].p))


def test_nothing_on_a_side_is_no_error() -> None:
    assert conll([], [])["CoNLL"].f1 == conll(LUO, [])["CoNLL"].f1 == conll([], LUO)["CoNLL"].f1 == 0.0


def test_clusters_by_name() -> None:
    assert partition([("x", 1), ("y", 2), ("x", 3)]) == [frozenset({1, 3}), frozenset({2})]
