"""The names that the reference data knows, found in a text without parsing it.

A surface form may stand for several nodes ("Pyongyang": the city, and by metonymy the state); which one
is meant is decided where the role is known, in `kg.names.actors` and `kg.names.zones`. `kg.names.catalogue`
loads it. Keys are IRIs without their base, such as `actor/PRK`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kg.iris import slug

NAME, DEMONYM, METONYM, PERSON, SHARED = "name", "demonym", "metonym", "person", "shared"

EXECUTIVE, EITHER = "executive", "either"
_TOPMOST = ("head-of-state", "head-of-government")
_SHORTEST = 3
"""Letters of another spelling that counts: "An" of "Hwang Kyo-an" opens sentences."""
_LATELY = timedelta(days=8 * 365)
"""For so long whoever has led is in the news by the last name alone: two terms of a president."""


@dataclass(frozen=True, slots=True)
class Node:
    """An actor or zone of the reference data. Empty strings are unknown."""

    key: str
    classes: tuple[str, ...]
    label: str
    zone_kind: str = ""
    sovereign: str = ""
    within: str = ""
    part_of: str = ""
    territory: str = ""
    capital: str = ""
    executive: str = ""
    """Of a state: the role that "its leader" means (`head-of-government`), or "either" if that changed."""
    family_first: bool = False
    """Of a state: whether names begin with the family's ("Kim Jong Un")."""


@dataclass(frozen=True, slots=True)
class Tenure:
    """A person's time in an office of a state; both bounds inclusive, None where open or unknown.

    `status` is "acting", "contested" or "union" (the monarch of another state), else "".
    """

    holder: str
    name: str
    aliases: tuple[str, ...]
    state: str
    office: str
    role: str
    start: date
    end: date | None
    status: str = ""

    def covers(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True)
class Name:
    """A known name at code points `[begin, end)`: the nodes that it can stand for, and how."""

    begin: int
    end: int
    surface: str
    candidates: tuple[tuple[str, str], ...]


