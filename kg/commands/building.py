"""Commands that change a store: build, forget, same, different."""

from dataclasses import asdict
from pathlib import Path

import click

from kg.commands.options import OUTPUT, check_export, export_to, in_store, json_too
from kg.errors import InputsFailed, UsageProblem
from kg.terminal import progress, put_json, say


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT…")
@in_store
@click.option("--output", "-o", type=OUTPUT, help="Export afterwards: .ttl, .trig, .nq or .jsonld.")
@click.option("--base", help="Base of the IRIs of a new store.  [default: https://kg.example.org/]")
@click.option("--model", help="An installed spaCy pipeline, instead of the one that came along.")
@click.option(
    "--reference",
    multiple=True,
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Turtle of your own with states, leaders or zones; may be repeated.",
)
@click.option(
    "--thorough", is_flag=True, help="Parse all of every article, not only what can tell of an event."
)
@click.option(
    "--workers", type=click.IntRange(min=1), default=1, show_default=True, help="Processes that read."
)
@click.option(
    "--engine",
    type=click.Choice(["local", "ray"]),
    default="local",
    show_default=True,
    help="Read here or on Ray.",
)
@click.option("--address", help="The Ray cluster for --engine ray.  [default: one on this machine]")
@click.option("--prune", is_flag=True, help="Forget what is in the store and not among the inputs.")
@json_too
def build(
    inputs: tuple[str, ...],
    store: Path,
    output: Path | None,
    base: str | None,
    model: str | None,
    reference: tuple[Path, ...],
    thorough: bool,
    workers: int,
    engine: str,
    address: str | None,
    prune: bool,
    as_json: bool,
) -> None:
    """Read articles (files, folders, - for standard input) into the store.

    Text files may begin with a header (date, title, source, url); .jsonl files hold one object a line
    (id, date, title, text, source, url). What was read before is not read again.
    """
    from kg.across.build import build as run_build
    from kg.engines.cluster import cluster

    if address is not None and engine != "ray":
        raise UsageProblem("--address is of --engine ray")
    if output is not None:
        check_export(output)
    with progress("articles") as step:
        report = run_build(
            inputs,
            store,
            base=base,
            model=model,
            reference=reference,
            thorough=thorough,
            workers=workers,
            engine=cluster(address) if engine == "ray" else None,
            prune=prune,
            on_progress=step,
        )
    for problem in report.problems:
        say(f"{'warning: ' if problem.severity == 'warning' else ''}{problem}")
    if as_json:
        put_json(asdict(report))
    else:
        events = ", ".join(f"{n} {name}" for name, n in sorted(report.events.items())) or "no events"
        say(
            f"{report.read} read, {report.unchanged} unchanged, {report.replaced} replaced, "
            f"{report.forgotten} forgotten; {events}; {report.set_aside} set aside"
        )
        for reason, count in report.reasons.items():
            say(f"set aside {count}: {reason} (kg query set-aside shows them)")
    if output is not None:
        export_to(store, output)
    failed = sum(1 for p in report.problems if p.severity == "error")
    if failed:
        others = "; the others were" if report.read or report.unchanged else ""
        raise InputsFailed(f"{failed} input{'' if failed == 1 else 's'} could not be read{others}")


@click.command()
@click.argument("article", metavar="ARTICLE")
@in_store
@json_too
def forget(article: str, store: Path, as_json: bool) -> None:
    """Drop what an article, named by its id, IRI or file, said; what others say stays."""
    from kg.across.build import forget as drop

    drop(store, article)
    if as_json:
        put_json({"forgotten": article})
    else:
        say(f"{article} forgotten")


@click.command()
@click.argument("one", metavar="EVENT")
@click.argument("other", metavar="EVENT")
@in_store
@json_too
def same(one: str, other: str, store: Path, as_json: bool) -> None:
    """Rule that two events are one; kept in the store's rulings.json."""
    from kg.across.corpus import rule

    rule(store, one, other, same=True)
    if as_json:
        put_json({"same": [one, other]})
    else:
        say("ruled the same, whatever is read later")


@click.command()
@click.argument("one", metavar="EVENT")
@click.argument("other", metavar="EVENT")
@in_store
@json_too
def different(one: str, other: str, store: Path, as_json: bool) -> None:
    """Rule that two events are not one, by the names that 'kg explain' shows for each article."""
    from kg.across.corpus import rule

    rule(store, one, other, same=False)
    if as_json:
        put_json({"different": [one, other]})
    else:
        say("ruled different, whatever is read later")
