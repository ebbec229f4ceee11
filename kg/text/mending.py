"""What parsers often get wrong at certain words, set right in place: heads, labels and tags.

`MENDED` names the words and what is done there; `kg.text.misparsed` tells what only a second look can mend.
"""

from collections.abc import Callable, Mapping

from spacy.tokens import Token

from kg.text.apposed import mend_apposed, mend_named
from kg.text.misparsed import FINITE, told_of_people
from kg.text.reattached import (
    BELIEVED,
    mend_believed,
    mend_between,
    mend_board,
    mend_bound,
    mend_held,
    mend_leading,
    mend_meeting,
    mend_over,
    mend_parallel,
    mend_running,
    mend_titled,
)

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_CALLING = frozenset(
    "call calls called calling brand brands branded label labels labelled labeled term terms termed deem "
    "deems deemed consider considers considered pronounced declared".split()
)
"""Forms of verbs that say what something is: "called the test a threat"."""
_TERMING = _CALLING | frozenset(
    "bill bills billed characterise characterised characterize characterized describe describes described "
    "denounce denounces denounced dub dubs dubbed hail hails hailed".split()
)
"""Of these and others, what stands behind "what": "lodged what it described as a protest"."""
_WATCHING = frozenset("watch watches watched watching".split())
"""Forms of a verb behind which somebody does something: "watched the army fire a missile"."""
_LIFTING = {"lifting": "lift", "blasting": "blast", "taking": "take"}
"""Forms of verbs that with "off" tell of a start, and their lemmas."""
_DIRECTIONS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east "
    "south-west".split()
)
_ENDED = frozenset("ended closed began opened resumed started collapsed erupted continued".split())
"""Forms of verbs of which an event is the subject, seldom in the passive."""
_RANKS = frozenset("first second third fourth fifth sixth seventh latest last".split())
_SPANS = frozenset("time times hour day week month year minute".split())
_UNITS = frozenset("seconds moments minutes hours days weeks months years".split())
_KINDS_OF_DAYS = frozenset(("business", "trading", "working", "school", "calendar"))
_CROWDS = frozenset("dozens scores hundreds thousands tens millions".split())
_FIRST_OF_TWO = frozenset(
    "New South North East West San Santa Los Las Saint St St. Tel Abu Hong Kuala Addis Buenos Rio Phnom "
    "Sri Saudi United Burkina Sierra Costa El La Port Cape Guinea Ras Al Bandar Khan Nur Ho Ulan Nay "
    "Sharm".split()
)
"""First words of names of places that have two."""


def mend_called(verb: Token) -> None:
    """Sets right what was taken for a verb behind one of calling: "called Iran's missile test a success"."""
    for noun in (c for c in verb.rights if c.dep_ in ("xcomp", "oprd", "ccomp", "dep") and c.i > 2):
        doc, before = noun.doc, noun.nbor(-1)
        said = next((c for c in noun.rights if c.dep_ == "dobj" and c.left_edge.i == noun.i + 1), None)
        owned = [t for t in doc[max(verb.i, noun.i - 4) : noun.i] if t.tag_ == "POS"]
        if said is None or said.left_edge.lower_ not in ("a", "an"):
            continue
        if not owned or before.tag_ != "NN" or noun.lower_ != noun.lemma_.lower():
            continue
        for token in doc[owned[0].head.left_edge.i : noun.i]:
            if token.head in (before, verb) or token == before:
                token.head, token.dep_ = noun, "compound" if token == before else token.dep_
        noun.tag_, noun.pos_, noun.head, noun.dep_ = "NN", "NOUN", verb, "dobj"
        said.head, said.dep_ = verb, "oprd"


def mend_termed(verb: Token) -> None:
    """Makes what is named behind "what" the object around it: "lodged what it called a protest"."""
    what = next((c for c in verb.lefts if c.lower_ == "what" and c.dep_ == "dobj"), None)
    around = verb.head
    if what is None or verb.dep_ not in ("ccomp", "pcomp") or not around.i < what.i:
        return
    named = [c for c in verb.rights if c.dep_ == "oprd"]
    named += [n for c in verb.rights if c.lower_ == "as" for n in c.rights if n.dep_ == "pobj"]
    if not named or named[0].pos_ not in ("NOUN", "PROPN"):
        return
    noun, inside = named[0], verb.dep_ == "pcomp"
    for phrase in [c for c in verb.rights if c.dep_ in ("prep", "npadvmod") and c.i > noun.i]:
        phrase.head = around.head if inside else around
    noun.head, noun.dep_ = around, "pobj" if inside else "dobj"
    verb.head, verb.dep_ = noun, "relcl"


