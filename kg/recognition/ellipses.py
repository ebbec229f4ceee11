"""Clauses that leave out their verb: "fired one on 5 May, another on 9 May and two rockets on Tuesday".

What is left of such a clause is a thing and a day, or "again" and a day ("met on 5 May and again in June").
All else is of the clause before it.
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
from kg.text.tokens import Token

_JOINING = frozenset((",", ";", "and", "then"))
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
    """The word that tells only that the same was done once more."""


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
        words = _thing(list(between))
        again = words[0] if [w.lower_ for w in words] == ["again"] else None
        found = trigger if again is not None else _with_thing(trigger, words)
        day = bounds(phrase, published, tense)
        if found is None or not (day.known_day or (again and day.earliest and day.latest)):
            return
        span = span_between(doc, words[0].idx, phrase.end)
        time = When(day, text=phrase.text, begin=phrase.begin, end=phrase.end, stated=True)
        yield Remnant(found, time, span, again)
        at = phrase.end


def _goes_on(last: Token) -> bool:
    """Whether a date has a verb behind it, whose own it is then ("one on Monday fell short")."""
    return last.i + 1 < len(last.doc) and last.nbor().pos_ in ("VERB", "AUX")


def _thing(words: Sequence[Token]) -> Sequence[Token]:
    """The words between two days without what joins them and the preposition of the second, else none."""
    rest = list(words)
    while rest and rest[0].lower_ in _JOINING:
        rest = rest[1:]
    joined = len(rest) < len(words)
    while rest and rest[-1].lower_ in ("on", "in"):
        rest = rest[:-1]
    return rest if joined else ()


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
