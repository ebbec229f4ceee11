"""Whether a date phrase of a sentence speaks of the event at a trigger, or of the saying or of another."""

from spacy.tokens import Span, Token

from kg.clauses import forms, governing_verb, host, is_passive, opens_a_date, set_apart
from kg.cues import Cues
from kg.dates import DatePhrase
from kg.distances import days_from_anchor
from kg.readings import NEGATED, PLANNED
from kg.subjects import OWN_PURPOSE
from kg.tokens import covering

_HAPPENING = frozenset(("take", "be", "hold", "occur", "happen", "resume"))
_DONE = frozenset(
    "conduct carry perform attempt stage undertake make hold host convene organize organise".split()
)
_ANSWERING = frozenset(("for", "over", "against", "after", "following"))
"""Prepositions behind which stands what an event answers."""
_TRYING = frozenset(("attempt", "bid", "effort", "try"))
"""Nouns whose outcome is that of what their infinitive says ("its attempt to launch a rocket failed")."""
_OUTCOMES = frozenset(("fail", "succeed", "end", "result", "occur", "come"))
_MODIFYING = frozenset(("poss", "compound", "nmod", "amod", "nummod"))
_MEANWHILE = frozenset(("as", "when"))
NEW_DAY = frozenset(("until", "till", "to"))
"""What the new day of something put off stands behind."""
_LATER = frozenset(("then", "later", "afterwards", "earlier"))
_HOURS = frozenset(
    "hour morning afternoon evening night day dawn dusk prayer mass sermon worship service session".split()
)
"""Nouns of an hour: what was at it was on its day ("during Monday's rush hour", "after Friday prayers")."""
_PERFORMING = frozenset("lodge file make express deliver submit register stage hold issue".split())
"""Verbs of doing what their object is: as a purpose of `OWN_PURPOSE` they tell of the same day."""
_LEAVING = frozenset(("leave", "depart", "set", "head"))
_AHEAD = frozenset(("MD", "TO"))
_APART = frozenset(("since", "after", "before", "following", "ahead", "until", "despite"))


def _purposed(phrase: Span, token: Token, cues: Cues, *, told_now: bool) -> bool:
    """Whether a purpose keeps a date and an event apart.

    "Flew out on Tuesday for talks" does not date the talks, "arrives for talks on Saturday" not the arrival.
    """
    counted = token.dep_ == "pobj" and token.head.lower_ == "of"
    whole = token.head.head if counted else token  # "a new round of talks"
    if whole.dep_ == "pobj" and whole.head.lower_ == "for" and whole.head.head.lemma_ in cues.motion:
        return phrase.end <= token.i and not _only_planned(whole.head.head)
    purposes = (c for c in token.children if c.dep_ == "prep" and c.lower_ == "for" and c.i < phrase.start)
    nouns = (o for prep in purposes for o in prep.children)  # but "leaves for Rome on Saturday"
    return told_now and any(o.pos_ != "PROPN" for o in nouns)


def _only_planned(verb: Token) -> bool:
    """Whether a way is still to be made: its day is that of all ("will fly in on Monday for talks")."""
    return verb.lemma_ not in _LEAVING and any(c.tag_ in _AHEAD for c in verb.children)


def of_an_hour(phrase: Span) -> bool:
    """Whether a date stands before a noun of an hour ("after Friday prayers")."""
    head = phrase.root.head
    return phrase.root.dep_ in _MODIFYING and head.i >= phrase.end and head.lemma_.lower() in _HOURS


