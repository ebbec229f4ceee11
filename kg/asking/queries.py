"""Questions to the graph: saved queries by name, the user's own SPARQL, and parameters bound as terms.

The default graph of every query is the union of all graphs.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Protocol

import pyoxigraph as ox

from kg.asking.answers import Answer, Raw, Table, Term, collected, value
from kg.asking.saved import Param, SavedQuery, brief, near
from kg.asking.saved import saved_queries as saved_queries
from kg.asking.saved import saved_query as saved_query
from kg.errors import LimitExceeded, UsageProblem
from kg.namespaces import KG, PREFIXES, RDF, XSD
from kg.resources import ontology_dir
from kg.storage.safety import refuse_unsafe

MAX_LENGTH = 1_000_000
"""Most characters of a query."""

_DECLARED = " ".join(f"PREFIX {prefix}: <{iri}>" for prefix, iri in PREFIXES.items()) + "\n"
_PLACE = re.compile(r"VALUES \?(\w+) \{ UNDEF \}")
_KEYWORDS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE", "PREFIX", "BASE")
_CLASSES = {"actor": "Actor", "zone": "Zone"}


class Queryable(Protocol):
    """What a query runs on: `kg.storage.store.Store`, `kg.servers.endpoint.Endpoint`, or a stand-in for
    them."""

    def query(self, sparql: str, bindings: Mapping[str, Term] | None = None) -> Raw | Answer:
        """Runs SPARQL with the bindings substituted for variables of its projection."""


def run(store: Queryable, sparql: str, bindings: Mapping[str, Term] | None = None) -> Answer:
    """Runs a query after refusing what would reach the network or overrun the engine.

    A bound variable of the SELECT keeps only the rows that agree. Where the query says `VALUES ?x { UNDEF }`,
    the term stands there instead, so that a FILTER sees it and the engine can start from it.
    """
    if len(sparql) > MAX_LENGTH:
        raise LimitExceeded(f"the query is longer than {MAX_LENGTH:,} characters")
    refuse_unsafe(sparql)
    values = dict(bindings or {})
    if wrong := [name for name in values if not re.fullmatch(r"\w+", name)]:
        raise unselected(brief(wrong[0]))
    placed = set(_PLACE.findall(sparql)) & set(values)
    sparql = _PLACE.sub(lambda m: f"VALUES ?{m[1]} {{ {values[m[1]]} }}" if m[1] in placed else m[0], sparql)
    try:
        rest = {name: term for name, term in values.items() if name not in placed}
        return collected(store.query(_DECLARED + sparql, rest))
    except SyntaxError as error:
        raise UsageProblem(f"the query is not SPARQL: {located(str(error))}") from None
    except RuntimeError as error:
        if match := re.search(r"variable (\?\w+) in its SELECT", str(error)):
            raise unselected(match[1][1:]) from None
        raise UsageProblem(f"the query cannot be run: {brief(str(error), 160)}") from None


def is_sparql(text: str) -> bool:
    """Whether a question is SPARQL and no saved query's name; a name mistyped with blanks is still one."""
    words = text.split()
    return "{" in text or (len(words) > 1 and words[0].upper() in _KEYWORDS)


def unselected(name: str) -> UsageProblem:
    """The error for a parameter of the user's own SPARQL that is no variable of its SELECT."""
    return UsageProblem(f"--param {name}=…: the query's SELECT has no ?{name}")


def located(message: str) -> str:
    """An engine's message with the line as the user counts it, without the line of prefixes."""
    if match := re.search(r"(?:\bline )?\b(\d+)(?::|, column )(\d+)", message, re.I):
        line = f"line {max(1, int(match[1]) - 1)}, column {match[2]}"
        message = message[: match.start()] + line + message[match.end() :]
    return brief(message, 160)


def rows(store: Queryable, query: str | SavedQuery, bindings: Mapping[str, Term] | None = None) -> Table:
    """The rows of a SELECT, own or saved; UsageProblem if the query is of another form."""
    answer = run(store, query.sparql if isinstance(query, SavedQuery) else query, bindings)
    if not isinstance(answer, Table):
        raise UsageProblem("the query is no SELECT")
    return answer


