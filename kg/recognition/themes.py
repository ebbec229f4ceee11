"""What an event is about, if its frame has a theme: the missile of a launch, by noun, name or number."""

import re
from collections.abc import Iterator
from functools import lru_cache

from kg.frames import Figure, Frame, Theme, TriggerRule
from kg.names.entities import ORGANIZATION, STATE
from kg.names.resolver import Resolver
from kg.recognition.definiteness import NOUN_TAGS
from kg.slots.syntax import Changed, Slots
from kg.text.tokens import Span, Token

_LONG = 4
"""Tokens before a noun in which what is written in several words may begin ("anti-satellite weapon")."""
_NAMING = ("compound", "nmod")
"""How a name stands before a noun: whose rocket it is, but not whose satellite, which others may launch."""
_BESIDE = "beside_"
"""How slots begin of what else a verb has over a noun, which may be another's."""
_PRONOUNS = frozenset(("it", "they", "them"))
_ORDINALS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
_THINGS = frozenset(("dobj", "nsubj", "nsubjpass"))
_STANDING_IN = frozenset(("ones", "another", "others", "more"))


def theme_of(frame: Frame, rule: TriggerRule, slots: Slots, resolver: Resolver) -> Token | None:
    order: tuple[str, ...] = rule.theme_slots
    if not order:
        order = (
            ("object", "subject", "shared_object") if rule.pos == "verb" else ("modifier", "of", "possessor")
        )
    owners = (*slots.get("possessor", ()), *slots.get("by", ())) if rule.pos == "noun" else ()
    others = any(o.pos_ == "PROPN" and o.ent_type_ != "DATE" for o in owners)
    for slot in order:
        if others and slot.startswith(_BESIDE):
            continue  # "fired four missiles in response to the North's launch"
        acted_on = slots.get("object") or slots.get("shared_object")
        if slot == "subject" and acted_on and not rule.theme_slots:
            continue
        for noun in (_whole(n) for n in slots.get(slot, ())):
            if _is_theme(frame, rule, noun) and noun.lemma_ not in rule.theme_not:
                return noun
            if slot == "object" and _named_theme(frame, noun, slots, resolver):
                return noun
            verbal = rule.pos == "verb"
            meant = (
                (_meant(noun), *_just_told(noun), *_listed_before(noun), *_said_to_be(noun)) if verbal else ()
            )
            told = next((m for m in meant if m is not None and _is_theme(frame, rule, m)), None)
            if told is not None:
                return told
    return None


def _whole(part: Token) -> Token:
    """What a number is some of: the rockets of "one of the rockets"; any other word as it is.

    And what half a word begins: "a medium- to long-range missile".
    """
    if part.text.endswith("-") and part.i + 1 < part.sent.end and part.nbor().lower_ == "to":
        return next((n for n in part.nbor().children if n.dep_ == "pobj"), part)
    of = (c for c in part.children if c.lower_ == "of" and part.pos_ == "NUM")
    return next((n for c in of for n in c.children if n.dep_ == "pobj"), part)


def _meant(pronoun: Token) -> Token | None:
    """The subject of the clause around, for "it" in one set off: "fell minutes after it lifted off".

    Also for what is done to "it": "blew up as soon as Iran launched it".
    """
    clause = pronoun.head
    if pronoun.lower_ not in _PRONOUNS or clause.dep_ != "advcl":
        return None
    verb = clause.head if clause.head.pos_ == "VERB" else clause.head.head  # "as soon as"
    while verb.dep_ == "conj" and not any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children):
        verb = verb.head  # "veered off its path and exploded after it was launched"
    above = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")]
    return above[0] if len(above) == 1 and above[0].pos_ in NOUN_TAGS else None


def _just_told(pronoun: Token) -> Iterator[Token]:
    """What the sentence before is about, for one that goes on with "It was launched from …".

    Also where that is its subject, for what is done to it: "The missiles came by train. Troops fired them".
    """
    start = pronoun.sent.start
    opens = pronoun.i == start and pronoun.dep_ == "nsubjpass"
    done_to = pronoun.dep_ == "dobj" and pronoun.head.dep_ == "ROOT"
    told = pronoun.lower_ in _PRONOUNS and (opens or done_to) and start > 0
    plural = pronoun.lower_ in ("they", "them")
    for noun in reversed(pronoun.doc[start - 1].sent) if told else ():
        role = noun.dep_ in (("nsubj", "nsubjpass") if done_to else _THINGS) and noun.tag_ in ("NN", "NNS")
        if role and plural == (noun.tag_ == "NNS"):
            yield noun


