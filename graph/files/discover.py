"""Find a project's files, and show their paths."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from ..model.errors import GraphError, Place, Problem
from ..model.text import quoted

DATA = "data"
SEEDS = "seeds"
DRAFTS = "drafts"
DECISIONS = "decisions"
UNFINISHED = ".actor-graph-change.tmp"
"""The journal in a data folder while several files are being changed, or after a kill."""

Paths = Path | str | Sequence[Path | str] | None
"""A data folder or data file, or several; None for `data/` here or in a parent folder."""


@dataclass(frozen=True, slots=True)
class Project:
    """The files that make up a project, or several that are read as one.

    `path` is the path asked for, a folder or one data file; of several the first. `problems` are
    errors that keep the project from being read in full, `warnings` are files that were probably
    forgotten. `parts` is the number of projects.
    """

    path: Path
    root: Path
    data_files: tuple[Path, ...]
    cards: tuple[Path, ...]
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    parts: int = 1

    def with_files(self, files: Iterable[Path]) -> Project:
        """Add files: those in a folder named seeds as cards, others as data files."""
        given = set(files)
        cards = {file for file in given if file.parent.name == SEEDS}
        return replace(
            self,
            cards=tuple(sorted({*self.cards, *cards})),
            data_files=tuple(dict.fromkeys([*self.data_files, *sorted(given - cards)])),
        )


def list_paths(paths: Paths) -> Sequence[Path | str | None]:
    """List the paths of one project or several; None stands for the default."""
    return [paths] if paths is None or isinstance(paths, (str, Path)) else paths or [None]


def find_projects(paths: Paths = None) -> Project:
    """Find the files of one project, or of several projects read as one.

    Raises GraphError where there is no such file or folder.
    """
    found = [find_project(path) for path in list_paths(paths)]
    if len(found) == 1:
        return found[0]
    return replace(
        found[0],
        data_files=_unique(project.data_files for project in found),
        cards=_unique(project.cards for project in found),
        problems=tuple(chain.from_iterable(project.problems for project in found)),
        warnings=tuple(chain.from_iterable(project.warnings for project in found)),
        parts=len({project.path for project in found}),
    )


def _unique(files: Iterable[Iterable[Path]]) -> tuple[Path, ...]:
    """Keep each file once, whatever links point to it."""
    return tuple({os.path.realpath(file): file for file in chain.from_iterable(files)}.values())


def find_project(path: Path | str | None = None) -> Project:
    """Find the files of the project at a path; by default, `data/` here or in a parent folder.

    A folder, pipe or broken link named like a data file or a card is a problem of the project.
    Raises GraphError where there is no such file or folder, or one cannot be read.
    """
    found = _absolute(Path(path)) if path is not None else _find_data()
    mode = _mode(found)
    if stat.S_ISDIR(mode):
        return _in_folder(found)
    if not stat.S_ISREG(mode):
        raise GraphError(f"{quoted(show_path(found))} cannot be read: {_describe_kind(mode)}.")
    root = found.parent.parent
    cards, unreadable = _yaml_files(root / SEEDS)
    return Project(found, root, (found,), cards, (*unreadable, *_unfinished(found.parent)))


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError, ValueError):
        if path.is_symlink():
            raise GraphError(f"{quoted(show_path(path))} {_BROKEN_LINK}.") from None
        raise GraphError(
            f"There is no file or folder {quoted(show_path(path))}. "
            "Give a data file, or the folder that holds the data files."
        ) from None
    except OSError as error:
        raise _unreadable(path, error) from None


_BROKEN_LINK = "is a broken link"


def _unreadable(path: Path, error: OSError) -> GraphError:
    return GraphError(f"{quoted(show_path(path))} cannot be read: {error.strerror or error}.")


def _describe_kind(mode: int) -> str:
    """Describe a path that is not a regular file."""
    if stat.S_ISDIR(mode):
        return "it is a folder"
    return "it is a pipe" if stat.S_ISFIFO(mode) else "it is not a regular file"


def show_path(path: Path) -> str:
    """Return a path as places show it: relative to the working folder if it is inside it.

    >>> show_path(Path.cwd() / "data" / "actors.yaml")
    'data/actors.yaml'
    """
    here = Path.cwd()
    for base in (path, Path(os.path.realpath(path))):
        if base.is_relative_to(here):
            return base.relative_to(here).as_posix()
    return path.as_posix()


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - resolve() follows links


def _find_data() -> Path:
    here = Path.cwd()
    for folder in (here, *here.parents):
        data = folder / DATA
        if data.is_dir() and (_entries(data, ".yaml") or _entries(data, ".yml")):
            return data
    raise GraphError(
        f"There is no folder {quoted(DATA)} with data files in {quoted(here.as_posix())} "
        "or above it. Give the path of a data file or of its folder."
    )


def _in_folder(folder: Path) -> Project:
    root = folder.parent
    cards, bad_cards = _yaml_files(root / SEEDS)
    if folder.name == SEEDS and cards:
        return Project(folder, root, (), (), (_only_cards(folder),))
    files, bad_files = _yaml_files(folder)
    problems = [*bad_cards, *bad_files, *_unfinished(folder)]
    if not files and not bad_files:
        problems.append(_no_files(folder))
    return Project(folder, root, files, cards, tuple(problems), _warn_of_yml(folder, root / SEEDS))


def _unfinished(folder: Path) -> list[Problem]:
    """Report an unfinished change of several files: some may be new and others old."""
    file = folder / UNFINISHED
    if not os.path.lexists(file):
        return []
    message = "A change of several files is in progress or was interrupted."
    hint = (
        "Run actor-graph check to finish it. If it cannot, the change was started elsewhere: "
        "compare the files with yours, then delete this one."
    )
    return [Problem(Place(show_path(file)), "unfinished-change", message, hint)]


def _no_files(folder: Path) -> Problem:
    below = folder / DATA
    hint = f"Did you mean {quoted(show_path(below))}?" if _has_data(below) else ""
    others = [path.name for path in _entries(folder, ".yml")]
    if others:
        hint = f"Rename {quoted(others[0])} to end in .yaml."
    hint = hint or "Expected a file such as actors.yaml."
    place = Place(show_path(folder))
    return Problem(place, "no-data-file", "No data file in this folder.", hint)


def _only_cards(folder: Path) -> Problem:
    """Report a folder of cards given instead of one of data files."""
    data = folder.parent / DATA
    message = "This folder contains source cards; expected a folder with data files."
    hint = f"Put the actors and claims into {quoted(show_path(data / 'actors.yaml'))}."
    if _has_data(data):
        hint = f"Did you mean {quoted(show_path(data))}? Its cards are read too."
    return Problem(Place(show_path(folder)), "misplaced-card", message, hint)


def _warn_of_yml(*folders: Path) -> tuple[Problem, ...]:
    """Warn of files with the extension .yml, since only .yaml is read."""
    files = (path for folder in folders for path in _entries(folder, ".yml") if path.is_file())
    message, hint = "This file is not read.", "Rename it to end in .yaml."
    return tuple(Problem(Place(show_path(path)), "unread-file", message, hint) for path in files)


def _yaml_files(folder: Path) -> tuple[tuple[Path, ...], list[Problem]]:
    """List the data files or cards of a folder, and report what only has such a name."""
    files, problems = [], []
    for path in _entries(folder, ".yaml"):
        if fault := _find_fault(path):
            message = f"The file cannot be read: {fault}."
            hint = "Replace it with a file, or remove it."
            problems.append(Problem(Place(show_path(path)), "unreadable-file", message, hint))
        else:
            files.append(path)
    return tuple(files), problems


def _find_fault(path: Path) -> str:
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return f"it {_BROKEN_LINK}"
    except OSError as error:
        return error.strerror or str(error)
    return "" if stat.S_ISREG(mode) else _describe_kind(mode)


def _has_data(folder: Path) -> bool:
    return folder.is_dir() and bool(_entries(folder, ".yaml"))


def _entries(folder: Path, ending: str) -> list[Path]:
    """List what has the name of a file to be read; nothing if there is no such folder.

    Raises GraphError where the folder cannot be read.
    """
    try:
        return sorted(path for path in folder.iterdir() if is_data_name(path.name, ending))
    except FileNotFoundError:
        if folder.is_symlink():
            raise GraphError(f"{quoted(show_path(folder))} {_BROKEN_LINK}.") from None
        return []
    except OSError as error:
        raise _unreadable(folder, error) from None


def is_data_name(name: str, ending: str = ".yaml") -> bool:
    """Return whether a file of this name is read.

    >>> is_data_name("actors.yaml"), is_data_name(".actors.yaml")
    (True, False)
    """
    return name.endswith(ending) and not name.startswith(".")
