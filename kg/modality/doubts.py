"""Whether a clause is only asked about, supposed, doubted or told to be untrue."""

from collections.abc import Set
from itertools import islice

from kg.calendar.dates import PAST, PRESENT
from kg.modality.cues import Cues
from kg.modality.moods import known
from kg.modality.tenses import own_tense
from kg.text.tokens import Token

_AHEAD = frozenset(("will", "shall", "'ll", "wo"))
_ASIDE = (("instead", "of"), ("rather", "than"))
_NOT_YET = frozenset(("before", "until", "till"))
_YEAR = 4
"""Digits of a year."""
_BEING = frozenset(("be", "remain", "stay", "seem", "look"))


def asked(verb: Token) -> bool:
    """Whether a clause only asks whether something is so: "Has Iran tested a missile?"."""
    if verb.dep_ != "ROOT" or not verb.sent.text.rstrip().endswith("?"):
        return False
    subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    first = verb.left_edge
    return (
        subject is not None
        and first.i < subject.i
        and first.pos_ == "AUX"
        and first in (verb, *verb.children)
    )


def not_yet(verb: Token, opening: str) -> bool:
    """Whether a present tells, behind a word that opens its clause, what comes after: "a week before he meets
    her". Not so of what is so every time ("police check them before crowds march"), nor in a chronicle, whose
    sentence tells a year."""
    if opening not in _NOT_YET or verb.tag_ not in ("VBZ", "VBP"):
        return False
    above = next((t for t in verb.ancestors if t.pos_ in ("VERB", "AUX")), verb)
    usual = own_tense(above) == PRESENT and verb.tag_ == "VBP" and above.lemma_ != "want"
    return not usual and not any(t.text.isdigit() and len(t.text) == _YEAR for t in verb.sent)


def untrue(verb: Token, words: Set[str]) -> str:
    """The word by which what a clause says is told to be untrue, else "".

    "The report that he had met him was false", "rumours that he had proved wrong", "it is not true that".
    """
    if not any(c.dep_ == "mark" and c.lower_ == "that" for c in verb.children):
        return ""
    above = verb.head
    told = above.head if above.pos_ == "NOUN" and above.dep_ == "nsubj" else above
    denied = any(c.dep_ == "neg" for c in told.children)
    clauses = (told, *(c for c in told.children if c.dep_ == "xcomp"))
    states = [c.lower_ for v in clauses for c in v.children if c.dep_ in ("acomp", "oprd")]
    return next((s for s in states if (s == "true" and denied) or (s in words and not denied)), "")


def conditional(verb: Token, words: Set[str]) -> str:
    """The "if" or "unless" behind which stands what the act of a verb depends on, else "".

    "Will meet him if he apologises", "meet only if both agree"; not "even if it rains", nor a condition that
    all plans have, which is about one of `words` ("will lift off if the weather permits").
    """
    for clause in (c for c in verb.children if c.dep_ == "advcl"):
        mark = next((c for c in clause.children if c.dep_ == "mark" and c.lower_ in ("if", "unless")), None)
        if mark is None or any(c.lemma_.lower() in words for c in clause.children):
            continue
        before = mark.nbor(-1).lower_ if mark.i else ""
        ahead = any(c.dep_ == "aux" and c.lower_ in _AHEAD for c in verb.children)
        if before not in ("even", "as") and (ahead or before == "only"):
            return mark.lower_
    return ""


def than_do(verb: Token) -> bool:
    """Whether a clause tells what somebody would not do: "would rather resign than meet him"."""
    above = verb.head.head if verb.dep_ == "pcomp" else verb.head
    near = (*verb.children, verb.head, *(above.children if verb.dep_ == "conj" else ()))
    than = next((c for c in near if c.lower_ == "than" and c.i < verb.i), None)
    if than is None or verb.tag_ not in ("VB", "VBG", "VBP"):
        return False
    return any(c.lower_ in ("rather", "sooner") for c in (*than.children, than.nbor(-1), *above.children))


def put_aside(word: Token) -> str:
    """The word by which something else is done than what stands behind it: "instead of a visit", else ""."""
    first = word.left_edge.i
    before = tuple(t.lower_ for t in word.doc[max(word.sent.start, first - 2) : first])
    return before[0] if before in _ASIDE else ""


def supposed(verb: Token) -> bool:
    """Whether something is only told for a case: "would fire missiles in the event of an attack"."""
    cases = (
        n for c in verb.children if c.lower_ == "in" for n in c.children if n.lemma_ in ("event", "case")
    )
    ahead = verb.tag_ == "VBG" or any(c.tag_ == "MD" for c in verb.children)
    return ahead and any(c.lower_ in ("of", "that") for n in cases for c in (*n.children, n.nbor()))


def in_doubt(verb: Token, cues: Cues) -> bool:
    """Whether a phrase behind a verb of being says that its subject may never be: "is off the table"."""
    behind = verb.doc[verb.i + 1 : verb.sent.end]
    words = " ".join(t.lower_ for t in islice((t for t in behind if t.dep_ not in ("advmod", "neg")), 5))
    return verb.lemma_ in _BEING and any(f"{words} ".startswith(f"{phrase} ") for phrase in cues.doubts)


def of_what_was(verb: Token) -> bool:
    """Whether a verdict in the past is on something known: "the visit was premature", not "a visit was"."""
    told = any(known(c) for c in verb.children if c.dep_ == "nsubj")
    return told and own_tense(verb) == PAST and not any(c.tag_ == "MD" for c in verb.children)
