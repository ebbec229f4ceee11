"""Whether a date phrase is that of the saying, of an earlier event or of another noun than the event's."""

from itertools import pairwise, takewhile

from kg.calendar.dates import DatePhrase
from kg.calendar.distances import days_from_anchor
from kg.modality.cues import Cues
from kg.modality.moods import SIDES
from kg.modality.tenses import is_infinitive
from kg.slots.clauses import governing_verb
from kg.text.tokens import Span, Token

_ANSWERING = frozenset(("for", "over", "against", "after", "following"))
"""Prepositions behind which stands what an event answers."""
_BECAUSE = frozenset((("due", "to"), ("because", "of")))
_ANSWERS = frozenset("response reaction reply answer".split())
_AT = frozenset(("at", "during"))
GONE = frozenset("ago last yesterday previous earlier before".split())
"""Words by which a date tells that it lies behind."""
_LONG_GONE = frozenset(("ago", "last"))
_MODIFYING = frozenset(("poss", "compound", "nmod", "amod", "nummod"))
_HOURS = frozenset(
    "hour morning afternoon evening night day dawn dusk time prayer mass sermon worship service "
    "session".split()
)
"""Nouns of an hour: what was at it was on its day ("during Monday's rush hour", "after Friday prayers")."""
_CLOCK = frozenset("a.m. p.m. am pm a.m p.m noon midday midnight sunrise sunset daybreak gmt".split())
_SPOTS = frozenset("front foot steps outskirts".split())
"""Nouns of where something is: "protested in front of the building on Monday", "on the steps of …"."""
_DOINGS = frozenset(
    "exercise drill manoeuvre maneuver training wargame rehearsal parade ceremony celebration commemoration "
    "tour trip visit campaign strike".split()
)
"""Nouns of what takes days or hours and of which an act can be a part."""
_OF_THEM = frozenset((("of", "them"), ("of", "which"), ("of", "those"), ("of", "these")))
_ASIDE = 4
"""Words before a date in which it may be told to be that of some of many."""
_FIRST = frozenset("first second third only".split())
_UP_TO = frozenset(("until", "till"))
_SUCCEEDING = frozenset(("follow", "precede"))
"""Verbs of what came before or after something: "the launch followed a test on Monday" dates the test."""
APART = frozenset(("since", "after", "before", "following", "ahead", "until", "despite"))


def of_an_hour(phrase: Span) -> bool:
    """Whether a date stands before a noun of an hour ("after Friday prayers")."""
    return before_its_noun(phrase) and phrase.root.head.lemma_.lower() in _HOURS


def before_its_noun(phrase: Span) -> bool:
    """Whether a date stands before a noun that it modifies ("Monday's raid")."""
    return phrase.root.dep_ in _MODIFYING and phrase.root.head.i >= phrase.end


def attached_to(phrase: Span) -> Token:
    """The word of a date phrase by which it hangs on its sentence ("March" of "the March election")."""
    outer = [t for t in phrase if t.head.i < phrase.start or t.head.i >= phrase.end or t.head == t]
    head = outer[-1] if outer else phrase[-1]
    if _before_a_name(phrase, head):
        return governing_verb(head) or head
    above = head.head.head if head.dep_ == "pobj" else head.head
    if (said := _said_before(phrase, above)) is not None:
        return said
    if (clause := _behind_apposed_day(phrase, above)) is not None:
        return clause
    whole = next((c for c in head.children if c.dep_ == "relcl"), None)
    if whole is not None and head.dep_ == "ROOT" and phrase.start == phrase.sent.start:
        return whole  # "The following week he flew to Berlin", read as the week that he flew
    before = phrase.doc[phrase.start - 1] if phrase.start > phrase.sent.start else head
    stranded = (
        before.dep_ == "prep" and before.lower_ not in APART
    )  # but "after Friday's attempt was called off"
    if stranded and not any(c.dep_ == "pobj" for c in before.children):
        return before.head  # "On Monday EU envoy Javier Solana held talks", where the day went to the name
    return head.head if head.pos_ in ("VERB", "AUX") else head


def _behind_apposed_day(phrase: Span, noun: Token) -> Token | None:
    """The verb of a sentence that a parser hung on what is apposed to its first day, else None.

    "On Monday, the anniversary of the crash that killed the president, thousands marched".
    """
    if noun.dep_ != "ROOT" or noun.pos_ not in ("NOUN", "PROPN") or phrase.start > phrase.sent.start + 1:
        return None
    for clause in (c for c in noun.children if c.dep_ == "relcl"):
        own = any(c.dep_ == "nsubj" and c.tag_ not in ("WDT", "WP") for c in clause.children)
        if own and clause.doc[clause.left_edge.i - 1].text == ",":
            return clause
    return None


