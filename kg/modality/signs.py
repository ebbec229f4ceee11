"""What single words say of an event: those around its verb, and those that govern its clause or its noun."""

from collections.abc import Callable, Iterator

from kg.calendar.dates import PAST, PRESENT
from kg.modality.cues import Cues
from kg.modality.doubts import asked, conditional, in_doubt, not_yet, of_what_was, supposed, than_do, untrue
from kg.modality.efforts import defied, fit_to, to_have_done
from kg.modality.moods import (
    INVERTED,
    behind_participle,
    comes_to_be,
    given_time,
    inverted,
    known,
    put_off_long_ago,
    unfulfilled,
)
from kg.modality.readings import BE_TO, CONDITION, HYPOTHETICAL, NEGATED, ONWARD, PLANNED, QUESTION, Found
from kg.modality.tenses import in_headline, is_infinitive, is_verb, own_tense, tense_at
from kg.slots.clauses import COUNTERS, called_in, forms, host, is_passive, particle
from kg.slots.subjects import nobody_named
from kg.text.tokens import Token

_CONDITIONS = frozenset(("if", "unless", "whether"))
PRESENT_TAGS = frozenset(("VBZ", "VBP", "VBG"))
_SPEAKING = frozenset("speak appear testify talk address lie bring come go stand".split())
_GOALS = frozenset(("to", "for", "into"))
_OF_ITSELF = frozenset(("for", "of", "about"))
"""Prepositions behind which a noun has what it is of, wherever a parser hung them."""
_TAKING_PART = frozenset("attend join lead chair host mediate address".split())
_BIDDING = frozenset("advise ask beg counsel instruct order remind tell".split())
"""Verbs of saying what somebody is not to do, who may have done it."""
_UNTIL = frozenset(("until", "till"))
_PRECEDING = _UNTIL | {"before", "pending", "prior"}
_YEAR = 4
"""Digits of a year."""
_TRAVELLING = frozenset("travel go fly head move proceed continue return".split())
"""Verbs behind which "next" tells when and "to" where: "flies next to Oslo"."""
WITHDRAWING = frozenset(("pull", "back", "drop", "opt"))


def own(verb: Token, cues: Cues) -> Iterator[Found]:
    """Negation, modals and conditional conjunctions at the verb itself."""
    yield from _by_form(verb, cues)
    for child in verb.children:
        low = child.lower_
        if child.dep_ == "neg":
            yield from ((value, low) for value in _denied(verb, cues))
        elif low in ("never", "no", "almost", "nearly") and child.dep_ in ("advmod", "det"):
            yield NEGATED, low
        elif child.dep_ in ("aux", "auxpass") and low in INVERTED and inverted(child, verb):
            yield HYPOTHETICAL, low  # "had the missile been fired, it would have …"
        elif child.dep_ in ("aux", "auxpass") and low in cues.tense:
            yield _modal(verb, low, cues), low
        elif child.dep_ == "mark" and (low in _CONDITIONS or not_yet(verb, low)):
            yield HYPOTHETICAL if low in _CONDITIONS else PLANNED, low
        elif child.dep_ in ("nsubj", "nsubjpass") and (nobody := nobody_named(child)):
            yield NEGATED, nobody
        elif child.dep_ == "advmod" and _in_the_present(verb, child) and low in _ahead(verb, cues):
            yield PLANNED, low
        elif verb.lemma_ in cues.motion and _further(child, verb):
            yield PLANNED, ONWARD


def _in_the_present(verb: Token, word: Token) -> bool:
    """Whether a verb is in the present, and a word no part of where it is ("marching next to the palace")."""
    placing = word.lower_ == "next" and word.i + 1 < len(word.doc) and word.nbor().lower_ == "to"
    past = any(c.dep_ == "aux" and c.lower_ in ("was", "were") for c in verb.children)
    return verb.tag_ in PRESENT_TAGS and not past and not (placing and verb.lemma_ not in _TRAVELLING)


