"""The tense in which a date is told, not always that of its event: "cancels a visit planned for Friday"."""

from datetime import date, timedelta

from kg.calendar.bounds import bounds
from kg.calendar.dates import COMING, EARLY, EITHER, FUTURE, NEAR, PAST, PRESENT, DatePhrase
from kg.chronology.belonging import NEW_DAY, dated_before
from kg.chronology.concurrence import DONE, done_to, tells_of
from kg.chronology.ends import ENDING
from kg.chronology.placement import in_own_phrase, right_behind, verb_of
from kg.modality.cues import Cues
from kg.modality.readings import BE_TO, HYPOTHETICAL, NEGATED, OCCURRED, PLANNED, Reading
from kg.modality.signs import plans
from kg.modality.tenses import is_infinitive, own_tense
from kg.slots.clauses import governing_verb, noun_host, stage_of
from kg.text.tokens import Token

_REPORTED = timedelta(days=1)
"""The oldest day that a weekday in a report in the present tense means."""
_FIRST_HOURS = ("early", "small", "midnight", "dawn", "daybreak", "sunrise")
_LATELY = timedelta(days=2)
"""The oldest day for which something was set that may as well be over as five days ahead."""
_ANSWERING = frozenset(
    "response reaction retaliation answer reply reprisal revenge vengeance punishment penalty respond react "
    "retaliate compensation apology".split()
)
_MEETING = frozenset("hold call meet meeting convene session talk vote summon impose sanction".split())
_JUDGING = frozenset("condemn denounce investigate avenge punish".split())
"""Nouns and verbs of what is done about what has been."""
_NO_OCCASION = frozenset(("time", "home", "good"))
_MIDWAY = timedelta(days=3)
"""A weekday so long gone is as near as the coming one."""
_NEARER = timedelta(days=4)
"""The oldest day that is rather judged than looked forward to: of what is ahead news says what it will be."""


def tense_of_date(
    phrase: DatePhrase, token: Token, reading: Reading, cues: Cues, published: date | None
) -> str:
    """The tense in which a date is told: that of a relative clause about the event, else the event's own."""
    verb = verb_of(phrase, token)
    set_for = verb is not None and _was_to_be(phrase, verb, reading, cues, published)
    about = verb is not None and verb.tag_ == "VBD" and tells_of(verb, token)
    if not set_for and (about or _has_an_effect(phrase, token, cues, published)):
        return PAST  # "flew out for talks, which opened on Thursday"
    if (reading.value, reading.tense) == (OCCURRED, FUTURE) and _dealt_with(token):
        return PAST if in_own_phrase(phrase, token) else FUTURE
    if _comes_yet(phrase, verb, reading, cues) or (
        verb is not None and _is_arranged(phrase, verb, token, reading, cues, published)
    ):
        return FUTURE
    if phrase.rule == "run" and verb is not None and _perfect(verb):
        return PRESENT  # "have rallied for a third day"
    told = _of_a_past_plan(phrase, verb, reading, cues) or _by_its_clause(phrase, verb, token, reading)
    if told is not None and not set_for:
        return told
    came_not = reading.value == OCCURRED or reading.cue in ("not", "n't", "never")  # "did not take place"
    planned = set_for or (verb is not None and not came_not and _had_been_planned(verb, cues))
    if phrase.rule == "weekday" and (planned or _of_either(phrase, verb, token, reading, published)):
        return EITHER
    if phrase.rule == "weekday" and not came_not and _just_over(phrase, token, reading, cues, published):
        verb_before = noun_host(token)[0] if _came_for(token, reading) else None
        return PAST if verb_before is not None and dated_before(verb_before, token) else EITHER
    if _ahead(phrase, token, reading, cues):
        return COMING if reading.value == PLANNED else NEAR
    return EARLY if reading.tense == PAST and _of_first_hours(phrase, token) else reading.tense


def _of_a_past_plan(phrase: DatePhrase, verb: Token | None, reading: Reading, cues: Cues) -> str | None:
    """The tense of a date of what was once planned: "had been due this month", "was fixed for 25 July"."""
    if reading.hindsight and phrase.rule == "period":
        return PRESENT
    set_then = reading.value == PLANNED and verb is not None and _was_set(verb, cues)
    return NEAR if "day" in phrase.fields and set_then else None


