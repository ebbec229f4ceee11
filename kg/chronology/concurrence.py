"""Which clauses tell of the same day, so that a date of one is also that of the other."""

from itertools import takewhile

from kg.chronology.elsewhere import APART, reported_anew
from kg.modality.agendas import told_before
from kg.modality.cues import Cues
from kg.modality.moods import to_be_held
from kg.modality.signs import plans
from kg.modality.tenses import TRYING, first_to, is_infinitive
from kg.slots.clauses import absolute, bidden, forms, governing_verb, noun_host, objects_before
from kg.slots.subjects import OWN_PURPOSE, message_of
from kg.text.tokens import Span, Token

HAPPENING = frozenset(("take", "be", "hold", "occur", "happen", "resume", "run", "last"))
DONE = frozenset(
    "conduct carry perform attempt stage undertake make hold host convene organize organise".split()
)
_POLICING = frozenset("arrest attack beat confront detain disperse evict scatter tear-gas teargas".split())
"""What is done to people where and while they do what they are told to do."""
_FIRING = frozenset(("fire", "open", "shoot"))
"""Verbs of what is done to people behind "on", "at" and "into"."""
_MEANWHILE = frozenset(("as", "when"))
_DAYS = frozenset(("day", "night", "evening", "time", "occasion"))
ABOUT = frozenset(("over", "about", "against", "on"))
"""Before what an event is about, of which a relative clause behind it tells."""
_FROM = frozenset(("from", "until", "till"))
_LATER = frozenset(("then", "later", "afterwards", "earlier"))
_SEEING = frozenset(("watch", "see", "witness", "view"))
_WITNESSING = frozenset(("see", "witness"))
_PERFORMING = frozenset(
    "lodge file make express deliver submit register stage hold issue convey present voice hear".split()
)
"""Verbs of doing what their object is: as a purpose of `OWN_PURPOSE` they tell of the same day."""
_NAMING = frozenset(
    "be appear seem say call describe believe think suspect claim allege consider term dub identify".split()
)
"""Verbs of what a thing is taken for, which have no day of their own."""
_WHO = frozenset(("who", "which"))
LEAVING = frozenset(("leave", "depart", "set", "head"))
AHEAD = frozenset(("MD", "TO"))


def tells_of(verb: Token, noun: Token) -> bool:
    """Whether a relative clause, or what it governs, is about a noun or hangs on the end of its phrase."""
    clause = verb.head if verb.dep_ == "xcomp" else verb
    if clause.lower_ == "due" and clause.dep_ == "amod" and clause.head == noun:
        return verb != clause  # "the talks, due to be held on Friday"
    if clause.dep_ != "relcl" or noun.tag_.startswith("VB"):
        return False
    above = clause.head
    aside = clause.left_edge.i and clause.left_edge.nbor(-1).text == ","
    about = above != noun and above.dep_ == "pobj" and above.head.lower_ in ABOUT
    if about and not aside and clause.lemma_ not in HAPPENING:
        return False  # "a protest over remarks that he made on Monday", not "talks on trade that were held …"
    if above != noun and clause.lemma_ not in HAPPENING and _about_more(above, noun):
        return False  # "a protest over the loss of a plant, one of the targets that they hit on Monday"
    there = any(c.lower_ == "where" for c in clause.children)  # "a trip to Rome, where he met him on Monday"
    return above == noun or (not there and above.dep_ in ("pobj", "conj", "poss") and noun in above.ancestors)


def _about_more(word: Token, noun: Token) -> bool:
    """Whether a word stands deeper in what a noun is about, and not right behind its preposition."""
    between = takewhile(lambda t: t != noun, word.head.ancestors)
    return any(t.dep_ == "prep" and t.lower_ in ABOUT for t in between)


def due_to(infinitive: Token, noun: Token) -> bool:
    """Whether a noun is what is due to do something: "a visit that was due to begin on Friday"."""
    at = infinitive
    while at.dep_ in ("xcomp", "acomp"):
        at = at.head
    return at != infinitive and at.dep_ in ("relcl", "amod") and at.head == noun


def done_to(verb: Token, noun: Token) -> bool:
    """Whether a participle tells that a noun was held or done: "the summit, held in Rome on 7 May"."""
    return verb.dep_ == "acl" and verb.head == noun and verb.tag_ in ("VBN", "VBD") and verb.lemma_ in DONE


def judged(noun: Token, cues: Cues) -> bool:
    """Whether a noun is what a verb only speaks of ("condemned on Monday the launch of a missile") or
    answers ("responded on Monday to it")."""
    verb, how = noun_host(noun)
    if verb is None:
        return False
    through = any(f"{form}_{how}" in cues.about_through for form in forms(verb))
    return through or (how in ("dobj", "nsubjpass") and not forms(verb).isdisjoint(cues.about))


