"""Whether the article says that an event happened, is planned, did not happen, or is only thought of.

Cue words and their scopes are data (`kg.cues`); this module walks from the trigger up through the
clauses that embed it, collects the cues on the way, and lets the strongest reading win. Each reading
keeps the cue that gave it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from kg.clauses import COUNTERS, forms, governing_verb, host, is_passive, names, particle
from kg.cues import Cues
from kg.dates import FUTURE, PAST, PRESENT

OCCURRED, PLANNED, NEGATED, HYPOTHETICAL = "occurred", "planned", "negated", "hypothetical"
_TRANSPARENT = frozenset(
    ("by", "for", "to", "of", "in", "on", "at", "with", "during", "from", "into", "toward", "towards")
)
"""Prepositions whose phrase shares the reading of its verb; "over", "after", "despite" presuppose."""
_NAMING = frozenset(("call",))
"""Verbs that bring something about as an object, and in a clause only give it a name ("called that rude")."""
_LOOSE = frozenset(("after", "as"))
"""Of these, the ones that also tell of what went before or goes on."""
_NOBODY = frozenset(("no", "neither", "nobody", "none"))
_INVERTED = frozenset(("had", "were"))
_TIMING = frozenset(("when", "once", "until", "till", "before", "after", "as"))
_SINGLED = frozenset("first second third last only latest".split())
_IN_ORDER = frozenset(("before", "after"))
_GOVERNING_VERBS = frozenset(("for", "to", "against", "toward", "towards"))
_GOVERNING = _GOVERNING_VERBS | {"of", "on", "with", "about", "in"}
"""Prepositions through which a noun or (the first three) a verb governs: "a plan for", "call for"."""
_CONTAINING = frozenset(("of", "for", "during", "in", "on", "to", "at"))
_WITHDRAWING = frozenset(("pull", "back", "drop", "opt"))
_CONDITIONS = frozenset(("if", "unless", "whether"))
_OPEN = frozenset(("may", "might", "can", "could", "should", "would"))
"""Modals of what lies ahead ("may fire a rocket on Sunday")."""
_PRESENT = frozenset(("VBZ", "VBP", "VBG"))
_CLAUSES = ("xcomp", "ccomp", "acl", "advcl", "pcomp", "csubj", "oprd")


Found = tuple[str, str]
"""A reading and the cue word that gave it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A factuality, the cue word behind it ("" for none), and the tense that date phrases need."""

    value: str
    cue: str
    tense: str
    hindsight: bool = False
    """Told in the past ("was in Rome for talks"): a plan may be over by the publication day."""


def read(
    token: Token,
    cues: Cues,
    *,
    flagged: bool = False,
    act: bool = False,
    known: bool = False,
    people: bool = False,
) -> Reading:
    """How the article tells of the event whose trigger is `token`.

    `flagged`: it failed, so it did occur. `act`: an infinitive of purpose is the act itself ("took to the
    streets to protest"). `known`: it points at what was told elsewhere, so that a clause with it as its
    subject presupposes it ("the launch would have had a longer range"). `people`: it names those who act, so
    that a clause of theirs counts only if it tells of their act ("protesters could face arrest" does not).
    """
    if (known and _presupposed(token)) or _answered(token, cues):
        return Reading(OCCURRED, "", PAST)
    if people:
        if awaited := next(_awaited(token, cues), None):
            return Reading(PLANNED, awaited, FUTURE)
        verb, modified = _act(token, cues), next(_modified(token, cues), None)
        if verb is None or modified:
            return modified or Reading(OCCURRED, "", _tense(token))
        token = verb
    if act:
        token = performed(token, cues)
    found = list(_Walk(cues).at(token))
    tense = _tense(token)
    for value in cues.precedence:
        for reading, cue in found:
            if reading == value and not (flagged and value == NEGATED):
                return Reading(value, cue, FUTURE if value == PLANNED else tense, hindsight=tense == PAST)
    return Reading(OCCURRED, "", tense)


def performed(token: Token, cues: Cues) -> Token:
    """The verb of the act whose purpose is told ("took to the streets to protest"), else the token itself."""
    calling = token.head.lemma_ == "call" and any(
        c.lower_ in ("for", "on", "upon") for c in token.head.children
    )
    if (
        not calling
        and token.head.lemma_.lower() in cues.acts
        and any(c.lower_ == "to" for c in token.children)
    ):
        return token.head if token.head.tag_.startswith("VB") else governing_verb(token.head) or token
    return token


class _Walk:
    """Climbs from a trigger through what embeds it and collects (reading, cue word) pairs."""

    def __init__(self, cues: Cues) -> None:
        self.cues = cues

    def at(self, token: Token) -> Iterator[Found]:
        """The cues on a trigger of either part of speech."""
        return self._verb(token, 5) if token.tag_.startswith("VB") else self._noun(token, 5)

    # -- verbs ------------------------------------------------------------------------------------

    def _verb(self, verb: Token, depth: int) -> Iterator[Found]:
        yield from self._own(verb)
        above = verb.head
        if depth == 0 or above == verb:
            return
        if verb.dep_ == "conj" and _is_verb(above):
            if _shares_clause(verb):
                yield from self._verb(above, depth - 1)
        elif verb.dep_ in _CLAUSES:
            if _is_verb(above) and (opening := _opening(verb)):
                yield from self._in_time(above, opening, depth)
            if _is_verb(above):
                yield from self._under_verb(verb, above, depth)
            elif above.pos_ == "ADP":
                yield from self._under_adposition(above, _infinitive(verb), depth)
            elif _infinitive(verb) or verb.dep_ in ("ccomp", "pcomp") or _claimed(verb):
                yield from self._under_noun(above, _infinitive(verb), depth)

    def _in_time(self, above: Token, opening: str, depth: int) -> Iterator[Found]:
        """What is told in the present as the time of what is ahead: "will meet him when he visits Rome"."""
        if opening in _LOOSE:  # "offers to resign as protests continue"
            ahead = any(c.lower_ in ("will", "shall", "'ll") for c in above.children)
        else:
            ahead = any(value in (PLANNED, HYPOTHETICAL) for value, _ in self._verb(above, depth - 1))
        if ahead:
            yield PLANNED, opening

    def _own(self, verb: Token) -> Iterator[Found]:
        """Negation, modals and conditional conjunctions at the verb itself."""
        if _headline(verb):
            yield PLANNED, "to"
        for child in verb.children:
            low = child.lower_
            if child.dep_ == "neg" and self._urged(verb):
                yield HYPOTHETICAL, low  # "urged it not to fire"
            elif child.dep_ == "neg" or (low in ("never", "no") and child.dep_ in ("advmod", "det")):
                yield NEGATED, low
            elif child.dep_ in ("aux", "auxpass") and low in _INVERTED and _inverted(child, verb):
                yield HYPOTHETICAL, low  # "had the missile been fired, it would have …"
            elif child.dep_ in ("aux", "auxpass") and low in self.cues.tense:
                yield self._modal(verb, low), low
            elif child.dep_ == "mark" and low in _CONDITIONS:
                yield HYPOTHETICAL, low
            elif child.dep_ in ("nsubj", "nsubjpass") and (nobody := _nobody(child)):
                yield NEGATED, nobody
            elif child.dep_ == "advmod" and low in self.cues.ahead and verb.tag_ in _PRESENT:
                yield PLANNED, low

    def _urged(self, verb: Token) -> bool:
        """Whether somebody only urges or warns that something not be done."""
        return _infinitive(verb) and HYPOTHETICAL in self.cues.governs.get(verb.head.lemma_, ())

    def _modal(self, verb: Token, word: str) -> str:
        """ "would" reported in the past is a plan; elsewhere it is a condition."""
        if word not in ("would", "'d") or any(c.lower_ in _CONDITIONS for c in verb.subtree):
            return self.cues.tense[word]
        at = verb
        while at.dep_ in ("ccomp", "conj", "advcl") and at.head != at:
            at = at.head
            if at.lemma_ in self.cues.reporting:
                return PLANNED
        return self.cues.tense[word]

    def _under_verb(self, verb: Token, above: Token, depth: int) -> Iterator[Found]:
        """What the verb above says of the clause that it governs."""
        infinitive = _infinitive(verb)
        if _before_another(verb, above):
            return
        if infinitive and above.lemma_ == "be" and _inverted(above, above):
            yield HYPOTHETICAL, "were"  # "were he to visit Rome"
        elif infinitive and verb.dep_ == "xcomp" and above.lemma_ == "be" and not _one_who_did(above, verb):
            yield PLANNED, "be to"
        promised = above.lemma_ == "say" and not any(c.lower_ == "have" for c in verb.children)
        if infinitive and (promised or above.lemma_ in self.cues.motion | self.cues.stays):
            yield PLANNED, "to"
        elif verb.dep_ != "advcl" and (infinitive or above.lemma_ not in _NAMING):
            told = list(self._governed(above, infinitive))
            if any(value == NEGATED for value, _ in told) and any(c.dep_ == "neg" for c in above.children):
                yield HYPOTHETICAL, above.lower_  # "did not deny firing"
                return
            yield from told
        elif infinitive:  # "boycotted the games to protest"
            yield from _unless_negated(self._governed(above, infinitive), keep=False)
        purpose = verb.dep_ == "advcl" and infinitive
        presupposed = verb.dep_ == "ccomp" and above.lemma_ not in self.cues.reporting
        if verb.dep_ == "xcomp" or purpose or presupposed:
            yield from _unless_negated(self._verb(above, depth - 1), keep=verb.dep_ == "xcomp")

    def _under_noun(self, above: Token, infinitive: bool, depth: int) -> Iterator[Found]:
        """ "the plan to launch", "it is likely to launch"."""
        if any(c.lower_ == "no" for c in above.lefts):  # "no plans to visit", "no proof that he visited"
            yield (NEGATED if infinitive else HYPOTHETICAL), "no"
        if above.i and above.nbor(-1).lower_ == "in" and above.lower_ == "order":
            return  # "in order to"
        yield from self._governed(above, infinitive)
        verb, how = host(above) if above.pos_ == "NOUN" else (None, "")
        if verb is not None and how in ("dobj", "nsubjpass"):
            yield from self._governed(verb)  # "cancelled plans to attend"
        if above.pos_ == "ADJ" and above.head.pos_ == "AUX":
            yield from self._verb(above.head, depth - 1)

    def _under_adposition(self, prep: Token, infinitive: bool, depth: int) -> Iterator[Found]:
        """ "without launching", "by launching", "a plan for launching"."""
        yield from self._governed(prep, infinitive)
        above = prep.head
        if (
            _is_verb(above)
            and prep.lower_ in ("on", "upon")
            and any(c.dep_ == "dobj" for c in above.children)
        ):
            return  # "called it off on arriving"
        if not _is_verb(above):
            yield from self._governed(above, infinitive)
        elif prep.lower_ in _TRANSPARENT:
            yield from self._governed(above, infinitive)
            yield from self._verb(above, depth - 1)
        elif prep.lower_ in _IN_ORDER:  # "will meet him before flying home"
            yield from _unless_negated(self._verb(above, depth - 1), keep=False)

    # -- nouns ------------------------------------------------------------------------------------

    def _noun(self, noun: Token, depth: int) -> Iterator[Found]:
        for child in noun.lefts:
            if child.lower_ in self.cues.modifies:
                yield self.cues.modifies[child.lower_], child.lower_
        for child in noun.rights:
            if child.dep_ == "acl" and child.tag_ == "VBN":
                prep = next((c.lower_ for c in child.children if c.dep_ == "prep"), "")
                yield from self._governed(child, prep=prep)
                yield from (
                    (value, child.lower_) for value in self.cues.governs.get(f"{child.lemma_}_ed", ())
                )
        if depth:
            yield from self._around(noun, _first_conjunct(noun), depth)

    def _around(self, noun: Token, top: Token, depth: int) -> Iterator[Found]:
        """What the phrase or clause says in which a noun stands; `top` stands for all its coordination."""
        match top.dep_:
            case "pobj":
                yield from self._in_phrase(top.head, depth)
            case "compound" | "nmod":
                yield from self._governed(top.head)
            case "poss":
                return
            case _ if (verb := host(noun)[0]) is not None:
                yield from self._in_clause(noun, top, verb, depth)

    def _in_clause(self, noun: Token, top: Token, verb: Token, depth: int) -> Iterator[Found]:
        """What a verb says of its subject or object."""
        if names(verb, noun):
            yield from self._verb(verb, depth - 1)
            return
        if verb.lemma_ in self.cues.reporting and top.dep_ == "nsubj":
            return
        if verb.lemma_ in self.cues.settled_verbs and any(c.dep_ in ("det", "poss") for c in noun.lefts):
            return
        if verb.lemma_ in self.cues.attending and top.dep_ == "dobj":
            yield from self._attended(verb, depth)
            return
        if top.dep_ in ("dobj", "nsubjpass", "obj", "oprd"):
            told = list(self._governed(verb))
            if any(value == NEGATED for value, _ in told) and (doubt := self._doubted(verb, depth)):
                yield doubt
                return
            yield from told
        if top.dep_ in ("nsubj", "nsubjpass"):
            yield from self._foretold(verb)
        yield from self._verb(verb, depth - 1)

    def _attended(self, verb: Token, depth: int) -> Iterator[Found]:
        """What is told of an event by who is to be there: "will not attend the summit", "may skip it"."""
        told = self._verb(verb, depth - 1)
        ahead = _infinitive(verb)  # "refused to attend"
        yield from ((PLANNED, cue) for value, cue in told if value != NEGATED or ahead)

    def _doubted(self, verb: Token, depth: int) -> Found | None:
        """What is left of an event that a verb would undo but has not: "urged him to cancel the trip".

        A plan stands that nobody called off; a meeting that was not ruled out is only thought of.
        """
        cue = next((c for v, c in self._verb(verb, depth - 1) if v in (NEGATED, HYPOTHETICAL)), "")
        undone = not forms(verb).isdisjoint(self.cues.undoing)
        return (PLANNED if undone else HYPOTHETICAL, cue) if cue else None

    def _foretold(self, verb: Token) -> Iterator[Found]:
        """What is said of a subject's future: "are set to resume", "are due to open", "are set for May"."""
        for child in verb.children:
            if child.dep_ == "xcomp" and _infinitive(child):
                yield from self._governed(verb, infinitive=True)
                if verb.lemma_ == "be":
                    yield PLANNED, "be to"
            elif child.dep_ == "acomp" and any(_infinitive(c) for c in child.children):
                yield from self._governed(child, infinitive=True)
            elif child.dep_ == "acomp" and child.lower_ in self.cues.modifies:
                yield self.cues.modifies[child.lower_], child.lower_  # "talks are possible"
            elif child.dep_ == "prep" and child.lower_ == "for" and is_passive(verb):
                yield from self._governed(verb, prep="for")
            elif child.dep_ == "prep" and child.lower_ == "under" and verb.lemma_ == "be":
                for noun in child.children:  # "a visit is under consideration"
                    yield from self._governed(noun, prep="under")

    def _in_phrase(self, prep: Token, depth: int) -> Iterator[Found]:
        above, name = prep.head, prep.lower_
        if above.lemma_.lower() in self.cues.settled_nouns or _agreed_there(prep) or _put_down(prep):
            return
        if _bidden(prep):
            yield PLANNED, above.lower_
            return
        if name == "without":
            yield NEGATED, name
        if name == "of":
            yield from self._of(above)
        if name in self.cues.purpose and self._in_motion(above):
            yield PLANNED, name
        if name in _GOVERNING and (name in _GOVERNING_VERBS or above.pos_ == "NOUN"):
            yield from self._governed(above, prep=name)
        elif _is_verb(above):
            yield from self._reached(above, name, depth)
        if _is_verb(above) and name in _TRANSPARENT:
            yield from _unless_negated(self._verb(above, depth - 1), keep=name == "to")
        elif above.pos_ in ("NOUN", "PROPN", "NUM", "PRON") and name in _CONTAINING:
            counted = name == "of" and above.lemma_ in COUNTERS  # "a round of talks was cancelled"
            found = _unless_negated(self._noun(above, depth - 1), keep=counted)
            yield from (pair for pair in found if name != "at" or pair[0] == PLANNED)

    def _of(self, above: Token) -> Iterator[Found]:
        """What the word before an "of" says: "organisers of the march expect", "ahead of", "pull out of"."""
        if above.dep_ == "nsubj" and above.head.tag_ in _PRESENT:
            awaited = self.cues.governs.get(above.head.lemma_, ())
            yield from ((PLANNED, above.head.lower_) for value in awaited if value == PLANNED)
        if above.lower_ == "ahead":
            yield PLANNED, "ahead of"
        if above.lower_ == "out" and above.head.lemma_ in _WITHDRAWING:
            yield NEGATED, "out of"

    def _reached(self, verb: Token, prep: str, depth: int) -> Iterator[Found]:
        """What was agreed on is planned, what was not is only thought of ("failed to agree on talks")."""
        for value in self.cues.governs.get(f"{verb.lemma_.lower()}_{prep}", ()):
            missed = any(found == NEGATED for found, _ in self._verb(verb, depth - 1))
            yield (HYPOTHETICAL if missed else value), verb.lower_

    def _in_motion(self, above: Token) -> bool:
        """ "arrived for talks", "in Rome for talks"."""
        if above.dep_ == "pobj":
            above = above.head.head
        return _is_verb(above) and above.lemma_ in self.cues.motion

    def _governed(self, word: Token, infinitive: bool = False, prep: str = "") -> Iterator[Found]:
        """What a word says of what it governs: by its lemma, alone or with "to", preposition or particle."""
        lemma = word.lemma_.lower()
        governing = (
            lemma,
            f"{lemma}_to" if infinitive else "",
            f"{lemma}_{prep}",
            f"{lemma}_{particle(word)}",
        )
        for form in dict.fromkeys(governing):
            yield from ((value, word.lower_) for value in self.cues.governs.get(form, ()))


def _modified(noun: Token, cues: Cues) -> Iterator[Reading]:
    """What a cue word right before a noun says of it ("no protesters")."""
    for child in noun.lefts:
        if child.lower_ in cues.modifies:
            yield Reading(cues.modifies[child.lower_], child.lower_, _tense(noun))


def _awaited(people: Token, cues: Cues) -> Iterator[str]:
    """The verb by which those who act are still to come: "100,000 protesters are expected in Geneva"."""
    verb, how = host(people)
    plain = verb is not None and how == "nsubjpass" and not any(c.dep_ == "xcomp" for c in verb.children)
    if verb is not None and plain and PLANNED in cues.governs.get(verb.lemma_, ()):
        yield verb.lower_


def _one_who_did(be: Token, infinitive: Token) -> bool:
    """Whether an infinitive tells what somebody was the first or only one to do ("is the first to visit")."""
    named = [c for c in be.children if c.dep_ == "attr" and c.i < infinitive.i]
    return any(w.lower_ in _SINGLED or w.tag_ == "JJS" for n in named for w in (n, *n.lefts))


def _agreed_there(prep: Token) -> bool:
    """Whether a phrase tells where something was agreed on: "agreed to withdraw during the meeting"."""
    infinitive = prep.head
    known = any(c.lower_ == "the" for n in prep.children for c in n.lefts)
    agreed = infinitive.dep_ == "xcomp" and infinitive.head.lemma_ in ("agree", "decide")
    return prep.lower_ in ("during", "at") and known and agreed and infinitive.head.tag_ == "VBD"


def _act(people: Token, cues: Cues) -> Token | None:
    """The verb that tells of the act of those who a noun names ("plan to march": "march")."""
    verb, how = host(people)
    if verb is None or how != "nsubj":
        return None
    clause = (verb, *(c for c in verb.children if c.dep_ == "xcomp"))
    return next((v for v in clause if v.lemma_ in cues.acts), None)


def _presupposed(noun: Token) -> bool:
    return noun.dep_ == "nsubj" and any(
        c.dep_ == "aux" and c.lower_ in ("have", "has", "had") for c in noun.head.children
    )


def _answered(noun: Token, cues: Cues) -> bool:
    """Whether a noun is what somebody is to answer for or to: "vowed to retaliate for Tuesday's attack"."""
    prep = noun.head
    if noun.tag_.startswith("VB") or noun.dep_ != "pobj" or prep.lower_ not in ("for", "to"):
        return False
    known = any(c.lower_ in ("the", "this", "that") or c.dep_ == "poss" for c in noun.lefts)
    ahead = any(c.lower_ in cues.modifies for c in noun.lefts)
    return known and not ahead and prep.head.lemma_ in cues.answering


def _is_verb(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX")


def _before_another(verb: Token, above: Token) -> bool:
    """Whether a clause stands before one that cannot tell of it, though the parser hung it there.

    "X fired a missile, Y fears" tells of it; "X was in Rome for a summit, where he said that he needed help"
    does not.
    """
    return (
        verb.dep_ == "ccomp" and verb.i < above.i and any(c.dep_ in ("mark", "dobj") for c in above.children)
    )


def _claimed(verb: Token) -> bool:
    """Whether a clause says what a noun holds ("reports that he had met the king")."""
    return verb.dep_ == "acl" and any(c.dep_ == "mark" and c.lower_ == "that" for c in verb.children)


def _put_down(prep: Token) -> bool:
    """Whether a phrase tells what is put down, and so is there: "to crack down on protests"."""
    return prep.lower_ == "on" and prep.head.lemma_ in ("crack", "clamp")


def _bidden(prep: Token) -> bool:
    """Whether somebody is invited to what takes place with or without him: "invited him to the summit"."""
    nouns = (n for n in prep.children if n.dep_ == "pobj")
    known = any(c.lower_ == "the" for n in nouns for c in n.lefts)
    return prep.lower_ == "to" and prep.head.lemma_ in ("invite", "invitation") and known


def _opening(verb: Token) -> str:
    """The word that makes a clause in the present the time of the clause above ("when"), else ""."""
    if verb.dep_ != "advcl" or verb.tag_ not in ("VBZ", "VBP"):
        return ""
    words = (c.lower_ for c in verb.children if c.dep_ in ("mark", "advmod"))
    return next((w for w in words if w in _TIMING), "")


def _headline(verb: Token) -> bool:
    """Whether an infinitive with a subject of its own is what a line tells: "Putin to visit Pyongyang"."""
    subject = any(c.dep_ == "nsubj" and c.i < verb.i for c in verb.children)
    return _infinitive(verb) and subject and (verb.head == verb or not _is_verb(verb.head))


def _inverted(auxiliary: Token, verb: Token) -> bool:
    """Whether an auxiliary opens its clause before the subject, and no question does."""
    subjects = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") and c.i > auxiliary.i]
    return auxiliary.i == verb.left_edge.i and bool(subjects) and not verb.sent.text.rstrip().endswith("?")


def _nobody(subject: Token) -> str:
    """The word that makes a subject nobody ("no country", "neither side"), else ""."""
    words = (subject, *(c for c in subject.lefts if c.dep_ == "det"))
    of_some = any(c.lower_ == "of" for c in subject.children)  # "none of the rockets caused damage"
    return next((w.lower_ for w in words if w.lower_ in _NOBODY), "") if not of_some else ""


def _infinitive(verb: Token) -> bool:
    return any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)


def _shares_clause(verb: Token) -> bool:
    """Whether a coordinated verb has no subject and auxiliary of its own."""
    if _infinitive(verb):
        return True
    if verb.tag_ in ("VBD", "VBZ") and any(c.tag_ == "MD" for c in verb.head.children):
        return False  # "would consider sanctions and lodged a protest"
    return not any(c.dep_ in ("nsubj", "nsubjpass", "aux", "auxpass") for c in verb.children)


def _first_conjunct(noun: Token) -> Token:
    while noun.dep_ in ("conj", "appos") and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    return noun


def _unless_negated(found: Iterator[Found], *, keep: bool) -> Iterator[Found]:
    """The negation of an embedding clause seldom reaches what it embeds ("did not speak at the summit")."""
    return (pair for pair in found if keep or pair[0] != NEGATED)


def _tense(token: Token) -> str:
    """Past, present or future of the clause around a trigger; the perfect counts as past."""
    verb: Token | None = token if token.tag_.startswith("VB") else host(token)[0]
    for _ in range(4):
        if verb is None:
            return PAST
        told = _tense_of(_main(verb))
        if told:
            return told
        if verb.head == verb or verb.dep_ == "relcl" or (verb.dep_ == "acl" and not _with_its_clause(verb)):
            return PAST
        verb = _clause_above(verb)
    return PAST


def _main(verb: Token) -> Token:
    """The verb of a clause whose participle a parser took for it ("a rocket fired at Rome is shot down")."""
    astray = verb.tag_ == "VBD" and not any(c.dep_ in ("cc", "dobj", "ccomp") for c in verb.children)
    others = [c for c in verb.children if c.dep_ == "conj" and c.i > verb.i]
    helped = [c for c in others if any(x.dep_ in ("aux", "auxpass") for x in c.children)]
    return helped[0] if astray and helped and not any(x.dep_ == "nsubj" for x in helped[0].children) else verb


def _with_its_clause(participle: Token) -> bool:
    """Whether a participle shares its clause's time ("a rocket fired from Gaza hits a house")."""
    if participle.tag_ == "VBG":
        return True
    noun = participle.head
    known = any(c.lower_ in ("the", "this", "that") or c.dep_ == "poss" for c in noun.lefts)
    counted = noun.dep_ == "conj" and _is_verb(noun.head)  # "are killed and 25 injured"
    return (noun.dep_ in ("nsubj", "nsubjpass") and not known) or counted


def _tense_of(verb: Token) -> str:
    """The tense that a verb and its auxiliaries show; "" for an infinitive or participle alone."""
    auxiliaries = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass", "neg")}
    if _headline(verb):
        return FUTURE
    if auxiliaries & {"will", "shall", "'ll", "wo"}:
        return FUTURE
    if auxiliaries & _OPEN and not auxiliaries & {"have", "not", "n't"}:
        return FUTURE
    if auxiliaries & {"has", "have", "had", "was", "were", "did", "been"}:
        return PAST
    if auxiliaries & {"is", "are", "am", "being", "'s", "'re"} or verb.tag_ in ("VBZ", "VBP"):
        return PRESENT
    if verb.tag_ == "VB" and not auxiliaries and any(c.dep_ == "nsubj" for c in verb.children):
        return PRESENT  # a plural's present, tagged as an infinitive
    if verb.tag_ == "VBG" and verb.dep_ == "ROOT" and any(c.tag_ == "VBP" for c in verb.children):
        return PRESENT  # "leaders meeting in Rome agree", whose participle was taken for the verb
    if verb.tag_ == "VBN" and verb.dep_ == "ccomp" and not auxiliaries:
        return PAST  # "its satellite put into orbit in May appears to spin", read as if it put
    return PAST if verb.tag_ == "VBD" else ""


def _clause_above(verb: Token) -> Token | None:
    above = verb.head
    if _is_verb(above):
        return above
    if above.pos_ in ("NOUN", "PROPN"):
        return host(above)[0]
    if above.dep_ == "acomp" and _is_verb(above.head):
        return above.head  # "is due to hold talks"
    return above.head if above.pos_ == "ADP" and _is_verb(above.head) else None
