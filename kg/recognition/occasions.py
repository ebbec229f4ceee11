"""How a clause treats an event that it names: as its own act, as its occasion, or as what it speaks of."""

from kg.calendar.dates import PAST
from kg.chronology.concurrence import judged
from kg.chronology.elsewhere import day_before_when
from kg.chronology.placement import remembered
from kg.chronology.timing import Told
from kg.modality.cues import Cues
from kg.modality.moods import comes_to_be
from kg.modality.readings import NEGATED, OCCURRED, Reading
from kg.modality.signs import came_about, set_beside, was_held
from kg.names.resolver import Resolver
from kg.recognition.contrasts import met_beside, on_the_sidelines
from kg.recognition.definiteness import is_definite
from kg.recognition.triggers import Trigger
from kg.slots.clauses import governing_verb, host, names, set_apart
from kg.slots.subjects import subjects
from kg.slots.syntax import Syntax
from kg.text.tokens import Token

_IN_ORDER = frozenset(("before", "after"))
_RANKS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth final maiden inaugural debut".split()
)
_WHILE = frozenset(("after", "following", "at", "during"))
_AT = frozenset(("at", "of", "on", "in"))
_ORDERING = frozenset(("follow", "precede"))
"""Verbs whose object, in the passive what stands behind "by", was before or after."""
_DATE = 4
"""Words before the last one of a date in which it begins."""
_BELONGING = frozenset(("of", "to"))
"""Prepositions behind which a verb has what it speaks of, beside those of a topic; not "in talks"."""
_SAID_AT = frozenset(("at", "during"))
_SUSPENDING = frozenset(("suspend", "freeze"))
"""Verbs of what is done to talks on a day on which there may be none."""
_TIES = frozenset(("connection", "relation"))
"""Of what somebody has to do with: "held in connection with the attack"."""
_UNITS = frozenset("minute hour day night week month year".split())


def host_and_setting(trigger: Trigger, cues: Cues, *, people: frozenset[str]) -> tuple[int, int]:
    """The verb that a noun hangs on, and that whose act has the noun as its occasion; -1 for none.

    "Met at the summit" tells of two events, "met for talks", "met in the first talks in years" and "marched
    in the annual rally" of one. A verb hangs on the `people` whose act it tells ("protesters who gathered").
    """
    if trigger.verb and trigger.token.dep_ in ("relcl", "acl") and trigger.token.tag_ != "VB":
        done_by = subjects(trigger.token)
        if trigger.token.head.lemma_.lower() in people and (not done_by or trigger.token.head in done_by):
            return trigger.token.head.i, -1
    if (beside := met_beside(trigger.token)) is not None:
        return -1, beside.i
    verb, how = (None, "") if trigger.verb else host(trigger.token)
    if verb is None:
        return -1, -1
    if how == "by" and verb.lemma_ in _ORDERING and verb.dep_ in ("advcl", "acl"):
        return -1, verb.head.i  # "met for lunch, followed by talks"
    if set_beside(trigger.token, cues):
        above = governing_verb(verb.head) if how == "nsubj" else verb
        return -1, above.i if above is not None else -1
    if verb.dep_ == "advcl" and how == "nsubj" and any(c.lower_ in _IN_ORDER for c in verb.children):
        return verb.i, verb.head.i  # "received both ministers before the talks began"
    around = how == "during" or (how in _AT and is_definite(trigger.token)) or on_the_sidelines(trigger.token)
    singled = how in ("in", "on") and _ranked(trigger.token)
    own = singled or (how == "in" and _of_its_kind(verb, trigger))
    own = own or (how in _SAID_AT and any(s.lemma_.lower() in people for s in subjects(verb)))
    occasion = not (trigger.frame.stay or own) and (around or set_apart(trigger.token))
    return (-1, verb.i) if occasion else (verb.i, -1)


def _of_its_kind(verb: Token, trigger: Trigger) -> bool:
    """Whether a verb tells by itself of such an event as the noun behind it ("marched in the rally")."""
    return any(verb.lemma_ in rule.lemmas for rule in trigger.frame.triggers if rule.pos == "verb")


