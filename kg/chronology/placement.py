"""Where a date phrase stands to an event: in its own phrase, right behind it, in the clause beside it."""

from dataclasses import replace
from datetime import date

from kg.calendar.dates import DatePhrase, DateRules
from kg.calendar.distances import NTH
from kg.calendar.months import of_told_year
from kg.calendar.periods import Interval
from kg.chronology.concurrence import alongside, comes_for, done_to, taken_for, tells_of
from kg.modality.cues import Cues
from kg.slots.clauses import governing_verb
from kg.slots.presences import presence
from kg.text.tokens import Span, Token

_DECIDING = frozenset(
    "agree decide pledge promise vow offer threaten refuse urge ask invite order want vote".split()
)
"""Verbs whose own day is not that of what they speak of, where it stands before an infinitive."""
_PHRASES = "kg.dates"
_BACK = frozenset(("back", "fresh", "home"))
_FORMER = frozenset(("originally", "initially", "previously", "earlier", "first", "once"))


def phrases_of(sentence: Span, rules: DateRules) -> list[DatePhrase]:
    """The date phrases of a sentence in order, placed in its document; looked for once."""
    doc, offset = sentence.doc, sentence.start_char
    known = doc.remembered.setdefault(_PHRASES, {})
    if (offset, sentence.end_char) not in known:
        found = (replace(p, begin=p.begin + offset, end=p.end + offset) for p in rules.find(sentence.text))
        known[offset, sentence.end_char] = tuple(of_told_year(p, doc.text) for p in found)
    return list(known[offset, sentence.end_char])


def verb_of(phrase: DatePhrase, token: Token) -> Token | None:
    """The verb that a date hangs on; not what only tells behind "what" what a thing is taken for."""
    span = token.doc.covering(phrase.begin, phrase.end)
    verb = governing_verb(span.root) if span is not None else None
    around = taken_for(verb) if verb is not None and span is not None and verb.i < span.start else None
    return around or verb


