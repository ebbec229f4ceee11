"""Whether a noun is told as known, so that it can mean what is told elsewhere: "the launch", "its test"."""

from collections.abc import Iterator

from kg.frames import TriggerRule
from kg.slots.clauses import COUNTERS
from kg.text.tokens import Token

NOUN_TAGS = ("NOUN", "PROPN")
_DETERMINERS = frozenset("the this that these those its their his her both latest".split())
_POINTING = frozenset(
    "the this that these those its their his her both latest 's ’s first second third fourth fifth "
    "another further failed successful earlier previous".split()
)


def is_definite(noun: Token) -> bool:
    """Whether a noun has a definite determiner or a possessor: "the launch", "its test"."""
    return not _DETERMINERS.isdisjoint(t.lower_ for t in noun.lefts) or any(
        c.dep_ == "poss" for c in noun.children
    )


def is_known(noun: Token) -> bool:
    """Whether a noun is told as known or as one of several: "the rockets", "its missile", "one of them"."""
    if noun.pos_ not in NOUN_TAGS or any(c.lower_ == "one" for c in noun.lefts):
        return True
    return any(c.lower_ in _POINTING or c.dep_ == "poss" for c in noun.lefts) and not any(
        c.dep_ == "poss" and c.pos_ == "PROPN" for c in noun.lefts
    )


def points_back(token: Token, rule: TriggerRule) -> bool:
    """Whether a noun can mean an event told elsewhere: definite, or with a possessor ("Tuesday's test")."""
    if not rule.anaphoric or rule.pos != "noun":
        return False
    # "an April launch"
    dated = any(c.ent_type_ == "DATE" and c.dep_ in ("compound", "nmod") for c in token.lefts)
    known = any(c.lower_ in _POINTING or c.dep_ == "poss" for c in (*token.children, *_counter(token)))
    told = token.lemma_.lower() not in rule.definite_only and _of_a_day(token)
    alike = any(c.lower_ == "similar" for c in token.lefts)  # "after India conducted a similar test"
    return rule.anaphoric_any or known or dated or told or alike


def is_of_another(noun: Token) -> bool:
    """Whether somebody is named whose it is, so that it is no other's: "since George V's visit in 1911"."""
    return any(c.dep_ == "poss" and c.pos_ == "PROPN" and c.ent_type_ == "PERSON" for c in noun.children)


def _counter(noun: Token) -> Iterator[Token]:
    """What stands before a word that counts a noun: "an earlier round of talks"."""
    above = noun.head.head
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and above.lemma_ in COUNTERS:
        yield from above.lefts


def _of_a_day(noun: Token) -> bool:
    """Whether an indefinite noun is told by its day alone: "a launch in April failed"."""
    behind = (n for c in noun.rights if c.dep_ == "prep" and c.lower_ in ("in", "on") for n in c.children)
    fresh = any(c.lower_ in ("a", "an", "another") for c in noun.lefts)
    return fresh and any(n.ent_type_ == "DATE" and n.i <= noun.i + 3 for n in behind)
