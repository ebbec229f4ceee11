"""Whether two wordings can tell of one place, or of one target."""

from kg.assembly.roles import Roles
from kg.names.entities import DESCRIBED_ZONE, Entity
from kg.recognition.mentions import Mention

_TOURS = frozenset(("tour", "trip", "journey", "swing"))


def places_agree(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    """Whether the places can be one: an embassy or "the sea" lies in any place, but is no other such site."""
    for name in roles.places:
        mine = mention.entities(name)
        theirs = tuple(e for m in group for e in m.entities(name))
        firm = [tuple(e for e in places if not somewhere(e)) for places in (mine, theirs)]
        if all(firm):  # "a plant in Abu Dhabi" is not "a palace in Riyadh"
            mine, theirs = firm
        if mine and theirs and not any(_one_place(a, b, mention.stay) for a in mine for b in theirs):
            return False
        if roles.spreading and (_towns_apart(mine, theirs) or (mention.fresh and _new_town(mine, theirs))):
            return False
    return not (roles.spreading and _abroad(mention, group, roles))


def around_all(mention: Mention, roles: Roles) -> bool:
    """Whether a stay is one in a part of the world of several states, which may hold any other place.

    Not a tour of it, of which a place is only a stop.
    """
    places = [e for name in roles.places for e in mention.entities(name)]
    wide = (e.fact("zoneKind") == "region" and not (e.fact("sovereign") or e.fact("within")) for e in places)
    return mention.stay and mention.lemma not in _TOURS and bool(places) and all(wide)


def _towns_apart(some: tuple[Entity, ...], others: tuple[Entity, ...]) -> bool:
    """Whether two tell of different towns, or one of several towns and the other of a site.

    "Marched in Lyon" is not "protesters in Paris", and "outside parliament" not "in Rome and Bari".
    """
    towns = [{e.key for e in places if _town(e)} for places in (some, others)]
    if all(towns):
        return towns[0].isdisjoint(towns[1])
    alone = next((places for places in (some, others) if all(map(somewhere, places))), ())
    return bool(alone) and any(len(t) > 1 for t in towns)


def _new_town(mine: tuple[Entity, ...], theirs: tuple[Entity, ...]) -> bool:
    """Whether what is told as new is in a town of which nothing that was told of the others speaks.

    "Marched in London … A rally was held in Harrogate"; what is told of a whole country may be there, too.
    """
    towns = [e for e in mine if e.fact("zoneKind") in ("city", "place") and not somewhere(e)]
    narrow = all(e.fact("zoneKind") in ("city", "place", "site") for e in theirs)
    known = {k for e in theirs for k in (e.key, e.fact("within"))}
    return bool(towns and theirs) and narrow and not any(t.key in known for t in towns)


def _town(place: Entity) -> bool:
    return place.fact("zoneKind") == "city" and not somewhere(place)


def _abroad(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    """Whether one is told as new in a country of which nothing told of the others spoke.

    "Iranian police fired on protesters on Monday. 1,500 people marched in London".
    """
    if mention.definite:
        return False
    here = _lands(mention, roles)
    told = _root(*(state for m in group for state in m.around))
    return bool(here and told) and here.isdisjoint(told) and not any(_lands(m, roles) for m in group)


def _lands(mention: Mention, roles: Roles) -> frozenset[str]:
    """The states in which a mention's places lie, of those that anybody knows."""
    places = (e for name in roles.places for e in mention.entities(name))
    return frozenset().union(*(_states_of(e) for e in places))


def _states_of(place: Entity) -> frozenset[str]:
    return _root(*(place.fact(f) for f in ("within", "sovereign")))


def _one_place(a: Entity, b: Entity, stay: bool) -> bool:
    vague = [p for p in (a, b) if somewhere(p)]
    if len(vague) == 1 and not (stay and " " in vague[0].label):  # "visits the camp before flying to Rome"
        return True
    roots = [_root(e.key, e.fact("within"), e.fact("sovereign")) for e in (a, b)]
    return bool(roots[0] & roots[1])


def somewhere(place: Entity) -> bool:
    """Whether an article describes or names a site without saying where it lies."""
    described = DESCRIBED_ZONE.match(place.key) is not None or place.label.split()[-1].islower()
    described = described or (place.key.count("/") == 1 and place.fact("zoneKind") == "site")
    return described and not (place.fact("within") or place.fact("sovereign"))


def _root(*keys: str) -> frozenset[str]:
    return frozenset(
        k.replace("zone/", "").split("/")[0] if k.startswith("zone/") else k.replace("actor/", "")
        for k in keys
        if k
    )


def targets_agree(mention: Mention, group: list[Mention], roles: Roles) -> bool:
    """Whether what was aimed at and who acted can be the same.

    Not "the attack on Iraq" and "fired at Pakistan", nor "Israel's fire" and "rockets hit Haifa".
    """
    for name in roles.targets:
        mine = frozenset[str]().union(*(homes(e) for e in mention.entities(name)))
        theirs = frozenset[str]().union(*(homes(e) for m in group for e in m.entities(name)))
        if mine and theirs and mine.isdisjoint(theirs):  # what is only described lies where the rest does
            return False
    thing = mention.text(roles.theme)
    if thing != thing.lower() and any(
        thing == m.text(roles.theme) and m.span.sentence == mention.span.sentence for m in group
    ):
        return True  # "fired a Hyunmoo-2 missile that failed shortly after launch and fell near Busan"
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
    return not apart and bool(homes(agent) & homes(target))


def homes(target: Entity) -> frozenset[str]:
    """The states and seas in which what is aimed at lies, none where the article does not tell."""
    told = DESCRIBED_ZONE.match(target.key) is not None
    facts = ("within", "sovereign", "affiliation", "partOf")
    return _root(*filter(None, (*(target.fact(f) for f in facts), "" if told else target.key)))