def _listed_before(noun: Token) -> Iterator[Token]:
    """What is listed before a noun of which a participle tells: "missiles and drones launched by Iran"."""
    told = any(c.dep_ == "acl" and c.tag_ == "VBN" for c in noun.children)
    while told and noun.dep_ == "conj" and noun.head.pos_ in NOUN_TAGS:
        noun = noun.head
        yield noun


def _said_to_be(noun: Token) -> Iterator[Token]:
    """What a clause says that something is: "what they fired was a missile", "the weapon fired was one"."""
    free = noun.tag_ == "WP" and noun.head.dep_ == "csubj"
    told = noun.dep_ == "nsubj" and any(c.dep_ in ("acl", "relcl") for c in noun.children)
    verb = noun.head.head if free else noun.head
    if (free or told) and verb.lemma_ == "be" and not any(c.dep_ == "neg" for c in verb.children):
        yield from (c for c in verb.children if c.dep_ == "attr")


def stand_in_of(slots: Slots) -> Token | None:
    """A number or "another" that is all a verb has for its object, or for its subject if it has none."""
    words = slots.get("object", ()) or slots.get("subject", ())
    alone = (w for w in words if w.pos_ == "NUM" or w.lower_ in _STANDING_IN or is_further(w) or _is_one(w))
    return next((w for w in alone if not any(c.lower_ == "of" or _is_name(c) for c in w.children)), None)


def _is_name(word: Token) -> bool:
    """Whether a word before a number makes it part of a name ("a Falcon 9")."""
    return word.dep_ in ("compound", "nmod") and word.pos_ == "PROPN"


def _is_one(word: Token) -> bool:
    """Whether "one" or "those" is what something is done to: "after India launched one", "those launched"."""
    if word.lower_ == "own":
        return word.dep_ == "pobj" and word.head.lower_ == "of"  # "launched one of its own"
    if word.lower_ == "those":
        return any(c.dep_ == "acl" and c.tag_ == "VBN" for c in word.children)
    return word.lower_ == "one" and word.tag_ == "NN" and word.dep_ in ("dobj", "nsubjpass")


def is_further(word: Token) -> bool:
    """Whether an ordinal stands alone for one more: "a fourth was fired on Sunday"."""
    fresh = any(c.lower_ in ("a", "an") for c in word.lefts)
    return word.lower_ in _ORDINALS and fresh and word.dep_ in ("nsubj", "nsubjpass", "dobj")


def named_before(frame: Frame, rule: TriggerRule, stand_in: Token) -> Token | None:
    """The last noun before, in the same sentence or the one before it, that can be what a number counts."""
    sentence = stand_in.sent
    start = sentence.start if sentence.start == 0 else stand_in.doc[sentence.start - 1].sent.start
    nouns = [t for t in reversed(stand_in.doc[start : stand_in.i]) if t.pos_ in ("NOUN", "PROPN")]
    found = next((n for n in nouns if n.dep_ != "compound" and _is_theme(frame, rule, n)), None)
    nearer = (n for n in nouns if found is not None and n.i > found.i and n.dep_ in _THINGS)
    if stand_in.lower_ == "one" and any(c.lower_ in ("a", "an") for n in nearer for c in n.lefts):
        return None  # "praised the missile and launched an inquiry after Iran launched one"
    return found


def _is_theme(frame: Frame, rule: TriggerRule, noun: Token) -> bool:
    return is_one_of(frame.nouns[rule.theme], noun) and not _figurative(frame.theme, noun)


def _figurative(theme: Theme | None, noun: Token) -> bool:
    """Whether a noun means something else by what stands around it ("a probe into fraud")."""
    senses = [f for f in theme.figurative if noun.lemma_ in f.nouns] if theme is not None else []
    if not senses:
        return False
    before = {c.lower_ for c in noun.lefts} | {c.lemma_.lower() for c in noun.lefts}
    around = (*noun.children, *(noun.head.children if noun.dep_ in ("dobj", "nsubjpass") else ()))
    behind = [(c.lower_, n) for c in around if c.dep_ == "prep" and c.i > noun.i for n in c.children]
    return any(before & f.before or any(_meant_so(f, prep, n) for prep, n in behind) for f in senses)


def _meant_so(sense: Figure, prep: str, noun: Token) -> bool:
    words, lemma = sense.behind.get(prep, ()), noun.lemma_.lower()
    return (lemma in words or "*" in words) and lemma not in sense.but and noun.ent_type_ != "DATE"


