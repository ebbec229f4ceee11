"""Which end of an event a date is: "began on Friday" is a "since", "returned on Friday from" an "until"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from kg.calendar.bounds import bounds
from kg.calendar.dates import PAST, DatePhrase
from kg.calendar.periods import Interval
from kg.chronology.belonging import NEW_DAY, dated_before
from kg.chronology.concurrence import tells_of
from kg.chronology.elsewhere import of_an_hour, tells_then
from kg.chronology.placement import in_own_phrase, modifies, right_behind, verb_of
from kg.chronology.relative import tense_of
from kg.modality.cues import Cues
from kg.modality.signs import not_until
from kg.modality.tenses import own_tense
from kg.slots.clauses import forms, governing_verb, host, noun_host
from kg.text.tokens import Token

_BOTH = 2
_BOUND = frozenset(("since", "by"))
_WHERE = frozenset(("home", "back", "to", "from"))
_THIS = frozenset(("it", "this", "that", "which"))
_OWN = frozenset(("its", "their"))
_BOTCHED = frozenset(("failed", "botched", "aborted"))
ENDING = frozenset(("until", "till", "to", "through"))
"""Before the last day of a time."""
_STILL = frozenset(("remain", "stay"))
"""Verbs of what still goes on at a day: "by Monday a few protesters remained"."""


def meant_by(phrase: DatePhrase, token: Token, cues: Cues, *, lasting: bool) -> DatePhrase:
    """A date with what its place makes of it; before its noun or one of an hour no preposition governs it."""
    span = token.doc.covering(phrase.begin, phrase.end)
    if modifies(phrase, token) or (span is not None and of_an_hour(span)):
        return replace(phrase, introduced="")
    if span is not None and phrase.introduced == "since" and tells_then(token, span):
        phrase = replace(phrase, introduced="")  # "the first since 14 January, when it fired two"
    if _told_afterwards(phrase, token, cues):
        return replace(phrase, introduced="by")
    return _introduced(phrase, token, cues, lasting=lasting)


def _introduced(phrase: DatePhrase, token: Token, cues: Cues, *, lasting: bool) -> DatePhrase:
    """A date with what its place makes of it, for what lasts: of a beginning it is a "since"."""
    verb, how = noun_host(token)
    if _moved_to(phrase, verb, cues) or _not_before(phrase, token, cues) or _stays_until(phrase, token):
        return replace(phrase, introduced="")
    parted = how == "after" or (how == "from" and lasting)
    known = (verb and dated_before(verb, token)) or (not lasting and _what_it_came_of(token))
    parted = parted and not (known and right_behind(phrase, token)) and not _amid_its_phrase(phrase, token)
    if parted and verb is not None and verb.lemma_ in cues.motion and not _sequel(phrase, token, verb):
        return replace(phrase, introduced="until")  # "returned on Monday from a visit"
    if not lasting:
        return phrase  # "the launch ended in failure on Monday"
    told_by = verb_of(phrase, token)
    if told_by is not None and tells_of(told_by, token) and told_by.lemma_ not in cues.beginnings:
        over = told_by.lemma_ in cues.endings  # "the summit that ended on Monday"
        return replace(phrase, introduced="until") if over else phrase  # but "… that Oman hosted on Friday"
    goes_on = verb is not None and verb.lemma_ in cues.going_on | cues.endings
    if goes_on and _in_clause_of_beginning(phrase, token, cues):
        return replace(phrase, introduced="since")  # "protests that began on Friday spread" or "ended"
    ends = verb is not None and verb.lemma_ in cues.endings and not _acts_on(verb, how)
    if ends and how.startswith("nsubj") and (in_own_phrase(phrase, token) or right_behind(phrase, token)):
        return phrase  # "the talks in Rome in February ended without a deal"
    if verb is None or not (how in ("nsubj", "nsubjpass") or (ends and how == "dobj")):
        return phrase
    if phrase.introduced == "by" and verb.lemma_ in _STILL and verb_of(phrase, token) == verb:
        return replace(phrase, introduced="")
    if ends:
        return replace(phrase, introduced="until")
    begins = verb.lemma_ in cues.beginnings and token.tag_ == "NNS" and verb.tag_ in ("VBD", "VBN")
    begins = begins and not _acts_on(verb, how)  # "Monday's protests sparked clashes"
    return replace(phrase, introduced="since") if begins and phrase.introduced not in _BOUND else phrase


def _what_it_came_of(noun: Token) -> bool:
    """Whether a noun behind "after" is what its clause's subject just had: "is in orbit after its launch"."""
    words = {c.lower_ for c in noun.lefts if c.dep_ in ("det", "poss")}
    return words <= _OWN or not {c.lower_ for c in noun.lefts}.isdisjoint(_BOTCHED)


