"""Who or what was named where in a document, in the order of the text."""

from dataclasses import dataclass

from kg.names.entities import Entity
from kg.text.tokens import Token

REACH = 120
"""Tokens within which an office ("the president") may mean a person who was given it by name."""

_SAID = frozenset("protest condemnation complaint criticism denial objection outcry rebuke warning".split())


@dataclass(frozen=True, slots=True)
class Spoken:
    """Someone or something named at a token; `subject` weighs in the search for antecedents."""

    at: int
    entity: Entity
    subject: bool


def stands_first(name: Token) -> bool:
    """Whether a clause is about somebody: its subject, or a person whom a parser left at its head.

    Not so who is only called something ("Obama considers **Putin** a threat").
    """
    above = name.head
    labelled = name.dep_ == "nsubj" and above.dep_ == "ccomp" and above.pos_ in ("NOUN", "PROPN", "ADJ")
    led = name.dep_ in ("nsubj", "nsubjpass", "poss") or (name.dep_ == "ROOT" and name.ent_type_ == "PERSON")
    return led and not labelled


def is_said(name: Token) -> bool:
    """Whether somebody says what comes from a place: "a protest from Tokyo", but not "from Rome to Oslo"."""
    noun = name.head.head
    if name.head.lower_ != "from" or noun.lemma_ not in _SAID:
        return False
    return not any(c.lower_ == "to" and c.i > name.i for head in (noun, name) for c in head.children)
