"""The command line: data on standard output, progress and messages on standard error, one line an error.

Each command only reads its options and calls one function of another module, which it imports itself: a
query does not wait for the parser to load.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.errors import InputsFailed, KgError, UsageProblem, Violations
from kg.queries import Queryable
from kg.saved import SavedQuery
from kg.tables import FORMATS
from kg.terminal import progress, put, put_json, say, survive_any_encoding, waiting, width

if TYPE_CHECKING:
    from kg.workers import Engine

HELP = """From news text to a validated knowledge graph of launches, protests, summits and visits.

\b
A session:
  kg build seeds/                                   read articles into ./kg-store
  kg stats                                          what was found, what was set aside
  kg query launched-while-leader-abroad             a saved question, with its sentences
  kg query leaders --param state=Japan --param on=2023-11-10
  kg query 'SELECT ?e WHERE { ?e a kg:Launch }'     your own SPARQL; kg: and others are known
  kg view who-met-whom -o meetings.gexf             a picture for Gephi, with a timeline
  kg explain "Kim Jong Un"                          each statement with its sentence
  kg export -o graph.ttl                            the whole dataset
  kg query contradictions                           where sources differ on one event
  kg evaluate gold.jsonl                            how well it reads news that you annotated

\b
Exit codes: 0 fine, 1 failure, 2 usage, 3 violations of the shapes, 4 some inputs failed,
  5 the store is locked by another process, 6 a limit was exceeded.
"""


class _Commands(click.Group):
    """Turns every failure that a user can cause into one line on standard error and its exit code."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except KgError as error:
            say(str(error))
            ctx.exit(error.exit_code)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(1)
        except OSError as error:
            place = f"{error.filename}: " if error.filename else ""
            say(f"{place}{error.strerror or error}")
            ctx.exit(1)
        except KeyboardInterrupt:
            say("interrupted")
            ctx.exit(1)


_store = click.option(
    "--store",
    type=click.Path(path_type=Path),
    envvar="KG_STORE",
    default=Path("kg-store"),
    show_default="$KG_STORE or ./kg-store",
    help="Folder of the store.",
)
_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
_params = click.option(
    "--param", "-p", "params", multiple=True, metavar="NAME=VALUE", help="A parameter's value."
)
_endpoint = click.option(
    "--endpoint", metavar="URL", help="Ask this SPARQL server, such as http://localhost:7878/query, no store."
)
_timeout = click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    help="Seconds without an answer of the server.  [default: 300]",
)
_output = click.Path(path_type=Path, dir_okay=False)


@click.group(cls=_Commands, help=HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="kg-builder", prog_name="kg")
def main() -> None:
    survive_any_encoding()


@main.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT…")
@_store
@click.option("--output", "-o", type=_output, help="Export afterwards: .ttl, .trig, .nq or .jsonld.")
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
@_json
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
    from kg.build import build as run_build

    if output is not None:
        _check_export(output)
    with progress("articles") as step:
        report = run_build(
            inputs,
            store,
            base=base,
            model=model,
            reference=reference,
            thorough=thorough,
            workers=workers,
            engine=_cluster(engine, address),
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
        _export(store, output)
    failed = sum(1 for p in report.problems if p.severity == "error")
    if failed:
        others = "; the others were" if report.read or report.unchanged else ""
        raise InputsFailed(f"{failed} input{'' if failed == 1 else 's'} could not be read{others}")


@main.command()
@click.argument("query", required=False, metavar="NAME|SPARQL")
@click.option(
    "--file", "-f", "file", type=click.Path(path_type=Path), help="A file with SPARQL; - for standard input."
)
@_params
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="table",
    show_default=True,
)
@click.option("--list", "listing", is_flag=True, help="List the saved queries with their parameters.")
@_store
@_endpoint
@_timeout
@_json
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
    from kg.queries import free_term, is_sparql, run, run_saved, saved_queries, saved_query
    from kg.tables import render

    if listing:
        _list(saved_queries(), as_json)
        return
    if (query is None) == (file is None):
        raise UsageProblem("give a query's name, SPARQL, or -f FILE; 'kg query --list' shows the saved ones")
    values = _pairs(params)
    with _asked(store, endpoint, timeout) as opened:
        with waiting("asking"):
            if file is not None or is_sparql(str(query)):
                sparql = _text_of(file) if file is not None else str(query)
                answer = run(opened, sparql, {n: free_term(v) for n, v in values.items()})
            else:
                answer = run_saved(opened, saved_query(str(query).strip()), values)
        put(render(answer, "json" if as_json else form, width()))


