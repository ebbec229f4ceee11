"""Names set off behind an office: "the Russian minister, Sergei Lavrov, and his Turkish counterpart, …".

A parser often hangs the second of two such people on the name of the first, on a place in the first office
("the president of Mexico, Claudia Sheinbaum, and") or on what the two do together.
"""

from spacy.tokens import Token

_CLIMBED = frozenset(("pobj", "prep", "compound", "poss", "conj"))
_NOUNS = frozenset(("NN", "NNP"))


def mend_apposed(comma: Token) -> None:
    """Hangs the name behind a comma on the office before it, and who comes next on that office, too."""
    name = _name_behind(comma)
    if name is None or comma.i <= comma.sent.start + 1:
        return
    office = _office_before(comma)
    behind = _end_of_name(name)
    if office is None or behind >= comma.sent.end or comma.doc[behind].text != ",":
        return
    if name.dep_ not in ("appos", "conj", "npadvmod", "dep"):
        return
    other = _next(comma.doc[behind], office)
    if other is None:
        return
    name.head, name.dep_ = office, "appos"
    other.head, other.dep_ = office, "conj"


def mend_named(comma: Token) -> None:
    """Hangs the names of several behind their offices, not on the last of their states.

    "The ministers of Britain and Argentina, Malcolm Rifkind and Guido Di Tella, will meet".
    """
    name = _name_behind(comma) if comma.i > comma.sent.start else None
    if name is None or name.dep_ != "conj" or name.head.ent_type_ not in ("GPE", "NORP"):
        return
    state = name.head
    while state.dep_ == "conj" and state.head.i < state.i:
        state = state.head
    office = state.head.head if state.dep_ == "pobj" and state.head.lower_ == "of" else None
    several = any(c.dep_ == "conj" and c.ent_type_ == "PERSON" for c in name.rights)
    if office is not None and office.tag_ == "NNS" and several:
        name.head, name.dep_ = office, "appos"


def _name_behind(comma: Token) -> Token | None:
    """The head of a person's name right behind a comma."""
    if comma.i + 1 >= comma.sent.end or comma.nbor().ent_type_ != "PERSON" or not comma.nbor().is_title:
        return None
    last = comma.doc[_end_of_name(comma.nbor()) - 1]
    return last if last.tag_ in ("NNP", "NN") else None


def _end_of_name(token: Token) -> int:
    """Where the name that a token is of ends."""
    at = token.i + 1
    while at < token.sent.end and token.doc[at].ent_type_ == "PERSON" and token.doc[at].ent_iob_ == "I":
        at += 1
    return at


def _office_before(comma: Token) -> Token | None:
    """The common noun whose phrase ends at a comma: "president" of "the president of Mexico,"."""
    noun = comma.nbor(-1)
    while noun.dep_ in _CLIMBED and noun.head.i < comma.i and noun.tag_ != "NN":
        noun = noun.head
    begun = any(c.dep_ in ("det", "poss", "amod", "compound") for c in noun.lefts)
    return noun if noun.tag_ == "NN" and noun.text.islower() and begun and noun.i < comma.i else None


def _next(comma: Token, office: Token) -> Token | None:
    """Who is told beside the holder of an office behind the comma that ends his name, hung elsewhere."""
    doc, at = comma.doc, comma.i + 1
    joined = at < comma.sent.end and doc[at].lower_ == "and"
    at += joined
    if at >= comma.sent.end:
        return None
    other = doc[at]
    while other.head != other and other.head.i > other.i and other.head.left_edge.i == at:
        other = other.head
        if other.pos_ in ("VERB", "AUX"):
            return None
    if other.tag_ not in _NOUNS or other.head == office or other.left_edge.i != at:
        return None
    if not joined and not any(c.dep_ == "appos" and c.ent_type_ == "PERSON" for c in other.rights):
        return None
    if other.dep_.startswith("nsubj"):
        subjects = [c for c in other.head.children if c.dep_.startswith("nsubj") and c.i < office.i]
        return other if any(office in s.subtree for s in subjects) else None
    return other if other.dep_ in ("conj", "appos") else None
