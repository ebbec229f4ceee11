"""Prepositional phrases of a word, nested ones too, and what is coordinated or counted in them."""

from collections import defaultdict
from collections.abc import Iterator

from kg.slots.misreadings import astray_subjects
from kg.slots.syntax import Slots, Syntax
from kg.text.tokens import Token

_ABOUT = frozenset(("against", "over", "about", "for"))
_WHERE = frozenset(("in", "near", "outside"))
_AFRESH = 3
"""Words of "and before that"."""
_TIMES = frozenset("previously earlier later then subsequently afterwards afterward".split())
_SOMEWHERE = frozenset(
    "accident ambush arrest assault attack base beating blast bombing brawl bridge camp clash crash "
    "crowd death detention explosion factory fight fire incident killing landfill massacre mine murder "
    "people plant prison project protest protester raid rally riot road shooting site shelter stabbing "
    "strike violence wall worker".split()
)
"""What has a place of its own: "protested against the killing outside the mosque"."""
_CLAUSAL = frozenset(("in", "at", "outside", "near", "against", "with", "to", "from", "into", "for"))
"""Prepositions whose phrase behind a day is the clause's."""
_NTH = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last latest".split())
"""Which of several: "launched the sixth of its satellites"."""
_MOSTLY = frozenset("mostly mainly largely chiefly primarily predominantly".split())
_PORTIONS = frozenset(("number", "majority", "half", "part", "third"))
"""Nouns that tell how many of them are what stands behind: "a large number of them students"."""
_LIMITLESS = frozenset(("weekend", "time", "telephone", "phone", "letter", "email", "video"))
_MEANS = frozenset(
    "train rail plane airplane jet air helicopter car road bus boat ship ferry sea motorcade".split()
)
"""Behind "by" and without an article, how somebody goes somewhere: "arrived by train in Kyiv"."""
_OF_OTHERS = frozenset(
    "about after against ahead amid before despite during following over since until".split()
)
"""Prepositions of what others may do than who acts in the clause."""
_FAR = frozenset(("without", "because", "despite", "notwithstanding", "before", "ahead"))
"""Prepositions whose nouns are where they are: "will not meet because of the war in Libya"."""
_DURATIONS = frozenset(("minutes", "hours", "days", "weeks", "months", "years"))
_GOING = frozenset("travel go fly head move proceed journey sail continue return".split())
_MOVING = frozenset("back home straight directly on over away out".split())
PLACING = frozenset(("in", "at", "outside", "across", "throughout", "near"))


def phrases(head: Token, syntax: Syntax, depth: int) -> Slots:
    slots: dict[str, list[Token]] = defaultdict(list)
    prepositions(head, slots, syntax, depth)
    return {name: tuple(nouns) for name, nouns in slots.items()}


