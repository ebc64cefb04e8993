"""Ids that a file with errors may define, so that they are not reported as unknown."""

from __future__ import annotations

import re
from pathlib import Path

from .load import read_bytes
from .yaml_nodes import RefusedError

_FIRST = re.compile(
    r"""(?:^[ \t]*(?:-[ \t]+)?|[{,?]\s*|\bid:[ \t]*)["']?([^\s:,{}\[\]"']+)""", re.M
)


def find_words(path: Path, text: str | None = None) -> set[str] | None:
    """Collect the words of a file that may be ids; None where its text cannot be read either.

    `text` is used instead of the file's content.
    """
    if text is None:
        try:
            text = read_bytes(path, "").decode("utf-8-sig", errors="replace")
        except RefusedError:
            return None
    return set(_FIRST.findall(text))
