"""Signs that a wording sets its event apart from what was told, or names that anew: "another", "also"."""

from collections.abc import Set

from kg.modality.moods import SIDES
from kg.modality.tenses import is_infinitive
from kg.recognition.definiteness import is_definite
from kg.recognition.triggers import Trigger
from kg.slots.clauses import behind_saying, clause_verb, forms, host, noun_host, stage_of
from kg.slots.hosts import in_other_places, takes_part
from kg.slots.phrases import PLACING
from kg.slots.syntax import Syntax
from kg.text.tokens import Token

_OTHER = frozenset(
    "another other second third fourth fifth sixth seventh eighth ninth tenth previous earlier past further "
    "more counter rival opposing additional new next last different separate".split()
)
_LIKE = frozenset("similar smaller larger bigger parallel simultaneous".split())
"""Adjectives of what there was besides what was told."""
_AFTERWARDS = frozenset(("later", "subsequently", "afterwards"))
_POINTING = frozenset(("it", "this", "that"))
_TIMED = frozenset(("on", "in", "this", "that", "today", "at"))
_ANSWERS = frozenset("respond retaliate reply answer react counter".split())
_SIZES = frozenset(
    "first second third large big huge mass massive small peaceful angry daily nightly".split()
)
_PLAIN = _OTHER | _LIKE | _SIZES
"""Adjectives of protests and the like that tell nothing of what they are about."""
_TURNED = frozenset("counter rival opposing different separate".split())
_CAUSES = (
    "against",
    "~against",
    "over",
    "for",
    "about",
    "at",
    "to",
    "with",
    "demanded",
    "removal",
    "pro",
    "by",
)
"""Slots that tell what an event is about, or whose it is."""
_GROUNDS = frozenset("against over at about after following for".split())
"""Prepositions behind which stands what somebody protests for."""
_OBJECTING = frozenset(("protest", "demonstrate", "march", "rally", "complain"))
"""Verbs behind whose "at" that stands."""
_SUCCEEDING = frozenset(("follow", "succeed"))
_PARTS = frozenset("first second third fourth fifth sixth last final other".split())


def modifiers_of(trigger: Trigger) -> set[str]:
    """The words before a trigger noun, or before what a trigger verb is about."""
    themed = trigger.theme is not None and trigger.verb
    before = [*trigger.token.lefts, *(trigger.theme.lefts if themed and trigger.theme is not None else ())]
    prefix = [t.lower_ for t in trigger.token.doc[max(0, trigger.token.i - 2) : trigger.token.i]]
    before += [trigger.stand_in, *trigger.stand_in.children] if trigger.stand_in is not None else []
    return {t.lower_ for t in before} | (set(prefix[:1]) if prefix[1:] == ["-"] else set())


def is_other(trigger: Trigger, words: Set[str], *, dated: bool) -> bool:
    """Whether an event is told as another than those before; `words` are the modifiers of its word."""
    own = "own" in words and any(c.tag_ == "WP$" for c in trigger.token.lefts)  # "China, whose own test"
    told = bool(words & _OTHER) or (dated and "first" in words) or own or _like_another(trigger.token)
    apart = told or _aside(trigger.token) or _answering(trigger) or _afterwards(trigger)
    return apart and not (is_identified(trigger.token) or _of_identified(trigger.token))


def _like_another(participle: Token) -> bool:
    """Whether a participle tells of what something is beside: "similar to one launched in May"."""
    one = participle.head
    beside = one.dep_ == "pobj" and one.head.lower_ in ("to", "as", "like", "than", "after", "following")
    return participle.dep_ == "acl" and one.lower_ in ("one", "ones") and beside


def is_unexplained(trigger: Trigger) -> bool:
    """Whether a noun says nothing of what its event is about: "another march on Friday", "a similar protest".

    Not so "a student protest", "a rally over pay", "a counter-demonstration", one "in support of" somebody.
    """
    token = trigger.token
    if trigger.verb or any(trigger.slots.get(slot) for slot in _CAUSES):
        return False
    clauses = any(c.dep_ in ("acl", "relcl", "appos") for c in token.rights)
    if clauses or any(n.ent_type_ != "DATE" for n in trigger.slots.get("of", ())):
        return False
    before = [c for c in token.lefts if c.dep_ in ("compound", "nmod", "amod", "poss", "punct")]
    named = any(c.lower_ not in _PLAIN and c.ent_type_ != "DATE" for c in before)
    prefixed = bool(token.i) and token.nbor(-1).text in ("-", "–")  # "a counter-protest"
    if named or prefixed or any(c.lower_ in _TURNED for c in before):
        return False
    friends = [r.site_friends for r in trigger.frame.roles if r.site_friends]
    return not any(t.lemma_ in words for words in friends for t in token.sent)


