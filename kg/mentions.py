"""A trigger with its roles filled: what one wording of the article says of one event.

From here on values are frozen and know nothing of the parser: spans are code points `[begin, end)`
of the text that was parsed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from spacy.tokens import Doc, Token

from kg.arguments import Slots, Syntax, arguments, governing_verb, host
from kg.dates import UNKNOWN, DateRules, Interval
from kg.entities import ACTOR, PERSON, ZONE, Entity
from kg.factuality import Cues, Reading, read
from kg.frames import Choice, Frame, Frames, Role, Text
from kg.resolver import Resolver
from kg.timing import When, when
from kg.triggers import Trigger, triggers

_OTHER = frozenset(
    (
        "another",
        "other",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "previous",
        "earlier",
        "past",
        "further",
        "more",
        "additional",
        "new",
        "next",
        "last",
        "different",
        "separate",
    )
)
_VAGUE = frozenset(
    (
        "continuous",
        "repeated",
        "frequent",
        "past",
        "previous",
        "numerous",
        "weekly",
        "daily",
        "ongoing",
        "further",
        "future",
        "regular",
        "earlier",
        "more",
    )
)
_DEFINITE = frozenset(
    ("the", "this", "that", "these", "those", "its", "their", "his", "her", "both", "latest")
)
_NUMBERS = {
    w: i for i, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}


@dataclass(frozen=True, slots=True)
class Span:
    """Code points `[begin, end)` of the parsed text, and the sentence around them."""

    begin: int
    end: int
    sentence: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Filler:
    """The value of one property: an entity, or a literal in `text`. `rule` says how it was found."""

    name: str
    entity: Entity | None
    text: str
    span: Span
    rule: str


@dataclass(frozen=True, slots=True)
class Mention:
    """One wording of one event."""

    type: str
    stay: bool
    token: int
    lemma: str
    verb: bool
    span: Span
    fillers: tuple[Filler, ...]
    factuality: str
    cue: str
    tense: str
    when: When
    definite: bool
    bare: bool
    host: int
    """Token of the verb that a noun hangs on, -1 for none."""
    other: bool
    plural: bool
    minimum: int | None
    attributed: Entity | None

    def entities(self, name: str) -> tuple[Entity, ...]:
        return tuple(f.entity for f in self.fillers if f.name == name and f.entity is not None)

    def value(self, name: str) -> str:
        return next((f.text for f in self.fillers if f.name == name and f.entity is None), "")

    @property
    def aggregate(self) -> bool:
        """Several events told as one, without saying which."""
        return self.minimum is not None or (self.plural and self.bare)


@dataclass(frozen=True, slots=True)
class Rules:
    """All the data that reading needs, loaded once."""

    frames: Frames
    syntax: Syntax
    cues: Cues
    dates: DateRules


def mentions(doc: Doc, resolver: Resolver, rules: Rules, published: date | None) -> tuple[Mention, ...]:
    """All mentions of events in a document, in order; those whose required roles are missing are left out."""
    reader = _Reader(doc, resolver, rules, published)
    return tuple(
        m for t in triggers(doc, rules.frames, rules.syntax, resolver) if (m := reader.mention(t)) is not None
    )


class _Reader:
    """Reads triggers of one document."""

    def __init__(self, doc: Doc, resolver: Resolver, rules: Rules, published: date | None) -> None:
        self.doc, self.resolver, self.rules, self.published = doc, resolver, rules, published

    def mention(self, trigger: Trigger) -> Mention | None:
        frame, token = trigger.frame, trigger.token
        fillers = list(self._roles(trigger))
        if not self._complete(trigger, fillers):
            return None
        fillers += self._theme(trigger)
        fillers += [f for text in frame.texts for f in self._text(trigger, text)]
        fillers += [
            Filler(flag, None, "true", self._span(token), "flag")
            for flag, cues in frame.flags.items()
            if self._flagged(token, cues)
        ]
        reading = read(
            token,
            self.rules.cues,
            flagged=any(f.name in frame.flags for f in fillers),
            act=trigger.rule.purpose_act,
        )
        fillers += [self._choice(trigger, choice, fillers) for choice in frame.choices]
        time = when(
            token,
            reading,
            self.rules.dates,
            self.rules.cues,
            self.published,
            frame.stay,
            trigger.rule.state_of_being or (frame.stay and not trigger.verb and not self._told(token)),
            trigger.verb or self._told(token),
        )
        lefts = [t for t in token.lefts] + (
            [t for t in trigger.theme.lefts] if trigger.theme is not None and trigger.verb else []
        )
        words = {t.lower_ for t in lefts}
        plural = token.tag_ in ("NNS", "NNPS")
        counted = any(f.name == (frame.theme.count if frame.theme else "") for f in fillers)
        return Mention(
            type=frame.type,
            stay=frame.stay,
            token=token.i,
            lemma=token.lemma_.lower(),
            verb=trigger.verb,
            span=self._span(token),
            fillers=tuple(fillers),
            factuality=reading.value,
            cue=reading.cue,
            tense=reading.tense,
            when=time,
            definite=bool(
                {t.lower_ for t in token.lefts} & _DEFINITE or any(c.dep_ == "poss" for c in token.children)
            ),
            bare=trigger.bare or (plural and not counted and bool(words & _VAGUE)),
            host=verb.i if not trigger.verb and (verb := host(token)[0]) is not None else -1,
            other=bool(words & _OTHER),
            plural=plural,
            minimum=self._minimum(trigger) if plural and not trigger.verb else None,
            attributed=self._source(token),
        )

    def _told(self, noun: Token) -> bool:
        """Whether a clause tells of the noun as its own act ("pays a visit", "on a trip"), not as a setting."""
        verb, how = host(noun)
        if verb is None:
            return False
        light = verb.lemma_ in self.rules.syntax.light_verbs
        happening = verb.lemma_ in self.rules.syntax.happening_verbs and verb.lemma_ != "be"
        if noun.lemma_.lower() in self.resolver.words.bare:
            return how in ("nsubj", "nsubjpass", "dobj")  # "protesters block a road" tells of the protest
        return (
            (how in ("dobj", "nsubjpass") and light)
            or (how == "nsubj" and (light or happening))
            or how in ("on", "in", "for")
        )

    # -- roles ----------------------------------------------------------------------------------

    def _roles(self, trigger: Trigger) -> Iterator[Filler]:
        taken: set[tuple[str, int]] = set()
        for role in trigger.frame.roles:
            for filler, at in self._role(trigger, role):
                if (filler.entity.key if filler.entity else "", at) not in taken:
                    taken.add((filler.entity.key if filler.entity else "", at))
                    yield filler

    def _role(self, trigger: Trigger, role: Role) -> Iterator[tuple[Filler, int]]:
        slots = trigger.rule.slots_only.get(role.name, role.slots)
        keys: set[str] = set()
        if role.self_people and not trigger.verb and trigger.token.lemma_.lower() in self.resolver.words.bare:
            slots = ()
        for slot in slots:
            found = False
            slot, _, needed = slot.partition("+")
            if needed and not trigger.slots.get(needed):
                continue
            if (
                slot in role.several
                and len([n for n in trigger.slots.get(slot, ()) if self._filler(trigger, role, slot, n)]) < 2
            ):
                continue
            for noun, entity in (
                (n, e) for n in trigger.slots.get(slot, ()) for e in self._entities(trigger, role, slot, n)
            ):
                if entity.key in keys:
                    continue
                keys.add(entity.key)
                found = True
                begin, end = self.resolver.span(noun)
                yield (
                    Filler(
                        role.name,
                        entity,
                        "",
                        self._at(begin, end),
                        f"{trigger.frame.type}.{role.name}: {slot} of “{trigger.token.text}”",
                    ),
                    noun.i,
                )
            if found and not role.all:
                return

    def _entities(self, trigger: Trigger, role: Role, slot: str, noun: Token) -> tuple[Entity, ...]:
        """The filler of a slot; several where officials of several states are told together."""
        first = self._filler(trigger, role, slot, noun)
        several = self.resolver.actors.states(noun) if role.all and first is not None else ()
        return several or ((first,) if first is not None else ())

    def _filler(self, trigger: Trigger, role: Role, slot: str, noun: Token) -> Entity | None:
        if trigger.theme is not None and noun.i == trigger.theme.i:
            return None
        entity = self.resolver.resolve(noun, role.classes)
        if entity is None and role.owner and ACTOR in role.classes:
            owner = next((c for c in noun.children if c.dep_ == "poss"), None)
            entity = self.resolver.resolve(owner, role.classes) if owner is not None else None
        if entity is None:
            return None
        if role.people_only and not entity.political:
            return None
        if role.zone_kinds and ZONE in entity.classes and entity.fact("zoneKind") not in role.zone_kinds:
            return None
        if slot == "modifier" and ZONE in entity.classes and self.resolver.described(entity):
            return None
        if slot in role.slot_kinds and entity.fact("zoneKind") not in role.slot_kinds[slot]:
            return None
        return entity

    def _complete(self, trigger: Trigger, fillers: list[Filler]) -> bool:
        """Whether the roles that the rule needs are there, and a foreign place is foreign."""
        if any(all(f.name != need for f in fillers) for need in trigger.rule.needs) and not trigger.bare:
            return False
        for role in trigger.frame.roles:
            if not role.foreign_to:
                continue
            homes = {self.resolver.state(f.entity) for f in fillers if f.name == role.foreign_to and f.entity}
            places = {self.resolver.state(f.entity) for f in fillers if f.name == role.name and f.entity}
            if homes & places - {""}:
                return False
        return True

    # -- theme, texts, choices ------------------------------------------------------------------

    def _theme(self, trigger: Trigger) -> Iterator[Filler]:
        theme, noun = trigger.frame.theme, trigger.theme
        if theme is None or noun is None:
            return
        words = []
        count: tuple[int, Token] | None = None
        for token in self.doc[self.resolver.wording.left(noun).i : noun.i + 1]:
            if (
                token.dep_ == "poss"
                or token.head.dep_ == "poss"
                or token.tag_ in ("POS", "PRP$", "DT", "WDT", "PDT")
            ):
                words.clear()
            elif token.pos_ == "NUM" and token.head.i == noun.i and token.dep_ == "nummod" and not words:
                number = _integer(token)
                count = (number, token) if number is not None else None
            elif token.lower_ not in theme.drop and not (token.pos_ in ("ADV", "SCONJ", "ADP") and not words):
                words.append(token)
        if words:
            yield Filler(
                theme.attribute,
                None,
                _singular(words, noun),
                self._at(words[0].idx, noun.idx + len(noun)),
                f"{trigger.frame.type}.{theme.attribute}: theme",
            )
        if count is None and noun.tag_ in ("NN", "NNP") and trigger.verb and not noun.dep_ == "compound":
            count = (1, noun)
        if count is None and any(c.lower_ in ("a", "an") for c in noun.children) and noun.tag_ == "NN":
            count = (1, noun)
        if count is None and not trigger.verb and trigger.token.tag_ == "NN" and noun.dep_ == "compound":
            return
        if count is not None and count[0] > 0 and not (not trigger.verb and noun.dep_ == "compound"):
            yield Filler(
                theme.count,
                None,
                str(count[0]),
                self._span(count[1]),
                f"{trigger.frame.type}.{theme.count}: number",
            )

    def _text(self, trigger: Trigger, text: Text) -> Iterator[Filler]:
        for slot in text.slots:
            for noun in trigger.slots.get(slot, ()):
                if text.heads and noun.lemma_.lower() not in text.heads:
                    continue
                if noun.ent_type_ in ("DATE", "TIME") or noun.pos_ not in ("NOUN", "PROPN", "NUM"):
                    continue
                if self.resolver.resolve(noun, (ZONE,)) is not None and not text.heads:
                    continue
                begin, end = self._wide(noun, bool(text.heads))
                yield Filler(
                    text.name,
                    None,
                    " ".join(self.doc.text[begin:end].split()),
                    self._at(begin, end),
                    f"{trigger.frame.type}.{text.name}: {slot}",
                )
                return

    def _wide(self, noun: Token, narrow: bool) -> tuple[int, int]:
        """The whole phrase of a noun, without its article and what a comma or clause adds."""
        left = noun.left_edge.i
        while left < noun.i and self.doc[left].tag_ in ("DT", "PRP$"):
            left += 1
        right = noun.i
        for token in noun.subtree if not narrow else ():
            if token.i > right:
                if (
                    token.text in (",", ";", "(", "–", "—")
                    or token.dep_ in ("relcl", "advcl")
                    or (
                        token.lower_ in ("who", "which", "that", "while", "on", "in", "at", "during")
                        and token.i > noun.i + 1
                    )
                ):
                    break
                right = token.i
        return self.doc[left].idx, self.doc[right].idx + len(self.doc[right])

    def _choice(self, trigger: Trigger, choice: Choice, fillers: list[Filler]) -> Filler:
        verb, how = host(trigger.token)
        modifiers = {c.lower_ for c in trigger.token.lefts}
        for row in choice.when:
            light = (
                verb is not None
                and how in ("dobj", "nsubjpass")
                and verb.lemma_ in row.get("light_verbs", ())
            )
            entity = any(
                f.name == row.get("role") and f.entity and set(row["classes"]) & set(f.entity.classes)
                for f in fillers
            )
            if light or modifiers & set(row.get("modifiers", ())) or entity:
                return Filler(
                    choice.name,
                    None,
                    row["value"],
                    self._span(trigger.token),
                    f"{trigger.frame.type}.{choice.name}",
                )
        return Filler(
            choice.name,
            None,
            choice.default,
            self._span(trigger.token),
            f"{trigger.frame.type}.{choice.name}: default",
        )

    def _flagged(self, token: Token, cues: frozenset[str]) -> bool:
        verb = token if token.tag_.startswith("VB") else host(token)[0]
        near = [*token.children, *([verb, *verb.children] if verb is not None and verb != token else [])]
        if token.dep_ == "xcomp":
            near.append(token.head)
        return any(
            t.lemma_.lower() in cues or t.lower_ in cues
            for t in near
            if t.dep_ not in ("ccomp", "advcl", "relcl")
        )

    def _minimum(self, trigger: Trigger) -> int | None:
        for child in trigger.token.lefts:
            if child.dep_ == "nummod":
                return _integer(child)
        return None

    def _source(self, token: Token) -> Entity | None:
        """Who says so: the subject of a reporting verb over the event's clause."""
        verb = governing_verb(token)
        for _ in range(4):
            if verb is None or verb.head == verb or verb.dep_ not in ("ccomp", "conj", "xcomp", "advcl"):
                return None
            if verb.dep_ == "ccomp" and verb.head.lemma_ in self.rules.cues.reporting:
                heads = arguments(verb.head, self.rules.syntax).get("subject", ())
                return next((e for h in heads if (e := self.resolver.resolve(h, (ACTOR,)))), None)
            verb = verb.head
        return None

    def _span(self, token: Token) -> Span:
        return self._at(token.idx, token.idx + len(token))

    def _at(self, begin: int, end: int) -> Span:
        token = self.doc.char_span(begin, end, alignment_mode="expand")
        sentence = token.sent if token is not None else self.doc[:].sent
        text = sentence.text
        return Span(begin, end, (sentence.start_char, sentence.start_char + len(text.rstrip())))


def _integer(token: Token) -> int | None:
    word = token.lower_.replace(",", "")
    if word.isdigit():
        return int(word)
    return _NUMBERS.get(word)


def _singular(words: list[Token], head: Token) -> str:
    text = ""
    for previous, token in zip([None, *words], words, strict=False):
        glued = previous is not None and previous.idx + len(previous) == token.idx
        last = token.lemma_ if token.i == head.i and token.tag_ == "NNS" else token.text
        text += last if glued or not text else " " + last
    return text.strip("“”\"' ")


__all__ = [
    "PERSON",
    "UNKNOWN",
    "Filler",
    "Frame",
    "Interval",
    "Mention",
    "Reading",
    "Rules",
    "Slots",
    "Span",
    "mentions",
]
