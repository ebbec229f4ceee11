"""Whom a pronoun means: someone or something spoken of before.

What stays ambiguous means nobody.
"""

from collections.abc import Callable, Mapping, Sequence

from kg.names.entities import GROUP, ORGANIZATION, PERSON, STATE, Entity
from kg.names.many import Many, plural_subject, within_a_quote
from kg.names.pairs import Pairs
from kg.names.spoken import Spoken
from kg.names.wording import Wording
from kg.slots.clauses import governing_verb
from kg.slots.subjects import subjects
from kg.text.tokens import Token

_OF_DOINGS = frozenset(("over", "for", "about", "after", "following", "regarding"))
"""Prepositions behind which stands what somebody did to whom a verb or noun is turned."""
_BLAMING = frozenset(
    "condemn denounce warn criticise criticize rebuke censure sanction punish threaten attack bomb".split()
)
"""Verbs of what is done to somebody for what he did ("warned Iran after it fired a missile")."""
_FIRING = frozenset("fire launch shoot lob hurl send fly test test-fire".split())
_STRIKING = frozenset("strike hit attack bombard shell pound target bomb violate enter cross".split())
_AIMED = frozenset("at on against toward towards".split())
_REACHING = frozenset("over into through across in inside onto near off".split())
_SOVEREIGN = frozenset("territory airspace water zone soil land island".split())
"""What is a state's own, where what others fire comes down or passes."""
_ON_WAYS = frozenset("during on in at".split())
"""Prepositions of what somebody is doing while its clause tells what else."""
_SUFFERED = frozenset(
    "death arrest killing murder assassination funeral absence place stead name honor honour memory side "
    "resignation release ouster removal detention trial conviction execution election victory defeat".split()
)
"""Nouns of what befalls or stands for somebody of whom the text has spoken."""
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_SAYING = frozenset("say add announce note claim report warn stress explain continue".split())
_BODIES = frozenset(("opposition", "resistance", "group", "company"))
"""Singular nouns for many who act as one, beside those of organizations."""


