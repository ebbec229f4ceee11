"""Days counted from that of a clause: "said on Thursday it had tested a missile a day earlier".

`kg.assembly.offsets` counts from other events; here what is counted from is no event, but only what is said
of one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile

from kg.calendar.bounds import bounds
from kg.calendar.dates import FUTURE, PAST, PRESENT, DatePhrase
from kg.calendar.distances import count, days_around, days_from_anchor, ordinal
from kg.calendar.periods import UNKNOWN, Interval
from kg.chronology.concurrence import DONE, HAPPENING
from kg.chronology.sameday import FAILING, same_day, what_it_did
from kg.modality.tenses import is_infinitive, own_tense, told_in
from kg.slots.clauses import COUNTERS, governing_verb, stage_of
from kg.text.tokens import Span, Token

_SIGNS = {"after": -1, "following": -1, "before": 1}
"""Which way from its clause's day lies what one of these words introduces."""
_MOMENTS = frozenset(("second", "minute", "moment", "shortly", "soon", "immediately", "right", "just"))
"""Before such a word: a distance within the day."""
_LEAST = {"days": 2, "weeks": 14, "months": 56}
"""Days that so many of a unit are at least, where it is not said how many."""
_DAYS_OF = {"day": 1, "days": 1, "week": 7, "weeks": 7}
"""Days of a unit that is counted."""
_NIGHT = timedelta(days=1)
_LEAP = (2, 29)
_AHEAD = frozenset(("be", "due", "schedule", "expect", "set", "slate", "plan"))
"""Words that govern what is to be done."""
_COMING = frozenset(("come", "occur", "happen"))
_BEFALLING = frozenset("kill wound injure draw attract hit strike rock shake fail paralyze paralyse".split())
_BREAKING_UP = frozenset(
    "arrest attack battle beat break clash clear confront detain disperse evict fight fire kill quell "
    "scatter shoot scuffle use wound injure".split()
)
"""What is done to those who act, and so while they do: "a day after police clashed with protesters"."""
_ENDS = frozenset("failure success explosion loss crash".split())
_OPENINGS = frozenset(("start", "beginning", "opening", "outset"))
ITEM = 5
"""Sentences that a short item has at most, with its dateline."""
_CLOSING = frozenset(("-", "–", "—", ":"))
"""With what a dateline ends."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The days of an event, where the text says so (`[begin, end)`), and whether by what it did (`deed`)."""

    day: Interval
    text: str
    begin: int
    end: int
    deed: bool = False


def counted_from_clause(
    token: Token,
    own: Sequence[DatePhrase],
    phrases: Sequence[DatePhrase],
    published: date | None,
    fates: frozenset[str],
    *,
    speech: frozenset[str],
    lasting: bool,
) -> Counted | None:
    """The day of the event at a trigger, where a sentence counts it from that of a clause; else None.

    `own` are the sentence's phrases that speak of the event, the likeliest first, `phrases` all of them.
    `fates` are verbs that say what befell on the same day what was launched, fired and the like, `speech`
    those of saying. What is `lasting` may have begun before the day of a clause that tells what went on
    meanwhile.
    """
    for verb in what_it_did(token, fates):
        if found := _day_of([verb], phrases, published):
            return Counted(found[0], found[1].text, found[1].begin, found[1].end, deed=True)
    for phrase in own[:1]:
        shift = days_from_anchor(phrase)
        others = [p for p in phrases if p != phrase]
        if shift is not None and (found := _day_of(_verbs_over(token), others, published)):
            return _counted(found[0], shift, phrase, found[1])
    if own:
        return _behind_an_eve(token, own, published)
    eve = _on_the_eve(token, phrases, published) or _years_before(token, phrases, published)
    if eve is not None:
        return eve
    for verb in (*_moments_away(token), *same_day(token, fates, speech, lasting=lasting)):
        if found := _day_of([verb], phrases, published):
            return _counted(found[0], 0, found[1], found[1])
    return _introduced(token, phrases, published)