def _said_before(phrase: Span, verb: Token) -> Token | None:
    """What was said of a day set off before who said it: "tested a missile, the Agni, on Monday, it said"."""
    told = [c for c in verb.children if c.dep_ == "ccomp" and c.i < phrase.start]
    behind = phrase.doc[phrase.end] if phrase.end + 1 < len(phrase.doc) else verb
    if not told or behind.text != "," or verb.pos_ != "VERB":
        return None
    saying = any(c.dep_ == "nsubj" and c.left_edge.i == behind.i + 1 for c in verb.children)
    return told[-1] if saying else None


def _before_a_name(phrase: Span, head: Token) -> bool:
    """Whether a date that opens a sentence was taken for a part of a name ("Tomorrow Mr. Blair meets …")."""
    opens = phrase.start == phrase.sent.start and head.dep_ in ("compound", "nmod", "amod")
    name = head.head
    while opens and name.dep_ == "compound":
        name = name.head
    return opens and name.pos_ == "PROPN" and name.dep_ in ("nsubj", "nsubjpass")


def of_another(at: Token, phrase: DatePhrase, token: Token) -> bool:
    """Whether the way from a date phrase leads through a noun or preposition that makes it another's date."""
    to_it = at.head.lower_ == "to" and at.head.head.lemma_ in _ANSWERS  # "in answer to a test"
    behind = at.dep_ == "pobj" and at.pos_ == "NOUN" and at.head.i > token.i and at.lemma_ != "time"
    answered = behind and (at.head.lower_ in _ANSWERING or to_it)
    if answered and at != token and days_from_anchor(phrase) is not None:
        return True  # "fired rockets in retaliation for a raid a day earlier"
    before = at.dep_ in _MODIFYING and at.i < at.head.i  # but "talks between both likely on Monday"
    modifying = before and _whole(at.head) != token and at.head.pos_ in ("NOUN", "PROPN")
    if modifying and at.head.lemma_.lower() not in _HOURS:
        return not _occasion(at.head)  # "ahead of the March election"
    if at.lower_ == "of" and at.head != token and at.head.pos_ in ("NOUN", "PROPN"):
        near = (
            at.head.lower_ in SIDES | _SPOTS or at.head.lemma_.lower() in _HOURS
        )  # "on the night of 3 to 4 May"
        return not (near or _of_which_part(at))  # "inspired by the revolution of 2011"
    if "day" not in phrase.fields and "year" in phrase.fields and at.dep_ == "prep":
        return at.head != token and at.head.pos_ in ("NOUN", "PROPN")  # "its capture in 2003"
    within = phrase.begin <= at.idx < phrase.end  # "from Sunday until Tuesday"
    apart = (
        at.dep_ in ("prep", "advmod") and at.lower_ in APART and at.lower_ != phrase.introduced and not within
    )
    if any(c.dep_ == "pobj" and (c.lemma_.lower() in _HOURS or _of_a_clock(c)) for c in at.children):
        return False  # "after Friday prayers", "after 10 a.m. on Friday"
    return apart and "hours" not in phrase.fields  # "before dawn on Friday"


def _of_which_part(of: Token) -> bool:
    """Whether what is told was a part of something done that day: "as part of a drill on Monday"."""
    part = of.head.lower_ == "part" and of.head.head.lower_ == "as"
    return part and any(c.dep_ == "pobj" and c.lemma_ in _DOINGS for c in of.children)


def _whole(noun: Token) -> Token:
    """The noun that a word is a part of: "strike" of "Iran's Sunday missile strike", for "missile"."""
    while noun.dep_ == "compound" and noun.i < noun.head.i:
        noun = noun.head
    return noun


def _of_a_clock(word: Token) -> bool:
    return word.lower_ in _CLOCK or (word.text[0].isdigit() and ":" in word.text)


def _occasion(noun: Token) -> bool:
    """Whether what is told takes place at what a noun names, on its day: "met at last week's summit", "on the
    sidelines of it"."""
    prep = noun.head
    beside = prep.lower_ == "of" and prep.head.lower_ in SIDES
    return noun.dep_ == "pobj" and (beside or (prep.lower_ in _AT and prep.head.pos_ == "VERB"))


