"""The words of a document that tell of an event: found by lemma, then held against the frame's rule."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kg.arguments import arguments
from kg.clauses import COUNTERS, governing_verb, host, is_passive
from kg.entities import Entity
from kg.frames import Frame, Frames, Theme, TriggerRule
from kg.resolver import Resolver
from kg.syntax import Changed, Slots, Syntax
from kg.tokens import with_lemma

PEOPLE = re.compile(r"[a-z]{3}(?:ers|ors|ists|ians|ants|ees|men|women|folk)$")
"""Endings of English nouns for those who do, believe or belong (Quirk et al. 1985, I.31–32)."""
_NOUN_TAGS = ("NOUN", "PROPN")
_DEFINITE = frozenset(
    "the this that these those its their his her both latest 's ’s first second third fourth fifth "
    "another failed successful earlier previous".split()
)


_MEASURES = frozenset(("own", "size", "scale", "kind", "sort", "magnitude", "importance"))
"""Words behind "of" that tell how something is and not of what it is ("a protest of such size")."""
_LONG = 4
"""Tokens before a noun in which what is written in several words may begin ("anti-satellite weapon")."""
_TITLE = 8
"""Tokens within which a name stands behind the first noun of its title."""
_PLACING = ("in", "at", "~in")
_PRONOUNS = frozenset(("it", "they"))
_STANDING_IN = frozenset(("another", "others", "more"))


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

    @property
    def verb(self) -> bool:
        return self.rule.pos == "verb"


def triggers(doc: Doc, frames: Frames, syntax: Syntax, resolver: Resolver) -> tuple[Trigger, ...]:
    """The triggers of a document in order; a bare noun only where a full one of its type stands."""
    places = with_lemma(doc, frames.lemmas.__contains__)
    found = [t for i in places for t in _at(doc[i], frames, syntax, resolver)]
    full = {t.frame.type for t in found if not t.bare}
    at = {(t.frame.type, t.token.i) for t in found if not t.bare}
    found = [t for t in found if (t.frame.type, _compounded(t.token)) not in at]
    full = {t.frame.type for t in found if not (t.bare or t.rule.leaning)}
    return tuple(t for t in found if t.frame.type in full and not (t.bare and _of_other_kind(t, found)))


def _compounded(token: Token) -> int:
    """The noun with which a word tells of one thing ("summit" of "summit talks"); -1 for none."""
    return token.head.i if token.dep_ == "compound" and token.head.i == token.i + 1 else -1


def _of_other_kind(trigger: Trigger, found: list[Trigger]) -> bool:
    """Whether a noun that points back means what its word named last, which is no such event.

    "The test" behind "a nuclear test", unless a launch was told between.
    """
    token = trigger.token
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
    rules = tuple(
        (f, r) for f, r in rules if _spoken_of_so(r, token) and (pos != "verb" or _formed(r, token))
    )
    slots = _slots(token, pos, syntax) if rules else {}
    found: dict[str, Trigger] = {}
    for frame, rule in rules:
        known = found.get(frame.type)
        unsure = known is None or (known.bare and not known.rule.closing)
        trigger = _match(frame, rule, token, slots, resolver) if unsure else None
        if trigger is not None and (known is None or not trigger.bare):
            found[frame.type] = trigger  # what tells of it by itself goes before what only points back
    yield from found.values()


def _named_behind(title: Token) -> Token:
    """Who bears a title: "visiting U.S. Secretary of State Condoleezza Rice"; the title itself if nobody."""
    for token in title.doc[title.i : title.i + _TITLE]:
        if token.ent_type_ == "PERSON":
            return token.head if token.dep_ == "compound" and token.head.ent_type_ == "PERSON" else token
        of_another = token.lower_ == "of" and title.pos_ == "NOUN"  # "a visiting envoy of President Hu"
        if of_another or token.pos_ not in ("PROPN", "NOUN", "ADP", "ADJ"):
            break
    return title


def _spoken_of_so(rule: TriggerRule, token: Token) -> bool:
    """Whether a sentence has no word by which it tells of something else ("to celebrate")."""
    return not rule.sentence_not or not any(t.lemma_.lower() in rule.sentence_not for t in token.sent)


def _part_of_speech(token: Token) -> str:
    """The part of speech by which rules are found; "" for a word of which none tells."""
    if token.pos_ in _NOUN_TAGS:
        return "noun"
    if token.dep_ == "amod" and token.tag_ in ("JJ", "VBG"):
        return "adjective"
    return "verb" if token.tag_.startswith("VB") else ""


def _slots(token: Token, pos: str, syntax: Syntax) -> Slots:
    """The slots of a word, with those of the noun that it modifies ("a launch attempt by …")."""
    if pos == "adjective":
        return {"bearer": (_named_behind(token.head),)}
    slots = arguments(token, syntax)
    if pos == "verb" or token.dep_ not in ("compound", "nmod", "amod"):
        return slots
    carried = arguments(token.head, syntax)
    return {
        name: (*slots.get(name, ()), *(t for t in carried.get(name, ()) if t != token))
        for name in slots.keys() | carried.keys()
    }


def _inside_compound(token: Token, carriers: frozenset[str]) -> bool:
    """Whether a noun only modifies another ("launch pad") that is not the same act ("launch attempt")."""
    return token.dep_ in ("compound", "nmod", "amod") and token.head.lemma_.lower() not in carriers


def _match(frame: Frame, rule: TriggerRule, token: Token, slots: Slots, resolver: Resolver) -> Trigger | None:
    if rule.pos == "verb" and not (_verb_fits(rule, slots) and _may_fill(frame, rule, slots)):
        return None
    if rule.pos == "noun" and not _noun_fits(frame, rule, token, slots, resolver):
        return None
    if rule.clause_political and _only_said(token, slots, resolver):
        return None
    theme = _theme(frame, rule, slots, resolver) if rule.theme else None
    stand_in = _stand_in(slots) if rule.theme and rule.pos == "verb" and theme is None else None
    if stand_in is not None:
        theme = _named_before(frame, rule, stand_in)
    if theme is not None:
        slots = _own_possessor(slots, theme)
        slots = _with_theme(frame, rule, theme, slots)
    if any(n.lemma_.lower() in some for slot, some in rule.slots_not.items() for n in slots.get(slot, ())):
        return None
    if rule.place_behind:
        slots = _places_behind(rule, token, slots)
    full = _full(rule, token, slots, theme, resolver)
    if not full and (not points_back(token, rule) or _of_another_thing(frame, rule, token)):
        return None
    return Trigger(frame, rule, token, slots, theme, not full or rule.closing, stand_in)


def _known(noun: Token) -> bool:
    """Whether a noun is told as known or as one of several: "the rockets", "its missile", "one of them"."""
    if noun.pos_ not in _NOUN_TAGS or any(c.lower_ == "one" for c in noun.lefts):
        return True
    return any(c.lower_ in _DEFINITE or c.dep_ == "poss" for c in noun.lefts) and not any(
        c.dep_ == "poss" and c.pos_ == "PROPN" for c in noun.lefts
    )


def _with_theme(frame: Frame, rule: TriggerRule, theme: Token, slots: Slots) -> Slots:
    """The slots with what stands before the noun that the event is about."""
    modifiers = tuple(_modifiers_of(_carrier(frame, rule, theme, slots)))
    owners = tuple(c for c in theme.children if c.dep_ == "poss")
    told = theme in slots.get("object", ()) and (slots.get("subject") or slots.get("by"))
    owned = owners and not told
    return Changed(slots, {"theme_modifier": modifiers, **({"theme_possessor": owners} if owned else {})})


def _places_behind(rule: TriggerRule, verb: Token, slots: Slots) -> Slots:
    """The slots without the places that an object may have of its own ("the war in Syria")."""
    ends = {n.i for n in slots.get(rule.place_behind, ())}
    own = {s: tuple(n for n in slots.get(s, ()) if n.head.i - 1 in ends or n.i < verb.i) for s in _PLACING}
    return Changed(slots, own)


def _only_said(verb: Token, slots: Slots, resolver: Resolver) -> bool:
    """Whether somebody who is no politician only says something ("protesting that he had done nothing")."""
    said = any(c.dep_ == "ccomp" and not c.left_edge.tag_.startswith("W") for c in verb.children)
    acting = (resolver.actor(n) for n in slots.get("subject", ()))
    return said and not any(e is not None and e.political for e in acting)


def _own_possessor(slots: Slots, theme: Token) -> Slots:
    """The slots without an "its" that is what the event is about ("a rocket exploded after its launch")."""
    owners = slots.get("possessor", ())
    own = tuple(p for p in owners if p.tag_ != "PRP$")
    around = own != owners and any(theme in slots[name] for name in slots if name.startswith("host_"))
    return Changed(slots, {"possessor": own}) if around else slots


def _may_fill(frame: Frame, rule: TriggerRule, slots: Slots) -> bool:
    """Whether something stands where each role that the rule needs is looked for."""
    for role in (r for r in frame.roles if r.name in rule.needs):
        wanted = rule.slots_only.get(role.name, role.slots)
        names = (slot.partition("!")[0].partition("+")[0] for slot in wanted)
        if not any(slots.get(name) for name in names):
            return False
    return True


def _formed(rule: TriggerRule, token: Token) -> bool:
    """Whether a verb stands in the form and the surroundings that its rule asks for."""
    if rule.particle or rule.not_particle:
        particles = {c.lower_ for c in token.children if c.dep_ in ("prt", "advmod", "prep")}
        if (rule.particle and not particles & rule.particle) or particles & rule.not_particle:
            return False
    if rule.fresh and not any(c.dep_ in ("nsubj", "nsubjpass") and c.pos_ != "PRON" for c in token.children):
        return False  # "missiles that flew before striking a ship"
    if token.dep_ in ("amod", "compound", "aux", "auxpass") or (rule.active and is_passive(token)):
        return False
    unwanted = _unwanted(rule, token)
    hindered = bool(unwanted) and any(c.dep_ in unwanted for c in token.children)
    return not hindered and _surrounded(rule, token)


def _verb_fits(rule: TriggerRule, slots: Slots) -> bool:
    """Whether what stands around a verb is such as its rule asks for."""
    if any(_known(n) for slot in rule.fresh for n in slots.get(slot, ())):
        return False
    if any(n.pos_ != "PROPN" for slot in rule.named for n in slots.get(slot, ())):
        return False
    others = [n for slot in ("object", *rule.political_others) for n in slots.get(slot, ())]
    return not any(o.lemma_.lower() in rule.object_not for o in others)


def _unwanted(rule: TriggerRule, token: Token) -> set[str]:
    """How nothing may hang on the verb."""
    found: set[str] = set()
    if rule.object == "none":
        found |= {"dobj", "obj"}
    if rule.clause_object == "none":
        found |= {"ccomp", "dobj"}
    if rule.object_clause == "none":
        found |= {"ccomp", "xcomp", "oprd"}
    if rule.state_of_being:
        found |= {"acomp", "attr"}  # "where he is due to hold talks"
        if not any(c.dep_ == "prep" for c in token.children):
            found.add("xcomp")  # "where he is to hold talks"
    return found


def _surrounded(rule: TriggerRule, token: Token) -> bool:
    """Whether the clauses around a verb are as its rule asks."""
    if rule.under and token.head.lemma_ not in rule.under:
        return False
    return not rule.under_not or not any(
        t.lemma_.lower() in rule.under_not
        for a in token.ancestors
        for child in (a, *a.children)
        for t in (child, *(child.children if child.dep_ == "prep" else ()))
    )


def _noun_fits(frame: Frame, rule: TriggerRule, token: Token, slots: Slots, resolver: Resolver) -> bool:
    near = (c for c in token.lefts if c.dep_ in ("compound", "amod", "nmod"))
    modifiers = {c.lower_ for c in near if not (c.i and c.nbor(-1).text == "-")}  # not "party" of "six-party"
    if modifiers & rule.modifier_not:
        return False
    if rule.alone and any(_limits(c) for c in token.rights):
        return False
    if rule.host_not and (verb := host(token)[0]) is not None and verb.lemma_ in rule.host_not:
        return False
    if rule.sign_only and token.dep_ == "pobj" and token.head.lower_ == "in" and token.tag_ == "NN":
        above = governing_verb(token)
        if above is None or above.lemma_ not in rule.sign_only:
            return False
    sign = token.dep_ == "pobj" and token.head.lower_ == "in"  # "in protest of the verdict"
    if (
        rule.of_actor
        and not sign
        and any(
            resolver.actor(n) is None
            and n.lemma_.lower() not in resolver.words.bare
            and n.lower_ not in _MEASURES
            for n in slots.get("of", ())
        )
    ):
        return False
    if rule.modifier_not_class and modifiers & frame.nouns[rule.modifier_not_class]:
        return False
    if rule.of_not_class and any(
        n.lemma_.lower() in frame.nouns[rule.of_not_class] and _domestic(n, resolver)
        for n in slots.get("of", ())
    ):
        return False
    number = rule.number.get(token.lemma_.lower(), "any")
    return number == "any" or (number == "plural") == (token.tag_ in ("NNS", "NNPS"))


def _limits(behind: Token) -> bool:
    """Whether a phrase or clause behind a noun says of what it is: "an attempt to flee", "on his life"."""
    dated = any(n.ent_type_ == "DATE" for n in behind.children)
    return behind.dep_ in ("acl", "relcl") or (behind.dep_ == "prep" and not dated)


def _domestic(body: Token, resolver: Resolver) -> bool:
    """Whether a body is one state's own: by the reference data or unknown to it, or told as somebody's."""
    entity = resolver.actor(body)
    if entity is not None and _of_a_state(entity, resolver):
        return True
    return body.i not in resolver.wording.names or any(c.dep_ == "poss" for c in body.children)


def _full(rule: TriggerRule, token: Token, slots: Slots, theme: Token | None, resolver: Resolver) -> bool:
    """Whether the word tells of the event by itself, without leaning on another mention."""
    if rule.theme and theme is None:
        return (
            rule.possessor_state
            and not slots.get("of")
            and any(
                _is_state(p, resolver) for name in ("possessor", "by", "doer") for p in slots.get(name, ())
            )
        )
    if rule.with_ and not _with(rule, token, slots):
        modifiers = {w for c in token.lefts for w in (c.lower_, *c.lower_.split("-"))} | _hyphened(token)
        if not modifiers & rule.modifier:
            return False
    if rule.host and not _hosted(token, rule.host):
        return False
    if not _those_fit(rule, slots, resolver):
        return False
    addressed = any(n.head.head == token for slot in rule.formal for n in slots.get(slot, ()))
    if addressed and not _acted_by_politician(slots, resolver):
        return False
    if rule.political:
        modifiers = {c.lower_ for c in token.lefts} | _hyphened(token)
        if not modifiers & rule.political_modifier and not _political(rule, token, slots, resolver):
            return False
    return True


def _those_fit(rule: TriggerRule, slots: Slots, resolver: Resolver) -> bool:
    """Whether those who act and are acted on are of the sort that the rule asks for."""
    if rule.political_others and _private(rule, slots, resolver):
        return False
    if rule.crowd and not any(_is_crowd(n, resolver) for slot in rule.crowd for n in slots.get(slot, ())):
        return False
    if rule.bodies and not any(_is_body(n, resolver) for slot in rule.bodies for n in slots.get(slot, ())):
        return False
    return not rule.political_object or any(_is_politician(n, resolver) for n in slots.get("object", ()))


def _hosted(noun: Token, verbs: frozenset[str]) -> bool:
    verb, how = host(noun)
    return verb is not None and verb.lemma_ in verbs and how in ("dobj", "nsubjpass")


def _hyphened(noun: Token) -> set[str]:
    """The two words before a noun as one, as in "pro-democracy rally"."""
    return {"-".join(t.lower_ for t in noun.doc[max(0, noun.i - 3) : noun.i] if t.text != "-")}


def _is_state(token: Token, resolver: Resolver) -> bool:
    entity = resolver.actor(token)
    return entity is not None and "State" in entity.classes


def _with(rule: TriggerRule, token: Token, slots: Slots) -> bool:
    for slot, words in rule.with_.items():
        for noun in slots.get(slot, ()):
            if "*" in words or noun.lemma_.lower() in words:
                return True
        for inner in (*token.subtree, *_beside(token)):
            if inner.dep_ in ("advcl", "acl", "xcomp", "relcl", "conj") and inner.lemma_.lower() == slot:
                return True
    return False


def _beside(noun: Token) -> Iterator[Token]:
    """What is told of a noun's act by its verb: "held a vigil to demand", "a march was held to denounce"."""
    verb, how = (None, "") if noun.tag_.startswith("VB") else host(noun)
    if verb is not None and how in ("dobj", "nsubj", "nsubjpass"):
        yield from verb.children


