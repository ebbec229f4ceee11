"""The office before or behind a person's name, and whose it is: "Iran's envoy to the talks, Ali Bagheri"."""

from kg.names.wording import Wording
from kg.slots.clauses import apposed
from kg.text.tokens import Span, Token

CIVIL = frozenset(("mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "sir"))
"""Titles that tell of no office."""
_KIN = frozenset("brother daughter husband sister son wife".split())
_BETWEEN = frozenset(("of", "for", "and", "-"))
_BEFORE = frozenset(("'s", "’s", "'", "’", "former", "outgoing", "new"))


class Titles:
    """The titles of a document; `words` are those of which they are made."""

    def __init__(self, wording: Wording) -> None:
        self.wording, self.doc = wording, wording.doc
        self._political, self._shared = wording.words.political, wording.words.shared_titles
        self.words = wording.words.titles

    def of(self, span: Span) -> tuple[str, str]:
        """The office before or behind a name and the key of its state, "" where not said."""
        shared = self._title_shared(span.root)
        if shared:
            return shared, ""  # which state is whose, a list of states before them seldom tells
        start = self._title_start(span.start)
        words = [t.lower_ for t in self.doc[start : span.start]]
        if not set(words) - CIVIL - _BETWEEN:
            state = self._state_before(span.start) or self._state_listed(span.root)
            title, whose = (
                self._title_behind(span) or self._title_apposed(span) or self._title_of(span) or ("", "")
            )
            civil = " ".join(word for word in words if word in CIVIL)
            return title or civil, whose or state
        state = (
            self._state_before(start)
            or self._state_within(start, span.start)
            or self._state_of(span.root)
            or self._state_listed(span.root)
        )
        return " ".join(words).removeprefix("and ").strip(" -"), state

    def _state_listed(self, name: Token) -> str:
        """The state of those who are listed: "two Japanese ministers, Jin Matsubara and Yuichiro Hata"."""
        while name.dep_ in ("conj", "appos") and name.head != name:
            name = name.head
            if name.tag_ == "NNS" and name.lower_ in self._political:
                return next(filter(None, map(self.wording.state_named, name.lefts)), "")
        return ""

    def _title_shared(self, name: Token) -> str:
        """The title of each of those who are listed: "Prime Ministers Koizumi and Blair"."""
        first = name
        while first.dep_ == "conj" and first.head != first:
            first = first.head
        before = self.doc[self._title_start(first.left_edge.i) : first.i]
        titles = [t.lower_ for t in before if t.lower_ in self.words]
        if not titles or titles[-1] not in self._shared or first.tag_ == "NNS":
            return ""
        return " ".join((*titles[:-1], self._shared[titles[-1]]))

    def _title_start(self, at: int) -> int:
        while at and ((low := self.doc[at - 1].lower_) in self.words or low in _BETWEEN):
            at -= 1
        return at

    def _state_before(self, at: int) -> str:
        """ "Russian President X", "South Korea's former President X"."""
        while at and (
            self.doc[at - 1].text in _BEFORE
            or at - 1 in self.wording.names
            or _describes(self.doc[at - 1], at)
        ):
            at -= 1
            state = self.wording.state_named(self.doc[at])
            if state:
                return state
        return ""

    def _state_within(self, start: int, end: int) -> str:
        hits = (self.wording.state_named(t) for t in self.doc[start:end] if t.i in self.wording.names)
        return next(filter(None, hits), "")

    def _state_of(self, token: Token) -> str:
        phrases = (c for c in token.children if c.dep_ == "prep" and c.lower_ == "of")
        return next(filter(None, (self.wording.state_named(n) for c in phrases for n in c.children)), "")

    def _title_behind(self, span: Span) -> tuple[str, str] | None:
        """ "Lee Ju-ho, the minister of education"; "Joko Widodo, Indonesia's president"."""
        for child in span.root.children:
            titled = child.lower_ in self.words or child.lower_ in self._political
            if child.dep_ == "appos" and titled:
                modifiers = (self.wording.state_named(c) for c in child.children)
                return self._whole(child), next(filter(None, modifiers), "") or self._state_of(child)
        return None

    def kin_of_ruler(self, name: Token) -> bool:
        """Whether somebody is told to be of the family of one in office: "the sister of leader Kim"."""
        kin = (c for c in name.children if c.dep_ == "appos" and c.lemma_ in _KIN)
        of = (n for c in kin for p in c.children if p.lower_ == "of" for n in p.children)
        return any(t.lower_ in self._political for n in of for t in (n, *n.lefts))

    def _whole(self, office: Token) -> str:
        """The words of an office up to its last: "prime minister"."""
        words = self.doc[self._title_start(office.i) : office.i + 1]
        return " ".join(t.lower_ for t in words if t.lower_ not in _BETWEEN)

    def _title_apposed(self, span: Span) -> tuple[str, str] | None:
        """ "Iran's envoy to the talks, Ali Bagheri, said"."""
        above = span.root.head
        over = (above, above.head.head) if above.dep_ == "pobj" else (above,)  # "Iran's envoy for Syria, X"
        offices = (t for t in over if t.tag_ in ("NN", "NNP") and t.lower_ in self.words)
        office = next((t for t in offices if span.root in apposed(t)), None)
        if office is None:
            return None
        modifiers = (self.wording.state_named(c) for c in office.lefts)
        return self._whole(office), next(filter(None, modifiers), "") or self._state_of(office)

    def _title_of(self, span: Span) -> tuple[str, str] | None:
        """ "Prime Minister of Japan Naoto Kan"."""
        office = self.office_of(span.start)
        if not office:
            return None
        words = " ".join(self.doc[i].lower_ for i in office)
        return words, self.wording.state_named(self.doc[span.start - 1])

    def office_of(self, at: int) -> range:
        """The tokens of the office in "Prime Minister of India X", for X at a token; empty for none."""
        name = self.wording.names.get(at - 1)
        if name is None:
            return range(0)
        first = at - 1
        while self.wording.names.get(first - 1) is name:
            first -= 1
        of = first - 2 if first > 1 and self.doc[first - 1].lower_ == "the" else first - 1
        if of < 1 or self.doc[of].lower_ != "of":
            return range(0)
        begin = of
        while begin and self.doc[begin - 1].lower_ in self.words:
            begin -= 1
        return range(begin, of)


def _describes(word: Token, at: int) -> bool:
    """Whether a word only says which office stands behind it: "Iraqi **interim** Prime Minister X"."""
    return word.is_lower and word.dep_ in ("amod", "compound", "nmod") and word.head.i >= at
