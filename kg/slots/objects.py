"""What a verb acts on where the parser gave it no object: another part of the clause that is it.

News leaves out words and crowds them, and parsers then take the object for a date, a name or a part of the
next clause. Each function here finds one of these, and nothing where the verb has its object.
"""

from itertools import pairwise

from kg.slots.clauses import is_passive
from kg.text.tokens import Token

_PARTS = frozenset("day morning afternoon evening night".split())
_UNITS = frozenset(("hour", "day", "minute", "week", "month", "year"))


def told_by_clause(verb: Token) -> list[Token]:
    """The object within the clause behind a verb: what its "what" is, or the subject of a participle."""
    return meant(verb) or _taken_for_subject(verb)


def taken_for_other(verb: Token) -> list[Token]:
    """The object that was taken for an adverbial, a name beside the verb, or part of a time, or is shared."""
    found = _taken_for_adverbial(verb) or _taken_for_apposition(verb) or _taken_for_time(verb)
    return found or _shared(verb)


def _shared(verb: Token) -> list[Token]:
    """The object of two verbs, hung on the second: "met and congratulated Xi"."""
    behind = verb.doc[verb.i + 1 : verb.i + 3]
    if len(behind) < 2 or behind[0].lower_ != "and" or any(c.dep_ == "dobj" for c in verb.children):
        return []
    second = behind[1]
    alike = second.dep_ == "conj" and second.head == verb and second.tag_ == verb.tag_
    if not alike or is_passive(verb) or any(c.dep_ in ("oprd", "ccomp", "xcomp") for c in second.children):
        return []  # "met and called it a threat"
    return [c for c in second.children if c.dep_ == "dobj" and c.pos_ != "PRON"]


def told_apart(noun: Token) -> bool:
    """Whether what a parser made an object stands behind who told of it: "fired one, he said, its first"."""
    said = any(c.dep_ == "parataxis" and noun.head.i < c.i < noun.i for c in noun.head.children)
    return said and noun.left_edge.i > 0 and noun.left_edge.nbor(-1).text == ","


def of_a_time(noun: Token) -> bool:
    """Whether what a parser made an object is a day: "said the missile fired the day before was new"."""
    if noun.lower_ not in _PARTS or noun.head.lemma_ == "spend":
        return False
    behind = noun.nbor().lower_ if noun.i + 1 < len(noun.doc) else ""
    return behind == "before" or any(c.lower_ in ("previous", "preceding") for c in noun.lefts)


def set_off(verb: Token) -> Token | None:
    """What a participle behind a comma tells of: "spoke of a missile, launched from Minsk"; else None."""
    alone = verb.tag_ == "VBN" and verb.dep_ in ("advcl", "conj") and verb.i > verb.sent.start + 1
    if (
        not alone
        or verb.nbor(-1).text != ","
        or any(c.dep_ in ("aux", "auxpass", "dobj") for c in verb.children)
    ):
        return None
    before = verb.nbor(-2)
    return before if before.pos_ in ("NOUN", "PROPN") and verb.head in before.ancestors else None


def about_object(verb: Token) -> bool:
    """Whether a relative clause may be about what its verb acts on, and not about where or when it acts.

    Behind a colon it is none ("The following is by the spokesman: the minister met …"), nor behind "who".
    """
    elsewhere = any(c.tag_ == "WRB" or (c.lower_ == "who" and c.dep_ == "nsubj") for c in verb.children)
    apart = any(t.text == ":" for t in verb.doc[verb.head.i : verb.i])
    return verb.dep_ == "relcl" and verb.head.dep_ != "attr" and not elsewhere and not apart


def planned_for(infinitive: Token) -> list[Token]:
    """What a relative clause has somebody do something to: "a satellite that Iran plans to launch".

    A parser hangs the pronoun on the first of the two verbs.
    """
    above = infinitive.head
    if infinitive.dep_ != "xcomp" or above.dep_ != "relcl":
        return []
    pronoun = any(c.dep_ == "dobj" and c.tag_ in ("WDT", "WP") and c.i < above.i for c in above.children)
    return [above.head] if pronoun else []