class Gazetteer:
    """Nodes by key, names by surface form, tenures by holder and state."""

    def __init__(
        self,
        nodes: Mapping[str, Node],
        surfaces: Mapping[str, set[tuple[str, str]]],
        tenures: tuple[Tenure, ...],
    ) -> None:
        self.nodes = nodes
        self.tenures = tenures
        by_first: dict[str, list[str]] = defaultdict(list)
        self._surfaces: dict[str, tuple[tuple[str, str], ...]] = {}
        for surface, candidates in surfaces.items():
            self._surfaces[surface] = tuple(sorted(candidates))
            by_first[_first_word(surface)].append(surface)
        named: dict[str, dict[str, None]] = defaultdict(dict)
        for tenure in tenures:
            named[tenure.holder] |= dict.fromkeys((tenure.name, *tenure.aliases))
        for holder, names in named.items():
            for full in names:
                if " " in full and full not in self._surfaces:
                    self._surfaces[full] = ((holder, PERSON),)
                    by_first[_first_word(full)].append(full)
        self._by_first = {first: _by_rest(first, known) for first, known in by_first.items()}
        folded = {holder: {_fold(name) for name in names} for holder, names in named.items()}
        parts = {h: {part for name in names for part in _parts(name)} for h, names in named.items()}
        eastern = {t.holder for t in tenures if (n := nodes.get(t.state)) is not None and n.family_first}
        self.last_names: frozenset[str] = frozenset(
            family
            for holder, names in named.items()
            for family in (_first_words(names) if holder in eastern else _last_words(list(names)))
        )
        self._surnames = frozenset(map(_last_part, self.last_names))
        self._remembered: dict[str, tuple[Name, ...]] = {}
        self._by_part: dict[str, list[Tenure]] = defaultdict(list)
        self._holders: dict[str, list[Tenure]] = defaultdict(list)
        self._offices: dict[str, list[Tenure]] = defaultdict(list)
        for tenure in tenures:
            for part in parts[tenure.holder]:
                self._by_part[part].append(tenure)
            for name in folded[tenure.holder]:
                self._holders[name].append(tenure)
            self._offices[tenure.state].append(tenure)

    @property
    def surfaces(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """What each known name can stand for, and how."""
        return self._surfaces

    def names_once(self, text: str) -> tuple[Name, ...]:
        """The same as `names`, remembered for the articles that are being read."""
        found = self._remembered.get(text)
        if found is None:
            if len(self._remembered) >= _REMEMBERED:
                self._remembered.clear()
            found = self._remembered[text] = tuple(self.names(text))
        return found

    def names(self, text: str) -> Iterator[Name]:
        """The known names of a text, longest first at each place, left to right, none overlapping."""
        at = 0
        words = list(_WORD.finditer(text))
        for place, match in enumerate(words):
            if match.start() < at:
                continue
            word = match[0].replace("’", "'")
            if word not in self._by_first and word[-1] != "." and not _shouted(word):
                continue
            name = self._name_at(text, match)
            if name and match.group(0).lower() == "the" and place + 1 < len(words):
                longer = self._name_at(text, words[place + 1])  # "the Gulf" in "the Gulf of Oman"
                name = longer if longer and longer.end > name.end else name
            if name:
                at = name.end
                yield name

    def _name_at(self, text: str, match: re.Match[str]) -> Name | None:
        word = match[0].replace("’", "'")
        return self._from_word(text, match, word) or self._from_word(text, match, word.rstrip("."))

    def _from_word(self, text: str, match: re.Match[str], word: str) -> Name | None:
        shouted = _shouted(word) and word not in self._by_first
        begin = match.start() + len(word)
        following = text[begin : begin + _KEY].replace("’", "'").casefold()
        known = self._by_first.get(word.capitalize() if shouted else word, {})
        for surface in (s for size in _SIZES if size in known for s in known[size].get(following[:size], ())):
            end = match.start() + len(surface)
            here = text[match.start() : end].replace("’", "'")
            alike = here.casefold() == surface.casefold()
            full = len(word) > _SHOUT or " " in surface  # "SAN SALVADOR", but not "USE"
            same = (
                alike and here.isupper() and full
                if shouted
                else here == surface or (alike and " " in surface)
            )
            if same and not _GOES_ON.match(text, end):
                return Name(match.start(), end, surface, self._surfaces[surface])
        return None

    def holder(self, name: str, day: date | None, state: str = "") -> Tenure | None:
        """The office that a named person held, on the day if possible; None if no one or several are meant.

        `state` decides between bearers of the name; a monarch of several states is that of the own one.
        """
        known = self._holders.get(_fold(name), ())
        own = [t for t in known if t.state == state and t.status != "union"] or known
        current = [t for t in own if day and t.covers(day)] or own
        if len({t.holder for t in current}) != 1:
            return None
        return min(current, key=lambda t: t.status == "union")

    def surname(
        self, name: str, day: date | None, state: str = "", roles: tuple[str, ...] = ()
    ) -> Tenure | None:
        """The one leader in office on the day who is known by this last or first name; None if not one.

        Whoever bears it as family name goes before those who bear it as first name.
        `state` and `roles`, where given, narrow the search; the first role that any of them has decides.
        """
        if day is None:
            return None
        known = [t for t in self._by_part.get(_fold(name), ()) if t.covers(day) and state in ("", t.state)]
        for role in roles:
            holding = [t for t in known if t.role == self._role(role, t.state)]
            if holding:
                known = holding
                break
        family = [t for t in known if _fold(name) in self._family_names(t)]
        hits = {t.holder: t for t in family} or {t.holder: t for t in known}
        return next(iter(hits.values())) if len(hits) == 1 else None

    def sole(self, name: str, day: date | None) -> Tenure | None:
        """The leader in office on the day by this last name, if nobody else who bears it led lately.

        "Bush" is the son in 2005, whose father had left office twelve years before; "Kirchner" is open in
        2010, when husband and wife had both been president.
        """
        return self.surname(name, day) if len(self._bearers(name, day, _LATELY)) == 1 else None

    def leads(self, name: str, day: date | None) -> bool:
        """Whether a leader in office on the day, or several, bear this last name."""
        return bool(self._bearers(name, day, timedelta()))

    def _bearers(self, name: str, day: date | None, since: timedelta) -> set[str]:
        """Who bears a last name and was in office on a day or so long before."""
        if day is None or not self.led_once(name):
            return set()
        told, first = _fold(name), day - since
        known = (t for t in self._by_part.get(told, ()) if t.start <= day and (t.end or day) >= first)
        return {t.holder for t in known if told in self._family_names(t)}

    def led_by(self, name: str, day: date | None = None) -> str:
        """The state that a leader of this last name led on a day, or ever; "" if there is none or several."""
        told = _fold(name)
        held = (t for t in self._by_part.get(told, ()) if t.role in _TOPMOST and t.status != "union")
        current = (t for t in held if day is None or t.covers(day))
        states = {t.state for t in current if told in self._family_names(t)}
        return states.pop() if len(states) == 1 else ""

    def _family_names(self, tenure: Tenure) -> set[str]:
        """The family names of a holder: the last word of a name, or the first where names begin with it."""
        state = self.nodes.get(tenure.state)
        at = 0 if state and state.family_first else -1
        return {list(_parts(name))[at] for name in (tenure.name, *tenure.aliases)}

    def is_demonym(self, word: str) -> bool:
        """Whether a word is known as a demonym ("Romanian")."""
        return any(how == DEMONYM for _, how in self._surfaces.get(word, ()))

    def led_once(self, name: str) -> bool:
        """Whether a bare surname is that of someone who led a state at some time."""
        return _fold(name) in self._surnames

    def leader(
        self, state: str, roles: tuple[str, ...], day: date | None, titles: tuple[str, ...] = ("",)
    ) -> Tenure | None:
        """Who held the first of these roles in a state on a day, under an office that begins with a title.

        None if unknown or contested. The role "executive" is the one that leads this state; where that
        changed ("either"), and both roles are held by different people, it is nobody.
        """
        if day is None:
            return None
        for role in roles:
            hits = self._holding(state, self._role(role, state), day, titles)
            if len(hits) == 1:
                return next(iter(hits.values()))
            if role == EXECUTIVE and len(hits) > 1:
                return None
        return None

    def _holding(self, state: str, role: str, day: date, titles: tuple[str, ...]) -> dict[str, Tenure]:
        wanted = _TOPMOST if role == EITHER else (role,)
        known = (t for t in self._offices.get(state, ()) if t.role in wanted and t.covers(day))
        return {t.holder: t for t in known if t.office.startswith(titles)}

    def _role(self, role: str, state: str) -> str:
        """A role as the tenures of a state have it; the executive is the head of state if not told."""
        node = self.nodes.get(state)
        return ((node and node.executive) or _TOPMOST[0]) if role == EXECUTIVE else role

    def belongs(self, key: str, other: str) -> bool:
        """Whether a node is another, or is owned by it, part of it or within it, at any depth."""
        for _ in range(6):
            if key == other:
                return True
            node = self.nodes.get(key)
            if node is None:
                return False
            key = node.sovereign or node.part_of or node.within
        return False

    def state_of(self, key: str) -> str:
        """The state that a node is, belongs to or lies in; "" where it has none."""
        for _ in range(6):
            node = self.nodes.get(key)
            if node is None:
                return ""
            if "State" in node.classes:
                return key
            key = node.sovereign or node.part_of or node.within
        return ""


_REMEMBERED = 256
"""Texts whose names are remembered: more than are held at a time between choosing passages and reading."""
_KEY = 3
_GOES_ON = re.compile(r"[^\W_]|[-–]\d")
"""What shows that a name is only the beginning of another: "IS-29e", a satellite."""
_SIZES = tuple(range(_KEY, -1, -1))


def _by_rest(first: str, surfaces: list[str]) -> dict[int, dict[str, list[str]]]:
    """Names with one first word by how they go on, so that few must be compared: the longest first."""
    found: dict[int, dict[str, list[str]]] = {}
    for surface in sorted(surfaces, key=len, reverse=True):
        rest = surface[len(first) : len(first) + _KEY].casefold()
        found.setdefault(len(rest), {}).setdefault(rest, []).append(surface)
    return found


_SHOUT = 3
"""Letters up to which a word in capitals is no name by itself, as it may be an abbreviation."""


def _shouted(word: str) -> bool:
    return len(word) > 1 and word.isupper()


_SUFFIXES = frozenset(("Jr", "Sr", "II", "III", "IV", "V", "VI"))
_ARTICLE = re.compile("^(al|el|as|ar) ")
_WORD = re.compile(r"[^\W_][\w.]*(?:[’'](?!s\b)\w+)?")


def _first_word(surface: str) -> str:
    match = _WORD.match(surface)
    return match.group(0) if match else surface


def _fold(name: str) -> str:
    return slug(name).replace("-", " ")


def _last_words(names: Sequence[str]) -> Iterator[str]:
    """The last word of the first of a leader's names, and how it is written else: "Volodymyr Zelenskyy"."""
    first = names[0].split()
    yield first[-1]
    for words in (name.split() for name in names[1:]):
        alike = (words[0], len(words)) == (first[0], len(first))
        if alike and len(_last_part(words[-1])) >= _SHORTEST:
            yield words[-1]


def _first_words(names: Iterable[str]) -> Iterator[str]:
    """The family name of a leader who is named with it first: "Xi"."""
    yield from (name.split()[0] for name in names)


def _last_part(name: str) -> str:
    """What a last name is found by: "assad" for "al-Assad"."""
    return _fold(name).split()[-1]


def _parts(name: str) -> Iterator[str]:
    """The first and last word of a name, as someone is called for short; "Jr." and "III" are none."""
    words = [w for w in name.split() if w.rstrip(".") not in _SUFFIXES] or name.split()
    yield from (_fold(words[0]), _ARTICLE.sub("", _fold(words[-1])))
