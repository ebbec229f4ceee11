"""Whether the article says that an event happened, is planned, did not happen, or is only thought of.

Cue words and their scopes are data (`kg.modality.cues`), found in what embeds the trigger
(`kg.modality.embedding`); the strongest reading wins. Each reading keeps the cue that gave it.
"""

from collections.abc import Iterator

from kg.calendar.dates import FUTURE, PAST, PRESENT
from kg.modality.cues import Cues
from kg.modality.embedding import Walk
from kg.modality.moods import first_conjunct, presupposed_by
from kg.modality.readings import NEGATED, OCCURRED, PLANNED, Reading
from kg.modality.signs import came_about, hangs_over, joined, undone, yielded
from kg.modality.tenses import tense_at
from kg.slots.clauses import governing_verb, host
from kg.slots.subjects import nobody_named
from kg.text.tokens import Token

_LATER = frozenset("in on this today tonight".split())
"""What stands behind a "later" that counts from now, not from what was told."""
_TIMES = frozenset(("DATE", "TIME"))


def read(
    token: Token,
    cues: Cues,
    *,
    flagged: bool = False,
    act: bool = False,
    known: bool = False,
    people: bool = False,
) -> Reading:
    """How the article tells of the event whose trigger is `token`.

    `flagged`: it failed, so it did occur. `act`: an infinitive of purpose is the act itself ("took to the
    streets to protest"). `known`: it points at what was told elsewhere, so that a clause with it as its
    subject presupposes it ("the launch would have had a longer range"). `people`: it names those who act, so
    that a clause of theirs counts only if it tells of their act ("protesters could face arrest" does not).
    """
    if (there := _settled(token, cues, known=known)) is not None:
        return there
    if people:
        if awaited := next(_awaited(token, cues), None):
            return Reading(PLANNED, awaited, FUTURE)
        verb, modified = _act(token, cues), next(_modified(token, cues), None)
        if verb is None or modified:
            return modified or Reading(OCCURRED, "", tense_at(token))
        token = verb
    if act:
        token = performed(token, cues)
    found = [*Walk(cues).at(token), *_nothing(token), *_later(token)]
    if came_about(token):  # "the protest planned for Friday took place"
        found = [pair for pair in found if pair[0] != PLANNED]
    tense = PAST if _hangs_over(token, cues) else tense_at(token)
    for value in cues.precedence:
        for reading, cue in found:
            if reading == value and not (flagged and value == NEGATED):
                return Reading(value, cue, FUTURE if value == PLANNED else tense, hindsight=tense == PAST)
    return Reading(OCCURRED, "", tense)


def _settled(token: Token, cues: Cues, *, known: bool) -> Reading | None:
    """The reading of what is there whatever its clause says, None where its clause decides."""
    given_up = any(c.dep_ == "relcl" and undone(c, cues) for c in token.rights)
    told_of = any(yielded(c, cues) or joined(c, cues) for c in token.rights)
    there = told_of or (known and presupposed_by(token))
    if (there and not given_up) or _answered(token, cues):
        return Reading(OCCURRED, "", PAST)
    if _told_as_real(token, cues):
        return Reading(OCCURRED, "", PRESENT if tense_at(token) == PRESENT else PAST)
    return None


def _told_as_real(noun: Token, cues: Cues) -> bool:
    """Whether a word before a noun tells that the event is there, whatever is to be done about it.

    "Must acknowledge the recent protests", "would join the ongoing talks".
    """
    own = {c.lower_ for c in noun.lefts}
    before = own or {c.lower_ for c in first_conjunct(noun).lefts}  # "the recent strikes and protests"
    return not noun.tag_.startswith("VB") and bool(before & cues.real) and not before & cues.modifies.keys()


def _nothing(verb: Token) -> Iterator[tuple[str, str]]:
    """That a verb acts on nothing: "has fired no missiles since May", but not "no fewer than ten"."""
    objects = [c for c in verb.children if c.dep_ == "dobj"] if verb.tag_.startswith("VB") else []
    yield from ((NEGATED, word) for word in map(nobody_named, objects) if word)


def _later(token: Token) -> Iterator[tuple[str, str]]:
    """That a present tells of what is still to come: "arrives later this week", "holds talks later today"."""
    verb, how = (token, "dobj") if token.tag_.startswith("VB") else host(token)
    if verb is None or how != "dobj" or verb.tag_ not in ("VBZ", "VBP"):
        return
    for word in verb.doc[verb.i + 1 : verb.right_edge.i]:
        counted = word.nbor(-1).ent_type_ in _TIMES  # "two days later"
        if word.lower_ == "later" and word.nbor().lower_ in _LATER and not counted and _hangs_on(word, verb):
            yield PLANNED, word.lower_


def _hangs_on(adverb: Token, verb: Token) -> bool:
    """Whether an adverb is a verb's, alone or by a date, and not that of a noun ("the talks later today")."""
    at = adverb.head
    while at != verb and (at.ent_type_ in _TIMES or at.dep_ == "prep") and at.head != at:
        at = at.head
    return at == verb


def performed(token: Token, cues: Cues) -> Token:
    """The verb of the act whose purpose is told ("took to the streets to protest"), else the token itself.

    What others are to do is nobody's own purpose ("called for students to protest").
    """
    calling = token.head.lemma_ == "call" and any(
        c.lower_ in ("for", "on", "upon") for c in token.head.children
    )
    others = any(c.dep_ in ("nsubj", "nsubjpass") for c in token.children)
    if (
        not calling
        and not others
        and token.head.lemma_.lower() in cues.acts
        and any(c.lower_ == "to" for c in token.children)
    ):
        return token.head if token.head.tag_.startswith("VB") else governing_verb(token.head) or token
    return token


def _modified(noun: Token, cues: Cues) -> Iterator[Reading]:
    """What a cue word right before a noun says of it ("no protesters")."""
    for child in noun.lefts:
        if child.lower_ in cues.modifies:
            yield Reading(cues.modifies[child.lower_], child.lower_, tense_at(noun))


def _awaited(people: Token, cues: Cues) -> Iterator[str]:
    """The verb by which those who act are still to come: "100,000 protesters are expected in Geneva"."""
    verb, how = host(people)
    if verb is None or how not in ("nsubjpass", "dobj") or any(c.dep_ == "xcomp" for c in verb.children):
        return
    if verb.lemma_ in cues.expecting:
        yield verb.lower_


def _act(people: Token, cues: Cues) -> Token | None:
    """The verb that tells of the act of those who a noun names ("plan to march": "march")."""
    verb, how = host(people)
    if verb is None or how != "nsubj":
        return None
    clause = (verb, *(c for c in verb.children if c.dep_ == "xcomp"))
    return next((v for v in clause if v.lemma_ in cues.acts), None)


def _hangs_over(noun: Token, cues: Cues) -> bool:
    """Whether a noun is told as what was before what its clause tells ("is likely to dominate the talks")."""
    verb = None if noun.tag_.startswith("VB") else host(noun)[0]
    return verb is not None and hangs_over(noun, verb, cues)


def _answered(noun: Token, cues: Cues) -> bool:
    """Whether a noun is what somebody is to answer for or to: "vowed to retaliate for Tuesday's attack"."""
    prep = noun.head
    if noun.tag_.startswith("VB") or noun.dep_ != "pobj" or prep.lower_ not in ("for", "to"):
        return False
    known = any(c.lower_ in ("the", "this", "that") or c.dep_ == "poss" for c in noun.lefts)
    ahead = any(c.lower_ in cues.modifies for c in noun.lefts)
    return known and not ahead and prep.head.lemma_ in cues.answering
