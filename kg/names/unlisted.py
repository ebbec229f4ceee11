"""Names of places that neither the reference data nor the recogniser knows, by where they stand."""

from collections.abc import Mapping

from kg.names.entities import Entity
from kg.names.wording import Wording
from kg.text.tokens import Token

_NO_PLACES = frozenset("parliament congress senate ramadan easter christmas lent advent".split())
"""What is told with "in" and a capital letter, and is no place."""
_AROUND = frozenset(("vicinity", "outskirts", "edge", "gates", "surroundings", "heart", "direction"))
"""Nouns behind whose "of" a place stands."""
_CALLED = frozenset(("city", "island", "region"))
"""Kinds of places whose name stands behind "of"."""
_BEFORE = frozenset(("in", "at", "near", "from"))
"""Prepositions behind which a name is that of a place."""
_MISTAKEN = frozenset(("PERSON", "ORG", "NORP"))
"""What the recogniser may take the name of a small town for."""


class Unlisted:
    """The places of one document that are known by their names alone."""

    def __init__(self, wording: Wording, people: Mapping[int, Entity]) -> None:
        self.wording, self.people = wording, people

    def told(self, token: Token) -> bool:
        """Whether a name that nobody knows stands where a place does: "met in Ohrid on Saturday"."""
        prep = token.head.lower_
        if not token.tag_.startswith("NNP") or token.dep_ != "pobj" or prep not in _BEFORE:
            return False
        if token.i in self.wording.names or token.lower_ in _NO_PLACES:
            return False
        parts = [c for c in token.children if c.dep_ == "compound"]
        behind = [c for c in token.children if c.dep_ != "compound" and not _says_when(c)]
        if not all(word.is_title and word.is_alpha for word in (token, *parts)):
            return False
        if prep == "from":  # "from Mtskheta in Georgia"
            behind = [c for c in behind if c.lower_ != "in"]
        if behind:
            return False
        if not token.ent_type_:
            return not parts and token.i not in self.people
        firm = prep == "near" and token.ent_type_ == "ORG"  # "crashed near Mian Channu"
        acting = prep == "in" and token.head.head.pos_ == "VERB"
        return firm or (acting and token.ent_type_ in _MISTAKEN and self._only_here(token, len(parts)))

    def _only_here(self, token: Token, before: int) -> bool:
        """Whether the article has the name this once: a person or a firm would be named again."""
        again = self.wording.doc.with_text({token.text}) != [token.i]
        person = self.people.get(token.i)
        name = self.wording.doc[token.i - before : token.i + 1].text
        return not again and (person is None or person.label == name)

    def called(self, token: Token) -> str:
        """The kind of place that a name nobody knows is said to be: "the town of Inayat Kala"; else ""."""
        first = _first(token)
        if token.pos_ != "PROPN" or first.dep_ != "pobj" or first.head.lower_ != "of":
            return ""
        above = first.head.head.lemma_.lower()
        kind = self.wording.words.places.get(above, "")
        called = kind if kind in _CALLED else "place" if above in _AROUND else ""
        return called if token.i not in self.wording.names else ""

    def land(self, token: Token) -> str:
        """The territory in which a name that nobody knows is said to lie: "the Indian town of Sirsa"."""
        above = _first(token).head.head
        adjectives = (c for c in above.lefts if c.dep_ == "amod" and self.wording.is_demonym(c))
        owners = (self.wording.state_named(c) for c in adjectives)
        state = self.wording.gazetteer.nodes.get(next(owners, ""))
        return state.territory if state is not None else ""


def _says_when(word: Token) -> bool:
    return word.dep_ == "prep" and any(n.ent_type_ in ("DATE", "TIME") for n in word.children)


def _first(name: Token) -> Token:
    """The first of the names that are listed with one: "the towns of Safed and Acre"."""
    while name.dep_ == "conj" and name.head.pos_ == "PROPN":
        name = name.head
    return name
