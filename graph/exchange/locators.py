"""Locators of imported rows: with several files, a prefix names the file."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import count
from pathlib import PurePath

from ..files.ids import slugify
from .drafts import ForeignFile


def label_files(
    files: Sequence[ForeignFile], source: str, used_places: Collection[tuple[str, str]]
) -> list[str]:
    """Return the prefix of the places of each file, such as "january.", or an empty text.

    `source` is the default source of rows, `used_places` the places, each with its source, that a
    known project already has.
    """
    places = [_places(file, source) for file in files]
    several = sum(map(bool, places)) > 1
    used: set[str] = set()
    labels = []
    for file, given in zip(files, places, strict=True):
        stem = _stem(file)
        candidates = (_number(stem, number) for number in count(int(several)))
        label = next(
            each
            for each in candidates
            if each not in used and not any((of, each + at) in used_places for of, at in given)
        )
        labels.append(label)
        used |= {label} if given and several else set()
    return labels


def _places(file: ForeignFile, source: str) -> set[tuple[str, str]]:
    """List the numbered places of rows, each with its source."""
    return {
        (str(draft.fields.get("source") or source), draft.at)
        for draft in file.drafts
        if draft.at and not draft.fields.get("at")
    }


def _stem(file: ForeignFile) -> str:
    path = file.drafts[0].place.file if file.drafts else ""
    return slugify(file.name or PurePath(path).stem) or "file"


def _number(stem: str, number: int) -> str:
    return ["", f"{stem}."][number] if number < 2 else f"{stem}-{number}."