def _ranked(noun: Token) -> bool:
    """Whether a noun is told as first or greatest: "the first talks", "the highest level talks in years"."""
    own = (w for c in noun.lefts for w in (c, *(c.lefts if c.dep_ == "compound" else ())))
    return any(w.tag_ == "JJS" or w.lower_ in _RANKS for w in own)


def is_behind(noun: Token) -> bool:
    """Whether a clause takes place during or after what a definite noun tells of."""
    return noun.dep_ == "pobj" and noun.head.lower_ in _WHILE and is_definite(noun)


def is_settled(noun: Token, reading: Reading, cues: Cues, *, failed: bool) -> bool:
    """Whether a clause settles what became of a known event, whatever was planned of it.

    "After their meeting they urged …", "the launch took place", "the test failed", "the talks never began".
    """
    if reading.value == NEGATED:
        verb, how = host(noun)
        return verb is not None and how in ("nsubj", "nsubjpass") and comes_to_be(verb) and is_definite(noun)
    if reading != Reading(OCCURRED, "", PAST):
        return False
    return is_behind(noun) or came_about(noun) or was_held(noun, cues) or (failed and is_definite(noun))


def distance_from(token: Token) -> int:
    """The first token of the phrase or clause that tells how long before or after a token's act was.

    "Iran fired another missile a day after the launch", "it came hours after rockets hit Sderot".
    """
    for at in (token, *token.ancestors):
        day = day_before_when(at)
        since = [t for t in day.doc[max(0, day.i - _DATE) : day.i] if t.lower_ == "since"] if day else []
        if since:
            return since[-1].i  # "the first launch since 14 January, when it fired two rockets"
        opening = [at] if at.dep_ == "prep" else [c for c in at.children if c.dep_ == "mark"]
        for word in (w for w in opening if w.lower_ in _IN_ORDER and w.i):
            if word.nbor(-1).lemma_.lower() in _UNITS:
                return word.i - 1
    return -1


def told_as(trigger: Trigger, resolver: Resolver, syntax: Syntax, cues: Cues) -> Told:
    """How the clause treats the event: as what it tells, as a stay that goes on, or as a setting."""
    told = trigger.verb or _own_act(trigger, resolver, syntax, cues)
    acts = told and not (_judged_for(trigger.token, cues) or _within_talk(trigger.token, cues))
    spoken_of = not trigger.verb and judged(trigger.token, cues)
    being = trigger.rule.state_of_being or (trigger.frame.stay and not (acts or spoken_of))
    frame = trigger.frame
    lasting = frame.stay or frame.lasting
    return Told(stay=frame.stay, being=being, act=acts, fates=frame.fates, lasting=lasting)


def _own_act(trigger: Trigger, resolver: Resolver, syntax: Syntax, cues: Cues) -> bool:
    """Whether a clause tells of the noun as an act of now ("pays a visit", "a blast rocks the protests").

    Not so where it is set apart ("after a visit"), only spoken of or stayed away from ("condemns the launch",
    "boycotts the summit"), a definite one of a moment ("the launch serves as a reminder"), or of those who
    are judged now ("jails protesters").
    """
    noun = trigger.token
    verb, how = host(noun)
    people = noun.lemma_.lower() in resolver.words.bare
    faced = people and how == "against" and _faced(noun)  # "uses tear gas against protesters"
    apart = set_apart(noun) and not faced
    if verb is None or apart or names(verb, noun) or remembered(noun, cues):
        return False
    if verb.lemma_ in syntax.absent_verbs | _SUSPENDING:
        return False
    if _behind(noun):
        return False
    placed = how in ("at", "during") or (how in ("on", "in", "for") and noun.head.head == verb)
    placed = placed or (how == "with" and _done_by(noun, verb))
    if placed or verb.lemma_ in syntax.light_verbs:
        return True
    if people:
        return verb.lemma_ not in cues.sentencing or how not in ("dobj", "nsubjpass")
    if verb.lemma_ in cues.reporting | cues.about:
        return False
    if verb.lemma_ == "come" and noun.tag_ == "NN" and is_definite(noun):
        return False  # "the protest comes as prices rise"
    happening = how == "nsubj" and verb.lemma_ in syntax.happening_verbs and verb.lemma_ != "be"
    return happening or trigger.frame.lasting or not is_definite(noun)


