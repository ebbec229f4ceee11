"""Entities as spaCy's recognizer finds them, its moves decided for all tokens at once.

The recognizer decides token by token which of its moves (begin, inside, last, unit, outside) comes next. In
spaCy 3.8 most of that time goes into taking Python's lock for each question whether a move is allowed. But
outside an entity the scores of moves hang on the token alone, and inside on the token and where the entity
began. So the model is asked for all tokens as if outside, and then, token by token behind each beginning, for
all entities that are still open. Scores, rules and results are spaCy's.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Protocol, cast

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import IS_SPACE, SENT_START  # type: ignore[import-not-found]
from spacy.language import Language
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc, Span

ENTITIES = "kg_entities"
"""The step's name in the pipeline."""
RECOGNIZER = "ner"
"""spaCy's step in whose place it stands."""
_BEGIN, _INSIDE, _LAST, _UNIT, _OUTSIDE = "BILUO"
_SEEN = 3
"""Tokens that the model sees of a state: the next, the first of the open entity, the one before the next."""
_Bools = NDArray[np.bool_]
_Ints = NDArray[np.int32]
_Scores = NDArray[np.float32]


class _Layer(Protocol):
    def predict(self, rows: NDArray[Any], /) -> _Scores: ...


class _Step(Protocol):
    """What a recognizer's model makes of some documents: scores of its moves, by the tokens that it sees."""

    state2vec: _Layer
    vec2scores: _Layer


def decodes(nlp: Language) -> bool:
    """Whether a pipeline's recognizer is of the kind that this module decodes, and finds no entities set."""
    if RECOGNIZER not in nlp.pipe_names:
        return False
    recognizer = nlp.get_pipe(RECOGNIZER)
    before = nlp.pipe_names[: nlp.pipe_names.index(RECOGNIZER)]
    return (
        isinstance(recognizer, EntityRecognizer)
        and recognizer.cfg["beam_width"] == 1
        and recognizer.model.attrs["has_upper"]
        and not recognizer.model.attrs["unseen_classes"]
        and recognizer.model.get_ref("lower").get_dim("nF") == _SEEN
        and not any(node.name == "tok2vec-listener" for node in recognizer.model.walk())
        and not any("doc.ents" in nlp.get_pipe_meta(name).assigns for name in before)
    )


@Language.factory(ENTITIES, assigns=["doc.ents"])
class Entities:
    """The step; the pipeline must have spaCy's, which may be disabled."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        recognizer = cast("EntityRecognizer", nlp.get_pipe(RECOGNIZER))
        self._model: Any = recognizer.model
        moves = recognizer.moves
        kinds = [moves.get_class_name(i).partition("-")[::2] for i in range(moves.n_moves)]
        number = {kind: i for i, kind in enumerate(kinds)}
        self._labels = [label for _, label in kinds]
        self._begins, self._units = (
            np.array([move == kind and label != "" for move, label in kinds]) for kind in (_BEGIN, _UNIT)
        )
        """Which moves begin an entity of several tokens, and which are one of a single token."""
        self._never = ~(self._begins | self._units | np.array([move == _OUTSIDE for move, _ in kinds]))
        """Which moves are not allowed outside an entity."""
        self._inside, self._last = (
            np.array([number.get((kind, label), 0) for label in self._labels]) for kind in (_INSIDE, _LAST)
        )
        """By the number of a beginning, those of the moves that go on with its entity and that end it."""

    def __call__(self, doc: Doc) -> Doc:
        """Sets the entities of a document that is parsed."""
        return next(self.pipe((doc,)))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 64) -> Iterator[Doc]:
        """The same of many, decided together."""
        waiting = iter(stream)
        while docs := list(islice(waiting, batch_size)):
            written = [doc for doc in docs if len(doc)]
            if written:
                self._set(written)
            yield from docs

    def _set(self, docs: Sequence[Doc]) -> None:
        columns = np.vstack([doc.to_array([IS_SPACE, SENT_START]) for doc in docs])
        ends = np.cumsum([len(doc) for doc in docs])
        final = np.zeros(len(columns), dtype=np.bool_)
        final[:-1] = columns[1:, 1] == 1
        final[ends - 1] = True
        moves, stops = self._decided(self._model.predict(docs), columns[:, 0] != 0, final)
        found = iter(np.flatnonzero(self._begins[moves] | self._units[moves]).tolist())
        begin = next(found, len(moves))
        for doc, end in zip(docs, ends.tolist(), strict=True):
            first, spans = end - len(doc), []
            while begin < end:
                stop = int(stops[begin])
                spans.append(Span(doc, begin - first, stop - first, label=self._labels[moves[begin]]))
                begin = next((i for i in found if i >= stop), len(moves))
            doc.set_ents(spans)

    def _decided(self, step: _Step, blank: _Bools, final: _Bools) -> tuple[_Ints, _Ints]:
        """The move at each token as if outside, and the end (exclusive) of the entity that began there.

        No entity begins at `blank` tokens, which are white space, and each ends with the sentence, whose end
        is behind a `final` one.
        """
        tokens = np.arange(len(blank), dtype=np.int32)
        nothing = np.full_like(tokens, -1)
        scores = _scores(step, tokens, nothing, nothing)
        scores[:, self._never] = -np.inf
        scores[np.ix_(blank | final, self._begins)] = -np.inf
        scores[np.ix_(blank, self._units)] = -np.inf
        moves = scores.argmax(axis=1)
        stops = tokens + 1
        begins = tokens[self._begins[moves]]
        here = begins + 1
        while begins.size:
            scores = _scores(step, here, begins, here - 1)
            rows, opened = np.arange(len(begins)), moves[begins]
            more = scores[rows, self._inside[opened]] >= scores[rows, self._last[opened]]
            stops[begins] = here + 1
            on = more & ~final[here]
            begins, here = begins[on], here[on] + 1
        return moves, stops


def _scores(step: _Step, *seen: _Ints) -> _Scores:
    """The score of each move in states of which the model sees these tokens; -1 is none."""
    states = np.ascontiguousarray(np.stack(seen, axis=1))
    return step.vec2scores.predict(step.state2vec.predict(states))
