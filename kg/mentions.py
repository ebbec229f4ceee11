"""A trigger with its roles filled: what one wording of the article says of one event.

From here on values are frozen and know nothing of the parser: spans are code points `[begin, end)`
of the text that was parsed.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from spacy.tokens import Doc, Token
from spacy.tokens import Span as SpacySpan

from kg.anchors import Day, anchor
from kg.arguments import arguments
from kg.attributes import attributes, integer
from kg.belonging import judged
from kg.clauses import governing_verb, host, names, set_apart
from kg.cues import Cues
from kg.dates import FUTURE, PAST, PRESENT, DateRules
from kg.definiteness import points_back
from kg.ellipses import Remnant, remnants
from kg.entities import ACTOR, ZONE, Entity
from kg.factuality import performed, read
from kg.fillers import Filler, Span, complete, roles, token_span
from kg.frames import Frames
from kg.moods import SIDES
from kg.periods import UNKNOWN, Interval
from kg.readings import NEGATED, OCCURRED, PLANNED, Reading
from kg.resolver import Resolver
from kg.syntax import Syntax
from kg.timing import Told, When, when
from kg.tokens import text_of
from kg.triggers import Trigger, triggers

_OTHER = frozenset(
    "another other second third fourth fifth sixth seventh eighth ninth tenth previous earlier past further "
    "more counter rival opposing additional new next last different separate".split()
)
_LIKE = frozenset("similar smaller larger bigger parallel simultaneous".split())
"""Adjectives of what there was besides what was told."""
_RANKS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth final maiden inaugural debut".split()
)
_IN_ORDER = frozenset(("before", "after"))
_PARTS = frozenset("first second third fourth fifth sixth last final other".split())
_VAGUE = frozenset(
    "continuous repeated frequent past previous numerous weekly daily nightly monthly annual yearly ongoing "
    "further future regular earlier more".split()
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-–]\d+)?")
_HABITS = frozenset(
    "routinely regularly often frequently repeatedly usually constantly periodically always sometimes "
    "typically normally generally traditionally annually yearly whenever".split()
)
_EACH = frozenset(("every", "each"))
_TIMES = frozenset("time year month week day weekend spring summer autumn winter anniversary".split())
_UNITS = frozenset("minute hour day night week month year".split())
_MONTH = 31
_SPANS = frozenset("days weeks months years series wave waves string spate".split())
_SINCE = 6
"""Characters of "since " before a date."""
_NEWS_DAYS = 7
"""Days back to the day of which a time of day alone is told; what lies further back is background."""
_ELSEWHERE = ("sentence_", "beside_")
"""Slots that a noun does not have of its own (`kg.arguments`)."""
_WHILE = frozenset(("after", "following", "at", "during"))
_AT = frozenset(("at", "of", "on", "in"))
_DEFINITE = frozenset("the this that these those its their his her both latest".split())


@dataclass(frozen=True, slots=True)
class Mention:
    """One wording of one event."""

    type: str
    stay: bool
    token: int
    host: int
    """Token of the verb that a noun hangs on, -1 for none."""
    place: str
    """How a noun hangs on its verb: a dependency label or preposition, "" for a verb or for those who act."""
    setting: int
    """Token of the verb whose act has this noun as its occasion ("met at the summit"), -1 for none."""
    lemma: str
    verb: bool
    span: Span
    fillers: tuple[Filler, ...]
    reading: Reading
    when: When
    definite: bool
    """Points at something known: "the launch", "its test"."""
    bare: bool
    """Says nothing of its own: counts only beside another mention of such an event."""
    other: bool
    """Set apart from what was told before: "another", "previous"."""
    fresh: bool
    """Told as new: of what was told before only if it brings in nobody new."""
    besides: bool
    """Told as what there was besides, whoever did it: "protests were also held in Sylhet"."""
    apart: int
    """First token of what is told as days or hours away ("a day after **the launch**"), -1 for none."""
    apposed: int
    """Token of the word that a noun behind a comma names anew ("held talks, the first in years"), else -1."""
    joins: bool
    """Points at an event of several that the people of its clause came to ("she attended the meeting")."""
    phase: str
    """What its day is of a stay: "begins", "ends", or "" for any."""
    closes: bool
    """Tells only when a stay told before came to its end ("flew home on Friday")."""
    over: bool
    """Told as over by then ("after their meeting the two men urged")."""
    part: bool
    """One of several told before: "the first missile", "the last of the rockets"."""
    plural: bool
    minimum: int | None
    """How many events a counted plural tells ("over 100 launches"), at least."""
    attributed: Entity | None
    """Who says so."""

    @property
    def factuality(self) -> str:
        return self.reading.value

    @property
    def aggregate(self) -> bool:
        """Several events told as one, without saying which."""
        return self.minimum is not None or (self.plural and self.bare)

    def entities(self, name: str) -> tuple[Entity, ...]:
        """The actors or zones of a role."""
        return tuple(f.entity for f in self.fillers if f.name == name and f.entity is not None)

    def text(self, name: str) -> str:
        """The literal of an attribute, "" where it has none."""
        return next((f.text for f in self.fillers if f.name == name and f.entity is None), "")


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

    def spoken(sentence: SpacySpan) -> date | None:
        heading = days.get(sentence.start) if days else None
        return heading.latest if heading is not None else published

    told = triggers(doc, rules.frames, rules.syntax, resolver)
    found = []
    for trigger in told:
        day = spoken(trigger.token.sent)
        mention = _mention(trigger, resolver, rules, day)
        if mention is not None:
            found.append((trigger, mention))
            left = remnants(trigger, mention.when, rules.dates, day, mention.reading.tense)
            found += [(trigger, _elliptic(mention, remnant, resolver)) for remnant in left]
    full = {m.type for _, m in found if not m.bare}
    known = (m for t, m in found if m.type in full or _series(t, m))

    def counts_from(when: When, last: Day | None) -> date | None:
        return anchor(doc, when, last, rules.dates, spoken)

    until = None if entry else published
    return tuple(_anchored((m if entry else _ahead(m, published) for m in known), counts_from, until))


def _since_then(trigger: Trigger, when: When) -> bool:
    """Whether a verb sums up what was done to several things from a day on ("fired 300 since Monday")."""
    thing = trigger.theme
    summed = thing is not None and thing.tag_ in ("NNS", "NNPS")
    if not summed or when.begin < 0:
        return False
    before = text_of(trigger.token.doc)[max(0, when.begin - _SINCE) : when.begin]
    return before.lower().split()[-1:] == ["since"]


def _over_months(trigger: Trigger, when: When) -> bool:
    """Whether a plural sums up what was done in longer than a month ("60 launches this year")."""
    first, last = when.bounds.earliest, when.bounds.latest
    long = when.stated and first is not None and last is not None and (last - first).days > _MONTH
    return long and trigger.rule.series_plural


def _elliptic(mention: Mention, left: Remnant, resolver: Resolver) -> Mention:
    """The mention of a clause whose verb is left out: another event of the same who act."""
    trigger = left.trigger
    agents = {r.name for r in trigger.frame.roles if r.classes == (ACTOR,)}
    filled = tuple(f for f in mention.fillers if f.name in agents)
    head = trigger.stand_in or trigger.theme or trigger.token
    return replace(
        mention,
        token=head.i,
        host=-1,
        setting=-1,
        lemma=head.lemma_.lower(),
        span=left.span,
        fillers=(*filled, *attributes(trigger, filled, resolver)),
        when=left.when,
        definite=False,
        other=True,
        apart=-1,
        apposed=-1,
        part=False,
    )


def _series(trigger: Trigger, mention: Mention) -> bool:
    """Whether a mention tells by itself of several events of somebody ("China completed a series of tests").

    Where its clause takes place says nothing of them ("drops plans for its schools after weeks of protests").
    """
    own = (f for f in mention.fillers if not any(place in f.rule for place in _ELSEWHERE))
    acts = any(f.entity is not None for f in own)
    return mention.aggregate and not trigger.bare and acts


def _anchored(
    mentions: Iterable[Mention], told: Callable[[When, Day | None], date | None], published: date | None
) -> Iterator[Mention]:
    """The mentions, "two days later" and the like counted from the day that the article told before.

    `told` gives the day that such a phrase counts from, where the last day of an event told is the second.
    """
    last: Day | None = None
    phrase = -1
    for mention in mentions:
        when = mention.when
        if when.begin == phrase and when.shift is not None:
            yield mention  # the phrase dates one event only
            continue
        if when.shift is not None and not (mention.bare and mention.definite):
            day = told(when, last)
            found = _counted_from(mention, day, published) if day else None
            if found is not None:
                phrase = when.begin
                mention = found
        if mention.when.stated or mention.reading.tense == PRESENT:
            known = mention.when.bounds.known_day
            at = mention.when.begin if mention.when.begin >= 0 else mention.span.begin
            last = Day(known, at) if known else last
        yield mention


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
    return replace(mention, when=replace(when, bounds=Interval(shifted, shifted), stated=True))


def _mention(trigger: Trigger, resolver: Resolver, rules: Rules, published: date | None) -> Mention | None:
    frame, token = trigger.frame, trigger.token
    filled = roles(trigger, resolver)
    if not complete(trigger, filled, resolver):
        if trigger.rule.needs <= {f.name for f in filled} or not points_back(token, trigger.rule):
            return None
        trigger = replace(trigger, bare=True)  # "the visit" of another sentence
    filled = (*filled, *attributes(trigger, filled, resolver))
    flagged = any(f.name in frame.flags for f in filled)
    people = token.lemma_.lower() in resolver.words.bare
    hosted, setting = _host(trigger)
    act, known = trigger.rule.purpose_act, trigger.bare
    reading = read(token, rules.cues, flagged=flagged, act=act, known=known, people=people)
    if frame.stay and reading.value == PLANNED and reading.cue == "for":
        verb, _ = host(token)
        reading = reading if verb is None else read(verb, rules.cues)  # "was in Rome for a visit": one stay
    if trigger.rule.planned_only and reading.value != PLANNED:
        return None
    if trigger.rule.reads and reading.value == OCCURRED:
        reading = Reading(trigger.rule.reads, token.lower_, FUTURE, hindsight=reading.tense == PAST)
    told = _told(trigger, resolver, rules)
    timed = performed(token, rules.cues) if act else token
    time = when(timed, reading, rules.dates, rules.cues, published, told)
    counted_noun = _carrier(trigger)
    words, plural = _modifiers(trigger), _is_plural(counted_noun, trigger)
    undated_series = trigger.rule.series_plural and not (told.act or time.stated or _determined(token))
    of_a_day = time.stated and time.bounds.known_day is not None  # "three missile tests on Monday" are one
    placed = any(f.entity is not None and ZONE in f.entity.classes for f in filled)
    vague = (
        (bool(words & _VAGUE) and not (of_a_day and placed))
        or undated_series
        or _in_label(token)
        or _over_time(token)
    )
    summed = _since_then(trigger, time) if trigger.verb else plural and _over_months(trigger, time)
    several = summed and not frame.stay
    beside = _smaller(token) if people else _besides(token)
    none = time.stated and reading.value == NEGATED and reading.cue == "no"
    alone = plural and ((beside and placed) or none)  # "smaller rallies were held in Lviv and Dnipro"
    habitual = trigger.verb and _habitual(token)
    if habitual and reading.tense == PRESENT and not time.stated:
        time = When()
    counted = frame.theme is not None and any(f.name == frame.theme.count for f in filled)
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
        definite=_definite(trigger.theme if trigger.verb and trigger.theme is not None else token),
        bare=(trigger.bare and not alone) or (plural and not counted and vague) or habitual or several,
        other=(
            bool(words & _OTHER) or (time.stated and "first" in words) or _aside(token) or _answering(trigger)
        )
        and not _identified(token),
        fresh=not trigger.verb and _fresh(token, rules.syntax),
        besides=beside,
        apart=_apart(token),
        apposed=-1 if trigger.verb else _apposed(token),
        joins=not trigger.verb and _definite(token) and _joined(token, rules.syntax),
        phase=trigger.rule.phases.get(token.lemma_.lower(), ""),
        closes=trigger.rule.closing,
        over=reading == Reading(OCCURRED, "", PAST) and _behind(token),
        part=trigger.verb and trigger.theme is not None and _one_of_several(trigger.theme),
        plural=plural or habitual or several,
        minimum=_minimum(counted_noun) if plural and not (trigger.verb or people or of_a_day) else None,
        attributed=_source(token, resolver, rules),
    )


def _habitual(verb: Token) -> bool:
    """Whether a clause, or the one whose time it tells, is of every time ("gather whenever he visits")."""
    above = verb.head if verb.dep_ == "advcl" and _tensed(verb.head) == _tensed(verb) else verb
    below = (c for c in verb.children if c.dep_ == "advcl" and c.left_edge.lower_ in _HABITS)
    return any(_every_time(c) for v in (verb, above, *below) for c in v.children)


def _tensed(verb: Token) -> bool:
    return verb.tag_ in ("VBZ", "VBP")


def _times(noun: Token) -> bool:
    counted = any(c.dep_ == "nummod" or c.lower_ in ("several", "many", "numerous") for c in noun.lefts)
    return noun.lower_ == "times" and counted


def _every_time(adjunct: Token) -> bool:
    if adjunct.dep_ in ("npadvmod", "advmod") and (adjunct.lower_ == "twice" or _times(adjunct)):
        return True  # "has met him three times"
    noun = next((c for c in adjunct.children if c.dep_ == "pobj"), adjunct)
    each = noun.lemma_.lower() in _TIMES and any(c.lower_ in _EACH for c in noun.lefts)
    return adjunct.lower_ in _HABITS or each


def _ahead(mention: Mention, published: date | None) -> Mention:
    """A mention as a plan, if its day comes after the publication day."""
    first = mention.when.bounds.earliest
    if mention.reading.value != OCCURRED or not (published and first and first > published):
        return mention
    reading = replace(mention.reading, value=PLANNED, cue=mention.when.text)
    return replace(mention, reading=reading, when=replace(mention.when, certain=UNKNOWN))


def _carrier(trigger: Trigger) -> Token:
    """The noun that counts the event: "activities" in "two launch activities", else the trigger."""
    token = trigger.token
    return token.head if token.dep_ == "compound" and token.head.i == token.i + 1 else token


def _one_of_several(noun: Token) -> bool:
    before = {c.lower_ for c in noun.lefts}
    return noun.tag_ in ("NN", "NNP") and "the" in before and bool(before & _PARTS)


def _apposed(noun: Token) -> int:
    behind_comma = noun.left_edge.i > 0 and noun.doc[noun.left_edge.i - 1].text in (",", "–", "—")
    told = _definite(noun) or any(c.dep_ == "relcl" for c in noun.children)  # ", a trip that will go ahead"
    return noun.head.i if behind_comma and noun.dep_ in ("appos", "npadvmod") and told else -1


def _joined(noun: Token, syntax: Syntax) -> bool:
    """Whether a clause only tells who was there: "attended the meeting", not "the meeting with Putin"."""
    verb, how = host(noun)
    own = any(c.lower_ in ("with", "between", "of", "among") or c.dep_ == "poss" for c in noun.children)
    return verb is not None and how == "dobj" and verb.lemma_ in syntax.joining_verbs and not own


def _is_plural(noun: Token, trigger: Trigger) -> bool:
    """Whether a noun tells of several events: "talks" are one, but for "three talks"."""
    counted = _over_time(noun) or any(c.dep_ == "nummod" for c in noun.lefts)
    return noun.tag_ in ("NNS", "NNPS") and (counted or noun.lemma_.lower() not in trigger.rule.one_plural)


def _determined(noun: Token) -> bool:
    return any(c.dep_ in ("det", "poss", "nummod") for c in noun.lefts)


def _over_time(token: Token) -> bool:
    """ "weeks of protests", but not "two days of talks"."""
    above = token.head.head
    spanned = token.dep_ == "pobj" and token.head.lower_ == "of" and above.lower_ in _SPANS
    short = above.lemma_ in ("day", "hour") and any(c.dep_ == "nummod" for c in above.children)
    return spanned and not short


def _in_label(token: Token) -> bool:
    """Whether a token stands in the label of a running story ("2011 Syrian protests: …")."""
    return token.sent.text.rstrip().endswith(":") and governing_verb(token) is None


def _identified(noun: Token) -> bool:
    """Whether a noun says what the event just told was ("it was their fifth meeting")."""
    if noun.dep_ != "attr" or noun.head.lemma_ != "be":
        return False
    return any(c.dep_ == "nsubj" and c.lower_ in ("it", "this", "that") for c in noun.head.children)


def _modifiers(trigger: Trigger) -> set[str]:
    """The words before a trigger noun, or before what a trigger verb is about."""
    themed = trigger.theme is not None and trigger.verb
    before = [*trigger.token.lefts, *(trigger.theme.lefts if themed and trigger.theme is not None else ())]
    prefix = [t.lower_ for t in trigger.token.doc[max(0, trigger.token.i - 2) : trigger.token.i]]
    before += [trigger.stand_in, *trigger.stand_in.children] if trigger.stand_in is not None else []
    return {t.lower_ for t in before} | (set(prefix[:1]) if prefix[1:] == ["-"] else set())


def _host(trigger: Trigger) -> tuple[int, int]:
    """The verb that a noun hangs on, and that whose act has the noun as its occasion; -1 for none.

    "Met at the summit" tells of two events, "met for talks" and "met in the first talks in years" of one.
    """
    verb, how = (None, "") if trigger.verb else host(trigger.token)
    if verb is None:
        return -1, -1
    if verb.dep_ == "advcl" and how == "nsubj" and any(c.lower_ in _IN_ORDER for c in verb.children):
        return verb.i, verb.head.i  # "received both ministers before the talks began"
    around = how == "during" or (how in _AT and _definite(trigger.token)) or _beside(trigger.token)
    own = how in ("in", "on") and any(c.tag_ == "JJS" or c.lower_ in _RANKS for c in trigger.token.lefts)
    occasion = not (trigger.frame.stay or own) and (around or set_apart(trigger.token))
    return (-1, verb.i) if occasion else (verb.i, -1)


def _beside(noun: Token) -> bool:
    """ "on the sidelines of a summit"."""
    return noun.dep_ == "pobj" and noun.head.head.lower_ in SIDES


def _faced(people: Token) -> bool:
    """Whether something is done to those who act now, not only spoken of ("condemns force against")."""
    verb = people.head.head
    verb = verb.head if verb.dep_ == "dobj" else verb
    return people.dep_ == "pobj" and verb.tag_ in ("VBZ", "VBP")


def _fresh(noun: Token, syntax: Syntax) -> bool:
    """Whether a noun is told as new: with "a", or as what somebody holds or has ("held meetings with")."""
    if any(c.lower_ in ("a", "an") for c in noun.lefts):
        return True
    verb, how = host(noun)
    held = verb is not None and how == "dobj" and verb.lemma_ in syntax.light_verbs
    detail = verb is not None and verb.dep_ == "advcl" and verb.tag_ == "VBG"  # "meets him, holding talks"
    return held and not detail and not _definite(noun)


def _behind(noun: Token) -> bool:
    """Whether a clause takes place during or after what a definite noun tells of."""
    return noun.dep_ == "pobj" and noun.head.lower_ in _WHILE and _definite(noun)


def _aside(token: Token) -> bool:
    """Whether a meeting took place beside another ("had a meeting on the sidelines")."""
    verb = token if token.tag_.startswith("VB") else host(token)[0]
    near = (*token.children, *(verb.children if verb is not None else ()))
    return not _beside(token) and any(n.lower_ in SIDES for c in near if c.dep_ == "prep" for n in c.children)


def _answering(trigger: Trigger) -> bool:
    """Whether a clause answers like with like: "the howitzers fired back"."""
    return trigger.verb and any(c.lower_ == "back" for c in trigger.token.rights)


def _smaller(people: Token) -> bool:
    """Whether those who act are told as others than before: "a smaller group of demonstrators"."""
    above = people.head.head if people.dep_ == "pobj" and people.head.lower_ == "of" else people
    return any(c.lower_ in _LIKE for noun in {people, above} for c in noun.lefts)


def _apart(token: Token) -> int:
    """The first token of the phrase or clause that tells how long before or after a token's act was.

    "Iran fired another missile a day after the launch", "it came hours after rockets hit Sderot".
    """
    for at in (token, *token.ancestors):
        opening = [at] if at.dep_ == "prep" else [c for c in at.children if c.dep_ == "mark"]
        for word in (w for w in opening if w.lower_ in _IN_ORDER and w.i):
            if word.nbor(-1).lemma_.lower() in _UNITS:
                return word.i - 1
    return -1


def _besides(noun: Token) -> bool:
    """Whether a noun is told as what there was besides: "protests were also held in Sylhet"."""
    verb, how = (None, "") if noun.tag_.startswith("VB") else host(noun)
    if any(c.lower_ in _LIKE and c.dep_ == "amod" for c in noun.lefts):
        return not noun.tag_.startswith("VB")
    if verb is None or how not in ("nsubj", "nsubjpass") or _definite(noun):
        return False
    return any(c.lower_ in ("also", "elsewhere") and c.dep_ == "advmod" for c in verb.children)


def _definite(noun: Token) -> bool:
    return bool({t.lower_ for t in noun.lefts} & _DEFINITE or any(c.dep_ == "poss" for c in noun.children))


def _told(trigger: Trigger, resolver: Resolver, rules: Rules) -> Told:
    """How the clause treats the event: as what it tells, as a stay that goes on, or as a setting."""
    acts = trigger.verb or _own_act(trigger, resolver, rules)
    spoken_of = not trigger.verb and judged(trigger.token, rules.cues)
    being = trigger.rule.state_of_being or (trigger.frame.stay and not (acts or spoken_of))
    frame = trigger.frame
    lasting = frame.stay or frame.lasting
    return Told(stay=frame.stay, being=being, act=acts, fates=frame.fates, lasting=lasting)


def _remembered(noun: Token, cues: Cues) -> bool:
    """Whether a noun is what "the anniversary of the protests" is about: long past."""
    return noun.dep_ == "pobj" and noun.head.head.lemma_.lower() in cues.remembers


def _own_act(trigger: Trigger, resolver: Resolver, rules: Rules) -> bool:
    """Whether a clause tells of the noun as an act of now ("pays a visit", "a blast rocks the protests").

    Not so where it is set apart ("after a visit"), only spoken of ("condemns the launch"), or a definite one
    of a moment ("the launch serves as a reminder").
    """
    noun = trigger.token
    verb, how = host(noun)
    people = noun.lemma_.lower() in resolver.words.bare
    faced = people and how == "against" and _faced(noun)  # "uses tear gas against protesters"
    apart = set_apart(noun) and not faced
    if verb is None or apart or names(verb, noun) or _remembered(noun, rules.cues):
        return False
    placed = how in ("at", "during") or (how in ("on", "in", "for") and noun.head.head == verb)
    if placed or verb.lemma_ in rules.syntax.light_verbs:
        return True
    if people:
        return True
    if verb.lemma_ in rules.cues.reporting | rules.cues.about:
        return False
    happening = how == "nsubj" and verb.lemma_ in rules.syntax.happening_verbs and verb.lemma_ != "be"
    return happening or trigger.frame.lasting or not _definite(noun)


def _minimum(token: Token) -> int | None:
    """The number before a plural noun; a year is none ("the 2011 protests")."""
    singular = (c for c in token.lefts if c.dep_ == "compound" and c.tag_ == "NN")  # "60 missile launches"
    words = (c for noun in (token, *singular) for c in noun.lefts)
    counts = (c for c in words if c.dep_ == "nummod" and not _YEAR.fullmatch(c.text))
    return next((integer(c) for c in counts), None)


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