def _on_the_eve(token: Token, phrases: Sequence[DatePhrase], published: date | None) -> Counted | None:
    """The day before that of what follows ("marched on the eve of Friday's summit"), or the one behind its
    clause's, for the summit of "met on Monday on the eve of a summit"."""
    noun = next(_eves(token), None)
    if noun is None:
        return None
    if token in noun.subtree:
        found = _day_of(_above(noun), phrases, published)
        day = found[0].known_day if found else None
        if found and day is not None and _stands_behind(found[1], noun):
            either = Interval(day, day + timedelta(days=1))
            return Counted(either, found[1].text, found[1].begin, found[1].end)
        return _counted(found[0], 1, found[1], found[1]) if found else None
    for phrase in phrases:
        span = token.doc.covering(phrase.begin, phrase.end)
        day = bounds(phrase, published, PAST).known_day if span and span.root in noun.subtree else None
        if day is not None:
            return _counted(Interval(day, day), -1, phrase, phrase)
    return None


def _behind_an_eve(token: Token, own: Sequence[DatePhrase], published: date | None) -> Counted | None:
    """Both days that what was "on the eve of his arrival on Monday" may be of: of which is Monday is open."""
    noun = next(_eves(token), None)
    for phrase in own if noun is not None and token not in noun.subtree else ():
        behind = noun is not None and _stands_behind(phrase, noun)
        day = bounds(phrase, published, PAST).known_day if behind else None
        if day is not None:
            days = Interval(day - timedelta(days=1), day)
            return Counted(days, phrase.text, phrase.begin, phrase.end)
    return None


def _stands_behind(phrase: DatePhrase, noun: Token) -> bool:
    """Whether a date stands right behind all that is told with a noun, be it the noun's or the clause's."""
    span = noun.doc.covering(phrase.begin, phrase.end)
    return span is not None and 0 <= span.start - noun.right_edge.i - 1 <= 1


def _years_before(token: Token, phrases: Sequence[DatePhrase], published: date | None) -> Counted | None:
    """The day of which that of a clause is the anniversary: "on Friday, the third anniversary of a raid"."""
    of = token.head
    told = token.dep_ == "pobj" and of.head.lemma_ == "anniversary"
    years = next(filter(None, (ordinal(t.lower_) for t in of.head.lefts)), 0) if told else 0
    verbs = list(_above(of.head)) if years else []
    found = _day_of(verbs, phrases, published)
    day = found[0].known_day if found else None
    if verbs and own_tense(verbs[0]) == PRESENT and day != published:
        return None  # "Saturday marks the 20th anniversary": the last or the next?
    if day is None or found is None or (day.month, day.day) == _LEAP:
        return None
    then = day.replace(year=day.year - years)
    return Counted(Interval(then, then), found[1].text, found[1].begin, found[1].end)


def _moments_away(token: Token) -> Iterator[Token]:
    """The verbs over what was minutes earlier: "lost a booster, launched two minutes earlier"."""
    moments = (c for c in token.children if c.lower_ in ("earlier", "before", "later"))
    if any(n.lemma_ in _MOMENTS for c in moments for n in c.lefts):
        yield from _above(token)


def _eves(token: Token) -> Iterator[Token]:
    """The noun "eve" over a word, or in its clause."""
    yield from (t for t in token.ancestors if t.lower_ == "eve")
    verb = governing_verb(token)
    preps = (c for c in verb.children if c.dep_ == "prep" and c.lower_ == "on") if verb is not None else ()
    yield from (n for c in preps for n in c.children if n.lower_ == "eve")


def _counted(days: Interval, shift: int, phrase: DatePhrase, dated: DatePhrase) -> Counted:
    """The days counted from those of another phrase, from the last of several ("the day after")."""
    if shift > 0 and dated.rule not in ("overnight", "night"):
        days = Interval(days.latest, days.latest)
    off = days_around(phrase.text, shift)
    around = Interval(_shifted(days, shift - off).earliest, _shifted(days, shift + off).latest)
    return Counted(around, phrase.text, phrase.begin, phrase.end)


def _shifted(days: Interval, shift: int) -> Interval:
    first, last = (d and d + timedelta(days=shift) for d in (days.earliest, days.latest))
    return Interval(first, last)


