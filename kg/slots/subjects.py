"""Who is the subject of a verb: its own, or the one that it shares with the clause around."""

from kg.slots.clauses import host, is_passive, purpose_of, through_preposition
from kg.slots.misreadings import (
    SUBJECT_LABELS,
    astray_subjects,
    behind_as,
    enumerated,
    listed_before,
    object_behind,
    subject_before,
    subject_behind_clause,
    subject_set_off,
    taken_for_day,
    taken_for_object,
    told_by_with,
)
from kg.text.tokens import Token

_RELATIVES = frozenset(("who", "which", "that", "whom", "whose"))
OWN_PURPOSE = frozenset("summon recall hold stage use take call block convene visit tour reach enter".split())
"""Verbs whose infinitive tells what their subject does it for ("summoned the envoy to protest")."""
_INTENDING = frozenset("plan hope intend prepare try attempt threaten promise vow decide seek aim".split())
"""Verbs whose subject is to do what their infinitive says, whatever pronoun a parser made their object."""
_RECEIVING = frozenset(("attract", "draw", "receive", "win", "face", "earn", "get"))
"""Verbs whose object is not to blame for what their subject did ("attracts criticism for going")."""
_BLAMING = frozenset(("for", "of", "from", "against"))
"""Prepositions behind which the object is who acts: "accused Iran of firing"."""
_CALLING = {"call": ("on", "upon", "for"), "appeal": ("to",), "wait": ("for",), "prevail": ("on", "upon")}
"""Verbs to the prepositions behind which stands who is to do what their infinitive says."""
_WILLED = frozenset(
    "ability agreement attempt bid choice decision desire effort failure freedom intention offer order plan "
    "pledge promise proposal readiness refusal request right suggestion threat vow willingness wish".split()
)
"""Nouns of what somebody will or may do, whose "of" says who ("the right of workers to protest")."""
_OTHERS = frozenset(
    "answer avenge ban censure condemn criticise criticize decry denounce deplore detect endure face forbid "
    "hear lament monitor object oppose outlaw prohibit protest punish rebuke resent slam suffer survive "
    "track watch witness".split()
)
"""Verbs whose gerund tells what others do ("condemned firing missiles over its territory")."""
_NOTING = frozenset("blame note record register report see".split())
"""Verbs of which this holds where the gerund has no object ("reported shelling from across the border")."""
_MESSAGES = frozenset("note verbale demarche letter message statement cable telegram petition".split())
"""Nouns of words by which somebody says what their participle tells ("sent a note protesting the raid")."""
_GIVING = frozenset(("hand", "give"))
_SUPERLATIVE = frozenset(("JJS", "RBS"))
_BEING = frozenset(("be", "become"))
_COMPARED = frozenset(("fewer", "less", "more", "lower"))
"""What makes a number of "no": "no fewer than ten"."""
_NOBODY = frozenset(("no", "neither", "nobody", "none"))


def subjects(verb: Token, depth: int = 6) -> list[Token]:
    """The subject of a verb, its own or the one it shares with the clause it depends on."""
    if (counted := behind_as(verb)) is not None:
        return [counted]
    own = _own(verb)
    if own:
        # of two, one is another clause's, but "students in Montreal, Canada protest" has its first
        listed = enumerated(own)
        if listed:
            return listed
        place = own[-1].pos_ == "PROPN" and own[-1].i and own[-1].nbor(-1).text == ","
        nearest = subject_behind_clause(own[0] if place else own[-1], verb)
        return [*listed_before(nearest), *_antecedents(nearest, verb)]
    if depth == 0 or verb.head == verb:
        return astray_subjects(verb)
    if verb.dep_ == "advcl" and verb.tag_ in ("VBZ", "VBP"):
        return []  # a clause with a subject of its own, which was lost
    misread = subject_before(verb) or subject_set_off(verb)
    message = message_of(verb)
    shared = _sender(message, depth) if message is not None else _shared_subjects(verb, depth)
    found = shared if misread is None else [misread]
    above = found[0].head if len(found) == 1 and verb.tag_ == "VB" and found[0].dep_ == "attr" else verb
    if above != verb and above.lemma_ in _BEING:
        return subjects(above, depth - 1)  # "becomes the first leader to visit"
    return found


