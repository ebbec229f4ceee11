"""Why the graph says what it says: the statements about a thing with the marked sentences behind them.

Statements of articles have claims that name their mentions; what has none (labels, reference data) is a
fact, shown with the graph that it is from.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from kg.asking.answers import Term, value
from kg.asking.queries import Queryable, candidates, resolve, rows
from kg.asking.tables import printable, short
from kg.errors import UsageProblem
from kg.namespaces import KG, NIF, RDF

Cells = dict[str, Term | None]
MARKS = ("⟦", "⟧")
LONG = 300
"""Characters from which on a fact's value is cut short for reading (an article's whole text)."""

_CLAIMS = """
SELECT DISTINCT ?thing ?claim ?subject ?subjectName ?predicate ?object ?objectName ?rule
       ?begin ?end ?sentence ?sentenceBegin ?article ?identifier ?published WHERE {
  VALUES ?thing { UNDEF }
  { ?claim rdf:subject ?thing } UNION { ?claim rdf:object ?thing }
  ?claim rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object ; prov:wasDerivedFrom ?mention .
  OPTIONAL { ?claim kg:rule ?rule }
  OPTIONAL { ?subject rdfs:label ?subjectName }
  OPTIONAL { ?object rdfs:label|skos:prefLabel ?objectName }
  ?mention nif:beginIndex ?begin ; nif:endIndex ?end ; kg:sentence ?sentence ; nif:referenceContext ?article .
  OPTIONAL { ?mention kg:sentenceBegin ?sentenceBegin }
  OPTIONAL { ?article dcterms:identifier ?identifier }
  OPTIONAL { ?article schema:datePublished ?published }
} ORDER BY ?subject ?predicate ?object ?published ?article ?begin ?end"""

_DERIVED = """
SELECT DISTINCT ?thing ?begin ?end ?sentence ?sentenceBegin ?article ?identifier ?published WHERE {
  VALUES ?thing { UNDEF }
  ?thing prov:wasDerivedFrom ?mention .
  ?mention nif:beginIndex ?begin ; nif:endIndex ?end ; kg:sentence ?sentence ; nif:referenceContext ?article .
  OPTIONAL { ?mention kg:sentenceBegin ?sentenceBegin }
  OPTIONAL { ?article dcterms:identifier ?identifier }
  OPTIONAL { ?article schema:datePublished ?published }
} ORDER BY ?published ?article ?begin ?end"""

_FACTS = """
SELECT DISTINCT ?thing ?predicate ?object ?name ?graph WHERE {
  VALUES ?thing { UNDEF }
  GRAPH ?graph { ?thing ?predicate ?object }
  OPTIONAL { ?object skos:prefLabel|rdfs:label ?name }
} ORDER BY ?predicate ?object ?name ?graph"""

_TENURES = """
SELECT DISTINCT ?thing ?tenure ?label ?from ?to ?source WHERE {
  VALUES ?thing { UNDEF }
  ?tenure kg:holder ?thing ; kg:office ?office .
  OPTIONAL { ?tenure rdfs:label ?named }
  BIND(COALESCE(?named, ?office) AS ?label)
  OPTIONAL { ?tenure kg:from ?from }
  OPTIONAL { ?tenure kg:to ?to }
  OPTIONAL { ?tenure dcterms:source ?source }
} ORDER BY ?from ?label ?tenure"""

_IDENTIFIED = """
SELECT DISTINCT ?thing ?telling ?reason ?article ?identifier WHERE {
  VALUES ?thing { UNDEF }
  ?identification kg:identifiedAs ?thing ; kg:toldAs ?telling ; kg:reason ?reason ; kg:aboutArticle ?article .
  OPTIONAL { ?article dcterms:identifier ?identifier }
} ORDER BY ?identifier ?telling"""

_SILENT = (KG + "evidence", KG + "trigger", "http://www.w3.org/ns/prov#wasDerivedFrom")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its marked parts (code points from its own beginning, end exclusive)."""

    text: str
    marks: tuple[tuple[int, int], ...]
    article: str
    published: str

    def marked(self) -> str:
        """The sentence with its marks in brackets."""
        parts, at = [], 0
        for begin, end in self.marks:
            parts += [self.text[at:begin], MARKS[0], self.text[begin:end], MARKS[1]]
            at = end
        return "".join([*parts, self.text[at:]])


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement that articles make, the rules that found it and the sentences that it rests on."""

    subject: str
    predicate: str
    value: str
    rules: tuple[str, ...]
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement without a sentence, and the graph that has it."""

    predicate: str
    value: str
    graph: str


@dataclass(frozen=True, slots=True)
class Tenure:
    """An office that the thing held: days inclusive, "" if unknown; `source` is where the row is from."""

    iri: str
    label: str
    first: str
    last: str
    source: str


@dataclass(frozen=True, slots=True)
class Identified:
    """An event as one article tells it, under the name that rulings use, and why it is this event."""

    telling: str
    article: str
    reason: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """All that the graph says about a thing; `derived_from` are the sentences behind an inferred thing.

    `others` are things of the same name, as IRI and description; `identified` says of an event that several
    articles tell why it is one.
    """

    iri: str
    others: tuple[tuple[str, str], ...]
    tenures: tuple[Tenure, ...]
    facts: tuple[Fact, ...]
    statements: tuple[Statement, ...]
    derived_from: tuple[Sentence, ...]
    identified: tuple[Identified, ...] = ()


