"""What is met again is told, once, and little is kept of what is not."""

from kg.text.recurrence import Recurrence


def test_a_key_is_told_when_it_is_met_again() -> None:
    met = Recurrence(10)
    assert met.again(["a", "b"]) == []
    assert met.again(["c", "b", "a"]) == ["b", "a"]
    assert met.again(["c"]) == ["c"]


def test_more_keys_than_it_may_keep_are_forgotten() -> None:
    met = Recurrence(3)
    assert met.again(["a", "b", "c"]) == []
    assert met.again(["d"]) == []
    assert met.again(["a", "d"]) == []
    assert met.again(["a"]) == ["a"]


def test_none_is_kept_where_none_may_be() -> None:
    met = Recurrence(0)
    assert [met.again(["a"]) for _ in range(3)] == [[], [], []]
