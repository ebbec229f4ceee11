"""Entries of a register and lines of a chronology: what is told there is of the day under which it stands.

The heading of an entry names a kind of event and no news.

"Short-range Ballistic Missile Launch" over "The army fired two missiles into the sea." is an entry, filed
under its day. News has a headline that tells something, or none, and a past tense without a date in it is
only known not to be after its publication. docs/decisions/0007-registers.md weighs the two.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from kg.calendar.dates import PAST
from kg.calendar.periods import UNKNOWN, Interval
from kg.frames import Frame
from kg.modality.readings import OCCURRED
from kg.recognition.mentions import Mention
from kg.slots.clauses import governing_verb
from kg.text.tokens import Doc, Token

_WORD = re.compile(r"[^\W\d_]+")
_BEFORE = frozenset(("after", "since", "following", "had"))
_LOOKING_BACK = frozenset(("had", "has", "have"))


def kinds(title: str, frames: Iterable[Frame]) -> frozenset[str]:
    """The types of event whose kinds a title names and nothing else; none for a headline."""
    words = {w.lower() for w in _WORD.findall(title)}
    return frozenset(
        f.type for f in frames if len(words) > 1 and f.heading_nouns & words and f.heading_words >= words
    )


def filed(
    doc: Doc, mentions: Sequence[Mention], types: frozenset[str], published: date | None
) -> Iterator[Mention]:
    """The mentions, those that an entry tells without a date given the day under which it is filed.

    Only what the entry is about: an occurrence of the heading's types, told in the plain past. An entry
    that dates any of them itself is left alone, for the others may be retellings of that one, unless that is
    told to have been before ("the first after one fired in May"). "The following day" counts from its day.
    """
    if any(m.type in types and m.when.stated and not _before_it(doc[m.token]) for m in mentions):
        yield from mentions
        return
    for mention in mentions:
        own = mention.type in types and mention.reading.value == OCCURRED and not mention.other
        if (
            own
            and mention.when.bounds == Interval(None, published)
            and _plain_past(doc[mention.token], mention)
        ):
            day = published and published + timedelta(days=mention.when.shift or 0)
            if not mention.when.period:
                mention = replace(mention, when=replace(mention.when, bounds=Interval(day, day)))
        yield mention


def _before_it(token: Token) -> bool:
    """Whether something is told as what was before its sentence's act: "after one fired in May"."""
    verb = governing_verb(token)
    own = {c.lower_ for c in verb.children if c.dep_ in ("aux", "mark")} if verb is not None else set()
    return not _BEFORE.isdisjoint({*own, *(t.lower_ for t in token.ancestors)})


def entered(doc: Doc, mentions: Sequence[Mention], days: Mapping[int, Interval]) -> Iterator[Mention]:
    """The mentions, those told in the present or plain past under a heading of a chronology its days."""
    for mention in mentions:
        token = doc[mention.token]
        day = days.get(token.sent.start)
        if day is not None and not mention.other and mention.reading.value == OCCURRED:
            past = mention.when.bounds == Interval(None, day.latest) and _plain_past(token, mention)
            now = not mention.when.stated and mention.when.bounds == Interval(day.latest, day.latest)
            if past or now:
                certain = mention.when.certain if day.known_day else UNKNOWN
                mention = replace(mention, when=replace(mention.when, bounds=day, certain=certain))
        yield mention


def _plain_past(token: Token, mention: Mention) -> bool:
    """Whether a clause tells its event in the plain past, not as what went before ("had fired")."""
    verb = governing_verb(token)
    if verb is None or mention.reading.tense != PAST or mention.plural:
        return False
    clause = verb.head if verb.dep_ == "xcomp" else verb  # "attempted to launch"
    return not any(c.dep_ in ("aux", "auxpass") and c.lower_ in _LOOKING_BACK for c in clause.children)
