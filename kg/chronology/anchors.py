"""The day that a text told last before a phrase that counts from it: "… on Monday. Two days later …".

Any day counts from which the text goes on, also that of what is no event here ("he landed on Wednesday; that
evening crowds marched").
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kg.calendar.bounds import bounds
from kg.calendar.dates import FUTURE, PAST, PRESENT, DatePhrase, DateRules
from kg.calendar.distances import TOLD_PERIOD, WEEKDAY, days_from_anchor, periods_from_told
from kg.calendar.periods import UNKNOWN, Interval, whole
from kg.calendar.weekdays import WEEKDAYS
from kg.chronology.elsewhere import before_its_noun, of_an_hour
from kg.chronology.placement import phrases_of
from kg.chronology.relative import tense_of
from kg.chronology.timing import When
from kg.modality.tenses import own_tense, told_in
from kg.slots.clauses import governing_verb
from kg.text.tokens import Doc, Span, Token

_BACK = 3
"""Sentences that are looked back on."""
_NEWS = timedelta(days=1)
"""How long before its publication the day of a report's news is."""
_FEW = timedelta(days=7)
"""From the first to the last of days from one of which a text goes on."""
_ASIDE = frozenset(("since", "until", "till", "by", "before", "after", "of", "for", "between"))
"""Before a day from which a text does not go on ("the first since 4 May")."""


_BACKWARD = frozenset(("since", "after", "following"))
_PARTS = frozenset("day morning afternoon evening night".split())
_SAYING = frozenset("say report announce tell state confirm claim add".split())
_POINTING = frozenset(("that", "same"))
"""In a phrase that goes back to whatever was told last, also to what had been before."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day, None for one that is told but not known, and where: a code point of the text."""

    day: date | None
    begin: int


def anchor(
    doc: Doc,
    when: When,
    last: Day | None,
    rules: DateRules,
    days: Callable[[Span], date | None],
    *,
    within: Interval = UNKNOWN,
) -> date | None:
    """The day that a phrase of a document counts from: the one told last, by an event (`last`) or in passing.

    Days outside `within` are passed over: what has happened does not go on from what is to come, nor what is
    to come from what is over; a weekday told before it is then the coming one ("was to see it on Tuesday").

    Where none was, and its sentence tells the news of the day from which it speaks, or what is to come, it
    looks back from that day ("condemns the launch of the previous day"); `days` gives it.
    """
    onward = _POINTING.isdisjoint(when.text.lower().split())
    sentences = list(_back(doc, when.begin, 1 if when.near else _BACK, onward=onward))
    asides = [a for sentence in sentences for a in _asides(sentence, when)] if when.near else []
    here = any(_in_any(a.start_char, sentences[:1]) for a in asides)
    if asides and not here:
        sentences = list(_back(doc, when.begin, 2, onward=onward))
    last = _counting(last, when, sentences, within)
    if last is not None and _is_behind(doc, last, rules, when.begin):
        last = None
    for passed in (asides, []) if here else (asides,):
        told = _told_before(doc, when, sentences, rules, days, within=within, passed=passed)
        mine = None if last is not None and _in_any(last.begin, passed) else last
        found = told if told is not None and (mine is None or told.begin > mine.begin) else mine
        if found is not None:
            return found.day
    if when.near:
        return _news_day(doc, when, rules, days) if last is None else None
    if (when.shift or 0) < 0 and own_tense(sentences[0].root) in (PRESENT, FUTURE):
        return days(sentences[0])
    return None


def _news_day(doc: Doc, when: When, rules: DateRules, days: Callable[[Span], date | None]) -> date | None:
    """The day of which the whole text has told so far, if that is the publication day or the one before.

    "North and South Korea showed off missiles on Wednesday. … In the afternoon the South fired one."
    """
    told: set[date | None] = set()
    for sentence in (s for s in doc.sents if s.start_char < when.begin):
        for phrase in _goes_on_from(doc, sentence, rules, when.begin):
            found = _days(doc, phrase, days(sentence))
            if found is not None and (found.known_day or _within_days(found)):
                told.add(found.known_day)
    day, published = (told.pop() if len(told) == 1 else None), days(doc.sents[0])
    recent = day is not None and published is not None and day <= published <= day + _NEWS
    return day if recent else None


def _within_days(days: Interval) -> bool:
    """Whether days are so few that a text may go on from one of them."""
    return days.earliest is not None and days.latest is not None and days.latest - days.earliest <= _FEW


def _counting(last: Day | None, when: When, sentences: Sequence[Span], within: Interval) -> Day | None:
    """The day of the event told last, None where a phrase cannot count from that."""
    if last is None or (last.day is not None and not within.overlaps(Interval(last.day, last.day))):
        return None
    if when.near and last.begin < sentences[-1].start_char:
        return None
    skipped = last.begin >= sentences[-1].start_char and not _in_any(last.begin, sentences)
    return None if skipped else last


