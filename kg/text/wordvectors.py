"""Vectors of words before their neighbours are looked at, remembered for each kind of token.

A pipeline's model begins with a vector for how a token is written (its norm, prefix, suffix, shape …). That
depends on nothing else, so it is computed once for each kind: what follows sees the same numbers.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Model, NumpyOps

from kg.text.decoding import RECOGNIZER
from kg.text.recurrence import Recurrence

_REMEMBERED = 10_000
"""Kinds of tokens that are remembered: the first met twice, nearly all that are frequent (4 MB a model)."""
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
        self._met = Recurrence(_REMEMBERED)

    def of(self, docs: _Docs) -> list[_Vectors]:
        """The vectors of the tokens of each document, a row each."""
        rows = [doc.to_array(self._columns).astype(np.uint64, copy=False) for doc in docs]
        together = np.ascontiguousarray(np.vstack(rows))
        width = together.itemsize * together.shape[1]
        kinds = cast("list[bytes]", together.view(np.dtype((np.void, width))).ravel().tolist())
        at = {kind: i for i, kind in enumerate(kinds) if kind not in self._known}
        fresh = {kind: len(self._known) + i for i, kind in enumerate(at)}
        table = self._table
        if fresh:
            new = self._computed(together[list(at.values())])
            table = np.vstack((table, new)) if len(table) else new
        vectors = table[[place if (place := self._known.get(k)) is not None else fresh[k] for k in kinds]]
        self._learn(fresh, table)
        return np.split(vectors, np.cumsum([len(r) for r in rows])[:-1])

    def _learn(self, fresh: Mapping[bytes, int], table: _Vectors) -> None:
        kept = self._met.again(fresh)[: _REMEMBERED - len(self._known)]
        if kept:
            known = len(self._known)
            self._table = np.vstack((table[:known], table[[fresh[kind] for kind in kept]]))
            self._known.update(zip(kept, range(known, known + len(kept)), strict=True))

    def _computed(self, rows: _Rows) -> _Vectors:
        value: Any = [rows]
        for step in self._steps:
            value = step.predict(value)
        return cast("_Vectors", value.dataXd)
