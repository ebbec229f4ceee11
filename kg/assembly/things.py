"""Whether two words for a thing can mean one: "the rockets" the missiles told before, "Unha-3" a rocket."""

from kg.assembly.roles import Roles
from kg.recognition.mentions import Mention


def named_alike(mention: Mention, group: list[Mention], roles: Roles) -> int:
    """How many words a thing shares with its first name: "the rocket" is the rocket, not the missile."""
    words = set(mention.text(roles.theme).lower().split())
    return max(len(words & set(m.text(roles.theme).lower().split())) for m in group)


def themes_agree(mine: str, theirs: set[str], roles: Roles, *, known: bool = False) -> bool:
    """ "missile" fits "short-range ballistic missile", a satellite the rocket under it, but no missile.

    `known`: told with an article, so that "the rockets" are the missiles told before, "the Unha-3" a rocket.
    """
    if not mine or not theirs:
        return True
    kinds = roles.kinds_of_thing
    if kinds is not None and all(kinds.exclude(mine, t) for t in theirs):
        return False
    if kinds is not None and not known and any(kinds.other_makes(mine, t) for t in theirs):
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
    return bool({w.lower() for w in a} & {w.lower() for w in b}) or _carries(a, b, roles)


def carried(mine: str, other: str, roles: Roles) -> bool:
    """Whether one thing carries the other, so that their numbers differ: a rocket its 14 satellites."""
    return _carries(_words(mine, roles), _words(other, roles), roles)


def _carries(a: frozenset[str], b: frozenset[str], roles: Roles) -> bool:
    return any(x & roles.payloads and y & roles.vehicles for x, y in ((a, b), (b, a)))
