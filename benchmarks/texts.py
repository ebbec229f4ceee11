"""News of known make-up: ordinary sentences with, here and there, one that tells of an event.

The ordinary sentences are `tests/data/ordinary.txt`, the others the examples of the event frames. A seeded
generator puts them together, so that every run reads the same.
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from kg.framefiles import examples
from kg.resources import ontology_dir
from kg.text.articles import Article

ORDINARY = (
    (Path(__file__).parents[1] / "tests" / "data" / "ordinary.txt").read_text(encoding="utf-8").splitlines()
)
TELLING = tuple(text for _, text, good in examples(ontology_dir() / "events") if good)
_FIRST = date(2020, 1, 1)
_WORDS = (300, 800)
"""Words of a full-length article, both inclusive."""


def article(number: int, text: str) -> Article:
    """An article of its own day."""
    return Article(
        identifier=f"a{number}",
        text=text,
        body_start=0,
        published=_FIRST + timedelta(days=number % 1500),
        title="",
        source="",
        url="",
        origin="benchmark",
    )


def full_length(count: int, *, relevant_every: int, seed: int = 1) -> Iterator[Article]:
    """Articles of 300 to 800 words; each n-th has two to four telling sentences, the others none."""
    rng = random.Random(seed)  # noqa: S311 - the same articles in every run
    for number in range(count):
        wanted = rng.randint(*_WORDS)
        parts: list[str] = []
        while sum(part.count(" ") + 1 for part in parts) < wanted:
            parts.append(rng.choice(ORDINARY))
        for _ in range(rng.randint(2, 4) if number % relevant_every == 0 else 0):
            parts[rng.randrange(len(parts))] = rng.choice(TELLING)
        paragraphs = (" ".join(parts[i : i + 3]) for i in range(0, len(parts), 3))
        yield article(number, "\n\n".join(paragraphs))


def items(count: int, seed: int = 1) -> Iterator[Article]:
    """Items of one or two sentences, half of them telling of an event, each with a number of its own."""
    rng = random.Random(seed)  # noqa: S311 - the same items in every run
    for number in range(count):
        text = rng.choice(TELLING if number % 2 else ORDINARY)
        yield article(number, f"{text} Report {number}.")
