"""A gold set: news with the events that a careful reader finds in it, one JSON object a line.

What may be annotated is what the frames can read, so a new event type needs nothing here. How to
annotate is in docs/evaluation.md. A line that cannot be used is named with its place and remedy.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kg.assembly.linkwords import LinkRule
from kg.frames import Frame
from kg.modality.readings import HYPOTHETICAL, NEGATED, OCCURRED, PLANNED
from kg.text.articles import LIMIT, Article, Problem
from kg.text.forms import Line, Refused, decoded, from_object, json_object

Span = tuple[int, int]
"""Code points of the text, the end exclusive."""
Names = tuple[str, ...]
"""What counts as the same actor or place, the fullest first."""
_FACTUALITIES = (OCCURRED, PLANNED, NEGATED, HYPOTHETICAL)
_WORD = re.compile(r"[A-Z]?[a-z]+")


@dataclass(frozen=True, slots=True)
class TypeScheme:
    """What of an event type is annotated: its roles, and its attributes by their short names.

    `grains` are the roles whose several fillers are one place, more and less exact.
    """

    roles: tuple[str, ...]
    grains: frozenset[str]
    attributes: Mapping[str, str]
    themes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Scheme:
    """The event types and the links between events that a gold set may name."""

    types: Mapping[str, TypeScheme]
    links: Mapping[str, str]
    """Each to the link that says the same the other way round, "" for none."""


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """One event as the article tells it; `when` has both days, an aggregate is neither required nor wrong.

    Events of several articles are one if they have one `identity`, which is "" for an event that only this
    article tells of. `day` has both days within which it took place, whether the article says so or not;
    `abroad` if the leader of the state that did it was then in another.
    """

    identifier: str
    type: str
    factuality: str
    spans: tuple[Span, ...]
    roles: Mapping[str, tuple[Names, ...]]
    attributes: Mapping[str, str]
    when: tuple[str, str] | None
    aggregate: bool
    identity: str = ""
    day: tuple[str, str] | None = None
    abroad: bool = False


@dataclass(frozen=True, slots=True)
class GoldLink:
    """A stated relation between two events of one article, by their identifiers."""

    type: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """An article with its events."""

    article: Article
    events: tuple[GoldEvent, ...]
    links: tuple[GoldLink, ...]


def scheme(frames: Iterable[Frame], links: Iterable[LinkRule]) -> Scheme:
    """What the frames can read, and the links of the given rules."""
    converse = {rule.property: rule.converse for rule in links}
    return Scheme({f.type: _type_scheme(f) for f in frames}, dict(sorted(converse.items())))


def _type_scheme(frame: Frame) -> TypeScheme:
    theme = (frame.theme.attribute, frame.theme.count) if frame.theme else ()
    properties = (*theme, *(c.name for c in frame.choices), *frame.flags)
    return TypeScheme(
        roles=tuple(r.name for r in frame.roles),
        grains=frozenset(r.name for r in frame.roles if r.grains),
        attributes={_short(p): p for p in properties},
        themes=frozenset(theme[:1]),
    )


def _short(name: str) -> str:
    """The last word of a property's name: `count` for `projectileCount`."""
    return str(_WORD.findall(name)[-1]).lower()


def read_gold(path: Path, known: Scheme) -> Iterator[GoldDocument | Problem]:
    """The documents of a gold file, in order; of two with one id the first. Blank lines are left out."""
    seen: set[str] = set()
    empty = True
    with path.open("rb") as lines:
        for number, data in enumerate(lines, 1):
            if not data.strip(b"\xef\xbb\xbf \t\r\n"):
                continue
            empty, place = False, f"{path}:{number}"
            try:
                document = _document(decoded(Line(place, data, len(data) <= LIMIT), LIMIT), place, known)
                if document.article.identifier in seen:
                    raise Refused(f"id '{document.article.identifier}' is taken; give each article its own")
            except Refused as refusal:
                yield Problem(place, str(refusal))
                continue
            seen.add(document.article.identifier)
            yield document
    if empty:
        yield Problem(str(path), "empty; it should hold one JSON object a line")


def _document(text: str, place: str, known: Scheme) -> GoldDocument:
    item = json_object(text.removeprefix("\ufeff"))
    article = from_object(item, place)
    events = tuple(
        _event(row, article.text, known, f"event {n}") for n, row in enumerate(_rows(item, "events"), 1)
    )
    names = [e.identifier for e in events]
    for twice in sorted({n for n in names if names.count(n) > 1}):
        raise Refused(f"two events have the id '{twice}'; give each its own")
    links = tuple(_link(row, names, known) for row in _rows(item, "links", optional=True))
    return GoldDocument(article, events, links)


