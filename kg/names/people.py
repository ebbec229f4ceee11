"""The people of a document: found by title, office or recogniser, first names joined with short forms."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from kg.iris import slug
from kg.names.entities import ACTOR, PERSON, STATE, Entity, given
from kg.names.gazetteer import Tenure
from kg.names.titles import CIVIL, Titles
from kg.names.wording import Wording
from kg.text.tokens import Span, Token

_PARTICLES = frozenset("von van der den de del della di da dos al el bin ibn ben la le".split())
_THREE = 3
"""Words of a name whose middle ones may be left out."""
_NAMES = (2, 3)
"""Words of the name of whom nothing else tells that he is a person."""
_MEETING = frozenset(("with", "between", "meet"))
_PLACES = frozenset(("GPE", "DATE", "NORP", "LOC", "FAC"))


@dataclass(frozen=True, slots=True)
class People:
    """The people of a document, by the tokens of their names.

    `offices`: the tokens of an office told before its state and holder ("President of Ghana John Kufuor",
    where the office heads the phrase) to the first token of the name.
    `surnames`: who is named in full with each.
    """

    named: Mapping[int, Entity]
    offices: Mapping[int, int]
    surnames: Mapping[str, Entity]


def people(wording: Wording, published: date | None) -> People:
    """Finds the people of a document; longer names are read first, so that short ones join them."""
    finder = _Finder(wording, published)
    spans = [(span, *finder.offices.of(span)) for span in finder.spans()]
    for span, title, state in sorted(spans, key=lambda f: (-len(f[0]), f[0].start)):
        person = finder.person(span, title, state)
        finder.found.update((token.i, person) for token in span)
    surnames = finder.short_forms()
    offices = {i: span.start for span, _, _ in spans for i in finder.offices.office_of(span.start)}
    return People(finder.found, offices, surnames)


_SHIPS = frozenset("HMS HMAS HMCS HMNZS USS USNS USCGC RMS SS MS MV INS JS JDS ROKS".split())
"""What stands before the names of ships."""
_ATTITUDES = frozenset(("anti", "pro"))
_DAYS = frozenset("today tomorrow yesterday tonight".split())
"""Words before a name that is taken for one with it where they open a sentence ("Tomorrow Blair flies")."""


def leader(tenure: Tenure, alias: str = "", office: str = "") -> Entity:
    """A holder of an office as an entity; `alias` is the name that the text used."""
    return Entity(
        key=tenure.holder,
        classes=(ACTOR, PERSON),
        label=tenure.name,
        aliases=(alias,) if alias and alias != tenure.name else (),
        facts=given((("affiliation", tenure.state), ("office", office))),
        political=True,
    )


def _is_ship(name: Span) -> bool:
    """Whether a person's name is a ship's: "HMS Queen Elizabeth", "the Queen Mary 2"."""
    doc, before = name.doc, {t.text for t in name.doc[max(0, name.start - 2) : name.start]}
    counted = name.end < len(doc) and doc[name.end].text.isdigit() and len(doc[name.end].text) == 1
    return not before.isdisjoint(_SHIPS) or (counted and not before.isdisjoint(("the", "The")))


class _Finder:
    def __init__(self, wording: Wording, published: date | None) -> None:
        self.wording, self.doc, self.published = wording, wording.doc, published
        self.words = wording.words
        self.offices = Titles(wording)
        self.titles = self.offices.words
        self.found: dict[int, Entity] = {}

    # -- where names are --------------------------------------------------------------------------

    def spans(self) -> Iterator[Span]:
        """Names of people, none overlapping: known leaders, recognised ones, then those behind a title."""
        leaders = [span for span in self.wording.leaders if not _is_ship(span)]
        taken = {t.i for span in leaders for t in span}
        yield from leaders
        for ent in (e for e in self.doc.ents if e.label_ == "PERSON" and not _is_ship(e)):
            span = self._whole(self._with_first_name(self._trimmed(ent)))
            free = not taken & set(range(span.start, span.end))
            if len(span) and free and not self._is_place(span):
                taken.update(t.i for t in span)
                yield span
        for token in (self.doc[i] for i in sorted((*self.doc.with_pos("PROPN"), *self._nameless()))):
            if token.i not in taken and (self._behind_title(token) or self._known_alone(token)):
                span = self._run(token.i)
                if _is_ship(span):
                    continue
                taken.update(t.i for t in span)
                yield span
            elif token.i not in taken and (self._in_office(token) or self._sent_by(token)):
                owners = [c.right_edge.i + 1 for c in token.lefts if c.dep_ == "poss"]
                span = self.doc[max([token.left_edge.i, *owners]) : token.i + 1]
                taken.update(t.i for t in span)
                yield span

    def _nameless(self) -> Iterator[int]:
        """Single words with a capital that were taken for common nouns, or for the name of a body.

        "Macron will visit Beijing", "held talks with Zelenskyy".
        """
        alone = {e.start for e in self.doc.ents if e.label_ == "ORG" and len(e) == 1}
        leading = self.doc.with_text(self.wording.gazetteer.last_names)
        words = (self.doc[i] for i in sorted({*alone, *leading}))
        bare = (t for t in words if t.i in alone or not list(t.lefts))
        yield from (t.i for t in bare if t.tag_ == "NN" and t.is_title)

    def _in_office(self, token: Token) -> bool:
        """Whether an office behind a comma shows that a name taken for a place or body is a person's.

        "Taras Kachka, deputy prime minister for European integration, will travel to Brussels".
        """
        if token.i + 1 == len(self.doc) or token.nbor().text != ",":
            return False
        first = token.left_edge.i
        if token.i - first not in (1, 2):
            return False
        words = self.doc[first : token.i + 1]
        plain = all(t.pos_ == "PROPN" and t.is_title and t.is_alpha for t in words)
        if not plain or any(t.i in self.wording.names or t.lower_ in self.titles for t in words):
            return False
        behind = (c for c in token.rights if c.dep_ == "appos" and c.tag_ == "NN" and not c.ent_type_)
        return any(c.lower_ in self.titles and c.lower_ in self.words.people for c in behind)

    def _sent_by(self, token: Token) -> bool:
        """Whether a name that was taken for nothing is a person's: "talks with Oman's Badr Saidi"."""
        owners = [c for c in token.lefts if c.dep_ == "poss"]
        first = token.head if token.dep_ == "conj" else token
        acting = first.dep_ == "nsubj" or (first.dep_ in ("pobj", "dobj") and first.head.lemma_ in _MEETING)
        if not (owners and acting and token.pos_ == "PROPN"):
            return False
        words = self.doc[owners[0].right_edge.i + 1 : token.i + 1]
        plain = all(t.is_title and t.is_alpha and not t.ent_type_ for t in words)
        known = any(
            t.i in self.wording.names or t.lower_ in self.titles or t.lower_ in self.words.organization
            for t in words
        )
        state = any(STATE in node.classes for node, _ in self.wording.candidates(owners[0].i))
        return len(words) in _NAMES and plain and state and not known

    def short_forms(self) -> dict[str, Entity]:
        """Finds surnames alone of those named in full before, whatever the recogniser takes them for.

        Gives all surnames of those named in full.
        """
        full: dict[str, Entity] = {}
        alike = self.doc.with_text({self.doc[i].text for i in self.found})
        for token in (self.doc[i] for i in alike):
            person = self.found.get(token.i)
            if person is not None and self._surname_of(token, person):
                full.setdefault(token.text, person)
            elif person is None and token.text in full and self._stands_alone(token):
                self.found[token.i] = full[token.text]
        return full

    def _surname_of(self, token: Token, person: Entity) -> bool:
        """Whether a token is the surname in a name told in full, or behind an office: "President Yoon"."""
        office = bool(token.i) and self.doc[token.i - 1].lower_ in self.titles - CIVIL
        titled = office and person.political and self.found.get(token.i + 1) is not person
        return titled or self._ends(token, person) or self._family_first(token, person)

    def _ends(self, token: Token, person: Entity) -> bool:
        """Whether a token is of a name, and not its first."""
        return token.i > 0 and self.found.get(token.i - 1) is person

    def _family_first(self, token: Token, person: Entity) -> bool:
        """Whether a token is the first of a name of which it is the family's: "Moon" of "Moon Jae-in"."""
        first = self.found.get(token.i + 1) is person
        return first and person.fact("affiliation") in self.words.family_first

    def _stands_alone(self, token: Token) -> bool:
        civil = bool(token.i) and self.doc[token.i - 1].lower_ in CIVIL
        titled = civil or token.ent_type_ == "PERSON"  # "Mr Moon" is no place
        opposed = token.is_title and token.i > 1 and self.doc[token.i - 2].lower_ in ("anti", "pro")
        named = token.pos_ == "PROPN" or opposed or _misread(token)
        free = named and (titled or token.i not in self.wording.names)
        return bool(free) and token.dep_ not in ("compound", "nmod")

    def _run(self, start: int) -> Span:
        end = start + 1
        while end < len(self.doc) and self.doc[end].pos_ == "PROPN" and end not in self.wording.names:
            end += 1
        return self.doc[start:end]

    def _behind_title(self, token: Token) -> bool:
        if (
            token.i == 0
            or token.is_lower
            or not token.text[0].isalpha()
            or token.i in self.wording.names
            or token.lower_ in self.titles
        ):
            return False
        service = f"{token.nbor(-1).lower_} {token.lower_}" in self.words.services  # "the Foreign Office"
        if service or token.lower_ in self.words.organization:
            return False  # "the Foreign Ministry"
        if self.doc[token.i - 1].lower_ in self.titles:
            return token.ent_type_ not in _PLACES
        return bool(self.offices.office_of(token.i))

    def _known_alone(self, token: Token) -> bool:
        """Whether a word alone is the surname of a leader in office, whatever it was taken for."""
        entity = self.wording.recognised_at.get(token.i) or ()
        others = any(t != token and t.i not in self.wording.names for t in entity)  # "In Moscow Xi met Putin"
        alone = token.dep_ not in ("compound", "nmod") and not others
        if not alone or token.i in self.wording.names or token.text.casefold() in self.words.common_names:
            return False
        named = token.i and self.doc[token.i - 1].pos_ == "PROPN" and self.doc[token.i - 1].head == token
        return not named and self.wording.gazetteer.leads(token.text, self.published)

    def _is_place(self, span: Span) -> bool:
        """Whether the recogniser took a known place or state for a person."""
        name = self.wording.names.get(span.start)
        return name is not None and name.begin <= span.start_char and span.end_char <= name.end

    def _trimmed(self, ent: Span) -> Span:
        """A recognised span without titles and demonyms before it and possessive endings behind it."""
        start, end = ent.start, ent.end
        if end - start > 2 and self.doc[start].lower_ in _ATTITUDES and self.doc[start + 1].text == "-":
            start += 2  # "Anti-Mubarak demonstrators"
        while start < end and (
            self.doc[start].lower_ in self.titles
            or not self.doc[start].is_alpha
            or start in self.wording.names
            or (self.doc[start].lower_ in _DAYS and end - start > 1)
        ):
            start += 1
        while end > start and (
            self.doc[end - 1].text in ("'s", "’s", "'", "’") or not self.doc[end - 1].text[0].isalnum()
        ):
            end -= 1
        return self.doc[start:end]

    def _with_first_name(self, span: Span) -> Span:
        """A surname with the first name that the recogniser left out: "Laura Bush" is not George."""
        if len(span) != 1 or not span.start:
            return span
        first = self.doc[span.start - 1]
        named = first.pos_ == "PROPN" and first.is_title and first.is_alpha and first.head == span[0]
        known = first.i in self.wording.names or first.lower_ in self.titles
        return self.doc[first.i : span.end] if named and not known else span

    def _whole(self, span: Span) -> Span:
        """A name with its last word, where the recogniser stopped short ("Choe Son" of "Choe Son Hui")."""
        end = span.end
        while span and end < len(self.doc) and self._particled(end):
            end += 1  # "Ursula von" of "Ursula von der Leyen"
        while (
            span
            and end < len(self.doc)
            and self.doc[end - 1].head.i == end
            and self._continues(self.doc[end])
        ):
            end += 1
        return self.doc[span.start : end]

    def _particled(self, at: int) -> bool:
        """Whether a token goes on with a name behind one of its particles, or is one before its last word."""
        before, token = self.doc[at - 1], self.doc[at]
        if token.lower_ in _PARTICLES:
            last = next((t for t in self.doc[at:] if t.lower_ not in _PARTICLES), None)
            return last is not None and last.is_title and last.i not in self.wording.names
        return before.lower_ in _PARTICLES and token.is_title

    def _continues(self, token: Token) -> bool:
        plain = (
            token.pos_ == "PROPN" and token.is_title and token.is_alpha and token.ent_type_ in ("", "NORP")
        )
        return plain and token.i not in self.wording.names and token.lower_ not in self.titles

    # -- who it is --------------------------------------------------------------------------------

    def person(self, span: Span, title: str, state: str) -> Entity:
        """A known leader, someone named in full elsewhere in the article, or a person of their own."""
        name = self.wording.plain(span)
        holder = self._in_full(span, state) or self.wording.gazetteer.holder(name, self.published, state)
        if holder and (len(span) > 1 or title):
            return leader(holder, name, title)
        called = self._by_surname(name, title, state)
        return (
            (called if title and title not in CIVIL else None)  # "President Bush" beside Laura Bush
            or self._longer(name, span)
            or called
            or _own(name, title, state, led=self._led(name, span))
        )

    def _led(self, name: str, span: Span) -> bool:
        """Whether a name alone, or the family told with it, is that of one who led a state."""
        return self.wording.gazetteer.led_once(name) or self.offices.kin_of_ruler(span.root)

    def _in_full(self, span: Span, state: str) -> Tenure | None:
        """The leader of a longer name than the recogniser found, or than the reference data have.

        "Mahamat Idriss Deby" is not his father Idriss Deby, but Mahamat Deby.
        """
        before = self.doc[span.start - 1] if span.start else None
        first = span[0]
        if before is not None and before.pos_ == "PROPN" and before.is_title and before.head in span:
            named = before.lower_ not in self.titles and before.i not in self.wording.names
            first = before if named else first
        if len(span) + (first.i < span.start) < _THREE:
            return None
        known = self.wording.gazetteer.holder
        whole = self.doc[first.i : span.end].text
        return known(whole, self.published, state) or known(f"{first} {span[-1]}", self.published, state)

    def _longer(self, name: str, span: Span) -> Entity | None:
        """The one in this article whose longer name begins or ends with a short one ("Kim", "Putin").

        Of several of one family, it is the one whom the article named first before.
        """
        short = slug(name)
        places = sorted(self.found, key=lambda at: (at > span.start, at))
        everyone = dict.fromkeys(self.found[at] for at in places)
        for person in everyone:
            parts = slug(person.label).split("-")
            if len(span) <= 2 and short in (parts[0], parts[-1], "-".join(parts)):
                return person
        if len(span) > 1:
            return None
        return next(
            (p for p in everyone for label in (p.label, *p.aliases) if short in slug(label).split("-")), None
        )

    def _by_surname(self, name: str, title: str, state: str) -> Entity | None:
        """ "President Bush", "Merkel": the one of that name in office on the publication day."""
        offices = self.words.offices
        words = title.split()
        if (
            (not title or title in CIVIL)
            and " " not in name
            and name.casefold() not in self.words.common_names
        ):
            tenure = self.wording.gazetteer.sole(name, self.published)
            return leader(tenure, name) if tenure else None
        office = next((o for o in (" ".join(words[-2:]), *words[-1:]) if offices.get(o)), "")
        roles, titles = offices.get(office, ()), self.words.office_titles.get(office, ("",))
        tenure = self.wording.gazetteer.surname(name, self.published, state, roles) if roles else None
        if tenure is None or not tenure.office.startswith(titles):
            return None  # "Queen Mary" is no president whose name is Mary
        return leader(tenure, name, title)


def _misread(token: Token) -> bool:
    """Whether a word taken for an adverb or the like acts as a name does: "Yoon, who is on a trip"."""
    who = any(t.lower_ == "who" and t.dep_ in ("nsubj", "nsubjpass") for c in token.rights for t in c.lefts)
    acts = who or token.dep_ in ("nsubj", "nsubjpass")
    return token.is_title and token.pos_ in ("ADV", "ADJ", "INTJ", "X") and acts


def _own(name: str, title: str, state: str, *, led: bool) -> Entity:
    """A person of the article's own; `led`: the name alone is one of a politician ("Bush met Blair")."""
    key = f"actor/person/{slug(name)}" + (f"-{slug(state.removeprefix('actor/'))}" if state else "")
    facts = given((("affiliation", state), ("office", title)))
    return Entity(
        key, (ACTOR, PERSON), name, facts=facts, political=led or (bool(title) and title not in CIVIL)
    )
