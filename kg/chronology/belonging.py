"""Whether a date phrase of a sentence speaks of the event at a trigger, or of the saying or of another."""

from kg.calendar.dates import PRESENT, DatePhrase
from kg.calendar.distances import days_from_anchor
from kg.chronology.concurrence import (
    ABOUT,
    AHEAD,
    DONE,
    HAPPENING,
    LEAVING,
    due_to,
    in_the_year_when,
    judged,
    of_clause,
    set_for_later,
    shares_day,
    taken_for,
    tells_of,
)
from kg.chronology.elsewhere import (
    GONE,
    attached_to,
    is_elsewhere,
    meanwhile,
    of_another,
    of_cause,
    tells_then,
)
from kg.chronology.purposes import at_end_of_purpose
from kg.modality.cues import Cues
from kg.modality.readings import NEGATED
from kg.modality.signs import WITHDRAWING, plans
from kg.modality.tenses import OUTCOMES, TRYING, own_tense
from kg.slots.clauses import forms, governing_verb, is_passive, noun_host, opens_a_date, set_apart
from kg.text.tokens import Span, Token

NEW_DAY = frozenset(("until", "till", "to"))
"""What the new day of something put off stands behind."""
_AHEAD_OF = frozenset("before ahead of until pending against for".split())
_COMING = frozenset(("come",))
"""Of what a relative clause tells when it was: "the attack, which came on Monday"."""
_STOPPING = frozenset(
    "boycott suspend freeze stall break halt deadlock abandon shun interrupt disrupt stop pause".split()
)
_SETTLING = frozenset("agree ban approve authorise authorize permit forbid boycott suspend postpone".split())
"""What is done to an event before it, or instead of it."""
_HOLDING = frozenset("control hold own run rule govern occupy claim border surround house separate".split())
_ONES = frozenset(("one", "ones", "those", "that"))
"""Words for another of what was told."""
_TO_COME = frozenset(("tomorrow", "next", "coming"))
_UNITS = frozenset("minute hour day week month year".split())


def belongs(phrase: DatePhrase, token: Token, cues: Cues, *, told_now: bool) -> bool:
    """Whether a date phrase hangs on the trigger or on the verb of its clause, and on nothing between."""
    span = token.doc.covering(phrase.begin, phrase.end)
    if span is None:
        return False
    awaited = _awaited(span)
    if awaited is not None:
        return token == awaited
    if _new_day_of_another(phrase, span, token, cues) or _of_what_is_said(phrase, span, token, cues):
        return False
    if _inside_its_phrase(span, token):
        return True
    answered = judged(token, cues)
    then = tells_then(token, span) and not set_apart(token)  # "when he met him, weeks after a summit"
    own = _gone_when_told(phrase, span, token) if answered else then
    return own or _hangs_on_it(phrase, span, token, cues, told_now=told_now)


def _of_what_is_said(phrase: DatePhrase, span: Span, token: Token, cues: Cues) -> bool:
    """Whether a participle behind an event tells when somebody spoke of it, settled on it or left it.

    "The launch, condemned by Japan on Monday", "the summit, agreed on Tuesday", "talks, stalled since March";
    but not "agreed for Tuesday".
    """
    verb = governing_verb(span.root)
    if verb is None or verb.dep_ != "acl" or verb.head != token or verb.tag_ not in ("VBN", "VBD"):
        return False
    if phrase.introduced == "since" and verb.lemma_ in _STOPPING:
        return True
    return (
        phrase.introduced not in ("for", "since") and verb.lemma_ in cues.about | cues.announcing | _SETTLING
    )


def _awaited(date: Span) -> Token | None:
    """What is told as new right before a date, with something else ahead of it, whose date it then is.

    "Fired a missile ahead of a visit to Seoul on Friday"; but "met ahead of the visit on Monday".
    """
    for noun in reversed(date.doc[date.sent.start : date.start]):
        if noun.pos_ in ("VERB", "AUX") or noun.text == ",":
            return None
        if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ == "ahead":
            new = not any(c.lower_ in ("the", "this", "that") or c.dep_ == "poss" for c in noun.lefts)
            return noun if new and noun.pos_ == "NOUN" else None
    return None


