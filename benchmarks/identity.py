"""How what is done over all articles grows: CPU seconds for made events, and what ten times as many take.

Identity and sweep are those of `kg.across.identity` and `kg.across.derivation`, on tellings and quads made
here: the same actors and the same years for every size, so that ten times as many events lie ten times as
dense, and each is held against more of its own days. "As dense" is of years that grow with the events. A
build with nothing changed is of short items whose graphs an engine makes instead of the parser.
"""

import json
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import pyoxigraph as ox

from benchmarks.measure import row
from benchmarks.texts import items
from kg.across.build import build
from kg.across.derivation import derive
from kg.across.identity import identities
from kg.across.rules import rules
from kg.across.tellings import Kind, Telling, kinds
from kg.assembly.likeness import World
from kg.collector import uncollected
from kg.engines.workers import Packed, Reading
from kg.intervals import OPEN_FIRST, OPEN_LAST, Interval
from kg.iris import Iris
from kg.namespaces import BASE, KG, RDF, SCHEMA
from kg.resources import ontology_dir
from kg.text.articles import Article

SIZES = (1_000, 10_000, 100_000)
ITEMS = (1_000, 10_000)
_FIRST = date(2005, 1, 1).toordinal()
_FEW, _YEARS = 15, 5 * 365
"""States and days of the tellings: so few that what is found by state and fortnight alone is quadratic."""
_STATES, _DAYS = 150, 20 * 365
"""States and days of the sweep: its answers, and so its work, grow as the square of their density."""
_UNITS, _ZONES = 4, 1_000


def _actor(chance: random.Random) -> str:
    return f"actor/{chance.randrange(_FEW)}/{chance.randrange(_UNITS)}".removesuffix("/0")


def made_world() -> World:
    """States with parts, and no geography."""
    units = {f"actor/{s}/{u}": f"actor/{s}" for s in range(_FEW) for u in range(1, _UNITS)}
    return World(parents={unit: frozenset({unit, state}) for unit, state in units.items()})


def made_tellings(count: int, days: int = _YEARS) -> Iterator[Telling]:
    """Events of so many days that one to four articles tell, with or without place, day and second actor."""
    chance = random.Random(count)  # noqa: S311 - no secret
    known = kinds(ontology_dir())
    number = 0
    while number < count:
        kind, day = chance.choice(known), _FIRST + chance.randrange(days)
        lead, other, zone = _actor(chance), _actor(chance), f"zone/{chance.randrange(_ZONES)}"
        for _ in range(min(chance.choice((1, 1, 1, 2, 3, 4)), count - number)):
            number += 1
            yield _told(chance, kind, number, day, (lead, other, zone))


def _told(chance: random.Random, kind: Kind, number: int, day: int, who: tuple[str, str, str]) -> Telling:
    lead, other, zone = who
    if chance.random() < 0.3:  # the state in place of its part
        lead = "/".join(lead.split("/")[:2])
    values = {kind.lead: frozenset({lead, other} if kind.gathering else {lead})}
    if kind.agents[1:] and chance.random() < 0.7:
        values[kind.agents[1]] = frozenset({other})
    if kind.places and chance.random() < 0.7:
        values[kind.places[0]] = frozenset({zone})
    bounds = Interval(day, day) if chance.random() < 0.7 else Interval(OPEN_FIRST, day + 1)
    if chance.random() < 0.1:
        bounds = Interval(day - chance.randrange(8), OPEN_LAST)
    return Telling(
        iri=f"event/{number}",
        article=f"article/{number}",
        kind=kind,
        published=day + chance.randrange(3),
        bounds=bounds,
        certain=Interval(day, day + number % 3) if kind.stay else None,
        factualities=frozenset({chance.choice(("occurred",) * 9 + ("planned",))}),
        values=values,
    )


