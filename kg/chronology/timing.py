"""Which date phrases of a sentence speak of an event, and the bounds that they give it."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from kg.calendar.bounds import bounds
from kg.calendar.dates import FUTURE, PAST, PRESENT, DatePhrase, DateRules
from kg.calendar.distances import days_from_anchor, periods_from_told
from kg.calendar.periods import UNKNOWN, Interval
from kg.chronology.aftermath import can_be, counted_behind, counts
from kg.chronology.candidates import candidates
from kg.chronology.clocks import clock_of, day_said
from kg.chronology.ends import ENDING, day_before_end, first_and_last, meant_by
from kg.chronology.flashes import told_now
from kg.chronology.lengths import (
    begun_by_clause,
    day_of,
    days_long,
    ended_after,
    follows,
    goes_on_long,
    length,
    on_the_way,
    part_of,
)
from kg.chronology.placement import (
    counted_within,
    in_clause_before,
    in_own_phrase,
    of_itself,
    on_its_day,
    phrases_of,
    right_behind,
    verb_of,
)
from kg.chronology.relative import counted_from_clause, days_apart
from kg.chronology.standpoint import of_its_purpose, tense_of_date
from kg.modality.cues import Cues
from kg.modality.readings import NEGATED, OCCURRED, PLANNED, Reading
from kg.text.tokens import Token

_NEWS = 7
"""Days after which a report in the present tense is none: the longest a weekly takes."""
_NEXT = len(" through the ")
"""Characters between the two ends of a time at most."""
_MUCH_LONGER = 2
"""Times the days of an event that a week or month in which it ended has at least, to be that of all of it."""
_STARTING = frozenset(("from", "starting", "beginning"))
_BOUNDING = frozenset(("since", "until", "till", "by", "before", "after"))
"""What makes a date one end of a time."""


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
    """Days (or `period`) from the day told before ("two days later", 0 for "the same day"), None for none."""
    begun: bool = False
    """Its phrase tells since when it went on ("since Monday"), and no last day."""
    ended: date | None = None
    """The first of the days on one of which it ended ("returned last week from"), else None."""
    days: int = 0
    """How many days the event takes, as the words for it tell ("a two-day visit"), 0 for unknown."""
    period: str = ""
    """The unit of `shift`, if not the day: "week", "month" or "year" ("later that month"), or "weekday"."""
    part: str = ""
    """Which part of that period is told: "earlier", "later", or "" for any."""
    joined: bool = False
    """Its phrase is that of the verb from which its own goes on ("a day later he flew there and met him")."""
    near: bool = False
    """Counts only from a day of its sentence or the one before ("In the evening he met …").

    With a `period` from the publication day, where no other was told ("earlier in the week")."""


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
    found = _whole(token, reading, rules, cues, published, told)
    at_its_end = part_of(token) or (not found.stated and ended_after(token, cues))
    days = length(token) if told.lasting and not at_its_end else 0
    return found if days == found.days else replace(found, days=days)


def _whole(
    token: Token, reading: Reading, rules: DateRules, cues: Cues, published: date | None, told: Told
) -> When:
    """The time by one sentence, from the first day to the last where it says how many there are."""
    found = _read(token, reading, rules, cues, published, told)
    counted = _by_its_nth_day(token, found, reading, published, stay=told.stay) if told.lasting else None
    if counted is not None:
        return replace(found, bounds=counted)
    if told.lasting and reading.value == OCCURRED and found.bounds.known_day and goes_on_long(token, cues):
        return replace(found, bounds=Interval(None, found.bounds.latest))
    begun = found.bounds.earliest if found.begun else None
    ended, last = ended_after(token, cues), found.bounds.latest
    told_then = found.stated or reading.tense == PRESENT  # "ends a three-day visit"
    if ended > 1 and told_then and last is not None and reading.value == OCCURRED and not begun:
        return replace(found, bounds=_up_to(found.ended or last, last, ended))
    days = days_long(token, cues, found.begin) or (length(token) if begun or follows(token) else 0)
    first = found.bounds.known_day or begun
    within = reading.value == OCCURRED and _amid(token, found, reading, told) and not begun
    around = length(token) - 1 if within else 0
    if around > 0 and first is not None and not days:
        return replace(found, bounds=Interval(first - timedelta(days=around), first + timedelta(days=around)))
    if days > 1 and first is not None and reading.value != NEGATED:
        return replace(found, bounds=Interval(first, first + timedelta(days=days - 1)))
    since = told.stay and reading.tense == PRESENT and begun_by_clause(token, cues, found.begin)
    if since and first is not None and published is not None and first < published:
        return replace(found, bounds=Interval(first, published))  # "is on a visit that began on Monday"
    return found


def _up_to(ended: date, last: date, days: int) -> Interval:
    """The days of what took so many, and ended on one of some; within these, if it is much shorter.

    "Returned last week from a two-day visit": last week. "Returned on Monday from it": Sunday and Monday.
    """
    within = (last - ended).days + 1 >= _MUCH_LONGER * days
    return Interval(ended if within else ended - timedelta(days=days - 1), last)


def _amid(token: Token, found: When, reading: Reading, told: Told) -> bool:
    """Whether a day is any of those of what goes on for several: "is on a four-day visit"."""
    now = told.lasting and not found.stated and reading.tense == PRESENT
    return now or (told.stay and found.stated and on_the_way(token))


def _by_its_nth_day(
    token: Token, found: When, reading: Reading, published: date | None, *, stay: bool
) -> Interval | None:
    """The days of what a clause tells a certain day of ("on the second day of a three-day visit").

    None where it does not tell both ends, but for a stay, which may go on until it was told of.
    """
    (nth, last), days = day_of(token), length(token)
    now = published if reading.tense == PRESENT else None
    day = found.bounds.known_day or now
    last = last or (nth > 1 and token.tag_ == "NNS" and not days)  # "the fifth day of protests": until now
    untold = not nth and (not last or token.tag_.startswith("VB"))  # a verb tells up to now
    if day is None or reading.value != OCCURRED or untold:
        return None
    first = day - timedelta(days=(nth or days) - 1)
    if not days and not (nth and last):
        until = published if published is not None and published > day else None
        ends = Interval(None, day) if last else Interval(first, until) if nth > 1 else None
        return ends if stay else None
    return Interval(first, day if last else first + timedelta(days=days - 1))


def _read(
    token: Token, reading: Reading, rules: DateRules, cues: Cues, published: date | None, told: Told
) -> When:
    everything = phrases_of(token.sent, rules)
    phrases = candidates(everything, token, reading, cues)
    tense = FUTURE if reading.value == PLANNED else PAST
    behind = counted_behind(token, phrases, everything, published, tense)
    counted = counted_from_clause(
        token, phrases, everything, published, told.fates, speech=cues.speech, lasting=told.lasting
    )
    said = behind is not None and can_be(behind.day, reading, published)
    counted = behind if said else counted
    if counted is not None and (said or counts(counted, phrases, reading, published)):
        days = _limited(counted.day, reading, published)
        certain = _certain(days, reading, told)
        return When(days, certain, counted.text, counted.begin, counted.end, stated=True)
    night = any(p.rule == "overnight" for p in phrases)  # before the day on which it was told of
    spoken = day_said(token, everything, cues, published) if night else None
    whole = _first_and_last(token, everything, cues, published, told)
    stated = whole or _stated(phrases, token, reading, cues, spoken or published, told)
    if stated is not None:
        return stated
    default, certain = _default(reading, published, told), _going_on(reading, published, told)
    default = _before(default, token, everything, reading, published)
    if reading.value == OCCURRED and not phrases and told_now(token, told.fates, cues, lasting=told.lasting):
        default = Interval(published, published) if published else UNKNOWN
    if phrases:
        first = phrases[0]
        joined = in_clause_before(first, token)
        return _counting(first, When(default, certain, first.text, first.begin, first.end, joined=joined))
    whole_days = (p for p in everything if "near" not in p.fields)  # not "an hour later"
    dated = [p for p in whole_days if p.rule != "calendar" or "day" in p.fields]
    if reading.value != OCCURRED:
        return When(default, certain)
    clock = clock_of(token, dated, cues, published) if told.act or _new(token) else None
    if clock is not None and clock.assumed and _dated_before(token, rules):
        return When(default, certain, clock.text, clock.begin, clock.end, shift=0)
    if clock is not None:
        day = Interval(clock.day, clock.day)
        shift = 0 if clock.assumed else None
        return When(day, _certain(day, reading, told), clock.text, clock.begin, clock.end, True, shift)
    if dated:
        return When(default, certain)
    apart = days_apart(token)
    if apart is not None:
        words = apart[0]
        return When(default, certain, words.text, words.start_char, words.end_char, shift=apart[1])
    return When(default, certain)


def _dated_before(token: Token, rules: DateRules) -> bool:
    """Whether the text told of another time than today before: "in April it fired a rocket. At noon, …"."""
    before = (s for s in token.doc.sents if s.end <= token.sent.start)
    return any(phrases_of(sentence, rules) for sentence in before)


def _counting(phrase: DatePhrase, when: When) -> When:
    """A time with how far its phrase counts from what the text told before."""
    shift, near = days_from_anchor(phrase), "near" in phrase.fields
    steps = periods_from_told(phrase)
    if steps is None:
        return replace(when, shift=shift, near=near)
    part = phrase.fields.get("part", "")
    return replace(when, shift=steps, near=near, period=phrase.fields["period"], part=part)


def _first_and_last(
    token: Token, everything: list[DatePhrase], cues: Cues, published: date | None, told: Told
) -> When | None:
    """The time of what lasts from the day on which a sentence says it begins to that of its end."""
    days = first_and_last(token, everything, cues, published) if told.lasting else None
    first = everything[0] if everything else None
    return When(days, UNKNOWN, first.text, first.begin, first.end, stated=True) if days and first else None


def _stated(
    phrases: list[DatePhrase],
    token: Token,
    reading: Reading,
    cues: Cues,
    published: date | None,
    told: Told,
) -> When | None:
    """The time by the first date that gives one and is not that of another event; None for none."""
    for phrase in (p for p in phrases if not of_its_purpose(p, token, cues, published)):
        tense = tense_of_date(phrase, token, reading, cues, published)
        meant = meant_by(phrase, token, cues, lasting=told.lasting)
        found = bounds(meant, published, tense)
        if phrase.rule == "run" and (not told.lasting or on_its_day(phrase, token)):
            found = Interval(found.latest, found.latest)  # "fires missiles for a third day": today's
        phrase, found = _within(phrase, meant, found, phrases, (published, tense))
        if not told.lasting and _reported(reading) and counted_within(phrase, token, published, found):
            found = Interval(published, published) if told.act else UNKNOWN  # "the launch is its third"
        own = in_own_phrase(phrase, token) or right_behind(phrase, token) or verb_of(phrase, token) == token
        own = own or of_itself(phrase, token)  # "the summit follows talks held on 3 March"
        if found != UNKNOWN and (own or not _long_past(found, reading, published)):
            going_on = told.stay and reading.tense == PRESENT
            to_end = told.lasting and tense == FUTURE and meant.introduced in ENDING
            days = found if going_on or to_end else _limited(found, reading, published)
            begun = _begun(meant, days, published)
            over = bounds(phrase, published, tense).earliest if meant.introduced == "until" else None
            told_so = (phrase.text, phrase.begin, phrase.end)
            return When(days, _certain(days, reading, told), *told_so, stated=True, begun=begun, ended=over)
    return None


def _begun(phrase: DatePhrase, found: Interval, published: date | None) -> bool:
    """Whether a phrase tells only the first day ("since Monday", "next week from Tuesday")."""
    if found.known_day:
        return not _STARTING.isdisjoint(phrase.text.lower().split())
    return phrase.introduced in ("since", "from") and found.latest in (None, published)


def _within(
    phrase: DatePhrase,
    meant: DatePhrase,
    found: Interval,
    others: list[DatePhrase],
    told: tuple[date | None, str],
) -> tuple[DatePhrase, Interval]:
    """The date, and its days, or those of another within them ("this year they met once, on February 27").

    Not of a night ("overnight after yesterday's rally"), nor of one end of a time ("since Monday"), unless
    the other end stands right behind it ("from Sunday until last night").
    `told` are the publication day and the tense.
    """
    if meant.introduced in ("from", "since"):
        ends = (o for o in others if o.introduced in ENDING and 0 <= o.begin - phrase.end <= _NEXT)
        last = next((bounds(o, *told).latest for o in ends), None)
        return phrase, Interval(found.earliest, last) if last is not None else found
    if meant.introduced == "between" and found.known_day:
        seconds = (o for o in others if o.introduced == "and" and 0 <= o.begin - phrase.end <= _NEXT)
        last = next((bounds(o, *told).latest for o in seconds), None)
        return phrase, Interval(found.earliest, last) if last and last > found.known_day else UNKNOWN
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


def _reported(reading: Reading) -> bool:
    """Whether an event is told in the present, as reports of the day tell of it."""
    return (reading.value, reading.tense) == (OCCURRED, PRESENT)


def _long_past(found: Interval, reading: Reading, published: date | None) -> bool:
    """Whether a date is too old for what is told in the present: then it is another event's."""
    if published is None or found.latest is None or not _reported(reading):
        return False
    return found.latest < published - timedelta(days=_NEWS)


