"""Clauses that go on telling of an event without naming it: where the missiles fell, who came along.

A sequel has no trigger word of its own. Its fillers are added to the mention that it continues: one
in the same sentence, else the last one before it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.frames import BEING, Frame, Role, Text
from kg.names.resolver import Resolver
from kg.recognition.attributes import integer
from kg.recognition.detection import Rules
from kg.recognition.fillers import Filler, span_between, token_span
from kg.recognition.mentions import Mention
from kg.recognition.themes import is_one_of
from kg.slots.arguments import arguments
from kg.slots.clauses import forms, noun_host, particle
from kg.slots.subjects import subjects
from kg.slots.syntax import SUBJECTS, Slots
from kg.text.tokens import Doc, Token

_COUNTING = frozenset(("one", "two", "both", "all", "some", "number", "barrage", "salvo", "volley", "series"))
REMAINS = frozenset(("debris", "wreckage", "fragment", "remnant", "remains"))
"""What is left of a thing that flew, where nothing says of what else."""
_AFTER = frozenset(("after", "since"))
_PIECES = frozenset(("part", "piece", "section", "fragment"))
"""What is so if something says of what."""
_STAGES = frozenset(("stage", "booster", "warhead"))
"""Parts of a thing that fly, of which a clause may tell: "a missile whose upper stage sailed on"."""
_KNOWN = frozenset("the its their these those this that both".split())
_FRESH = frozenset(
    "another third fourth fifth sixth seventh eighth ninth tenth separate different earlier previous".split()
)
_ONE_MORE = frozenset(("a", "an", "another", "one"))
_ONLY_THINGS = frozenset(
    "land fall crash splash plunge explode cross overfly disintegrate malfunction break_up blow_up".split()
)
"""What a state does not do, so that a sentence's opening "it" is the thing last named."""
_SHOT = frozenset(("intercept", "shoot", "down"))
"""What is done to a thing that flies, or to such a craft as it may be fired at."""
_CRAFT = frozenset("convoy ship vessel boat plane aircraft jet truck car tanker drone helicopter".split())
_NEAR = 30
"""Tokens back in which such a craft may be what "it" means."""
_LANDS = frozenset(("land", "lands"))
_RETURNING = frozenset(("re-entry", "reentry", "entry", "landing", "return"))
"""What a thing that breaks up then has been launched well."""
_HITTING = frozenset(("hit", "strike"))
_SOURCES = frozenset(("from", "near", "off"))
_PASSING = frozenset(("over", "across", "through"))
_UNREAL = frozenset(("not", "n't", "could", "would", "may", "might", "can", "will"))
_WHERE = frozenset(("in", "near", "on", "inside", "outside", "off"))
_LEAN = frozenset(("it", "they", "both", "all", "one", "two", "each", "which", "that", "three"))


def continued(doc: Doc, mentions: Sequence[Mention], resolver: Resolver, rules: Rules) -> tuple[Mention, ...]:
    """The mentions, with what later clauses add to them."""
    out = list(mentions)
    taken = {m.token for m in mentions}
    if not mentions:
        return ()
    for token in (doc[i] for i in doc.with_lemma(rules.frames.sequels) if i not in taken):
        if token.pos_ not in ("VERB", "AUX") and not (token.pos_ == "NOUN" and _verb_astray(token)):
            continue
        told = forms(token)
        for frame in rules.frames.all:
            for place, filler in _fillers(token, told, frame, out, resolver, rules):
                out[place] = replace(out[place], fillers=(*out[place].fillers, filler))
    return tuple(out)


def _fillers(
    verb: Token, told: set[str], frame: Frame, mentions: list[Mention], resolver: Resolver, rules: Rules
) -> Iterator[tuple[int, Filler]]:
    failing = tuple(flag for flag, verbs in frame.failures.items() if not told.isdisjoint(verbs))
    going = verb.lemma_ in frame.sequel_verbs
    if (going or failing) and told_as_fact(verb) and about_theme(verb, frame):
        slots = arguments(verb, rules.syntax)
        place = None if _only_comes(verb) else continues(verb, frame, mentions)
        if place is not None and not _of_an_earlier(verb, mentions[place]):
            for role in frame.roles if going else ():
                yield from ((place, f) for f in _role(role, slots, resolver, frame, verb))
            for flag in failing if _of_all(verb, frame, mentions[place]) else ():
                rule = f"{frame.type}.{flag}: “{verb.text}”"
                yield place, Filler(flag, None, "true", token_span(verb), rule)
    for text in frame.texts:
        found = _text(verb, text, frame, rules)
        if found is not None:
            place = continues(verb, frame, mentions)
            if place is not None:
                yield place, found


