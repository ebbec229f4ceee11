"""How the commands speak: data on standard output, messages and progress on standard error."""

import io
import json
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

import click

from kg.tables import WIDTH, printable

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


@contextmanager
def progress(noun: str) -> Iterator[Callable[[int], None] | None]:
    """Something to call with the number of articles that were done since; None if nobody would see it."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.completed:.0f} " + noun), TimeElapsedColumn())
    shown = Progress(*columns, console=Console(stderr=True), transient=True)
    task = shown.add_task(noun, total=None)
    begin = time.monotonic()

    def step(done: int) -> None:
        if time.monotonic() - begin > QUIET:
            shown.start()
        shown.advance(task, done)

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