def belongs(phrase: DatePhrase, token: Token, cues: Cues, *, told_now: bool) -> bool:
    """Whether a date phrase hangs on the trigger or on the verb of its clause, and on nothing between."""
    span = covering(token.doc, phrase.begin, phrase.end)
    if span is None or _elsewhere(phrase, span, token, cues):
        return False
    left = token.dep_ == "pobj" and token.head.lower_ == "from" and token.head.head.lemma_ in cues.motion
    if (
        (set_apart(token) and not left)
        or token.dep_ == "poss"
        or _purposed(span, token, cues, told_now=told_now)
    ):
        return token.pos_ != "VERB" and _suffered(token, cues) in span.root.ancestors
    at, clause = _attached(span), _clause_of(token)
    for _ in range(12):
        at = _around_its_clause(span, at)
        if at == token:
            return True
        if at.pos_ in ("VERB", "AUX") and not opens_a_date(at) and not _passed(span, at):
            if tells_of(at, token):
                begins = not is_passive(at)  # "the missile, which was launched on Monday" is another event
                return (
                    plans(at, cues)
                    or at.lemma_ in _DONE
                    or (begins and at.lemma_ in cues.beginnings | cues.endings | _HAPPENING)
                )
            said = at.lemma_ in cues.speech  # ", the agency reported in Korean on Friday"
            if at.dep_ != "acl" or at.tag_ not in ("VBG", "VBN", "VBD") or at == clause or said:
                given_up = phrase.introduced not in NEW_DAY and _calls_off(at, token, cues)
                own = not given_up and _of_clause(at, clause, token, cues, phrase.introduced)
                return own or (phrase.fields.keys() != {"year"} and _shares_day(span, at, clause))
        elif at.head == at:
            return at == clause
        elif _of_another(at, phrase, token):
            return False
        at = at.head  # through "carrying" in "fired a rocket carrying satellites on Monday"
    return False


def _around_its_clause(phrase: Span, verb: Token) -> Token:
    """The verb of the clause around, where a date stands before the word that opens its verb's own clause.

    "On Monday, hours after the Council met, rockets were fired".
    """
    opened = any(c.dep_ == "mark" and c.i >= phrase.end for c in verb.children)
    inside = verb.pos_ in ("VERB", "AUX") and verb.dep_ in ("ccomp", "advcl") and verb.head.i > verb.i
    if opened and inside:
        return verb.head
    joined = [c for c in verb.children if c.dep_ == "conj" and c.i > verb.i and c.pos_ == "VERB"]
    whole = opened and verb.dep_ == "ROOT" and not any(c.dep_ == "cc" and c.i > verb.i for c in verb.children)
    return joined[0] if whole and joined else verb  # the clause read as the first of two


def _passed(phrase: Span, verb: Token) -> bool:
    """Whether a date behind a verb's clause is that of the clause around, which a parser hung too low.

    "Launched what it called a satellite on Monday", "visited Oman, led by a minister, in May".
    """
    clause = verb.head if verb.dep_ == "xcomp" else verb  # "what appeared to be a missile"
    opening = clause.left_edge
    if clause.dep_ == "ccomp" and opening.lower_ == "what" and opening.i > clause.head.i:
        return phrase.start > verb.i
    aside = verb.dep_ in ("advcl", "acl") and verb.tag_ in ("VBN", "VBD") and verb.nbor(-1).text == ","
    at = phrase.start - 1 if phrase.doc[phrase.start - 1].text == "," else phrase.start - 2
    return aside and at > verb.i + 1 and phrase.doc[at].text == ","


def _suffered(token: Token, cues: Cues) -> Token:
    """What befell those who act, for its day is theirs ("the killing of protesters on Monday")."""
    above = token.head.head
    return above if token.head.lower_ == "of" and above.lemma_ in cues.settled_nouns else token


def _dates_the_last(phrase: DatePhrase, span: Span, token: Token) -> bool:
    """Whether a "since" dates the one before ("his first trip since 2019", "its first since March")."""
    if phrase.introduced != "since":
        return _behind_since(span, token)
    at = span.root.head if span.root.head.dep_ == "prep" else span.root
    if token.tag_ in ("NN", "NNP"):  # but "has been on a visit since Tuesday"
        return at.head.lemma_ != "be" or any(c.lower_ == "first" for c in token.lefts)
    return at.head != token and at.head.pos_ not in ("VERB", "AUX")


def _behind_since(phrase: Span, token: Token) -> bool:
    """Whether a date is within a since-phrase ("the first launch since the disaster in February 2003")."""
    since = next((t for t in token.doc[token.i + 1 : phrase.start] if t.lower_ == "since"), None)
    if since is None or token.i > phrase.start:
        return False
    return not any(t.pos_ in ("VERB", "AUX", "PUNCT") for t in token.doc[since.i : phrase.start])


def plans(verb: Token, cues: Cues) -> bool:
    """Whether a verb sets something for a day to come ("planned", "set for")."""
    return any(PLANNED in cues.governs.get(verb.lemma_ + prep, ()) for prep in ("", "_for"))


