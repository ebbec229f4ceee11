"""Cue words and tense → factuality: occurred, planned, negated or hypothetical, and who says so."""
