"""Which states a sentence speaks of besides those of whom its event is for or against."""

from collections.abc import Set

from kg.names.resolver import Resolver
from kg.text.tokens import Token

_THEMES = frozenset(("against", "over", "about"))
"""Prepositions behind which stands what an event is about, seldom where it is."""
_OPENING = 20
"""Tokens within which a dateline ends: it is of the sentence behind it."""


def states_around(token: Token, resolver: Resolver, *, apart: Set[int] = frozenset()) -> frozenset[str]:
    """The keys of the states that are named, or in which a place lies that is named, around a word.

    Of "Iranian police fired on protests against Israel" that is Iran. The tokens `apart` do not count.
    """
    start, names = token.sent.start, resolver.wording.names
    words = (token.doc[i] for i in range(start if start > _OPENING else 0, token.sent.end) if i in names)
    nodes = (
        resolver.wording.node(node.key)
        for word in words
        if word.i not in apart and not _about(word)
        for node, _ in resolver.wording.candidates(word.i)
    )
    return frozenset(state for node in nodes if node is not None and (state := resolver.state(node)))


def _about(name: Token) -> bool:
    """Whether a name stands in a phrase of what something is about: "against Israel's war in Gaza"."""
    return any(t.dep_ in ("prep", "agent") and t.lower_ in _THEMES for t in name.ancestors)
