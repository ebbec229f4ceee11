"""The two whom "the two leaders", "both countries" or "they" mean; what stays ambiguous means nobody."""

from collections.abc import Callable, Mapping, Sequence

from kg.names.entities import GROUP, PERSON, STATE, Entity
from kg.names.spoken import REACH, Spoken
from kg.names.wording import Wording
from kg.text.tokens import Token

_FAR = 480
"""Tokens back in which the two are sought whom an article tells of: "the two leaders" at its end, too."""
_SENTENCES = 3
"""Sentences back in which the two are sought whom "they" means."""
_TOGETHER = frozenset("meet talk confer discuss agree sign hold shake embrace dine".split())
"""Verbs of what two do with one another."""
_PAIRED = 2
_MEETING = frozenset(("meet", "receive", "host", "welcome", "see"))
"""Verbs whose object is met by their subject."""
_PAIR = frozenset(("two", "both", "pair"))
_STATES = frozenset("country nation side state neighbor neighbour government ally power rival foe".split())
_TIMING = frozenset(("when", "as", "after", "before", "where", "since", "while", "once"))
_DEFINITE = frozenset(("the", "these", "those"))


class Pairs:
    """The pairs of one document: of those `spoken` of, of its `people` by their tokens."""

    def __init__(
        self,
        wording: Wording,
        people: Mapping[int, Entity],
        spoken: Sequence[Spoken],
        resolve: Callable[[Token], Entity | None],
    ) -> None:
        self.wording, self.words, self.doc = wording, wording.words, wording.doc
        self.people, self.spoken, self.resolve = people, spoken, resolve

    def of(self, token: Token) -> tuple[Entity, ...]:
        """The two last spoken of, for "the two leaders" or "both countries"; nothing if not two."""
        halves = {state for state, _ in self.words.short.values()}
        if token.lower_ in self.words.halves:  # "the two Koreas"
            return tuple(e for key in sorted(halves) if (e := self.wording.node(key)) is not None)
        if token.lower_ in ("they", "their"):
            return self._told_above(token) or (() if _of_several(token) else self._told_before(token))
        low = {c.lower_ for c in token.children} | {token.lower_}
        between = token.head.lower_ == "between" and token.tag_ == "NNS" and not token.conjuncts
        whose = _of_two_states(token)
        two = bool(low & _PAIR) or between or whose  # "talks between the neighbours"
        if not two or not (low & _DEFINITE or "both" in low):
            return ()
        lemma = token.lemma_.lower()
        states = lemma in _STATES
        wanted = STATE if states else PERSON
        people = lemma in self.words.political or lemma in ("man", "woman")
        if not (people or token.lower_ in ("two", "both", "pair") or states):
            return ()
        plain = token.lower_ in ("two", "both", "pair")
        found = (plain and self._joined_before(token)) or self._last_two(token, wanted, lemma)
        others = token.head.lower_ == "between" or (states and token.dep_ in ("dobj", "pobj"))
        if len(found) < 2 and others and token.sent.start:
            # "China hosts talks between them", "the U.S. envoy visits both countries"
            found = self._last_two(self.doc[token.sent.start], wanted, lemma)
        leads = lemma == "leader" or bool(self.words.offices.get(lemma))
        for_states = plain or whose or (lemma in self.words.political and not leads)
        if len(found) < 2 and wanted == PERSON and for_states:
            found = self._last_two(token, STATE, "state")  # "the two foreign ministers", for their states
        return found if len(found) == 2 else ()

    def _joined_before(self, pair: Token) -> tuple[Entity, ...]:
        """The two that "and" joined as the subject of the sentence before; nothing if not two."""
        before = self.doc[pair.sent.start - 1].sent if pair.sent.start else ()
        subjects = [[t, *t.conjuncts] for t in before if t.dep_ == "nsubj" and t.pos_ == "PROPN"]
        named = [tuple(filter(None, map(self.resolve, joined))) for joined in subjects]
        return next((two for two in named if len(two) == 2), ())

    def _last_two(self, token: Token, wanted: str, lemma: str) -> tuple[Entity, ...]:
        """The political ones of a class named in the nearest sentences that name two, in order."""
        found: dict[str, Entity] = {}
        start = token.sent.start
        for spoken in reversed([s for s in self.spoken if token.i - REACH < s.at < token.i]):
            if spoken.at < start and (len(found) > 1 or (found and wanted == STATE)):
                break  # the nearest sentences that name two, for states a single one
            start = min(start, self.doc[spoken.at].sent.start)
            if (
                wanted in spoken.entity.classes
                and spoken.entity.political
                and self._holds(spoken.entity, lemma)
            ):
                found.setdefault(spoken.entity.key, spoken.entity)
        pair = tuple(reversed(found.values()))
        return self._couple(token, pair) if wanted == PERSON and len(pair) > 1 else pair

    def _couple(self, token: Token, pair: tuple[Entity, ...]) -> tuple[Entity, ...]:
        """The two whom a clause before told together, if one of them is of the two named last, else those.

        "Xi and Ma met. The opposition leader, Tsai, was disappointed. Ma spoke of peace. The two men dined".
        """
        last = {entity.key for entity in pair}
        start = max(0, token.sent.start - _FAR)
        for subject in (t for t in reversed(list(self.doc[start : token.sent.start])) if t.dep_ == "nsubj"):
            joined = [subject, *subject.conjuncts] if subject.pos_ == "PROPN" else []
            named = tuple(e for t in joined if (e := self.people.get(t.i)) is not None and e.political)
            couple = named if len(named) == len(joined) == 2 else self._who_met(subject)
            couple = couple or self._told_between(subject)
            if len(couple) == 2 and not last.isdisjoint(e.key for e in couple):
                return couple
        return pair

    def _told_before(self, they: Token) -> tuple[Entity, ...]:
        """The people or states that were the subject last together, for a "they" that goes on about them."""
        at = they.sent.start
        for _ in range(_SENTENCES if they.dep_ in ("nsubj", "poss") else 0):
            if not at:
                break
            before = self.doc[at - 1].sent
            at = before.start
            for subject in (t for t in reversed(list(before)) if t.dep_ in ("nsubj", "nsubjpass")):
                if found := self._told_between(subject):
                    return found
                if subject.dep_ == "nsubjpass":
                    continue
                joined = [subject, *subject.conjuncts] if subject.pos_ == "PROPN" else []
                named = tuple(filter(None, map(self.resolve, joined)))
                if len(joined) == 1 and subject.tag_ == "NNPS" and any(GROUP in e.classes for e in named):
                    return ()  # "the Houthis fired rockets. They …"
                several = named if len(named) == len(joined) > 1 else self._who_met(subject)
                if found := several or (self.of(subject) if subject.tag_ in ("NNS", "CD") else ()):
                    return found
        together = they.dep_ == "nsubj" and they.head.lemma_ in _TOGETHER
        return self._one_by_one(they) if together else ()

    def _one_by_one(self, they: Token) -> tuple[Entity, ...]:
        """The two of whom one sentence each tells right before: "Kiir landed. Bashir followed. They met"."""
        found: list[Entity] = []
        at = they.sent.start
        while at and len(found) < _PAIRED:
            before = self.doc[at - 1].sent
            at = before.start
            acting = [c for c in before.root.children if c.dep_ == "nsubj" and c.pos_ == "PROPN"]
            person = self.people.get(acting[0].i) if len(acting) == 1 else None
            if person is None or not person.political or list(acting[0].conjuncts):
                return ()
            found.append(person)
        return tuple(reversed(found)) if len({p.key for p in found}) == _PAIRED else ()

    def _told_between(self, noun: Token) -> tuple[Entity, ...]:
        """The two between whom something is: "the summit between Trump and Kim ended. They …"."""
        behind = (n for c in noun.rights if c.lower_ == "between" for n in c.children if n.dep_ == "pobj")
        for first in behind:
            named = tuple(filter(None, map(self.resolve, (first, *first.conjuncts))))
            if len(named) == 2:
                return named
        return ()

    def _who_met(self, subject: Token) -> tuple[Entity, ...]:
        """Both of whom a clause says that one met the other: "Xi met Putin. They …"."""
        verb = subject.head
        heads = (verb, *(c for c in verb.children if c.dep_ == "dobj"))
        withs = (c for h in heads for c in h.children if c.lower_ == "with")
        met = [c for c in verb.children if c.dep_ == "dobj" and verb.lemma_ in _MEETING]
        met += [n for w in withs for n in w.children if n.dep_ == "pobj"]
        both = [self.resolve(t) for t in (subject, *met) if t.pos_ == "PROPN" and not list(t.conjuncts)]
        named = tuple(e for e in both if e is not None and e.political)
        kinds = [next((k for k in (PERSON, STATE) if k in e.classes), "") for e in named]
        alike = len(met) == 1 and len(named) == 2 and kinds[0] == kinds[1] != ""
        return named if alike else ()

    def _told_above(self, they: Token) -> tuple[Entity, ...]:
        """The two of the clause above a "they": joined as its subject, or one who tells the other.

        "Seoul and Washington said they would hold talks"; "Machimura asked Li when they met".
        """
        if they.dep_ not in ("nsubj", "poss"):
            return ()
        for verb in (t for t in they.ancestors if t.pos_ in ("VERB", "AUX") and t.i < they.i):
            subject = next((c for c in verb.children if c.dep_ == "nsubj" and c.i < they.i), None)
            if subject is None or subject == they:
                continue
            joined = [subject, *subject.conjuncts] if subject.pos_ == "PROPN" else []
            named = tuple(filter(None, map(self.resolve, joined)))
            return named if len(named) == len(joined) > 1 else self._both_people(verb, they)
        return ()

    def _both_people(self, verb: Token, they: Token) -> tuple[Entity, ...]:
        """The two people of a clause, if just two come before the clause of time that goes on with them."""
        clause = they.head
        timed = clause.dep_ == "advcl" and clause.head == verb and clause.left_edge.lower_ in _TIMING
        if not timed or they.dep_ != "nsubj":
            return ()
        people = {e.key: e for i in range(verb.left_edge.i, they.i) if (e := self.people.get(i)) is not None}
        return tuple(people.values()) if len(people) == 2 else ()

    def _holds(self, entity: Entity, lemma: str) -> bool:
        """Whether someone's office is one that a noun means: "leaders" are no foreign ministers."""
        office = entity.fact("office")
        if lemma == "leader":
            return office in ("", *self.words.opposite) or bool(self.words.offices.get(office, ()))
        return lemma not in self.words.offices or lemma in office.split()


def _of_several(their: Token) -> bool:
    """Whether "their" is of the several who are its clause's subject: "EU leaders opened their summit"."""
    verbs = (t for t in their.ancestors if t.pos_ in ("VERB", "AUX") and their.dep_ == "poss")
    acting = (c for v in verbs for c in v.children if c.dep_ == "nsubj" and c.i < their.i)
    subject = next(acting, None)
    return subject is not None and subject.tag_ == "NNS" and not _PAIR & {c.lower_ for c in subject.children}


def _of_two_states(people: Token) -> bool:
    """Whether people are those of two states told before: "the leaders of the two countries", "of both"."""
    of = (n for c in people.children if c.lower_ == "of" for n in c.children if n.dep_ == "pobj")
    states = [n for n in of if n.lemma_.lower() in _STATES and n.tag_ == "NNS"]
    known = any({c.lower_ for c in n.children} & (_DEFINITE | _PAIR) for n in states)
    return people.tag_ == "NNS" and known