def _political(rule: TriggerRule, token: Token, slots: Slots, resolver: Resolver) -> bool:
    for slot in rule.political:
        for noun in slots.get(slot, ()):
            entity = resolver.actor(noun)
            if (entity is not None and entity.political) or noun.lemma_.lower() in resolver.words.political:
                return True
            if resolver.actors.before.pair(noun):
                return True
    return "sentence" in rule.political and resolver.political_between(token.sent.start, token.sent.end)


def _is_politician(noun: Token, resolver: Resolver) -> bool:
    entity = resolver.actor(noun)
    person = entity is not None and entity.political and "Person" in entity.classes
    return person or noun.lemma_.lower() in resolver.words.political


def _acted_by_politician(slots: Slots, resolver: Resolver) -> bool:
    entities = (resolver.actor(n) for slot in ("subject", "by", "source") for n in slots.get(slot, ()))
    return any(e is not None and e.political for e in entities)


def _private(rule: TriggerRule, slots: Slots, resolver: Resolver) -> bool:
    """Whether those on the other side are all told as private people."""
    others = [n for slot in rule.political_others for n in slots.get(slot, ())]
    return bool(others) and all(_is_private(n, resolver) for n in others)


def _is_private(noun: Token, resolver: Resolver) -> bool:
    words, lemma = resolver.words, noun.lemma_.lower()
    if any(c.lower_ in words.civil or _own_people(c, lemma, resolver) for c in noun.lefts):
        return True
    if lemma in words.political or noun.lower_ in words.political:
        return False
    if noun.pos_ == "NOUN" and lemma in words.organization and resolver.actor(noun) is None:
        return True  # "the election commission", of no other state
    if lemma in words.bare or lemma in words.people or noun.lower_ in words.people:
        return noun.pos_ == "NOUN" or noun.tag_ == "NNPS"  # "Christians"
    entity = resolver.actor(noun)
    return entity is not None and resolver.described(entity) and not entity.political