def _introduced(token: Token, phrases: Sequence[DatePhrase], published: date | None) -> Counted | None:
    """The day told by "two days after the launch" or "… after Iran launched", the last for "days after"."""
    found = _distance(token)
    if found is None:
        return None
    span, first, last = found
    verbs = list(_above(token))
    ahead = list(_told_ahead(span))
    plan = any(is_infinitive(v) for v in ahead)  # "agreed on Monday to meet him, a day after it fired one"
    coming = 1 if token.tag_.startswith("VB") and not plan else 0  # "is to meet on Friday, a day after …"
    counting = [*_verbs_over(token)][: len(verbs) + coming]
    above = next((v for v in verbs if _distance(v) is not None), None) if first == last == 0 else None
    counted = _introduced(above, phrases, published) if above is not None else None
    dated = _day_of([*counting, *_said_over(span, phrases, published)], phrases, published)
    days = counted.day if counted is not None else dated[0] if dated else None
    telling = (*verbs[:1], *(v.head for v in ahead))
    onward = days_apart(token) is not None and not opens_article(token.sent)  # "It comes two days after …"
    if days is None and published is not None and last is not None and last <= 0 and not onward:
        days = next(filter(None, (_news(v, phrases, published) for v in telling)), None)
    if not days:
        return None
    over = _come_from(token) is not None  # "three days after he returned from a visit"
    earliest = _shifted(days, first).earliest if first is not None and not over else None
    told = Interval(earliest, _shifted(days, last).latest if last is not None else None)
    if token.tag_ == "VBD" and published is not None and told.latest is not None and told.latest > published:
        return None  # "said talks will begin on Friday, a day after it fired one": after which day?
    return Counted(told, span.text, span.start_char, span.end_char)


def _news(verb: Token, dated: Sequence[DatePhrase], published: date) -> Interval | None:
    """When a verb's clause was, if it tells the news: a distance counts from there.

    In the present that is the publication day ("Pakistan recalls its envoy a day after Iran fired missiles").
    In the plain past of the sentence with which a short item opens, without a date, it may also be the day
    before ("protested a day after the launch"). A long article may open with what was days ago.
    """
    if own_tense(verb) == PRESENT:
        return Interval(published, published)
    main = verb.dep_ in ("ROOT", "conj") and verb.tag_ == "VBD"
    plain = main and not any(c.dep_ in ("aux", "auxpass", "neg") for c in verb.children)
    opening = plain and not dated and len(verb.doc.sents) <= ITEM and opens_article(verb.sent)
    return Interval(published - timedelta(days=1), published) if opening else None


def opens_article(sentence: Span) -> bool:
    """Whether an article opens with a sentence, behind its dateline if it has one."""
    first = sentence.doc.sents[0]
    return sentence.start == 0 or (sentence.start == first.end and first.text.rstrip()[-1:] in _CLOSING)


def _said_over(distance: Span, phrases: Sequence[DatePhrase], published: date | None) -> Iterator[Token]:
    """The verb of saying from which a distance set off behind a plan counts, unless the plan is dated.

    "Said on Thursday it would hold talks, a day after it launched a rocket"; "agreed on Thursday to talk".
    """
    for verb in _told_ahead(distance):
        if is_infinitive(verb) or not _day_of([verb], phrases, published):
            yield verb.head


def _told_ahead(distance: Span) -> Iterator[Token]:
    """The plan behind which a distance is set off, if somebody is told to have said it or agreed to it."""
    verbs = _verbs_over(distance.root)
    ahead = next((v for v in verbs if is_infinitive(v) or any(c.tag_ == "MD" for c in v.children)), None)
    if distance.start < 1 or distance.doc[distance.start - 1].text != "," or ahead is None:
        return
    if ahead.dep_ in ("ccomp", "xcomp") and own_tense(ahead.head) == PAST:
        yield ahead


def days_apart(token: Token) -> tuple[Span, int] | None:
    """The words "four days after" of "The launch came four days after it fired rockets", and that many days,
    counted from the day of what the text told before, which their clause goes on with."""
    found = _distance(token)
    verb = next(_above(token), None)
    if found is None or verb is None or verb.lemma_ not in _COMING:
        return None
    words, first, last = found
    known = any(_goes_on(c) for c in verb.children if c.dep_ == "nsubj")
    return (words, last) if known and last is not None and first == last else None


def _goes_on(subject: Token) -> bool:
    """Whether a subject is what was told just before ("It came …", "The test came …")."""
    pointing = any(c.lower_ in ("the", "this", "that", "these", "those") for c in subject.lefts)
    return subject.lower_ in ("it", "they", "this", "that") or (pointing and subject.pos_ == "NOUN")


def _verbs_over(token: Token) -> Iterator[Token]:
    return (t for t in token.ancestors if t.pos_ in ("VERB", "AUX"))


def _above(token: Token) -> Iterator[Token]:
    """The verbs over a word, the nearest first, up to one that tells what is to come."""
    return takewhile(lambda v: not any(c.tag_ in ("MD", "TO") for c in v.children), _verbs_over(token))


