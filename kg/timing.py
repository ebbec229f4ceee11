"""Which date phrases of a sentence speak of an event, and the bounds that they give it."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from spacy.tokens import Span, Token

from kg.belonging import NEW_DAY, alongside, belongs, of_an_hour, plans, tells_of
from kg.bounds import bounds
from kg.clauses import forms, governing_verb, host, opens_a_date
from kg.cues import Cues
from kg.dates import COMING, FUTURE, NEAR, PAST, PRESENT, DatePhrase, DateRules
from kg.distances import count, days_from_anchor
from kg.factuality import BE_TO, HYPOTHETICAL, NEGATED, OCCURRED, PLANNED, Reading
from kg.months import of_told_year
from kg.periods import UNKNOWN, Interval
from kg.relative import counted_from_clause, days_apart
from kg.tokens import text_of

_CLOCK = re.compile(
    r"\b(?:(?:at|around|about|approximately|by|between) (?:(?:about|around|approximately) )?)?"
    r"(?:(?:[01]?\d|2[0-3])[:.][0-5]\d ?[ap]\.?m\b|(?:1[0-2]|[1-9]) ?[ap]\.?m\b|"
    r"(?<=at )(?:[01]?\d|2[0-3]):[0-5]\d\b)",
    re.IGNORECASE,
)
"""A time of day without a day is of the day told before, else the publication day's: wires name any other."""

_NEWS = 7
"""Days after which a report in the present tense is none: the longest a weekly takes."""
_REPORTED = timedelta(days=1)
"""The oldest day that a weekday in a report in the present tense means."""
_LASTING = frozenset("visit trip tour stay stopover talk summit meeting conference negotiation day".split())
_GOING_ON = frozenset("continue last spread drag rage go enter escalate grow persist".split())
"""Verbs of what has gone on since it began."""
_BOUNDING = frozenset(("since", "until", "till", "by", "before", "after"))
"""What makes a date one end of a time."""
_DECIDING = frozenset(
    "agree decide pledge promise vow offer threaten refuse urge ask invite order want".split()
)
"""Verbs whose own day is not that of what they speak of, where it stands before an infinitive."""
_FORMER = frozenset(("originally", "initially", "previously", "earlier", "first"))


@dataclass(frozen=True, slots=True)
class When:
    """Bounds of an event, the days on which a stay surely went on, and the phrase with its place."""

    bounds: Interval = UNKNOWN
    certain: Interval = UNKNOWN
    text: str = ""
    begin: int = -1
    end: int = -1
    stated: bool = False
    shift: int | None = None
    """Days from the day told before ("two days later", 0 for "the same day"), None for none."""
    near: bool = False
    """Counts only from a day of its sentence or the one before ("In the evening he met …")."""


@dataclass(frozen=True, slots=True)
class Told:
    """How a clause treats an event.

    `act`: it tells of it and does not only mention it ("the launch serves as a reminder"); `stay`: of a
    type that lasts; `being`: a stay told as a state ("is in Rome"); `fates`: verbs that say what befell on
    the same day what the event is about; `lasting`: of a type that can go on for days.
    """

    stay: bool
    being: bool
    act: bool
    fates: frozenset[str] = frozenset()
    lasting: bool = True


def when(
    token: Token, reading: Reading, rules: DateRules, cues: Cues, published: date | None, told: Told
) -> When:
    """The time of the event at a trigger, from its sentence, the tense and the publication day.

    Without a date phrase: a present-tense report is of the publication day; a past one is not after
    it; a plan is not before it. A negated or merely thought-of event has no default.
    """
    found = _read(token, reading, rules, cues, published, told)
    ended, last = _ended(token, cues), found.bounds.latest
    if ended > 1 and found.stated and last is not None and reading.value == OCCURRED:
        return replace(found, bounds=Interval(last - timedelta(days=ended - 1), last))
    days = _days_long(token, cues)
    first = found.bounds.known_day
    on_the_way = told.stay and found.stated and reading.value == OCCURRED and _on_the_way(token)
    around = _length(token) - 1 if on_the_way else 0
    if around > 0 and first is not None and not days:
        return replace(found, bounds=Interval(first - timedelta(days=around), first + timedelta(days=around)))
    if days > 1 and first is not None and reading.value in (OCCURRED, PLANNED):
        return replace(found, bounds=Interval(first, first + timedelta(days=days - 1)))
    return found


def _on_the_way(noun: Token) -> bool:
    """Whether a clause only tells what was done on a stay: "on a four-day trip to China, met the premier"."""
    return not noun.tag_.startswith("VB") and host(noun)[1] in ("on", "during", "in")