def _is_body(noun: Token, resolver: Resolver) -> bool:
    """Whether a noun names a body of states that the reference data knows: "the Security Council"."""
    entity = resolver.actor(noun)
    if entity is None or not entity.political or "Organization" not in entity.classes:
        return False
    return entity.key in resolver.wording.gazetteer.nodes and not _of_a_state(entity, resolver)


def _of_a_state(entity: Entity, resolver: Resolver) -> bool:
    """Whether an actor is part of a state, and not only of a body of states."""
    whole = resolver.wording.node(resolver.state(entity))
    return whole is not None and "State" in whole.classes


def _is_crowd(noun: Token, resolver: Resolver) -> bool:
    """Whether a noun tells of many people who act for nobody else: "thousands", "students", "Serbs"."""
    words, lemma = resolver.words, noun.lemma_.lower()
    if lemma in words.political or noun.lower_ in words.political or noun.lower_ in words.body:
        return False
    if noun.tag_ == "NNPS":
        return resolver.wording.is_demonym(noun)
    many = noun.tag_ == "NNS" or noun.pos_ == "NUM" or lemma in ("crowd", "people")
    named = lemma in words.bare | words.people or PEOPLE.search(noun.lower_) is not None
    return many and (noun.pos_ == "NUM" or named)


def _own_people(owner: Token, lemma: str, resolver: Resolver) -> bool:
    """Whether a possessor makes people those of whoever acts: "met his generals", not "his counterpart"."""
    own = owner.tag_ == "PRP$" and owner.lower_ in ("his", "her")
    return (own or (owner.dep_ == "poss" and owner.lower_ == "party")) and lemma not in resolver.words.others


