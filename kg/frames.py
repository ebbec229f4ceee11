"""Event types as data: what a frame holds – trigger words, nouns, roles and their slots – and no syntax."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any  # what tomllib gives

Words = frozenset[str]
BEING = frozenset(("be", "include"))
"""Verbs by which a clause says what a text's `sequel_subjects` are ("the topics will be X")."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where a filler is looked for: "a+b" in slot a only where b holds something, "a!b" only where not."""

    slot: str
    needed: str
    absent: tuple[str, ...]


@cache
def wanted(text: str) -> Wanted:
    """What a slot's name in a frame asks for."""
    first, *absent = text.split("!")
    slot, _, needed = first.partition("+")
    return Wanted(slot, needed, tuple(absent))


@dataclass(frozen=True, slots=True)
class TriggerRule:
    """When a word of some lemma and part of speech tells of an event. Empty fields ask nothing."""

    pos: str
    lemmas: Words
    theme: str = ""
    """Class of nouns (of the frame's `nouns`) that the object, modifier or of-phrase must be of."""
    theme_not: Words = frozenset()
    theme_slots: tuple[str, ...] = ()
    theme_near: Words = frozenset()
    """Lemmas of nouns that, told with their day, are about what their sentence or the one before names."""
    near_to: tuple[str, ...] = ()
    """The classes of nouns of which that is, if not `theme`."""
    near_words: Words = frozenset()
    """Words and phrases of its sentence that tell as much ("condemned Monday's launch")."""
    near_not: Words = frozenset()
    """Lemmas that tell of something else there ("the destroyer … Monday's launch")."""
    particle: Words = frozenset()
    not_particle: Words = frozenset()
    object: str = ""
    """"none": the verb must have no object."""
    clause_object: str = ""
    clause_political: bool = False
    """With a that-clause only if a political actor is its subject ("Iran protested that …")."""
    object_clause: str = ""
    """"none": nothing may be said of its object ("saw him leave", "sees him in power")."""
    named: tuple[str, ...] = ()
    """Slots whose nouns must be names ("left Russia", not "left office")."""
    active: bool = False
    """A passive does not count ("was met with criticism")."""
    object_not: Words = frozenset()
    with_: Mapping[str, Words] = field(default_factory=dict)
    """At least one of these slots must hold one of these lemmas ("*": any)."""
    modifier: Words = frozenset()
    modifier_not: Words = frozenset()
    modifier_not_class: str = ""
    of_not_class: str = ""
    """Class of nouns that its of-phrase must not hold, but for known names ("a meeting of the cabinet")."""
    alone_not_class: str = ""
    """Class of nouns of which its only party must not be: "the parliament met to vote"."""
    slots_not: Mapping[str, Words] = field(default_factory=dict)
    """None of these slots may hold one of these lemmas ("talks by phone")."""
    political: tuple[str, ...] = ()
    """One of these slots must hold a political actor."""
    political_modifier: Words = frozenset()
    place_behind: str = ""
    """The slot right behind which a place stands, or before the verb: not "discussed the war in Syria"."""
    political_object: bool = False
    """Its object must be a political person or delegation ("received the envoy", not "a letter")."""
    formal: Words = frozenset()
    """Slots beside which only who acts for a state or group counts: not "he protested to the referee"."""
    political_others: tuple[str, ...] = ()
    """Slots that must not hold private people only ("met with families of the victims")."""
    number: Mapping[str, str] = field(default_factory=dict)
    one_plural: Words = frozenset()
    """Lemmas whose plural is one event ("talks")."""
    anaphoric: bool = False
    """A definite noun alone counts where the article tells of an event of this type elsewhere."""
    anaphoric_any: bool = False
    """An indefinite noun counts so, too ("gathered for a rally")."""
    needs: Words = frozenset()
    possessor_state: bool = False
    """A state's possessive and no of-phrase tell enough ("North Korea's latest launch")."""
    presence: bool = False
    """A noun counts as what somebody is somewhere for ("Putin, in Rome for talks, said …")."""
    host_not: Words = frozenset()
    """Verbs that a noun must not be the object of ("reached the summit")."""
    host: Words = frozenset()
    """A noun counts by itself only as the object of one of these verbs ("lodged a complaint")."""
    under: Words = frozenset()
    """A verb counts only as what one of these verbs is done for ("summoned the envoy to condemn")."""
    of_actor: bool = False
    """Its of-phrase, if any, must name an actor ("a demonstration of its power" is none)."""
    sign_only: Words = frozenset()
    """Behind "in", a singular counts only under these verbs ("marched in protest", not "resigned")."""
    under_not: Words = frozenset()
    """Not in a clause about one of these nouns ("a strike to protest …")."""
    slots_only: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    any_kind: Words = frozenset()
    """Roles whose places may be of any kind in any slot ("landed in Kabul", not "fired in Kabul")."""
    series_plural: bool = False
    """A plural that nothing counts, determines or dates is a series ("missile tests are banned")."""
    known_home: bool = False
    """Counts only where the home of who moves is known, and another ("returned to Moscow" is no visit)."""
    state_of_being: bool = False
    phases: Mapping[str, str] = field(default_factory=dict)
    """Lemmas to what their day is of a stay: "begins" or "ends"."""
    sentence: Words = frozenset()
    """One of these lemmas must stand in the sentence ("marched through Rome with placards")."""
    sentence_not: Words = frozenset()
    """None of these lemmas may stand in the sentence ("took to the streets to celebrate")."""
    two: Words = frozenset()
    """Roles that need two fillers or more ("the two men talked in Lviv")."""
    planned_only: bool = False
    """Counts only as a plan ("is to see Putin in Sochi", not "sees Putin as a threat")."""
    reads: str = ""
    """What the word itself tells of an event ("planned" of "is expected in Ankara"), "" for nothing."""
    crowd: tuple[str, ...] = ()
    """One of these slots must hold a crowd: people told as many, without office ("thousands", "students")."""
    definite_only: Words = frozenset()
    """Lemmas of which one that is told by its day alone may be of anything ("a test on Saturday")."""
    alone: bool = False
    """No phrase or clause may say of what a noun is: "an earlier attempt failed", not "to flee"."""
    fresh: tuple[str, ...] = ()
    """Slots whose nouns are told as new: "rockets hit the town", not "the rocket hit a house"."""
    bodies: tuple[str, ...] = ()
    """One of these slots must hold a known body of states ("the Security Council convened")."""
    untold: bool = False
    """It counts only where no mention of another rule stands before it, nor a noun of one in its sentence."""
    leaning: bool = False
    """A verb counts only where the article tells of such an event elsewhere ("others marched in Lyon")."""
    closing: bool = False
    """Tells only that a stay told before came to its end ("flew home on Friday")."""
    purpose_act: bool = False
    """An infinitive of purpose tells of the act itself."""


