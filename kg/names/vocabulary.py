"""Words from which actors and places are recognised beyond the reference data (`ontology/actors.toml`)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Word lists, lower case; `places` maps a noun to its zone kind, `offices` an office to its roles."""

    offices: Mapping[str, tuple[str, ...]]
    office_of: Mapping[str, str]
    """Offices that only one state has, with its key."""
    office_titles: Mapping[str, tuple[str, ...]]
    """Offices to the words of which the name of a holder's office begins with one."""
    services: Mapping[str, str]
    """Forms of a ministry or service of states, with its name."""
    title_words: frozenset[str]
    shared_titles: Mapping[str, str]
    """Plurals of title words, with the title that each of those has who are listed ("Presidents X and Y")."""
    titles: frozenset[str]
    """Words of titles, those plurals included."""
    body: frozenset[str]
    governments: frozenset[str]
    """Bodies that are called after who leads them ("the Biden **administration**")."""
    serving: frozenset[str]
    """Those who act for the state of whoever they are told to serve ("Putin's **envoy**")."""
    organization: frozenset[str]
    people: frozenset[str]
    political: frozenset[str]
    heads: frozenset[str]
    """Those who are political as heads of one of `headed` ("the heads of state and government")."""
    headed: frozenset[str]
    commanding: frozenset[str]
    """Before "chief" they make him political ("the **army** chief")."""
    civil: frozenset[str]
    """Words before "leaders" and the like that make them private people ("business leaders")."""
    civil_bodies: frozenset[str]
    """Bodies whose heads are private people ("the president of the **federation**")."""
    fighters: frozenset[str]
    spokesmen: frozenset[str]
    bands: frozenset[str]
    """Nouns for an armed group or movement that the article may have named before ("the group")."""
    sizes: frozenset[str]
    """Adjectives that say of a band nothing that tells it from others ("a smaller group")."""
    acting: frozenset[str]
    """Words before people that tell nothing of who they are ("other protesting **students**")."""
    manners: frozenset[str]
    """Words before a band that name no other than the only one that was named ("the **militant** group")."""
    bare: frozenset[str]
    opposite: frozenset[str]
    others: frozenset[str]
    """Whom "his" or "her" joins to somebody without making him one of his own people ("his predecessor")."""
    private: frozenset[str]
    """Keys of known bodies that act for no state, party or armed group."""
    common_names: frozenset[str]
    """Surnames that many bear: alone they mean nobody."""
    men: frozenset[str]
    women: frozenset[str]
    """First names of men or of women alone."""
    places: Mapping[str, str]
    country: frozenset[str]
    apart: frozenset[str]
    short: Mapping[str, tuple[str, str]]
    shunned: frozenset[str]
    """Adjectives that no state uses of itself ("the reclusive country")."""
    halves: frozenset[str]
    """Words for both of the states that have short names, together ("the two Koreas")."""
    family_first: frozenset[str]
    """States whose people are named with the family name first ("Moon Jae-in" is "Mr Moon")."""


@cache
def load_vocabulary(path: Path) -> Vocabulary:
    """Reads the lists; a missing one is a KeyError that names it."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    offices = {word: tuple(row["leads"]) for row in table["office"] for word in row["words"]}
    title_words = frozenset(w for office in offices for w in office.split())
    shared_titles = {w + "s": w for w in title_words if len(w) > 3 and not w.endswith("s")}
    nouns, scope = table["nouns"], table["scope"]
    return Vocabulary(
        offices=offices,
        office_of={word: row["of"] for row in table["office"] if "of" in row for word in row["words"]},
        office_titles={w: tuple(r["titles"]) for r in table["office"] if "titles" in r for w in r["words"]},
        services={word: row["name"] for row in table["service"] for word in row["words"]},
        title_words=title_words,
        shared_titles=shared_titles,
        titles=title_words | shared_titles.keys(),
        body=frozenset(nouns["body"]),
        governments=frozenset(nouns["governments"]),
        serving=frozenset(nouns["serving"]),
        organization=frozenset(nouns["organization"]),
        people=frozenset((*nouns["people"], *nouns["political"])),
        political=frozenset(nouns["political"]),
        heads=frozenset(nouns["heads"]),
        headed=frozenset(nouns["headed"]),
        commanding=frozenset(nouns["commanding"]),
        civil=frozenset(nouns["civil"]),
        civil_bodies=frozenset(nouns["civil_bodies"]),
        fighters=frozenset(nouns["fighters"]),
        spokesmen=frozenset(nouns["spokesmen"]),
        bands=frozenset(nouns["bands"]),
        sizes=frozenset(nouns["sizes"]),
        acting=frozenset(nouns["acting"]),
        manners=frozenset(nouns["manners"]),
        bare=frozenset(nouns["bare"]),
        private=frozenset(table["names"]["private"]),
        common_names=frozenset(table["names"]["common"]),
        men=frozenset(table["names"]["men"]),
        women=frozenset(table["names"]["women"]),
        opposite=frozenset(nouns["opposite"]),
        others=frozenset((*nouns["opposite"], *nouns["others"])),
        places={word.lower(): kind for kind, words in table["places"].items() for word in words},
        country=frozenset(scope["country"]),
        apart=frozenset(scope["apart"]),
        short={row["word"]: (row["state"], row["zone"]) for row in scope["short"]},
        shunned=frozenset(scope["shunned"]),
        halves=frozenset(scope["halves"]),
        family_first=frozenset(table["names"]["family_first"]),
    )
