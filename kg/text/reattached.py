"""Phrases, places and people that parsers hang on the word beside theirs, hung where they belong.

"Fired projectiles believed to be missiles **from Sunan** on Monday", "**between** the government and rebels".
"""

from spacy.tokens import Token

_BODIES = frozenset(
    "administration army authorities government junta military opposition police regime".split()
)
"""Bodies that one side of talks or clashes is, and the other are people."""
BELIEVED = frozenset("assumed believed presumed said suspected thought understood".split())
"""Participles behind which stands what something is taken to be."""
_WHITHER = frozenset("about after around at before from in into near off on over toward towards".split())
"""Prepositions of where and when something is fired, not of what it is ("missiles of a new type")."""
_SENDING = frozenset("send sends sent sending fire fired fly flew pass passed launched shot".split())
"""Forms of verbs behind which a place is passed over ("sent it over Japan"), not handed over."""


def mend_believed(participle: Token) -> None:
    """Gives the verb its phrases back that a parser hung on what somebody takes its object to be.

    "Fired two projectiles **believed** to be missiles from Sunan into the sea on Monday".
    """
    thing = participle.head
    being = next((c for c in participle.rights if c.dep_ == "xcomp" and c.lower_ == "be"), None)
    kind = next((c for c in being.rights if c.dep_ == "attr"), None) if being is not None else None
    if participle.dep_ != "acl" or thing.dep_ != "dobj" or thing.i > participle.i or kind is None:
        return
    assert being is not None
    for word in [*being.rights, *kind.rights]:
        adjunct = word.dep_ in ("npadvmod", "advmod") or (word.dep_ == "prep" and word.lower_ in _WHITHER)
        if word.i > kind.i and adjunct:
            word.head = thing.head


def mend_between(word: Token) -> None:
    """Tells two apart of whom a parser made one: "**between** Ethiopia's government and Tigray rebels"."""
    others = next((c for c in word.rights if c.dep_ == "pobj" and c.tag_ == "NNS"), None)
    lefts = list(others.lefts) if others is not None else []
    body = next((c for c in lefts if c.dep_ in ("nmod", "compound") and c.lower_ in _BODIES), None)
    second = next((c for c in body.rights if c.dep_ == "conj"), None) if body is not None else None
    if others is None or body is None or second is None or second.i + 1 != others.i:
        return
    for token in lefts:
        if token.i < body.i:
            token.head = body
    body.head, body.dep_ = word, "pobj"
    second.head, second.dep_ = others, "compound"
    others.head, others.dep_ = body, "conj"


def mend_parallel(word: Token) -> None:
    """Sets a thing beside a thing, not beside a name: "cancelled lunch **with** Lee and a talk **with** Kim".

    Both have their own people behind the same preposition. Not so "with Lee and a group with ties to Peru".
    """
    thing = word.head
    name, prep = thing.head, thing.head.head
    alike = prep.dep_ == "prep" and prep.lower_ == word.lower_ and prep.head.pos_ == "NOUN"
    own = any(c.dep_ == "pobj" and c.pos_ == "PROPN" for c in word.rights)
    if thing.dep_ != "conj" or thing.tag_ not in ("NN", "NNS") or name.pos_ != "PROPN" or not (alike and own):
        return
    links = [c for c in name.rights if c.dep_ == "cc" and c.i < thing.i]
    for token in [*links[-1:], thing]:
        token.head = prep.head


def mend_bound(word: Token) -> None:
    """Makes a place out of what was taken for an infinitive: "flies from Tel Aviv **to** Rabat"."""
    place, verb = word.head, word.head.head
    named = place.tag_ == "VB" and place.is_title and place.i == word.i + 1 and word.dep_ == "aux"
    if not named or place.dep_ not in ("advcl", "xcomp") or not any(c.lower_ == "from" for c in verb.rights):
        return
    place.tag_, place.pos_, place.dep_ = "NNP", "PROPN", "pobj"
    word.tag_, word.pos_, word.dep_, word.head = "IN", "ADP", "prep", verb
    place.head = word
    for child in place.rights:
        child.head = verb


def mend_over(word: Token) -> None:
    """Makes a preposition of what was taken for a verb's particle: "the missile it sent **over** Japan"."""
    verb = word.head
    if word.dep_ != "prt" or verb.lower_ not in _SENDING:
        return
    place = next((c for c in verb.rights if c.dep_ == "dobj" and c.left_edge.i == word.i + 1), None)
    if place is not None and place.ent_type_ in ("GPE", "LOC"):
        word.dep_, word.tag_, word.pos_ = "prep", "IN", "ADP"
        place.head, place.dep_ = word, "pobj"