def tells_of(verb: Token, noun: Token) -> bool:
    """Whether a relative clause, or what it governs, is about a noun or hangs on the end of its phrase."""
    clause = verb.head if verb.dep_ == "xcomp" else verb
    if clause.dep_ != "relcl" or noun.tag_.startswith("VB"):
        return False
    above = clause.head
    return above == noun or (above.dep_ in ("pobj", "conj", "poss") and noun in above.ancestors)


def _attached(phrase: Span) -> Token:
    """The word of a date phrase by which it hangs on its sentence ("March" of "the March election")."""
    outer = [t for t in phrase if t.head.i < phrase.start or t.head.i >= phrase.end or t.head == t]
    head = outer[-1] if outer else phrase[-1]
    if _before_a_name(phrase, head):
        return governing_verb(head) or head
    before = phrase.doc[phrase.start - 1] if phrase.start > phrase.sent.start else head
    if before.dep_ == "prep" and not any(c.dep_ == "pobj" for c in before.children):
        return before.head  # "On Monday EU envoy Javier Solana held talks", where the day went to the name
    return head.head if head.pos_ in ("VERB", "AUX") else head


def _before_a_name(phrase: Span, head: Token) -> bool:
    """Whether a date that opens a sentence was taken for a part of a name ("Tomorrow Mr. Blair meets …")."""
    opens = phrase.start == phrase.sent.start and head.dep_ in ("compound", "nmod", "amod")
    name = head.head
    while opens and name.dep_ == "compound":
        name = name.head
    return opens and name.pos_ == "PROPN" and name.dep_ in ("nsubj", "nsubjpass")


def _of_another(at: Token, phrase: DatePhrase, token: Token) -> bool:
    """Whether the way from a date phrase leads through a noun or preposition that makes it another's date."""
    answered = (
        at.dep_ == "pobj" and at.pos_ == "NOUN" and at.head.lower_ in _ANSWERING and at.head.i > token.i
    )
    if answered and at != token and days_from_anchor(phrase) is not None:
        return True  # "fired rockets in retaliation for a raid a day earlier"
    modifying = at.dep_ in _MODIFYING and at.head != token and at.head.pos_ in ("NOUN", "PROPN")
    if modifying and at.head.lemma_.lower() not in _HOURS:
        return True  # "ahead of the March election"
    if at.lower_ == "of" and at.head != token and at.head.pos_ in ("NOUN", "PROPN"):
        return True  # "inspired by the revolution of 2011"
    if "day" not in phrase.fields and "year" in phrase.fields and at.dep_ == "prep":
        return at.head != token and at.head.pos_ in ("NOUN", "PROPN")  # "its capture in 2003"
    apart = at.dep_ == "prep" and at.lower_ in _APART and at.lower_ != phrase.introduced
    if any(c.dep_ == "pobj" and c.lemma_.lower() in _HOURS for c in at.children):
        return False  # "after Friday prayers"
    return apart and "hours" not in phrase.fields  # "before dawn on Friday"


def _elsewhere(phrase: DatePhrase, span: Span, token: Token, cues: Cues) -> bool:
    """Whether a date is that of the saying, of an earlier event, of another noun, or of the day before."""
    return (
        _of_the_eve(span, token)
        or _dates_saying(span, cues)
        or _dates_the_last(phrase, span, token)
        or _of_dated(span, token, cues)
    )


def _of_the_eve(phrase: Span, token: Token) -> bool:
    """Whether of a date and an event one is on the eve of the other ("on Monday, on the eve of a summit")."""
    over = {t.i for t in token.ancestors if t.lower_ == "eve"}
    return over != {t.i for t in phrase.root.ancestors if t.lower_ == "eve"}


def _of_dated(phrase: Span, token: Token, cues: Cues) -> bool:
    """Whether a date follows a noun that has a day of its own ("revenge for the killing of X on Monday")."""
    if phrase.root.head.i >= phrase.end:
        return False  # "during a 12 June demonstration"
    for noun in reversed(phrase.doc[phrase.sent.start : phrase.start]):
        if noun == token or noun.pos_ in ("VERB", "AUX", "PUNCT") or noun.lower_ in _APART:
            return False
        if noun.pos_ == "NOUN" and noun.lemma_ in cues.dated:
            return noun not in token.ancestors
    return False