def _days_long(token: Token, cues: Cues) -> int:
    """How many days an event lasts whose beginning a clause tells ("begins a two-day visit"), else 0."""
    verb = token if token.tag_.startswith("VB") else host(token)[0]
    if any(tells_of(c, token) and c.lemma_ in cues.beginnings for c in token.subtree):
        return _length(token)  # "his two-day visit, which began on Monday"
    if verb is None:
        return 0
    began = verb.lemma_ in cues.beginnings or any(map(opens_a_date, verb.subtree))
    phrases = [t for t in verb.subtree if t.dep_ == "pobj" and t.lemma_ in _LASTING]
    for_it = [t for t in phrases if began or t.head.lower_ == "for"]  # "gather for a three-day summit"
    nouns = [t for t in for_it if t.head.head == verb or _in_one_place(t)]
    lengths = (_length(n) for n in ((token, *nouns) if began else nouns))
    return next(filter(None, lengths), 0)


def _in_one_place(noun: Token) -> bool:
    """Whether a stay is where its beginning is told: not "at the start of a 12-day tour of Asia"."""
    return noun.lemma_ not in ("tour", "trip") or not any(c.dep_ == "prep" for c in noun.children)


def _ended(token: Token, cues: Cues) -> int:
    """The days of what is told to have ended ("the three-day summit that ended on Monday"), else 0."""
    verb, how = (None, "") if token.tag_.startswith("VB") else host(token)
    if verb is not None and how == "from" and verb.lemma_ in cues.motion:
        return _length(token)  # "returned on Friday from a three-day visit"
    told = [c for c in token.subtree if tells_of(c, token)] + ([verb] if verb is not None else [])
    return _length(token) if any(not forms(v).isdisjoint(cues.endings) for v in told) else 0


def _length(noun: Token) -> int:
    """The days in "two-day visit", "four days of talks" and "a three day trip", else 0."""
    if noun.tag_.startswith("VB"):
        return 0  # "two days before he arrived"
    words = [t.lower_ for t in noun.doc[noun.left_edge.i : noun.i + 1] if t.text != "-"]
    for number, unit in pairwise(words):
        if unit in ("day", "days"):
            return count(number) or 0
    return 0


def _read(
    token: Token, reading: Reading, rules: DateRules, cues: Cues, published: date | None, told: Told
) -> When:
    everything = phrases_of(token.sent, rules)
    told_now = (reading.value, reading.tense) == (OCCURRED, PRESENT)
    phrases = [p for p in everything if belongs(p, token, cues, told_now=told_now)]
    phrases = [p for p in phrases if not _of_decision(p, token)]
    phrases = [p for p in phrases if not _given_up(p, token)] or phrases
    if _put_off(token, cues):
        phrases = [p for p in phrases if _new_day(p, token, cues)]
    phrases.sort(
        key=lambda p: (
            not _new_day(p, token, cues),
            _beside(p, token),
            _shared(p, token),
            p.rule == "overnight",  # "overnight on July 3" is not of last night
            not _right_behind(p, token),
        )
    )
    counted = counted_from_clause(
        token, phrases, everything, published, told.fates, speech=cues.speech, lasting=told.lasting
    )
    if counted is not None and reading.value == OCCURRED:
        days = _limited(counted.day, reading, published)
        certain = _certain(days, reading, told)
        return When(days, certain, counted.text, counted.begin, counted.end, stated=True)
    for phrase in phrases:
        tense = _tense_of(phrase, token, reading, cues, published)
        meant = _meant(phrase, token, cues, told)
        found = bounds(meant, published, tense)
        if phrase.rule == "run" and (not told.lasting or _on_its_day(phrase, token)):
            found = Interval(found.latest, found.latest)  # "fires missiles for a third day": today's
        phrase, found = _within(phrase, meant, found, phrases, (published, tense))
        own = _own(phrase, token) or _right_behind(phrase, token) or _verb_of(phrase, token) == token
        if found != UNKNOWN and (own or not _long_past(found, reading, published)):
            going_on = told.stay and reading.tense == PRESENT
            days = found if going_on else _limited(found, reading, published)
            return When(days, _certain(days, reading, told), phrase.text, phrase.begin, phrase.end, True)
    dated = any(p.rule != "calendar" or "day" in p.fields for p in everything)
    if (
        (told.act or _new(token))
        and not dated
        and not phrases
        and published is not None
        and reading.value == OCCURRED
    ):
        clock = _CLOCK.search(token.sent.text)
        if clock:
            begin, day = token.sent.start_char + clock.start(), Interval(published, published)
            end = begin + len(clock.group(0))
            return When(day, _certain(day, reading, told), clock.group(0), begin, end, True, 0)
    default, certain = _default(reading, published, told), _going_on(reading, published, told)
    apart = days_apart(token) if not dated and not phrases and reading.value == OCCURRED else None
    if apart is not None:
        words = apart[0]
        return When(default, certain, words.text, words.start_char, words.end_char, shift=apart[1])
    if phrases:
        first = phrases[0]
        shift, near = days_from_anchor(first), "near" in first.fields
        return When(default, certain, first.text, first.begin, first.end, shift=shift, near=near)
    return When(default, certain)


