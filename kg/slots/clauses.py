"""The clause around a word: its verb, that verb's particle and voice, what a noun hangs on.

English clause syntax over spaCy's dependency labels; `kg.slots.arguments` names what is found here as slots.
"""

import re
from collections.abc import Iterator

from kg.text.tokens import Token

COUNTERS = frozenset(
    "round series number minute hour day night set wave string week session pair crowd group hundred "
    "thousand dozen ten score one note letter message handful couple throng mob".split()
)
"""Nouns that only count or carry the event in their of-phrase ("a note of protest")."""
_STAGES = frozenset(
    "end start beginning opening close conclusion course middle outset leg stop stage part day night evening "
    "morning week weekend round half phase".split()
)
"""Nouns for a part of an event, told with it: "at the end of a visit", "on the first leg of a tour"."""
_ORDINAL = re.compile(r"(?:second|third|\w+th)$")
_APART = frozenset(
    "after before over following since despite against about ahead until pending because regarding "
    "concerning without from".split()
)
_INVOLVED = frozenset(
    "suspect victim survivor witness mastermind culprit perpetrator defendant trial hearing".split()
)
"""Those, and what is about them, who have to do with what was before: "the suspect in the rocket attack"."""
_HELD = frozenset("take hold begin start open resume put push move postpone delay reschedule".split())
_FETCHING = {"call": "in", "send": "for"}
"""Verbs to the particle with which they bid somebody come."""
_SUMMONING = frozenset(("summon",))
_CLASHES = frozenset("clash confrontation scuffle skirmish".split())
"""Nouns for what those do together who are told behind them, where and when their clause tells."""
_USING = frozenset(("use", "deploy", "employ"))
_RETURNED = frozenset(("back", "fresh", "home"))
_BACK = frozenset("back off forward ahead short away together".split())


def opens_a_date(word: Token) -> bool:
    """Whether a participle stands for a preposition: "a visit starting Monday"."""
    if word.lower_ not in ("starting", "beginning"):
        return False
    acting = any(c.dep_ in ("dobj", "nsubj", "aux", "mark") for c in word.children)
    dated = word.i + 1 < len(word.doc) and any(t.ent_type_ == "DATE" for c in word.rights for t in c.subtree)
    return word.dep_ == "prep" or (word.dep_ in ("acl", "advcl") and dated and not acting)


def governing_verb(token: Token) -> Token | None:
    """The nearest verb above a token (itself, if it is one); None in a verbless line."""
    for up in (token, *token.ancestors):
        if up.pos_ in ("VERB", "AUX") and up.dep_ != "prep" and not opens_a_date(up):
            return up  # "following" and "starting" stand for prepositions
    return None


_UNDERGONE = frozenset("abandon ban cancel defer hold plan postpone reschedule schedule scrap".split())
"""Verbs that always have an object: their past without one is a participle."""


def host(noun: Token) -> tuple[Token | None, str]:
    """The verb that a noun hangs on, and how: "light" (its object or subject), or a preposition."""
    top = noun.head if noun.dep_ == "compound" and noun.head.i == noun.i + 1 else noun  # "a summit meeting"
    while top.dep_ in ("conj", "appos") and top.head.pos_ in ("NOUN", "PROPN", "PRON"):
        top = top.head
    stage = stage_of(top)
    if stage is not None and stage.dep_ == "pobj":
        verb, how = through_preposition(stage.head)
        return verb, how if how in ("on", "for") else "during"
    if top.dep_ == "pobj" and top.head.lower_ == "of" and top.head.head.lemma_ in COUNTERS:
        top = top.head.head  # "concluded a round of talks"
    above = top.head
    if (told := behind_saying(top)) is not None:
        return told, "appos"
    match top.dep_:
        case "nsubjpass" | "nsubj":
            return _held(above) or above, "nsubjpass" if is_gapped(above) else top.dep_
        case "dobj" | "obj" | "attr" | "oprd" | "dative":
            return above, top.dep_
        case "pobj" | "pcomp":
            return through_preposition(above)
        case _:
            return None, ""


