"""How the events of an article stand to each other: during, after, before, in response to.

Only what the text states, by the words of `ontology/links.toml`. A link goes from the event of the
governing clause to the event that the cue word introduces; both are mentions found before.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from kg.assembly.linkwords import DURING, Link, LinkRule
from kg.assembly.ordering import Order, agents
from kg.modality.readings import NEGATED
from kg.names.entities import ZONE
from kg.recognition.fillers import Span
from kg.recognition.mentions import Mention
from kg.slots.clauses import stage_of
from kg.slots.syntax import SUBJECTS
from kg.text.tokens import Doc, Token

_PRONOUNS = frozenset(("it", "this", "that", "which", "they"))
_HAPPENING = frozenset(("come", "happen", "occur"))
"""Verbs that say of an event no more than when it was ("it came as Pence was visiting Seoul")."""
_APART = frozenset("after before since following over despite against".split())
"""Prepositions behind which stands what was at another time than its clause."""
_LASTING = frozenset(("be", "remain", "stay"))
"""Verbs that tell of a stay as a state."""


def links(doc: Doc, mentions: Sequence[Mention], rules: Sequence[LinkRule]) -> tuple[Link, ...]:
    """The stated links of a document, in the order of their cue words, without repeats."""
    if len(mentions) < 2:
        return ()
    finder = _Finder(doc, mentions, rules)
    found = {(k.property, k.source, k.target): k for rule in rules for k in finder.by(rule)}
    return tuple(sorted(found.values(), key=lambda k: (k.source, k.target, k.property)))


class _Finder:
    def __init__(self, doc: Doc, mentions: Sequence[Mention], rules: Sequence[LinkRule]) -> None:
        self.doc, self.mentions = doc, mentions
        self.at: dict[int, list[Mention]] = {}
        for mention in mentions:
            self.at.setdefault(mention.token, []).append(mention)
        self.order = Order(doc, mentions, self.at)
        spans = sorted({(s.start, s.end) for s in (doc[m.token].sent for m in mentions)})
        cues = frozenset().union(*(r.cues() for r in rules))
        words = (token for start, end in spans for token in doc[start:end])
        self.near = tuple(
            t for t in words if _introduces(t) or not cues.isdisjoint((t.lower_, t.lemma_.lower()))
        )
        """The words that can join events: those in a sentence with one that may introduce it or are cues."""

    def by(self, rule: LinkRule) -> Iterator[Link]:
        for token in self.near:
            yield from self._through(rule, token)
        for mention in self.mentions:
            if rule.purposes:
                yield from self._purpose(rule, mention)

    def _through(self, rule: LinkRule, token: Token) -> Iterator[Link]:
        """The links of which a word is the cue."""
        lemma = token.lemma_.lower()
        for first, then in self.order.by(rule, token):
            yield from self._join(rule, token, first, then)
        introduced = self._introduced(token, rule)
        if introduced:
            yield from self._join(rule, token, self._source(token), introduced)
        elif lemma in rule.objects and token.i in self.at and token.tag_.startswith("VB"):
            yield from self._join(rule, token, self.at[token.i], self._objects(token))
        elif lemma in rule.verbs:
            yield from self._join(rule, token, self._verb_source(token), self._objects(token))
        elif token.lower_ in rule.meanwhile:
            yield from self._meanwhile(rule, token)
        elif _replies(token, rule):
            yield from self._reply(rule, token)

    def _objects(self, verb: Token) -> list[Mention]:
        return [m for c in verb.children if c.dep_ == "dobj" for m in self._noun(c)]

    def _verb_source(self, verb: Token) -> list[Mention]:
        """The event that is the subject of a linking verb, or the clause that its participle belongs to."""
        own = [m for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") for m in self.at.get(c.i, ())]
        return own or (self._source(verb) if verb.tag_ == "VBG" else [])

    def _meanwhile(self, rule: LinkRule, cue: Token) -> Iterator[Link]:
        """ "Was in Moscow when the missile was fired": what took place during the stay that is told above."""
        clause = cue.head
        above = clause.head
        goes_on = above.lemma_ in _LASTING or above.tag_ == "VBG"
        if clause.dep_ == "advcl" and goes_on and cue.dep_ in ("advmod", "mark"):
            stays = [m for m in self.at.get(above.i, ()) if m.stay]
            yield from self._join(rule, cue, self._within_clause(clause), stays)

    def _reply(self, rule: LinkRule, cue: Token) -> Iterator[Link]:
        """ "In response, Seoul fired two missiles": to what somebody else did, as was told just before."""
        above = cue.head.head if cue.dep_ == "pobj" else cue.head
        for mention in self.at.get(above.i, ()) or self._carried(above):
            who, told = agents(mention), self.order.told_before(mention)
            others = (m for m in told if who and who.isdisjoint(agents(m)))
            yield from self._join(rule, cue, [mention], list(islice(others, 1)))

    def _purpose(self, rule: LinkRule, mention: Mention) -> Iterator[Link]:
        """What someone travels for, from the act to the stay."""
        token = self.doc[mention.token]
        infinitive = mention.verb and token.dep_ in ("advcl", "xcomp") and token.tag_ == "VB"
        cue = token if mention.verb else token.head
        purpose = token.dep_ == "pobj" and cue.lower_ == "for"
        part = token.dep_ == "dobj" and cue.lemma_ == "include" and cue.dep_ == "relcl"
        joined = mention.verb and token.dep_ == "conj" and not _placed(mention)  # "flew to Rome and met Duda"
        if mention.stay or not (infinitive or purpose or part or joined):
            return
        above = cue.head
        stays = [m for m in self.at.get(above.i, ()) if m.stay]
        if not stays and above.dep_ == "pobj":
            stays = [m for m in self.at.get(above.head.head.i, ()) if m.stay]
        yield from self._join(rule, cue, [mention], stays)

    def _join(
        self, rule: LinkRule, cue: Token, sources: list[Mention], targets: list[Mention]
    ) -> Iterator[Link]:
        for source in sources:
            for target in targets:
                if (
                    source.type == target.type and source.token == target.token
                ) or source.token == target.token:
                    continue
                if rule.orders and NEGATED in (source.factuality, target.factuality):
                    continue  # "called off the protest after talks"
                occasion = target.setting >= 0 and target.setting in (source.token, source.host)
                if rule.to_stays and target.type == source.type and not (target.stay or occasion):
                    continue
                if rule.of and source.type not in rule.of:
                    continue
                stated = DURING if _at_an_end(rule, source, target) else rule.property
                begin, end = cue.sent.start_char, cue.sent.start_char + len(cue.sent.text.rstrip())
                yield Link(
                    stated,
                    source.token,
                    target.token,
                    Span(cue.idx, cue.idx + len(cue.text), (begin, end)),
                    cue.lower_,
                )

    def _introduced(self, token: Token, rule: LinkRule) -> list[Mention]:
        """The mentions that a cue word introduces."""
        if not _introduces(token):
            return []
        low, above = token.lower_, token.head
        if token.dep_ == "mark":
            at_once = low in rule.meanwhile and above.tag_ == "VBG" and above.head.lemma_ in _HAPPENING
            return self._within_clause(above) if low in rule.conjunctions or at_once else []
        nouns = [m for c in token.children if c.dep_ in ("pobj", "pcomp") for m in self._noun(c)]
        if low in rule.prepositions or f"{above.lower_} {low}" in rule.phrases:
            return nouns
        if f"{above.lemma_.lower()} {low}" in rule.verbs:
            return nouns
        if low in rule.of_stays and any(m.stay for m in nouns):
            return [m for m in nouns if m.stay]
        part = low != "of" or any(stage_of(c) is not None for c in token.children)  # not "the shooting of"
        within = part and low in rule.of_occasions
        return [m for m in nouns if m.setting >= 0 or m.nth != (0, False)] if within else []

    def _noun(self, token: Token) -> list[Mention]:
        own = list(self.at.get(token.i, ()))
        for child in token.children:
            if child.dep_ == "conj":
                own += self.at.get(child.i, ())
            elif child.dep_ == "acl" and child.tag_ == "VB":  # "protested its decision to open talks"
                own += self._within_clause(child)
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
            if at.dep_ == "pobj" and at.head.lower_ in _APART:
                return []  # "rallies after the arrest of a man during a protest"
            closed = at.dep_ in ("ccomp", "relcl", "advcl") and any(c.dep_ in SUBJECTS for c in at.children)
            if at.head == at or closed:
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


def _placed(mention: Mention) -> bool:
    """Whether a place of its own is told of an event."""
    return any(f.entity is not None and ZONE in f.entity.classes for f in mention.fillers)


def _at_an_end(rule: LinkRule, source: Mention, target: Mention) -> bool:
    """Whether one who stays acts after coming or before leaving, so during it: "met him before leaving"."""
    end = bool(rule.to_end) and target.phase == rule.to_end
    return end and not source.stay and not agents(source).isdisjoint(agents(target))


def _replies(cue: Token, rule: LinkRule) -> bool:
    """Whether a word says that its clause answers what was told before, and not what stands behind "to"."""
    if cue.lower_ in rule.back:
        return cue.dep_ in ("advmod", "prt") and cue.i == cue.head.i + 1
    to_what = any(c.dep_ == "prep" for c in cue.children)
    return cue.lower_ in rule.replies and cue.dep_ == "pobj" and cue.head.lower_ == "in" and not to_what


def _introduces(word: Token) -> bool:
    """Whether a word can stand before what it joins to its clause."""
    return word.dep_ in ("prep", "mark", "prt", "advmod") or word.pos_ in ("ADP", "SCONJ")
