"""Mentions whose day counts from one that the article told before: "two days later", "in the evening"."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from kg.calendar.dates import FUTURE, PAST, PRESENT
from kg.calendar.distances import days_around
from kg.calendar.periods import UNKNOWN, Interval, whole
from kg.chronology.anchors import Day
from kg.chronology.timing import When
from kg.modality.readings import OCCURRED, PLANNED, Reading
from kg.recognition.mentions import Mention
from kg.text.tokens import Token

_TRIP = timedelta(days=14)
"""Days after which a journey is over, as of stays (`kg.assembly.moments`)."""
_DAYWORDS = frozenset("same that day morning afternoon evening night".split())
_NEWS_DAYS = 7
"""Days back to the day of which a time of day alone is told; what lies further back is background."""


def anchored(
    mentions: Iterable[Mention],
    told: Callable[[When, Day | None, Interval], date | None],
    around: Callable[[When], Interval | None],
    published: date | None,
) -> Iterator[Mention]:
    """The mentions, "two days later" and the like counted from the day that the article told before.

    `told` gives the day that such a phrase counts from, where the last day of an event told is the second and
    the third those from which it can count; `around` the days of "later that month" and the like.
    """
    last: Day | None = None
    days: dict[str, date] = {}  # of the events told last, by their types
    phrase, same = -1, UNKNOWN
    for mention in mentions:
        when = mention.when
        if when.begin == phrase and when.shift is not None:
            # "two days later" dates one event only, a time of day all that is told with it
            shared = replace(mention, when=replace(when, bounds=same, stated=True))
            yield shared if when.shift == 0 or when.joined else mention
            continue
        if when.shift == 0 or (when.shift is not None and not (mention.bare and mention.definite)):
            if when.period:
                found = _in_period(mention, around(when) or _until_now(when, published), published)
            else:
                own = days.get(mention.type) if _at_an_hour(mention) else None
                day = own or told(when, last, _countable(mention, published))
                found = _counted_from(mention, day, published) if day else None
            if found is not None:
                phrase, same = when.begin, found.when.bounds
                mention = found
        if mention.apart < 0 and (mention.when.stated or mention.reading.tense == PRESENT):
            known = mention.when.bounds.known_day
            at = mention.when.begin if mention.when.begin >= 0 else mention.span.begin
            last = Day(known, at) if known else last
            days |= {mention.type: known} if known else {}
        yield mention


def _countable(mention: Mention, published: date | None) -> Interval:
    """Days from which an event may count: what has been those gone, "will … that day" those to come."""
    reading = mention.reading
    if reading.value == OCCURRED:
        return Interval(None, published)
    ahead = (reading.value, reading.tense) == (PLANNED, FUTURE) and not reading.hindsight
    return Interval(published, None) if ahead and mention.when.shift == 0 else UNKNOWN


def _at_an_hour(mention: Mention) -> bool:
    """Whether something known is told by an hour alone, that of its own day: "the march began at noon"."""
    pointing = mention.definite and not mention.verb and mention.when.shift == 0
    return pointing and _DAYWORDS.isdisjoint(mention.when.text.lower().split())


def carried_out(
    mentions: Iterable[tuple[Token, Mention]], published: date | None
) -> Iterator[tuple[Token, Mention]]:
    """The mentions, those for which somebody went somewhere weeks ago told as what he did there.

    "In 2017 he went to Moscow for talks", which were of that time; on the days after "he flew to Moscow on
    Monday for talks" they may still be to come.
    """
    told = list(mentions)
    trips = {m.token: m.when.bounds for _, m in told if _is_past_trip(m)}
    for token, mention in told:
        above = token.head.i if mention.verb and token.dep_ in ("advcl", "xcomp") else mention.host
        days, reading = trips.get(above, UNKNOWN), mention.reading
        came_for = reading.value == PLANNED and reading.hindsight and reading.cue in ("for", "to")
        over = published is not None and days.latest is not None and published - days.latest > _TRIP
        if came_for and over and days.latest and not mention.when.stated:
            last = days.latest + _TRIP if days.known_day else days.latest
            when = replace(mention.when, bounds=Interval(days.earliest, last), stated=True)
            mention = replace(mention, reading=Reading(OCCURRED, "", PAST), when=when)
        yield token, mention


def _is_past_trip(mention: Mention) -> bool:
    return mention.stay and mention.when.stated and mention.reading.value == OCCURRED


def _counted_from(mention: Mention, day: date, published: date | None) -> Mention | None:
    """A mention with the day that its phrase counts from another; None where that day cannot be.

    What was dated by a time of day alone is not of a day long past; what has happened is of no day to come.
    What is to come "later in the day" is of the publication day, unless a later one was told.
    """
    when, reading = mention.when, mention.reading
    old = when.bounds.latest if when.stated else None
    shifted = day + timedelta(days=when.shift or 0)
    if old and (old - day).days > _NEWS_DAYS:
        return None
    if published is not None and when.near and reading.tense == FUTURE and not reading.hindsight:
        shifted = max(shifted, published)
    if published is not None and reading.value == OCCURRED and shifted > published:
        return None
    off = timedelta(days=days_around(when.text, when.shift or 0))
    last = shifted + off
    if published is not None and reading.value == OCCURRED:
        last = min(last, published)
    return replace(mention, when=replace(when, bounds=Interval(shifted - off, last), stated=True))


def _until_now(when: When, published: date | None) -> Interval | None:
    """The days of the week, month or year up to the publication day, for a phrase that needs no other."""
    if published is None or not when.near:
        return None
    return Interval(whole(when.period, published).earliest, published)


def _in_period(mention: Mention, days: Interval | None, published: date | None) -> Mention | None:
    """A mention with the days of a period, as far as they can be those of what has happened; else None."""
    if days is None:
        return None
    if published is not None and mention.reading.value == OCCURRED:
        if days.earliest is None or days.earliest > published:
            return None
        days = days.meet(Interval(None, published))
    return replace(mention, when=replace(mention.when, bounds=days, stated=True))
