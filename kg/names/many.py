"""Whom "they" and "their" mean, where it is several who were named by one plural."""

from collections.abc import Callable, Sequence

from kg.names.entities import GROUP, ORGANIZATION, STATE, Entity
from kg.names.spoken import Spoken
from kg.names.wording import Wording
from kg.slots.clauses import governing_verb
from kg.text.tokens import Token

_MARKS = frozenset(("“", "”", '"', "``", "''"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_FORCES = frozenset("police officer troop soldier guard force".split())


def _several_act(verb: Token) -> bool:
    return any(c.dep_ == "nsubj" and c.tag_ in ("NNS", "NNPS") for c in verb.children)


class Many:
    """The plurals of people of one document."""

    def __init__(
        self, wording: Wording, spoken: Sequence[Spoken], resolve: Callable[[Token], Entity | None]
    ) -> None:
        self.wording, self.words, self.doc = wording, wording.words, wording.doc
        self.spoken, self.resolve = spoken, resolve

    def people(self, token: Token) -> Entity | None:
        """The last plural of people before a "they" in its sentence, who come before any single state.

        Only who acts or is acted on in a clause above: "arrests supporters after they gathered". A group that
        is named behind them is nearer: "tells the leaders that Hamas will stop if their attacks end".
        """
        words = self.words.people | self.words.political | self.words.bare
        for before in reversed(list(token.doc[token.sent.start : token.i])):
            people = (
                before.lemma_.lower() in words or before.lower_ in words or self.wording.is_demonym(before)
            )
            group = before.head.head if before.dep_ == "pobj" and before.head.lower_ == "of" else before
            if group.dep_ == "dobj" and before.lemma_.lower() in _FORCES and _several_act(group.head):
                continue  # "farmers sprayed police as they protested"
            if people and before.tag_ in ("NNS", "NNPS") and group.dep_ in ("nsubj", "nsubjpass", "dobj"):
                named = [
                    s for s in self.spoken if before.i < s.at < token.i and STATE not in s.entity.classes
                ]
                told = ("dobj", "dative")  # "the militants tell Hamas that they will stop"
                groups = [
                    s.entity
                    for s in named
                    if {GROUP, ORGANIZATION} & set(s.entity.classes) and self.doc[s.at].dep_ not in told
                ]
                return (
                    groups[-1]
                    if groups
                    else (self.resolve(before) if group.head in token.ancestors else None)
                )
        return None

    def before(self, they: Token) -> Token | None:
        """The people who are the subject of the sentence before: "150 fishermen rallied. They tried".

        A sentence between may go on about them: "Nurses walked out. They want more pay. Their protest …".
        """
        opening = they.dep_ == "poss" and they.i == they.sent.start and they.head.dep_ in _SUBJECTS
        if not (opening or they.dep_ in _SUBJECTS) or not they.sent.start:
            return None
        if any(they.sent.start <= s.at < they.i for s in self.spoken):
            return None
        acting = _acting_before(they)
        if [c.lower_ for c in acting] == ["they"]:
            return self.before(acting[0])
        words = (self.words.people | self.words.bare) - self.words.political  # not "officials said"
        several = [c for c in acting if c.tag_ == "NNS"]
        counted = [n for c in several for of in c.children if of.lower_ == "of" for n in of.children]
        many = (*counted, *several)  # "hundreds of nurses"
        return next((c for c in many if {c.lemma_.lower(), c.lower_} & words), None)


def plural_subject(token: Token) -> Token | None:
    """The plural noun whose clause a "their" stands in: "the two leaders started their summit"."""
    verb = governing_verb(token)
    subjects = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")] if verb is not None else []
    return next((s for s in subjects if s.tag_ in ("NNS", "NNPS") and s.i < token.i), None)


def within_a_quote(they: Token) -> bool:
    """Whether a quotation opened before a word in its sentence: those spoken of are not those spoken to."""
    marks = [t.text for t in they.doc[they.sent.start : they.i] if t.text in _MARKS]
    return bool(marks) and (len(marks) % 2 == 1 or marks[-1] == "“")


def _acting_before(they: Token) -> list[Token]:
    """The subjects of the sentence before that of a pronoun."""
    root = they.doc[they.sent.start - 1].sent.root
    return [c for c in root.children if c.dep_ in _SUBJECTS]
