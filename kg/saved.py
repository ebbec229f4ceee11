"""The saved queries: SPARQL files whose comment header says what they answer and take.

A saved query is one file `ontology/queries/<name>.rq` whose comment header says what it is for:

    # Problem: one question an analyst has
    # Answer: what a row is (indented comment lines go on)
    # Param: NAME KIND optional|required What it is
    # Node: … and # Edge: … make it a view as well, see `kg.views`

A parameter is a variable of the SELECT; its kind says how the text of `--param` becomes a term.
"""

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.errors import UsageProblem
from kg.resources import ontology_dir

_HEADER = re.compile(r"# (Problem|Answer|Param|Node|Edge): *(.*)")
KINDS = ("actor", "zone", "concept", "date", "integer", "string", "iri")
"""Kinds of parameters; a kind with `|` in it lists the only values ("head-of-state|de-facto")."""


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of a saved query: a variable of its SELECT, and how text becomes its value."""

    name: str
    kind: str
    required: bool
    description: str


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
    """The saved query of this name; UsageProblem with the nearest names if there is none."""
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
    sparql = path.read_text(encoding="utf-8")
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
            raise UsageProblem(f"{path}:{number}: not a header line; known are {', '.join(fields)}")
    if not fields["Problem"] or not fields["Answer"]:
        raise UsageProblem(f"{path}: the header needs a '# Problem:' and an '# Answer:' line")
    params = tuple(_param(path, text) for text in fields["Param"])
    problem, answer = " ".join(fields["Problem"]), " ".join(fields["Answer"])
    return SavedQuery(
        path.stem, problem, answer, params, tuple(fields["Node"]), tuple(fields["Edge"]), sparql
    )


def _param(path: Path, text: str) -> Param:
    parts = text.split(maxsplit=3)
    known = len(parts) == 4 and (parts[1] in KINDS or "|" in parts[1])
    if not known or parts[2] not in ("optional", "required"):
        raise UsageProblem(f"{path}: '# Param: {text}' is not NAME {'|'.join(KINDS)} optional|required TEXT")
    return Param(parts[0], parts[1], parts[2] == "required", parts[3])


def brief(text: str, limit: int = 60) -> str:
    """A text on one line, cut short for a message."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"
