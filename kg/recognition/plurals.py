"""Signs that a wording tells of several events, and of how many: "three launches", "weekly", "weeks of"."""

import re
from collections.abc import Set

from kg.chronology.timing import When
from kg.recognition.attributes import integer
from kg.recognition.triggers import Trigger
from kg.slots.clauses import governing_verb, host
from kg.text.tokens import Token

_VAGUE = frozenset(
    "continuous repeated frequent past previous numerous weekly daily nightly monthly annual yearly ongoing "
    "further future regular earlier more".split()
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-–]\d+)?")
_HABITS = frozenset(
    "routinely regularly often frequently repeatedly usually constantly periodically always sometimes "
    "typically normally generally traditionally annually yearly whenever".split()
)
_GIVING_UP = frozenset("suspend halt stop freeze cease end refrain ban prohibit renounce forgo limit".split())
"""Verbs whose plural object is what somebody used to do: the day is that of giving it up."""
_ANYBODY = frozenset(("anyone", "anybody", "whoever", "everyone", "everybody", "those"))
_EACH = frozenset(("every", "each"))
_TIMES = frozenset("time year month week day weekend spring summer autumn winter anniversary".split())
_MONTH = 31
_SPANS = frozenset("days weeks months years series wave waves string spate".split())
_ACTS = frozenset(("series", "wave", "string"))
_DOING = frozenset("launch unleash mount fire carry conduct".split())
"""Verbs of an attack in waves, which is one act."""
_SINCE = 6
"""Characters of "since " before a date."""


def is_plural(noun: Token, trigger: Trigger) -> bool:
    """Whether a noun tells of several events: "talks" are one, but for "three talks"."""
    counted = _over_time(noun) or any(c.dep_ == "nummod" for c in noun.lefts)
    return noun.tag_ in ("NNS", "NNPS") and (counted or noun.lemma_.lower() not in trigger.rule.one_plural)


def counted_in(trigger: Trigger) -> Token:
    """The noun that counts the event: "activities" in "two launch activities", else the trigger."""
    token = trigger.token
    return token.head if token.dep_ == "compound" and token.head.i == token.i + 1 else token


def least(token: Token) -> int | None:
    """The number before a plural noun; a year is none ("the 2011 protests")."""
    singular = (c for c in token.lefts if c.dep_ == "compound" and c.tag_ == "NN")  # "60 missile launches"
    words = (c for noun in (token, *singular) for c in noun.lefts)
    counts = (c for c in words if c.dep_ == "nummod" and not _YEAR.fullmatch(c.text))
    return next((integer(c) for c in counts), None)


def of_a_day(time: When) -> bool:
    """Whether a day is told: "three missile tests on Monday" are one event."""
    return time.stated and time.bounds.known_day is not None


def is_vague(trigger: Trigger, words: Set[str], time: When, *, acted: bool, placed: bool) -> bool:
    """Whether a plural sums up events that it does not tell one by one: "weekly protests", "weeks of talks".

    `words` are the modifiers of its word. `acted`: its clause tells of it as an act; `placed`: of a place.
    """
    if words & _VAGUE and not (of_a_day(time) and placed):
        return True
    if "recent" in words and not (time.stated or _determined(trigger.token)):
        return True  # "during recent protests", but not "condemned the recent launches"
    stopped = host(trigger.token)[0]
    given_up = stopped is not None and stopped.lemma_ in _GIVING_UP  # "promised last week to suspend tests"
    told = acted or (time.stated and not given_up) or _determined(trigger.token)
    undated = trigger.rule.series_plural and not told
    lasting = _over_time(trigger.token) and not (trigger.rule.series_plural and _at_once(trigger.token, time))
    return undated or _in_label(trigger.token) or lasting


def _at_once(noun: Token, time: When) -> bool:
    """Whether what was many is told as one act, of a day: "launches a wave of missile strikes on Kyiv"."""
    several = noun.head.head
    doing = several.dep_ == "dobj" and several.lower_ in _ACTS and several.head.lemma_ in _DOING
    return doing and (several.head.tag_ in ("VBZ", "VBP") or of_a_day(time))


def _over_time(token: Token) -> bool:
    """ "weeks of protests", but not "two days of talks"."""
    above = token.head.head
    spanned = token.dep_ == "pobj" and token.head.lower_ == "of" and above.lower_ in _SPANS
    short = above.lemma_ in ("day", "hour") and any(c.dep_ == "nummod" for c in above.children)
    return spanned and not short


