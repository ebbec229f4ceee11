"""What a query gives, taken out of the engine at once, so that it outlives the store that gave it."""

from collections.abc import Iterator
from dataclasses import dataclass

import pyoxigraph as ox

Term = ox.NamedNode | ox.Literal | ox.BlankNode | ox.Triple
Row = tuple[Term | None, ...]
Raw = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples
"""What the engine gives."""


@dataclass(frozen=True, slots=True)
class Table:
    """The columns and rows of a SELECT, in order; an unbound cell is None."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def records(self) -> Iterator[dict[str, Term | None]]:
        """The rows as mappings from column to term."""
        for row in self.rows:
            yield dict(zip(self.columns, row, strict=True))


@dataclass(frozen=True, slots=True)
class Statements:
    """The triples of a CONSTRUCT or DESCRIBE, sorted, each once."""

    triples: tuple[ox.Triple, ...]


Answer = Table | Statements | bool


def collected(raw: Raw | Answer) -> Answer:
    """The whole answer; ASK gives a bool."""
    if isinstance(raw, ox.QuerySolutions):
        return Table(tuple(v.value for v in raw.variables), tuple(tuple(row) for row in raw))
    if isinstance(raw, ox.QueryTriples):
        return Statements(tuple(sorted(set(raw), key=str)))
    return raw if isinstance(raw, (Table, Statements)) else bool(raw)


def value(term: Term | None) -> str:
    """The bare text of a term: an IRI or a literal's characters, "" for an unbound cell."""
    return "" if term is None else str(term) if isinstance(term, ox.Triple) else term.value
