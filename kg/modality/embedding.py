"""The clauses and phrases that embed a trigger: climbed from it up, they give the cues on the way."""

from collections.abc import Iterator

from kg.calendar.dates import PAST, PRESENT
from kg.modality.agendas import told_before
from kg.modality.cues import Cues
from kg.modality.doubts import asked, put_aside
from kg.modality.efforts import (
    intended,
    of_doing,
    of_gerund,
    striven_for,
    through_particle,
    where_it_was_voiced,
)
from kg.modality.moods import (
    LOOSE,
    SIDES,
    UP_TO,
    agreed_there,
    before_another,
    behind_participle,
    bidden,
    caused_by,
    claimed,
    comes_about,
    described,
    entered,
    first_conjunct,
    fixed,
    foiled,
    goes_on,
    in_heading,
    inverted,
    left_behind,
    one_who_did,
    opening_word,
    put_down,
    runs_out,
    shares_clause,
    to_be_held,
    unfulfilled,
    voiced,
    went_on,
)
from kg.modality.readings import BE_TO, HYPOTHETICAL, NEGATED, PLANNED, QUESTION, Found
from kg.modality.signs import (
    ahead_of,
    announced,
    before_it,
    before_of,
    certain,
    foretold,
    governed,
    hangs_over,
    hosted,
    in_motion,
    of_object,
    only_does,
    own,
    rumoured,
    said_behind,
    settles,
    told_as_new,
    undone,
    unless_negated,
    unsure,
    was_held,
    wished,
)
from kg.modality.tenses import is_infinitive, is_verb, own_tense, tense_at
from kg.slots.clauses import COUNTERS, forms, host, is_gapped, names, objects_before, particle
from kg.text.tokens import Token

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
_OCCASIONS = frozenset("at during on in".split())
_WARDING = frozenset(("against", "from"))
"""Prepositions behind which a verb has what is not to be done: "warned against", "stopped them from"."""
_WAYS = frozenset(("way", "route"))
"""What leads to an event that is still to come."""
_UNDOUBTED = frozenset("doubt question secret denying disputing wonder surprise".split())
"""What there is none of where something is so: "there is no doubt that it was fired"."""
_WHOEVER = frozenset(("anyone", "anybody", "whoever", "whomever"))
_DONE = frozenset(("has", "have", "had"))
_MEANT = frozenset(("mean", "intend"))
_TAKING_PLACE = frozenset(("be", "take", "occur", "happen", "last", "hold", "run", "cover", "include"))
_CLAUSES = ("xcomp", "ccomp", "acl", "advcl", "pcomp", "csubj", "oprd")


def _left_open(verb: Token) -> bool:
    """Whether a clause is only asked about, whoever answers: "declined to say whether he would"."""
    return any(c.dep_ == "mark" and c.lower_ == "whether" for c in verb.children)


def _of_whoever(clause: Token) -> Iterator[Found]:
    """What a clause tells of whoever may do something, or of the way there.

    "Anyone who fires a rocket", "on their way to launch rockets".
    """
    noun = clause.head
    if clause.dep_ not in ("relcl", "acl"):
        return
    if noun.lower_ in _WHOEVER and clause.tag_ in ("VBZ", "VBP"):
        yield HYPOTHETICAL, noun.lower_
    elif noun.lower_ in _WAYS and is_infinitive(clause):
        yield PLANNED, noun.lower_


def _of_new(word: Token, prep: Token, cues: Cues) -> Iterator[Found]:
    """What a word says of something new behind its preposition: "the argument for a summit".

    And what it says in the present of what it leads to ("sets the tone for the summit").
    """
    lemma, behind = word.lemma_.lower(), prep.lower_
    keys = (f"{lemma}_{behind}", f"{lemma}_{particle(word)}_{behind}")
    value = next((cues.of_new[key] for key in keys if key in cues.of_new), None)
    moving = (
        is_verb(word) and lemma in cues.motion | cues.hastening
    )  # "returned for talks", but not "in return for talks"
    if (
        value is not None
        and not moving
        and any(told_as_new(n, cues) for n in prep.children if n.dep_ == "pobj")
    ):
        yield value, word.lower_
    verb = host(word)[0] if keys[0] in cues.paving else None
    if verb is not None and verb.lower_ != "set" and tense_at(verb) == PRESENT:  # which may be past
        yield PLANNED, word.lower_