@lru_cache(maxsize=64)
def _phrases(words: frozenset[str]) -> tuple[str, ...]:
    """Those of a class of nouns that are several words, each with a space before it."""
    return tuple(f" {word.lower()}" for word in words if " " in word)


def is_one_of(words: frozenset[str], noun: Token) -> bool:
    """Whether a noun is one of a frame's class of nouns, or named as one ("the Agni-V", "an Ariane 5")."""
    if (noun.pos_ in ("PROPN", "NUM") or noun.text.isupper()) and any(
        c.dep_ == "compound" and {c.text, c.lemma_.lower()} & words for c in noun.children
    ):
        return True  # "Space Shuttle Columbia", "an Ariane 5", "the Agni-V"
    if noun.text[:1].isupper() and noun.text.partition("-")[0] in words:
        return True  # "the Hwasong-15"
    if noun.pos_ == "PROPN" and _stands_behind(noun, words):
        return True  # "the spacecraft Corot is launched", read as two noun phrases
    apposed = [c for c in noun.children if c.dep_ == "appos"]
    if any(c.text.split("-")[0] in words or (noun.pos_ == "PROPN" and is_one_of(words, c)) for c in apposed):
        return True  # "one weapon, a Hyunmoo-2C", "the Jules Verne, a supply ship"
    singular = noun.text.removesuffix("s") if noun.pos_ == "PROPN" else noun.text  # "two Scuds"
    if singular != noun.text and noun.i == noun.sent.start and singular.lower() in words:
        return True  # "Missiles fired by Iran", read as a name
    phrases = _phrases(words)
    if phrases:
        before = noun.doc[max(0, noun.i - _LONG) : noun.i].text.lower()
        ends = [f" {before} {noun.lemma_.lower()}", f" {before} {singular.lower()}"]
        if any(c.isdigit() for c in noun.text):
            ends.append(f" {before}")
        if any(end.endswith(phrases) for end in ends):
            return True  # "launch vehicle", "Storm Shadows", "a Long March 5B"
    named_so = noun.lemma_ in words or singular in words
    return named_so or (noun.lemma_.lower() in words and not _is_a_firm(noun))


def _is_a_firm(noun: Token) -> bool:
    """Whether a common word with a capital is the name of a body: "Shell fell in London"."""
    return noun.tag_ == "NNP" and noun.ent_type_ == "ORG" and not list(noun.lefts)


def _stands_behind(name: Token, words: frozenset[str]) -> bool:
    at = name.left_edge.i - 1
    return at >= name.sent.start and name.doc[at].pos_ == "NOUN" and name.doc[at].lemma_ in words


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


def of_another_thing(frame: Frame, rule: TriggerRule, token: Token) -> bool:
    """Whether a noun that asks for a theme is told of something else ("the launch of its new handset")."""
    if not rule.theme:
        return False
    heads = (token, *_days_behind(token))  # "Tuesday's launch of its handset", "the launch on Tuesday of …"
    told = [n for h in heads for c in h.children if c.lower_ == "of" for n in c.children if n.dep_ == "pobj"]
    return any(n.pos_ == "NOUN" and not n.ent_type_ and not _is_theme(frame, rule, n) for n in told)


def _days_behind(noun: Token) -> Iterator[Token]:
    """The dates behind a noun: "the launch on Tuesday", "the test of 2 October", "the test today"."""
    behind = noun.nbor() if noun.i + 1 < len(noun.doc) else noun
    if behind.ent_type_ == "DATE" and behind.dep_ in ("npadvmod", "advmod"):
        yield behind
    for child in noun.rights:
        if child.dep_ == "prep" and child.lower_ in ("on", "of", "from"):
            yield from (n for n in child.children if n.ent_type_ == "DATE" and n.dep_ == "pobj")
    apart = noun.doc[noun.i + 1 : min(noun.i + 4, noun.sent.end)]  # "the launch, on Tuesday, was"
    if [t.lower_ for t in apart][:2] == [",", "on"] and apart[-1].ent_type_ == "DATE":
        yield apart[-1]


