"""Literals of which all libraries think alike: those in the usual form of a usual datatype.

SHACL has ill-typed literals reported, and libraries differ in what they take for ill-typed, or for equal:
rdflib reads " 7" as an integer, "20231110" as a date, and trims an xsd:token. Of a literal in such a form
the functions here say nothing.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date

import pyoxigraph as ox

from kg.namespaces import RDF, XSD

Order = Callable[[date | int, date | int], bool]
_INTEGER, _DATE = ox.NamedNode(XSD + "integer"), ox.NamedNode(XSD + "date")
_INTEGERS = re.compile("-?(0|[1-9][0-9]{0,17})")
_DATES = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def typed(term: object) -> ox.NamedNode | None:
    """The datatype of a literal in its usual form."""
    if type(term) is not ox.Literal:
        return None
    datatype = term.datatype
    form = _FORMS.get(datatype)
    return datatype if form is not None and form(term.value) else None


def usual(term: object) -> bool:
    """Whether the term is an IRI, or a literal in a usual form."""
    return type(term) is ox.NamedNode or typed(term) is not None


def ordered(first: object, order: Order, second: object) -> bool:
    """Whether both are days, or both are integers, in this order."""
    datatype = typed(first)
    if datatype not in (_INTEGER, _DATE) or datatype != typed(second):
        return False
    read = int if datatype == _INTEGER else date.fromisoformat
    assert isinstance(first, ox.Literal)
    assert isinstance(second, ox.Literal)
    return order(read(first.value), read(second.value))


def number(term: object) -> int | None:
    """The natural number of a literal."""
    if typed(term) != _INTEGER:
        return None
    assert isinstance(term, ox.Literal)
    return int(term.value) if int(term.value) >= 0 else None


def _is_integer(text: str) -> bool:
    return _INTEGERS.fullmatch(text) is not None and text != "-0"


def _is_date(text: str) -> bool:
    if not _DATES.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _any(_text: str) -> bool:
    return True


_FORMS: Mapping[ox.NamedNode, Callable[[str], object]] = {
    ox.NamedNode(XSD + "string"): _any,
    ox.NamedNode(RDF + "langString"): _any,
    ox.NamedNode(XSD + "boolean"): ("true", "false").__contains__,
    _INTEGER: _is_integer,
    _DATE: _is_date,
}