def _hangs_on_it(phrase: DatePhrase, span: Span, token: Token, cues: Cues, *, told_now: bool) -> bool:
    if is_elsewhere(phrase, span, token, cues) or (told_now and of_cause(span, token)):
        return False
    if (
        (set_apart(token) and not _left(token, cues))
        or token.dep_ == "poss"
        or (_purposed(span, token, cues, told_now=told_now) and not _of_whole_stay(phrase))
    ):
        of_it = token.pos_ not in ("VERB", "AUX") and _suffered(token, cues) in span.root.ancestors
        return of_it or _gone_when_told(phrase, span, token)
    at, clause = attached_to(span), _clause_of(token)
    for _ in range(12):
        at = _around_its_clause(span, at)
        if at == token or (_tried(token) and token.head in (at, at.head)):
            return True
        if at.pos_ in ("VERB", "AUX") and not opens_a_date(at) and not _passed(span, at):
            if tells_of(at, token) or due_to(at, token):
                return _tells_when(at, cues)
            told = _tells_itself(span, at, token, cues)
            if at.dep_ != "acl" or at.tag_ not in ("VBG", "VBN", "VBD") or at == clause or told:
                given_up = phrase.introduced not in NEW_DAY and _calls_off(at, token, cues)
                own = not given_up and of_clause(at, clause, token, cues, phrase.introduced)
                own = own and not _of_an_earlier_act(span, at, clause, cues)
                own = own or _ends_its_subject(span, at, token)
                own = own or at_end_of_purpose(phrase, span, at, clause, token, cues)
                together = phrase.fields.keys() != {"year"} or in_the_year_when(at, clause)
                return own or (together and shares_day(span, at, clause))
        elif (ends := _ends_at(at, clause, phrase, token, cues)) is not None:
            return ends
        at = at.head  # through "carrying" in "fired a rocket carrying satellites on Monday"
    return False


def _of_an_earlier_act(date: Span, verb: Token, clause: Token | None, cues: Cues) -> bool:
    """Whether a date behind the first of several acts is not that of a later one.

    Other days or a way lie between: "met him on Monday, left on Tuesday and met her", "met him on Monday and
    flew to Oslo". A date that opens the sentence is that of all.
    """
    acts = []
    while clause is not None and clause != verb and clause.dep_ == "conj":
        acts.append(clause)
        clause = clause.head
    if clause != verb or not acts or date.start < verb.i:
        return False
    acts += [c for c in verb.children if c.dep_ == "conj" and c.i < acts[0].i and c not in acts]
    dated = any(t.ent_type_ == "DATE" and date.end <= t.i < acts[0].i for t in verb.doc[verb.i : acts[0].i])
    return dated or any(act.lemma_ in cues.motion | cues.stays | _STOPPING for act in acts)


def _tells_when(verb: Token, cues: Cues) -> bool:
    """Whether a clause about an event tells when it was or will be, not what is done in it or with whom.

    "Which opened on Monday", "which took place on Monday"; not "which will take him to Rome on Friday".
    """
    if plans(verb, cues) or verb.lemma_ in DONE:
        return True
    taking = verb.lemma_ == "take" and not any(c.lower_ == "place" for c in verb.children)
    if taking or is_passive(verb):  # "the missile, which was launched on Monday" is another event
        return False
    return verb.lemma_ in cues.beginnings | cues.endings | HAPPENING | _COMING


def _ends_at(at: Token, clause: Token | None, phrase: DatePhrase, token: Token, cues: Cues) -> bool | None:
    """What a word that is no verb says of the date that hangs on it; None: the date is of what is above."""
    beside = at.dep_ == "pcomp" or at.head.head.lower_ == "with"
    if at.lower_ == "due" and beside:  # "with talks due on Friday"
        return token == at.head or set_for_later(token, cues) == at
    if at.head == at:
        return at == clause
    if at.dep_ == "conj" and at.head.pos_ in ("VERB", "AUX"):
        return False  # "the summit was to be held in May, and the conference in June"
    return False if of_another(at, phrase, token) else None


def _ends_its_subject(date: Span, verb: Token, token: Token) -> bool:
    """Whether a date ends the subject of a passive: "his visit to Rome last week was described as".

    Or a clause about it: "the missile it fired at Haifa on Monday was aimed at".
    """
    at, how = noun_host(token.head if token.dep_ == "relcl" else token)
    helping = (c.i for c in verb.children if c.dep_ in ("aux", "auxpass"))
    return at == verb and how == "nsubjpass" and token.i < date.start and date.end <= next(helping, 0)


def _new_day_of_another(phrase: DatePhrase, span: Span, token: Token, cues: Cues) -> bool:
    """Whether a date is the new one of what was put off for an event: "delayed until May by protests"."""
    verb = governing_verb(span.root)
    if phrase.introduced not in NEW_DAY or verb is None or forms(verb).isdisjoint(cues.putting_off):
        return False
    at, how = noun_host(token)
    return at == verb and how not in ("dobj", "obj", "nsubj", "nsubjpass")


