"""Date phrases → the days that they mean."""