def _meant(phrase: DatePhrase, token: Token, cues: Cues, told: Told) -> DatePhrase:
    """A date with what its place makes of it; before its noun or one of an hour no preposition governs it."""
    span = token.doc.char_span(phrase.begin, phrase.end, alignment_mode="expand")
    if _modifies(phrase, token) or (span is not None and of_an_hour(span)):
        return replace(phrase, introduced="")
    return _introduced(phrase, token, cues, told)


def _on_its_day(phrase: DatePhrase, token: Token) -> bool:
    """Whether an event is not what went on for days, but on the last of them ("on the fifth day of protests,
    a crowd marched")."""
    span = token.doc.char_span(phrase.begin, phrase.end, alignment_mode="expand")
    on = phrase.text.lower().startswith("on ") and span is not None
    return on and span is not None and not any(t in span for t in token.ancestors)


def _within(
    phrase: DatePhrase,
    meant: DatePhrase,
    found: Interval,
    others: list[DatePhrase],
    told: tuple[date | None, str],
) -> tuple[DatePhrase, Interval]:
    """The date, and its days, or those of another within them ("this year they met once, on February 27").

    Not of a night ("overnight after yesterday's rally"), nor of one end of a time ("since Monday").
    `told` are the publication day and the tense.
    """
    if phrase.rule == "overnight" or meant.introduced in _BOUNDING:
        return phrase, found
    for other in others:
        exact = bounds(other, *told) if other != phrase and found.known_day is None else UNKNOWN
        if exact.earliest is None or exact.latest is None or found.earliest is None or found.latest is None:
            continue
        if found != exact and found.meet(exact) == exact:
            return other, exact
    return phrase, found


def _new(token: Token) -> bool:
    """Whether a noun is told as new: "a second launch was detected at 2:28 p.m.", but not "the launch"."""
    return any(c.lower_ in ("a", "an") for c in token.lefts)


def _tense_of(phrase: DatePhrase, token: Token, reading: Reading, cues: Cues, published: date | None) -> str:
    """The tense in which a date is told: that of a relative clause about the event, else the event's own."""
    span = token.doc.char_span(phrase.begin, phrase.end, alignment_mode="expand")
    verb = governing_verb(span.root) if span is not None else None
    if verb is not None and verb.tag_ == "VBD" and tells_of(verb, token):
        return PAST  # "flew out for talks, which opened on Thursday"
    if verb is not None and _is_to(verb) and verb.lemma_ in cues.beginnings and reading.tense == PRESENT:
        return FUTURE  # "is timed to begin on Friday"
    arranged = verb is not None and verb.tag_ in ("VBZ", "VBP") and verb.lemma_ in cues.scheduling
    now = arranged and phrase.rule == "weekday" and reading.tense == PRESENT
    if now and (_coming(phrase, published) or _in_a_past_report(token, phrase, published)):
        return FUTURE
    if reading.hindsight and _host_is(token, "be"):
        return PAST  # "was in Gaza for talks on Tuesday"
    if reading.value == NEGATED and reading.cue == BE_TO:
        return PAST  # "was to have met him on Friday"
    if reading.hindsight and phrase.rule == "period":
        return PRESENT  # "had been due in Rome this month"
    if _ahead(phrase, token, reading, cues):
        return COMING if reading.value == PLANNED else NEAR
    return reading.tense


def _is_to(verb: Token) -> bool:
    return any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children)


def _coming(phrase: DatePhrase, published: date | None) -> bool:
    """Whether a weekday told in the present lies ahead ("meets him on Friday"), and is not that of a report.

    A report in the present tense, as under a picture, is of the day itself or the one before.
    """
    if published is None:
        return True
    gone = bounds(phrase, published, PAST).earliest
    return gone is None or published - gone > _REPORTED


