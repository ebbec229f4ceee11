"""Which passages of an article can tell of an event at all: decided on words, before anything is parsed.

A trigger rule (`kg.recognition.triggers`) asks for a word of some lemma, and mostly for more: a noun that
it is about, a political actor, a place, another word. A passage that lacks the words for every rule tells
of nothing. Each test here is meant to be wider than the rule that it stands for.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from kg.frames import Frame, Frames, TriggerRule
from kg.names.entities import ZONE
from kg.names.gazetteer import Gazetteer
from kg.names.vocabulary import Vocabulary
from kg.slots.syntax import Syntax
from kg.text.passages import Passage

Forms = Callable[[str], frozenset[str]]
"""All word forms that the parser gives a lemma, lower case."""

_PRONOUNS = frozenset("he him she her it they them".split())
_POSSESSIVES = frozenset("his its their".split())
"""These can stand for who acts before a noun only ("his visit", but not "met and published its findings")."""
_PAIRS = (frozenset(("two", "men")), frozenset(("two", "women")))
_WORD = re.compile(r"[^\W_]+")
_CAPITAL = re.compile(r"(?<![\w.])[A-Z][\w’'-]*")
_GRAMMATICAL = frozenset(("subject", "object", "modifier", "possessor"))
"""Slots that no word of their own opens; all others are named for a preposition or a verb."""
_SMALL = frozenset(("of", "for", "and", "the", "to", "in"))
"""Words of titles ("secretary of state") that say nothing of their own."""
_OPENERS = frozenset(
    "The A An In On At It He She They We But And For As By To With From Of After Before When While Since "
    "Until This That These Those His Her Its Their There Here If Although Though Both Some Many Most All No "
    "Not Also Meanwhile However Earlier Later Then Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
    "January February March April May June July August September October November December".split()
)
"""Words whose capital says that they open a sentence, or that they are days and months."""
_THERE = r"\b(?:here|there(?! (?:is|are|was|were|has|have|had|will|would|may|might|can|could|be)\b))\b"
"""A place told by a word alone, but not "there is"."""
_HERE = frozenset(("here", "country", "nation", "home", "abroad"))
_NEAR = 5
"""Words within which a verb of being and the preposition of its place must stand."""
_REACH = 6
"""Words behind a preposition within which the name or noun of a place must begin."""
_NO_CLAUSE = r"(?!(?:that|which|who)\b)"
_NO_PASSIVE = r"(?!\s+(?:\w+ly\s+|not\s+|also\s+)?(?:\w{3,}(?:ed|ing)|born|held|found|made|built|won|lost)\b)"
"""A passive or progressive, whose verb of being only helps; what is missed costs a parse."""
MANY = 9
_DATE = (
    r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)"
)


@dataclass(frozen=True, slots=True)
class Words:
    """Word forms, lower case, those written in several parts ("sit-in") apart."""

    whole: frozenset[str]
    joined: tuple[frozenset[str], ...]

    def among(self, words: frozenset[str]) -> bool:
        return not self.whole.isdisjoint(words) or any(parts <= words for parts in self.joined)


def words_of(text: str) -> frozenset[str]:
    """The words of a text, lower case, cut at whatever is no letter or digit."""
    return frozenset(_WORD.findall(text.lower()))


def words(lemmas: Iterable[str], forms: Forms) -> Words:
    """All forms of some lemmas."""
    parts = {frozenset(_WORD.findall(form)) for lemma in lemmas for form in forms(lemma.lower())}
    return Words(
        frozenset(word for some in parts if len(some) == 1 for word in some),
        tuple(some for some in parts if len(some) > 1),
    )


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A regular expression that is compiled when it is first searched for.

    Most rules come to theirs seldom, and the nouns of place make them long: all take a third of a second.
    """

    text: str
    flags: int = 0

    def search(self, text: str) -> re.Match[str] | None:
        return _compiled(self).search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return _compiled(self).finditer(text)


@cache
def _compiled(pattern: _Pattern) -> re.Pattern[str]:
    return re.compile(pattern.text, pattern.flags)


