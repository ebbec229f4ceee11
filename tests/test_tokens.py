"""The plain copies of documents, spans and tokens answer as spaCy's do."""

from pathlib import Path

import numpy as np
import pytest
from spacy.tokens import Doc as SpacyDoc

from kg.text.attributes import FOUND, WRITTEN
from kg.text.pipelines import load_model
from kg.text.tokens import Doc

TEXTS = [
    *(Path(__file__).parent / "data" / "ordinary.txt").read_text(encoding="utf-8").splitlines()[::4],
    "SEOUL, March 5 (Reuters) – North Korea, which Kim Jong Un leads, fired two missiles, Tokyo said.",
    "What did Merkel, Macron and Rutte of the Netherlands say they would ask Erdoğan for in İzmir?  Nothing.",
    "The missile that South Korea's army said it saw rise fell into the sea.\n\nOn Tuesday he left for Rome.",
    "“A hearing is scheduled on the issue today that nobody expected,” she said; none was told of it.",
    " \n",
]


@pytest.fixture(params=TEXTS, scope="module")
def both(request: pytest.FixtureRequest) -> tuple[Doc, SpacyDoc]:
    theirs = load_model()(request.param)
    rows = np.hstack([theirs.to_array(columns).astype(np.int64) for columns in (WRITTEN, FOUND)])
    ids = {x for t in theirs for x in (t.orth, t.dep, t.tag, t.pos, t.lemma, t.ent_type)}
    strings = {int(np.uint64(i).astype(np.int64)): theirs.vocab.strings[i] for i in ids}
    return Doc(request.param, rows, strings, parsed=True), theirs


def test_tokens(both: tuple[Doc, SpacyDoc]) -> None:
    words = "i idx text lower_ lemma_ pos_ tag_ dep_ ent_type_ ent_iob_ whitespace_".split()
    shapes = "is_title is_upper is_lower is_alpha is_punct".split()
    assert len(both[0]) == len(both[1])
    for ours, theirs in zip(*both, strict=True):
        for name in (*words, *shapes):
            assert getattr(ours, name) == getattr(theirs, name), (ours, name)
        for name in ("head", "left_edge", "right_edge"):
            assert getattr(ours, name).i == getattr(theirs, name).i, (ours, name)
        for name in ("children", "lefts", "rights", "subtree", "ancestors", "conjuncts"):
            assert [t.i for t in getattr(ours, name)] == [t.i for t in getattr(theirs, name)], (ours, name)
        assert (ours.sent.start, ours.sent.end) == (theirs.sent.start, theirs.sent.end)


def test_spans(both: tuple[Doc, SpacyDoc]) -> None:
    ours, theirs = both
    for name in ("sents", "ents"):
        assert [
            (s.start, s.end, s.label_, s.text, s.start_char, s.end_char) for s in getattr(ours, name)
        ] == [(s.start, s.end, s.label_, s.text, s.start_char, s.end_char) for s in getattr(theirs, name)]
    for start in range(len(ours)):
        for end in range(start + 1, min(start + 6, len(ours) + 1)):
            assert ours[start:end].root.i == theirs[start:end].root.i
            assert ours[start:end].text == theirs[start:end].text


def test_tokens_at_code_points(both: tuple[Doc, SpacyDoc]) -> None:
    ours, theirs = both
    for begin in range(len(ours.text)):
        for end in (begin + 1, begin + 4, begin + 9):
            for found, mode in ((ours.covering(begin, end), "expand"), (ours.within(begin, end), "contract")):
                told = theirs.char_span(begin, end, alignment_mode=mode)
                tokens = [t.i for t in told] if told is not None else []
                assert ([t.i for t in found] if found is not None else []) == tokens, (begin, end, mode)


def test_tokens_by_what_they_are(both: tuple[Doc, SpacyDoc]) -> None:
    ours, theirs = both
    assert ours.with_text({"Merkel", "the"}) == [t.i for t in theirs if t.text in ("Merkel", "the")]
    assert ours.with_lemma({"say", "fall"}) == [t.i for t in theirs if t.lemma_.lower() in ("say", "fall")]
    assert ours.with_pos("PROPN") == [t.i for t in theirs if t.pos_ == "PROPN"]


def test_an_empty_document_has_nothing() -> None:
    empty = Doc("", np.zeros((0, 11), dtype=np.int64), {}, parsed=False)
    assert (len(empty), empty.sents, empty.ents, empty.covering(0, 1)) == (0, (), (), None)


def test_a_sentence_may_be_a_thousand_clauses_deep() -> None:
    rows = np.zeros((3000, 11), dtype=np.int64)
    rows[:, 1], rows[1:, 3], rows[0, 10] = 1, -1, 1
    doc = Doc("x" * 3000, rows, {0: "x"}, parsed=True)
    assert (len(doc[0].subtree), doc[0].right_edge.i, doc[2999].left_edge.i) == (3000, 2999, 2999)
