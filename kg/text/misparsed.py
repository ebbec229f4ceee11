"""Signs that the parser took a verb for a noun, a noun for a verb, or a participle for either."""

from spacy.tokens import Span, Token

from kg.text.verbs import Verbs

FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_GOING = frozenset(("leave", "depart", "head", "fly", "bind", "embark", "sail"))
_DAY = 5
"""Tokens that a day takes at most, with the one behind it."""
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_SAYING = frozenset("say report claim confirm announce state add believe allege note".split())


def labels(token: Token) -> bool:
    """Whether a word is the last of a label that no sentence ends with: "Egypt protests: Crowds gathered"."""
    return token.i + 1 < len(token.doc) and token.nbor().text == ":"


def ruled_out(noun: Token) -> bool:
    """Whether a noun behind a verb and its particle was taken for an adverbial: "ruled out a march"."""
    verb = noun.head
    behind = noun.i > verb.i and any(c.dep_ in ("det", "poss") for c in noun.lefts)
    return verb.pos_ == "VERB" and behind and not any(c.dep_ == "dobj" for c in verb.children)


def lost(token: Token, verbs: Verbs) -> bool:
    """Whether a noun stands at the head of a clause ("when an aircraft fires a missile"), or a verb at none.

    "The navy fires missiles as the operation gets underway", read as if fires got underway.
    """
    if token.lower_ not in verbs.past:
        return False
    if _robbed(token, verbs):
        return True
    compounded = token.dep_ == "ROOT" and any(c.dep_ == "compound" for c in token.lefts)
    headless = token.tag_ in ("VBZ", "VBP")
    headless = headless and (token.dep_ in ("nsubj", "amod") or compounded or behind_as(token))
    apposed = token.tag_ == "NN" and token.dep_ == "appos" and token.nbor(-1).text.isalnum()
    swallowed = apposed and token.sent.root.tag_ == "VB" and not list(token.lefts)  # "Kim and Moon meet"
    astray = headless or swallowed or joined_to_a_verb(token) or _behind_who_opens(token)
    return astray or (token.dep_ in ("advcl", "ccomp", "relcl") and token.pos_ == "NOUN")


def behind_as(verb: Token) -> bool:
    """Whether a clause's verb was taken for what stands behind an "as": "as a missile lands in Haifa"."""
    return verb.dep_ == "pobj" and verb.head.lower_ == "as"


def goal_of_going(mark: Token) -> Token | None:
    """The place that was taken for who acts behind a "for": "leaves for Bishkek to attend the summit"."""
    act, goes = mark.head, mark.head.head
    place = next((c for c in act.children if c.dep_ == "nsubj" and c.pos_ == "PROPN" and c.i > mark.i), None)
    gone = goes.lemma_ in _GOING and not any(c.dep_ == "dobj" for c in goes.children)  # "left it for Iran to"
    to = any(c.lower_ == "to" and c.dep_ == "aux" for c in act.children)
    return place if mark.lower_ == "for" and to and gone else None


def _robbed(token: Token, verbs: Verbs) -> bool:
    """Whether the thing behind a verb was taken for its clause's verb or head: "Iran fires missiles"."""
    thing = token.i + 1 < token.sent.end and token.nbor().lower_ in verbs.things
    return thing and token.head.i == token.i + 1 and token.dep_ in ("nsubj", "compound", "nmod")


def _behind_who_opens(token: Token) -> bool:
    """Whether a word stands behind a plural that opens a sentence: "Insurgents fire mortar rounds"."""
    before = token.nbor(-1) if token.i > token.sent.start else token
    opens = before.tag_ in ("NNS", "NNPS") and before.left_edge.i == token.sent.start
    return token.dep_ == "compound" and token.tag_ == "NN" and before.dep_ == "compound" and opens


def joined_to_a_verb(noun: Token) -> bool:
    """Whether a noun goes on where a verb began: "agrees to a truce, but fires two rockets"."""
    return noun.tag_ == "NNS" and noun.dep_ == "conj" and noun.head.tag_ in ("VBZ", "VBD")


