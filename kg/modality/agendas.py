"""What an event is expected to be about, told behind it: "met, with talks expected to focus on trade"."""

from kg.modality.cues import Cues
from kg.modality.tenses import is_infinitive
from kg.slots.clauses import forms
from kg.text.tokens import Token

_ABSOLUTE = frozenset(("pobj", "nsubj"))


def told_before(noun: Token, cues: Cues) -> Token | None:
    """The verb before ", with" that tells of the event whose content the phrase foretells; else None.

    Not so of what is to go on or to follow ("with talks expected to resume on Friday"), nor of a way there
    ("arrived on Monday, with talks expected to focus on trade").
    """
    opening = noun.head if noun.dep_ == "pobj" else noun.head.head
    if noun.dep_ not in _ABSOLUTE or opening.lower_ != "with" or opening.i <= noun.sent.start:
        return None
    behind = noun.doc[noun.i + 1 : opening.right_edge.i + 1]
    content = next((t for t in behind if is_infinitive(t)), None)
    verb = opening.head
    if opening.nbor(-1).text != "," or content is None or content.lemma_ not in cues.contents:
        return None
    going = cues.motion | cues.stays  # nor of what is called off or only spoken of
    apart = verb.lemma_ in going | cues.about | cues.reporting or not forms(verb).isdisjoint(cues.governs)
    return verb if verb.tag_.startswith("VB") and not apart else None
