"""What reading depends on besides the article: program, model and data files, as one digest."""

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

from kg.iris import digest
from kg.resources import ontology_dir, shapes_dir


@cache
def rules_version(model: str | None, *, thorough: bool = False) -> str:
    """A digest of the program, the model's name, how much is parsed, and the data files of reading."""
    files = sorted(
        p
        for folder in (ontology_dir(), shapes_dir())
        for p in folder.rglob("*")
        if p.suffix in (".toml", ".ttl", ".csv")
    )
    program = sorted(Path(__file__).parents[1].rglob("*.py"))
    hasher = hashlib.sha256()
    for path in [*program, *files]:
        hasher.update(path.name.encode() + b"\0" + path.read_bytes())
    mode = "thorough" if thorough else "fast"
    return digest(version("kg-builder"), model or "", mode, version("spacy"), hasher.hexdigest())
