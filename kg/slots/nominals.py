"""What a noun has around it: its modifiers, its phrases, what the clause around it lends to it."""

from collections.abc import Iterator

from kg.slots.attachments import in_brackets, participles, shared, told_of
from kg.slots.clauses import forms, host, is_passive
from kg.slots.hosts import hosted, infinitives
from kg.slots.phrases import PLACING, going, own_phrases, phrase, phrases, prepositions
from kg.slots.syntax import MODIFIERS, Syntax
from kg.text.tokens import Token

_PREFIXES = {"anti": "against", "pro": "pro", "ex": "ex", "non": "non"}
"""Prefixes of a modifier to the slot that it fills: who an anti-Chinese protest is against."""
_SPEAKING = frozenset(("representative", "leader", "organizer", "organiser", "spokesman", "delegation"))
"""Who stands for those behind their "of", and need not be where they are."""
AIMING = frozenset(("aim", "direct", "target"))
_SENSING = frozenset(("detect", "spot", "pinpoint"))
"""Verbs behind whose object "from" tells where it began, not where those are who tell of it."""
_WATCHING = frozenset(("watch", "observe", "view", "monitor", "film", "photograph"))
"""Verbs behind whose object "from" tells where those are who see it: "observed the launch from a bunker"."""
_COMPLAINTS = frozenset("protest complaint objection note letter petition".split())
_DASHES = frozenset(("-", "–", "—", "/"))