def told_as_fact(verb: Token) -> bool:
    """Whether a clause has no negation and no modal, nor one above it ("would fly on before landing")."""
    up = verb
    while True:
        if any(c.dep_ in ("aux", "neg") and c.lower_ in _UNREAL for c in up.children):
            return False
        if up.dep_ not in ("pcomp", "prep", "conj", "xcomp", "advcl") or up.head == up:
            return True
        up = up.head


def _of_an_earlier(verb: Token, mention: Mention) -> bool:
    """Whether a clause tells of what another did before: "a day after an Iranian missile flew over it"."""
    at = verb
    while at.dep_ in ("xcomp", "ccomp", "acl", "conj") and at.head.pos_ == "VERB":
        at = at.head
    if at.dep_ == "acl" and at.head.dep_ == "dobj":
        at = at.head.head  # "after Iran sent a missile flying over Iraq"
    acting = [s for s in at.lefts if s.dep_ == "nsubj"] if at.dep_ == "advcl" else []
    after = any(t.lower_ in _AFTER for s in acting for t in at.doc[at.left_edge.i : s.left_edge.i])
    new = any(
        s.pos_ == "PROPN" or s.lower_ in _ONE_MORE or any(c.lower_ in _ONE_MORE for c in s.lefts)
        for s in acting
    )
    within = at.left_edge.i <= mention.token <= at.right_edge.i
    return after and new and not within


def _of_all(verb: Token, frame: Frame, mention: Mention) -> bool:
    """Whether what a clause tells is of all that was launched, and of its launch: not "one of six failed"."""
    one = any(s.tag_ not in ("NNS", "NNPS") for s in subjects(verb))
    several = frame.theme is not None and mention.text(frame.theme.count) not in ("", "1")
    return not (one and several) and _RETURNING.isdisjoint(t.lower_ for t in verb.subtree)


def about_theme(verb: Token, frame: Frame) -> bool:
    """Whether a clause tells of the thing that events of a type are about, by its subject."""
    words = frame.nouns.get(frame.theme.flying, frozenset()) if frame.theme else frozenset()
    if verb.pos_ == "NOUN":
        return any(t.lemma_.lower() in words for t in verb.doc[verb.sent.start : verb.i])
    if verb.dep_ == "conj" and not any(c.dep_ in SUBJECTS for c in verb.children):
        things = [c for c in verb.head.children if c.dep_ == "dobj" and c.lemma_.lower() in words]
        if things and verb.lemma_ not in ("hit", "strike", "come", "go", "pass"):
            return (
                True  # "fired a missile which flew 800 km and landed in the sea", read as "fired and landed"
            )
    if _hits_with_it(verb, words) or _flown_from(verb, words):
        return True
    for subject in subjects(verb):
        if _fresh(subject):
            continue
        for token in (
            subject,
            *(c for c in subject.subtree if c.dep_ == "pobj" and subject.lemma_ in _COUNTING),
        ):
            if is_one_of(words, token) or _left_of_it(token, words):
                return True
            leaning = token.lower_ in _LEAN and token.pos_ in ("PRON", "NUM", "DET")
            if (leaning or _the_other(token) or _of_them(token)) and verb.dep_ in (
                "ROOT",
                "conj",
                "ccomp",
                "relcl",
                "advcl",
                "pcomp",
                "xcomp",
            ):
                return token.lower_ not in ("it", "that", "which", "one") or _named_just(token, verb, words)
    return False


def _hits_with_it(verb: Token, words: frozenset[str]) -> bool:
    """Whether a participle tells what was hit with the thing: "fired missiles at the port, hitting it"."""
    behind = verb.tag_ == "VBG" and verb.dep_ == "advcl" and verb.head.i < verb.i
    if not behind or verb.lemma_ not in _HITTING or not any(c.dep_ == "dobj" for c in verb.children):
        return False
    objects = (o for c in verb.head.children if c.dep_ == "dobj" for o in (c, *c.conjuncts))
    return any(is_one_of(words, o) for o in objects)


def _flown_from(verb: Token, things: frozenset[str]) -> bool:
    """Whether a clause behind a place is about what was fired there: "fired one from Kusong, which fell".

    Not so of what was hit and may hit back: "fired a missile at Israel, which struck Gaza".
    """
    while verb.dep_ == "conj" and not any(c.dep_ in SUBJECTS for c in verb.children):
        verb = verb.head
    about = verb.dep_ == "relcl" and any(c.dep_ == "nsubj" and c.tag_ == "WDT" for c in verb.children)
    at, prep = verb.head, ""
    while about and at.dep_ in ("pobj", "prep", "appos", "conj", "compound"):
        prep = at.lower_ if at.dep_ == "prep" else prep
        at = at.head
    if not prep or (verb.lemma_ in _HITTING and prep not in _SOURCES):
        return False
    flown = (at, *(c for c in at.children if c.dep_ in ("dobj", "nsubjpass", "nsubj")))
    return any(is_one_of(things, word) for word in flown)