def _has_an_effect(phrase: DatePhrase, token: Token, cues: Cues, published: date | None) -> bool:
    """Whether an event of a day just gone is told to do something to others by having been.

    "Said on Tuesday that Monday's launch would lead to war", "Tuesday's attack leaves ten dead"; of a Monday
    farther back both may be told. Or to have kept nobody from something: "will meet despite Monday's launch".
    """
    verb, how = noun_host(token)
    if phrase.rule != "weekday" or published is None or verb is None or how not in ("nsubj", "despite"):
        return False
    gone = bounds(phrase, published, PAST).known_day
    if gone is None or published - gone > _MIDWAY:
        return False
    span = token.doc.covering(phrase.begin, phrase.end)
    before = span is not None and token.left_edge.i <= span.start < token.i
    if how == "despite":
        return before
    now = own_tense(verb) == PRESENT and right_behind(phrase, token)  # "an attack on Tuesday leaves ten dead"
    behind = (c for c in verb.children if c.i > verb.i and c.i > token.i)
    acts = any(c.dep_ in ("dobj", "ccomp", "xcomp", "oprd") or c.lower_ == "to" for c in behind)
    return (before or now) and acts and verb.lemma_ in cues.effects


def _of_either(
    phrase: DatePhrase, verb: Token | None, token: Token, reading: Reading, published: date | None
) -> bool:
    """Whether a day just gone may be that of a past act as well as of what it was for.

    "Lobbied for a summit on Monday", on a Thursday; not "for a summit on Saturday", nor "for Monday".
    """
    span = token.doc.covering(phrase.begin, phrase.end)
    if verb is None or span is None or published is None:
        return False
    gone = bounds(phrase, published, PAST).known_day
    if gone is None or published - gone > _MIDWAY:
        return False
    if reading.value == NEGATED and is_infinitive(verb):
        return verb.head.tag_ == "VBD"  # "refused to meet him on Monday"
    if reading.value not in (PLANNED, HYPOTHETICAL):
        return False
    acted = verb.tag_ == "VBD" and reading.cue in (verb.lower_, *(c.lower_ for c in verb.children))
    alone = phrase.introduced in ("", "on") and not dated_before(verb, token)
    behind = token.pos_ == "NOUN" and span.start > token.i
    return acted and alone and behind


def _dealt_with(token: Token) -> bool:
    """Whether a noun is what somebody will answer for having been: "in response to Monday's launch"."""
    prep = token.head
    if token.dep_ == "dobj":
        return prep.lemma_ in _JUDGING
    answered = prep.lower_ in ("to", "for") and prep.head.lemma_ in _ANSWERING
    discussed = prep.lower_ == "over" and prep.head.lemma_ in _MEETING
    return token.dep_ == "pobj" and (answered or discussed)


def _of_first_hours(phrase: DatePhrase, token: Token) -> bool:
    """Whether a date tells the first hours of a day: "early Wednesday", "before dawn on Wednesday"."""
    span = token.doc.covering(phrase.begin, phrase.end)
    before = span.doc[max(0, span.start - 2) : span.start] if span is not None else ()
    early = any(t.lower_ == "early" for t in before)
    hours = phrase.fields.get("hours", "")
    return early or any(word in hours for word in _FIRST_HOURS)


def _by_its_clause(phrase: DatePhrase, verb: Token | None, token: Token, reading: Reading) -> str | None:
    """The tense in which a clause tells a date, whatever the event's own; None where that is the event's."""
    if verb is not None and reading.value == OCCURRED and _tells_which(phrase, token):
        return own_tense(verb) or None
    if reading.hindsight and _host_is(token, "be"):
        return PAST  # "was in Gaza for talks on Tuesday"
    if verb is not None and reading.value == PLANNED and done_to(verb, token):
        return NEAR  # "the summit, held on 7 May, will be remembered"
    if reading.value == NEGATED and reading.cue == BE_TO:
        return PAST  # "was to have met him on Friday"
    return None