def mend_watched(verb: Token) -> None:
    """Sets right what was taken for a noun behind "watched": "watched the South fire its first missile"."""
    act = next((c for c in verb.rights if c.dep_ == "dobj" and c.tag_ == "NN"), None)
    if act is None or act.i + 1 >= len(act.doc):
        return
    before, behind = act.nbor(-1), act.nbor()
    things = [c for c in verb.rights if c.dep_ in ("dobj", "npadvmod") and c.left_edge.i == behind.i]
    if before.dep_ != "compound" or before.head != act or not things or things[0] == act:
        return
    thing = things[0]
    if thing.ent_type_ in ("DATE", "TIME") or thing.lower_ in _SPANS or not thing.lefts:
        return
    for token in [c for c in act.lefts if c != before]:
        token.head = before
    before.head, before.dep_ = act, "nsubj"
    act.tag_, act.pos_, act.dep_ = "VB", "VERB", "ccomp"
    thing.head, thing.dep_ = act, "dobj"


def mend_ended(verb: Token) -> None:
    """Makes what was taken for a participle its sentence's verb: "A two-day summit ended in Rome on Friday".

    Or that of a clause: "signed it as a summit closed in Rome". Nobody ends it, so it is no passive.
    """
    noun, opening = verb.head, verb.head.head
    if verb.dep_ != "acl" or verb.tag_ not in ("VBN", "VBD") or verb.i < noun.i or noun.pos_ != "NOUN":
        return
    if any(c.dep_ == "agent" for c in verb.rights) or verb.nbor(-1).text == ",":
        return
    if noun.dep_ == "ROOT":
        verb.head, verb.dep_ = verb, "ROOT"
    elif noun.dep_ == "pobj" and opening.lower_ == "as" and opening.head.pos_ == "VERB":
        verb.head, verb.dep_ = opening.head, "advcl"
        opening.head, opening.dep_ = verb, "mark"
    else:
        return
    verb.tag_ = "VBD"
    noun.head, noun.dep_ = verb, "nsubj"


def mend_lifting(word: Token) -> None:
    """Sets right what was taken for a noun before "off": "footage of a rocket lifting off"."""
    before, behind = word.nbor(-1), word.nbor() if word.i + 1 < len(word.doc) else word
    if (
        word.tag_ not in ("NN", "VBG")
        or behind.lower_ != "off"
        or before.dep_ != "compound"
        or before.head != word
    ):
        return
    for token in [c for c in word.lefts if c != before]:
        token.head = before
    before.head, before.dep_ = word.head, word.dep_
    word.tag_, word.pos_, word.lemma_ = "VBG", "VERB", _LIFTING[word.lower_]
    word.head, word.dep_ = before, "acl"
    behind.head, behind.dep_ = word, "prt"


def mend_distance(unit: Token) -> None:
    """Parts a thing from how long before or after it was: "fired **a missile** days before the visit"."""
    if not unit.i or unit.i + 1 >= unit.sent.end or unit.nbor().lower_ not in ("before", "after"):
        return
    thing = unit.nbor(-1)
    joined = thing.dep_ == "compound" and thing.head == unit and thing.pos_ in ("NOUN", "PROPN")
    verb = next((a for a in unit.ancestors if a.pos_ == "VERB" and a.i < thing.i), None)
    if verb is None or not joined or thing.lower_ in _KINDS_OF_DAYS:
        return
    if any(c.dep_ == "dobj" and c != unit for c in verb.children):
        return
    for child in [c for c in unit.lefts if c != thing]:
        child.head = thing
    thing.head, thing.dep_ = verb, "dobj"
    unit.head, unit.dep_ = unit.nbor(), "npadvmod"


def mend_as(word: Token) -> None:
    """Makes an "as" open a clause: "met him as dozens of activists **protested** outside the embassy"."""
    top = next((c for c in word.children if c.dep_ == "pobj" and c.left_edge.i == word.i + 1), None)
    if word.dep_ != "prep" or word.head.pos_ != "VERB" or top is None or top.tag_ != "NNS":
        return
    if top.lower_ not in _CROWDS and not any(c.dep_ == "nummod" for c in top.lefts):
        return
    within = (top, *(n for c in top.children if c.lower_ == "of" for n in c.children))
    act = next((c for n in within for c in n.children if c.dep_ == "acl" and told_of_people(c)), None)
    if act is None:
        return
    act.head, act.dep_, act.tag_ = word.head, "advcl", "VBD"
    top.head, top.dep_ = act, "nsubj"
    word.head, word.dep_ = act, "mark"


def mend_enclosed(comma: Token) -> None:
    """Hangs what stands behind an inserted participle on the verb before: "fired a missile, named X, on …".

    One of a list stays where it is: "struck by missiles, fired from Iran, from Iraq and from Yemen".
    """
    prep = comma.nbor() if comma.i + 1 < comma.sent.end else comma
    participle = prep.head
    if prep.dep_ != "prep" or participle.tag_ not in ("VBN", "VBG") or participle.i > comma.i:
        return
    first = participle.left_edge.i
    if participle.dep_ not in ("acl", "advcl", "dep") or not first or participle.doc[first - 1].text != ",":
        return
    if any(c.lower_ in (prep.lower_, "and") for c in participle.rights if c.i < comma.i):
        return
    verb = next((a for a in participle.ancestors if a.pos_ in ("VERB", "AUX")), None)
    if verb is None or verb.i > participle.i or any(c.dep_ == "conj" for c in prep.children):
        return
    for phrase in [c for c in participle.rights if c.i > comma.i and c.dep_ in ("prep", "npadvmod")]:
        phrase.head = verb