def _opens(phrase: Span, verb: Token, clause: Token | None) -> bool:
    """Whether a date opens a sentence that goes on with "where": "On Friday he is in Rome, where …"."""
    if clause is None or clause.dep_ != "relcl" or not any(c.lower_ == "where" for c in clause.children):
        return False
    subjects = [c.left_edge.i for c in verb.children if c.dep_ == "nsubj"]
    ahead = any(c.lower_ in ("will", "would", "to") for c in (*verb.children, *clause.children))
    both = all(any(c.lower_ in ("will", "would", "to") for c in v.children) for v in (verb, clause))
    return verb in clause.ancestors and all(phrase.end <= s for s in subjects) and both == ahead


def _clause_of(token: Token) -> Token | None:
    """The verb whose day is that of a trigger: its own, or that of what is said of it or of the attempt."""
    tried = token.dep_ == "acl" and token.tag_ == "VB" and token.head.lemma_ in _TRYING
    noun = token.head if tried and token.head.head.lemma_ in _OUTCOMES else token
    verb, how = (None, "") if noun.tag_.startswith("VB") else host(noun)
    return verb if how.startswith("nsubj") else governing_verb(token)


def _shares_day(phrase: Span, verb: Token, clause: Token | None) -> bool:
    """Whether a date of one clause is also that of another ("killed on Monday, when rockets were fired")."""
    told = clause is not None and clause.head in phrase and _asks_when(clause)
    return told or _opens(phrase, verb, clause) or alongside(verb, clause)


def alongside(verb: Token, clause: Token | None) -> bool:
    """Whether of two clauses one tells when the other was: "killed on Monday when rockets were fired"."""
    if clause is None or verb == clause:
        return False
    below, above = (clause, verb) if clause.head == verb else (verb, clause)
    if below.head != above or below.dep_ != "advcl":
        return False
    opened = any(c.lower_ in _MEANWHILE and c.dep_ in ("mark", "advmod") for c in below.children)
    helped = {c.lower_ for v in (below, above) for c in v.children if c.dep_ in ("aux", "auxpass")}
    together = not _modal(below) and (not _modal(above) or _then(below, above))
    return opened and not helped & {"had", "has", "have"} and together


def _then(below: Token, above: Token) -> bool:
    """ "Will not meet when both travel to Rome on Monday"."""
    return below.tag_ in ("VBZ", "VBP") and any(c.lower_ == "will" for c in above.children)


def _modal(verb: Token) -> bool:
    return any(c.tag_ == "MD" for c in verb.children)


def _to_come(verb: Token) -> bool:
    """Whether a verb goes on with what is to come ("is to visit Rome on Monday and will hold talks")."""
    ahead = any(c.tag_ in _AHEAD for c in verb.head.children)
    return verb.dep_ == "conj" and ahead and any(c.lower_ in ("will", "would") for c in verb.children)


def _of_clause(verb: Token, clause: Token | None, token: Token, cues: Cues, introduced: str) -> bool:
    """Whether a date of a verb is that of the trigger's clause; what is said of a noun has its own time."""
    if judged(token, cues):
        return verb == clause and introduced == "for"  # "was agreed for Monday"
    if _topic(token):
        return False
    if verb == clause and (verb.lemma_ not in cues.reporting or token.tag_.startswith("VB")):
        return True
    if clause is not None and clause.head == verb and _cleft(verb, clause):
        return any(c.lower_ == "it" and c.dep_.startswith(("nsubj", "expl")) for c in verb.children)
    above = verb.head.head if verb.head.dep_ == "acomp" else verb.head  # "are due to open"
    if clause is not None and clause.head == verb and _puts_down(clause, cues):
        return True
    if verb.dep_ == "xcomp" and above == clause and verb.lemma_ in cues.beginnings | _HAPPENING:
        return True  # "the talks were scheduled to begin on Monday"
    return _same_clause(verb, clause) or _done_by_it(verb, clause) or _told_behind(verb, clause, token, cues)


def _done_by_it(verb: Token, clause: Token | None) -> bool:
    """Whether an infinitive tells what an act was ("summoned the envoy on Monday to lodge a protest")."""
    if clause is None or clause.head != verb or clause.dep_ not in ("advcl", "xcomp"):
        return False
    return verb.lemma_ in OWN_PURPOSE and clause.lemma_ in _PERFORMING and clause.tag_ == "VB"


