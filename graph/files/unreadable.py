"""Ids that a file with errors may define, so that they are not reported as unknown."""

from __future__ import annotations

import re
from pathlib import Path

from .load import MOST_BYTES

_FIRST = re.compile(
    r"""(?:^[ \t]*(?:-[ \t]+)?|[{,?]\s*|\bid:[ \t]*)["']?([^\s:,{}\[\]"']+)""", re.M
)


def find_words(path: Path, text: str | None = None) -> set[str] | None:
    """Collect the words of a file that may be ids; None where its text cannot be read either.

    `text` is used instead of the file's content.
    """
    if text is None:
        try:
            with path.open("rb") as stream:
                data = stream.read(MOST_BYTES + 1)
        except OSError:
            return None
        if len(data) > MOST_BYTES:
            return None
        text = data.decode("utf-8-sig", errors="replace")
    return set(_FIRST.findall(text))