def _tells_itself(phrase: Span, participle: Token, token: Token, cues: Cues) -> bool:
    """Whether the date behind a participle is its own, and not that of the clause around.

    ", the agency reported in Korean on Friday", "remarks that he had made on Friday", "over a law passed on
    Friday", "with elections set for Friday".
    """
    if participle.lemma_ in cues.speech or any(c.dep_.startswith("nsubj") for c in participle.children):
        return True
    if participle.head.lower_ in _ONES:
        return True  # "a launch similar to one carried out on Friday"
    prep = participle.head.head
    if prep.lower_ == "with" and prep.head.pos_ == "VERB" and plans(participle, cues):
        return True
    if participle.tag_ == "VBG" or participle.head in (token, prep) or participle.head.dep_ != "pobj":
        return False
    own = (
        participle in t.ancestors and t.pos_ != "VERB" for t in phrase.doc[participle.i + 1 : phrase.start]
    )
    return prep.lower_ in ABOUT and all(own)  # "over remarks made by him on Friday"


def _gone_when_told(phrase: DatePhrase, span: Span, token: Token) -> bool:
    """Whether a day gone by, right behind what a clause only speaks of, cannot be that of the clause.

    "Fired rockets on Monday in response to a raid the day before", "seeks debris of the launch yesterday".
    """
    shift = days_from_anchor(phrase)
    verb = governing_verb(token)
    gone = any(t.lower_ in GONE for t in span)
    now = verb is not None and own_tense(verb) == PRESENT and (gone or phrase.fields.keys() == {"month"})
    now = now or (verb is not None and dated_before(verb, token) and _was_before(token))
    behind = token.i < span.start and token.pos_ in ("NOUN", "PROPN")
    between = token.doc[token.i + 1 : span.start]
    alone = not any(t.pos_ in ("VERB", "AUX") or t.dep_ == "cc" or t.tag_ in (",", ":") for t in between)
    gone_by = now or (shift is not None and shift < 0)
    return behind and alone and gone_by and not of_cause(span, token)


def _was_before(noun: Token) -> bool:
    """Whether a noun is not told as what may still lie ahead ("met on Monday for talks on Saturday")."""
    return noun.dep_ != "pobj" or noun.head.lower_ not in _AHEAD_OF


def dated_before(verb: Token, token: Token) -> bool:
    """Whether a verb has its own date before a word ("fired one on Monday, following a test last week").

    Or that of which it is part: "joined him on Monday in denouncing a test last week".
    """
    before = token.doc[token.sent.start : token.i]
    around = [verb]
    while around[-1].tag_ == "VBG" and (above := governing_verb(around[-1].head)) not in (None, around[-1]):
        around.append(above)
    return any(t.ent_type_ in ("DATE", "TIME") and governing_verb(t) in around for t in before)


def _left(token: Token, cues: Cues) -> bool:
    """Whether somebody comes from an event: the day of "returned on Monday from a visit" is one after it.

    So does who "left on Monday after a visit", but not "two days after" it.
    """
    prep = token.head
    if token.dep_ != "pobj" or prep.head.lemma_ not in cues.motion:
        return False
    far = prep.nbor(-1).lemma_.lower() in _UNITS or any(c.i < prep.i for c in prep.children)
    return prep.lower_ == "from" or (prep.lower_ == "after" and not far)


def _purposed(phrase: Span, token: Token, cues: Cues, *, told_now: bool) -> bool:
    """Whether a purpose keeps a date and an event apart.

    "Flew out on Tuesday for talks" does not date the talks, "arrives for talks on Saturday" not the arrival.
    """
    counted = token.dep_ == "pobj" and token.head.lower_ == "of"
    whole = token.head.head if counted else token  # "a new round of talks"
    way = _way_to(whole, cues)
    if way is not None:
        ahead = _only_planned(way, phrase) or token.lemma_ in cues.journeys
        return phrase.end <= token.i and not ahead
    purposes = (c for c in token.children if c.dep_ == "prep" and c.lower_ == "for" and c.i < phrase.start)
    nouns = (o for prep in purposes for o in prep.children)  # but "leaves for Rome on Saturday"
    return told_now and any(o.pos_ != "PROPN" for o in nouns)


