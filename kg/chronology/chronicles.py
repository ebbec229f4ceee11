"""Chronologies: articles whose lines are headed by a day ("March 3: …"), a month or a year; and datelines.

What stands under such a heading is told as on its day: "today", "Friday" and a present tense count from it.
"""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from kg.calendar.bounds import bounds
from kg.calendar.dates import PAST, DatePhrase, DateRules
from kg.calendar.months import MONTHS
from kg.calendar.periods import Interval
from kg.calendar.weekdays import WEEKDAYS
from kg.text.tokens import Doc, Span

_BEFORE = re.compile(r"[\s•*–—-]*")
_LIKELY = re.compile(rf"[\s•*–—-]*(?:\d|{'|'.join((*MONTHS, *WEEKDAYS))}|early|mid|late)", re.IGNORECASE)
_BEHIND = re.compile(r"\s*(?::|–|—|-(?=\s|$))\s*|[ \t]*(?:\n|$)")
_YEAR = re.compile(r"((?:19|20)\d\d)(?=\s*(?::|–|—|- ))")
_HEADINGS = frozenset(("calendar", "span", "part", "piece", "months"))
"""Rules of dates of which a heading is; a weekday opens too many sentences."""
_LONGEST = 40
"""Characters of a heading at most."""
_ENOUGH = 2
"""Headings that make a chronology: one alone may be a dateline."""
_DATELINE = 70
"""Characters in which a dateline has its day."""
_PLACE = re.compile(r"\s*[^\W\d_][\w .,'’()/-]{1,40}(?:, | ?\| ?)(?:[A-Z][a-z]{2}\.?,? )?$")
_AGENCY = re.compile(
    r"(?:,? (?:19|20)\d\d)?(?: [\d:]+ ?(?:[ap]m)? ?[A-Z]{2,4})?,?\s*(?:\(|--|–|—|- |/|\n|[A-Z]\w+ ?[-–—])"
)
_LATE = timedelta(days=3)
"""How long after its dateline an article appears at most."""


def headed(doc: Doc, rules: DateRules, published: date | None) -> Mapping[int, Interval]:
    """The sentences of a chronology, by their first token, with the days of their heading; empty for others.

    A heading holds for its own line and for what follows until the next one; one that tells a day of a year
    holds for its line alone where it opens the text. It is of the publication day's
    year, or of the year before, where it tells none.
    """
    days: dict[int, Interval] = {}
    told: Interval | None = None
    found: set[Interval] = set()
    likely = _likely(doc)
    alone = 0 in likely and _is_entry(doc, rules)
    for sentence in doc.sents if alone or len(likely) >= _ENOUGH else ():
        heading = _heading(sentence, rules, published) if sentence.start in likely else None
        if heading is not None:
            told = heading
            found.add(told)
        if told is not None:
            days[sentence.start] = told
    if len(found) >= _ENOUGH:
        return days
    line = doc.text.partition("\n")[0] if alone else ""
    return {s.start: days[s.start] for s in doc.sents if s.end_char <= len(line) and s.start in days}


def _is_entry(doc: Doc, rules: DateRules) -> bool:
    """Whether a text is one line of a chronology, for it opens with a day and its year: "4 July 2017: …"."""
    text = doc.text[:_LONGEST]
    opening = next((p for p in rules.find(text) if p.begin == 0 and p.rule == "calendar"), None)
    if opening is None or not {"day", "year"} <= opening.fields.keys():
        return False
    behind = _BEHIND.match(text, opening.end)
    return behind is not None and "\n" not in behind[0]


def _likely(doc: Doc) -> set[int]:
    """The first tokens of the sentences that may begin with a heading, seen by the text alone."""
    text = doc.text
    return {s.start for s in doc.sents if _LIKELY.match(text, s.start_char)}


def _heading(sentence: Span, rules: DateRules, published: date | None) -> Interval | None:
    begin = sentence.start_char  # a full stop in "8 Oct.:" may end a sentence
    text = sentence.doc.text[begin : max(sentence.end_char, begin + _LONGEST)]
    opening = _BEFORE.match(text)
    begin = opening.end() if opening else 0
    year = _YEAR.match(text, begin)
    if year is not None:
        return Interval(date(int(year[1]), 1, 1), date(int(year[1]), 12, 31))
    for phrase in rules.find(text):
        if phrase.begin == begin and phrase.rule in _HEADINGS and _BEHIND.match(text, phrase.end):
            return _days(phrase, published)
    return None


def _days(phrase: DatePhrase, published: date | None) -> Interval | None:
    """The days of a heading; None for one without a day that tells no year ("May: …")."""
    if not phrase.fields.keys() & {"day", "year"}:
        return None
    found = bounds(phrase, published, PAST)
    return found if found.earliest and found.latest else None


def written(doc: Doc, rules: DateRules, published: date | None) -> date | None:
    """The day from which an article speaks: that of its dateline, else the publication day.

    "SEOUL, March 5 (Reuters) –" and "LONDON | Tue Jan 4, 2011" of what appeared a day or two later.
    """
    text = doc.text[:_DATELINE]
    if published is None or not any(c.isdigit() for c in text):
        return published
    for phrase in rules.find(text):
        if phrase.rule == "calendar" and "day" in phrase.fields:
            day = bounds(phrase, published, PAST).known_day
            fits = _PLACE.match(text[: phrase.begin]) and _AGENCY.match(text, phrase.end)
            return day if fits and day and timedelta() < published - day <= _LATE else published
    return published
