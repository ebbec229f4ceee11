"""From articles to article graphs: the reading stage, one straight line.

article → parsed document → triggers → mentions → headings → sequels → homes → links → events
→ offsets → settings → graph
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

from spacy.language import Language

from kg.assembly.events import gather
from kg.assembly.fates import dated_by_fate
from kg.assembly.headings import entered, filed, kinds
from kg.assembly.homes import at_home
from kg.assembly.likeness import Words
from kg.assembly.links import links
from kg.assembly.linkwords import LinkRule, load_links
from kg.assembly.offsets import spaced
from kg.assembly.responses import answers, charged
from kg.assembly.roles import Roles
from kg.assembly.sequels import continued
from kg.assembly.settings import settled
from kg.assembly.stays import during_stays
from kg.calendar.dates import date_rules
from kg.chronology.chronicles import headed, written
from kg.collector import uncollected
from kg.framefiles import load_frames
from kg.frames import Frame
from kg.graphs.articlegraph import ArticleGraph
from kg.graphs.graph import Schema, Told, article_graph
from kg.iris import Iris, digest
from kg.modality.cues import load_cues
from kg.names.catalogue import load_gazetteer
from kg.names.gazetteer import Gazetteer
from kg.names.resolver import Resolver
from kg.names.vocabulary import Vocabulary, load_vocabulary
from kg.namespaces import BASE
from kg.recognition.context import Context
from kg.recognition.detection import Rules, mentions
from kg.recognition.screening import Screen
from kg.resources import ontology_dir
from kg.slots.syntax import load_syntax
from kg.text.articles import Article
from kg.text.parsing import CHUNK, Needed, parse, word_forms
from kg.text.pipelines import load_model, reading_pipeline
from kg.text.tokens import Doc


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All data files of the reading stage, loaded."""

    rules: Rules
    links: tuple[LinkRule, ...]
    gazetteer: Gazetteer
    vocabulary: Vocabulary
    roles: dict[str, Roles]
    schema: Schema


@cache
def knowledge(reference: tuple[Path, ...] = (), base: str = BASE) -> Knowledge:
    """Loads the ontology folder's data once, with a user's own reference files."""
    folder = ontology_dir()
    frames, likeness = load_frames(folder / "events"), Words.load(folder)
    return Knowledge(
        rules=Rules(
            frames,
            load_syntax(folder / "syntax.toml"),
            load_cues(folder / "factuality.toml"),
            date_rules(folder / "dates.toml"),
        ),
        links=load_links(folder / "links.toml"),
        gazetteer=load_gazetteer(folder, reference, base),
        vocabulary=load_vocabulary(folder / "actors.toml"),
        roles={f.type: _roles(f, likeness) for f in frames.all},
        schema=_schema(frames.all),
    )


def _roles(frame: Frame, likeness: Words) -> Roles:
    return Roles(
        agents=tuple(r.name for r in frame.roles if r.classes == ("Actor",)),
        places=tuple(r.name for r in frame.roles if r.classes == ("Zone",)),
        targets=tuple(r.name for r in frame.roles if {"Actor", "Zone"} <= set(r.classes)),
        hits=tuple(r.name for r in frame.roles if frame.theme and "into" in r.slots),
        theme=frame.theme.attribute if frame.theme else "",
        count=frame.theme.count if frame.theme else "",
        kinds=tuple(c.name for c in frame.choices),
        gathering=frozenset(r.name for r in frame.roles if r.all),
        wide=frame.nouns.get("wide", frozenset()),
        rounds=frame.nouns.get("rounds", frozenset()),
        generic=frame.theme.generic if frame.theme else frozenset(),
        short=frame.theme.short if frame.theme else {},
        named=re.compile(frame.theme.named) if frame.theme else None,
        payloads=frame.theme.payloads if frame.theme else frozenset(),
        vehicles=frame.theme.vehicles if frame.theme else frozenset(),
        kinds_of_thing=likeness,
        spreading=frame.spreading,
        of_stay=next((r.name for r in frame.roles if r.of_stay), ""),
    )


def _schema(frames: tuple[Frame, ...]) -> Schema:
    return Schema(
        integers=frozenset(f.theme.count for f in frames if f.theme),
        booleans=frozenset(name for f in frames for name in f.flags),
        concepts=frozenset(c.name for f in frames for c in f.choices),
        themes=frozenset(f.theme.attribute for f in frames if f.theme),
    )


def article_graphs(
    articles: Iterable[Article],
    *,
    base: str = BASE,
    model: str | None = None,
    reference: tuple[Path, ...] = (),
    thorough: bool = False,
    products: str | None = None,
) -> Iterator[ArticleGraph]:
    """Reads articles, in order, one graph each; `reference` are a user's own files of names.

    `thorough` parses also what cannot tell of an event by its words: that adds people known from nowhere but
    the article to those whom it mentions. `products` multiplies the model's matrices (`kg.text.products`).
    """
    with uncollected():
        known, iris = knowledge(reference, base), Iris(base)
        choice = None if thorough else _needed(reference, base, model, products)

    def graphs(chunk: list[Article]) -> list[ArticleGraph]:
        with reading_pipeline(len(chunk), model, products) as nlp, uncollected():
            return [graph(article, doc) for article, doc in parse(chunk, nlp, choice)]

    def graph(article: Article, doc: Doc) -> ArticleGraph:
        told = read_document(article, doc, known)
        return article_graph(article, told, iris=iris, gazetteer=known.gazetteer, schema=known.schema)

    waiting = iter(articles)
    while chunk := list(islice(waiting, CHUNK)):
        yield from graphs(chunk)


@cache
def _needed(reference: tuple[Path, ...], base: str, model: str | None, products: str | None) -> Needed | None:
    """`needed`, found once: many call the reader for a single article."""
    return needed(knowledge(reference, base), load_model(model, products))


def needed(known: Knowledge, nlp: Language) -> Needed | None:
    """Which passages must be parsed; None if all must, as the pipeline's lemmas cannot be foretold."""
    forms = word_forms(nlp)
    if forms is None:
        return None
    frames, words = known.rules.frames, known.vocabulary
    screen = Screen(frames, known.rules.syntax, words, known.gazetteer, forms)
    return Context(frames, words, known.gazetteer, screen, forms).needed


def read_document(article: Article, doc: Doc, known: Knowledge) -> Told:
    """What one parsed article tells: its events, how they stand to each other, and whom it names."""
    published = written(doc, known.rules.dates, article.published)
    resolver = Resolver(
        doc,
        gazetteer=known.gazetteer,
        vocabulary=known.vocabulary,
        published=published,
        scope=digest(article.text),
    )
    about = kinds(article.title, known.rules.frames.all)
    days = headed(doc, known.rules.dates, published)
    told = mentions(doc, resolver, known.rules, published, days, entry=bool(about))
    told = tuple(entered(doc, told, days)) if days else told
    if about:
        told = tuple(filed(doc, told, about, published))
    if not doc.parsed:
        return Told((), (), resolver.named())
    told = dated_by_fate(doc, continued(doc, told, resolver, known.rules), known.rules, published)
    found = at_home(told, resolver, known.rules)
    stated = links(doc, found, known.links)
    events = spaced(doc, gather(found, known.roles), stated, published, entry=bool(about))
    events = settled(events, stated, known.roles)
    events = charged(doc, events, stated, known.links, known.roles)
    implied = (
        *during_stays(events, stated, known.roles),
        *answers(doc, events, stated, known.links, known.roles),
    )
    return Told(events, (*stated, *implied), resolver.named())
