"""What is remembered of kinds of tokens is what spaCy's own steps say of each token in its sentence."""

from pathlib import Path

import pytest
import spacy
from spacy.attrs import DEP, LEMMA, POS, TAG  # type: ignore[import-not-found]
from spacy.pipeline import AttributeRuler

from kg.framefiles import examples
from kg.resources import ontology_dir
from kg.text import tagging
from kg.text.decoding import ENTITIES
from kg.text.pipelines import MODEL, load_model
from kg.text.tagging import LEMMATIZER, RULER, TAGGING, Tagging, remembers

ORDINARY = (Path(__file__).parent / "data" / "ordinary.txt").read_text(encoding="utf-8").splitlines()
TEXTS = [
    *(text for _, text, _ in examples(ontology_dir() / "events")),
    *ORDINARY,
    "There's no doubt that they're gonna leave; let's see. It ain't over, y'all.",
    "They said there is a plan, there were two and there are  more.\n\nDoin' nothin'.",
    "",
]


@pytest.mark.parametrize("remembered", [0, 10_000])
def test_what_is_remembered_is_what_the_steps_say(remembered: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tagging, "_REMEMBERED", remembered)
    nlp = load_model()
    step = Tagging(nlp, "fresh")
    with nlp.select_pipes(enable=[p for p in nlp.pipe_names if p not in (TAGGING, ENTITIES)]):
        docs = list(nlp.pipe(TEXTS))
    copies = [doc.copy() for doc in docs]
    for doc, copy in zip(step.pipe(docs, batch_size=7), copies, strict=True):
        theirs = nlp.get_pipe(LEMMATIZER)(nlp.get_pipe(RULER)(copy))
        for column in (TAG, DEP, POS, LEMMA):
            assert doc.to_array(column).tolist() == theirs.to_array(column).tolist(), doc.text


def test_a_pipeline_whose_rules_ask_for_more_keeps_its_own_steps() -> None:
    nlp = spacy.load(f"en_{MODEL}" if spacy.util.is_package(f"en_{MODEL}") else MODEL)
    assert remembers(nlp)
    ruler = nlp.get_pipe(RULER)
    assert isinstance(ruler, AttributeRuler)
    ruler.add([[{"POS": "NOUN", "LOWER": "may"}]], {"LEMMA": "may"})
    assert not remembers(nlp)