@dataclass(frozen=True, slots=True)
class Role:
    """A property whose value is an actor or zone, and the slots to look in, best first."""

    name: str
    slots: tuple[str, ...]
    classes: tuple[str, ...]
    all: bool = False
    also: tuple[str, ...] = ()
    """Slots that count beside the one that decides ("anti-government protests for the removal of X")."""
    not_in: Words = frozenset()
    """Other roles of the event whose fillers cannot fill this one."""
    alone: Words = frozenset()
    """Slots that count only where they give one ("the Geneva talks", but not "the Moscow-Kiev talks")."""
    self_people: bool = False
    people_only: bool = False
    official_for: Words = frozenset()
    """Nouns of what officials do: whoever goes to one "for" such is taken for one."""
    owner_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Slots to nouns whose owner counts and nothing else ("fired from an Israeli helicopter")."""
    state_of_place: Words = frozenset()
    """Slots that hold a place whose state counts ("visits Brazil for talks": with Brazil)."""
    owner_nouns: Words = frozenset()
    """Nouns that are no actors, but whose owner or author counts ("against the president's plan")."""
    of_victims: Words = frozenset()
    """Those of `owner_nouns` whose of-phrase tells who suffers, or else the possessor."""
    of_doers: Words = frozenset()
    """Those of `of_victims` whose adjective tells who does it ("an Israeli raid")."""
    of_persons: Words = frozenset()
    """Nouns that stand for the person whose they are, if one is ("the Assad regime")."""
    state_here: bool = False
    """A government told without its state is that of the place ("anti-government protests in Lima")."""
    state_for_person: Words = frozenset()
    """Slots ("*": all) in which a person who acts for a state stands for that state."""
    state_for_nation: bool = False
    """A nation's plural stands for its state ("talks with the Iranians", but not "with six Iranians")."""
    foreign_to: str = ""
    beside_named: tuple[str, ...] = ()
    """Slots of which one must hold a name if a preposition sets a noun apart from a clause that tells where.

    "Seoul before Bush's visit", but neither "… in Berlin before the trip" nor "… in Minsk before his trip".
    """
    zone_kinds: Words = frozenset()
    not_kinds: Words = frozenset()
    """Kinds of zones that fill nothing (nobody meets in a sea)."""
    sequel_slots: tuple[str, ...] = ()
    crossed_slots: tuple[str, ...] = ()
    """The same in a clause with a verb of crossing ("crossed into **Pakistani airspace**")."""
    home_of: str = ""
    """The role of those who act, for a place on whose soil they do ("fired from Semnan": by Iran)."""
    grains: bool = False
    """Several values are one place, more and less exact: `kg evaluate` asks for one of them."""
    around: bool = False
    """The place around one that nobody knows counts, too ("at a plant in Abu Dhabi")."""
    several: Words = frozenset()
    """Slots that count only with two fillers or more ("US–China talks", not "the NATO summit")."""
    slot_kinds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Zone kinds that a slot is limited to."""
    slot_nouns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Nouns that a slot of a verb is limited to, but for what the reference data knows ("at a test site")."""
    not_states: Words = frozenset()
    """Slots in which a state does not count ("Yemeni protests" are not by Yemen)."""
    territory_of: Words = frozenset()
    """Slots in which a state's name or adjective gives its territory ("2011 Syrian uprising: …")."""
    persons_only: Words = frozenset()
    """Slots in which only a person counts."""
    not_states_of_many: Words = frozenset()
    """The same for a plural or the greatest ("Turkey's protests", "its biggest protest")."""
    not_persons: Words = frozenset()
    """Slots in which a person does not count (those of "the Floyd protests" are not by him)."""
    not_places: Words = frozenset()
    """Slots in which an unknown actor that is also a place does not count ("at the university")."""
    not_bodies: Words = frozenset()
    """Slots in which a body of states does not count ("protested to the United Nations over …")."""
    not_called: Words = frozenset()
    """Words in the names of bodies that do no such thing ("the National Security Council" fires nothing)."""
    bodies: Words = frozenset()
    """Slots in which, where nothing else fills the role, a body of states does ("a NATO summit")."""
    bodies_beside: tuple[str, ...] = ()
    """Slots in which a body of states counts beside all others ("he attended the NATO summit")."""
    owned_sites: Words = frozenset()
    """Nouns for sites of states: where nothing else fills the role, their owner does in `owner_of_site`."""
    homes: Words = frozenset()
    """Nouns for where a person lives or works, who fills the role likewise ("outside Yoon's residence")."""
    owner_of_site: tuple[str, ...] = ()
    """Slots of such sites ("rallied outside the Chinese embassy")."""
    site_friends: Words = frozenset()
    """Lemmas of a sentence that tells of no quarrel with their owner ("in support of")."""
    unless_state: Words = frozenset()
    """Slots that say nothing where a state acts ("Japan protests after an incident near Taiwan")."""
    matters: Words = frozenset()
    """Prepositions of what a state acts over, which has a place of its own ("over a fire in Rome")."""
    not_nouns: Words = frozenset()
    """Nouns that name nothing ("the target")."""
    not_under: Words = frozenset()
    """Nouns whose own place a phrase behind them tells ("against the crackdown in Tibet")."""
    states_not_under: Words = frozenset()
    """The same where it is a state ("on the crisis in **Mali**", but not "on the crisis in Rome")."""
    any_people: bool = False
    """A plural that by its form names people counts, known word or not ("traders", "pacifists")."""
    own_people: Words = frozenset()
    """Plurals of those who act for a state elsewhere, and here for themselves ("French **pilots**")."""
    names_only: bool = False
    """A pronoun fills nothing."""
    of_stay: bool = False
    """Where nothing else fills it, the place of a stay does during which the event takes place."""
    known_only: Words = frozenset()
    """Slots in which only an actor or place of the reference data counts, or a place of the slot's kinds."""