def own_phrases(verb: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    for name, nouns in phrases(verb, syntax, depth=2).items():
        if name != "by":  # "were broken up by police"
            slots[name] += nouns


def going(word: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """Where what a word itself tells of goes, and where from if that is told too: "marched from X to Y"."""
    own = phrases(word, syntax, depth=0)
    ahead = [n for name in ("toward", "towards") for n in own.get(name, ())]
    ends = [*own.get("to", ()), *(n for n in ahead if n.ent_type_ != "GPE")]  # not "marched toward Brasilia"
    slots["goal"] += ends
    slots["start"] += own.get("from", ()) if ends else ()


def prepositions(head: Token, slots: dict[str, list[Token]], syntax: Syntax, depth: int = 2) -> None:
    """Prepositional phrases of a head, then those nested in their nouns (but for of-phrases)."""
    inner: list[Token] = []
    for child in _around(head):
        if child.lower_ in ("here", "there") and child.dep_ == "advmod":
            slots["in"].append(child)
        if child.dep_ == "agent":
            doers = [p for p in child.children if p.dep_ == "pobj"]
            slots["by"] += doers
            _where_by(doers, slots, syntax)
        elif _joins(child) and not (_of_another_time(child) or _tells_extent(child)):
            for prep in (child, *(c for c in child.children if c.dep_ == "conj" and c.pos_ == "ADP")):
                name, nouns = phrase(prep, syntax)
                slots[f"~{name}" if _of_place_before(prep) else name] += nouns
                near = name not in _FAR and (name != "of" or head.pos_ == "NOUN")
                inner += nouns if near else []  # "ended without a ceasefire in Ukraine"
                worded = [c for c in prep.children if c.dep_ == "pobj" and c not in nouns]
                inner += worded if near and name in PLACING else []  # "in front of the ministry in Oslo"
    if depth:
        _nested(inner, slots, syntax, depth)


def _tells_extent(prep: Token) -> bool:
    """Whether a phrase tells which of several places are meant: "fired at towns from Tyre to Sidon"."""
    start = prep.nbor(-1) if prep.i else prep
    if start.tag_ != "NNS" or start.dep_ != "pobj" or prep.lower_ != "from":
        before = [c for c in prep.head.children if c.lower_ == "from" and c.right_edge.i == prep.i - 1]
        return prep.lower_ == "to" and any(_tells_extent(c) for c in before)
    last = prep.right_edge.i + 1
    return last < len(prep.doc) and prep.doc[last].lower_ == "to"


def _of_place_before(prep: Token) -> bool:
    """Whether "on" tells where a place is: "lifted off from the centre at Wenchang, on an island"."""
    if prep.lower_ != "on" or prep.i < 1 or prep.nbor(-1).text != ",":
        return False
    places = (c for c in prep.head.children if c.lower_ in ("from", "at") and c.i < prep.i)
    return any(c.right_edge.i == prep.i - 2 for c in places)


def _where_by(doers: list[Token], slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """The places behind who or what acts in a passive: "was hit by a rocket in Sderot".

    Behind a person they are the clause's own: "was received by Ivan Duque in Bogota".
    """
    for noun in (p for p in doers if p.pos_ == "NOUN" or p.ent_type_ == "PERSON"):
        own = "" if noun.ent_type_ == "PERSON" else "~"
        for name, heads in phrases(noun, syntax, depth=0).items():
            slots[f"{own}{name}"] += heads if name in PLACING else ()


def _around(head: Token) -> Iterator[Token]:
    """The children of a head, with the phrases behind a day or an adverb of motion.

    "Was held the same day in Lyon", "came back from Vientiane".
    """
    for child in head.children:
        yield child
        if child.dep_ == "npadvmod" and child.ent_type_ in ("DATE", "TIME"):
            yield from (c for c in child.children if c.dep_ == "prep" and c.lower_ in _CLAUSAL)
        if child.lower_ in _MOVING and child.pos_ == "ADV" and child.i == head.i + 1:
            yield from (c for c in child.children if c.dep_ == "prep")


def _nested(nouns: list[Token], slots: dict[str, list[Token]], syntax: Syntax, depth: int) -> None:
    """The phrases within phrases, under their names with a tilde; behind a day they are the clause's own."""
    for noun in (n for i in nouns for n in (i, *_beside(i))):
        outside = outside_of_act(noun)
        other = noun.dep_ == "pobj" and noun.head.lower_ in _OF_OTHERS
        for name, heads in phrases(noun, syntax, depth - 1).items():
            if name == "by" and other:
                continue  # "were fired a day after a visit by Pelosi"
            if _of_its_clause(noun, name, heads):
                slots[name] += heads
            elif outside and name in PLACING:
                slots[name] += [h for h in heads if h.i > outside.i]
                slots["~" + name] += [h for h in heads if h.i < outside.i]
            elif noun.ent_type_ != "PERSON" or name in PLACING:  # "against Putin in Moscow"
                slots["~" + name.removeprefix("~")] += heads


def _of_its_clause(noun: Token, name: str, heads: tuple[Token, ...]) -> bool:
    """Whether what a parser hung on a noun within a phrase is the clause's: behind a day or a person."""
    if name == "between":
        return _people_behind_place(noun, heads)
    if name == "with" and _people_behind_place(noun, heads):
        return True
    return (_limits_nothing(noun) and name in _CLAUSAL) or (noun.ent_type_ == "PERSON" and name in PLACING)


def _people_behind_place(place: Token, heads: tuple[Token, ...]) -> bool:
    """Whether who met is told behind where: "were held at the embassy in Oslo between Xi and Putin"."""
    placed = place.dep_ == "pobj" and place.head.lower_ in PLACING
    return placed and any(n.ent_type_ == "PERSON" for h in heads for n in (h, *h.conjuncts))


def outside_of_act(topic: Token) -> Token | None:
    """The "outside" behind what an act is about that tells where the act is, with the places behind it.

    "Marched against the war outside the embassy in Oslo"; but not "against a raid outside a mosque".
    """
    about = topic.dep_ == "pobj" and topic.head.lower_ in _ABOUT and topic.lemma_ not in _SOMEWHERE
    plain = about and topic.pos_ == "NOUN"
    return next((c for c in topic.rights if plain and c.dep_ == "prep" and c.lower_ == "outside"), None)


def _beside(noun: Token) -> Iterator[Token]:
    """What is apposed to a noun, and the names that are coordinated with it."""
    for child in noun.children:
        if child.dep_ == "appos" or (child.dep_ == "conj" and child.pos_ == "PROPN"):
            yield child


def _place_before(unit: Token) -> Token:
    """The name that a parser made part of a distance in time: "fired at Tel Aviv minutes after …"."""
    names = [c for c in unit.children if c.dep_ == "compound" and c.pos_ == "PROPN"]
    return names[-1] if names else unit


def _limits_nothing(noun: Token) -> bool:
    """Whether a phrase behind a noun cannot be the noun's own: behind a day ("rallied on Monday against").

    Nor behind what somebody goes by ("left by train for Hanoi", "landed aboard Air Force One in Warsaw").
    """
    by = noun.dep_ == "pobj" and noun.head.lower_ == "by" and noun.lower_ in _MEANS and not noun.lefts
    aboard = noun.dep_ == "pobj" and noun.head.lower_ == "aboard"
    return noun.ent_type_ in ("DATE", "TIME") or noun.lower_ in _LIMITLESS or by or aboard


def _joins(word: Token) -> bool:
    """Whether a word is a preposition of its clause, not of a name ("the Day Against Homophobia")."""
    if word.dep_ not in ("prep", "dative", "advmod", "prt", "advcl") or word.pos_ not in (
        "ADP",
        "SCONJ",
        "ADV",
    ):
        return False
    objects = (c for c in word.children if c.dep_ == "pobj")
    named = word.head.pos_ == "PROPN" and all(t.is_title for t in (word.head, *objects))
    return not (named and word.is_title and word.i > word.sent.start)


def _of_another_time(prep: Token) -> bool:
    """Whether a phrase tells where something like it was at another time: "and before that in Beijing"."""
    if prep.lower_ not in _WHERE:
        return False
    before = [t.lower_ for t in prep.doc[max(prep.sent.start, prep.i - _AFRESH) : prep.i]]
    pointed = before[-2:] in (["before", "that"], ["after", "that"])
    told = pointed or (bool(before) and before[-1] in _TIMES)
    return told and before[-3 if pointed else -2 :][:1] == ["and"]


def stranded(prep: Token) -> list[Token]:
    """The noun behind a preposition that a parser made the verb's object ("flew over Aomori prefecture")."""
    if prep.dep_ != "prep" or prep.children:
        return []
    behind = [c for c in prep.head.children if c.left_edge.i == prep.i + 1]
    later = [n for c in behind for n in c.children if c.dep_ == "advmod" and n.dep_ == "npadvmod"]
    placed = [_place_before(n) for n in later if n.lower_ in _DURATIONS]  # "arrived in Kiev hours earlier"
    return [c for c in behind if c.dep_ == "dobj"] or [p for p in placed if p.lower_ not in _DURATIONS]


def phrase(prep: Token, syntax: Syntax) -> tuple[str, list[Token]]:
    """A preposition's name, words like "outside of" taken together, and the heads of its nouns."""
    nouns = [c for c in prep.children if c.dep_ in ("pobj", "pcomp") and c.pos_ not in ("VERB", "ADV")]
    if _absolute(prep):
        return prep.lower_, []
    nouns = [_place_before(n) if n.lower_ in _DURATIONS else n for n in nouns]
    for clause in (c for c in prep.children if c.dep_ == "pcomp" and c.tag_ == "VBG"):
        nouns += [c for c in clause.children if c.dep_ == "nsubj"]  # "from Kazakhstan carrying satellites"
    nouns = nouns or stranded(prep)
    if len(nouns) == 1 and (worded := _worded(prep, nouns[0], syntax)) is not None:
        return worded
    nested = [c for c in prep.children if c.dep_ == "prep"]
    if not nouns and nested:
        name = f"{prep.lower_} {nested[0].lower_}" if not _next_goes(prep) else ""
        _, nouns = phrase(nested[0], syntax)
        return syntax.compound_prepositions.get(name, nested[0].lower_), nouns
    pairs = [f"{prep.nbor(-1).lower_} {prep.lower_}"] if prep.i and not _next_goes(prep.nbor(-1)) else []
    if nouns and nouns[0].i > prep.i + 1 and prep.nbor().dep_ == "compound":
        pairs.append(f"{prep.lower_} {prep.nbor().lower_}")  # "on board Soyuz TMA-11"
    known = (syntax.compound_prepositions[pair] for pair in pairs if pair in syntax.compound_prepositions)
    return next(known, prep.lower_), nouns


def _absolute(prep: Token) -> bool:
    """Whether "with" only opens what others did meanwhile: "took place, with police keeping them apart"."""
    behind = prep.lower_ == "with" and prep.i > prep.sent.start and prep.nbor(-1).text == ","
    acts = (c for n in (prep, *prep.children) for c in n.children if c.tag_ == "VBG" and c.i > prep.i + 1)
    return behind and any(c.dep_ in ("acl", "pcomp") for c in acts)


def _next_goes(word: Token) -> bool:
    """Whether "next" before a preposition tells when somebody goes: "travels next to Beijing"."""
    return word.lower_ == "next" and word.i > 0 and word.nbor(-1).lemma_ in _GOING


def _worded(prep: Token, noun: Token, syntax: Syntax) -> tuple[str, list[Token]] | None:
    """What a preposition written with a noun is, and its nouns: "in the direction of the sea"."""
    for child in (c for c in noun.children if c.lower_ in ("of", "to")):
        name = syntax.compound_prepositions.get(f"{prep.lower_} {noun.lower_} {child.lower_}", "")
        behind = [n for n in child.children if n.dep_ == "pobj"]
        if name and behind:
            return name, behind
    return None


def spread(token: Token, syntax: Syntax) -> Iterator[Token]:
    """A head with what is coordinated with it, and what stands behind a counting noun."""
    if token.lemma_.lower() in syntax.transparent or token.pos_ == "NUM" or token.lower_ in _NTH:
        behind = [p for c in token.children if c.lower_ == "of" for p in c.children if p.dep_ == "pobj"]
        for noun in behind:
            yield from spread(noun, syntax)
        if not behind:
            yield token
    else:
        yield token
    for child in token.children:
        if _first_of_two(child):
            yield child
        if child.dep_ == "compound" and token.ent_type_ == "PERSON":
            yield from (c for c in child.children if _named_first(c))
        yield from _leaders(child)
        for who in _among_them(child):
            yield from spread(who, syntax)
        for other in _listed(token, child):
            if other not in astray_subjects(other.sent.root):
                yield from spread(other, syntax)


def _among_them(child: Token) -> Iterator[Token]:
    """Who most or some of a crowd are: "people, many of them students", "people, mostly farmers"."""
    if child.lower_ == "among":
        nouns = [c for c in child.children if c.dep_ == "pobj"]
        yield from (n for n in nouns if any(c.lower_ == "them" for c in nouns) and n.lower_ != "them")
    elif child.dep_ == "appos" and child.nbor(-1).dep_ != "det":
        mostly = any(c.lower_ in _MOSTLY for c in child.lefts)
        theirs = any(t.lower_ == "them" for t in child.subtree)
        if mostly or (theirs and child.tag_ in ("NNS", "NNPS")):
            yield child
    if child.dep_ == "appos" and child.lemma_ in _PORTIONS and any(t.lower_ == "them" for t in child.subtree):
        yield from (c for c in child.children if c.dep_ == "appos")


def _half_of(first: Token, name: Token) -> bool:
    """Whether a word is the first half of what the halves of a name tell: "North and South Korea"."""
    second = next((c for c in first.children if c.dep_ == "conj"), None)
    return first.is_title and second is not None and second.is_title and second.i == name.i - 1


def _listed(token: Token, child: Token) -> Iterator[Token]:
    """What a child of a word adds to it: coordination, also where a parser hangs it lower."""
    if child.lower_ == "including":
        yield from (n for n in child.children if n.dep_ == "pobj")
    elif _coordinated(token, child) or _counted_on(token, child):
        yield child
    elif child.dep_ == "nmod" and any(c.dep_ == "cc" for c in child.children) and child.pos_ == "PROPN":
        if not _office_of(child, token):  # "with Prime Minister Borisov and Foreign Minister Mladenov"
            yield child
    elif child.dep_ in ("nmod", "amod") and token.ent_type_ == "GPE" and _half_of(child, token):
        yield child
    elif child.dep_ == "appos":  # "minister Li Wei and his colleague Kim Min", "Oman, the UAE and Egypt"
        places = token.ent_type_ == child.ent_type_ == "GPE" and any(c.dep_ == "conj" for c in child.children)
        people = child.ent_type_ == token.ent_type_ == "PERSON"
        if (people and any(c.dep_ == "cc" for c in child.children)) or (
            places and any(c.lower_ == "the" for c in child.lefts)
        ):
            yield child  # "Kim Min, Li Wei and Iran's Ali Rezai"
        yield from (c for c in child.children if c.dep_ == "conj" and c.pos_ == "PROPN")
    elif child.lower_ == "of" and token.ent_type_ == "PERSON":  # "Macri of Argentina, Temer of Brazil and …"
        below = (c for n in child.children for c in n.children if c.dep_ == "conj")
        yield from (c for c in below if c.ent_type_ == "PERSON")


def _office_of(first: Token, name: Token) -> bool:
    """Whether a word is one of two offices of who is named behind: "Senator and candidate John McCain"."""
    others = [c for c in first.children if c.dep_ == "conj"]
    common = bool(others) and others[-1].tag_ == "NN"
    return common and first.ent_type_ != "PERSON" and name.ent_type_ == "PERSON"


def _counted_on(first: Token, child: Token) -> bool:
    """Whether a list of what is counted goes on: "launched 18 drones, two cruise missiles and one rocket"."""
    several = child.dep_ == "appos" and any(c.dep_ == "cc" for c in child.children)
    return several and all(any(c.dep_ == "nummod" for c in noun.lefts) for noun in (first, child))


def _named_first(modifier: Token) -> bool:
    """Whether somebody is named before another whose title a parser hung the name on.

    "President Borisov and Foreign Minister Mladenov".
    """
    person = modifier.dep_ in ("nmod", "appos") and modifier.ent_type_ == "PERSON"
    return person and any(c.dep_ == "cc" for c in modifier.children)


def _first_of_two(modifier: Token) -> bool:
    """Whether a parser made the first of two a modifier of the second: "the army and rebel groups"."""
    joined = modifier.dep_ == "nmod" and any(c.dep_ == "cc" for c in modifier.children)
    return joined and modifier.pos_ == "NOUN" and any(c.dep_ in ("det", "poss") for c in modifier.lefts)


def _coordinated(first: Token, second: Token) -> bool:
    """Whether two words are coordinated, in a headline by a comma: "Israel, Hamas to resume talks"."""
    if second.dep_ != "appos":
        joined = second.dep_ == "conj" and second.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "ADJ")
        return joined and not _begins_anew(first, second)
    if first.dep_ not in ("nsubj", "nsubjpass"):
        return False  # "in Karachi, Pakistan"
    names = first.pos_ == second.pos_ == "PROPN" and second.left_edge.nbor(-1).text == ","
    behind = second.right_edge.i + 1
    return names and behind < second.sent.end and not second.doc[behind].is_punct


def _begins_anew(first: Token, second: Token) -> bool:
    """Whether a clause whose verb is left out begins: "fired one from Semnan and a Safir from the coast"."""
    prep = first.head.lower_ if first.dep_ == "pobj" else ""
    fresh = any(c.lower_ in ("a", "an", "another") or c.tag_ == "CD" for c in second.lefts)
    return fresh and any(c.dep_ == "prep" and c.lower_ == prep for c in second.rights)


def _leaders(child: Token) -> Iterator[Token]:
    """ "A delegation led by Li Qiang", "a delegation of the party headed by Li Qiang"."""
    below = (c for n in child.children for c in n.children) if child.lower_ == "of" else ()
    for participle in (child, *below):
        yield from _leader(participle)


def _leader(participle: Token) -> Iterator[Token]:
    if participle.dep_ == "acl" and participle.lemma_ in ("lead", "head") and participle.tag_ == "VBN":
        agents = (p for c in participle.children if c.dep_ == "agent" for p in c.children)
        named = (who for agent in agents if agent.dep_ == "pobj" for who in (agent, *agent.conjuncts))
        yield from (who for who in named if who.pos_ == "PROPN")
