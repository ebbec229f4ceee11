"""The clause around a word: its verb, the subject of that verb, what a noun hangs on.

English clause syntax over spaCy's dependency labels; `kg.arguments` names what is found here as slots.
"""

from collections.abc import Iterator

from spacy.tokens import Token

RELATIVES = frozenset(("who", "which", "that", "whom", "whose"))
OWN_PURPOSE = frozenset(("summon", "recall", "hold", "stage", "use", "take", "call", "block", "convene"))
"""Verbs whose infinitive tells what their subject does it for ("summoned the envoy to protest")."""
_OPENING = frozenset(("after", "before", "as", "while", "when", "since", "that", "because", "until"))
"""Words that open a clause."""
_RECEIVING = frozenset(("attract", "draw", "receive", "win", "face", "earn", "get"))
"""Verbs whose object is not to blame for what their subject did ("attracts criticism for going")."""
_BLAMING = frozenset(("for", "of", "from", "against"))
"""Prepositions behind which the object is who acts: "accused Iran of firing"."""
COUNTERS = frozenset(
    "round series number minute hour day night set wave string week session pair crowd group hundred "
    "thousand dozen ten score one note letter message".split()
)
"""Nouns that only count or carry the event in their of-phrase ("a note of protest")."""
_STAGES = frozenset(
    "end start beginning close conclusion course middle outset leg stop stage part day night evening morning "
    "week weekend round half phase".split()
)
"""Nouns for a part of an event, told with it: "at the end of a visit", "on the first leg of a tour"."""
_APART = frozenset(
    "after before over following since despite against about ahead until pending because regarding "
    "concerning without from".split()
)


