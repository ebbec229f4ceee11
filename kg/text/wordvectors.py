"""Vectors of words before their neighbours are looked at, remembered for each kind of token.

A pipeline's model begins with a vector for how a token is written (its norm, prefix, suffix, shape …). That
depends on nothing else, so it is computed once for each kind: what follows sees the same numbers.
"""

from collections.abc import Callable, Sequence
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Model, NumpyOps

from kg.text.decoding import RECOGNIZER

_REMEMBERED = 20_000
"""Kinds of tokens that are remembered: the first met, and so nearly all that are frequent (8 MB a model)."""
_TOK2VEC = "tok2vec"
_Rows = NDArray[np.uint64]
_Vectors = NDArray[np.float32]
_Docs = Sequence[Doc]
_Trained = tuple[list[_Vectors], Callable[[list[_Vectors]], _Docs]]


def remember_vectors(nlp: Language) -> None:
    """Lets the models of a pipeline remember them, those that begin as spaCy's small ones do; others stay."""
    found: list[Model[Any, Any]] = []
    if _TOK2VEC in nlp.pipe_names:
        found.append(nlp.get_pipe(_TOK2VEC).model)  # type: ignore[attr-defined]
    if RECOGNIZER in nlp.component_names:
        found.append(nlp.get_pipe(RECOGNIZER).model.get_ref(_TOK2VEC).layers[0])  # type: ignore[attr-defined]
    for model in found:
        if _begins_with_words(model):
            model.layers[0] = _remembering(model.layers[0])


def _begins_with_words(model: Model[Any, Any]) -> bool:
    """Whether a model's first layer takes features of each token, on the processor, and nothing beside."""
    if len(model.layers) != 2 or not isinstance(model.ops, NumpyOps):
        return False
    names = [layer.name.partition("(")[0] for layer in model.layers[0].layers]
    return names == ["extract_features", "list2ragged", "with_array", "with_array", "ragged2list"]


def _remembering(embed: Model[Any, Any]) -> Model[_Docs, list[_Vectors]]:
    return Model("kg_word_vectors", _forward, layers=[embed], attrs={"vectors": _Remembered(embed)})


def _forward(model: Model[_Docs, list[_Vectors]], docs: _Docs, is_train: bool) -> _Trained:
    if is_train:
        return cast("_Trained", model.layers[0](docs, is_train))
    return model.attrs["vectors"].of(docs), lambda _: docs


class _Remembered:
    """The vectors of tokens by their features."""

    def __init__(self, embed: Model[Any, Any]) -> None:
        self._columns = embed.layers[0].attrs["columns"]
        self._steps = embed.layers[1:-1]
        self._known: dict[bytes, int] = {}
        self._table: _Vectors = np.empty((0, 0), dtype=np.float32)

    def of(self, docs: _Docs) -> list[_Vectors]:
        """The vectors of the tokens of each document, a row each."""
        rows = [doc.to_array(self._columns).astype(np.uint64, copy=False) for doc in docs]
        together = np.ascontiguousarray(np.vstack(rows))
        width = together.itemsize * together.shape[1]
        kinds = cast("list[bytes]", together.view(np.dtype((np.void, width))).ravel().tolist())
        fresh = {kind: at for at, kind in enumerate(kinds) if kind not in self._known}
        if len(self._known) + len(fresh) > _REMEMBERED:
            vectors = self._computed(together)
        else:
            if fresh:
                self._learn(list(fresh), self._computed(together[list(fresh.values())]))
            vectors = self._table[[self._known[kind] for kind in kinds]]
        return np.split(vectors, np.cumsum([len(r) for r in rows])[:-1])

    def _learn(self, kinds: list[bytes], vectors: _Vectors) -> None:
        self._known.update(zip(kinds, range(len(self._known), len(self._known) + len(kinds)), strict=True))
        self._table = np.vstack((self._table, vectors)) if len(self._table) else vectors

    def _computed(self, rows: _Rows) -> _Vectors:
        value: Any = [rows]
        for step in self._steps:
            value = step.predict(value)
        return cast("_Vectors", value.dataXd)
