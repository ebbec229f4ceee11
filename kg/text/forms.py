"""The two forms of an article: text with a header, and a JSON object; what is neither is refused.

The text is kept exactly as it came in, header included, since all offsets count its code points.
"""

import json
import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from kg.iris import digest
from kg.text.language import not_english

_HEADER = re.compile(r"[ \t]*(?:(date)(?:[ \t]*:[ \t]*|[ \t]+(?=\d))|(title|source|url)[ \t]*:[ \t]*)", re.I)
_DAY = re.compile(
    r"(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\S)", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Article:
    """One document as it came in; `body_start` is the code point where its prose starts."""

    identifier: str
    text: str
    body_start: int = 0
    published: date | None = None
    title: str = ""
    source: str = ""
    url: str = ""
    origin: str = ""
    """Where it was found, for messages: `a.txt`, `a.jsonl:12`."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why an input was not read (error), or was read but lacks something (warning); one line each."""

    place: str
    reason: str
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}"


class Refused(Exception):
    """Carries the reason from where it is found to where the place is known."""


@dataclass(frozen=True, slots=True)
class Line:
    """Bytes that stand at a place of an input; `whole` is false where the limit cut them off."""

    place: str
    data: bytes
    whole: bool


def headed(text: str, article: Article) -> Article:
    """Takes the header off: consecutive known keys at the very beginning, a blank line after them."""
    at = 1 if text.startswith("\ufeff") else 0
    at += len(text[at:]) - len(text[at:].lstrip())
    while match := _HEADER.match(text, at):
        end = _line_end(text, match.end())
        if match[1]:
            day = _DAY.match(text, match.end(), end)
            line = text.count("\n", 0, match.start()) + 1
            article = replace(article, published=_day(text[match.end() : end], f"line {line}: "))
            at = day.end() if day else end
            same_line = text[at:end].strip()
        else:
            article = _with(article, match[2].lower(), text[match.end() : end].strip())
            at, same_line = end, ""
        at += len(text[at:]) - len(text[at:].lstrip())
        if same_line or text[end:at].count("\n") > 1:
            break
    return replace(article, body_start=at)


def _with(article: Article, key: str, value: str) -> Article:
    match key:
        case "title":
            return replace(article, title=value)
        case "source":
            return replace(article, source=value)
        case "url":
            return replace(article, url=value)
        case _:
            raise AssertionError(key)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _day(value: str, where: str = "") -> date:
    """The day that a value begins with; a time of day is dropped. Refuses what is no day."""
    match = _DAY.match(value)
    if match is None:
        raise Refused(f"{where}'{_brief(value)}' is not a date; write it as 2023-11-10")
    try:
        return date.fromisoformat(match[1])
    except ValueError:
        raise Refused(f"{where}there is no day {match[1]}; correct the date or leave it out") from None


def _brief(value: str) -> str:
    words = " ".join(value.split())
    return words if len(words) <= 40 else words[:39] + "…"


def json_object(text: str) -> dict[str, object]:
    """The object on a line of JSONL."""
    try:
        value: object = json.loads(text)
    except json.JSONDecodeError as error:
        raise Refused(f"not JSON ({error.msg} at column {error.colno}); write one object a line") from None
    except (ValueError, RecursionError):
        raise Refused("not usable JSON (a number too long or nested too deep); correct the line") from None
    if not isinstance(value, dict):
        raise Refused('not a JSON object; write {"id": …, "date": …, "text": …}')
    return value


def from_object(item: dict[str, object], place: str) -> Article:
    """An article from the keys id, date, title, text, source and url; others are left alone."""
    text = item.get("text")
    if not isinstance(text, str):
        raise Refused('"text" is missing or no string; it holds the article')
    day = _string(item, "date").strip()
    return Article(
        identifier=_string(item, "id") or digest(text),
        text=_storable(text),
        published=_day(day, '"date": ') if day else None,
        title=_string(item, "title"),
        source=_string(item, "source"),
        url=_string(item, "url"),
        origin=place,
    )


def _string(item: dict[str, object], key: str) -> str:
    """An optional string; a whole number will do as one, and null as none."""
    value = item.get(key)
    if value is None:
        return ""
    if isinstance(value, str) or type(value) is int:
        return _storable(str(value))
    raise Refused(f'"{key}" is no string; put it in quotes')


def _storable(text: str) -> str:
    """Refuses halves of surrogate pairs, which JSON can escape and no UTF-8 file can hold."""
    if not text.isascii() and any("\ud800" <= c <= "\udfff" for c in text):
        raise Refused("half of a surrogate pair (\\ud800 to \\udfff); correct the escape")
    return text


def decoded(line: Line, limit: int) -> str:
    """The text of bytes in UTF-8; refuses what was cut off at the limit, is binary or in another encoding."""
    if not line.whole:
        raise Refused(f"longer than the limit of {limit:,} bytes an article; split it")
    if line.data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Refused("in UTF-16; convert it to UTF-8")
    if b"\0" in line.data:
        raise Refused("binary, not text; give text in UTF-8")
    try:
        return line.data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused(f"not UTF-8 at byte {error.start + 1}; convert it to UTF-8") from None


def check_prose(article: Article) -> None:
    """Refuses an article without prose, or in another language than English."""
    prose = article.text[article.body_start :].strip("\ufeff \t\r\n")
    if not prose:
        raise Refused("empty; there is nothing to read")
    if why := not_english(prose):
        raise Refused(f"not English ({why}); only English is read")
