"""Which zone a noun of the document means: known places, coasts and waters of states, described sites."""

from kg.iris import slug
from kg.names.actors import Actors
from kg.names.entities import STATE, ZONE, Entity, given
from kg.names.gazetteer import DEMONYM, METONYM
from kg.names.unlisted import Unlisted
from kg.names.wording import Wording
from kg.text.tokens import Token

_TAILS = frozenset(("of", "between", "near", "off", "around", "surrounding"))
_DASHES = frozenset(("-", "–", "—"))
_OPENING = _DASHES | {":"}
"""What a dateline ends with."""
_INSIDE = frozenset(("in", "at", "of", "across", "throughout", "around"))
_OCCASIONS = frozenset("conference summit forum meeting talks games festival congress convention".split())
"""What people gather at, though a recogniser may take its name for a place."""
_VESSELS = frozenset("frigate destroyer corvette cruiser submarine warship carrier uss hms".split())
"""Words before a ship's name."""
_WHERE = frozenset(("in", "at", "to", "into", "near"))
_MANY = frozenset(("several", "many", "other", "various", "numerous", "some", "few"))
_AGAIN = frozenset(("same", "other", "another", "different"))
_NO_SITES = frozenset("target location site position street center centre complex".split())
_EMPTY = frozenset("target targets positions location locations site sites street streets".split())
_DIRECTIONS = frozenset(
    ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest")
)
_SENT = frozenset(("embassy", "consulate", "mission"))
"""Sites named after the state that sent them, which lie in another."""
_HONOURING = frozenset("square park street avenue boulevard road bridge plaza garden gardens".split())
"""Sites in a town that are often named after another place: "Victoria Park" in Hong Kong."""
_UNITS = frozenset("ri ni dong gun do up myon myeon rodongjagu".split())
"""Villages, wards, counties and islands of Korea, as they are written behind their names."""
_BESIDE = 3
"""Tokens behind a noun for a place within which its name may stand."""
_FIRST = frozenset("villa hotel plaza piazza palazzo palais chateau château fort camp hacienda".split())
"""Kinds of sites that stand before their names: "Villa La Grange"."""
_TOWNS = frozenset(("city", "town", "village"))
_NAMELESS = frozenset(("city", "region", "border", "coast"))
_HERE = frozenset(("capital", "enclave", "port", "resort", "town"))
"""Towns that "this" makes the one an article was sent from, whatever kind of place they are."""
_LANDS = frozenset(("countries", "nations"))
_WATERS = frozenset(("waters", "sea", "ocean"))
_OWNED = frozenset(("coast", "waters", "eez", "airspace", "border", "territory"))
_KEYED = frozenset(("eez", "airspace", "territory"))


