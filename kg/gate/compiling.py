"""Shapes in Turtle as checks, whatever the shapes are called.

A check says that something surely conforms, or nothing. Of a constraint in `_LEFT` nothing is sure.
Whatever else is not known here makes the shapes unreadable as a whole, for it may be another kind of target
or a constraint of the user's own; so do paths of several steps, recursion and ill-formed shapes, which
pySHACL shall refuse.
"""

import operator
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

import pyoxigraph as ox

from kg.gate.literals import Order, number, ordered, typed, usual
from kg.gate.shapes import SH, SUBCLASS, A, Check, Index, Properties, Shape, Term
from kg.namespaces import RDF, RDFS

_FIRST, _REST, _NIL = (ox.NamedNode(RDF + name) for name in ("first", "rest", "nil"))
_TARGET, _PATH, _PROPERTY = (ox.NamedNode(SH + name) for name in ("targetClass", "path", "property"))
_NODE_SHAPE, _PROPERTY_SHAPE = ox.NamedNode(SH + "NodeShape"), ox.NamedNode(SH + "PropertyShape")
_KINDS = frozenset((_NODE_SHAPE, _PROPERTY_SHAPE, ox.NamedNode(SH + "SPARQLConstraint")))

_LEFT = frozenset(
    "and closed disjoint equals flags hasValue ignoredProperties languageIn maxExclusive maxInclusive "
    "maxLength minExclusive node qualifiedMaxCount qualifiedMinCount qualifiedValueShape "
    "qualifiedValueShapesDisjoint sparql uniqueLang xone".split()
)
_SAID = frozenset("description message name select severity".split())
"""What a shape says of itself, no constraint; `select` is part of one in SPARQL."""
_ONCE = frozenset("datatype in maxCount minCount minLength nodeKind".split())
"""A shape has each of these once at most."""
_OF_PATHS = frozenset("lessThan lessThanOrEquals maxCount minCount".split())
"""Only a property shape has these."""

Made = tuple[Check, bool]
"""A check, and whether it is exact: what is not sure to conform is sure not to. Only that can be negated."""


class Unreadable(Exception):
    """The shapes have something that is not known here."""


def compiled(shapes: Index, ontology: Index, terms: frozenset[Term]) -> Mapping[Term, tuple[Shape, ...]]:
    """The shapes for each class, those of its superclasses among them; Unreadable if one is not known.

    `terms` is all that the ontology speaks of. Of these nothing is sure but what is a subclass of what, for
    pySHACL mixes some of what the ontology says into the data, and not all.
    """
    for properties in shapes.values():
        if not set(properties) <= _NAMES or not set(properties.get(A, ())) <= _KINDS:
            raise Unreadable
    compiler = _Compiler(shapes, ontology, terms)
    found: dict[Term, tuple[Shape, ...]] = {}
    for node, properties in shapes.items():
        shape = compiler.shape(node)  # also without a target: pySHACL refuses it if it is ill-formed
        for target in properties.get(_TARGET, ()):
            for kind in compiler.family(target):
                found[kind] = (*found.get(kind, ()), shape)
    if any(not found.keys().isdisjoint(properties.get(A, ())) for properties in ontology.values()):
        raise Unreadable  # shapes for the ontology's own terms
    return found