def _theme(frame: Frame, rule: TriggerRule, slots: Slots, resolver: Resolver) -> Token | None:
    order: tuple[str, ...] = rule.theme_slots
    if not order:
        order = (
            ("object", "subject", "shared_object") if rule.pos == "verb" else ("modifier", "of", "possessor")
        )
    for slot in order:
        acted_on = slots.get("object") or slots.get("shared_object")
        if slot == "subject" and acted_on and not rule.theme_slots:
            continue
        for noun in slots.get(slot, ()):
            if _is_theme(frame, rule, noun) and noun.lemma_ not in rule.theme_not:
                return noun
            if slot == "object" and _named_theme(frame, noun, slots, resolver):
                return noun
            meant = _meant(noun) if rule.pos == "verb" else None
            if meant is not None and _is_theme(frame, rule, meant):
                return meant
    return None


def _meant(pronoun: Token) -> Token | None:
    """The subject of the clause around, for "it" in one set off: "fell minutes after it lifted off"."""
    clause = pronoun.head
    if pronoun.lower_ not in _PRONOUNS or clause.dep_ != "advcl":
        return None
    above = [c for c in clause.head.children if c.dep_ in ("nsubj", "nsubjpass")]
    return above[0] if len(above) == 1 and above[0].pos_ in _NOUN_TAGS else None


