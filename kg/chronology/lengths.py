"""How many days an event takes, where its clause says so and tells its first day or its last."""

from collections.abc import Iterator
from itertools import pairwise

from kg.calendar.distances import count, ordinal
from kg.chronology.concurrence import tells_of
from kg.modality.cues import Cues
from kg.slots.clauses import clause_verb, forms, host, noun_host, opens_a_date, stage_of
from kg.text.tokens import Token

_LASTING = frozenset("visit trip tour stay stopover talk summit meeting conference negotiation day".split())

_STARTS = frozenset(("start", "beginning", "outset"))
_FILLING = frozenset("for on with at by".split())
"""Before what begins then: "left on a four-day trip", not "leaves after a four-day visit"."""
_LAST = frozenset(("last", "final", "closing", "concluding"))
_ENDS = frozenset(("end", "close", "conclusion"))
_LEGS = frozenset(("leg", "stop", "stage"))
"""Parts of a journey, of which each place has but some days."""
_BACK = frozenset(("before", "earlier", "ago"))
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_LONG = 15
"""Days of what is told in months, or in so many weeks that they are rounded."""
_UNITS = frozenset((*_DAYS, "month", "year"))
_WHOLE = {"weeklong": "week", "monthlong": "month", "yearlong": "year"}
"""Words for what takes all of a unit of time."""


def days_long(token: Token, cues: Cues, begin: int) -> int:
    """How many days an event lasts whose beginning a clause tells ("begins a two-day visit"), else 0.

    `begin` is where its date stands.
    """
    verb = clause_verb(token)
    if begun_by_clause(token, cues, begin):
        return length(token)  # "his two-day visit, which began on Monday"
    if verb is None:
        return 0
    began = verb.lemma_ in cues.beginnings or any(map(opens_a_date, verb.subtree))
    phrases = [t for t in verb.subtree if t.dep_ == "pobj" and t.lemma_ in _LASTING and _fills(t.head)]
    for_it = [t for t in phrases if began or (t.head.lower_ in ("for", "over") and t.head.head == verb)]
    nouns = [t for t in for_it if t.head.head == verb or _in_one_place(t)]  # "gather for a three-day summit"
    nouns += [t for t in _begun_by(verb, cues) if began and _in_one_place(t)]
    lengths = (length(n) for n in ((token, *nouns) if began else nouns) if not part_of(n))
    return next(filter(None, lengths), 0)


def begun_by_clause(token: Token, cues: Cues, begin: int) -> bool:
    """Whether a clause about an event tells by the date at `begin` when it began: "which began on Monday"."""
    begun = (c for c in token.subtree if tells_of(c, token) and c.lemma_ in cues.beginnings)
    return any(c.left_edge.idx <= begin <= c.right_edge.idx for c in begun)


def part_of(noun: Token) -> bool:
    """Whether a clause tells of the end or a leg of an event: "at the end of a five-day trip"."""
    stage = stage_of(noun)
    if stage is None:
        return False
    last = not _LAST.isdisjoint(t.lower_ for t in stage.lefts)
    return stage.lemma_ in _ENDS | _LEGS or (last and stage.lemma_ != "day")


def follows(noun: Token) -> bool:
    """Whether a day is told as the one before an event: "on the eve of a two-day summit"."""
    of = noun.head
    return noun.dep_ == "pobj" and of.lower_ == "of" and of.head.lower_ == "eve"


def day_of(noun: Token) -> tuple[int, bool]:
    """Which day of an event a clause tells of, 0 for none, and whether that is its last.

    "On the second day of a visit", "on the third and final day of the talks", "met for a second day".
    """
    if noun.tag_.startswith("VB"):
        return next(_nth_until_now(noun), 0), True
    stage = stage_of(noun)
    if stage is None or stage.lemma_ != "day":
        return 0, False
    words = [t.lower_ for t in noun.doc[stage.left_edge.i : stage.i]]
    return next(filter(None, map(ordinal, words)), 0), not _LAST.isdisjoint(words)