def _event(row: Mapping[str, object], text: str, known: Scheme, where: str) -> GoldEvent:
    identifier = _string(row, "id", where)
    where = f"event {identifier}"
    kind = _one_of(row, "type", known.types, where)
    of_type = known.types[kind]
    mentions = _rows(row, "mentions", where=where)
    if not mentions:
        raise Refused(f"{where}: no mentions; list each word that tells of it with start and end")
    return GoldEvent(
        identifier=identifier,
        type=kind,
        factuality=_one_of(row, "factuality", _FACTUALITIES, where),
        spans=tuple(_span(m, text, where) for m in mentions),
        roles=_roles(_object(row, "roles", where), of_type, where),
        attributes=_attributes(_object(row, "attributes", where), of_type, where),
        when=_days(row.get("when"), "when", where),
        aggregate=row.get("aggregate") is True,
        identity=_string(row, "identity", where) if "identity" in row else "",
        day=_days(row.get("day"), "day", where),
        abroad=row.get("abroad") is True,
    )


def _span(row: Mapping[str, object], text: str, where: str) -> Span:
    start, end, quote = row.get("start"), row.get("end"), _string(row, "text", f"{where}: a mention")
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(text)):
        raise Refused(f"{where}: '{quote}' has no start and end in the text; count its characters from 0")
    if text[start:end] != quote:
        at = text.find(quote)
        hint = f"; it stands at {at}" if at >= 0 else "; it is not in the text"
        raise Refused(f"{where}: the text has '{text[start:end]}' at {start}, not '{quote}'{hint}")
    return start, end


def _roles(row: Mapping[str, object], known: TypeScheme, where: str) -> dict[str, tuple[Names, ...]]:
    _all_known(row, known.roles, "role", where)
    found = {}
    for role, fillers in row.items():
        if not isinstance(fillers, list) or not all(_are_names(names) for names in fillers):
            raise Refused(f'{where}: {role} must be a list of lists of names: [["North Korea", "DPRK"]]')
        found[role] = tuple(tuple(names) for names in fillers)
    return found


def _are_names(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(n, str) and n for n in value)


def _attributes(row: Mapping[str, object], known: TypeScheme, where: str) -> dict[str, str]:
    _all_known(row, known.attributes, "attribute", where)
    for name, value in row.items():
        if not isinstance(value, str | int):
            raise Refused(f"{where}: {name} must be a string, a whole number, true or false")
    return {name: str(value) for name, value in row.items()}


def _days(value: object, key: str, where: str) -> tuple[str, str] | None:
    if value is None:
        return None
    days = [value.get(k) for k in ("from", "to")] if isinstance(value, dict) else []
    try:
        first, last = (date.fromisoformat(str(d)).isoformat() for d in days)
    except ValueError:
        raise Refused(
            f'{where}: "{key}" must be null or have two days: {{"from": "2023-11-07", "to": "2023-11-08"}}'
        ) from None
    if last < first:
        raise Refused(f'{where}: "{key}" ends before it begins; exchange "from" and "to"')
    return first, last


def _link(row: Mapping[str, object], events: Sequence[str], known: Scheme) -> GoldLink:
    kind = _one_of(row, "type", known.links, "a link")
    ends = [_one_of(row, key, events, f"link {kind}") for key in ("from", "to")]
    return GoldLink(kind, *ends)


def _rows(
    item: Mapping[str, object], key: str, *, where: str = "", optional: bool = False
) -> list[Mapping[str, object]]:
    value = item.get(key, [] if optional else None)
    if isinstance(value, list) and all(isinstance(row, dict) for row in value):
        return value
    place = f"{where}: " if where else ""
    raise Refused(f'{place}"{key}" is missing or no list of objects; write a list, [] for none')


def _object(row: Mapping[str, object], key: str, where: str) -> Mapping[str, object]:
    value = row.get(key) or {}
    if not isinstance(value, dict):
        raise Refused(f'{where}: "{key}" is no object; write {{}} for none')
    return value


def _string(row: Mapping[str, object], key: str, where: str) -> str:
    value = row.get(key)
    if not isinstance(value, str) or not value:
        raise Refused(f'{where}: "{key}" is missing or no string')
    return value


def _one_of(row: Mapping[str, object], key: str, known: Iterable[str], where: str) -> str:
    value = _string(row, key, where)
    if value not in known:
        raise Refused(f"{where}: unknown \"{key}\" '{value}'; known are {', '.join(known) or 'none'}")
    return value


def _all_known(names: Iterable[str], known: Iterable[str], what: str, where: str) -> None:
    for name in names:
        if name not in known:
            raise Refused(f"{where}: unknown {what} '{name}'; known are {', '.join(known) or 'none'}")
