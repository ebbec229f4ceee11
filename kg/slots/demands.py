"""What those demand or claim who act: of whom, whose removal, the places behind it, whose an event is."""

from collections.abc import Iterator

from kg.slots.clauses import COUNTERS, governing_verb
from kg.slots.phrases import PLACING, phrase
from kg.slots.subjects import nobody_named, subjects
from kg.slots.syntax import Syntax
from kg.text.tokens import Token

_SHOUTING = frozenset(("chant", "shout", "yell", "scream"))
_AWAY = frozenset((("death", "to"), ("down", "with")))
_BEHIND = frozenset("against to over after since following by despite upon amid".split())
"""Prepositions before a removal that nobody there demands ("protests since the ouster of the president")."""
_JOINED = frozenset(("acl", "advcl", "xcomp", "relcl", "conj"))
"""How a verb hangs on another, or on a noun, that tells more of those who act."""
_ACCIDENTAL = ("accident", "mistaken", "inadvertent", "unintention")
_HINDERING = frozenset(("stop", "prevent", "keep", "block"))
_DEMANDING = frozenset(("demand", "call", "urge", "ask", "want", "insist", "press", "pressure", "force"))
_RULE = frozenset("rule reign presidency dictatorship premiership tenure".split())
_END = frozenset(("end", "halt"))
"""Of whose rule they demand an end, they are against him: "called for an end to the rule of X"."""


def _settled(removal: Token, syntax: Syntax) -> bool:
    """Whether a removal is over, or what some are against: "since his ouster", "accepts a resignation"."""
    if removal.dep_ in ("dobj", "nsubjpass"):
        return removal.head.lemma_ in syntax.settling_verbs
    prep = removal.head
    behind = prep.lower_ in _BEHIND or (prep.lower_ == "of" and prep.head.lemma_ in syntax.remembering_nouns)
    return removal.dep_ == "pobj" and behind


def removed(noun: Token, syntax: Syntax) -> Iterator[Token]:
    """Whose resignation, ouster or the like a sentence speaks of."""
    ended = noun.lemma_ in _RULE and noun.head.lower_ in ("to", "of") and noun.head.head.lemma_ in _END
    removal = noun.lemma_.lower() in syntax.removal_nouns and noun.pos_ == "NOUN"
    if ended or (removal and not _settled(noun, syntax)):
        yield from (c for c in noun.children if c.dep_ == "poss")
        yield from (n for c in noun.children if c.lower_ == "of" for n in c.children if n.dep_ == "pobj")
    elif noun.lemma_ in syntax.removal_verbs and noun.head.lemma_ in _DEMANDING:
        called = [n for c in noun.head.children if c.lower_ in ("on", "for") for n in c.children]
        yield from (n for n in called or subjects(noun) if n.dep_ in ("pobj", "dobj", "nsubj"))


def by_rulers(removal: Token, token: Token, syntax: Syntax) -> bool:
    """Whether a removal is demanded by a state, a ruler or somebody named, and not by those who act.

    "The king criticizes a crackdown on protesters and calls for the president to resign".
    """
    verb = governing_verb(removal)
    while verb is not None and verb.lemma_ not in _DEMANDING and verb.dep_ in ("xcomp", "ccomp", "advcl"):
        verb = verb.head if verb.head.pos_ == "VERB" else None
    if verb is None or verb.lemma_ not in _DEMANDING or verb == token:
        return False
    who = [s for s in subjects(verb) if token != s and token not in s.subtree]
    acting = [s.i for s in subjects(token)] if token.tag_.startswith("VB") else []
    words = (w for s in who for w in (s, *(c for c in s.lefts if c.dep_ == "compound")))
    named = (w.ent_type_ in ("PERSON", "GPE") or w.lemma_.lower() in syntax.rulers for w in words)
    return any(named) and all(s.i not in acting for s in who)


