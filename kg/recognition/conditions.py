"""What a trigger rule asks of the words around a verb or noun that it may take for a trigger."""

from collections.abc import Iterator

from kg.frames import Frame, TriggerRule, wanted
from kg.names.resolver import Resolver
from kg.recognition.definiteness import is_known
from kg.recognition.parties import acted_by_politician, domestic, is_state, political, those_fit
from kg.slots.clauses import governing_verb, host, is_passive, noun_host, particle, purpose_of, summoned
from kg.slots.hosts import takes_part
from kg.slots.misreadings import behind_as
from kg.slots.presences import presence
from kg.slots.syntax import Slots
from kg.text.tokens import Token

_GROUNDS = frozenset("against at over of about to".split())
"""Prepositions of what a protest is about."""
_MEASURES = frozenset(("own", "size", "scale", "kind", "sort", "magnitude", "importance"))
"""Words behind "of" that tell how something is and not of what it is ("a protest of such size")."""
_NATIONAL = frozenset("national federal supreme central".split())
"""What the bodies of a nation are called."""


def spoken_of_so(rule: TriggerRule, token: Token) -> bool:
    """Whether a sentence has a word that its rule asks for, and none that tells of something else."""
    if not (rule.sentence or rule.sentence_not):
        return True
    told = token.sent.lemmas
    return told.isdisjoint(rule.sentence_not) and not (rule.sentence and told.isdisjoint(rule.sentence))


def formed(rule: TriggerRule, token: Token) -> bool:
    """Whether a verb stands in the form and the surroundings that its rule asks for."""
    if rule.particle or rule.not_particle:
        around = [c for c in token.children if c.dep_ in ("prt", "advmod", "prep")]
        around += [p for c in around if c.dep_ == "advmod" for p in c.rights if p.dep_ == "prep"]
        near = (t for c in around for t in (c, *c.lefts))  # "off" of "took off there", too
        particles = {t.lower_ for t in near} | {particle(token)}
        if (rule.particle and not particles & rule.particle) or particles & rule.not_particle:
            return False
    own = not rule.fresh or _has_own_subject(token) or behind_as(token) is not None
    if not own and not told_by_its_day(token):
        return False  # "missiles that flew before striking a ship"
    if token.dep_ in ("amod", "compound", "aux", "auxpass") or (rule.active and is_passive(token)):
        return False
    unwanted = _unwanted(rule, token)
    hindered = bool(unwanted) and any(c.dep_ in unwanted for c in token.children)
    return not hindered and _surrounded(rule, token)


def told_by_its_day(verb: Token) -> bool:
    """Whether a relative clause tells which of many its noun is: "the missile that hit Dnipro on Monday"."""
    acting = any(c.dep_ == "nsubj" and c.tag_ == "WDT" for c in verb.children)
    if verb.dep_ != "relcl" or verb.tag_ != "VBD" or not acting:
        return False
    return any(n.ent_type_ == "DATE" for c in verb.rights for n in (c, *c.children))


def _has_own_subject(verb: Token) -> bool:
    return any(c.dep_ in ("nsubj", "nsubjpass") and c.pos_ != "PRON" for c in verb.children)


def _unwanted(rule: TriggerRule, token: Token) -> set[str]:
    """How nothing may hang on the verb."""
    found: set[str] = set()
    if rule.object == "none":
        found |= {"dobj", "obj"}
    if rule.clause_object == "none":
        found |= {"ccomp", "dobj"}
    if rule.object_clause == "none":
        found |= {"ccomp", "xcomp", "oprd"}
    if rule.state_of_being:
        found |= {"acomp", "attr"}  # "where he is due to hold talks"
        if not any(c.dep_ == "prep" for c in token.children):
            found.add("xcomp")  # "where he is to hold talks"
    return found


def _surrounded(rule: TriggerRule, token: Token) -> bool:
    """Whether the clauses around a verb are as its rule asks."""
    if rule.under and token.head.lemma_ not in rule.under:
        return False
    above = purpose_of(token) if rule.under_not else None
    if above is not None and summoned(above):
        return True  # "condemned the strikes and summoned the envoy to protest"
    return not rule.under_not or not any(
        t.lemma_.lower() in rule.under_not
        for a in token.ancestors
        for child in (a, *a.children)
        for t in (child, *(child.children if child.dep_ == "prep" else ()))
    )