def _own(verb: Token) -> list[Token]:
    """The subjects that hang on a verb itself."""
    helpers = [c for c in verb.children if c.dep_ == "aux"]  # "cancels" in "cancels plans to attend"
    own = [c for v in (verb, *helpers) for c in v.children if c.dep_ in SUBJECT_LABELS]
    own = [c for c in own if c not in object_behind(verb)] or taken_for_day(verb)
    if not own and (verb.tag_ in ("VBZ", "VBP") or told_by_with(verb)):
        # "a rocket lifts off", read as if one noun; "the United States fires missiles"
        acts = any(c.dep_ == "dobj" for c in verb.children)
        wanted = ("NOUN", "PROPN") if acts else ("NOUN",)
        own = [c for c in verb.lefts if c.dep_ == "compound" and c.pos_ in wanted][-1:]
    return [c for c in own if c.dep_ != "expl"] or [c for c in verb.children if c.dep_ == "attr" and own]


def message_of(participle: Token) -> Token | None:
    """The message that says what a participle tells, also where a parser hung that on its verb."""
    above = participle.head
    if participle.tag_ != "VBG":
        return None
    if participle.dep_ == "acl":
        return above if above.lemma_ in _MESSAGES else None
    given = (c for c in above.children if c.dep_ == "dobj" and c.i == participle.i - 1)
    return next((c for c in given if participle.dep_ == "advcl" and c.lemma_ in _MESSAGES), None)


def _shared_subjects(verb: Token, depth: int) -> list[Token]:
    above = _clause_of(verb)
    if above is not None:
        return subjects(above, depth - 1) if above.pos_ in ("VERB", "AUX") else [above]
    match verb.dep_:
        case "conj" | "xcomp" | "advcl" | "ccomp" | "aux" | "dep" | "parataxis" if verb.head.pos_ in (
            "VERB",
            "AUX",
        ):
            return _under_verb(verb, depth)
        case "pcomp":
            above, name = through_preposition(verb.head)
            if above is None:
                return []
            return _blamed(above, name) or subjects(above, depth - 1)
        case "acl" if verb.tag_ == "VBG":
            return [verb.head]
        case "acl" if verb.tag_ == "VB" and verb.head.pos_ not in ("VERB", "AUX"):
            return _owner(verb.head, depth)
        case "relcl":
            return _the_first_to(verb, depth) or [verb.head]
        case "appos" if verb.tag_ == "VBG" and verb.nbor(-1).text == ",":
            return (
                [verb.head] if verb.head.pos_ in ("NOUN", "PROPN") else []
            )  # "Putin and Xi, meeting in Sochi"
        case "xcomp" | "advcl" | "ccomp" | "acl":
            return (
                subjects(verb.head, depth - 1)
                if verb.head.pos_ in ("VERB", "AUX")
                else _owner(verb.head, depth)
            )
        case _:
            return []


def _the_first_to(infinitive: Token, depth: int) -> list[Token]:
    """Whom a noun set off names the first or greatest to do a thing: "he lands, the first to visit it"."""
    noun = infinitive.head
    first = noun.left_edge
    to_do = infinitive.tag_ == "VB" and any(c.lower_ == "to" for c in infinitive.lefts)
    if not to_do or first.i <= noun.sent.start or first.nbor(-1).text != ",":
        return []
    ranked = any(
        t.tag_ in _SUPERLATIVE or t.ent_type_ == "ORDINAL" for c in noun.lefts for t in (c, *c.lefts)
    )
    hung = noun.dep_ in ("dobj", "npadvmod", "attr") and noun.head.tag_ in ("VBD", "VBZ", "VBP")
    return subjects(noun.head, depth - 1) if ranked and hung else []


