"""Whether the article says that an event happened, is planned, did not happen, or is only thought of.

Cue words and their scopes are data (`kg.cues`); this module walks from the trigger up through the
clauses that embed it, collects the cues on the way, and lets the strongest reading win. Each reading
keeps the cue that gave it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from kg.clauses import (
    COUNTERS,
    called_in,
    forms,
    governing_verb,
    host,
    is_passive,
    names,
    nobody_named,
    particle,
)
from kg.cues import Cues
from kg.dates import FUTURE, PAST
from kg.moods import (
    INVERTED,
    LOOSE,
    SIDES,
    agreed_there,
    before_another,
    bidden,
    claimed,
    comes_about,
    described,
    first_conjunct,
    fixed,
    foiled,
    inverted,
    one_who_did,
    opening_word,
    presupposed_by,
    put_down,
    put_off_long_ago,
    shares_clause,
    unfulfilled,
)
from kg.tenses import in_headline, is_infinitive, is_verb, tense_at

OCCURRED, PLANNED, NEGATED, HYPOTHETICAL = "occurred", "planned", "negated", "hypothetical"
BE_TO = "be to"
"""The cue of what "is to" happen, or was to have happened."""
_TRANSPARENT = frozenset(
    ("by", "for", "to", "of", "in", "on", "at", "with", "during", "from", "into", "toward", "towards")
)
"""Prepositions whose phrase shares the reading of its verb; "over", "after", "despite" presuppose."""
_NAMING = frozenset(("call",))
"""Verbs that bring something about as an object, and in a clause only give it a name ("called that rude")."""
_IN_ORDER = frozenset(("before", "after"))
_GOVERNING_VERBS = frozenset(("for", "to", "against", "toward", "towards"))
_GOVERNING = _GOVERNING_VERBS | {"of", "on", "with", "about", "in"}
"""Prepositions through which a noun or (the first three) a verb governs: "a plan for", "call for"."""
_CONTAINING = frozenset(("of", "for", "during", "in", "on", "to", "at"))
_WITHDRAWING = frozenset(("pull", "back", "drop", "opt"))
_CONDITIONS = frozenset(("if", "unless", "whether"))
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
    if (known and presupposed_by(token)) or _answered(token, cues):
        return Reading(OCCURRED, "", PAST)
    if people:
        if awaited := next(_awaited(token, cues), None):
            return Reading(PLANNED, awaited, FUTURE)
        verb, modified = _act(token, cues), next(_modified(token, cues), None)
        if verb is None or modified:
            return modified or Reading(OCCURRED, "", tense_at(token))
        token = verb
    if act:
        token = performed(token, cues)
    found = list(_Walk(cues).at(token))
    tense = tense_at(token)
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
        if verb.dep_ == "conj" and is_verb(above):
            if shares_clause(verb):
                yield from self._verb(above, depth - 1)
        elif verb.dep_ in _CLAUSES:
            if is_verb(above) and (opening := opening_word(verb)):
                yield from self._in_time(above, opening, depth)
            if is_verb(above):
                yield from self._under_verb(verb, above, depth)
            elif any(c.lower_ == "any" and c.dep_ == "det" for c in above.lefts):
                yield HYPOTHETICAL, "any"  # "to shoot down any missile fired at Guam"
            elif above.pos_ == "ADP":
                yield from self._under_adposition(above, is_infinitive(verb), depth)
            elif is_infinitive(verb) or verb.dep_ in ("ccomp", "pcomp") or claimed(verb):
                yield from self._under_noun(above, is_infinitive(verb), depth)

    def _in_time(self, above: Token, opening: str, depth: int) -> Iterator[Found]:
        """What is told in the present as the time of what is ahead: "will meet him when he visits Rome"."""
        if opening in LOOSE:  # "offers to resign as protests continue"
            ahead = any(c.lower_ in ("will", "shall", "'ll") for c in above.children)
        else:
            ahead = any(value in (PLANNED, HYPOTHETICAL) for value, _ in self._verb(above, depth - 1))
        if ahead:
            yield PLANNED, opening

    def _own(self, verb: Token) -> Iterator[Found]:
        """Negation, modals and conditional conjunctions at the verb itself."""
        if in_headline(verb):
            yield PLANNED, "to"
        for child in verb.children:
            low = child.lower_
            if child.dep_ == "neg" and self._urged(verb):
                yield HYPOTHETICAL, low  # "urged it not to fire"
            elif child.dep_ == "neg" or (low in ("never", "no") and child.dep_ in ("advmod", "det")):
                yield NEGATED, low
            elif child.dep_ in ("aux", "auxpass") and low in INVERTED and inverted(child, verb):
                yield HYPOTHETICAL, low  # "had the missile been fired, it would have …"
            elif child.dep_ in ("aux", "auxpass") and low in self.cues.tense:
                yield self._modal(verb, low), low
            elif child.dep_ == "mark" and low in _CONDITIONS:
                yield HYPOTHETICAL, low
            elif child.dep_ in ("nsubj", "nsubjpass") and (nobody := nobody_named(child)):
                yield NEGATED, nobody
            elif child.dep_ == "advmod" and low in self.cues.ahead and verb.tag_ in _PRESENT:
                yield PLANNED, low

    def _urged(self, verb: Token) -> bool:
        """Whether somebody only urges or warns that something not be done."""
        return is_infinitive(verb) and HYPOTHETICAL in self.cues.governs.get(verb.head.lemma_, ())

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
        infinitive = is_infinitive(verb)
        if before_another(verb, above):
            return
        if infinitive and above.lemma_ == "be" and inverted(above, above):
            yield HYPOTHETICAL, "were"  # "were he to visit Rome"
        elif infinitive and verb.dep_ == "xcomp" and above.lemma_ == "be" and not one_who_did(above, verb):
            yield (NEGATED if unfulfilled(verb) else PLANNED), BE_TO
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
        managed = above.lower_ in self.cues.managing and above.head.tag_ == "VBD"
        if not managed:
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
        if is_verb(above) and prep.lower_ in ("on", "upon") and any(c.dep_ == "dobj" for c in above.children):
            return  # "called it off on arriving"
        if not is_verb(above):
            yield from self._governed(above, infinitive, prep.lower_)
        elif prep.lower_ in _TRANSPARENT:
            if prep.lower_ != "by":  # "called for aid by burning a flag"
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
            elif child.dep_ == "relcl" and comes_about(child):  # "talks, which will not take place"
                yield from (
                    pair for pair in (*self._own(child), *self._foretold(child)) if pair[0] == NEGATED
                )
        if depth:
            yield from self._around(noun, first_conjunct(noun), depth)

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
        if top.dep_ == "dobj" and self._wished(noun, verb):
            yield HYPOTHETICAL, verb.lower_
            return
        if verb.lemma_ in self.cues.settled_verbs and any(c.dep_ in ("det", "poss") for c in noun.lefts):
            return
        if verb.lemma_ in self.cues.attending and top.dep_ == "dobj":
            yield from self._attended(verb, depth)
            return
        if foiled(verb, top, self.cues.averting) or described(verb, top, self._unsure):
            return
        if top.dep_ in ("dobj", "nsubjpass", "obj", "oprd"):
            told = list(self._governed(verb))
            if any(value == NEGATED for value, _ in told) and (doubt := self._doubted(verb, depth)):
                yield doubt
                return
            yield from told
        if top.dep_ in ("nsubj", "nsubjpass"):
            yield from self._foretold(verb)
            yield from ((NEGATED, verb.lower_) for form in forms(verb) & self.cues.undone)
        yield from self._verb(verb, depth - 1)

    def _wished(self, noun: Token, verb: Token) -> bool:
        """Whether somebody is only for an event: "supports a summit", but not "welcomed a visit by Xi"."""
        if verb.lemma_ not in self.cues.wished_verbs:
            return False
        acting = any(c.dep_ == "agent" or c.lower_ == "by" for c in noun.children)
        told = {c.lower_ for c in noun.lefts if c.dep_ in ("det", "poss")}
        return not acting and (
            bool(told & {"a", "an"}) or (not told and noun.lemma_ in self.cues.wished_nouns)
        )

    def _unsure(self, word: Token) -> bool:
        """Whether a word says how likely or wanted something is ("is not possible")."""
        return word.lower_ in self.cues.modifies or word.lemma_.lower() in self.cues.governs

    def _attended(self, verb: Token, depth: int) -> Iterator[Found]:
        """What is told of an event by who is to be there: "will not attend the summit", "may skip it"."""
        told = self._verb(verb, depth - 1)
        ahead = is_infinitive(verb)  # "refused to attend"
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
            if child.dep_ == "xcomp" and is_infinitive(child):
                yield from self._governed(verb, infinitive=True)
                if verb.lemma_ == "be":
                    yield (NEGATED if unfulfilled(child) else PLANNED), BE_TO
            elif child.dep_ == "acomp" and any(is_infinitive(c) for c in child.children):
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
        if above.lemma_.lower() in self.cues.settled_nouns or agreed_there(prep) or put_down(prep):
            return
        if bidden(prep):
            yield PLANNED, above.lower_
            return
        if name == "without":
            yield NEGATED, name
        if name == "of":
            yield from self._of(above)
        if name in self.cues.purpose and self._in_motion(above):
            yield PLANNED, name
        yield from self._behind(prep, depth)

    def _behind(self, prep: Token, depth: int) -> Iterator[Found]:
        """What the word says that a phrase hangs on."""
        above, name = prep.head, prep.lower_
        fronted = is_verb(above) and prep.i < above.i  # "On a visit to Rome, he called for aid"
        if name in _GOVERNING and not fronted and (name in _GOVERNING_VERBS or above.pos_ == "NOUN"):
            yield from self._governed(above, prep=name)
        elif is_verb(above) and not fronted:
            yield from self._reached(above, name, depth)
        if is_verb(above) and name in _TRANSPARENT:
            found = _unless_negated(self._verb(above, depth - 1), keep=name == "to")
            yield from _certain(found) if fixed(prep) else found
        elif above.ent_type_ == "PERSON":
            return  # "Wang Yi, on a visit, calls on both to talk"
        elif above.pos_ in ("NOUN", "PROPN", "NUM", "PRON") and name in _CONTAINING:
            counted = name == "of" and above.lemma_ in COUNTERS  # "a round of talks was cancelled"
            found = _unless_negated(self._noun(above, depth - 1), keep=counted)
            beside = above.lower_ in SIDES
            told = (pair for pair in found if name != "at" or pair[0] == PLANNED)
            yield from _certain(told) if beside else told

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
        return is_verb(above) and above.lemma_ in self.cues.motion

    def _governed(self, word: Token, infinitive: bool = False, prep: str = "") -> Iterator[Found]:
        """What a word says of what it governs: by its lemma, alone or with "to", preposition or particle."""
        if called_in(word):
            return  # "called in the envoy to lodge a protest"
        lemma = word.lemma_.lower()
        governing = (
            lemma,
            f"{lemma}_to" if infinitive else "",
            f"{lemma}_{prep}",
            f"{lemma}_{particle(word)}",
        )
        if put_off_long_ago(word, self.cues.putting_off):
            yield NEGATED, word.lower_
        for form in dict.fromkeys(governing):
            yield from ((value, word.lower_) for value in self.cues.governs.get(form, ()))


def _modified(noun: Token, cues: Cues) -> Iterator[Reading]:
    """What a cue word right before a noun says of it ("no protesters")."""
    for child in noun.lefts:
        if child.lower_ in cues.modifies:
            yield Reading(cues.modifies[child.lower_], child.lower_, tense_at(noun))


def _awaited(people: Token, cues: Cues) -> Iterator[str]:
    """The verb by which those who act are still to come: "100,000 protesters are expected in Geneva"."""
    verb, how = host(people)
    plain = verb is not None and how == "nsubjpass" and not any(c.dep_ == "xcomp" for c in verb.children)
    if verb is not None and plain and PLANNED in cues.governs.get(verb.lemma_, ()):
        yield verb.lower_


def _act(people: Token, cues: Cues) -> Token | None:
    """The verb that tells of the act of those who a noun names ("plan to march": "march")."""
    verb, how = host(people)
    if verb is None or how != "nsubj":
        return None
    clause = (verb, *(c for c in verb.children if c.dep_ == "xcomp"))
    return next((v for v in clause if v.lemma_ in cues.acts), None)


def _answered(noun: Token, cues: Cues) -> bool:
    """Whether a noun is what somebody is to answer for or to: "vowed to retaliate for Tuesday's attack"."""
    prep = noun.head
    if noun.tag_.startswith("VB") or noun.dep_ != "pobj" or prep.lower_ not in ("for", "to"):
        return False
    known = any(c.lower_ in ("the", "this", "that") or c.dep_ == "poss" for c in noun.lefts)
    ahead = any(c.lower_ in cues.modifies for c in noun.lefts)
    return known and not ahead and prep.head.lemma_ in cues.answering


def _certain(found: Iterator[Found]) -> Iterator[Found]:
    """What is told of the occasion of what is only possible: "may meet at the summit", which is to come."""
    return ((PLANNED if value == HYPOTHETICAL else value, cue) for value, cue in found)


def _unless_negated(found: Iterator[Found], *, keep: bool) -> Iterator[Found]:
    """The negation of an embedding clause seldom reaches what it embeds ("did not speak at the summit")."""
    return (pair for pair in found if keep or pair[0] != NEGATED)
