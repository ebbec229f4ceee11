"""The words of a document that tell of an event: found by lemma, then held against the frame's rule."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.frames import Frame, Frames, TriggerRule
from kg.names.resolver import Resolver
from kg.recognition.conditions import (
    among_themselves,
    formed,
    may_fill,
    noun_fits,
    spoken_of_so,
    tells_alone,
    told_by_its_day,
    verb_fits,
)
from kg.recognition.definiteness import NOUN_TAGS, points_back
from kg.recognition.parties import is_crowd, only_said
from kg.recognition.themes import (
    named_before,
    named_near,
    of_another_thing,
    own_possessor,
    own_subject,
    stand_in_of,
    theme_of,
    with_theme,
)
from kg.slots.arguments import arguments
from kg.slots.syntax import Changed, Slots, Syntax
from kg.text.tokens import Doc, Token

_TITLE = 8
"""Tokens within which a name stands behind the first noun of its title."""
_SET_OFF = frozenset(("appos", "npadvmod", "dobj", "conj", "dep", "attr"))
_NTH = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth latest last".split())
_PLACING = ("in", "at", "~in")
_OWN = frozenset(("object", "subject"))
"""Slots in which a number may stand for what an event is about."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """A trigger word with its slots; `theme` is what it is about ("missiles"), where the frame has one.

    `bare` marks a noun that counts only if the article tells of such an event elsewhere ("the launch").
    """

    frame: Frame
    rule: TriggerRule
    token: Token
    slots: Slots
    theme: Token | None
    bare: bool
    stand_in: Token | None = None
    """The number or "another" that stands for the theme, which was named before ("it tested another")."""

    near: bool = False
    """What it is about is only named near it: it tells enough where nothing else in the article does."""

    @property
    def verb(self) -> bool:
        return self.rule.pos == "verb"


def triggers(doc: Doc, frames: Frames, syntax: Syntax, resolver: Resolver) -> tuple[Trigger, ...]:
    """The triggers of a document in order; a bare noun only where a full one of its type stands."""
    places = doc.with_lemma(frames.lemmas)
    found = [t for i in places for t in _at(doc[i], frames, syntax, resolver)]
    full = {t.frame.type for t in found if not t.bare}
    at = {(t.frame.type, t.token.i) for t in found if not t.bare}
    found = [t for t in found if (t.frame.type, _compounded(t.token)) not in at]
    full = {t.frame.type for t in found if not (t.bare or t.rule.leaning)}
    found = [replace(t, bare=False) if t.near and t.frame.type not in full else t for t in found]
    full |= {t.frame.type for t in found if t.near}
    found = [
        t for t in found if t.frame.type in full and not (_counts_if_untold(t) and _told_before(t, found))
    ]
    told = (t for t in found if not (_tells_what_it_carries(t, found) or _counts_it(t, found)))
    return tuple(t for t in told if not (t.bare and _of_other_kind(t, found)))


def _tells_what_it_carries(trigger: Trigger, found: list[Trigger]) -> bool:
    """Whether a participle only says what goes with a thing: "launched a rocket **carrying** a crew up".

    Or what it is for: "a rocket meant to **put** a satellite into orbit".
    """
    word = trigger.token
    if word.dep_ == "xcomp" and word.head.dep_ == "acl" and word.head.tag_ == "VBN":
        word = word.head
    elif word.dep_ not in ("acl", "advcl") or word.tag_ != "VBG":
        return False
    if trigger.frame.theme is None:
        return False
    same = (t for t in found if t.frame is trigger.frame and t.token != word)
    return any(t.theme == word.head or t.token in (word.head, word.head.head) for t in same)


def _counts_it(trigger: Trigger, found: list[Trigger]) -> bool:
    """Whether a noun set off only says which of several a clause tells: "met in Rome, their third talks"."""
    noun = trigger.token
    first = noun.left_edge
    if trigger.verb or noun.dep_ not in _SET_OFF or first.i == noun.sent.start or first.nbor(-1).text != ",":
        return False
    nth = any(c.lower_ in _NTH for c in noun.lefts)
    told = (t for t in found if t.frame is trigger.frame and t.verb and not t.bare)
    fresh = first.tag_ == "PRP$" or first.lower_ == "the"
    return fresh and nth and any(noun.sent.start <= t.token.i < first.i for t in told)


def _counts_if_untold(trigger: Trigger) -> bool:
    return trigger.rule.untold or (bool(trigger.rule.fresh) and told_by_its_day(trigger.token))


def _told_before(trigger: Trigger, found: list[Trigger]) -> bool:
    """Whether an event of the type is told before a word by one that tells more, or by a noun beside a verb.

    "A rocket passed over Japan minutes after its lift-off" is told by the noun, so is "after it lifted off".
    """
    word = trigger.token
    for other in (t for t in found if t.frame is trigger.frame and t is not trigger):
        if other.token.i < word.i and not other.rule.untold:
            return True
        same = trigger.rule.untold and other.theme is not None and other.theme == trigger.theme
        same = same and not other.rule.untold
        if trigger.verb and (same or not other.verb) and word.sent.start <= other.token.i < word.sent.end:
            return True
        if trigger.theme is not None and other.token.head == trigger.theme and other.token != word:
            return True  # "was hit by a missile fired from Yemen"
    return False


def _compounded(token: Token) -> int:
    """The noun with which a word tells of one thing ("summit" of "summit talks"); -1 for none."""
    return token.head.i if token.dep_ == "compound" and token.head.i == token.i + 1 else -1


def _of_other_kind(trigger: Trigger, found: list[Trigger]) -> bool:
    """Whether a noun that points back means what its word named last, which is no such event.

    "The test" behind "a nuclear test", unless a launch was told between; or of "The test was a nuclear test".
    """
    token = trigger.token
    is_one = token.head.children if token.dep_ == "nsubj" and token.head.lemma_ == "be" else ()
    called = (n for n in is_one if n.dep_ == "attr" and n.lemma_ == token.lemma_)
    if any(c.lower_ in trigger.rule.modifier_not for n in called for c in n.lefts):
        return True
    last = max((t.token.i for t in found if t.token.i < token.i and t.frame is trigger.frame), default=-1)
    before = (t for t in token.doc[last + 1 : token.i] if t.lemma_ == token.lemma_ and t.pos_ == "NOUN")
    return any(c.lower_ in trigger.rule.modifier_not for t in before for c in t.lefts)


def _at(token: Token, frames: Frames, syntax: Syntax, resolver: Resolver) -> Iterator[Trigger]:
    pos = _part_of_speech(token)
    rules = frames.index.get((pos, token.lemma_.lower()), ())
    if not rules or (pos == "noun" and _inside_compound(token, syntax.carriers)):
        return
    if token.ent_type_ == "DATE" and token.text[0].isupper():
        return  # "since March"
    rules = tuple((f, r) for f, r in rules if spoken_of_so(r, token) and (pos != "verb" or formed(r, token)))
    slots = _slots(token, pos, syntax) if rules else {}
    found: dict[str, Trigger] = {}
    for frame, rule in rules:
        known = found.get(frame.type)
        unsure = known is None or (known.bare and not known.rule.closing)
        own = _of_those_behind(frame, token, slots, resolver) if pos == "verb" else slots
        trigger = _match(frame, rule, token, own, resolver) if unsure else None
        if trigger is not None and (known is None or not trigger.bare or (trigger.near and not known.near)):
            found[frame.type] = trigger  # what tells of it by itself goes before what only points back
    yield from found.values()


def _part_of_speech(token: Token) -> str:
    """The part of speech by which rules are found; "" for a word of which none tells."""
    if token.pos_ in NOUN_TAGS:
        return "noun"
    if token.dep_ == "amod" and token.tag_ in ("JJ", "VBG"):
        return "adjective"
    return "verb" if token.tag_.startswith("VB") else ""


def _slots(token: Token, pos: str, syntax: Syntax) -> Slots:
    """The slots of a word, with those of the noun that it modifies ("a launch attempt by …").

    An adjective has those of its noun, which is its "bearer".
    """
    if pos == "adjective":
        return Changed(arguments(token.head, syntax), {"bearer": (_named_behind(token.head),)})
    slots = arguments(token, syntax)
    if pos == "verb" or token.dep_ not in ("compound", "nmod", "amod"):
        return slots
    carried = arguments(token.head, syntax)
    return {
        name: (*slots.get(name, ()), *(t for t in carried.get(name, ()) if t != token))
        for name in slots.keys() | carried.keys()
    }


def _named_behind(title: Token) -> Token:
    """Who bears a title: "visiting U.S. Secretary of State Condoleezza Rice"; the title itself if nobody."""
    for token in title.doc[title.i : title.i + _TITLE]:
        if token.ent_type_ == "PERSON":
            return token.head if token.dep_ == "compound" and token.head.ent_type_ == "PERSON" else token
        of_another = token.lower_ == "of" and title.pos_ == "NOUN"  # "a visiting envoy of President Hu"
        if of_another or token.pos_ not in ("PROPN", "NOUN", "ADP", "ADJ"):
            break
    return title


def _inside_compound(token: Token, carriers: frozenset[str]) -> bool:
    """Whether a noun only modifies another ("launch pad") that is not the same act ("launch attempt")."""
    return token.dep_ in ("compound", "nmod", "amod") and token.head.lemma_.lower() not in carriers


def _of_those_behind(frame: Frame, token: Token, slots: Slots, resolver: Resolver) -> Slots:
    """The slots with those who act right behind a participle as its subject: "met **protesting** farmers".

    But not "workers are protesting newcomers".
    """
    who = token.nbor() if token.i + 1 < len(token.doc) else token
    behind = who in token.children and who.dep_ == "dobj" and who.tag_ == "NNS" and not any(who.lefts)
    alone = token.tag_ == "VBG" and not any(c.dep_.startswith(("aux", "nsubj")) for c in token.lefts)
    if not (behind and alone) or not any(r.self_people for r in frame.roles) or not is_crowd(who, resolver):
        return slots
    return Changed(slots, {"object": (), "subject": (who,)})


def _match(frame: Frame, rule: TriggerRule, token: Token, slots: Slots, resolver: Resolver) -> Trigger | None:
    if rule.pos == "verb" and not (verb_fits(rule, token, slots, resolver) and may_fill(frame, rule, slots)):
        return None
    if among_themselves(frame, rule, slots, resolver):
        return None
    if rule.pos == "noun" and not noun_fits(frame, rule, token, slots, resolver):
        return None
    if rule.clause_political and only_said(token, slots, resolver):
        return None
    theme = theme_of(frame, rule, slots, resolver) if rule.theme else None
    acted_on = rule.pos == "verb" and (not rule.theme_slots or not _OWN.isdisjoint(rule.theme_slots))
    stand_in = stand_in_of(slots) if rule.theme and acted_on and theme is None else None
    if stand_in is not None:
        theme = named_before(frame, rule, stand_in)
    if theme is not None:
        slots = own_possessor(own_subject(slots, theme), theme)
        slots = with_theme(frame, rule, theme, slots)
    if _hindered(rule, token, slots):
        return None
    if rule.place_behind:
        slots = _places_behind(rule, token, slots)
    full = tells_alone(rule, token, slots, theme, resolver)
    if not full and (not points_back(token, rule) or of_another_thing(frame, rule, token)):
        return None
    near = not full and named_near(frame, rule, token, resolver)
    return Trigger(frame, rule, token, slots, theme, not full or rule.closing, stand_in, near)


def _hindered(rule: TriggerRule, token: Token, slots: Slots) -> bool:
    """Whether a slot holds what its rule excludes, also the means behind an active verb ("met by video").

    And what is done behind a preposition ("talks on **forming** a government").
    """
    means = tuple(n for c in token.children if c.lower_ == "by" for n in c.children)
    held = (
        (slot, (*slots.get(slot, ()), *(means if slot == "by" else ()), *_deeds(token, slot)))
        for slot in rule.slots_not
    )
    nouns = ((slot, n) for slot, nouns in held for n in nouns if n.ent_type_ != "PERSON")
    return any(n.lemma_.lower() in rule.slots_not[slot] for slot, n in nouns)


def _deeds(token: Token, preposition: str) -> Iterator[Token]:
    """What is told to be done behind a preposition of a word, or of the verb that it is the object of."""
    heads = (token, token.head) if token.dep_ == "dobj" else (token,)
    preps = (c for head in heads for c in head.children if c.dep_ == "prep" and c.lower_ == preposition)
    yield from (n for c in preps for n in c.children if n.dep_ == "pcomp")


def _places_behind(rule: TriggerRule, verb: Token, slots: Slots) -> Slots:
    """The slots without the places that an object may have of its own ("the war in Syria")."""
    ends = {n.i for n in slots.get(rule.place_behind, ())}
    own = {s: tuple(n for n in slots.get(s, ()) if n.head.i - 1 in ends or n.i < verb.i) for s in _PLACING}
    return Changed(slots, own)
