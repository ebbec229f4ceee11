"""Whether two wordings can tell of one time, and of what happened, is planned or was called off then."""

from collections.abc import Sequence
from datetime import timedelta

from kg.calendar.dates import PRESENT
from kg.calendar.periods import UNKNOWN
from kg.modality.readings import HYPOTHETICAL, NEGATED, OCCURRED, ONWARD, PLANNED
from kg.recognition.mentions import Mention

_STAY = timedelta(days=14)
"""Days between an arrival and a departure that are taken for one stay, as across articles
(`kg.across.sameness`)."""
_WITHIN = frozenset(("during", "on"))
_SPOKEN = frozenset(("on", "about", "over"))
_PAST = timedelta(days=60)
"""Days after which what is told with its day is no news of the article any more."""
_SHORT = timedelta(days=3)
"""The same where only one of the two is told: seldom does anyone go to a place twice in so few days."""


def times_agree(a: Mention, b: Mention) -> bool:
    if a.bare and a.definite and not a.when.stated:
        return True  # "the visit" has the day of the one that it points at
    closed = all(m.when.bounds.earliest and m.when.bounds.latest for m in (a, b))  # by headings
    stated = a.when.stated or b.when.stated or closed
    apart = (stated and not a.when.bounds.overlaps(b.when.bounds)) or _ended_apart(a, b)
    return not (apart or _otherwise_dated(a, b))


def _ended_apart(a: Mention, b: Mention) -> bool:
    """Whether two ended weeks apart ("ended a summit on Friday", "in May, when a meeting ended in …")."""
    days = [m.when.bounds for m in (a, b)]
    first, second = (d.latest for d in days)
    if first is None or second is None or any(d.earliest for d in days):
        return False
    return a.when.stated and b.when.stated and abs(first - second) > _STAY


def is_background(mention: Mention, group: Sequence[Mention]) -> bool:
    """Whether a mention tells anew what was long before the news that a group tells without a day.

    "Iran has launched a rocket … It fired a similar one in 2020", but not "the launch in 2020". So is what
    others did, whom the group does not name: "half a million rallied … the miners' march last year".
    """
    last = mention.when.bounds.latest
    if not mention.when.stated or last is None or (mention.definite and not _of_others(mention, group)):
        return False
    news = [m.when.bounds.latest for m in group]
    undated = not any(m.when.stated or m.when.bounds.earliest for m in group)
    told = any(f.entity for m in group for f in m.fillers) or not all(m.definite for m in group)
    return undated and told and all(day is not None and day - last > _PAST for day in news)


def _otherwise_dated(a: Mention, b: Mention) -> bool:
    """Whether two full mentions name different times that no publication day resolves."""
    if a.bare or b.bare or a.when.bounds != UNKNOWN or b.when.bounds != UNKNOWN:
        return False
    words = [set(m.when.text.lower().split()) for m in (a, b)]
    return all(words) and not words[0] & words[1]


def _of_others(mention: Mention, group: Sequence[Mention]) -> bool:
    """Whether a known event is told with somebody of whom the group does not speak, which is of somewhere."""
    mine = {f.value for f in mention.fillers if f.entity is not None and "possessor" in f.rule}
    theirs = {f.value for m in group for f in m.fillers if f.entity is not None}
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def within(a: Mention, b: Mention) -> bool:
    """Whether two tell days, and the days of one are among those of the other."""
    days = (a.when.bounds, b.when.bounds)
    told = a.when.stated and b.when.stated and days[0].overlaps(days[1])
    return told and days[0].meet(days[1]) in days


def days_apart(mention: Mention, told: Mention) -> bool:
    """Whether a sentence says how long one was before or after the other: "a day after its launch, it fired".

    What only points back behind such a phrase is what the phrase told ("hours after the test … the test").
    """
    if mention.span.sentence != told.span.sentence or mention.apart == told.apart:
        return False
    pointing = mention.definite and (mention.bare or not any(f.entity for f in mention.fillers))
    return mention.apart >= 0 or not pointing


def one_stay(mentions: Sequence[Mention]) -> bool:
    """Whether an arrival and a departure, with all days told between, are the ends of one stay."""
    dated = [m for m in mentions if m.stay and m.when.stated and not _open_before(m)]
    days = [(m.phase, m.when.bounds.known_day) for m in dated]
    known = [day for _, day in days if day is not None]
    if not known or len(known) < len(days):
        return False
    first, last = min(known), max(known)
    begun = [day == first for phase, day in days if phase == "begins"]
    ended = [day == last for phase, day in days if phase == "ends"]
    longest = _STAY if begun and ended else _SHORT
    return bool(begun or ended) and all(begun) and all(ended) and last - first <= longest


