"""The dataset as a file: Turtle (the union of all graphs), TriG, N-Quads, JSON-LD.

Quads are sorted, so that the same data gives the same bytes. A file appears whole or not at all.
pyoxigraph writes: rdflib's Turtle is invalid for some literals and loses tabs in others.
"""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

import pyoxigraph as ox

from kg.errors import KgError, UsageProblem
from kg.namespaces import PREFIXES

_FORMATS = {
    ".ttl": ox.RdfFormat.TURTLE,
    ".trig": ox.RdfFormat.TRIG,
    ".nq": ox.RdfFormat.N_QUADS,
    ".jsonld": ox.RdfFormat.JSON_LD,
}
ENDINGS = tuple(_FORMATS)
"""What a file's name may end in; the ending chooses the format."""


class Dataset(Protocol):
    """What can be exported: `kg.storage.store.Store`."""

    def quads(self) -> Iterable[ox.Quad]:
        """All quads, in any order."""


def export(data: Dataset, file: str | Path) -> int:
    """Writes all quads and returns how many statements the file holds.

    UsageProblem for an unknown ending; KgError if the file cannot be written: then what was there
    before is there still.
    """
    path = Path(file)
    form = _format(path)
    rows: list[ox.Triple] | list[ox.Quad]
    if form.supports_datasets:
        rows = sorted(set(data.quads()), key=lambda q: (str(q.graph_name), str(q.triple)))
    else:
        rows = sorted({q.triple for q in data.quads()}, key=str)
    try:
        _write(rows, path, form)
    except OSError as error:
        raise KgError(f"{path}: cannot be written: {error.strerror or error}") from None
    return len(rows)


def _format(path: Path) -> ox.RdfFormat:
    form = _FORMATS.get(path.suffix.lower())
    if form is None:
        raise UsageProblem(f"{path}: unknown ending '{path.suffix}'; exports go to {', '.join(ENDINGS)}")
    return form


def _write(rows: list[ox.Triple] | list[ox.Quad], path: Path, form: ox.RdfFormat) -> None:
    """Into a file beside it that takes its place when it is complete."""
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        temporary = Path(file.name)
        try:
            ox.serialize(rows, file, form, prefixes=PREFIXES)
            file.flush()
            os.fsync(file.fileno())
            mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
            temporary.chmod(mode)  # a temporary file is its owner's alone
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