def of_cause(phrase: Span, token: Token) -> bool:
    """Whether a day gone by, at the end of what is answered, dates that: "marches over a raid last week".

    For what is told in the present only, which cannot be of such a day itself.
    """
    behind = reversed(phrase.doc[token.i + 1 : phrase.start]) if any(t.lower_ in GONE for t in phrase) else ()
    nouns = 0
    for word in behind:
        placed = word.lower_ == "in" and word.nbor().pos_ == "PROPN"  # "against fees in London last year"
        if placed or word.pos_ in ("VERB", "AUX", "PUNCT"):
            return False
        answers = word.lower_ == "to" and word.head.lemma_ in _ANSWERS
        answers = answers or (word.head.lower_, word.lower_) in _BECAUSE
        if answers or (word.lower_ in _ANSWERING and word.dep_ == "prep"):
            return nouns > 0
        nouns += word.pos_ in ("NOUN", "PROPN")
    return False


def tells_then(token: Token, date: Span) -> bool:
    """Whether a clause tells what happened on a day: "the first since 14 January, when it fired two"."""
    verb = governing_verb(token)
    day = day_before_when(verb) if verb is not None else None
    return day is not None and day in date


def day_before_when(verb: Token) -> Token | None:
    """The last word of what stands before the "when" of a clause, with a comma: "since 14 January, when"."""
    when = next((c for c in verb.children if c.lower_ == "when" and c.i < verb.i), None)
    if when is None or when.i < verb.sent.start + 2 or when.nbor(-1).text != ",":
        return None
    return when.nbor(-2)


def is_elsewhere(phrase: DatePhrase, span: Span, token: Token, cues: Cues) -> bool:
    """Whether a date is that of the saying, of another event or noun, or of the day before."""
    return (
        _of_some(span, token)
        or _deadline(phrase, span)
        or _of_the_eve(span, token)
        or _dates_saying(span, token, cues)
        or _dates_the_last(phrase, span, token)
        or _of_dated(span, token, cues)
        or _of_what_is_remembered(phrase, span, token, cues)
        or _of_the_other(span, token)
    )


def _deadline(phrase: DatePhrase, span: Span) -> bool:
    """Whether a date is that up to which somebody is given time ("gave protesters until Friday to leave")."""
    verb = governing_verb(span.root)
    while verb is not None and verb.dep_ in ("xcomp", "advcl"):
        verb = governing_verb(verb.head)
    return phrase.introduced in _UP_TO and verb is not None and verb.lemma_ == "give"


def _of_some(phrase: Span, token: Token) -> bool:
    """Whether a date is that of some of many ("over 1,200 rockets, three of them on Sunday, were fired")."""
    before = [t.lower_ for t in phrase.doc[max(phrase.sent.start, phrase.start - _ASIDE) : phrase.start]]
    some = any(pair in _OF_THEM for pair in pairwise(before))
    return some and token not in phrase.doc[phrase.start - _ASIDE : phrase.start]


def _of_the_eve(phrase: Span, token: Token) -> bool:
    """Whether of a date and an event one is on the eve of the other ("on Monday, on the eve of a summit")."""
    over = {t.i for t in token.ancestors if t.lower_ == "eve"}
    return over != {t.i for t in phrase.root.ancestors if t.lower_ == "eve"}


def meanwhile(verb: Token) -> bool:
    """Whether a participle tells what its clause's subject does then: "Ann and Bob, meeting here, agreed"."""
    alone = verb.tag_ == "VBG" and verb.dep_ == "acl" and not any(c.dep_ == "aux" for c in verb.children)
    return alone and verb.nbor(-1).text == ","


def _dates_saying(phrase: Span, token: Token, cues: Cues) -> bool:
    """Whether a phrase stands right behind a verb of saying: "said on Monday it had tested a missile"."""
    if phrase.root.dep_ == "poss":
        return False  # "said Monday's launch was a signal"
    at = phrase.start - 1
    if at > 0 and phrase.doc[at].pos_ == "ADP":
        at -= 1
    said = phrase.doc[at]
    saying = at >= 0 and said.lemma_.lower() in cues.speech and said.tag_.startswith("VB")
    return saying and not (reported_anew(token, said, cues) or meanwhile(token))


def reported_anew(noun: Token, verb: Token, cues: Cues) -> bool:
    """Whether something is reported with its own day: "protests were reported on Monday".

    Not so of what is known or planned, or reported by somebody, perhaps the day after.
    """
    known = any(
        c.lower_ in ("the", "this", "that") or c.dep_ == "poss" or c.lower_ in cues.modifies
        for c in noun.lefts
    )
    told_by = any(c.dep_ == "agent" for c in verb.children)
    return verb.lemma_ == "report" and noun.dep_ == "nsubjpass" and not (known or told_by)