def _tells_which(phrase: DatePhrase, token: Token) -> bool:
    """Whether a noun only tells which day a date is: "will meet on Friday, the third day of his visit"."""
    span = token.doc.covering(phrase.begin, phrase.end)
    stage = None if token.tag_.startswith("VB") else stage_of(token)
    return stage is not None and span is not None and span.end <= stage.left_edge.i <= span.end + 1


def _comes_yet(phrase: DatePhrase, verb: Token | None, reading: Reading, cues: Cues) -> bool:
    """Whether a date in the present is that of an end or a beginning that lies ahead.

    "Is in Rome until Friday", "is timed to begin on Friday".
    """
    begins = verb is not None and is_infinitive(verb) and verb.lemma_ in cues.beginnings
    return reading.tense == PRESENT and (begins or phrase.introduced in ENDING)


def _is_arranged(
    phrase: DatePhrase, verb: Token, token: Token, reading: Reading, cues: Cues, published: date | None
) -> bool:
    """Whether a present tells of a weekday to come ("meets him on Friday", "which ends on Friday")."""
    arranged = verb.tag_ in ("VBZ", "VBP") and verb.lemma_ in cues.scheduling
    now = reading.tense == PRESENT or tells_of(verb, token)
    if not (arranged and now and phrase.rule == "weekday") or _is_judged(token, verb, phrase, published):
        return False
    return _coming(phrase, published) or _in_a_past_report(token, phrase, published)


def _is_judged(token: Token, verb: Token, phrase: DatePhrase, published: date | None) -> bool:
    """Whether a present says what an event of a day just gone is, and not when it will be.

    "Monday's launch is the seventh this year", "is a warning", "comes days after a summit", on a Thursday;
    not "Monday's summit is in Rome", nor what is farther back than the coming such day is ahead.
    """
    if published is None or token not in verb.lefts or token.dep_ != "nsubj":
        return False
    gone = bounds(phrase, published, PAST).known_day
    told = verb.lemma_ == "come" or any(c.dep_ == "attr" and c.i > verb.i for c in verb.children)
    return told and gone is not None and published - gone <= _NEARER


def _had_been_planned(verb: Token, cues: Cues) -> bool:
    """Whether a plan is told in the past perfect, as what is off or over: "had been due to fly on Friday"."""
    while (is_infinitive(verb) and verb.dep_ in ("xcomp", "acl")) or verb.dep_ == "acomp":
        verb = verb.head
    had = any(c.dep_ == "aux" and c.lower_ in ("had", "'d") for c in verb.children)
    words = (verb, *(c for c in verb.children if c.dep_ == "acomp"))
    return had and any(plans(w, cues) for w in words)


def _was_to_be(phrase: DatePhrase, verb: Token, reading: Reading, cues: Cues, published: date | None) -> bool:
    """Whether a weekday just gone may be that for which something was set: "was to open on Tuesday"."""
    if phrase.rule != "weekday" or published is None or phrase.introduced in NEW_DAY:
        return False
    if reading.value not in (PLANNED, NEGATED) or (reading.value, reading.cue) == (NEGATED, BE_TO):
        return False  # "was to have met him on Friday"
    gone = bounds(phrase, published, PAST).known_day
    if gone is None or not timedelta() < published - gone <= _MIDWAY:
        return False
    return _was_set(verb, cues)


def _was_set(verb: Token, cues: Cues) -> bool:
    """Whether a clause tells in the past what something was to do or was set for: "was fixed for 25 July"."""
    while is_infinitive(verb) and (verb.dep_ in ("xcomp", "acl") or verb.head.dep_ == "acomp"):
        verb = verb.head
    verb = verb.head if verb.dep_ == "acomp" else verb
    words = (verb, *(c for c in verb.children if c.dep_ == "acomp"))
    past = verb.tag_ == "VBD" or any(c.dep_ in ("aux", "auxpass") and c.tag_ == "VBD" for c in verb.children)
    bare = verb.lemma_ == "be" and any(c.dep_ == "xcomp" and is_infinitive(c) for c in verb.children)
    until_then = verb.tag_ == "VBN" and any(c.lower_ == "for" for c in verb.children)  # "was fixed for May"
    return past and (bare or until_then or any(plans(w, cues) for w in words))