def _way_to(noun: Token, cues: Cues) -> Token | None:
    """The verb of going for a noun, behind what somebody goes by or with, too: "came by train for talks"."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "for":
        return None
    above = noun.head.head
    verb = above if above.pos_ in ("VERB", "AUX") else governing_verb(above)
    return verb if verb is not None and verb.lemma_ in cues.motion else None


def _of_whole_stay(phrase: DatePhrase) -> bool:
    """Whether a date is all days of a stay, within which its purpose lies: "goes to Rome from 3 to 5 May"."""
    return bool(phrase.fields.keys() & {"day2", "weekday2", "month2"})


def _only_planned(verb: Token, day: Span) -> bool:
    """Whether a way is still to be made: its day is that of all ("will fly in on Monday for talks").

    Also as a present tells it of a day to come ("flies to Rome tomorrow for talks").
    """
    coming = verb.tag_ in ("VBZ", "VBP") and any(t.lower_ in _TO_COME or _is_weekday(t) for t in day)
    return verb.lemma_ not in LEAVING and (coming or any(c.tag_ in AHEAD for c in verb.children))


def _is_weekday(word: Token) -> bool:
    return word.text[:1].isupper() and word.lower_.endswith("day") and word.ent_type_ == "DATE"


def _around_its_clause(phrase: Span, verb: Token) -> Token:
    """The verb of the clause around, where a date stands before the word that opens its verb's own clause.

    "On Monday, hours after the Council met, rockets were fired".
    """
    opened = any(c.dep_ == "mark" and c.i >= phrase.end for c in verb.children)
    inside = verb.pos_ in ("VERB", "AUX") and verb.dep_ in ("ccomp", "advcl") and verb.head.i > verb.i
    if opened and inside:
        return verb.head
    joined = [c for c in verb.children if c.dep_ == "conj" and c.i > verb.i and c.pos_ == "VERB"]
    whole = opened and verb.dep_ == "ROOT" and not any(c.dep_ == "cc" and c.i > verb.i for c in verb.children)
    return joined[0] if whole and joined else verb  # the clause read as the first of two


def _passed(phrase: Span, verb: Token) -> bool:
    """Whether a date behind a verb's clause is that of the clause around, which a parser hung too low.

    "Launched what it said was a satellite on Monday", "visited Oman, led by a minister, in May", "tested a
    missile that can reach Rome on Monday".
    """
    if taken_for(verb) is not None or _can(verb) or _holds(verb):
        return phrase.start > verb.i
    set_off = verb.i > 0 and verb.nbor(-1).text == ","
    aside = verb.dep_ in ("advcl", "acl") and verb.tag_ in ("VBN", "VBD") and set_off
    at = phrase.start - 1 if phrase.doc[phrase.start - 1].text == "," else phrase.start - 2
    return aside and at > verb.i + 1 and phrase.doc[at].text == ","


def _holds(verb: Token) -> bool:
    """Whether a relative clause tells only how a place is: "from areas that it controls on Friday"."""
    return verb.dep_ == "relcl" and verb.tag_ in ("VBZ", "VBP") and verb.lemma_ in _HOLDING


def _can(verb: Token) -> bool:
    """Whether a relative clause tells only what a thing is able to: "that can reach Rome"."""
    able = any(c.dep_ == "aux" and c.lower_ in ("can", "could") for c in verb.lefts)
    return verb.dep_ == "relcl" and able and any(c.tag_ == "WDT" for c in verb.lefts)


def _suffered(token: Token, cues: Cues) -> Token:
    """What befell those who act, for its day is theirs ("the killing of protesters on Monday")."""
    above = token.head.head
    return above if token.head.lower_ == "of" and above.lemma_ in cues.settled_nouns else token


def _inside_its_phrase(date: Span, noun: Token) -> bool:
    """Whether a date stands between a noun and what it is of: "the launch on Tuesday of a rocket"."""
    right_behind = noun.i < date.start <= noun.i + 2 and noun.pos_ == "NOUN"
    after = noun.doc[date.end] if right_behind and date.end < noun.sent.end else noun
    return after.lower_ == "of" and after.pos_ == "ADP"


def _tried(token: Token) -> bool:
    """Whether a verb is what an attempt is at: "Tuesday's attempt to launch a rocket"."""
    return token.dep_ == "acl" and token.tag_ == "VB" and token.head.lemma_ in TRYING


def _clause_of(token: Token) -> Token | None:
    """The verb whose day is that of a trigger: its own, or that of what is said of it or of the attempt."""
    noun = token.head if meanwhile(token) or (_tried(token) and token.head.head.lemma_ in OUTCOMES) else token
    verb, how = noun_host(noun)
    return verb if how.startswith("nsubj") else governing_verb(token)


def _calls_off(verb: Token, noun: Token, cues: Cues) -> bool:
    """Whether a verb's own day is that of giving up or putting off a plan ("cancelled on Monday a visit").

    So is that of "pulled out of talks on Monday".
    """
    at, how = noun_host(noun)
    of = noun.head
    if noun.dep_ == "pobj" and of.lower_ == "of" and of.head.lower_ == "out" and of.head.head == verb:
        return verb.lemma_ in WITHDRAWING
    if at != verb or how not in ("dobj", "nsubjpass"):
        return False
    ended = any(NEGATED in cues.governs.get(form, ()) for form in forms(verb))
    return ended or not forms(verb).isdisjoint(cues.putting_off)