@main.command()
@click.argument("name", required=False)
@click.option("--output", "-o", type=_output, help="A file: .gexf .html .svg .png .csv .json .cyjs .graphml")
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
@_params
@click.option("--list", "listing", is_flag=True, help="List the views with their parameters.")
@_store
@_json
def view(
    name: str | None,
    output: Path | None,
    params: tuple[str, ...],
    listing: bool,
    store: Path,
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
    from kg.filters import Filter
    from kg.tables import human
    from kg.viewfiles import ENDINGS, node_link, write_view
    from kg.views import view as make_view
    from kg.views import views

    if listing:
        _list(views(), as_json)
        return
    if name is None:
        raise UsageProblem("give a view's name; 'kg view --list' shows them")
    if output is not None:
        _check_output(output, ENDINGS, "views")
    only = Filter(first, last, actor, types, certainty)
    with waiting("drawing"), _opened(store) as opened:
        graph = make_view(opened, name, _pairs(params), only)
        files = write_view(graph, output) if output is not None else ()
    size = {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges()}
    if output is not None and as_json:
        put_json({"files": [str(f) for f in files], **size})
    elif output is not None:
        say(f"{', '.join(map(str, files))}: {size['nodes']} nodes, {size['edges']} edges")
    elif not check:
        put(node_link(graph) if as_json else human(graph.graph["table"], width()))
    if check:
        from kg.gexf import gexf

        _check_gexf(name, "".join(gexf(graph)), schema)


@main.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--all", "everything", is_flag=True, help="Check the whole reference data of a store as well.")
@_store
@_json
def validate(file: Path | None, everything: bool, store: Path, as_json: bool) -> None:
    """Check a file, or what a store has read, against the shapes; exit code 3 if it does not conform."""
    from kg.checking import check, human

    with waiting("checking"):
        report = check(file, store, everything=everything)
    if as_json:
        put_json(asdict(report))
    else:
        put(human(report))
    if not report.conforms:
        wrong = sum(1 for r in report.results if r.severity == "Violation")
        raise Violations(f"{file or store}: {wrong} violation{'' if wrong == 1 else 's'} of the shapes")


@main.command()
@click.option(
    "--output", "-o", type=_output, required=True, help="A file ending in .ttl, .trig, .nq or .jsonld."
)
@_store
@_json
def export(output: Path, store: Path, as_json: bool) -> None:
    """Write the dataset: .ttl is the union of all graphs, .trig, .nq and .jsonld keep them apart."""
    _check_export(output)
    count = _export(store, output)
    if as_json:
        put_json({"file": str(output), "statements": count})
    else:
        say(f"{output}: {count} statements")


@main.command()
@click.argument("name", metavar="IRI|LABEL")
@_store
@_json
def explain(name: str, store: Path, as_json: bool) -> None:
    """Show every statement about a thing with the sentence that it rests on, its words marked."""
    from kg.explain import explain as make
    from kg.explain import human

    with _opened(store) as opened:
        explanation = make(opened, name)
    if as_json:
        put_json(asdict(explanation))
    else:
        put(human(explanation))


@main.command()
@click.argument("url", metavar="URL")
@click.option("--again", is_flag=True, help="Send all graphs, also those that were sent before.")
@click.option(
    "--union", is_flag=True, help="Keep the union of all graphs in the default graph, from now on each time."
)
@_timeout
@_store
@_json
def push(url: str, again: bool, union: bool, timeout: float | None, store: Path, as_json: bool) -> None:
    """Load the graphs into a SPARQL server (Graph Store Protocol), only what it does not have yet.

    \b
    Oxigraph  http://localhost:7878/store
    Fuseki    http://localhost:3030/DATASET/data
    GraphDB   http://localhost:7200/repositories/NAME/rdf-graphs/service

    Credentials: $KG_ENDPOINT_TOKEN, or $KG_ENDPOINT_USER and $KG_ENDPOINT_PASSWORD.
    """
    from kg.connection import TIMEOUT, authorization
    from kg.graphserver import GraphServer
    from kg.push import push as run_push

    server = GraphServer(url, authorization=authorization(), timeout=timeout or TIMEOUT)
    with closing(server), progress("graphs") as step:
        pushed = run_push(store, server, again=again, union=union, step=step)
    if as_json:
        put_json(asdict(pushed))
    else:
        say(f"{pushed.sent} graphs sent, {pushed.dropped} dropped there, {pushed.unchanged} unchanged")


@main.command()
@click.argument("article", metavar="ARTICLE")
@_store
@_json
def forget(article: str, store: Path, as_json: bool) -> None:
    """Drop what an article, named by its id or IRI, said; what others say stays."""
    from kg.build import forget as drop

    drop(store, article)
    if as_json:
        put_json({"forgotten": article})
    else:
        say(f"{article} forgotten")


@main.command()
@click.argument("one", metavar="EVENT")
@click.argument("other", metavar="EVENT")
@_store
@_json
def same(one: str, other: str, store: Path, as_json: bool) -> None:
    """Rule that two events are one; kept in the store's rulings.json."""
    from kg.corpus import rule

    rule(store, one, other, same=True)
    if as_json:
        put_json({"same": [one, other]})
    else:
        say("ruled the same, whatever is read later")


@main.command()
@click.argument("one", metavar="EVENT")
@click.argument("other", metavar="EVENT")
@_store
@_json
def different(one: str, other: str, store: Path, as_json: bool) -> None:
    """Rule that two events are not one, by the names that 'kg explain' shows for each article."""
    from kg.corpus import rule

    rule(store, one, other, same=False)
    if as_json:
        put_json({"different": [one, other]})
    else:
        say("ruled different, whatever is read later")


@main.command()
@_store
@_json
def stats(store: Path, as_json: bool) -> None:
    """Count articles, events and classes, and show what was set aside and why."""
    from kg.stats import human
    from kg.stats import stats as count

    with _opened(store) as opened:
        counts = count(opened)
    if as_json:
        put_json(asdict(counts))
    else:
        put(human(counts))


@main.command()
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
@_json
def evaluate(gold: Path, errors: int, model: str | None, thorough: bool, across: bool, as_json: bool) -> None:
    """Measure the reading on articles whose events you have annotated, and list its errors by kind.

    No store is needed or touched. How to annotate, and what each figure means, is in docs/evaluation.md.
    """
    if across:
        _evaluate_across(gold, errors, model, thorough, as_json)
        return
    from kg.evaluation import evaluate as run
    from kg.evaluation import human, shown

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
    from kg.crossdoc import evaluate_across, human
    from kg.evaluation import shown

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


def _cluster(engine: str, address: str | None) -> "Engine | None":
    """The engine that reads elsewhere; None for this machine."""
    if engine == "ray":
        from kg.cluster import cluster

        return cluster(address)
    if address is not None:
        raise UsageProblem("--address is of --engine ray")
    return None


def _check_gexf(name: str, text: str, schema: Path | None) -> None:
    """Says what Gephi's importer would complain about; Violations if it is anything."""
    from kg.gexfcheck import complaints

    found = tuple(complaints(text, schema))
    for complaint in found:
        say(f"{name}: {complaint}")
    if found:
        raise Violations(f"{name}: {len(found)} complaint{'' if len(found) == 1 else 's'}")
    say(f"{name}: no complaint{'' if schema else '; not checked by the schema (--schema gexf.xsd)'}")


@contextmanager
def _opened(path: Path) -> Iterator[Queryable]:
    """The store for reading; it is never made by asking."""
    from kg.store import Store

    with Store.open(path) as opened:
        yield opened


@contextmanager
def _asked(path: Path, url: str | None, timeout: float | None) -> Iterator[Queryable]:
    """The store, or the server at a URL."""
    if url is None:
        if timeout is not None:
            raise UsageProblem("--timeout is of --endpoint")
        with _opened(path) as opened:
            yield opened
        return
    from kg.connection import TIMEOUT, authorization
    from kg.endpoint import Endpoint

    with closing(Endpoint(url, authorization=authorization(), timeout=timeout or TIMEOUT)) as server:
        yield server


def _pairs(params: Sequence[str]) -> dict[str, str]:
    values: dict[str, str] = {}
    for param in params:
        name, equals, text = param.partition("=")
        if not equals or not name:
            raise UsageProblem(f"--param {param}: write it as NAME=VALUE")
        if name in values:
            raise UsageProblem(f"--param {name} is given twice")
        values[name] = text
    return values


def _text_of(file: Path) -> str:
    """SPARQL from a file or standard input."""
    try:
        return sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise UsageProblem(f"{file}: not UTF-8") from None


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


def _check_export(file: Path) -> None:
    from kg.exports import ENDINGS

    _check_output(file, ENDINGS, "exports")


def _check_output(file: Path, endings: Sequence[str], what: str) -> None:
    """Before the work, not after it: an ending that there is not, a folder that is not there."""
    if file.suffix.lower() not in endings:
        raise UsageProblem(f"{file}: unknown ending '{file.suffix}'; {what} go to {', '.join(endings)}")
    if not file.parent.is_dir():
        raise UsageProblem(f"{file}: the folder {file.parent} does not exist; make it first")


def _export(store: Path, file: Path) -> int:
    from kg.exports import export as write
    from kg.store import Store

    with Store.open(store) as opened:
        return write(opened, file)
