"""Readers of the files that can be loaded: one file a format."""
