"""Validated graphs → the store on disk."""