def _host_is(noun: Token, lemma: str) -> bool:
    verb = noun_host(noun)[0]
    return verb is not None and verb.lemma_ == lemma


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


def _ahead(phrase: DatePhrase, token: Token, reading: Reading, cues: Cues) -> bool:
    """Whether a date was ahead when it was spoken of ("cancels a visit planned for Friday")."""
    verb, span = verb_of(phrase, token), token.doc.covering(phrase.begin, phrase.end)
    if verb is None or span is None or reading.value == OCCURRED:
        return False
    above = list(span.root.ancestors)
    beside = [c for c in token.rights if c.i < span.start] if token in above else []
    if any(t.lower_ == "due" and t.dep_ == "amod" for t in (*above, *beside)):
        return True  # "talks due in Geneva on Friday were called off"
    done = verb.lemma_ in DONE and verb.tag_ == "VBD"  # "held a mock launch on Monday"
    noun = token.pos_ in ("NOUN", "PROPN")  # "a sit-in", too
    if reading.value == HYPOTHETICAL and noun and phrase.begin > token.idx and not done:
        return True  # "called for a rally on Saturday"
    return _in_its_plan(verb, cues) or is_infinitive(verb)


def _in_its_plan(verb: Token, cues: Cues) -> bool:
    return verb.dep_ in ("acl", "relcl") and plans(verb, cues)


def _came_for(token: Token, reading: Reading) -> bool:
    """Whether somebody came for what is dated: "arrived on Monday for talks on Tuesday"."""
    verb, how = noun_host(token)
    return verb is not None and how in ("for", "to") and reading.cue == how and reading.hindsight


def _perfect(verb: Token) -> bool:
    return any(c.lower_ in ("has", "have", "'s", "'ve") for c in verb.children if c.dep_ == "aux")


def of_its_purpose(phrase: DatePhrase, token: Token, cues: Cues, published: date | None) -> bool:
    """Whether a weekday is that of what somebody went somewhere for, and not of his going.

    "Flew to Hanoi for talks on Monday": in the news of a Tuesday both may be of that day, in that of a Sunday
    the talks are ahead.
    """
    span = token.doc.covering(phrase.begin, phrase.end)
    if phrase.rule != "weekday" or published is None or span is None or token.lemma_ not in cues.motion:
        return False
    between = token.doc[token.i + 1 : max(span.start, token.i + 1)]
    if not any(t.lower_ == "for" and any(_is_occasion(n) for n in t.children) for t in between):
        return False
    verb, gone = verb_of(phrase, token), bounds(phrase, published, PAST).known_day
    begins = verb not in (None, token) and verb.lemma_ in cues.beginnings  # "for a summit starting on Monday"
    return begins or (gone is not None and published - gone > _LATELY)


def _is_occasion(noun: Token) -> bool:
    """Whether somebody may go for what a noun names: not "for Moscow", "for the first time"."""
    plain = noun.pos_ == "NOUN" and noun.ent_type_ not in ("DATE", "TIME", "GPE", "LOC")
    return noun.dep_ == "pobj" and plain and noun.lemma_ not in _NO_OCCASION


def _just_over(
    phrase: DatePhrase, token: Token, reading: Reading, cues: Cues, published: date | None
) -> bool:
    """Whether a day that was set may be just over, for the past tells what became of it or came before it.

    "Talks set for Wednesday were downgraded", "met ahead of the talks on Wednesday", on a Thursday; Monday
    would be the coming one.
    """
    told, main = verb_of(phrase, token), governing_verb(token)
    if told is None or main is None or published is None:
        return False
    if not (_in_its_plan(told, cues) or reading.cue == "ahead of" or _came_for(token, reading)):
        return False
    if own_tense(told) == PRESENT:
        return False  # "which is set for Tuesday"
    gone = bounds(phrase, published, PAST).known_day
    lately = _MIDWAY if _came_for(token, reading) else _LATELY
    return own_tense(main) == PAST and not _perfect(main) and gone is not None and published - gone <= lately
