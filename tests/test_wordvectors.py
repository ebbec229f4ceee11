"""The vectors that are remembered are those that the models make anew."""

from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.language import Language

from kg.text import wordvectors
from kg.text.pipelines import MODEL
from kg.text.wordvectors import remember_vectors

ORDINARY = (Path(__file__).parent / "data" / "ordinary.txt").read_text(encoding="utf-8").splitlines()
TEXTS = [*ORDINARY[:150], "", "Paris", *ORDINARY[100:200], "To  New\n\nYork"]


@pytest.fixture
def plain() -> Language:
    return spacy.load(f"en_{MODEL}" if spacy.util.is_package(f"en_{MODEL}") else MODEL)


@pytest.mark.parametrize("remembered", [0, 300, 10_000])
def test_vectors_are_those_of_the_models(
    plain: Language, remembered: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wordvectors, "_REMEMBERED", remembered)
    docs = [plain.make_doc(text) for text in TEXTS]
    models = (plain.get_pipe("tok2vec").model, plain.get_pipe("ner").model.get_ref("tok2vec"))  # type: ignore[attr-defined]
    anew = [model.predict(docs) for model in models]
    remember_vectors(plain)
    for model, expected in zip(models, anew, strict=True):
        for _ in range(3):  # met, met again, and then remembered
            found = [
                vectors for at in range(0, len(docs), 60) for vectors in model.predict(docs[at : at + 60])
            ]
            assert np.allclose(np.vstack(found), np.vstack(list(expected)), atol=1e-5)


def test_a_pipeline_without_such_models_stays(plain: Language) -> None:
    blank = spacy.blank("en")
    remember_vectors(blank)
    assert blank.pipe_names == []
    model = plain.get_pipe("tok2vec").model  # type: ignore[attr-defined]
    model.layers.append(model.layers[1])
    first = model.layers[0]
    remember_vectors(plain)
    assert model.layers[0] is first
