"""The tense in which a clause tells of an event: past, present or future of the words around a trigger."""

from collections.abc import Iterator

from kg.calendar.dates import FUTURE, PAST, PRESENT
from kg.slots.clauses import clause_verb, host
from kg.text.tokens import Span, Token

_OPEN = frozenset(("may", "might", "can", "could", "should", "would"))
"""Modals of what lies ahead ("may fire a rocket on Sunday")."""
_LIKELY = frozenset("likely unlikely possible impossible probable improbable due imminent".split())
"""What is said of what lies ahead."""
_BEHIND = frozenset(("after", "following", "over", "regarding", "concerning", "due"))
_SHOWING = frozenset(
    "criticism condemnation outrage concern anger image picture photo photograph footage video film news "
    "memory inquiry investigation probe report coverage trial charge allegation denial evidence "
    "legacy".split()
)
"""Nouns about what took place before, whatever the tense of their clause."""

_SERVING = frozenset(
    "use need build design intend allow prepare plan wait arrest detain disperse attack".split()
)
"""Verbs behind whose "for" stands a use, or a deed of the same day."""
_MEANWHILE = frozenset(("as", "when", "while"))
_STRIKING = frozenset("arrest beat detain die hit hurt injure kill shoot wound".split())
"""Verbs of what befalls people at once, while something goes on."""
_CHARGING = frozenset("accuse charge suspect convict acquit guilty innocent".split())
_UNCHANGING = frozenset("hit put set let cut shut hurt split spread burst cast quit shed thrust".split())
"""Forms of the past and of a plural's present, which a parser can only guess."""
_SEEING = frozenset("see watch hear feel make let have help witness".split())
"""Verbs whose time is that of what they see or have done."""
_NTH = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last only".split())
TRYING = frozenset(("attempt", "bid", "effort", "try"))
OUTCOMES = frozenset(("fail", "succeed", "end", "result", "occur", "come"))
"""Nouns, and verbs of their outcome, which is that of what their infinitive says: "its attempt to launch a
rocket failed"."""


def is_verb(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX")


def is_infinitive(verb: Token) -> bool:
    return any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)


def tense_at(token: Token) -> str:
    """Past, present or future of the clause around a trigger; the perfect counts as past."""
    verb: Token | None = clause_verb(token)
    for _ in range(4):
        if verb is None:
            return FUTURE if _of_what_is_ahead(token) else PAST
        told = PRESENT if _when_struck(verb) else own_tense(_main(verb))
        if told:
            return PAST if told == PRESENT and _behind_it(token, verb) else told
        if _opens_as_done(verb):
            return PAST
        first = first_to(verb)
        if first is not None:
            if first.lemma_ == "be" and own_tense(first) == PRESENT:
                return PAST  # "is the only nation to have tested one", or "to test" one
            verb = first
            continue
        if verb.head == verb or verb.dep_ == "relcl" or (verb.dep_ == "acl" and not _with_its_clause(verb)):
            return PAST
        verb = _clause_above(verb)
    return PAST


def _when_struck(verb: Token) -> bool:
    """Whether a clause tells during what somebody is hit or held, as the present reports: then it is now.

    "A man is killed when a rocket was fired at Haifa", "police arrest her while she was marching".
    """
    opening = {c.lower_ for c in verb.children if c.dep_ in ("mark", "advmod")}
    above = verb.head
    if verb.dep_ != "advcl" or opening.isdisjoint(_MEANWHILE) or above.lemma_ not in _STRIKING:
        return False
    before = any(c.lower_ in ("had", "has", "have") for c in verb.children)
    return not before and own_tense(above) == PRESENT


def told_in(verb: Token) -> str:
    """The tense in which a clause tells its date: of what "is to" be, or "is due to" be, the future."""
    ahead = is_infinitive(verb) and verb.dep_ in ("xcomp", "acl") and tense_at(verb) == PRESENT
    return FUTURE if ahead else tense_at(verb)


def first_to(infinitive: Token) -> Token | None:
    """The verb of being of who did what nobody had done before: "becomes the first nation to launch one"."""
    above = infinitive.head
    verb = above if infinitive.dep_ in ("xcomp", "advcl") else above.head
    if verb.lemma_ not in ("be", "become") or not is_infinitive(infinitive):
        return None
    nouns = (c for c in verb.children if c.dep_ == "attr" and c.i < infinitive.i and above in (verb, c))
    return verb if any(c.lower_ in _NTH for n in nouns for c in (n, *n.lefts)) else None