def _asides(sentence: Span, when: When) -> list[Span]:
    """The clauses by which a sentence only says who somebody is, whose day it does not go on from.

    "Kono, who arrived on Monday, met him later in the day"; unless no other day was told and it is of the
    same sentence.
    """
    clauses = (t for t in sentence if t.dep_ == "relcl" and any(c.tag_ == "WP" for c in t.children))
    spans = [sentence.doc[t.left_edge.i : t.right_edge.i + 1] for t in clauses]
    return [s for s in spans if not s.start_char <= when.begin < s.end_char]


def told_period(
    doc: Doc, when: When, rules: DateRules, days: Callable[[Span], date | None]
) -> Interval | None:
    """The days of a phrase such as "later that month": of the week, month or year of what was told last.

    "The following Friday" is a day counted from the one told last.

    None where that is of several, or not known; and where a new paragraph counts weeks or months from no day
    ("in March he went to Beijing. ¶ Just nine months earlier …" may count from the news).
    """
    for sentence in _back(doc, when.begin, _BACK):
        apart = bool(when.shift) and "\n\n" in doc.text[sentence.end_char : when.begin]
        for phrase in reversed([p for p in phrases_of(sentence, rules) if p.end <= when.begin]):
            if phrase.rule == "anchor" or (phrase.rule == TOLD_PERIOD and not phrase.shift):
                continue
            pointed = when.period == WEEKDAY and not when.shift and _fits(phrase, when, days(sentence))
            bare = replace(phrase, introduced="")
            found = bounds(bare, days(sentence), PAST) if pointed else _days(doc, phrase, days(sentence))
            if found is not None:
                return _around(found, when) if found.known_day or not apart else None
    return None


def _fits(phrase: DatePhrase, when: When, published: date | None) -> bool:
    """Whether a day, be it one from which a text does not go on, is of the weekday that points back to it.

    "The first since 5 December. On that Sunday …".
    """
    day = bounds(replace(phrase, introduced=""), published, PAST).known_day
    return day is not None and WEEKDAYS.index(_named(when)) == day.weekday()


def _around(told: Interval, when: When) -> Interval | None:
    if told.earliest is None or told.latest is None:
        return None
    if when.period == WEEKDAY:
        return _weekday_from(told, when)
    here = whole("week" if when.period == "weekend" else when.period, told.earliest)
    if told.meet(here) != told:
        return None
    if when.shift:
        return whole(when.period, told.earliest, when.shift)
    match when.part:
        case "later":
            return Interval(told.earliest, here.latest)
        case "earlier":
            return Interval(here.earliest, told.latest)
        case _:
            return here


def _weekday_from(told: Interval, when: When) -> Interval | None:
    """The day of the week that a phrase names: the next after some days, the last before, or from them on.

    None where it is another from the first of these days than from the last.
    """
    days = {_weekday_at(day, when) for day in (told.earliest, told.latest) if day is not None}
    day = days.pop() if len(days) == 1 else None
    return Interval(day, day) if day is not None else None


def _weekday_at(told: date, when: When) -> date:
    ahead = (WEEKDAYS.index(_named(when)) - told.weekday()) % 7
    match when.shift:
        case 0:
            return told + timedelta(days=ahead)
        case 1:
            return told + timedelta(days=ahead or 7)
        case _:
            return told - timedelta(days=7 - ahead)


def _named(when: When) -> str:
    """The weekday that a phrase names, as it is listed."""
    return next(w for w in (word[:3].lower() for word in when.text.split()) if w in WEEKDAYS)


def _dates_saying(doc: Doc, phrase: DatePhrase) -> bool:
    """Whether a day is that on which somebody told of something, which a time of day does not go on from.

    "Fired two rockets on Friday, the agency said a day later. They were launched at 8 a.m."
    """
    span = doc.covering(phrase.begin, phrase.end)
    verb = governing_verb(span.root) if span is not None else None
    return verb is not None and verb.lemma_ in _SAYING


def _told_weekday(
    doc: Doc, phrase: DatePhrase, rules: DateRules, days: Callable[[Span], date | None]
) -> date | None:
    """The day of a phrase such as "the following Friday"; None for any other."""
    if phrase.fields["period"] != WEEKDAY:
        return None
    when = When(text=phrase.text, begin=phrase.begin, shift=periods_from_told(phrase), period=WEEKDAY)
    found = told_period(doc, when, rules, days)
    return found.known_day if found is not None else None