def held_against(token: Token, cues: Cues) -> bool:
    """Whether somebody is judged for what a word tells: "was jailed for joining a rally", before then.

    So is who is accused "on Monday of firing a missile".
    """
    doing = governing_verb(token)
    if doing is None or doing.dep_ != "pcomp":
        return False
    above, prep = governing_verb(doing.head), doing.head.lower_
    if above is None:
        return False
    return (prep == "for" and above.lemma_ in cues.about) or (
        prep in cues.judged_by and above.lemma_ in cues.judging
    )


def _topic(noun: Token, cues: Cues) -> bool:
    """Whether a noun is what others talk about ("will hold talks on the launch on Friday").

    Or what is thought, said or shown of an event, wherever a parser hung the preposition behind it.
    """
    prep = noun.head
    if noun.dep_ != "pobj":
        return False
    holders = (prep.head, *objects_before(prep))
    if prep.lower_ in cues.topical and any(h.lemma_.lower() in cues.topics for h in holders):
        return True
    if prep.lower_ == "of" and prep.head.lemma_.lower() in cues.facets:
        return True
    away = noun.lemma_ in cues.journeys and any(c.lower_ == "a" for c in noun.lefts)  # "a speech on a visit"
    return prep.lower_ in ("on", "over", "about") and prep.head.pos_ == "NOUN" and not away


def _made_by(noun: Token, cues: Cues) -> bool:
    """Whether a clause tells of who made an event, later: "the leader of a protest was held on Monday"."""
    of = noun.head
    return noun.dep_ == "pobj" and of.lower_ in ("of", "behind") and of.head.lemma_.lower() in cues.makers


def set_for_later(noun: Token, cues: Cues) -> Token | None:
    """The word that tells of a noun behind "with" that it is to follow: "fired one, with more expected".

    Its own day is none of the clause around.
    """
    above = noun.head
    if told_before(noun, cues) is not None:
        return None  # "with talks expected to focus on trade"
    due = above.head.lower_ == "with" and above.dep_ == "pcomp"  # "with talks due on Friday"
    if noun.dep_ == "nsubj" and (due or absolute(above)):
        told = [above]
    elif noun.dep_ == "pobj" and above.lower_ == "with":
        told = [c for c in noun.children if c.dep_ in ("acl", "amod") or to_be_held(c)]
    else:
        return None
    return next((c for c in told if c.i > noun.i and (plans(c, cues) or to_be_held(c))), None)


def of_clause(verb: Token, clause: Token | None, token: Token, cues: Cues, introduced: str) -> bool:
    """Whether a date of a verb is that of the trigger's clause; what is said of a noun has its own time."""
    if judged(token, cues):
        return verb == clause and introduced == "for"  # "was agreed for Monday"
    if _topic(token, cues) or _made_by(token, cues):
        return False
    if (later := set_for_later(token, cues)) is not None:
        return verb == later or (verb.dep_ == "xcomp" and verb.head == later)
    if held_against(token, cues):
        return verb == governing_verb(token)
    itself = token.tag_.startswith("VB") or reported_anew(token, verb, cues)
    if verb == clause and (verb.lemma_ not in cues.reporting or itself):
        return True
    if clause is not None and clause.head == verb and _cleft(verb, clause):
        return any(c.lower_ == "it" and c.dep_.startswith(("nsubj", "expl")) for c in verb.children)
    if clause is not None and (
        _on_the_nth_day(verb, clause) or first_to(clause) == verb or _last_time(verb, clause)
    ):
        return True
    above = verb.head.head if verb.head.dep_ == "acomp" else verb.head  # "are due to open"
    if clause is not None and clause.head == verb and _puts_down(clause, cues):
        return True
    if verb.dep_ == "xcomp" and above == clause and verb.lemma_ in cues.beginnings | HAPPENING:
        return True  # "the talks were scheduled to begin on Monday"
    own = (
        clause is not None and (comes_for(verb, clause, cues) or _by_doing(verb, clause, token, cues))
    ) or (
        _same_clause(verb, clause)
        or _done_by_it(verb, clause)
        or _witnessed(verb, clause)
        or _watched(verb, clause, cues)
        or _policed(verb, clause)
        or _at_a_summons(verb, clause)
    )
    return own or _told_behind(verb, clause, token, cues)


