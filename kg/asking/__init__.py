"""Store → answers: queries, statistics, the sentences behind a statement."""