def _demands(token: Token) -> Iterator[Token]:
    """The verbs by which a word's clause demands something, its own or those of its participles."""
    host_verb = governing_verb(token)
    for verb in {token, host_verb} if host_verb is not None else {token}:
        for word in (verb, *verb.children):
            joined = word == verb or word.dep_ in ("acl", "advcl", "xcomp", "conj")
            if joined and word.lemma_ in _DEMANDING and word.tag_.startswith("VB"):
                yield word
    yield from (c for c in _told_of_agents(token) if c.lemma_ in _DEMANDING)


def _told_of_agents(token: Token) -> Iterator[Token]:
    """What a clause behind those who act tells of them: "a march by miners, who demanded that …"."""
    own = (n for c in token.children if c.dep_ in ("prep", "agent") for n in c.children if c.lower_ == "by")
    verb = governing_verb(token)
    acting = [c for c in verb.children if c.dep_ == "nsubj"] if verb is not None else []
    agents = (n for c in verb.children if c.dep_ in ("agent", "prep") for n in c.children) if verb else ()
    behind = (n for n in agents if n.dep_ == "pobj" and n.head.lower_ == "by")
    for noun in (*own, *acting, *behind):
        yield from (c for c in noun.children if c.dep_ == "relcl" and _who(c))


def _who(clause: Token) -> bool:
    return any(c.lower_ == "who" and c.dep_ == "nsubj" for c in clause.children)


def addressed(token: Token, syntax: Syntax) -> Iterator[Token]:
    """The rulers of whom something is demanded ("demanding that the government resign", "urged it to …")."""
    for verb in _demands(token):
        clauses = (c for c in verb.children if c.dep_ == "ccomp")
        called = (n for c in verb.children if c.lower_ == "on" for n in c.children if n.dep_ == "pobj")
        asked = (
            c for c in verb.children if c.dep_ == "dobj" and any(x.dep_ == "xcomp" for x in verb.children)
        )
        yield from _leaving(verb, syntax)
        yield from _asked(verb, syntax)
        told = [(s, c) for c in clauses for s in subjects(c)]
        for noun, act in (*told, *((n, None) for n in (*called, *asked))):
            yields = act is not None and act.lemma_ in syntax.yielding_verbs and noun.pos_ != "PRON"
            titles = {c.lower_ for c in noun.lefts if c.dep_ in ("compound", "nmod")}
            if noun.lemma_.lower() in syntax.rulers or titles & syntax.rulers or yields:
                yield noun


def _asked(verb: Token, syntax: Syntax) -> Iterator[Token]:
    """From whom a verb demands something: "demanding an apology from it", not "a withdrawal from Iraq"."""
    leaving = syntax.removal_nouns | syntax.demanded_nouns
    objects = (c for c in verb.children if c.dep_ == "dobj" and c.lemma_ not in leaving)
    for prep in (c for head in (verb, *objects) for c in head.children if c.lower_ == "from"):
        yield from (n for n in prep.children if n.dep_ == "pobj" and verb.lemma_ in ("demand", "want"))


def _leaving(verb: Token, syntax: Syntax) -> Iterator[Token]:
    """Whose withdrawal or arrest a verb demands: "to demand the withdrawal of Syrian troops"."""
    wanted = [c for c in verb.children if c.dep_ == "dobj"]
    wanted += [n for c in verb.children if c.lower_ == "for" for n in c.children if n.dep_ == "pobj"]
    for noun in (n for n in wanted if n.lemma_ in syntax.demanded_nouns):
        yield from (n for c in noun.children if c.lower_ == "of" for n in c.children if n.dep_ == "pobj")
        yield from (c for c in noun.children if c.dep_ == "poss")


def denounced(token: Token, syntax: Syntax) -> Iterator[Token]:
    """Whom those who act denounce or stop: "marched, denouncing the king", "to stop X from ruling"."""
    for word in _told_of_them(token):
        from_acting = any(c.lower_ == "from" and c.children for c in word.children)
        if word.lemma_ in syntax.denouncing_verbs or (word.lemma_ in _HINDERING and from_acting):
            yield from (c for c in word.children if c.dep_ == "dobj")
        if word.lemma_ == "oppose":  # "demonstrators opposed to the king"
            yield from (n for c in word.children if c.lower_ == "to" for n in c.children if n.dep_ == "pobj")