def _carrier(frame: Frame, rule: TriggerRule, theme: Token, slots: Slots) -> Token:
    """Whose nationality tells who launched: "an Indian rocket put an Italian satellite into orbit"."""
    subjects = slots.get("subject", ()) if rule.pos == "verb" else ()
    return next((s for s in subjects if s != theme and _is_theme(frame, rule, s)), theme)


def _modifiers_of(noun: Token) -> Iterator[Token]:
    """Its adjectives, and what a parser hung on a name before it ("a South Korean Hyunmoo-2 missile")."""
    for child in noun.children:
        if child.dep_ == "amod":
            yield child
        elif child.dep_ == "compound":
            yield from (c for c in child.children if c.dep_ in ("amod", "compound"))
    if noun.dep_ == "appos" and noun.head.pos_ == "NOUN":
        yield from _modifiers_of(noun.head)  # "the Indian spacecraft Chandrayaan-3"


def _stand_in(slots: Slots) -> Token | None:
    """A number or "another" that is all a verb has for its object, or for its subject if it has none."""
    words = slots.get("object", ()) or slots.get("subject", ())
    alone = (w for w in words if w.pos_ == "NUM" or w.lower_ in _STANDING_IN)
    return next((w for w in alone if not any(c.lower_ == "of" for c in w.children)), None)


