"""Queries that would do harm: those that reach the network, and those that overrun the engine's stack."""

import re

from kg.errors import LimitExceeded, UsageProblem

MAX_DEPTH = 100
"""Brackets within brackets in a query: some 3,000 end the process."""
MAX_OPERATORS = 1000
"""Operators, UNIONs and BINDs in a query: a chain of some 3,000 ends the process too."""

_BODY = r"""(?:[^<>"{}|^`\\\x00-\x20]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*"""
_TOKEN = re.compile(
    rf"#[^\r\n]*|(?P<iri><{_BODY}>)|'''(?:[^'\\]|\\.|'(?!''))*'''|\"\"\"(?:[^\"\\]|\\.|\"(?!\"\"))*\"\"\""
    r"|'(?:[^'\\\r\n]|\\.)*'|\"(?:[^\"\\\r\n]|\\.)*\"|\\.",
    re.S,
)
# The parser needs no blank before or after a keyword ("1SERVICE<x>", "SERVICEex:a"): only what is clearly a
# variable, a local name or a longer word is let through. A prefix that begins with "service" is not.
_SERVICE = re.compile(r"(?:(?<![?$:a-z_-])|(?<=true)|(?<=false))SERVICE(?:\b|\w*:)", re.I)


def code(sparql: str) -> str:
    """The query with blanks for its comments, IRIs and strings: what is left stands where it stood."""
    return _TOKEN.sub(lambda token: " " * len(token[0]), sparql)


def refuse_unsafe(sparql: str) -> None:
    """UsageProblem if a query would reach the network, LimitExceeded if it would overrun the engine."""
    bare = code(sparql)
    if _SERVICE.search(bare) or (_SERVICE.search(sparql) and _hides(sparql)):
        raise UsageProblem("SERVICE is not allowed: no query may make the engine fetch from elsewhere")
    depth = deepest = 0
    for character in re.findall(r"[{}()\[\]]", bare):
        depth += 1 if character in "{([" else -1
        deepest = max(deepest, depth)
    if deepest > MAX_DEPTH:
        raise LimitExceeded(f"the query nests brackets deeper than {MAX_DEPTH}; make it flatter")
    if len(re.findall(r"[!+*/|&=^-]|\b(?:UNION|BIND|MINUS|OPTIONAL|FILTER)\b", bare, re.I)) > MAX_OPERATORS:
        raise LimitExceeded(
            f"the query has more than {MAX_OPERATORS} operators; use VALUES, or several queries"
        )


def _hides(sparql: str) -> bool:
    """Whether what looks like an IRI may be a comparison (`?a<?b`) with a quote or comment behind it."""
    iris = (m["iri"] for m in _TOKEN.finditer(sparql) if m["iri"])
    return any("://" not in iri and ("'" in iri or "#" in iri) for iri in iris)
