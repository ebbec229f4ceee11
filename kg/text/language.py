"""Whether a text is English enough to read: by script and by function words, without a model.

Wrongly refusing is worse than wrongly reading, since what is read in vain gives no events: a text is
refused only on positive evidence, and a short one full of foreign names never is.
"""

import re

MOSTLY = 0.5
"""Share of letters outside the Latin script above which a text is not English."""
MIN_LETTERS = 20
MIN_FOREIGN = 4
"""Different foreign function words needed to judge: names have some ("Juan de la Cruz del Valle")."""
LONG = 30
"""Words from which on the lack of English function words alone tells."""
SCARCE = 0.04
"""Share of function words that a long English text never goes below (a news item has 0.2 to 0.5)."""

ENGLISH = frozenset(
    "the of and to for with by from that has have had are were is was be been his her its their this these "
    "at it he she they will would who which not but on in an or after before over against said says "
    "into than more about also when while during between since until one two".split()
)
FOREIGN = frozenset(
    "der die das und den dem des ist nicht von mit für ein eine einen einer im zu auf sich wurde nach bei "
    "einem ins gegen wie oder aber auch aus durch über vom zum zur haben werden wird wurden sind seine ihre "
    "le la les et du une dans est que pour par sur au aux qui sont ont avec son ses cette "
    "de el los las del y en por con una se para su lo como más fue al mientras durante "
    "il di che della e è per sono gli nel alla non dei "
    "het een van op voor niet met zijn aan wordt naar door "
    "o os da dos em não uma na com foi ao dois sua seu enquanto "
    "och att det som på är av til og ikke der ja ei että oli "
    "i w z się nie że jest przez je na v s ve bir bu için ile yang dan dari untuk pada và của".split()
)


def not_english(text: str) -> str:
    """Why a text cannot be English, as the end of a sentence, or "" if it may be."""
    letters = [] if text.isascii() else [c for c in text if c.isalpha()]
    foreign_script = sum(1 for c in letters if not _latin(c))
    if len(letters) >= MIN_LETTERS and foreign_script > MOSTLY * len(letters):
        return "most of its letters are not Latin"
    words = [w.lower() for w in re.findall(r"[^\W\d_]+", text)]
    english = sum(1 for w in words if w in ENGLISH)
    foreign = [w for w in words if w in FOREIGN]
    if len(set(foreign)) >= MIN_FOREIGN and len(foreign) > 2 * english:
        return "its function words are of another language"
    if len(words) >= LONG and english < SCARCE * len(words):
        return "it has next to no English function words"
    return ""


def _latin(character: str) -> bool:
    """Latin letters stand below U+0250 and in the block from U+1E00; full-width forms count as foreign."""
    return ord(character) < 0x250 or 0x1E00 <= ord(character) < 0x1F00
