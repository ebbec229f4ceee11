"""Which actor a noun or pronoun of the document means: states, organisations, groups, people.

Names are read by the reference data; "its", "his country", "Kim" and "the regime" by who was spoken
of before. What stays ambiguous resolves to nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from kg.iris import slug
from kg.names.antecedents import Antecedents, attributing
from kg.names.countries import Countries
from kg.names.entities import ACTOR, GROUP, ORGANIZATION, STATE, Entity, given
from kg.names.gazetteer import DEMONYM, METONYM
from kg.names.offices import Offices
from kg.names.people import people
from kg.names.spoken import Spoken, is_said, stands_first
from kg.names.wording import Wording
from kg.slots.clauses import COUNTERS, apposed, whose
from kg.text.tokens import Token

_BY_RANK = (STATE, ORGANIZATION, GROUP)
_MODIFIERS = frozenset(("poss", "compound", "amod", "nmod"))
_LOCATING = frozenset(("in", "at", "near", "from", "outside", "into"))
_REACHING = frozenset(("spread", "extend"))
"""Verbs of what comes to other places."""
_ATTITUDES = frozenset(("pro", "anti", "non"))
_SOME = frozenset("some many most several few other all fellow young ordinary".split())
_MANY = COUNTERS | frozenset(
    "ten tens dozens hundreds thousands million millions majority few throng mob".split()
)
_PLAIN = frozenset(("det", "nummod", "predet", "cc", "conj", "punct"))
_WHOSE = re.compile(r"^(?:whose|its|his|her|their|our|my|your) (?=\w)", re.IGNORECASE)
"""Whose "their supporters" are says nothing outside of their article."""
_LANDS = frozenset(("country", "nation", "state"))
_SPEAKING_FOR = frozenset(("negotiator", "spokesman", "spokeswoman", "spokesperson"))
_OF_EACH = frozenset(("government", "regime"))
"""What several have of their own: "pupils in 150 countries demanded that their governments act"."""
_NOBODY = frozenset(("no", "any"))


def _first_halves(name: Token) -> Iterator[Token]:
    """The first half of what the halves of a name tell: "the leaders of **North** and South Korea"."""
    for child in name.lefts:
        if child.dep_ in _MODIFIERS and child.is_title and any(c.is_title for c in child.conjuncts):
            yield child


class Actors:
    """The actors of one document."""

    def __init__(self, wording: Wording, published: date | None) -> None:
        self.wording, self.words, self.doc = wording, wording.words, wording.doc
        self.published = published
        found = people(wording, published)
        self.people, self._office_words = found.named, found.offices
        self.offices = Offices(wording, found, published, self)
        self.countries = Countries(wording, self)
        named = tuple(self._speakers())
        self.before = Antecedents(wording, self.people, named, self.resolve)
        told = (self.doc[i] for i in self.doc.with_lemma(self.words.offices))
        offices = [s for t in told if t.tag_ == "NN" and (s := self._office_spoken(t)) is not None]
        bands = (self.doc[i] for i in self.doc.with_lemma(self.words.bands))
        known = [Spoken(t.i, e, stands_first(t)) for t in bands if (e := self._band(t)) is not None]
        spoken = sorted((*named, *offices, *known), key=lambda s: s.at)
        self.before = Antecedents(wording, self.people, spoken, self.resolve)

    def resolve(self, token: Token) -> Entity | None:
        """The actor that a head token means; None if unclear or none."""
        if token.pos_ == "PRON" or token.tag_ == "PRP$":
            return self.before.pronoun(token)
        found = self.people.get(self.named_at(token)) or self._apposed(token) or self.wording.service(token)
        return found or self._named(token) or self._short_body(token) or self._noun(token)

    def _apposed(self, token: Token) -> Entity | None:
        """The person of whom an office tells, before or behind a comma: "Glyn Davies, the envoy, who said".

        Whoever is named is meant, also where the reference data know another holder: "its leader, X, left".
        """
        lemma = token.lemma_.lower()
        if token.tag_ not in ("NN", "NNP"):
            return None
        words = self.words
        if not (lemma in words.political or lemma in words.others or lemma in words.offices):
            return None
        if token.dep_ == "appos" and token.head.i in self.people:
            return self.people[token.head.i]
        return next((self.people[c.i] for c in apposed(token) if c.i in self.people), None)

    def named_at(self, token: Token) -> int:
        """Where the name begins of one whose office is told first ("President of Ghana X")."""
        return self._office_words.get(token.i, token.i)

    def state(self, entity: Entity) -> str:
        """The key of the state that an actor or zone is, belongs to or lies in; "" if unknown."""
        gazetteer = self.wording.gazetteer
        own = gazetteer.state_of(entity.key)
        facts = (entity.fact(name) for name in ("affiliation", "partOf", "sovereign"))
        return own or next(filter(None, facts), "") or gazetteer.state_of(entity.fact("within"))

    def states(self, token: Token, *, owned: bool = False) -> tuple[Entity, ...]:
        """The states and bodies whose officials or troops, or what is `owned`, a plural names, if several."""
        political = owned or self.wording.is_political(token)
        if token.tag_ != "NNS" or not (political or self.is_body(token)):
            return ()
        if any(c.dep_ == "compound" and self._body_at(c) for c in token.children) and any(
            c.dep_ == "poss" for c in token.children
        ):
            return ()  # "Yemen's Houthi rebels"
        other = token.lemma_.lower() in self.words.opposite  # "his South Korean counterpart"
        heads = [c for c in token.children if c.dep_ in _MODIFIERS and not (other and c.tag_ == "PRP$")]
        heads += self._behind(token)
        if heads and token.dep_ == "nsubj":  # "Leaders of the US, France and Arab states met", hung apart
            heads += [c for c in token.head.children if c.dep_ == "nsubj" and c.i > heads[-1].i]
        heads += [c for h in list(heads) for c in (*h.conjuncts, *_first_halves(h))]
        if heads and heads[-1].i + 1 < len(self.doc) and heads[-1].nbor().text == ",":
            heads += [c for c in token.conjuncts if c.i > heads[-1].i and c.pos_ == "PROPN"]  # hung apart
        keys = dict.fromkeys(filter(None, (self._state_at(h) or self._body_at(h) for h in heads)))
        found = tuple(e for key in keys if (e := self.wording.node(key)) is not None)
        return found if len(found) > 1 else ()

    def officials(self, token: Token) -> tuple[Entity, ...]:
        """Those of each state whom a plural tells together: "foreign ministers of Kenya and Uganda"."""
        before = (c for c in token.lefts if c.dep_ in ("compound", "amod"))
        modifiers = (c.lower_ for c in before if c.i not in self.wording.names and c.text.isalpha())
        office = " ".join((*modifiers, token.lower_))
        labels = [(f"{office} of {state.label}", state.key) for state in self.states(token)]
        return tuple(
            Entity(
                f"actor/{self.wording.scope}/{slug(label)}",
                (ACTOR, GROUP),
                label,
                facts=given((("affiliation", state),)),
                political=True,
            )
            for label, state in labels
        )

    def is_body(self, token: Token) -> bool:
        """Whether a noun is a part of a state that acts for it ("troops")."""
        return token.lower_ in self.words.body or token.lemma_.lower() in self.words.body

    def _body_at(self, token: Token) -> str:
        found = self._by_name(token, (ORGANIZATION, GROUP))
        return found.key if found else ""

    def owner(self, token: Token) -> str:
        """The key of the state that a noun's possessor, adjective or of-phrase names; "" for none."""
        other = token.lemma_.lower() in self.words.opposite
        heads = [c for c in token.children if c.dep_ in _MODIFIERS and not (other and c.tag_ == "PRP$")]
        heads += self._behind(token)
        parts = (c for c in heads if any(x.isdigit() for x in c.text) or self.is_body(c))
        types = (c for c in parts if c.dep_ != "poss")  # "South Korean F-15K jets", "Israeli air force jets"
        heads += [m for c in types for m in c.children if m.dep_ in _MODIFIERS]
        told = next(filter(None, (self._state_at(h) for h in heads if not _toward(h))), "")
        if self._of_a_continent(token):
            return ""
        return told or self.offices.governed(token)

    def _of_a_continent(self, token: Token) -> bool:
        """Whether an adjective of a body only tells which lands a plural means: "European nations"."""
        lands = token.tag_ == "NNS" and token.lemma_ in _LANDS
        adjectives = [c for c in token.lefts if self.wording.is_demonym(c)] if lands else []
        return any(not self.wording.is_state(self.wording.state_named(c)) for c in adjectives)

    def last_state(self, token: Token) -> Entity | None:
        """The state last spoken of before a token; "his country" is the person's own."""
        return self.countries.last(token)

    # -- names ------------------------------------------------------------------------------------

    def _named(self, token: Token) -> Entity | None:
        if token.text.islower() and token.lower_ in self.words.body:
            return None  # "South Korea's military" acts for the state, whatever bears that name
        short = self.wording.short(token)
        if short:
            return self.wording.node(short[0])
        candidates = self.wording.candidates(token.i)
        if any(how == DEMONYM for _, how in candidates) and self._inhabitants(token):
            return self.described(token, self._state_at(token))
        if token.lower_ in self.words.places and token.pos_ == "NOUN" and token.i not in self.wording.names:
            return None
        return self._by_name(token, _BY_RANK)

    def _short_body(self, token: Token) -> Entity | None:
        """The body or group of which a word is the last of the name: "the Guards", "the Council"."""
        if token.pos_ != "PROPN" or not token.is_title or not self.wording.definite(token):
            return None
        if any(c.dep_ != "det" for c in token.lefts):
            return None
        longer = (
            at
            for at, name in self.wording.names.items()
            if at < token.i and name.surface.endswith(" " + token.text)
        )
        nodes = (node for at in longer for node, _ in self.wording.candidates(at))
        keys = {node.key for node in nodes if {ORGANIZATION, GROUP}.intersection(node.classes)}
        return self.wording.node(keys.pop()) if len(keys) == 1 else None

    def _inhabitants(self, token: Token) -> bool:
        """Whether a demonym is a plural noun ("Romanians", "thousands of Swiss"): people, and no state."""
        name = self.wording.names.get(token.i)  # "South" of "South Korean" says nothing of people
        before = (c for c in token.lefts if c.dep_ in ("amod", "compound"))
        if token.tag_ in ("NNPS", "NNS") or any(self.wording.names.get(c.i) is not name for c in before):
            return token.dep_ not in _MODIFIERS
        if _counted(token):
            return self.wording.is_demonym(token)
        return token.text.endswith("s") and self.wording.gazetteer.is_demonym(token.text[:-1])

    def _behind(self, token: Token) -> list[Token]:
        """Whose people are, told behind them: "officials of Iran", "negotiators for the Taliban".

        Not so "the EU's negotiator for Iran", nor an "envoy for Syria", which is what he deals with.
        """
        own = any(c.dep_ in _MODIFIERS and c.i < token.i for c in token.children)
        speaking = token.lemma_.lower() in _SPEAKING_FOR and not own
        of = (c for c in token.children if c.lower_ in ("of", "from") or (speaking and c.lower_ == "for"))
        return [n for c in of if c.dep_ == "prep" for n in c.children if n.dep_ == "pobj"]

    def _by_name(self, token: Token, classes: tuple[str, ...]) -> Entity | None:
        """The first of the classes that the name at a token can mean."""
        usable = [
            node for node, how in self.wording.candidates(token.i) if how != METONYM or self._acts(token)
        ]
        for wanted in classes:
            for node in usable:
                if wanted in node.classes:
                    return self.wording.node(node.key)
        return None

    def _acts(self, token: Token) -> bool:
        """Whether a capital's name can stand for its government here: not in "London summit", "in London"."""
        if not token.dep_ or token.dep_ in ("compound", "nmod", "amod"):
            return False  # also where nothing was parsed
        before = (c for c in token.lefts if c.dep_ == "compound" and c.pos_ == "PROPN")
        if any(c.i not in self.wording.names for c in before):
            return False  # "Real Madrid"
        above = token.head.head if token.dep_ == "pobj" else token
        if token.head.lower_ == "of" and self.words.places.get(above.lower_) == "city":
            return False  # "spread to the city of Rabat"
        reached = token.head.lower_ == "to" and above.lemma_ in _REACHING
        return token.dep_ != "pobj" or is_said(token) or not (reached or token.head.lower_ in _LOCATING)

    def _state_at(self, token: Token) -> str:
        if token.tag_ == "PRP$" or (token.dep_ == "poss" and token.lower_ in self.words.country):
            found = self.last_state(token)
            return found.key if found else ""
        if token.tag_ == "WP$" and (told := whose(token)) is not None:
            return self._state_at(told)
        return self.wording.state_named(token) or self.offices.governed(token)

    # -- nouns ------------------------------------------------------------------------------------

    def _held_by_nobody(self, token: Token) -> bool:
        """Whether an office is told of nobody who holds it: "no US president had ever been there"."""
        return token.lemma_.lower() in self.words.offices and any(c.lower_ in _NOBODY for c in token.lefts)

    def _noun(self, token: Token) -> Entity | None:
        low, lemma = token.lower_, token.lemma_.lower()
        if token.pos_ in ("ADJ", "VERB") or self._held_by_nobody(token):
            return None  # "the first crewed launch"
        owner = self.owner(token)
        words = self.words
        members = low in words.fighters or low in words.spokesmen or low in words.body
        if members and not self._of_a_continent(token) and (group := self._members_of(token)) is not None:
            return group
        if self.is_body(token) and any(c.lower_ in self.words.apart for c in token.lefts):
            return self._another(token)  # "Libya's rival governments"
        each = token.tag_ == "NNS" and lemma in _OF_EACH and any(c.lower_ == "their" for c in token.lefts)
        if not each and (lemma in self.words.opposite or self.is_body(token)):
            state = self.wording.node(owner or self._whose(token))
            if state is not None:
                return state
        if low in self.words.country and self.wording.definite(token):
            return self._country(token)
        if lemma in self.words.bare:
            return None
        if lemma in self.words.bands and (named := self._band(token)) is not None:
            return named
        if low in self.words.people or lemma in self.words.people:
            some = self.words.offices.get(lemma) and any(c.lower_ in ("a", "an") for c in token.children)
            known = self.offices.holder(token, owner)
            return known if known or some else self.described(token, owner)  # not "by a Pakistani president"
        return self._recognised(token, owner) if token.pos_ in ("NOUN", "PROPN") else None

    def _band(self, token: Token) -> Entity | None:
        """ "The group", "the rebels": the one named last before, or the only one ("the militant group")."""
        said = [c for c in token.children if c.dep_ not in _PLAIN]
        if not self.wording.definite(token) or any(c.lower_ not in self.words.manners for c in said):
            return None
        return self.before.only(token, GROUP) if said else self.before.last(token, GROUP)

    def _country(self, token: Token) -> Entity | None:
        """ "The government", "the country": of the state spoken of last, or of the one named as its head.

        Not so "the government of President Hadi" and "the Scottish government".
        """
        of = (n for c in token.children if c.lower_ == "of" for n in c.children if n.dep_ == "pobj")
        whose = next((p for n in of if (p := self.people.get(n.i)) is not None), None)
        if whose is not None:
            return self.wording.node(self.state(whose)) or self._another(token)
        named = token.lower_ in self.words.governments and any(_names(c) for c in token.lefts)
        apart = named or any(c.lower_ in self.words.apart for c in token.lefts)
        if apart:
            return self._another(token)
        return self.countries.meant(token)

    def _another(self, token: Token) -> Entity | None:
        """ "The regional government", which is not the state's; "the neighbouring country" is nobody."""
        found = self.described(token) if token.lemma_.lower() in self.words.governments else None
        return replace(found, political=True) if found is not None else None

    def _recognised(self, token: Token, owner: str) -> Entity | None:
        if self.wording.candidates(token.i):
            return None  # a place that the recogniser takes for an organisation ("the Falklands")
        if token.lower_ in self.words.offices:
            return self.offices.holder(token, owner) or self.described(
                token, owner
            )  # "the Taoiseach", "the emir"
        if token.ent_type_ == "ORG" or token.lower_ in self.words.organization:
            return self._organisation(token, owner)
        return self.described(token, owner) if token.ent_type_ == "NORP" else None

    def _whose(self, token: Token) -> str:
        """The state that the body named at a token is part of ("the Israeli army" as the army's own name)."""
        return next((n.part_of for n, _ in self.wording.candidates(token.i) if n.part_of), "")

    def _members_of(self, token: Token) -> Entity | None:
        """The organisation or armed group whose members a noun means ("Hamas militants", "its fighters")."""
        modifiers = [c for c in token.children if c.dep_ in _MODIFIERS]
        modifiers += self._behind(token)
        named = (e for c in modifiers if (e := self._by_name(c, (GROUP, ORGANIZATION))) is not None)
        told = (self.before.pronoun(c) for c in modifiers if c.lower_ in ("its", "their"))
        members = (*named, *(e for e in told if e is not None and GROUP in e.classes))
        return next((e for e in members if not self.wording.gazetteer.state_of(e.fact("partOf"))), None)

    def described(self, token: Token, owner: str = "") -> Entity | None:
        """An actor known only by this article's words for it; None if they say nothing ("the two")."""
        bare = all(c.dep_ in _PLAIN for c in token.children) and self.wording.definite(token)
        band = token.lemma_.lower() in self.words.bands
        if band and all(c.dep_ in _PLAIN or c.lower_ in self.words.sizes for c in token.children):
            bare = True  # "a smaller group" of no one knows whom
        if bare and (token.tag_ == "NNS") != band:  # "the ministers", "the group", but not "the rebels"
            return None
        if not band and (told := self._told_in_full(token)) is not None:
            return told
        label = _WHOSE.sub("", self.wording.phrase(token).lstrip("-–— \"“”'‘`")) or token.text
        if not any(c.isalnum() for c in label):
            return None  # the hyphen of "neo-Nazis"
        political = self.wording.is_political(token)
        facts = given((("affiliation", owner),))
        return Entity(
            f"actor/{self.wording.scope}/{slug(label)}", (ACTOR, GROUP), label, (), facts, political
        )

    def _told_in_full(self, token: Token) -> Entity | None:
        """ "The delegation" as the one of which the article said before whose it is, if it is that."""
        known = all(c.dep_ in _PLAIN or c.lower_ in _LOCATING for c in token.children)
        if token.tag_ != "NN" or not (known and self.wording.definite(token)):
            return None
        alike = (
            t for t in reversed(list(self.doc[: token.i])) if t.lemma_ == token.lemma_ and t.tag_ == "NN"
        )
        full = next((t for t in alike if not all(c.dep_ in _PLAIN for c in t.children)), None)
        return self.described(full, self.owner(full)) if full is not None else None

    def _organisation(self, token: Token, owner: str) -> Entity | None:
        recognised = token.ent_type_ == "ORG"
        named = self.wording.plain(self.wording.recognised(token)) if recognised else ""
        label = self.wording.phrase(token) if named == named.lower() else named
        if not any(c.isupper() for c in label):
            return None
        unowned = self.wording.scope if label.lower() in self.words.services else "org"
        place = (
            owner.removeprefix("actor/") or unowned
        )  # whose "Foreign Ministry" it is, only the article knows
        political = bool(owner) and token.lower_ in self.words.organization
        facts = given((("partOf", owner),))
        return Entity(f"actor/{place}/{slug(label)}", (ACTOR, ORGANIZATION), label, (), facts, political)

    # -- antecedents ------------------------------------------------------------------------------

    def _speakers(self) -> Iterator[Spoken]:
        """Each name once, at its last token."""
        names = self.wording.names
        halves = (self.doc[i] for i in self.doc.with_text(self.words.short))
        short = {t.i: pair[0] for t in halves if (pair := self.wording.short(t)) is not None}
        for token in (self.doc[i] for i in sorted(self.people.keys() | names.keys() | short.keys())):
            entity = self.people.get(token.i)
            if entity is not None and self.people.get(token.i + 1) is entity:
                continue
            if entity is None and token.i in names and names.get(token.i + 1) is not names[token.i]:
                people = self.wording.is_demonym(token) and self._inhabitants(token)
                entity = None if people else self._by_name(token, _BY_RANK)
            if entity is None and token.i in short:
                entity = self.wording.node(short[token.i])  # "the North", which a later "it" may mean
            if entity is not None:
                named = token.head if token.dep_ == "appos" else token  # "China's envoy Tang Jiaxuan met"
                yield Spoken(token.i, entity, stands_first(named) and not attributing(named))

    def _office_spoken(self, token: Token) -> Spoken | None:
        """Someone spoken of by office and state: "the Polish leader" is whom a later "he" may mean."""
        owner = self.owner(token) if token.lemma_.lower() in self.words.offices else ""
        person = self.offices.holder(token, owner) if owner and token.i not in self.people else None
        return Spoken(token.i, person, stands_first(token)) if person is not None else None


def _names(word: Token) -> bool:
    """Whether a name tells whose something is: "the **Scottish** government" is no state's."""
    return word.dep_ in _MODIFIERS and word.text[0].isupper()


def _counted(token: Token) -> bool:
    """Whether a word stands for so many people ("2,000 Lebanese", "crowds of Portuguese")."""
    if token.dep_ in _MODIFIERS:
        return False
    number = any(c.dep_ == "nummod" or c.lower_ in _SOME for c in token.lefts)
    of = token.head
    return number or (token.dep_ == "pobj" and of.lower_ == "of" and of.head.lemma_.lower() in _MANY)


def _toward(word: Token) -> bool:
    """Whether an adjective tells only how somebody stands to a state: "a pro-Syrian government"."""
    return word.i > 1 and word.nbor(-1).text == "-" and word.nbor(-2).lower_ in _ATTITUDES
