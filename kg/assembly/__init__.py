"""Mentions → events, and what links them."""