def _of_what_is_ahead(noun: Token) -> bool:
    """Whether what is still to come is told to be at an event: "a deal at the summit in May is unlikely"."""
    at = noun.head
    if noun.dep_ != "pobj" or at.lower_ not in ("at", "during") or at.head.dep_ not in ("nsubj", "nsubjpass"):
        return False
    return own_tense(at.head.head) == FUTURE


def _behind_it(noun: Token, verb: Token) -> bool:
    """Whether a noun is told as what came before its clause: "resigns after a rally in December".

    And what is only spoken of or shown in it: "rejects criticism of its launch"; or what somebody is taken to
    task for: "jails a man for killing a protester".
    """
    if _answered_for(noun, verb):
        return True
    if noun.tag_.startswith("VB"):
        return False
    between = [t for t in noun.ancestors if verb in t.ancestors and t.dep_ == "prep"]
    shown = (t.head.lemma_ for t in between if t.lower_ in ("of", "about", "on", "from"))
    return any(t.lower_ in _BEHIND for t in between) or not _SHOWING.isdisjoint(shown)


def _answered_for(token: Token, verb: Token) -> bool:
    """Whether a participle tells what was done: "criticised for going to Rome", "charged with firing one"."""
    deeds = (t for t in (token, *token.ancestors) if t.dep_ == "pcomp" and t.tag_ == "VBG")
    for deed in deeds:
        prep = deed.head
        if prep.lower_ == "for" or (prep.lower_ in ("of", "with") and prep.head.lemma_ in _CHARGING):
            return verb in deed.ancestors and verb.lemma_ not in _SERVING
    return False


def _opens_as_done(participle: Token) -> bool:
    """Whether a clause begins with what was done to its subject: "Launched in May, it will reach Mars"."""
    first = participle.tag_ == "VBN" and participle.left_edge == participle and participle.dep_ == "advcl"
    return first and participle.i == participle.sent.start and participle.head.i > participle.i


def _main(verb: Token) -> Token:
    """The verb of a clause whose participle a parser took for it ("a rocket fired at Rome is shot down")."""
    astray = verb.tag_ == "VBD" and not any(c.dep_ in ("cc", "dobj", "ccomp") for c in verb.children)
    others = [c for c in verb.children if c.dep_ == "conj" and c.i > verb.i]
    helped = [c for c in others if c.tag_ == "VBZ" or any(x.dep_ in ("aux", "auxpass") for x in c.children)]
    helped += [c for c in others if c.lower_ in _UNCHANGING and PRESENT in _tenses_around(c)]
    if verb.i and verb.nbor(-1).text == ",":
        return verb  # "its probe, launched in May, will reach Mars"
    return helped[0] if astray and helped and not any(x.dep_ == "nsubj" for x in helped[0].children) else verb


def _with_its_clause(participle: Token) -> bool:
    """Whether a participle shares its clause's time ("a rocket fired from Gaza hits a house").

    So does the purpose of "flies to Rome in order to meet him".
    """
    noun = participle.head
    tried = noun.lemma_ in TRYING and noun.dep_ == "nsubj" and noun.head.lemma_ in OUTCOMES
    purpose = noun.lower_ == "order" and noun.head.lower_ == "in"
    if participle.tag_ == "VBG" or purpose or (participle.tag_ == "VB" and tried):
        return True
    known = any(c.lower_ in ("the", "this", "that") or c.dep_ == "poss" for c in noun.lefts)
    counted = noun.dep_ == "conj" and is_verb(noun.head)  # "are killed and 25 injured"
    return (noun.dep_ in ("nsubj", "nsubjpass") and not known) or counted


def own_tense(verb: Token) -> str:
    """The tense that a verb and its auxiliaries show; "" for an infinitive or participle alone."""
    auxiliaries = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass", "neg")}
    if in_headline(verb):
        return FUTURE
    if auxiliaries & {"will", "shall", "'ll", "wo"} or _is_likely(verb):
        return FUTURE
    if auxiliaries & _OPEN and not auxiliaries & {"have", "not", "n't"}:
        return FUTURE
    if auxiliaries & {"has", "have", "had", "was", "were", "did", "been"}:
        return PAST
    if auxiliaries & {"is", "are", "am", "'s", "'re"}:
        return PRESENT
    return _tense_of_form(verb, alone=not auxiliaries)


