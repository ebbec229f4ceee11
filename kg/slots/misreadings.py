"""Subjects that a parser gave to no verb or to another, found by where they stand."""

from kg.slots.clauses import set_off_names
from kg.text.tokens import Token

_OPENING = frozenset(("after", "before", "as", "while", "when", "since", "that", "because", "until"))
"""Words that open a clause."""
_LISTED = frozenset(("npadvmod", "appos", "conj"))
SUBJECT_LABELS = frozenset(("nsubj", "nsubjpass", "csubj", "expl"))


def astray_subjects(verb: Token) -> list[Token]:
    """Who acts, whom a parser listed with the place before: "At talks in Nice, Iran and Russia agreed"."""
    finite = verb.tag_ in ("VBD", "VBP", "VBZ") or any(c.dep_ == "aux" for c in verb.children)
    opened = any(c.dep_ == "prep" and c.left_edge.i == verb.sent.start for c in verb.lefts)
    if verb.dep_ != "ROOT" or not (finite and opened) or any(c.dep_ in SUBJECT_LABELS for c in verb.children):
        return []
    auxiliaries = [c for c in verb.lefts if c.dep_ in ("aux", "neg", "advmod")]
    last = verb.doc[min(t.i for t in (verb, *auxiliaries)) - 1]
    joined = last.dep_ == "conj" and verb.doc[last.left_edge.i - 1].lower_ == "and"
    first = last.head if joined else last
    listed = all(t.pos_ == "PROPN" and t.dep_ in ("conj", "appos") for t in (first, last))
    return list(dict.fromkeys((first, last))) if listed and first.left_edge.nbor(-1).text == "," else []


def listed_before(subject: Token) -> list[Token]:
    """The names before one that the parser alone made the subject ("after Iran, Iraq and Oman met")."""
    doc, at, names = subject.doc, subject.left_edge.i - 1, []
    if at < 2 or doc[at].lower_ != "and":
        return []
    at -= 1
    while at > 0 and (doc[at].text == "," or doc[at].pos_ == "PROPN"):
        if doc[at].pos_ == "PROPN":
            names.append(doc[at])
            while at > 0 and doc[at - 1].pos_ == "PROPN":
                at -= 1
        at -= 1
    return names[::-1] if doc[at].lower_ in _OPENING else []


def enumerated(own: list[Token]) -> list[Token]:
    """The people of a list that a parser split into two subjects; empty if there is a word between them."""
    people = [t for t in own if t.ent_type_ == "PERSON" and t.is_alpha]
    if len(own) > 1 and any(c.dep_ == "cc" and c.i + 1 == own[-1].left_edge.i for c in own[0].children):
        return own  # "Abe, the premier, and his wife arrived"
    if len(own) == 2 and set_off_names(own[0]) == own[1]:
        return own
    if len(people) < 2:
        return []
    between = own[0].doc[people[0].i : people[-1].i + 1]
    if any(t.pos_ in ("VERB", "AUX", "PRON") for t in between) or not any(t.lower_ == "and" for t in between):
        return []
    return [t for t in between if t.ent_type_ == "PERSON" and (t in people or t.dep_ in _LISTED)]


def subject_behind_clause(subject: Token, verb: Token) -> Token:
    """The subject behind a clause whose object a parser made the subject: "After X hit Y, Iran fired"."""
    behind = next((c for c in subject.children if c.dep_ == "appos" and c.pos_ == "PROPN"), None)
    before = subject.left_edge.i - 1
    if behind is None or before < verb.sent.start or behind.left_edge.nbor(-1).text != ",":
        return subject
    clause = subject.doc[before]
    opening = clause.dep_ == "advcl" and clause.head == verb and clause.left_edge.i == verb.sent.start
    lost = clause.tag_ in ("VBD", "VBZ", "VBP") and not any(c.dep_ == "dobj" for c in clause.children)
    return behind if opening and lost else subject


