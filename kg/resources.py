"""Where the ontology and the shapes lie: beside the package in a checkout, inside it in a wheel.

The top-level folders are the only copy that is edited; the wheel carries them as `kg/_data/`
(`force-include` in pyproject.toml).
"""

from functools import cache
from pathlib import Path

from kg.errors import KgError

_PACKAGE = Path(__file__).resolve().parent


def ontology_dir() -> Path:
    """The folder of terms, frames, cue words, reference data and saved queries."""
    return _folder("ontology")


def shapes_dir() -> Path:
    """The folder of SHACL shapes."""
    return _folder("shapes")


@cache
def _folder(name: str) -> Path:
    packed = _PACKAGE / "_data" / name
    beside = _PACKAGE.parent / name
    for folder in (packed, beside):
        if folder.is_dir():
            return folder
    raise KgError(f"{beside}: the program's data folder is missing; install the package again")
