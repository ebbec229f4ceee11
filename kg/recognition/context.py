"""Which passages of an article must be parsed: those that can tell of an event, and what they lean on.

A telling passage leans on others by its pronouns and offices ("he", "the minister"), by surnames of people
named in full elsewhere, by the place that the article was sent from; and later clauses go on telling of an
event without naming it (`kg.assembly.sequels`). How far back an antecedent is looked for is bounded here,
so that an article may be read otherwise than in full where it speaks long of nobody by name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.frames import Frame, Frames
from kg.names.gazetteer import NAME, PERSON, Gazetteer, Name
from kg.names.vocabulary import Vocabulary
from kg.recognition.screening import Forms, Screen, Words, words, words_of
from kg.text.passages import Passage

_PRONOUN = re.compile(r"\b(?:he|him|his|she|her|it|its|they|them|their)\b", re.IGNORECASE)
_IT = frozenset("it its they them their".split())
_PLURAL = frozenset("they them their".split())
"""These mean the last subject, whatever else their own sentence names before them."""
_PAIR = re.compile(r"\b(?:the two|the pair|these two|both)\b", re.IGNORECASE)
_DEFINITE = r"\b(?i:the|this|that|its|his|her|their|these|those)\s+(?:[\w-]+\s+)?"
_LEAN = frozenset("they both all two each three".split())
"""Pronouns that may stand for what a sequel is about; "it" and the like need its noun in the sentence."""
_BACK = 2
"""Passages with a name that are read before a pronoun: the nearest is not always its antecedent."""
_REACH = 900
"""Code points before an office told without a name, or a pair, in which its holder may be named."""
_OPENING = 120
"""Code points within which the label or dateline of an article ends."""
_DATELINE = re.compile(r"[:–—]|-\s")
_CIVIL = frozenset("mr mrs ms dr sir".split())
_PAIRED = re.compile(r"(?<![\w.])([A-Z][\w’'.-]*|[a-z]+)\s+(?=([A-Z][\w’'-]*))")
"""A name and the word before it."""
_CAPITAL = re.compile(r"(?<![\w.])[A-Z][\w’'-]*")


@dataclass(frozen=True, slots=True)
class _Sequel:
    """What a clause needs to go on telling of a type of event: of one of the lines, a word of each kind."""

    type: str
    lines: tuple[tuple[Words, ...], ...]

    def among(self, found: frozenset[str]) -> bool:
        return any(all(some.among(found) for some in line) for line in self.lines)


class Context:
    """Chooses the passages of an article that are parsed."""

    def __init__(
        self, frames: Frames, vocabulary: Vocabulary, gazetteer: Gazetteer, screen: Screen, forms: Forms
    ) -> None:
        self._gazetteer, self._screen = gazetteer, screen
        countries = "|".join(sorted({form for word in vocabulary.country for form in forms(word)}))
        self._country = re.compile(rf"{_DEFINITE}(?i:{countries})\b|\b(?i:{countries})[’']s\b")
        offices = "|".join(sorted({office.split()[-1] for office in vocabulary.offices}))
        self._office = re.compile(rf"{_DEFINITE}(?i:({offices}))\b(?!\s+(?:of\s+)?[A-Z])")
        self._titles = vocabulary.title_words | _CIVIL
        self._halves = re.compile(rf"{_DEFINITE}(?:[\w-]+ )?(?:{'|'.join(sorted(vocabulary.short))})\b")
        self._sequels = tuple(_sequel(frame, forms) for frame in frames.all)

    def needed(self, parts: tuple[Passage, ...]) -> tuple[int, ...]:
        """The numbers of the passages that must be parsed, in order; none for an article without events."""
        telling = self._screen.telling(parts)
        if not telling:
            return ()
        found = _Names(parts, self._gazetteer, self._titles, self._halves)
        chosen = set(telling) | set(self._continuing(telling, found))
        first = parts[0].text[:_OPENING]
        if _DATELINE.search(first):
            chosen.add(0)
        leant = {back for i in chosen for back in self._antecedents(i, found)}
        chosen |= leant
        while more := {full for i in chosen for full in found.in_full(i)} - chosen:
            chosen |= more
        return tuple(sorted(chosen))

    def _continuing(self, telling: dict[int, frozenset[str]], found: "_Names") -> Iterator[int]:
        for sequel in self._sequels:
            first = next((i for i, types in telling.items() if sequel.type in types), None)
            if first is not None:
                yield from (i for i in range(first, len(found.words)) if sequel.among(found.words[i]))

    def _antecedents(self, at: int, found: "_Names") -> Iterator[int]:
        """The passages before one in which those are named of whom it speaks otherwise."""
        text = found.texts[at]
        for pronoun in _PRONOUN.finditer(text):
            low = pronoun[0].lower()
            if low not in _IT:
                if not any(begin < pronoun.start() for begin in found.persons_at[at]):
                    yield from _last(found.people, at, _BACK)
            elif low in _PLURAL or not any(begin < pronoun.start() for begin in found.actors_at[at]):
                yield from _last(found.actors, at, _BACK)
        if self._country.search(text):
            yield from _last(found.actors, at, _BACK)
        for office in self._office.finditer(text):
            yield from _last(found.actors, at, _BACK)
            word = office[1].lower()
            yield from (i for i in found.near(at) if word in found.words[i] and i in found.people)
        if _PAIR.search(text):
            yield from found.near(at)


def _last(numbers: list[int], before: int, count: int) -> list[int]:
    return [i for i in numbers if i < before][-count:]


def _by_passage(parts: tuple[Passage, ...], gazetteer: Gazetteer) -> Iterator[list[Name]]:
    """The names of each passage, with offsets from its own beginning."""
    names = iter(gazetteer.names_once("".join(p.text for p in parts)))
    name = next(names, None)
    for part in parts:
        found: list[Name] = []
        while name is not None and name.begin < part.end:
            found.append(replace(name, begin=name.begin - part.begin, end=name.end - part.begin))
            name = next(names, None)
        yield found


class _Names:
    """Where the passages of an article name somebody."""

    def __init__(
        self,
        parts: tuple[Passage, ...],
        gazetteer: Gazetteer,
        titles: frozenset[str],
        halves: re.Pattern[str],
    ) -> None:
        self.words = [words_of(p.text) for p in parts]
        self.texts = [p.text for p in parts]
        self._begins = [p.begin for p in parts]
        self.people: list[int] = []
        """Passages that name a person."""
        self.actors: list[int] = []
        """Passages that name an actor of the reference data, people left out, also as "the North"."""
        self.persons_at: list[list[int]] = []
        """Where in each passage a person is named beyond doubt."""
        self.actors_at: list[list[int]] = []
        """Where in each passage an actor is named beyond doubt."""
        self._unknown: list[frozenset[str]] = []
        """Capitalised words of each passage that the reference data does not know."""
        self._full: dict[str, int] = {}
        """Names to the first passage in which they stand behind a first name."""
        self._titled: dict[str, int] = {}
        """Names to the first passage in which they stand behind a title or "Mr"."""
        for i, (part, names) in enumerate(zip(parts, _by_passage(parts, gazetteer), strict=True)):
            leaders = [n for n in names if n.candidates[0][1] == PERSON]
            known = [n for n in names if n.candidates[0][1] != PERSON]
            unknown = frozenset(
                m[0]
                for m in _CAPITAL.finditer(part.text)
                if m.start() and not any(n.begin <= m.start() < n.end for n in known)
            )
            self._unknown.append(unknown)
            if known or halves.search(part.text):
                self.actors.append(i)
            if unknown or leaders:
                self.people.append(i)
            for match in _PAIRED.finditer(part.text):
                title = match[1].lower().rstrip(".") in titles
                if title or match[1][0].isupper():
                    (self._titled if title else self._full).setdefault(match[2], i)
            self.persons_at.append([n.begin for n in leaders])
            self.actors_at.append([n.begin for n in known if any(how == NAME for _, how in n.candidates)])

    def near(self, at: int) -> Iterator[int]:
        """The passages not far before one that name a person or an actor."""
        reach = (i for i in range(at) if self._begins[at] - self._begins[i] < _REACH)
        yield from (i for i in reach if self._unknown[i] or i in self.actors or i in self.people)

    def in_full(self, at: int) -> set[int]:
        """The passages that give the names of this one in full."""
        names = self._unknown[at]
        return {where[name] for where in (self._full, self._titled) for name in names & where.keys()}


def _sequel(frame: Frame, forms: Forms) -> _Sequel:
    """The words by which a clause goes on telling of an event of a type."""
    lines: list[tuple[Words, ...]] = []
    if frame.sequel_verbs:
        flying = frame.nouns.get(frame.theme.flying, frozenset()) if frame.theme else frozenset()
        told = (s for role in frame.roles for s in (*role.sequel_slots, *role.crossed_slots))
        places = {slot.removeprefix("~") for slot in told}
        about = Words(words(flying, forms).whole | _LEAN, words(flying, forms).joined)
        lines.append((words(frame.sequel_verbs, forms), about, Words(frozenset(places), ())))
        failing = frozenset(form.partition("_")[0] for verbs in frame.failures.values() for form in verbs)
        lines.append((words(failing, forms), about))
    for text in frame.texts:
        if text.sequel_verbs:
            slots = frozenset(slot.removeprefix("~") for slot in text.sequel_slots)
            lines.append((words(text.sequel_verbs, forms), Words(slots, ())))
        if text.sequel_subjects:
            lines.append((words(text.sequel_subjects, forms), words(("be", "include"), forms)))
    return _Sequel(frame.type, tuple(lines))
