"""Clauses whose day is an event's own: what befell it, what it did, what was done with it or meanwhile."""

from collections.abc import Iterator

from kg.calendar.dates import PAST, PRESENT
from kg.chronology.concurrence import DONE, HAPPENING
from kg.modality.moods import SIDES
from kg.modality.tenses import is_infinitive, own_tense, tense_at
from kg.slots.clauses import governing_verb
from kg.text.tokens import Token

_MEANWHILE = frozenset(("as", "when"))
_WITHIN = frozenset(("in", "during", "at", "on"))
"""Before "which": what was done within an event ("on the sidelines of which he met")."""
_HELD = frozenset(
    "talk meeting summit negotiation session conference audience consultation lunch dinner".split()
)
"""What people come from, or are at, when they tell of it: "said on Monday after talks with Rome"."""
_AT = frozenset(("after", "following", "at", "during"))
_TELLING = frozenset("agree sign announce pledge vow promise endorse adopt".split())
_INSTRUMENT = frozenset(("by", "with"))
_BOTCHED = frozenset(("failed", "botched"))
FAILING = frozenset(("fail", "break", "burn"))
"""Verbs of what comes to nothing at once."""
_STRIKING = frozenset("attack strike barrage salvo bombardment assault".split())
"""Nouns of what strikes at once, on the day on which it kills."""
_OF_PLACES = frozenset(("fall", "kill", "shoot", "down", "intercept", "destroy"))
"""Fates that a place may have, or what those there may do: "from Aleppo, which fell on Friday"."""
_DAYS = frozenset(("day", "morning", "afternoon", "evening", "night"))
_SOME = frozenset(("a", "an", "another", "several", "many", "some", "multiple", "few"))


def befalls_now(token: Token, fates: frozenset[str], *, lasting: bool) -> bool:
    """Whether what was launched, told by a participle, meets its fate in a report told in the present.

    "Israel intercepts a rocket fired from Gaza", "a man is killed by a rocket fired from Gaza"; but not what
    is so again and again ("intercepts rockets fired from Gaza") or is known ("the rocket fired last").
    """
    if lasting:
        return False
    if token.pos_ == "NOUN":
        return _just_after(token, fates)
    told = token.head if token.dep_ == "acl" else _thing_before(token)
    if told is None:
        return False
    of_some = told.dep_ == "pobj" and told.head.lower_ == "of" and told.head.head.pos_ in ("NOUN", "NUM")
    fresh = of_some or _all_new(told) or any(c.tag_ == "CD" or c.lower_ in _SOME for c in told.lefts)
    fate, deed = _fate(token, fates), _done_with(token)
    counted = deed is not None and _counts_who_suffers(deed)
    verbs = [v for v in (fate if fresh else None, deed if fresh or counted else None) if v is not None]
    return any((own_tense(v) or tense_at(v)) == PRESENT for v in verbs)


def _all_new(things: Token) -> bool:
    """Whether a bare plural meets its fate somewhere: "Rockets fired from Gaza strike Sderot".

    But not "missiles launched from submarines fly farther".
    """
    known = any(c.dep_ in ("det", "poss", "advmod") for c in things.lefts)
    behind = things.doc[things.i + 1 : things.sent.end]
    last = max((t.i for t in behind if t.pos_ == "VERB"), default=things.i)
    named = any(t.pos_ == "PROPN" and t.i > last for t in behind)
    return things.tag_ == "NNS" and things.dep_ == "nsubj" and not known and named


def _thing_before(participle: Token) -> Token | None:
    """The subject of a participle that was taken for the verb: "Two rockets fired from Gaza land in …"."""
    if participle.dep_ != "ROOT":
        return None
    return next((c for c in participle.children if c.dep_ in ("nsubj", "nsubjpass")), None)


def _just_after(noun: Token, fates: frozenset[str]) -> bool:
    """Whether something meets its fate at once, as told in the present: "crashes after a failed launch"."""
    return any(own_tense(verb) == PRESENT for verb in _ended_at_once(noun, fates))


def _ended_at_once(noun: Token, fates: frozenset[str]) -> list[Token]:
    """The verbs of "failed to reach orbit after launch on Tuesday", for "launch".

    But not "after its launch", which may have been long ago.
    """
    prep, verb = noun.head, governing_verb(noun.head)
    words = [c.lower_ for c in noun.lefts]
    at_once = noun.dep_ == "pobj" and prep.lower_ in ("after", "on", "upon") and not list(prep.lefts)
    if verb is None or not at_once or (words and _BOTCHED.isdisjoint(words)):
        return []
    told = [verb, verb.head] if verb.dep_ == "xcomp" else [verb]
    return told if told[-1].lemma_ in fates | FAILING else []


