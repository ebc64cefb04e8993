"""Find the conflict markers that git leaves in a file."""

from __future__ import annotations

import re

from ..model.errors import Place, Problem

_HINT = (
    "Keep the right parts of both sides, and remove the lines that begin with <<<<<<<, ======= and "
    ">>>>>>>."
)
_MARK = re.compile(r"^(?:<{7}|>{7})(?: [^\n]*)?\r?$", re.MULTILINE)


def find_conflicts(text: str, file: str) -> list[Problem]:
    r"""Report each conflict at the line where it begins.

    >>> text = "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> theirs\n"
    >>> [(each.place.line, each.message) for each in find_conflicts(text, "actors.yaml")]
    [(2, 'Unresolved git conflict.')]
    """
    found = list(_MARK.finditer(text))
    starts = [mark for mark in found if mark[0].startswith("<")] or found
    places = [Place(file, text.count("\n", 0, mark.start()) + 1, 1) for mark in starts]
    return [Problem(at, "git-conflict", "Unresolved git conflict.", _HINT) for at in places]
