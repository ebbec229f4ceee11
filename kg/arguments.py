"""Who did what to whom, where: the grammar of a trigger word as named slots, whatever its event type.

The one place that knows English clause syntax. `arguments(token, syntax)` walks from a verb or a
noun and names what it finds after its grammatical function – `subject`, `object`, `by`,
`possessor`, `modifier`, `host` and one slot a preposition ("in", "toward", …) – so that active,
passive, nominal, light-verb, relative, participial, infinitive and coordinated wordings of a
fact come out alike. Event frames name slots and never dependency labels.

Slots hold head tokens, coordination spread out, nearest attachment first. A prepositional phrase
under the object counts as the verb's own, since parsers attach those by guess; one inside another
phrase is offered under its name with a tilde ("~in").
"""

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from spacy.tokens import Token

from kg.clauses import antecedent, governing_verb, host, is_passive, subjects

Slots = Mapping[str, tuple[Token, ...]]
SUBJECTS = frozenset(("nsubj", "csubj"))
_PLACING = frozenset(("in", "at", "outside", "across", "throughout", "near"))
_PREFIXES = {"anti": "against", "pro": "pro", "ex": "ex", "non": "non"}
"""Prefixes of a modifier to the slot that it fills: who an anti-Chinese protest is against."""
_DEMANDING = frozenset(("demand", "call", "urge", "ask", "want", "insist"))
_DASHES = frozenset(("-", "–", "—", "/"))
MODIFIERS = frozenset(("compound", "amod", "nmod"))


@dataclass(frozen=True, slots=True)
class Syntax:
    """The word lists of `ontology/syntax.toml`."""

    light_verbs: frozenset[str]
    happening_verbs: frozenset[str]
    transparent: frozenset[str]
    carriers: frozenset[str]
    compound_prepositions: Mapping[str, str]
    instrument_verbs: frozenset[str]
    policing_verbs: frozenset[str]
    hosting_verbs: frozenset[str]
    receiving_verbs: frozenset[str]
    facing_verbs: frozenset[str]
    rulers: frozenset[str]
    removal_nouns: frozenset[str]
    removal_verbs: frozenset[str]