def verb_fits(rule: TriggerRule, token: Token, slots: Slots, resolver: Resolver) -> bool:
    """Whether what stands around a verb is such as its rule asks for."""
    if _names_its_town(token, resolver):
        return False
    known = any(is_known(n) for slot in rule.fresh for n in slots.get(slot, ()))
    if known and not told_by_its_day(token):
        return False
    if any(n.pos_ != "PROPN" for slot in rule.named for n in slots.get(slot, ())):
        return False
    others = [slots.get(slot, ()) for slot in dict.fromkeys(("object", *rule.political_others))]
    first = [o[0] for o in others if o and o[0].ent_type_ != "PERSON"]  # not "Bui Thanh Son"
    return not any(o.lemma_.lower() in rule.object_not for o in first)  # "ministers and students"


def _names_its_town(verb: Token, resolver: Resolver) -> bool:
    """Whether a present was a plural behind a town's name: "the Minsk protests against the vote continued".

    Not so of a state ("the Philippines protests"), nor of a town alone ("Minsk protests against the vote").
    """
    acting = [c for c in verb.children if c.dep_ == "nsubj" and c.i == verb.i - 1 and c.pos_ == "PROPN"]
    if verb.tag_ != "VBZ" or len(acting) != 1 or not any(c.lower_ == "the" for c in acting[0].lefts):
        return False
    name = resolver.wording.names.get(acting[0].i)
    if name is None or name.surface.lower().startswith("the "):
        return False  # "The Hague protests to Moscow"
    return any(node.zone_kind == "city" for node, _ in resolver.wording.candidates(acting[0].i))


def among_themselves(frame: Frame, rule: TriggerRule, slots: Slots, resolver: Resolver) -> bool:
    """Whether one body of a state's own is all that is told of: "the parliament met to vote"."""
    acting = slots.get("subject", ())
    if not rule.alone_not_class or len(acting) != 1 or acting[0].tag_ not in ("NN", "NNP"):
        return False
    if any(slots.get(slot) for slot in rule.political_others):
        return False
    own = acting[0].lemma_.lower() in frame.nouns[rule.alone_not_class]
    return own and domestic(acting[0], resolver)


def may_fill(frame: Frame, rule: TriggerRule, slots: Slots) -> bool:
    """Whether something stands where each role that the rule needs is looked for."""
    for role in (r for r in frame.roles if r.name in rule.needs):
        if not any(slots.get(wanted(slot).slot) for slot in rule.slots_only.get(role.name, role.slots)):
            return False
    return True


def noun_fits(frame: Frame, rule: TriggerRule, token: Token, slots: Slots, resolver: Resolver) -> bool:
    """Whether what stands around a noun is such as its rule asks for."""
    near = (c for c in token.lefts if c.dep_ in ("compound", "amod", "nmod"))
    modifiers = {c.lower_ for c in near if not (c.i and c.nbor(-1).text == "-")}  # not "party" of "six-party"
    if modifiers & rule.modifier_not:
        return False
    if rule.modifier_not_class and modifiers & frame.nouns[rule.modifier_not_class]:
        return False
    if (rule.alone and not _stands_alone(rule, token)) or (rule.presence and presence(token) is None):
        return False
    if rule.host_not and (verb := host(token)[0]) is not None and verb.lemma_ in rule.host_not:
        return False
    ranked = any(c.tag_ == "JJS" for c in token.lefts)  # "led them in the largest demonstration in years"
    sign = token.dep_ == "pobj" and not ranked and (_as_sign(token) or _in_sign(token))
    if rule.sign_only and sign and token.tag_ == "NN":
        above = governing_verb(token)
        if above is None or above.lemma_ not in rule.sign_only or _in_work_stoppage(rule, token, above):
            return False
    if rule.of_actor and not sign and any(_of_no_one(n, resolver) for n in slots.get("of", ())):
        return False
    if rule.of_not_class and _within_a_state(frame, rule, token, slots, resolver):
        return False
    number = rule.number.get(token.lemma_.lower(), "any")
    return number == "any" or (number == "plural") == (token.tag_ in ("NNS", "NNPS"))