def _denied(verb: Token, cues: Cues) -> tuple[str, ...]:
    """What a "not" says of its verb."""
    if _urged(verb, cues):
        return (HYPOTHETICAL,)  # "urged it not to fire"
    if conditional(verb, cues.usual) == "unless":
        return (HYPOTHETICAL,)  # "will not go unless he is freed"
    if not_until(verb, cues):
        return () if own_tense(verb) == PAST else (PLANNED,)
    return (NEGATED,)


def not_until(verb: Token, cues: Cues) -> bool:
    """Whether a denial only puts off: "will not begin until Monday", "did not arrive until noon on Monday".

    Not so of what goes on till then ("will not last until Monday").
    """
    if not any(c.dep_ == "neg" for c in verb.children) or verb.lemma_ in cues.going_on | cues.endings:
        return False
    below = [verb, *(c for c in verb.children if c.dep_ in ("xcomp", "acomp"))]
    below += [c for due in below[1:] for c in due.children if c.dep_ == "xcomp"]
    preps = (c for v in below for c in v.children if c.dep_ == "prep" and c.lower_ in ("until", "till"))
    return any(t.ent_type_ == "DATE" for prep in preps for t in prep.subtree)


def _ahead(verb: Token, cues: Cues) -> frozenset[str]:
    """The adverbs that make a verb's present a plan, some only where it is a verb of what is arranged."""
    return cues.ahead | (cues.ahead_arranged if verb.lemma_ in cues.scheduling else frozenset())


def _by_form(verb: Token, cues: Cues) -> Iterator[Found]:
    """What the form of a clause says that no cue governs.

    "Xi to visit Rome", "gave them a day to begin talks", "Has Iran tested it?", "it is false that he did",
    "will go if he is freed", "would rather resign than go".
    """
    if asked(verb):
        yield HYPOTHETICAL, QUESTION
    if supposed(verb):
        yield HYPOTHETICAL, "in the event"
    if conditional(verb, cues.usual):
        yield HYPOTHETICAL, CONDITION
    if than_do(verb):
        yield NEGATED, "than"
    if word := untrue(verb, cues.untrue):
        yield NEGATED, word
    if in_headline(verb):
        yield PLANNED, "to"
    if is_infinitive(verb) and _yet_to(verb):
        yield NEGATED, "yet"
    if is_infinitive(verb) and given_time(verb) and verb.lemma_ not in cues.settled_verbs:
        yield HYPOTHETICAL, verb.head.lower_


def _further(word: Token, verb: Token) -> bool:
    """Whether a word makes a present the next leg of a journey: "from Rome she goes", "flies on to Oslo".

    Not so in a chronicle, whose sentence tells a year.
    """
    if verb.tag_ not in ("VBZ", "VBP") or any(t.text.isdigit() and len(t.text) == _YEAR for t in verb.sent):
        return False
    if word.dep_ == "prep" and word.lower_ == "from":
        return word.i < verb.i and any(c.dep_ == "prep" and c.lower_ in _GOALS for c in verb.children)
    return word.lower_ == "on" and word.i == verb.i + 1 and word.nbor().lower_ == "to"


def _yet_to(infinitive: Token) -> bool:
    """Whether something is still not done: "has yet to launch", "is yet to be launched"."""
    above = infinitive.head
    between = infinitive.doc[above.i : infinitive.i] if above.lemma_ in ("have", "be") else ()
    return any(t.lower_ == "yet" and t.nbor().lower_ == "to" for t in between)


def _urged(verb: Token, cues: Cues) -> bool:
    """Whether somebody only urges or warns that something not be done."""
    above = verb.head.lemma_
    return is_infinitive(verb) and (above in _BIDDING or HYPOTHETICAL in cues.governs.get(above, ()))


def _modal(verb: Token, word: str, cues: Cues) -> str:
    """ "would" reported in the past is a plan; elsewhere it is a condition."""
    if word not in ("would", "'d") or any(c.lower_ in _CONDITIONS for c in verb.subtree):
        return cues.tense[word]
    at = verb
    while at.dep_ in ("ccomp", "conj", "advcl") and at.head != at:
        at = at.head
        if at.lemma_ in cues.reporting:
            return PLANNED
    return cues.tense[word]