@dataclass(frozen=True, slots=True)
class _Condition:
    """What a passage must have for a trigger rule to hold; None asks nothing."""

    type: str
    trigger: Words
    leaning: bool
    """Counts also without the rest where another passage tells of such an event ("the launch")."""
    alone: bool
    """Tells of such an event by itself (not so "flew home on Friday")."""
    beside: tuple[Words, ...]
    """One word at least of each."""
    theme: Words | None
    named: "_Pattern | None"
    """The designation that can stand for the theme ("KN-23")."""
    owned: bool
    """A possessive pronoun counts as one who acts."""
    acting: int
    """How many must be named or described who can be political actors, the name of a place among them …"""
    instead: Words
    """… unless one of these words is there."""
    ahead: "_Pattern | None"
    """How a plan is told, for a word that counts as nothing else."""
    place: "_Pattern | None"
    being: bool
    """The pattern of the place begins with a verb of being: who is there stands before it."""

    def holds(self, passage: "_Seen") -> bool:
        if not self.alone or not all(some.among(passage.words) for some in self.beside):
            return False
        if self.ahead is not None and not self.ahead.search(passage.text):
            return False
        if not (self.theme is None or self.theme.among(passage.words) or self._named_in(passage.text)):
            return False
        if not self.instead.among(passage.words) and passage.acting(owned=self.owned) < self.acting:
            return False
        if self.place is None:
            return True
        found = self.place.finditer(passage.text)
        return any(not self.being or passage.acting_before(m.start()) for m in found)

    def _named_in(self, text: str) -> bool:
        return self.named is not None and self.named.search(text) is not None


@dataclass(slots=True)
class _Seen:
    """A passage with its words; whether somebody acts in it is looked up once, when asked."""

    text: str
    words: frozenset[str]
    screen: "Screen"
    people: frozenset[str]
    """Words of names that the article gives to people who act for a state."""
    _acting: int = field(default=-1)

    def acting(self, *, owned: bool) -> int:
        """How many are named or described who can be political; `MANY` for any that surely is no place."""
        if owned and not _POSSESSIVES.isdisjoint(self.words):
            return MANY
        if self._acting < 0:
            self._acting = self.screen.acting(self.text, self.words, self.people)
        return self._acting

    def acting_before(self, end: int) -> bool:
        before = self.text[:end]
        return self.screen.acting(before, words_of(before), self.people) > 0


class Screen:
    """The conditions of all trigger rules over the words of a passage."""

    def __init__(
        self, frames: Frames, syntax: Syntax, vocabulary: Vocabulary, gazetteer: Gazetteer, forms: Forms
    ) -> None:
        self._gazetteer = gazetteer
        titles = vocabulary.title_words - _SMALL
        self._titles = words((*vocabulary.political, *titles), forms)
        acting = words((*vocabulary.political, *titles, *vocabulary.country), forms)
        self._acting = Words((acting.whole | _PRONOUNS) - _POSSESSIVES, (*acting.joined, *_PAIRS))
        places = words((*vocabulary.places, *vocabulary.country, *_HERE), forms)
        nouns = sorted({*places.whole, *(w for parts in places.joined for w in parts)})
        build = _Builder(syntax, forms, nouns)
        self._conditions = tuple(build.condition(f, rule) for f in frames.all for rule in f.triggers)
        self._by_word: dict[str, list[_Condition]] = {}
        for condition in self._conditions:
            parts = {*condition.trigger.whole, *(min(p) for p in condition.trigger.joined)}
            for word in parts:
                self._by_word.setdefault(word, []).append(condition)
        self._any = frozenset(self._by_word)

    def telling(self, parts: tuple[Passage, ...]) -> dict[int, frozenset[str]]:
        """The passages that can tell of an event, by number, with the types of event of each."""
        found = [words_of(p.text) for p in parts]
        near = [i for i, some in enumerate(found) if not self._any.isdisjoint(some)]
        if not near:
            return {}
        people = frozenset(
            name
            for p, some in zip(parts, found, strict=True)
            if self._titles.among(some)
            for name in _CAPITAL.findall(p.text)
            if name not in _OPENERS
        )
        full: dict[int, set[str]] = {}
        leaning: dict[int, set[str]] = {}
        for i in near:
            seen = _Seen(parts[i].text, found[i], self, people)
            for condition in self._at(found[i]):
                if condition.holds(seen):
                    full.setdefault(i, set()).add(condition.type)
                elif condition.leaning:
                    leaning.setdefault(i, set()).add(condition.type)
        told = {name for types in full.values() for name in types}
        for i, types in leaning.items():
            if types & told:
                full.setdefault(i, set()).update(types & told)
        return {i: frozenset(full[i]) for i in sorted(full)}

    def _at(self, found: frozenset[str]) -> Iterable[_Condition]:
        unique = {id(c): c for word in found & self._any for c in self._by_word[word]}
        return [c for c in unique.values() if c.trigger.among(found)]

    def acting(self, text: str, found: frozenset[str], people: frozenset[str]) -> int:
        """How many a text names or describes who could be political."""
        if self._acting.among(found):
            return MANY
        if any(name in people or self._gazetteer.led_once(name) for name in _CAPITAL.findall(text)):
            return MANY
        return sum(1 for _ in self._gazetteer.names(text)) + ("here" in found)


