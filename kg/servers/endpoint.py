"""Questions to a SPARQL 1.1 server that holds what `kg push` put there: a `Queryable` like a store.

https://www.w3.org/TR/sparql11-protocol/ – a query goes as a form by POST, which has no limit of length.

What a store answers, the server must: there the default graph is the union of all named graphs, on a server
it is that only by its settings. So the first question is a probe, with each of the ways to ask for the union.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from urllib.parse import urlencode

import pyoxigraph as ox

from kg.asking.answers import Answer, Raw, Statements, Table, Term, collected, value
from kg.asking.queries import located, unselected
from kg.errors import KgError, UsageProblem
from kg.namespaces import KG
from kg.servers.connection import TIMEOUT, Connection, Reply
from kg.storage.safety import code, refuse_unsafe

Way = tuple[tuple[str, str], ...]
"""Parameters of the protocol that choose the graphs."""
MAX_NAMED = 1_000
"""Graphs that are named one by one to a server that knows no union, with each question."""
_RESULTS, _TRIPLES = "application/sparql-results+json", "application/n-triples"
_ACCEPT = f"{_RESULTS}, {_TRIPLES}, text/turtle;q=0.5, application/json;q=0.1"
_READ_AS = {
    _TRIPLES: ox.RdfFormat.N_TRIPLES,
    "text/turtle": ox.RdfFormat.TURTLE,
    "application/x-turtle": ox.RdfFormat.TURTLE,
    "text/plain": ox.RdfFormat.N_TRIPLES,
}
_OWN: Way = (("union-default-graph", ""),)
"""Oxigraph's parameter for it. With others it is their settings that decide."""

_NOT_UNION = """ASK { { SELECT ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } } LIMIT 200 }
  FILTER NOT EXISTS { ?s ?p ?o } }"""
_OFTEN = f"""SELECT (COUNT(*) AS ?n) WHERE {{ {{ SELECT DISTINCT ?s WHERE {{
    GRAPH ?a {{ ?s a <{KG}Actor> }} GRAPH ?b {{ ?s a <{KG}Actor> }} FILTER(?a != ?b) }} LIMIT 1 }}
  ?s a <{KG}Actor> }} GROUP BY ?s"""
_GRAPHS = f"SELECT DISTINCT ?g WHERE {{ GRAPH ?g {{ ?s ?p ?o }} }} LIMIT {MAX_NAMED + 1}"
_FROM = re.compile(r"(?<![\w?$:.-])FROM\b(?!:)", re.I)
_COUNTING = re.compile(r"\b(?:COUNT|SUM|AVG|GROUP_CONCAT)\s*\((?!\s*DISTINCT\b)", re.I)
_GROUPED = re.compile(r"\bGROUP\s+BY\b|\b(?:COUNT|SUM|AVG|MIN|MAX|SAMPLE|GROUP_CONCAT)\s*\(", re.I)
_FORM = re.compile(r"(?<![\w?$:-])(?:SELECT|ASK|CONSTRUCT|DESCRIBE)\b(?!:)", re.I)


