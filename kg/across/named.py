"""Which acting states and groups a sentence names, beside what it says that they did; a body names its state.

"Kim Jong-un watched Tuesday's test of a missile" does not say whose test it was, but whose it can be.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from kg.across.facts import Facts
from kg.intervals import Interval
from kg.namespaces import KG, SKOS
from kg.resources import ontology_dir
from kg.storage.store import Store

_LABELS = (SKOS + "prefLabel", SKOS + "altLabel", KG + "demonym")
_SEAT = KG + "metonym"
_PLACING = frozenset("in at near from to outside around over off of across".split())
"""Words behind which the name of a capital is that of the city."""
_SPEAKING = frozenset("media officials authorities leaders spokesman spokeswoman television".split())
"""Who, told to be in a capital, speaks for it ("state media in Pyongyang")."""
_JUDGED = 4
"""Words behind a name within which it is told to judge what others did ("Seoul strongly condemned")."""
_LONGEST = 5
"""Words of the longest name that is looked for."""
_WORD = re.compile(r"[^\W_][\w.-]*")
_ALWAYS = Interval()


class Named:
    """The names of all states, of their bodies, of the actors given, and of those who lead a state."""

    def __init__(self, store: Store, facts: Facts, actors: Iterable[str]) -> None:
        self._read: dict[str, dict[str, list[str]]] = {
            name: _by_node(store, name) for name in (*_LABELS, _SEAT)
        }
        self._names: dict[tuple[str, ...], set[tuple[str, Interval]]] = {}
        self._seats: dict[tuple[str, ...], set[str]] = {}
        states = {told.node for told in store.instances(KG + "State")}
        short = tomllib.loads((ontology_dir() / "actors.toml").read_text(encoding="utf-8"))["scope"]["short"]
        same = tomllib.loads((ontology_dir() / "identity.toml").read_text(encoding="utf-8"))
        self._judging = frozenset(same["judging"]["words"])
        self._halves = {r["word"]: node for r in short for node in states if node.endswith(f"/{r['state']}")}
        for actor in sorted(states | set(actors)):
            self._add(actor, actor, _ALWAYS)
            for words in self._labels(actor, (_SEAT,)):
                self._seats.setdefault(words, set()).add(actor)
        for body in facts.of_class("Organization"):
            for state in states.intersection(facts.nodes(body, "partOf")):
                self._add_body(body, state)
        for person, tenures in facts.tenures.items():
            for tenure in tenures:
                self._add(person, tenure.state, tenure.possible)

    def _add(self, node: str, stands_for: str, days: Interval) -> None:
        for words in self._labels(node):
            if len(words) > 1 or node == stands_for:  # a family name alone is many people's
                self._names.setdefault(words, set()).add((stands_for, days))

    def _add_body(self, body: str, state: str) -> None:
        """ "KCNA said" names North Korea."""
        for words in self._labels(body):
            self._names.setdefault(words, set()).add((state, _ALWAYS))

    def _labels(self, node: str, labels: Iterable[str] = _LABELS) -> Iterator[tuple[str, ...]]:
        for label in labels:
            yield from (_words(text) for text in self._read[label].get(node, ()) if not text.islower())

    def inside(self, sentences: Iterable[str], day: int) -> frozenset[str]:
        """The actors that are named, or whose leader of that day is."""
        found: set[str] = set()
        for sentence in sentences:
            words = _words(sentence)
            for at in range(len(words)):
                for end in range(at + 1, min(at + _LONGEST, len(words)) + 1):
                    if not self._judging.isdisjoint(w.lower() for w in words[end : end + _JUDGED]):
                        continue  # "Washington condemned Monday's launch"
                    known = self._names.get(words[at:end], ())
                    found |= {actor for actor, days in known if days.first <= day <= days.last}
                    speaking = at > 1 and words[at - 2].lower() in _SPEAKING
                    if not at or words[at - 1].lower() not in _PLACING or speaking:
                        found |= self._seats.get(words[at:end], set())  # "Pyongyang confirmed the test"
            found.update(list(self._half(words, found)))
        return frozenset(found)

    def _half(self, words: Sequence[str], found: AbstractSet[str]) -> Iterator[str]:
        """ "The North" beside South Korea, but not "the North Sea"."""
        for before, word, behind in zip(words, words[1:], (*words[2:], ""), strict=False):
            node = self._halves.get(word)
            named = any(other in found for other in self._halves.values() if other != node)
            if node is not None and named and before.lower() == "the" and not behind[:1].isupper():
                yield node


def _by_node(store: Store, label: str) -> dict[str, list[str]]:
    """All names of one kind: read whole, as nearly all of them are names of states and of who leads them."""
    found: dict[str, list[str]] = {}
    for told in store.statements(label):
        found.setdefault(told.node, []).append(told.value)
    return found


def _words(text: str) -> tuple[str, ...]:
    """Words as they are written: a name begins with a capital, and "us" is not the "US"."""
    return tuple(w.rstrip(".") for w in _WORD.findall(text.replace("’", "'")))
