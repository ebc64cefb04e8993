"""The words that the patterns use, from words.yaml."""

from __future__ import annotations

from functools import cache
from typing import Any

from ...model.entries import read_entries


@cache
def load_data(file: str) -> Any:
    """Read one of the YAML files beside this one."""
    return read_entries(__package__, file)


@cache
def list_words(name: str) -> tuple[str, ...]:
    """List the words of an entry of words.yaml."""
    return split_list(load_data("words.yaml")[name])


def split_list(text: str) -> tuple[str, ...]:
    """Split words separated by commas.

    >>> split_list("ally, main backer")
    ('ally', 'main backer')
    """
    return tuple(text.split(", "))


@cache
def any_of(name: str) -> str:
    """Return a regular expression for one of the words of an entry, the longest first."""
    words = sorted(list_words(name), key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(words)})"