def _dates_the_last(phrase: DatePhrase, span: Span, token: Token) -> bool:
    """Whether a "since" dates the one before ("his first trip since 2019", "its first since March").

    And whether "in two years" tells how long ago that was ("their first meeting in two years").
    """
    if phrase.rule == "ahead" and not phrase.text.endswith("time"):
        before = takewhile(lambda t: t.pos_ not in ("VERB", "AUX"), reversed(span.doc[: span.start]))
        return any(w.tag_ == "JJS" or w.lower_ in _FIRST for w in before)
    if phrase.introduced != "since":
        return _behind_since(span, token)
    at = span.root.head if span.root.head.dep_ == "prep" else span.root
    if any(w.tag_ == "JJS" or w.lower_ == "first" for c in token.lefts for w in (c, *c.lefts)):
        return True  # "the first talks", "the highest level talks since 1949"
    if _the_first_time(token):
        return True
    if any(c.lower_ in ("every", "each") for c in at.head.lefts):
        return False  # "have been held every night since Monday"
    if token.tag_ in ("NN", "NNP"):  # but "has been on a visit since Tuesday"
        return at.head.lemma_ != "be" and not _goes_on(at.head)
    return at.head != token and at.head.pos_ not in ("VERB", "AUX")


def _the_first_time(token: Token) -> bool:
    """Whether a clause tells the how manieth time it was: "the first time it had fired one since May".

    Or who was the first to do it: "the first American president to visit Cuba since 1928".
    """
    verb = governing_verb(token)
    noun = verb.head if verb is not None and verb.dep_ in ("relcl", "acl") else None
    if verb is None or noun is None or not (noun.lower_ == "time" or is_infinitive(verb)):
        return False
    return noun.lower_ in _FIRST or any(c.lower_ in _FIRST for c in noun.lefts)


def _goes_on(verb: Token) -> bool:
    """Whether a clause tells what has gone on all the time: "have been marching in protest since Sunday"."""
    helping = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    return verb.tag_ == "VBG" and "been" in helping


def _behind_since(phrase: Span, token: Token) -> bool:
    """Whether a date is within a since-phrase ("the first launch since the disaster in February 2003")."""
    since = next((t for t in token.doc[token.i + 1 : phrase.start] if t.lower_ == "since"), None)
    if since is None or token.i > phrase.start:
        return False
    return not any(t.pos_ in ("VERB", "AUX", "PUNCT") for t in token.doc[since.i : phrase.start])


def _of_the_other(phrase: Span, token: Token) -> bool:
    """Whether of two events of which one followed the other a date stands by the other one."""
    verb = governing_verb(phrase.root)
    if verb is None or verb.lemma_ not in _SUCCEEDING:
        return False
    if phrase.start < verb.i:
        return token.i > verb.i
    behind = any(c.dep_ in ("dobj", "agent") and verb.i < c.i < phrase.start for c in verb.children)
    return behind and token.i < verb.i


def _of_what_is_remembered(phrase: DatePhrase, span: Span, token: Token, cues: Cues) -> bool:
    """Whether a year is that of what is remembered: "march on the anniversary of its capture in 2003"."""
    if "year" not in phrase.fields or phrase.fields.keys() & {"day", "month"}:
        return False
    between = span.doc[token.i + 1 : span.start]
    return any(t.dep_ == "pobj" and t.pos_ == "NOUN" and t.lemma_ in cues.remembers for t in between)


def _answered(noun: Token) -> bool:
    """Whether a noun is what somebody acts over ("over a launch", "against a visit by him")."""
    return noun.dep_ == "pobj" and noun.head.lower_ in ("over", "against")


def _of_dated(phrase: Span, token: Token, cues: Cues) -> bool:
    """Whether a date follows a noun that has a day of its own ("revenge for the killing of X on Monday").

    So may a launch have one long gone, behind what it is answered by ("protested over a launch last week").
    """
    gone = any(t.lower_ in _LONG_GONE for t in phrase)
    if phrase.root.head.i >= phrase.end:
        return False  # "during a 12 June demonstration"
    for noun in reversed(phrase.doc[phrase.sent.start : phrase.start]):
        if noun == token or noun.pos_ in ("VERB", "AUX", "PUNCT") or noun.lower_ in APART:
            return False
        answered = gone and noun.lemma_ in cues.dated_lately and _answered(noun)
        if noun.pos_ == "NOUN" and (answered or noun.lemma_ in cues.dated):
            return noun not in token.ancestors
    return False
