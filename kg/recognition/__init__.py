"""Words → triggers, fillers and attributes → the mentions of a document."""
