"""What a store holds, counted: articles, things by class, and what was set aside and why."""

from collections.abc import Iterator
from dataclasses import dataclass

from kg.asking.answers import value
from kg.asking.queries import Queryable, rows
from kg.asking.saved import saved_query
from kg.asking.tables import printable, short


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts by class and factuality in their order, and how often something was set aside for a reason."""

    articles: int
    events: dict[str, dict[str, int]]
    classes: dict[str, int]
    set_aside: dict[str, int]


def stats(store: Queryable) -> Stats:
    """Counts what the store holds; an event under its type and again under Event."""
    counted = rows(store, saved_query("classes")).records()
    classes = {short(r["class"]): int(value(r["count"])) for r in counted}
    events: dict[str, dict[str, int]] = {}
    for row in rows(store, saved_query("events")).records():
        by_factuality = events.setdefault(short(row["class"]), {})
        factuality = short(row["factuality"])
        by_factuality[factuality] = by_factuality.get(factuality, 0) + 1
    reasons: dict[str, int] = {}
    for row in rows(store, saved_query("set-aside")).records():
        reasons[value(row["reason"])] = reasons.get(value(row["reason"]), 0) + 1
    ordered = {c: dict(sorted(by.items())) for c, by in sorted(events.items())}
    return Stats(classes.get("Article", 0), ordered, classes, dict(sorted(reasons.items())))


def human(counts: Stats) -> Iterator[str]:
    """The counts to read, line by line."""
    yield f"articles   {counts.articles}\n"
    yield "events\n" if counts.events else "events     none\n"
    for cls, by_factuality in counts.events.items():
        yield f"  {cls:<14} {', '.join(f'{n} {f}' for f, n in by_factuality.items())}\n"
    yield "all classes\n"
    for cls, count in counts.classes.items():
        yield f"  {cls:<14} {count:>8}\n"
    yield "set aside\n" if counts.set_aside else "set aside  nothing\n"
    for reason, count in counts.set_aside.items():
        yield f"  {count:>6}  {printable(reason)}\n"
