"""The mentions of a document: its triggers with their roles, reading, time and signs of how they are told."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kg.calendar.dates import FUTURE, PAST, PRESENT, DateRules
from kg.calendar.periods import UNKNOWN, Interval
from kg.chronology.anchors import Day, anchor, told_period
from kg.chronology.concurrence import done_to
from kg.chronology.lengths import day_of
from kg.chronology.timing import When, when
from kg.frames import Frames
from kg.modality.cues import Cues
from kg.modality.factuality import performed, read
from kg.modality.readings import HYPOTHETICAL, NEGATED, OCCURRED, PLANNED, Reading
from kg.modality.signs import halted
from kg.modality.tenses import is_infinitive
from kg.names.entities import ACTOR, ZONE, Entity
from kg.names.resolver import Resolver
from kg.recognition.abroad import at_home
from kg.recognition.attributes import attributes
from kg.recognition.contrasts import (
    apposed_to,
    cause_of,
    given_up_before,
    is_besides,
    is_fresh,
    is_identified,
    is_other,
    is_unexplained,
    means_of,
    modifiers_of,
    one_of_several,
    only_joined,
)
from kg.recognition.dating import anchored, carried_out
from kg.recognition.definiteness import is_definite, is_of_another, points_back
from kg.recognition.ellipses import Remnant, remnants
from kg.recognition.fillers import Filler, complete, roles, span_between, token_span
from kg.recognition.mentions import Mention
from kg.recognition.occasions import distance_from, host_and_setting, is_settled, told_as
from kg.recognition.plurals import (
    counted_in,
    is_habitual,
    is_plural,
    is_vague,
    least,
    of_a_day,
    of_a_kind,
    summed_up,
)
from kg.recognition.surroundings import states_around
from kg.recognition.triggers import Trigger, triggers
from kg.slots.arguments import arguments
from kg.slots.clauses import governing_verb, host
from kg.slots.syntax import Syntax
from kg.text.tokens import Doc, Token
from kg.text.tokens import Span as TokenSpan

_ELSEWHERE = ("sentence_", "beside_")
"""Slots that a noun does not have of its own (`kg.slots.arguments`)."""


@dataclass(frozen=True, slots=True)
class Rules:
    """All the data that reading needs, loaded once."""

    frames: Frames
    syntax: Syntax
    cues: Cues
    dates: DateRules


def mentions(
    doc: Doc,
    resolver: Resolver,
    rules: Rules,
    published: date | None,
    days: Mapping[int, Interval] | None = None,
    *,
    entry: bool = False,
) -> tuple[Mention, ...]:
    """All mentions of events in a document, in order; those whose required roles are missing are left out.

    What is dated after the publication day is a plan, but for an `entry` of a register, written later. `days`
    are the sentences of a chronology, by their first token, with the days from which they speak.
    """

    def spoken(sentence: TokenSpan) -> date | None:
        heading = days.get(sentence.start) if days else None
        return heading.latest if heading is not None else published

    told = triggers(doc, rules.frames, rules.syntax, resolver)
    found = []
    for trigger in told:
        day = spoken(trigger.token.sent)
        mention = _mention(trigger, resolver, rules, day)
        if mention is not None:
            left = list(remnants(trigger, mention.when, rules.dates, day, mention.reading.tense))
            further = [(r, e) for r in left if (e := _elliptic(mention, r, resolver)) is not None]
            own = _up_to(mention, further[0][0].span.begin) if further else mention
            found += [(trigger, own), *((trigger, e) for _, e in further)]
    full = {m.type for _, m in found if not m.bare}
    kept = ((t.token, m) for t, m in found if m.type in full or _series(t, m))
    known = (m for _, m in carried_out(kept, published))

    def counts_from(when: When, last: Day | None, within: Interval) -> date | None:
        return anchor(doc, when, last, rules.dates, spoken, within=within)

    def around(when: When) -> Interval | None:
        return told_period(doc, when, rules.dates, spoken)

    until = None if entry else published
    ready = list(known) if entry else _all_ahead(known, published)
    return tuple(anchored(ready, counts_from, around, until))


def _mention(trigger: Trigger, resolver: Resolver, rules: Rules, published: date | None) -> Mention | None:
    frame, token = trigger.frame, trigger.token
    filled = roles(trigger, resolver)
    if not complete(trigger, filled) or at_home(trigger, filled, resolver):
        leans = points_back(token, trigger.rule) and not is_of_another(token)
        if trigger.rule.needs <= {f.name for f in filled} or not leans:
            return None
        trigger = replace(trigger, bare=True)  # "the visit" of another sentence
    filled = (*_told_anew(trigger, filled, resolver), *attributes(trigger, filled, resolver))
    told_of = token.head if trigger.rule.pos == "adjective" and not frame.stay else token
    people = told_of.lemma_.lower() in resolver.words.bare or told_of != token  # "protesting students"
    reading = _reading(trigger, told_of, filled, rules.cues, people=people)
    if reading is None:
        return None
    hosted, setting = host_and_setting(trigger, rules.cues, people=resolver.words.bare)
    told = told_as(replace(trigger, token=told_of), resolver, rules.syntax, rules.cues)
    timed = performed(token, rules.cues) if trigger.rule.purpose_act else told_of
    time = when(timed, reading, rules.dates, rules.cues, published, told)
    if reading.value in (PLANNED, HYPOTHETICAL) and _is_over(token, time, published):
        reading = Reading(OCCURRED, "", PAST)
    counted_noun = counted_in(trigger)
    words, plural = modifiers_of(trigger), is_plural(counted_noun, trigger)
    placed = any(f.entity is not None and ZONE in f.entity.classes for f in filled)
    vague = is_vague(trigger, words, time, acted=told.act, placed=placed)
    several = summed_up(trigger, time, plural=plural) and not frame.stay
    beside = is_besides(token, rules.syntax, people=people)
    none = time.stated and reading.value == NEGATED and reading.cue == "no"
    alone = plural and ((beside and placed) or none)  # "smaller rallies were held in Lviv and Dnipro"
    habitual = is_habitual(token) if trigger.verb else of_a_kind(token) and not time.stated
    if habitual and reading.tense == PRESENT and not time.stated:
        time = When()
    flagged = any(f.name in frame.flags for f in filled)
    counted = frame.theme is not None and any(f.name == frame.theme.count for f in filled)
    enumerated = plural and not (trigger.verb or people or of_a_day(time))
    return Mention(
        type=frame.type,
        stay=frame.stay,
        token=token.i,
        host=hosted,
        place="" if trigger.verb or people else host(token)[1],
        setting=setting,
        lemma=token.lemma_.lower(),
        verb=trigger.verb,
        span=token_span(token),
        fillers=filled,
        reading=reading,
        when=time,
        definite=is_definite(trigger.theme if trigger.verb and trigger.theme is not None else token),
        bare=(trigger.bare and not alone) or (plural and not counted and vague) or habitual or several,
        other=is_other(trigger, words, dated=time.stated) or given_up_before(token, rules.cues.undoing),
        fresh=not trigger.verb and is_fresh(token, rules.syntax),
        anew=not trigger.verb and is_identified(token),
        unexplained=not people and is_unexplained(trigger),
        besides=beside,
        apart=distance_from(token),
        nth=(0, False) if trigger.verb else day_of(token),
        means_of=means_of(token) if trigger.verb else -1,
        cause_of=cause_of(token),
        apposed=-1 if trigger.verb else apposed_to(token),
        joins=not trigger.verb and is_definite(token) and only_joined(token, rules.syntax),
        phase=trigger.rule.phases.get(token.lemma_.lower(), ""),
        closes=trigger.rule.closing,
        settled=not trigger.verb and is_settled(token, reading, rules.cues, failed=flagged),
        part=trigger.verb and trigger.theme is not None and one_of_several(trigger.theme),
        plural=(plural and not (people and trigger.bare)) or habitual or several,
        minimum=least(counted_noun) if enumerated else None,
        around=states_around(token, resolver) if frame.spreading else frozenset(),
        attributed=_source(token, resolver, rules),
    )


def _told_anew(trigger: Trigger, filled: tuple[Filler, ...], resolver: Resolver) -> tuple[Filler, ...]:
    """The fillers without those only described who came to what a clause says was told before.

    "It was the first meeting between leaders of the three countries".
    """
    if trigger.verb or not is_identified(trigger.token):
        return filled
    several = {r.name for r in trigger.frame.roles if r.all}
    return tuple(
        f for f in filled if f.name not in several or not (f.entity and resolver.described(f.entity))
    )


def _reading(
    trigger: Trigger, token: Token, filled: tuple[Filler, ...], cues: Cues, *, people: bool
) -> Reading | None:
    """How the article tells by a token of a trigger's event; None where its rule takes no such telling."""
    frame, rule = trigger.frame, trigger.rule
    flagged = any(f.name in frame.flags for f in filled)
    reading = read(token, cues, flagged=flagged, act=rule.purpose_act, known=trigger.bare, people=people)
    if frame.stay and reading.value == PLANNED and (way := _way(trigger, reading.cue, cues)) is not None:
        reading = read(way, cues)
    momentary = not (frame.stay or frame.lasting or trigger.verb)
    if momentary and reading.value == OCCURRED and (stopped := halted(token, cues)):
        reading = Reading(NEGATED, stopped, reading.tense)
    if rule.planned_only and reading.value != PLANNED:
        return None
    if rule.reads and reading.value == OCCURRED:
        return Reading(rule.reads, token.lower_, FUTURE, hindsight=reading.tense == PAST)
    return reading