def _tense_of_form(verb: Token, *, alone: bool) -> str:
    """The tense of a verb's own form, `alone` if it has no auxiliary."""
    match verb.tag_:
        case "VBZ":
            return PRESENT
        case "VBD" if verb.dep_ == "acl" and verb.lower_ not in _UNCHANGING:
            return ""  # a participle, whatever its tag: "a rocket fired from Gaza hits a house"
        case "VBP" if alone and verb.dep_ == "ccomp" and verb.head.lemma_ in _SEEING:
            return ""
        case "VBD" | "VBP":
            told = _tenses_around(verb) if verb.lower_ in _UNCHANGING else set()
            return PRESENT if PRESENT in told or (verb.tag_ == "VBP" and PAST not in told) else PAST
        case "VB" if alone and verb.dep_ == "ccomp" and verb.head.lemma_ in _SEEING:
            return ""  # "the day saw students march"
        case "VB" if alone and any(c.dep_ == "nsubj" for c in verb.children):
            return PRESENT  # a plural's present, tagged as an infinitive
        case "VBG" if verb.dep_ == "ROOT" and any(c.tag_ == "VBP" for c in verb.children):
            return PRESENT  # "leaders meeting in Rome agree", whose participle was taken for the verb
        case "VBN" if alone and verb.dep_ in ("ccomp", "pcomp"):
            return PAST  # "its satellite put into orbit in May appears to spin", read as if it put
        case _:
            return ""


def _tenses_around(verb: Token) -> set[str]:
    """The tenses of the clauses that a form of past and present is joined to.

    "Are killed when shells hit Kabul", "hit Eilat, but land in a field"; not of what went before ("after").
    """
    joined = [c for c in verb.children if c.dep_ == "conj"]
    before = any(c.dep_ == "mark" and c.lower_ == "after" for c in verb.children)
    swallowed = verb.dep_ == "conj" and not any(c.dep_ == "cc" for c in verb.head.children)
    if verb.dep_ in ("advcl", "conj") and is_verb(verb.head) and not (before or swallowed):
        joined.append(verb.head)
    if verb.dep_ == "ccomp" and verb.head.tag_ == "VBD":
        joined.append(verb.head)  # "rockets hit Kabul, he said"
    told = {own_tense(v) for v in joined if v.lower_ not in _UNCHANGING}
    return told or {_tense_of_report(s.root) for s in _sentences_beside(verb)}


def _sentences_beside(verb: Token) -> Iterator[Span]:
    """The sentence before that of a verb, and the one behind it."""
    sentence, doc = verb.sent, verb.doc
    if sentence.start:
        yield doc[sentence.start - 1].sent
    if sentence.end < len(doc):
        yield doc[sentence.end].sent


def _tense_of_report(root: Token) -> str:
    """The tense of a sentence that tells what somebody does or what befalls him, "" for what merely is."""
    return "" if root.lemma_ == "be" or root.lower_ in _UNCHANGING or not is_verb(root) else own_tense(root)


def _is_likely(verb: Token) -> bool:
    """Whether a clause tells how likely its subject is: "a deal at the summit in May is unlikely"."""
    said = (c.lower_ for c in verb.children if c.dep_ == "acomp")
    return verb.tag_ in ("VBZ", "VBP") and not _LIKELY.isdisjoint(said)


def _clause_above(verb: Token) -> Token | None:
    above = verb.head
    if is_verb(above):
        return above
    if above.dep_ == "conj" and is_verb(above.head):
        return above.head  # "two are killed and a third wounded"
    if above.pos_ in ("NOUN", "PROPN"):
        return host(above)[0]
    if above.dep_ == "acomp" and is_verb(above.head):
        return above.head  # "is due to hold talks"
    if above.pos_ == "ADP" and above.head.lemma_ in TRYING:
        outcome = host(above.head)[0]  # "its second try at launching one fails"
        return outcome if outcome is not None and outcome.lemma_ in OUTCOMES else None
    return above.head if above.pos_ == "ADP" and is_verb(above.head) else None


def in_headline(verb: Token) -> bool:
    """Whether an infinitive with a subject of its own is what a line tells: "Putin to visit Pyongyang"."""
    subject = any(c.dep_ == "nsubj" and c.i < verb.i for c in verb.children)
    return is_infinitive(verb) and subject and (verb.head == verb or not is_verb(verb.head))