def _counts_who_suffers(passive: Token) -> bool:
    """Whether a deed is one by the number of those to whom it was done: "two are killed by rockets"."""
    suffering = [c for c in passive.children if c.dep_ == "nsubjpass"]
    words = (w for n in suffering for w in (n, *n.lefts))
    return any(w.tag_ in ("CD", "NNP") or w.lower_ in _SOME for w in words)


def same_day(
    token: Token, fates: frozenset[str], speech: frozenset[str], *, lasting: bool
) -> Iterator[Token]:
    """The verbs whose day is that of the event at a trigger."""
    fate = _fate(token, fates)
    if fate is not None:
        yield fate
        yield from (c for c in fate.children if c.dep_ == "conj" and c.lemma_ in fates)
    yield from _fates_behind(token, fates)
    yield from _told_at(token, speech | _TELLING)
    yield from (v for v in (_during(token), _on_the_day(token)) if v is not None)
    if not lasting:
        yield from _ended_at_once(token, fates)
        yield from _meanwhile(fate) if fate is not None else ()
        if (deed := _done_with(token)) is not None:
            yield deed


def _told_at(noun: Token, telling: frozenset[str]) -> Iterator[Token]:
    """The verb "said" of "said on Friday after talks with Rome", for "talks", or what "saying" hangs on."""
    counted = noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.pos_ == "NOUN"
    whole = noun.head.head if counted else noun  # "after 90 minutes of talks"
    if noun.lemma_ not in _HELD or whole.dep_ != "pobj" or whole.head.lower_ not in _AT:
        return
    verb = whole.head.head
    if verb.lemma_ not in telling or verb.tag_ not in ("VBD", "VBG"):
        return
    yield verb
    if verb.tag_ == "VBG" and verb.dep_ == "advcl":
        yield verb.head


def _meanwhile(token: Token) -> list[Token]:
    """The verb "rang" of "sirens rang out on Friday as Iran fired missiles", for "fired".

    And "told" and "take" of "were told to take cover on Friday as it fired missiles".
    """
    clause = token if token.tag_.startswith("VB") else governing_verb(token)
    if clause is None or clause.dep_ != "advcl" or clause.head.i > clause.i:
        return []
    above = [clause.head]
    while is_infinitive(above[-1]) and above[-1].dep_ in ("xcomp", "advcl"):
        above.append(above[-1].head)
    if _as_past(clause) != _as_past(above[-1]):
        return []
    marked = any(c.dep_ in ("mark", "advmod") and c.lower_ in _MEANWHILE for c in clause.children)
    helped = any(c.dep_ in ("aux", "neg") for c in clause.children)  # "as it had fired one before"
    return above if marked and not helped else []


def _as_past(verb: Token) -> str:
    """The form of a verb, that of the past also of a passive ("were told"), and where a parser took it for a
    participle ("sirens wailed")."""
    helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    return "VBD" if verb.tag_ == "VBN" and helpers <= {"was", "were"} else verb.tag_


def _during(token: Token) -> Token | None:
    """The verb "held" of "held a drill on Friday, in which it fired two missiles", for "fired"."""
    noun = token.head
    beside = noun.lower_ in SIDES and noun.dep_ == "pobj"  # "on the sidelines of which he met"
    asked = (c for c in token.children if c.dep_ == "prep" and (beside or c.lower_ in _WITHIN))
    during = any(n.tag_ == "WDT" and n.i < token.i for c in asked for n in c.subtree)
    if token.dep_ != "relcl" or not during:
        return None
    if beside:
        return noun.head.head if noun.head.head.pos_ == "VERB" else None
    while noun.dep_ == "pobj" and noun.head.lower_ == "of":
        noun = noun.head.head  # "drills of its nuclear forces, in which …"
    return noun.head if noun.dep_ in ("dobj", "nsubjpass") and noun.head.pos_ == "VERB" else None


def _on_the_day(token: Token) -> Token | None:
    """The verb "fired" of "fired one on Friday, the day that they met in Rome", for "met"."""
    clause = governing_verb(token)
    if clause is None or clause.dep_ != "relcl" or clause.head.lemma_ not in _DAYS:
        return None
    known = any(c.lower_ in ("the", "that") for c in clause.head.lefts)
    told = token == clause or clause.lemma_ in HAPPENING | DONE  # not what they only spoke of
    return governing_verb(clause.head) if known and told else None


def _done_with(token: Token) -> Token | None:
    """The verb "sunk" of "was sunk on Friday by a missile that they fired", for "fired"."""
    if token.dep_ not in ("acl", "relcl") or token.head.dep_ != "pobj" or token.tag_ not in ("VBD", "VBN"):
        return None
    prep = token.head.head
    while prep.lower_ == "of" and prep.head.dep_ == "pobj":
        prep = prep.head.head  # "by shrapnel of a rocket fired from Gaza"
    beside = prep.lower_ == "with" and prep.head.dep_ == "dobj"  # "resumes its tests with two rockets fired"
    verb = prep.head.head if beside else prep.head
    by = prep.dep_ == "agent" or (prep.lower_ == "with" and any(c.dep_ == "dobj" for c in verb.children))
    told = any(c.lower_ in ("since", "earlier") for c in token.children)
    return verb if prep.lower_ in _INSTRUMENT and by and verb.pos_ == "VERB" and not told else None


