"""How the commands speak: data on standard output, messages and progress on standard error."""

import io
import json
import shutil
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Protocol

import click

from kg.asking.tables import WIDTH, printable

QUIET = 2.0
"""Seconds that a command may take before it shows its progress, and only on a terminal."""


def say(message: str) -> None:
    """A message to the user, on one line."""
    click.echo(f"kg: {printable(message)}", err=True)


def put(pieces: Iterable[str]) -> None:
    """Data, as it is."""
    click.echo("".join(pieces), nl=False)


def put_json(document: object) -> None:
    """Data as JSON."""
    click.echo(json.dumps(document, ensure_ascii=False, indent=1))


def width() -> int:
    """Columns of the terminal; a fixed number where the output goes elsewhere."""
    return shutil.get_terminal_size((WIDTH, 24)).columns if sys.stdout.isatty() else WIDTH


def survive_any_encoding() -> None:
    """A terminal that cannot show a character gets its escape instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


class Step(Protocol):
    """Called with the number of things done since, and how many there are in all where that is known."""

    def __call__(self, done: int, total: int | None = None, /) -> None: ...


@contextmanager
def progress(noun: str) -> Iterator[Step | None]:
    """Something to call as work is done; None if nobody would see it.

    Shows the number done and the rate; where the total is known, a bar and the time that remains as well.
    """
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        Progress,
        SpinnerColumn,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    count = TextColumn("{task.completed:.0f}{task.fields[of]} " + noun + "{task.fields[rate]}")
    columns = (
        SpinnerColumn(),
        BarColumn(),
        count,
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    shown = Progress(*columns, console=Console(stderr=True), transient=True)
    task = shown.add_task(noun, total=None, of="", rate="")
    begin, so_far = time.monotonic(), 0

    def step(done: int, total: int | None = None, /) -> None:
        nonlocal so_far
        so_far += done
        elapsed = time.monotonic() - begin
        if elapsed > QUIET:
            shown.start()
        of = "" if total is None else f"/{total}"
        rate = f", {so_far / elapsed:.0f}/s" if elapsed > 0 else ""
        shown.update(task, advance=done, total=total, of=of, rate=rate)

    try:
        yield step
    finally:
        shown.stop()


@contextmanager
def waiting(what: str) -> Iterator[None]:
    """Shows on a terminal that something goes on which cannot tell how far it is."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    shown = Progress(*columns, console=Console(stderr=True), transient=True)
    shown.add_task(what, total=None)
    timer = threading.Timer(QUIET, shown.start)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        shown.stop()
