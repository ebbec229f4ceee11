"""The whole line: inputs → articles → graphs → validated graphs → store, and what is derived from it.

What the store already has, read from the same text with the same rules, is not read again.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pyoxigraph as ox

from kg.engines.versions import rules_version
from kg.engines.workers import SHARD, Engine, Reading, local, read_here, read_there
from kg.errors import KgError, UsageProblem
from kg.gate.quarantine import Validated
from kg.iris import Iris, digest
from kg.namespaces import KG, RDF
from kg.resources import ontology_dir
from kg.storage.reference import check_reference, reference_triples
from kg.storage.store import Known, Store
from kg.text.articles import Article, Problem, read

_MANY, _SHARE = 1000, 0.2
"""Articles read from which on, and of those that the store had, sorting its files anew pays."""


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did.

    `events` counts those of the articles read, by class; `set_aside` what did not conform, `reasons` why.
    """

    read: int
    unchanged: int
    replaced: int
    forgotten: int
    problems: tuple[Problem, ...]
    set_aside: int
    events: Mapping[str, int]
    reasons: Mapping[str, int] = field(default_factory=dict)


class _Tally:
    """Counts while the stages run; lives no longer than one build."""

    def __init__(self) -> None:
        self.read = self.unchanged = self.replaced = self.forgotten = self.set_aside = 0
        self.problems: list[Problem] = []
        self.events: dict[str, int] = {}
        self.reasons: dict[str, int] = {}

    def add(self, validated: Validated) -> None:
        """Counts an article that was read."""
        self.read += 1
        self.set_aside += len(validated.set_aside)
        for item in validated.set_aside:
            self.reasons[item.reason] = self.reasons.get(item.reason, 0) + 1
        for name in _event_classes(validated.triples):
            self.events[name] = self.events.get(name, 0) + 1

    def report(self) -> BuildReport:
        return BuildReport(
            self.read,
            self.unchanged,
            self.replaced,
            self.forgotten,
            tuple(self.problems),
            self.set_aside,
            dict(sorted(self.events.items())),
            dict(sorted(self.reasons.items())),
        )


def build(
    inputs: Sequence[str | Path],
    store: str | Path,
    *,
    base: str | None = None,
    model: str | None = None,
    reference: Sequence[Path] = (),
    thorough: bool = False,
    workers: int = 1,
    engine: Engine | None = None,
    prune: bool = False,
    on_progress: Callable[[int, int], None] | None = None,
) -> BuildReport:
    """Reads inputs (files, folders, "-") into a store, which is made if it is not there.

    Problems of single inputs are in the report, the others go on; KgError if the store cannot be
    written. `on_progress` is called with how many more articles were stored, and how many are to be read.
    `thorough` parses all of every article, not only what can tell of an event (`kg.graphs.extraction`);
    `workers` are the processes that read, or `engine` reads elsewhere (`kg.engines.cluster`).
    `prune` forgets what is in the store and not among the inputs, unless one of these could not be read.
    """
    tally = _Tally()
    own = tuple(reference)
    check_reference(own, Iris(base) if base else Iris())
    versions = digest(rules_version(model, thorough=thorough), *(f.read_text(encoding="utf-8") for f in own))
    with Store.open(store, base=base, write=True, create=True) as opened:
        iris = Iris(opened.base)
        _refresh_reference(opened, iris, own, versions)
        given: dict[str, str] = {}
        known = opened.known()
        changed = list(_fresh(_noted(read(inputs), given, iris), known, versions, tally, iris))
        owners = _owners(given, {} if prune else known)
        fresh = [a for a in changed if owners[given[a.identifier]] == a.identifier]
        if fresh:
            reading = Reading(opened.base, model, own, thorough)
            _read(
                fresh,
                opened,
                engine or local(workers, fresh),
                reading,
                versions=versions,
                tally=tally,
                step=on_progress,
            )
        for article in changed:
            graph = given[article.identifier]
            if owners[graph] != article.identifier:
                tally.unchanged += 1
                tally.replaced -= article.identifier in known
                opened.name(graph, article.identifier)
        if prune:
            _prune(opened, set(given), tally)
        if opened.changed:  # by this build, or by one that was killed before it came to this
            from kg.across.corpus import consolidate

            consolidate(opened, Path(store))
        if tally.read >= max(_MANY, _SHARE * len(known)):
            opened.compact()
    return tally.report()


