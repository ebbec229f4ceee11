"""A text cut where a sentence ends beyond doubt: what lies between two cuts is read by itself.

The parser must break at these cuts, too, so that a passage reads the same whether or not its neighbours are
parsed. A cut that is missed only makes a passage longer.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

_END = re.compile(r"\b(\w+)[.!?][\"”]?\s+(?=[\"“A-Z])|\s*\n\s*")
_ABBREVIATED = frozenset(
    "vs no st al etc ca cf Sept Capt Prof Corp Dept Messrs Supt Brig Cmdr Comdr Assn Bros Univ Govt Minn "
    "Tenn Calif Mass Conn Penn Wash Miss Ariz Okla Atty".split()
)


@dataclass(frozen=True, slots=True)
class Passage:
    """Code points `[begin, end)` of a text, white space behind it included."""

    begin: int
    end: int
    text: str


def passages(text: str) -> tuple[Passage, ...]:
    """The passages of a text in order; they cover it without gaps."""
    cuts = [0, *(m.end() for m in _END.finditer(text) if _ends(m[1])), len(text)]
    return tuple(Passage(a, b, text[a:b]) for a, b in pairwise(cuts) if b > a)


def _ends(word: str | None) -> bool:
    """Whether a full stop behind a word ends a sentence: not behind initials and abbreviations."""
    if word is None or (word.isdigit() and len(word) == 4):
        return True
    if word in _ABBREVIATED:
        return False
    return len(word) > 1 if word.islower() else len(word) > 3 and word[1:].islower()