@dataclass(frozen=True, slots=True)
class Text:
    """A property whose value is a phrase of the article."""

    name: str
    slots: tuple[str, ...]
    heads: Words
    not_heads: Words
    sequel_verbs: Words
    sequel_slots: tuple[str, ...]
    sequel_subjects: Words


@dataclass(frozen=True, slots=True)
class Choice:
    """A property with a closed set of values; the first rule that holds decides."""

    name: str
    default: str
    when: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A sense of nouns in which they are not what the frame is about ("a probe into fraud")."""

    nouns: Words
    before: Words = frozenset()
    """Words before such a noun ("a criminal probe")."""
    behind: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Prepositions behind it to the lemmas of what stands there, `*` for any ("a missile of a shot")."""
    but: Words = frozenset()
    """Lemmas behind such a preposition with which it is meant after all ("a probe into orbit")."""


@dataclass(frozen=True, slots=True)
class Theme:
    """What is launched: the properties for its phrase and number, and what to leave out of the phrase."""

    attribute: str
    count: str
    drop: Words
    named: str
    named_agents: Words
    flying: str
    """Class of the nouns by which later clauses speak of the thing ("the vehicle flew over …")."""
    payloads: Words
    vehicles: Words
    """A payload and its vehicle are told by turns ("a rocket that put a satellite into orbit")."""
    generic: Words
    """Words of which each may stand for the others ("the rockets", for missiles told before)."""
    short: Mapping[str, str]
    """Abbreviations to what they stand for ("ICBM")."""
    exported: Words = frozenset()
    """Makes that others fire, too: a nation before one only made it ("British Storm Shadows")."""
    figurative: tuple[Figure, ...] = ()
    """Senses in which its nouns do not count."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One event type."""

    type: str
    stay: bool
    lasting: bool
    spreading: bool
    """Such events go on in several countries at once."""
    """Goes on for as long as a present tense speaks of it ("the protests block roads")."""
    nouns: Mapping[str, Words]
    triggers: tuple[TriggerRule, ...]
    roles: tuple[Role, ...]
    texts: tuple[Text, ...]
    choices: tuple[Choice, ...]
    flags: Mapping[str, Words]
    theme: Theme | None
    failures: Mapping[str, Words]
    """Flags to the verbs by which a later clause about the thing sets them ("the rocket **broke_up**")."""
    sequel_verbs: Words
    crossing: Words
    """Those of them whose object or goal the thing only passes ("crossed the strait")."""
    fates: Words
    heading_nouns: Words
    """Nouns of which the heading of a register's entry has one ("Missile **Launch**")."""
    heading_words: Words
    """All words that such a heading may have, its nouns among them."""
    examples: tuple[Mapping[str, Any], ...]
    counterexamples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Frames:
    """All frames, with their triggers indexed by (part of speech, lemma)."""

    all: tuple[Frame, ...]
    index: Mapping[tuple[str, str], tuple[tuple[Frame, TriggerRule], ...]]
    lemmas: Words
    """The lemmas of all triggers."""
    sequels: Words
    """The lemmas of all verbs by which a clause goes on telling of an event."""