def _within_a_state(frame: Frame, rule: TriggerRule, noun: Token, slots: Slots, resolver: Resolver) -> bool:
    """Whether bodies of one state's own are told to meet: "a meeting of the cabinet".

    Also "a National Security Council meeting", or "its council held a meeting", "the cabinet moved its
    meeting", if with nobody else.
    """
    bodies = frame.nouns[rule.of_not_class]
    if any(n.lemma_.lower() in bodies and domestic(n, resolver) for n in slots.get("of", ())):
        return True
    if slots.get("with") or slots.get("between"):
        return False
    before = [c for c in noun.lefts if c.dep_ in ("compound", "nmod")]
    acting = [n for slot in ("subject", "hosting") for n in slots.get(slot, ())] or _owning_subjects(noun)
    always = frame.nouns.get(rule.modifier_not_class, frozenset())
    own = (n for n in (*before, *(acting if len(acting) == 1 else ())) if n.lemma_.lower() in bodies)
    return any(domestic(n, resolver) and (_of_a_nation(n) or _plainly_own(n, always, resolver)) for n in own)


def _owning_subjects(noun: Token) -> list[Token]:
    """Whose meeting it is that a clause's subject does something with: "the cabinet moved its meeting"."""
    verb, how = host(noun)
    owned = how == "dobj" and any(c.lower_ in ("its", "their") for c in noun.lefts)
    return [c for c in verb.children if c.dep_ == "nsubj"] if verb is not None and owned else []


def _of_a_nation(body: Token) -> bool:
    """Whether a body is told to be one nation's: "its council", "the National Security Council"."""
    return any(c.dep_ == "poss" or c.lower_ in _NATIONAL for c in body.lefts)


def _plainly_own(body: Token, always: frozenset[str], resolver: Resolver) -> bool:
    """Whether a body is always within a state or a firm, if no body of states has it: "the cabinet"."""
    owners = (resolver.actor(c) for c in body.lefts if c.i in resolver.wording.names)
    of_states = any(e is not None and "State" not in e.classes for e in owners)
    if body.i and body.nbor(-1).text == "-":
        return False  # "six-party talks"
    return body.lemma_.lower() in always and not of_states


def _as_sign(noun: Token) -> bool:
    """Whether something is done "as a protest"; not so "died as a protest over a shooting turned violent"."""
    plain = noun.head.lower_ == "as" and all(c.dep_ == "det" for c in noun.lefts)
    behind = noun.doc[noun.i + 1 : noun.sent.end]
    return plain and not any(t.tag_ in ("VBD", "VBZ", "VBN") for t in behind)


def _in_sign(noun: Token) -> bool:
    """Whether something is done as a sign only: "resigned in protest"."""
    return noun.head.lower_ == "in" and not _told_as_place(noun)


def _told_as_place(noun: Token) -> bool:
    """Whether a noun behind "in" tells where, as in "said in a demonstration", and not why.

    Why it is in "closed the school in protest of the verdict" and "in a symbolic protest against it".
    """
    told = any(c.dep_ in ("det", "poss") for c in noun.lefts)
    return told and not (noun.i + 1 < len(noun.doc) and noun.nbor().lower_ in _GROUNDS)


def _in_work_stoppage(rule: TriggerRule, sign: Token, verb: Token) -> bool:
    """Whether what an act in protest is, or takes part in, is no event: "join a strike in protest"."""
    objects = [c for c in verb.children if c.dep_ == "dobj"]
    inner = (n for h in (verb, *objects) for c in h.children if c.lower_ == "in" for n in c.children)
    return any(n.lemma_.lower() in rule.under_not for n in (sign.head.head, *objects, *inner))


def _of_no_one(noun: Token, resolver: Resolver) -> bool:
    """Whether a noun behind "of" is nobody who acts, but what it is about ("a protest of the law")."""
    if resolver.actor(noun) is not None:
        return False
    return noun.lemma_.lower() not in resolver.words.bare and noun.lower_ not in _MEASURES