def told_to(token: Token) -> bool:
    """Whether a verb may have been taken for a part of the name of those who are told what to do.

    "The High Court orders protesters to leave".
    """
    noun = token.head
    before = token.dep_ in ("compound", "nmod") and token.i == noun.i - 1 and token.tag_ == "NNS"
    infinitive = before and noun.dep_ == "nsubj" and any(c.lower_ == "to" for c in noun.head.children)
    return infinitive and noun.head.tag_ == "VB"


def is_verbless(sentence: Span) -> bool:
    root = sentence.root
    if root.pos_ not in ("VERB", "AUX"):
        return len(sentence) > 3
    helped = any(c.dep_ in ("aux", "auxpass", "nsubj") for c in root.children)
    return root.tag_ not in FINITE and root.tag_ != "VB" and not helped


def led_astray(sentence: Span) -> bool:
    """Whether a sentence's head may be a participle of its subject ("Rockets fired from Gaza land in …").

    Not so where it governs something ("Kim promised to suspend missile tests").
    """
    root = sentence.root
    helped = any(c.dep_ in ("aux", "auxpass", "dobj", "ccomp", "xcomp") for c in root.children)
    led = any(c.dep_ in ("nsubj", "nsubjpass") and c.i == root.i - 1 for c in root.children)
    return root.tag_ in ("VBD", "VBN") and root.lower_.endswith("ed") and led and not helped


def of_a_thing(participle: Token, verbs: Verbs) -> bool:
    """Whether what looks like the verb of a thing may be its participle: "rockets fired from Gaza land in …".

    Where it has no object, and a preposition right behind it.
    """
    thing, behind = participle.nbor(-1), participle.doc[min(participle.i + 1, len(participle.doc) - 1)]
    led = thing.lower_ in verbs.things and thing.head == participle and thing.dep_.startswith("nsubj")
    helped = any(c.dep_ in ("aux", "auxpass", "dobj", "ccomp", "xcomp") for c in participle.children)
    return led and not helped and behind.pos_ == "ADP" and participle.tag_ in ("VBD", "VBN")


def told_of_people(participle: Token) -> bool:
    """Whether what nothing is done to was read as done to those before it, but not "a team headed by Li"."""
    by = any(c.dep_ == "agent" or c.lower_ == "by" for c in participle.children)
    return participle.dep_ == "acl" and participle.tag_ in ("VBN", "VBD") and not by


def before_title(token: Token, verbs: Verbs) -> bool:
    """Whether a participle only tells of an office behind it ("met visiting Chinese Premier Li Qiang")."""
    word, _, titles = verbs.visiting
    if token.lower_ != word or token.dep_ == "amod":
        return False
    behind = token.doc[token.i + 1 : min(token.i + 3, token.sent.end)]
    return any(t.lower_ in titles for t in behind) and not any(t.tag_ in ("DT", "PRP$", "IN") for t in behind)


def swallowed(participle: Token, *, verbless: bool) -> bool:
    """Whether a participle before a noun may be the verb of whoever stands before it.

    "Seoul's military fired missiles", "Seoul says the North fired artillery shells", but not "its newly
    tested missile flew".
    """
    noun, before = participle.head, participle.nbor(-1)
    if participle.dep_ != "amod" or noun.i < participle.i:
        return False
    if not verbless and before.head not in (noun, participle):
        return False
    said = noun.dep_ == "dobj" and noun.head.lemma_ in _SAYING
    aside = verbless and before.text == ","  # "The team, led by Li, held talks"
    pair = (
        before.lower_ in ("two", "both") and before.i > before.sent.start
    )  # "The two held talks and signed"
    acting = before.pos_ in ("NOUN", "PROPN") or before.lower_ == "military" or aside
    return pair or (acting and (verbless or said))


def determined(sentence: Span, at: int) -> bool:
    """Whether only adjectives stand between a word and the article of a noun ("a first flight test")."""
    while at > 0 and sentence[at - 1].pos_ in ("ADJ", "NUM", "ADV"):
        at -= 1
    return at > 0 and sentence[at - 1].tag_ in ("DT", "PRP$", "POS")