def _way(trigger: Trigger, cue: str, cues: Cues) -> Token | None:
    """The verb that tells of the same stay as the noun behind it.

    "Was in Rome for a visit", "arrived in Rome to begin a visit"; not "was on alert for Biden's visit".
    """
    if any(c.dep_ == "poss" and c.pos_ != "PRON" for c in trigger.token.lefts):
        return None
    verb, how = host(trigger.token)
    if verb is None or cue == "for":
        return verb
    begins = cue == "to" and how == "dobj" and verb.lemma_ in cues.beginnings and is_infinitive(verb)
    told = (r for r in trigger.frame.triggers if r.pos == "verb" and not r.reads)
    same = begins and any(verb.head.lemma_ in rule.lemmas & cues.motion for rule in told)
    return verb.head if same else None


def _series(trigger: Trigger, mention: Mention) -> bool:
    """Whether a mention tells by itself of several events of somebody ("China completed a series of tests").

    Where its clause takes place says nothing of them ("drops plans for its schools after weeks of protests").
    """
    own = (f for f in mention.fillers if not any(place in f.rule for place in _ELSEWHERE))
    acts = any(f.entity is not None for f in own)
    return mention.aggregate and not trigger.bare and acts


def _up_to(mention: Mention, end: int) -> Mention:
    """A mention without the places told behind a code point: those of a clause whose verb is left out."""
    kept = tuple(f for f in mention.fillers if f.span.begin < end or not _is_place(f))
    return replace(mention, fillers=kept)


