"""Articles come in: files, folders and standard input become `Article`s, and what cannot be read `Problem`s.

Two forms are read. *Text* (`.txt` and any other name): one article a file, with an optional header
whose first line may be `date 2023-11-10 Text begins here …` or lines `date: …`, `title: …`,
`source: …`, `url: …`. *JSONL* (`.jsonl`): one object a line with `id, date, title, text, source,
url`, of which only `text` is required. The text is kept exactly as it came in, header included, since all
offsets count its code points. Nothing larger than the limit is ever held in memory.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from kg.iris import digest
from kg.text.forms import Article as Article
from kg.text.forms import Line, Refused, check_prose, decoded, from_object, headed, json_object
from kg.text.forms import Problem as Problem

LIMIT = 500_000
"""Most bytes of one article: a text file, or a line of JSONL. That many take a minute and 2 GB to parse."""
SUFFIXES = (".txt", ".jsonl")
"""What is read in a folder; names that begin with a dot are left out."""

_NO_DATE = "no publication date, so relative dates stay open; begin the file with 'date: 2023-11-10'"
_NO_DATE_JSON = 'no publication date, so relative dates stay open; add "date": "2023-11-10"'


def read(inputs: Iterable[str | Path], *, limit: int = LIMIT) -> Iterator[Article | Problem]:
    """The articles of files, folders (sorted, recursive) and "-" (standard input), in that order.

    Problems come in place. Two articles of one run with the same id and different texts are a problem;
    the first is kept. The same article twice is read once.
    """
    seen: dict[str, str] = {}
    for source in inputs:
        for item in _input(source, limit):
            if isinstance(item, Problem):
                yield item
            elif item.identifier not in seen:
                seen[item.identifier] = digest(item.text)
                yield item
            elif seen[item.identifier] != digest(item.text):
                yield Problem(
                    item.origin, f"id '{item.identifier}' is taken by another text; give it its own id"
                )


def _input(source: str | Path, limit: int) -> Iterator[Article | Problem]:
    if str(source) == "-":
        yield from _stdin(limit)
        return
    path = Path(source)
    if not path.is_dir():
        yield from _file(path, limit)
        return
    files = sorted((p for p in path.rglob("*") if _readable(p)), key=lambda p: p.relative_to(path).parts)
    if not files:
        yield Problem(_shown(path), "the folder has no articles; they are files ending in .txt or .jsonl")
    for file in files:
        yield from _file(file, limit)


def _readable(path: Path) -> bool:
    """Whether to read it in a folder: no pipe or device, which may not end; a dangling link, to name it."""
    known = path.suffix.lower() in SUFFIXES and not path.name.startswith(".")
    return known and (path.is_file() or not path.exists())


def _shown(path: Path) -> str:
    """A path that can be printed and stored, whatever bytes its name has."""
    return str(path).encode("utf-8", "replace").decode()


def _file(path: Path, limit: int) -> Iterator[Article | Problem]:
    place = _shown(path)
    try:
        with path.open("rb") as stream:
            if path.suffix.lower() == ".jsonl":
                yield from _jsonl(stream, place, limit)
            else:
                yield from _text(stream.read(limit + 1), place, _shown(Path(path.stem)), limit)
    except FileNotFoundError:
        yield Problem(place, "no such file or folder; check the name")
    except OSError as error:
        yield Problem(place, f"cannot be read ({error.strerror}); check the file and its permissions")


def _stdin(limit: int) -> Iterator[Article | Problem]:
    """Standard input is JSONL if it begins with a brace and one text otherwise."""
    stream = sys.stdin.buffer
    first = stream.readline(limit + 1)
    if first.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        yield from _jsonl(stream, "-", limit, first)
    else:
        yield from _text(first + stream.read(limit + 1 - len(first)), "-", "", limit)


def _text(data: bytes, place: str, identifier: str, limit: int) -> Iterator[Article | Problem]:
    try:
        text = decoded(Line(place, data, len(data) <= limit), limit)
        article = headed(text, Article(identifier or digest(text), text, origin=place))
        check_prose(article)
    except Refused as refusal:
        yield Problem(place, str(refusal))
        return
    if article.published is None:
        yield Problem(place, _NO_DATE, "warning")
    yield article


def _jsonl(stream: BinaryIO, place: str, limit: int, first: bytes = b"") -> Iterator[Article | Problem]:
    empty = True
    for line in _lines(stream, place, limit, first):
        if line.data.strip():
            empty = False
            yield from _record(line, limit)
    if empty:
        yield Problem(place, "empty; it should hold one JSON object a line")


def _lines(stream: BinaryIO, place: str, limit: int, first: bytes) -> Iterator[Line]:
    """The lines with their places; of one over the limit only the beginning is held."""
    number = 0
    data = first or stream.readline(limit + 1)
    while data:
        number += 1
        whole = len(data.rstrip(b"\r\n")) <= limit
        rest = data
        while not whole and rest and not rest.endswith(b"\n"):
            rest = stream.readline(limit)
        yield Line(f"{place}:{number}", data.removeprefix(b"\xef\xbb\xbf") if number == 1 else data, whole)
        data = stream.readline(limit + 1)


def _record(line: Line, limit: int) -> Iterator[Article | Problem]:
    try:
        article = from_object(json_object(decoded(line, limit)), line.place)
        check_prose(article)
    except Refused as refusal:
        yield Problem(line.place, str(refusal))
        return
    if article.published is None:
        yield Problem(line.place, _NO_DATE_JSON, "warning")
    yield article
