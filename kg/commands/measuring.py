"""The command that measures how well it reads: evaluate."""

from dataclasses import asdict, replace
from pathlib import Path

import click

from kg.commands.options import json_too
from kg.errors import InputsFailed
from kg.terminal import progress, put, put_json, say


@click.command()
@click.argument("gold", metavar="GOLD.jsonl", type=click.Path(path_type=Path))
@click.option(
    "--errors",
    type=click.IntRange(min=0),
    default=5,
    show_default=True,
    help="List this many errors of each kind.",
)
@click.option("--model", help="An installed spaCy pipeline, instead of the one that came along.")
@click.option(
    "--thorough", is_flag=True, help="Parse all of every article, not only what can tell of an event."
)
@click.option(
    "--across", is_flag=True, help="Measure which articles are found to tell of one event, and of which day."
)
@json_too
def evaluate(gold: Path, errors: int, model: str | None, thorough: bool, across: bool, as_json: bool) -> None:
    """Measure the reading on articles whose events you have annotated, and list its errors by kind.

    No store is needed or touched. How to annotate, and what each figure means, is in docs/evaluation.md.
    """
    if across:
        _evaluate_across(gold, errors, model, thorough, as_json)
        return
    from kg.measuring.evaluation import evaluate as run
    from kg.measuring.evaluation import human, shown

    with progress("articles") as step:
        found = run(gold, model=model, thorough=thorough, on_progress=step)
    for problem in found.problems:
        say(str(problem))
    if as_json:
        listed = [e for some, _ in shown(found.errors, errors).values() for e in some]
        put_json(asdict(replace(found, errors=tuple(listed))))
    elif found.documents:
        put(human(found, errors))
    if found.problems:
        raise InputsFailed(f"{len(found.problems)} of the gold lines could not be used or read")


def _evaluate_across(gold: Path, errors: int, model: str | None, thorough: bool, as_json: bool) -> None:
    """The figures over all articles of a gold file together."""
    from kg.measuring.crossdoc import evaluate_across, human
    from kg.measuring.evaluation import shown

    with progress("articles") as step:
        found = evaluate_across(gold, model=model, thorough=thorough, on_progress=step)
    for problem in found.problems:
        say(str(problem))
    if as_json:
        listed = [m for some, _ in shown(found.mistakes, errors).values() for m in some]
        put_json(asdict(replace(found, mistakes=tuple(listed))))
    elif found.documents:
        put(human(found, errors))
    if found.problems:
        raise InputsFailed(f"{len(found.problems)} of the gold lines could not be used or read")