def named_near(frame: Frame, rule: TriggerRule, token: Token, resolver: Resolver) -> bool:
    """Whether a noun told with its day is about what is named near it: "the shuttle … after Monday's launch".

    That may be any of the things around, so that nothing else is known of it. Or about what words are only
    used of in a sentence that names a state or a body of states ("Japan condemned Monday's launch").
    """
    if token.lemma_.lower() not in rule.theme_near or not _known_by_day(token):
        return False
    sentence = token.sent
    before = token.doc[sentence.start - 1].sent if sentence.start else sentence
    others = sentence.lemmas | before.lemmas
    if of_another_thing(frame, rule, token) or not others.isdisjoint(rule.near_not):
        return False
    used = not sentence.lemmas.isdisjoint(rule.near_words) or _says(sentence, rule.near_words)
    if used and any(_of_states(t, resolver) for t in sentence):
        return True
    around = (
        t for t in token.doc[before.start : sentence.end] if t.pos_ in NOUN_TAGS and t.dep_ != "compound"
    )
    named = frozenset().union(*(frame.nouns[c] for c in rule.near_to or (rule.theme,)))
    return any(is_one_of(named, noun) for noun in around)


def _known_by_day(noun: Token) -> bool:
    """Whether a noun is known by its day: "Monday's launch", "the July 2 test", "the test on Sunday"."""
    before = [c for c in noun.lefts if c.ent_type_ == "DATE"]
    if any(c.dep_ == "poss" for c in before):
        return True
    known = any(c.lower_ == "the" for c in noun.lefts)
    return known and (any(c.dep_ in ("compound", "nmod") for c in before) or any(_days_behind(noun)))


def _of_states(word: Token, resolver: Resolver) -> bool:
    """Whether a word names a state or a body of states, not a private one."""
    found = (resolver.wording.node(node.key) for node, _ in resolver.wording.candidates(word.i))
    return any(
        e is not None and e.political and not {STATE, ORGANIZATION}.isdisjoint(e.classes) for e in found
    )


def _says(sentence: Span, words: frozenset[str]) -> bool:
    """Whether a sentence has one of those that are several words, in lower case."""
    phrases = _phrases(words)
    return bool(phrases) and any(p in f" {sentence.text.lower()}" for p in phrases)


def own_subject(slots: Slots, theme: Token) -> Slots:
    """The slots without an "it" that is what the event is about ("a rocket exploded after it lifted off")."""
    acting = slots.get("subject", ())
    others = tuple(s for s in acting if _meant(s) != theme and theme not in _just_told(s))
    return Changed(slots, {"subject": others}) if len(others) < len(acting) else slots


def own_possessor(slots: Slots, theme: Token) -> Slots:
    """The slots without an "its" that is what the event is about ("a rocket exploded after its launch")."""
    owners = slots.get("possessor", ())
    own = tuple(p for p in owners if p.tag_ != "PRP$")
    around = own != owners and any(theme in slots[name] for name in slots if name.startswith("host_"))
    return Changed(slots, {"possessor": own}) if around else slots


def with_theme(frame: Frame, rule: TriggerRule, theme: Token, slots: Slots) -> Slots:
    """The slots with what stands before the noun that the event is about."""
    carrier = _carrier(frame, rule, theme, slots)
    carried = frame.theme is not None and carrier.lemma_ in frame.theme.payloads
    names = () if carried else (c for c in carrier.children if c.dep_ in _NAMING and c.pos_ == "PROPN")
    made = frame.theme is not None and is_one_of(frame.theme.exported, carrier)
    modifiers = () if made else (*_modifiers_of(carrier), *names)
    owners = tuple(c for c in theme.children if c.dep_ == "poss")
    told = theme in slots.get("object", ()) and (slots.get("subject") or slots.get("by"))
    owned = owners and not told
    return Changed(slots, {"theme_modifier": modifiers, **({"theme_possessor": owners} if owned else {})})


def _carrier(frame: Frame, rule: TriggerRule, theme: Token, slots: Slots) -> Token:
    """Whose nationality tells who launched: "an Indian rocket put an Italian satellite into orbit"."""
    subjects = slots.get("subject", ()) if rule.pos == "verb" else ()
    return next((s for s in subjects if s != theme and _is_theme(frame, rule, s)), theme)


def _modifiers_of(noun: Token) -> Iterator[Token]:
    """Its adjectives, and what a parser hung on a name before it ("a South Korean Hyunmoo-2 missile")."""
    for child in noun.children:
        if child.dep_ == "amod":
            yield child
        elif child.dep_ in _NAMING:
            yield from (c for c in child.children if c.dep_ in ("amod", *_NAMING))
    if noun.dep_ == "appos" and noun.head.pos_ == "NOUN":
        yield from _modifiers_of(noun.head)  # "the Indian spacecraft Chandrayaan-3"