def governed(word: Token, cues: Cues, *, infinitive: bool = False, prep: str = "") -> Iterator[Found]:
    """What a word says of what it governs: by its lemma, alone or with "to", preposition or particle."""
    if called_in(word) or (word.lemma_ == "call" and any(c.lower_ == "together" for c in word.children)):
        return  # "called in the envoy to lodge a protest", "called them together for talks"
    lemma = word.lemma_.lower()
    settled = (lemma, prep) == ("due", "to") or f"{lemma}_{prep}" in cues.settled_nouns
    if settled or (infinitive and defied(word, cues)):
        return  # "closed due to protests" tells of a cause, "is due to meet" of a plan
    if infinitive:
        if to_have_done(word):
            return
        yield from fit_to(word, cues)
    another = particle(word) == "loose" or f"{lemma}_{particle(word)}" in cues.governs
    governing = (
        "" if another else lemma,  # "let loose a volley" allows nothing, "pushed back to May" urges nothing
        f"{lemma}_to" if infinitive and not particle(word) else "",  # "set up to investigate" plans nothing
        f"{lemma}_{prep}",
        f"{lemma}_{particle(word)}",
    )
    if put_off_long_ago(word, cues.putting_off):
        yield NEGATED, word.lower_
    for form in dict.fromkeys(governing):
        yield from ((value, word.lower_) for value in cues.governs.get(form, ()))


def of_object(noun: Token, prep: str, cues: Cues) -> Iterator[Found]:
    """What an object says of what stands behind it, hung on its verb: "laid the groundwork for a summit".

    By itself only behind the first of its prepositions ("presented a plan to the summit" plans none).
    """
    if prep in _OF_ITSELF:
        yield from governed(noun, cues, prep=prep)
    else:
        yield from ((v, noun.lower_) for v in cues.governs.get(f"{noun.lemma_.lower()}_{prep}", ()))


def _done_to_others(verb: Token, infinitive: Token, cues: Cues) -> bool:
    """Whether an infinitive tells what a subject may do to others or has them do, not that it comes about.

    "Protests threaten to overshadow the race", "the meeting urged Iran to talk".
    """
    threatens = verb.lemma_ in cues.settled_subjects and any(c.dep_ == "dobj" for c in infinitive.children)
    return threatens or any(c.dep_ == "dobj" and c.i < infinitive.i for c in verb.children)


def _of_its_kind(infinitive: Token) -> bool:
    """Whether it was only to be otherwise: "a meeting that was to have been about trade", "… led by him"."""
    about = any(c.dep_ in ("acomp", "attr") or c.lower_ == "about" for c in infinitive.children)
    otherwise = infinitive.lemma_ in _TAKING_PART or (infinitive.lemma_ == "be" and about)
    return unfulfilled(infinitive) and otherwise


def foretold(verb: Token, cues: Cues) -> Iterator[Found]:
    """What is said of a subject's future: "are set to resume", "are due to open", "are off the table"."""
    if in_doubt(verb, cues):
        yield HYPOTHETICAL, verb.lower_
    yield from said_behind(verb, cues) if verb.dep_ == "pcomp" else ()
    for child in verb.children:
        if child.dep_ == "xcomp" and is_infinitive(child):
            if _done_to_others(verb, child, cues) or _of_its_kind(child):
                continue
            told = governed(verb, cues, infinitive=True)
            yield from (pair for pair in told if pair[0] != NEGATED or comes_to_be(child))
            if verb.lemma_ == "be":
                yield (NEGATED if unfulfilled(child) else PLANNED), BE_TO
        elif child.dep_ == "acomp":
            yield from _said_to_be(child, cues)
            yield from [(PLANNED, child.lower_)] if child.lower_ == "due" else ()
        elif child.dep_ == "prep" and child.lower_ == "for" and is_passive(verb):
            dated = any(n.ent_type_ in ("DATE", "TIME") for n in child.children)
            yield from [(PLANNED, verb.lower_)] if dated else governed(verb, cues, prep="for")
        elif child.dep_ == "prep" and child.lower_ == "under" and verb.lemma_ == "be":
            for noun in child.children:  # "a visit is under consideration"
                yield from governed(noun, cues, prep="under")


