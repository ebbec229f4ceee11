"""Ministries and services of states by pattern: "Kenya's foreign ministry", "the Defence Ministry of India".

Which words make a service is data (`[[service]]` in `ontology/actors.toml`); whose it is stands before or
behind them. However it is worded, it has one key, `actor/<state>/<service>`.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from kg.names.vocabulary import Vocabulary
from kg.text.tokens import Doc, Span, Token

_BEFORE = frozenset(("'s", "’s", "'", "’"))
_SMALL = frozenset(("of", "the"))
"""Words of names that any text has."""


@dataclass(frozen=True, slots=True)
class Service:
    """A service named at tokens `[start, end)` as `name`; `state` is the key of its state."""

    name: str
    state: str
    start: int
    end: int


def services(doc: Doc, words: Vocabulary, state_named: Callable[[Token], str]) -> Mapping[int, Service]:
    """The services of a document by each of their tokens.

    One that does not say whose it is ("the Foreign Ministry") is the only one of that name told elsewhere.
    """
    told = [
        Service(
            words.services[" ".join(match[0].split())],
            _whose(span, state_named),
            span.start,
            span.end,
        )
        for match in _matches(_small(doc.text), tuple(words.services))
        if (span := _exactly(doc, *match.span())) is not None
    ]
    owners = {name: {s.state for s in told if s.name == name and s.state} for name in {s.name for s in told}}
    found: dict[int, Service] = {}
    for service in told:
        if len(owners[service.name]) == 1 and not service.state:
            service = replace(service, state=next(iter(owners[service.name])))
        if service.state:
            found |= dict.fromkeys(range(service.start, service.end), service)
    return found


def _exactly(doc: Doc, begin: int, end: int) -> Span | None:
    """The tokens of which the code points `[begin, end)` are the text; None if they cut one."""
    span = doc.covering(begin, end)
    whole = span is not None and (span.start_char, span.end_char) == (begin, end)
    return span if whole else None


def _small(text: str) -> str:
    """A text in small letters, letter by letter: its offsets stay ("İ" would become two)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) > 1 else c.lower() for c in text)


def _matches(text: str, forms: tuple[str, ...]) -> Iterator[re.Match[str]]:
    """Where a text in small letters names a service; one without any noun for services is not searched."""
    return _pattern(forms).finditer(text) if any(noun in text for noun in _nouns(forms)) else iter(())


@cache
def _nouns(forms: tuple[str, ...]) -> frozenset[str]:
    """Words of which each form has one: those that are in the most forms first."""
    left = [set(form.split()) - _SMALL for form in forms]
    counts = Counter(word for words in left for word in words)
    chosen: set[str] = set()
    for word, _ in counts.most_common():
        if any(word in words for words in left):
            chosen.add(word)
            left = [words for words in left if word not in words]
    return frozenset(chosen)


@cache
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    """All forms, the longest first; those that begin with the same word together, so that few are tried."""
    rests: dict[str, list[str]] = {}
    for form in sorted(forms, key=len, reverse=True):
        first, *rest = form.split(" ", 1)
        rests.setdefault(first, []).append("".join(rf"\s+{r}" for r in rest).replace(" ", r"\s+"))
    groups = "|".join(f"{first}(?:{'|'.join(some)})" for first, some in rests.items())
    return re.compile(rf"\b(?:{groups})\b")


def _whose(span: Span, state_named: Callable[[Token], str]) -> str:
    return _before(span.doc, span.start, state_named) or _behind(span.doc, span.end, state_named)


def _before(doc: Doc, at: int, state_named: Callable[[Token], str]) -> str:
    """ "Kenya's foreign ministry", "the Kenyan foreign ministry"."""
    while at and doc[at - 1].text in _BEFORE:
        at -= 1
    return state_named(doc[at - 1]) if at else ""


def _behind(doc: Doc, at: int, state_named: Callable[[Token], str]) -> str:
    """ "the Ministry of Defence of India", "… of the Russian Federation", "the Foreign Office in London"."""
    if at + 1 >= len(doc) or doc[at].lower_ not in ("of", "in"):
        return ""
    at += 2 if doc[at + 1].lower_ == "the" else 1
    return state_named(doc[at]) if at < len(doc) else ""
