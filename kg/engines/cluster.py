"""Reading on a Ray cluster: the same shards, the same code, the same bytes as on one machine.

Needs the extra `ray`. Every machine must have this program in the same version and the same data files,
which is checked by their digest, and a user's own reference files under the same paths.
"""

import logging
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any  # what ray gives has no types

from kg.engines.versions import rules_version
from kg.engines.workers import Engine, Packed, Reading, read_packed
from kg.errors import KgError, UsageProblem
from kg.text.articles import Article

_AHEAD = 4
"""Shards that wait for each core of the cluster."""


def cluster(address: str | None = None) -> Engine:
    """An engine on the cluster at an address; None starts one on this machine. UsageProblem without Ray."""
    try:
        import ray
    except ImportError as error:
        raise UsageProblem("--engine ray needs Ray: pip install 'kg-builder[ray]'") from error

    def run(shards: Sequence[Sequence[Article]], reading: Reading) -> Iterator[list[Packed]]:
        try:
            ray.init(
                address=address, include_dashboard=False, log_to_driver=False, logging_level=logging.ERROR
            )
        except (ConnectionError, ValueError) as error:
            raise KgError(f"no Ray cluster at {address}: {error}") from error
        try:
            yield from _in_order(ray, shards, reading)
        except ray.exceptions.RayError as error:
            cause = getattr(error, "cause", None)
            raise KgError(f"Ray: {str(cause or error).splitlines()[0]}") from error
        finally:
            ray.shutdown()

    return run


def _in_order(ray: Any, shards: Sequence[Sequence[Article]], reading: Reading) -> Iterator[list[Packed]]:  # noqa: ANN401
    task = ray.remote(num_cpus=1)(_checked)
    expected = rules_version(reading.model, thorough=reading.thorough)
    ahead = max(_AHEAD, _AHEAD * int(ray.cluster_resources().get("CPU", 1)))
    source = iter(shards)
    waiting: deque[Any] = deque(task.remote(s, reading, expected) for s in islice(source, ahead))
    while waiting:
        yield ray.get(waiting.popleft())
        waiting.extend(task.remote(s, reading, expected) for s in islice(source, 1))


def _checked(shard: Sequence[Article], reading: Reading, expected: str) -> list[Packed]:
    if rules_version(reading.model, thorough=reading.thorough) != expected:
        raise KgError("a machine of the cluster has another version of kg or of its data files")
    return read_packed(shard, reading)
