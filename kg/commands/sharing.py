"""Commands that check a graph and hand it on: validate, export, push."""

from contextlib import closing
from dataclasses import asdict
from pathlib import Path

import click

from kg.commands.options import OUTPUT, check_export, export_to, in_store, json_too, with_timeout
from kg.errors import Violations
from kg.terminal import progress, put, put_json, say, waiting


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--all", "everything", is_flag=True, help="Check the whole reference data of a store as well.")
@in_store
@json_too
def validate(file: Path | None, everything: bool, store: Path, as_json: bool) -> None:
    """Check a file, or what a store has read, against the shapes; exit code 3 if it does not conform."""
    from kg.exporting.checking import check, human

    with waiting("checking"):
        report = check(file, store, everything=everything)
    if as_json:
        put_json(asdict(report))
    else:
        put(human(report))
    if not report.conforms:
        wrong = sum(1 for r in report.results if r.severity == "Violation")
        raise Violations(f"{file or store}: {wrong} violation{'' if wrong == 1 else 's'} of the shapes")


@click.command()
@click.option(
    "--output", "-o", type=OUTPUT, required=True, help="A file ending in .ttl, .trig, .nq or .jsonld."
)
@in_store
@json_too
def export(output: Path, store: Path, as_json: bool) -> None:
    """Write the dataset: .ttl is the union of all graphs, .trig, .nq and .jsonld keep them apart."""
    check_export(output)
    count = export_to(store, output)
    if as_json:
        put_json({"file": str(output), "statements": count})
    else:
        say(f"{output}: {count} statements")


@click.command()
@click.argument("url", metavar="URL")
@click.option("--again", is_flag=True, help="Send all graphs, also those that were sent before.")
@click.option(
    "--union", is_flag=True, help="Keep the union of all graphs in the default graph, from now on each time."
)
@with_timeout
@in_store
@json_too
def push(url: str, again: bool, union: bool, timeout: float | None, store: Path, as_json: bool) -> None:
    """Load the graphs into a SPARQL server (Graph Store Protocol), only what it does not have yet.

    \b
    Oxigraph  http://localhost:7878/store
    Fuseki    http://localhost:3030/DATASET/data
    GraphDB   http://localhost:7200/repositories/NAME/rdf-graphs/service

    Credentials: $KG_ENDPOINT_TOKEN, or $KG_ENDPOINT_USER and $KG_ENDPOINT_PASSWORD.
    """
    from kg.servers.connection import TIMEOUT, authorization
    from kg.servers.graphserver import GraphServer
    from kg.servers.push import push as run_push

    server = GraphServer(url, authorization=authorization(), timeout=timeout or TIMEOUT)
    with closing(server), progress("graphs") as step:
        pushed = run_push(store, server, again=again, union=union, step=step)
    if as_json:
        put_json(asdict(pushed))
    else:
        say(f"{pushed.sent} graphs sent, {pushed.dropped} dropped there, {pushed.unchanged} unchanged")