def said_behind(state: Token, cues: Cues) -> Iterator[Found]:
    """What an adjective behind a noun says of it: "talks due on Saturday", "with a march likely in May"."""
    if not is_verb(state):
        yield from (*governed(state, cues), *_said_to_be(state, cues))


def _said_to_be(state: Token, cues: Cues) -> Iterator[Found]:
    """ "Are due to open", "talks are possible", "a meeting is unlikely"."""
    if any(is_infinitive(c) for c in state.children):
        yield from governed(state, cues, infinitive=True)
    elif state.lower_ in cues.modifies:
        yield cues.modifies[state.lower_], state.lower_
    elif state.lower_ in cues.doubtful or (state.lower_ in cues.verdicts and not of_what_was(state.head)):
        yield HYPOTHETICAL, state.lower_


def wished(noun: Token, verb: Token, cues: Cues) -> bool:
    """Whether somebody is only for or against an event: "supports a summit", "opposes a visit by Xi".

    But not "welcomed a visit by Xi", who came.
    """
    if verb.lemma_ not in cues.wished_verbs | cues.unwished:
        return False
    acting = verb.lemma_ not in cues.unwished and any(
        c.dep_ == "agent" or c.lower_ == "by" for c in noun.children
    )
    return not acting and told_as_new(noun, cues)


def told_as_new(noun: Token, cues: Cues) -> bool:
    """Whether a noun is told as new: "a summit", "talks", but not "the protests"."""
    told = {c.lower_ for c in noun.lefts if c.dep_ in ("det", "poss")}
    return bool(told & {"a", "an"}) or (not told and noun.lemma_ in cues.wished_nouns)


def announced(noun: Token, verb: Token, cues: Cues) -> Iterator[Found]:
    """What is only announced is to come: "announced a summit", but not "announced a successful launch"."""
    if verb.lemma_ not in cues.announcing or any(c.dep_ == "ccomp" for c in verb.children):
        return
    words = {w.lower_ for c in noun.lefts for w in (c, *c.lefts)} | {noun.lemma_.lower()}
    known = any(c.dep_ == "poss" or (c.dep_ == "det" and c.lower_ not in ("a", "an")) for c in noun.lefts)
    if not known and not words & cues.announced_done:
        yield PLANNED, verb.lower_


def hangs_over(noun: Token, verb: Token, cues: Cues) -> bool:
    """Whether something known is said to hang over what is to come: "the test is to dominate the talks".

    Not so what is told as new, as planned, or of several ("protests are expected to overshadow the summit").
    """
    plain = noun.dep_ in ("nsubj", "nsubjpass") and noun.tag_ not in ("NNS", "NNPS")
    if not (known(noun) and plain) or any(t.dep_ == "acl" and plans(t, cues) for t in noun.subtree):
        return False
    said = (verb, *(c for c in verb.children if c.dep_ == "acomp"))
    acts = (verb, *(c for word in said for c in word.children if c.dep_ == "xcomp"))
    return any(
        act.lemma_ in cues.shadowing and any(t.lemma_ in cues.shadowed for t in act.subtree if t.i > act.i)
        for act in acts
    )


def plans(word: Token, cues: Cues) -> bool:
    """Whether a word sets something for a day to come ("planned", "set for"; not "brings him to Rome")."""
    ways = ("", "_for") if any(c.lower_ == "for" for c in word.children) else ("",)
    return any(PLANNED in cues.governs.get(word.lemma_ + prep, ()) for prep in ways)


def set_beside(noun: Token, cues: Cues) -> bool:
    """Whether a noun is what a clause tells, behind "with", to be on another day than what it is about.

    "Met on Tuesday, with more talks due on Saturday"; but not "with talks that go on until Saturday".
    """
    counted = noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lemma_ in COUNTERS
    top = noun.head.head if counted else noun
    opening = top.head.head if top.dep_ == "nsubj" and top.head.dep_ == "pcomp" else top.head
    if opening.lower_ != "with" or not opening.i or opening.nbor(-1).text != "," or opening.head == opening:
        return False
    behind = noun.doc[noun.i + 1 : opening.right_edge.i + 1]
    words = [t for t in behind if t.dep_ in ("acl", "amod", "pcomp") and t.head.i < t.i]
    dated = any(t.ent_type_ == "DATE" for t in behind)
    return dated and any(plans(w, cues) or w.lower_ in cues.modifies for w in words)


