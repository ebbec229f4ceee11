"""Whether two wordings of an article can tell of one event: nothing that they say conflicts.

Agents, numbers, themes, places, dates, factuality. "Another" or "previous" keep a mention apart.
"""

import re
from collections.abc import Sequence

from kg.assembly.moments import (
    days_apart,
    facts_agree,
    is_background,
    is_leg,
    one_stay,
    still_ahead,
    times_agree,
    under_way,
)
from kg.assembly.roles import Roles
from kg.assembly.things import carried, themes_agree
from kg.assembly.whereabouts import places_agree, targets_agree
from kg.modality.readings import OCCURRED, PLANNED
from kg.names.entities import ORGANIZATION, PERSON, Entity
from kg.recognition.mentions import Mention

_TOLD = re.compile(r"actor/[0-9a-f]{16}/")
"""Keys of actors whom only one article's words describe (`kg.names.actors`)."""


def same(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    """Whether a mention can tell of the event of a group: nothing in it speaks against that."""
    if mention.means_of >= 0 and any(m.host == mention.means_of and not m.verb for m in group):
        return facts_agree(mention, group) and agents_agree(mention, group, roles)
    return _agrees(mention, group, roles)


def _agrees(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    if mention.aggregate != any(m.aggregate for m in group):
        return False
    if mention.aggregate:
        return agents_agree(mention, group, roles)
    wide = any(m.lemma in roles.wide for m in group) and mention.lemma not in roles.wide
    if (mention.fresh or (mention.verb and wide)) and not mention.bare and not _ties(mention, group, roles):
        return False
    if mention.when.shift and not (mention.when.stated or mention.bare):
        return False  # "a day before, it had fired eleven": of another day, whichever
    part = mention.part and any(m.text(roles.count) not in ("", "1") for m in group)
    pointing = part or (mention.definite and mention.bare and not mention.fillers)
    apart = _told_as_another(mention, group, pointing=pointing) or _leg(mention, group, roles)
    if apart or _of_others(mention, group, roles):
        return False
    if not (facts_agree(mention, group) or _came_about(mention, group, roles)):
        return False
    if not all(_kinds_agree(mention, m, roles) for m in group):
        return False
    timeless = one_stay([*group, mention]) or still_ahead(mention, group) or under_way(mention, group)
    if not (timeless or all(times_agree(mention, m) for m in group)):
        return False
    alike = (m for m in group if not carried(mention.text(roles.theme), m.text(roles.theme), roles))
    counts = {m.text(roles.count) for m in alike} - {""}
    if counts and not part and mention.text(roles.count) not in {"", *counts}:
        return False
    themes = {m.text(roles.theme) for m in group} - {""}
    return (
        themes_agree(mention.text(roles.theme), themes, roles, known=mention.definite)
        and agents_agree(mention, group, roles)
        and places_agree(mention, group, roles)
        and targets_agree(mention, group, roles)
    )


def _of_others(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    """Whether a verb or a new noun tells who met, and a group only where some did.

    "Talks in Oslo … Xi met Modi", "a summit in Samarkand … he held talks with Ciolacu".
    """
    new = mention.verb or (mention.fresh and not mention.definite)
    if not new or any(m.verb or m.span.sentence == mention.span.sentence for m in group):
        return False
    placed = any(m.entities(name) for m in group for name in roles.places)
    for name in roles.gathering:
        if placed and mention.entities(name) and not any(m.entities(name) for m in group):
            return not any(mention.entities(place) for place in roles.places)
    return False


def _told_as_another(mention: Mention, group: list[Mention], *, pointing: bool) -> bool:
    """Whether one is set apart: "another launch", what stands behind "smaller protests were held", what was
    long before."""
    if is_background(mention, group):
        return True
    if not pointing and all(m.bare and m.other and m.when.stated for m in group):
        return True  # "their first meeting, last June, …", and then of somebody else: "X met Y"
    first = group[0]
    within = not first.plural and mention.span.sentence == first.span.sentence  # "a smaller one, where 50 …"
    besides = mention.besides or (first.besides and not (within or (mention.definite and mention.plural)))
    known = any(m.when.stated and m.when.bounds.earliest is not None for m in group)
    dated = mention.when.stated and not known  # "the second, on Friday"
    return besides or (mention.other and (not pointing or dated))


def _leg(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    """Whether a stay is one on a journey of which no place is told."""
    return is_leg(mention, group) and not any(m.entities(p) for m in group for p in roles.places)


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
    facts = facts_agree(mention, group)
    return bool(dated) and shared and facts and one_stay([*group, mention])


def occasion(mention: Mention, group: list[Mention]) -> bool:
    """Whether one is the other's occasion or cause, another argument of its verb, or told as days away."""
    pairs = [(mention, m) for m in group]
    if any(_gave_cause(a, b) or _gave_cause(b, a) for a, b in pairs):
        return True
    return any(_arguments_apart(mention, m) or days_apart(mention, m) for m in group) or any(
        (mention.setting >= 0 and mention.setting in (m.token, m.host))
        or (m.setting >= 0 and m.setting in (mention.token, mention.host))
        for m in group
    )


def _gave_cause(cause: Mention, answer: Mention) -> bool:
    """Whether one, told as new or with its day, is what the other is about ("a march over the killing of a
    protester"); not so "protests over the arrest of protesters", which may be of one wave."""
    told = cause.when.stated or cause.fresh
    return told and cause.cause_of >= 0 and cause.cause_of in (answer.token, answer.host)


def shared(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    return any(
        set(_keys(mention, name)) & {k for m in group for k in _keys(m, name)}
        for name in (*roles.agents, *roles.places)
    )


def _arguments_apart(a: Mention, b: Mention) -> bool:
    """ "The summit sets the tone for the summit": two of them, but not in "the test was a launch"."""
    places = {a.place, b.place}
    return (
        a.host == b.host >= 0 and len(places) == 2 and "nsubj" in places and not places & {"attr", "as", ""}
    )


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
    if any(m.anew or (m.bare and m.definite and not m.plural) for m in (a, b)):
        return True
    return all(a.text(name) == b.text(name) for name in roles.kinds)


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


def agents_agree(mention: Mention, group: list[Mention], roles: Roles) -> bool:
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
        elif not any(
            _covers((a,), (b,)) or (mention.definite and (_alike(a, b) or _band(a, b)))
            for a in mine
            for b in theirs
        ):
            return False
    return True


def _band(body: Entity, people: Entity) -> bool:
    """Whether somebody can have called those together whom the article describes ("the union's protest").

    A body, or one person ("activists staged a sit-in. The protest was organized by Jim Wallis").
    """
    calling = ORGANIZATION in body.classes or PERSON in body.classes
    return calling and not body.political and _TOLD.match(people.key) is not None


def _alike(a: Entity, b: Entity) -> bool:
    """Whether two groups known only by the article's words are people of one kind ("local farmers")."""
    told = all(_TOLD.match(e.key) for e in (a, b))
    words = [{w for w in e.label.lower().split() if w.endswith(("s", "men"))} for e in (a, b)]
    return told and not words[0].isdisjoint(words[1])


def _covers(some: Sequence[Entity], others: Sequence[Entity]) -> bool:
    """Whether each of the others is one of some, or acts for one: "Tokyo" and its minister are one party."""
    return all(
        any(a.key == b.key or a.key in _states(b) or b.key in _states(a) for a in some) for b in others
    )


def _states(entity: Entity) -> tuple[str, ...]:
    return tuple(filter(None, (entity.fact("affiliation"), entity.fact("partOf"))))
