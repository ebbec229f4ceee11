"""From what a user gives to a parsed document: inputs, articles, passages, tokens, the parse."""
