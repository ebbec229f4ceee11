"""What answers what those did whom it is against, as sentences in a row tell, without a word that says so.

"It fired two missiles. Tokyo protested to Pyongyang"; "they burned flags at Japan's embassy in Beijing. Tokyo
summoned the Chinese ambassador".
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from kg.assembly.events import Event
from kg.assembly.linkwords import Link, LinkRule
from kg.assembly.roles import Roles
from kg.assembly.whereabouts import homes
from kg.modality.readings import OCCURRED
from kg.names.entities import ACTOR
from kg.recognition.fillers import Filler
from kg.recognition.mentions import Mention
from kg.slots.clauses import governing_verb
from kg.text.tokens import Doc, Token

_JUST_BEFORE = 300
"""Characters between what is answered and the sentence of the answer at most: two sentences of the news."""
_SOON = timedelta(days=7)
"""From what is answered to the answer at most, where both days are known."""
_AGAINST = "against"
"""What ends the cues of what somebody is against, not only moved by: "demonstrated against the visit"."""
_BESIDE = 3
"""Characters between whose a meeting is and its word at most: "the G8's summit"."""
_MEANS = frozenset(("through", "via"))
_CAUSES = frozenset(("over", "about", "at", "against", "after", "for", "following", "because", "on"))
"""Prepositions behind which stands what somebody protests for."""


def charged(
    doc: Doc,
    events: Sequence[Event],
    stated: Sequence[Link],
    rules: Sequence[LinkRule],
    roles: Mapping[str, Roles],
) -> tuple[Event, ...]:
    """The events, those that formally answer what somebody did with whom they are then against.

    "Seoul lodged a protest over the launch" is one against who launched. So is what is told to be against
    what somebody does: "marched against the visit".
    """
    found = list(events)
    for rule in (r for r in rules if r.formal):
        found = [_charged(doc, event, found, stated, rule, roles) for event in found]
    return tuple(found)


def _charged(
    doc: Doc,
    event: Event,
    events: Sequence[Event],
    stated: Sequence[Link],
    rule: LinkRule,
    roles: Mapping[str, Roles],
) -> Event:
    """An event with the one whom it is against by what it answers, if that is one."""
    told = any(event.values(name) for name in rule.accused)
    if told or event.series:
        return event
    tokens = {m.token for m in event.mentions}
    answered = [k for k in stated if k.source in tokens]
    others = [o for o in events if o is not event and not o.series]
    against = {k.target for k in answered if k.property == rule.property and k.cue.endswith(_AGAINST)}
    added = _accused_of(_told_at(others, against), rule.turned_on, event, roles)
    added = added or _accused(doc, event, others, answered, rule, roles)
    one = len({f.value for f in added}) == 1
    return replace(event, fillers=(*event.fillers, added[0])) if one else event


def _accused(
    doc: Doc,
    event: Event,
    others: Sequence[Event],
    answered: Sequence[Link],
    rule: LinkRule,
    roles: Mapping[str, Roles],
) -> list[Filler]:
    """Whom a state's formal protest is against: who did what it answers, if that is another state."""
    own = _homes(event, roles[event.type].agents)
    if not own or not all(v in event.values(name) for name, v in rule.formal.items()):
        return []
    kinds = {rule.property, *rule.formal_after}
    linked = {k.target for k in answered if k.property in kinds}
    done = [o for o in others if o.factuality == OCCURRED]
    causes = _told_at(done, linked)
    causes = causes or [o for o in done if _through_channels(doc, event, o, rule) and _in_time(event, o)]
    added = _accused_of(causes, rule.accused, event, roles)
    return [f for f in added if f.entity and own.isdisjoint(homes(f.entity))]


def _told_at(events: Iterable[Event], tokens: Collection[int]) -> list[Event]:
    """The events that are told at one of some tokens."""
    return [e for e in events if any(m.token in tokens for m in e.mentions)]


def _accused_of(
    causes: Sequence[Event], given: Mapping[str, Sequence[str]], event: Event, roles: Mapping[str, Roles]
) -> list[Filler]:
    """Who did what gave cause, as those whom an event is against."""
    return [
        replace(f, name=name, rule=f"{event.type}.{name}: who did what it answers")
        for name, names in given.items()
        for cause in causes
        for f in cause.fillers
        if f.name in names and _did(f, cause, roles[cause.type])
    ]


