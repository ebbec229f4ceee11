"""What the meta graph notes of an article: what was set aside, and which events others tell as well."""

from collections.abc import Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from kg.gate.quarantine import SetAside
from kg.iris import digest
from kg.namespaces import KG, RDF, RDFS

_A, _LABEL = ox.NamedNode(RDF + "type"), ox.NamedNode(RDFS + "label")
TOLD, EVENT = ox.NamedNode(KG + "toldAs"), ox.NamedNode(KG + "identifiedAs")
REASON, ABOUT = ox.NamedNode(KG + "reason"), ox.NamedNode(KG + "aboutArticle")


@dataclass(frozen=True, slots=True, order=True)
class Identification:
    """An article's own name for an event (`telling`), the name that the graphs share, and why they do."""

    article: str
    telling: str
    event: str
    reason: str


def identification(item: Identification) -> Iterator[ox.Triple]:
    """What the meta graph says of it."""
    node = ox.NamedNode(f"{item.article}#identification-{digest(item.telling)}")
    values: dict[ox.NamedNode, ox.NamedNode | ox.Literal] = {
        _A: ox.NamedNode(KG + "Identification"),
        _LABEL: ox.Literal(f"Identified: {item.reason}"),
        ABOUT: ox.NamedNode(item.article),
        TOLD: ox.NamedNode(item.telling),
        EVENT: ox.NamedNode(item.event),
        REASON: ox.Literal(item.reason),
    }
    for predicate, value in values.items():
        yield ox.Triple(node, predicate, value)


def set_aside(article: str, item: SetAside) -> Iterator[ox.Triple]:
    """What the meta graph says of something that the shapes did not let through."""
    node = ox.NamedNode(f"{article}#set-aside-{digest(item.focus, item.reason)}")
    yield ox.Triple(node, _A, ox.NamedNode(KG + "SetAside"))
    yield ox.Triple(node, _LABEL, ox.Literal(f"Set aside: {item.reason}"))
    yield ox.Triple(node, ABOUT, ox.NamedNode(article))
    yield ox.Triple(node, ox.NamedNode(KG + "focus"), ox.NamedNode(item.focus))
    texts = {"reason": item.reason, "quote": item.quote, "statements": item.statements, "status": "held"}
    for name, text in texts.items():
        if text:
            yield ox.Triple(node, ox.NamedNode(KG + name), ox.Literal(text))
