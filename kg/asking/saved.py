"""The saved queries: SPARQL files whose comment header says what they answer and take.

A saved query is one file `ontology/queries/<name>.rq` whose comment header says what it is for:

    # Problem: one question an analyst has
    # Answer: what a row is (indented comment lines go on)
    # Param: NAME KIND optional|required What it is        (or KIND:VALUE|VALUE, where no other will do)
    # Node: … and # Edge: … make it a view as well, see `kg.networks.views`

A parameter is a variable of the SELECT; its kind says how the text of `--param` becomes a term. A user's own
query is such a file anywhere, named by its path.
"""

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.errors import UsageProblem
from kg.resources import ontology_dir

_HEADER = re.compile(r"# (Problem|Answer|Param|Node|Edge): *(.*)")
KINDS = ("actor", "zone", "thing", "concept", "class", "date", "integer", "string", "iri")


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of a saved query: a variable of its SELECT, and how text becomes its value.

    Where there are `values`, it is one of them.
    """

    name: str
    kind: str
    required: bool
    description: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """One documented query; `node_rules` and `edge_rules` are what its header says to a view."""

    name: str
    problem: str
    answer: str
    params: tuple[Param, ...]
    node_rules: tuple[str, ...]
    edge_rules: tuple[str, ...]
    sparql: str


def saved_queries(folder: Path | None = None) -> tuple[SavedQuery, ...]:
    """All saved queries, by name."""
    return tuple(_parse(path) for path in sorted((folder or ontology_dir() / "queries").glob("*.rq")))


def saved_query(name: str, folder: Path | None = None) -> SavedQuery:
    """The saved query of this name or file (.rq); UsageProblem with the nearest names if there is none."""
    if name.endswith(".rq"):
        return _parse(Path(name))
    path = (folder or ontology_dir() / "queries") / f"{name}.rq"
    if re.fullmatch(r"[\w-]+", name) and path.is_file():
        return _parse(path)
    known = [p.stem for p in path.parent.glob("*.rq")]
    raise UsageProblem(f"no saved query '{brief(name)}'{near(name, known)}; 'kg query --list' shows all")


def near(name: str, known: Sequence[str]) -> str:
    """The known names that look like a mistyped one, as the middle of a message."""
    plain = "-".join(name.lower().split())
    found = difflib.get_close_matches(plain, known, n=3, cutoff=0.5)
    return f"; did you mean {' or '.join(found)}?" if found else ""


def _parse(path: Path) -> SavedQuery:
    """Reads the header; a header word or kind that does not exist is an error that names the file."""
    try:
        sparql = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise UsageProblem(f"{path}: not UTF-8") from None
    except OSError as error:
        raise UsageProblem(f"{path}: cannot be read ({error.strerror})") from None
    fields: dict[str, list[str]] = {"Problem": [], "Answer": [], "Param": [], "Node": [], "Edge": []}
    last = ""
    for number, line in enumerate(sparql.splitlines(), 1):
        if not line.startswith("#"):
            break
        if match := _HEADER.fullmatch(line):
            last = match[1]
            fields[last].append(match[2].strip())
        elif line.startswith("#   ") and last:
            fields[last][-1] += " " + line[1:].strip()
        else:
            raise UsageProblem(
                f"{path}:{number}: not a header line; they begin with "
                f"# and one of {', '.join(fields)}; other comments go below a blank line"
            )
    if not fields["Problem"] or not fields["Answer"]:
        raise UsageProblem(f"{path}: the header needs a '# Problem:' and an '# Answer:' line")
    params = tuple(_param(path, text) for text in fields["Param"])
    problem, answer = " ".join(fields["Problem"]), " ".join(fields["Answer"])
    return SavedQuery(
        path.stem, problem, answer, params, tuple(fields["Node"]), tuple(fields["Edge"]), sparql
    )


def _param(path: Path, text: str) -> Param:
    parts = text.split(maxsplit=3)
    kind, _, values = parts[1].partition(":") if len(parts) == 4 else ("", "", "")
    if kind not in KINDS or parts[2] not in ("optional", "required"):
        raise UsageProblem(
            f"{path}: '# Param: {text}' is not NAME KIND optional|required TEXT; kinds are {', '.join(KINDS)}"
        )
    return Param(parts[0], kind, parts[2] == "required", parts[3], tuple(filter(None, values.split("|"))))


def brief(text: str, limit: int = 60) -> str:
    """A text on one line, cut short for a message."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"
