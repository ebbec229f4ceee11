"""Where sentences begin and do not that the parser would cut otherwise: a step of the pipeline before it."""

from itertools import takewhile

from spacy.attrs import IS_SPACE  # type: ignore[import-not-found]
from spacy.language import Language
from spacy.tokens import Doc, Token

from kg.text.attributes import where, with_text
from kg.text.misparsed import FINITE

OPENINGS = "kg_openings"
"""The step's name in the pipeline."""
INSIDE = "kg.inside"
"""Set in an excerpt's user data if it does not begin where its article begins."""
_OPENING = 14
"""Tokens within which a label or dateline ends."""
_SAYER, _HEADLINE = 4, 3
"""Tokens of a name that closes a headline, with its mark, and those that a headline has more than."""
_CLOSES = frozenset((":", "-", "--", "–", "—"))
_DAYS = frozenset("mon tue wed thu fri sat sun".split())
_HALVES = frozenset(("a.m.", "p.m.", "am", "pm"))
_SHORT = frozenset(("a.m.", "p.m.", "A.M.", "P.M.", "U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "Jr.", "Sr."))
"""Abbreviations whose full stop may be that of their sentence, too."""
_MARKS = _HALVES | _SHORT | {";"}
_STARTERS = frozenset(
    "It The This That These Those They He She We There Its His Her Their A An Both Several Another No But "
    "And In On At After Before During When While As Two Three Four Five Hundreds Thousands Dozens".split()
)
"""Words that are written with a capital only where a sentence begins, or in a headline."""


@Language.component(OPENINGS)
def openings(doc: Doc) -> Doc:
    """A sentence begins behind what opens a text – a label ("Syrian war: …") or dateline ("ROME (AP) – …") –
    and behind a semicolon; with a paragraph, and with the name of who says it at the end of a headline
    ("… – Seoul"). One begins behind "at 5 a.m." where the next word only opens sentences, none where that
    goes on."""
    begins = () if doc.user_data.get(INSIDE) else (0,)
    breaks = [i for i in where(doc, IS_SPACE, {1}) if "\n" in doc[i].text]
    for paragraph in (i + 1 for i in breaks if doc[i].text.count("\n") > 1 and i + 1 < len(doc)):
        doc[paragraph].is_sent_start = True  # "at about 7:40 a.m. ¶ At the Pentagon"
    for said in filter(None, (_said_by(doc, end) for end in (*breaks, len(doc)))):
        doc[said].is_sent_start = True
    for start in (*begins, *(i + 1 for i in breaks)):
        opening = doc[start : start + _OPENING]
        end = next((t.i for t in opening if t.text in _CLOSES and _stands_alone(t)), -1)
        if start < end < len(doc) - 1 and not any(t.tag_ in FINITE or t.is_quote for t in doc[start:end]):
            doc[end + 1].is_sent_start = True
            for token in takewhile(lambda t: t.is_title, doc[end + 2 :]):
                token.is_sent_start = False  # "SEOUL - Kim Jong Un left": no sentence is "Kim"
    for at in with_text(doc, _MARKS):
        _behind(doc[at])
    return doc


def _behind(mark: Token) -> None:
    """Where a sentence begins behind a semicolon or an abbreviation, and where none does."""
    doc, at, last = mark.doc, mark.i, len(mark.doc) - 1
    if mark.text == ";":
        if 0 < at < last:
            doc[at + 1].is_sent_start = True
        return
    if mark.text in _HALVES and at < last and _goes_on(doc[at + 1]):
        doc[at + 1].is_sent_start = False
    if mark.text in _SHORT and at < last - 1 and _begins_behind(mark):
        doc[at + 1].is_sent_start = True


def _said_by(doc: Doc, end: int) -> int:
    """Where the mark stands before who says it that closes a line ("fires missiles – Seoul"); 0 if none."""
    last = end - 1
    while last > 0 and doc[last].is_punct and doc[last].text not in _CLOSES:
        last -= 1
    for at in range(last, max(last - _SAYER, _HEADLINE), -1):
        if doc[at].text in _CLOSES:
            return at if at < last and _stands_alone(doc[at]) else 0
        if not doc[at].is_title and not doc[at].is_upper:
            return 0
    return 0


def _goes_on(word: Token) -> bool:
    """Whether a word behind "a.m." goes on with its sentence: "local time", "Thursday", "Seoul time"."""
    behind = word.nbor() if word.i + 1 < len(word.doc) else word
    named = word.text[:3].lower() in _DAYS and word.lower_.endswith("day")
    return word.text.islower() or named or behind.lower_ == "time"


def _begins_behind(short: Token) -> bool:
    """Whether a sentence begins behind an abbreviation whose full stop may close one: "at 5 a.m. It came".

    Not so in a headline ("U.S. In Talks With Iran"). Behind a time of day also with a name and its verb,
    where a clause ends ("was fired at 5 a.m. Japan protested", but not "At 5 a.m. Japan protested").
    """
    word, doc = short.nbor(), short.doc
    hour = short.lower_ in _HALVES
    if word.text in _STARTERS:
        return hour or not word.nbor().is_title
    behind = next((t for t in doc[word.i : word.i + _SAYER] if not t.is_title), None)
    if not hour or not word.is_title or behind is None or behind.tag_ not in FINITE:
        return False
    clause = takewhile(lambda t: not t.is_sent_start and t.text not in ".?!", reversed(doc[: short.i]))
    return any(t.tag_ in FINITE for t in clause)


def _stands_alone(mark: Token) -> bool:
    after = mark.nbor() if mark.i + 1 < len(mark.doc) else None
    if after is None or not mark.whitespace_ or not (after.text[0].isupper() or after.text[0].isdigit()):
        return False
    return mark.text == ":" or bool(mark.i and mark.nbor(-1).whitespace_)
