"""Changing a project's YAML files by their text, so that all that isn't changed stays as it is."""
