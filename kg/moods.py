"""Signs in the grammar of a clause that it tells of no fact, whatever words it uses.

"Had it been fired", "neither side fired", "will meet him when he visits Rome", "reports that he had met him".
"""

from spacy.tokens import Token

from kg.tenses import is_infinitive

_TIMING = frozenset(("when", "once", "until", "till", "before", "after", "as"))
"""Words that make a clause in the present the time of the clause above."""
LOOSE = frozenset(("after", "as"))
"""Of these, the ones that also tell of what went before or goes on."""
INVERTED = frozenset(("had", "were"))
"""Auxiliaries that before their subject make a condition."""
_SINGLED = frozenset("first second third last only latest".split())


def one_who_did(be: Token, infinitive: Token) -> bool:
    """Whether an infinitive tells what somebody was the first or only one to do ("is the first to visit")."""
    named = [c for c in be.children if c.dep_ == "attr" and c.i < infinitive.i]
    return any(w.lower_ in _SINGLED or w.tag_ == "JJS" for n in named for w in (n, *n.lefts))


def agreed_there(prep: Token) -> bool:
    """Whether a phrase tells where something was agreed on: "agreed to withdraw during the meeting"."""
    infinitive = prep.head
    known = any(c.lower_ == "the" for n in prep.children for c in n.lefts)
    agreed = infinitive.dep_ == "xcomp" and infinitive.head.lemma_ in ("agree", "decide")
    return prep.lower_ in ("during", "at") and known and agreed and infinitive.head.tag_ == "VBD"


def before_another(verb: Token, above: Token) -> bool:
    """Whether a clause stands before one that cannot tell of it, though the parser hung it there.

    "X fired a missile, Y fears" tells of it; "X was in Rome for a summit, where he said that he needed help"
    does not.
    """
    return (
        verb.dep_ == "ccomp" and verb.i < above.i and any(c.dep_ in ("mark", "dobj") for c in above.children)
    )


def claimed(verb: Token) -> bool:
    """Whether a clause says what a noun holds ("reports that he had met the king")."""
    return verb.dep_ == "acl" and any(c.dep_ == "mark" and c.lower_ == "that" for c in verb.children)


def put_down(prep: Token) -> bool:
    """Whether a phrase tells what is put down, and so is there: "to crack down on protests"."""
    return prep.lower_ == "on" and prep.head.lemma_ in ("crack", "clamp")


def bidden(prep: Token) -> bool:
    """Whether somebody is invited to what takes place with or without him: "invited him to the summit"."""
    nouns = (n for n in prep.children if n.dep_ == "pobj")
    known = any(c.lower_ == "the" for n in nouns for c in n.lefts)
    return prep.lower_ == "to" and prep.head.lemma_ in ("invite", "invitation") and known


def opening_word(verb: Token) -> str:
    """The word that makes a clause in the present the time of the clause above ("when"), else ""."""
    if verb.dep_ != "advcl" or verb.tag_ not in ("VBZ", "VBP"):
        return ""
    words = (c.lower_ for c in verb.children if c.dep_ in ("mark", "advmod"))
    return next((w for w in words if w in _TIMING), "")


def inverted(auxiliary: Token, verb: Token) -> bool:
    """Whether an auxiliary opens its clause before the subject, and no question does."""
    subjects = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") and c.i > auxiliary.i]
    return auxiliary.i == verb.left_edge.i and bool(subjects) and not verb.sent.text.rstrip().endswith("?")


def shares_clause(verb: Token) -> bool:
    """Whether a coordinated verb has no subject and auxiliary of its own."""
    if is_infinitive(verb):
        return True
    if verb.tag_ in ("VBD", "VBZ") and any(c.tag_ == "MD" for c in verb.head.children):
        return False  # "would consider sanctions and lodged a protest"
    return not any(c.dep_ in ("nsubj", "nsubjpass", "aux", "auxpass") for c in verb.children)


def presupposed_by(noun: Token) -> bool:
    return noun.dep_ == "nsubj" and any(
        c.dep_ == "aux" and c.lower_ in ("have", "has", "had") for c in noun.head.children
    )


def first_conjunct(noun: Token) -> Token:
    while noun.dep_ in ("conj", "appos") and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    return noun
