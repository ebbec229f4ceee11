"""Entities that are decided for all tokens at once are those of spaCy's own step."""

from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from kg.framefiles import examples
from kg.resources import ontology_dir
from kg.text.decoding import ENTITIES, RECOGNIZER, Entities, decodes
from kg.text.pipelines import MODEL, load_model

ORDINARY = (Path(__file__).parent / "data" / "ordinary.txt").read_text(encoding="utf-8").splitlines()
TEXTS = [
    *(text for _, text, _ in examples(ontology_dir() / "events")),
    *ORDINARY,
    "",
    " \n ",
    "Paris",
    "The President of the United States of",
    "He met Kim Jong Un\n\nVladimir Putin left on Monday, 4 March.  Then  New  York fell silent.",
]


@pytest.fixture
def theirs() -> Language:
    return spacy.load(f"en_{MODEL}" if spacy.util.is_package(f"en_{MODEL}") else MODEL)


@pytest.mark.parametrize("size", [1, 7, 64])
def test_the_entities_are_those_of_spacys_own_step(size: int) -> None:
    nlp = load_model()
    with nlp.select_pipes(enable=[p for p in nlp.pipe_names if p not in (ENTITIES, RECOGNIZER)]):
        docs = list(nlp.pipe(TEXTS))
    copies = [doc.copy() for doc in docs]
    several = single = 0
    for doc, copy in zip(Entities(nlp, "fresh").pipe(docs, batch_size=size), copies, strict=True):
        own = nlp.get_pipe(RECOGNIZER)(copy)
        assert [(e.start, e.end, e.label_) for e in doc.ents] == [
            (e.start, e.end, e.label_) for e in own.ents
        ]
        assert [t.ent_iob_ for t in doc] == [t.ent_iob_ for t in own]
        several += sum(len(e) > 1 for e in doc.ents)
        single += sum(len(e) == 1 for e in doc.ents)
    assert several > 50 < single


def test_a_pipeline_that_sets_entities_before_keeps_its_own_step(theirs: Language) -> None:
    assert decodes(theirs)
    theirs.add_pipe("entity_ruler", before=RECOGNIZER)
    assert not decodes(theirs)


def test_a_pipeline_without_a_recognizer_is_left_alone(theirs: Language) -> None:
    theirs.remove_pipe(RECOGNIZER)
    assert not decodes(theirs)


def test_a_recognizer_that_weighs_several_ways_keeps_its_own_step(theirs: Language) -> None:
    theirs.get_pipe(RECOGNIZER).cfg["beam_width"] = 4  # type: ignore[attr-defined]
    assert not decodes(theirs)