def unsure(word: Token, cues: Cues) -> bool:
    """Whether a word says how likely or wanted something is ("is not possible")."""
    return word.lower_ in cues.modifies or word.lemma_.lower() in cues.governs


def in_motion(above: Token, cues: Cues) -> bool:
    """ "arrived for talks", "in Rome for talks"."""
    if above.dep_ == "pobj":
        above = above.head.head
    return is_verb(above) and above.lemma_ in cues.motion | cues.hastening


def before_of(above: Token, cues: Cues) -> Iterator[Found]:
    """What the word before an "of" says: "organisers of the march expect", "ahead of", "on the eve of"."""
    if above.dep_ == "nsubj" and above.head.tag_ in PRESENT_TAGS:
        awaited = cues.governs.get(above.head.lemma_, ())
        yield from ((PLANNED, above.head.lower_) for value in awaited if value == PLANNED)
    if above.lower_ == "ahead" or (above.lower_ == "eve" and tense_at(above) == PRESENT):
        yield PLANNED, f"{above.lower_} of"
    if above.lower_ == "out" and above.head.lemma_ in WITHDRAWING:
        yield NEGATED, "out of"


def settles(prep: Token, cues: Cues) -> bool:
    """Whether the word before a phrase tells that what it names is there ("the cause of", "a threat to")."""
    lemma = prep.head.lemma_.lower()
    return lemma in cues.settled_nouns or f"{lemma}_{prep.lower_}" in cues.settled_nouns


def ahead_of(verb: Token, prep: Token, cues: Cues) -> bool:
    """Whether a present tells what comes before the next leg: "visits Oman before flying to Iran"."""
    next_leg = any(c.dep_ == "pcomp" and c.lemma_ in cues.motion | cues.stays for c in prep.children)
    return next_leg and own_tense(verb) == PRESENT and verb.lemma_ in cues.motion | cues.stays


def before_it(prep: Token, cues: Cues) -> bool:
    """Whether something is told in the present as what comes after: "stops in Oman before a visit to Iran".

    Also what something is put off until, whatever the tense ("postponed it until after the summit"). Not so
    where somebody is told to stand before it: "speaks before a summit".
    """
    prior = prep.lower_ == "to" and prep.head.lower_ == "prior"
    top = prep.head if prior or (prep.lower_ == "after" and prep.head.lower_ in _UNTIL) else prep
    if top.lower_ not in _PRECEDING or top.head.lemma_ in _SPEAKING:
        return False
    if top.lower_ in _UNTIL and not forms(top.head).isdisjoint(cues.putting_off):
        return True
    nouns = [top.head] if top != prep and not prior else [n for n in prep.children if n.dep_ == "pobj"]
    return any(tense_at(n) != PAST for n in nouns)


def undone(clause: Token, cues: Cues) -> bool:
    """Whether a relative clause tells that its noun was called off ("the launch, which was scrubbed")."""
    about = any(c.dep_ == "nsubjpass" and c.tag_ == "WDT" for c in clause.children)
    stayed = any(c.dep_ in ("neg", "aux") and c.lower_ not in ("had", "has") for c in clause.children)
    return about and not stayed and not forms(clause).isdisjoint(cues.undoing)


def yielded(clause: Token, cues: Cues) -> bool:
    """Whether a relative clause tells what came of its noun: "arranged the talks that led to the treaty"."""
    about = clause.dep_ == "relcl" and any(c.dep_ == "nsubj" and c.tag_ == "WDT" for c in clause.children)
    done = clause.tag_ == "VBD" and not any(c.dep_ in ("neg", "aux") for c in clause.children)
    return about and done and clause.lemma_ in cues.yielding


def joined(clause: Token, cues: Cues) -> bool:
    """Whether a relative clause tells who was at its noun: "the test that he attended would deter them"."""
    own = any(c.dep_ == "nsubj" and c.tag_ not in ("WDT", "WP") for c in clause.children)
    plain = clause.tag_ == "VBD" and not any(
        c.dep_ in ("neg", "aux", "dobj") and c.tag_ != "WDT" for c in clause.children
    )
    return clause.dep_ == "relcl" and own and plain and clause.lemma_ in cues.attending