class Zones:
    """The zones of one document."""

    def __init__(self, wording: Wording, actors: Actors) -> None:
        self.wording, self.actors, self.words = wording, actors, wording.words
        self.unlisted = Unlisted(wording, actors.people)

    def resolve(self, token: Token) -> Entity | None:
        """The zone that a head token means; None if it is none, or if it is unclear which."""
        if token.pos_ == "PRON" or token.tag_ == "PRP$" or _shares_a_site(token):
            return None
        if token.lower_ in ("here", "there"):
            return self._dateline() if token.lower_ == "here" else self._last_place(token)
        return self._vessel(token) or self._place(token)

    def _place(self, token: Token) -> Entity | None:
        """The zone that a noun or name on land or sea means."""
        short = self.wording.short(token)
        named = self.wording.node(short[1]) if short else self._named(token)
        if named is not None:
            return named
        kind = self._kind(token)
        if kind:
            return self._here(token, kind) or self._of_kind(token, kind)
        if _in_korea(token):
            return self._unknown(self.wording.phrase(token))
        if (
            token.dep_ == "conj"
            and token.pos_ == "PROPN"
            and not token.ent_type_
            and self._beside_place(token)
        ):
            return self._unknown(self.wording.phrase(token))
        if kind := self.unlisted.called(token):
            return self._unknown(self.wording.phrase(token), self.unlisted.land(token), kind)
        if self.unlisted.told(token):
            return self._unknown(self.wording.phrase(token))
        placed = token.ent_type_ in ("GPE", "LOC", "FAC") and token.lower_ not in _OCCASIONS
        if placed and token.i not in self.actors.people:
            span = self.wording.recognised(token)
            label = self.wording.plain(span)
            inside = next(filter(None, (self._named(t) for t in span)), None)  # "Lahore Airport" is in Lahore
            return self._unknown(label, inside.key if inside else "")
        return self._country(token)

    def further(self, token: Token) -> tuple[Entity, ...]:
        """The places of "targets in Idlib and Aleppo" behind the first, which alone `resolve` gives.

        So with "both countries".
        """
        if token.lower_ in _LANDS:
            return self._lands(token)[1:]
        joined = (c for c in token.rights if c.dep_ == "prep" and c.lower_ in ("in", "at", "of"))
        nouns = (n for c in joined for n in c.children if n.dep_ == "pobj") if token.tag_ == "NNS" else ()
        found: list[Entity | None] = []
        for noun in nouns:  # "targets in the provinces of Idlib and Aleppo"
            known = self._named(noun) is not None
            found += [self._named(c) for c in noun.conjuncts] if known else self.further(noun)
        return tuple(zone for zone in found if zone is not None)

    def site(self, token: Token) -> Entity | None:
        """The site that a noun tells beside the known place in which it lies: "a depot in Bryansk Oblast"."""
        one = token.tag_ == "NN" and token.pos_ == "NOUN" and token.lower_ not in _NO_SITES
        found = self._local(token, "site") if one and self._kind(token) == "site" else None
        return found if found is not None and found.label.islower() else None

    def _vessel(self, token: Token) -> Entity | None:
        """A ship by its kind and name ("the frigate Dagestan", "USS Lake Erie")."""
        kinds = [c for c in token.lefts if c.lower_ in _VESSELS and c.dep_ in ("compound", "amod", "nmod")]
        if token.pos_ != "PROPN" or not kinds:
            return None
        label = token.doc[kinds[0].i : token.i + 1].text
        return Entity(f"zone/{slug(label)}", (ZONE,), label, facts=given((("zoneKind", "site"),)))

    def _unknown(self, label: str, within: str = "", kind: str = "place") -> Entity:
        """A place that the reference data do not have, known by its name."""
        facts = given((("zoneKind", kind), ("within", within)))
        return Entity(f"zone/{slug(label)}", (ZONE,), label, facts=facts)

    def _beside_place(self, token: Token) -> bool:
        """Whether a name is listed with a known place: "Lviv and Chernivtsi"."""
        placed = token.head.dep_ == "pobj" or token.head.dep_ == "conj"
        return placed and token.i not in self.actors.people and self._named(token.head) is not None

    def _named(self, token: Token) -> Entity | None:
        candidates = self.wording.candidates(token.i)
        for node, _ in candidates:
            if ZONE in node.classes:
                return self.wording.node(node.key)
        for node, how in candidates:
            if node.territory and how not in (DEMONYM, METONYM):
                return self.wording.node(node.territory)
        return None

    def _country(self, token: Token) -> Entity | None:
        """ "the country" as the territory of the state last spoken of; of "both countries" the first."""
        if token.lower_ in _LANDS:
            return next(iter(self._lands(token)), None)
        state = self.actors.last_state(token) if token.lower_ in ("country", "nation") else None
        return self._land_of(state) if state else None

    def _land_of(self, state: Entity) -> Entity | None:
        node = self.wording.gazetteer.nodes.get(state.key)
        return self.wording.node(node.territory) if node else None

    def _lands(self, plural: Token) -> tuple[Entity, ...]:
        """The territories of the two states that "both countries" means."""
        pair = self.actors.before.pairs.of(plural) if plural.lower_ in _LANDS else ()
        return tuple(filter(None, map(self._land_of, pair)))

    def _kind(self, token: Token) -> str:
        """The kind of place that a noun tells, by its longest known form ("exclusive economic zone")."""
        words = [t.lower_ for t in (*(c for c in token.lefts if c.dep_ in ("compound", "amod")), token)]
        for width in (3, 2, 1):
            kind = self.words.places.get(" ".join(words[-width:]))
            if kind:
                return kind
        if token.pos_ == "PROPN" and words[0] in _FIRST and words[1:] and token.i not in self.actors.people:
            return "site"
        return self.words.places.get(token.lemma_.lower(), "")

    def _here(self, token: Token, kind: str) -> Entity | None:
        """Where the article was sent from, for "XIAN, China (Reuters) - … in this walled city"."""
        this = any(c.lower_ == "this" for c in token.lefts) and (kind == "city" or token.lemma_ in _HERE)
        return self._dateline() if this else None

    def _of_kind(self, token: Token, kind: str) -> Entity | None:
        owner = self.actors.owner(token)
        if token.lemma_ == "capital" and not any(c.dep_ == "appos" for c in token.children):
            state = owner or self._whose_capital(token)
            if state:
                return self.wording.node(self.wording.gazetteer.nodes[state].capital)
        if owner and (whole := self._of_state(token, kind, owner)) is not None:
            return whole
        site = next((z for c in token.lefts if (z := self._named(c)) and z.fact("zoneKind") == kind), None)
        if site is not None and kind == "site":
            return site  # "the Sohae launching station near the border"
        named = any(c.dep_ in ("compound", "nmod") and c.pos_ == "PROPN" for c in token.lefts)
        if token.pos_ == "PROPN" or named:
            label = self.wording.phrase(token) + _number_behind(token)
            if any(c.isupper() for c in label):
                owners = () if token.lower_ in _SENT or _named_after(token) else token.lefts
                inside = next(filter(None, (self._named(t) for t in owners)), None)
                facts = given((("zoneKind", kind), ("within", inside.key if inside else "")))
                return Entity(f"zone/{slug(label)}", (ZONE,), label, facts=facts)
        inside = self._named_inside(token)
        if inside is not None:
            return inside
        if (
            all(c.dep_ in ("det", "prep", "acl", "relcl", "punct") for c in token.children)
            and kind in _NAMELESS
        ):
            one = token.tag_ in ("NN", "NNP") and self.wording.definite(token)  # not "at camps of militants"
            return self._last_of(kind, token) if kind == "city" and one else None
        if kind == "city" and token.tag_ == "NNS" and all(_counts(c) for c in token.children):
            return None  # "in more than 60 cities"
        return self._local(token, kind)

    def _whose_capital(self, token: Token) -> str:
        """Whose "the capital" is without a word: that of the one state that was spoken of until then."""
        if [c.lower_ for c in token.children if c.dep_ != "punct"] != ["the"]:
            return ""
        state = self.actors.before.only(token, STATE)
        if state is not None and any(s != state.key for s in self._states_of_towns(token)):
            return ""  # "in Ankara … in Berlin, Germany's chancellor … the capital"
        return state.key if state is not None and state.key in self.wording.gazetteer.nodes else ""

    def _states_of_towns(self, token: Token) -> set[str]:
        """The states of the towns that were named until then."""
        before = (at for at in self.wording.names if at < token.i)
        nodes = (node for at in before for node, _ in self.wording.candidates(at))
        towns = (node.key for node in nodes if node.zone_kind == "city")
        return {state for key in towns if (state := self.wording.gazetteer.state_of(key))}

    def _of_state(self, token: Token, kind: str, owner: str) -> Entity | None:
        """What a state has one of, and for its towns all of its land: "across Colombia's main cities"."""
        if kind in _OWNED:
            return self._owned(token, kind, owner)
        towns = token.tag_ == "NNS" and token.lemma_ in _TOWNS
        return self.wording.node(self.wording.gazetteer.nodes[owner].territory) if towns else None

    def _owned(self, token: Token, kind: str, owner: str) -> Entity:
        """A state's coast, waters, airspace …: one zone however the state is named ("its", "Japanese")."""
        code = owner.removeprefix("actor/")
        if kind in _KEYED:
            known = self.wording.node(f"zone/{code}" if kind == "territory" else f"zone/{code}/{kind}")
            if known is not None:
                return known
        state = self.wording.gazetteer.nodes[owner]
        modifiers = (t for t in token.lefts if t.dep_ in ("compound", "amod"))
        plain = " ".join(t.text for t in modifiers if t.i not in self.wording.names)
        label = f"{plain} {token.text} of {state.label}".strip()
        surface = self.wording.phrase(token)
        aliases = (surface,) if surface != label and any(c.isupper() for c in surface) else ()
        within = state.territory if kind == "coast" else ""
        facts = given((("zoneKind", kind), ("sovereign", owner), ("within", within)))
        return Entity(f"zone/{code}/{slug(f'{plain} {token.lemma_}')}", (ZONE,), label, aliases, facts)

    def _named_inside(self, token: Token) -> Entity | None:
        """The named place that a described one is or lies in ("the capital Khartoum", "a site in Orissa")."""
        for child in token.rights:
            if child.dep_ == "appos" and child.i in self.wording.names:
                return self.resolve(child)
            parts = {c.dep_ for c in token.lefts}
            beyond = token.lower_ in _DIRECTIONS and ("det" not in parts or "compound" in parts)
            wide = child.lower_ == "around" and self._kind(token) in _WATERS  # "waters around Taiwan"
            sent = beyond or token.lemma_ in _SENT  # "the embassy of France"
            outside = wide or (child.lower_ == "of" and sent)  # "north of Tehran", "the sea west of"
            inside = child.lower_ in _INSIDE and not outside
            nouns = child.children if child.dep_ == "prep" and inside else ()
            for noun in nouns:
                found = self.resolve(noun) if noun.dep_ == "pobj" else None
                if found is not None and f"/{self.wording.scope}/" not in found.key:
                    return found
        return None

    def _dateline(self) -> Entity | None:
        """The place that the article was sent from ("PARIS (AFP) – …")."""
        opening = self.wording.doc.sents[0]
        if opening.text.rstrip()[-1:] not in _OPENING:
            return None
        return next(filter(None, (self._named(t) for t in opening)), None)

    def _last_place(self, token: Token) -> Entity | None:
        """ "there" as the place that a preposition or verb named last, in this sentence or the one before."""
        start = token.sent.start
        start = token.doc[start - 1].sent.start if start else start
        for before in reversed(list(token.doc[start : token.i])):
            where = before.dep_ == "pobj" and before.head.lower_ in _WHERE and before.ent_type_ != "DATE"
            if before == token.head:
                continue  # "at a power plant there"
            if where or (before.dep_ == "dobj" and before.ent_type_ in ("GPE", "LOC")):
                # "will visit Tokyo. There she will meet …", "in the northern city of Kano … there"
                return self._named(before) or self._named_inside(before)
        return None

    def _last_of(self, kind: str, token: Token) -> Entity | None:
        """ "the city" as the one place of that kind that its sentence names before it, or the article.

        A name right behind it counts, too ("the capital Sana'a", "the city of Taiz").
        """
        here = range(token.sent.start, token.i)
        before = [at for at in self.wording.names if at <= token.i + _BESIDE]
        for places in ([at for at in before if at in here], before):
            nodes = (node for at in places for node, _ in self.wording.candidates(at))
            keys = {node.key for node in nodes if node.zone_kind == kind}
            if keys:
                return self.wording.node(keys.pop()) if len(keys) == 1 else None
        return None

    def _local(self, token: Token, kind: str) -> Entity | None:
        label = self.wording.phrase(token, _TAILS)
        if label.lower() in _WATERS - {"sea", "ocean"}:
            return None  # "in waters some 150 km off"
        if (
            token.lower_ in _EMPTY
            and label.lower().removeprefix("their ").removeprefix("its ") == token.lower_
        ):
            return None  # "at targets"
        if any(c.lower_ in _AGAIN for c in token.lefts):
            return None  # "from the same base", told somewhere else
        key = f"zone/{self.wording.scope}/{slug(label)}"
        return Entity(key, (ZONE,), label, facts=(("zoneKind", kind),))