def _going_on(reading: Reading, published: date | None, told: Told) -> Interval:
    """A stay told in the present goes on on the publication day."""
    now = told.stay and reading.value == OCCURRED and reading.tense == PRESENT
    return Interval(published, published) if now else UNKNOWN


def _limited(found: Interval, reading: Reading, published: date | None) -> Interval:
    """What has happened is not after the publication day, what is planned is not before it.

    What follows that day or is on it may be ahead, however it is told ("days before the talks").
    """
    if published is None or (found.latest is None and found.earliest == published):
        return found
    if reading.value == OCCURRED and found.overlaps(Interval(None, published)):
        return found.meet(Interval(None, published))
    ahead = reading.value == PLANNED and not reading.hindsight and found.overlaps(Interval(published, None))
    return found.meet(Interval(published, None)) if ahead and found.earliest is None else found


def _certain(found: Interval, reading: Reading, told: Told) -> Interval:
    return found if told.stay and reading.value == OCCURRED and found.known_day else UNKNOWN


def _before(
    default: Interval, token: Token, everything: list[DatePhrase], reading: Reading, published: date | None
) -> Interval:
    """The time of an event without a date, up to that of what its clause says comes after it."""
    if reading.value not in (OCCURRED, PLANNED):
        return default
    end = day_before_end(token, everything, (published, reading.tense))
    known = end is not None and default.overlaps(Interval(None, end))
    return default.meet(Interval(None, end)) if known else default


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
