"""Cue words of factuality and time as data: `ontology/factuality.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cues:
    """Cue words to reading, by scope."""

    precedence: tuple[str, ...]
    governs: Mapping[str, tuple[str, ...]]
    modifies: Mapping[str, str]
    doubtful: frozenset[str]
    """What is said of a subject that may never be ("a summit is unlikely")."""
    pleased: frozenset[str]
    """What is said of who has not done it yet, in the present ("is happy to meet her")."""
    verdicts: frozenset[str]
    """The same, but a verdict on what took place ("the visit was premature")."""
    doubts: tuple[str, ...]
    """Phrases that say so behind a verb of being ("is out of the question")."""
    tense: Mapping[str, str]
    ahead: frozenset[str]
    ahead_arranged: frozenset[str]
    """Adverbs that make a present tense a plan ("he flies to Rome next")."""
    scheduling: frozenset[str]
    """Verbs whose present tense with a weekday is of the coming one ("meets him on Friday")."""
    purpose: frozenset[str]
    motion: frozenset[str]
    hastening: frozenset[str]
    """Verbs of motion whose infinitive tells what is done at once."""
    stays: frozenset[str]
    """Verbs of a stay: what it is for is on ("visits for talks"), what it is to do is not yet."""
    journeys: frozenset[str]
    """Nouns of a stay, which begins with the motion itself ("leaves on Sunday for a visit")."""
    afterwards: frozenset[str]
    """Verbs whose day is the last that their object can be of ("confirmed the test on Monday")."""
    reporting: frozenset[str]
    speech: frozenset[str]
    """Those of the reporting verbs whose own date says nothing of what they report."""
    acts: frozenset[str]
    settled_nouns: frozenset[str]
    settled_verbs: frozenset[str]
    changing: frozenset[str]
    effects: frozenset[str]
    """Verbs of what becomes of what is there ("could turn into a war")."""
    yielding: frozenset[str]
    """Verbs that in the past tell what came of an event ("the talks that led to the treaty")."""
    of_new: Mapping[str, str]
    """Nouns with prepositions to what they say of what is told as new ("the argument for a summit")."""
    paving: frozenset[str]
    """Those that in the present make what stands behind them a plan ("sets the tone for the summit")."""
    wished_verbs: frozenset[str]
    wished_nouns: frozenset[str]
    unwished: frozenset[str]
    """Verbs of being against what is only thought of ("opposes a visit by Xi")."""
    defying: frozenset[str]
    """Verbs of not heeding their object, so that what it forbids is done ("defied a ban on protests")."""
    ceasing: frozenset[str]
    """Verbs of no longer doing what their participle tells ("stopped testing missiles")."""
    usual: frozenset[str]
    """What the conditions are about that all plans have ("if the weather permits")."""
    rumours: frozenset[str]
    """Nouns of what is said of an event, which may be denied or untrue ("denied reports of a launch")."""
    untrue: frozenset[str]
    """What is said of a report of what did not happen."""
    voicing: frozenset[str]
    """Verbs of demanding and promising, which is done somewhere ("urged him to go in talks in Rome")."""
    sharing: frozenset[str]
    """Verbs of taking part, whose occasion is what is demanded ("urged him to join in talks")."""
    to_come: frozenset[str]
    """Words by which an occasion is to come."""
    bans: frozenset[str]
    """Nouns for what forbids."""
    real: frozenset[str]
    """Words before a noun by which the event is there ("the **recent** protests")."""
    scheduled: frozenset[str]
    """Words before a noun of what was planned, and may be on by now ("at a **planned** rally")."""
    held: frozenset[str]
    """Verbs whose object, told in the past, took place, planned or feared ("held the postponed summit")."""
    ripe: frozenset[str]
    """Words before a noun of what may come true so ("broke up a **feared** protest")."""
    covering: frozenset[str]
    """Verbs of telling of what takes place, whoever may not ("are banned from covering the protests")."""
    striving: frozenset[str]
    """Words behind whose infinitive stands what is only tried ("an attempt to prevent a protest")."""
    pursued: frozenset[str]
    """Verbs, particles and prepositions of what somebody goes on to do ("is pressing ahead with a test")."""
    intending: frozenset[str]
    """Words of an intention, whose occasion is to come with it ("during his visit, he plans to meet her")."""
    expecting: frozenset[str]
    """Verbs whose object are those who are to come ("police expect protesters")."""
    attending: frozenset[str]
    """Verbs of being at an event or not, which goes on without their subject."""
    hosting: frozenset[str]
    """Words of being host to an event, which others may be ("declined to host the summit")."""
    answering: frozenset[str]
    """Words whose event is there already ("the causes of the protests", "join the protests")."""
    announcing: frozenset[str]
    """Verbs whose object, told as new, is to come ("announced a summit")."""
    announced_done: frozenset[str]
    """Words for what is over where it is announced ("announced a successful test")."""
    remembers: frozenset[str]
    """Nouns behind whose "of" an event is long past ("the anniversary of the protests")."""
    judging: frozenset[str]
    """Verbs behind which stands what somebody did before ("is jailed for organising protests")."""
    judged_by: frozenset[str]
    """The prepositions behind which it does."""
    settled_subjects: frozenset[str]
    """Verbs by which what is there acts on something ("protests threaten to overshadow the race")."""
    shadowing: frozenset[str]
    """Verbs by which what is there hangs over what is to come ("is expected to dominate the talks")."""
    shadowed: frozenset[str]
    """Nouns of what is to come over which it hangs."""
    dated: frozenset[str]
    dated_lately: frozenset[str]
    contents: frozenset[str]
    """Nouns whose date behind them is their own ("the announcement on Monday")."""
    makers: frozenset[str]
    """Nouns of those of whom there is news after the event behind their "of" ("the leader of a protest")."""
    beginnings: frozenset[str]
    """Verbs that tell the first day of what lasts several ("begins a two-day visit")."""
    going_on: frozenset[str]
    """Verbs of what has gone on since it began."""
    endings: frozenset[str]
    """Verbs whose date is the last ("ended on Friday")."""
    putting_off: frozenset[str]
    """Verbs whose date behind "until" or "to" is the new one ("delayed until Friday")."""
    undoing: frozenset[str]
    """Verbs that undo a plan ("cancelled the trip")."""
    undone: frozenset[str]
    """Verbs whose subject does not come about ("the meeting fell through")."""
    averting: frozenset[str]
    """Verbs whose object happened all the same where they did not ("did not prevent the protest")."""
    managing: frozenset[str]
    """Words that in the past tell what was done ("were able to march")."""
    about: frozenset[str]
    """Verbs that speak or think of an event, whenever it was ("condemns the launch")."""
    about_through: frozenset[str]
    """The same with the preposition behind which the event stands ("responds to the launch")."""
    topics: frozenset[str]
    """Nouns of what is thought, said or shown of an event ("support for the protests")."""
    topical: frozenset[str]
    """The prepositions behind which it stands."""
    facets: frozenset[str]
    """Nouns of what there is to tell of an event behind their "of" ("the outcome of the talks")."""
    charges: frozenset[str]
    """Nouns of what somebody is judged for, as it is told ("charges relating to the death of protesters")."""
    sentencing: frozenset[str]
    """Verbs of what is done long after the deed to those who did it ("jails protesters")."""


@cache
def load_cues(path: Path) -> Cues:
    """Reads the cue table; a missing part is a KeyError that names it."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    governs: dict[str, tuple[str, ...]] = {}
    for value in table["precedence"]:
        for word in table["governs"].get(value, ()):
            governs[word] = (*governs.get(word, ()), value)
    return Cues(
        precedence=tuple(table["precedence"]),
        governs=governs,
        doubtful=frozenset(table["doubtful"]["states"]),
        pleased=frozenset(table["doubtful"]["pleased"]),
        verdicts=frozenset(table["doubtful"]["verdicts"]),
        doubts=tuple(table["doubtful"]["phrases"]),
        modifies={w: v for v in table["precedence"] for w in table["modifies"][v] if v != "occurred"},
        tense={w: v for v, words in table["tense"].items() for w in words},
        scheduling=frozenset(table["ahead"]["verbs"]),
        ahead=frozenset(table["ahead"]["adverbs"]),
        ahead_arranged=frozenset(table["ahead"]["arranged"]),
        purpose=frozenset(table["purpose"]["prepositions"]),
        motion=frozenset(table["purpose"]["motion"]),
        hastening=frozenset(table["purpose"]["hastening"]),
        stays=frozenset(table["purpose"]["stays"]),
        journeys=frozenset(table["purpose"]["journeys"]),
        afterwards=frozenset(table["about"]["afterwards"]),
        reporting=frozenset((*table["reporting"]["verbs"], *table["reporting"]["speech"])),
        speech=frozenset(table["reporting"]["speech"]),
        acts=frozenset(table["acts"]["verbs"]),
        settled_nouns=frozenset(table["presupposes"]["nouns"]),
        settled_verbs=frozenset(table["presupposes"]["verbs"]),
        changing=frozenset(table["presupposes"]["changes"]),
        effects=frozenset(table["presupposes"]["effects"]),
        yielding=frozenset(table["presupposes"]["yields"]),
        of_new={
            word: value
            for key, value in (
                ("planned_of", "planned"),
                ("thought_of", "hypothetical"),
                ("missing_of", "negated"),
            )
            for word in table["wished"][key]
        },
        paving=frozenset(table["wished"]["paving"]),
        wished_verbs=frozenset(table["wished"]["verbs"]),
        wished_nouns=frozenset(table["wished"]["nouns"]),
        unwished=frozenset(table["wished"]["against"]),
        defying=frozenset(table["heedless"]["verbs"]),
        ceasing=frozenset(table["undoing"]["ceasing"]),
        usual=frozenset(table["presupposes"]["usual"]),
        hosting=frozenset(table["attends"]["hosting"]),
        rumours=frozenset(table["reporting"]["nouns"]),
        untrue=frozenset(table["reporting"]["untrue"]),
        voicing=frozenset(table["voiced"]["verbs"]),
        sharing=frozenset(table["voiced"]["sharing"]),
        to_come=frozenset(table["voiced"]["to_come"]),
        bans=frozenset(table["heedless"]["nouns"]),
        real=frozenset(table["modifies"]["occurred"]),
        scheduled=frozenset(table["modifies"]["scheduled"]),
        held=frozenset(table["modifies"]["held"]),
        ripe=frozenset((*table["modifies"]["planned"], *table["modifies"]["ripe"])),
        covering=frozenset(table["presupposes"]["covering"]),
        striving=frozenset(table["undoing"]["striving"]),
        pursued=frozenset(table["ahead"]["pursued"]),
        intending=frozenset(table["ahead"]["intending"]),
        expecting=frozenset(table["ahead"]["expecting"]),
        announcing=frozenset(table["announces"]["verbs"]),
        announced_done=frozenset(table["announces"]["done"]),
        remembers=frozenset(table["remembers"]["nouns"]),
        judging=frozenset(table["judges"]["verbs"]),
        judged_by=frozenset(table["judges"]["prepositions"]),
        settled_subjects=frozenset(table["presupposes"]["subjects"]),
        shadowing=frozenset(table["presupposes"]["shadowing"]),
        shadowed=frozenset(table["presupposes"]["shadowed"]),
        attending=frozenset(table["attends"]["verbs"]),
        answering=frozenset(table["answers"]["verbs"]),
        dated=frozenset(table["dated"]["nouns"]),
        contents=frozenset(table["contents"]["verbs"]),
        dated_lately=frozenset(table["dated"]["lately"]),
        makers=frozenset(table["makers"]["nouns"]),
        beginnings=frozenset(table["beginnings"]["verbs"]),
        going_on=frozenset(table["going_on"]["verbs"]),
        endings=frozenset(table["endings"]["verbs"]),
        putting_off=frozenset(table["putting_off"]["verbs"]),
        undoing=frozenset(table["undoing"]["verbs"]),
        undone=frozenset(table["undoing"]["itself"]),
        averting=frozenset(table["undoing"]["averting"]),
        managing=frozenset(table["managing"]["words"]),
        about=frozenset((*table["about"]["verbs"], *table["about"]["sentencing"])),
        about_through=frozenset(table["about"]["through"]),
        topics=frozenset(table["topics"]["nouns"]),
        facets=frozenset(table["topics"]["facets"]),
        topical=frozenset(table["topics"]["prepositions"]),
        charges=frozenset(table["judges"]["nouns"]),
        sentencing=frozenset(table["about"]["sentencing"]),
    )
