"""Signs in the grammar of a clause that it tells of no fact, whatever words it uses.

"Had it been fired", "neither side fired", "will meet him when he visits Rome", "reports that he had met him".
"""

from collections.abc import Callable, Set

from kg.modality.tenses import is_infinitive
from kg.slots.clauses import forms, objects_before, returned
from kg.slots.nominals import AIMING
from kg.text.tokens import Token

_TIMING = frozenset(("when", "once", "until", "till", "before", "after", "as"))
"""Words that make a clause in the present the time of the clause above."""
UP_TO = frozenset(("until", "till"))
"""Of these, the ones before what is not there yet while the clause above goes on."""
LOOSE = frozenset(("after", "as"))
"""Of these, the ones that also tell of what went before or goes on."""
SIDES = frozenset(("sidelines", "margins", "fringes", "sideline", "margin", "fringe"))
"""Where those who come for something else meet: "on the sidelines of the summit"."""
_COMING_ABOUT = frozenset(
    "take get receive win gain obtain secure make have see meet leave clear pass".split()
)
"""Verbs that with an object can tell that an event comes about: "take place", "get the green light"."""
_SWAYING = frozenset("change alter affect deter sway shake weaken derail intimidate divide stop".split())
"""Verbs of what something that was done may do to others."""
_SHOWING = frozenset("announce report detect disclose reveal publicise publicize broadcast televise".split())
"""Verbs of what is known of something: "Tuesday's launch was not announced in advance"."""
_IN_ADVANCE = frozenset(("advance", "beforehand", "previously", "earlier"))
_WITH_WHAT = frozenset("without about against for because due by".split())
"""Prepositions behind "be" of what something is like, if it is."""
_DID = frozenset(("did", "had", "has", "have"))
_DOUBTED = frozenset("certain sure necessary feasible definite inevitable".split())
INVERTED = frozenset(("had", "were"))
"""Auxiliaries that before their subject make a condition."""
_RESOLVING = frozenset("agree decide pledge promise vow undertake".split())
_UNITS = frozenset("minute hour day week month year".split())
_SHARES = frozenset(
    "role part place seat say voice participation involvement inclusion presence progress "
    "breakthrough compromise concession flexibility deal agreement result outcome step advance".split()
)
"""What somebody has who takes part, or what comes of it."""
POINTING = frozenset(("the", "this", "these", "those", "that"))
_SINGLED = frozenset("first second third last only latest".split())


_COMING = frozenset(("hold", "begin", "start", "open", "convene", "happen", "follow"))
_BEING = frozenset(
    "be occur resume continue proceed commence follow reconvene materialise materialize eventuate".split()
)
_LEAVING = frozenset(("withdraw", "walk"))
_LONG_UNITS = frozenset("month year spring summer autumn fall winter decade".split())
_MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)


def known(noun: Token) -> bool:
    """Whether a noun is told as known: "the summit", "its test"."""
    return any(c.dep_ == "poss" or c.lower_ in POINTING for c in noun.lefts)


def put_off_long_ago(verb: Token, putting_off: Set[str]) -> bool:
    """Whether something was put off long ago, and so did not take place: "put off a trip last month".

    Not so where its new day is told: "in May put it off until the autumn".
    """
    if verb.tag_ not in ("VBD", "VBN") or forms(verb).isdisjoint(putting_off):
        return False
    if any(c.dep_ == "prep" and c.lower_ in ("until", "till", "to") for c in verb.children):
        return False
    dates = (n for c in verb.children for n in ((c,) if c.dep_ == "npadvmod" else c.children))
    return any(n.ent_type_ == "DATE" and _of_long_ago(n) for n in dates)


def _of_long_ago(noun: Token) -> bool:
    last = any(c.lower_ == "last" for c in noun.lefts)
    return last and (noun.lemma_.lower() in _LONG_UNITS or noun.lower_ in _MONTHS)


def one_who_did(be: Token, infinitive: Token) -> bool:
    """Whether an infinitive tells what somebody was the first or only one to do ("is the first to visit")."""
    named = [c for c in be.children if c.dep_ == "attr" and c.i < infinitive.i]
    return any(w.lower_ in _SINGLED or w.tag_ == "JJS" for n in named for w in (n, *n.lefts))


def agreed_there(prep: Token) -> bool:
    """Whether a phrase tells where something was agreed on: "agreed to withdraw during the meeting".

    Also of those who agree: "leaders at the summit agree to cut their debts".
    """
    infinitive = prep.head
    if infinitive.dep_ == "nsubj" and infinitive.head.lemma_ in _RESOLVING:  # "leaders at the summit agree"
        return prep.lower_ in ("during", "at") and not any(c.dep_ == "aux" for c in infinitive.head.children)
    known = any(c.lower_ == "the" for n in prep.children for c in n.lefts)
    agreed = infinitive.dep_ == "xcomp" and infinitive.head.lemma_ in ("agree", "decide")
    return prep.lower_ in ("during", "at") and known and agreed and infinitive.head.tag_ == "VBD"