def explain(store: Queryable, name: str) -> Explanation:
    """Explains what an IRI or label names; UsageProblem if it names nothing, or several things.

    A name of one actor and of other things (a state and its territory) means the actor.
    """
    thing, others = _meant(store, name)
    claims = list(rows(store, _CLAIMS, {"thing": thing}).records())
    statements = tuple(
        _statement(group, thing) for group in _grouped(claims, "subject", "predicate", "object")
    )
    claimed = {(r["predicate"], r["object"]) for r in claims if r["subject"] == thing}
    facts = tuple(_facts(list(rows(store, _FACTS, {"thing": thing}).records()), claimed))
    derived = _sentences(list(rows(store, _DERIVED, {"thing": thing}).records())) if not claims else ()
    if not (facts or statements):
        raise UsageProblem(f"nothing is known of <{thing.value}>")
    tenures = tuple(_tenure(r) for r in rows(store, _TENURES, {"thing": thing}).records())
    identified = tuple(
        Identified(value(r["telling"]), value(r["identifier"] or r["article"]), value(r["reason"]))
        for r in rows(store, _IDENTIFIED, {"thing": thing}).records()
    )
    return Explanation(thing.value, others, tenures, facts, statements, derived, identified)


def _meant(store: Queryable, name: str) -> tuple[ox.NamedNode, tuple[tuple[str, str], ...]]:
    found = candidates(store, name)
    actors = {c.iri for c in candidates(store, name, "Actor")} if len(found) > 1 else set()
    meant = [c.iri for c in found if c.iri in actors]
    if len(meant) != 1:
        return resolve(store, name), ()
    return meant[0], tuple((c.iri.value, c.description) for c in found if c.iri != meant[0])


def _tenure(row: Cells) -> Tenure:
    first, last = value(row["from"]), value(row["to"])
    return Tenure(value(row["tenure"]), value(row["label"]), first, last, value(row["source"]))


def _grouped(solutions: Iterable[Cells], *columns: str) -> Iterator[list[Cells]]:
    groups: dict[tuple[Term | None, ...], list[Cells]] = {}
    for row in solutions:
        groups.setdefault(tuple(row[c] for c in columns), []).append(row)
    yield from groups.values()


def _statement(group: list[Cells], thing: ox.NamedNode) -> Statement:
    first = group[0]
    subject = "" if first["subject"] == thing else _named(first["subjectName"], first["subject"])
    rules = tuple(sorted({value(r["rule"]) for r in group if r["rule"] is not None}))
    object_ = _named(first["objectName"], first["object"])
    return Statement(subject, short(first["predicate"]), object_, rules, _sentences(group))


def _named(name: Term | None, term: Term | None) -> str:
    label = short(name)
    return f"{label} <{short(term)}>" if label and isinstance(term, ox.NamedNode) else label or short(term)


def _sentences(solutions: Iterable[Cells]) -> tuple[Sentence, ...]:
    return tuple(_sentence(group) for group in _grouped(solutions, "article", "sentenceBegin", "sentence"))


def _sentence(group: list[Cells]) -> Sentence:
    first = group[0]
    text, start = value(first["sentence"]), value(first["sentenceBegin"])
    marks: list[tuple[int, int]] = []
    if start:
        offset = int(start)
        for begin, end in sorted(
            {(int(value(r["begin"])) - offset, int(value(r["end"])) - offset) for r in group}
        ):
            if 0 <= begin < end <= len(text) and (not marks or begin >= marks[-1][1]):
                marks.append((begin, end))
    article = value(first["identifier"] or first["article"])
    return Sentence(text, tuple(marks), article, value(first["published"]))


def _facts(solutions: Iterable[Cells], claimed: set[tuple[Term | None, Term | None]]) -> Iterator[Fact]:
    """Facts once each; articles repeat labels and types, and their graphs are named only where alone."""
    for group in _grouped(solutions, "predicate", "object"):
        row = group[0]
        predicate = row["predicate"]
        if value(predicate) in _SILENT or (predicate, row["object"]) in claimed:
            continue
        graphs = sorted({short(r["graph"]) for r in group})
        yield Fact(_word(predicate), _named(row["name"], row["object"]), graphs[0])


def _word(predicate: Term | None) -> str:
    return "a" if value(predicate) == RDF + "type" else short(predicate).replace(NIF, "nif:")


def human(explanation: Explanation) -> Iterator[str]:
    """The explanation to read, line by line."""
    yield f"<{explanation.iri}>\n"
    for iri, description in explanation.others:
        yield f"  there is also <{iri}> ({printable(description)})\n"
    for fact in explanation.facts:
        text = printable(fact.value)
        yield f"  {fact.predicate:<16} {text if len(text) <= LONG else text[: LONG - 1] + '…'}\n"
    yield "\ntenures (reference data)\n" if explanation.tenures else ""
    for tenure in explanation.tenures:
        days = f"{tenure.first or '…'} to {tenure.last or '…'}"
        yield f"    {printable(tenure.label)}, {days} ({printable(tenure.source)})\n      <{tenure.iri}>\n"
    yield "\none event in several articles (kg same, kg different)\n" if explanation.identified else ""
    for item in explanation.identified:
        yield f"    {printable(item.article)}: {printable(item.reason)}\n      <{item.telling}>\n"
    for statement in explanation.statements:
        about = f"{printable(statement.subject)}  " if statement.subject else ""
        yield f"\n{about}{statement.predicate}  {printable(statement.value)}\n"
        yield from _quoted(statement.sentences)
        for rule in statement.rules:
            yield f"    rule: {printable(rule)}\n"
    if explanation.derived_from:
        yield "\nderived from\n"
        yield from _quoted(explanation.derived_from)


def _quoted(sentences: Iterable[Sentence]) -> Iterator[str]:
    for sentence in sentences:
        where = ", ".join(x for x in (sentence.article, sentence.published) if x)
        yield f"    “{printable(sentence.marked())}” ({printable(where)})\n"
