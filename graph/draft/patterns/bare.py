"""Marked sentences without what stands around names, so that verbs come right after them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from .marked import ADJECTIVE, ANY, NAME
from .words import any_of

FORCES = "\uf8f0"
"""Follows the mark of a name with "forces" or the like."""
TARGETS = "\uf8f1"
"""Follows the mark of a name with "bases" or the like."""
_BARE = ("", "a ", "an ")
"""What is left before a name: "A, a B commander" is no list of names."""
MARK = "[\ue000-\uf8ff]"


@dataclass(frozen=True)
class Bare:
    """A marked sentence in its shortest form, and the place of each character in the longer one."""

    text: str
    places: Sequence[int]

    @classmethod
    def of(cls, text: str) -> Bare:
        """Leave out what describes a name; one mark stands for "A's forces" and "men of A".

        >>> Bare.of("the militant group \ue000 attacked").text == "\ue000 attacked"
        True
        """
        pieces = list(_shorten(text))
        return cls("".join(char for char, _ in pieces), [place for _, place in pieces])

    def place(self, at: int) -> int:
        """Return the place in the longer sentence; the end has that of the last character's end."""
        return self.places[at] if at < len(self.places) else self.places[-1] + 1


def _shorten(text: str) -> Iterator[tuple[str, int]]:
    at = 0
    for found in _described().finditer(text):
        if not (found["people"] or found["own"] or found["of"]) and found["qualifiers"] in _BARE:
            continue
        yield from ((text[place], place) for place in range(at, found.start()))
        yield found["mark"], found.start()
        own = "" if _is_given(found) else found["own"] or ""
        at = found.end() if own else found.end("mark")
        if own or found["people"]:
            is_target = bool(own) and bool(_targets().fullmatch(own))
            yield (TARGETS if is_target else FORCES), at - 1
    yield from ((text[place], place) for place in range(at, len(text)))


def _is_given(found: re.Match[str]) -> bool:
    """Check whether what follows a name is given to it, as in "sent A tanks"."""
    is_own = found.string[found.end("mark") :].startswith("'")
    return not is_own and bool(_giving().search(found.string[: found.start()]))


@cache
def _giving() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of('giving')} $")


@cache
def _targets() -> re.Pattern[str]:
    return re.compile(rf"(?:.* )?{any_of('targets')}")


@cache
def _described() -> re.Pattern[str]:
    """Return a name with what may stand around it: "the rebel group A", "A's forces"."""
    offices = "|".join(map(any_of, ("head_office", "command_office", "voice_office")))
    office = rf"(?:{ANY}(?:'s?)? )?(?:{any_of('office_adjective')} )*(?i:{offices})"
    tie = rf"(?:{ANY}(?:'s?)|its|his|their) (?:{any_of('close')} )*{any_of('tie')}"
    kin = rf"(?:{ANY}|[A-Z]?[a-z]+)-[a-z]+,?"
    member = rf"(?:an?|the|its|their|his|two|three) (?:[\w-]+ ){{0,3}}?{any_of('anaphor')}s?,?"
    member += "(?: called| named| known as| such as)?"
    lists = "|".join(map(any_of, ("number", "group", "titles")))
    led = rf"(?i:{any_of('men')}) (?:led|commanded|headed) by"
    words = f"an?|the|The|both|{led}|{office}|{tie}|{kin}|{member}|{lists}"
    people = rf"(?i:(?:the |its )?(?:{any_of('forces')}|members|units) (?:of|from|loyal to) "
    people += r"|(?:the )?(?:government|authorities|leadership|rulers|regime|junta) in )"
    place = rf"(?:[a-z]+ )?{any_of('place_noun')} of "
    own = rf"(?:{any_of('forces_adjective')} )*(?:{any_of('forces')}|{any_of('targets')})(?![\w-])"
    return re.compile(
        rf"(?<![\w-])(?P<people>{people})?(?P<qualifiers>(?:(?:{words}) )*)(?P<of>{place})?"
        rf"(?P<mark>{ANY})(?:(?:'s?)? (?P<own>{own}))?"
    )


SEPARATOR = r"(?:, and | and |, | as well as )"
_ACTING = rf"(?:[\ue000-\uefff\uf400-\uf7ff]{FORCES}?|{ADJECTIVE}{FORCES})"
_OBJECT = rf"(?:{NAME}[{FORCES}{TARGETS}]?|{ADJECTIVE}[{FORCES}{TARGETS}])"
SUBJECTS = rf"{_ACTING}(?:{SEPARATOR}{_ACTING})*"
OBJECTS = rf"{_OBJECT}(?:{SEPARATOR}{_OBJECT})*"