def before_another(verb: Token, above: Token) -> bool:
    """Whether a clause stands before one that cannot tell of it, though the parser hung it there.

    "X fired a missile, Y fears" tells of it; "X was in Rome for a summit, where he said that he needed help"
    does not.
    """
    return (
        verb.dep_ == "ccomp" and verb.i < above.i and any(c.dep_ in ("mark", "dobj") for c in above.children)
    )


def claimed(verb: Token) -> bool:
    """Whether a clause says what a noun holds ("reports that he had met the king")."""
    return verb.dep_ == "acl" and any(c.dep_ == "mark" and c.lower_ == "that" for c in verb.children)


def caused_by(prep: Token) -> bool:
    """Whether a phrase tells what was the cause of something, and so is there: "due to protests"."""
    return prep.lower_ == "to" and prep.head.lower_ == "due"


def given_time(infinitive: Token) -> bool:
    """Whether somebody is only given time for something: "gave them until Monday to begin talks"."""
    span = infinitive.head
    giving = span.head if _is_span(span) else span
    if giving.lemma_ != "give":
        return False
    until = any(c.dep_ == "prep" and c.lower_ in ("until", "till") for c in giving.children)
    return until or any(_is_span(c) for c in giving.children)


def _is_span(noun: Token) -> bool:
    timed = noun.ent_type_ in ("DATE", "TIME") or noun.lemma_ in _UNITS
    return timed and noun.dep_ in ("dobj", "npadvmod")


def put_down(prep: Token) -> bool:
    """Whether a phrase tells what is put down, and so is there: "to crack down on protests"."""
    return prep.lower_ == "on" and prep.head.lemma_ in ("crack", "clamp")


def voiced(prep: Token) -> bool:
    """Whether a phrase tells where something is demanded: "demanded better pay in protests".

    Not so where to be there is what is demanded: "demanded a role in the talks".
    """
    if prep.lower_ not in ("in", "during", "at") or prep.head.lemma_ in _SHARES:
        return False
    asked, at = prep.head.head, prep.head
    if at.dep_ == "pobj" and asked.lower_ == "for":
        return asked.head.lemma_ == "call"
    return at.dep_ == "dobj" and asked.lemma_ == "demand"


def goes_on(verb: Token, noun: Token, changing: Set[str], affecting: Set[str]) -> bool:
    """Whether a verb says what may become of its subject, which then is there: "the protests could escalate".

    What threatens to do harm is there, too ("protests threaten to disrupt the summit"); "talks could begin"
    and "protests could disrupt the summit" leave it open.
    """
    if noun.dep_ != "nsubj":
        return False
    threat = (
        next((c for c in verb.children if c.dep_ == "xcomp"), None) if verb.lemma_ == "threaten" else None
    )
    if threat is not None:
        return threat.lemma_ in changing | affecting
    if known(noun) and verb.lemma_ == "continue" and is_infinitive(verb):
        return True  # "called for the protest to continue"
    modals = {c.lower_ for c in verb.children if c.tag_ == "MD"}
    to_take = verb.lemma_ == "last" and "will" in modals and any(_is_span(c) for c in verb.children)
    return known(noun) and verb.lemma_ in changing and bool(modals) and not to_take  # "will last two days"


def runs_out(verb: Token, noun: Token, endings: Set[str]) -> bool:
    """Whether only the end of something known lies ahead, on no day told ("the talks are likely to fail")."""
    if noun.dep_ not in ("nsubj", "nsubjpass") or not known(noun):
        return False
    said = (verb, *(c for c in verb.children if c.dep_ == "acomp"))
    acts = (c for word in said for c in word.children if c.dep_ == "xcomp" and is_infinitive(c))
    ending = [act for act in acts if not forms(act).isdisjoint(endings)]
    return any(not any(t.ent_type_ in ("DATE", "TIME") for t in act.subtree) for act in ending)


def went_on(verb: Token) -> bool:
    """Whether somebody is told to have done something next: "he went on to meet him"."""
    return (
        verb.lemma_ == "go" and verb.tag_ in ("VBD", "VBN") and any(c.lower_ == "on" for c in verb.children)
    )


