"""Whether two wordings of an article can tell of one event: nothing that they say conflicts.

Agents, numbers, themes, places, dates, factuality. "Another" or "previous" keep a mention apart.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from kg.dates import PRESENT
from kg.entities import Entity
from kg.likeness import Words
from kg.mentions import Mention
from kg.periods import UNKNOWN
from kg.readings import NEGATED, OCCURRED, PLANNED

_DESCRIBED = re.compile(r"zone/[0-9a-f]{16}/")
"""Keys of what only one article's words describe (`kg.zones`)."""
_STAY = timedelta(days=14)
"""Days between an arrival and a departure that are taken for one stay, as across articles (`kg.sameness`)."""
_SHORT = timedelta(days=3)
"""The same where only one of the two is told: seldom does anyone go to a place twice in so few days."""


@dataclass(frozen=True, slots=True)
class Roles:
    """Which properties of a type tell its events apart: the agents, the places, the number and theme."""

    agents: tuple[str, ...]
    places: tuple[str, ...]
    targets: tuple[str, ...]
    """Roles that an actor or a place fills."""
    hits: tuple[str, ...]
    """Roles of what is hit, where a thing flies: nobody hits one's own towns."""
    theme: str
    count: str
    kinds: tuple[str, ...] = ()
    """Properties of one of a few values ("diplomatic") on which two tellings of an event agree."""
    gathering: frozenset[str] = frozenset()
    wide: frozenset[str] = frozenset()
    """Lemmas of what many take part in, beside which some of them meet ("met at the summit")."""
    generic: frozenset[str] = frozenset()
    """Words for a theme that may stand for each other ("the rockets" for missiles told before)."""
    short: Mapping[str, str] = field(default_factory=dict)
    """Abbreviations of themes to what they stand for ("ICBM")."""
    named: re.Pattern[str] | None = None
    """Designations of themes ("Unha-3")."""
    payloads: frozenset[str] = frozenset()
    vehicles: frozenset[str] = frozenset()
    kinds_of_thing: Words | None = None
    """Which words for a theme exclude each other ("short-range", "intercontinental")."""
    of_stay: str = ""
    """The role that the place of a stay fills, for what takes place during it; "" for none."""


