"""What a noun gets from the verb that it hangs on: who acts, where, who is told or hosted."""

from collections.abc import Iterator

from kg.slots.attachments import attending
from kg.slots.clauses import (
    acted_on,
    forms,
    given_by,
    governing_verb,
    is_passive,
    names,
    purpose_of,
    set_apart,
    summoned,
)
from kg.slots.phrases import PLACING, going, own_phrases, phrases, prepositions
from kg.slots.subjects import OWN_PURPOSE, is_received, subjects
from kg.slots.syntax import Syntax
from kg.text.tokens import Token

_ABSENT = frozenset(("cancel", "skip", "miss", "boycott", "shun", "scrap"))
_ELSEWHERE = frozenset(("despite", "over", "notwithstanding"))
"""Prepositions that tell of what need not be where their clause is ("met in Rome despite protests")."""
_RELATING = frozenset("relation reaction response attitude approach".split())
"""Before "to" and what is elsewhere, too: "arrested in Raqqa for criticising the reaction to protests"."""
_OF_THE_ACT = frozenset(("to", "at", "outside", "near", "inside"))
"""Prepositions of where a clause's own act was, not what was before or after it ("returned to Paris after the
talks", "spoke at the university before the summit"); the town in which it was is mostly that of both."""
_PLACES = frozenset("city town place country part province region state village district island".split())
_OPPOSING = frozenset("rally protest demonstrate march campaign speak vote complain warn".split())
"""Verbs whose subject is against what is somewhere else ("in Seoul, they rallied against the meeting")."""
_PARADING = frozenset(
    "march walk rally gather parade drive ride assemble converge chant stream file pour sit stand".split()
)
"""Verbs whose subject takes part in what stands behind their "in": "walked down the street in a protest"."""
_DOING = frozenset(
    "barricade block blockade burn camp chain dump glue hang hurl kneel lie occupy picket pelt smash spray "
    "throw".split()
)
"""Verbs of what those do who protest, whatever they do it to: "chained themselves to a gate in a protest"."""
_CALLING = frozenset(("call", "appeal"))
_PARADING_LIGHT = frozenset(("lead", "stage", "hold", "make", "start", "continue", "organize", "organise"))
"""Light verbs whose own goal is that of a march, and not whom something is given to."""
_ABOUT = frozenset(("over", "about", "against", "after"))
_GOING = frozenset(("go", "embark"))
"""Verbs that say no more than that their subject does what stands behind "on" ("went on a march")."""
_ORDERING = frozenset(("follow", "precede"))
"""Verbs whose object is another event, with the places behind it."""
CLASHING = frozenset(("clash", "scuffle", "fight", "skirmish", "battle"))
"""Verbs of what is done where those are with whom it is done."""
_CLEARING = frozenset(("clear", "evict", "remove", "drag", "oust", "expel"))
"""What is done to those who act to end it, "from" where they are."""
_BESIEGING = frozenset(
    "attack barricade besiege block blockade burn deface enter invade loot mob occupy overrun pelt picket "
    "ransack seal set storm stone surround swarm torch vandalise vandalize".split()
)
"""What is done where that stands to which it is done: "the embassy in Tehran was stormed by protesters"."""
_SHARES = frozenset(("part", "role", "seat", "talk", "meeting"))
"""What one has or takes who takes part."""
_LEAVING = frozenset(("leave", "depart", "quit", "flee", "cross"))
"""Verbs whose object is not where their subject goes."""