class Antecedents:
    """Who was spoken of in one document, for the words that go on about them."""

    def __init__(
        self,
        wording: Wording,
        people: Mapping[int, Entity],
        spoken: Sequence[Spoken],
        resolve: Callable[[Token], Entity | None],
    ) -> None:
        self.wording, self.words, self.doc = wording, wording.words, wording.doc
        self.people, self.spoken, self.resolve = people, spoken, resolve
        self.pairs = Pairs(wording, people, spoken, resolve)
        self.many = Many(wording, spoken, resolve)

    def pronoun(self, token: Token) -> Entity | None:
        """Whom a pronoun means; None if that is unclear or nobody."""
        speaker = self._speaker_before(token)
        if speaker is None:
            found = self._meant(token)
            unlike = found is not None and self.wording.is_other_gender(token, found)
            return self._only_of_that_gender(token) if unlike else found
        found = self.resolve(speaker)
        person = found is not None and PERSON in found.classes
        return found if person == (token.lower_ != "it") else None

    def _meant(self, token: Token) -> Entity | None:
        match token.lower_:
            case "he" | "she" if (same := self._before_in_line(token) or self._goes_on(token)) is not None:
                return self.pronoun(same)
            case "he" | "him" | "his" | "she" | "her":
                named = (
                    self._ahead(token, PERSON)
                    or self._behind(token)
                    or self._fronted(token)
                    or self._standing(token)
                    or self._acting_before(token)
                )
                if named is None and (someone := self._unnamed(token) or self._unread(token)) is not None:
                    return self.resolve(someone)
                found = named or self.last(token, PERSON)
                return self._another(token, found) if token.dep_ != "poss" else found
            case "it" | "its":
                return self._it(token)
            case "their" if (subject := plural_subject(token)) is not None:
                return self.resolve(subject)
            case "they" | "their" | "them" if within_a_quote(token):
                return None
            case "they" | "their" | "them" if (people := self.many.people(token)) is not None:
                return people
            case "they" | "their" if (many := self.many.before(token)) is not None:
                return self.resolve(many)
            case "they" | "their" | "them":
                return self._last_subject(token, STATE, GROUP, ORGANIZATION)
            case _:
                return None

    def _it(self, token: Token) -> Entity | None:
        found = (
            self._reported(token)
            or self.blamed(token)
            or self.struck(token)
            or self._ahead(token, STATE)
            or self._sayer(token)
            or self._doer(token)
            or self._last_body(token)
        )
        open_ = found is not None and (self._stale_body(found, token) or _of_either(token))
        return None if open_ else found

    def _last_body(self, it: Token) -> Entity | None:
        """The state or body spoken of last, and for an "it" that opens its sentence the subject before it.

        "A delegation of the bloc, led by Niger's minister, is here. It met Keita"; None where that has a name
        that nobody knows ("Sea Launch, owned by firms from Norway, … Its next launch").
        """
        last = self.last(it, STATE, ORGANIZATION, GROUP)
        subject = self._subject_before(it)
        if subject is None or last is None:
            return last
        found = self.resolve(subject)
        if found is None:
            return None if subject.pos_ == "PROPN" else last
        return found if {STATE, ORGANIZATION, GROUP} & set(found.classes) else last

    def _acting_before(self, he: Token) -> Entity | None:
        """Whom the sentence before is about, for a "he" that opens one.

        "Carter flew in, the first since Castro took power. He is to speak". Not who only said so.
        """
        subject = self._subject_before(he)
        return self.people.get(subject.i) if subject is not None and not attributing(subject) else None

    def _subject_before(self, it: Token) -> Token | None:
        """The subject of the sentence before the one that a pronoun opens, if it is one noun."""
        if it.i != it.sent.start or not it.i:
            return None
        root = self.doc[it.i - 1].sent.root
        found = [c for c in root.children if c.dep_ in _SUBJECTS and c.i < root.i]
        return found[0] if len(found) == 1 and found[0].tag_ in ("NN", "NNP") else None

    def _speaker_before(self, token: Token) -> Token | None:
        """Who spoke last, for whoever goes on behind what is said: "…, the ministry said. …, it added"."""
        goes_on = token.lower_ in ("he", "she", "it") and token.dep_ == "nsubj"
        if not goes_on or token.head.lemma_ not in _SAYING or not attributing(token):
            return None
        said = (t for t in reversed(self.doc[: token.sent.start]) if t.lemma_ in _SAYING and t.pos_ == "VERB")
        return next((s for verb in said for s in subjects(verb) if s.pos_ in ("NOUN", "PROPN")), None)

    def _only_of_that_gender(self, token: Token) -> Entity | None:
        """The only one spoken of whose first name a pronoun fits, where the nearest person is none such."""
        people = {
            s.entity.key: s.entity for s in self.spoken if s.at < token.i and PERSON in s.entity.classes
        }
        fitting = [p for p in people.values() if self.wording.is_that_gender(token, p)]
        return fitting[0] if len(fitting) == 1 else None

    def _another(self, token: Token, found: Entity | None) -> Entity | None:
        """Whom "him" means beside a subject, who is another: "Putin left. Li will hold talks with him"."""
        verb = governing_verb(token) if token.dep_ in ("dobj", "pobj", "dative") else None
        own = {p.key for s in subjects(verb) if (p := self.people.get(s.i))} if verb is not None else set()
        if found is None or found.key not in own:
            return found
        others = [s for s in self.spoken if s.at < token.sent.start and PERSON in s.entity.classes]
        others = [s for s in others if s.entity.key not in own]
        return next((s.entity for s in reversed(others) if s.subject), others[-1].entity if others else None)

    def _ahead(self, token: Token, wanted: str) -> Entity | None:
        """The subject behind a participle that opens its sentence: "Speaking after his talks, Blair …"."""
        for verb in token.ancestors:
            if verb.dep_ == "advcl" and verb.tag_ in ("VBG", "VBN") and verb.left_edge.i == token.sent.start:
                after = (c for c in verb.head.children if c.dep_ == "nsubj" and c.i > token.i)
                subject = next((self.resolve(c) for c in after if c.pos_ in ("PROPN", "NOUN")), None)
                own = any(c.dep_ in ("nsubj", "mark") for c in verb.children)
                return subject if subject is not None and wanted in subject.classes and not own else None
        return None

    def _reported(self, its: Token) -> Entity | None:
        """Who acts in a report, behind who tells of it: "Iran fired it, Iraq said, in its first test"."""
        verb = governing_verb(its)
        if verb is None or its.i < verb.i:
            return None
        said = [c for c in verb.children if c.dep_ == "parataxis" and verb.i < c.i < its.i]
        told = [c for c in verb.children if c.dep_ == "ccomp" and c.i < verb.i]
        behind = verb.nbor().text == ","
        clauses = [verb] if said else told if behind else []
        found = [self.resolve(s) for clause in clauses for s in subjects(clause)]
        return found[0] if len(found) == 1 else None

    def blamed(self, its: Token) -> Entity | None:
        """The object of a verb that holds it to account: "condemned Pyongyang over its launch".

        And "warned Pyongyang after it fired a missile".
        """
        owner = its.head if its.dep_ == "poss" else its  # "after its batteries fired shells"
        if owner.dep_ in _SUBJECTS and owner.head.dep_ == "advcl":
            return self._answered(owner.head)
        prep = its.head.head
        if its.dep_ != "poss" or its.head.dep_ != "pobj" or prep.lower_ not in _OF_DOINGS:
            return None
        above = prep.head  # "sanctions on Iran over its launch"
        inner = [n for c in above.children if c.dep_ == "prep" and c.i < prep.i for n in c.children]
        objects = [c for c in above.children if c.dep_ == "dobj" and c.i < prep.i]
        below = [
            n for o in objects for c in o.children if c.dep_ == "prep" and c.i < prep.i for n in c.children
        ]
        nouns = (n for n in (*below, *inner, *objects) if n.dep_ in ("pobj", "dobj"))
        found = (self.resolve(n) for n in nouns if n.pos_ == "PROPN")
        return next((e for e in found if e is not None and STATE in e.classes), None)

    def struck(self, its: Token) -> Entity | None:
        """The state that tells of or answers what another has done to what is "its".

        "Japan said that China had fired a missile into its waters", "Poland protested after Russia sent one
        over its territory"; nobody fires at his own. Not "its own waters", nor "into its desert".
        """
        noun = its.head
        prep = noun.head
        if (
            its.dep_ != "poss"
            or noun.dep_ not in ("pobj", "dobj")
            or any(c.lower_ == "own" for c in noun.lefts)
        ):
            return None
        deed = _deed_over(noun)
        aimed = prep.lower_ in _AIMED or (noun.dep_ == "dobj" and prep.lemma_ in _STRIKING)
        reached = prep.lower_ in _REACHING and noun.lemma_ in _SOVEREIGN
        if deed.lemma_ not in _FIRING | _STRIKING or not (aimed or reached):
            return None
        doer = self._state_acting(deed)
        other = self._state_acting(deed.head) if deed.dep_ in ("ccomp", "advcl") else None
        return other if doer is not None and other is not None and other.key != doer.key else None

    def _state_acting(self, verb: Token) -> Entity | None:
        """The one state that is the subject of a verb."""
        acting = [c for c in verb.children if c.dep_ == "nsubj"]
        found = self.resolve(acting[0]) if len(acting) == 1 and acting[0].pos_ in ("PROPN", "NOUN") else None
        return found if found is not None and STATE in found.classes else None

    def _answered(self, deed: Token) -> Entity | None:
        """The state for whose deed, told with "after", a clause takes it to task."""
        verb = deed.head
        after = any(c.dep_ == "mark" and c.lower_ == "after" for c in deed.children) and verb.i < deed.i
        objects = [c for c in verb.children if c.dep_ == "dobj" and c.pos_ == "PROPN"]
        if not after or verb.lemma_ not in _BLAMING or len(objects) != 1:
            return None
        found = self.resolve(objects[0])
        return found if found is not None and STATE in found.classes else None

    def _doer(self, token: Token) -> Entity | None:
        """The state or body that acts on what is "its": "Iran summoned Iraq's envoy to lodge its protest"."""
        verb = governing_verb(token) if token.dep_ == "poss" and token.head.dep_ == "dobj" else None
        if verb is None or verb != token.head.head:
            return None
        doers = [s for s in subjects(verb) if s.pos_ == "PROPN" and token.sent.start <= s.i < token.i]
        found = self.resolve(doers[0]) if len(doers) == 1 else None
        return found if found is not None and {STATE, ORGANIZATION, GROUP} & set(found.classes) else None

    def _sayer(self, it: Token) -> Entity | None:
        """The body whose own words a clause tells: "Georgia's opposition says it held a protest"."""
        said = it.head
        if it.dep_ != "nsubj" or said.dep_ != "ccomp":
            return None
        sayers = [
            c for c in said.head.children if c.dep_ == "nsubj" and c.i < it.i and c.tag_ in ("NN", "NNP")
        ]
        bodies = self.words.organization | self.words.bands | _BODIES
        if len(sayers) != 1 or sayers[0].lemma_.lower() not in bodies:
            return None
        found = self.resolve(sayers[0])
        return found if found is not None and {ORGANIZATION, GROUP} & set(found.classes) else None

    def _before_in_line(self, token: Token) -> Token | None:
        """The same pronoun as the subject of a clause before: "he saw Putin, and in March he met Lavrov".

        And of the clause that tells where: "he met Duda and flew to Berlin, where he met Scholz".
        """
        if token.dep_ != "nsubj":
            return None
        for before in reversed(list(self.doc[token.sent.start : token.i])):
            if before.lower_ == token.lower_ and before.dep_ == "nsubj":
                where = any(c.tag_ == "WRB" for c in token.head.children)
                goes_on = token.head.dep_ == "conj" or (where and token.head.dep_ in ("relcl", "advcl"))
                return before if goes_on and before.head in token.head.ancestors else None
            if before.i in self.people and before.dep_ in ("nsubj", "nsubjpass"):
                return None
        return None

    def _goes_on(self, token: Token) -> Token | None:
        """The same pronoun as the subject of the sentence before, with nobody else as a subject since.

        "She travels on to Beijing to prepare President Clinton's visit. There she will meet Tang Jiaxuan".
        """
        if token.dep_ not in _SUBJECTS or not token.sent.start:
            return None
        first = self.doc[token.sent.start - 1].sent.start
        for before in reversed(list(self.doc[first : token.i])):
            if before.dep_ in _SUBJECTS and before.lower_ == token.lower_:
                return before if before.head.dep_ in ("ROOT", "conj") and before.sent != token.sent else None
            if before.i in self.people and (before.dep_ in _SUBJECTS or before.sent == token.sent):
                return None
        return None

    def _stale_body(self, found: Entity, token: Token) -> bool:
        """Whether "it" would be a body of several states that only an earlier sentence named."""
        owners = (found.key, found.fact("partOf"), found.fact("affiliation"))
        own = any(self.wording.gazetteer.state_of(key) for key in owners if key)
        opening = token.sent.start and token.i == token.sent.start and token.dep_ == "poss"
        start = self.doc[token.i - 1].sent.start if opening else token.sent.start
        here = (s for s in self.spoken if start <= s.at < token.i and (s.subject or s.at >= token.sent.start))
        return ORGANIZATION in found.classes and not own and all(s.entity.key != found.key for s in here)

    def _unnamed(self, token: Token) -> Token | None:
        """The one without a name who is the subject before a "he": "the general left, where he met"."""
        for before in reversed(list(self.doc[token.sent.start : token.i])):
            if before.i in self.people:
                return None
            people = self.words.people | self.words.political
            someone = before.tag_ == "NN" and before.lemma_.lower() in people
            if someone and before.dep_ in ("nsubj", "nsubjpass") and token not in before.subtree:
                return None if any(c.i in self.people for c in before.children) else before
        return None

    def _unread(self, token: Token) -> Token | None:
        """The subject of the sentence before, if an office shows that it is somebody unread."""
        if token.dep_ != "nsubj" or not token.sent.start:
            return None
        sentence = self.doc[token.sent.start - 1].sent
        if any(i in self.people for i in range(token.sent.start, token.i)):
            return None
        subject = next((c for c in sentence.root.children if c.dep_ == "nsubj"), None)
        if subject is None or subject.i in self.people or subject.pos_ != "PROPN":
            return None
        office = any(c.dep_ == "appos" and c.lemma_.lower() in self.words.people for c in subject.children)
        return subject if office else None

    def _behind(self, token: Token) -> Entity | None:
        """The subject behind a phrase that opens its sentence: "In Moscow, which he was visiting, Ban …"."""
        clause = next((a for a in token.ancestors if a.dep_ == "relcl"), None)
        prep = clause.head.head if clause is not None and clause.head.dep_ == "pobj" else None
        if prep is None or prep.left_edge.i != token.sent.start:
            return None
        subjects = (c for c in prep.head.children if c.dep_ == "nsubj" and c.i > token.i)
        found = next((self.resolve(c) for c in subjects if c.pos_ in ("PROPN", "NOUN")), None)
        return found if found is not None and PERSON in found.classes else None

    def _fronted(self, token: Token) -> Entity | None:
        """The name that is the subject behind a phrase that opens its sentence: "On his visit, Macron said".

        Not so of what befell another ("after his death, Macron said").
        """
        prep = token.head.head
        whose = token.dep_ == "poss" and token.head.dep_ == "pobj" and prep.i == token.sent.start
        if not whose or token.head.lemma_ in _SUFFERED or prep.lower_ not in _ON_WAYS:
            return None
        behind = [c for c in prep.head.children if c.dep_ == "nsubj" and c.i > token.i]
        return self.people.get(behind[0].i) if len(behind) == 1 else None

    def _standing(self, token: Token) -> Entity | None:
        """The subject before, if a pronoun goes on with it behind a phrase: "After talks with Lee, he …"."""
        if token.dep_ != "nsubj":
            return None
        here = [s for s in self.spoken if token.sent.start <= s.at < token.i and PERSON in s.entity.classes]
        opening = here and all(not s.subject and token.head in self.doc[s.at].ancestors for s in here)
        names = {s.entity.key for s in here}
        before = [
            s for s in self.spoken if s.at < token.sent.start and PERSON in s.entity.classes and s.subject
        ]
        return before[-1].entity if opening and before and before[-1].entity.key not in names else None

    def _modifies(self, token: Token) -> bool:
        """Whether a state's name only tells whose somebody is: "the US president", "the Emir of Qatar"."""
        above = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else None
        office = above is not None and above.lower_ in self.words.title_words | self.words.people
        return office or token.dep_ in ("compound", "nmod", "amod")

    def _last_subject(self, token: Token, *classes: str) -> Entity | None:
        """The last subject, if it is of these classes; what only modifies a noun is not who "they" are."""
        last = next((s for s in reversed(self.spoken) if s.at < token.i and s.subject), None)
        return last.entity if last and any(c in last.entity.classes for c in classes) else None

    def only(self, token: Token, wanted: str) -> Entity | None:
        """The one of a class that was spoken of before a token, if it is one."""
        found = {s.entity.key: s.entity for s in self.spoken if s.at < token.i and wanted in s.entity.classes}
        return next(iter(found.values())) if len(found) == 1 else None

    def last(self, token: Token, *classes: str, standing: bool = False) -> Entity | None:
        """The last one spoken of: a subject of this sentence first, then anyone in it, then before it."""
        before = [s for s in self.spoken if s.at < token.i and any(c in s.entity.classes for c in classes)]
        if standing:  # "the country" is not that of "the US president"
            before = [s for s in before if not self._modifies(self.doc[s.at])] or before
        here = [s for s in before if s.at >= token.sent.start]
        if standing and before and not here:  # of the sentence that spoke of one last
            start = self.doc[before[-1].at].sent.start
            before = [s for s in before if s.at >= start]
        for group in ([s for s in here if s.subject], here, [s for s in before if s.subject], before):
            if group:
                return group[-1].entity
        return None


def attributing(subject: Token) -> bool:
    """Whether a clause only tells behind what it reports who says so: "Amr will leave, Blinken announced"."""
    return any(c.dep_ == "ccomp" and c.i < subject.i for c in subject.head.children)


def _deed_over(noun: Token) -> Token:
    """The verb whose object or phrase a noun is, or that of what flew there: "fired one that hit its bus"."""
    deed = noun.head.head if noun.dep_ == "pobj" else noun.head
    while deed.dep_ in ("relcl", "acl", "dobj"):
        deed = deed.head
    return deed


def _of_either(its: Token) -> bool:
    """Whether "its" may be of who accuses or who is accused: "Iraq accused Iran of firing at its ships"."""
    deed = next((t for t in its.ancestors if t.dep_ == "pcomp" and t.tag_ == "VBG"), None)
    if deed is None or deed.head.lower_ not in ("of", "for", "over"):
        return False
    states = [c for c in deed.head.head.children if c.dep_ in ("nsubj", "dobj") and c.pos_ == "PROPN"]
    return len(states) > 1