def _open_before(mention: Mention) -> bool:
    """Whether only the last possible day is told: "left on Friday after a visit"."""
    return mention.when.bounds.earliest is None and not mention.phase


def is_leg(mention: Mention, group: Sequence[Mention]) -> bool:
    """Whether a verb tells of days within a journey, later than those on which it began.

    "Leaves on Monday on a nine-day trip. She will visit Tokyo on Tuesday"; or of the next leg ("goes on to
    Rome").
    """
    if mention.reading.cue == ONWARD:
        return True
    first, last = mention.when.bounds.earliest, mention.when.bounds.latest
    if not (mention.stay and mention.verb and mention.when.stated and first and last and not mention.phase):
        return False
    spans = [m.when.bounds for m in group if m.stay and m.when.stated]
    return any(s.earliest and s.latest and s.earliest < first <= last <= s.latest for s in spans)


def facts_agree(mention: Mention, group: list[Mention]) -> bool:
    """An event that happened is not one that is only planned; a bare noun takes the group's factuality.

    The end of a stay that has begun may still be planned, and what was planned be called off ("the trip").
    What "would be his first trip" is the one that is to come.
    """
    values = {m.factuality for m in group if not m.bare} or {m.factuality for m in group}
    pointing = mention.definite and (mention.bare or _only_thought_of(mention) or _around_plans(mention))
    if still_ahead(mention, group) or under_way(mention, group):
        return True
    if mention.phase == "ends" and mention.factuality == PLANNED and OCCURRED in values:
        return True
    if called_off(mention) and values == {PLANNED}:
        return True
    if mention.anew and {mention.factuality, *values} <= {PLANNED, HYPOTHETICAL}:
        return True
    if pointing or mention.factuality in values:
        return True
    gone = mention.factuality == OCCURRED and any(called_off(m) for m in group)  # "an attempt was scrubbed"
    return not gone and all(m.bare and m.definite for m in group)


def _only_thought_of(mention: Mention) -> bool:
    """Whether a known event is told with nothing but doubts: "the summit had been in doubt"."""
    told = mention.verb or mention.when.stated or any(f.entity for f in mention.fillers)
    return mention.factuality == HYPOTHETICAL and not told


def _around_plans(mention: Mention) -> bool:
    """Whether a known event is told as that around a plan: "will meet her on the sidelines of the summit"."""
    told = mention.when.stated or any(f.entity for f in mention.fillers)
    return mention.setting >= 0 and mention.factuality == PLANNED and not told


def still_ahead(mention: Mention, group: Sequence[Mention]) -> bool:
    """Whether a noun in the present points at what is planned: "leaves on Sunday. His trip comes as …"."""
    pointing = mention.definite and not (mention.verb or mention.when.stated)
    now = mention.factuality == OCCURRED and mention.reading.tense == PRESENT
    return pointing and now and {m.factuality for m in group if not m.bare} == {PLANNED}


def under_way(mention: Mention, group: Sequence[Mention]) -> bool:
    """Whether a noun points at a stay on which something is still to come.

    "Arrived on Monday. During his visit, he plans to meet the king".
    """
    pointing = mention.definite and not (mention.verb or mention.when.stated)
    ahead = mention.stay and mention.factuality == PLANNED and mention.place in _WITHIN
    return pointing and ahead and {m.factuality for m in group if not m.bare} == {OCCURRED}


def spoken_of(mention: Mention) -> bool:
    """Whether a known event is only what somebody is to speak about, which says nothing of when it is.

    "Will brief officials on the talks"; not "will meet him on the trip".
    """
    told = mention.verb or mention.stay or mention.when.stated or any(f.entity for f in mention.fillers)
    return mention.definite and mention.place in _SPOKEN and not told


def called_off(mention: Mention) -> bool:
    """Whether a mention tells that something known did not come about ("the trip was cancelled").

    What only will not be in some week or month may be another ("the conference will not be held this year").
    """
    week = mention.reading.cue == "not" and mention.when.stated and not mention.when.bounds.known_day
    return mention.definite and not mention.verb and mention.factuality == NEGATED and not week
