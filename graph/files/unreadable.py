"""What a file that cannot be read may define, so that nothing of it is called unknown."""

from __future__ import annotations

import re
from pathlib import Path

from .load import MOST_BYTES

_FIRST = re.compile(
    r"""(?:^[ \t]*(?:-[ \t]+)?|[{,?]\s*|\bid:[ \t]*)["']?([^\s:,{}\[\]"']+)""", re.M
)


def find_words(path: Path, text: str | None = None) -> set[str] | None:
    """Collect the words of a file that may be ids; None where not even its text can be had.

    `text` is what is read in the place of the file.
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
