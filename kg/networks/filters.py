"""Which rows a view keeps: by days, actors, classes and certainty, whatever the query.

Days keep what may have been between them (an unknown bound excludes nothing); a row that has no day at
all goes when days are asked for. Certainty is the column `certainty`; where a query has none, it follows
from the column `factuality` by `ontology/views.toml`.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from kg.asking.answers import Table, Term, value
from kg.asking.queries import Queryable, ontology_classes, resolve, rows
from kg.asking.saved import brief, near
from kg.errors import UsageProblem
from kg.namespaces import KG
from kg.networks.viewrules import Rules
from kg.resources import ontology_dir


@dataclass(frozen=True, slots=True)
class Filter:
    """What to keep; an empty field keeps all. Both days are inclusive, ISO. Of several actors, any.

    `events` are those that the actors have a part in, and `everyone` all actors there are: `resolved` fills
    them in, for views that show events without their actors.
    """

    first: str = ""
    last: str = ""
    actors: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    certainty: str = ""
    events: frozenset[str] = frozenset()
    everyone: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        for day in (self.first, self.last):
            try:
                known = not day or date.fromisoformat(day).isoformat() == day
            except ValueError:
                known = False
            if not known:
                raise UsageProblem(f"'{brief(day)}': no such day; write it as 2023-11-10")
        if self.first and self.last and self.last < self.first:
            raise UsageProblem(f"--to {self.last} lies before --from {self.first}")
        if self.certainty and self.certainty not in (answers := sorted({*_certainties().values()})):
            raise UsageProblem(f"--certainty '{brief(self.certainty)}': use one of {', '.join(answers)}")

    def resolved(self, store: Queryable) -> "Filter":
        """The same with the names of actors as IRIs; UsageProblem if one is unknown or not clear."""
        if not self.actors:
            return self
        found = [resolve(store, name, "Actor") for name in self.actors]
        events = {value(r["event"]) for one in found for r in rows(store, _EVENTS, {"actor": one}).records()}
        everyone = {value(r["actor"]) for r in rows(store, _EVERYONE).records()}
        actors = tuple(one.value for one in found)
        return replace(self, actors=actors, events=frozenset(events), everyone=frozenset(everyone))


_EVENTS = """
SELECT DISTINCT ?event WHERE { VALUES ?actor { UNDEF } ?event ?role ?actor ; a kg:Event } ORDER BY ?event"""
_EVERYONE = "SELECT DISTINCT ?actor WHERE { ?actor a kg:Actor } ORDER BY ?actor"


EVERYTHING = Filter()


def kept(query: str, answer: Table, rules: Rules, only: Filter) -> Table:
    """The rows that pass; UsageProblem where a view has no days, or nothing of the class asked for."""
    if only == EVERYTHING:
        return answer
    days = [(r.columns.get("from", ""), r.columns.get("to", "")) for r in rules.edges]
    days = [pair for pair in dict.fromkeys(days) if pair != ("", "")]
    if (only.first or only.last) and not days:
        raise UsageProblem(f"the view {query} has no days; leave --from and --to out")
    records = [(row, dict(zip(answer.columns, row, strict=True))) for row in answer.rows]
    if only.types:
        _check_types(only, {c for _, cells in records for c in _classes(cells, rules)})
    told = {value(term) for row in answer.rows for term in row}
    wanted = frozenset(only.actors) if told & only.everyone else only.events
    passed = tuple(row for row, cells in records if _passes(cells, rules, only, days, wanted))
    return Table(answer.columns, passed)


def _passes(
    cells: Mapping[str, Term | None],
    rules: Rules,
    only: Filter,
    days: list[tuple[str, str]],
    wanted: frozenset[str],
) -> bool:
    if (only.first or only.last) and not any(_overlaps(cells, pair, only) for pair in days):
        return False
    if only.actors and not {value(t) for t in cells.values()} & wanted:
        return False
    if only.types and not _classes(cells, rules) & set(only.types):
        return False
    return not only.certainty or _certainty(cells) == only.certainty


def _overlaps(cells: Mapping[str, Term | None], days: tuple[str, str], only: Filter) -> bool:
    start, end = value(cells.get(days[0])), value(cells.get(days[1]))
    if not (start or end):
        return False
    return not (only.last and start > only.last) and not (only.first and end and end < only.first)


def _classes(cells: Mapping[str, Term | None], rules: Rules) -> set[str]:
    """The bare names of all classes that a row speaks of."""
    told = {value(term).removeprefix(KG) for name, term in cells.items() if name.endswith("Class") and term}
    fixed = {r.cls for r in rules.nodes.values() if not r.cls.startswith("?") and cells[r.column] is not None}
    return told | {cls.removeprefix("kg:") for cls in fixed}


def _check_types(only: Filter, known: set[str]) -> None:
    for name in only.types:
        if known and name not in known and name not in ontology_classes():
            hint = near(name, sorted(known)) or f"; there are {', '.join(sorted(known))}"
            raise UsageProblem(
                f"--type '{brief(name)}': no class of the ontology, and none in the view{hint}"
            )


def _certainty(cells: Mapping[str, Term | None]) -> str:
    if told := value(cells.get("certainty")).removeprefix(KG):
        return told
    return _certainties().get(value(cells.get("factuality")).removeprefix(KG), "")


@cache
def _certainties() -> Mapping[str, str]:
    rules = tomllib.loads((ontology_dir() / "views.toml").read_text(encoding="utf-8"))
    certainties: Mapping[str, str] = rules["certainty"]
    return certainties