def mend_meeting(word: Token) -> None:
    """Makes what was taken for a noun the participle that it is: "Putin and Xi, **meeting** in Sochi"."""
    who = word.head
    while who.dep_ in ("conj", "appos") and who.head.i < who.i:
        who = who.head
    alone = word.dep_ in ("appos", "conj") and word.i > word.sent.start and word.nbor(-1).text == ","
    if not alone or word.tag_ not in ("NN", "VBG") or any(True for _ in word.lefts):
        return
    if word.i + 1 >= word.sent.end:
        return
    behind = word.nbor().dep_ == "prep" or word.nbor().ent_type_ in ("DATE", "TIME")
    if behind and who.dep_.startswith("nsubj") and (who.pos_ == "PROPN" or who.tag_ == "NNS"):
        word.head, word.dep_ = who, "acl"
        word.tag_, word.pos_, word.lemma_ = "VBG", "VERB", "meet"


def mend_held(word: Token) -> None:
    """Hangs "**held**" on the event before it: "promised it aid at talks with Xi **held** in Rome on Monday".

    It never lacks an object but as a participle: what was taken for its subject is what the verb above is
    done to, and the person before it takes part in what was held.
    """
    above = word.head
    if word.dep_ == "acl" and above.ent_type_ == "PERSON" and above.head.lower_ in ("with", "between"):
        word.head = above.head.head if above.head.head.pos_ == "NOUN" else above
    thing = next((c for c in word.lefts if c.dep_ == "nsubj"), None)
    helped = any(c.dep_ in ("aux", "auxpass", "mark", "dobj", "agent") for c in word.children)
    if word.dep_ != "ccomp" or thing is None or helped or thing.i < above.i:
        return
    prep = next((c for c in reversed(list(thing.rights)) if c.dep_ == "prep"), None)
    noun = next((c for c in prep.rights if c.dep_ == "pobj"), None) if prep is not None else None
    if prep is None or noun is None or noun.right_edge.i + 1 != word.i:
        return
    if not any(c.dep_ == "dobj" for c in above.children):
        thing.head, thing.dep_, prep.head = above, "dobj", above
        word.head, word.dep_, word.tag_ = noun, "acl", "VBN"


def mend_titled(word: Token) -> None:
    """Makes the one who is named the head, not the land behind an office: "President **of** Chad Ann Lee".

    A parser takes land and name for one. Not so where a comma stands between ("mayor of London, Ann Lee").
    """
    title, name = word.head, next((c for c in word.rights if c.dep_ == "pobj"), None)
    if name is None or name.ent_type_ != "PERSON" or title.tag_ not in ("NN", "NNP") or title.i + 1 != word.i:
        return
    land = next((c for c in name.lefts if c.ent_type_ == "GPE" and c.dep_ in ("compound", "nmod")), None)
    if land is None or land.left_edge.i != word.i + 1 or any(c.ent_type_ == "GPE" for c in land.rights):
        return
    between = name.doc[land.i + 1 : name.i]
    if any(t.ent_type_ != "PERSON" for t in between):
        return
    name.head, name.dep_ = title.head, title.dep_
    title.head, title.dep_ = name, "compound"
    land.head, land.dep_ = word, "pobj"


def mend_leading(word: Token) -> None:
    """Parts who leads a body from its name: "National League for Democracy **leader** Aung San Suu Kyi".

    A parser takes the person for a part of what the body is for.
    """
    name = word.head
    prep, body = name.head, name.head.head
    if word.dep_ != "compound" or name.dep_ != "pobj" or name.i < word.i or body.ent_type_ != "ORG":
        return
    inside = prep.ent_type_ == "ORG" and word.nbor(-1).ent_type_ == "ORG" and prep.i == body.i + 1
    if not inside or name.ent_type_ not in ("PERSON", "") or not name.is_title:
        return
    last = word.nbor(-1)
    name.head, name.dep_ = body.head, body.dep_
    body.head, body.dep_ = word, "compound"
    last.head, last.dep_ = prep, "pobj"


def mend_board(word: Token) -> None:
    """Makes what was taken for a verb a part of its preposition: "launched on **board** the Shenzhou-9"."""
    prep = word.nbor(-1) if word.i > word.sent.start else word
    craft = next((c for c in word.rights if c.dep_ == "dobj"), None)
    if prep.lower_ == "on" and word.dep_ == "pcomp" and word.head == prep and craft is not None:
        craft.head, craft.dep_ = prep, "pobj"
        word.head, word.dep_, word.tag_, word.pos_ = craft, "compound", "NN", "NOUN"


def mend_running(word: Token) -> None:
    """Makes a day the noun behind its preposition again: "for the third **Friday** running"."""
    day = word.nbor(-1) if word.i > word.sent.start else word
    if word.dep_ != "pobj" or day.dep_ != "compound" or day.head != word or day.ent_type_ != "DATE":
        return
    day.head, day.dep_ = word.head, "pobj"
    for token in [c for c in word.lefts if c != day]:
        token.head = day
    word.head, word.dep_ = day, "advmod"
