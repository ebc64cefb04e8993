"""What the codes of events mean: a type, or a reason why such events are left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ....model.entries import read_entries

_HIGHEST_ROOT = 20
"""The highest root of CAMEO."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a code becomes: a type with its details, or the reason why it is left out.

    `type` of a code that is not known names the code, so that its rows are rejected.
    """

    type: str | None = None
    mode: str | None = None
    means: str | None = None
    attacker: str | None = None
    out: str | None = None


@cache
def read_table(name: str) -> Mapping[str, Any]:
    """Read a table of this package."""
    entries: Mapping[str, Any] = read_entries(__package__, name)
    return entries


def find_meaning(scheme: str, code: str, *, as_number: bool = False) -> Meaning:
    """Return what a code of cameo, plover or weis means: that of its longest beginning.

    `as_number` says that a code of CAMEO was taken for a number, which has no zero in front.

    >>> find_meaning("cameo", "195").type, find_meaning("cameo", "331", as_number=True).type
    ('fights', 'backs')
    """
    table = read_table("codes.yaml")
    written = code.strip().lower() if scheme == "plover" else code.strip()
    if scheme == "weis":
        written = written.zfill(3)
    elif as_number:
        written = _put_zero_back(written)
    entries = table[scheme]
    found = next(
        (entries[written[:end]] for end in range(len(written), 0, -1) if written[:end] in entries),
        None,
    )
    if found is None:
        return Meaning(f"{scheme.upper()} {code}")
    return Meaning(**{**found, "out": table["reasons"].get(found.get("out"))})


def _put_zero_back(code: str) -> str:
    is_short = code.isdecimal() and (len(code) < 3 or int(code[:2]) > _HIGHEST_ROOT)
    return f"0{code}" if is_short else code


def spell_actor(code: str) -> str:
    """Spell a CAMEO code of an actor; what is not known stays a code.

    >>> spell_actor("SYRREB"), spell_actor("SYRGOVXYZ"), spell_actor("IGOUNO")
    ('Syria, rebels', 'Syria, government, XYZ', 'intergovernmental organisation, UNO')
    """
    table = read_table("actors.yaml")
    parts = [code[at : at + 3] for at in range(0, len(code), 3)]
    first = table["countries"].get(parts[0]) or table["roles"].get(parts[0], parts[0])
    return ", ".join([first, *(table["roles"].get(part, part) for part in parts[1:])])