def meant(verb: Token) -> list[Token]:
    """What a clause says that its "what" is ("fired what appeared to be two missiles").

    Also as what something is done to: "what appeared to be a missile was fired". A parser may have cut it in
    two ("fired what it believed | was a missile").
    """
    clauses = [c for c in verb.children if (c.dep_ == "ccomp" and c.i > verb.i) or c.dep_ == "csubjpass"]
    for at in range(len(clauses)):
        words = sorted((t for c in clauses[at:] for t in c.subtree), key=lambda t: t.i)
        if words[0].lower_ == "what":
            named = [t for t in words if t.dep_ in ("attr", "oprd") and t.pos_ in ("NOUN", "PROPN")]
            called = [n for t in words if t.lower_ == "as" for n in t.children if n.dep_ == "pobj"]
            return (named or called)[:1]
    return []


def _taken_for_subject(verb: Token) -> list[Token]:
    """The object that a parser gave to the participle behind it: "visit Serbia seeking a solution"."""
    clauses = (c for c in verb.children if c.dep_ == "ccomp" and c.tag_ == "VBG" and c.i > verb.i)
    found = (s for c in clauses for s in c.children if s.dep_ == "nsubj" and s.left_edge.i == verb.i + 1)
    return list(found)[:1]


def _taken_for_adverbial(verb: Token) -> list[Token]:
    """The object that a parser made an adverbial: "visited Washington", "spent Tuesday in Rome"."""
    if any(c.dep_ == "dobj" for c in verb.children):
        return []
    behind = [c for c in verb.children if c.dep_ == "npadvmod" and c.i > verb.i and c.nbor(-1).text != ","]
    found = [c for c in behind if verb.lemma_ == "spend" or c.ent_type_ in ("GPE", "LOC") or _numbered(c)]
    return found[:1] or [c for time, c in pairwise(behind) if _displaced(time, c)][:1]


def _numbered(name: Token) -> bool:
    """Whether what is taken for a date is a name with its number: "launches Shenzhou 5"."""
    if name.ent_type_ != "DATE" or name.pos_ != "PROPN" or name.i != name.head.i + 1:
        return False
    return any(c.dep_ == "nummod" and c.i == name.i + 1 for c in name.children)


def _displaced(time: Token, noun: Token) -> bool:
    """Whether a noun stands behind a time as an object does: "testing this morning a rocket"."""
    there = noun.left_edge.i == time.right_edge.i + 1 and time.ent_type_ in ("DATE", "TIME")
    return there and noun.pos_ == "NOUN" and not noun.ent_type_ and noun.lemma_ not in ("time", "way")


def _taken_for_apposition(verb: Token) -> list[Token]:
    """The object that a parser hung on a verb like a name: "fires at least five missiles into the sea"."""
    if any(c.dep_ in ("dobj", "ccomp") for c in verb.children):
        return []
    behind = [c for c in verb.children if c.dep_ == "appos" and c.pos_ == "NOUN" and c.i > verb.i]
    return behind[:1] if behind and behind[0].left_edge.nbor(-1).text != "," else []


def _taken_for_time(verb: Token) -> list[Token]:
    """The object that a parser made part of a time: "tested a missile hours after the North fired two"."""
    if any(c.dep_ in ("dobj", "ccomp") for c in verb.children) or is_passive(verb):
        return []
    for clause in (c for c in verb.children if c.dep_ in ("advcl", "prep") and c.i > verb.i):
        for unit in (c for c in clause.children if c.dep_ == "npadvmod" and c.lemma_ in _UNITS):
            before = [c for c in unit.lefts if c.dep_ == "compound" and c.i == unit.i - 1 and c.i > verb.i]
            if before and unit.nbor().lower_ in ("after", "before"):
                return before
    return []
