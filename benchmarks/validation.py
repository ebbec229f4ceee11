"""What validation takes of reading and validating together, on short items and on full-length articles."""

from collections.abc import Sequence

from benchmarks.measure import row, side_by_side
from benchmarks.texts import full_length, items
from kg.gate.validation import validator
from kg.graphs.extraction import article_graphs
from kg.iris import Iris
from kg.text.articles import Article


def main() -> None:
    kinds: dict[str, Sequence[Article]] = {
        "short items": list(items(400)),
        "full-length, every article relevant": list(full_length(40, relevant_every=1)),
    }
    checked, base = validator(), Iris().base
    for name, articles in kinds.items():
        graphs = list(article_graphs(articles, base=base))
        found = side_by_side(
            {
                "read": lambda a=articles: list(article_graphs(a, base=base)),
                "validate": lambda g=graphs: list(checked.validated(g)),
            }
        )
        share = found["validate"] / (found["read"] + found["validate"])
        row(f"validation, share of reading and validating ({name})", f"{share:.0%}", "≤ 20 % of the build")


if __name__ == "__main__":
    main()