def _at_a_summons(verb: Token, clause: Token | None) -> bool:
    """Whether a clause tells what those were told whom a verb bids come, or a note says that they are given.

    "Was summoned on Monday by the minister, who protested", "gave the envoy a note on Monday protesting".
    """
    if clause is None:
        return False
    noun = clause.head
    if clause.dep_ == "relcl" and any(c.dep_ == "nsubj" and c.lower_ in _WHO for c in clause.lefts):
        by = noun.dep_ == "pobj" and noun.head.dep_ == "agent" and noun.head.head == verb
        return by and bool(bidden(verb, [noun]))
    note = message_of(clause)
    giving = note.head if note is not None and note.dep_ == "dobj" else None
    if giving is None:
        return False
    return giving == verb or (giving.dep_ == "conj" and giving.head == verb and bool(bidden(verb, [noun])))


def _witnessed(verb: Token, clause: Token | None) -> bool:
    """Whether a clause is what somebody or some day saw done: "Thursday saw thousands march".

    So what they watched: "watched a rocket lifting off", "watched the army fire a missile"."""
    if clause is None:
        return False
    bare = clause.dep_ == "ccomp" and clause.tag_ in ("VB", "VBP")
    if clause.head == verb and bare and verb.lemma_ in _SEEING:
        return not any(c.dep_ in ("aux", "mark") for c in clause.children)
    if clause.dep_ == "acl" and clause.tag_ == "VBG" and verb.lemma_ in _SEEING:
        return clause.head.dep_ == "dobj" and clause.head.head == verb
    return clause.head == verb and clause.dep_ == "ccomp" and verb.lemma_ in _WITNESSING


def _watched(verb: Token, clause: Token | None, cues: Cues) -> bool:
    """Whether people did something in order to see what was done: "lined the beach on Friday to watch it"."""
    if clause is None or clause.dep_ not in ("advcl", "xcomp") or clause.head != verb:
        return False
    seen = clause.lemma_ in _SEEING and any(c.lower_ == "to" for c in clause.lefts)
    return seen and verb.lemma_ not in cues.motion and verb.tag_ in ("VBD", "VBZ", "VBP")


def _policed(verb: Token, clause: Token | None) -> bool:
    """Whether a clause tells what those were doing whom police act on: "arrested men who were protesting"."""
    if clause is not None and clause.dep_ == "xcomp":
        clause = clause.head  # "who tried to march"
    fired = verb.lemma_ in _FIRING
    if clause is None or clause.dep_ != "relcl" or not (fired or verb.lemma_ in _POLICING):
        return False
    noun = clause.head
    acted_on = noun.dep_ in ("dobj", "nsubjpass") and noun.head == verb
    if fired:  # "opened fire on Friday on people who had gathered", who are there still
        return noun.tag_ == "NNS" and noun.dep_ == "pobj" and noun.head.lower_ in ("on", "at", "into")
    had = any(c.dep_ == "aux" and c.lower_ in ("had", "have", "has") for c in clause.children)
    return acted_on and noun.tag_ == "NNS" and not had


def _same_clause(at: Token, clause: Token | None) -> bool:
    """An infinitive or a participle shares the time of the verb that it completes."""
    while clause is not None and clause != at:
        if clause.dep_ == "pcomp" and clause.head.lower_ in APART | {"against"}:
            return False  # "meets him on Friday before heading to Rome", "warns on Friday against going"
        modal = _modal(clause) and not _to_come(clause)
        alone = not (modal or any(c.dep_.startswith("nsubj") or c.lower_ in _LATER for c in clause.children))
        if clause.dep_ not in ("xcomp", "pcomp", "aux", "prep") and not (clause.dep_ == "conj" and alone):
            return False
        if clause.head == clause:
            return False
        clause = clause.head
    return clause == at


def _by_doing(verb: Token, clause: Token, token: Token, cues: Cues) -> bool:
    """Whether a participle says what an act was: "struck back on Wednesday, firing rockets".

    Not what is done on a way or a stay, nor what somebody speaks of.
    """
    alone = not any(c.dep_ in ("mark", "aux", "nsubj", "prep") and c.i < token.i for c in token.children)
    plain = verb.lemma_ not in cues.motion | cues.stays | cues.reporting | cues.speech | cues.about
    participle = clause == token and token.tag_ == "VBG" and token.dep_ == "advcl"
    return participle and token.head == verb and token.i > verb.i and alone and plain


def _modal(verb: Token) -> bool:
    return any(c.tag_ == "MD" for c in verb.children)


def _to_come(verb: Token) -> bool:
    """Whether a verb goes on with what is to come ("is to visit Rome on Monday and will hold talks")."""
    ahead = any(c.tag_ in AHEAD for c in verb.head.children)
    return verb.dep_ == "conj" and ahead and any(c.lower_ in ("will", "would") for c in verb.children)