def _called_by(participle: Token, prep: str) -> bool:
    """Whether a participle only says who called an event: "attended a rally called by unions"."""
    by = any(c.dep_ == "agent" for c in participle.children)
    ahead = participle.head.head.lower_ == "before"  # "clashed before a march called by unions"
    return by and prep != "for" and participle.lemma_ in _NAMING and not ahead


def _joins_new(noun: Token, verb: Token) -> bool:
    """Whether somebody joins what is told as new, and need not be there: "urged them to join a rally"."""
    return verb.lemma_ == "join" and any(c.lower_ in ("a", "an") for c in noun.lefts)


def _accepted(noun: Token) -> bool:
    """Whether somebody takes up what he is invited to: "accepted an invitation to visit Rome"."""
    taken = noun.dep_ == "dobj" and noun.head.lemma_ == "accept" and noun.lemma_ in ("invitation", "offer")
    return taken and not any(c.dep_ in ("neg", "aux") and c.lower_ not in _DONE for c in noun.head.children)


class Walk:
    """Climbs from a trigger through what embeds it and collects (reading, cue word) pairs."""

    def __init__(self, cues: Cues) -> None:
        self.cues = cues

    def at(self, token: Token) -> Iterator[Found]:
        """The cues on a trigger of either part of speech."""
        if other := put_aside(token):
            yield NEGATED, other
        yield from self._verb(token, 5) if token.tag_.startswith("VB") else self._noun(token, 5)

    # -- verbs ------------------------------------------------------------------------------------

    def _verb(self, verb: Token, depth: int) -> Iterator[Found]:
        yield from own(verb, self.cues)
        above = verb.head
        if depth == 0 or above == verb or _left_open(verb):
            return
        yield from _of_whoever(verb)
        if verb.dep_ == "conj" and is_verb(above):
            yield from self._verb(above, depth - 1) if shares_clause(verb) else ()
        elif verb.dep_ in _CLAUSES:
            if is_verb(above) and (opening := opening_word(verb)):
                yield from self._in_time(above, opening, depth)
            if is_verb(above):
                yield from self._under_verb(verb, above, depth)
            elif any(c.lower_ == "any" and c.dep_ == "det" for c in above.lefts):
                yield HYPOTHETICAL, "any"  # "to shoot down any missile fired at Guam"
            elif above.pos_ == "ADP" and any(c.lower_ == "when" for c in verb.children):
                yield HYPOTHETICAL, "when"  # "cannot be relied on when negotiating a truce"
            elif above.pos_ == "ADP":
                yield from self._under_adposition(above, is_infinitive(verb), depth)
            elif is_infinitive(verb) or verb.dep_ in ("ccomp", "pcomp") or claimed(verb):
                yield from self._under_noun(above, is_infinitive(verb), depth)

    def _in_order(self, order: Token, depth: int) -> Iterator[Found]:
        """What somebody does something for: ahead, if that is to go or stay ("flew out in order to meet")."""
        above = order.head.head
        if not is_verb(above):
            return
        if above.lemma_ in self.cues.motion | self.cues.stays:
            yield PLANNED, "to"
        yield from unless_negated(self._verb(above, depth - 1), keep=False)

    def _in_time(self, above: Token, opening: str, depth: int) -> Iterator[Found]:
        """What is told in the present as the time of what is ahead: "will meet him when he visits Rome"."""
        if opening in UP_TO:  # "strike until a meeting takes place"
            ahead = own_tense(above) != PAST
        elif opening in LOOSE:  # "offers to resign as protests continue"
            ahead = any(c.lower_ in ("will", "shall", "'ll") for c in above.children)
        else:
            ahead = any(value in (PLANNED, HYPOTHETICAL) for value, _ in self._verb(above, depth - 1))
        if ahead:
            yield PLANNED, opening

    def _under_verb(self, verb: Token, above: Token, depth: int) -> Iterator[Found]:
        """What the verb above says of the clause that it governs."""
        infinitive = is_infinitive(verb)
        if before_another(verb, above):
            return
        if infinitive and above.lemma_ == "be" and inverted(above, above):
            yield HYPOTHETICAL, "were"  # "were he to visit Rome"
        elif infinitive and verb.dep_ == "xcomp" and above.lemma_ == "be" and not one_who_did(above, verb):
            yield (NEGATED if unfulfilled(verb) else PLANNED), BE_TO
        promised = above.lemma_ == "say" and not any(c.lower_ in ("have", "be") for c in verb.children)
        moving = above.lemma_ in self.cues.motion | self.cues.stays and not one_who_did(above, verb)
        moving = moving and not went_on(above) and HYPOTHETICAL not in self.cues.governs.get(above.lemma_, ())
        if infinitive and (promised or moving):
            yield PLANNED, "to"
        elif verb.dep_ != "advcl" and (infinitive or above.lemma_ not in _NAMING):
            told = [*governed(above, self.cues, infinitive=infinitive), *of_gerund(verb, self.cues)]
            if any(value == NEGATED for value, _ in told) and self._left_undenied(above):
                yield HYPOTHETICAL, above.lower_  # "did not deny firing"
                return
            yield from told
        elif infinitive:  # "boycotted the games to protest"
            yield from unless_negated(governed(above, self.cues, infinitive=infinitive), keep=False)
        purpose = verb.dep_ == "advcl" and infinitive
        presupposed = verb.dep_ == "ccomp" and above.lemma_ not in self.cues.reporting
        if verb.dep_ == "xcomp" or purpose or presupposed:
            yield from unless_negated(self._verb(above, depth - 1), keep=verb.dep_ == "xcomp")

    def _left_undenied(self, denying: Token) -> bool:
        """Whether somebody does not deny or refuse something: "did not deny firing", "refused to deny it"."""
        over = denying.head if denying.dep_ == "xcomp" else None
        refused = over is not None and any(value == NEGATED for value, _ in governed(over, self.cues))
        return refused or any(c.dep_ == "neg" for c in denying.children)

    def _under_noun(self, above: Token, infinitive: bool, depth: int) -> Iterator[Found]:
        """ "the plan to launch", "it is likely to launch"."""
        if any(c.lower_ == "no" for c in above.lefts):  # "no plans to visit", "no proof that he visited"
            if above.lower_ in _UNDOUBTED:
                return
            yield (NEGATED if infinitive else HYPOTHETICAL), "no"
        if infinitive and above.lower_ == "order" and above.head.lower_ == "in":
            yield from self._in_order(above, depth)
            return
        managed = above.lower_ in self.cues.managing and above.head.tag_ == "VBD"
        if infinitive and _accepted(above):
            yield PLANNED, above.lower_
        elif not managed:
            yield from governed(above, self.cues, infinitive=infinitive)
        verb, how = host(above) if above.pos_ == "NOUN" else (None, "")
        if verb is not None and how in ("dobj", "nsubjpass"):
            yield from governed(verb, self.cues)  # "cancelled plans to attend"
        first = infinitive and above.dep_ == "attr"  # "will be the first leader to visit"
        if (above.pos_ == "ADJ" or first) and above.head.pos_ == "AUX":
            yield from self._verb(above.head, depth - 1)

    def _under_adposition(self, prep: Token, infinitive: bool, depth: int) -> Iterator[Found]:
        """ "without launching", "by launching", "a plan for launching"."""
        yield from governed(prep, self.cues, infinitive=infinitive)
        yield from through_particle(prep, self.cues)
        yield from of_doing(prep, self.cues) if not infinitive else ()
        above = prep.head
        if is_verb(above) and asked(above):
            yield HYPOTHETICAL, QUESTION  # "Is Iran about to launch a rocket?"
        if is_verb(above) and prep.lower_ in ("on", "upon") and any(c.dep_ == "dobj" for c in above.children):
            return  # "called it off on arriving"
        if not is_verb(above):
            yield from governed(above, self.cues, infinitive=infinitive, prep=prep.lower_)
        elif prep.lower_ in ("against", "from"):  # "warned it against launching", "refrained from launching"
            yield from self._kept(above, prep.lower_, depth)
            if prep.lower_ == "from":
                yield from governed(above, self.cues, infinitive=infinitive)
                yield from self._verb(above, depth - 1)
        elif prep.lower_ == "before" and ahead_of(above, prep, self.cues):
            yield PLANNED, "before"  # "visits Oman before flying to Iran"
        elif prep.lower_ in _WARDING:
            told = self.cues.governs.get(f"{above.lemma_.lower()}_{prep.lower_}", ())
            aim = prep.lower_ == "from" and is_infinitive(above)  # "a raid to stop them from launching one"
            yield from ((HYPOTHETICAL if aim else value, above.lower_) for value in told)
            yield from () if told or prep.lower_ == "against" else self._within(prep, infinitive, depth)
        elif prep.lower_ in _TRANSPARENT:
            yield from self._within(prep, infinitive, depth)
        elif prep.lower_ in _IN_ORDER:  # "will meet him before flying home"
            yield from unless_negated(self._verb(above, depth - 1), keep=False)

    def _kept(self, verb: Token, prep: str, depth: int) -> Iterator[Found]:
        """What a verb says of what somebody keeps from, or is only to keep from ("urged to refrain")."""
        for value in self.cues.governs.get(f"{verb.lemma_.lower()}_{prep}", ()):
            doubt = self._doubted(verb, depth) if value == NEGATED and prep == "from" else None
            yield doubt or (value, verb.lower_)

    def _within(self, prep: Token, infinitive: bool, depth: int) -> Iterator[Found]:
        """What a verb says of what it does by, for or on doing something."""
        set_on = "on" if prep.lower_ == "on" else ""  # "is set on visiting Rome"
        if prep.lower_ != "by":  # "called for aid by burning a flag"
            yield from governed(prep.head, self.cues, infinitive=infinitive, prep=set_on)
        yield from self._verb(prep.head, depth - 1)

    # -- nouns ------------------------------------------------------------------------------------

    def _noun(self, noun: Token, depth: int) -> Iterator[Found]:
        if depth and (verb := told_before(noun, self.cues)) is not None:
            yield from self._verb(verb, depth)
            return
        yield from self._modified(noun)
        for child in noun.rights:
            if to_be_held(child) or (child.lower_ == "due" and child.dep_ == "amod"):
                yield PLANNED, "to be"
            if child.dep_ == "amod":
                yield from said_behind(child, self.cues)
            if child.dep_ == "acl" and child.tag_ == "VBN" and not self._says_what_for(child):
                prep = next((c.lower_ for c in child.children if c.dep_ == "prep"), "")
                yield from governed(child, self.cues, prep=prep) if not _called_by(child, prep) else ()
                yield from (
                    (value, child.lower_) for value in self.cues.governs.get(f"{child.lemma_}_ed", ())
                )
            elif child.dep_ == "relcl" and undone(child, self.cues):  # "the launch, which was called off"
                yield NEGATED, child.lower_
            elif child.dep_ == "relcl" and comes_about(child):  # "talks, which will not take place"
                told = (*own(child, self.cues), *foretold(child, self.cues))
                yield from (pair for pair in told if pair[0] == NEGATED)
        if depth:
            yield from self._around(noun, first_conjunct(noun), depth)

    def _says_what_for(self, participle: Token) -> bool:
        """Whether a participle says what something is for, not when it is: "a tour meant to calm them"."""
        acts = (c for c in participle.children if c.dep_ == "xcomp")
        taking_place = self.cues.beginnings | _TAKING_PLACE
        return participle.lemma_ in _MEANT and any(c.lemma_ not in taking_place for c in acts)

    def _modified(self, noun: Token) -> Iterator[Found]:
        """What the words before a noun say of it."""
        begun, held = entered(noun), was_held(noun, self.cues)
        for word in (c.lower_ for c in noun.lefts if c.lower_ in self.cues.modifies):
            there = (begun and word in self.cues.scheduled) or (held and word in self.cues.ripe)
            if not there:
                yield self.cues.modifies[word], word

    def _around(self, noun: Token, top: Token, depth: int) -> Iterator[Found]:
        """What the phrase or clause says in which a noun stands; `top` stands for all its coordination."""
        match top.dep_:
            case "pobj":
                yield from self._in_phrase(top.head, depth)
            case "compound" | "nmod":
                yield from governed(top.head, self.cues)
            case "poss":
                return
            case "conj" if is_verb(top.head):  # "the summit was to be in May, and the conference in June"
                yield from (*own(top.head, self.cues), *foretold(top.head, self.cues))
            case _ if (verb := host(noun)[0]) is not None and not in_heading(noun, verb):
                yield from self._in_clause(noun, top, verb, depth)

    def _in_clause(self, noun: Token, top: Token, verb: Token, depth: int) -> Iterator[Found]:
        """What a verb says of its subject or object."""
        if names(verb, noun):
            yield from self._verb(verb, depth - 1)
            return
        if verb.lemma_ in self.cues.reporting and top.dep_ == "nsubj":
            return
        if top.dep_ == "dobj" and wished(noun, verb, self.cues):
            yield HYPOTHETICAL, verb.lower_
            return
        determined = any(c.dep_ in ("det", "poss") for c in noun.lefts)
        if verb.lemma_ in self.cues.settled_verbs and determined and not _joins_new(noun, verb):
            yield from self._shadowed(verb, depth)
            return
        if (told := self._where_others_are(noun, top, verb, depth)) is not None:
            yield from told
            return
        if self._there_anyway(verb, top):
            return
        if top.dep_ in ("dobj", "nsubjpass", "obj", "oprd") or (top.dep_ == "nsubj" and is_gapped(verb)):
            told = [*governed(verb, self.cues), *announced(noun, verb, self.cues)]
            if any(value == NEGATED for value, _ in told) and (doubt := self._doubted(verb, depth)):
                yield doubt
                return
            yield from told
        if top.dep_ in ("nsubj", "nsubjpass"):
            yield from foretold(verb, self.cues)
            yield from self._undone(verb)
        yield from only_does(verb, top, self._verb(verb, depth - 1), self.cues)

    def _undone(self, verb: Token) -> Iterator[Found]:
        """What a verb says of its subject by which that does not come about: "fell through"."""
        for said in (verb, *behind_participle(verb)):
            yield from ((NEGATED, said.lower_) for form in forms(said) & self.cues.undone)
            yield from own(said, self.cues) if said != verb else ()

    def _shadowed(self, verb: Token, depth: int) -> Iterator[Found]:
        """What is overshadowed lies ahead, if that does ("is expected to overshadow the talks")."""
        if verb.lemma_ in self.cues.shadowing:
            yield from certain(unless_negated(self._verb(verb, depth - 1), keep=False))

    def _there_anyway(self, verb: Token, noun: Token) -> bool:
        """Whether a clause leaves it open or denies something of an event, but not that it is there."""
        changing = goes_on(verb, noun, self.cues.changing, self.cues.settled_verbs)
        if changing or hangs_over(noun, verb, self.cues) or runs_out(verb, noun, self.cues.endings):
            return True
        return foiled(verb, noun, self.cues.averting) or described(
            verb, noun, lambda word: unsure(word, self.cues)
        )

    def _where_others_are(self, noun: Token, top: Token, verb: Token, depth: int) -> list[Found] | None:
        """What a verb of being at an event, telling of it or putting it off says of it; None for others."""
        if top.dep_ != "dobj":
            return None
        if not forms(verb).isdisjoint(self.cues.putting_off):  # "may delay the talks", which stand
            return list(governed(verb, self.cues)) or None
        if verb.lemma_ in self.cues.attending:
            return list(self._attended(verb, depth))
        if verb.lemma_ in self.cues.hosting:
            return list(hosted(noun, self._verb(verb, depth - 1)))
        if verb.lemma_ in self.cues.covering and any(c.dep_ == "det" for c in noun.lefts):
            return [pair for pair in self._verb(verb, depth - 1) if pair[0] == PLANNED]
        return None

    def _attended(self, verb: Token, depth: int) -> Iterator[Found]:
        """What is told of an event by who is to be there: "will not attend the summit", "may skip it"."""
        told = self._verb(verb, depth - 1)
        ahead = is_infinitive(verb)  # "refused to attend"
        yield from ((PLANNED, cue) for value, cue in told if value != NEGATED or ahead)

    def _doubted(self, verb: Token, depth: int) -> Found | None:
        """What is left of an event that a verb would undo but has not: "urged him to cancel the trip".

        A plan stands that nobody called off; a meeting that was not ruled out is only thought of.
        """
        if verb.lemma_ in self.cues.averting and striven_for(verb, self.cues):
            return HYPOTHETICAL, verb.lower_  # "tried to prevent a protest"
        cue = next((c for v, c in self._verb(verb, depth - 1) if v in (NEGATED, HYPOTHETICAL)), "")
        undone = not forms(verb).isdisjoint(self.cues.undoing)
        return (PLANNED if undone else HYPOTHETICAL, cue) if cue else None

    def _in_phrase(self, prep: Token, depth: int) -> Iterator[Found]:
        above, name = prep.head, prep.lower_
        yield from rumoured(prep, self._noun, self.cues)
        if settles(prep, self.cues) or agreed_there(prep) or caused_by(prep):
            return
        if put_down(prep):
            return
        if name == "for" and any(wished(n, above, self.cues) for n in prep.children):
            yield HYPOTHETICAL, above.lower_  # "expressed support for a summit"
            return
        if voiced(prep) or left_behind(prep) or where_it_was_voiced(prep, self.cues):
            return
        if bidden(prep):
            yield PLANNED, above.lower_
            return
        if name == "without":
            yield NEGATED, name
        if name == "of":
            yield from before_of(above, self.cues)
        if (name == "to" and above.lower_ in _WAYS) or before_it(prep, self.cues):
            yield PLANNED, above.lower_  # "on his way to a meeting"
        if name in self.cues.purpose and in_motion(above, self.cues):
            yield PLANNED, name
        yield from self._behind(prep, depth)

    def _behind(self, prep: Token, depth: int) -> Iterator[Found]:
        """What the word says that a phrase hangs on."""
        yield from through_particle(prep, self.cues)
        above, name = prep.head, prep.lower_
        fronted = is_verb(above) and prep.i < above.i  # "On a visit to Rome, he called for aid"
        aside = any(n.lower_ in SIDES for n in prep.children)  # "talks on the sidelines of the summit"
        if (
            name in _GOVERNING
            and not (fronted or aside)
            and (name in _GOVERNING_VERBS or above.pos_ in ("NOUN", "ADJ"))
        ):
            said = [*governed(above, self.cues, prep=name), *_of_new(above, prep, self.cues)]
            for noun in objects_before(prep):
                said += [*of_object(noun, name, self.cues), *_of_new(noun, prep, self.cues)]
            none = above.pos_ == "NOUN" and any(c.lower_ == "no" for c in above.lefts)  # "no plans for talks"
            yield from ((NEGATED if none and v == PLANNED else v, cue) for v, cue in said)
        elif above.pos_ in ("ADJ", "ADV"):  # "is due at a summit", "instead of a visit"
            yield from ((v, above.lower_) for v in self.cues.governs.get(f"{above.lower_}_{name}", ()))
        elif is_verb(above) and not fronted:
            yield from self._reached(above, name, depth)
            yield from _of_new(above, prep, self.cues)
            for noun in objects_before(prep):
                yield from of_object(noun, name, self.cues)
        elif is_verb(above) and name in _OCCASIONS:
            yield from intended(above, self.cues)
        if is_verb(above) and name in _TRANSPARENT:
            found = unless_negated(self._verb(above, depth - 1), keep=name == "to")
            yield from certain(found) if fixed(prep) else found
        elif above.ent_type_ == "PERSON":
            return  # "Wang Yi, on a visit, calls on both to talk"
        elif above.pos_ in ("NOUN", "PROPN", "NUM", "PRON") and name in _CONTAINING:
            hosting = above.lower_ in self.cues.hosting
            counted = name == "of" and above.lemma_ in COUNTERS  # "a round of talks was cancelled"
            found = unless_negated(self._noun(above, depth - 1), keep=counted or hosting)
            nouns = (n for n in prep.children if hosting and n.dep_ == "pobj")
            found = next((hosted(n, found) for n in nouns), found)
            beside = above.lower_ in SIDES
            told = (pair for pair in found if name != "at" or pair[0] == PLANNED)
            yield from certain(told) if beside else told

    def _reached(self, verb: Token, prep: str, depth: int) -> Iterator[Found]:
        """What was agreed on is planned, what was not is only thought of ("failed to agree on talks")."""
        for value in self.cues.governs.get(f"{verb.lemma_.lower()}_{prep}", ()):
            missed = any(found == NEGATED for found, _ in self._verb(verb, depth - 1))
            yield (HYPOTHETICAL if missed else value), verb.lower_