def modifies(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date stands before its noun: no preposition governs it then ("after last week's launch")."""
    span = token.doc.covering(phrase.begin, phrase.end)
    before = span is not None and span.end <= token.i and token in span.root.ancestors
    return before and token.pos_ in ("NOUN", "PROPN")


def in_own_phrase(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date is within the noun's own phrase ("the protests of 1989")."""
    span = token.doc.covering(phrase.begin, phrase.end)
    if span is None or token.tag_.startswith("VB") or token not in span.root.ancestors:
        return False
    between = (t for t in span.root.ancestors if t.i > token.i or t.i < token.i)
    return not any(t.pos_ in ("VERB", "AUX") and token in t.ancestors for t in between)


def right_behind(phrase: DatePhrase, token: Token) -> bool:
    """Whether no verb stands between a noun and a date ("jailed after the protests last year")."""
    span = token.doc.covering(phrase.begin, phrase.end)
    if span is None or token.tag_.startswith("VB") or span.start <= token.i:
        return False
    return not any(t.pos_ in ("VERB", "AUX") for t in token.doc[token.i : span.start])


def on_its_day(phrase: DatePhrase, token: Token) -> bool:
    """Whether an event is not what went on for days, but on the last of them ("on the fifth day of protests,
    a crowd marched")."""
    span = token.doc.covering(phrase.begin, phrase.end)
    return (
        phrase.text.lower().startswith("on ")
        and span is not None
        and not any(t in span for t in token.ancestors)
    )


def in_clause_beside(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date is that of the clause beside the trigger's ("on Monday when rockets were fired")."""
    verb = verb_of(phrase, token)
    return verb is not None and alongside(verb, governing_verb(token))


def in_clause_before(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date hangs on the verb before the trigger's in a coordination, which has its own day."""
    verb, own = governing_verb(token), verb_of(phrase, token)
    return verb is not None and own is not None and verb.dep_ == "conj" and own == verb.head


def of_another_clause(phrase: DatePhrase, token: Token, cues: Cues) -> bool:
    """Whether a date hangs on another verb than the trigger's, and tells no beginning of what went on."""
    own = verb_of(phrase, token)
    begun = own is not None and tells_of(own, token) and own.lemma_ in cues.beginnings
    while own is not None and own.dep_ == "xcomp" and own.head.lemma_ == "be":
        own = own.head  # "was to be held on 16 November"
    return own != governing_verb(token) and not begun


def of_itself(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date is that of a clause about the event ("the rally, which was held on Monday, …")."""
    verb = verb_of(phrase, token)
    return verb is not None and (tells_of(verb, token) or done_to(verb, token))


def of_the_way(phrase: DatePhrase, token: Token, cues: Cues) -> bool:
    """Whether a date is that of coming to what a clause tells ("will fly in on Monday to meet him")."""
    verb, own = governing_verb(token), verb_of(phrase, token)
    return verb is not None and own is not None and verb != own and comes_for(own, verb, cues)


def of_a_return(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date is that of who is back from elsewhere: "Abe, back from Rome on Sunday, met him"."""
    span = token.doc.covering(phrase.begin, phrase.end)
    if span is None or token.i < span.end:
        return False
    words = token.doc[span.sent.start : span.start]
    first = max((t.i + 1 for t in words if t.text == ","), default=span.sent.start)
    opening = {t.lower_ for t in token.doc[first : first + 2]}
    closed = any(t.text == "," for t in token.doc[span.end : token.i])
    return closed and not opening.isdisjoint(_BACK)  # "just back from"


def of_a_presence(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date is that of what is done by who is somewhere for an event, on whatever day it is.

    "Putin, in Rome for a summit, praised her on Monday"; not "Putin, in Rome on Monday for a summit".
    """
    aside = presence(token)
    if aside is None:
        return False
    first, last = (token.doc[i].idx for i in aside)
    return not first <= phrase.begin < last


def of_decision(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date is that of deciding on what is to come ("agreed on Monday to work towards a summit")."""
    verb = governing_verb(token)
    while verb is not None and verb.dep_ == "xcomp" and verb.head.lemma_ not in _DECIDING:
        verb = verb.head if verb.head.tag_.startswith("VB") else None
    span = token.doc.covering(phrase.begin, phrase.end)
    if verb is None or verb.dep_ != "xcomp" or span is None:
        return False
    return span.end <= verb.i and verb not in span.root.ancestors


def of_its_holder(phrase: DatePhrase, token: Token, cues: Cues) -> bool:
    """Whether a date is that of what is said of a noun that only speaks of the event.

    "The ban on tests was extended on Monday", "plans for a protest were dropped on Monday".
    """
    span = token.doc.covering(phrase.begin, phrase.end)
    at = token
    while span is not None and at.dep_ == "pobj" and at.head.head.pos_ == "NOUN":
        at = at.head.head
        lemma = at.lemma_.lower()
        governs = lemma in cues.governs and at.dep_ in ("nsubj", "nsubjpass")
        if governs or lemma in cues.bans:
            return at not in span.root.ancestors
    return False


def counted_within(phrase: DatePhrase, token: Token, published: date | None, found: Interval) -> bool:
    """Whether a span of time that is not over only says the how manieth of its kind an event is.

    "Fires a missile, its third this month", "launches its first rocket this year".
    """
    span = token.doc.covering(phrase.begin, phrase.end)
    now = published is not None and found.known_day is None and found.overlaps(Interval(published, published))
    if span is None or not now or phrase.introduced in ("since", "until", "by", "before", "after"):
        return False
    first = token.i if token.tag_.startswith("VB") else token.left_edge.i
    return any(t.lower_ in NTH for t in token.doc[first : span.start])


def given_up(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date is one that a plan had before ("originally scheduled for Monday")."""
    verb = verb_of(phrase, token)
    if verb is None:
        return False
    ahead = any(c.tag_ == "MD" for c in verb.children)  # "will first visit Rome on Monday"
    return any(c.lower_ in _FORMER and c.dep_ == "advmod" and not ahead for c in verb.children)


def remembered(noun: Token, cues: Cues) -> bool:
    """Whether a noun is what "the anniversary of the start of the protests" is about: long past."""
    at = noun
    while at.dep_ == "pobj":
        above = at.head.head
        into = at.head.lower_ == "into"
        objects = [c for c in above.children if c.dep_ == "dobj"]
        beside = [c for c in objects if c.i == at.head.i - 1 or (into and c.i < at.head.i)]
        if any(n.lemma_.lower() in cues.remembers for n in (above, *beside)):
            return True  # also where a parser hung "into" on the verb of "opens an inquiry into"
        at = above
    return False