def _in_a_past_report(token: Token, phrase: DatePhrase, published: date | None) -> bool:
    """Whether the article tells in the past what has happened, so that its present is of what is to come."""
    today = published is not None and bounds(phrase, published, PAST).known_day == published
    before = (s.root for s in token.doc.sents if s.start < token.sent.start)
    return not today and any(root.tag_ == "VBD" for root in before)


def _host_is(noun: Token, lemma: str) -> bool:
    verb = None if noun.tag_.startswith("VB") else host(noun)[0]
    return verb is not None and verb.lemma_ == lemma


def _ahead(phrase: DatePhrase, token: Token, reading: Reading, cues: Cues) -> bool:
    """Whether a date was ahead when it was spoken of ("cancels a visit planned for Friday")."""
    span = token.doc.char_span(phrase.begin, phrase.end, alignment_mode="expand")
    verb = governing_verb(span.root) if span is not None else None
    if verb is None or reading.value == OCCURRED:
        return False
    if reading.value == HYPOTHETICAL and token.pos_ == "NOUN" and phrase.begin > token.idx:
        return True  # "called for a rally on Saturday"
    planned = verb.dep_ in ("acl", "relcl") and plans(verb, cues)
    return planned or _is_to(verb)


def _of_decision(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date is that of deciding on what is to come ("agreed on Monday to work towards a summit")."""
    verb = governing_verb(token)
    while verb is not None and verb.dep_ == "xcomp" and verb.head.lemma_ not in _DECIDING:
        verb = verb.head if verb.head.tag_.startswith("VB") else None
    span = token.doc.char_span(phrase.begin, phrase.end, alignment_mode="expand")
    if verb is None or verb.dep_ != "xcomp" or span is None:
        return False
    return span.end <= verb.i and verb not in span.root.ancestors


def _given_up(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date is one that a plan had before ("originally scheduled for Monday")."""
    span = token.doc.char_span(phrase.begin, phrase.end, alignment_mode="expand")
    verb = governing_verb(span.root) if span is not None else None
    return verb is not None and any(c.lower_ in _FORMER and c.dep_ == "advmod" for c in verb.children)


def _shared(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date hangs on the verb before the trigger's in a coordination, which has its own day."""
    span = token.doc.char_span(phrase.begin, phrase.end, alignment_mode="expand")
    verb, own = governing_verb(token), governing_verb(span.root) if span is not None else None
    return verb is not None and own is not None and verb.dep_ == "conj" and own == verb.head


def _beside(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date is that of the clause beside the trigger's ("on Monday when rockets were fired")."""
    span = token.doc.char_span(phrase.begin, phrase.end, alignment_mode="expand")
    verb = governing_verb(span.root) if span is not None else None
    return verb is not None and alongside(verb, governing_verb(token))


def _own(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date is within the noun's own phrase ("the protests of 1989")."""
    span = token.doc.char_span(phrase.begin, phrase.end, alignment_mode="expand")
    if span is None or token.tag_.startswith("VB") or token not in span.root.ancestors:
        return False
    between = (t for t in span.root.ancestors if t.i > token.i or t.i < token.i)
    return not any(t.pos_ in ("VERB", "AUX") and token in t.ancestors for t in between)


def _right_behind(phrase: DatePhrase, token: Token) -> bool:
    """Whether no verb stands between a noun and a date ("jailed after the protests last year")."""
    span = token.doc.char_span(phrase.begin, phrase.end, alignment_mode="expand")
    if span is None or token.tag_.startswith("VB") or span.start <= token.i:
        return False
    return not any(t.pos_ in ("VERB", "AUX") for t in token.doc[token.i : span.start])


def _long_past(found: Interval, reading: Reading, published: date | None) -> bool:
    """Whether a date is too old for what is told in the present: then it is another event's."""
    if published is None or found.latest is None or (reading.value, reading.tense) != (OCCURRED, PRESENT):
        return False
    return found.latest < published - timedelta(days=_NEWS)


def _going_on(reading: Reading, published: date | None, told: Told) -> Interval:
    """A stay told in the present goes on on the publication day."""
    now = told.stay and reading.value == OCCURRED and reading.tense == PRESENT
    return Interval(published, published) if now else UNKNOWN


def _limited(found: Interval, reading: Reading, published: date | None) -> Interval:
    """What has happened is not after the publication day, what is planned is not before it."""
    if published is None:
        return found
    if reading.value == OCCURRED and found.overlaps(Interval(None, published)):
        return found.meet(Interval(None, published))
    return found


def _certain(found: Interval, reading: Reading, told: Told) -> Interval:
    return found if told.stay and reading.value == OCCURRED and found.known_day else UNKNOWN


def _default(reading: Reading, published: date | None, told: Told) -> Interval:
    if published is None:
        return UNKNOWN
    match reading.value, reading.tense:
        case "occurred", "present" if told.act or told.being:
            return UNKNOWN if told.being else Interval(published, published)
        case "occurred", _:
            return Interval(None, published)
        case "planned", _:
            return UNKNOWN if reading.hindsight else Interval(published, None)
        case _:
            return UNKNOWN


def phrases_of(sentence: Span, rules: DateRules) -> list[DatePhrase]:
    """The date phrases of a sentence in order, placed in its document."""
    offset = sentence.start_char
    found = (replace(p, begin=p.begin + offset, end=p.end + offset) for p in rules.find(sentence.text))
    return [of_told_year(p, text_of(sentence.doc)) for p in found]


def _introduced(phrase: DatePhrase, token: Token, cues: Cues, told: Told) -> DatePhrase:
    """A date with what its place makes of it, for what lasts: of a beginning it is a "since"."""
    verb, how = (None, "") if token.tag_.startswith("VB") else host(token)
    if _moved_to(phrase, verb, cues):
        return replace(phrase, introduced="")
    if not told.lasting:
        return phrase  # "the launch ended in failure on Monday"
    if how == "from" and verb is not None and verb.lemma_ in cues.motion:
        return replace(phrase, introduced="until")  # "returned on Monday from a visit"
    told_by = _verb_of(phrase, token)
    if told_by is not None and tells_of(told_by, token) and told_by.lemma_ not in cues.beginnings:
        over = told_by.lemma_ in cues.endings  # "the summit that ended on Monday"
        return replace(phrase, introduced="until") if over else phrase  # but "… that Oman hosted on Friday"
    goes_on = verb is not None and verb.lemma_ in _GOING_ON | cues.endings
    if goes_on and _in_clause_of_beginning(phrase, token, cues):
        return replace(phrase, introduced="since")  # "protests that began on Friday spread" or "ended"
    ends = verb is not None and verb.lemma_ in cues.endings
    if ends and how.startswith("nsubj") and (_own(phrase, token) or _right_behind(phrase, token)):
        return phrase  # "the talks in Rome in February ended without a deal"
    if verb is None or not (how in ("nsubj", "nsubjpass") or (ends and how == "dobj")):
        return phrase
    if ends:
        return replace(phrase, introduced="until")
    begins = verb.lemma_ in cues.beginnings and token.tag_ == "NNS" and verb.tag_ in ("VBD", "VBN")
    return replace(phrase, introduced="since") if begins and phrase.introduced != "since" else phrase


def _verb_of(phrase: DatePhrase, token: Token) -> Token | None:
    """The verb that a date hangs on."""
    span = token.doc.char_span(phrase.begin, phrase.end, alignment_mode="expand")
    return governing_verb(span.root) if span is not None else None


def _in_clause_of_beginning(phrase: DatePhrase, token: Token, cues: Cues) -> bool:
    verb = _verb_of(phrase, token)
    told = verb is not None and tells_of(verb, token) and verb.tag_ == "VBD"
    return told and verb is not None and verb.lemma_ in cues.beginnings


def _new_day(phrase: DatePhrase, token: Token, cues: Cues) -> bool:
    return not token.tag_.startswith("VB") and _moved_to(phrase, host(token)[0], cues)


def _put_off(token: Token, cues: Cues) -> bool:
    """Whether an event was put off: then a day told without "until" is not when it is to be."""
    verb, how = (None, "") if token.tag_.startswith("VB") else host(token)
    return verb is not None and how in ("dobj", "nsubjpass") and not forms(verb).isdisjoint(cues.putting_off)


def _moved_to(phrase: DatePhrase, verb: Token | None, cues: Cues) -> bool:
    """Whether a date is the new one of what was put off ("delayed until Friday", "moved to May")."""
    return verb is not None and not forms(verb).isdisjoint(cues.putting_off) and phrase.introduced in NEW_DAY


def _modifies(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date stands before its noun: no preposition governs it then ("after last week's launch")."""
    span = token.doc.char_span(phrase.begin, phrase.end, alignment_mode="expand")
    before = span is not None and span.end <= token.i and token in span.root.ancestors
    return before and token.pos_ in ("NOUN", "PROPN")