def _named_before(frame: Frame, rule: TriggerRule, stand_in: Token) -> Token | None:
    """The last noun before, in the same sentence or the one before it, that can be what a number counts."""
    sentence = stand_in.sent
    start = sentence.start if sentence.start == 0 else stand_in.doc[sentence.start - 1].sent.start
    nouns = (t for t in reversed(stand_in.doc[start : stand_in.i]) if t.pos_ in ("NOUN", "PROPN"))
    return next((n for n in nouns if n.dep_ != "compound" and _is_theme(frame, rule, n)), None)


def _is_theme(frame: Frame, rule: TriggerRule, noun: Token) -> bool:
    return is_one_of(frame.nouns[rule.theme], noun)


def is_one_of(words: frozenset[str], noun: Token) -> bool:
    """Whether a noun is one of a frame's class of nouns, or named as one ("the Agni-V", "an Ariane 5")."""
    if (noun.pos_ in ("PROPN", "NUM") or noun.text.isupper()) and any(
        c.dep_ == "compound" and {c.text, c.lemma_.lower()} & words for c in noun.children
    ):
        return True  # "Space Shuttle Columbia", "an Ariane 5", "the Agni-V"
    if noun.text[:1].isupper() and noun.text.partition("-")[0] in words:
        return True  # "the Hwasong-15"
    if any(c.dep_ == "appos" and c.text.split("-")[0] in words for c in noun.children):
        return True  # "one weapon, a Hyunmoo-2C"
    before = noun.doc[max(noun.sent.start, noun.i - _LONG) : noun.i].text.lower()
    if any(" " in w and f" {before} {noun.lemma_.lower()}".endswith(f" {w}") for w in words):
        return True  # "launch vehicle"
    singular = noun.text.removesuffix("s") if noun.pos_ == "PROPN" else noun.text  # "two Scuds"
    return noun.lemma_ in words or noun.lemma_.lower() in words or singular in words


