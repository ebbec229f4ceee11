"""The whole line: inputs → articles → graphs → validated graphs → store, and what is derived from it.

What the store already has, read from the same text with the same rules, is not read again.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

import pyoxigraph as ox

from kg.articles import Article, Problem, read
from kg.iris import Iris, digest
from kg.namespaces import KG, RDF
from kg.reference import check_reference, reference_triples
from kg.resources import ontology_dir, shapes_dir
from kg.store import Known, Store


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did.

    `events` counts those of the articles read, by class; `set_aside` what did not conform.
    """

    read: int
    unchanged: int
    replaced: int
    forgotten: int
    problems: tuple[Problem, ...]
    set_aside: int
    events: Mapping[str, int]


class _Tally:
    """Counts while the stages run; lives no longer than one build."""

    def __init__(self) -> None:
        self.read = self.unchanged = self.replaced = self.set_aside = 0
        self.problems: list[Problem] = []
        self.events: dict[str, int] = {}

    def report(self) -> BuildReport:
        return BuildReport(
            self.read,
            self.unchanged,
            self.replaced,
            0,
            tuple(self.problems),
            self.set_aside,
            dict(sorted(self.events.items())),
        )


def build(
    inputs: Sequence[str | Path],
    store: str | Path,
    *,
    base: str | None = None,
    model: str | None = None,
    reference: Sequence[Path] = (),
    on_progress: Callable[[int], None] | None = None,
) -> BuildReport:
    """Reads inputs (files, folders, "-") into a store, which is made if it is not there.

    Problems of single inputs are in the report, the others go on; KgError if the store cannot be
    written. `on_progress` is called with 1 after each article that was stored.
    """
    tally = _Tally()
    versions = rules_version(model)
    check_reference(reference)
    with Store.open(store, base=base, write=True, create=True) as opened:
        iris = Iris(opened.base)
        _refresh_reference(opened, iris, tuple(reference), versions)
        fresh = list(_fresh(read(inputs), opened.known(), versions, tally, iris))
        if fresh:
            _read(
                fresh, opened, base=opened.base, model=model, versions=versions, tally=tally, step=on_progress
            )
        if opened.changed:  # by this build, or by one that was killed before it came to this
            _derive(opened)
    return tally.report()


def _fresh(
    items: Iterable[Article | Problem], known: Mapping[str, Known], versions: str, tally: _Tally, iris: Iris
) -> Iterator[Article]:
    """The articles that must be read: new ones, changed ones, and those read with other rules."""
    for item in items:
        if isinstance(item, Problem):
            tally.problems.append(item)
            continue
        before = known.get(item.identifier)
        if (
            before is not None
            and before.graph == iris.article(item.text)
            and before.built_with == article_version(item, versions)
        ):
            tally.unchanged += 1
            continue
        tally.replaced += before is not None
        yield item


def _read(
    articles: list[Article],
    store: Store,
    *,
    base: str,
    model: str | None,
    versions: str,
    tally: _Tally,
    step: Callable[[int], None] | None,
) -> None:
    from kg.extraction import article_graphs  # the parser takes seconds to load: not for an unchanged build
    from kg.validation import Validator

    keys = {a.identifier: article_version(a, versions) for a in articles}
    for validated in Validator.load(shapes_dir(), ontology_dir()).validated(
        article_graphs(articles, base=base, model=model)
    ):
        store.put(validated, built_with=keys[validated.identifier])
        tally.read += 1
        tally.set_aside += len(validated.set_aside)
        for name in _event_classes(validated.triples):
            tally.events[name] = tally.events.get(name, 0) + 1
        if step is not None:
            step(1)


def _event_classes(triples: Iterable[ox.Triple]) -> Iterator[str]:
    """The class of each event and series, as the graph names it."""
    types: dict[object, set[str]] = {}
    for triple in triples:
        if triple.predicate.value == RDF + "type" and isinstance(triple.object, ox.NamedNode):
            types.setdefault(triple.subject, set()).add(triple.object.value.removeprefix(KG))
    for names in types.values():
        if "Event" in names:
            yield from sorted(names - {"Event"})
        elif "EventSeries" in names:
            yield "EventSeries"


def _derive(store: Store) -> None:
    from kg.derivation import derive

    store.replace_graph("derived", derive(store, store.base))


def _refresh_reference(store: Store, iris: Iris, extra: tuple[Path, ...], versions: str) -> None:
    """Loads the reference graph if it is not the one that these files give."""
    node, predicate = ox.NamedNode(iris.graph("reference")), ox.NamedNode(KG + "builtWith")
    key = digest(versions, *(p.read_text(encoding="utf-8", errors="replace") for p in extra))
    if any(store.quads_for_pattern(node, predicate, ox.Literal(key))):
        return
    triples = set(reference_triples(ontology_dir(), iris, extra))
    store.replace_graph("reference", [*triples, ox.Triple(node, predicate, ox.Literal(key))])


@cache
def rules_version(model: str | None) -> str:
    """A digest of the program, the model's name and version, and all data files that reading depends on."""
    files = sorted(
        p
        for folder in (ontology_dir(), shapes_dir())
        for p in folder.rglob("*")
        if p.suffix in (".toml", ".ttl", ".csv")
    )
    program = sorted(Path(__file__).parent.glob("*.py"))
    hasher = hashlib.sha256()
    for path in [*program, *files]:
        hasher.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest(version("kg-builder"), model or "", version("spacy"), hasher.hexdigest())


def article_version(article: Article, versions: str) -> str:
    """What an article's graph depends on besides its text."""
    return digest(
        versions, str(article.published), article.title, article.source, article.url, str(article.body_start)
    )