def noun_slots(noun: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    slots["possessor"] += [_owner(c) for c in noun.children if c.dep_ == "poss"]
    for modifier in (m for c in noun.children if c.dep_ in MODIFIERS for m in _modifiers(c, syntax)):
        if (
            modifier.text[0].isalnum()
            and modifier.lower_ not in _PREFIXES
            and not _of_occasion(modifier, syntax)
        ):
            slots[_PREFIXES.get(_prefix(modifier, syntax), "modifier")].append(modifier)
    slots["modifier"] += _dashed(noun)
    slots["in"] += _opening_place(noun)
    prepositions(noun, slots, syntax)
    going(noun, slots, syntax)
    _doing(noun, slots, syntax)
    _with_whom(noun, slots, syntax)
    _as_sign(noun, slots)
    _opposed(noun, slots, syntax)
    for name, lost in _astray(noun, syntax):
        slots[name] += lost
    slots["of"] += [*_behind_its_date(noun), *_behind_its_agent(noun)]
    for name in _of_the_clause(noun):
        slots.pop(name, None)
    shared(noun, slots, syntax)
    told_of(noun, slots, syntax)
    in_brackets(noun, slots)
    for apposed in (c for c in noun.children if c.dep_ == "appos" and noun.lemma_ == c.lemma_):
        prepositions(apposed, slots, syntax)
    _done_to_it(noun, slots, syntax)
    _due(noun, slots, syntax)
    slots["involving"] += _involved(noun, syntax)
    verb, how = host(noun)
    if verb is not None and verb.lemma_ == "include" and verb.dep_ == "relcl":
        verb, how = host(verb.head)  # "for a visit that includes talks"
    if spoken_for(noun):
        for name in PLACING:
            slots.pop(name, None)
    elif verb is not None:
        hosted(noun, verb, how, slots, syntax)


def _of_the_clause(noun: Token) -> Iterator[str]:
    """The prepositions behind a noun that tell where its clause takes place, and not what the noun tells of.

    "Watched the launch from a bunker", "delivered a protest over the launch at the embassy".
    """
    prep = noun.head
    if noun.dep_ == "dobj" and noun.head.lemma_ in _WATCHING:
        yield "from"
    about = noun.dep_ == "pobj" and prep.lower_ in ("over", "about", "against")
    if about and prep.head.dep_ == "dobj" and prep.head.lemma_ in _COMPLAINTS:
        yield "at"


def _doing(noun: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """Where those are of whom a clause tells what they do: "protesters who shouted outside the palace"."""
    for clause in (c for c in noun.children if c.dep_ in ("relcl", "acl") and not is_passive(c)):
        who = any(c.lower_ in ("who", "that") and c.dep_ == "nsubj" for c in clause.children)
        before = any(c.lower_ in ("had", "have", "has") and c.dep_ == "aux" for c in clause.children)
        if (who and not before) or (clause.dep_ == "acl" and clause.tag_ == "VBG"):
            for name, nouns in phrases(clause, syntax, depth=1).items():
                slots["doing_" + name] += nouns


def _with_whom(noun: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """With whom or what something is told to be: "talks involving Iran", "a test using two missiles"."""
    acts = (c for c in noun.children if c.dep_ == "acl" and c.tag_ == "VBG")
    for act in (c for c in acts if c.lemma_ in syntax.instrument_verbs):
        objects = [c for c in act.children if c.dep_ == "dobj"]
        slots["with"] += [t for o in objects for t in (o, *o.conjuncts)]


def spoken_for(noun: Token) -> bool:
    """Whether others act for those whom a noun names: "met representatives of the protesters in Ankara"."""
    of = noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.tag_ == "NNS"
    return of and noun.head.head.lemma_ in _SPEAKING  # but "the leader of a protest in Abuja"


def _opening_place(noun: Token) -> list[Token]:
    """The place before a noun that a parser made part of it: "In Rome and Bari protesters waved flags"."""
    places = (c for c in noun.lefts if c.dep_ in ("nmod", "compound") and c.ent_type_ == "GPE" and c.i)
    before = ((c, c.nbor(-1)) for c in places)
    return [c for c, prep in before if prep.lower_ == "in" and not prep.children]


def _owner(possessor: Token) -> Token:
    """The noun that "whose" stands for ("Iran, whose launch drew protests"); any other word as it is."""
    if possessor.tag_ != "WP$" or possessor.i < possessor.sent.start + 1:
        return possessor
    clause = next((a for a in possessor.ancestors if a.dep_ == "relcl"), None)
    before = possessor.nbor(-2 if possessor.nbor(-1).text == "," else -1)
    return clause.head if clause is not None else before


def _done_to_it(noun: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """The phrases of what is done to a noun: "talks hosted by Scholz", "a summit set to be held in Lima"."""
    for told in participles(noun, syntax):
        for name, nouns in phrases(told, syntax, depth=2).items():
            who = name in ("by", "with")  # "led by", "held with", not "criticised by", "clashed with"
            if not who or told.lemma_ in syntax.light_verbs:
                slots["toward" if name == "at" and told.lemma_ in AIMING else name] += nouns
        for act in infinitives(told):  # "a summit scheduled to be held in Lima"
            if is_passive(act) or act.lemma_ in syntax.happening_verbs:
                own_phrases(act, slots, syntax)


def _due(noun: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """Where a noun is due: "talks due in Rome on Friday", "a summit, due to open in Rome"."""
    for due in (c for c in noun.rights if c.dep_ == "amod" and c.lower_ == "due"):
        own_phrases(due, slots, syntax)
        for act in infinitives(due):
            own_phrases(act, slots, syntax)


def _involved(noun: Token, syntax: Syntax) -> Iterator[Token]:
    """Whom a noun is told to bring together: "talks involving X and Y", "a march that involved X"."""
    about = [c for c in noun.children if c.dep_ == "relcl" or (c.dep_ == "acl" and c.tag_ == "VBG")]
    told = [noun.head] if noun.dep_ == "nsubj" else []
    for verb in (v for v in (*about, *told) if not forms(v).isdisjoint(syntax.involving_verbs)):
        yield from (c for c in verb.children if c.dep_ == "dobj" and not is_passive(verb))


def _as_sign(noun: Token, slots: dict[str, list[Token]]) -> None:
    """Behind a bare noun that tells what an act is a sign of, "of" is against: "march in protest of him"."""
    bare = noun.tag_ == "NN" and noun.dep_ == "pobj" and not list(noun.lefts)
    if bare and noun.head.lower_ == "in" and noun.head.head.pos_ == "VERB":
        slots["against"] += slots.pop("of", [])


def _opposed(noun: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """What people are angry at or opposed to: "demonstrators angry at the minister's plan"."""
    many = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun  # "dozens of them"
    for word in (c for n in {noun, many} for c in n.rights if c.lower_ in syntax.opposing_words):
        for name in ("at", "with", "to", "about", "over", "by"):
            slots["against"] += phrases(word, syntax, depth=0).get(name, ())


def _astray(noun: Token, syntax: Syntax) -> Iterator[tuple[str, list[Token]]]:
    """The by-, of- and at times from-phrases right behind an object that a parser hung on its active verb.

    "Condemned the launch by North Korea of two missiles"; "detected the launch from Sunan", not "watched".
    """
    end, verb = noun.i + 1, noun.head
    if noun.dep_ != "dobj" or is_passive(verb):
        return
    own = ("by", "of", "from") if verb.lemma_ in _SENSING else ("by", "of")
    for prep in (c for c in verb.rights if c.dep_ in ("prep", "agent") and c.lower_ in own):
        if prep.i in (end, noun.right_edge.i + 1):  # "played down the launch of missiles by North Korea"
            yield phrase(prep, syntax)
            end = prep.right_edge.i + 1


def _behind_its_date(noun: Token) -> list[Token]:
    """What an "of" behind a date adds to the noun before it: "the launch on Wednesday of a missile"."""
    behind = (t for c in noun.rights for t in (c, *c.children) if noun in (t.head, t.head.head))
    dates = [t for t in behind if t.ent_type_ == "DATE" or t.lower_ == "earlier"]
    return [n for t in dates for c in t.children if c.lower_ == "of" for n in c.children if n.dep_ == "pobj"]


def _behind_its_agent(noun: Token) -> list[Token]:
    """The same behind the name of who acts: "the launch by Iran of two missiles"."""
    agents = (n for c in noun.children if c.lower_ == "by" for n in c.children if n.pos_ == "PROPN")
    return [n for a in agents for c in a.children if c.lower_ == "of" for n in c.children if n.dep_ == "pobj"]


def _prefix(token: Token, syntax: Syntax) -> str:
    """ "anti" of "anti-Chinese", and of both words of "anti-Vladimir Putin"."""
    doc, first = token.doc, token.i
    whole = token.lower_ not in syntax.occasions  # but "the anti-Iraq war protesters"
    while whole and first > 2 and doc[first - 1].text != "-" and _goes_on(doc[first - 1], doc[first]):
        first -= 1
    return doc[first - 2].lower_ if first > 1 and doc[first - 1].text == "-" else ""


def _goes_on(before: Token, token: Token) -> bool:
    """Whether a word goes on with the name that the one before is part of."""
    joined = before.is_title and before.dep_ == "compound" and before.head == token
    return joined or token.ent_iob_ == "I"


def _of_occasion(modifier: Token, syntax: Syntax) -> bool:
    """Whether a word belongs to an occasion named before another event: "the G-20 summit protests"."""
    if modifier.lower_ in syntax.occasions and modifier.pos_ == "PROPN" and modifier.ent_type_ != "PERSON":
        return True
    behind = modifier.nbor() if modifier.i + 1 < len(modifier.doc) else modifier
    named = behind.lower_ in syntax.occasions and behind.head == modifier.head
    joined = modifier.i > 0 and modifier.nbor(-1).text == "-"  # "an anti-Iraq War rally"
    return named and (joined or modifier.head.lemma_ not in syntax.carriers)


def _modifiers(token: Token, syntax: Syntax) -> Iterator[Token]:
    yield token
    for child in token.children if token.lower_ not in syntax.occasions else ():
        joined = child.dep_ == "npadvmod" and child.pos_ == "PROPN"
        named = joined and token.tag_ != "VBN"  # "U.S.-Iranian talks", not "Moscow-sponsored"
        if child.dep_ in (*MODIFIERS, "conj") or named:
            yield from _modifiers(child, syntax)


def _dashed(noun: Token) -> Iterator[Token]:
    """Names joined by dashes before a noun ("the North Korea–United States summit"), which parsers split."""
    doc, left = noun.doc, noun.left_edge.i
    while left > 1 and doc[left - 1].text in _DASHES and doc[left - 2].pos_ in ("PROPN", "ADJ"):
        if doc[left - 2].whitespace_:
            return  # "KABUL, Afghanistan — A rocket attack"
        yield doc[left - 2]
        left = doc[left - 2].left_edge.i