def _is_place(filler: Filler) -> bool:
    return filler.entity is not None and ZONE in filler.entity.classes


def _placed(mention: Mention, place: Token, resolver: Resolver) -> tuple[Filler, ...]:
    """Where a clause without its verb takes place, in the role of the place told so in the clause before."""
    entity = resolver.resolve(place, (ZONE,))
    told = (f for f in mention.fillers if _is_place(f))
    role = next((f for f in told if f.rule.split()[1].lstrip("~") == place.head.lower_), None)
    if entity is None or role is None:
        return ()
    return (replace(role, entity=entity, span=span_between(place.doc, *resolver.span(place))),)


def _elliptic(mention: Mention, left: Remnant, resolver: Resolver) -> Mention | None:
    """The mention of a clause whose verb is left out: another event of the same who act.

    None if it only tells a place, and not in the way of the clause before.
    """
    trigger = left.trigger
    agents = {r.name for r in trigger.frame.roles if r.classes == (ACTOR,) or (left.again and mention.stay)}
    places = _placed(mention, left.place, resolver) if left.place is not None else ()
    if left.again is not None and left.again == left.place and not places:
        return None
    elsewhere = {f.name for f in places}
    filled = tuple(f for f in mention.fillers if f.name in agents and f.name not in elsewhere)
    counted = trigger.frame.theme.count if trigger.frame.theme else ""
    same = tuple(f for f in mention.fillers if f.entity is None and f.name != counted)
    head = left.again or trigger.stand_in or trigger.theme or trigger.token
    return replace(
        mention,
        token=head.i,
        host=-1,
        setting=-1,
        lemma=head.lemma_.lower(),
        span=left.span,
        fillers=(*filled, *places, *(same if left.again else attributes(trigger, filled, resolver))),
        when=left.when,
        definite=False,
        other=True,
        apart=-1,
        nth=(0, False),
        means_of=-1,
        cause_of=-1,
        apposed=-1,
        anew=False,
        part=False,
    )