_HELD = frozenset("take hold begin start open resume put push move postpone delay reschedule".split())
_CALLING = {"call": ("on", "upon", "for"), "appeal": ("to",), "wait": ("for",), "prevail": ("on", "upon")}
"""Verbs to the prepositions behind which stands who is to do what their infinitive says."""
_FETCHING = {"call": "in", "send": "for"}
"""Verbs to the particle with which they bid somebody come."""
_BACK = frozenset(("back", "off"))
_LISTED = frozenset(("npadvmod", "appos", "conj"))
_BEING = frozenset(("be", "become"))
_NOBODY = frozenset(("no", "neither", "nobody", "none"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj", "expl"))


def opens_a_date(word: Token) -> bool:
    """Whether a participle stands for a preposition: "a visit starting Monday"."""
    return word.dep_ == "prep" and word.lower_ in ("starting", "beginning")


def governing_verb(token: Token) -> Token | None:
    """The nearest verb above a token (itself, if it is one); None in a verbless line."""
    for up in (token, *token.ancestors):
        if up.pos_ in ("VERB", "AUX") and not opens_a_date(up):
            return up
    return None


def host(noun: Token) -> tuple[Token | None, str]:
    """The verb that a noun hangs on, and how: "light" (its object or subject), or a preposition."""
    top = noun.head if noun.dep_ == "compound" and noun.head.i == noun.i + 1 else noun  # "a summit meeting"
    while top.dep_ in ("conj", "appos") and top.head.pos_ in ("NOUN", "PROPN", "PRON"):
        top = top.head
    stage = stage_of(top)
    if stage is not None and stage.dep_ == "pobj":
        verb, how = _through_preposition(stage.head)
        return verb, how if how in ("on", "for") else "during"
    if top.dep_ == "pobj" and top.head.lower_ == "of" and top.head.head.lemma_ in COUNTERS:
        top = top.head.head  # "concluded a round of talks"
    above = top.head
    match top.dep_:
        case "nsubjpass" | "nsubj":
            return _held(above) or above, top.dep_
        case "dobj" | "obj" | "attr" | "oprd" | "dative":
            return above, top.dep_
        case "pobj" | "pcomp":
            return _through_preposition(above)
        case _:
            return None, ""


def stage_of(noun: Token) -> Token | None:
    """The part of an event that is told with it: "on the last **day** of a visit"; None for no such."""
    above = noun.head.head
    of = noun.dep_ == "pobj" and noun.head.lower_ == "of"
    while above.dep_ == "conj" and above.head.pos_ == "NOUN":
        above = above.head
    return above if of and above.lemma_ in _STAGES and above.left_edge.dep_ in ("det", "poss") else None


def particle(verb: Token) -> str:
    """The particle that makes a verb another ("called off", "put back"), "" for none."""
    return next((c.lower_ for c in verb.children if _is_particle(c)), "")


def _is_particle(word: Token) -> bool:
    through = word.lower_ == "through" and not list(word.children)  # "fell through"
    return word.dep_ == "prt" or (word.dep_ == "advmod" and word.lower_ in _BACK) or through


def called_in(verb: Token) -> list[Token]:
    """Who was called in or sent for, whom a parser hung on "in": "called in the ambassador to protest"."""
    word = _FETCHING.get(verb.lemma_)
    particles = (c for c in verb.children if c.lower_ == word and c.i == verb.i + 1)
    return [n for c in particles for n in c.children if n.dep_ == "pobj"]


def forms(verb: Token) -> set[str]:
    """A verb's lemma, and the same with its particle ("put_off")."""
    return {verb.lemma_, f"{verb.lemma_}_{particle(verb)}"}


def names(verb: Token, noun: Token) -> bool:
    """Whether a verb only says what it thinks of a noun: "called the launch a provocation"."""
    known = any(c.lower_ in ("the", "this", "that") or c.dep_ == "poss" for c in noun.lefts)
    said = any(c.dep_ in ("oprd", "ccomp", "acomp", "attr") and c.i > verb.i for c in verb.children)
    calls = verb.lemma_ in ("call", "describe", "brand", "label", "term", "dub")
    return calls and (known or said) and not particle(verb)  # but "called the launch off"


def apposed(noun: Token) -> Iterator[Token]:
    """What is apposed to a noun, also a person whom the parser hung on the place that stands between.

    "Iran's envoy for Syria, Ali Rezai".
    """
    for child in noun.children:
        if child.dep_ == "appos":
            yield child
        elif child.dep_ == "prep" and child.i > noun.i:
            below = (c for n in child.children if n.dep_ == "pobj" for c in n.children if c.dep_ == "appos")
            yield from (c for c in below if c.ent_type_ == "PERSON" and c.head.ent_type_ != "PERSON")


def set_apart(noun: Token) -> bool:
    """Whether a preposition sets a noun apart from its clause's act ("protested over the launch")."""
    at = noun
    for _ in range(8):
        if at.pos_ in ("VERB", "AUX") or at.head == at:
            return False
        if at.lower_ in _APART or (at.lower_ == "to" and at.head.pos_ == "NOUN"):
            return True
        at = at.head
    return False


def _held(verb: Token) -> Token | None:
    """The verb that says when and where an event is to be, after one that says what is thought of it.

    "The meeting was requested by Egypt and will take place in Cairo on Saturday".
    """
    later = (c for c in verb.children if c.dep_ == "conj" and c.lemma_ in _HELD and c.i > verb.i)
    return next((v for v in later if not any(c.dep_.startswith("nsubj") for c in v.children)), None)


def _through_preposition(prep: Token) -> tuple[Token | None, str]:
    """Climbs from a preposition to the verb that its phrase modifies, through nouns on the way."""
    name, above = prep.lower_, prep.head
    for _ in range(4):
        if above.pos_ in ("VERB", "AUX"):
            return above, name
        if above.dep_ in ("ROOT", "nsubj", "nsubjpass", "poss") or above.head == above:
            return None, name
        above = above.head
    return None, name


def _listed_before(subject: Token) -> list[Token]:
    """The names before one that the parser alone made the subject ("after Iran, Iraq and Oman met")."""
    doc, at, names = subject.doc, subject.left_edge.i - 1, []
    if at < 2 or doc[at].lower_ != "and":
        return []
    at -= 1
    while at > 0 and (doc[at].text == "," or doc[at].pos_ == "PROPN"):
        if doc[at].pos_ == "PROPN":
            names.append(doc[at])
            while at > 0 and doc[at - 1].pos_ == "PROPN":
                at -= 1
        at -= 1
    return names[::-1] if doc[at].lower_ in _OPENING else []


def _controls(verb: Token) -> list[Token]:
    """The object that an infinitive has as its subject ("urged Iran to stop"), but not one of purpose."""
    if verb.lemma_ in OWN_PURPOSE:
        return []
    return [c for c in verb.children if c.dep_ == "dobj"]


def subjects(verb: Token, depth: int = 6) -> list[Token]:
    """The subject of a verb, its own or the one it shares with the clause it depends on."""
    helpers = [c for c in verb.children if c.dep_ == "aux"]  # "cancels" in "cancels plans to attend"
    own = [
        c for v in (verb, *helpers) for c in v.children if c.dep_ in ("nsubj", "nsubjpass", "csubj", "expl")
    ]
    if not own and (verb.tag_ in ("VBZ", "VBP") or _with(verb)):  # "a rocket lifts off", read as if one noun
        acts = any(c.dep_ == "dobj" for c in verb.children)  # "the United States fires missiles"
        wanted = ("NOUN", "PROPN") if acts else ("NOUN",)
        own = [c for c in verb.lefts if c.dep_ == "compound" and c.pos_ in wanted][-1:]
    own = [c for c in own if c.dep_ != "expl"] or [c for c in verb.children if c.dep_ == "attr" and own]
    if own:
        # of two, one is another clause's, but "students in Montreal, Canada protest" has its first
        listed = _enumerated(own)
        if listed:
            return listed
        place = own[-1].pos_ == "PROPN" and own[-1].i and own[-1].nbor(-1).text == ","
        nearest = _behind_clause(own[0] if place else own[-1], verb)
        return [*_listed_before(nearest), *_antecedents(nearest, verb)]
    if depth == 0 or verb.head == verb:
        return astray_subjects(verb)
    misread = _before(verb) or _set_off(verb)
    found = _shared_subjects(verb, depth) if misread is None else [misread]
    above = found[0].head if len(found) == 1 and verb.tag_ == "VB" and found[0].dep_ == "attr" else verb
    if above != verb and above.lemma_ in _BEING:
        return subjects(above, depth - 1)  # "becomes the first leader to visit"
    return found


def astray_subjects(verb: Token) -> list[Token]:
    """Who acts, whom a parser listed with the place before: "At talks in Nice, Iran and Russia agreed"."""
    finite = verb.tag_ in ("VBD", "VBP", "VBZ") or any(c.dep_ == "aux" for c in verb.children)
    opened = any(c.dep_ == "prep" and c.left_edge.i == verb.sent.start for c in verb.lefts)
    if verb.dep_ != "ROOT" or not (finite and opened) or any(c.dep_ in _SUBJECTS for c in verb.children):
        return []
    auxiliaries = [c for c in verb.lefts if c.dep_ in ("aux", "neg", "advmod")]
    last = verb.doc[min([verb, *auxiliaries]).i - 1]
    joined = last.dep_ == "conj" and verb.doc[last.left_edge.i - 1].lower_ == "and"
    first = last.head if joined else last
    listed = all(t.pos_ == "PROPN" and t.dep_ in ("conj", "appos") for t in (first, last))
    return list(dict.fromkeys((first, last))) if listed and first.left_edge.nbor(-1).text == "," else []


def _behind_clause(subject: Token, verb: Token) -> Token:
    """The subject behind a clause whose object a parser made the subject: "After X hit Y, Iran fired"."""
    behind = next((c for c in subject.children if c.dep_ == "appos" and c.pos_ == "PROPN"), None)
    before = subject.left_edge.i - 1
    if behind is None or before < verb.sent.start or behind.left_edge.nbor(-1).text != ",":
        return subject
    clause = subject.doc[before]
    opening = clause.dep_ == "advcl" and clause.head == verb and clause.left_edge.i == verb.sent.start
    lost = clause.tag_ in ("VBD", "VBZ", "VBP") and not any(c.dep_ == "dobj" for c in clause.children)
    return behind if opening and lost else subject


def _with(verb: Token) -> bool:
    """Whether a participle is what "with" tells besides: "tested a rocket, with the rocket falling apart"."""
    return verb.tag_ == "VBG" and verb.dep_ == "pobj" and verb.head.lower_ == "with"


def _enumerated(own: list[Token]) -> list[Token]:
    """The people of a list that a parser split into two subjects; empty if there is a word between them."""
    people = [t for t in own if t.ent_type_ == "PERSON" and t.is_alpha]
    if len(people) < 2:
        return []
    between = own[0].doc[people[0].i : people[-1].i + 1]
    if any(t.pos_ in ("VERB", "AUX", "PRON") for t in between) or not any(t.lower_ == "and" for t in between):
        return []
    return [t for t in between if t.ent_type_ == "PERSON" and (t in people or t.dep_ in _LISTED)]


def _shared_subjects(verb: Token, depth: int) -> list[Token]:
    if verb.dep_ == "xcomp" and verb.head.dep_ == "acomp":
        return subjects(verb.head.head, depth - 1)  # "is due to travel"
    match verb.dep_:
        case "conj" | "xcomp" | "advcl" | "ccomp" | "aux" | "dep" | "parataxis" if verb.head.pos_ in (
            "VERB",
            "AUX",
        ):
            told = [c for c in verb.head.children if c.dep_ == "ccomp" and c.i < verb.head.i]
            if verb.dep_ == "conj" and told:  # "X will visit Rome, the ministry said, and will meet the pope"
                return subjects(told[-1], depth - 1)
            controlled = _controls(verb.head) if verb.dep_ == "xcomp" else _taken_for_object(verb)
            controlled = controlled or _called_on(verb)
            return controlled or subjects(verb.head, depth - 1)
        case "pcomp":
            above, name = _through_preposition(verb.head)
            if above is None:
                return []
            blames = name in _BLAMING and above.lemma_ not in _RECEIVING
            blamed = [c for c in above.children if c.dep_ == "dobj"] if blames else []
            return blamed or subjects(above, depth - 1)
        case "acl" if verb.tag_ == "VBG":
            return [verb.head]
        case "acl" if verb.tag_ == "VB":
            return _owner(verb.head, depth)
        case "relcl":
            return [verb.head]
        case "xcomp" | "advcl" | "ccomp" | "acl":
            return (
                subjects(verb.head, depth - 1)
                if verb.head.pos_ in ("VERB", "AUX")
                else _owner(verb.head, depth)
            )
        case _:
            return []


def _taken_for_object(verb: Token) -> list[Token]:
    """The subject that a parser made the object of the verb above: "claimed 250,000 attended the march"."""
    if verb.dep_ != "ccomp" or verb.tag_ not in ("VBD", "VBZ", "VBP"):
        return []
    before = (c for c in verb.head.children if c.dep_ == "dobj")
    return [c for c in before if c.right_edge.i + 1 == verb.left_edge.i]


def _called_on(infinitive: Token) -> list[Token]:
    """Whom a verb calls on to do something ("called on Pyongyang to refrain")."""
    above = infinitive.head
    to_do = infinitive.tag_ == "VB" and any(c.lower_ == "to" for c in infinitive.children)
    if above.lemma_ not in _CALLING or not to_do:
        return []
    on = (c for c in above.children if c.lower_ in _CALLING[above.lemma_] and above.i < c.i < infinitive.i)
    return [n for c in on for n in c.children if n.dep_ == "pobj"][:1]


def _before(verb: Token) -> Token | None:
    """The noun right before a finite verb that a parser took for a second object, else None.

    In "urges a ceasefire and the envoy is to meet both" the envoy is no object of "urges".
    """
    noun = verb.doc[verb.i - 1] if verb.i > verb.sent.start else verb
    finite = verb.dep_ == "conj" and verb.tag_ in ("VBZ", "VBD", "VBP")
    if not finite or noun.dep_ != "conj" or noun.pos_ not in ("NOUN", "PROPN", "PRON"):
        return None
    before = verb.doc[noun.left_edge.i - 1]
    listed = before.dep_ == "cc" and before.head == noun.head and noun.head.dep_ in ("dobj", "pobj")
    return noun if listed and verb.head in noun.head.ancestors else None


def _set_off(verb: Token) -> Token | None:
    """The subject that a parser gave to a participle set off by commas, else None.

    "The missiles, believed to be Scuds, were fired" is read as if the missiles believed.
    """
    for clause in (
        c for c in verb.children if c.dep_ == "advcl" and c.tag_ in ("VBD", "VBN") and c.i < verb.i
    ):
        own = [c for c in clause.children if c.dep_ == "nsubj" and c.i + 1 < clause.i]
        if own and clause.nbor(-1).text == "," and any(c.text == "," for c in verb.lefts):
            return own[0]
    return None


def _owner(noun: Token, depth: int) -> list[Token]:
    """Who has the plan, decision or ability that an infinitive spells out."""
    possessors = [c for c in noun.children if c.dep_ == "poss"]
    if possessors:
        return possessors
    above, _ = host(noun)
    return subjects(above, depth - 1) if above is not None else []


def _antecedents(subject: Token, verb: Token) -> list[Token]:
    """The noun of a relative pronoun, all of them behind a list: "Cheney and Powell, who arrived"."""
    found = antecedent(subject, verb)
    listed = found != subject and found.dep_ == "conj" and subject.doc[subject.i - 1].text == ","
    return [found.head, found] if listed and found.head.pos_ == "PROPN" and verb.tag_ != "VBZ" else [found]


def antecedent(subject: Token, verb: Token) -> Token:
    """The noun that a relative pronoun stands for; any other word as it is."""
    if subject.lower_ in RELATIVES and verb.dep_ == "relcl":
        return _somebody(verb.head) if subject.lower_ == "who" else verb.head
    if subject.tag_ == "WDT" and verb.dep_ in ("ccomp", "conj", "dep"):  # attached to the wrong clause
        before = (subject.doc[i] for i in range(subject.i - 1, subject.sent.start, -1))
        nouns = (t for t in before if t.pos_ in ("NOUN", "PROPN") and t.ent_type_ not in ("TIME", "DATE"))
        return next(nouns, subject)
    return subject


def _somebody(noun: Token) -> Token:
    """The person of whose office a body's name is part: "Harris, commander of the Pacific Command, who"."""
    up = noun
    while (
        noun.ent_type_ in ("ORG", "GPE")
        and up.dep_ in ("pobj", "prep", "appos", "compound")
        and up.head != up
    ):
        up = up.head
        if up.ent_type_ == "PERSON":
            return up
    return noun


def is_passive(verb: Token) -> bool:
    """Passive by its auxiliary or subject, or a participle after its noun ("missiles fired by …")."""
    if any(c.dep_ in ("nsubjpass", "auxpass") for c in verb.children):
        return True
    if verb.dep_ == "conj" and verb.tag_ == "VBN" and verb.head.pos_ == "VERB":
        return is_passive(verb.head) and not any(c.dep_ in ("aux", "nsubj") for c in verb.children)
    said = any(c.dep_ == "mark" for c in verb.children)  # "reports that he had met the king"
    return verb.tag_ in ("VBN", "VBD") and verb.dep_ == "acl" and not said


def nobody_named(subject: Token) -> str:
    """The word that makes a subject nobody ("no country", "neither side"), else ""."""
    words = (subject, *(c for c in subject.lefts if c.dep_ == "det"))
    of_some = any(c.lower_ == "of" for c in subject.children)  # "none of the rockets caused damage"
    return next((w.lower_ for w in words if w.lower_ in _NOBODY), "") if not of_some else ""
