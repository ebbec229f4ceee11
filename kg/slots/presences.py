"""Who is somewhere for what a noun names, told beside his name: "Putin, in Rome for a summit, said …"."""

from kg.text.tokens import Token

_PLACING = frozenset(("in", "at"))


def presence(noun: Token) -> tuple[int, int] | None:
    """The tokens `[first, last)` of the aside that ends with a noun and tells that somebody is there for it.

    None where there is none: "arrived in Rome for a summit".
    """
    counted = noun.dep_ == "pobj" and noun.head.lower_ == "of"
    purpose = noun.head.head.head if counted else noun.head  # "for a second round of talks"
    if purpose.lower_ != "for" or purpose.head.pos_ in ("VERB", "AUX"):
        return None
    sentence, text = noun.sent, noun.doc
    first = max((t.i + 1 for t in text[sentence.start : purpose.i] if t.text == ","), default=sentence.start)
    last = next((t.i for t in text[noun.i : sentence.end] if t.text == ","), None)
    return (first, last) if last is not None and text[first].lower_ in _PLACING else None