def bidden(prep: Token) -> bool:
    """Whether somebody is invited to what takes place with or without him: "invited him to the summit"."""
    nouns = (n for n in prep.children if n.dep_ == "pobj")
    known = any(c.lower_ == "the" or c.dep_ == "poss" for n in nouns for c in n.lefts)
    by = {w.lemma_ for w in (prep.head, *objects_before(prep))}  # "sent an invitation to the summit"
    return prep.lower_ == "to" and not by.isdisjoint(("invite", "invitation")) and known


def opening_word(verb: Token) -> str:
    """The word that makes a clause in the present the time of the clause above ("when"), else ""."""
    if verb.dep_ != "advcl" or verb.tag_ not in ("VBZ", "VBP"):
        return ""
    words = (c.lower_ for c in verb.children if c.dep_ in ("mark", "advmod"))
    return next((w for w in words if w in _TIMING), "")


def inverted(auxiliary: Token, verb: Token) -> bool:
    """Whether an auxiliary opens its clause before the subject, and no question does."""
    subjects = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") and c.i > auxiliary.i]
    return auxiliary.i == verb.left_edge.i and bool(subjects) and not verb.sent.text.rstrip().endswith("?")


def shares_clause(verb: Token) -> bool:
    """Whether a coordinated verb has no subject and auxiliary of its own."""
    if is_infinitive(verb):
        return True
    led = is_infinitive(verb.head) or any(c.tag_ == "MD" for c in verb.head.children)
    if verb.tag_ in ("VBD", "VBZ") and led:
        return False  # "would consider sanctions and lodged a protest"
    return not any(c.dep_ in ("nsubj", "nsubjpass", "aux", "auxpass") for c in verb.children)


def presupposed_by(noun: Token) -> bool:
    return noun.dep_ == "nsubj" and any(
        c.dep_ == "aux" and c.lower_ in ("have", "has", "had") for c in noun.head.children
    )


def to_be_held(clause: Token) -> bool:
    """Whether an infinitive behind a noun tells that it is to come: "the summit to be held in Rome"."""
    coming = clause.lemma_ in _COMING or (
        clause.lemma_ == "take" and any(c.lower_ == "place" for c in clause.children)
    )
    acted_on = any(
        c.dep_ == "dobj" and c.lower_ != "place" for c in clause.children
    )  # "a visit to hold talks"
    return clause.dep_ in ("acl", "relcl") and is_infinitive(clause) and coming and not acted_on


def entered(noun: Token) -> bool:
    """Whether something is told to happen at an event that was planned: "clashed at a planned rally"."""
    prep = noun.head
    verb = prep.head
    while verb.dep_ == "pobj":
        verb = verb.head.head  # "in clashes at a planned rally"
    within = noun.dep_ == "pobj" and prep.lower_ in ("at", "during")
    return within and verb.tag_ in ("VBD", "VBZ", "VBP") and not any(c.tag_ == "MD" for c in verb.children)


def left_behind(prep: Token) -> bool:
    """Whether somebody leaves what goes on ("will withdraw from the talks") or is told to be back from it."""
    leaving = bool({prep.head.lemma_, prep.head.head.lemma_} & _LEAVING)
    return (prep.lower_ in ("from", "of") and leaving) or returned(prep)


def first_conjunct(noun: Token) -> Token:
    """The first of what a noun is coordinated with, also where a parser hung it on the verb of that.

    "Called for a strike and a march".
    """
    while noun.dep_ in ("conj", "appos") and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    return _joined_to(noun) or noun


def _joined_to(noun: Token) -> Token | None:
    verb, at = noun.head, noun.left_edge.i
    if noun.dep_ != "conj" or verb.pos_ != "VERB" or noun.doc[at - 1].dep_ != "cc":
        return None
    preps = (n for c in verb.children if c.dep_ == "prep" for n in c.children if n.dep_ == "pobj")
    objects = (*preps, *(c for c in verb.children if c.dep_ == "dobj"))
    return next((n for n in objects if n.i == at - 2), None)


def fixed(prep: Token) -> bool:
    """Whether a phrase names the known occasion of what is told: "may meet at the summit"."""
    nouns = (n for n in prep.children if n.dep_ == "pobj")
    known = any(c.lower_ in ("the", "this") for n in nouns for c in n.lefts)
    done = any(c.dep_ == "aux" and c.lower_ in ("have", "has", "had") for c in prep.head.children)
    return prep.lower_ in ("at", "during") and known and not done


def foiled(verb: Token, noun: Token, averting: Set[str]) -> bool:
    """Whether what should have kept something from happening did not: "did not spare him a protest"."""
    if noun.dep_ not in ("dobj", "obj") or verb.lemma_ not in averting:
        return False
    tried = verb.dep_ == "xcomp" and verb.head.lemma_ == "fail"
    done = any(c.dep_ == "aux" and c.lower_ == "did" for c in verb.children)
    return tried or (done and any(c.dep_ == "neg" for c in verb.children))


