"""What an article says of an event: that it happened, is planned, did not happen, or is only thought of."""

from dataclasses import dataclass

OCCURRED, PLANNED, NEGATED, HYPOTHETICAL = "occurred", "planned", "negated", "hypothetical"
BE_TO = "be to"
"""The cue of what "is to" happen, or was to have happened."""
ONWARD = "onward"
"""The cue of a present tense that tells the next leg of a journey ("from Rome she flies to Oslo")."""
QUESTION = "?"
"""The cue of what is only asked ("Has Iran tested a missile?")."""
CONDITION = "on condition"
"""The cue of what is to be only if something else is so ("will meet him if he apologises")."""
Found = tuple[str, str]
"""A reading and the cue word that gave it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A factuality, the cue word behind it ("" for none), and the tense that date phrases need."""

    value: str
    cue: str
    tense: str
    hindsight: bool = False
    """Told in the past ("was in Rome for talks"): a plan may be over by the publication day."""