def _sender(message: Token, depth: int) -> list[Token]:
    """Who says something by a message, not to whom it is given ("was handed a note protesting the raid")."""
    given = message.head if message.dep_ == "dobj" else None
    if given is None or not is_received(given):
        return _owner(message, depth)
    agents = (c for v in (given, given.head) for c in v.children if c.dep_ == "agent")
    return [n for c in agents for n in c.children if n.dep_ == "pobj"]


def is_received(verb: Token) -> bool:
    """Whether a verb's subject is given its object: "was handed a protest", "was summoned and handed one"."""
    given = any(c.dep_ == "dative" or c.lower_ in ("to", "over") for c in verb.children)
    coordinated = verb.dep_ == "conj" and is_passive(verb.head) and verb.lemma_ in _GIVING and not given
    return is_passive(verb) or coordinated


def _under_verb(verb: Token, depth: int) -> list[Token]:
    """The subject that a verb has from the verb on which it hangs: whom that acts on, or who acts."""
    told = [c for c in verb.head.children if c.dep_ == "ccomp" and c.i < verb.head.i]
    if verb.dep_ == "conj" and told:  # "X will visit Rome, the ministry said, and will meet the pope"
        return subjects(told[-1], depth - 1)
    controlled = _controls(verb.head) if verb.dep_ == "xcomp" else taken_for_object(verb)
    controlled = controlled or _called_on(verb)
    return controlled or ([] if _of_others(verb) else subjects(verb.head, depth - 1))


def _of_others(gerund: Token) -> bool:
    """Whether a gerund is the object of a verb that tells of what others do."""
    if gerund.tag_ != "VBG" or gerund.dep_ not in ("xcomp", "ccomp") or is_passive(gerund.head):
        return False
    acts = any(c.dep_ == "dobj" for c in gerund.children)
    return gerund.head.lemma_ in _OTHERS or (gerund.head.lemma_ in _NOTING and not acts)


def _clause_of(verb: Token) -> Token | None:
    """The verb of whose subject an infinitive tells that hangs on its adjective or on a day behind it.

    Or the noun before the adjective: "the probe, due to be launched in May".
    """
    behind = verb.head.dep_ == "amod" and verb.head.i > verb.head.head.i
    if verb.dep_ == "xcomp" and (verb.head.dep_ == "acomp" or behind):
        return verb.head.head  # "is due to travel"
    return purpose_of(verb) if verb.dep_ in ("acl", "relcl") else None


def _blamed(above: Token, name: str) -> list[Token]:
    """Who did what a verb holds against them by a preposition and a gerund: "accused Iran of firing"."""
    accused = _accused(above) if name in _BLAMING or name == "with" else []
    blames = name in _BLAMING and above.lemma_ not in _RECEIVING
    return accused or ([c for c in above.children if c.dep_ == "dobj"] if blames else [])


def _accused(participle: Token) -> list[Token]:
    """Whom a participle behind a noun says something of: "arrested two men on Friday suspected of firing"."""
    if participle.tag_ == "VBN" and participle.dep_ == "acl":
        return [participle.head]
    if participle.tag_ != "VBN" or is_passive(participle):
        return []
    above = participle.head
    if participle.dep_ != "advcl" or participle.i < above.i or participle.nbor(-1).text == ",":
        return []
    return [c for c in above.children if c.dep_ == "dobj" and c.i < participle.i]


def _controls(verb: Token) -> list[Token]:
    """The object that an infinitive has as its subject ("urged Iran to stop"), but not one of purpose."""
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.lemma_ not in _CALLING:
        return [verb.head]  # "groups expected to protest"
    if verb.lemma_ in OWN_PURPOSE:
        return []
    objects = [c for c in verb.children if c.dep_ == "dobj"]
    return [c for c in objects if not (verb.lemma_ in _INTENDING and c.tag_ in ("WDT", "WP"))]


