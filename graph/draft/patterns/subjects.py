"""Which names of a list are the subject or the object of a verb."""

from __future__ import annotations

import re
from functools import cache

from .bare import FORCES, MARK, TARGETS
from .marked import ANY
from .reading import ends_object
from .words import any_of

_PREPOSITION = any_of("preposition")
_ADVERBIAL = re.compile(
    rf"(?:^(?:(?!{MARK})\W)*|[,;:] ){_PREPOSITION} (?:[\w-]+ ){{0,2}}$", re.IGNORECASE
)
_AFTER_PREPOSITION = re.compile(rf"(?:^|[^\w-]){_PREPOSITION} $", re.IGNORECASE)
_MARK = re.compile(rf"{ANY}[{FORCES}{TARGETS}]?")


@cache
def _opening() -> re.Pattern[str]:
    """Return what may come before the subject of a clause."""
    words = "|".join(map(any_of, ("conjunction", "said", "denied")))
    time = r"(?:last|this|early|late|on|in|within|by|after|during|since)"
    start = rf"(?:(?!{MARK})\W)*"
    openings = [
        rf"^{start}$",
        rf"^{start}(?!(?:{_PREPOSITION}|{any_of('auxiliary')}) )\w+ $",
        rf"^{start}{time} (?:(?!of |in |by |from )\w+ ){{1,3}}$",
        r"[.,;:(\"] ?\"?$",
        rf"[^\w-](?:{words}|\w+ly) $",
        rf"(?<!{MARK})(?<!{MARK},) (?:and|or) $",
    ]
    return re.compile("|".join(openings), re.IGNORECASE)


def begins_clause(text: str, start: int) -> bool:
    r"""Check whether a name is the subject of a clause, by the words before it.

    >>> [begins_clause(text, len(text)) for text in ("Then ", "He said that ", "The chief of ")]
    [True, True, False]
    """
    return bool(_opening().search(text[:start]))


def follows_preposition(text: str, start: int) -> bool:
    """Check whether a name comes right after a preposition."""
    return bool(_AFTER_PREPOSITION.search(text[:start]))


def list_marks(words: str) -> list[str]:
    """List the marks in a list of names."""
    return re.findall(ANY, words)


def pick_subjects(text: str, start: int, words: str, is_list: bool = False) -> list[str]:
    """List the marks that are the subject, of a list at a place.

    In "They fled A and B attacked C" only B is; in "The chief of A and B attacked C" neither is.
    `is_list` says that more follows, as in "A, B and others attacked C".
    """
    marks = list_marks(words)
    if len(marks) > 1 and not (is_list or _is_list(words)):
        return marks[-1:] if _ADVERBIAL.search(text[:start]) or ", and " in words else []
    if begins_clause(text, start):
        return marks
    if re.search(rf" and {ANY}\W?, {ANY}\W?$", words) and _ADVERBIAL.search(text[:start]):
        return marks[-1:]  # "Near A and B, C attacked"
    is_joined = len(marks) > 1 and " and " in words and "," not in words
    return marks[1:] if is_joined and not follows_preposition(text, start) else []


def pick_objects(text: str, start: int, words: str) -> tuple[list[str], int]:
    """List the marks that are the object, of a list at a place, and where they end.

    A new subject is left out: in "attacked A and B retreated" only A is attacked.
    """
    found = list(_MARK.finditer(words))
    if len(found) > 1 and not _is_list(words):
        found = found[:1]
    elif not ends_object(text, start + len(words)):
        found = found[:-1]
    end = start + found[-1].end() if found else start
    return [mark[0][0] for mark in found], end


def _is_list(words: str) -> bool:
    """Check whether names are joined as in "A and B" or "A, B, and C", but not "A, and B"."""
    joints = _MARK.sub("", words).strip()
    return joints not in (",", ", and") and ("and" in joints or "as well" in joints)
