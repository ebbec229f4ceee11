"""What was read from an article against its gold: which events are the same, and what of them is right.

The rules of comparison are those of docs/evaluation.md. Each judgement is a `Verdict`; figures are
sums of verdicts, so that every figure can be taken apart again.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.measuring.alignment import ReadEvent, Words, aligned, same_name, tail, words
from kg.measuring.gold import GoldDocument, GoldEvent, Names, Scheme, Span, TypeScheme

Labels = Mapping[str, Mapping[Words, str]]
"""The names of each entity, each by its `words`, the preferred one first."""

_AROUND = 100
"""Characters of the text shown on each side of a word."""


@dataclass(frozen=True, slots=True)
class Error:
    """One mistake, with the words that it is about in ⟦brackets⟧; "" where a side has nothing."""

    kind: str
    document: str
    type: str
    about: str
    passage: str
    read: str
    gold: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """Adds to the counts of a figure: what is right, what was read wrongly, what was not read."""

    key: tuple[str, ...]
    right: bool = False
    wrong: bool = False
    missed: bool = False
    error: Error | None = None


def verdicts(
    gold: GoldDocument, read: Sequence[ReadEvent], labels: Labels, known: Scheme
) -> Iterator[Verdict]:
    """All judgements on one article."""
    judge = _Judge(gold, labels, known)
    matched, taken = aligned(gold.events, read)
    for event in gold.events:
        if not event.aggregate:
            yield from judge.event(event, matched.get(event.identifier))
    for extra in read:
        if extra.iri not in taken:
            yield from judge.spurious(extra)
    yield from judge.links(matched, taken)


class _Judge:
    """Judges the events of one article."""

    def __init__(self, gold: GoldDocument, labels: Labels, known: Scheme) -> None:
        self.gold, self.labels, self.known = gold, labels, known

    def event(self, gold: GoldEvent, read: ReadEvent | None) -> Iterator[Verdict]:
        """A gold event, found or not, with everything that is annotated of it."""
        found, at = read is not None, gold.spans[0]
        right = read is not None and read.factuality == gold.factuality
        missed = None if found else self._error("missed event", gold.type, at, gold=_summary(gold))
        yield Verdict(("event", gold.type), right=found, missed=not found, error=missed)
        wrong = read and not right
        yield Verdict(
            ("strict", gold.type),
            right=right,
            wrong=bool(wrong),
            missed=not right,
            error=self._error("wrong factuality", gold.type, at, read=read.factuality, gold=gold.factuality)
            if read and wrong
            else None,
        )
        yield from self._roles(gold, read)
        yield from self._date(gold, read)
        yield from self._attributes(gold, read)

    def _roles(self, gold: GoldEvent, read: ReadEvent | None) -> Iterator[Verdict]:
        left, at = sorted(read.roles) if read else [], gold.spans[0]
        for role, fillers in gold.roles.items():
            key = ("role", gold.type, role)
            hits = []
            for names in fillers:
                hit = next((x for x in left if x[0] == role and self._is(x[1], names)), None)
                if hit:
                    left.remove(hit)
                    yield Verdict(key, right=True)
                hits.append(bool(hit))
            # one place at several grains: any of them is enough
            at_grains = role in self._of(gold.type).grains and len(fillers) > 1
            missed = [names for names, hit in zip(fillers, hits, strict=True) if not hit]
            if at_grains:
                missed = [] if any(hits) else missed[:1]
            for names in missed:
                had = ", ".join(self._name(x) for r, x in sorted(read.roles) if r == role) if read else ""
                error = (
                    self._error("missed role", gold.type, at, role, read=had, gold=names[0]) if read else None
                )
                yield Verdict(key, missed=True, error=error)
        for role, filler in left:
            wanted = ", ".join(names[0] for names in gold.roles.get(role, ()))
            error = self._error("spurious role", gold.type, at, role, read=self._name(filler), gold=wanted)
            yield Verdict(("role", gold.type, role), wrong=True, error=error)

    def _date(self, gold: GoldEvent, read: ReadEvent | None) -> Iterator[Verdict]:
        if gold.when is None:
            return
        right = read is not None and read.when == gold.when
        error = None
        if read is not None and not right:
            kind = "wrong date" if any(read.when) else "missed date"
            error = self._error(kind, gold.type, gold.spans[0], read=_days(read.when), gold=_days(gold.when))
        wrong = read is not None and not right and any(read.when)
        yield Verdict(("date", gold.type), right=right, wrong=wrong, missed=not right, error=error)

    def _attributes(self, gold: GoldEvent, read: ReadEvent | None) -> Iterator[Verdict]:
        for name, wanted in gold.attributes.items():
            had = read.attributes.get(name) if read else None
            right = had is not None and _same_value(name, had, wanted, self._of(gold.type))
            error = None
            if read and not right:
                kind = "missed attribute" if had is None else "wrong attribute"
                error = self._error(kind, gold.type, gold.spans[0], name, read=had or "", gold=wanted)
            wrong = had is not None and not right
            yield Verdict(
                ("attribute", gold.type, name), right=right, wrong=wrong, missed=not right, error=error
            )

    def spurious(self, read: ReadEvent) -> Iterator[Verdict]:
        """An event that the gold does not have; all its fillers are wrong with it."""
        roles = ", ".join(f"{role} {self._name(filler)}" for role, filler in sorted(read.roles))
        told = f"{read.factuality}: {roles}" if roles else read.factuality
        error = self._error("spurious event", read.type, read.at, read=told)
        yield Verdict(("event", read.type), wrong=True, error=error)
        yield Verdict(("strict", read.type), wrong=True)
        for role, _ in sorted(read.roles):
            yield Verdict(("role", read.type, role), wrong=True)

    def links(self, matched: Mapping[str, ReadEvent], taken: Mapping[str, ReadEvent]) -> Iterator[Verdict]:
        """Links between events that have a counterpart; one with an end that was not found is missed.

        What a link says is the same the other way round: one "before" is the other "after". An end that
        was not found has no identity: two such links of one type between the same ends are missed once.
        """
        gold = {e.identifier: e for e in self.gold.events}
        want: dict[tuple[str, ...], tuple[str, Span, str]] = {}
        for link in self.gold.links:
            source, target = gold[link.source], gold[link.target]
            if not source.aggregate and not target.aggregate:
                ends = [r.iri if (r := matched.get(e.identifier)) else "" for e in (source, target)]
                told = f"{self._told(source.spans[0])} {link.type} {self._told(target.spans[0])}"
                want.setdefault(self._fact(link.type, *ends), (source.type, source.spans[0], told))
        have: dict[tuple[str, ...], tuple[str, Span, str]] = {}
        for read in taken.values():
            for kind, iri in read.links:
                if iri in taken:
                    told = f"{self._told(read.at)} {kind} {self._told(taken[iri].at)}"
                    have[self._fact(kind, read.iri, iri)] = (read.type, read.at, told)
        for key in sorted(want.keys() | have.keys()):
            kind, at, told = want[key] if key in want else have[key]
            error = None
            if key not in have:
                error = self._error("missed link", kind, at, key[0], gold=told)
            elif key not in want:
                error = self._error("spurious link", kind, at, key[0], read=told)
            right = key in want and key in have
            yield Verdict(
                ("link", "all"), right=right, wrong=key not in want, missed=key not in have, error=error
            )

    def _fact(self, kind: str, source: str, target: str) -> tuple[str, str, str]:
        """A link and its ends, those that have a converse by it."""
        converse = self.known.links[kind]
        return (converse, target, source) if converse else (kind, source, target)

    def _of(self, kind: str) -> TypeScheme:
        return self.known.types[kind]

    def _is(self, filler: str, names: Names) -> bool:
        return any(same_name(a, words(n)) for a in self._names(filler) for n in names)

    def _names(self, filler: str) -> Mapping[Words, str]:
        plain = tail(filler).replace("_", " ")
        return self.labels.get(filler) or {words(plain): plain}

    def _name(self, filler: str) -> str:
        return next(iter(self._names(filler).values()))

    def _told(self, span: Span) -> str:
        return f"“{self.gold.article.text[slice(*span)]}”"

    def _error(
        self, kind: str, event_type: str, at: Span, about: str = "", *, read: str = "", gold: str = ""
    ) -> Error:
        return Error(
            kind,
            self.gold.article.identifier,
            event_type,
            about,
            passage(self.gold.article.text, at),
            read,
            gold,
        )


def passage(text: str, span: Span) -> str:
    """The text around a span, within its paragraph."""
    begin, end = span
    before = text[:begin].rpartition("\n")[2]
    after = text[end:].partition("\n")[0]
    left = before if len(before) <= _AROUND else "…" + before[-_AROUND:]
    right = after if len(after) <= _AROUND else after[:_AROUND] + "…"
    return f"{left}⟦{text[begin:end]}⟧{right}".strip()


def _same_value(name: str, had: str, wanted: str, known: TypeScheme) -> bool:
    """A theme by its head noun ("ballistic missiles" is a missile), anything else as it is written."""
    if known.attributes[name] in known.themes:
        return _head(had) == _head(wanted)
    return had.lower() == wanted.lower()


def _head(phrase: str) -> str:
    found = words(phrase)
    return found[-1].removesuffix("s") if found else ""


def _summary(gold: GoldEvent) -> str:
    roles = ", ".join(f"{role} {names[0]}" for role, fillers in gold.roles.items() for names in fillers)
    return f"{gold.factuality}: {roles}" if roles else gold.factuality


def _days(days: tuple[str, str]) -> str:
    first, last = (d or "open" for d in days)
    return "" if not any(days) else first if first == last else f"{first} to {last}"
