"""Short ways to read a sentence in tests."""

from datetime import date

from kg.assembly.events import Event
from kg.graphs.extraction import knowledge, read_document
from kg.graphs.graph import Told
from kg.text.articles import Article
from kg.text.parsing import parse
from kg.text.pipelines import load_model


def article(
    text: str, published: str | None = "2023-11-10", identifier: str = "test", title: str = ""
) -> Article:
    day = date.fromisoformat(published) if published else None
    return Article(
        identifier=identifier,
        text=text,
        body_start=0,
        published=day,
        title=title,
        source="",
        url="",
        origin="test",
    )


def read(text: str, published: str | None = "2023-11-10", title: str = "") -> Told:
    ((made, doc),) = parse([article(text, published, title=title)], load_model())
    return read_document(made, doc, knowledge())


def events(text: str, published: str | None = "2023-11-10") -> tuple[Event, ...]:
    return read(text, published).events


def only(text: str, type_name: str, published: str | None = "2023-11-10") -> Event:
    """The one event of a type in a text; an AssertionError tells what was found instead."""
    found = [e for e in events(text, published) if e.type == type_name and not e.series]
    assert len(found) == 1, f"{len(found)} of {type_name} in {text!r}"
    return found[0]


def told(text: str, published: str | None = "2023-11-10") -> list[str]:
    """What is read of a text, a line an event: type, factuality, days, and its actors and places by role."""
    return [_line(event) for event in events(text, published) if not event.series]


def _line(event: Event) -> str:
    first, last = event.bounds.earliest, event.bounds.latest
    days = str(first) if first and first == last else f"{first or ''}..{last or ''}"
    roles: dict[str, list[str]] = {}
    for filler in event.fillers:
        if filler.entity:
            roles.setdefault(filler.name, []).append(filler.entity.label)
    filled = (f"{name}: {', '.join(sorted(labels))}" for name, labels in sorted(roles.items()))
    return "; ".join((f"{event.type} {event.factuality} {days}", *filled))
