"""The reference graph: states, zones, organisations, and who held which office when.

`ontology/reference.ttl` as it stands, and each row of `ontology/leaders.csv` as a `kg:Tenure` with its
holder. A first or last day that the row gives only as a month or year is widened to its bounds.
"""

import csv
import difflib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyoxigraph as ox

from kg.errors import KgError
from kg.iris import Iris, slug
from kg.names.catalogue import read_tenures
from kg.namespaces import DCTERMS, KG, RDF, RDFS, SKOS, XSD
from kg.resources import ontology_dir

_SINGLE = {SKOS + "prefLabel", RDFS + "label"} | {
    KG + name
    for name in (
        *("from", "to", "office", "officeKind", "role", "status", "holder", "ofState"),
        *("zoneKind", "capital", "territory", "iso3166", "iso3166Alpha2", "executive", "familyNameFirst"),
    )
}
"""Properties with one value: a user's file replaces it."""


def reference_triples(folder: Path, iris: Iris, extra: tuple[Path, ...] = ()) -> Iterator[ox.Triple]:
    """All triples of the reference graph; KgError names a file of the user's that does not parse.

    A later file adds to what is there; what it says with a property that has one value (a label, a bound, an
    office …) takes the place of what was said before.
    """
    own = [_sourced(path, list(_turtle(path, iris))) for path in extra]
    if not own:
        yield from _shipped(folder, iris)
        return
    triples = set(_shipped(folder, iris))
    for added in own:
        said = {(t.subject, t.predicate) for t in added if t.predicate.value in _SINGLE}
        triples = {t for t in triples if (t.subject, t.predicate) not in said} | set(added)
    yield from triples


def _sourced(path: Path, triples: list[ox.Triple]) -> list[ox.Triple]:
    """A file's triples, the file as the source of each tenure in it that names none."""
    told = {t.subject for t in triples if t.predicate.value == DCTERMS + "source"}
    tenures = {t.subject for t in triples if t.object == ox.NamedNode(KG + "Tenure")} - told
    source, name = ox.NamedNode(DCTERMS + "source"), ox.Literal(path.name)
    return [*triples, *(ox.Triple(node, source, name) for node in tenures)]


def _shipped(folder: Path, iris: Iris) -> Iterator[ox.Triple]:
    yield from _turtle(folder / "reference.ttl", iris)
    yield from _tenures(folder / "leaders.csv", iris)


def check_reference(files: Iterable[Path], iris: Iris) -> None:
    """KgError for the first file of the user's that does not parse or conform: before anything is written.

    It is judged together with what ships and the files before it, as it would stand in the store.
    """
    before: tuple[Path, ...] = ()
    for path in files:
        before = (*before, path)
        own = set(_turtle(path, iris))
        _conforms(path, own, set(reference_triples(ontology_dir(), iris, before)))


def _conforms(path: Path, own: set[ox.Triple], merged: set[ox.Triple]) -> None:
    from kg.gate.validation import validator  # seconds to load: not for a build without files of the user's

    judge = validator()
    terms = judge.terms()
    for triple in sorted(own, key=str):
        if isinstance(triple.subject, ox.BlankNode) or isinstance(triple.object, ox.BlankNode):
            raise KgError(f"{path}: {triple.subject}: a node without an IRI; give each node an IRI")
        for term in (triple.predicate, triple.object):
            if isinstance(term, ox.NamedNode) and term.value.startswith(KG) and term.value not in terms:
                raise KgError(f"{path}: {triple.subject}: {_unknown(term.value, terms)}")
    subjects = {t.subject for t in own}
    named = subjects | {t.object for t in own if isinstance(t.object, ox.NamedNode)}
    named |= {t.subject for t in merged if t.predicate.value == KG + "ofState" and t.object in named}
    texts = {str(s) for s in subjects}
    report = judge.report(t for t in merged if t.subject in named)
    wrong = {
        (r.focus, f"{r.message} Here: {r.value}" if r.value not in ("", r.focus) else r.message)
        if r.focus in texts
        else (r.value, f"{r.message} Here: {r.focus}")
        for r in report.results
        if r.severity == "Violation" and (r.focus in texts or r.value in texts)
    }
    if wrong:
        node, message = min(wrong)
        more = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
        raise KgError(f"{path}: {node}: {message.rstrip('.')}{more}; mend the file or leave it out")


