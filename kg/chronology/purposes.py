"""Days told at the end of what an act is done for: "students marched to demand lower fees on Monday".

A sentence of news dates its own act; what is demanded, discussed or marked by it is done on its day.
"""

from kg.calendar.dates import DatePhrase
from kg.modality.cues import Cues
from kg.modality.readings import PLANNED
from kg.modality.tenses import TRYING, is_infinitive
from kg.slots.clauses import governing_verb
from kg.text.tokens import Span, Token

_DAYS = frozenset(("weekday", "days", "overnight", "weekend", "weekdays"))
"""Rules of dates that tell on which day of late something was."""
_REMEMBERING = frozenset("mark commemorate remember celebrate honor honour avenge mourn".split())
"""Verbs of what is done for the sake of a day long ago, which a calendar date may tell."""
_BEFORE = frozenset(("", "on", "at", "in", "over", "during"))
_ACTS = frozenset(("advcl", "xcomp", "acl"))
_ASKING = frozenset("plan want hope intend expect vow pledge threaten refuse agree wish call".split())
"""Verbs that their infinitive completes: what it tells is not what they do."""
_ANSWERS = frozenset("draw prompt provoke spark raise earn win attract".split())
"""Verbs of what others do about an act, perhaps the day after ("fired one, drawing protests on Monday")."""


def at_end_of_purpose(
    phrase: DatePhrase, date: Span, verb: Token, clause: Token | None, token: Token, cues: Cues
) -> bool:
    """Whether a date that a parser hung on a purpose or a manner is that of the act of a clause.

    Not of a way, whose day is not that of what it is for ("flew to Rome to sign a pact on Monday"), nor
    where a noun before the date has its own day ("to protest the killing of two on Monday").
    """
    between, verb = date.doc[verb.i + 1 : date.start], _whole(verb)
    if clause is None or verb == clause or verb.dep_ not in _ACTS or date.start < verb.i:
        return False
    if verb.lemma_ in _ANSWERS or PLANNED in cues.governs.get(verb.lemma_, ()):
        return False  # "met to prepare a truce on Friday"
    if not _tells_day(phrase, verb) or phrase.introduced not in _BEFORE:
        return False
    above = verb.head if verb.head != token or token == clause else clause
    if above != clause or clause.lemma_ in cues.motion | cues.stays | cues.speech | cues.reporting | _ASKING:
        return False
    if any(c.dep_.startswith("nsubj") or c.dep_ == "mark" for c in verb.children):
        return False
    own = any(t.pos_ in ("VERB", "AUX") or t.lemma_ in cues.dated | cues.dated_lately for t in between)
    return not own and (is_infinitive(verb) or verb.tag_ == "VBG")


def _whole(verb: Token) -> Token:
    """The first verb of several: "burning" of "burning flags and throwing stones", "try" of "try to end"."""
    if verb.dep_ == "conj" and verb.tag_ == "VBG":
        return governing_verb(verb.head) or verb
    tried = verb.dep_ == "xcomp" and verb.head.lemma_ in TRYING and verb.head.dep_ in _ACTS
    return verb.head if tried else verb


def _tells_day(phrase: DatePhrase, verb: Token) -> bool:
    day = phrase.rule == "calendar" and "day" in phrase.fields and verb.lemma_ not in _REMEMBERING
    return day or phrase.rule in _DAYS