def mend_headless(comma: Token) -> None:
    """Gives a sentence the verb behind an inserted clause: "Japan, whose waters they hit, protested".

    A parser may have taken it for a participle of a name that no verb follows.
    """
    verb = comma.nbor() if comma.i + 1 < comma.sent.end else comma
    noun = verb.head
    if verb.tag_ not in ("VBN", "VBD") or verb.dep_ != "acl" or noun.dep_ != "ROOT" or noun.pos_ != "PROPN":
        return
    inserted = [c for c in noun.rights if c.dep_ == "relcl" and noun.i < c.i < comma.i]
    agent = any(c.dep_ == "agent" for c in verb.rights)
    if not inserted or agent or noun.doc[noun.i + 1].text != "," or verb.sent[-1].text not in (".", '"', "”"):
        return
    verb.head = verb
    verb.tag_, verb.dep_ = "VBD", "ROOT"
    noun.head, noun.dep_ = verb, "nsubj"


def mend_direction(word: Token) -> None:
    """Sets right a direction that was taken for the place: "fell into the Pacific southeast of Guam"."""
    before = word.nbor(-1) if word.i else word
    behind = word.nbor() if word.i + 1 < len(word.doc) else word
    if word.tag_ != "NN" or before.dep_ != "compound" or before.head != word or behind.lower_ != "of":
        return
    for token in [c for c in word.lefts if c != before]:
        token.head = before
    before.head, before.dep_ = word.head, word.dep_
    word.head, word.dep_, word.tag_, word.pos_ = before, "advmod", "RB", "ADV"


def mend_ranked(comma: Token) -> None:
    """Hangs what is told behind a comma on its verb: "rallied to ask him to go, in the third protest"."""
    prep = comma.nbor() if comma.i + 1 < comma.sent.end else comma
    noun = next((c for c in prep.rights if c.dep_ == "pobj"), None)
    clause = prep.head
    if prep.lower_ != "in" or noun is None or clause.dep_ not in ("ccomp", "xcomp", "advcl"):
        return
    ranked = any(c.tag_ == "JJS" or c.lower_ in _RANKS for c in noun.lefts)
    main = comma.sent.root
    if ranked and noun.left_edge.lower_ == "the" and main.tag_ in FINITE and main.i < clause.i:
        for phrase in [c for c in clause.rights if c.i > noun.i and c.dep_ == "npadvmod"]:
            phrase.head = noun
        prep.head = main


def mend_place_before(word: Token) -> None:
    """Parts a place that opens a sentence from who acts: "In **Moscow Xi** met Putin", read as one name."""
    if not word.is_sent_start or word.i + 2 >= word.sent.end:
        return
    place = word.nbor(2 if word.nbor().text in _FIRST_OF_TWO else 1)
    who = word.nbor()
    while who.dep_ == "compound" and who.i < who.head.i:
        who = who.head
    verb = who.head.head if who.head == word else who.head
    objects = [c for c in word.children if c.dep_ == "pobj"]
    taken = objects == [who] and who.i + 1 == verb.i and not any(c.dep_ in _SUBJECTS for c in verb.children)
    if verb.tag_ not in FINITE or who.i <= place.i or not (taken or (not objects and who.dep_ in _SUBJECTS)):
        return
    names = word.doc[word.i + 1 : who.i]
    if who.tag_ not in ("NNP", "NNS") or any(t.tag_ != "NNP" for t in names):
        return
    for token in names:
        token.head = place if token.i < place.i else who
    place.head, place.dep_ = word, "pobj"
    if taken:
        who.head, who.dep_ = verb, "nsubj"


MENDED: Mapping[str, tuple[Callable[[Token], None], ...]] = {
    **dict.fromkeys(_TERMING - _CALLING, (mend_termed,)),
    **dict.fromkeys(_CALLING, (mend_called, mend_termed)),
    **dict.fromkeys(_UNITS, (mend_distance,)),
    **dict.fromkeys(_ENDED, (mend_ended,)),
    **dict.fromkeys(_WATCHING, (mend_watched,)),
    **dict.fromkeys(_DIRECTIONS, (mend_direction,)),
    **dict.fromkeys(_LIFTING, (mend_lifting,)),
    "as": (mend_as,),
    **dict.fromkeys(BELIEVED, (mend_believed,)),
    "board": (mend_board,),
    "held": (mend_held,),
    "meeting": (mend_meeting,),
    "over": (mend_over,),
    "between": (mend_between,),
    "running": (mend_running,),
    "with": (mend_parallel,),
    "to": (mend_bound,),
    "of": (mend_titled,),
    **dict.fromkeys(("leader", "chief", "chairman", "chairwoman", "head"), (mend_leading,)),
    ",": (mend_enclosed, mend_named, mend_apposed, mend_headless, mend_ranked),
    "In": (mend_place_before,),
}
"""Words at which the parser often errs, as they are written, and what sets its analysis right."""