class _Compiler:
    """Has a method for each constraint."""

    def __init__(self, shapes: Index, ontology: Index, terms: frozenset[Term]) -> None:
        self.shapes, self.ontology, self.terms = shapes, ontology, terms
        self.done: dict[Term, Shape | None] = {}
        """None for shapes that are being read."""

    def shape(self, node: Term) -> Shape:
        if node not in self.done:
            self.done[node] = None
            self.done[node] = self._read(self.shapes.get(node, {}))
        shape = self.done[node]
        if shape is None:
            raise Unreadable
        return shape

    def family(self, kind: Term) -> frozenset[Term]:
        """The class and all those below it."""
        family = {kind}
        size = 0
        while size < len(family):
            size = len(family)
            family |= {n for n, p in self.ontology.items() if not family.isdisjoint(p.get(SUBCLASS, ()))}
        return frozenset(family)

    def _read(self, properties: Properties) -> Shape:
        path = _one(properties[_PATH]) if _PATH in properties else None
        if not isinstance(path, ox.NamedNode | None):
            raise Unreadable
        if (_PROPERTY_SHAPE if path is None else _NODE_SHAPE) in properties.get(A, ()):
            raise Unreadable
        checks: list[Check] = []
        required, exact = False, path is None
        if nested := properties.get(_PROPERTY):
            checks.append(self._properties(nested))
            exact = False
        for predicate, values in properties.items():
            name = predicate.value.removeprefix(SH)
            for check, sure in self._constraint(name, values, path):
                checks.append(check)
                exact = exact and sure
            required = required or name in _LEFT or (name == "minCount" and _number(_one(values)) > 0)
        return Shape(path, tuple(checks), required, exact)

    def _constraint(self, name: str, values: Sequence[Term], path: Term | None) -> Iterator[Made]:
        if name in _LEFT:
            yield _never, False
        if (name in _ONCE and len(values) > 1) or (name in _OF_PATHS and path is None):
            raise Unreadable
        if read := _CONSTRAINTS.get(name):
            for value in values:
                yield read(self, value)

    def least(self, value: Term) -> Made:
        least = _number(value)
        # unusual literals that differ here may be one for pySHACL
        return (lambda _graph, _focus, values: least <= 1 or sum(map(usual, values)) >= least), False

    def most(self, value: Term) -> Made:
        most = _number(value)
        return (lambda _graph, _focus, values: len(values) <= most), False

    def instance(self, value: Term) -> Made:
        family = self.family(value)

        def check(graph: Index, _focus: Term, values: Sequence[Term]) -> bool:
            return not any(family.isdisjoint(graph.get(v, {}).get(A, ())) for v in values)

        return check, True

    def kind(self, value: Term) -> Made:
        kind = _NODE_KINDS.get(value)
        return _each(lambda v: type(v) is kind), kind is not None

    def datatype(self, value: Term) -> Made:
        return _each(lambda v: typed(v) == value), False

    def member(self, value: Term) -> Made:
        return _each(frozenset(self._items(value)).__contains__), False

    def shortest(self, value: Term) -> Made:
        least = _number(value)
        return _each(lambda v: len(_text(v)) >= least), False

    def pattern(self, value: Term) -> Made:
        try:
            found = re.compile(_text(value)).search
        except re.error:
            raise Unreadable from None
        return _each(lambda v: usual(v) and found(_text(v))), False

    def at_least(self, value: Term) -> Made:
        return _each(lambda v: ordered(value, operator.le, v)), False

    def less(self, value: Term) -> Made:
        return _compared(operator.lt, value), False

    def less_or_equal(self, value: Term) -> Made:
        return _compared(operator.le, value), False

    def either(self, value: Term) -> Made:
        shapes = [self.shape(item) for item in self._items(value)]

        def check(graph: Index, _focus: Term, values: Sequence[Term]) -> bool:
            sure = self.terms.isdisjoint(values)
            return sure and all(any(s.clears(graph, v) for s in shapes) for v in values)

        return check, all(s.exact for s in shapes)

    def negated(self, value: Term) -> Made:
        shape = self.shape(value)

        def check(graph: Index, _focus: Term, values: Sequence[Term]) -> bool:
            sure = shape.exact and self.terms.isdisjoint(values)
            return sure and not any(shape.clears(graph, v) for v in values)

        return check, shape.exact

    def _properties(self, nodes: Sequence[Term]) -> Check:
        shapes = [self.shape(node) for node in nodes]
        if any(shape.path is None for shape in shapes):
            raise Unreadable

        def check(graph: Index, _focus: Term, values: Sequence[Term]) -> bool:
            return self.terms.isdisjoint(values) and all(s.clears(graph, v) for v in values for s in shapes)

        return check

    def _items(self, head: Term) -> Iterator[Term]:
        """The members of a list, of which there must be one."""
        cells: set[Term] = set()
        while head != _NIL or not cells:
            cell = self.shapes.get(head, {})
            if head in cells or cell.keys() != {_FIRST, _REST}:
                raise Unreadable
            cells.add(head)
            yield _one(cell[_FIRST])
            head = _one(cell[_REST])


_CONSTRAINTS: Mapping[str, Callable[[_Compiler, Term], Made]] = {
    "class": _Compiler.instance,
    "datatype": _Compiler.datatype,
    "in": _Compiler.member,
    "lessThan": _Compiler.less,
    "lessThanOrEquals": _Compiler.less_or_equal,
    "maxCount": _Compiler.most,
    "minCount": _Compiler.least,
    "minInclusive": _Compiler.at_least,
    "minLength": _Compiler.shortest,
    "nodeKind": _Compiler.kind,
    "not": _Compiler.negated,
    "or": _Compiler.either,
    "pattern": _Compiler.pattern,
}
_NODE_KINDS: Mapping[Term, type] = {
    ox.NamedNode(SH + "IRI"): ox.NamedNode,
    ox.NamedNode(SH + "Literal"): ox.Literal,
}
_NAMES = {ox.NamedNode(SH + name) for name in (*_CONSTRAINTS, *_LEFT, *_SAID)} | {
    *(A, _FIRST, _REST, _TARGET, _PATH, _PROPERTY),
    *(ox.NamedNode(RDFS + name) for name in ("label", "comment")),
}


def _each(test: Callable[[Term], object]) -> Check:
    return lambda _graph, _focus, values: all(map(test, values))


def _compared(order: Order, other: Term) -> Check:
    if not isinstance(other, ox.NamedNode):
        raise Unreadable

    def check(graph: Index, focus: Term, values: Sequence[Term]) -> bool:
        others = graph.get(focus, {}).get(other, ())
        return all(ordered(v, order, o) for v in values for o in others)

    return check


def _never(_graph: Index, _focus: Term, _values: Sequence[Term]) -> bool:
    return False


def _one(values: Sequence[Term]) -> Term:
    if len(values) != 1:
        raise Unreadable
    return values[0]


def _number(term: Term) -> int:
    found = number(term)
    if found is None:
        raise Unreadable
    return found


def _text(term: Term) -> str:
    """The characters of an IRI or a usual literal, or ""."""
    return term.value if isinstance(term, ox.NamedNode | ox.Literal) and usual(term) else ""
