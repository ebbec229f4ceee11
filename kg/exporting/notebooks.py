"""Answers as a notebook shows them: rows as a table, a view as a picture.

pandas is no requirement: `to_pandas` takes the one that is installed.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import networkx as nx
import pyoxigraph as ox

from kg.asking.answers import Table, Term, value
from kg.asking.tables import human, short, shown_columns
from kg.errors import UsageProblem
from kg.exporting.gexf import escaped
from kg.exporting.pictures import svg
from kg.namespaces import XSD

MOST_ROWS = 60
"""Rows that a notebook shows; the others are there."""


class Rows(list[dict[str, str]]):
    """The rows of a SELECT as dictionaries of bare text, without the unbound columns."""

    def __init__(self, table: Table) -> None:
        super().__init__({c: value(t) for c, t in row.items() if t is not None} for row in table.records())
        self.table = table

    def __repr__(self) -> str:
        return "".join(human(self.table)).rstrip()

    def _repr_html_(self) -> str:
        """A table, texts escaped; a column whose label says it better is left out."""
        columns = shown_columns(self.table.columns)
        head = "".join(f"<th>{escaped(name)}</th>" for _, name in columns)
        body = "".join(
            "<tr>" + "".join(f"<td>{escaped(short(row[i]))}</td>" for i, _ in columns) + "</tr>"
            for row in self.table.rows[:MOST_ROWS]
        )
        count = len(self.table.rows)
        more = f", the first {MOST_ROWS} shown" if count > MOST_ROWS else ""
        note = f"<p>{count} row{'' if count == 1 else 's'}{more}</p>"
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{note}"

    def to_pandas(self) -> Any:  # noqa: ANN401 - a pandas.DataFrame, where pandas is installed
        """A pandas.DataFrame of all columns: integers, booleans and days typed, the rest text, unbound None.

        Days are datetime.date, since pandas' own type holds no year before 1678. UsageProblem without pandas.
        """
        try:
            import pandas as pd
        except ImportError:
            raise UsageProblem("to_pandas needs pandas: pip install pandas") from None
        rows = [[_typed(term) for term in row] for row in self.table.rows]
        return pd.DataFrame(rows, columns=list(self.table.columns))


_PARSERS: Mapping[str, Callable[[str], object]] = {
    "integer": int,
    "decimal": float,
    "double": float,
    "date": date.fromisoformat,
    "boolean": "true".__eq__,
}


def _typed(term: Term | None) -> object:
    if isinstance(term, ox.Literal):
        parse = _PARSERS.get(term.datatype.value.removeprefix(XSD))
        return parse(term.value) if parse else term.value
    return None if term is None else value(term)


class Picture(nx.MultiDiGraph):  # type: ignore[type-arg]  # networkx's class takes no parameter when run
    """A view: a networkx graph that a notebook shows as a picture with a legend."""

    def _repr_svg_(self) -> str:
        return "".join(svg(self))
