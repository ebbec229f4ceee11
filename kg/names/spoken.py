"""Who or what was named where in a document, in the order of the text."""

from dataclasses import dataclass

from kg.names.entities import Entity
from kg.text.tokens import Token

REACH = 120
"""Tokens within which an office ("the president") may mean a person who was given it by name."""


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
