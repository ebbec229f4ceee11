"""Reading against plain `nlp.pipe` with the whole pipeline on thinc's default, on the same texts."""

import spacy
from thinc.api import NumpyOps, set_current_ops

from benchmarks.measure import row, side_by_side
from benchmarks.texts import full_length, items
from kg.graphs.extraction import article_graphs
from kg.iris import Iris
from kg.text.parsing import BATCH
from kg.text.pipelines import MODEL
from kg.text.products import fastest, use

COUNT = 60


def main() -> None:
    set_current_ops(NumpyOps(use_blis=True))
    package = f"en_{MODEL}" if spacy.util.is_package(f"en_{MODEL}") else MODEL
    plain = spacy.load(package)
    use(fastest())
    theirs = spacy.load(package)
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
        found = side_by_side(
            {
                "spacy": lambda t=texts: list(theirs.pipe(t, batch_size=BATCH)),
                "all": lambda a=articles: list(article_graphs(a, base=base, thorough=True)),
            }
        )
        share = (found["all"] - found["spacy"]) / found["all"]
        row(f"own work beyond spaCy's, all parsed ({name})", f"{share:.0%}", "≤ 10 %")


if __name__ == "__main__":
    main()