def _in_label(token: Token) -> bool:
    """Whether a token stands in the label of a running story ("2011 Syrian protests: …")."""
    return token.sent.text.rstrip().endswith(":") and governing_verb(token) is None


def _determined(noun: Token) -> bool:
    return any(c.dep_ in ("det", "poss", "nummod") for c in noun.lefts)


def summed_up(trigger: Trigger, time: When, *, plural: bool) -> bool:
    """Whether a wording sums up what was done from a day on or in a long time."""
    return _since_then(trigger, time) if trigger.verb else plural and _over_months(trigger, time)


def _since_then(trigger: Trigger, when: When) -> bool:
    """Whether a verb sums up what was done to several things from a day on ("fired 300 since Monday")."""
    thing = trigger.theme
    summed = thing is not None and thing.tag_ in ("NNS", "NNPS")
    if not summed or when.begin < 0:
        return False
    before = trigger.token.doc.text[max(0, when.begin - _SINCE) : when.begin]
    return before.lower().split()[-1:] == ["since"]


def _over_months(trigger: Trigger, when: When) -> bool:
    """Whether a plural sums up what was done in longer than a month ("60 launches this year")."""
    first, last = when.bounds.earliest, when.bounds.latest
    long = when.stated and first is not None and last is not None and (last - first).days > _MONTH
    return long and trigger.rule.series_plural


def of_a_kind(noun: Token) -> bool:
    """Whether a noun is about any of a kind: "such a summit", "such tests"; not "the first such test"."""
    own = {c.lower_ for c in noun.lefts}
    plain = "a" in own or "an" in own or noun.tag_ in ("NNS", "NNPS")
    return "such" in own and plain and own.isdisjoint(("no", "the", "this", "these"))


def is_habitual(verb: Token) -> bool:
    """Whether a clause, or the one whose time it tells, is of every time ("gather whenever he visits")."""
    above = verb.head if verb.dep_ == "advcl" and _tensed(verb.head) == _tensed(verb) else verb
    below = (c for c in verb.children if c.dep_ == "advcl" and c.left_edge.lower_ in _HABITS)
    if verb.dep_ == "relcl" and _tensed(verb) and verb.head.lower_ in _ANYBODY:
        return True  # "calls anyone who fires rockets a rebel"
    if _for_use(verb):
        return True
    if any(c.dep_ == "nsubj" and any(d.lower_ == "every" for d in c.lefts) for c in verb.children):
        return True  # "every president has visited Rome"
    if verb.dep_ in ("acl", "relcl") and any(c.lower_ in _EACH for c in verb.head.lefts):
        return True  # "for every rocket fired on Haifa"
    return any(_every_time(c) for v in (verb, above, *below) for c in v.children)


def _for_use(verb: Token) -> bool:
    """Whether a clause tells how a thing is used at all times: "missiles, which are fired from a truck".

    Or how it can be: "missiles that could be used against jets".

    Not what befalls some on the day of the report: "two rockets that are fired from Gaza land in Sderot".
    """
    about = verb.dep_ == "relcl" and any(c.dep_ == "nsubjpass" and c.tag_ == "WDT" for c in verb.children)
    helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    able = "be" in helpers and not helpers.isdisjoint(("can", "could", "may", "might"))
    now = able or not helpers.isdisjoint(("is", "are"))
    counted = any(c.tag_ == "CD" or c.lower_ == "several" for c in verb.head.lefts)
    dated = any(t.ent_type_ in ("DATE", "TIME") for t in verb.subtree)
    return about and now and not (counted or dated)


def _tensed(verb: Token) -> bool:
    return verb.tag_ in ("VBZ", "VBP")


def _every_time(adjunct: Token) -> bool:
    if adjunct.dep_ in ("npadvmod", "advmod") and (adjunct.lower_ == "twice" or _times(adjunct)):
        return True  # "has met him three times"
    noun = next((c for c in adjunct.children if c.dep_ == "pobj"), adjunct)
    each = noun.lemma_.lower() in _TIMES and any(c.lower_ in _EACH for c in noun.lefts)
    return adjunct.lower_ in _HABITS or each


def _times(noun: Token) -> bool:
    counted = any(c.dep_ == "nummod" or c.lower_ in ("several", "many", "numerous") for c in noun.lefts)
    return noun.lower_ == "times" and counted
