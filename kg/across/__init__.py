"""The same event in several articles, stays from several articles, and what follows from them."""
