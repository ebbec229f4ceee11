"""Who did what to whom, where: the grammar of a trigger word as named slots, whatever its event type.

`arguments(token, syntax)` walks from a verb or a
noun and names what it finds after its grammatical function – `subject`, `object`, `by`,
`possessor`, `modifier`, `host` and one slot a preposition ("in", "toward", …) – so that active,
passive, nominal, light-verb, relative, participial, infinitive and coordinated wordings of a
fact come out alike. Event frames name slots and never dependency labels.

Slots hold head tokens, coordination spread out, nearest attachment first. A prepositional phrase
under the object counts as the verb's own, since parsers attach those by guess; one inside another
phrase is offered under its name with a tilde ("~in").
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from kg.slots.attachments import in_brackets, participles, shared, strayed, told_of
from kg.slots.clauses import (
    COUNTERS,
    acted_on,
    bidden,
    called_in,
    given_by,
    governing_verb,
    host,
    is_passive,
    noun_host,
    purpose_of,
    set_apart,
    summoned,
)
from kg.slots.demands import addressed, chanted, claimants, denounced, inside, removed
from kg.slots.hosts import CLASHING, elsewhere, hosted, infinitives, speaking, where
from kg.slots.objects import (
    about_object,
    meant,
    planned_for,
    set_off,
    taken_for_other,
    told_apart,
    told_by_clause,
)
from kg.slots.phrases import PLACING, going, own_phrases, phrase, phrases, prepositions, spread, stranded
from kg.slots.subjects import antecedent, subjects
from kg.slots.syntax import MODIFIERS, Lazy, Slots, Syntax
from kg.text.tokens import Token

_PREFIXES = {"anti": "against", "pro": "pro", "ex": "ex", "non": "non"}
"""Prefixes of a modifier to the slot that it fills: who an anti-Chinese protest is against."""
_LEADING = frozenset("lead bring rally mobilize mobilise gather organize organise bus send dispatch".split())
"""Verbs whose object does what they are done for: "led supporters to the palace to protest"."""
_SPEAKING = frozenset(("representative", "leader", "organizer", "organiser", "spokesman", "delegation"))
"""Who stands for those behind their "of", and need not be where they are."""
_TAKING = frozenset(("storm", "retake", "cordon", "seal"))
"""What police do to where those are whom they drive out: "stormed the square, firing at protesters"."""
_FORCES = frozenset(("police", "troop", "soldier", "officer", "force", "trooper"))
_CAUSING = frozenset("prompt spark trigger provoke draw ignite elicit incite bring cause".split())
_AIMING = frozenset(("aim", "direct", "target"))
_WORLDWIDE = frozenset(("worldwide", "global"))
_WORLD = frozenset(("world", "globe"))
_ALL_OVER = frozenset(("around", "across", "throughout"))
_OF_CLAUSE = frozenset(("subject", "object", "source"))
"""Slots that are known without what is around the clause of a verb."""
_SHORT = 3
"""Letters of abbreviations in capitals; longer words in capitals are where an article was sent from."""
_SENSING = frozenset(("detect", "spot", "pinpoint"))
"""Verbs behind whose object "from" tells where it began, not where those are who tell of it."""
_WATCHING = frozenset(("watch", "observe", "view", "monitor", "film", "photograph"))
"""Verbs behind whose object "from" tells where those are who see it: "observed the launch from a bunker"."""
_DASHES = frozenset(("-", "–", "—", "/"))


def arguments(token: Token, syntax: Syntax) -> Slots:
    """The slots of a verb or noun, each with its head tokens in order of trust."""
    return _Arguments(token, syntax)


class _Arguments(Lazy):
    """The slots of a word: who does what is found at once, what is around it when it is asked for.

    Most words that could tell of an event do not, and their rules see it by the first.
    """

    def __init__(self, token: Token, syntax: Syntax) -> None:
        self._token, self._syntax = token, syntax
        self._heads: dict[str, list[Token]] = defaultdict(list)
        self._found: dict[str, tuple[Token, ...]] = {}
        self._partial = token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB")
        if self._partial:
            _clause(token, self._heads)
        else:
            _noun(token, self._heads, syntax)

    def _all(self) -> Mapping[str, list[Token]]:
        if self._partial:
            self._partial = False
            _around(self._token, self._heads, self._syntax)
        return self._heads

    def find(self, name: str) -> tuple[Token, ...] | None:
        if name not in self._found:
            heads = (self._heads if name in _OF_CLAUSE else self._all()).get(name)
            further = _FURTHER[name](self._token, self._syntax) if name in _FURTHER else None
            if heads is None and further is None:
                return None
            every = (*(heads or ()), *(further or ()))
            self._found[name] = tuple(_unique(t for x in every for t in spread(x, self._syntax)))
        return self._found[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all().keys() | _FURTHER.keys())

    def __len__(self) -> int:
        return len(self._all().keys() | _FURTHER.keys())


def _clause(verb: Token, slots: dict[str, list[Token]]) -> None:
    """Who does what in the clause of a verb, as `_OF_CLAUSE` has it."""
    lost = {n.i for c in verb.children for n in stranded(c)}
    objects = [
        c for c in verb.children if c.dep_ in ("dobj", "obj") and c.i not in lost and not told_apart(c)
    ]
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


def _around(verb: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
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
    for head in _unique((verb, *slots["object"], *slots["bidden"], *told)):
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
    elif verb.dep_ == "acl" and (sent := host(verb.head)[0]) is not None:
        slots["above_object"] += given_by(sent)  # "handed the embassy a note protesting the raid"
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


def _noun(noun: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
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
    _as_sign(noun, slots)
    _opposed(noun, slots, syntax)
    for name, lost in _astray(noun, syntax):
        slots[name] += lost
    slots["of"] += [*_behind_its_date(noun), *_behind_its_agent(noun)]
    if noun.dep_ == "dobj" and noun.head.lemma_ in _WATCHING:
        slots.pop("from", None)
    shared(noun, slots, syntax)
    told_of(noun, slots, syntax)
    in_brackets(noun, slots)
    for apposed in (c for c in noun.children if c.dep_ == "appos" and noun.lemma_ == c.lemma_):
        prepositions(apposed, slots, syntax)
    _done_to_it(noun, slots, syntax)
    verb, how = host(noun)
    if verb is not None and verb.lemma_ == "include" and verb.dep_ == "relcl":
        verb, how = host(verb.head)  # "for a visit that includes talks"
    if _spoken_for(noun):
        for name in PLACING:
            slots.pop(name, None)
    elif verb is not None:
        hosted(noun, verb, how, slots, syntax)


def _doing(noun: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """Where those are of whom a clause tells what they do: "protesters who shouted outside the palace"."""
    for clause in (c for c in noun.children if c.dep_ in ("relcl", "acl") and not is_passive(c)):
        who = any(c.lower_ in ("who", "that") and c.dep_ == "nsubj" for c in clause.children)
        before = any(c.lower_ in ("had", "have", "has") and c.dep_ == "aux" for c in clause.children)
        if (who and not before) or (clause.dep_ == "acl" and clause.tag_ == "VBG"):
            for name, nouns in phrases(clause, syntax, depth=1).items():
                slots["doing_" + name] += nouns


def _spoken_for(noun: Token) -> bool:
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
                slots["toward" if name == "at" and told.lemma_ in _AIMING else name] += nouns
        for act in infinitives(told):  # "a summit scheduled to be held in Lima"
            if is_passive(act) or act.lemma_ in syntax.happening_verbs:
                own_phrases(act, slots, syntax)


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
        if prep.i == end:
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


def _removal(token: Token, syntax: Syntax) -> Iterator[Token]:
    """Whose removal a word's sentence speaks of."""
    return (who for noun in token.sent for who in removed(noun, syntax))