def _nth_until_now(verb: Token) -> Iterator[int]:
    """Which day it is on which somebody does something still: "marched for a third straight day"."""
    days = (n for c in verb.children if c.lower_ == "for" for n in c.children if n.lemma_ == "day")
    yield from (nth for day in days for nth in map(ordinal, (t.lower_ for t in day.lefts)) if nth > 1)


def _fills(prep: Token) -> bool:
    """Whether what stands behind a preposition begins then: "for the start of a four-day visit", "over two
    days"."""
    over = prep.lower_ == "over" and any(c.lemma_ == "day" for c in prep.children)
    return over or prep.lower_ in _FILLING or (prep.lower_ == "of" and prep.head.lemma_ in _STARTS)


def _begun_by(verb: Token, cues: Cues) -> Iterator[Token]:
    """What somebody does something to begin: "arrived in Rome to start a two-day visit"."""
    purposes = (c for c in verb.children if c.dep_ in ("advcl", "xcomp") and c.lemma_ in cues.beginnings)
    yield from (n for c in purposes for n in c.children if n.dep_ == "dobj" and n.lemma_ in _LASTING)


def _in_one_place(noun: Token) -> bool:
    """Whether a stay is where its beginning is told: not "at the start of a 12-day tour of Asia"."""
    return noun.lemma_ not in ("tour", "trip") or not any(c.dep_ == "prep" for c in noun.children)


def ended_after(token: Token, cues: Cues) -> int:
    """The days of what is told to have ended ("the three-day summit that ended on Monday"), else 0."""
    verb, how = noun_host(token)
    if verb is not None and how in ("from", "after") and verb.lemma_ in cues.motion:
        return length(token)  # "returned on Friday from a three-day visit"
    told = [c for c in token.subtree if tells_of(c, token)] + ([verb] if verb is not None else [])
    return length(token) if any(not forms(v).isdisjoint(cues.endings) for v in told) else 0


def length(noun: Token) -> int:
    """The days in "two-day visit", "four days of talks", "a visit of five days", "a week of talks", else 0.

    Not so in "the rally of two days before".
    """
    days = (number * _DAYS.get(unit, _LONG) for number, unit in _lengths(noun))
    return next((number for number in days if number < _LONG), 0)


def goes_on_long(noun: Token, cues: Cues) -> bool:
    """Whether a day is one of many weeks or months of an event: "broke up a three-month protest on Monday".

    Not so where it begins then.
    """
    verb, _ = noun_host(noun)
    begins = verb is not None and verb.lemma_ in cues.beginnings
    return not begins and any(number * _DAYS.get(unit, _LONG) >= _LONG for number, unit in _lengths(noun))


def _lengths(noun: Token) -> Iterator[tuple[int, str]]:
    """How many of which unit of time the words before a noun, or right behind it, say that it takes."""
    if noun.tag_.startswith("VB"):
        return  # "two days before he arrived"
    counted = noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lemma_ in _UNITS
    first, last = (noun.head.head if counted else noun).left_edge.i, noun.i + 1
    behind = noun.doc[last : last + 4]
    if len(behind) >= 3 and behind[0].lower_ == "of" and behind[-1].lower_ not in _BACK:
        last += 3
    words = [t.lower_ for t in noun.doc[first:last] if t.text != "-"]
    yield from ((1, _WHOLE[word]) for word in words if word in _WHOLE)
    for number, unit in pairwise(words):
        unit = unit.removesuffix("s")
        if unit in _UNITS and (several := count(number)):
            yield several, unit  # but not "the second day"


def on_the_way(noun: Token) -> bool:
    """Whether a clause only tells what was done on a stay: "on a four-day trip to China, met the premier"."""
    return not noun.tag_.startswith("VB") and host(noun)[1] in ("on", "during", "in")