def _named_after(site: Token) -> bool:
    """Whether a site's name may only honour a place: "Palestine Square", but not "Kyiv's Sophia Square"."""
    before = [c for c in site.lefts if c.dep_ != "det"]
    joined = len(before) == 1 and before[0].dep_ in ("compound", "nmod", "amod")
    return site.lower_ in _HONOURING and site.is_title and joined


def _shares_a_site(token: Token) -> bool:
    """Whether a state's name only tells whose a site behind it is: "outside the US and British embassies"."""
    if token.dep_ in ("nmod", "compound"):
        return token.head.lemma_ in _SENT and token.head.tag_ == "NNS"
    others = (c for c in token.conjuncts if c.i > token.i) if token.dep_ in ("pobj", "conj") else ()
    return any(c.lemma_ in _SENT and c.tag_ == "NNS" for c in others)


def _in_korea(token: Token) -> bool:
    """Whether a noun is the unit behind a Korean place's name, which no recogniser knows ("Sino-ri")."""
    if token.lower_ not in _UNITS or token.i < 2 or token.nbor(-1).text not in _DASHES:
        return False
    return token.nbor(-2).is_title and not token.nbor(-2).whitespace_ and not token.nbor(-1).whitespace_


def _counts(token: Token) -> bool:
    return token.dep_ in ("nummod", "det", "quantmod") or token.lower_ in _MANY


def _number_behind(token: Token) -> str:
    """The number that is part of a site's name ("Highway 4", "Site 1/5"), with a space before it."""
    behind = token.nbor() if token.i + 1 < len(token.doc) else token
    return f" {behind.text}" if token.is_title and behind.pos_ == "NUM" else ""
