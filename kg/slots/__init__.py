"""A parse as slots: who did what to whom, where."""