def _called_on(infinitive: Token) -> list[Token]:
    """Whom a verb calls on to do something ("called on Pyongyang to refrain")."""
    above = infinitive.head
    to_do = infinitive.tag_ == "VB" and any(c.lower_ == "to" for c in infinitive.children)
    if above.lemma_ not in _CALLING or not to_do:
        return []
    on = (c for c in above.children if c.lower_ in _CALLING[above.lemma_] and above.i < c.i < infinitive.i)
    return [n for c in on for n in c.children if n.dep_ == "pobj" and n.ent_type_ not in ("DATE", "TIME")][:1]


def _owner(noun: Token, depth: int) -> list[Token]:
    """Who has the plan, decision or ability that an infinitive spells out."""
    if any(c.lower_ in ("latter", "former") for c in noun.lefts):
        return []  # "after the latter plans to launch a rocket", read as if it had plans
    possessors = [c for c in noun.children if c.dep_ == "poss"]
    of = (c for c in noun.children if c.lower_ == "of" and noun.lemma_ in _WILLED)
    owners = possessors or [n for c in of for n in c.children if n.dep_ == "pobj"]
    if owners:
        return owners  # "the right of workers to protest"
    above, _ = host(noun)
    return subjects(above, depth - 1) if above is not None else []


def _antecedents(subject: Token, verb: Token) -> list[Token]:
    """The noun of a relative pronoun, all of them behind a list: "Cheney and Powell, who arrived"."""
    found = antecedent(subject, verb)
    listed = found != subject and found.dep_ == "conj" and subject.doc[subject.i - 1].text == ","
    return [found.head, found] if listed and found.head.pos_ == "PROPN" and verb.tag_ != "VBZ" else [found]


def antecedent(subject: Token, verb: Token) -> Token:
    """The noun that a relative pronoun stands for; any other word as it is."""
    clause = verb
    while clause.dep_ == "xcomp" and subject.i < clause.head.i:
        clause = clause.head  # "a satellite that it plans to launch"
    if subject.lower_ == "who" and clause.dep_ == "conj" and clause.head.dep_ == "relcl":
        clause = clause.head  # "Powell, who arrived on Monday and who met him"
    if subject.lower_ in _RELATIVES and clause.dep_ == "relcl":
        if subject.lower_ == "who":
            return _somebody(clause.head)
        return _thing(clause.head) if subject.lower_ in ("which", "that") else clause.head
    if subject.tag_ == "WDT" and verb.dep_ in ("ccomp", "conj", "dep"):  # attached to the wrong clause
        before = (subject.doc[i] for i in range(subject.i - 1, subject.sent.start, -1))
        nouns = (t for t in before if t.pos_ in ("NOUN", "PROPN") and t.ent_type_ not in ("TIME", "DATE"))
        return next(nouns, subject)
    return subject


def _thing(noun: Token) -> Token:
    """What people are named in, for a pronoun of things: "talks with Putin that were due in Sochi"."""
    up = noun
    while up.dep_ == "conj":
        up = up.head
    people = noun.ent_type_ == "PERSON" or noun.lemma_ == "counterpart"
    within = up.dep_ == "pobj" and up.head.lower_ in ("with", "between") and up.head.head.pos_ == "NOUN"
    return up.head.head if people and within else noun


def _somebody(noun: Token) -> Token:
    """The person of whose office a body's name is part: "Harris, commander of the Pacific Command, who".

    Or those who are told with a place: "people outside the embassy in the capital, Nairobi, who".
    """
    up = noun
    while (
        noun.ent_type_ in ("ORG", "GPE")
        and up.dep_ in ("pobj", "prep", "appos", "compound")
        and up.head != up
    ):
        up = up.head
        if up.ent_type_ == "PERSON" or (up.tag_ == "NNS" and noun.ent_type_ == "GPE"):
            return up
    return noun


def nobody_named(subject: Token) -> str:
    """The word that makes a subject nobody ("no country", "neither side"), else ""."""
    words = (subject, *(c for c in subject.lefts if c.dep_ == "det" and c.nbor().lower_ not in _COMPARED))
    of_some = any(c.lower_ == "of" for c in subject.children)  # "none of the rockets caused damage"
    return next((w.lower_ for w in words if w.lower_ in _NOBODY), "") if not of_some else ""
