"""Date phrases of a text, found by the rows of `ontology/dates.toml`.

Which days one of them means is asked of `kg.calendar.bounds`. What cannot be a date ("31 February") gives
none.
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from kg.calendar.periods import Interval

PAST, PRESENT, FUTURE = "past", "present", "future"
NEAR, COMING, EITHER, EARLY = "near", "coming", "either", "early"
"""Tenses of what was ahead when it was spoken of, and may be over: the nearest day or month that fits; for
what still stands (`COMING`) one that lies ahead, unless it is only just over; `EITHER` leaves open which.
`EARLY` is the past of the first hours of a day, which farther east may be that after the publication day."""
_INTRODUCING = frozenset(
    ("in", "on", "since", "until", "by", "from", "during", "of", "for", "through", "before", "after")
)
_RARE = ("month", "weekday", "year", "unit")
"""Names of the vocabulary of which most sentences have no word, the rarest first."""
_WORDINGS = 4096
"""Sets of such words in a text whose rows are remembered."""
_GROUP = re.compile(r"\((?:\?(?::|P<\w+>|(?P<more>[^:P])))?(?P<inside>[^()]*)\)(?P<optional>[?*]?)")
"""A group without others inside; `more` if it only looks around."""


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """A phrase at code points `[begin, end)` of the text that was searched, with its rule's name."""

    begin: int
    end: int
    text: str
    rule: str
    fields: Mapping[str, str]
    shift: int
    introduced: str
    """The preposition before it, in lower case ("since", "until", "by", "on" …), or ""."""


Rule = Callable[[DatePhrase, date, str], Interval | None]
"""The days of a phrase, from the publication day and the tense of its clause; None for no date."""


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    pattern: re.Pattern[str]
    rule: str
    shift: int
    fixed: Mapping[str, str]
    needs: str
    """A name of the vocabulary that each such phrase has a word of, "" for none."""
    words: tuple[str, ...]
    """Small letters of which each such phrase has some; empty for no such."""


class DateRules:
    """The table of date phrases, compiled."""

    def __init__(self, path: Path) -> None:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        words = table["vocabulary"]
        self.rows = tuple(_row(row, words) for row in table["phrase"])
        needed = {row.needs for row in self.rows} - {""}
        self._named = {name: re.compile(words[name], re.IGNORECASE) for name in sorted(needed)}
        self._words = sorted({word for row in self.rows for word in row.words})
        self._held_by = lru_cache(maxsize=_WORDINGS)(self._with)

    def likely(self, text: str) -> tuple[_Row, ...]:
        """The rows that a text has the rarest words for: most sentences name no month, many no day."""
        low = text.lower()
        named = frozenset(name for name, word in self._named.items() if word.search(text))
        return self._held_by(named, frozenset(word for word in self._words if word in low))

    def _with(self, named: Set[str], words: Set[str]) -> tuple[_Row, ...]:
        """The rows for names of the vocabulary and words that a text has."""
        rows = (row for row in self.rows if not row.needs or row.needs in named)
        return tuple(row for row in rows if not row.words or not words.isdisjoint(row.words))

    def find(self, text: str) -> tuple[DatePhrase, ...]:
        """The date phrases of a text, from left to right, none overlapping another."""
        rows = self.likely(text)
        found: list[tuple[int, int, int, re.Match[str]]] = []
        for order, row in enumerate(rows):
            found += [(m.start(), -m.end(), order, m) for m in row.pattern.finditer(text)]
        chosen: list[DatePhrase] = []
        for begin, minus_end, order, match in sorted(found, key=lambda f: (f[2], f[1] + f[0], f[0])):
            if all(begin >= c.end or -minus_end <= c.begin for c in chosen):
                chosen.append(self._phrase(text, rows[order], match))
        return tuple(sorted(chosen, key=lambda c: c.begin))

    def _phrase(self, text: str, row: _Row, match: re.Match[str]) -> DatePhrase:
        fields = {**row.fixed, **{k: v.lower() for k, v in match.groupdict().items() if v}}
        first = match.group(0).split()[0].lower()
        before = re.search(r"(\w+)\s+(?:the\s+)?$", text[max(0, match.start() - 20) : match.start()])
        return DatePhrase(
            begin=match.start(),
            end=match.end(),
            text=match.group(0),
            rule=row.rule,
            fields=fields,
            shift=row.shift,
            introduced=_introducing(first, before.group(1).lower() if before else "", fields),
        )


def _introducing(first: str, before: str, fields: Mapping[str, str]) -> str:
    """The preposition of a phrase: its first word, or the one before it; an hour of the day has none."""
    if "hours" in fields:
        return ""  # "before dawn on Friday"
    return first if first in _INTRODUCING else before


def _needs(pattern: str) -> str:
    """The rarest name of the vocabulary that a pattern has whatever it matches."""
    while (inlined := _GROUP.sub(_fixed, pattern)) != pattern:
        pattern = inlined
    return "" if "|" in pattern else next((name for name in _RARE if f"{{{name}}}" in pattern), "")


def _fixed(group: re.Match[str]) -> str:
    """What a group always has: nothing if it may be missing or offers a choice."""
    return "" if group["more"] or group["optional"] or "|" in group["inside"] else group["inside"]


def _row(row: Mapping[str, Any], words: Mapping[str, str]) -> _Row:
    pattern = str(row["pattern"])
    for name, value in words.items():
        pattern = pattern.replace("{" + name + "}", value)
    return _Row(
        name=str(row["name"]),
        pattern=re.compile(rf"(?<![\w-])(?:{pattern})(?!\w|-\w)", re.IGNORECASE),
        rule=str(row["rule"]),
        shift=int(row.get("shift", 0)),
        fixed=row.get("fields", {}),
        needs=_needs(str(row["pattern"])),
        words=tuple(row.get("words", ())),
    )


@cache
def date_rules(path: Path) -> DateRules:
    """The rules of a file, read once."""
    return DateRules(path)


def examples(path: Path) -> Iterator[tuple[str, list[str]]]:
    """The rows' own examples: (name of the row, [phrase, published, tense, earliest, latest])."""
    for row in tomllib.loads(path.read_text(encoding="utf-8"))["phrase"]:
        yield row["name"], row["example"]
