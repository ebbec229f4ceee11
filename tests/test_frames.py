"""Every frame runs its own sentences; a mistake in a frame is named when it is loaded."""

from pathlib import Path
from typing import Any

import pytest

from kg.errors import KgError
from kg.framefiles import examples, load_frames
from kg.resources import ontology_dir
from tests.reading import events, only

FOLDER = ontology_dir() / "events"


@pytest.mark.parametrize(("type_name", "text", "expected"), list(examples(FOLDER)))
def test_frame_sentence(type_name: str, text: str, expected: bool) -> None:
    assert any(e.type == type_name for e in events(text)) is expected


@pytest.mark.parametrize(
    ("type_name", "example"),
    [(f.type, e) for f in load_frames(FOLDER).all for e in f.examples if "roles" in e],
)
def test_frame_sentence_names_its_fillers(type_name: str, example: dict[str, Any]) -> None:
    event = only(example["text"], type_name)
    for role, names in example["roles"].items():
        found = [f.entity.label for f in event.fillers if f.name == role and f.entity is not None]
        assert sorted(found) == sorted(names), role


def test_every_frame_has_sentences_that_match_and_that_do_not() -> None:
    for frame in load_frames(FOLDER).all:
        assert len(frame.examples) >= 2, frame.type
        assert len(frame.counterexamples) >= 2, frame.type


def test_unknown_key_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_text(
        'type = "X"\n[[trigger]]\npos = "verb"\nlemmas = ["x"]\nthem = "y"\n[roles]\n'
    )
    with pytest.raises(KgError, match=r"x\.toml: unknown key 'them'"):
        load_frames(tmp_path)


FRAME = """type = "Jump"
[nouns]
cliff = ["ledge", "brink"]
[[trigger]]
pos = "verb"
lemmas = ["jump"]
with = { from = ["@%s", "roof"] }
[roles]
"""


def test_a_class_of_nouns_stands_for_its_words(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_text(FRAME % "cliff", encoding="utf-8")
    (frame,) = load_frames(tmp_path).all
    assert sorted(frame.triggers[0].with_["from"]) == ["brink", "ledge", "roof"]


def test_an_unknown_class_of_nouns_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_text(FRAME % "clif", encoding="utf-8")
    with pytest.raises(KgError, match=r"x\.toml: no class of nouns 'clif' for '@clif'; known are cliff"):
        load_frames(tmp_path)