def _named_theme(frame: Frame, noun: Token, slots: Slots, resolver: Resolver) -> bool:
    """A designation such as "KN-23" or "Chandrayaan-2" counts when a state or a state's body fires it."""
    if frame.theme is None or noun.pos_ not in ("PROPN", "NUM"):
        return False
    told = noun.dep_ == "dobj" and any(c.dep_ == "det" for c in noun.lefts)
    if told and noun.pos_ == "PROPN" and any(_carries(frame.theme, s) for s in slots.get("subject", ())):
        return True  # "an Ariane 5 rocket launches the Automated Transfer Vehicle"
    last = noun.i + 1 if noun.i + 1 < len(noun.doc) and noun.nbor().pos_ == "NUM" else noun.i
    first = min([noun.i, *(c.i for c in noun.lefts if c.dep_ == "compound")])
    name = noun.doc[first : last + 1].text
    if not re.match(frame.theme.named, name):
        return False
    for slot in ("subject", "by"):
        for who in slots.get(slot, ()):
            entity = resolver.actor(who)
            if entity and frame.theme.named_agents & set(entity.classes) and entity.political:
                return True
    return False


def _carries(theme: Theme, subject: Token) -> bool:
    """Whether a subject is what carries other things up, by its noun or its name ("an Ariane 5")."""
    return any(t.lemma_ in theme.vehicles for t in (subject, *subject.lefts))


def _of_another_thing(frame: Frame, rule: TriggerRule, token: Token) -> bool:
    """Whether a noun that asks for a theme is told of something else ("the launch of its new handset")."""
    if not rule.theme:
        return False
    told = [n for c in token.children if c.lower_ == "of" for n in c.children if n.dep_ == "pobj"]
    return any(n.pos_ == "NOUN" and not n.ent_type_ and not _is_theme(frame, rule, n) for n in told)


def points_back(token: Token, rule: TriggerRule) -> bool:
    """Whether a noun can mean an event told elsewhere: definite, or with a possessor ("Tuesday's test")."""
    if not rule.anaphoric or rule.pos != "noun":
        return False
    dated = any(
        c.ent_type_ == "DATE" and c.dep_ in ("compound", "nmod") for c in token.lefts
    )  # "an April launch"
    known = any(c.lower_ in _DEFINITE or c.dep_ == "poss" for c in (*token.children, *_counter(token)))
    return rule.anaphoric_any or known or dated or of_a_day(token)


def _counter(noun: Token) -> Iterator[Token]:
    """What stands before a word that counts a noun: "an earlier round of talks"."""
    above = noun.head.head
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and above.lemma_ in COUNTERS:
        yield from above.lefts


def of_a_day(noun: Token) -> bool:
    """Whether an indefinite noun is told by its day alone: "a launch in April failed"."""
    behind = (n for c in noun.rights if c.dep_ == "prep" and c.lower_ in ("in", "on") for n in c.children)
    fresh = any(c.lower_ in ("a", "an", "another") for c in noun.lefts)
    return fresh and any(n.ent_type_ == "DATE" and n.i <= noun.i + 3 for n in behind)
