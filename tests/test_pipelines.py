"""The pipeline that reads is loaded anew after many articles, and what is read stays the same."""

import weakref

import pytest

import kg.text.pipelines as pipelines
from kg.graphs.extraction import article_graphs
from kg.text.parsing import CHUNK
from tests.reading import article

NEWS = [
    article(f"Iran fired {n} missiles at Israel on Friday. Zorb{n} said so.", identifier=f"a{n}")
    for n in range(2, 2 + 2 * CHUNK)
]


def test_a_pipeline_is_renewed_after_so_many_articles(monkeypatch: pytest.MonkeyPatch) -> None:
    pipelines._loaded.cache_clear()  # nobody else holds the next one
    before = [graph.triples for graph in article_graphs(NEWS)]
    first = weakref.ref(pipelines.load_model())
    monkeypatch.setattr(pipelines, "RENEWED", CHUNK)
    after = [graph.triples for graph in article_graphs(NEWS)]
    assert first() is None, "the old pipeline is still held"
    assert after == before


def test_until_then_the_pipeline_stays() -> None:
    list(article_graphs(NEWS[:1]))
    first = pipelines.load_model()
    list(article_graphs(NEWS[1:2]))
    assert pipelines.load_model() is first is pipelines.load_model(None, None)
