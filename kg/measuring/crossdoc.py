"""How well a build tells which articles speak of one event, on which day it was, and what is called certain.

The articles of a gold file are built into a store of their own. A mention is an event as one article tells
it: those of one `identity` in the gold are a cluster of the key, those of one IRI in the store one of the
response.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pyoxigraph as ox

from kg.across.build import build
from kg.asking.tables import printable
from kg.graphs.extraction import knowledge
from kg.measuring.alignment import ReadEvent, aligned
from kg.measuring.coreference import Agreement, Partition, conll, partition
from kg.measuring.evaluation import events, shown
from kg.measuring.gold import GoldDocument, GoldEvent, Scheme, read_gold, scheme
from kg.measuring.scoring import passage
from kg.namespaces import KG
from kg.storage.store import Store
from kg.text.articles import Problem

EXACT, WITHIN, OPEN, WRONG, MISSED = "that day", "bounds around it", "no bound", "wrong", "not read"
CERTAIN = "certain"
VALUES = (CERTAIN, "possible")
DATES = (EXACT, WITHIN, OPEN, WRONG, MISSED)
"""What became of the day of an event: the two good outcomes, the idle one, and the two bad ones."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake: its kind, and what is to be shown of it."""

    kind: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CrossDocument:
    """The figures of one gold file.

    `coreference` is by measure. `told` counts the outcomes of `DATES` for events whose article tells the day,
    `untold` for the others whose day is known. `abroad` counts the events that happened while the leader was
    abroad, `found` those of them that are called certain, or possible. `certain` counts the derived rows
    called certain, `false` those of them that are of none of these events.
    """

    documents: int
    mentions: int
    events: int
    coreference: Mapping[str, Agreement]
    told: Mapping[str, int]
    untold: Mapping[str, int]
    abroad: int
    found: Mapping[str, int]
    certain: int
    false: int
    mistakes: tuple[Mistake, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Mention:
    """An event as an article tells it, in the gold, in the store, or in both."""

    document: GoldDocument
    gold: GoldEvent | None
    read: ReadEvent | None

    @property
    def name(self) -> tuple[str, str]:
        """A name of its own among all mentions."""
        own = self.gold.identifier if self.gold else self.read.iri if self.read else ""
        return self.document.article.identifier, own

    @property
    def key(self) -> Hashable:
        """The event of the gold."""
        return (self.gold.identity if self.gold else "") or self.name

    def shown(self) -> str:
        """Its article, day and words."""
        spans = self.gold.spans if self.gold else (self.read.at,) if self.read else ()
        published = self.document.article.published
        text = passage(self.document.article.text, spans[0])
        return f"{self.document.article.identifier} ({published}) {text}"


def evaluate_across(
    gold: Path,
    *,
    model: str | None = None,
    thorough: bool = False,
    on_progress: Callable[[int, int], None] | None = None,
) -> CrossDocument:
    """Builds the articles of a gold file as `kg build` does, in a folder that is removed, and compares."""
    data = knowledge()
    known = scheme(data.rules.frames.all, data.links)
    items = list(read_gold(gold, known))
    documents = [item for item in items if isinstance(item, GoldDocument)]
    problems = [item for item in items if isinstance(item, Problem)]
    with TemporaryDirectory() as folder:
        place = Path(folder) / "store"
        report = build([gold], place, model=model, thorough=thorough, on_progress=on_progress)
        named = {p.place for p in problems}
        problems += [p for p in report.problems if p.place not in named]
        with Store.open(place) as store:
            mentions = list(_mentions(documents, store, known))
            rows = {value: _rows(store, value) for value in VALUES}
    return _figures(documents, mentions, rows, problems)


def _mentions(documents: Sequence[GoldDocument], store: Store, known: Scheme) -> Iterator[_Mention]:
    """All events of the gold and of the store, of the types that the gold tells apart."""
    types = {e.type for d in documents for e in d.events if e.identity}
    graphs = {identifier: item.graph for identifier, item in store.known().items()}
    for document in documents:
        graph = graphs.get(document.article.identifier)
        read = [e for e in events(store.quads(graph), known) if e.type in types] if graph else []
        matched, taken = aligned(document.events, read)
        for event in document.events:
            if not event.aggregate and event.type in types:
                yield _Mention(document, event, matched.get(event.identifier))
        yield from (_Mention(document, None, r) for r in read if r.iri not in taken)


def _rows(store: Store, certainty: str) -> list[frozenset[str]]:
    """For each derived row of a certainty, all nodes that it is about."""
    nodes = store.quads_for_pattern(None, ox.NamedNode(KG + "certainty"), ox.NamedNode(KG + certainty))
    rows = (store.triples_for_pattern(q.subject, None, None) for q in nodes)
    about = (frozenset(q.object.value for q in row if isinstance(q.object, ox.NamedNode)) for row in rows)
    return sorted(about, key=sorted)


# -- judging -----------------------------------------------------------------------------------------


def _figures(
    documents: Sequence[GoldDocument],
    mentions: Sequence[_Mention],
    rows: Mapping[str, Sequence[frozenset[str]]],
    problems: Sequence[Problem],
) -> CrossDocument:
    key: Partition = partition((m.key, m.name) for m in mentions if m.gold)
    response: Partition = partition((m.read.iri, m.name) for m in mentions if m.read)
    abroad = {(m.key, m.read.iri if m.read else "") for m in mentions if m.gold and m.gold.abroad}
    false = [row for row in rows[CERTAIN] if not any(iri in row for _, iri in abroad)]
    dated = [(m, _outcome(m)) for m in mentions if m.gold and m.gold.day and m.gold.factuality == "occurred"]
    return CrossDocument(
        documents=len(documents),
        mentions=sum(map(len, key)),
        events=len(key),
        coreference=conll(key, response),
        told=_counted(outcome for m, outcome in dated if m.gold and m.gold.when),
        untold=_counted(outcome for m, outcome in dated if m.gold and not m.gold.when),
        abroad=len({event for event, _ in abroad}),
        found={
            value: len({event for event, iri in abroad if any(iri in row for row in rows[value])})
            for value in VALUES
        },
        certain=len(rows[CERTAIN]),
        false=len(false),
        mistakes=(*_linkings(mentions), *_datings(dated), *_called(false, mentions)),
        problems=tuple(problems),
    )


def _outcome(mention: _Mention) -> str:
    assert mention.gold is not None
    assert mention.gold.day is not None
    if mention.read is None:
        return MISSED
    first, last = mention.gold.day
    earliest, latest = mention.read.when
    if (earliest, latest) == (first, last):
        return EXACT
    if not earliest and not latest:
        return OPEN
    return WITHIN if (earliest or first) <= first and last <= (latest or last) else WRONG


def _counted(outcomes: Iterable[str]) -> dict[str, int]:
    found = list(outcomes)
    return {outcome: found.count(outcome) for outcome in DATES}


def _linkings(mentions: Sequence[_Mention]) -> Iterator[Mistake]:
    """What was missed or read wrongly, events that are several in the store, several that are one there."""
    for mention in mentions:
        if mention.read is None:
            yield Mistake("not read", (mention.shown(),))
        elif mention.gold is None:
            yield Mistake("read wrongly", (mention.shown(),))
    yield from _divided("one event as several", mentions, lambda m: m.key, _iri)
    yield from _divided("several events as one", mentions, _iri, lambda m: m.key)


def _iri(mention: _Mention) -> Hashable:
    return mention.read.iri if mention.read else ""


def _divided(
    kind: str,
    mentions: Iterable[_Mention],
    by: Callable[[_Mention], Hashable],
    other: Callable[[_Mention], Hashable],
) -> Iterator[Mistake]:
    """What one side has as one and the other as several, each mention with the number of its part."""
    groups: dict[Hashable, list[_Mention]] = {}
    for mention in mentions:
        if mention.read and mention.gold:
            groups.setdefault(by(mention), []).append(mention)
    for group in groups.values():
        parts = list(dict.fromkeys(other(m) for m in group))
        if len(parts) > 1:
            yield Mistake(kind, tuple(f"{parts.index(other(m)) + 1}: {_told(m)}" for m in group))


def _told(mention: _Mention) -> str:
    return f"{' to '.join(mention.read.when) if mention.read else ''} {mention.shown()}"


def _datings(dated: Iterable[tuple[_Mention, str]]) -> Iterator[Mistake]:
    for mention, outcome in dated:
        told = mention.gold is not None and mention.gold.when is not None
        if outcome == WRONG or (told and outcome in (WITHIN, OPEN)):
            day = mention.gold.day if mention.gold and mention.gold.day else ("", "")
            yield Mistake(f"day: {outcome}", (f"not {' to '.join(day)}: {_told(mention)}",))


def _called(false: Iterable[frozenset[str]], mentions: Sequence[_Mention]) -> Iterator[Mistake]:
    for row in false:
        yield Mistake("falsely certain", tuple(m.shown() for m in mentions if m.read and m.read.iri in row))


# -- showing -----------------------------------------------------------------------------------------


def human(found: CrossDocument, most: int) -> Iterator[str]:
    """The figures as a table, and at most so many mistakes of each kind."""
    yield f"{found.mentions} tellings of {found.events} events in {found.documents} articles\n\n"
    yield "         precision  recall     F1\n"
    for name, a in found.coreference.items():
        yield f"{name:8} {a.p:9.3f}  {a.r:6.3f}  {a.f1:5.3f}\n"
    for title, counts in (("day told", found.told), ("day not told", found.untold)):
        number = sum(counts.values())
        yield f"\n{title}: {number}\n"
        for outcome, count in counts.items():
            yield f"  {outcome:18} {count:5}  {count / number if number else 0:6.1%}\n"
    calls = ", ".join(f"{number} called {value}" for value, number in found.found.items())
    yield f"\nwhile the leader was abroad: {found.abroad}, {calls}\n"
    yield f"rows called certain: {found.certain}, of them false: {found.false}\n"
    for kind, (some, number) in shown(found.mistakes, most).items():
        yield f"\n{kind}: {number}\n"
        for mistake in some:
            yield from (printable(f"  {line}") + "\n" for line in mistake.lines)
            yield "\n" if len(mistake.lines) > 1 else ""