def _day_of(
    verbs: Iterable[Token], phrases: Sequence[DatePhrase], published: date | None
) -> tuple[Interval, DatePhrase] | None:
    """The day, or the night between two, that the nearest of some verbs is dated to; the phrase that does."""
    for verb in verbs:
        for phrase in phrases:
            span = verb.doc.covering(phrase.begin, phrase.end)
            if span is None or not _is_dated_by(verb, _verb_of(span.root)):
                continue
            shift = days_from_anchor(phrase)
            if shift is None:
                days = bounds(phrase, published, tense_of(_verb_of(span.root) or verb, phrase, published))
            else:
                around = [t for t in _above(verb) if t != verb]
                found = _day_of(around, [p for p in phrases if p != phrase], published)
                days = _shifted(found[0], shift) if found else UNKNOWN
            if phrase.introduced == "from" and days.earliest:
                return Interval(days.earliest, days.earliest), phrase
            if days.earliest and days.latest and days.latest - days.earliest <= _NIGHT:
                return days, phrase
    return None


def _is_dated_by(verb: Token, dated: Token | None) -> bool:
    """Whether a date's verb is some verb, or what that says is to come ("is due to meet on Friday")."""
    while dated is not None and dated != verb and dated.dep_ in ("xcomp", "acomp"):
        dated = dated.head
    return dated == verb


def tense_of(verb: Token, phrase: DatePhrase, published: date | None) -> str:
    """The future of what is to come, also of a weekday told in the present that is not just over.

    "Arrives on Friday, a day after they fired one"; else the past.
    """
    tenses = (own_tense(verb), told_in(verb))
    gone = bounds(phrase, published, PAST).known_day if phrase.rule == "weekday" else None
    if verb.tag_ == "VBZ" and gone is not None and published is not None and published - gone > _NIGHT:
        return FUTURE
    return FUTURE if FUTURE in tenses else PAST


def _verb_of(word: Token) -> Token | None:
    """The verb that a date is said of; before a clause's subject it is the one that reports the clause."""
    verb = governing_verb(word)
    if verb is None or verb.dep_ not in ("ccomp", "advcl") or not verb.head.i < word.i:
        return verb
    subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    return verb.head if subject is not None and word.i < subject.left_edge.i else verb


def _outcome_of(noun: Token) -> Token:
    """What came of something, on its day: the failure of "a day after the failure of a launch".

    Or a part of it that is told for it: "days before a new round of talks".
    """
    above = noun.head.head
    of = noun.dep_ == "pobj" and noun.head.lower_ == "of" and above.lemma_ in _ENDS | COUNTERS
    return above if of else noun


def _tried(verb: Token) -> Token:
    """The verb "failed" of "a day after a rocket failed to reach orbit", for "reach"; others as they are.

    So "was" of "hours before he was due to meet her", for "meet".
    """
    while verb.dep_ in ("xcomp", "acomp") and (verb.head.lemma_ in FAILING | _AHEAD or verb.dep_ == "acomp"):
        verb = verb.head
    return verb


def _held_by(noun: Token) -> Token | None:
    """The verb that tells only that its subject took place, or what came of it on its day.

    "Two days after a rally was held", "a day after a rocket attack killed six". Or what was done to it, or to
    those who act: "a day after police used tear gas on protesters".
    """
    counted = noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.tag_ in ("NNS", "CD")
    whole = noun.head.head if counted else noun
    verb = whole.head.head if whole.dep_ == "pobj" else whole.head
    if whole.dep_ in ("nsubj", "nsubjpass") and verb.lemma_ in (HAPPENING | DONE | _BEFALLING) - {"be"}:
        return verb
    on = whole.dep_ == "pobj" and whole.head.lower_ in ("on", "with", "at", "against")
    suffers = on or (whole.dep_ in ("dobj", "nsubjpass") and verb.lemma_ not in ("use", "fire"))
    return verb if suffers and verb.lemma_ in _BREAKING_UP else None


def _come_from(noun: Token) -> Token | None:
    """The verb "returned" of "returned from a visit", for "visit"."""
    prep = noun.head
    away = noun.dep_ == "pobj" and prep.lower_ == "from" and prep.head.lemma_ in ("return", "come", "fly")
    return prep.head if away and not noun.tag_.startswith("VB") else None


