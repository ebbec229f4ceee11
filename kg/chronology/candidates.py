"""Which of the dates of a sentence may be an event's, the likeliest first."""

from kg.calendar.dates import FUTURE, PRESENT, DatePhrase
from kg.chronology.belonging import belongs
from kg.chronology.concurrence import due_to, tells_of
from kg.chronology.ends import is_new_day, put_off
from kg.chronology.placement import (
    given_up,
    in_clause_before,
    in_clause_beside,
    in_own_phrase,
    modifies,
    of_a_presence,
    of_a_return,
    of_another_clause,
    of_decision,
    of_its_holder,
    of_itself,
    of_the_way,
    remembered,
    right_behind,
    verb_of,
)
from kg.modality.cues import Cues
from kg.modality.readings import NEGATED, OCCURRED, PLANNED, Reading
from kg.modality.signs import plans
from kg.modality.tenses import is_infinitive, told_in
from kg.slots.clauses import noun_host
from kg.text.tokens import Token

_DONE_TO = frozenset(("dobj", "with", "to", "of"))
"""How that hangs on a verb to which something is done, or to whose people."""
_NOT_YET = frozenset(("before", "until", "till"))
"""Before the day up to which what is not to be is put off: "will not be held before Friday"."""


def candidates(everything: list[DatePhrase], token: Token, reading: Reading, cues: Cues) -> list[DatePhrase]:
    """The dates that may be an event's, the likeliest first."""
    told_now = (reading.value, reading.tense) == (OCCURRED, PRESENT)
    phrases = [p for p in everything if belongs(p, token, cues, told_now=told_now)]
    apart = [
        p for p in phrases if any(other(p, token) for other in (of_decision, of_a_return, of_a_presence))
    ]
    phrases = [p for p in phrases if p not in apart and not of_its_holder(p, token, cues)]
    if remembered(token, cues):  # "met on Friday, the anniversary of the protests"
        phrases = [p for p in phrases if in_own_phrase(p, token) or _year_behind(p, token)]
    kept = [p for p in phrases if not given_up(p, token)]
    phrases = kept if kept or reading.value == PLANNED else phrases
    told = reading.value == OCCURRED  # "the talks, which were held on Monday, will go on next week"
    own = [
        p
        for p in phrases
        if not of_another_clause(p, token, cues)
        or (told and of_itself(p, token))
        or is_new_day(p, token, cues)
        or _set_for(p, token, cues)
    ]
    phrases = own or phrases
    if reading.value == OCCURRED and _in_a_plan(token):
        phrases = [p for p in phrases if modifies(p, token) or of_itself(p, token)]
    if reading.value == NEGATED:
        phrases = [p for p in phrases if p.introduced not in _NOT_YET]
    if reading.value == PLANNED:  # "the talks, frozen since March, are to resume"
        phrases = [p for p in phrases if p.introduced != "since"]
    if put_off(token, cues):
        phrases = [p for p in phrases if is_new_day(p, token, cues) or _as_planned(p, token, cues)]
    if len(phrases) < 2:
        return phrases
    return sorted(
        phrases,
        key=lambda p: (
            not is_new_day(p, token, cues),
            not _set_for(p, token, cues),
            not (told and of_itself(p, token)),
            in_clause_beside(p, token),
            in_clause_before(p, token) or of_the_way(p, token, cues),
            of_another_clause(p, token, cues),
            p.rule == "overnight",  # "overnight on July 3" is not of last night
            not (right_behind(p, token) or modifies(p, token)),
        ),
    )


def _in_a_plan(noun: Token) -> bool:
    """Whether a clause tells what is to be done about what there was: "will meet protesters on Monday"."""
    verb, how = noun_host(noun)
    return verb is not None and how in _DONE_TO and told_in(verb) == FUTURE


def _year_behind(phrase: DatePhrase, token: Token) -> bool:
    """Whether a year stands right behind what is remembered: "photographs of protests in Kyiv in 2014"."""
    return "year" in phrase.fields and right_behind(phrase, token)


def _set_for(phrase: DatePhrase, token: Token, cues: Cues) -> bool:
    """Whether a date is that for which a noun is said to be set ("for talks scheduled for Tuesday")."""
    verb = verb_of(phrase, token)
    return verb is not None and verb.dep_ == "acl" and verb.head == token and plans(verb, cues)


def _as_planned(phrase: DatePhrase, token: Token, cues: Cues) -> bool:
    """Whether a date is when something was to be, as a clause about it tells ("planned for May")."""
    verb = verb_of(phrase, token)
    set_for = verb is not None and plans(verb, cues) and phrase.introduced == "for"
    if verb is None or not (set_for or is_infinitive(verb)):
        return False
    return token in verb.ancestors and (verb.dep_ == "acl" or tells_of(verb, token) or due_to(verb, token))
