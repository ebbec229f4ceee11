"""What reading hands to validation: an article as triples, without anything of how it was read."""

from dataclasses import dataclass

import pyoxigraph as ox


@dataclass(frozen=True, slots=True)
class ArticleGraph:
    """What one article says, each triple once, in an order that the article alone decides.

    `iri` names the article and its graph.
    """

    iri: str
    identifier: str
    triples: tuple[ox.Triple, ...]
