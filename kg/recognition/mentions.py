"""What one wording of the article says of one event, its roles filled.

From here on values are frozen and know nothing of the parser: spans are code points `[begin, end)`
of the text that was parsed.
"""

from dataclasses import dataclass

from kg.chronology.timing import When
from kg.modality.readings import Reading
from kg.names.entities import Entity
from kg.recognition.fillers import Filler, Span


@dataclass(frozen=True, slots=True)
class Mention:
    """One wording of one event."""

    type: str
    stay: bool
    token: int
    host: int
    """Token of the verb that a noun hangs on, -1 for none."""
    place: str
    """How a noun hangs on its verb: a dependency label or preposition, "" for a verb or for those who act."""
    setting: int
    """Token of the verb whose act has this noun as its occasion ("met at the summit"), -1 for none."""
    lemma: str
    verb: bool
    span: Span
    fillers: tuple[Filler, ...]
    reading: Reading
    when: When
    definite: bool
    """Points at something known: "the launch", "its test"."""
    bare: bool
    """Says nothing of its own: counts only beside another mention of such an event."""
    other: bool
    """Set apart from what was told before: "another", "previous"."""
    fresh: bool
    """Told as new: of what was told before only if it brings in nobody new."""
    anew: bool
    """Says what the event just told is ("it would be his first trip abroad")."""
    unexplained: bool
    """Says nothing of what it is about ("a similar protest in Lyon")."""
    besides: bool
    """Told as what there was besides, whoever did it: "protests were also held in Sylhet"."""
    apart: int
    """First token of what is told as days or hours away ("a day after **the launch**"), -1 for none."""
    nth: tuple[int, bool]
    """Which day of the event a clause tells of, 0 for none, and whether it is its last ("on the second day of
    **the visit**")."""
    means_of: int
    """Token of the verb whose means a participle tells ("held a test, **firing** a rocket"), else -1."""
    cause_of: int
    """Token of what its event is the cause of ("marched over the killing of **a protester**"), else -1."""
    apposed: int
    """Token of the word that a noun behind a comma names anew ("held talks, the first in years"), else -1."""
    joins: bool
    """Points at an event of several that the people of its clause came to ("she attended the meeting")."""
    phase: str
    """What its day is of a stay: "begins", "ends", or "" for any."""
    closes: bool
    """Tells only when a stay told before came to its end ("flew home on Friday")."""
    settled: bool
    """Tells what became of a known event, whatever was planned of it ("the launch took place")."""
    part: bool
    """One of several told before: "the first missile", "the last of the rockets"."""
    plural: bool
    minimum: int | None
    """How many events a counted plural tells ("over 100 launches"), at least."""
    around: frozenset[str]
    """Keys of the states of which its sentence speaks."""
    attributed: Entity | None
    """Who says so."""

    @property
    def factuality(self) -> str:
        return self.reading.value

    @property
    def aggregate(self) -> bool:
        """Several events told as one, without saying which."""
        return self.minimum is not None or (self.plural and self.bare)

    def entities(self, name: str) -> tuple[Entity, ...]:
        """The actors or zones of a role."""
        return tuple(f.entity for f in self.fillers if f.name == name and f.entity is not None)

    def text(self, name: str) -> str:
        """The literal of an attribute, "" where it has none."""
        return next((f.text for f in self.fillers if f.name == name and f.entity is None), "")
