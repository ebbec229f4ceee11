"""What is not an actor or zone: the thing launched and its number, phrases, choices, flags, counts."""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from kg.frames import Choice, Text, Theme
from kg.names.entities import ORGANIZATION, ZONE, Entity
from kg.names.resolver import Resolver
from kg.recognition.fillers import Filler, span_between, token_span
from kg.recognition.themes import is_further
from kg.recognition.triggers import Trigger
from kg.slots.clauses import apposed, clause_verb, host, purpose_of, summoned
from kg.text.tokens import Doc, Token

_NUMBERS = {
    w: i for i, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}
_TENS = 20
_NUMBERS |= {
    w: 10 * i for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_DETERMINERS = frozenset(("POS", "PRP$", "DT", "WDT", "PDT"))
_DESIGNATION = re.compile(r"[A-Z][\w'’]*-(?:\d+\w*|[IVX]+)")
_YEARS = (1900, 2100)
_EACH = frozenset(("each", "apiece"))
_UNDER_WAY = frozenset("after into during flight mid-flight midair mid-air midflight".split())
"""Words behind "aborted" that tell that it had begun."""
_BREAKS = frozenset((",", ";", "(", "–", "—"))
_ADJUNCTS = frozenset(("who", "which", "that", "while", "on", "in", "at", "during"))


def attributes(trigger: Trigger, roles: tuple[Filler, ...], resolver: Resolver) -> Iterator[Filler]:
    """All literals that a trigger's clause gives; choices may depend on the roles."""
    frame = trigger.frame
    if frame.theme is not None and trigger.theme is not None:
        yield from _theme(trigger, frame.theme, trigger.theme, resolver)
    for text in frame.texts:
        yield from _text(trigger, text, resolver)
    for flag, cues in frame.flags.items():
        if _flagged(trigger.token, cues):
            yield Filler(flag, None, "true", token_span(trigger.token), f"{frame.type}.{flag}: cue word")
    for choice in frame.choices:
        yield _choice(trigger, choice, roles)


def integer(token: Token) -> int | None:
    """A number word or figure as an integer ("four", "thirty-four"); None for what is not exact."""
    word = token.lower_.replace(",", "")
    if token.doc[token.i + 1 : token.i + 3].text.lower() == "-odd":
        return None  # "forty-odd rockets"
    ones = int(word) if word.isdigit() else _NUMBERS.get(word)
    if ones is None or token.i < 2 or token.nbor(-1).text != "-":
        return ones
    tens = _NUMBERS.get(token.nbor(-2).lower_, 0)
    return tens + ones if tens >= _TENS and ones < 10 else ones


def _theme(trigger: Trigger, theme: Theme, noun: Token, resolver: Resolver) -> Iterator[Filler]:
    """The phrase of what was launched, in the singular, without words of doubt, and its number."""
    words, number = _phrase_and_number(noun, theme, resolver)
    if words:
        span = span_between(noun.doc, words[0].idx, noun.idx + len(noun.text))
        rule = f"{trigger.frame.type}.{theme.attribute}: theme"
        told = f"{_name_beside(noun)} {_singular(words, noun)}".lstrip() + _number_behind(noun)
        yield Filler(theme.attribute, None, told, span, rule)
    before = noun.i < trigger.token.i and trigger.token in noun.ancestors  # "nuclear and missile tests"
    if not trigger.verb and (noun.dep_ == "compound" or before):
        return  # "a missile test": how many is not said
    if _shared_out(trigger.stand_in or noun, trigger.token):
        return
    if trigger.stand_in is not None:
        number = next((t for t in trigger.stand_in.subtree if integer(t)), None)
    count = integer(number) if number is not None else _one(trigger.stand_in or noun, trigger)
    if count:
        rule = f"{trigger.frame.type}.{theme.count}: number"
        yield Filler(theme.count, None, str(count), token_span(number if number is not None else noun), rule)


def _shared_out(noun: Token, trigger: Token) -> bool:
    """Whether a number is that of one of several: "fired two rockets each", "each of them fired two"."""
    behind = noun.nbor().lower_ if noun.i + 1 < len(noun.doc) else ""
    return behind in _EACH or any(c.lower_ in _EACH and c.i < trigger.i for c in trigger.children)


def _phrase_and_number(noun: Token, theme: Theme, resolver: Resolver) -> tuple[list[Token], Token | None]:
    words: list[Token] = []
    number: Token | None = None
    for token in noun.doc[resolver.wording.left(noun).i : noun.i + 1]:
        owned = token.i < noun.i and any(t.dep_ == "poss" and t != noun for t in (token, token.head))
        if owned or token.tag_ in _DETERMINERS or _is_year(token):
            words.clear()
        elif token.dep_ == "nummod" and token.head.i == noun.i and not any(w.pos_ == "PROPN" for w in words):
            number = token
            words.clear()
        elif (token.lower_ not in theme.drop or _joined(token)) and (words or _opens(token)):
            words.append(token)
    return words, number


def _is_year(number: Token) -> bool:
    """Whether a figure is a year that a parser took for a number: "in 2009 rockets were fired"."""
    year = number.text.isdigit() and _YEARS[0] <= int(number.text) <= _YEARS[1]
    return year and number.i > 0 and number.nbor(-1).lower_ in ("in", "since", "until", "of")


def _number_behind(name: Token) -> str:
    """The number that is part of a name ("Falcon 9"), with a space before it."""
    behind = name.nbor() if name.i + 1 < len(name.doc) else name
    return (
        f" {behind.text}" if name.pos_ == "PROPN" and behind.dep_ == "nummod" and behind.head == name else ""
    )


def _name_beside(noun: Token) -> str:
    """The designation that tells which one a noun is: "its lunar mission, Chandrayaan-3"."""
    names = apposed(noun) if noun.tag_ == "NN" else ()
    return next((n.text for n in names if n.pos_ == "PROPN" and _DESIGNATION.fullmatch(n.text)), "")


def _opens(token: Token) -> bool:
    """Whether a phrase can begin with a word: with an adverb only if it is joined ("short-ranged")."""
    return _joined(token) or token.pos_ not in ("ADV", "SCONJ", "ADP", "PUNCT")


def _joined(token: Token) -> bool:
    """Whether a hyphen joins a word to the next ("new-type")."""
    return token.i + 1 < len(token.doc) and token.nbor().text == "-"


def _one(noun: Token, trigger: Trigger) -> int:
    """One for a singular that is told as a thing ("a missile", "its missile"), 0 for what is not counted."""
    if noun.tag_ not in ("NN", "NNP") and noun.lower_ != "another" and not is_further(noun):
        return 0
    return int(
        (trigger.verb and noun.dep_ != "compound") or any(c.lower_ in ("a", "an") for c in noun.children)
    )


def _singular(words: list[Token], head: Token) -> str:
    text = ""
    end = -1
    for token in words:
        word = token.text
        if token.i == head.i and token.tag_ in ("NNS", "NNPS"):
            word = token.lemma_ if token.tag_ == "NNS" else word.removesuffix("s")  # "Kassam Rockets"
        text += word if token.idx == end or not text else " " + word
        end = token.idx + len(token.text)
    return text.strip("“”\"' ")


def _text(trigger: Trigger, text: Text, resolver: Resolver) -> Iterator[Filler]:
    """The first phrase in the slots of a text property; a date or a place is none."""
    for slot in text.slots:
        for noun in trigger.slots.get(slot, ()):
            if _is_text(noun, text, resolver):
                begin, end = _wide(noun, narrow=bool(text.heads))
                words = " ".join(noun.doc.text[begin:end].split())
                rule = f"{trigger.frame.type}.{text.name}: {slot}"
                yield Filler(text.name, None, words, span_between(noun.doc, begin, end), rule)
                return


def _is_text(noun: Token, text: Text, resolver: Resolver) -> bool:
    if text.heads:
        return noun.lemma_.lower() in text.heads
    if noun.lemma_.lower() in text.not_heads or noun.lower_ in text.not_heads:
        return False
    if noun.ent_type_ in ("DATE", "TIME") or noun.text.isdigit() or noun.pos_ not in ("NOUN", "PROPN", "NUM"):
        return False
    return resolver.resolve(noun, (ZONE,)) is None


def _wide(noun: Token, *, narrow: bool) -> tuple[int, int]:
    """The whole phrase of a noun, without its article and what a comma or clause adds."""
    doc: Doc = noun.doc
    left = noun.left_edge.i
    while left < noun.i and doc[left].tag_ in ("DT", "PRP$"):
        left += 1
    right = noun.i
    for token in () if narrow else noun.subtree:
        if token.i <= right:
            continue
        if token.text in _BREAKS or token.dep_ in ("relcl", "advcl"):
            break
        if token.lower_ in _ADJUNCTS and token.i > noun.i + 1:
            break
        right = token.i
    return doc[left].idx, doc[right].idx + len(doc[right].text)


def _choice(trigger: Trigger, choice: Choice, roles: tuple[Filler, ...]) -> Filler:
    verb, how = host(trigger.token)
    lefts = (c for c in trigger.token.lefts if not (c.i and c.nbor(-1).text == "-"))  # not "5,000-strong"
    terms = (n for c in trigger.token.rights if c.lower_ == "in" for n in c.children if n.lower_ == "terms")
    modifiers = {c.lower_ for c in (*lefts, *(w for n in terms for w in n.lefts))}  # "in the strongest terms"
    name = f"{trigger.frame.type}.{choice.name}"
    for row in choice.when:
        light = (
            verb is not None and how in ("dobj", "nsubjpass") and verb.lemma_ in row.get("light_verbs", ())
        )
        entities = [f.entity for f in roles if f.name == row.get("role") and f.entity is not None]
        fits = any(_is_kind(e, row) for e in entities)
        above = purpose_of(trigger.token if trigger.verb or verb is None else verb)
        under = above is not None and bool(row.get("under_verbs")) and _under(above, row["under_verbs"])
        under = under or (trigger.verb and trigger.token.lemma_ in row.get("verbs", ()))
        under = under or trigger.token.lemma_.lower() in row.get("lemmas", ())
        of = trigger.token.head.head.lemma_ if trigger.token.head.lower_ == "of" else ""
        if light or fits or under or of in row.get("of", ()) or modifiers & set(row.get("modifiers", ())):
            return Filler(choice.name, None, row["value"], token_span(trigger.token), name)
    return Filler(choice.name, None, choice.default, token_span(trigger.token), f"{name}: default")


def _under(above: Token, verbs: Collection[str]) -> bool:
    """Whether a verb is one of these, or bids somebody come in other words ("called in the envoy")."""
    return above.lemma_ in verbs or bool(summoned(above))


def _is_kind(entity: Entity, row: Mapping[str, Any]) -> bool:
    """Whether an entity is of a row's classes, or a body of a state where the row asks for these."""
    body = bool(row.get("bodies")) and ORGANIZATION in entity.classes and entity.political
    return bool(set(row["classes"]) & set(entity.classes)) or (body and bool(entity.fact("partOf")))


def _flagged(token: Token, cues: frozenset[str]) -> bool:
    """Whether a cue word stands at the trigger, at its verb or at what that verb governs."""
    verb = clause_verb(token)
    near = [*token.children]
    if token.dep_ == "compound":
        near += token.head.children  # "a failed launch attempt"
    if verb is not None and verb != token:
        near += [verb, *verb.children]
        near += [n for c in verb.children if c.lower_ == "in" for n in c.children]  # "ended in failure"
    near = [t for t in near if t.dep_ not in ("ccomp", "advcl", "relcl")]
    if token.dep_ == "xcomp":
        near.append(token.head)  # "a day after one failed to reach orbit"
    return any(_tells(t, cues) for t in near)


def _tells(word: Token, cues: frozenset[str]) -> bool:
    """Whether a word is a cue, of those with "_after" only told how far it had come ("aborted in flight")."""
    lemma = word.lemma_.lower()
    behind = [w for c in word.rights if c.dep_ in ("prep", "npadvmod") for w in (c, *c.children)]
    gone = any(w.lower_ in _UNDER_WAY for w in behind)
    plain = lemma in cues or word.lower_ in cues
    return (plain or (gone and f"{lemma}_after" in cues)) and not _in_time(word)


def _in_time(cue: Token) -> bool:
    """Whether a verb tells of something before it began: "the launch was aborted seconds before liftoff"."""
    behind = (w for c in cue.rights for w in (c, *c.children))
    return any(w.lower_ == "before" and w.dep_ in ("prep", "mark") for w in behind)