def _done_by(noun: Token, verb: Token) -> bool:
    """Whether somebody does something by an act: "marks the day with the launch of a satellite"."""
    of = any(c.lower_ == "of" for c in noun.children)
    return of and noun.head.head == verb and any(c.dep_ == "dobj" for c in verb.children)


def _faced(people: Token) -> bool:
    """Whether something is done to those who act now, not only spoken of ("condemns force against")."""
    verb = people.head.head
    verb = verb.head if verb.dep_ == "dobj" else verb
    return people.dep_ == "pobj" and verb.tag_ in ("VBZ", "VBP")


def _behind(noun: Token) -> bool:
    """Whether a noun is what its clause came after ("the decision follows a year of protests")."""
    top = noun
    while top.dep_ in ("conj", "pobj", "prep") and top.head.pos_ in ("NOUN", "PROPN", "ADP"):
        top = top.head
    return top.dep_ == "dobj" and top.head.lemma_ == "follow"


def _within_talk(token: Token, cues: Cues) -> bool:
    """Whether a word stands within what its clause only speaks of, asks or shows, whenever that was.

    "Rejects a text condemning a crackdown on protesters", "reports remarks at the summit". Not so of who does
    what is told there.
    """
    below = token
    for at in token.ancestors:
        if at.dep_ == "ROOT" or at.tag_ in ("VBZ", "VBP", "VBD"):
            return _only_spoken_of(at, below, cues)
        if below.dep_.startswith("nsubj") or at.dep_ == "relcl":
            return False
        behind = below.lower_ in cues.topical | _BELONGING if below.dep_ == "prep" else below.dep_ == "dobj"
        if at.tag_.startswith("VB") and at.lemma_ in cues.about and behind:
            return True
        if at.pos_ == "NOUN" and _holds(at, below, cues):
            return True
        below = at
    return False


def _holds(noun: Token, below: Token, cues: Cues) -> bool:
    """Whether a noun is what is said, shown or charged of what stands behind it.

    "Footage showing a launch", "reports remarks at a summit"; not "makes remarks at a summit".
    """
    lemma = noun.lemma_.lower()
    if lemma in cues.charges:
        return below.dep_ in ("prep", "acl")
    quoted = (
        noun.dep_ == "dobj" and noun.head.lemma_ in cues.reporting | cues.about and below.lower_ in _SAID_AT
    )
    told = below.dep_ == "acl" or (below.dep_ == "prep" and (quoted or below.lower_ in cues.topical))
    return told and lemma in cues.topics


def _only_spoken_of(verb: Token, below: Token, cues: Cues) -> bool:
    """Whether a clause's verb speaks of what stands below it, or shows something said of it.

    "Condemns the killing of protesters", "reports remarks at the summit", "confirms holding talks".
    """
    if below.tag_ == "VBG" and below.dep_ in ("xcomp", "ccomp"):
        alone = not any(c.dep_.startswith(("nsubj", "aux")) for c in below.children)
        return alone and verb.lemma_ in cues.afterwards
    if below.i < verb.i or any(c.dep_ in ("xcomp", "ccomp") for c in verb.children):
        return False  # "urges protesters to leave"
    shown = any(c.lemma_.lower() in cues.topics for c in verb.children if c.dep_ == "dobj" and c != below)
    spoken = below.dep_ == "dobj" and verb.lemma_ in cues.about
    return spoken or (below.dep_ == "prep" and shown and verb.lemma_ in cues.reporting | cues.about)


def _judged_for(token: Token, cues: Cues) -> bool:
    """Whether something is what somebody is judged for, so that it was before: "is jailed for marching".

    Or what he is held "in connection with".
    """
    for at in (token, *token.ancestors):
        if at.dep_ in ("pcomp", "pobj") and at.head.lower_ in cues.judged_by:
            above = at.head.head
            if above.lemma_ in cues.judging or (above.lemma_ in _TIES and above.dep_ == "pobj"):
                return True
        elif at.tag_ in ("VBZ", "VBP", "VBD"):
            return False
    return False