def _unknown(term: str, terms: Iterable[str]) -> str:
    name, known = term.removeprefix(KG), [t.removeprefix(KG) for t in terms]
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.7)
    meant = f"did you mean kg:{near[0]}?" if near else "ontology/core.ttl has those there are"
    return f"kg:{name} is no term of the ontology; {meant}"


def _turtle(path: Path, iris: Iris) -> Iterator[ox.Triple]:
    """A Turtle file; its relative IRIs are read against the base of the data."""
    try:
        text = path.read_text(encoding="utf-8").replace(
            "@base <https://kg.example.org/> .", f"@base <{iris.base}> .", 1
        )
        for quad in ox.parse(input=text, format=ox.RdfFormat.TURTLE, base_iri=iris.base):
            yield quad.triple
            if quad.predicate.value == SKOS + "prefLabel":
                yield ox.Triple(quad.subject, ox.NamedNode(RDFS + "label"), quad.object)
    except (SyntaxError, UnicodeDecodeError) as error:
        what = " ".join(str(error).split())
        raise KgError(f"{path}: not valid Turtle: {what}; mend the file or leave it out") from error


def _tenures(path: Path, iris: Iris) -> Iterator[ox.Triple]:
    with path.open(encoding="utf-8", newline="") as rows:
        reader = csv.DictReader(rows)
        sources = [f"{path.name}, line {reader.line_num}: {row['source']}" for row in reader]
    for tenure, source in zip(read_tenures(path), sources, strict=True):
        node = iris.entity(
            f"tenure/{tenure.state.removeprefix('actor/')}/{slug(tenure.office)}/{slug(tenure.name)}/{tenure.start}"
        )
        holder, state = ox.NamedNode(iris.entity(tenure.holder)), ox.NamedNode(iris.entity(tenure.state))
        label = f"{tenure.name}, {tenure.office}"
        yield _triple(node, RDF + "type", ox.NamedNode(KG + "Tenure"))
        yield _triple(node, RDFS + "label", ox.Literal(label))
        yield _triple(node, KG + "holder", holder)
        yield _triple(node, KG + "office", ox.Literal(tenure.office))
        yield _triple(node, KG + "role", ox.Literal(tenure.role))
        yield _triple(node, KG + "ofState", state)
        yield _triple(node, KG + "from", ox.Literal(str(tenure.start), datatype=ox.NamedNode(XSD + "date")))
        if tenure.end is not None:
            yield _triple(node, KG + "to", ox.Literal(str(tenure.end), datatype=ox.NamedNode(XSD + "date")))
        if tenure.status:
            yield _triple(node, KG + "status", ox.Literal(tenure.status))
        yield _triple(node, DCTERMS + "source", ox.Literal(source))
        for kind in ("Person", "Actor"):
            yield _triple(holder.value, RDF + "type", ox.NamedNode(KG + kind))
        yield _triple(holder.value, SKOS + "prefLabel", ox.Literal(tenure.name))
        yield _triple(holder.value, RDFS + "label", ox.Literal(tenure.name))
        if tenure.status != "union":
            yield _triple(holder.value, KG + "affiliation", state)
        for alias in tenure.aliases:
            yield _triple(holder.value, SKOS + "altLabel", ox.Literal(alias))


def _triple(subject: str, predicate: str, value: ox.NamedNode | ox.Literal) -> ox.Triple:
    return ox.Triple(ox.NamedNode(subject), ox.NamedNode(predicate), value)