def hosted(noun: Token, verb: Token, how: str, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """What a noun gets from the verb that it hangs on."""
    if how in ("dobj", "obj") and verb.lemma_ in syntax.witnessing_verbs and not names(verb, noun):
        _witnessed(verb, slots)
        prepositions(verb, slots, syntax)
        return
    told = verb.lemma_ == "say" and any(c.dep_ == "acl" for c in noun.children)  # "said the protests aimed"
    light = not forms(verb).isdisjoint(syntax.light_verbs) and not names(verb, noun) and not told
    slots["beside_in"] += where(verb)
    if light:
        _around_light(verb, how, slots, syntax)
    _told_to(verb, how, slots, syntax)
    _taking_part(verb, how, slots, syntax)
    if how in ("dobj", "obj", "attr") and light:
        slots["by"] += _arranged_for(noun, verb, syntax)
        _acted_on(verb, how, slots, syntax)
        _without_other_doer(noun, verb, slots)
    elif how == "nsubjpass" and light:
        prepositions(verb, slots, syntax)
        slots["by"] += attending(verb, syntax)
        for act in infinitives(verb):  # "are scheduled to open in Beijing"
            own_phrases(act, slots, syntax)
        slots["source"] += _told_by(verb)
    elif how in ("nsubj", "nsubjpass"):
        _told_as_subject(noun, verb, slots, syntax, light=light)
    else:
        _behind_preposition(noun, verb, how, slots, syntax, light=light)


def _behind_preposition(
    noun: Token, verb: Token, how: str, slots: dict[str, list[Token]], syntax: Syntax, *, light: bool
) -> None:
    """What a noun gets from the verb of which it is neither subject nor object."""
    wanted = _under_object(noun) and (not light or noun.head.head.lemma_ in syntax.asking_verbs)
    asked = verb.lemma_ in syntax.asking_verbs or wanted
    if how != "for" or not asked:  # "called for talks", "expresses support for talks"
        _hosts(noun, verb, how, slots, syntax)
    if how == "for" and verb.lemma_ in _CALLING and _is_new(noun):
        slots["caller"] += subjects(verb)  # "the opposition called for a march on Friday"
    if how == "by" and is_passive(verb):
        slots["acted_on"] += subjects(verb)  # "the embassy in Tehran was stormed by protesters"
        slots["beside_in"] += _where_subject_is(verb, syntax) if verb.lemma_ in _BESIEGING else []
    if how == "on" and verb.lemma_ in _GOING:
        slots["subject"] += subjects(verb)
    _beside(noun, verb, slots, syntax)


def _is_new(noun: Token) -> bool:
    """Whether a noun tells of what has not been told: "a march", "protests", not "protests to end"."""
    behind = noun.right_edge.nbor() if noun.right_edge.i + 1 < len(noun.doc) else noun
    ends = any(c.dep_ in ("relcl", "acl", "advcl") for c in noun.rights) or behind.lower_ == "to"
    articles = [c.lower_ for c in noun.lefts if c.dep_ in ("det", "poss")]
    return not ends and (articles in (["a"], ["an"]) or (noun.tag_ == "NNS" and not articles))


def _arranged_for(noun: Token, verb: Token, syntax: Syntax) -> list[Token]:
    """Who is to do what another arranges or cancels: "called off a trip to Israel by lawmakers"."""
    if is_passive(verb) or not _arranges(verb, syntax):
        return []
    behind = (c for c in verb.children if c.lower_ == "by" and c.i > noun.i)
    return [n for c in behind for n in c.children if n.dep_ == "pobj" and n.ent_type_ not in ("DATE", "TIME")]


def _arranges(verb: Token, syntax: Syntax) -> bool:
    return not forms(verb).isdisjoint(syntax.arranging_verbs)


def _without_other_doer(noun: Token, verb: Token, slots: dict[str, list[Token]]) -> None:
    """Drops who did what a noun is about: "Japan lodged a protest over the launch by North Korea"."""
    if is_passive(verb) or not slots["subject"]:
        return
    between = (noun.doc[noun.i : doer.i] for doer in slots["by"])
    if any(t.dep_ == "prep" and t.lower_ in _ABOUT for words in between for t in words):
        slots.pop("by")


def _witnessed(verb: Token, slots: dict[str, list[Token]]) -> None:
    """What befalls a place is not its act: "Peru saw its largest protest in years"."""
    slots["possessor"] = [p for p in slots["possessor"] if p.tag_ != "PRP$"]
    slots["witness"] += [s for s in subjects(verb) if s.tag_ not in ("NNS", "NNPS")]


def _told_to(verb: Token, how: str, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """Who is told a noun, and by whom: "the envoy was summoned by the ministry to hear a protest"."""
    if how not in ("dobj", "nsubjpass") or verb.lemma_ not in syntax.hearing_verbs:
        return
    slots["given"] += subjects(verb)
    above = purpose_of(verb)
    agents = (c for c in above.children if c.dep_ == "agent") if above is not None else ()
    slots["by"] += [n for c in agents for n in c.children if n.dep_ == "pobj"]


def takes_part(verb: Token) -> bool:
    """Whether a verb's subject is one of those who do what stands behind its "in"."""
    part = any(c.dep_ == "dobj" and c.lower_ == "part" for c in verb.children)
    return verb.lemma_ == "participate" or (verb.lemma_ == "take" and part)


def _taking_part(verb: Token, how: str, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """Who does what stands behind "took part in", and where they are: "people in Idlib joined a march"."""
    among = how == "in" and takes_part(verb)
    if among:
        slots["taking_part"] += subjects(verb)
    if among or (how == "dobj" and verb.lemma_ == "join"):
        slots["taking_part_in"] += _where_subject_is(verb, syntax)


def _where_subject_is(verb: Token, syntax: Syntax) -> list[Token]:
    """The places behind the "in" of a verb's subject, or of those that it counts ("hundreds of men in X")."""
    told = [phrases(subject, syntax, depth=1) for subject in subjects(verb)]
    return [n for found in told for name in ("in", "~in") for n in found.get(name, ())]


def _told_as_subject(
    noun: Token, verb: Token, slots: dict[str, list[Token]], syntax: Syntax, *, light: bool
) -> None:
    """What a noun gets from the verb whose subject it is."""
    if is_passive(verb):
        slots["against"] += phrases(verb, syntax, depth=0).get("against", ())
    objects = [c for c in verb.children if c.dep_ == "dobj"]
    if objects and verb.lemma_ in _ORDERING:
        return  # "the visit follows a summit in Rome"
    slots["acted_on"] += objects
    if not (light or verb.lemma_ in syntax.happening_verbs):
        _beside(noun, verb, slots, syntax)
        if verb.lemma_ == "report":  # "protests were reported from Oran"
            slots["beside_in"] += phrases(verb, syntax, depth=0).get("from", ())
        return
    given = list(slots["from"])
    for own in (verb, *infinitives(verb)):  # "are to resume in Jeddah"
        own_phrases(own, slots, syntax)
    for due in (c for c in verb.children if c.dep_ == "acomp" and c.lower_ == "due"):
        own_phrases(due, slots, syntax)  # "are due in Geneva"
    if any(o.lower_ != "place" for o in objects):
        slots["from"] = given  # "drew condemnation from Tokyo"


def infinitives(verb: Token) -> Iterator[Token]:
    """What a verb says that its subject is to do: "are due to resume", "is set to begin"."""
    for child in verb.children:
        if child.dep_ == "xcomp" and (child.tag_ == "VB" or any(c.lower_ == "to" for c in child.lefts)):
            yield child  # "was expected to be held in Oslo", too
        elif child.dep_ == "acomp":
            yield from infinitives(child)


def _stays_away(verb: Token, syntax: Syntax) -> bool:
    """Whether a subject is not where an event is: "will not attend the summit", "refused to join talks"."""
    if verb.lemma_ in syntax.absent_verbs:
        return True
    at = verb
    while verb.lemma_ in syntax.joining_verbs:
        if _denied(at) or (at != verb and at.lemma_ in syntax.refusing_verbs):
            return True
        if at.dep_ not in ("xcomp", "acomp") or at.head == at:
            break
        at = at.head
    return False


def _denied(verb: Token) -> bool:
    """Whether a verb is denied, or goes on with an infinitive that is: "decided not to go and attend it"."""
    first = verb.head if verb.dep_ == "conj" and verb.tag_ == "VB" and verb.head.tag_ == "VB" else verb
    return any(c.dep_ == "neg" for v in {verb, first} for c in v.children)


def _told_by(passive: Token) -> list[Token]:
    """Who says that something was done, where nobody is named who did it: "Abe said a protest was lodged"."""
    said = passive.head if passive.dep_ == "conj" else passive
    by = any(c.dep_ == "agent" for c in passive.children)
    return subjects(said.head) if said.dep_ == "ccomp" and not by else []


def _acted_on(verb: Token, how: str, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """What the object of a light verb gets: who does it, or is given it, and the phrases of its clause."""
    if how != "attr" and is_received(verb):
        slots["given"] += subjects(verb)  # "the ambassador was handed a protest"
        slots["source"] += _told_by(verb)
    elif verb.dep_ == "conj" and summoned(verb.head):
        slots["subject"] += subjects(verb)  # "summoned the envoy and lodged a protest"
        slots["given"] += summoned(verb.head)
    elif not _stays_away(verb, syntax) and not (slots["by"] and _arranges(verb, syntax)):
        if verb.lemma_ in syntax.joining_verbs and verb.lemma_ not in syntax.hosting_verbs:
            slots["joined_modifier"] += slots["modifier"]  # "attended the NATO summit"
        slots["hosting" if verb.lemma_ in syntax.hosting_verbs else "subject"] += subjects(verb)
        slots["given"] += given_by(verb)
        slots["source"] += speaking(verb)
    prepositions(verb, slots, syntax)
    if verb.lemma_ in _PARADING_LIGHT:
        going(verb, slots, syntax)  # "led a march to the palace"


def speaking(verb: Token) -> list[Token]:
    """Who "we" speaks for, where a clause is quoted: ""We have protested," Abe said"."""
    ours = any(c.dep_ == "nsubj" and c.lower_ == "we" for c in verb.children)
    return subjects(verb.head) if ours and verb.dep_ == "ccomp" else []


def _hosts(noun: Token, verb: Token, how: str, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """Who does something with, at or for the event; not who stays away from where it is."""
    if verb.lemma_ in _ABSENT and how not in ("dobj", "obj"):
        return
    slots["host"] += subjects(verb)
    if how == "in" and noun.tag_ in ("NN", "NNS") and noun.dep_ == "pobj":
        _acts_so(noun, verb, slots, syntax)
    under = how == "under" and verb.lemma_ == "come"  # "came under attack"
    if under or verb.lemma_ in (syntax.receiving_verbs if how in ("with", "by") else syntax.facing_verbs):
        slots["received"] += subjects(verb)
    if how in ("dobj", "obj"):
        slots["host_object"] += subjects(verb)
    else:
        guests = [c for c in verb.children if c.dep_ == "dobj"] if verb.lemma_ == "invite" else []
        if not _bidden_act(verb):
            slots["host_" + how] += guests or subjects(verb)  # "invited Bush on a visit"
        if not is_passive(verb):
            _acting(verb, how, slots, syntax)
        objects = [c for c in verb.children if c.dep_ in ("dobj", "dative") and c.pos_ != "ADP"]
        if verb.lemma_ not in _LEAVING:  # "left Moscow for talks"
            slots["beside_object"] += [c for c in objects if c.dep_ == "dobj"]
        if verb.lemma_ in syntax.telling_verbs:
            slots["told"] += objects
        if verb.lemma_ in syntax.hosting_verbs | syntax.receiving_verbs | syntax.joining_verbs:
            slots["guest"] += objects


def _acting(verb: Token, how: str, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """Who does something with the event, or takes part in it by what is done there."""
    if how == "with" and verb.lemma_ in syntax.answering_verbs:
        slots["acting_with"] += subjects(verb)  # "responded with a barrage of rockets"
    if how in ("at", "during") and verb.lemma_ in syntax.agreeing_verbs:
        slots["agreeing"] += subjects(verb)  # "the two states agreed at a summit to resume ties"


def _bidden_act(verb: Token) -> bool:
    """Whether somebody is bidden to do something to others: "urged Iran to free them in talks with Syria".

    Who is there, he or who bids him, is open; not so of who is bidden to take part.
    """
    objects = [c.lemma_ for c in verb.children if c.dep_ == "dobj"]
    bidden = verb.dep_ in ("xcomp", "ccomp") and any(
        c.dep_ == "aux" and c.lower_ == "to" for c in verb.children
    )
    return bidden and bool(objects) and objects[0] not in _SHARES and subjects(verb) != subjects(verb.head)


def _acts_so(noun: Token, verb: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """Who does something "in protest", or goes along in "a protest", and whom a verb summons so."""
    bare = not list(noun.lefts)
    parading = verb.lemma_ in _PARADING and not any(c.dep_ in ("dobj", "prt") for c in verb.children)
    doing = verb.lemma_ in _DOING
    if not is_passive(verb) and (parading or bare or doing):
        slots["manner"] += subjects(verb)  # "walked out in protest", "marched in a protest"
    if doing:
        slots["taking_part_in"] += _where_subject_is(verb, syntax)
    if parading:
        going(verb, slots, syntax)
        slots["down"] += phrases(verb, syntax, depth=0).get("down", ())
    if bare:
        slots["given"] += summoned(verb)  # "summoned the envoy in protest"


def _beside(noun: Token, verb: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """The adjuncts of the clause that a noun stands in, as "beside_in" and the like."""
    if elsewhere(noun):
        return
    apart = set_apart(noun)
    for name, heads in phrases(verb, syntax, depth=0).items():
        if not apart or name not in _OF_THE_ACT:
            slots["beside_" + name] += [h for h in heads if h != noun]
    for state in (c for c in verb.children if c.dep_ == "acomp"):  # "is due in Washington for a summit"
        for name in ("in", "at"):
            slots["beside_" + name] += phrases(state, syntax, depth=0).get(name, ())
    objects = [c for c in verb.children if c.dep_ == "dobj" and c != noun]
    objects += [c for v in _going_on(verb, noun) for c in (v, *v.children) if c == v or c.dep_ == "dobj"]
    for head in (verb, *objects):  # "burned pictures of the prince in Ramallah"
        for name, heads in phrases(head, syntax, depth=1).items():
            if name.removeprefix("~") in PLACING and not (apart and name.removeprefix("~") in _OF_THE_ACT):
                slots["beside_~" + name.removeprefix("~")] += [h for h in heads if h != noun]
    if not apart and verb.lemma_ in CLASHING:
        _fought(verb, slots, syntax)
    policed(noun, verb, slots, syntax)


def policed(noun: Token, verb: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """Where those are who attack or disperse those who act, and from where they drive them."""
    for subject in subjects(verb) if verb.lemma_ in syntax.policing_verbs else ():
        slots["policed_in"] += _posted(subject, syntax)
    if verb.lemma_ in _CLEARING and noun.dep_ in ("dobj", "nsubjpass"):
        slots["cleared_from"] += phrases(verb, syntax, depth=0).get("from", ())


def _posted(police: Token, syntax: Syntax) -> list[Token]:
    """Where those are who act, by their own phrase or name: "police in Moscow", "Moscow police"."""
    before = [c for c in police.lefts if c.dep_ in ("compound", "poss") and police.lemma_ == "police"]
    return [*phrases(police, syntax, depth=0).get("in", ()), *before]


def elsewhere(noun: Token) -> bool:
    """Whether a preposition tells that a noun need not be where its clause is."""
    prep = noun.head
    opposed = prep.lower_ == "against" and prep.head.lemma_ in _OPPOSING
    related = prep.lower_ == "to" and prep.head.lower_ in _RELATING  # "jailed in relation to a protest"
    return noun.dep_ == "pobj" and (opposed or related or prep.lower_ in _ELSEWHERE)


def in_other_places(token: Token) -> bool:
    """Whether a clause takes place elsewhere than what was told: "police in other cities clashed with them".

    Not so of what has a place of its own ("the protest in Lyon was joined in other cities").
    """
    verb = governing_verb(token)
    if verb is None or (token.pos_ == "NOUN" and any(n.pos_ == "PROPN" for n in _placed_in(token))):
        return False
    near = (c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass", "dobj"))
    places = (n for head in (token, verb, *near) for n in _placed_in(head))
    return any(n.lemma_ in _PLACES and any(c.lower_ == "other" for c in n.lefts) for n in places)


def _placed_in(word: Token) -> Iterator[Token]:
    """The places in which a noun or verb is said to be."""
    preps = (c for c in word.children if c.dep_ == "prep" and c.lower_ in ("in", "across", "throughout"))
    yield from (n for c in preps for n in c.children if n.dep_ == "pobj")


def where(verb: Token) -> list[Token]:
    """The place that a clause with "where" goes on about ("in Japan, where he held talks")."""
    clause = verb
    while clause.dep_ in ("xcomp", "acomp") or _goes_on(clause):  # "where he is due to hold talks"
        clause = clause.head
    asked = any(c.lower_ == "where" for v in (verb, clause) for c in v.children)
    if not asked or clause.dep_ == "relcl":
        return [clause.head] if asked else []
    word = next((c for v in (verb, clause) for c in v.children if c.lower_ == "where"), clause)
    before = [t for t in word.doc[max(0, word.i - 2) : word.i] if t.text != ","]
    return [t for t in before[-1:] if t.pos_ == "PROPN" and clause.dep_ in ("advcl", "ccomp")]


def _fought(verb: Token, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """Where those are who are fought with, as is who fights: "clashed with police near the embassy"."""
    for prep in (c for c in verb.children if c.lower_ == "with"):
        for noun in prep.children:
            for name, heads in phrases(noun, syntax, depth=1).items():
                slots["beside_" + name] += heads


def _going_on(verb: Token, noun: Token) -> list[Token]:
    """What else those do who are its subject: "protesters burned tyres and blocked roads across Peru"."""
    return [c for c in verb.conjuncts if _goes_on(c) and c.i > verb.i] if noun.dep_ == "nsubj" else []


def _goes_on(verb: Token) -> bool:
    """Whether a verb goes on with the subject of one before: "where he attended a summit and met Putin"."""
    return verb.dep_ == "conj" and not any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children)


def _under_object(noun: Token) -> bool:
    return noun.dep_ == "pobj" and noun.head.head.dep_ == "dobj"


def _around_light(verb: Token, how: str, slots: dict[str, list[Token]], syntax: Syntax) -> None:
    """Where those are who act, and whom the clause above acts on ("called him in to lodge a protest")."""
    if how in ("dobj", "obj", "attr", "in"):
        for subject in subjects(verb):
            for name, nouns in phrases(subject, syntax, depth=0).items():
                slots["subject_" + name] += nouns
    above = purpose_of(verb)
    if how == "dobj" and above is not None and (verb.dep_ != "xcomp" or above.lemma_ in OWN_PURPOSE):
        slots["above_object"] += acted_on(above)
