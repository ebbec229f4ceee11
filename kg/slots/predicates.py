"""What a verb has around it: who does what, its phrases, the clause above."""

from collections.abc import Iterator

from kg.slots.attachments import strayed
from kg.slots.clauses import (
    COUNTERS,
    acted_on,
    bidden,
    called_in,
    given_by,
    governing_verb,
    host,
    is_passive,
    purpose_of,
    summoned,
)
from kg.slots.hosts import policed, speaking, where
from kg.slots.objects import (
    about_object,
    meant,
    of_a_time,
    planned_for,
    set_off,
    taken_for_other,
    told_apart,
    told_by_clause,
)
from kg.slots.phrases import going, phrases, stranded
from kg.slots.subjects import antecedent, is_received, message_of, subjects
from kg.slots.syntax import Syntax, unique
from kg.text.tokens import Token

_LEADING = frozenset("lead bring rally mobilize mobilise gather organize organise bus send dispatch".split())
"""Verbs whose object does what they are done for: "led supporters to the palace to protest"."""


def clause(verb: Token, slots: dict[str, list[Token]]) -> None:
    """Who does what in the clause of a verb: its subject, object and source."""
    lost = {n.i for c in verb.children for n in stranded(c)}
    objects = [c for c in verb.children if c.dep_ in ("dobj", "obj") and c.i not in lost]
    objects = [c for c in objects if not (told_apart(c) or of_a_time(c))]
    found = [verb.head] if verb.dep_ == "acl" and is_passive(verb) else subjects(verb)
    told = set_off(verb)
    if told is not None:
        slots["object"].append(told)
    elif is_passive(verb):
        slots["object"] += found + [c for c in verb.children if c.dep_ == "oprd"]
    else:
        slots["subject"] += found
        slots["source"] += speaking(verb)
        if not objects and about_object(verb) and verb.head not in found:
            slots["object"].append(verb.head)
        slots["object"] += planned_for(verb) if not objects else []
    slots["object"] += [antecedent(o, verb) for o in objects] or told_by_clause(verb)
    slots["object"] += taken_for_other(verb)
    above = purpose_of(verb)
    slots["subject"] += acted_on(above) if above is not None and _leads(above) else []


def around(verb: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """All else that a verb has around it."""
    slots["in"] += where(verb)
    slots["bidden"] += bidden(verb, slots["object"])
    slots["with"] += _shared_talk(verb, syntax) if not slots["object"] else []
    slots["with_dative"] += [c for c in verb.children if c.dep_ == "dative" and c.pos_ != "ADP"]
    for name, lost_nouns in strayed(verb, slots["object"], syntax):
        slots[name] += lost_nouns
    going(verb, slots, syntax)
    for state in (c for c in verb.children if c.dep_ == "acomp"):
        for name, heads in phrases(state, syntax, depth=0).items():
            slots[f"{state.lower_}_{name}"] += heads  # "due_in" of "is due in Beijing"
    _around_parts(verb, slots, syntax)
    people = verb.head if verb.dep_ in ("acl", "relcl") and not slots["object"] else None
    above = host(people)[0] if people is not None else None
    if people is not None and above is not None:
        policed(people, above, slots, syntax)  # "police in Moscow detained people protesting"


def _shared_talk(verb: Token, syntax: Syntax) -> list[Token]:
    """With whom both of two verbs are: "met and had a friendly talk with the delegation"."""
    light = [
        c for c in verb.children if c.dep_ == "conj" and c.lemma_ in syntax.light_verbs and c.i <= verb.i + 2
    ]
    heads = (h for c in light for h in (c, *(o for o in c.children if o.dep_ == "dobj")))
    return [
        n for h in heads for p in h.children if p.lower_ == "with" for n in p.children if n.dep_ == "pobj"
    ]


def _around_parts(verb: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """The phrases of a verb, its objects, its subject ("subject_in") and the verb above ("above_in")."""
    passive = is_passive(verb)
    told = [c for c in verb.children if c.dep_ == "ccomp"] if meant(verb) else []  # "what it called a rocket"
    for head in unique((verb, *slots["object"], *slots["bidden"], *told)):
        for name, nouns in phrases(head, syntax, depth=2).items():
            if name != "by" or passive:  # "protested remarks by the minister"
                slots[name] += nouns
    slots["with"] += [c for using in _instruments(verb, syntax) for c in using.children if c.dep_ == "dobj"]
    if verb.dep_ == "conj" and verb.head.pos_ == "VERB" and not (passive or slots["object"]):
        slots["shared_object"] += [c for c in verb.head.children if c.dep_ == "dobj"]
    for noun in (n for subject in slots["subject"] for n in (subject, *subject.conjuncts)):
        slots["subject_possessor"] += [c for c in noun.children if c.dep_ == "poss"]
        for name, nouns in phrases(noun, syntax, depth=1).items():
            slots["subject_" + name] += nouns
    _above(verb, slots, syntax)


def _above(verb: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """Whom the clause above acts on and its phrases, for what that is done for or tells ("above_object")."""
    above = purpose_of(verb)
    if above is not None:
        slots["above_object"] += acted_on(above) if not _leads(above) else []
        for name, nouns in phrases(above, syntax, depth=0).items():
            slots["above_" + name] += nouns
    elif verb.dep_ == "conj":
        slots["above_object"] += summoned(verb.head)  # "summoned the envoy and protested"
    elif verb.dep_ == "ccomp" and verb.head.lemma_ in syntax.telling_verbs:
        slots["told"] += [c for c in verb.head.children if c.dep_ == "dobj"]
    elif (message := message_of(verb)) is not None and (sent := host(message)[0]) is not None:
        received = is_received(sent)  # "was handed a note protesting the raid", "handed the embassy a note"
        slots["above_object"] += subjects(sent) if received else given_by(sent)
    elif verb.dep_ == "relcl" and verb.head.head.dep_ == "agent":
        passive = verb.head.head.head  # "was summoned by the minister, who protested"
        slots["above_object"] += bidden(passive, subjects(passive))
    elif verb.dep_ == "advcl" and verb.tag_ == "VBG" and _carried_by_note(verb):
        slots["above_object"] += acted_on(verb.head)


def _leads(verb: Token) -> bool:
    """Whether the object of a verb does what it is done for; "sent for the ambassador" only calls him in."""
    return verb.lemma_ in _LEADING and not called_in(verb)


def _carried_by_note(verb: Token) -> bool:
    """Whether a parser hung a participle on the verb beside the note that it tells of."""
    notes = (c for c in verb.head.children if c.dep_ == "npadvmod" and c.lemma_ in COUNTERS)
    return any(c.right_edge.i + 1 == verb.left_edge.i for c in notes)


def _instruments(verb: Token, syntax: Syntax) -> Iterator[Token]:
    """Participles such as "using" in a verb's clause, wherever among its phrases the parser hung them."""
    for token in verb.subtree if not syntax.instrument_verbs.isdisjoint(verb.sent.lemmas) else ():
        if token.tag_ == "VBG" and token.lemma_ in syntax.instrument_verbs and token != verb:
            above = governing_verb(token.head)
            if above == verb:
                yield token