def _left_of_it(word: Token, things: frozenset[str]) -> bool:
    """Whether a word tells what is left of the thing: "its debris", "parts of a rocket", not "of a car"."""
    owner = next((c for c in word.lefts if c.lower_ == "whose"), None)
    if owner is not None and word.lemma_ in REMAINS | _PIECES | _STAGES:
        return word.head.dep_ == "relcl" and is_one_of(things, word.head.head)
    if word.lemma_ not in REMAINS | _PIECES:
        return False
    said = [c for c in word.children if c.dep_ in ("prep", "compound", "poss") and c.tag_ != "PRP$"]
    of = [n for c in said if c.lower_ in ("of", "from") for n in c.children if n.dep_ == "pobj"]
    whole = len(of) == len(said) and all(is_one_of(things, n) for n in of)
    return whole and (bool(of) or word.lemma_ in REMAINS)


def _of_them(number: Token) -> bool:
    """Whether a number counts some of what was told: "five of which landed in the zone"."""
    told = (n for c in number.children if c.lower_ == "of" for n in c.children)
    return number.pos_ == "NUM" and any(n.lower_ in ("which", "them") for n in told)


def _the_other(word: Token) -> bool:
    """Whether "other" stands alone for the second of two: "one exploded and the other flew on"."""
    return word.lower_ == "other" and word.dep_ == "nsubj" and word.nbor(-1).lower_ == "the"


def _only_comes(verb: Token) -> bool:
    """Whether a clause tells whence or when a thing came, not where down: "they came on a holiday".

    Or what somebody brought down: "landed a probe on the Moon".
    """
    brought = verb.lemma_ in _LANDS and any(c.dep_ == "dobj" and c.pos_ == "NOUN" for c in verb.children)
    return brought or (verb.lemma_ == "come" and particle(verb) != "down")


def _verb_astray(word: Token) -> bool:
    """Whether a parser took a verb for a noun ("rockets fired from Gaza land in Sderot")."""
    behind = word.i + 1 < len(word.doc) and word.nbor().lower_ in _WHERE
    return word.lower_ in _LANDS and behind and not any(c.dep_ in ("det", "amod", "poss") for c in word.lefts)


def _named_just(word: Token, verb: Token, things: frozenset[str]) -> bool:
    """Whether what "it" or "one" may mean is named in the sentence or, if the word opens it, the last one."""
    start = verb.sent.start
    falls = not forms(verb).isdisjoint(_ONLY_THINGS) or particle(verb) == "down"
    met = word.dep_ == "nsubjpass" and verb.lemma_ in _SHOT
    falls = falls or (met and not any(t.lemma_ in _CRAFT for t in verb.doc[max(0, verb.i - _NEAR) : verb.i]))
    if not falls and word.lower_ == "it" and verb.dep_ == "ccomp" and subjects(verb.head):
        return False  # "as the military said it struck Lebanon"
    known = word.lower_ == "one" or (word.lower_ == "it" and falls)
    if known and start and word.i == start:
        start = verb.doc[start - 1].sent.start
    return any(is_one_of(things, t) for t in verb.doc[start : verb.i] if t.pos_ in ("NOUN", "PROPN"))


def _fresh(subject: Token) -> bool:
    """Whether a subject is told as another than before: "a third rocket fell short"."""
    return any(c.lower_ in _FRESH for c in subject.lefts)


def _unlike(verb: Token, frame: Frame, mention: Mention) -> bool:
    """Whether a clause brings in other things: "three shells landed" goes on with no rocket or one shell."""
    theme = mention.text(frame.theme.attribute).lower() if frame.theme else ""
    if frame.theme and _flown_from(verb, frame.nouns.get(frame.theme.flying, frozenset())):
        return False
    about = [s for s in subjects(verb) if s.dep_ != "appos" or s.head.head.i != mention.token]
    brought = [s for s in about if s.pos_ == "NOUN" and not any(c.lower_ in _KNOWN for c in s.lefts)]
    named = (s for s in brought if s.lemma_.lower() not in _COUNTING | REMAINS | _PIECES | _STAGES)
    numbers = (integer(c) or 0 for s in brought for c in s.children if c.dep_ == "nummod")
    told = mention.text(frame.theme.count) if frame.theme else ""
    more = told.isdigit() and max(numbers, default=0) > int(told)
    return more or (bool(theme) and any(s.lemma_.lower() not in theme for s in named))


