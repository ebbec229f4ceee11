"""The day on which a thing met its fate as that of the event before: "fired a rocket. It fell on Tuesday"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kg.assembly.sequels import REMAINS, about_theme, continues, told_as_fact
from kg.calendar.dates import PAST
from kg.chronology.timing import Told, When, when
from kg.frames import Frame
from kg.modality.readings import OCCURRED, Reading
from kg.recognition.detection import Rules
from kg.recognition.mentions import Mention
from kg.slots.subjects import subjects
from kg.text.tokens import Doc, Token

_THEM = frozenset(("it", "them"))
_SOME = frozenset("one some most all both".split())
_KNOWN = frozenset("the its their both this these".split())
_CLAUSE = Told(stay=False, being=False, act=True, lasting=False)


def dated_by_fate(
    doc: Doc, mentions: Sequence[Mention], rules: Rules, published: date | None
) -> tuple[Mention, ...]:
    """The mentions, with the day on which a later clause tells what became of the thing that they are about.

    Only of those that have no day of their own, and not of what stays up for years before it falls.
    """
    out = list(mentions)
    taken = {m.token for m in mentions}
    open_ = {m.type for m in mentions if not m.when.stated}
    for frame in (f for f in rules.frames.all if f.fates and f.theme and f.type in open_):
        for verb in (doc[i] for i in doc.with_lemma(frame.fates) if i not in taken):
            place = _place(verb, frame, out)
            if place is not None and (day := _day(verb, rules, published)) is not None:
                out[place] = replace(out[place], when=day)
    return tuple(out)


def _place(verb: Token, frame: Frame, mentions: Sequence[Mention]) -> int | None:
    """The mention without a day that a clause about its thing goes on with."""
    if verb.tag_ not in ("VBD", "VBN") or not told_as_fact(verb):
        return None
    about = subjects(verb)
    if any(_is_known(s) for s in about) and not any(s.lemma_ in REMAINS for s in about):
        place = continues(verb, frame, mentions) if about_theme(verb, frame) else None
    else:
        place = _of_object(verb, frame, mentions)
    known = place is not None and mentions[place].token < verb.i and _open(mentions[place], frame)
    return place if known else None


def _of_object(verb: Token, frame: Frame, mentions: Sequence[Mention]) -> int | None:
    """The last mention of the thing to which something is done: "shot it down", "shot down the missile"."""
    before = [i for i, m in enumerate(mentions) if m.type == frame.type and m.token < verb.i]
    if not before or mentions[before[-1]].aggregate or frame.theme is None:
        return None
    last = mentions[before[-1]]
    thing = last.text(frame.theme.attribute).lower().split()
    objects = [c for c in verb.children if c.dep_ == "dobj" and _is_known(c)]
    near = verb.doc[last.token].sent.end >= verb.sent.start
    same = (c.lemma_.lower() in thing or (c.lower_ in _THEM and near) for c in objects)
    return before[-1] if any(same) else None


def _open(mention: Mention, frame: Frame) -> bool:
    """Whether a mention has no day yet, and its thing comes down soon."""
    things = set(mention.text(frame.theme.attribute).lower().split()) if frame.theme else set()
    lasting = frame.theme is not None and not things.isdisjoint(frame.theme.payloads)
    told = mention.when.stated or mention.when.shift is not None
    return mention.reading.value == OCCURRED and not (told or lasting)


def _is_known(noun: Token) -> bool:
    return noun.pos_ in ("PRON", "NUM") or noun.lower_ in _SOME or any(c.lower_ in _KNOWN for c in noun.lefts)


def _day(verb: Token, rules: Rules, published: date | None) -> When | None:
    """When a clause was, if it says the day."""
    found = when(verb, Reading(OCCURRED, "", PAST), rules.dates, rules.cues, published, _CLAUSE)
    return found if found.stated and found.shift is None and found.bounds.known_day else None