def run_saved(store: Queryable, query: SavedQuery, values: Mapping[str, str] | None = None) -> Answer:
    """Runs a saved query with the texts of its parameters; only rows that agree with all of them come back.

    A term stands where the query has a place for it (`VALUES`). The others are compared with the rows: given
    to the engine, they would also fill the cells of rows that have no value there.
    """
    terms = bind(store, query, values or {})
    placed = set(_PLACE.findall(query.sparql))
    answer = run(store, query.sparql, {n: term for n, term in terms.items() if n in placed})
    rest = {n: term for n, term in terms.items() if n not in placed}
    known = answer.columns if isinstance(answer, Table) else ()
    if missing := sorted(rest.keys() - set(known)):
        raise UsageProblem(
            f"{query.name}.rq: no column ?{missing[0]} and no VALUES ?{missing[0]} {{ UNDEF }}"
        )
    if not isinstance(answer, Table) or not rest:
        return answer
    wanted = [(known.index(name), term) for name, term in rest.items()]
    return Table(known, tuple(row for row in answer.rows if all(row[i] == term for i, term in wanted)))


def bind(store: Queryable, query: SavedQuery, values: Mapping[str, str]) -> dict[str, Term]:
    """The terms for the texts of parameters; UsageProblem if one is unknown, missing or not of its kind."""
    params = {p.name: p for p in query.params}
    for name in values:
        if name not in params:
            known = ", ".join(params) or "none"
            raise UsageProblem(f"query '{query.name}' has no parameter '{brief(name)}'; it has: {known}")
    missing = [p.name for p in query.params if p.required and p.name not in values]
    if missing:
        raise UsageProblem(f"query '{query.name}' needs --param {missing[0]}=…")
    return {name: _term(store, params[name], text) for name, text in values.items()}


def free_term(text: str) -> Term:
    """A parameter of the user's own SPARQL: `<iri>`, `kg:name`, a day, a whole number, else a string."""
    prefix, colon, local = text.partition(":")
    if text.startswith("<") and text.endswith(">"):
        return _iri(text[1:-1])
    if colon and prefix in PREFIXES and not local.startswith("//"):
        return _iri(PREFIXES[prefix] + local)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return _typed("date", text)
    return _typed("integer", text) if re.fullmatch(r"[+-]?\d{1,18}", text, re.ASCII) else ox.Literal(text)


