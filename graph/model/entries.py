"""Reads the YAML files of the package itself: vocabulary, synonyms, grammars, codes."""

from __future__ import annotations

from importlib import resources
from typing import Any


def read_entries(package: str, name: str) -> Any:
    """Return the content of a YAML file in a package."""
    import yaml

    text = resources.files(package).joinpath(name).read_text(encoding="utf-8")
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