def forget(store: Path, article: str) -> None:
    """Drops what an article, named by its id, IRI or file, said, and what followed; UsageProblem if unknown.

    What was killed when the article was gone, and readers did not know yet, is finished.
    """
    from kg.across.corpus import consolidate

    with Store.open(store, write=True) as opened:
        named = _inputs(opened, article)
        if not named and not (opened.changed and _published(store, article)):
            raise UsageProblem(f"no article '{article}' in {store}; 'kg query articles' lists them")
        for identifier in named:
            opened.forget(identifier)
        consolidate(opened, store)


def _inputs(store: Store, article: str) -> list[str]:
    """The identifiers of the inputs that an id or the IRI of an article means, or else a file's name.

    A file that holds one article gives it its name without the ending as its id.
    """
    iri, known = article.strip("<>"), store.known()
    found = [i for i, read in known.items() if article == i or iri == read.graph]
    stem = Path(article).stem
    return found or [i for i in known if i == stem != article and "://" not in article]


def _published(store: Path, article: str) -> bool:
    with Store.open(store) as reader:
        return bool(_inputs(reader, article))


def _noted(
    items: Iterable[Article | Problem], graphs: dict[str, str], iris: Iris
) -> Iterator[Article | Problem]:
    """Notes the graph of each article, by its identifier, as it passes."""
    for item in items:
        if isinstance(item, Article):
            graphs[item.identifier] = iris.article(item.text)
        yield item


def _owners(given: Mapping[str, str], known: Mapping[str, Known]) -> dict[str, str]:
    """Whose header counts for each graph, where inputs of one text differ in it: the smallest identifier's.

    So neither the order of inputs nor what the store had before decides.
    """
    names = [*given.items(), *((i, k.graph) for i, k in known.items() if i not in given)]
    owners: dict[str, str] = {}
    for identifier, graph in names:
        owners[graph] = min(identifier, owners.get(graph, identifier))
    return owners


def _prune(store: Store, given: set[str], tally: _Tally) -> None:
    """Forgets what was not given; nothing if an input was not read, for its article would go with it."""
    if any(p.severity == "error" for p in tally.problems):
        tally.problems.append(
            Problem("--prune", "nothing was forgotten, as not all inputs were read", "warning")
        )
        return
    for identifier in sorted(set(store.known()) - given):
        tally.forgotten += store.forget(identifier)


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
    engine: Engine | None,
    reading: Reading,
    *,
    versions: str,
    tally: _Tally,
    step: Callable[[int, int], None] | None,
) -> None:
    keys = {a.identifier: article_version(a, versions) for a in articles}
    found = read_here(articles, reading) if engine is None else read_there(articles, reading, engine)
    for batch in _batches(found):
        store.put_all((validated, keys[validated.identifier]) for validated in batch)
        for validated in batch:
            tally.add(validated)
        if step is not None and batch:
            step(len(batch), len(articles))


def _batches(found: Iterable[Validated]) -> Iterator[list[Validated]]:
    """What was read, as much at a time as is read together; before an error or Ctrl-C what there is then."""
    batch: list[Validated] = []
    try:
        for validated in found:
            batch.append(validated)
            if len(batch) == SHARD:
                yield batch
                batch = []
    except (KgError, KeyboardInterrupt):
        yield batch
        raise
    yield batch


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


def _refresh_reference(store: Store, iris: Iris, extra: tuple[Path, ...], versions: str) -> None:
    """Loads the reference graph if it is not the one that these files give."""
    node, predicate = ox.NamedNode(iris.graph("reference")), ox.NamedNode(KG + "builtWith")
    if any(store.quads_for_pattern(node, predicate, ox.Literal(versions))):
        return
    triples = set(reference_triples(ontology_dir(), iris, extra))
    mark = ox.Triple(node, predicate, ox.Literal(versions))
    if not store.begin("reference", triples, mark):
        store.replace_graph("reference", [*triples, mark])


def article_version(article: Article, versions: str) -> str:
    """What an article's graph depends on besides its text."""
    return digest(
        versions, str(article.published), article.title, article.source, article.url, str(article.body_start)
    )