def resolve(store: Queryable, text: str, kind: str = "") -> ox.NamedNode:
    """The one thing that a label, identifier, ISO code or IRI names; `kind` is a class of the ontology.

    An exact label wins over one in other case, and a preferred label over other names. UsageProblem
    if there is none, or several: then it lists them.
    """
    prefix, colon, local = text.partition(":")
    if "://" in text or text.startswith("urn:"):
        return _iri(text.strip("<>"))
    if colon and prefix in PREFIXES and local:
        return _iri(PREFIXES[prefix] + local)
    found = candidates(store, text, kind)
    if len(found) == 1:
        return found[0].iri
    what = kind.lower() or "thing"
    if not found:
        names = _alike(store, text)
        hint = f"did you mean {' or '.join(names)}?" if names else "give a label, an ISO code or an IRI"
        raise UsageProblem(f"no {what} is called '{brief(text)}'; {hint}")
    shown = "; ".join(f"<{c.iri.value}> ({c.description})" for c in found[:10])
    raise UsageProblem(f"'{brief(text)}' may be any of {len(found)}: {shown}; give the IRI")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing that a label may mean, with its class and label."""

    iri: ox.NamedNode
    description: str


_LOOKUP = """
SELECT DISTINCT ?thing ?rank ?class ?label WHERE {
  VALUES ?text { UNDEF }
  VALUES ?folded { UNDEF }
  VALUES ?kind { UNDEF }
  VALUES (?property ?rank) { (skos:prefLabel 0) (kg:iso3166 0) (kg:iso3166Alpha2 0) (dcterms:identifier 0)
    (rdfs:label 1) (skos:altLabel 2) (kg:formerName 3) }
  ?thing ?property ?text .
  FILTER(!BOUND(?folded) || LCASE(STR(?text)) = ?folded)
  ?thing a ?class .
  FILTER(?class NOT IN (kg:Actor, kg:Event))
  FILTER(!BOUND(?kind) || EXISTS { ?thing a ?kind })
  OPTIONAL { ?thing skos:prefLabel|rdfs:label ?label }
} ORDER BY DESC(?rank) ?thing DESC(?class) DESC(?label)"""


def candidates(store: Queryable, text: str, kind: str = "") -> tuple[Candidate, ...]:
    """Everything that a text may name; an exact match hides those in other case, a better rank the worse."""
    kinds: dict[str, Term] = {"kind": ox.NamedNode(KG + kind)} if kind else {}
    for wanted in ({"text": ox.Literal(text)}, {"folded": ox.Literal(text.lower())}):
        answer = rows(store, _LOOKUP, kinds | wanted)
        found = {r["thing"]: (int(value(r["rank"])), _described(r)) for r in answer.records()}
        best = min((rank for rank, _ in found.values()), default=0)
        if found:
            return tuple(
                Candidate(iri, text)
                for iri, (rank, text) in found.items()
                if rank == best and isinstance(iri, ox.NamedNode)
            )
    return ()


_ALIKE = """
SELECT DISTINCT ?part ?label WHERE {
  VALUES ?part { UNDEF }
  ?thing skos:prefLabel ?label .
  FILTER(CONTAINS(CONCAT(" ", LCASE(STR(?label))), ?part))
} ORDER BY STRLEN(STR(?label)) ?label LIMIT 3"""


def _alike(store: Queryable, text: str) -> list[str]:
    """The shortest labels in which the text begins a word."""
    words = " ".join(text.lower().split())
    if not words:
        return []
    found = rows(store, _ALIKE, {"part": ox.Literal(f" {words}")}).records()
    return [f"'{brief(value(r['label']))}'" for r in found]


def _described(row: Mapping[str, Term | None]) -> str:
    return f"{value(row['class']).removeprefix(KG)} {value(row['label'])}".strip()


def _term(store: Queryable, param: Param, text: str) -> Term:
    bare = text.removeprefix("kg:") if param.kind in ("concept", "class") else text
    if param.values:
        # however cased, and with blanks for hyphens
        bare = bare if bare in param.values else "-".join(bare.lower().split())
        if bare not in param.values:
            raise UsageProblem(f"--param {param.name}={brief(text)}: not one of {', '.join(param.values)}")
    match param.kind:
        case "actor" | "zone" | "thing":
            return resolve(store, text, _CLASSES.get(param.kind, ""))
        case "concept" | "class":
            return _concept(param, bare)
        case "date":
            return _day(param.name, text)
        case "integer" if re.fullmatch(r"[+-]?\d{1,18}", text, re.ASCII):
            return _typed("integer", text)
        case "string":
            return ox.Literal(bare)
        case "iri":
            return _iri(text.strip("<>"))
        case _:
            raise UsageProblem(f"--param {param.name}={brief(text)}: not of the kind {param.kind}")


def _concept(param: Param, text: str) -> ox.NamedNode:
    """A term of the ontology, or only a class, by its bare name; or any IRI."""
    if "://" in text:
        return _iri(text.strip("<>"))
    known = ontology_classes() if param.kind == "class" else _terms()
    if text not in known:
        hint = near(text, sorted(known))
        raise UsageProblem(f"--param {param.name}={brief(text)}: no {param.kind} of the ontology{hint}")
    return ox.NamedNode(KG + text)


@cache
def _declared() -> Mapping[str, frozenset[str]]:
    """The terms that the ontology's files declare, by bare name, with what their types are."""
    files = [ontology_dir() / "core.ttl", *sorted((ontology_dir() / "events").glob("*.ttl"))]
    found: dict[str, set[str]] = {}
    for quad in (quad for file in files for quad in ox.parse(path=file)):
        types = found.setdefault(value(quad.subject), set())
        if quad.predicate.value == RDF + "type":
            types.add(value(quad.object))
    return {k.removeprefix(KG): frozenset(types) for k, types in found.items() if k.startswith(KG)}


def _terms() -> frozenset[str]:
    return frozenset(_declared())


def ontology_classes() -> frozenset[str]:
    """The bare names of the classes that the ontology declares."""
    return frozenset(name for name, types in _declared().items() if any(t.endswith("#Class") for t in types))


def _day(name: str, value: str) -> ox.Literal:
    try:
        return _typed("date", date.fromisoformat(value).isoformat())
    except ValueError:
        raise UsageProblem(f"--param {name}={brief(value)}: no such day; write it as 2023-11-10") from None


def _iri(value: str) -> ox.NamedNode:
    try:
        return ox.NamedNode(value)
    except ValueError:
        raise UsageProblem(f"'{brief(value)}' is not an IRI") from None


def _typed(datatype: str, value: str) -> ox.Literal:
    return ox.Literal(value, datatype=ox.NamedNode(XSD + datatype))