def subject_before(verb: Token) -> Token | None:
    """The noun right before a finite verb that a parser took for a second object, else None.

    In "urges a ceasefire and the envoy is to meet both" the envoy is no object of "urges".
    """
    noun = verb.doc[verb.i - 1] if verb.i > verb.sent.start else verb
    finite = verb.dep_ == "conj" and verb.tag_ in ("VBZ", "VBD", "VBP")
    if not finite or noun.dep_ != "conj" or noun.pos_ not in ("NOUN", "PROPN", "PRON"):
        return None
    before = verb.doc[noun.left_edge.i - 1]
    listed = before.dep_ == "cc" and before.head == noun.head and noun.head.dep_ in ("dobj", "pobj")
    return noun if listed and verb.head in noun.head.ancestors else None


def subject_set_off(verb: Token) -> Token | None:
    """The subject that a parser gave to a participle set off by commas, else None.

    "The missiles, believed to be Scuds, were fired" is read as if the missiles believed.
    """
    for clause in (
        c for c in verb.children if c.dep_ == "advcl" and c.tag_ in ("VBD", "VBN") and c.i < verb.i
    ):
        own = [c for c in clause.children if c.dep_ == "nsubj" and c.i + 1 < clause.i]
        if own and clause.nbor(-1).text == "," and any(c.text == "," for c in verb.lefts):
            return own[0]
    return None


def taken_for_object(verb: Token) -> list[Token]:
    """The subject that a parser made the object of the verb above: "claimed 250,000 attended the march"."""
    if verb.dep_ != "ccomp" or verb.tag_ not in ("VBD", "VBZ", "VBP"):
        return []
    before = (c for c in verb.head.children if c.dep_ == "dobj")
    return [c for c in before if c.right_edge.i + 1 == verb.left_edge.i]


def behind_as(verb: Token) -> Token | None:
    """The subject that a parser hung on the "as" before its clause: "killed as over 90 rockets were fired".

    Only what is counted, or stands right before a present tense ("killed as a rocket hits a school"): in
    "those known as the rebels were fired on" they are no subject.
    """
    if verb.tag_ == "VBZ" and verb.dep_ == "advcl" and verb.i and not any(_is_subject(c) for c in verb.lefts):
        before = verb.nbor(-1)
        hung = before.dep_ == "pobj" and before.head.lower_ == "as" and before.head.head == verb.head
        return before if hung and before.sent == verb.sent else None
    helpers = [c for c in verb.lefts if c.dep_ in ("aux", "auxpass")]
    if not helpers or helpers[0].i == 0:
        return None
    noun = helpers[0].nbor(-1)
    if noun.dep_ != "pobj" or noun.head.lower_ not in ("as", "while"):
        return None
    return noun if any(c.dep_ == "nummod" for c in noun.lefts) and noun.sent == verb.sent else None


def told_by_with(verb: Token) -> bool:
    """Whether a participle is what "with" tells besides: "tested a rocket, with the rocket falling apart"."""
    return verb.tag_ == "VBG" and verb.dep_ == "pobj" and verb.head.lower_ == "with"


def object_behind(verb: Token) -> list[Token]:
    """The object right behind a verb that a parser made a second subject: "Oslo summoned Jan Berg, a …"."""
    named = [c for c in verb.children if c.dep_ == "nsubj"]
    behind = [c for c in named if c.left_edge.i == verb.i + 1]
    taken = any(c.dep_ in ("dobj", "ccomp") for c in verb.children)
    return behind if len(named) > len(behind) and not taken else []


def taken_for_day(verb: Token) -> list[Token]:
    """The name of a thing that a parser took for a date: "A Long March 5 carrying a probe lifted off"."""
    named = (c for c in verb.lefts if c.dep_ == "npadvmod" and c.pos_ == "PROPN" and c.ent_type_ != "TIME")
    return [c for c in named if any(d.lower_ in ("a", "an") for d in c.lefts) and _counted(c)][:1]


def _counted(name: Token) -> bool:
    return any(c.dep_ == "nummod" and c.i == name.i + 1 for c in name.rights)


def _is_subject(token: Token) -> bool:
    return token.dep_ in SUBJECT_LABELS
