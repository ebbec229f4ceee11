"""What somebody is about with an act: is fit for it, holds back from it, goes on with it, defies its ban."""

from collections.abc import Iterator

from kg.calendar.dates import PRESENT
from kg.modality.cues import Cues
from kg.modality.moods import POINTING
from kg.modality.readings import HYPOTHETICAL, NEGATED, PLANNED, Found
from kg.modality.tenses import TRYING, is_infinitive, is_verb, own_tense
from kg.slots.clauses import objects_before, particle
from kg.text.tokens import Token

_QUITE = frozenset(("all", "only"))
"""Before "too" they turn it round: "all too willing", "only too happy"."""
_HEEDLESS = frozenset(("despite", "notwithstanding"))
_PROMISED = frozenset(
    "aid assistance backing commitment cooperation help loan money solidarity support troop weapon".split()
)
"""What somebody promises or demands where he speaks, behind which a parser hangs the place."""
_VENUES = frozenset(("in", "at", "during"))
_BETWEEN = frozenset(("acl", "dobj", "xcomp", "pobj", "prep"))
_FINITE = frozenset(("VBD", "VBZ", "VBP"))


def through_particle(prep: Token, cues: Cues) -> Iterator[Found]:
    """What a verb with its particle says of what stands behind a preposition: "held off on a test".

    What somebody is still going ahead with is to come, what he went ahead with was done.
    """
    verb = prep.head if is_verb(prep.head) else prep.head.head  # "shied away from a test"
    form = f"{verb.lemma_.lower()}_{particle(verb)}_{prep.lower_}"
    yield from ((value, verb.lower_) for value in cues.governs.get(form, ()))
    if form in cues.pursued and verb.tag_ == "VBG":
        yield PLANNED, verb.lower_


def of_gerund(verb: Token, cues: Cues) -> Iterator[Found]:
    """What a verb says of the gerund that it governs: "suggested going", "promised to stop testing"."""
    above = verb.head
    if verb.tag_ != "VBG":
        return
    yield from ((value, above.lower_) for value in cues.governs.get(f"{above.lemma_}_ing", ()))
    if above.lemma_ in cues.ceasing:
        yield NEGATED, above.lower_


def of_doing(prep: Token, cues: Cues) -> Iterator[Found]:
    """What a word says of a gerund behind its preposition: "dreamed of firing", "backed out of going"."""
    above, behind = prep.head, f"{prep.lower_}_ing"
    words = (above, *(objects_before(prep) if is_verb(above) else ()))
    keys = [f"{w.lemma_.lower()}_{p}{behind}" for w in words for p in ("", f"{particle(w)}_")]
    if above.dep_ in ("prep", "prt", "advmod"):
        keys.append(f"{above.head.lemma_.lower()}_{above.lower_}_{behind}")  # "backed out of going"
    yield from ((value, above.lower_) for key in keys for value in cues.governs.get(key, ()))


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


def where_it_was_voiced(prep: Token, cues: Cues) -> bool:
    """Whether a phrase tells where something is demanded or promised, and not where it is to be done.

    "Urged Iran to free them in talks in Rome", "signed an accord to help during a visit", "promised it
    support at a summit": told as new, and of no day to come. Not so of what one takes part in ("urged Iran to
    join in talks").
    """
    noun = next((n for n in prep.children if n.dep_ == "pobj"), None)
    if (
        noun is None
        or prep.lower_ not in _VENUES
        or any(c.lower_ in POINTING or c.dep_ == "poss" for c in noun.lefts)
    ):
        return False
    if any(t.lower_ in cues.to_come for t in noun.doc[prep.i : noun.sent.end]):
        return False
    if prep.head.dep_ == "dobj" and prep.head.lemma_ in _PROMISED:
        return prep.head.head.lemma_ in cues.voicing
    wanted = _clause_above(prep.head)
    if (
        wanted is None
        or not (is_infinitive(wanted) or wanted.dep_ == "advcl")
        or wanted.lemma_ in cues.sharing
    ):
        return False
    main = wanted.head
    while main.dep_ in _BETWEEN and main.head != main:
        main = main.head
    beside = main.tag_ == "VBG" and main.dep_ == "advcl"  # "threatened to go, calling on Iran to stay"
    return main.lemma_ in cues.voicing and (main.tag_ in _FINITE or beside)


def _clause_above(word: Token) -> Token | None:
    """The verb in whose clause a word stands, objects and their phrases climbed."""
    while word.pos_ in ("NOUN", "PROPN") and word.dep_ in ("dobj", "pobj", "prep", "conj"):
        word = word.head.head if word.dep_ == "pobj" else word.head
    return word if is_verb(word) else None


def intended(verb: Token, cues: Cues) -> Iterator[Found]:
    """What is told of the occasion of a plan: "During his visit, he plans to meet her", which is to come."""
    if verb.tag_ == "VBD" or any(c.tag_ == "VBD" for c in verb.children if c.dep_ in ("aux", "auxpass")):
        return
    for at in (verb, *(c for c in verb.children if c.dep_ == "acomp")):
        if any(c.dep_ == "xcomp" and is_infinitive(c) for c in at.children) and at.lemma_ in cues.intending:
            yield PLANNED, at.lower_


def fit_to(word: Token, cues: Cues) -> Iterator[Found]:
    """What a word says, not by itself, of what somebody is fit, has or tries to do.

    "Is too ill to travel", "has enough fuel to launch one", "has to go", "is trying to meet him".
    """
    told = {c.lower_ for c in word.children}
    too = (c for c in word.lefts if c.lower_ == "too")
    unfit = word.pos_ == "ADJ" and any(c.nbor(-1).lower_ not in _QUITE for c in too)
    now = own_tense(word.head if word.pos_ == "ADJ" else word) == PRESENT
    named = any(c.dep_ == "nsubj" and c.pos_ == "PROPN" for c in word.children)
    trying = word.lemma_ in TRYING and word.tag_ == "VBG" and named  # a crowd that tries to march protests
    open_ = now and (trying or word.lemma_ == "have" or word.lower_ in cues.pleased)
    if unfit:
        yield NEGATED, word.lower_
    elif open_ or "enough" in told:
        yield HYPOTHETICAL, word.lower_


def to_have_done(word: Token) -> bool:
    """Whether what is said of somebody is of what he did: "is likely to have fired one"."""
    acts = (c for c in word.children if is_infinitive(c))
    told = word.pos_ == "ADJ" or word.lemma_ == "suppose"
    return told and any(c.lower_ == "have" and c.dep_ == "aux" for act in acts for c in act.children)
