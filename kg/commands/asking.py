"""Commands that ask a store or a server: query, view, explain, stats."""

import sys
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import click

from kg.asking.saved import SavedQuery
from kg.asking.tables import FORMATS
from kg.commands.options import (
    OUTPUT,
    asked,
    check_output,
    json_too,
    of_store_or_server,
    pairs,
    with_params,
)
from kg.errors import UsageProblem, Violations
from kg.terminal import put, put_json, say, waiting, width


@click.command()
@click.argument("query", required=False, metavar="NAME|SPARQL")
@click.option(
    "--file", "-f", "file", type=click.Path(path_type=Path), help="A file with SPARQL; - for standard input."
)
@with_params
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="table",
    show_default=True,
)
@click.option("--list", "listing", is_flag=True, help="List the saved queries with their parameters.")
@of_store_or_server
@json_too
def query(
    query: str | None,
    file: Path | None,
    params: tuple[str, ...],
    form: str,
    listing: bool,
    store: Path,
    endpoint: str | None,
    timeout: float | None,
    as_json: bool,
) -> None:
    """Ask a saved query by its name, or your own SPARQL.

    The usual prefixes are known, and the default graph is the union of all graphs. --param binds a
    variable of the SELECT: in a saved query by label, ISO code or IRI; in your own as <iri>, kg:name,
    date, number or text.

    With --endpoint, a SPARQL server answers that holds what kg push put there.
    """
    from kg.asking.queries import free_term, is_sparql, run, run_saved, saved_queries, saved_query
    from kg.asking.tables import render

    if listing:
        _list(saved_queries(), as_json)
        return
    if (query is None) == (file is None):
        raise UsageProblem("give a query's name, SPARQL, or -f FILE; 'kg query --list' shows the saved ones")
    values = pairs(params)
    with asked(store, endpoint, timeout) as source:
        with waiting("asking"):
            if file is not None or is_sparql(str(query)):
                sparql = _text_of(file) if file is not None else str(query)
                answer = run(source, sparql, {n: free_term(v) for n, v in values.items()})
            else:
                answer = run_saved(source, saved_query(str(query).strip()), values)
        put(render(answer, "json" if as_json else form, width()))


def _text_of(file: Path) -> str:
    """SPARQL from a file or standard input."""
    try:
        return sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise UsageProblem(f"{file}: not UTF-8") from None


@click.command()
@click.argument("name", required=False)
@click.option("--output", "-o", type=OUTPUT, help="A file: .gexf .html .svg .png .csv .json .cyjs .graphml")
@click.option(
    "--from", "first", default="", metavar="DAY", help="Only what may have been on this day or later."
)
@click.option(
    "--to", "last", default="", metavar="DAY", help="Only what may have been on this day or earlier."
)
@click.option(
    "--actor", multiple=True, metavar="NAME", help="Only rows with this actor; repeated: any of them."
)
@click.option(
    "--type", "types", multiple=True, metavar="CLASS", help="Only rows with this class, such as Launch."
)
@click.option("--certainty", default="", help="certain, possible or excluded.")
@click.option("--check", is_flag=True, help="Check the GEXF as Gephi reads it; exit code 3 if it complains.")
@click.option(
    "--schema",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    envvar="KG_GEXF_SCHEMA",
    help="The official gexf.xsd, for --check.  [$KG_GEXF_SCHEMA]",
)
@with_params
@click.option("--list", "listing", is_flag=True, help="List the views with their parameters.")
@of_store_or_server
@json_too
def view(
    name: str | None,
    output: Path | None,
    params: tuple[str, ...],
    listing: bool,
    store: Path,
    endpoint: str | None,
    timeout: float | None,
    as_json: bool,
    check: bool,
    schema: Path | None,
    first: str,
    last: str,
    actor: tuple[str, ...],
    types: tuple[str, ...],
    certainty: str,
) -> None:
    """Write a relationship view as a graph, or print its rows if no file is given.

    .gexf is for Gephi, with a timeline; .html is a page that opens from disk; .csv writes the rows and,
    beside them, nodes and edges.
    """
    from kg.asking.tables import human
    from kg.exporting.viewfiles import ENDINGS, node_link, write_view
    from kg.networks.filters import Filter
    from kg.networks.views import view as make_view
    from kg.networks.views import views

    if listing:
        _list(views(), as_json)
        return
    if name is None:
        raise UsageProblem("give a view's name; 'kg view --list' shows them")
    if output is not None:
        check_output(output, ENDINGS, "views")
    only = Filter(first, last, actor, types, certainty)
    with waiting("drawing"), asked(store, endpoint, timeout) as source:
        graph = make_view(source, name, pairs(params), only)
        files = write_view(graph, output) if output is not None else ()
    size = {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges()}
    if output is not None and as_json:
        put_json({"files": [str(f) for f in files], **size})
    elif output is not None:
        say(f"{', '.join(map(str, files))}: {size['nodes']} nodes, {size['edges']} edges")
    elif not check:
        put(node_link(graph) if as_json else human(graph.graph["table"], width()))
    if check:
        from kg.exporting.gexf import gexf

        _check_gexf(name, "".join(gexf(graph)), schema)


def _check_gexf(name: str, text: str, schema: Path | None) -> None:
    """Says what Gephi's importer would complain about; Violations if it is anything."""
    from kg.exporting.gexfcheck import complaints

    found = tuple(complaints(text, schema))
    for complaint in found:
        say(f"{name}: {complaint}")
    if found:
        raise Violations(f"{name}: {len(found)} complaint{'' if len(found) == 1 else 's'}")
    say(f"{name}: no complaint{'' if schema else '; not checked by the schema (--schema gexf.xsd)'}")


def _list(queries: Iterable[SavedQuery], as_json: bool) -> None:
    if as_json:
        keys = ("name", "problem", "answer", "params")
        put_json([{k: v for k, v in asdict(q).items() if k in keys} for q in queries])
        return
    for query in queries:
        click.echo(f"{query.name}\n    {query.problem}")
        for param in query.params:
            needed = ", required" if param.required else ""
            kind = ", ".join(param.values) or param.kind
            click.echo(f"    --param {param.name}=…  {param.description} ({kind}{needed})")


@click.command()
@click.argument("name", metavar="IRI|LABEL")
@of_store_or_server
@json_too
def explain(name: str, store: Path, endpoint: str | None, timeout: float | None, as_json: bool) -> None:
    """Show every statement about a thing with the sentence that it rests on, its words marked."""
    from kg.asking.explain import explain as make
    from kg.asking.explain import human

    with asked(store, endpoint, timeout) as source:
        explanation = make(source, name)
    if as_json:
        put_json(asdict(explanation))
    else:
        put(human(explanation))


@click.command()
@of_store_or_server
@json_too
def stats(store: Path, endpoint: str | None, timeout: float | None, as_json: bool) -> None:
    """Count articles, events and classes, and show what was set aside and why."""
    from kg.asking.stats import human
    from kg.asking.stats import stats as count

    with asked(store, endpoint, timeout) as source:
        counts = count(source)
    if as_json:
        put_json(asdict(counts))
    else:
        put(human(counts))
