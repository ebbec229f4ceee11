"""The commands of the command line, a module for each group; `kg.cli` puts them together.

Each only reads its options and calls one function of another module, which it imports itself: a query does
not wait for the parser to load, and `kg --help` for nothing.
"""