def _otherwise_dated(verb: Token) -> bool:
    """Whether a clause of its own day brings in what was not told before: "two missiles fell last week".

    Or what fell "when it was tested in May 1993".
    """
    when = (c for c in verb.children if c.dep_ == "advcl" and any(x.lower_ == "when" for x in c.lefts))
    if any(t.ent_type_ == "DATE" for clause in when for t in clause.subtree):
        return True
    if any(s.pos_ != "NOUN" or any(c.lower_ in _KNOWN for c in s.lefts) for s in subjects(verb)):
        return False
    adjuncts = [n for c in verb.children for n in ((c,) if c.dep_ == "npadvmod" else c.children)]
    return any(n.ent_type_ == "DATE" and n.dep_ in ("npadvmod", "pobj") for n in adjuncts)


def continues(verb: Token, frame: Frame, mentions: Sequence[Mention]) -> int | None:
    """The place of the mention that a clause about its thing goes on with; None for none."""
    own = [i for i, m in enumerate(mentions) if m.type == frame.type and not m.aggregate]
    own = [i for i in own if not _unlike(verb, frame, mentions[i])]
    before = [i for i in own if mentions[i].token < verb.i and not _otherwise_dated(verb)]
    here = [i for i in own if verb.sent.start <= mentions[i].token < verb.sent.end]
    if here:
        return max(here, key=lambda i: (mentions[i].token < verb.i, mentions[i].token))
    before = [i for i in before if _called_so(verb, frame, mentions[i])] or before
    now = [i for i in before if mentions[i].apart < 0 and not _long_before(verb.doc[mentions[i].token])]
    return next(reversed(now or before), None)


def _called_so(verb: Token, frame: Frame, mention: Mention) -> bool:
    """Whether a clause calls the thing as it was called: "the missile" is that of two, not the rocket."""
    theme = mention.text(frame.theme.attribute).lower() if frame.theme else ""
    return any(s.lemma_.lower() in theme for s in subjects(verb) if s.pos_ == "NOUN")


def _long_before(token: Token) -> bool:
    """Whether an event is told as what had been before: "an attempt in April had failed"; "the rocket" then
    goes on with what the article is about. Not so in what somebody says ("said it had fired")."""
    verb, _ = (token, "") if token.tag_.startswith("VB") else noun_host(token)
    if verb is None or verb.dep_ == "ccomp":
        return False
    return any(c.dep_ == "aux" and c.lower_ in ("had", "'d") for c in verb.children)


def _role(role: Role, slots: Slots, resolver: Resolver, frame: Frame, verb: Token) -> Iterator[Filler]:
    passed = verb.lemma_ in frame.crossing or particle(verb) in _PASSING  # "passed over Japan"
    for slot in role.crossed_slots if passed else role.sequel_slots:
        for noun in (n for n in slots.get(slot, ()) if n.lemma_.lower() not in role.not_nouns):
            entity = resolver.resolve(noun, role.classes)
            if entity is not None:
                yield Filler(
                    role.name,
                    entity,
                    "",
                    span_between(verb.doc, *resolver.span(noun)),
                    f"{frame.type}.{role.name}: {slot} of “{verb.text}”",
                )


def _text(verb: Token, text: Text, frame: Frame, rules: Rules) -> Filler | None:
    heads: tuple[Token, ...] = ()
    if verb.lemma_ in text.sequel_verbs:
        slots = arguments(verb, rules.syntax)
        heads = tuple(h for slot in text.sequel_slots for h in slots.get(slot, ()))
    elif text.sequel_subjects and verb.lemma_ in BEING:
        about = {
            t.lemma_.lower()
            for s in subjects(verb)
            for t in (s, *(x for c in s.children if c.lower_ == "of" for x in c.children))
        }
        if about & text.sequel_subjects:
            heads = tuple(c for c in verb.children if c.dep_ in ("attr", "dobj"))
    for head in heads:
        left, right = head.left_edge.i, head.right_edge.i
        while left < head.i and verb.doc[left].tag_ in ("DT", "PRP$"):
            left += 1
        begin, end = verb.doc[left].idx, verb.doc[right].idx + len(verb.doc[right].text)
        return Filler(
            text.name,
            None,
            " ".join(verb.doc.text[begin:end].rstrip(" ,.").split()),
            span_between(verb.doc, begin, end),
            f"{frame.type}.{text.name}: “{verb.text}”",
        )
    return None