def may_be_verb(token: Token) -> bool:
    if not token.text.islower() or before_verb(token):
        return False
    determined = [c for c in token.lefts if c.dep_ == "det"]
    if token.tag_ == "NN" and any(c.lower_ in ("a", "an") for c in determined):
        return False  # "warned of a nuclear test and a missile launch"
    plural = token.tag_ == "NNS" and any(c.lower_ in ("a", "an") for c in determined)  # "a rocket lifts off"
    acted_on = token.dep_ == "dobj" and determined and not plural
    if acted_on and token.i + 1 < len(token.doc) and token.nbor().tag_ not in ("DT", "PRP$"):
        return False  # "re-route flights to avoid a rocket launch"
    return token.nbor(-1).tag_ not in ("DT", "PRP$", "POS", "IN")


def before_verb(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor().tag_ in FINITE | {"VBN"}


def before_day_and_verb(token: Token, verbs: Verbs) -> bool:
    """Whether a day and a verb stand behind what things do not do: "its missile tests last week were"."""
    behind = token.doc[token.i + 1 : min(token.i + 1 + _DAY, len(token.doc))]
    first = next((t for t in behind if t.ent_type_ != "DATE"), token)
    dated = first.i > token.i + 1 and first.tag_ in FINITE
    return dated and token.nbor(-1).lower_ in verbs.things


def mend_pair(noun: Token, verbs: Verbs) -> None:
    """Hangs on a noun what it is told to be by, which was taken for another: "a missile and drone attack"."""
    if noun.dep_ != "conj" or noun.i < noun.sent.start + 3 or noun.lower_ not in verbs.past:
        return
    thing, between, other = noun.doc[noun.i - 3], noun.nbor(-2), noun.nbor(-1)
    if noun.head != thing or between.lower_ != "and" or (other.head, other.dep_) != (noun, "compound"):
        return
    if thing.lower_ not in verbs.things or thing.tag_ != "NN" or thing.dep_ == "compound":
        return
    noun.head, noun.dep_ = thing.head, thing.dep_
    for word in [c for c in thing.children if c.i < thing.i]:
        word.head = noun
    thing.head, thing.dep_ = noun, "compound"
    other.head, other.dep_ = thing, "conj"


def mend_relative(verb: Token, verbs: Verbs) -> None:
    """Hangs what a state did on the thing before it: "the satellite Iran launched has failed"."""
    name = verb.nbor(-1) if verb.i > verb.sent.start + 1 else verb
    if name.ent_type_ != "GPE" or verb.lower_ not in verbs.participles or verb.nbor(-1).tag_ != "NNP":
        return
    first = name.left_edge.i if name.left_edge.ent_type_ == "GPE" else name.i
    thing = name.doc[first - 1] if first > verb.sent.start else name
    thing = thing.head if thing.dep_ == "conj" and thing.tag_ == "NNS" else thing  # "the missiles and drones"
    known = any(c.lower_ in ("the", "this", "that") for c in thing.lefts)
    if thing.lower_ not in verbs.things or not known or (verb.dep_ == "relcl" and verb.head == thing):
        return
    above = verb.head if verb.dep_ in ("ccomp", "relcl") else None
    whole = next((c for c in verb.lefts if c.dep_.startswith("nsubj") and c.i < thing.i), None)
    if verb.dep_ == "acl" and verb.head == name and name.dep_ in ("nsubj", "appos", "pobj"):
        verb.head, verb.dep_, verb.tag_ = thing, "relcl", "VBD"
        name.head, name.dep_ = verb, "nsubj"
    elif above is not None and name.head == verb and above != thing and verb in above.subtree:
        if whole is not None:  # "showed parts of the missile Russia fired"
            whole.head, whole.dep_ = above, "dobj"
        verb.head, verb.dep_ = thing, "relcl"


def reduced(participle: Token) -> bool:
    """Whether a participle now tells of the subject of a finite verb that nothing joins to it."""
    noun, verb = participle.head, participle.head.head
    acting = participle.dep_ == "acl" and noun.dep_ in ("nsubj", "nsubjpass") and verb.i > participle.i
    between = participle.doc[participle.i : verb.i]
    finite = any(t.tag_ in FINITE for t in (verb, *(c for c in verb.lefts if c.dep_.startswith("aux"))))
    return acting and finite and not any(t.dep_ == "cc" or t.text == "," for t in between)