def _told_behind(verb: Token, clause: Token | None, token: Token, cues: Cues) -> bool:
    """Whether one date behind two verbs is that of both ("fired rockets and sent drones on Monday").

    Not of a way and what was done at its end ("arrived in Rome and met the pope on Monday").
    """
    if clause is None or verb.dep_ != "conj" or verb.head != clause or verb.tag_ != clause.tag_:
        return False
    told = token == clause or clause.lemma_ in _DONE | cues.beginnings
    ways = cues.motion | cues.stays | cues.reporting
    if not told or clause.tag_ not in ("VBD", "VB", "VBZ", "VBP") or {verb.lemma_, clause.lemma_} & ways:
        return False
    own = (c.dep_.startswith(("nsubj", "aux", "neg")) or c.lower_ in _LATER for c in verb.children)
    return not any(own)


def _asks_when(clause: Token) -> bool:
    return any(c.lower_ == "when" for c in clause.children)


def _puts_down(clause: Token, cues: Cues) -> bool:
    """Whether an infinitive tells what was done about what goes on: "used tear gas to disperse a protest"."""
    infinitive = clause.dep_ in ("advcl", "xcomp", "acl") and any(
        c.lower_ == "to" and c.dep_ == "aux" for c in clause.children
    )
    return infinitive and clause.lemma_ in cues.settled_verbs


def _cleft(verb: Token, clause: Token) -> bool:
    """ "It was on Monday that …", "it began on Monday when …"."""
    when = _asks_when(clause)
    return (verb.lemma_ == "be" and clause.dep_ in ("ccomp", "relcl")) or (
        verb.lemma_ in ("be", "begin", "start", "happen", "come") and clause.dep_ == "advcl" and when
    )


def judged(noun: Token, cues: Cues) -> bool:
    """Whether a noun is what a verb only speaks of ("condemned on Monday the launch of a missile")."""
    verb, how = (None, "") if noun.tag_.startswith("VB") else host(noun)
    return verb is not None and how in ("dobj", "nsubjpass") and verb.lemma_ in cues.about


def _topic(noun: Token) -> bool:
    """Whether a noun is what others talk about ("will hold talks on the launch on Friday")."""
    on = noun.head
    known = any(c.dep_ == "poss" or c.lower_ == "the" for c in noun.lefts)
    return noun.dep_ == "pobj" and on.lower_ in ("on", "over", "about") and on.head.pos_ == "NOUN" and known


def _calls_off(verb: Token, noun: Token, cues: Cues) -> bool:
    """Whether a verb's own day is that of giving up or putting off a plan ("cancelled on Monday a visit")."""
    at, how = (None, "") if noun.tag_.startswith("VB") else host(noun)
    if at != verb or how not in ("dobj", "nsubjpass"):
        return False
    ended = any(NEGATED in cues.governs.get(form, ()) for form in forms(verb))
    return ended or not forms(verb).isdisjoint(cues.putting_off)


def _dates_saying(phrase: Span, cues: Cues) -> bool:
    """Whether a phrase stands right behind a verb of saying: "said on Monday it had tested a missile"."""
    if phrase.root.dep_ == "poss":
        return False  # "said Monday's launch was a signal"
    at = phrase.start - 1
    if at > 0 and phrase.doc[at].pos_ == "ADP":
        at -= 1
    return at >= 0 and phrase.doc[at].lemma_.lower() in cues.speech and phrase.doc[at].tag_.startswith("VB")


def _same_clause(at: Token, clause: Token | None) -> bool:
    """An infinitive or a participle shares the time of the verb that it completes."""
    while clause is not None and clause != at:
        if clause.dep_ == "pcomp" and clause.head.lower_ in _APART:
            return False  # "meets him on Friday before heading to Rome"
        modal = _modal(clause) and not _to_come(clause)
        alone = not (modal or any(c.dep_.startswith("nsubj") or c.lower_ in _LATER for c in clause.children))
        if clause.dep_ not in ("xcomp", "pcomp", "aux", "prep") and not (clause.dep_ == "conj" and alone):
            return False
        if clause.head == clause:
            return False
        clause = clause.head
    return clause == at