def _stands_alone(rule: TriggerRule, noun: Token) -> bool:
    """Whether nothing says of what a noun is: not "a coup attempt", "an attempt to flee"."""
    named = (c.lower_ for c in noun.lefts if c.dep_ in ("compound", "nmod") and c.ent_type_ != "DATE")
    return all(word in rule.modifier for word in named) and not any(_limits(c) for c in noun.rights)


def _limits(behind: Token) -> bool:
    """Whether a phrase or clause behind a noun says of what it is: "an attempt to flee", "on his life".

    A clause behind a comma only adds to it ("Monday's attempt, which was called off").
    """
    dated = any(n.ent_type_ == "DATE" for n in behind.children)
    added = behind.dep_ == "relcl" and behind.left_edge.nbor(-1).text == ","
    return (behind.dep_ in ("acl", "relcl") and not added) or (behind.dep_ == "prep" and not dated)


def tells_alone(
    rule: TriggerRule, token: Token, slots: Slots, theme: Token | None, resolver: Resolver
) -> bool:
    """Whether the word tells of the event by itself, without leaning on another mention."""
    if rule.theme and theme is None:
        owners = (p for name in ("possessor", "by", "doer") for p in slots.get(name, ()))
        return rule.possessor_state and not slots.get("of") and any(is_state(p, resolver) for p in owners)
    if (rule.with_ or rule.modifier) and not _with(rule, token, slots):
        modifiers = {w for c in token.lefts for w in (c.lower_, *c.lower_.split("-"))} | _hyphened(token)
        if not modifiers & rule.modifier:
            return False
    if rule.host and not _hosted(token, rule.host):
        return False
    if not those_fit(rule, slots, resolver):
        return False
    told = any(c.dep_ == "dobj" for c in token.children)  # "to protest cuts to the music program"
    addressed = not told and any(n.head.head == token for slot in rule.formal for n in slots.get(slot, ()))
    if addressed and not acted_by_politician(slots, resolver):
        return False
    if rule.political:
        modifiers = {c.lower_ for c in token.lefts} | _hyphened(token)
        if not modifiers & rule.political_modifier and not political(rule, token, slots, resolver):
            return False
    return True


def _hosted(noun: Token, verbs: frozenset[str]) -> bool:
    verb, how = host(noun)
    return verb is not None and verb.lemma_ in verbs and how in ("dobj", "nsubjpass")


def _hyphened(noun: Token) -> set[str]:
    """The two words before a noun as one, as in "pro-democracy rally"."""
    return {"-".join(t.lower_ for t in noun.doc[max(0, noun.i - 3) : noun.i] if t.text != "-")}


def _with(rule: TriggerRule, token: Token, slots: Slots) -> bool:
    for slot, words in rule.with_.items():
        for noun in slots.get(slot, ()):
            if "*" in words or noun.lemma_.lower() in words:
                return True
        for inner in (*token.subtree, *_beside(token)):
            clause = inner.pos_ != "ADP" and inner.dep_ in ("advcl", "acl", "xcomp", "relcl", "conj")
            told = inner.lemma_.lower() == slot and ("*" in words or _acts_on(inner, words))
            if clause and (told or ("*" in words and _opens(slot, inner))):
                return True
    return False


def _acts_on(verb: Token, nouns: frozenset[str]) -> bool:
    """Whether one of these nouns is what a verb acts on: "to tell the government that …"."""
    objects = (c for c in verb.children if c.dep_ in ("dobj", "dative", "intj"))
    return any(n.lemma_.lower() in nouns for c in objects for n in (c, *c.conjuncts))


def _opens(conjunction: str, verb: Token) -> bool:
    """Whether a clause begins with a conjunction: "after a missile entered its airspace"."""
    return any(c.dep_ == "mark" and c.lower_ == conjunction for c in verb.children)


def _beside(noun: Token) -> Iterator[Token]:
    """What is told of a noun's act by its verb: "held a vigil to demand", "a march was held to denounce"."""
    verb, how = noun_host(noun)
    if verb is not None and (how in ("dobj", "nsubj", "nsubjpass") or (how == "in" and takes_part(verb))):
        yield from verb.children
