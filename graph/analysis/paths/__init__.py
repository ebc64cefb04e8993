"""Paths: every chain of claims between two actors, and why there is none."""
