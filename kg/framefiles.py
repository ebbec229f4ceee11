"""Frames loaded from `ontology/events/*.toml`, one a file.

An unknown key is an error that names the file, the key and the known ones.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any  # what tomllib gives

from kg.errors import KgError
from kg.frames import BEING, Choice, Figure, Frame, Frames, Role, Text, Theme, TriggerRule, Words

_TOP = {
    "type",
    "stay",
    "lasting",
    "spreading",
    "nouns",
    "trigger",
    "roles",
    "text",
    "choice",
    "flags",
    "theme",
    "sequels",
    "heading",
    "example",
    "counterexample",
}


@cache
def load_frames(folder: Path) -> Frames:
    """Reads `<folder>/*.toml`; KgError names the file and what is wrong in it."""
    frames = tuple(_frame(path) for path in sorted(folder.glob("*.toml")))
    index: dict[tuple[str, str], list[tuple[Frame, TriggerRule]]] = {}
    for frame in frames:
        for rule in frame.triggers:
            for lemma in rule.lemmas:
                index.setdefault((rule.pos, lemma), []).append((frame, rule))
    lemmas = frozenset(lemma for _, lemma in index)
    return Frames(frames, {k: tuple(v) for k, v in index.items()}, lemmas, _sequels(frames))


def _sequels(frames: tuple[Frame, ...]) -> Words:
    texts = [text for frame in frames for text in frame.texts]
    being = BEING if any(text.sequel_subjects for text in texts) else frozenset()
    failing = {form.partition("_")[0] for f in frames for verbs in f.failures.values() for form in verbs}
    return being.union(failing, *(f.sequel_verbs for f in frames), *(t.sequel_verbs for t in texts))


def _frame(path: Path) -> Frame:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise KgError(f"{path}: not valid TOML: {error}") from error
    _known(path, "frame", table, _TOP)
    theme, heading, sequels = table.get("theme"), table.get("heading", {}), table.get("sequels", {})
    nouns = _nouns(table)
    return Frame(
        type=table["type"],
        stay=table.get("stay", False),
        lasting=table.get("lasting", False),
        spreading=table.get("spreading", False),
        nouns=nouns,
        triggers=tuple(_trigger(path, row, nouns) for row in table["trigger"]),
        roles=tuple(_role(path, name, row) for name, row in table["roles"].items()),
        texts=tuple(_text(name, row) for name, row in table.get("text", {}).items()),
        choices=tuple(
            Choice(n, row["default"], tuple(row["when"])) for n, row in table.get("choice", {}).items()
        ),
        flags={name: frozenset(row["cues"]) for name, row in table.get("flags", {}).items()},
        failures={
            name: frozenset(row["sequel_verbs"])
            for name, row in table.get("flags", {}).items()
            if "sequel_verbs" in row
        },
        theme=Theme(
            theme["attribute"],
            theme["count"],
            frozenset(theme["drop"]),
            theme["named"],
            frozenset(theme["named_agents"]),
            theme["flying"],
            frozenset(theme["payloads"]),
            frozenset(theme["vehicles"]),
            frozenset(theme["generic"]),
            theme.get("short", {}),
            frozenset(theme.get("exported", ())),
            tuple(_figure(path, row) for row in theme.get("figurative", ())),
        )
        if theme
        else None,
        sequel_verbs=frozenset((*sequels.get("verbs", ()), *sequels.get("crossing", ()))),
        crossing=frozenset(sequels.get("crossing", ())),
        fates=frozenset(sequels.get("fates", ())),
        heading_nouns=frozenset(heading.get("nouns", ())),
        heading_words=frozenset((*heading.get("nouns", ()), *heading.get("words", ()))),
        examples=tuple(table.get("example", ())),
        counterexamples=tuple(row["text"] for row in table.get("counterexample", ())),
    )


def _nouns(table: Mapping[str, Any]) -> dict[str, Words]:
    """The classes of nouns; names of makes of things belong to several ("Shenzhou" flies and is fired)."""
    makes = table.get("theme", {}).get("makes", {"names": (), "of": ()})
    return {
        name: frozenset((*words, *(makes["names"] if name in makes["of"] else ())))
        for name, words in table.get("nouns", {}).items()
    }


def _known(path: Path, what: str, row: Mapping[str, Any], known: set[str]) -> None:
    for key in row.keys() - known:
        raise KgError(f"{path}: unknown key {key!r} in a {what}; known are {', '.join(sorted(known))}")


def _trigger(path: Path, row: Mapping[str, Any], nouns: Mapping[str, Words]) -> TriggerRule:
    names = {f.name.rstrip("_"): f for f in fields(TriggerRule)}
    _known(path, "trigger", row, set(names))
    if "with" in row:
        spelled = {
            slot: [w for word in words for w in _words(path, word, nouns)]
            for slot, words in row["with"].items()
        }
        row = {**row, "with": spelled}
    return TriggerRule(**{names[k].name: _frozen(v, names[k].type) for k, v in row.items()})


def _words(path: Path, word: str, nouns: Mapping[str, Words]) -> list[str]:
    """A word as it is, or those of a class of nouns: "@spaceport"."""
    if not word.startswith("@"):
        return [word]
    if word[1:] not in nouns:
        raise KgError(
            f"{path}: no class of nouns {word[1:]!r} for {word!r}; known are {', '.join(sorted(nouns))}"
        )
    return sorted(nouns[word[1:]])


def _role(path: Path, name: str, row: Mapping[str, Any]) -> Role:
    names = {f.name: f for f in fields(Role)}
    _known(path, f"role ({name})", row, set(names))
    return Role(name=name, **{k: _frozen(v, names[k].type) for k, v in row.items()})


def _figure(path: Path, row: Mapping[str, Any]) -> Figure:
    kinds = {f.name: f.type for f in fields(Figure)}
    _known(path, "figurative sense", row, set(kinds))
    return Figure(**{k: _frozen(v, kinds[k]) for k, v in row.items()})


def _text(name: str, row: Mapping[str, Any]) -> Text:
    sequel = row.get("sequel", {})
    return Text(
        name=name,
        slots=tuple(row.get("slots", ())),
        heads=frozenset(row.get("heads", ())),
        not_heads=frozenset(row.get("not_heads", ())),
        sequel_verbs=frozenset(sequel.get("verbs", ())),
        sequel_slots=tuple(sequel.get("slots", ())),
        sequel_subjects=frozenset(sequel.get("subject_heads", ())),
    )


def _frozen(value: Any, kind: object) -> Any:  # noqa: ANN401 - a TOML value of any type, made immutable
    if isinstance(value, dict):
        return {k: v if isinstance(v, str) else tuple(v) for k, v in value.items()}
    if isinstance(value, list):
        return tuple(value) if "tuple" in str(kind) else frozenset(value)
    return value


def examples(folder: Path) -> Iterator[tuple[str, str, bool]]:
    """Every frame's own sentences: (type, sentence, whether it must give an event of that type)."""
    for frame in load_frames(folder).all:
        for row in frame.examples:
            yield frame.type, row["text"], True
        for text in frame.counterexamples:
            yield frame.type, text, False