def _all_ahead(mentions: Iterable[Mention], published: date | None) -> list[Mention]:
    """The mentions, those of days to come as plans; so is what somebody sets out for on such a day.

    "Travels to Rome on Monday for a two-day visit" tells of one stay, told in the present.
    """
    ready = [_ahead(m, published) for m in mentions]
    ways = {(m.type, m.token): m for m in ready if m.stay and m.verb and m.reading.value == PLANNED}
    found = []
    for mention in ready:
        way = ways.get((mention.type, mention.host)) if mention.place == "for" else None
        if way is not None and mention.reading.value == OCCURRED and not mention.when.stated:
            time = replace(way.when, days=max(mention.when.days, way.when.days))
            mention = replace(mention, reading=way.reading, when=time)
        found.append(mention)
    return found


def _ahead(mention: Mention, published: date | None) -> Mention:
    """A mention as a plan, if its day comes after the publication day.

    What a verb in the past tells of the day after it was there already: farther east the day begins earlier.
    """
    first, last = mention.when.bounds.earliest, mention.when.bounds.latest
    if mention.reading.value != OCCURRED or not (published and first):
        return mention
    if first < published or (first == published and last is not None):
        return mention
    if mention.verb and mention.reading.tense == PAST and first - published == timedelta(days=1):
        return mention
    reading = replace(mention.reading, value=PLANNED, cue=mention.when.text)
    return replace(mention, reading=reading, when=replace(mention.when, certain=UNKNOWN))


def _is_over(token: Token, time: When, published: date | None) -> bool:
    """Whether a day gone by in an event's phrase tells that it was: "to follow up on last May's summit"."""
    last = time.bounds.latest
    if token.tag_.startswith("VB") or not time.stated or not published or not last or last >= published:
        return False
    before = time.end <= token.idx and time.begin >= token.left_edge.idx
    span = None if before else token.doc.covering(time.begin, time.end)
    verb = governing_verb(span.root) if span is not None else None
    return before or (verb is not None and done_to(verb, token))


def _source(token: Token, resolver: Resolver, rules: Rules) -> Entity | None:
    """Who says so: the subject of a reporting verb over the event's clause."""
    verb = governing_verb(token)
    for _ in range(4):
        if verb is None or verb.head == verb or verb.dep_ not in ("ccomp", "conj", "xcomp", "advcl"):
            return None
        if verb.dep_ == "ccomp" and verb.head.lemma_ in rules.cues.reporting:
            heads = arguments(verb.head, rules.syntax).get("subject", ())
            return next((e for h in heads if (e := resolver.actor(h)) is not None), None)
        verb = verb.head
    return None