def made_quads(count: int) -> Iterator[ox.Quad]:
    """Half of `count` events of states, half stays of their leaders abroad, as the first rule has them."""
    rule = rules()[0]
    chance = random.Random(count)  # noqa: S311 - no secret
    for state in range(_STATES):
        node, tenure = f"actor/{state}", f"tenure/{state}"
        yield _quad(node, RDF + "type", KG + rule.state_class)
        yield _quad(f"zone/{state}", KG + "sovereign", BASE + node)
        yield _quad(tenure, RDF + "type", KG + "Tenure")
        yield _quad(tenure, KG + "holder", f"{BASE}person/{state}")
        yield _quad(tenure, KG + "ofState", BASE + node)
        yield _quad(tenure, KG + "from", ox.Literal("2004-01-01"))
    for number in range(count):
        state, day = chance.randrange(_STATES), date.fromordinal(_FIRST + chance.randrange(_DAYS))
        node = f"event/{number}"
        yield _quad(node, KG + "factuality", KG + "occurred")
        yield _quad(node, KG + "earliest", ox.Literal(day.isoformat()))
        yield _quad(node, KG + "trigger", f"{BASE}mention/{number}")
        if number % 2:
            yield _quad(node, RDF + "type", KG + rule.event.cls)
            yield _quad(node, KG + rule.event.agent[0], f"{BASE}actor/{state}")
            yield _quad(node, KG + "latest", ox.Literal(day.isoformat()))
        else:
            last = day + timedelta(days=chance.randrange(4))
            yield _quad(node, RDF + "type", KG + rule.stays[0].cls)
            yield _quad(node, KG + rule.stays[0].who[0], f"{BASE}person/{state}")
            yield _quad(node, KG + rule.stays[0].where[0], f"{BASE}zone/{chance.randrange(_STATES)}")
            yield _quad(node, KG + "latest", ox.Literal(last.isoformat()))


def _quad(node: str, predicate: str, value: str | ox.Literal) -> ox.Quad:
    term = ox.NamedNode(value) if isinstance(value, str) else value
    return ox.Quad(ox.NamedNode(BASE + node), ox.NamedNode(predicate), term, ox.NamedNode(BASE + "made"))


def _unparsed(shards: Sequence[Sequence[Article]], reading: Reading) -> Iterator[list[Packed]]:
    """An engine that says of each article only when it was published."""
    iris = Iris(reading.base)
    day = ox.NamedNode(SCHEMA + "datePublished")
    for shard in shards:
        packed = []
        for article in shard:
            iri = iris.article(article.text)
            told = ox.Triple(ox.NamedNode(iri), day, ox.Literal(str(article.published)))
            line = ox.serialize([told], format=ox.RdfFormat.N_TRIPLES) or b""
            packed.append(Packed(iri, article.identifier, line, ()))
        yield packed


def identity(count: int, days: int = _YEARS) -> float:
    """Seconds to find which of so many tellings of so many days are one event."""
    told, world = list(made_tellings(count, days)), made_world()
    with uncollected():  # as `kg.across.corpus.consolidate` does
        return _timed(lambda: identities(told, world))


def as_dense(count: int) -> float:
    """As `identity`, of as many events a day for every size."""
    return identity(count, _YEARS * count // SIZES[-1])


def sweep(count: int) -> float:
    """Seconds to derive who was abroad, for so many events."""
    quads = list(made_quads(count))
    with uncollected():
        return _timed(lambda: derive(quads, BASE, given=rules()[:1]))


def unchanged(count: int) -> float:
    """Seconds to build again from so many items of which none changed."""
    with TemporaryDirectory() as folder:
        file, store = Path(folder) / "items.jsonl", Path(folder) / "store"
        rows = (
            {"id": f"{number}", "date": str(a.published), "text": f"{a.text} Report {number}."}
            for number, a in enumerate(items(count))
        )
        file.write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
        build([file], store, engine=_unparsed)
        return _timed(lambda: build([file], store, engine=_unparsed))


def _timed(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start


def main(largest: int) -> None:
    for run, sizes in ((identity, SIZES), (as_dense, SIZES), (sweep, SIZES), (unchanged, ITEMS)):
        before = 0.0
        for size in (s for s in sizes if s <= largest):
            seconds = run(size)
            ratio = f", {seconds / before:.1f} × the tenth" if before else ""
            what = run.__name__.replace("_", " ")
            row(f"{what}, {size:,}", f"{seconds:.2f} s{ratio}", "n log n: about 13 ×")
            before = seconds


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else SIZES[-1])