def means_of(participle: Token) -> int:
    """The token of the verb whose means a participle tells: "held a test, firing two rockets"; else -1."""
    verb = participle.head
    behind = participle.tag_ == "VBG" and participle.dep_ == "advcl" and verb.i < participle.i
    alone = not any(c.dep_ in ("nsubj", "mark", "aux", "prep") for c in participle.lefts)
    return verb.i if behind and alone else -1


def given_up_before(noun: Token, undoing: Set[str]) -> bool:
    """Whether a noun is what was called off before ("visits Rome after cancelling a trip")."""
    verb, how = noun_host(noun)
    if verb is None or how not in ("dobj", "obj") or verb.dep_ != "pcomp":
        return False
    return verb.head.lower_ == "after" and not forms(verb).isdisjoint(undoing)


def is_identified(noun: Token) -> bool:
    """Whether a noun says what the event just told was ("it was their fifth meeting", "in what would be")."""
    if noun.dep_ not in ("attr", "nsubj") or noun.head.lemma_ != "be":
        return False
    said = [c for c in noun.head.children if c != noun and c.dep_ in ("nsubj", "attr")]
    return any(c.lower_ == "what" or (c.dep_ == "nsubj" and c.lower_ in _POINTING) for c in said)


def _of_identified(participle: Token) -> bool:
    """Whether a participle tells of what the last one was: "it was the second missile fired this month".

    Also where a parser took it for a clause of its own, of which that is the subject.
    """
    if participle.dep_ == "acl":
        return is_identified(participle.head)
    thing, verb = participle.nbor(-1) if participle.i else participle, participle.head
    if participle.dep_ != "ccomp" or verb.lemma_ != "be" or thing.i <= verb.i or thing.dep_ != "nsubj":
        return False
    ranked = any(c.ent_type_ == "ORDINAL" for c in thing.lefts)
    return ranked and any(c.dep_ == "nsubj" and c.lower_ in _POINTING for c in verb.lefts)


def _answering(trigger: Trigger) -> bool:
    """Whether something answers like with like: "the howitzers fired back", "responded by firing rockets",
    "with artillery fire"."""
    token = trigger.token
    means = token.dep_ in ("pcomp", "pobj") and token.head.lower_ in ("by", "with")
    back = trigger.verb and any(c.lower_ == "back" for c in token.rights)
    return back or (means and token.head.head.lemma_ in _ANSWERS)


def _afterwards(trigger: Trigger) -> bool:
    """Whether a clause goes on with what came after, or once more: "they later had dinner", "met again".

    Not so where the word only helps to tell the time ("later on Monday"), or where a noun points back.
    """
    verb, how = (trigger.token, "") if trigger.verb else host(trigger.token)
    noun = not trigger.verb and (how != "dobj" or trigger.frame.stay or is_definite(trigger.token))
    if verb is None or noun:
        return False
    for word in (c for c in verb.children if c.dep_ == "advmod"):
        if word.lower_ == "again" and word.i == verb.i + 1:
            return True
        if word.lower_ in _AFTERWARDS and word.i < verb.i and not list(word.children):
            return word.nbor().lower_ not in _TIMED
    return False


def on_the_sidelines(noun: Token) -> bool:
    """ "on the sidelines of a summit"."""
    return noun.dep_ == "pobj" and noun.head.head.lower_ in SIDES


def met_beside(noun: Token) -> Token | None:
    """The meeting beside which an occasion is told: "**talks** on the sidelines of the summit"."""
    above = noun.head.head.head.head if on_the_sidelines(noun) else None
    return above if above is not None and above.pos_ == "NOUN" else None


def _aside(token: Token) -> bool:
    """Whether a meeting took place beside another ("had a meeting on the sidelines")."""
    verb = clause_verb(token)
    near = (*token.children, *(verb.children if verb is not None else ()))
    return not on_the_sidelines(token) and any(
        n.lower_ in SIDES for c in near if c.dep_ == "prep" for n in c.children
    )