def _demanded(token: Token, syntax: Syntax) -> Iterator[Token]:
    """Of whom something is demanded, who is denounced, and whom slogans are against."""
    yield from addressed(token, syntax)
    yield from denounced(token, syntax)
    yield from chanted(token)


def _label(token: Token, _syntax: Syntax) -> list[Token]:
    """The words of the label before a text ("2011 Syrian uprising: …")."""
    if _worldwide(token):
        return []
    first = next(iter(token.doc.sents))
    told = first.end <= token.sent.start and first.text.rstrip().endswith(":")
    dateline = first[0].is_upper and len(first[0].text) > _SHORT  # "ISLAMABAD: …"
    words = [t for t in first if t.pos_ in ("PROPN", "ADJ") and not _object_of(t)]
    return words if told and not dateline else []


def _object_of(word: Token) -> bool:
    """Whether a preposition makes a word what a label speaks against ("protests against war on Iraq")."""
    return any(t.dep_ == "prep" and t.lower_ in ("against", "on", "over", "about") for t in word.ancestors)


def _worldwide(token: Token) -> bool:
    """Whether an act takes place in no one country: "worldwide protests", "marched around the world"."""
    verb, _ = noun_host(token)
    if any(c.lower_ in _WORLDWIDE for word in (token, *([verb] if verb else ())) for c in word.children):
        return True
    return any(t.lemma_ in _WORLD and t.dep_ == "pobj" and t.head.lower_ in _ALL_OVER for t in token.sent)


def _sentence(token: Token, syntax: Syntax) -> Iterator[Token]:
    """Where the clauses around a word take place: the last resort for a place."""
    if elsewhere(token) or _spoken_for(token) or _worldwide(token):
        return
    if token.dep_ == "dobj" and token.head.lemma_ in _CAUSING:
        return  # "the raid in Sirte sparked protests": elsewhere, for all that it tells
    apart = set_apart(token)  # "clashed near the embassy before a protest"
    for verb in (t for t in (token, *token.ancestors) if t.pos_ in ("VERB", "AUX")):
        objects = [c for c in verb.children if c.dep_ == "dobj"]
        taken = verb.lemma_ in _TAKING and any(c.lemma_ in _FORCES for c in verb.lefts)
        yield from (o for o in objects if o.lemma_ == "street" or taken)
        withs = (c for c in verb.children if c.lower_ == "with" and verb.lemma_ in CLASHING)
        fought = [n for c in withs for n in c.children if n.dep_ == "pobj"]
        for head in (verb, *objects, *fought):  # "clashed with police in Jakarta"
            for name, nouns in phrases(head, syntax, depth=0).items():
                own = name == "in" if apart else name in PLACING
                yield from (n for n in nouns if own or n.lemma_ == "street")


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


def _unique(tokens: Iterable[Token]) -> Iterator[Token]:
    seen: set[int] = set()
    for token in tokens:
        if token.i not in seen:
            seen.add(token.i)
            yield token


_FURTHER: Mapping[str, Callable[[Token, Syntax], Iterable[Token]]] = {
    "sentence_in": _sentence,
    "demanded": _demanded,
    "claimant": claimants,
    "inside_in": inside,
    "removal": _removal,
    "label": _label,
}
"""Slots for what stands around a word's own clause."""