class _Builder:
    """Makes conditions of rules."""

    def __init__(self, syntax: Syntax, forms: Forms, places: list[str]) -> None:
        self._syntax, self._forms, self._places = syntax, forms, places

    def condition(self, frame: Frame, rule: TriggerRule) -> _Condition:
        needed = [role for role in frame.roles if role.name in rule.needs]
        away = next((r for r in needed if r.classes == (ZONE,)), None) if rule.pos == "verb" else None
        slots = rule.slots_only.get(away.name, away.slots) if away else ()
        persons = any(role.people_only for role in needed)
        theme = rule.theme and not rule.possessor_state
        return _Condition(
            type=frame.type,
            trigger=self._trigger(rule),
            leaning=(rule.pos == "noun" and rule.anaphoric) or rule.closing or rule.leaning,
            alone=not (rule.closing or rule.leaning),
            beside=tuple(self._beside(rule)),
            theme=self._words(frame.nouns[rule.theme]) if theme else None,
            named=_designation(frame, rule),
            owned=rule.pos == "noun",
            acting=max(1 if rule.political else 0, (2 if away else 1) if persons else 0),
            instead=self._words(rule.political_modifier if rule.political else ()),
            ahead=self._ahead(rule) if rule.planned_only else None,
            place=self._place(slots, rule) if slots else None,
            being=rule.state_of_being and bool(slots),
        )

    def _words(self, lemmas: Iterable[str]) -> Words:
        return words(lemmas, self._forms)

    def _trigger(self, rule: TriggerRule) -> Words:
        found = self._words(rule.lemmas)
        plural = frozenset(lemma for lemma, number in rule.number.items() if number == "plural")
        return Words(found.whole - plural, found.joined)

    def _beside(self, rule: TriggerRule) -> Iterable[Words]:
        """The words that a rule's other fields ask for."""
        if rule.particle:
            yield self._words(rule.particle)
        if rule.under:
            yield self._words(rule.under)
        if rule.sentence:
            yield self._words(rule.sentence)
        if not rule.with_:
            return
        either = {word for slot, some in rule.with_.items() for word in self._opening(slot, some)}
        yield self._words(either | {w for m in rule.modifier for w in m.split("-")})

    def _opening(self, slot: str, some: frozenset[str]) -> Iterable[str]:
        """Words one of which stands where a slot holds one of some nouns ("*": any)."""
        if "*" not in some:
            return some
        # of "in opposition to" the word that few passages have
        known = self._syntax.compound_prepositions.items()
        compounds = (max(words.split(), key=len) for words, name in known if name == slot)
        return (slot, *compounds, *(self._syntax.instrument_verbs if slot == "with" else ()))

    def _place(self, slots: tuple[str, ...], rule: TriggerRule) -> _Pattern:
        """A capital letter or a noun of place, behind one of the prepositions if the slots are such only."""
        place = rf"(?:{_DATE}[A-Z]|(?:{'|'.join(map(re.escape, self._places))})\b)"
        if "object" in slots:
            return _Pattern(rf"(?<=[\s“\"(]){place}")
        firsts = (w.split()[0] for w, name in self._syntax.compound_prepositions.items() if name in slots)
        prepositions = "|".join(map(re.escape, sorted({*slots, *firsts})))
        before = ""
        if rule.state_of_being:
            verbs = "|".join(map(re.escape, sorted(self._trigger(rule).whole)))
            before = rf"\b(?i:{verbs})\b{_NO_PASSIVE}(?:\W+\w+){{0,{_NEAR}}}?\W+"
        here = rf"|{_THERE}" if "in" in slots else ""
        behind = rf"\b(?i:{prepositions})\b(?:[^\w,;]+{_NO_CLAUSE}\w+){{0,{_REACH}}}?\W+{place}"
        return _Pattern(rf"{before}(?:{behind}{here})")

    def _ahead(self, rule: TriggerRule) -> _Pattern:
        """An infinitive, its own or that of a modal verb."""
        lemmas = "|".join(map(re.escape, sorted(rule.lemmas)))
        return _Pattern(
            rf"\b(?:to|will|would|shall|may|might|could|ll) (?:\w+ )?(?:{lemmas})\b", re.IGNORECASE
        )


def _designation(frame: Frame, rule: TriggerRule) -> _Pattern | None:
    if frame.theme is None or rule.pos != "verb" or (rule.theme_slots and "object" not in rule.theme_slots):
        return None
    return _Pattern(r"\b" + frame.theme.named.removeprefix("^").removesuffix("$"))