def _fate(token: Token, fates: frozenset[str]) -> Token | None:
    """The verb "intercepted" of "a rocket fired from Gaza was intercepted on Friday", for "fired"."""
    if token.tag_ not in ("VBN", "VBD"):
        return None
    if token.dep_ == "ROOT":  # "Rockets fired from Gaza fell on Friday", as a parser may have it
        joined = [c for c in token.children if c.pos_ == "VERB" and c.i > token.i and _swallowed(c)]
        verb = joined[0] if joined and not any(c.dep_ == "cc" for c in token.children) else None
    elif token.dep_ == "ccomp":
        verb = _said_behind(token)
    else:
        about = token.dep_ == "acl" or (token.dep_ == "relcl" and _about_object(token))
        noun = token.head if about else token
        while noun.dep_ == "pobj" and noun.head.lower_ == "of":
            noun = noun.head.head
        verb = noun.head if noun.dep_ in ("nsubj", "nsubjpass", "dobj") else _behind_particle(noun)
    return verb if verb is not None and verb.lemma_ in fates else None


def _said_behind(participle: Token) -> Token | None:
    """The verb that a parser set beside the participle of its subject: "said missiles fired by X hit Y"."""
    beside = (c for c in participle.head.children if c.dep_ == "ccomp" and c.i > participle.i)
    own = next((c for c in beside if not any(s.dep_.startswith("nsubj") for s in c.children)), None)
    told = any(c.dep_ == "nsubj" for c in participle.children) and participle.head.i < participle.i
    return own if told and not any(c.dep_ == "cc" for c in participle.children) else None


def _behind_particle(noun: Token) -> Token | None:
    """The verb of an object that a parser hung on its particle: "shoots down a rocket"."""
    return noun.head.head if noun.dep_ == "pobj" and noun.head.dep_ == "prt" else None


def _swallowed(verb: Token) -> bool:
    """Whether a verb may be that of its clause, which a parser hung on the participle before it."""
    opened = any(c.dep_ in ("mark", "advmod") and c.i < verb.i for c in verb.children)
    return verb.dep_ in ("conj", "ccomp") or (verb.dep_ == "advcl" and verb.tag_ != "VBG" and not opened)


def _fates_behind(token: Token, fates: frozenset[str]) -> Iterator[Token]:
    """The verb "hit" of "a missile fired from Yemen that hit the airport on Sunday", for "fired"."""
    for clause in token.head.children if token.dep_ == "acl" else ():
        told = any(c.tag_ == "WDT" and c.dep_ in ("nsubj", "nsubjpass") for c in clause.children)
        if clause.dep_ == "relcl" and told and clause.lemma_ in fates:
            yield clause


def what_it_did(token: Token, fates: frozenset[str]) -> Iterator[Token]:
    """The verb "killed" of "an attack that killed six on Sunday", or of what such a verb has done to it.

    For "fired" that of "the rocket that killed two on Sunday had been fired from Sinai", and what befell it:
    "said they had fired the missile that was shot down on Sunday".
    """
    noun = token.pos_ == "NOUN" and token.lemma_ in _STRIKING
    things = [token] if noun else [c for c in token.children if c.dep_ in ("nsubjpass", "dobj")]
    places = (n for w in (token, *things) for c in w.children if c.lower_ == "from" for n in c.children)
    behind = [
        c for n in places if not noun and n.pos_ == "PROPN" for c in n.children
    ]  # "from Gaza, which hit"
    apart = (c for c in behind if c.lemma_ not in _OF_PLACES)
    told = (*(c for thing in things for c in thing.children), *apart)
    for clause in (c for c in told if c.dep_ == "relcl"):
        acting = any(c.tag_ == "WDT" and c.dep_ in ("nsubj", "nsubjpass") for c in clause.children)
        if acting and clause.lemma_ in fates and (own_tense(clause) or tense_at(clause)) == PAST:
            yield clause


def _about_object(verb: Token) -> bool:
    """Whether a relative clause tells what was done to its noun: "the missile that Russia fired"."""
    objects = [c for c in verb.children if c.dep_ in ("dobj", "nsubjpass")]
    helped = any(c.lower_ in ("had", "has", "have") for c in verb.children)
    acting = any(c.dep_ == "nsubj" and c.tag_ not in ("WDT", "WP") for c in verb.children)
    return not helped and (all(c.tag_ == "WDT" for c in objects) if objects else acting)