def _amid_its_phrase(phrase: DatePhrase, noun: Token) -> bool:
    """Whether more of its noun's phrase is behind a date: "flew home after talks on Monday with Iran"."""
    if not in_own_phrase(phrase, noun):
        return False
    return any(c.dep_ == "prep" and c.idx >= phrase.end for c in noun.children)


def _sequel(phrase: DatePhrase, token: Token, verb: Token) -> bool:
    """Whether what came after an event is another event, and nobody who came from it ("the march came after
    a first one on Monday")."""
    if verb.lemma_ != "come" or any(c.lower_ in _WHERE for c in verb.children):
        return False
    if not right_behind(phrase, token):
        return False
    return any(c.dep_ == "nsubj" and (c.pos_ == "NOUN" or c.lower_ in _THIS) for c in verb.children)


def _acts_on(verb: Token, how: str) -> bool:
    """Whether an event ends something else ("the march closed a road on Monday"), and not its own work."""
    objects = [c for c in verb.children if c.dep_ == "dobj"]
    return how == "nsubj" and any(not any(x.dep_ == "poss" for x in c.children) for c in objects)


def _in_clause_of_beginning(phrase: DatePhrase, token: Token, cues: Cues) -> bool:
    verb = verb_of(phrase, token)
    told = verb is not None and tells_of(verb, token) and verb.tag_ == "VBD"
    return told and verb is not None and verb.lemma_ in cues.beginnings


def _told_afterwards(phrase: DatePhrase, token: Token, cues: Cues) -> bool:
    """Whether a day may be that on which something known was told of, and is the last that it can be of.

    "Confirmed the test of a missile on Monday"; but not "confirmed Monday's test".
    """
    verb, how = noun_host(token)
    told = verb is not None and how in ("dobj", "nsubjpass") and verb.lemma_ in cues.afterwards
    known = any(c.lower_ in ("the", "this", "that") or c.dep_ == "poss" for c in token.lefts)
    plain = verb is not None and verb.tag_ == "VBD" and phrase.introduced not in _BOUND | NEW_DAY
    return told and known and plain and not modifies(phrase, token)


