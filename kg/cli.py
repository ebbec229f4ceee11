"""The command line: data on standard output, progress and messages on standard error, one line an error.

The commands are in `kg.commands`.
"""

import os
import sys

import click

from kg.commands.asking import explain, query, stats, view
from kg.commands.building import build, different, forget, same
from kg.commands.measuring import evaluate
from kg.commands.sharing import export, push, validate
from kg.errors import KgError
from kg.terminal import say, survive_any_encoding

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


@click.group(cls=_Commands, help=HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="kg-builder", prog_name="kg")
def main() -> None:
    survive_any_encoding()


for command in (
    build,
    query,
    view,
    validate,
    export,
    explain,
    push,
    forget,
    same,
    different,
    stats,
    evaluate,
):
    main.add_command(command)
