"""Names, descriptions and pronouns → actors and zones."""
