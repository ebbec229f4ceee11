from kg.api import KgError as KgError
from kg.api import build as build
from kg.api import graph as graph
from kg.api import open as open  # noqa: A004 - kg.open reads as it should
from kg.api import query as query
from kg.api import view as view

__all__ = ["KgError", "build", "graph", "open", "query", "view"]
