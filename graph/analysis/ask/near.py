"""Names and words near to a wrong one: in part, or with a typo. As in the page's search."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence

from ...model.text import fold

_EXACT, _BEGINS, _WORD_BEGINS, _WORDS_BEGIN, _WITHIN = range(5)

Measure = Callable[[str, str], int | None]
Named = tuple[str, Sequence[str]]
"""An id, and the names by which it is found."""


def find_near(named: Iterable[Named], typed: str, limit: int = 3) -> list[str]:
    """List the ids of names that fit what was typed, best first.

    Typos are allowed only if nothing fits without.

    >>> find_near([("turkey", ["Turkey"]), ("iran", ["Iran"])], "turky")
    ['turkey']
    """
    wanted = simplify(typed)
    if not wanted:
        return []
    entries = [(id, names, [*map(simplify, names)]) for id, names in named]
    fitting = _list_fitting(entries, wanted, _fit) or _list_fitting(entries, wanted, count_typos)
    return [id for *_, id in sorted(fitting)[:limit]]


def _list_fitting(
    entries: Iterable[tuple[str, Sequence[str], Sequence[str]]], wanted: str, measure: Measure
) -> list[tuple[int, int, str, str]]:
    """List how well each fits, by the best of its names; a name says more than an id."""
    found = []
    for id, names, plain in entries:
        fits = [(measure(name, wanted), at) for at, name in enumerate(plain)]
        fitting = [(fit, at) for fit, at in fits if fit is not None]
        if fitting:
            fit, at = min(fitting)
            name = plain[fitting[0][1] if names[at] == id else at]
            found.append((fit, len(name), name, id))
    return found


def simplify(text: str) -> str:
    """Fold a text, with spaces for punctuation; a text of signs only stays."""
    folded = fold(text)
    letters = "".join(char if unicodedata.category(char)[0] in "LMN" else " " for char in folded)
    return " ".join(letters.split()) or folded


def _fit(name: str, wanted: str) -> int | None:
    if name == wanted:
        return _EXACT
    if name.startswith(wanted):
        return _BEGINS
    if f" {wanted}" in name:
        return _WORD_BEGINS
    has = name.split(" ")
    if all(any(word.startswith(part) for word in has) for part in wanted.split(" ")):
        return _WORDS_BEGIN
    return _WITHIN if wanted in name else None


def count_typos(name: str, wanted: str) -> int | None:
    """Count the fewest typos with which a text begins a word of a name; None if too many."""
    most = allow_typos(wanted)
    starts = [0, *(at + 1 for at, char in enumerate(name) if char == " ")] if most else []
    fewest = min((_count_at(name[at:], wanted) for at in starts), default=most + 1)
    return fewest if fewest <= most else None


def allow_typos(wanted: str) -> int:
    """Return how many typos a word of this length may have."""
    return 0 if len(wanted) < 4 else 1 if len(wanted) < 8 else 2


def _count_at(name: str, wanted: str) -> int:
    """Return the edit distance to the nearest beginning of a name; a swap is one (Damerau)."""
    width = min(len(name), len(wanted) + allow_typos(wanted))
    before: list[int] = []
    row: list[int] = [*range(width + 1)]
    for line, char in enumerate(wanted, start=1):
        following: list[int] = [line]
        for at in range(1, width + 1):
            cost = 0 if char == name[at - 1] else 1
            typos = min(row[at] + 1, following[at - 1] + 1, row[at - 1] + cost)
            if line > 1 and at > 1 and char == name[at - 2] and wanted[line - 2] == name[at - 1]:
                typos = min(typos, before[at - 2] + 1)
            following.append(typos)
        before, row = row, following
    return min(row)
