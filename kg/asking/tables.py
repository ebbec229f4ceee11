"""Answers as text: a table to read, or JSON, CSV, TSV and Turtle for other programs.

Texts come from news and may hold anything: what goes to a terminal has its control characters
escaped, and a CSV cell that a spreadsheet would run as a formula gets an apostrophe in front.
"""

import csv
import io
import json
import textwrap
import unicodedata
from collections.abc import Iterator, Sequence

import pyoxigraph as ox

from kg.asking.answers import Answer, Statements, Term
from kg.asking.answers import Table as Table
from kg.asking.answers import value as value
from kg.errors import UsageProblem
from kg.namespaces import KG, PREFIXES

FORMATS = ("table", "json", "csv", "tsv", "ttl")
WIDTH = 120
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_HIDDEN = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
"""Control, format (bidirectional overrides), surrogate and line-separator characters."""
_KEPT = frozenset("\u200c\u200d\u00ad")


def render(answer: Answer, form: str, width: int = WIDTH) -> Iterator[str]:
    """The text of an answer, piece by piece; UsageProblem if the answer has no such form."""
    match answer:
        case Table():
            yield from _selected(answer, form, width)
        case Statements() if form in ("ttl", "table"):
            text = ox.serialize(answer.triples, format=ox.RdfFormat.TURTLE, prefixes=PREFIXES)
            yield (text or b"").decode()
        case Statements() if form == "json":
            yield (ox.serialize(answer.triples, format=ox.RdfFormat.JSON_LD) or b"").decode() + "\n"
        case Statements():
            raise UsageProblem(f"a CONSTRUCT or DESCRIBE has no form {form}; use ttl or json (JSON-LD)")
        case bool():
            yield json.dumps({"head": {}, "boolean": answer} if form == "json" else answer) + "\n"


def _selected(answer: Table, form: str, width: int) -> Iterator[str]:
    match form:
        case "json":
            yield _json(answer)
        case "csv" | "tsv":
            yield from _separated(answer, form)
        case "table":
            yield from human(answer, width)
        case _:
            raise UsageProblem(f"a SELECT has no form {form}; use table, json, csv or tsv")


def _json(answer: Table) -> str:
    bindings = [
        {c: _json_term(t) for c, t in zip(answer.columns, row, strict=True) if t is not None}
        for row in answer.rows
    ]
    document = {"head": {"vars": list(answer.columns)}, "results": {"bindings": bindings}}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _json_term(term: Term) -> dict[str, object]:
    match term:
        case ox.NamedNode():
            return {"type": "uri", "value": term.value}
        case ox.BlankNode():
            return {"type": "bnode", "value": term.value}
        case ox.Literal():
            cell: dict[str, object] = {"type": "literal", "value": term.value}
            if term.language:
                return cell | {"xml:lang": term.language}
            return (
                cell if term.datatype.value.endswith("#string") else cell | {"datatype": term.datatype.value}
            )
        case ox.Triple():
            parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
            return {"type": "triple", "value": {k: _json_term(v) for k, v in parts.items()}}


def _separated(answer: Table, form: str) -> Iterator[str]:
    """CSV with bare values; TSV with terms in Turtle's notation, which needs no guard (SPARQL 1.1)."""
    if form == "csv":
        yield csv_text([answer.columns, *([guarded(t) for t in row] for row in answer.rows)])
        return
    yield "\t".join("?" + c for c in answer.columns) + "\n"
    for row in answer.rows:
        yield "\t".join("" if t is None else str(t).replace("\t", "\\t") for t in row) + "\n"


def csv_text(rows: Sequence[Sequence[str]]) -> str:
    """Rows as RFC 4180 says, with line feeds."""
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerows(rows)
    return buffer.getvalue().replace("\0", "")


def guarded(term: Term | None) -> str:
    """A CSV cell; a string that a spreadsheet would take for a formula gets an apostrophe in front.

    Numbers, dates and IRIs never do, so that they stay what they are.
    """
    text = value(term)
    is_text = isinstance(term, ox.Literal) and (
        bool(term.language) or term.datatype.value.endswith("#string")
    )
    return "'" + text if is_text and text.startswith(_FORMULA) else text


def human(answer: Table, width: int = WIDTH) -> Iterator[str]:
    """A table to read: aligned columns where they fit the width, else one block a row.

    Blocks leave empty cells out. A column `x` is left out where `xLabel` says it better, and `xClass`
    always is; JSON, CSV and TSV have them all.
    """
    shown = shown_columns(answer.columns)
    heads = [name for _, name in shown]
    rows = [[short(row[i]) for i, _ in shown] for row in answer.rows]
    widths = [max(map(columns_of, column)) for column in zip(heads, *rows, strict=True)] if heads else []
    if sum(widths) + 2 * len(widths) <= width:
        for line in (heads, ["─" * w for w in widths], *rows) if rows else ():
            yield "  ".join(_padded(c, w) for c, w in zip(line, widths, strict=True)).rstrip() + "\n"
    else:
        for row in rows:
            yield from _block(heads, row, width)
    yield f"({len(rows)} row{'' if len(rows) == 1 else 's'})\n"


def shown_columns(columns: Sequence[str]) -> list[tuple[int, str]]:
    """The place and heading of each column that a reader needs."""
    return [(i, c.removesuffix("Label")) for i, c in enumerate(columns) if not _implied(c, columns)]


def _implied(column: str, columns: Sequence[str]) -> bool:
    return f"{column}Label" in columns or (
        column.endswith("Class") and column.removesuffix("Class") in columns
    )


def _block(heads: Sequence[str], row: Sequence[str], width: int) -> Iterator[str]:
    margin = max(map(len, heads)) + 2
    for head, cell in zip(heads, row, strict=True):
        if not cell:
            continue
        for number, part in enumerate(cell.split(" ⏎ ")):
            lines = textwrap.wrap(part, max(20, width - margin), break_on_hyphens=False) or [""]
            for index, line in enumerate(lines):
                label = head if not number and not index else ""
                bullet = "• " if " ⏎ " in cell and not index else "  " if " ⏎ " in cell else ""
                yield f"{label:<{margin}}{bullet}{line}".rstrip() + "\n"
    yield "\n"


def short(term: Term | None) -> str:
    """A term for reading: terms of the ontology by their bare name, others with a known prefix or whole."""
    if isinstance(term, ox.NamedNode):
        if term.value.startswith(KG):
            return printable(term.value.removeprefix(KG))
        for prefix, namespace in PREFIXES.items():
            if term.value.startswith(namespace):
                return printable(f"{prefix}:{term.value.removeprefix(namespace)}")
    return printable(value(term))


def printable(text: str) -> str:
    """Text on one line that cannot steer a terminal: line ends as blanks, control characters escaped."""
    joined = " ".join(text.split()) if any(c in text for c in "\n\r\t\v\f") else text
    if joined.isprintable():
        return joined
    return "".join(c if c in _KEPT or unicodedata.category(c) not in _HIDDEN else _escape(c) for c in joined)


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def columns_of(text: str) -> int:
    """Columns of a terminal that a text takes: wide East Asian characters two, combining ones none."""
    if text.isascii():
        return len(text)
    wide = sum(1 for c in text if unicodedata.east_asian_width(c) in "WF")
    return len(text) + wide - sum(1 for c in text if unicodedata.combining(c))


def _padded(text: str, width: int) -> str:
    return text + " " * (width - columns_of(text))
