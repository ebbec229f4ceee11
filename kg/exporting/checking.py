"""The shapes over a file or a whole store, as a report to read."""

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox

from kg.asking.tables import printable
from kg.errors import UsageProblem
from kg.gate.validation import Report, validator
from kg.iris import Iris
from kg.storage.store import Store


def check(file: Path | None, store: Path, *, everything: bool = False) -> Report:
    """What does not conform in a file of RDF or, without one, in the union of the store's graphs.

    Of the reference graph, which came with the program, only what the others speak of is checked,
    unless `everything` is.
    """
    triples = _file(file) if file is not None else _store(store, everything)
    return validator().report(triples)


def _store(folder: Path, everything: bool) -> set[ox.Triple]:
    with Store.open(folder) as opened:
        if everything:
            return {quad.triple for quad in opened.quads()}
        reference = ox.NamedNode(Iris(opened.base).graph("reference"))
        read = {quad.triple for quad in opened.quads() if quad.graph_name != reference}
        named = {t.object for t in read if isinstance(t.object, ox.NamedNode)}
        return read | {q.triple for n in named for q in opened.quads_for_pattern(n, None, None, reference)}


def _file(file: Path) -> set[ox.Triple]:
    form = ox.RdfFormat.from_extension(file.suffix.lower().removeprefix("."))
    if form is None:
        raise UsageProblem(f"{file}: unknown ending '{file.suffix}'; give .ttl, .trig, .nt, .nq or .jsonld")
    try:
        return {quad.triple for quad in ox.parse(file.read_bytes(), format=form)}
    except SyntaxError as error:
        raise UsageProblem(f"{file}: not {form.name}: {error}") from None


def human(report: Report) -> Iterator[str]:
    """One line a finding, and the verdict."""
    for found in report.results:
        path = f" {found.path}" if found.path else ""
        value = f" (is {found.value})" if found.value and found.value != found.focus else ""
        yield printable(f"{found.severity}: {found.focus}{path}: {found.message}{value}") + "\n"
    yield "conforms\n" if report.conforms else "does not conform\n"
