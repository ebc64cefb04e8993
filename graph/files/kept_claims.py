"""Keep the claims of files that have nothing else, to read only changed files again.

What is kept holds for the same text and the same definitions, and only where nothing was wrong.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields
from functools import cached_property
from hashlib import sha256
from itertools import repeat
from pathlib import Path
from typing import Any

from ..model.dates import parse_date
from ..model.errors import Place
from ..model.records import Claim
from .cache import MOST_FILES, cache_folder, look_up, store

LEAST_BYTES = 200_000
"""Smaller projects are read as quickly without."""
MOST_KEPT = MOST_FILES // 2
"""Of more files, those kept first would be removed before they are read again."""

_NAME = "claims"
_FIELDS = tuple(each.name for each in fields(Claim) if each.name != "place")
_PARSERS: dict[str, Callable[[str], Any]] = {
    **dict.fromkeys(("said", "start", "end"), parse_date),
    "amount": json.loads,
}
"""What reads the fields that are kept as text; 1 and 1.0 are equal, but not written alike."""
_LISTS = {"by", "means", "against", "via"}
Share = Callable[[Any], Any]


@dataclass
class KeptClaims:
    """The kept claims of one reading; `definitions` are the texts that claims depend on."""

    merging: bool = False
    definitions: list[tuple[str, str]] = field(default_factory=list)
    new: dict[str, Any] = field(default_factory=dict)

    def find(self, text: str) -> Any:
        """Return what is kept for a text, with the hash of its definitions; None if nothing is."""
        return look_up(_NAME, _hash(text))

    def take(self, kept: Any, file: str, share: Share) -> list[Claim] | None:
        """Return the kept claims of a file; None if the definitions are others now."""
        try:
            return decode_claims(kept[1], file, share) if kept[0] == self.hash else None
        except (LookupError, TypeError, ValueError):
            return None

    def add(self, text: str, claims: Sequence[Claim]) -> None:
        """Add the claims of a file, to be kept at the end."""
        self.new[_hash(text)] = [self.hash, encode_claims(claims)]

    def write(self) -> None:
        """Keep what was added."""
        store(_NAME, self.new)

    @cached_property
    def hash(self) -> str:
        """The hash of all definitions; asked for only once they are all known."""
        return _hash(repr((self.merging, self.definitions)))


def is_worth_keeping(files: Sequence[Path]) -> bool:
    """Return whether the claims of data files are worth keeping: there are enough of them."""
    if cache_folder() is None or len(files) > MOST_KEPT:
        return False
    with suppress(OSError):
        return sum(each.stat().st_size for each in files) >= LEAST_BYTES
    return False


def _hash(text: str) -> str:
    return sha256(text.encode(errors="surrogatepass")).hexdigest()


def encode_claims(claims: Sequence[Claim]) -> list[Any]:
    """Turn the claims of one file into plain data: lines, columns, and each field's values."""
    places = [claim.place or Place("") for claim in claims]
    values = ([getattr(claim, name) for claim in claims] for name in _FIELDS)
    columns = [_encode(name, each) for name, each in zip(_FIELDS, values, strict=True)]
    return [[each.line for each in places], [each.column for each in places], *columns]


def decode_claims(kept: Any, file: str, share: Share) -> list[Claim]:
    """Return the claims; `share` gives one object for equal values.

    Raises LookupError, TypeError or ValueError if this is something else.
    """
    lines, columns, *rest = kept
    places = [*map(Place, repeat(file), lines, columns)]
    read = [_decode(*each, len(places), share) for each in zip(_FIELDS, rest, strict=True)]
    return [Claim(*each) for each in zip(*read, places, strict=True)]


def _encode(name: str, values: Sequence[Any]) -> list[Any]:
    """List the values of a field, each once, and which of several each claim has."""
    if name in _PARSERS:
        values = [None if each is None else str(each) for each in values]
    distinct = dict.fromkeys(values)
    numbers = {value: number for number, value in enumerate(distinct)}
    chosen = [*map(numbers.__getitem__, values)] if len(distinct) > 1 else []
    return [[*distinct], chosen]


def _decode(name: str, kept: Any, number: int, share: Share) -> Iterator[Any]:
    plain, chosen = kept
    if parse := _PARSERS.get(name):
        values = [None if each is None else parse(each) for each in plain]
    elif name in _LISTS:
        values = [share(tuple(map(share, each))) for each in plain]
    else:
        values = [share(each) if isinstance(each, str) else each for each in plain]
    return map(values.__getitem__, chosen or [0] * number)
