"""Who or what was named where in a document, in the order of the text."""

from dataclasses import dataclass

from kg.names.entities import Entity

REACH = 120
"""Tokens within which an office ("the president") may mean a person who was given it by name."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Someone or something named at a token; `subject` weighs in the search for antecedents."""

    at: int
    entity: Entity
    subject: bool
