"""The tokens of a parsed document: plain objects, copied once out of the parser's tables.

Everything behind the parser reads these. spaCy makes a token, and each walk over its children, anew whenever
it is asked for, which was a third of all work on a parsed sentence. The attributes have spaCy's names and
meaning. Nothing changes them once they are made, sentence by sentence as they are first looked at.
"""

from bisect import bisect_right
from collections.abc import Collection, Hashable, Iterator, Mapping
from itertools import chain, pairwise
from typing import Any, overload
from unicodedata import category

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int64]
"""A row for each token of a document, with the columns below; words stand there as ids.

`_LENGTH` is in code points, `_SPACE` 1 where a blank follows, `_HEAD` how far away the head is, in tokens,
and 0 for the head of a sentence, `_OPENS` 1 for the first of a sentence.
"""
_ORTH, _LENGTH, _SPACE, _HEAD, _DEP, _TAG, _POS, _LEMMA, _IOB, _ENTITY, _OPENS = range(11)
_PLACES = ("", "I", "O", "B")
"""What spaCy's numbers for the place of a token in an entity stand for."""


class Token:
    """A word or mark; `head` is itself for the head of a sentence."""

    __slots__ = (
        "_subtree",
        "children",
        "dep_",
        "doc",
        "ent_type_",
        "head",
        "i",
        "idx",
        "lefts",
        "lemma_",
        "lower_",
        "pos_",
        "rights",
        "sent",
        "tag_",
        "text",
    )
    head: "Token"
    lefts: tuple["Token", ...]
    rights: tuple["Token", ...]
    children: tuple["Token", ...]
    """Those to the left, then those to the right, each in order."""

    def __init__(
        self,
        sent: "Span",
        i: int,
        idx: int,
        text: str,
        dep: str,
        tag: str,
        pos: str,
        lemma: str,
        entity: str,
    ) -> None:
        self.doc, self.sent, self.i, self.idx = sent.doc, sent, i, idx
        self.text, self.lower_ = text, text.lower()
        self.dep_, self.tag_, self.pos_, self.lemma_ = dep, tag, pos, lemma
        self.ent_type_ = entity
        self.head = self
        self.lefts = self.rights = self.children = ()
        self._subtree: tuple[Token, ...] | None = None

    def __repr__(self) -> str:
        return self.text

    def hold(self, children: list["Token"]) -> None:
        """Takes over those of which it is the head, in order; once, when its sentence is made."""
        self.lefts = tuple(c for c in children if c.i < self.i)
        self.rights = tuple(children[len(self.lefts) :])
        self.children = tuple(children)

    def nbor(self, distance: int = 1) -> "Token":
        """The token so far behind, or before if negative; IndexError outside the document."""
        if self.i + distance < 0:
            raise IndexError(distance)
        return self.doc[self.i + distance]

    @property
    def whitespace_(self) -> str:
        """The blank behind it; "" for none."""
        return " " if self.doc.told(self.i, _SPACE) else ""

    @property
    def ent_iob_(self) -> str:
        """Whether it is the first of an entity, "B", a further one, "I", or in none, "O" or ""."""
        return _PLACES[self.doc.told(self.i, _IOB)]

    @property
    def is_title(self) -> bool:
        """Whether it begins with a capital and goes on in small letters."""
        return self.text.istitle()

    @property
    def is_upper(self) -> bool:
        """Whether it is in capitals."""
        return self.text.isupper()

    @property
    def is_lower(self) -> bool:
        """Whether it is in small letters."""
        return self.text.islower()

    @property
    def is_alpha(self) -> bool:
        """Whether it is letters alone."""
        return self.text.isalpha()

    @property
    def is_punct(self) -> bool:
        """Whether it is punctuation alone."""
        return all(category(c).startswith("P") for c in self.text)

    @property
    def ancestors(self) -> Iterator["Token"]:
        """Its head, the head of that, and so on to the head of the sentence."""
        below, token = self, self.head
        while token is not below:
            yield token
            below, token = token, token.head

    @property
    def subtree(self) -> tuple["Token", ...]:
        """Itself and all below it: what is to its left, itself, what is to its right, and within the same."""
        if self._subtree is None:
            found: list[Token] = []
            left: list[tuple[Token, bool]] = [(self, False)]
            while left:  # not by recursion: some texts are one sentence of a thousand clauses
                token, opened = left.pop()
                if opened or not token.children:
                    found.append(token)
                    continue
                left += [(child, False) for child in reversed(token.rights)]
                left.append((token, True))
                left += [(child, False) for child in reversed(token.lefts)]
            self._subtree = tuple(found)
        return self._subtree

    @property
    def left_edge(self) -> "Token":
        """The first token of its subtree."""
        return self.doc[self.sent.edges[self.i - self.sent.start][0]]

    @property
    def right_edge(self) -> "Token":
        """The last token of its subtree."""
        return self.doc[self.sent.edges[self.i - self.sent.start][1]]

    @property
    def conjuncts(self) -> tuple["Token", ...]:
        """What it is joined to by "and" and the like, on both sides, from the first on; itself left out."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        joined = [first]
        for token in joined:
            joined += [c for c in token.rights if c.dep_ == "conj"]
        return tuple(t for t in joined if t is not self)


class Span:
    """The tokens `[start, end)` of a document."""

    __slots__ = ("_edges", "_lemmas", "_root", "doc", "end", "label_", "start")

    def __init__(self, doc: "Doc", start: int, end: int, label: str = "") -> None:
        self.doc, self.start, self.end, self.label_ = doc, start, end, label
        self._root: Token | None = None
        self._lemmas: frozenset[str] | None = None
        self._edges: list[tuple[int, int]] | None = None

    def __repr__(self) -> str:
        return self.text

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.between(self.start, self.end))

    def __getitem__(self, at: int) -> Token:
        if not -len(self) <= at < len(self):
            raise IndexError(at)
        return self.doc[self.start + at if at >= 0 else self.end + at]

    @property
    def start_char(self) -> int:
        """Where it begins, in code points of the document's text."""
        return self.doc.starts[self.start] if self.start < len(self.doc) else len(self.doc.text)

    @property
    def end_char(self) -> int:
        """Where it ends, in code points, exclusive; without the blank behind it."""
        return self.doc.ends[self.end - 1] if self.end > self.start else self.start_char

    @property
    def text(self) -> str:
        """Its text, without the blank behind it."""
        return self.doc.text[self.start_char : self.end_char]

    @property
    def sent(self) -> "Span":
        """The sentence of its first token."""
        return self.doc[self.start].sent

    @property
    def lemmas(self) -> frozenset[str]:
        """The lemmas of its tokens, in lower case."""
        if self._lemmas is None:
            self._lemmas = frozenset(t.lemma_.lower() for t in self)
        return self._lemmas

    @property
    def edges(self) -> list[tuple[int, int]]:
        """Of a sentence, the numbers of the first and the last token below each of its tokens."""
        if self._edges is None:
            heads = [t.head.i - self.start for t in self.doc.between(self.start, self.end)]
            arcs = [(at, head) for at, head in enumerate(heads) if at != head]
            left, right = list(range(self.start, self.end)), list(range(self.start, self.end))
            wider = True
            while wider:  # more than twice only where arcs cross
                wider = False
                for at, head in chain(arcs, reversed(arcs)):
                    if left[at] < left[head]:
                        left[head], wider = left[at], True
                    if right[at] > right[head]:
                        right[head], wider = right[at], True
            self._edges = list(zip(left, right, strict=True))
        return self._edges

    @property
    def ents(self) -> list["Span"]:
        """The entities that lie within it."""
        return [e for e in self.doc.ents if self.start <= e.start and e.end <= self.end]

    @property
    def root(self) -> Token:
        """The token nearest to the head of its sentence, of several the first; a mark only if all are."""
        if self._root is None:
            tokens = self.doc.between(self.start, self.end)
            outside = [t for t in tokens if not self.start <= t.head.i < self.end or t.head is t]
            self._root = min(outside, key=_depth_of_words) if len(outside) > 1 else outside[0]
        return self._root