def _done_by_it(verb: Token, clause: Token | None) -> bool:
    """Whether an infinitive tells what an act was ("summoned the envoy on Monday to lodge a protest")."""
    if clause is None or clause.head != verb or clause.dep_ not in ("advcl", "xcomp"):
        return False
    return verb.lemma_ in OWN_PURPOSE and clause.lemma_ in _PERFORMING and clause.tag_ == "VB"


def comes_for(verb: Token, clause: Token, cues: Cues) -> bool:
    """Whether a clause is what somebody is to come for, on its days: "will visit Rome on Monday to meet him".

    Of a way that was made only the day of the way is told ("flew to Rome on Monday to meet him"), and who
    leaves on a day arrives on any.
    """
    ahead = verb.lemma_ not in LEAVING and any(c.tag_ in AHEAD for c in verb.children)
    purpose = clause.dep_ in ("advcl", "xcomp") and clause.head == verb and is_infinitive(clause)
    return ahead and purpose and verb.lemma_ in cues.motion | cues.stays


def _told_behind(verb: Token, clause: Token | None, token: Token, cues: Cues) -> bool:
    """Whether one date behind two verbs is that of both ("fired rockets and sent drones on Monday").

    Not of a way and what was done at its end ("arrived in Rome and met the pope on Monday").
    """
    if clause is None or verb.dep_ != "conj" or verb.head != clause or verb.tag_ != clause.tag_:
        return False
    told = token == clause or clause.lemma_ in DONE | cues.beginnings
    ways = cues.motion | cues.stays | cues.reporting
    if not told or clause.tag_ not in ("VBD", "VB", "VBZ", "VBP") or {verb.lemma_, clause.lemma_} & ways:
        return False
    own = (c.dep_.startswith(("nsubj", "aux", "neg")) or c.lower_ in _LATER for c in verb.children)
    return not any(own)


def _asks_when(clause: Token) -> bool:
    return any(c.lower_ == "when" for c in clause.children)


def _puts_down(clause: Token, cues: Cues) -> bool:
    """Whether an infinitive tells what was done about what goes on: "used tear gas to disperse a protest"."""
    purpose = clause.dep_ in ("advcl", "xcomp", "acl") and is_infinitive(clause)
    return purpose and clause.lemma_ in cues.settled_verbs


def _on_the_nth_day(verb: Token, clause: Token) -> bool:
    """ "Friday was the third day in a row that students marched"."""
    day = clause.head
    if day.lower_ == "row" and day.head.lower_ == "in":
        day = day.head.head
    return clause.dep_ == "relcl" and day.lemma_ in _DAYS and day.dep_ == "attr" and day.head == verb


def _last_time(verb: Token, clause: Token) -> bool:
    """ "The last time that he visited Rome was in May"."""
    time = clause.head
    told = clause.dep_ == "relcl" and time.lower_ == "time" and time.dep_ == "nsubj" and time.head == verb
    return told and verb.lemma_ in ("be", "come")


def _cleft(verb: Token, clause: Token) -> bool:
    """ "It was on Monday that …", "it began on Monday when …"."""
    when = _asks_when(clause)
    return (verb.lemma_ == "be" and clause.dep_ in ("ccomp", "relcl")) or (
        verb.lemma_ in ("be", "begin", "start", "happen", "come") and clause.dep_ == "advcl" and when
    )


def shares_day(phrase: Span, verb: Token, clause: Token | None) -> bool:
    """Whether a date of one clause is also that of another ("killed on Monday, when rockets were fired")."""
    told = clause is not None and clause.head in phrase and _asks_when(clause)
    ahead = (
        phrase[0].i > 0 and phrase[0].nbor(-1).lower_ in _FROM
    )  # "declares one from tomorrow as protests go on"
    shared = _opens(phrase, verb, clause) or _fronted(phrase, verb, clause)
    return told or shared or (alongside(verb, clause) and not ahead)


def _opens(phrase: Span, verb: Token, clause: Token | None) -> bool:
    """Whether a date opens a sentence that goes on with "where": "On Friday he is in Rome, where …".

    Not where that is the place left behind then ("On Friday he returned from Rome, where …").
    """
    if clause is None or clause.dep_ != "relcl" or not any(c.lower_ == "where" for c in clause.children):
        return False
    place = clause.head
    if place.head.lower_ == "from" or (place.dep_ == "dobj" and verb.lemma_ in LEAVING):
        return False
    subjects = [c.left_edge.i for c in verb.children if c.dep_ == "nsubj"]
    ahead = any(c.lower_ in ("will", "would", "to") for c in (*verb.children, *clause.children))
    both = all(any(c.lower_ in ("will", "would", "to") for c in v.children) for v in (verb, clause))
    return verb in clause.ancestors and all(phrase.end <= s for s in subjects) and both == ahead


