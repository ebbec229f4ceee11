"""Days counted from what is no event here: "marched a day after Monday's speech", "two days before the vote".

`kg.assembly.offsets` counts from other events, `kg.chronology.relative` from clauses around an event.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from kg.calendar.bounds import bounds
from kg.calendar.dates import PAST, DatePhrase
from kg.calendar.distances import days_from_anchor
from kg.calendar.periods import Interval
from kg.chronology.concurrence import DONE, HAPPENING
from kg.chronology.relative import Counted, distance_told
from kg.modality.readings import NEGATED, OCCURRED, PLANNED, Reading
from kg.slots.clauses import governing_verb, noun_host
from kg.text.tokens import Token

_ORDER = frozenset(("after", "before", "following"))
_TELLING = HAPPENING | DONE | {"come"}
"""Verbs that tell of a noun only when it was."""


def counted_behind(
    token: Token,
    own: Sequence[DatePhrase],
    phrases: Sequence[DatePhrase],
    published: date | None,
    tense: str,
) -> Counted | None:
    """The day of the event at a trigger, counted from a dated noun or clause behind "two days after".

    None where the event has a day of its own: `own` are the phrases that speak of it, `phrases` all of them.
    """
    verb = _told_by(token)
    for word in _orders(verb) if verb is not None else ():
        told = distance_told(word)
        dated = _dated_behind(word, phrases) if told is not None else None
        if told is None or dated is None or any(p != dated for p in own):
            continue
        words, first, last = told
        day = bounds(replace(dated, introduced=""), published, tense).known_day
        if day is None:
            continue
        earliest, latest = (day - timedelta(days=n) if n is not None else None for n in (last, first))
        return Counted(Interval(earliest, latest), words.text, words.start_char, words.end_char)
    return None


def _told_by(token: Token) -> Token | None:
    """The verb whose phrases tell when an event was."""
    if token.tag_.startswith("VB"):
        return token
    verb, how = noun_host(token)
    held = how in ("nsubj", "nsubjpass", "dobj") and verb is not None and verb.lemma_ in _TELLING
    return verb if held else None


def _orders(verb: Token) -> Iterator[Token]:
    """The "after" and "before" of a verb's own phrases and clauses, also on the unit of time before them."""
    for child in verb.children:
        below = child.dep_ in ("npadvmod", "advcl")
        words = child.children if below else [child]
        wanted = ("prep", "mark") if below else ("prep",)
        yield from (c for c in words if c.lower_ in _ORDER and c.dep_ in wanted)


def _dated_behind(word: Token, phrases: Sequence[DatePhrase]) -> DatePhrase | None:
    """The date that stands with what is behind a word: before its noun, behind it, or in its clause."""
    for phrase in phrases:
        span = word.doc.covering(phrase.begin, phrase.end)
        if span is None or span.start <= word.i:
            continue
        if word.dep_ == "mark":
            return phrase if governing_verb(span.root) == word.head else None
        noun = next((c for c in word.children if c.dep_ == "pobj"), None)
        between = word.doc[word.i + 1 : span.start]
        near = not any(t.pos_ in ("VERB", "AUX") or t.text == "," for t in between)
        return phrase if noun is not None and (near or noun in span.root.ancestors) else None
    return None


def can_be(days: Interval, reading: Reading, published: date | None) -> bool:
    """Whether what has happened can be of some days, or what is to come; nothing else counts from another."""
    now = Interval(None, published) if reading.value == OCCURRED else Interval(published, None)
    return reading.value in (OCCURRED, PLANNED) and days.overlaps(now)


def counts(counted: Counted, phrases: list[DatePhrase], reading: Reading, published: date | None) -> bool:
    """Whether days counted from another clause can be those of what has happened, or is ahead of it.

    Not in "will meet on Tuesday after it struck Kyiv the day before", which counts from the publication day.
    Of what somebody says not to have done only those of what it did: "denied firing the rocket that killed
    two on Monday".
    """
    if reading.value == NEGATED and not phrases:
        return counted.deed
    shift = days_from_anchor(phrases[0]) if phrases else None
    if reading.value != OCCURRED:
        ahead = reading.hindsight or reading.cue == "before"  # "a day before he meets her"
        return reading.value == PLANNED and (shift is not None or (ahead and not phrases))
    first = counted.day.earliest if reading.tense == PAST and shift is not None else None
    return first is None or published is None or first <= published
