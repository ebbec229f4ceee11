"""Reading and validating articles in other processes, each with a model of its own.

What is sent is small: articles there, N-Triples back, never a parsed document. Articles are read in the same
shards, and come back in the same order, however many processes there are: the store does not show how many.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from itertools import islice
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from pathlib import Path
from threading import Thread

import pyoxigraph as ox

from kg.errors import KgError
from kg.gate.quarantine import SetAside, Validated
from kg.text.articles import Article

SHARD = 64
"""Articles that are read together."""
_AHEAD = 2
"""Shards that wait for each process, so that none is idle and few results are held."""
_WORTH_SHARING = 40_000
"""Characters that one process reads in a second or two: for less, loading another model takes longer."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How articles are read: all that a process needs to know besides the data files.

    `products` multiplies the model's matrices (`kg.text.products`), the same in all processes.
    """

    base: str
    model: str | None = None
    reference: tuple[Path, ...] = ()
    thorough: bool = False
    products: str | None = None


@dataclass(frozen=True, slots=True)
class Packed:
    """A validated article as it is sent: its triples as N-Triples."""

    iri: str
    identifier: str
    triples: bytes
    set_aside: tuple[SetAside, ...]


Engine = Callable[[Sequence[Sequence[Article]], Reading], Iterator[list[Packed]]]
"""Reads shards somewhere and gives the results in their order."""


def read_here(articles: Sequence[Article], reading: Reading) -> Iterator[Validated]:
    """Reads and validates articles in this process."""
    from kg.gate.validation import validator  # and so does the validator
    from kg.graphs.extraction import article_graphs  # the parser takes seconds to load: not for nothing

    graphs = article_graphs(
        articles,
        base=reading.base,
        model=reading.model,
        reference=reading.reference,
        thorough=reading.thorough,
        products=reading.products,
    )
    yield from validator().validated(graphs)


def read_packed(shard: Sequence[Article], reading: Reading) -> list[Packed]:
    """What a process does for a shard."""
    return [
        Packed(
            found.iri,
            found.identifier,
            ox.serialize(found.triples, format=ox.RdfFormat.N_TRIPLES) or b"",
            found.set_aside,
        )
        for found in read_here(shard, reading)
    ]


def read_there(articles: Sequence[Article], reading: Reading, engine: Engine) -> Iterator[Validated]:
    """Reads and validates articles elsewhere, in order."""
    from kg.text.products import fastest

    reading = replace(reading, products=reading.products or fastest())
    shards = [articles[i : i + SHARD] for i in range(0, len(articles), SHARD)]
    for packed in engine(shards, reading):
        for one in packed:
            quads = ox.parse(one.triples, format=ox.RdfFormat.N_TRIPLES)
            yield Validated(one.iri, one.identifier, tuple(q.triple for q in quads), one.set_aside)


def local(workers: int, articles: Sequence[Article]) -> Engine | None:
    """The engine for so many processes; None for this one, also if there is too little to share out."""
    worth = len(articles) > SHARD and sum(len(a.text) for a in articles) > _WORTH_SHARING
    return processes(workers) if workers > 1 and worth else None


def processes(count: int) -> Engine:
    """An engine of so many processes on this machine; KgError if one of them dies."""

    def run(shards: Sequence[Sequence[Article]], reading: Reading) -> Iterator[list[Packed]]:
        workers = min(count, len(shards)) or 1
        pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_end_with_the_build)
        ended = False
        try:
            yield from _in_order(pool, shards, reading, _AHEAD * workers)
            ended = True
        except BrokenProcessPool as error:
            raise KgError(
                "a worker process died, perhaps for want of memory; try fewer --workers (a script that calls "
                "build() with several must do so under 'if __name__ == \"__main__\":')"
            ) from error
        finally:
            # what has been read needs no waiting for processes to take down what they had loaded
            pool.shutdown(wait=not ended, cancel_futures=True)

    return run


def _end_with_the_build() -> None:
    """Lets a process end when the one that started it is gone, killed too, instead of waiting for work."""
    parent = parent_process()
    if parent is not None:
        Thread(target=_wait_for, args=(parent.sentinel,), daemon=True).start()


def _wait_for(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def _in_order(
    pool: ProcessPoolExecutor, shards: Iterable[Sequence[Article]], reading: Reading, ahead: int
) -> Iterator[list[Packed]]:
    waiting: deque[Future[list[Packed]]] = deque()
    source = iter(shards)
    for shard in islice(source, ahead):
        waiting.append(pool.submit(read_packed, shard, reading))
    while waiting:
        yield waiting.popleft().result()
        for shard in islice(source, 1):
            waiting.append(pool.submit(read_packed, shard, reading))
