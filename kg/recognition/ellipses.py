"""Clauses that leave out their verb: "fired one on 5 May, another on 9 May and two rockets on Tuesday".

What is left of such a clause is a thing and a day, "again" and a day ("met on 5 May and again in June"), or a
place and a day ("marched in Rome on Monday and in Turin on Tuesday"). All else is of the clause before it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kg.calendar.bounds import bounds
from kg.calendar.dates import DateRules
from kg.chronology.placement import phrases_of
from kg.chronology.timing import When
from kg.recognition.fillers import Span, span_between
from kg.recognition.themes import is_one_of
from kg.recognition.triggers import Trigger
from kg.slots.phrases import PLACING
from kg.text.tokens import Token

_JOINING = frozenset((",", ";", "and", "then"))
_PLACE = frozenset(("ADP", "DET", "PROPN", "NOUN", "ADJ", "PUNCT", "CCONJ", "PART"))
"""Parts of speech of the words that tell a place."""
_LOCATING = PLACING | frozenset(("from", "to", "into", "off", "over", "toward", "towards"))
_ADDED = frozenset(("more", "others"))
_STANDING_IN = frozenset(("another", "others"))
_WITHIN = frozenset(("with", "of", "from", "to", "in"))
"""Prepositions that a phrase for a thing may have."""


@dataclass(frozen=True, slots=True)
class Remnant:
    """What is left of a clause: its trigger with another thing, its day, and where it stands."""

    trigger: Trigger
    when: When
    span: Span
    again: Token | None = None
    """The word that tells only that the same was done once more, or where."""
    place: Token | None = None
    """The name of the place that it tells."""


def remnants(
    trigger: Trigger, when: When, rules: DateRules, published: date | None, tense: str
) -> Iterator[Remnant]:
    """The clauses behind a trigger's own that share its verb, each up to its day."""
    if trigger.bare or not trigger.verb or when.begin < trigger.token.idx:
        return
    doc, at = trigger.token.doc, when.end
    for phrase in phrases_of(trigger.token.sent, rules):
        if phrase.begin < at:
            continue
        between = doc.within(at, phrase.begin)
        last = doc.covering(phrase.begin, phrase.end)
        if between is None or last is None or _goes_on(last[-1]):
            return
        words = _without_preposition(joined := _joined(list(between)))
        again = next((w for w in words[:1] if w.lower_ == "again"), None)
        told = words if again is None else words[1:]
        place = _place_of(told[:1]) or _place_of(list(doc[last.end : last.end + 1]))
        elsewhere = joined and place is not None and (not told or _is_name_of(place, told))
        if again is not None and told and not elsewhere:
            return  # "and again urged restraint on Tuesday"
        if elsewhere:
            again = again or place  # "in Rome on Monday and in Turin on Tuesday"
        words = [again] if again is not None else words
        found = trigger if again is not None else _with_thing(trigger, words)
        day = bounds(phrase, published, tense)
        if not words or found is None or not (day.known_day or (again and day.earliest and day.latest)):
            return
        begin = min(words[0].idx, place.idx) if place is not None else words[0].idx
        span = span_between(doc, begin, phrase.end)
        time = When(day, text=phrase.text, begin=phrase.begin, end=phrase.end, stated=True)
        yield Remnant(found, time, span, again, place)
        at = phrase.end


def _goes_on(last: Token) -> bool:
    """Whether a date has a verb behind it, whose own it is then ("one on Monday fell short")."""
    return last.i + 1 < len(last.doc) and last.nbor().pos_ in ("VERB", "AUX")


def _joined(words: Sequence[Token]) -> Sequence[Token]:
    """The words between two days behind what joins them, else none.

    Before it may stand where the first was: "on 5 May **in Rome** and again on 9 May".
    """
    joins = [i for i, w in enumerate(words) if w.lower_ in _JOINING]
    if joins and words[0].pos_ == "ADP" and all(w.pos_ in _PLACE for w in words[: joins[-1]]):
        words = words[joins[-1] :]
    rest = list(words)
    while rest and rest[0].lower_ in _JOINING:
        rest = rest[1:]
    return rest if len(rest) < len(words) else ()


def _without_preposition(words: Sequence[Token]) -> Sequence[Token]:
    """The words before a day without its own preposition."""
    rest = list(words)
    while rest and rest[-1].lower_ in ("on", "in"):
        rest = rest[:-1]
    return rest


def _place_of(words: Sequence[Token]) -> Token | None:
    """The name behind a preposition of place, which is the first of some words; None for no such."""
    preps = (w for w in words if w.lower_ in _LOCATING)
    return next((n for w in preps for n in w.children if n.dep_ == "pobj" and n.pos_ == "PROPN"), None)


def _is_name_of(place: Token, words: Sequence[Token]) -> bool:
    """Whether some words are but a place and its preposition."""
    return place in words and all(w.pos_ in ("PROPN", "DET") for w in words[1:])


def _with_thing(trigger: Trigger, words: Sequence[Token]) -> Trigger | None:
    """The trigger with the thing that some words name or count, None if they do anything else."""
    numbers = [w for w in words if w.pos_ == "NUM" or w.lower_ in _STANDING_IN]
    if numbers and all(w in numbers or w.lower_ in _ADDED for w in words):
        return replace(trigger, stand_in=numbers[-1]) if trigger.theme is not None else None
    if any(w.pos_ in ("VERB", "AUX", "PRON") or w.text in _JOINING for w in words):
        return None
    if any(w.pos_ in ("ADP", "SCONJ") and w.lower_ not in _WITHIN for w in words):
        return None
    nouns = [w for w in words if w.pos_ in ("NOUN", "PROPN") and w.dep_ != "compound"]
    if trigger.frame.theme is None:
        return None
    things = trigger.frame.nouns[trigger.rule.theme] if trigger.rule.theme else frozenset()
    if nouns and (is_one_of(things, nouns[0]) or _named_alike(trigger, words)):
        return replace(trigger, theme=nouns[0], stand_in=None)
    return None


def _named_alike(trigger: Trigger, words: Sequence[Token]) -> bool:
    """Whether some words are but a name, as that of the clause before is ("the Agni on …, the K-4 on …")."""
    name = [w for w in words if w.lower_ != "the"]
    named = trigger.theme is not None and trigger.theme.pos_ == "PROPN"
    return named and 0 < len(name) < len(words) and all(w.pos_ == "PROPN" for w in name)
