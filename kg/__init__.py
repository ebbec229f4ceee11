"""kg: from news text to a validated knowledge graph of events.

A handful of functions; graphs come as rdflib and networkx objects:

    import kg
    kg.build(["seeds/"], "build/store")
    with kg.open("build/store") as store:
        rows = store.query("leaders", state="PRK", on="2023-11-10")  # a table; .to_pandas()
        picture = store.view("launched-while-leader-abroad")         # networkx.MultiDiGraph
        dataset = store.dataset()                                    # rdflib.Dataset

`kg.query(store, …)`, `kg.view(store, …)` and `kg.graph(store)` are the same as functions.

They are loaded when first asked for, since rdflib and networkx cost tenths of a second; `__init__.pyi`
tells type checkers of them. What a user can do wrong raises `kg.KgError`.
"""

from importlib import import_module

__all__ = ["KgError", "build", "graph", "open", "query", "view"]


def __getattr__(name: str) -> object:
    if name in __all__:
        return getattr(import_module("kg.api"), name)
    raise AttributeError(f"module 'kg' has no attribute '{name}'")