class Endpoint:
    """A server's SPARQL address, such as `http://localhost:7878/query`."""

    def __init__(
        self,
        url: str,
        *,
        authorization: str | None = None,
        timeout: float = TIMEOUT,
        waits: tuple[float, ...] = (1.0,),
    ) -> None:
        """UsageProblem if the URL is not http(s), or carries a password.

        A question that a server gave up on for its length (503) is repeated once only.
        """
        self._connection = Connection(
            url,
            address="query address",
            again="ask for less, or allow it more by --timeout",
            authorization=authorization,
            timeout=timeout,
            waits=waits,
        )
        self.url = self._connection.url
        self._way: Way | None = None

    def close(self) -> None:
        self._connection.close()

    def query(self, sparql: str, bindings: Mapping[str, Term] | None = None) -> Raw | Answer:
        """Runs SPARQL there over the union of all named graphs; a FROM in the query is the user's own choice.

        A binding joins the WHERE of the SELECT at its beginning, so that it sees what a substitution sees.
        UsageProblem if the server does not take the query, KgError in one line for what else goes wrong.
        """
        refuse_unsafe(sparql)
        terms = dict(bindings or {})
        assigned = {name for name in terms if re.search(rf"\bAS\s+[?$]{name}\b", code(sparql), re.I)}
        asked = with_values(sparql, {n: t for n, t in terms.items() if n not in assigned})
        if assigned and re.search(r"\b(?:LIMIT|OFFSET)\b", code(sparql), re.I):
            raise _no_place(min(assigned))
        if self._way is None:
            self._way = self._union()
        if _FROM.search(code(sparql)):
            return self._only(self._ask(asked, ()), assigned, terms)
        if counts(sparql) and self._repeats():
            raise UsageProblem(
                f"{self.url}: has a statement once for each graph that says it and would count them all;"
                " say SELECT DISTINCT, COUNT(DISTINCT …), or load the server by kg push --union"
            )
        return self._only(self._ask(asked, self._way), assigned, terms)

    def _only(self, answer: Answer, assigned: set[str], terms: Mapping[str, Term]) -> Answer:
        """The rows of an answer that agree with the terms of variables that the query itself assigns."""
        if not terms or not isinstance(answer, Table):
            return answer
        if missing := sorted(terms.keys() - set(answer.columns)):
            raise unselected(missing[0])
        wanted = [(answer.columns.index(name), terms[name]) for name in assigned]
        return Table(answer.columns, tuple(r for r in answer.rows if all(r[i] == term for i, term in wanted)))

    def _repeats(self) -> bool:
        """Whether the union has a triple once for each graph that has it, unlike an RDF merge."""
        found = self._ask(_OFTEN, self._way or ())
        return isinstance(found, Table) and any(row != (ox.Literal(1),) for row in found.rows)

    def _union(self) -> Way:
        """The parameters under which the default graph holds what the named graphs do."""
        if self._ask(_NOT_UNION, ()) is False:
            return ()
        with suppress(UsageProblem):  # a server that refuses what it does not know
            if self._ask(_NOT_UNION, _OWN) is False:
                return _OWN
        graphs = self._ask(_GRAPHS, ())
        named = [value(g) for (g,) in graphs.rows] if isinstance(graphs, Table) else []
        way = tuple((of, graph) for of in ("default-graph-uri", "named-graph-uri") for graph in named)
        if len(named) <= MAX_NAMED and self._ask(_NOT_UNION, way) is False:
            return way
        raise KgError(
            f"{self.url}: its default graph is not the union of its graphs, which are too many to name;"
            " set the server so (docs/cli.md says how)"
        )

    def _ask(self, sparql: str, way: Way) -> Answer:
        form = urlencode([("query", sparql), *way]).encode()
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": _ACCEPT}
        reply = self._connection.ask("POST", "", form, headers)
        if reply.status == 400:
            raise UsageProblem(f"{self.url}: does not take the query{located(reply.said())}")
        if not reply.fine:
            raise self._connection.refused(reply, "the query")
        with suppress(SyntaxError, ValueError):
            return _read(reply)
        raise KgError(
            f"{self.url}: answers with {reply.media_type or 'no media type'} that is no answer to SPARQL; "
            "is that its query address? (docs/cli.md has those of common servers)"
        )


def _read(reply: Reply) -> Answer:
    """The answer in a reply; SyntaxError or ValueError if it is none."""
    if form := _READ_AS.get(reply.media_type):
        return Statements(tuple(sorted({q.triple for q in ox.parse(reply.body, format=form)}, key=str)))
    if reply.media_type not in (_RESULTS, "application/json"):
        raise ValueError(reply.media_type)
    return collected(ox.parse_query_results(reply.body, format=ox.QueryResultsFormat.JSON))


def counts(sparql: str) -> bool:
    """Whether an answer depends on how often a triple is there, as far as the words of the query tell."""
    bare = code(sparql)
    if _COUNTING.search(bare):
        return True
    form = _FORM.search(bare)
    plain = form is not None and form[0].upper() == "SELECT" and not _GROUPED.search(bare)
    return plain and form is not None and not re.match(r"\s*DISTINCT\b", bare[form.end() :], re.I)


def with_values(sparql: str, terms: Mapping[str, Term]) -> str:
    """The SELECT with the terms as VALUES where its WHERE begins; UsageProblem if it has no such place.

    Behind the query, as SPARQL has it, a FILTER would not see them. They stand there only where the WHERE is
    itself a SELECT, before which nothing may stand.
    """
    if not terms:
        return sparql
    row = " ".join(map(str, terms.values()))
    values = f"VALUES ({' '.join(f'?{name}' for name in terms)}) {{ ({row}) }}"
    place = _where(sparql)
    if place is None:
        raise _no_place(min(terms))
    if re.match(r"\s*SELECT\b", code(sparql)[place:], re.I):
        return f"{sparql}\n{values}"
    return f"{sparql[:place]} {values} {sparql[place:]}"


def _where(sparql: str) -> int | None:
    """The place behind the bracket that opens the WHERE of a SELECT."""
    bare = code(sparql)
    form = _FORM.search(bare)
    if form is None or form[0].upper() != "SELECT":
        return None
    return next((at + 1 for at, depth in _braces(bare, form.end()) if depth == 0), None)


def _braces(bare: str, start: int) -> Iterator[tuple[int, int]]:
    """The places of opening braces from a place on, with the depth of round brackets around each."""
    depth = 0
    for match in re.compile(r"[(){]").finditer(bare, start):
        if match[0] == "{":
            yield match.start(), depth
        else:
            depth += 1 if match[0] == "(" else -1


def _no_place(name: str) -> UsageProblem:
    return UsageProblem(
        f"--param {name}=…: a server needs its place in the query; write VALUES ?{name} {{ UNDEF }} there"
    )
