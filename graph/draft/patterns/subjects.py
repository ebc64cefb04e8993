"""Which names of a list are the subject or the object of a verb."""

from __future__ import annotations

import re
from functools import cache

from .bare import FORCES, TARGETS
from .marked import ANY
from .reading import ends_object
from .words import any_of

_PREPOSITIONS = (
    "of|in|from|by|with|against|to|for|near|on|at|between|into|unlike|like|under|over|via|inside|"
    "outside|through|across|towards?|among|about|than"
)
_ADVERBIAL = re.compile(rf"(?:^\W*|[,;:] )(?:{_PREPOSITIONS}) (?:[\w-]+ ){{0,2}}$", re.IGNORECASE)
_AFTER_PREPOSITION = re.compile(rf"(?:^|[^\w-])(?:{_PREPOSITIONS}) $", re.IGNORECASE)
_MARK = re.compile(rf"{ANY}[{FORCES}{TARGETS}]?")


@cache
def _opening() -> re.Pattern[str]:
    words = (
        "and|but|or|that|while|when|after|before|because|as|since|where|whereas|although|though|"
        f"which|so|then|once|both|how|why|{any_of('said')}|{any_of('denied')}"
    )
    return re.compile(
        rf"^\W*$|^\W*(?!(?:{_PREPOSITIONS}) )\w+ $|[.,;:(\"] ?\"?$|[^\w-](?:{words}|\w+ly) $"
        r"|^\W*(?:last|this|early|late|on|in) [\w ]{2,20} $",
        re.IGNORECASE,
    )


def begins_clause(text: str, start: int) -> bool:
    r"""Check whether a name is the subject of a clause, by the words before it.

    >>> [begins_clause(text, len(text)) for text in ("Then ", "He said that ", "The chief of ")]
    [True, True, False]
    """
    return bool(_opening().search(text[:start]))


def list_marks(words: str) -> list[str]:
    """List the marks in a list of names."""
    return re.findall(ANY, words)


def pick_subjects(text: str, start: int, words: str) -> list[str]:
    """List the marks that are the subject, of a list at a place.

    In "They fled A and B attacked C" only B is; in "The chief of A and B attacked C" neither is.
    """
    marks = list(_MARK.finditer(words))
    if begins_clause(text, start):
        return list_marks(words)
    if len(marks) == 1:
        return []
    separator = words[marks[0].end() : marks[1].start()]
    rest = list_marks(words[marks[1].start() :])
    if "," in separator:
        return rest if " and " not in words and _ADVERBIAL.search(text[:start]) else []
    return [] if _AFTER_PREPOSITION.search(text[:start]) else rest


def pick_objects(text: str, start: int, words: str) -> list[str]:
    """List the marks that are the object, of a list at a place; a new subject is left out.

    In "attacked A and B retreated" only A is attacked.
    """
    marks = list_marks(words)
    return marks if ends_object(text, start + len(words)) else marks[:-1]


def end_list(text: str, start: int, end: int) -> int:
    """Return where a list ends, without its last name if that is a new subject."""
    marks = list(_MARK.finditer(text, start, end))
    return marks[-2].end() if len(marks) > 1 and not ends_object(text, end) else end