def _fronted(phrase: Span, verb: Token, clause: Token | None) -> bool:
    """Whether a date opens a sentence of two reports: "On Friday X met Y, and in Rome students marched"."""
    if clause is None or clause.dep_ != "conj" or clause.head != verb or verb.dep_ != "ROOT":
        return False
    opens = phrase.start <= verb.sent.start + 1
    acting = all(any(c.dep_.startswith("nsubj") for c in v.children) for v in (verb, clause))
    helped = any(c.dep_ == "aux" or c.lower_ in _LATER for v in (verb, clause) for c in v.children)
    dated = any(t.ent_type_ == "DATE" for t in clause.subtree)
    return opens and acting and not helped and not dated and clause.tag_ == "VBD" and clause.i > verb.i


def in_the_year_when(verb: Token, clause: Token | None) -> bool:
    """Whether a year is also that of what a clause tells: "in 1998 it alarmed them when it fired one"."""
    when = clause is not None and any(c.lower_ == "when" for c in clause.children)
    plain = all(v is not None and v.tag_ == "VBD" for v in (verb, clause))
    return when and plain and clause is not None and clause.head == verb and alongside(verb, clause)


def alongside(verb: Token, clause: Token | None) -> bool:
    """Whether of two clauses one tells when the other was: "killed on Monday when rockets were fired"."""
    if clause is None or verb == clause:
        return False
    while clause.dep_ == "xcomp" and clause.head.lemma_ in TRYING and clause.head != verb:
        clause = clause.head  # "were held on Monday when they tried to march"
    below, above = (clause, verb) if _hangs_on(clause, verb) else (verb, clause)
    if not _hangs_on(below, above) or below.dep_ != "advcl":
        return False
    words = {c.lower_ for c in below.children if c.dep_ in ("mark", "advmod")}
    opened = not words.isdisjoint(_MEANWHILE) or ("while" in words and _at_once(verb, clause, below))
    helped = {c.lower_ for v in (below, above) for c in v.children if c.dep_ in ("aux", "auxpass")}
    together = not _modal(below) and (not _modal(above) or _then(below, above))
    return opened and not helped & {"had", "has", "have"} and together


def _hangs_on(clause: Token, verb: Token) -> bool:
    """Whether a clause hangs on a verb, or on what that governs ("agreed to set it up as a summit ended")."""
    above = clause.head
    while above != verb and is_infinitive(above) and above.dep_ == "xcomp":
        above = above.head
    return above == verb


def _at_once(dated: Token, clause: Token, below: Token) -> bool:
    """Whether two clauses with "while" are of one day: what went on when the other was, or what two did."""
    going_on = below.tag_ == "VBG" and any(c.lower_ in ("was", "were", "is", "are") for c in below.children)
    return going_on or _side_by_side(dated, clause)


def _side_by_side(dated: Token, clause: Token) -> bool:
    """Whether two clauses with "while" tell what two did: "X marched on Monday, while Y held a rally".

    Not so of what stands before the date ("X marched, while Y held a rally on Monday"), nor of the earlier.
    """
    acting = all(any(c.dep_.startswith("nsubj") for c in v.children) for v in (dated, clause))
    alike = dated.tag_ == clause.tag_ and dated.tag_ in ("VBD", "VBN", "VBZ", "VBP")
    return acting and alike and dated.i < clause.i and not any(c.lower_ in _LATER for c in clause.children)


def _then(below: Token, above: Token) -> bool:
    """ "Will not meet when both travel to Rome on Monday"."""
    return below.tag_ in ("VBZ", "VBP") and any(c.lower_ == "will" for c in above.children)


def taken_for(verb: Token) -> Token | None:
    """The verb of the clause around one that only tells what a thing is said or seems to be; else None.

    "Fired what appeared to be a missile", "what Kyiv said was a missile", "at what they called a base".
    """
    clause = verb
    while clause.dep_ in ("xcomp", "ccomp") and clause.left_edge.lower_ != "what":
        clause = clause.head
    if clause.dep_ == "ccomp" and clause.head.pos_ == "VERB" and clause.head.left_edge == clause.left_edge:
        clause = clause.head  # "what" hangs on the inner verb
    opening = clause.left_edge
    relative = clause.dep_ in ("ccomp", "pcomp") and opening.lower_ == "what" and opening.i > clause.head.i
    return governing_verb(clause.head) if relative and clause.lemma_ in _NAMING else None
