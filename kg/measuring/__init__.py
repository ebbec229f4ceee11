"""What was read against what a reader annotated."""
