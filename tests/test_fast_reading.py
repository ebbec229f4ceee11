"""Reading only what can tell of an event must give the same events as reading everything."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.framefiles import examples
from kg.graphs.extraction import knowledge, needed, read_document
from kg.graphs.graph import Told
from kg.resources import ontology_dir
from kg.text.articles import Article
from kg.text.parsing import parse
from kg.text.passages import passages
from kg.text.pipelines import load_model
from tests.reading import article

GOLD = Path(__file__).parents[2] / "shared" / "eval" / "dev.gold.jsonl"
ORDINARY = (Path(__file__).parent / "data" / "ordinary.txt").read_text(encoding="utf-8").splitlines()
EXAMPLES = [text for _, text, good in examples(ontology_dir() / "events") if good]
LEANING = (
    "Foreign Minister Sergei Lavrov said little. {} Lavrov visited Beijing on Monday.",
    "President Barack Obama spoke of jobs. {} He arrived in Tokyo on Tuesday for talks with the prime minister.",
    "North Korea fired a missile on Friday. {} The two missiles fell into the sea off Japan.",
    "Chinese President Hu Jintao thanked farmers. {} The president met with the Indian leader in Delhi.",
    "PARIS (AP) – Thousands protested here on Monday. {} The protesters demanded the resignation of the president.",
    "Chancellor Angela Merkel praised the choir. {} She returned to Berlin from Kiev. {} Merkel is in Moscow today.",
)
"""Telling sentences that need others, before or behind ordinary ones."""


def needing(text: str) -> tuple[int, ...]:
    choose = needed(knowledge(), load_model())
    assert choose is not None
    return tuple(choose(passages(text)))


def both(articles: list[Article]) -> Iterator[tuple[Article, Told, Told]]:
    known, nlp = knowledge(), load_model()
    fast = [read_document(a, doc, known) for a, doc in parse(articles, nlp, needed(known, nlp))]
    whole = [read_document(a, doc, known) for a, doc in parse(articles, nlp)]
    return zip(articles, fast, whole, strict=True)


def filled() -> Iterator[Article]:
    rng = random.Random(7)  # noqa: S311 - the same articles in every run
    for number, text in enumerate([*EXAMPLES, *LEANING]):
        parts = [rng.choice(ORDINARY) for _ in range(12)]
        between = text.format(" ".join(parts[:3]), " ".join(parts[3:5])) if "{}" in text else text
        parts.insert(rng.randrange(13), between)
        yield article((" " if number % 2 else "\n\n").join(parts), identifier=str(number))


def test_articles_of_which_little_is_parsed_give_the_same_events() -> None:
    articles = list(filled())
    told = list(both(articles))
    for made, fast, whole in told:
        assert (fast.events, fast.links) == (whole.events, whole.links), made.text
    assert sum(len(whole.events) for _, _, whole in told) >= len(articles)
    parsed = sum(len(needing(a.text)) for a in articles)
    assert parsed < 0.5 * sum(len(passages(a.text)) for a in articles)


@pytest.mark.skipif(not GOLD.exists(), reason="the gold set is not beside the project")
def test_the_gold_set_gives_the_same_events() -> None:
    rows = map(json.loads, GOLD.read_text(encoding="utf-8").splitlines())
    articles = [article(r["text"], r.get("date"), identifier=r["id"]) for r in rows]
    assert any(len(needing(a.text)) < len(passages(a.text)) for a in articles)
    for made, fast, whole in both(articles):
        assert (fast.events, fast.links) == (whole.events, whole.links), made.identifier


def test_every_example_of_a_type_is_parsed() -> None:
    assert [text for text in EXAMPLES if not needing(text)] == []


def test_ordinary_news_are_not_parsed() -> None:
    parsed = [text for text in ORDINARY if needing(text)]
    assert len(parsed) < 0.2 * len(ORDINARY), parsed


@pytest.mark.parametrize(
    "text",
    [
        "Born in Chicago, she was later a judge.",
        "Prices were lower in September.",
        "He was elected in May and has been praised since.",
        "The firm came to a halt.",
        "The patient was in a stable condition.",
        "Profits are to return to growth.",
    ],
)
def test_common_verbs_alone_make_no_candidate(text: str) -> None:
    """Being, coming and returning somewhere counts of someone who can act for a state, and with a place."""
    assert needing(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "President Vladimir Putin is in Beijing for two days.",
        "The foreign minister was in Cairo on Monday.",
        "Chirac returned from Moscow to Paris; the envoy came to Rome.",
        "He will be back in Tehran tomorrow.",
        "The delegation remained in Geneva.",
    ],
)
def test_politicians_who_are_come_or_return_somewhere_are_candidates(text: str) -> None:
    assert needing(text) == (0,)


def test_a_parsed_passage_reads_as_it_does_within_its_whole_article() -> None:
    text = " ".join([*ORDINARY[:8], EXAMPLES[0], *ORDINARY[8:16], EXAMPLES[1]])
    nlp = load_model()
    made = article(text)
    choose = needed(knowledge(), nlp)
    ((_, some),) = parse([made], nlp, choose)
    ((_, whole),) = parse([made], nlp)
    parsed = [t.i for t in some if t.pos_]
    assert 0 < len(parsed) < len(whole)
    for i in parsed:
        a, b = some[i], whole[i]
        assert (a.tag_, a.dep_, a.head.i, a.lemma_) == (b.tag_, b.dep_, b.head.i, b.lemma_)
        assert (a.ent_iob_, a.ent_type_, a.sent.start) == (b.ent_iob_, b.ent_type_, b.sent.start)


def test_passages_cover_a_text_and_are_cut_where_a_sentence_surely_ends() -> None:
    text = "Gen. Lee met Mr. Kim at 5 p.m. Monday. It was in the U.S. Army’s base.\n\nHe left. “Why?” asked Capt. Ito."
    parts = passages(text)
    assert "".join(p.text for p in parts) == text
    assert [p.text.strip() for p in parts] == [
        "Gen. Lee met Mr. Kim at 5 p.m. Monday.",
        "It was in the U.S. Army’s base.",
        "He left.",
        "“Why?” asked Capt. Ito.",
    ]
    assert passages("") == ()
