"""Read a coding: a data folder, a data file, the claims of one coder, or a drafts file."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from ..files import Paths, Reading, read_project, show_path
from ..files.discover import DRAFTS, list_paths
from ..model.errors import Place, QuestionError
from ..model.records import Claim, Dataset
from ..model.text import fold, join_and, join_or, quoted
from .drafted import read_drafted

_Place = tuple[str, int, int]


@dataclass(frozen=True)
class Coding:
    """What one coder claims, with the actors and sources of the project.

    `named` is the path that was given, `paths` the data folders or data files read for it.
    `unread` counts the drafts that the project's actors and types do not allow; `is_drafts` says
    that they are a program's. `others` are the claims of other coders, which are left out.
    """

    label: str
    named: Path
    paths: Paths
    dataset: Dataset
    coder: str = ""
    is_drafts: bool = False
    unread: int = 0
    others: tuple[Claim, ...] = ()


def read_two(
    codings: tuple[Path, Path], coders: tuple[str, str] = ("", "")
) -> tuple[Coding, Coding]:
    """Read two codings; the second may be a file whose actors are in the first.

    Raises QuestionError where both are the same, or have claims of one place.
    """
    first = read_coding(codings[0], coders[0])
    second = read_coding(codings[1], coders[1], None if first.is_drafts else first.paths)
    same = os.path.realpath(first.named) == os.path.realpath(second.named)
    if _list_places(first) & _list_places(second) or (
        same and fold(first.coder) == fold(second.coder)
    ):
        raise QuestionError(
            f"{first.label} and {second.label} have the same claims. Give two codings that were "
            "made apart."
        )
    return first, second


def list_left_out(first: Coding, second: Coding, source: str | None = None) -> list[Claim]:
    """List the claims, or those of a source, that are by neither of the two coders."""
    counted = _list_places(first) | _list_places(second)
    left = {_place_of(each): each for each in (*first.others, *second.others)}
    return [
        claim
        for place, claim in left.items()
        if place not in counted and source in (None, claim.source)
    ]


def _list_places(coding: Coding) -> set[_Place]:
    return {_place_of(each) for each in coding.dataset.claims if each.place}


def _place_of(claim: Claim) -> _Place:
    place = claim.place or Place("")
    return os.path.realpath(place.file), place.line, place.column


def read_coding(path: Path, coder: str = "", beside: Paths = None) -> Coding:
    """Read a coding; with `coder`, only the claims of that coder.

    A data file that is not valid without the other files of its folder, or without the project
    `beside`, is read with these; only its own claims count. Raises DataError where it has errors,
    QuestionError for an unknown coder.
    """
    if path.is_dir() and path.absolute().name == DRAFTS:
        raise _report_folder(path)
    if path.is_file() and path.absolute().parent.name == DRAFTS:
        root = path.absolute().parent.parent
        drafted = read_drafted(path, root)
        label = show_path(path.absolute())
        unread = drafted.unread
        return Coding(label, path, path, drafted.dataset, is_drafts=True, unread=unread)
    coding = _read_data(path, beside)
    return _only_of(coding, coder) if coder else coding


def _report_folder(path: Path) -> QuestionError:
    """Return the error for a folder of drafts."""
    files = [show_path(each.absolute()) for each in sorted(path.glob("*.yaml"))]
    choice = f" Give one of its files: {join_or(files)}." if files else ""
    return QuestionError(f"{show_path(path.absolute())} is a folder of drafts.{choice}")


def _read_data(path: Path, beside: Paths) -> Coding:
    """Read a data folder or file; a file with errors also with others, if it has fewer then."""
    reading = read_project(path)
    label = show_path(reading.data_path)
    found: list[tuple[Reading, Paths]] = [(reading, path)]
    if reading.dataset is None and path.is_file():
        others: list[Paths] = [path.parent]
        if beside is not None:
            others.append([*(each for each in list_paths(beside) if each is not None), path])
        found += [(read_project(each), each) for each in others]
    best, used = min(found, key=lambda each: len(each[0].errors))
    dataset = best.require()
    own = dataset if best is reading else _keep(dataset, lambda claim: _file_of(claim) == label)
    return Coding(label, path, used, own)


def _file_of(claim: Claim) -> str:
    return claim.place.file if claim.place else ""


def _only_of(coding: Coding, coder: str) -> Coding:
    wanted = fold(coder)
    dataset = _keep(coding.dataset, lambda claim: fold(claim.coder or "") == wanted)
    if not dataset.claims:
        known = sorted({each.coder for each in coding.dataset.claims if each.coder})
        named = f"Coders: {join_and(map(quoted, known))}." if known else "No claim has a coder."
        raise QuestionError(f"No claim in {coding.label} is by the coder {quoted(coder)}. {named}")
    label = f"{coding.label} ({coder})"
    others = tuple(each for each in coding.dataset.claims if fold(each.coder or "") != wanted)
    return replace(coding, label=label, dataset=dataset, coder=coder, others=others)


def _keep(dataset: Dataset, wanted: Callable[[Claim], bool]) -> Dataset:
    return replace(dataset, claims=tuple(filter(wanted, dataset.claims)))