def unless_negated(found: Iterator[Found], *, keep: bool) -> Iterator[Found]:
    """The negation of an embedding clause seldom reaches what it embeds ("did not speak at the summit")."""
    return (pair for pair in found if keep or pair[0] != NEGATED)


def came_about(noun: Token) -> bool:
    """Whether a noun is told to have come about, whatever was planned: "the scheduled talks began"."""
    verb, how = (None, "") if noun.tag_.startswith("VB") else host(noun)
    if verb is None or how not in ("nsubj", "nsubjpass"):
        return False
    told = (verb, *behind_participle(verb))
    return any(
        v.lemma_ != "be"
        and comes_to_be(v)
        and particle(v) in ("", "ahead")  # "was held up"
        and own_tense(v) == PAST
        and not any(c.dep_ == "neg" or c.lower_ in ("never", "if") for c in v.children)
        for v in told
    )


def was_held(noun: Token, cues: Cues) -> bool:
    """Whether a past tells that its object took place: "held the postponed summit", "broke up a rally"."""
    verb, how = host(noun)
    if verb is None or how not in ("dobj", "nsubjpass") or forms(verb).isdisjoint(cues.held):
        return False
    denied = any(c.dep_ in ("neg", "oprd", "ccomp") or c.tag_ == "MD" for c in verb.children)
    return own_tense(verb) == PAST and not denied and verb.dep_ not in ("xcomp", "advcl")


def halted(noun: Token, cues: Cues) -> str:
    """The verb by which something that takes a moment was stopped, and so never was: "halted the launch"."""
    verb, how = host(noun)
    if verb is None or how not in ("dobj", "nsubjpass") or noun.tag_ != "NN":
        return ""
    stopped = verb.lemma_ in cues.ceasing and own_tense(verb) in (PAST, PRESENT)
    denied = any(c.dep_ == "neg" or c.tag_ == "MD" for c in verb.children)
    return verb.lower_ if stopped and not denied and not is_infinitive(verb) else ""


def only_does(verb: Token, noun: Token, found: Iterator[Found], cues: Cues) -> Iterator[Found]:
    """What is told of what a noun does, on whose conditions it does not hang ("will go further if …").

    What is known is there whether or not it did something, whatever somebody says or hopes of that: "asked
    whether the rally was used by rioters", "hopes that the summit will lead to peace".
    """
    does = noun.dep_ in ("nsubj", "nsubjpass") and not comes_to_be(verb)
    apart = {CONDITION} if does and noun.dep_ == "nsubj" else set()
    if does and known(noun) and forms(verb).isdisjoint(cues.undoing | cues.putting_off):
        apart |= {"whether"}
        if verb.dep_ == "ccomp" and noun.dep_ == "nsubj":
            apart.add(verb.head.lower_)
    return (pair for pair in found if pair[1] not in apart)


def hosted(noun: Token, found: Iterator[Found]) -> Iterator[Found]:
    """What is told of who is host to a known event: it stands without him ("declined to host the summit")."""
    return ((PLANNED if value == NEGATED and known(noun) else value, cue) for value, cue in found)


def rumoured(prep: Token, told: Callable[[Token, int], Iterator[Found]], cues: Cues) -> Iterator[Found]:
    """What is only thought of, as the report of it is denied or untrue: "denied reports of a launch".

    `told` gives what is told of a noun, so many steps up.
    """
    report = prep.head
    if report.lemma_ not in cues.rumours or prep.lower_ not in _OF_ITSELF:
        return
    yield from ((HYPOTHETICAL, c.lower_) for c in report.lefts if c.lower_ in cues.untrue)
    yield from ((HYPOTHETICAL, cue) for value, cue in told(report, 1) if value == NEGATED)


def certain(found: Iterator[Found]) -> Iterator[Found]:
    """What is told of the occasion of what is only possible: "may meet at the summit", which is to come."""
    return ((PLANNED if value == HYPOTHETICAL else value, cue) for value, cue in found)
