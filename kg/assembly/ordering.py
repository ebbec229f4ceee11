"""Words that set an event before or after the one told last: "then", "a day earlier", "flew on".

What was told last is sought just before: for a distance ("hours later") in the sentence or the one before it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.assembly.linkwords import LinkRule
from kg.modality.readings import OCCURRED
from kg.names.entities import ACTOR
from kg.recognition.mentions import Mention
from kg.slots.clauses import governing_verb
from kg.text.tokens import Doc, Token

_JUST_BEFORE = 300
"""Characters between what was told and the sentence that goes on from it at most: about two sentences."""
_NEXT = 3
"""Characters between a sentence and the next at most."""
_UNITS = frozenset("second minute moment hour day night evening morning week fortnight month year".split())
_THE_SAME = re.compile(r"\s+(?:the same|that(?: same)?|in the) (?:day|morning|afternoon|evening|night)\b")

Pair = tuple[list[Mention], list[Mention]]
"""What comes first, and what comes after it."""


class Order:
    """What stands in what order in a document, `at` the tokens of its mentions."""

    def __init__(self, doc: Doc, mentions: Sequence[Mention], at: Mapping[int, list[Mention]]) -> None:
        self.doc, self.mentions, self.at = doc, mentions, at

    def told_before(self, mention: Mention, factuality: str = OCCURRED) -> Iterator[Mention]:
        """What was told to be so in the sentences just before a mention, the last first."""
        start = self.doc[mention.token].sent.start_char
        for other in reversed(self.mentions):
            near = start - other.span.sentence[1] <= _JUST_BEFORE
            aside = other.aggregate or other.apart >= 0  # "a week after it fired another"
            if other.token < mention.token and near and not aside:
                yield from (other,) if other.factuality == factuality else ()

    def by(self, rule: LinkRule, cue: Token) -> Iterator[Pair]:
        """The pairs that a word sets in order."""
        if cue.lower_ in rule.onward:
            yield from self._onward(cue)
        steps = _steps(rule, cue)
        if steps:
            yield from self._apart(cue, steps)
        elif cue.lower_ in rule.adverbs and cue.dep_ == "advmod":
            yield from self._then(cue)

    def _then(self, adverb: Token) -> Iterator[Pair]:
        """ "It then fired two more": the event told last before this one, if it is of its type."""
        for mention in self.at.get(adverb.head.i, ()):
            told = (m for m in self.told_before(mention, mention.factuality) if m.verb)
            yield [m for m in told if m.type == mention.type][:1], [mention]

    def _apart(self, cue: Token, steps: int) -> Iterator[Pair]:
        """ "A day earlier, it fired two": the event told last, of whatever type."""
        verb = governing_verb(cue)
        if verb is None:
            return
        for mention in self._told_by(verb):
            start = self.doc[mention.token].sent.start_char
            before = [m for m in self.told_before(mention) if verb not in self.doc[m.token].ancestors]
            alike = [m for m in before if m.type == mention.type]
            near = (m for m in before if start - m.span.sentence[1] <= _NEXT)
            last = alike[0] if alike else next(near, None)
            if last is not None and _goes(last, mention, cue, steps) and not _stays_there(last, mention):
                yield ([last], [mention]) if steps > 0 else ([mention], [last])

    def _told_by(self, verb: Token) -> list[Mention]:
        """The event of a clause: its verb, its subject or its object."""
        own = list(self.at.get(verb.i, ()))
        carried = (c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass", "dobj"))
        return own or next((self.at[c.i] for c in carried if c.i in self.at), [])

    def _onward(self, word: Token) -> Iterator[Pair]:
        """ "Flew on to Cairo": the stay of the same ones that was told last."""
        if word.i != word.head.i + 1 or any(c.dep_ == "pobj" for c in word.children):
            return
        for mention in (m for m in self.at.get(word.head.i, ()) if m.stay):
            stays = (m for m in self.told_before(mention, mention.factuality) if m.stay)
            yield [m for m in stays if not agents(m).isdisjoint(agents(mention))][:1], [mention]


def agents(mention: Mention) -> frozenset[str]:
    """The keys of those in the first of the roles for actors that a mention fills: who did it."""
    actors = [f for f in mention.fillers if f.entity is not None and ACTOR in f.entity.classes]
    return frozenset(f.value for f in actors if f.name == actors[0].name)


def _steps(rule: LinkRule, cue: Token) -> int:
    """1 for a word that tells how long after what was told, -1 for how long before it, 0 for any other."""
    low, above = cue.lower_, cue.head
    if low in rule.next | rule.previous:
        unit = above.lemma_.lower() in _UNITS and above.dep_ in ("npadvmod", "pobj")
        known = unit and any(c.lower_ == "the" for c in above.lefts)  # not "next week"
        alone = known and cue.dep_ in ("amod", "advmod", "prep") and not list(cue.children)
        return (1 if low in rule.next else -1) if alone else 0
    if low not in rule.adverbs | rule.earlier or cue.dep_ not in ("advmod", "npadvmod"):
        return 0
    measured = any(c.dep_ == "npadvmod" and c.lemma_.lower() in _UNITS for c in cue.children)
    return (1 if low in rule.adverbs else -1) if measured or _within_the_day(cue) else 0


def _within_the_day(cue: Token) -> bool:
    """Whether a word tells of another time of the same day: "later in the day", "earlier that day"."""
    return _THE_SAME.match(cue.doc.text, cue.idx + len(cue.text)) is not None


def _goes(last: Mention, mention: Mention, cue: Token, steps: int) -> bool:
    """Whether the days of both, where they are known, stand in that order."""
    days = [m.when.bounds.known_day for m in (last, mention)]
    if days[0] is None or days[1] is None:
        return days[0] == days[1] or not _within_the_day(cue)
    if _within_the_day(cue):
        return days[0] == days[1]
    return days[0] <= days[1] if steps > 0 else days[0] >= days[1]


def _stays_there(last: Mention, mention: Mention) -> bool:
    """Whether those who stay somewhere do the other during it: "arrived on Monday. The next day he met"."""
    return last.stay != mention.stay and not agents(last).isdisjoint(agents(mention))
