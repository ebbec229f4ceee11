"""What somebody is about with an act: holds back from it, goes on with it, defies its ban, has it in mind."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.modality.cues import Cues
from kg.modality.readings import PLANNED, Found
from kg.modality.tenses import is_infinitive, is_verb
from kg.slots.clauses import particle

_HEEDLESS = frozenset(("despite", "notwithstanding"))


def through_particle(prep: Token, cues: Cues) -> Iterator[Found]:
    """What a verb with its particle says of what stands behind a preposition: "held off on a test".

    What somebody is still going ahead with is to come, what he went ahead with was done.
    """
    verb = prep.head if is_verb(prep.head) else prep.head.head  # "shied away from a test"
    form = f"{verb.lemma_.lower()}_{particle(verb)}_{prep.lower_}"
    yield from ((value, verb.lower_) for value in cues.governs.get(form, ()))
    if form in cues.pursued and verb.tag_ == "VBG":
        yield PLANNED, verb.lower_


def defied(word: Token, cues: Cues) -> bool:
    """Whether a noun names what those who act do not heed: "defied a ban to march", "despite the ban"."""
    above = word.head
    heedless = word.dep_ == "pobj" and above.lower_ in _HEEDLESS
    return word.lemma_ in cues.bans and (heedless or (word.dep_ == "dobj" and above.lemma_ in cues.defying))


def striven_for(verb: Token, cues: Cues) -> bool:
    """Whether an infinitive tells what somebody only does something for: "an attempt to prevent a rally"."""
    if not is_infinitive(verb):
        return False
    return verb.dep_ == "advcl" or (verb.dep_ in ("acl", "xcomp") and verb.head.lemma_ in cues.striving)


def intended(verb: Token, cues: Cues) -> Iterator[Found]:
    """What is told of the occasion of a plan: "During his visit, he plans to meet her", which is to come."""
    if verb.tag_ == "VBD" or any(c.tag_ == "VBD" for c in verb.children if c.dep_ in ("aux", "auxpass")):
        return
    for at in (verb, *(c for c in verb.children if c.dep_ == "acomp")):
        if any(c.dep_ == "xcomp" and is_infinitive(c) for c in at.children) and at.lemma_ in cues.intending:
            yield PLANNED, at.lower_