def cause_of(token: Token) -> int:
    """The word of what an event is told as the cause of, -1 for none: it cannot be that itself.

    "Marched against **the killing of a protester**", "a march that followed the funeral of a demonstrator".
    """
    for inner in (token, *token.ancestors):
        above = inner.head
        if inner.tag_ in ("VBZ", "VBP", "VBD") and inner.dep_ not in ("relcl", "ccomp"):
            return -1
        if inner.dep_ == "dobj" and above.lemma_ in _SUCCEEDING and above.dep_ == "relcl":
            return int(above.head.i)  # "a march that followed it"
        if inner == token:
            continue
        if inner.dep_ == "dobj" and is_infinitive(above):
            return int(above.i)  # "to protest the killing of a demonstrator"
        ground = inner.dep_ == "pobj" and above.lower_ in _GROUNDS and stage_of(token) is None
        if ground and not (above.lower_ == "at" and _aims(above.head)):
            return int(above.head.i)
    return -1


def _aims(word: Token) -> bool:
    """Whether "at" behind a word is where something is aimed: "fired gas at protesters", not "anger at"."""
    return word.tag_.startswith("VB") and word.lemma_ not in _OBJECTING


def is_besides(noun: Token, syntax: Syntax, *, people: bool) -> bool:
    """Whether a word tells of what there was besides: "protests were also held in Sylhet".

    Or a verb of what others did ("a smaller crowd marched"). `people`: it names those who act ("a smaller
    group of demonstrators").
    """
    if in_other_places(noun):
        return True
    if people:
        return _smaller(noun) or _also(noun)
    if noun.tag_.startswith("VB"):
        return any(_smaller(c) for c in noun.children if c.dep_ == "nsubj")
    verb, how = noun_host(noun)
    if any(c.lower_ in _LIKE and c.dep_ == "amod" for c in noun.lefts):
        return True
    held = verb is not None and how == "dobj" and not forms(verb).isdisjoint(syntax.light_verbs)
    if verb is None or not (held or how in ("nsubj", "nsubjpass")) or is_definite(noun):
        return False
    return any(c.lower_ in ("also", "elsewhere") and c.dep_ == "advmod" for c in verb.children)


def _also(people: Token) -> bool:
    """Whether those who act are told to have done so elsewhere, too: "protesters also marched in Lyon"."""
    verb, how = noun_host(people)
    if verb is None or how != "nsubj" or is_definite(people):
        return False
    somewhere = any(c.dep_ == "prep" and c.lower_ in PLACING for c in verb.children)
    return somewhere and any(c.lower_ == "also" and c.dep_ == "advmod" for c in verb.children)


def _smaller(people: Token) -> bool:
    """Whether those who act are told as others than before: "a smaller group of demonstrators"."""
    above = people.head.head if people.dep_ == "pobj" and people.head.lower_ == "of" else people
    return any(c.lower_ in _LIKE for noun in {people, above} for c in noun.lefts)


def one_of_several(noun: Token) -> bool:
    before = {c.lower_ for c in noun.lefts}
    return noun.tag_ in ("NN", "NNP") and "the" in before and bool(before & _PARTS)


def apposed_to(noun: Token) -> int:
    behind_comma = noun.left_edge.i > 0 and noun.doc[noun.left_edge.i - 1].text in (",", "–", "—")
    told = is_definite(noun) or any(c.dep_ == "relcl" for c in noun.children)  # ", a trip that will go ahead"
    above = behind_saying(noun) or (noun.head if noun.dep_ in ("appos", "npadvmod") else None)
    return above.i if behind_comma and above is not None and told else -1


def is_fresh(noun: Token, syntax: Syntax) -> bool:
    """Whether a noun is told as new: with "a", or as what somebody holds or has ("held meetings with")."""
    if any(c.lower_ in ("a", "an") for c in noun.lefts):
        return True
    verb, how = host(noun)
    held = verb is not None and how == "dobj" and verb.lemma_ in syntax.light_verbs
    detail = verb is not None and verb.dep_ == "advcl" and verb.tag_ == "VBG"  # "meets him, holding talks"
    return held and not detail and not is_definite(noun)


def only_joined(noun: Token, syntax: Syntax) -> bool:
    """Whether a clause only tells who was there: "attended the meeting", not "the meeting with Putin".

    Or the meeting "was attended by" them, or they "took part in" it.
    """
    verb, how = host(noun)
    own = any(c.lower_ in ("with", "between", "of", "among") or c.dep_ == "poss" for c in noun.children)
    if verb is None or own:
        return False
    joined = how in ("dobj", "nsubjpass") and verb.lemma_ in syntax.joining_verbs
    return joined or (how == "in" and takes_part(verb))
