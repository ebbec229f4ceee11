"""What parsers hang on a neighbour of a noun: on its counter, its coordination, its clause, its brackets."""

from collections.abc import Iterator

from kg.slots.clauses import is_passive, stage_of
from kg.slots.phrases import PLACING, own_phrases, phrase, phrases
from kg.slots.subjects import subjects
from kg.slots.syntax import Syntax
from kg.text.tokens import Token

_TAKING = frozenset(("take", "bring", "lead"))
_HELD = frozenset(("host", "attend", "convene", "stage"))
"""What is done to a gathering, and to nothing that it is about or where it is."""


def told_of(noun: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """What a clause tells of a noun that is its object ("the talks that they held in Rome")."""
    for clause in (c for c in noun.children if c.dep_ == "relcl"):
        if clause.lemma_ in _TAKING and any(c.dep_ == "nsubj" and c.tag_ == "WDT" for c in clause.children):
            slots["to"] += phrases(clause, syntax, depth=0).get("to", ())  # "a tour that took him to Cairo"
        if is_passive(clause) and clause.lemma_ in syntax.light_verbs | syntax.happening_verbs:
            own_phrases(clause, slots, syntax)  # "talks which were held in Rome"
        slots["by"] += attending(clause, syntax)
        for verb in (clause, *(c for c in clause.children if c.dep_ == "xcomp")):
            objects = [c for c in verb.children if c.dep_ == "dobj"]
            relative = all(o.tag_ == "WDT" for o in objects)
            says = any(c.dep_ == "ccomp" for c in verb.children)  # "a trip that aides say will go ahead"
            if verb.lemma_ in syntax.light_verbs and relative and not says and noun not in subjects(verb):
                doers = [s for s in subjects(verb) if s.tag_ != "WDT"]
                joined = verb.lemma_ in syntax.joining_verbs - syntax.hosting_verbs
                slots["joined_modifier"] += (
                    slots["modifier"] if joined else []
                )  # "the Indian test he attended"
                slots["hosting" if verb.lemma_ in syntax.hosting_verbs else "subject"] += doers
                slots["doer"] += doers
                if doers:
                    own_phrases(verb, slots, syntax)


def attending(verb: Token, syntax: Syntax) -> list[Token]:
    """Who comes to what a passive is about, told by it or beside it: "was held in Oman and attended by X"."""
    joined = (v for v in (verb, *verb.conjuncts) if v.lemma_ in syntax.joining_verbs and v.tag_ == "VBN")
    agents = (c for v in joined for c in v.children if c.dep_ == "agent")
    return [n for c in agents for n in c.children if n.dep_ == "pobj"] if is_passive(verb) else []


def participles(noun: Token, syntax: Syntax) -> Iterator[Token]:
    """What is said to be done to a noun, also behind a phrase of it or hung on what counts it.

    "Talks on the crisis hosted by Scholz", "thousands of protesters gathered in Minsk".
    """
    for told in (noun, *_counting(noun, syntax)):
        yield from _done_to(told)
    for told in (t for c in noun.children if c.dep_ == "prep" for t in c.children if t.dep_ == "pobj"):
        dated = told.ent_type_ == "DATE"
        yield from (c for c in _done_to(told) if dated or c.lemma_ in _HELD)


def _done_to(noun: Token) -> Iterator[Token]:
    clauses = (c for c in noun.children if c.dep_ == "acl" and c.tag_ in ("VBN", "VBD"))
    return (c for c in clauses if not any(s.dep_ == "nsubj" for s in c.children))


def strayed(verb: Token, objects: list[Token], syntax: Syntax) -> Iterator[tuple[str, list[Token]]]:
    """The phrases of a verb that a parser hung inside what stands between, each with its preposition."""
    yield from _behind_saying(verb, syntax)
    yield from _behind_aside(verb, objects, syntax)
    yield from _behind_cargo(objects, syntax)


def _behind_aside(verb: Token, objects: list[Token], syntax: Syntax) -> Iterator[tuple[str, list[Token]]]:
    """The phrases behind a participle or an apposition that commas set off, which a parser hung inside it.

    "Fired two missiles, believed to be Scuds, from Hwangju", "the Agni-V, its largest missile, from Wheeler".
    """
    hung = [c for head in (verb, *objects) for c in head.children if c.i > verb.i and _set_off(c)]
    told = [c for c in hung if c.dep_ in ("advcl", "acl") and c.tag_ in ("VBN", "VBD")]
    for aside in (*told, *(c for c in hung if c.dep_ == "appos")):
        for prep in aside.subtree:
            if prep.dep_ == "prep" and prep.i > aside.i + 1 and prep.nbor(-1).text == ",":
                yield phrase(prep, syntax)


def _set_off(clause: Token) -> bool:
    """Whether a comma stands before all of a clause, its adverbs included (", later identified as …")."""
    return clause.left_edge.i > 0 and clause.left_edge.nbor(-1).text == ","


def _behind_cargo(objects: list[Token], syntax: Syntax) -> Iterator[tuple[str, list[Token]]]:
    """Where something came from behind what it carries: "fired a rocket carrying a satellite from Kourou"."""
    loads = (c for o in objects for c in o.children if c.dep_ == "acl" and c.lemma_ == "carry")
    for load in loads:
        for head in (load, *(c for c in load.children if c.dep_ == "dobj")):
            for prep in (c for c in head.children if c.dep_ == "prep" and c.lower_ == "from"):
                yield phrase(prep, syntax)


def _behind_saying(verb: Token, syntax: Syntax) -> Iterator[tuple[str, list[Token]]]:
    """The phrases of a clause behind who tells of it: "tested a missile, state media said, off Wonsan"."""
    aside = [c for c in verb.children if c.dep_ == "parataxis" and c.i > verb.i]
    told = aside or ([verb.head] if verb.dep_ == "ccomp" and verb.head.i > verb.i else [])
    for said in (s for s in told if any(c.dep_ == "nsubj" and c.i < s.i for c in s.children)):
        for prep in (c for c in said.children if c.dep_ == "prep" and c.i > said.i):
            if prep.nbor(-1).text == ",":
                yield phrase(prep, syntax)


def in_brackets(noun: Token, slots: dict[str, list[Token]]) -> None:
    """Who is where for what, told in brackets: "the minister, in Cairo for talks, said"."""
    noun = stage_of(noun) or noun  # "in Cairo on the last day of a visit"
    prep = noun.head
    if noun.dep_ != "pobj" or prep.lower_ not in ("for", "on", "at"):
        return
    who = prep.head.head.head if prep.head.dep_ == "pobj" else prep.head
    first = who.doc[who.i + 1] if who.i + 2 < len(who.doc) else who
    placed = who.doc[first.i + 1] if first.text == "," else first
    if placed.dep_ != "prep" or placed.head != who or who.dep_ not in ("nsubj", "nsubjpass"):
        return
    slots["host_on" if prep.lower_ == "at" else f"host_{prep.lower_}"].append(who)
    if placed != prep:
        slots["beside_" + placed.lower_] += [c for c in placed.children if c.dep_ == "pobj"]


def shared(noun: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """The places behind a noun that hang on what counts it or on what it is coordinated with.

    "A crowd of protesters in Lima", "clashes between police and demonstrators in Lima".
    """
    for head in noun.conjuncts if _between(noun) else ():
        for name, nouns in phrases(head, syntax, depth=0).items():
            slots[name] += [n for n in nouns if name in PLACING]
    counting = _counting(noun, syntax)
    counted = bool(counting)
    above = counting[0] if counting else _of_what(noun)
    if counted or (noun.dep_ == "conj" and above.pos_ in ("NOUN", "PROPN")):
        for head in (above, above.head.head) if _between(above) else (above,):
            for name, nouns in phrases(head, syntax, depth=0).items():
                shares = name in PLACING or (name == "against" and counted)
                slots[name] += [n for n in nouns if shares and n.i > noun.i]


def _of_what(noun: Token) -> Token:
    """What a noun hangs on, behind "of" or directly."""
    return noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun.head


def _counting(noun: Token, syntax: Syntax) -> tuple[Token, ...]:
    """The word that only counts what stands behind its "of", if any: "thousands of protesters"."""
    above = _of_what(noun)
    return (above,) if above != noun.head and above.lemma_.lower() in syntax.transparent else ()


def _between(noun: Token) -> bool:
    return noun.dep_ == "pobj" and noun.head.lower_ == "between"
