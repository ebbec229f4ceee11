"""How the events of an article stand to each other: during, after, before, in response to.

Only what the text states, by the words of `ontology/links.toml`. A link goes from the event of the
governing clause to the event that the cue word introduces; both are mentions found before.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from spacy.tokens import Doc, Token

from kg.fillers import Span
from kg.mentions import Mention

_PRONOUNS = frozenset(("it", "this", "that", "which", "they"))


@dataclass(frozen=True, slots=True)
class LinkRule:
    """The cue words of one property; `of` limits it to events of these types, where given."""

    property: str
    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    phrases: frozenset[str]
    verbs: frozenset[str]
    objects: frozenset[str]
    of: frozenset[str]
    to_stays: bool


@dataclass(frozen=True, slots=True)
class Link:
    """A stated relation between two mentions, by their tokens, with the cue's span."""

    property: str
    source: int
    target: int
    span: Span
    cue: str


@cache
def load_links(path: Path) -> tuple[LinkRule, ...]:
    """Reads the link table."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["link"]
    return tuple(
        LinkRule(
            property=row["property"],
            to_stays=row.get("to_stays", False),
            **{
                name: frozenset(row.get(name, ()))
                for name in ("prepositions", "conjunctions", "phrases", "verbs", "objects", "of")
            },
        )
        for row in rows
    )


def links(doc: Doc, mentions: Sequence[Mention], rules: Sequence[LinkRule]) -> tuple[Link, ...]:
    """The stated links of a document, in the order of their cue words, without repeats."""
    finder = _Finder(doc, mentions)
    found = {(k.property, k.source, k.target): k for rule in rules for k in finder.by(rule)}
    return tuple(sorted(found.values(), key=lambda k: (k.source, k.target, k.property)))


class _Finder:
    def __init__(self, doc: Doc, mentions: Sequence[Mention]) -> None:
        self.doc = doc
        self.at: Mapping[int, list[Mention]] = {}
        by_token: dict[int, list[Mention]] = {}
        for mention in mentions:
            by_token.setdefault(mention.token, []).append(mention)
        self.at = by_token
        self.mentions = mentions

    def by(self, rule: LinkRule) -> Iterator[Link]:
        for token in self.doc:
            low = token.lower_
            if token.dep_ in ("prep", "mark", "prt", "advmod") or token.pos_ in ("ADP", "SCONJ"):
                introduced = self._introduced(token, low, rule)
                if introduced:
                    yield from self._join(rule, token, self._source(token), introduced)
            if (
                rule.objects
                and token.lemma_.lower() in rule.objects
                and token.i in self.at
                and token.tag_.startswith("VB")
            ):
                targets = [m for c in token.children if c.dep_ == "dobj" for m in self.at.get(c.i, ())]
                yield from self._join(rule, token, self.at[token.i], targets)

    def _join(
        self, rule: LinkRule, cue: Token, sources: list[Mention], targets: list[Mention]
    ) -> Iterator[Link]:
        for source in sources:
            for target in targets:
                if (
                    source.type == target.type and source.token == target.token
                ) or source.token == target.token:
                    continue
                if rule.to_stays and not target.stay and target.type == source.type:
                    continue
                if rule.of and source.type not in rule.of:
                    continue
                begin, end = cue.sent.start_char, cue.sent.start_char + len(cue.sent.text.rstrip())
                yield Link(
                    rule.property,
                    source.token,
                    target.token,
                    Span(cue.idx, cue.idx + len(cue), (begin, end)),
                    cue.lower_,
                )

    def _introduced(self, token: Token, low: str, rule: LinkRule) -> list[Mention]:
        """The mentions that a cue word introduces."""
        if low in rule.conjunctions and token.dep_ == "mark":
            return self._within_clause(token.head)
        phrase = f"{token.head.lower_} {low}"
        if (
            low in rule.prepositions
            or phrase in rule.phrases
            or (low == "to" and token.head.lemma_.lower() in rule.verbs)
        ):
            if low in rule.conjunctions and not any(c.dep_ in ("pobj", "pcomp") for c in token.children):
                return []
            return [m for c in token.children if c.dep_ in ("pobj", "pcomp") for m in self._noun(c)]
        return []

    def _noun(self, token: Token) -> list[Mention]:
        own = list(self.at.get(token.i, ()))
        for child in token.children:
            if child.dep_ == "conj":
                own += self.at.get(child.i, ())
        return own

    def _within_clause(self, verb: Token) -> list[Mention]:
        """The events of a clause: its verb, what that verb carries, or the stay that it puts someone in."""
        own = list(self.at.get(verb.i, ()))
        if own:
            return own
        for child in verb.children:
            if child.dep_ in ("dobj", "nsubjpass", "nsubj"):
                own += self.at.get(child.i, ())
            elif child.dep_ == "prep" and child.lower_ in ("on", "during"):
                own += [m for c in child.children for m in self.at.get(c.i, ())]
        return own

    def _source(self, cue: Token) -> list[Mention]:
        """The event of the clause that a cue's phrase or clause hangs on, pronouns for it resolved."""
        start = cue.head if cue.dep_ != "mark" else cue.head.head
        if cue.dep_ == "mark" and cue.head.dep_ not in ("advcl", "ccomp", "acl", "relcl"):
            return []
        at = start
        for _ in range(5):
            if at.i in self.at and self._inside(at, cue):
                return self.at[at.i]
            if at.pos_ in ("VERB", "AUX"):
                found = self._carried(at)
                if found:
                    return found
            if at.head == at or at.dep_ in ("ccomp", "relcl", "advcl"):
                return []
            at = at.head
        return []

    def _inside(self, at: Token, cue: Token) -> bool:
        return at.i != cue.i

    def _carried(self, verb: Token) -> list[Mention]:
        for child in verb.children:
            if child.dep_ in ("dobj", "nsubjpass", "nsubj") and child.i in self.at:
                return self.at[child.i]
            if (
                child.dep_ in ("nsubj", "nsubjpass")
                and child.lower_ in _PRONOUNS
                and verb.lemma_ in ("occur", "happen", "come", "take", "be", "follow")
            ):
                before = [
                    m for m in self.mentions if m.token < child.i and not m.stay and child.i - m.token < 40
                ]
                return before[-1:]
        return []
