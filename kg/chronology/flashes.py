"""What a short item tells as news of its own day: "Seoul says the North has fired a missile"."""

from collections.abc import Iterator

from kg.calendar.dates import PRESENT
from kg.chronology.relative import ITEM, distance_told, opens_article
from kg.chronology.sameday import FAILING, befalls_now
from kg.modality.cues import Cues
from kg.modality.tenses import own_tense, tense_at
from kg.slots.clauses import governing_verb
from kg.text.tokens import Token

_PERFECT = frozenset(("has", "have"))
_NOT_NOW = frozenset(
    "already repeatedly ever often recently never long yet before far previously regularly frequently "
    "sometimes always twice times".split()
)
_LATE = frozenset(("test", "flight-test"))
"""Verbs of what others often know only weeks later."""
_ONE = frozenset(("a", "an", "another", "several", "first", "second", "third", "latest", "newest"))
_RELAYING = frozenset(
    "agency newspaper paper daily media news television tv channel outlet source panel report expert "
    "nations un".split()
)
_SHARED = frozenset(("Kore", "Unit", "Repu", "Stat"))
"""How words begin that are in the names of several states."""
_PREFIX = 4
"""Letters by which a state and its adjective agree ("Iranian", "Iran")."""


def told_now(token: Token, fates: frozenset[str], cues: Cues, *, lasting: bool) -> bool:
    """Whether an event without a date is of the publication day, though its own word is of the past.

    What befell it is told in the present, or the present perfect tells it as what others report now, or that
    it failed ("reports that the launch of a satellite has failed").
    """
    now = befalls_now(token, fates, lasting=lasting) or _moments_ago(token)
    told = token if token.dep_ != "acl" else _befalling(token, fates)
    return now or (not lasting and (_just_done(told, cues) or _just_failed(token)))


def _moments_ago(noun: Token) -> bool:
    """Whether a clause tells in the present what comes minutes after: "explodes seconds after its launch"."""
    verb = governing_verb(noun.head)
    far = distance_told(noun.head) if noun.dep_ == "pobj" and noun.head.lower_ == "after" else None
    if far is None or far[1:] != (0, 0) or verb is None:
        return False
    return (own_tense(verb) or tense_at(verb)) == PRESENT


def _befalling(participle: Token, fates: frozenset[str]) -> Token:
    """What befell the thing before a participle: "says rockets fired from Syria **have hit** a town"."""
    noun = participle.head
    acts = noun.dep_ in ("nsubj", "nsubjpass") and noun.head.lemma_ in fates
    return noun.head if acts else participle


def _just_failed(noun: Token) -> bool:
    """Whether a short item opens with the news that something has failed."""
    verb = noun.head
    failed = noun.dep_ == "nsubj" and verb.tag_ == "VBN" and verb.lemma_ in FAILING
    helping = {c.lower_ for c in verb.children if c.dep_ in ("aux", "advmod")}
    plain = not helping.isdisjoint(_PERFECT) and helping.isdisjoint(_NOT_NOW)
    return failed and plain and len(noun.doc.sents) <= ITEM and opens_article(noun.sent)


def _just_done(token: Token, cues: Cues) -> bool:
    """Whether a short item opens with what others report that somebody has done.

    "The South's military says the North has fired a missile". Not so what he says himself, mostly the day
    after ("North Korea says it has fired a missile"), nor what has been done time and again.
    """
    helping = {c.lower_ for c in token.children if c.dep_ in ("aux", "auxpass", "neg", "advmod")}
    perfect = token.tag_ == "VBN" and not helping.isdisjoint(_PERFECT)
    told = perfect and token.lemma_ not in _LATE and helping.isdisjoint(_NOT_NOW)
    opening = told and len(token.doc.sents) <= ITEM and opens_article(token.sent)
    return opening and _told_by_others(token, cues) and _of_few(token)


def _told_by_others(verb: Token, cues: Cues) -> bool:
    """Whether a clause is what others than who acts in it say now."""
    above = verb.head
    if verb.dep_ != "ccomp" or above.dep_ != "ROOT" or above.lemma_ not in cues.reporting:
        return False
    if above.tag_ not in ("VBZ", "VBP"):
        return False
    sayers = [c for c in above.children if c.dep_ == "nsubj"]
    if any(t.lemma_.lower() in _RELAYING for c in sayers for t in c.subtree):
        return False  # "Yonhap reports", of whatever it was told
    saying = {n for c in sayers for n in _names(c)}
    acting = {n for c in verb.children if c.dep_ in ("nsubj", "agent") for n in _names(c)}
    return bool(acting) and bool(saying) and acting.isdisjoint(saying)


def _names(subject: Token) -> Iterator[str]:
    """How the names in a subject begin, so that "Iranian" is "Iran"."""
    begins = (t.text[:_PREFIX] for t in subject.subtree if t.text[:1].isupper())
    yield from (b for b in begins if b not in _SHARED)


def _of_few(verb: Token) -> bool:
    """Whether what something was done to is told as one or as counted: "a missile", "its first", "two"."""
    things = [c for c in verb.children if c.dep_ == "nsubj" and any(x.dep_ == "acl" for x in c.rights)]
    done = [c for c in verb.children if c.dep_ in ("dobj", "nsubjpass")]
    words = [w for noun in things or done for w in noun.lefts]
    return any(w.tag_ == "CD" or w.lower_ in _ONE for w in words)
