"""Chronologies: articles whose lines are headed by a day ("March 3: …", "March 5 – …").

What stands under such a heading is told as on its day: "today", "Friday" and a present tense count from it.
"""

import re
from collections.abc import Mapping
from datetime import date

from spacy.tokens import Doc, Span

from kg.dates import MONTHS, PAST, DatePhrase, DateRules, bounds

_BEFORE = re.compile(r"[\s•*–—-]*")
_LIKELY = re.compile(rf"[\s•*–—-]*(?:\d|{'|'.join(MONTHS)})", re.IGNORECASE)
_BEHIND = re.compile(r"\s*(?::|–|—|-(?=\s|$))\s*")
_HEADINGS = frozenset(("calendar",))
"""Rules of dates of which a heading is; a weekday opens too many sentences."""
_LONGEST = 30
"""Characters of a heading at most."""
_ENOUGH = 2
"""Headings that make a chronology: one alone may be a dateline."""


def headed(doc: Doc, rules: DateRules, published: date | None) -> Mapping[int, date]:
    """The sentences of a chronology, by their first token, with the day of their heading; empty for others.

    A heading holds for its own line and for what follows until the next one. It is of the publication day's
    year, or of the year before, where it tells none.
    """
    days: dict[int, date] = {}
    day: date | None = None
    found: set[date] = set()
    for sentence in doc.sents:
        heading = _heading(sentence, rules)
        if heading is not None:
            day = bounds(heading, published, PAST).known_day
            found.update({day} if day else ())
        if day is not None:
            days[sentence.start] = day
    return days if len(found) >= _ENOUGH else {}


def _heading(sentence: Span, rules: DateRules) -> DatePhrase | None:
    begin = sentence.start_char  # a full stop in "8 Oct.:" may end a sentence
    text = sentence.doc.text[begin : max(sentence.end_char, begin + _LONGEST)]
    if not _LIKELY.match(text):
        return None
    opening = _BEFORE.match(text)
    begin = opening.end() if opening else 0
    if not text[begin : begin + 1].isalnum():
        return None
    for phrase in rules.find(text):
        if phrase.begin == begin and phrase.rule in _HEADINGS and "day" in phrase.fields:
            return phrase if _BEHIND.match(text, phrase.end) else None
    return None