@cache
def load_syntax(path: Path) -> Syntax:
    """Reads the word lists; a missing one is a KeyError that names it."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return Syntax(
        light_verbs=frozenset(table["light_verbs"]),
        happening_verbs=frozenset(table["happening_verbs"]),
        transparent=frozenset(table["transparent"]),
        carriers=frozenset(table["carriers"]),
        compound_prepositions=table["compound_prepositions"],
        instrument_verbs=frozenset(table["instrument_verbs"]),
        policing_verbs=frozenset(table["policing_verbs"]),
        hosting_verbs=frozenset(table["hosting_verbs"]),
        receiving_verbs=frozenset(table["receiving_verbs"]),
        facing_verbs=frozenset(table["facing_verbs"]),
        rulers=frozenset(table["rulers"]),
        removal_nouns=frozenset(table["removal_nouns"]),
        removal_verbs=frozenset(table["removal_verbs"]),
    )


def arguments(token: Token, syntax: Syntax) -> Slots:
    """The slots of a verb or noun, each with its head tokens in order of trust."""
    slots: dict[str, list[Token]] = defaultdict(list)
    if token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB"):
        _verb(token, slots, syntax)
    else:
        _noun(token, slots, syntax)
    _sentence(token, slots, syntax)
    slots["demanded"] += _addressed(token, syntax)
    slots["inside_in"] += _inside(token, syntax)
    slots["removal"] += [who for noun in token.sent for who in _removed(noun, syntax)]
    slots["label"] += _label(token)
    return {
        name: tuple(_unique(t for x in heads for t in spread(x, syntax))) for name, heads in slots.items()
    }


def _where(verb: Token) -> list[Token]:
    """The place that a clause with "where" goes on about ("in Japan, where he held talks")."""
    asked = verb.dep_ == "relcl" and any(c.lower_ == "where" for c in verb.children)
    return [verb.head] if asked else []


def _verb(verb: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    slots["in"] += _where(verb)
    objects = [c for c in verb.children if c.dep_ in ("dobj", "obj")]
    found = [verb.head] if verb.dep_ == "acl" and is_passive(verb) else subjects(verb)
    if is_passive(verb):
        slots["object"] += found + [c for c in verb.children if c.dep_ == "oprd"]
    else:
        slots["subject"] += found
        if not objects and verb.dep_ == "relcl" and verb.head not in found and verb.head.dep_ != "attr":
            slots["object"].append(verb.head)
    slots["object"] += [antecedent(o, verb) for o in objects]
    slots["with_dative"] += [c for c in verb.children if c.dep_ == "dative" and c.pos_ != "ADP"]
    _around(verb, slots, syntax)


def _around(verb: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """The phrases of a verb, its objects, its subject ("subject_in") and the verb above ("above_in")."""
    passive = is_passive(verb)
    for head in (verb, *slots["object"]):
        for name, nouns in _phrases(head, syntax, depth=2).items():
            if name != "by" or passive:  # "protested remarks by the minister"
                slots[name] += nouns
    slots["with"] += [c for using in _instruments(verb, syntax) for c in using.children if c.dep_ == "dobj"]
    if verb.dep_ == "conj" and verb.head.pos_ == "VERB" and not (passive or slots["object"]):
        slots["shared_object"] += [c for c in verb.head.children if c.dep_ == "dobj"]
    for noun in slots["subject"]:
        for name, nouns in _phrases(noun, syntax, depth=0).items():
            slots["subject_" + name] += nouns
    if verb.dep_ in ("xcomp", "advcl") and verb.tag_ == "VB":
        slots["above_object"] += [c for c in verb.head.children if c.dep_ == "dobj"]
        for name, nouns in _phrases(verb.head, syntax, depth=0).items():
            slots["above_" + name] += nouns


def _phrases(head: Token, syntax: Syntax, depth: int) -> Slots:
    slots: dict[str, list[Token]] = defaultdict(list)
    _prepositions(head, slots, syntax, depth)
    return {name: tuple(nouns) for name, nouns in slots.items()}


def _instruments(verb: Token, syntax: Syntax) -> Iterator[Token]:
    """Participles such as "using" in a verb's clause, wherever among its phrases the parser hung them."""
    for token in verb.subtree:
        if token.tag_ == "VBG" and token.lemma_ in syntax.instrument_verbs and token != verb:
            above = governing_verb(token.head)
            if above == verb:
                yield token