def same(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    """Whether a mention can tell of the event of a group: nothing in it speaks against that."""
    if mention.aggregate != any(m.aggregate for m in group):
        return False
    if mention.aggregate:
        return _agents_agree(mention, group, roles)
    wide = any(m.lemma in roles.wide for m in group) and mention.lemma not in roles.wide
    if (mention.fresh or (mention.verb and wide)) and not mention.bare and not _ties(mention, group, roles):
        return False
    if mention.when.shift and not (mention.when.stated or mention.bare):
        return False  # "a day before, it had fired eleven": of another day, whichever
    part = mention.part and any(m.text(roles.count) not in ("", "1") for m in group)
    pointing = part or (mention.definite and mention.bare and not mention.fillers)
    if _told_as_another(mention, group, pointing=pointing):
        return False
    if not (_facts_agree(mention, group) or _came_about(mention, group, roles)):
        return False
    if not all(_kinds_agree(mention, m, roles) for m in group):
        return False
    timeless = _one_stay([*group, mention]) or still_ahead(mention, group)
    if not (timeless or all(_times_agree(mention, m) for m in group)):
        return False
    counts = {m.text(roles.count) for m in group} - {""}
    if counts and not part and mention.text(roles.count) not in {"", *counts}:
        return False
    themes = {m.text(roles.theme) for m in group} - {""}
    return (
        _themes_agree(mention.text(roles.theme), themes, roles, known=mention.definite)
        and _agents_agree(mention, group, roles)
        and places_agree(mention, group, roles)
        and _targets_agree(mention, group, roles)
    )


def _told_as_another(mention: Mention, group: list[Mention], *, pointing: bool) -> bool:
    """Whether words set one apart: "another launch", or what comes behind "smaller protests were held"."""
    besides = mention.besides or (group[0].besides and not (mention.definite and mention.plural))
    dated = mention.when.stated and not any(m.when.stated for m in group)  # "the second, on Friday"
    return besides or (mention.other and (not pointing or dated))


def closed(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    """Whether a departure that names no place is from where one who leaves is said to have come on a day."""
    dated = mention.when.bounds.known_day and any(m.when.stated for m in group)
    shared = any(
        _covers((a,), (b,))
        for name in roles.agents
        for a in mention.entities(name)
        for m in group
        for b in m.entities(name)
    )
    facts = _facts_agree(mention, group)
    return bool(dated) and shared and facts and _one_stay([*group, mention])


def occasion(mention: Mention, group: list[Mention]) -> bool:
    """Whether one is the other's occasion, another argument of its verb, or told as days away from it."""
    return any(_arguments_apart(mention, m) or _days_apart(mention, m) for m in group) or any(
        (mention.setting >= 0 and mention.setting in (m.token, m.host))
        or (m.setting >= 0 and m.setting in (mention.token, mention.host))
        for m in group
    )


def shared(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    return any(
        set(_keys(mention, name)) & {k for m in group for k in _keys(m, name)}
        for name in (*roles.agents, *roles.places)
    )


def named_alike(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    """Whether a thing is called by a word of its first name: "the rocket" is the rocket, not the missile."""
    words = set(mention.text(roles.theme).lower().split())
    return any(words & set(m.text(roles.theme).lower().split()) for m in group)


def _arguments_apart(a: Mention, b: Mention) -> bool:
    """ "The summit sets the tone for the summit": two of them, but not in "the test was a launch"."""
    places = {a.place, b.place}
    return (
        a.host == b.host >= 0 and len(places) == 2 and "nsubj" in places and not places & {"attr", "as", ""}
    )


def _days_apart(mention: Mention, told: Mention) -> bool:
    """Whether a sentence says how long one was before or after the other: "a day after its launch, it fired".

    What only points back behind such a phrase is what the phrase told ("hours after the test … the test").
    """
    if mention.span.sentence != told.span.sentence or mention.apart == told.apart:
        return False
    pointing = mention.definite and (mention.bare or not any(f.entity for f in mention.fillers))
    return mention.apart >= 0 or not pointing


def _ties(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    """Whether what is told as new ("a meeting with Merkel") can be what was told: it brings in nobody new."""
    for name in roles.gathering:
        theirs = tuple(e for m in group for e in m.entities(name))
        if theirs and not (mention.entities(name) and _covers(theirs, mention.entities(name))):
            return False
    return True


def _keys(mention: Mention, name: str) -> list[str]:
    return [e.key for e in mention.entities(name)]


def _kinds_agree(a: Mention, b: Mention, roles: Roles) -> bool:
    """Whether two can be of one kind: a kind that is not told is the default, but for what points back."""
    if any(m.bare and m.definite and not m.plural for m in (a, b)):
        return True
    return all(a.text(name) == b.text(name) for name in roles.kinds)


def _one_stay(mentions: Sequence[Mention]) -> bool:
    """Whether an arrival and a departure, with all days told between, are the ends of one stay."""
    days = [(m.phase, m.when.bounds.known_day) for m in mentions if m.stay and m.when.stated]
    known = [day for _, day in days if day is not None]
    if not known or len(known) < len(days):
        return False
    first, last = min(known), max(known)
    begun = [day == first for phase, day in days if phase == "begins"]
    ended = [day == last for phase, day in days if phase == "ends"]
    longest = _STAY if begun and ended else _SHORT
    return bool(begun or ended) and all(begun) and all(ended) and last - first <= longest


def _times_agree(a: Mention, b: Mention) -> bool:
    if a.bare and a.definite and not a.when.stated:
        return True  # "the visit" has the day of the one that it points at
    closed = all(m.when.bounds.earliest and m.when.bounds.latest for m in (a, b))  # by headings
    stated = a.when.stated or b.when.stated or closed
    return not (stated and not a.when.bounds.overlaps(b.when.bounds)) and not _otherwise_dated(a, b)


def _otherwise_dated(a: Mention, b: Mention) -> bool:
    """Whether two full mentions name different times that no publication day resolves."""
    if a.bare or b.bare or a.when.bounds != UNKNOWN or b.when.bounds != UNKNOWN:
        return False
    words = [set(m.when.text.lower().split()) for m in (a, b)]
    return all(words) and not words[0] & words[1]


def _facts_agree(mention: Mention, group: list[Mention]) -> bool:
    """An event that happened is not one that is only planned; a bare noun takes the group's factuality.

    The end of a stay that has begun may still be planned, and what was planned be called off ("the trip").
    """
    values = {m.factuality for m in group if not m.bare} or {m.factuality for m in group}
    pointing = mention.bare and mention.definite
    if still_ahead(mention, group):
        return True
    if mention.phase == "ends" and mention.factuality == PLANNED and OCCURRED in values:
        return True
    if called_off(mention) and values == {PLANNED}:
        return True
    return pointing or mention.factuality in values or all(m.bare and m.definite for m in group)


def still_ahead(mention: Mention, group: Sequence[Mention]) -> bool:
    """Whether a noun in the present points at what is planned: "leaves on Sunday. His trip comes as …"."""
    pointing = mention.definite and not (mention.verb or mention.when.stated)
    now = mention.factuality == OCCURRED and mention.reading.tense == PRESENT
    return pointing and now and {m.factuality for m in group if not m.bare} == {PLANNED}


def called_off(mention: Mention) -> bool:
    """Whether a mention tells that something known did not come about ("the trip was cancelled")."""
    return mention.definite and not mention.verb and mention.factuality == NEGATED


def _came_about(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    """Whether a mention tells that what somebody came for took place, with all of them.

    "He flew to Lviv to see Zelenskyy. The two men talked in a palace."
    """
    came = all(m.reading.value == PLANNED and m.reading.hindsight for m in group if not m.bare)
    names = [n for n in roles.agents if n in roles.gathering]
    both = [(mention.entities(n), tuple(e for m in group for e in m.entities(n))) for n in names]
    return (
        came
        and mention.factuality == OCCURRED
        and any(len(a) > 1 and len(b) > 1 and _covers(a, b) and _covers(b, a) for a, b in both)
    )


def _agents_agree(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    """Whether those who act can be the same: one of them at least, or all where a role gathers several."""
    for name in roles.agents:
        mine = mention.entities(name)
        theirs = tuple(e for m in group for e in m.entities(name))
        if not mine or not theirs:
            continue
        if name in roles.gathering:
            if mention.joins:
                continue
            if not (_covers(mine, theirs) or _covers(theirs, mine)):
                return False
        elif not any(_covers((a,), (b,)) for a in mine for b in theirs):
            return False
    return True


def _covers(some: Sequence[Entity], others: Sequence[Entity]) -> bool:
    """Whether each of the others is one of some, or acts for one: "Tokyo" and its minister are one party."""
    return all(
        any(a.key == b.key or a.key in _states(b) or b.key in _states(a) for a in some) for b in others
    )


def _states(entity: Entity) -> tuple[str, ...]:
    return tuple(filter(None, (entity.fact("affiliation"), entity.fact("partOf"))))


def places_agree(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    """Whether the places can be one: an embassy or "the sea" lies in any place, but is no other such site."""
    for name in roles.places:
        mine = mention.entities(name)
        theirs = tuple(e for m in group for e in m.entities(name))
        firm = [tuple(e for e in places if not _somewhere(e)) for places in (mine, theirs)]
        if all(firm):  # "a plant in Abu Dhabi" is not "a palace in Riyadh"
            mine, theirs = firm
        if mine and theirs and not any(_one_place(a, b, mention.stay) for a in mine for b in theirs):
            return False
    return True


def _targets_agree(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    """Whether what was aimed at and who acted can be the same.

    Not "the attack on Iraq" and "fired at Pakistan", nor "Israel's fire" and "rockets hit Haifa".
    """
    for name in roles.targets:
        mine = mention.entities(name)
        theirs = tuple(e for m in group for e in m.entities(name))
        known = all(_homes(e) for e in (*mine, *theirs))
        if mine and theirs and known and not any(_homes(a) & _homes(b) for a in mine for b in theirs):
            return False
    agents = [e for m in group for a in roles.agents for e in m.entities(a)]
    told = [t for name in (*roles.targets, *roles.hits) for t in mention.entities(name)]
    before = {t.key for m in group for name in (*roles.targets, *roles.hits) for t in m.entities(name)}
    return not any(_own_land(a, t) for a in agents for t in told if t.key not in before)


def _own_land(agent: Entity, target: Entity) -> bool:
    """Whether one would act on one's own towns or state; on one's own isles and ranges many do, as a test."""
    apart = target.fact("zoneKind") in (
        "island",
        "site",
        "sea",
        "ocean",
        "gulf",
        "strait",
        "waters",
        "eez",
        "coast",
    )
    return not apart and bool(_homes(agent) & _homes(target))


def _homes(target: Entity) -> frozenset[str]:
    """The states and seas in which what is aimed at lies, none where the article does not tell."""
    told = _DESCRIBED.match(target.key) is not None
    facts = ("within", "sovereign", "affiliation", "partOf")
    return _root(*filter(None, (*(target.fact(f) for f in facts), "" if told else target.key)))


def _one_place(a: Entity, b: Entity, stay: bool) -> bool:
    vague = [p for p in (a, b) if _somewhere(p)]
    if len(vague) == 1 and not (stay and " " in vague[0].label):  # "visits the camp before flying to Rome"
        return True
    roots = [_root(e.key, e.fact("within"), e.fact("sovereign")) for e in (a, b)]
    return bool(roots[0] & roots[1])


def _somewhere(place: Entity) -> bool:
    """Whether an article describes or names a site without saying where it lies."""
    described = _DESCRIBED.match(place.key) is not None or place.label.split()[-1].islower()
    described = described or (place.key.count("/") == 1 and place.fact("zoneKind") == "site")
    return described and not (place.fact("within") or place.fact("sovereign"))


def _root(*keys: str) -> frozenset[str]:
    return frozenset(
        k.replace("zone/", "").split("/")[0] if k.startswith("zone/") else k.replace("actor/", "")
        for k in keys
        if k
    )


def _themes_agree(mine: str, theirs: set[str], roles: Roles, *, known: bool = False) -> bool:
    """ "missile" fits "short-range ballistic missile", a satellite the rocket under it, but no missile.

    `known`: told with an article, so that "the rockets" are the missiles told before, "the Unha-3" a rocket.
    """
    if not mine or not theirs:
        return True
    if roles.kinds_of_thing is not None and all(roles.kinds_of_thing.exclude(mine, t) for t in theirs):
        return False
    if known and all(t.split()[-1].lower() in roles.generic for t in (mine, *theirs)):
        return True
    if known and roles.named and roles.named.match(mine) and not any(map(roles.named.match, theirs)):
        return True
    own = _words(mine, roles)
    return any(_theme_fits(own, _words(t, roles), roles) for t in theirs)


def _words(theme: str, roles: Roles) -> frozenset[str]:
    """The words of a theme, abbreviations in full."""
    return frozenset(word for part in theme.split() for word in roles.short.get(part, part).split())


def _theme_fits(a: frozenset[str], b: frozenset[str], roles: Roles) -> bool:
    if {w.lower() for w in a} & {w.lower() for w in b}:
        return True
    return any(x & roles.payloads and y & roles.vehicles for x, y in ((a, b), (b, a)))