def _told_before(
    doc: Doc,
    when: When,
    sentences: Sequence[Span],
    rules: DateRules,
    days: Callable[[Span], date | None],
    *,
    within: Interval,
    passed: Sequence[Span],
) -> Day | None:
    """The last day told before a phrase in some sentences, the last of them first, outside some clauses.

    One that itself counts from another ("a day later … The same evening …") is counted, too.
    """
    shift, begin = 0, -1
    of_hour = when.shift == 0 and _PARTS.isdisjoint(when.text.lower().split())
    for sentence in sentences:
        for phrase in reversed(_goes_on_from(doc, sentence, rules, when.begin)):
            if (of_hour and _dates_saying(doc, phrase)) or _in_any(phrase.begin, passed):
                continue
            if phrase.rule == TOLD_PERIOD:
                named = _told_weekday(doc, phrase, rules, days)
                return Day(named and named + timedelta(days=shift), max(begin, phrase.begin))
            if phrase.rule == "anchor":
                further = days_from_anchor(phrase)
                if further is None:
                    return Day(None, max(begin, phrase.begin))
                shift, begin = shift + further, max(begin, phrase.begin)
                continue
            found = _days(doc, phrase, days(sentence))
            if within.earliest is not None and found is not None and phrase.rule == WEEKDAY:
                found = bounds(phrase, days(sentence), FUTURE)
            day = _first(phrase, found) if found is not None else None
            if day is not None and within.overlaps(Interval(day, day)):
                return Day(day + timedelta(days=shift), max(begin, phrase.begin))
    return Day(None, begin) if shift else None


def _first(phrase: DatePhrase, days: Interval) -> date | None:
    """The day from which a text goes on: the one told, or the first ("from the 14th")."""
    return days.earliest if phrase.introduced == "from" else days.known_day


def _goes_on_from(doc: Doc, sentence: Span, rules: DateRules, end: int) -> list[DatePhrase]:
    """The dates of a sentence up to a place, without those of what it only says was before, if it has others.

    "It fired one on Friday, its first since a launch on 4 May. The same day …". Nor that of who says so:
    "He held a drill on Friday, state media said on Saturday. The same day …".
    """
    told = [p for p in phrases_of(sentence, rules) if p.end <= end]
    return [p for p in told if not (_looks_back(doc, p.begin) or _attributed(doc, p))] or told


def _attributed(doc: Doc, phrase: DatePhrase) -> bool:
    """Whether a day is that on which somebody said what stands before it."""
    span = doc.covering(phrase.begin, phrase.end)
    verb = governing_verb(span.root) if span is not None else None
    behind = verb is not None and any(c.dep_ == "ccomp" and c.i < verb.i for c in verb.children)
    return verb is not None and verb.lemma_ in _SAYING and (behind or verb.dep_ == "parataxis")


def _is_behind(doc: Doc, last: Day, rules: DateRules, end: int) -> bool:
    """Whether the event told last is one of which its sentence only says that it was before."""
    span = doc.covering(last.begin, last.begin + 1)
    if span is None or not _looks_back(doc, last.begin):
        return False
    return any(not _looks_back(doc, p.begin) for p in _goes_on_from(doc, span.sent, rules, end))


def _looks_back(doc: Doc, begin: int) -> bool:
    """Whether a place is within what stands behind a sentence's verb and "since", "after" or "following"."""
    span = doc.covering(begin, begin + 1)
    if span is None:
        return False
    return any(t.lower_ in _BACKWARD and t.i > span.sent.root.i for t in _openings(span.root))


def _days(doc: Doc, phrase: DatePhrase, published: date | None) -> Interval | None:
    """The days of a phrase, None where a text does not go on from them."""
    span = doc.covering(phrase.begin, phrase.end)
    if span is None or _aside(phrase, span):
        return None
    verb = governing_verb(span.root)
    if verb is not None and tense_of(verb, phrase, published) == FUTURE:
        return bounds(phrase, published, FUTURE)  # "opened on Monday and ends on Friday"
    return bounds(phrase, published, told_in(verb) if verb is not None else PAST)


def _back(doc: Doc, begin: int, count: int, *, onward: bool = False) -> Iterator[Span]:
    """The sentence at a place and those before it, from the last on.

    With `onward` without those of what had been before, unless the first is one ("He opened a fair on Monday.
    He had met her a day earlier. Later in the day …").
    """
    span = doc.covering(begin, begin + 1)
    sentence = span.sent if span is not None else None
    before = not onward or (sentence is not None and _had_been(sentence))
    while sentence is not None and count >= 0:
        if before or not _had_been(sentence):
            yield sentence
            count -= 1
        sentence = doc[sentence.start - 1].sent if sentence.start else None


def _in_any(begin: int, sentences: Sequence[Span]) -> bool:
    return any(s.start_char <= begin < s.end_char for s in sentences)


def _had_been(sentence: Span) -> bool:
    """Whether a sentence tells what had been before what the text tells."""
    return sentence.root.tag_ == "VBN" and any(c.lower_ == "had" for c in sentence.root.children)


def _aside(phrase: DatePhrase, span: Span) -> bool:
    """Whether a day is only that of a noun ("Monday's raid"), or a bound of something ("since Monday")."""
    since = any(t.lower_ == "since" for t in _openings(span.root))  # "his first since taking office on 4 May"
    return since or phrase.introduced in _ASIDE or (before_its_noun(span) and not of_an_hour(span))


def _openings(word: Token) -> Iterator[Token]:
    """What stands over a word, and what opens the clauses around it."""
    for above in word.ancestors:
        yield above
        yield from (c for c in above.children if c.dep_ == "mark")
