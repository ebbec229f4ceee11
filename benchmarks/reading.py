"""Reading against plain `nlp.pipe` with the whole pipeline on thinc's default, on the same texts."""

from functools import partial

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import NumpyOps, set_current_ops

from benchmarks.measure import row, side_by_side
from benchmarks.texts import full_length, items
from kg.graphs.extraction import article_graphs
from kg.iris import Iris
from kg.text.parsing import BATCH, MODEL, load_model
from kg.text.products import fastest, use

COUNT = 60


def main() -> None:
    set_current_ops(NumpyOps(use_blis=True))
    plain = spacy.load(f"en_{MODEL}" if spacy.util.is_package(f"en_{MODEL}") else MODEL)
    own = load_model()
    use(fastest())
    base = Iris().base
    kinds = {
        "mixed, 1 of 10 relevant": (list(full_length(COUNT, relevant_every=10)), "≥ 8 ×"),
        "every article relevant": (list(full_length(COUNT, relevant_every=1)), "≥ 3 ×"),
    }
    for name, (articles, reach) in kinds.items():
        texts = [a.text for a in articles]
        found = side_by_side(
            {
                "plain": lambda t=texts: list(plain.pipe(t, batch_size=BATCH)),
                "fast": lambda a=articles: list(article_graphs(a, base=base)),
                "thorough": lambda a=articles: list(article_graphs(a, base=base, thorough=True)),
            }
        )
        row(f"reading, {name}", f"{found['plain'] / found['fast']:.1f} ×", reach)
        row("the same, `--thorough`", f"{found['plain'] / found['thorough']:.1f} ×", "")
    short = list(items(1000))
    for name, articles in (
        ("full-length, every article relevant", kinds["every article relevant"][0]),
        ("short items", short),
    ):
        texts = [a.text for a in articles]
        theirs = [name for name in own.pipe_names if not name.startswith("kg_")]
        found = side_by_side(
            {
                "spacy": partial(_parsed, own, texts, theirs),
                "all": lambda a=articles: list(article_graphs(a, base=base, thorough=True)),
            }
        )
        share = (found["all"] - found["spacy"]) / found["all"]
        row(f"own work beyond spaCy's, all parsed ({name})", f"{share:.0%}", "≤ 10 %")


def _parsed(nlp: Language, texts: list[str], pipes: list[str]) -> list[Doc]:
    """Documents by spaCy's own components alone: what is left is all ours, the second look included."""
    with nlp.select_pipes(enable=pipes):
        return list(nlp.pipe(texts, batch_size=BATCH))


if __name__ == "__main__":
    main()
