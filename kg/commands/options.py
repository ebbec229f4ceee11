"""What commands share: options, and the store or server that they ask."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import click

from kg.asking.queries import Queryable
from kg.errors import UsageProblem

in_store = click.option(
    "--store",
    type=click.Path(path_type=Path),
    envvar="KG_STORE",
    default=Path("kg-store"),
    show_default="$KG_STORE or ./kg-store",
    help="Folder of the store.",
)


json_too = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


with_params = click.option(
    "--param", "-p", "params", multiple=True, metavar="NAME=VALUE", help="A parameter's value."
)


with_timeout = click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    help="Seconds without an answer of the server.  [default: 300]",
)


_at_endpoint = click.option(
    "--endpoint", metavar="URL", help="Ask this SPARQL server, such as http://localhost:7878/query, no store."
)
OUTPUT = click.Path(path_type=Path, dir_okay=False)


def of_store_or_server(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say what is asked: `store`, `endpoint`, `timeout`, for `asked`."""
    return in_store(_at_endpoint(with_timeout(command)))


@contextmanager
def _opened(path: Path) -> Iterator[Queryable]:
    """The store for reading; it is never made by asking."""
    from kg.storage.store import Store

    with Store.open(path) as opened:
        yield opened


@contextmanager
def asked(path: Path, url: str | None, timeout: float | None) -> Iterator[Queryable]:
    """The store, or the server at a URL."""
    if url is None:
        if timeout is not None:
            raise UsageProblem("--timeout is of --endpoint")
        with _opened(path) as opened:
            yield opened
        return
    from kg.servers.connection import TIMEOUT, authorization
    from kg.servers.endpoint import Endpoint

    with closing(Endpoint(url, authorization=authorization(), timeout=timeout or TIMEOUT)) as server:
        yield server


def pairs(params: Sequence[str]) -> dict[str, str]:
    values: dict[str, str] = {}
    for param in params:
        name, equals, text = param.partition("=")
        if not equals or not name:
            raise UsageProblem(f"--param {param}: write it as NAME=VALUE")
        if name in values:
            raise UsageProblem(f"--param {name} is given twice")
        values[name] = text
    return values


def check_output(file: Path, endings: Sequence[str], what: str) -> None:
    """Before the work, not after it: an ending that there is not, a folder that is not there."""
    if file.suffix.lower() not in endings:
        raise UsageProblem(f"{file}: unknown ending '{file.suffix}'; {what} go to {', '.join(endings)}")
    if not file.parent.is_dir():
        raise UsageProblem(f"{file}: the folder {file.parent} does not exist; make it first")


def check_export(file: Path) -> None:
    from kg.exporting.exports import ENDINGS

    check_output(file, ENDINGS, "exports")


def export_to(store: Path, file: Path) -> int:
    from kg.exporting.exports import export as write
    from kg.storage.store import Store

    with Store.open(store) as opened:
        return write(opened, file)