def _told_of_them(token: Token) -> Iterator[Token]:
    """The verbs that tell what those do who act, behind a word's own and what hangs on it."""
    verb = governing_verb(token)
    counted = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else token
    many = (token, counted) if counted.lemma_ in COUNTERS else (token,)  # "dozens of protesters denounced"
    acting = verb is not None and verb != token and any(t in n.subtree for t in subjects(verb) for n in many)
    near = [t for t in ((token, verb) if acting else (token,)) if t is not None]
    yield from near[1:]
    behind = (w for t in near for w in t.children if w.dep_ in _JOINED and w.i > token.i)
    yield from (w for w in behind if not _of_others(w))


def _of_others(clause: Token) -> bool:
    """Whether a clause has somebody else as its subject: "were arrested after police accused Israel"."""
    own = [c for c in clause.children if c.dep_ in ("nsubj", "nsubjpass")]
    return bool(own) and own[0].pos_ != "PRON"


def chanted(token: Token) -> Iterator[Token]:
    """Whom those who act shout slogans against ("marched, chanting anti-Israel slogans")."""
    verb = governing_verb(token)
    near = [verb, *verb.children, *verb.conjuncts] if verb is not None else []
    near += [*token.children, *(c for v in near for c in v.children if c.dep_ == "dobj")]
    for shouting in near:
        if shouting.lemma_ in _SHOUTING:
            yield from _wished_away(shouting)
            yield from (n for c in shouting.children if c.lower_ == "against" for n in c.children)
        slogans = (
            [c for c in shouting.children if c.lemma_ == "slogan"] if shouting.lemma_ in _SHOUTING else []
        )
        for noun in slogans:
            yield from (n for c in noun.children if c.lower_ == "against" for n in c.children)
            words = list(noun.doc[noun.left_edge.i : noun.i])
            yield from (w for w in words if w.i > 1 and w.doc[w.i - 2].lower_ == "anti")


def _wished_away(shouting: Token) -> Iterator[Token]:
    """Whose end a shout calls for: "chanting 'Death to America'", "shouting 'Down with the king'"."""
    for word in shouting.doc[shouting.i + 1 : shouting.sent.end - 2]:
        if (word.lower_, word.nbor().lower_) in _AWAY:
            yield from (n for n in word.nbor().children if n.dep_ == "pobj")


def inside(token: Token, syntax: Syntax) -> Iterator[Token]:
    """Places within what a word or its participle demands ("calling for his resignation in Lima").

    Where a phrase at the end of a demand belongs is a guess: a frame limits it to what cannot be demanded of.
    """
    for verb in _demands(token):
        for prep in (t for t in verb.subtree if t.dep_ == "prep" and t.lower_ in PLACING):
            if governing_verb(prep.head) == verb:
                yield from phrase(prep, syntax)[1]


def claimants(token: Token, syntax: Syntax) -> list[Token]:
    """Who says that an event is theirs: "claimed responsibility for the rockets fired at Haifa".

    And for what did it: "for a missile that hit a ship", but not "for the raid that hit Haifa".
    """
    by_it = token.dep_ == "relcl" and any(c.lower_ in ("that", "which") for c in token.lefts)
    at = token.head if token.dep_ == "acl" or by_it else token
    owned = at.head.head
    claimed = at.dep_ in ("pobj", "pcomp") and at.head.lower_ == "for" and owned.lemma_ == "responsibility"
    verb = owned.head if claimed else _admission(token)
    claiming = verb is not None and verb.lemma_ in syntax.claiming_verbs
    if verb is None or not claiming or any(c.dep_ == "neg" for c in verb.children):
        return []
    return [s for s in subjects(verb) if not nobody_named(s)]


def _admission(token: Token) -> Token | None:
    """The verb by which somebody owns to an accident: "admitted that a missile was accidentally fired"."""
    near = (*token.children, *(c for c in token.head.children if token.dep_ == "xcomp"))
    clause = next((a for a in (token, *token.ancestors) if a.dep_ == "ccomp"), None)
    accident = any(t.lower_.startswith(_ACCIDENTAL) for t in near)
    return clause.head if accident and clause is not None and clause.head.pos_ == "VERB" else None
