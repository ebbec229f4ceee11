"""Times of day without a day: "at 5.30 p.m.", "before dawn"; and the day on which somebody told of them.

Such a time is of the day told before, else of that on which it is told, else, where the text has told of no
other time, of the publication day.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kg.calendar.bounds import bounds
from kg.calendar.dates import PAST, DatePhrase
from kg.chronology.placement import verb_of
from kg.chronology.relative import distance_told
from kg.modality.cues import Cues
from kg.slots.clauses import governing_verb
from kg.text.tokens import Token

_CLOCK = re.compile(
    r"\b(?:(?:at|around|about|approximately|by|between) (?:(?:about|around|approximately) )?)?"
    r"(?:(?:[01]?\d|2[0-3])[:.][0-5]\d ?[ap]\.?m\b|(?:1[0-2]|[1-9]) ?[ap]\.?m\b|"
    r"(?<=at )(?:[01]?\d|2[0-3]):[0-5]\d\b)|"
    r"\b(?:(?:just|shortly|soon) )?(?:before|after|at|around) (?:dawn|daybreak|sunrise|noon|midday)\b"
    r"(?! (?:on|prayer))",
    re.IGNORECASE,
)

_PART = re.compile(
    r"\b(?:from|by|at|after) (?:dawn|daybreak|noon|midday|dusk|nightfall|sunset|"
    r"(?:early|mid|late)[- ](?:morning|afternoon|evening))\b(?! (?:on|prayer|of))",
    re.IGNORECASE,
)
"""Less exact ones, which say nothing beside a date: "arrested by nightfall, police said on Wednesday"."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day at code points `[begin, end)`, its day, and whether that is only the publication day."""

    text: str
    begin: int
    end: int
    day: date
    assumed: bool


def clock_of(token: Token, dated: Sequence[DatePhrase], cues: Cues, published: date | None) -> Clock | None:
    """The time of day of a trigger's sentence; None for none, and where a date says more.

    `dated` are the dates of the sentence. That of the saying gives its day ("said on Monday that the missile
    was launched at 5 a.m."), if the time stands in what is said.
    """
    found = _CLOCK.search(token.sent.text) or (None if dated else _PART.search(token.sent.text))
    if found is None or published is None:
        return None
    begin = token.sent.start_char + found.start()
    end = begin + len(found.group(0))
    if not dated:
        return Clock(found.group(0), begin, end, published, assumed=True)
    said = _said(token, cues)
    if said is None or not _within(begin, said):
        return None
    days = {day_said(token, [p], cues, published) for p in dated}
    day = days.pop() if len(days) == 1 else None
    return Clock(found.group(0), begin, end, day, assumed=False) if day is not None else None


def day_said(token: Token, phrases: Sequence[DatePhrase], cues: Cues, published: date | None) -> date | None:
    """The day on which somebody told of an event, where the sentence says so: "said on Wednesday that …"."""
    said = _said(token, cues)
    dated = (p for p in phrases if said is not None and verb_of(p, token) == said.head)
    return next((day for p in dated if (day := bounds(p, published, PAST).known_day) is not None), None)


def _said(token: Token, cues: Cues) -> Token | None:
    """The verb of the clause that is told, with a trigger in it, by a verb of saying above it.

    Or which the clause above came right after: "praised them on Monday after a rocket lifted off at dawn".
    """
    verb = governing_verb(token)
    while verb is not None and verb.dep_ in ("conj", "xcomp") and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    if verb is None or verb.dep_ not in ("ccomp", "advcl"):
        return None
    if verb.dep_ == "ccomp":
        return verb if verb.head.lemma_ in cues.reporting else None
    after = next((c for c in verb.children if c.dep_ == "mark" and c.lower_ == "after"), None)
    return verb if after is not None and distance_told(after) is None else None


def _within(begin: int, said: Token) -> bool:
    """Whether a place is on the side of what is said, and not of the saying."""
    return begin >= said.left_edge.idx if said.head.i < said.i else begin < said.head.idx