def behind_saying(noun: Token) -> Token | None:
    """The verb of what was said, for a new name of it: "X will visit Rome, it said, his third trip"."""
    if noun.dep_ != "dobj":
        return None
    verb, first = noun.head, noun.left_edge.i
    if first <= verb.i or noun.doc[first - 1].text != ",":
        return None
    return next((c for c in verb.children if c.dep_ == "ccomp" and c.i < verb.i), None)


def noun_host(word: Token) -> tuple[Token | None, str]:
    """The host of a word if it is a noun, and nothing if it is a verb."""
    return (None, "") if word.tag_.startswith("VB") else host(word)


def clause_verb(word: Token) -> Token | None:
    """The verb whose clause tells of a word: itself, or what the noun hangs on."""
    return word if word.tag_.startswith("VB") else host(word)[0]


def stage_of(noun: Token) -> Token | None:
    """The part of an event that is told with it: "on the last **day** of a visit"; None for no such."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "of":
        return None
    above = noun.head.head
    while above.dep_ == "conj" and above.head.pos_ == "NOUN":
        above = above.head
    counted = any(_ORDINAL.match(c.lower_) for c in above.lefts)
    if above.left_edge.lower_ in ("a", "an") and above.lemma_ in COUNTERS and not counted:
        return None  # "marched in a day of protests", but "held a second day of talks"
    return above if above.lemma_ in _STAGES and above.left_edge.dep_ in ("det", "poss") else None


def _held(verb: Token) -> Token | None:
    """The verb that says when and where an event is to be, after one that says what is thought of it.

    "The meeting was requested by Egypt and will take place in Cairo on Saturday".
    """
    later = (c for c in verb.children if c.dep_ == "conj" and c.lemma_ in _HELD and c.i > verb.i)
    return next((v for v in later if not any(c.dep_.startswith("nsubj") for c in v.children)), None)


def through_preposition(prep: Token) -> tuple[Token | None, str]:
    """Climbs from a preposition to the verb that its phrase modifies, through nouns on the way."""
    name, above = prep.lower_, prep.head
    if returned(prep) and above.head.dep_ in ("nsubj", "nsubjpass"):
        return above.head.head, name  # "Abe, back from a visit, spoke"
    for _ in range(4):
        if above.pos_ in ("VERB", "AUX"):
            return above, name
        if above.dep_ in ("nsubj", "nsubjpass") and above.lemma_ in _CLASHES and name in ("between", "with"):
            return above.head, name  # "clashes with protesters erupted in Lima"
        if above.dep_ in ("ROOT", "nsubj", "nsubjpass", "poss") or above.head == above:
            return None, name
        above = above.head
    return None, name


def returned(prep: Token) -> bool:
    """Whether a phrase tells from where somebody is back: "Abe, fresh from a visit", "Back from Rome, he"."""
    word = prep.head
    aside = word.head.pos_ in ("NOUN", "PROPN") or word.i < word.head.i
    return prep.lower_ == "from" and word.lower_ in _RETURNED and aside


def particle(verb: Token) -> str:
    """The particle that makes a verb another ("called off", "put back"), "" for none."""
    return next((c.lower_ for c in verb.children if _is_particle(c)), "")


def _is_particle(word: Token) -> bool:
    through = word.lower_ == "through" and not list(word.children)  # "fell through"
    loose = (
        word.lower_ == "loose" and word.i == word.head.i + 1 and word.dep_ != "dobj"
    )  # "let loose a volley"
    bare = word.dep_ == "advmod" and word.lower_ in _BACK
    bare = bare and not (word.lower_ == "ahead" and any(c.lower_ == "of" for c in word.children))
    facing = word.lower_ == "face" and word.dep_ == "npadvmod"  # "came face to face"
    return loose or word.dep_ == "prt" or bare or through or facing


def called_in(verb: Token) -> list[Token]:
    """Who was called in or sent for, whom a parser hung on "in": "called in the ambassador to protest"."""
    word = _FETCHING.get(verb.lemma_)
    particles = (c for c in verb.children if c.lower_ == word and c.i == verb.i + 1)
    found = (n for c in particles for n in c.children if n.dep_ == "pobj")
    return [n for n in found if n.ent_type_ not in ("GPE", "LOC", "DATE")]  # not "called in Rome for …"


def acted_on(verb: Token) -> list[Token]:
    """The objects of a verb, or who was called in or sent for."""
    return [c for c in verb.children if c.dep_ == "dobj"] or called_in(verb)


def objects_before(prep: Token) -> list[Token]:
    """A verb's object right before a preposition that hangs on the verb, or with a date in between.

    "Gave **leave** for a rally", "voiced **support** on Monday for it".
    """
    objects = [c for c in prep.head.children if c.dep_ == "dobj" and c.i < prep.i]
    return [o for o in objects if all(_dates(t) for t in prep.doc[o.right_edge.i + 1 : prep.i])]


def _dates(word: Token) -> bool:
    """Whether a word is one of a date, or a preposition before one."""
    return word.ent_type_ in ("DATE", "TIME") or any(c.ent_type_ in ("DATE", "TIME") for c in word.children)


def given_by(verb: Token) -> list[Token]:
    """To whom a verb gives its object: "handed **the envoy** a note"; a parser may see two objects."""
    objects = [c for c in verb.children if c.dep_ == "dobj"]
    receivers = [c for c in verb.children if c.dep_ == "dative" and c.pos_ != "ADP"]
    return receivers or (objects[:1] if len(objects) == 2 else [])


def summoned(verb: Token) -> list[Token]:
    """Whom a verb bids come to be told something: "summoned the envoy", "called the envoy in"."""
    if is_passive(verb):
        return []
    fetching = verb.lemma_ in _FETCHING and particle(verb) == _FETCHING[verb.lemma_]
    objects = [c for c in verb.children if c.dep_ == "dobj" and (fetching or verb.lemma_ in _SUMMONING)]
    return objects or called_in(verb)


def bidden(verb: Token, objects: list[Token]) -> list[Token]:
    """Whom a verb bids come, in either voice, its objects known: "the envoy was summoned", "called in"."""
    if not is_passive(verb):
        return summoned(verb)
    fetching = verb.lemma_ in _FETCHING and particle(verb) == _FETCHING[verb.lemma_]
    return objects if fetching or verb.lemma_ in _SUMMONING else []


def purpose_of(infinitive: Token) -> Token | None:
    """The verb whose purpose an infinitive tells, also where a parser hung it on a day in between.

    "Summoned the envoy the day after the raid to lodge a protest"; or on whom it bids come ("summoned an
    Indian envoy to protest").
    """
    if infinitive.tag_ != "VB":
        return None
    if infinitive.dep_ in ("xcomp", "advcl"):
        return infinitive.head
    if infinitive.dep_ in ("relcl", "acl") and infinitive.head in summoned(infinitive.head.head):
        return infinitive.head.head
    day = infinitive.head.dep_ == "npadvmod" or infinitive.head.ent_type_ in ("DATE", "TIME")
    return governing_verb(infinitive.head) if day and infinitive.dep_ in ("relcl", "acl") else None


def forms(verb: Token) -> set[str]:
    """A verb's lemma, and the same with its particle ("put_off")."""
    return {verb.lemma_, f"{verb.lemma_}_{particle(verb)}"}


def whose(pronoun: Token) -> Token | None:
    """Who has what a relative "whose" stands before: "China, whose negotiators are to travel"."""
    clause = next((t for t in pronoun.ancestors if t.dep_ == "relcl"), None)
    return clause.head if clause is not None and clause.head.i < pronoun.i else None


def is_passive(verb: Token) -> bool:
    """Passive by its auxiliary or subject, or a participle after its noun ("missiles fired by …")."""
    if any(c.dep_ in ("nsubjpass", "auxpass") for c in verb.children):
        return True
    if verb.dep_ == "conj" and verb.tag_ == "VBN" and verb.head.pos_ == "VERB":
        own = any(c.dep_ in ("aux", "nsubj") for c in verb.children)
        return is_gapped(verb) or (is_passive(verb.head) and not own)
    said = any(c.dep_ == "mark" for c in verb.children)  # "reports that he had met the king"
    return verb.tag_ in ("VBN", "VBD") and verb.dep_ == "acl" and not said


def is_gapped(verb: Token) -> bool:
    """Whether a passive has no "was" of its own: "was stopped and one postponed", "with talks planned"."""
    if absolute(verb):
        return True
    undergone = verb.tag_ == "VBN" or (verb.tag_ == "VBD" and verb.lemma_ in _UNDERGONE)
    if not undergone or verb.dep_ != "conj" or not any(c.dep_ == "auxpass" for c in verb.head.children):
        return False
    own = {c.dep_ for c in verb.children}
    return "nsubj" in own and own.isdisjoint(("aux", "auxpass", "dobj", "ccomp", "xcomp"))


def absolute(participle: Token) -> bool:
    """Whether a participle behind "with" tells what is done to a noun: "with a launch expected"."""
    mark = next((c for c in participle.children if c.dep_ == "mark"), participle.head)
    own = {c.dep_ for c in participle.children}
    alone = "nsubj" in own and own.isdisjoint(("aux", "auxpass", "dobj"))
    return (
        participle.tag_ == "VBN" and participle.dep_ in ("advcl", "pcomp") and mark.lower_ == "with" and alone
    )


def names(verb: Token, noun: Token) -> bool:
    """Whether a verb only says what it thinks of a noun: "called the launch a provocation"."""
    known = any(c.lower_ in ("the", "this", "that") or c.dep_ == "poss" for c in noun.lefts)
    said = any(c.dep_ in ("oprd", "ccomp", "acomp", "attr") and c.i > verb.i for c in verb.children)
    calls = verb.lemma_ in ("call", "describe", "brand", "label", "term", "dub", "consider", "deem")
    return calls and (known or said) and not particle(verb)  # but "called the launch off"


def apposed(noun: Token) -> Iterator[Token]:
    """What is apposed to a noun, also a person whom the parser hung on the place that stands between.

    "Iran's envoy for Syria, Ali Rezai".
    """
    for child in noun.children:
        if child.dep_ == "appos":
            yield child
        elif child.dep_ == "prep" and child.i > noun.i:
            below = (c for n in child.children if n.dep_ == "pobj" for c in n.children if c.dep_ == "appos")
            yield from (c for c in below if c.ent_type_ == "PERSON" and c.head.ent_type_ != "PERSON")
    names = set_off_names(noun)
    if names is not None:
        yield names


def set_off_names(plural: Token) -> Token | None:
    """The first of the names of those of whom a plural tells, where a parser made them a second subject.

    "The ministers of the two countries, Wang Yi and Penny Wong, met".
    """
    if plural.tag_ != "NNS" or plural.dep_ != "nsubj":
        return None
    behind = (c for c in plural.head.children if c.i > plural.i and c.dep_ == "nsubj")
    name = next((c for c in behind if c.ent_type_ == "PERSON"), None)
    if name is None or name.left_edge.nbor(-1).text != ",":
        return None
    several = any(c.dep_ == "conj" and c.ent_type_ == "PERSON" for c in name.children)
    return name if several and "," in (name.right_edge.text, name.right_edge.nbor().text) else None


def _used(word: Token) -> bool:
    """Whether somebody uses what a word names, or uses it just before: "used force against the rally"."""
    verb = word.head if word.dep_ == "dobj" else word
    return verb.lemma_ in _USING


def set_apart(noun: Token) -> bool:
    """Whether a preposition sets a noun apart from its clause's act ("protested over the launch").

    Or it stands by one who had to do with it before ("the trial of two men for the attack began").
    """
    at = noun
    for _ in range(8):
        following = at.dep_ == "prep" and at.lower_ in _APART  # which is tagged as a verb
        if (at.pos_ in ("VERB", "AUX") and not following) or at.head == at:
            return False
        if at.lower_ == "over" and at.head.lemma_ == "preside":
            return False
        if at.lower_ == "against" and _used(at.head):
            return False
        if at.lower_ in _APART or (at.lower_ == "to" and at.head.pos_ == "NOUN"):
            return True
        if at.dep_ == "prep" and at.head.lemma_ in _INVOLVED:
            return True
        at = at.head
    return False
