"""Every IRI of the data is minted here, from the fewest stable values, under one settable base.

An IRI is a function of its arguments alone: no clock, no counter, no random number. Hashes are
the first 16 hexadecimal digits of SHA-256 over the parts joined by a line feed.
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass

from kg.namespaces import BASE


def digest(*parts: str) -> str:
    """The first 16 hexadecimal digits of SHA-256 over the parts, joined by line feeds."""
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


_WORDS = re.compile("[a-z0-9]+")


def slug(label: str) -> str:
    """A label as an IRI segment: ASCII letters and digits in lower case, joined by hyphens.

    >>> slug("Kim Jong-un"), slug("Ürümqi")
    ('kim-jong-un', 'urumqi')

    A label without any Latin letter or digit gives its digest, so that two never collide.
    """
    plain = label.replace("’", "").replace("'", "")
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    words = _WORDS.findall(plain.lower())
    return "-".join(words) or digest(label)


@dataclass(frozen=True, slots=True)
class Iris:
    """Mints IRIs under `base`, which ends in `/`."""

    base: str = BASE

    def article(self, text: str) -> str:
        """An article and its named graph: known by the text alone."""
        return f"{self.base}article/{digest(text)}"

    def mention(self, article: str, begin: int, end: int) -> str:
        """A span of an article, in code points, `end` exclusive (the fragment form of RFC 5147)."""
        return f"{article}#char={begin},{end}"

    def claim(self, article: str, subject: str, predicate: str, value: str) -> str:
        """One statement of an article, as something to speak about."""
        return f"{article}#claim-{digest(subject, predicate, value)}"

    def event(self, type_name: str, *identity: str) -> str:
        """An event, by its type and what tells it from others of that type."""
        return f"{self.base}event/{slug(type_name)}/{digest(type_name, *identity)}"

    def entity(self, key: str) -> str:
        """An actor, zone, weapon or tenure by its key, such as `actor/PRK` or `zone/PRK/east-coast`."""
        return f"{self.base}{key}"

    def graph(self, name: str) -> str:
        """One of the named graphs that belong to no article: reference, derived, meta."""
        return f"{self.base}graph/{name}"