def described(verb: Token, noun: Token, unsure: Callable[[Token], bool]) -> bool:
    """Whether a clause only says what something was not like: "the trip was not in vain", "was no success".

    Or what it did not do to anything, or was not aimed at: "the launch did not violate the treaty"; or that
    "Monday's rally" was not announced. Not so where it tells how likely it is: "a visit is not possible".
    """
    if not any(c.dep_ == "neg" for c in verb.children):
        return False
    if noun.dep_ == "nsubjpass":
        meant = verb.lemma_ in AIMING or (verb.lemma_ in _SHOWING and (_of_its_day(noun) or _early(verb)))
        return meant and any(c.lower_ in ("was", "were", "been") for c in verb.children)
    if noun.dep_ != "nsubj":
        return False
    if verb.lemma_ != "be":
        return _without_effect(verb, noun)
    told = [c for c in verb.children if c.dep_ in ("acomp", "attr") or _says_how(c, noun)]
    states = [c for c in told if c.dep_ != "prep"]
    return bool(told) and not any(unsure(c) or c.lower_ in _DOUBTED for c in states)


def _without_effect(verb: Token, noun: Token) -> bool:
    """Whether a known event did something to nothing, which is not that it came to nothing itself.

    Nor is "Sunday's strike" denied that would change nothing; but "did not take place".
    """
    swayed = verb.lemma_ in _SWAYING and _of_its_day(noun)
    helpers = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    did = not helpers.isdisjoint(_DID) or (swayed and "would" in helpers)
    things = ("NOUN", "PROPN", "PRON")
    affected = any(c.dep_ == "ccomp" or (c.dep_ == "dobj" and c.pos_ in things) for c in verb.children)
    affected = affected or verb.lemma_ == "succeed"
    return known(noun) and did and affected and verb.lemma_ not in _COMING_ABOUT


def _of_its_day(noun: Token) -> bool:
    return any(c.ent_type_ == "DATE" for c in noun.lefts if c.dep_ == "poss")


def _early(verb: Token) -> bool:
    """Whether a verb tells what was known of something before: "was not announced in advance"."""
    words = (w for c in verb.children for w in (c, *c.children))
    return any(w.lower_ in _IN_ADVANCE for w in words)


def _says_how(prep: Token, noun: Token) -> bool:
    """Whether a phrase behind a denied "be" says how something known was: "was not in vain", "… on the list".

    Not so whether it is to be at all ("the visit is not on the agenda").
    """
    if prep.lower_ == "in":
        return any(c.lower_ == "vain" for c in prep.children)
    past = prep.head.tag_ == "VBD" and prep.lower_ == "on"
    return known(noun) and (prep.lower_ in _WITH_WHAT or past)


def unfulfilled(infinitive: Token) -> bool:
    """Whether something was to be and was not: "were to have resumed"."""
    return any(c.dep_ == "aux" and c.lower_ == "have" for c in infinitive.children)


def comes_to_be(verb: Token) -> bool:
    """Whether a verb tells that its subject comes about ("will begin"), and not what it does."""
    ahead = any(c.lower_ in ("ahead", "place", "forward") for c in verb.children)
    return ahead or verb.lemma_ in _COMING | _BEING


def behind_participle(verb: Token) -> list[Token]:
    """The verb of a clause whose participle was taken for it: "a meeting arranged for May fell through"."""
    if verb.tag_ != "VBD" or any(c.dep_ in ("cc", "dobj") for c in verb.children):
        return []
    later = (c for c in verb.children if c.dep_ == "conj" and c.tag_ in ("VBD", "VBZ", "VB"))
    return [c for c in later if not any(x.dep_ in ("nsubj", "nsubjpass") for x in c.children)]


def in_heading(noun: Token, verb: Token) -> bool:
    """Whether a heading was taken for a verb's subject: "EU summit in Rome: leaders back plans to act"."""
    return any(t.text == ":" for t in noun.doc[noun.i : verb.i])


def comes_about(verb: Token) -> bool:
    """Whether a relative clause tells of its noun that it comes about: "which will now not take place"."""
    about = any(c.dep_ in ("nsubj", "nsubjpass") and c.tag_ == "WDT" for c in verb.children)
    place = verb.lemma_ == "take" and any(c.lower_ == "place" for c in verb.children)
    ahead = verb.lemma_ == "go" and any(c.lower_ == "ahead" for c in verb.children)
    return about and (place or ahead or verb.lemma_ in ("happen", "occur", "materialize", "be", "hold"))
