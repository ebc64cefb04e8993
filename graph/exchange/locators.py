"""Where the rows of foreign files stand: the place tells the file, where there are several."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import count
from pathlib import PurePath

from ..files.ids import slugify
from .drafts import Foreign


def label_files(
    files: Sequence[Foreign], source: str, taken: Collection[tuple[str, str]]
) -> list[str]:
    """Say what stands before the places of each file, such as "january.", or nothing.

    `source` is the source of the rows that name none, `taken` the places, each with its source,
    that a known project has already.
    """
    places = [_places(file, source) for file in files]
    several = sum(map(bool, places)) > 1
    used: set[str] = set()
    labels = []
    for file, given in zip(files, places, strict=True):
        stem = _stem(file)
        tried = (_number(stem, number) for number in count(int(several)))
        label = next(
            each
            for each in tried
            if each not in used and not any((of, each + at) in taken for of, at in given)
        )
        labels.append(label)
        used |= {label} if given and several else set()
    return labels


def _places(file: Foreign, source: str) -> set[tuple[str, str]]:
    """List the places that rows have by their number, each with its source."""
    return {
        (str(draft.fields.get("source") or source), draft.at)
        for draft in file.drafts
        if draft.at and not draft.fields.get("at")
    }


def _stem(file: Foreign) -> str:
    path = file.drafts[0].place.file if file.drafts else ""
    return slugify(file.name or PurePath(path).stem) or "file"


def _number(stem: str, number: int) -> str:
    return ["", f"{stem}."][number] if number < 2 else f"{stem}-{number}."
