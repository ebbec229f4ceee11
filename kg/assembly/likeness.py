"""Whether what two tellings say of an event is the same, can be of one event, or sets two events apart.

Which words and kinds of place exclude each other is data, in `ontology/identity.toml`.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from kg.names.entities import DESCRIBED_ZONE
from kg.resources import ontology_dir

TIES, FITS, CONFLICTS = 1, 0, -100
"""What agrees, what says nothing against it, and what no number of agreements makes up for."""
MANY = 10
"""Numbers from here on are estimates in the news; those within a quarter of the larger one are one."""

_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7"}
_WORD = r"[\w.'’-]+"
_NUMBERED = re.compile(r"([A-Z][\w'’]*) (\d{1,3}[A-Z]{0,2}|I{2,3}|IV|VI{0,2})\b")
"""A name and its number written apart: "Luna 25", "Minuteman III"."""


@dataclass(frozen=True, slots=True)
class World:
    """For zones and actors all that they lie in or are part of, themselves included; and what they are.

    `kinds` are those of zones; `unnamed` are zones and actors that have no name of their own ("the sea");
    `nations` are the words for those of a state, in lower case ("russian"); `users` are, by the make of a
    thing, those who alone launch it.
    """

    parents: Mapping[str, frozenset[str]] = field(default_factory=dict)
    countries: frozenset[str] = frozenset()
    kinds: Mapping[str, frozenset[str]] = field(default_factory=dict)
    unnamed: frozenset[str] = frozenset()
    nations: frozenset[str] = frozenset()
    users: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of `ontology/identity.toml` that decide on what an event is about, and on places."""

    alike: tuple[frozenset[str], ...]
    apart: tuple[frozenset[str], ...]
    grades: Mapping[str, int]
    exclusive: tuple[frozenset[str], ...]
    common: frozenset[str]
    daily_one: frozenset[str]
    plain: frozenset[str]
    payloads: frozenset[str]
    meeting: tuple[frozenset[str], ...]
    makes: frozenset[str]

    @classmethod
    def load(cls, folder: Path) -> "Words":
        """From a folder like `ontology/`."""
        data = tomllib.loads((folder / "identity.toml").read_text(encoding="utf-8"))
        theme, places = data["theme"], data["places"]
        return cls(
            alike=tuple(frozenset(group) for group in theme["alike"]),
            apart=tuple(frozenset(group) for group in theme["apart"]),
            grades={word: at for at, words in enumerate(theme["grades"]) for word in words},
            exclusive=tuple(frozenset(group) for group in places["exclusive"]),
            common=frozenset(theme["common"]),
            daily_one=frozenset(theme["daily_one"]),
            plain=frozenset(theme["unnamed"]["words"]),
            payloads=frozenset(theme["carried"]["nouns"]),
            meeting=tuple(frozenset(group) for group in places["meeting"]),
            makes=frozenset((*theme["common"], *(make for own in theme["users"].values() for make in own))),
        )

    def exclude(self, one: str, other: str) -> bool:
        """Whether one thing cannot be told by both: other models, ranges far apart, other kinds."""
        if _other_models(one, other):
            return True
        mine, theirs = _words(one), _words(other)
        grades = [{self.grades[w] for w in words if w in self.grades} for words in (mine, theirs)]
        if all(grades) and min(abs(a - b) for a in grades[0] for b in grades[1]) > 1:
            return True
        return any(
            (own := mine & group) and (others := theirs & group) and not own & others for group in self.apart
        )

    def other_makes(self, one: str, other: str) -> bool:
        """Whether two things of one kind are of known makes of which none is the same: "an Epsilon rocket" is
        no "Kairos rocket"."""
        mine, theirs = (families([text]) & self.makes for text in (one, other))
        return bool(mine and theirs) and not mine & theirs and one.split()[-1] == other.split()[-1]


