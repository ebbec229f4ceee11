"""Which event that was read is which event of the gold, and when two names are of one actor or place."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.measuring.gold import GoldEvent, Span

Words = tuple[str, ...]
_TITLES = frozenset(
    "president prime minister premier chancellor king queen leader secretary general chairman vice foreign "
    "supreme comrade mr mrs ms dr sir us u.s".split()
)


@dataclass(frozen=True, slots=True)
class ReadEvent:
    """An event that was read; roles are (role, IRI of the filler), links (link, IRI of the other event)."""

    iri: str
    type: str
    spans: tuple[Span, ...]
    at: Span
    factuality: str
    roles: frozenset[tuple[str, str]]
    attributes: Mapping[str, str]
    when: tuple[str, str]
    links: frozenset[tuple[str, str]]


def words(name: str) -> Words:
    """A name for comparison: lower case, without articles, possessives and hyphens."""
    plain = re.sub(r"[’']s?\b", "", name.lower()).replace("-", " ")
    return tuple(w for w in re.findall(r"[\w.]+", plain) if w not in ("the", "a", "an"))


def same_name(a: Words, b: Words) -> bool:
    """Whether two names agree: equal up to titles, one within the other, or one the other's last word.

    >>> same_name(words("President Putin"), words("Vladimir Putin"))
    True
    >>> same_name(words("North Korea"), words("South Korea"))
    False
    """
    if not a or not b:
        return False
    bare_a, bare_b = (tuple(w for w in x if w not in _TITLES) or x for x in (a, b))
    if bare_a == bare_b:
        return True
    short, long = sorted((bare_a, bare_b), key=len)
    if len(short) == 1:
        return len(short[0]) > 2 and short[0] == long[-1]
    return set(short) <= set(long)


def tail(iri: str) -> str:
    """What stands behind the last `#` or `/` of an IRI; any other text as it is.

    >>> tail("https://kg.example.org/ontology#diplomatic")
    'diplomatic'
    """
    return re.split(r"[#/]", iri)[-1]


def aligned(
    gold: Sequence[GoldEvent], read: Sequence[ReadEvent]
) -> tuple[dict[str, ReadEvent], dict[str, ReadEvent]]:
    """The event read for each gold event, and by IRI all that have a counterpart.

    Pairs share a type and a word; those that share most come first, one to one. What is left may fall
    on an aggregate, several on one.
    """
    pairs = sorted(
        (g.aggregate, -_shared(r.spans, g.spans), r.factuality != g.factuality, at, r.iri)
        for at, g in enumerate(gold)
        for r in read
        if r.type == g.type and _shared(r.spans, g.spans)
    )
    by_iri = {r.iri: r for r in read}
    matched: dict[str, ReadEvent] = {}
    taken: dict[str, ReadEvent] = {}
    for aggregate, _, _, at, iri in pairs:
        identifier = gold[at].identifier
        if iri in taken or identifier in matched:
            continue
        taken[iri] = by_iri[iri]
        if not aggregate:
            matched[identifier] = by_iri[iri]
    return matched, taken


def _shared(read: Iterable[Span], gold: Sequence[Span]) -> int:
    """How many spans of the read event overlap one of the gold event."""
    return sum(any(b < end and begin < e for begin, end in gold) for b, e in read)
