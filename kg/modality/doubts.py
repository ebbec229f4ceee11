"""Whether a clause is only asked about, supposed or told to be untrue."""

from collections.abc import Set

from kg.text.tokens import Token


def asked(verb: Token) -> bool:
    """Whether a clause only asks whether something is so: "Has Iran tested a missile?"."""
    if verb.dep_ != "ROOT" or not verb.sent.text.rstrip().endswith("?"):
        return False
    subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    first = verb.left_edge
    return (
        subject is not None
        and first.i < subject.i
        and first.pos_ == "AUX"
        and first in (verb, *verb.children)
    )


def untrue(verb: Token, words: Set[str]) -> str:
    """The word by which what a clause says is told to be untrue, else "".

    "The report that he had met him was false", "rumours that he had proved wrong", "it is not true that".
    """
    if not any(c.dep_ == "mark" and c.lower_ == "that" for c in verb.children):
        return ""
    above = verb.head
    told = above.head if above.pos_ == "NOUN" and above.dep_ == "nsubj" else above
    denied = any(c.dep_ == "neg" for c in told.children)
    clauses = (told, *(c for c in told.children if c.dep_ == "xcomp"))
    states = [c.lower_ for v in clauses for c in v.children if c.dep_ in ("acomp", "oprd")]
    return next((s for s in states if (s == "true" and denied) or (s in words and not denied)), "")


def supposed(verb: Token) -> bool:
    """Whether something is only told for a case: "would fire missiles in the event of an attack"."""
    cases = (
        n for c in verb.children if c.lower_ == "in" for n in c.children if n.lemma_ in ("event", "case")
    )
    ahead = verb.tag_ == "VBG" or any(c.tag_ == "MD" for c in verb.children)
    return ahead and any(c.lower_ in ("of", "that") for n in cases for c in (*n.children, n.nbor()))