def _stays_until(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date is the day on which a stay ends that was told before ("He will stay until Friday")."""
    if token.lemma_ not in _STILL or phrase.introduced not in ENDING or verb_of(phrase, token) != token:
        return False
    placed = any(c.lower_ in ("in", "at", "on") for c in token.children)
    return not placed and not any(c.dep_ in ("attr", "acomp", "oprd", "dobj") for c in token.children)


def _not_before(phrase: DatePhrase, token: Token, cues: Cues) -> bool:
    """Whether a date is that on which something is to be and not earlier ("will not begin until Friday")."""
    verb = verb_of(phrase, token)
    above = (verb, verb.head, verb.head.head) if verb is not None else ()
    return phrase.introduced in NEW_DAY and any(not_until(v, cues) for v in above)


def _moved_to(phrase: DatePhrase, verb: Token | None, cues: Cues) -> bool:
    """Whether a date is the new one of what was put off ("delayed until Friday", "moved to May")."""
    return verb is not None and not forms(verb).isdisjoint(cues.putting_off) and phrase.introduced in NEW_DAY


def day_before_end(token: Token, phrases: Sequence[DatePhrase], told: tuple[date | None, str]) -> date | None:
    """The last day that an event can be of by what comes after: "will meet him before he leaves on Friday".

    Or by what the clause above it came after: "in May China vetoed it after the North had fired one".
    `told` are the publication day and the tense of the event's clause.
    """
    verb = governing_verb(token)
    later = list(_clauses_behind(verb)) if verb is not None else []
    dated = (p for p in phrases if verb_of(p, token) in later)
    days = [bounds(replace(p, introduced=""), *told).known_day for p in dated]
    above = verb.head if verb is not None and _behind_after(verb) else None
    days += [bounds(p, *told).latest for p in phrases if above is not None and verb_of(p, token) == above]
    return next((day for day in days if day is not None), None)


def _behind_after(verb: Token) -> bool:
    """Whether a clause tells after what the one above it was; how long after is told elsewhere."""
    marks = [c for c in verb.children if c.dep_ == "mark" and c.lower_ == "after"]
    far = any(c.nbor(-1).dep_ == "npadvmod" or c.nbor(-1).head == c for c in marks)
    above = verb.head.tag_ in ("VBD", "VBN") and own_tense(verb.head) == PAST
    return verb.dep_ == "advcl" and above and bool(marks) and not far


def first_and_last(
    token: Token, phrases: Sequence[DatePhrase], cues: Cues, published: date | None
) -> Interval | None:
    """The days of what is said to begin on one and to end on another; None where it is not.

    "The summit, which began on Tuesday, ends on Friday", "opens on Friday and closes on Sunday".
    """
    if len(phrases) < _BOTH or token.tag_.startswith("VB"):
        return None
    days: dict[bool, date] = {}
    for clause in _clauses_about(token):
        begins = clause.lemma_ in cues.beginnings
        ends = not forms(clause).isdisjoint(cues.endings)
        if not (begins or ends) or _acts_on(clause, "nsubj"):
            continue  # nor "opened the way to talks on Friday"
        for phrase in (p for p in phrases if verb_of(p, token) == clause):
            day = bounds(phrase, published, tense_of(clause, phrase, published)).known_day
            if day is not None:
                days.setdefault(begins, day)
    first, last = days.get(True), days.get(False)
    return Interval(first, last) if first is not None and last is not None and first < last else None


def _clauses_about(noun: Token) -> Iterator[Token]:
    """The verbs of which a noun is the subject, and of clauses about it."""
    verb, how = noun_host(noun)
    if verb is None or not how.startswith("nsubj"):
        return
    joined = (c for c in verb.children if c.dep_ == "conj" and not any(x.dep_ == "nsubj" for x in c.children))
    about = (c for c in noun.subtree if tells_of(c, noun))
    for clause in (verb, *joined, *about):
        yield clause
        due = (c for c in clause.children if c.dep_ == "acomp")
        yield from (c for above in (clause, *due) for c in above.children if c.dep_ == "xcomp")


def _clauses_behind(verb: Token) -> Iterator[Token]:
    """The verbs of the clauses that "before" opens below a verb."""
    for child in verb.children:
        if child.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ == "before" for c in child.children):
            yield child
        elif child.dep_ == "prep" and child.lower_ == "before":
            yield from (c for c in child.children if c.dep_ == "pcomp")


def is_new_day(phrase: DatePhrase, token: Token, cues: Cues) -> bool:
    """Whether a date is the new one of an event that its clause puts off."""
    return not token.tag_.startswith("VB") and _moved_to(phrase, host(token)[0], cues)


def put_off(token: Token, cues: Cues) -> bool:
    """Whether an event was put off: then a day told without "until" is not when it is to be."""
    verb, how = noun_host(token)
    return verb is not None and how in ("dobj", "nsubjpass") and not forms(verb).isdisjoint(cues.putting_off)