def _did(filler: Filler, cause: Event, roles: Roles) -> bool:
    """Whether an actor did something; of those who meet only whose the meeting is.

    "The G8 summit", not "talks with North Korea", which others hold, too.
    """
    if filler.entity is None or ACTOR not in filler.entity.classes:
        return False
    gaps = (m.span.begin - filler.span.end for m in cause.mentions if not m.verb)
    return filler.name not in roles.gathering or any(0 <= gap <= _BESIDE for gap in gaps)


def _through_channels(doc: Doc, event: Event, other: Event, rule: LinkRule) -> bool:
    """Whether an event is told right behind another, through diplomats and with no cause of its own."""
    for mention in event.mentions:
        token = doc[mention.token]
        clause = {token, governing_verb(token) or token}
        means = (n for head in clause for c in head.children if c.lower_ in _MEANS for n in c.children)
        if any(n.lemma_ in rule.channels for n in means):
            return any(_just_before(doc, mention, target) for target in other.mentions)
    return False


def answers(
    doc: Doc,
    events: Sequence[Event],
    stated: Sequence[Link],
    rules: Sequence[LinkRule],
    roles: Mapping[str, Roles],
) -> Iterator[Link]:
    """The links from events to what they answer, for those that no word of the text links so."""
    for rule in (r for r in rules if r.accused):
        linked = {k.source for k in stated if k.property == rule.property}
        for event in events:
            open_ = event.factuality == OCCURRED and not event.series
            if open_ and linked.isdisjoint(m.token for m in event.mentions):
                yield from _answer(doc, event, events, rule, roles)


def _answer(
    doc: Doc, event: Event, events: Sequence[Event], rule: LinkRule, roles: Mapping[str, Roles]
) -> Iterator[Link]:
    """The link to what gave cause: of several, what is told first, for that is what an article is about."""
    accused = _homes(event, rule.accused)
    own = _homes(event, (rule.turned.get("by", ""), *roles[event.type].places))
    if not (accused and own and accused.isdisjoint(own)):
        return  # who rallies at home against those who rule there has reasons of one's own
    others = (e for e in events if e is not event and e.factuality == OCCURRED and not e.series)
    told = [o for o in others if _gave_cause(event, o, accused, rule) and _in_time(event, o)]
    pairs = [(m, t) for o in told for m in event.mentions for t in o.mentions if _just_before(doc, m, t)]
    for mention, target in sorted(pairs, key=lambda p: p[1].token)[:1]:
        yield Link(rule.property, mention.token, target.token, mention.span, "against who did it")


def _gave_cause(event: Event, other: Event, accused: frozenset[str], rule: LinkRule) -> bool:
    """Whether the accused did it, or it was turned against those who answer, in the land of the accused."""
    given = [name for names in rule.accused.values() for name in names]
    if not accused.isdisjoint(_homes(other, given)):
        return True
    by, against, where = (rule.turned.get(name, "") for name in ("by", "against", "at"))
    turned = not _homes(event, (by,)).isdisjoint(_homes(other, (against,)))
    return turned and not accused.isdisjoint(_homes(other, (where,)))


def _homes(event: Event, names: Iterable[str]) -> frozenset[str]:
    """The states and others that the fillers of some roles belong to."""
    wanted = frozenset(names)
    filled = (f.entity for f in event.fillers if f.name in wanted and f.entity is not None)
    return frozenset(home for entity in filled for home in homes(entity))


def _in_time(event: Event, other: Event) -> bool:
    days = event.bounds.known_day, other.bounds.known_day
    return days[0] is None or days[1] is None or timedelta(0) <= days[0] - days[1] <= _SOON


def _just_before(doc: Doc, mention: Mention, target: Mention) -> bool:
    """Whether one was told just before the other, whose clause names no other cause ("over fishing")."""
    near = mention.span.sentence[0] - target.span.sentence[1] <= _JUST_BEFORE
    causes = list(_causes(doc[mention.token]))
    meant = any(doc[target.token] in noun.subtree for noun in causes)
    return meant or (target.token < mention.token and near and not causes)


def _causes(token: Token) -> Iterator[Token]:
    """What the clause of a word names as its cause ("a protest over fishing")."""
    prepositions = (c for head in (token, governing_verb(token) or token) for c in head.children)
    nouns = [n for c in prepositions if c.lower_ in _CAUSES for n in c.children]
    nouns += [c for c in token.children if c.dep_ in ("dobj", "ccomp")]
    named = (n for n in nouns if n.pos_ != "PRON" and not n.ent_type_)  # not "over it"
    yield from (n for n in named if n.dep_ in ("pobj", "pcomp", "dobj", "ccomp"))