class Likeness:
    """Compares fillers, themes and numbers."""

    def __init__(self, world: World, words: Words | None = None) -> None:
        self._world, self._words = world, words or Words.load(ontology_dir())

    def apart(self, one: str, other: str) -> bool:
        """Whether a role filled by one actor or place cannot be filled by the other as well.

        Neither lies in the other. Two cities exclude each other; a city and a sea do not, nor does
        anything exclude what has no name.
        """
        if one in self._world.unnamed or other in self._world.unnamed or self.namesakes(one, other):
            return False
        kinds = [self._world.kinds.get(node, frozenset()) for node in (one, other)]
        if not all(kinds):
            return any(kinds) == all(kinds)  # two actors; an actor and a zone are not compared
        if _named_by(one, other) or _named_by(other, one):
            return False
        if kinds[0] & kinds[1]:
            return True
        return any(kinds[0] & group and kinds[1] & group for group in self._words.exclusive)

    def namesakes(self, one: str, other: str) -> bool:
        """Whether the name of a place is the other's with a word more or less.

        "Erbil airport" and "Erbil International Airport", "Ain al-Asad" and "Ain al-Asad base".
        """
        if any(node in self._world.unnamed or not self._world.kinds.get(node) for node in (one, other)):
            return False
        short, long = sorted((node.rpartition("/")[2].split("-") for node in (one, other)), key=len)
        return len(short) > 1 and short[0] == long[0] and set(short) < set(long)

    def themes(self, mine: Iterable[str], theirs: Iterable[str]) -> int:
        """The best of TIES, FITS and CONFLICTS over all pairs."""
        others = list(theirs)
        return max((self._theme(a, b) for a in mine for b in others), default=CONFLICTS)

    def alike(self, mine: Iterable[str], theirs: Iterable[str]) -> bool:
        """Whether two themes can be one thing under nouns of one group, which nothing else excludes."""
        others = list(theirs)
        return any(
            self._theme(a, b) > CONFLICTS and self._groups(a) & self._groups(b) for a in mine for b in others
        )

    def only_named(self, themes: Iterable[str]) -> bool:
        """Whether what an event is about is told by its name alone ("Pukguksong-3")."""
        told = list(themes)
        return bool(told and families(told)) and not any(self._groups(text) for text in told)

    def carried(self, themes: Iterable[str]) -> bool:
        """Whether an event is about what a rocket carries up ("Mars probe", "satellite")."""
        return any(self._words.payloads & _words(text) for text in themes)

    def carries(self, some: Iterable[str], others: Iterable[str]) -> bool:
        """Whether of two events one is about what carries up what the other is about, by common nouns."""
        told = [list(some), list(others)]
        carried = [self.carried(themes) for themes in told]
        named = any(self.only_named(themes) for themes in told)
        return all(told) and carried[0] != carried[1] and not named

    def rare(self, makes: Iterable[str]) -> frozenset[str]:
        """The makes but for those of which so many are used that one says nothing of which it was."""
        return frozenset(makes) - self._words.common

    def names(self, themes: Iterable[str]) -> frozenset[str]:
        """The proper names in some themes that tell by themselves which it was ("Rosetta"), on its day."""
        found = families(themes) - (self._words.common - self._words.daily_one)
        plain = self._words.plain | self._world.nations
        return frozenset(n for n in found if n.lower() not in plain and not self._groups(n.lower()))

    def telling(self, models: Iterable[str]) -> frozenset[str]:
        """The models that tell by themselves which it was, on its day: not one of many ("falcon-9")."""
        many = {make.lower() for make in self._words.common - self._words.daily_one}
        return frozenset(m for m in models if _name(m) not in many)

    def beside(self, role: str) -> frozenset[str]:
        """The roles of which a place can tell the same as one of `role`, itself included."""
        return next((group for group in self._words.meeting if role in group), frozenset({role}))

    def _groups(self, text: str) -> frozenset[int]:
        return frozenset(at for at, group in enumerate(self._words.alike) if group & _words(text))

    def _theme(self, one: str, other: str) -> int:
        """ "missile" ties with "short-range ballistic missile"; "long-range missile" excludes a satellite.

        A name without a common noun ("Hwasong-15") says nothing against any but another name.
        """
        if self._words.exclude(one, other):
            return CONFLICTS
        if _words(one) & _words(other):
            return TIES
        groups = [self._groups(text) for text in (one, other)]
        if groups[0] & groups[1] or bool(groups[0]) != bool(groups[1]):
            return FITS
        return CONFLICTS


def _named_by(long: str, short: str) -> bool:
    """Whether a place is called by another's name: "an airport near Riyadh", "Sohae Launching Station".

    What only articles name, and what lies in no state, wherever its name has the other's; a place of a state
    where it begins with that and the other lies there, too ("New York" is not York).
    """
    (state, _, words), (other, _, name) = (node.rpartition("/") for node in (long, short))
    plain, own = ([w.removesuffix("s") for w in text.split("-")] for text in (words, name))
    starts = [i for i in range(len(plain)) if plain[i : i + len(own)] == own]
    anywhere = DESCRIBED_ZONE.search(long) is not None or state.endswith("/zone")
    return len(own) < len(plain) and (bool(starts) if anywhere else state == other and 0 in starts)


def models(themes: Iterable[str]) -> frozenset[str]:
    """The designations of models among some themes ("hwasong-15")."""
    return frozenset(m for text in themes for word in _split(text) if (m := _model(word)))


def _other_models(one: str, other: str) -> bool:
    """Whether both are told by designations, none of which is the same.

    Those written apart ("a Long March 2F") only say so against another number of the name ("a Long March 5"),
    for they are also those of what carries the other thing.
    """
    mine, theirs = models([one]), models([other])
    if not mine or not theirs or mine & theirs:
        return False
    dashed = [any("-" in w and _model(w) for w in re.findall(_WORD, text.lower())) for text in (one, other)]
    return all(dashed) or not {_name(m) for m in mine}.isdisjoint(map(_name, theirs))


def _name(model: str) -> str:
    return model.rpartition("-")[0]


def families(themes: Iterable[str]) -> frozenset[str]:
    """The proper names in some themes, without numbers: "Hwasong" for "Hwasong-15 missile"."""
    words = (word for text in themes for word in re.findall(_WORD, text))
    return frozenset(w.partition("-")[0] for w in words if w[0].isupper() and not w.isupper())


def counts_agree(mine: Iterable[str], theirs: Iterable[str]) -> bool:
    """Whether numbers are the same, large ones about the same; nothing told agrees with everything."""
    ours, others = set(mine), set(theirs)
    return not ours or not others or any(_about(a, b) for a in ours for b in others)


def _about(one: str, other: str) -> bool:
    if one == other:
        return True
    if not (one.isdecimal() and other.isdecimal()):
        return False
    low, high = sorted((int(one), int(other)))
    return low >= MANY and (high - low) * 4 <= high


def _model(word: str) -> str:
    """A model's designation: "hwasong-15" is no "hwasong-14", "agni-v" is "agni-5"; "" for other words."""
    name, _, number = word.rpartition("-")
    if name and number in _ROMAN:
        return f"{name}-{_ROMAN[number]}"
    return word if any(c.isdigit() for c in word) else ""


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    """The words of a theme, in the singular, and the names of its models ("hwasong", of "hwasong-15").

    Kept, as a corpus has few themes and compares them often.
    """
    told = _split(text)
    named = (name for w in told if (name := _name(_model(w))))
    return frozenset((*(_model(w) or w.removesuffix("s") for w in told), *named))


def _split(text: str) -> list[str]:
    return re.findall(_WORD, _NUMBERED.sub(r"\1-\2", text).lower())