def _fewer_hours(unit: Token) -> int:
    """The hours in "less than 48 hours", "within 24 hours", else 0."""
    words = [t.lower_ for t in unit.doc[max(0, unit.i - 3) : unit.i]]
    fewer = words[-3:-1] in (["less", "than"], ["fewer", "than"]) or words[-2:-1] in (["under"], ["within"])
    return (count(words[-1]) or 0) if fewer and unit.lower_ == "hours" else 0


def _distance(token: Token) -> tuple[Span, int | None, int | None] | None:
    """The words "two days after" before a noun or a verb's clause, with the first and the last day that they
    mean, from the day of what they qualify; None for one that is not told ("weeks after", "days before")."""
    verb = _tried(token) if token.tag_.startswith("VB") else _held_by(token) or _come_from(token)
    clause = [c for c in verb.children if c.dep_ == "mark"] if verb is not None else []
    stage = stage_of(token)
    opening = stage if stage is not None and stage.lemma_ in _OPENINGS else _outcome_of(token)
    noun = [opening.head] if opening.dep_ in ("pobj", "pcomp") else []
    return next(filter(None, map(distance_told, (*clause, *noun))), None)


def distance_told(word: Token) -> tuple[Span, int | None, int | None] | None:
    """The words "two days after" that end with an "after" or "before", with the first and the last day that
    they mean, from the day of what they qualify to that of what stands behind them."""
    sign = _SIGNS.get(word.lower_)
    if sign is None or word.i < 2:
        return None
    unit = word.nbor(-1)
    nth = unit.lower_ == "second" and unit.nbor(-1).lower_ not in ("a", "one")  # "its second after …"
    if {unit.lower_, unit.lemma_} & _MOMENTS and not nth:
        return word.doc[unit.i : word.i + 1], 0, 0
    bare = not any(c.i < unit.i for c in unit.children)
    if unit.lower_ in _LEAST and bare:
        first, last = (None, -_LEAST[unit.lower_]) if sign < 0 else (_LEAST[unit.lower_], None)
        return word.doc[unit.i : word.i + 1], first, last
    hours = _fewer_hours(unit) if sign < 0 else 0
    if hours:
        return word.doc[unit.i : word.i + 1], hours // -24, 0
    if sign < 0 and unit.lower_ == "hours" and all(len(c.text) < 2 or c.is_alpha for c in unit.lefts):
        return word.doc[unit.i : word.i + 1], -1, 0  # but not "48 hours after"
    if sign > 0 and unit.lower_ == "hours" and bare:
        return word.doc[unit.i : word.i + 1], 0, 1
    if sign < 0 and unit.lower_ == "week" and unit.i > 2 and word.doc[unit.i - 3].lower_ == "less":
        return word.doc[unit.i - 3 : word.i + 1], -6, -1  # "less than a week after"
    number = count(word.nbor(-2).lower_) if unit.lower_ in _DAYS_OF else None
    lasting = word.i > 2 and word.nbor(-3).lower_ == "for"  # "jailed for five days after a rally"
    off = number is not None and not lasting
    return _days_off(word, sign * (number or 0) * _DAYS_OF[unit.lower_]) if off else None


def _days_off(word: Token, days: int) -> tuple[Span, int | None, int | None]:
    """The words up to "after" or "before" with so many days, or as they qualify that.

    "Less than two days after", "more than two days after"; "nearly" and "about two days after" are a quarter
    off at most, or a day. So are weeks without such a word.
    """
    doc, first = word.doc, word.i - 2
    before = [t.lower_ for t in doc[max(0, first - 2) : first]]
    many = [(None, days), (days, None)][days > 0]
    near = max(1, abs(days) // 4)
    if before[-2:] in (["less", "than"], ["fewer", "than"]):
        return doc[first - 2 : word.i + 1], min(0, days), max(0, days)
    if before[-2:] in (["more", "than"], ["at", "least"]) or before[-1:] == ["over"]:
        return doc[first : word.i + 1], *many
    if before[-1:] in (["nearly"], ["almost"]):
        towards = days - near if days > 0 else days + near
        return doc[first : word.i + 1], min(days, towards), max(days, towards)
    roundly = before[-1:] in (["about"], ["around"], ["roughly"], ["some"], ["approximately"])
    off = near if roundly else days_around(word.nbor(-1).text, days)
    return doc[first : word.i + 1], days - off, days + off