def _depth_of_words(token: Token) -> tuple[bool, int]:
    mark = not token.children and token.head is not token and (token.is_punct or token.text.isspace())
    return mark, 0 if mark else sum(1 for _ in token.ancestors)


class Doc:
    """A document's text and tokens; `strings` are the words by their ids."""

    def __init__(self, text: str, rows: Rows, strings: Mapping[int, str], *, parsed: bool) -> None:
        self.text = text
        self.parsed = parsed
        """Whether any of it was parsed."""
        self.remembered: dict[Hashable, Any] = {}
        """What later stages found out about it and would else ask again."""
        self._rows, self._strings = rows, strings
        self._tokens: list[Token | None] = [None] * len(rows)
        self._places: dict[int, Mapping[str, list[int]]] = {}
        self._lemmas: list[tuple[str, list[int]]] | None = None
        lengths, blanks = rows[:, _LENGTH], rows[:, _SPACE]
        behind = (lengths + blanks).cumsum()
        self.starts: list[int] = [0, *behind[:-1].tolist()]
        """Where each token begins, in code points."""
        self.ends: list[int] = (behind - blanks).tolist()
        """Where each token ends, in code points, exclusive; without the blank behind it."""
        self._openings: list[int] = np.flatnonzero(rows[:, _OPENS] == 1).tolist()
        self.sents = tuple(Span(self, a, b) for a, b in pairwise((*self._openings, len(rows))))
        """The sentences; a passage that was not parsed is one."""
        self.ents = tuple(self._entities())
        """The entities that the recogniser found."""

    def __len__(self) -> int:
        return len(self._tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.between(0, len(self)))

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> Span: ...
    def __getitem__(self, at: int | slice) -> Token | Span:
        if isinstance(at, slice):
            start, end, _ = at.indices(len(self._tokens))
            return Span(self, start, max(start, end))
        token = self._tokens[at]
        return self._made(at % len(self._tokens)) if token is None else token

    def told(self, at: int, column: int) -> int:
        """What a column tells of a token."""
        return int(self._rows[at, column])

    def between(self, start: int, end: int) -> list[Token]:
        """The tokens `[start, end)`."""
        tokens = self._tokens[start:end]
        return [self[i] for i in range(start, end)] if None in tokens else tokens  # type: ignore[return-value]

    def _made(self, at: int) -> Token:
        """A token, made with all of its sentence."""
        sentence = self.sents[bisect_right(self._openings, at) - 1]
        begin, end = sentence.start, sentence.end
        rows, word = self._rows[begin:end].tolist(), self._strings
        made = [
            Token(
                sentence,
                i,
                idx,
                word[orth],
                word[dep],
                word[tag],
                word[pos],
                word[lemma],
                word[entity],
            )
            for i, idx, (orth, _, _, _, dep, tag, pos, lemma, _, entity, _) in zip(
                range(begin, end), self.starts[begin:end], rows, strict=True
            )
        ]
        below: dict[int, list[Token]] = {}
        for at_, (token, row) in enumerate(zip(made, rows, strict=True)):
            if row[_HEAD]:
                token.head = made[at_ + row[_HEAD]]
                below.setdefault(at_ + row[_HEAD], []).append(token)
        for i, children in below.items():
            made[i].hold(children)
        self._tokens[begin:end] = made
        return made[at - begin]

    def _entities(self) -> Iterator[Span]:
        found: Span | None = None
        for at in np.flatnonzero(self._rows[:, _ENTITY]).tolist():
            if found is not None and found.end == at and _PLACES[self.told(at, _IOB)] == "I":
                found.end += 1
                continue
            if found is not None:
                yield found
            found = Span(self, at, at + 1, self._strings[self.told(at, _ENTITY)])
        if found is not None:
            yield found

    def with_text(self, texts: Collection[str]) -> list[int]:
        """The numbers of the tokens that are written so, in order."""
        return sorted(i for text, places in self._by(_ORTH).items() if text in texts for i in places)

    def with_lemma(self, lemmas: Collection[str]) -> list[int]:
        """The numbers of the tokens of some lemmas, which are in lower case, in order."""
        if self._lemmas is None:
            self._lemmas = [(lemma.lower(), places) for lemma, places in self._by(_LEMMA).items()]
        return sorted(i for lemma, places in self._lemmas if lemma in lemmas for i in places)

    def with_pos(self, pos: str) -> list[int]:
        """The numbers of the tokens of a part of speech, in order."""
        return self._by(_POS).get(pos, [])

    def _by(self, column: int) -> Mapping[str, list[int]]:
        """The numbers of the tokens by what a column holds; gathered once."""
        if column not in self._places:
            found: dict[str, list[int]] = {}
            for at, i in enumerate(self._rows[:, column].tolist()):
                found.setdefault(self._strings[i], []).append(at)
            self._places[column] = found
        return self._places[column]

    def at(self, offset: int) -> int | None:
        """The number of the token that a code point is in or is the blank behind; None outside the text."""
        return bisect_right(self.starts, offset) - 1 if 0 <= offset < len(self.text) else None

    def covering(self, begin: int, end: int) -> Span | None:
        """The tokens that the code points `[begin, end)` touch, also in part; None outside the text."""
        first, last = self.at(begin), self.at(end - 1)
        if first is None or last is None:
            return None
        first += begin == self.ends[first]  # the blank behind a token is no part of it
        return Span(self, first, last + 1) if first <= last else None

    def within(self, begin: int, end: int) -> Span | None:
        """The tokens that lie wholly in the code points `[begin, end)`; None if none does."""
        first, last = self.at(begin), self.at(end - 1)
        if first is None or last is None:
            return None
        first += self.starts[first] < begin
        last -= self.ends[last] > end
        return Span(self, first, last + 1) if first <= last else None
