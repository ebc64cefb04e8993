"""Which names of a list are the subject or the object of a verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .marked import ACTING, ADJECTIVE, ANY, NAME
from .reading import ends_object
from .words import any_of

_SEPARATOR = r"(?:, and | and |, | as well as )"
_PREPOSITIONS = (
    "of|in|from|by|with|against|to|for|near|on|at|between|into|unlike|like|under|over|via|inside|"
    "outside|through|across|towards?|among|about|than"
)
_ADVERBIAL = re.compile(rf"(?:^\W*|[,;:] )(?:{_PREPOSITIONS}) (?:[\w-]+ ){{0,2}}$", re.IGNORECASE)
_AFTER_PREPOSITION = re.compile(rf"(?:^|[^\w-])(?:{_PREPOSITIONS}) $", re.IGNORECASE)
_MARK = re.compile(ANY)


@cache
def subject_words() -> str:
    """Return a regular expression for one or several names that act: "A and B's forces"."""
    forces = rf"(?:{any_of('forces_adjective')} )*{any_of('forces')}\b"
    item = rf"(?:{ACTING}(?:(?:'s?)? {forces})?|{ADJECTIVE} {forces})"
    return rf"{item}(?:{_SEPARATOR}{item})*"


@cache
def object_words(targets: bool = False) -> str:
    """Return a regular expression for names that are acted on; `targets` requires their forces."""
    forces = rf"(?:{any_of('forces_adjective')} )*(?:{any_of('forces')}|{any_of('targets')})\b"
    name = rf"{NAME}(?:'s?)? {forces}" if targets else rf"{NAME}(?:(?:'s?)? {forces})?"
    item = rf"(?:an? |the )?(?:{name}|{ADJECTIVE} {forces})"
    return rf"{_qualifiers()}{item}(?:{_SEPARATOR}{item})*"


@cache
def _qualifiers() -> str:
    """Return a regular expression for what may stand before a name: "the militant group A"."""
    offices = "|".join(map(any_of, ("head_office", "command_office", "voice_office")))
    office = rf"(?:{ANY}(?:'s?)? )?(?i:{offices})"
    tie = rf"(?:{ANY}(?:'s?)|its|his|their) (?:{any_of('close')} )*(?:ally|rival|enemy|foe|partner|proxy)"
    kin = rf"(?:{ANY}|[A-Z]?[a-z]+)-[a-z]+,?"
    words = f"an?|the|The|both|Both|{office}|{tie}|{kin}|{any_of('group')}|{any_of('titles')}"
    return rf"(?:(?:{words}) )*"


@cache
def _lead() -> re.Pattern[str]:
    """Return what may stand between the beginning of a clause and the name in its subject."""
    people = rf"(?:{any_of('forces')}|members|units) (?:of|from|loyal to)"
    return re.compile(rf"(?<![\w-])(?:(?:[Tt]he )?(?:\w+ )?(?i:{people}) )?{_qualifiers()}$")


@cache
def _opening() -> re.Pattern[str]:
    words = (
        "and|but|or|that|while|when|after|before|because|as|since|where|whereas|although|though|"
        f"which|so|then|once|how|why|{any_of('said')}|{any_of('denied')}"
    )
    return re.compile(
        rf"^\W*$|^\W*(?!(?:{_PREPOSITIONS}) )\w+ $|[.,;:(\"] ?\"?$|[^\w-](?:{words}|\w+ly) $",
        re.IGNORECASE,
    )


def begins_clause(text: str, start: int) -> bool:
    r"""Check whether a name is the subject of a clause, by the words before it.

    >>> [begins_clause(text, len(text)) for text in ("Then ", "fighters of ", "The chief of ")]
    [True, True, False]
    """
    before = text[:start]
    lead = _lead().search(before)
    return bool(_opening().search(before[: lead.start()] if lead else before))


def pick_subjects(text: str, start: int, words: str) -> list[str]:
    """Return the marks that are the subject, of a list at a place.

    In "They fled A and B attacked C" only B is; in "The chief of A and B attacked C" neither is.
    """
    marks = list(_MARK.finditer(words))
    if begins_clause(text, start):
        return [mark[0] for mark in marks]
    if len(marks) == 1:
        return []
    separator = words[marks[0].end() : marks[1].start()]
    before = text[:start]
    if "," in separator and " and " not in words:
        return [mark[0] for mark in marks[1:]] if _ADVERBIAL.search(before) else []
    if "," in separator or _AFTER_PREPOSITION.search(before):
        return []
    return [mark[0] for mark in marks[1:]]


def pick_objects(text: str, start: int, words: str) -> list[str]:
    """Return the marks that are the object, of a list at a place; a new subject is left out.

    In "attacked A and B retreated" only A is attacked.
    """
    marks = list(_MARK.finditer(_strip(words)))
    if not ends_object(text, start + len(words)):
        marks = marks[:-1]
    return [mark[0] for mark in marks]


def _strip(words: str) -> str:
    """Blank out what stands before the first name that is acted on."""
    found = re.match(_qualifiers(), words)
    end = found.end() if found else 0
    return " " * end + words[end:]


def list_marks(words: str) -> Sequence[str]:
    """Return the marks of a list that is known to be whole."""
    return _MARK.findall(_strip(words))