def _noun(noun: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    slots["possessor"] += [c for c in noun.children if c.dep_ == "poss"]
    for modifier in (m for c in noun.children if c.dep_ in MODIFIERS for m in _modifiers(c)):
        if modifier.text[0].isalnum() and modifier.lower_ not in _PREFIXES:
            slots[_PREFIXES.get(_prefix(modifier), "modifier")].append(modifier)
    slots["modifier"] += _dashed(noun)
    _prepositions(noun, slots, syntax)
    _shared(noun, slots, syntax)
    _told_of(noun, slots, syntax)
    _in_brackets(noun, slots)
    for apposed in (c for c in noun.children if c.dep_ == "appos" and noun.lemma_ == c.lemma_):
        _prepositions(apposed, slots, syntax)
    for told in (c for c in noun.children if c.dep_ == "acl" and c.tag_ == "VBN"):
        for name, nouns in _phrases(told, syntax, depth=2).items():
            if name != "by" or told.lemma_ in syntax.light_verbs:  # "led by", not "criticised by"
                slots[name] += nouns
    verb, how = host(noun)
    if verb is not None and verb.lemma_ == "include" and verb.dep_ == "relcl":
        verb, how = host(verb.head)  # "for a visit that includes talks"
    if verb is not None:
        _hosted(noun, verb, how, slots, syntax)


def _told_of(noun: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """What a clause tells of a noun that is its object ("the talks that they held in Rome")."""
    for clause in (c for c in noun.children if c.dep_ == "relcl"):
        if is_passive(clause) and clause.lemma_ in syntax.light_verbs | syntax.happening_verbs:
            _own_phrases(clause, slots, syntax)  # "talks which were held in Rome"
        for verb in (clause, *(c for c in clause.children if c.dep_ == "xcomp")):
            objects = [c for c in verb.children if c.dep_ == "dobj"]
            relative = all(o.tag_ == "WDT" for o in objects)
            if verb.lemma_ in syntax.light_verbs and relative and noun not in subjects(verb):
                doers = [s for s in subjects(verb) if s.tag_ != "WDT"]
                slots["hosting" if verb.lemma_ in syntax.hosting_verbs else "subject"] += doers
                if doers:
                    _own_phrases(verb, slots, syntax)


def _in_brackets(noun: Token, slots: dict[str, list[Token]]) -> None:
    """Who is where for what, told in brackets: "the minister, in Cairo for talks, said"."""
    prep = noun.head
    if noun.dep_ != "pobj" or prep.lower_ not in ("for", "on"):
        return
    who = prep.head.head.head if prep.head.dep_ == "pobj" else prep.head
    first = who.doc[who.i + 1] if who.i + 2 < len(who.doc) else who
    placed = who.doc[first.i + 1] if first.text == "," else first
    if placed.dep_ != "prep" or placed.head != who or who.dep_ not in ("nsubj", "nsubjpass"):
        return
    slots["host_" + prep.lower_].append(who)
    if placed != prep:
        slots["beside_" + placed.lower_] += [c for c in placed.children if c.dep_ == "pobj"]


def _shared(noun: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """The places behind a noun that hang on what counts it or on what it is coordinated with.

    "A crowd of protesters in Lima", "clashes between police and demonstrators in Lima".
    """
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun.head
    for head in noun.conjuncts if _between(noun) else ():
        for name, nouns in _phrases(head, syntax, depth=0).items():
            slots[name] += [n for n in nouns if name in _PLACING]
    counted = above != noun.head and above.lemma_.lower() in syntax.transparent
    if counted or (noun.dep_ == "conj" and above.pos_ in ("NOUN", "PROPN")):
        for head in (above, above.head.head) if _between(above) else (above,):
            for name, nouns in _phrases(head, syntax, depth=0).items():
                slots[name] += [n for n in nouns if name in _PLACING and n.i > noun.i]


def _between(noun: Token) -> bool:
    return noun.dep_ == "pobj" and noun.head.lower_ == "between"


def _hosted(noun: Token, verb: Token, how: str, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """What a noun gets from the verb that it hangs on."""
    light = verb.lemma_ in syntax.light_verbs
    slots["beside_in"] += _where(verb)
    if light and how in ("dobj", "obj", "attr", "in"):
        for subject in subjects(verb):
            for name, nouns in _phrases(subject, syntax, depth=0).items():
                slots["subject_" + name] += nouns
    if how in ("dobj", "obj", "attr") and light:
        slots["hosting" if verb.lemma_ in syntax.hosting_verbs else "subject"] += subjects(verb)
        _prepositions(verb, slots, syntax)
    elif how == "nsubjpass" and light:
        _prepositions(verb, slots, syntax)
    elif how in ("nsubj", "nsubjpass"):
        if is_passive(verb):
            slots["against"] += _phrases(verb, syntax, depth=0).get("against", ())
        if light or verb.lemma_ in syntax.happening_verbs:
            _own_phrases(verb, slots, syntax)
        else:
            _beside(noun, verb, slots, syntax)
    else:
        if how != "for" or light or not _under_object(noun):  # "expresses support for talks"
            _hosts(verb, how, slots, syntax)
        _beside(noun, verb, slots, syntax)


def _own_phrases(verb: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    for name, nouns in _phrases(verb, syntax, depth=2).items():
        if name != "by":  # "were broken up by police"
            slots[name] += nouns


def _hosts(verb: Token, how: str, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """Who does something with, at or for the event."""
    slots["host"] += subjects(verb)
    if verb.lemma_ in (syntax.receiving_verbs if how in ("with", "by") else syntax.facing_verbs):
        slots["received"] += subjects(verb)
    if how in ("dobj", "obj"):
        slots["host_object"] += subjects(verb)
    else:
        slots["host_" + how] += subjects(verb)
        slots["beside_object"] += [c for c in verb.children if c.dep_ == "dobj"]


def _removed(noun: Token, syntax: Syntax) -> Iterator[Token]:
    """Whose resignation, ouster or the like a sentence speaks of."""
    if noun.lemma_.lower() in syntax.removal_nouns and noun.pos_ == "NOUN":
        yield from (c for c in noun.children if c.dep_ == "poss")
        yield from (n for c in noun.children if c.lower_ == "of" for n in c.children if n.dep_ == "pobj")
    elif noun.lemma_ in syntax.removal_verbs and noun.head.lemma_ in _DEMANDING:
        called = [n for c in noun.head.children if c.lower_ in ("on", "for") for n in c.children]
        yield from (n for n in called or subjects(noun) if n.dep_ in ("pobj", "dobj", "nsubj"))


def _label(token: Token) -> list[Token]:
    """The words of the label before a text ("2011 Syrian uprising: …")."""
    first = next(iter(token.doc.sents))
    told = first.end <= token.sent.start and first.text.rstrip().endswith(":")
    return [t for t in first if t.pos_ in ("PROPN", "ADJ")] if told else []


def _sentence(token: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """Where the clauses around a word take place, as "sentence_in": the last resort for a place."""
    for verb in (t for t in (token, *token.ancestors) if t.pos_ in ("VERB", "AUX")):
        objects = [c for c in verb.children if c.dep_ == "dobj"]
        slots["sentence_in"] += [o for o in objects if o.lemma_ == "street"]
        for head in (verb, *objects):
            for name, nouns in _phrases(head, syntax, depth=0).items():
                slots["sentence_in"] += [n for n in nouns if name in _PLACING or n.lemma_ == "street"]


def _demands(token: Token) -> Iterator[Token]:
    """The verbs by which a word's clause demands something, its own or those of its participles."""
    host_verb = governing_verb(token)
    for verb in {token, host_verb} if host_verb is not None else {token}:
        for word in (verb, *verb.children):
            joined = word == verb or word.dep_ in ("acl", "advcl", "xcomp", "conj")
            if joined and word.lemma_ in _DEMANDING and word.tag_.startswith("VB"):
                yield word


def _addressed(token: Token, syntax: Syntax) -> Iterator[Token]:
    """The rulers of whom something is demanded ("demanding that the government resign", "urged it to …")."""
    for verb in _demands(token):
        clauses = (c for c in verb.children if c.dep_ == "ccomp")
        called = (n for c in verb.children if c.lower_ == "on" for n in c.children if n.dep_ == "pobj")
        asked = (
            c for c in verb.children if c.dep_ == "dobj" and any(x.dep_ == "xcomp" for x in verb.children)
        )
        for noun in (*(s for c in clauses for s in subjects(c)), *called, *asked):
            if noun.lemma_.lower() in syntax.rulers:
                yield noun


def _inside(token: Token, syntax: Syntax) -> Iterator[Token]:
    """Places within what a word or its participle demands ("calling for his resignation in Lima").

    Where a phrase at the end of a demand belongs is a guess: a frame limits it to what cannot be demanded of.
    """
    for verb in _demands(token):
        for prep in (t for t in verb.subtree if t.dep_ == "prep" and t.lower_ in _PLACING):
            if governing_verb(prep.head) == verb:
                yield from _phrase(prep, syntax)[1]


def _under_object(noun: Token) -> bool:
    return noun.dep_ == "pobj" and noun.head.head.dep_ == "dobj"


def _beside(noun: Token, verb: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """The adjuncts of the clause that a noun stands in, as "beside_in" and the like."""
    for name, heads in _phrases(verb, syntax, depth=0).items():
        slots["beside_" + name] += [h for h in heads if h != noun]
    for name, heads in _phrases(verb, syntax, depth=1).items():
        if name.removeprefix("~") in _PLACING:
            slots["beside_~" + name.removeprefix("~")] += [h for h in heads if h != noun]
    if verb.lemma_ in syntax.policing_verbs:
        for subject in subjects(verb):
            slots["policed_in"] += _phrases(subject, syntax, depth=0).get("in", ())


def _prefix(token: Token) -> str:
    """ "anti" of "anti-Chinese"."""
    doc = token.doc
    return doc[token.i - 2].lower_ if token.i > 1 and doc[token.i - 1].text == "-" else ""


def _modifiers(token: Token) -> Iterator[Token]:
    yield token
    for child in token.children:
        if child.dep_ in (*MODIFIERS, "conj"):
            yield from _modifiers(child)


def _dashed(noun: Token) -> Iterator[Token]:
    """Names joined by dashes before a noun ("the North Korea–United States summit"), which parsers split."""
    doc, left = noun.doc, noun.left_edge.i
    while left > 1 and doc[left - 1].text in _DASHES and doc[left - 2].pos_ in ("PROPN", "ADJ"):
        yield doc[left - 2]
        left = doc[left - 2].left_edge.i


def _prepositions(head: Token, slots: dict[str, list[Token]], syntax: Syntax, depth: int = 2) -> None:
    """Prepositional phrases of a head, then those nested in their nouns (but for of-phrases)."""
    inner: list[Token] = []
    for child in head.children:
        if child.lower_ in ("here", "there") and child.dep_ == "advmod":
            slots["in"].append(child)
        if child.dep_ == "agent":
            slots["by"] += [p for p in child.children if p.dep_ == "pobj"]
        elif _joins(child):
            for prep in (child, *(c for c in child.children if c.dep_ == "conj" and c.pos_ == "ADP")):
                name, nouns = _phrase(prep, syntax)
                slots[name] += nouns
                inner += nouns if name != "of" or head.pos_ == "NOUN" else []
    if depth:
        for noun in (n for i in inner for n in (i, *(c for c in i.children if c.dep_ == "appos"))):
            for name, heads in _phrases(noun, syntax, depth - 1).items():
                if noun.ent_type_ != "PERSON" or name in _PLACING:  # "against Putin in Moscow"
                    slots["~" + name.removeprefix("~")] += heads


def _joins(word: Token) -> bool:
    """Whether a word is a preposition of its clause, not of a name ("the Day Against Homophobia")."""
    if word.dep_ not in ("prep", "advmod", "prt", "advcl") or word.pos_ not in ("ADP", "SCONJ", "ADV"):
        return False
    objects = (c for c in word.children if c.dep_ == "pobj")
    named = word.head.pos_ == "PROPN" and all(t.is_title for t in (word.head, *objects))
    return not (named and word.is_title and word.i > word.sent.start)


def _phrase(prep: Token, syntax: Syntax) -> tuple[str, list[Token]]:
    """A preposition's name, words like "outside of" taken together, and the heads of its nouns."""
    nouns = [c for c in prep.children if c.dep_ in ("pobj", "pcomp") and c.pos_ not in ("VERB", "ADV")]
    for clause in (c for c in prep.children if c.dep_ == "pcomp" and c.tag_ == "VBG"):
        nouns += [c for c in clause.children if c.dep_ == "nsubj"]  # "from Kazakhstan carrying satellites"
    nested = [c for c in prep.children if c.dep_ == "prep"]
    if not nouns and nested:
        name = f"{prep.lower_} {nested[0].lower_}"
        _, nouns = _phrase(nested[0], syntax)
        return syntax.compound_prepositions.get(name, nested[0].lower_), nouns
    return prep.lower_, nouns


def spread(token: Token, syntax: Syntax) -> Iterator[Token]:
    """A head with what is coordinated with it, and what stands behind a counting noun."""
    if token.lemma_.lower() in syntax.transparent or token.pos_ == "NUM":
        behind = [p for c in token.children if c.lower_ == "of" for p in c.children if p.dep_ == "pobj"]
        for noun in behind:
            yield from spread(noun, syntax)
        if not behind:
            yield token
    else:
        yield token
    for child in token.children:
        if child.lower_ == "including":
            for named in (n for n in child.children if n.dep_ == "pobj"):
                yield from spread(named, syntax)
        if child.dep_ == "conj" and child.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "ADJ"):
            yield from spread(child, syntax)
        if child.dep_ == "appos" and token.tag_ != "NNS":  # "minister Li Wei and his colleague Kim Min"
            for named in (c for c in child.children if c.dep_ == "conj" and c.pos_ == "PROPN"):
                yield from spread(named, syntax)


def _unique(tokens: Iterator[Token]) -> Iterator[Token]:
    seen: set[int] = set()
    for token in tokens:
        if token.i not in seen:
            seen.add(token.i)
            yield token
