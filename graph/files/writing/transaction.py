"""Several files written together: all or none, also where the machine stops in between.

Before the first file is put into its place, a note of the change is put into the project. Whoever
finds it knows that the change is not whole, and `settle` finishes it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path

from ...model.errors import GraphError
from ..discover import SEEDS, UNFINISHED, Paths, find_project, show_path
from .atomic import telling, unwritten
from .journal import end_change, finish_change, note_change, note_entry, noted_homes
from .lock import locked
from .staging import Staged, find_leftovers, make_folders, stage, sweep


def write_together(texts: Mapping[Path, str], homes: Iterable[Path] = ()) -> None:
    """Write several texts as UTF-8, all or none.

    Of a link, what it leads to is written. `homes` are the folders of data files where it is noted
    that a change is under way; left out, the folder of the first text.

    Raises OutputError where a file cannot be written; what stood there is still there.
    """
    contents = {_real(path): text for path, text in texts.items()}
    noted = list(homes) or [path.parent for path in contents][:1]
    before: dict[Path, bytes | None] = {}
    with ExitStack() as stack:
        staged: dict[Path, Staged] = {}
        for path, text in contents.items():
            with telling(path):
                before[path] = path.read_bytes() if path.exists() else None
                make_folders(path.parent)
                staged[path] = stack.enter_context(stage(path, text.encode("utf-8")))
        try:
            if len(staged) > 1:
                note_change(
                    noted, [note_entry(each, staged[each].file, before[each]) for each in staged]
                )
            for path, file in staged.items():
                with telling(path):
                    file.put(path)
        except BaseException as error:
            if not _take_back(before):
                for file in staged.values():  # `settle` finishes what cannot be taken back
                    file.kept = True
            else:
                end_change(noted)
            if isinstance(error, OSError):
                raise unwritten(noted[0], error) from error
            raise
        end_change(noted)


def _real(path: Path) -> Path:
    """Return the file that a link leads to, so that the link itself is not replaced."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def _take_back(before: Mapping[Path, bytes | None]) -> bool:
    """Let all files be what they were; False where that can't be."""
    try:
        for path, content in before.items():
            if content is None:
                path.unlink(missing_ok=True)
            elif path.read_bytes() != content:
                with stage(path, content) as staged:
                    staged.put(path)
    except OSError:
        return False
    return True


def settle(paths: Paths) -> list[str]:
    """Finish what killed commands left half done in projects, and remove what they left behind.

    Returns what was done, as sentences; nothing where nothing was left, or there is no project.

    Raises OutputError where a change cannot be finished.
    """
    told: list[str] = []
    for home, folders in _find_folders(paths):
        if not (os.path.lexists(home / UNFINISHED) or any(map(_remains, folders))):
            continue
        held = [folder / UNFINISHED for folder in (*folders, *noted_homes(home))]
        with locked(held), telling(home):
            told += finish_change(home)
            if os.path.lexists(home / UNFINISHED):  # begun elsewhere; whoever reads it says so
                continue
            removed = [path for folder in folders for path in sweep(folder)]
        if removed:
            names = ", ".join(map(show_path, removed))
            told.append(f"Removed what a command that was ended halfway left: {names}")
    return told


def _find_folders(paths: Paths) -> list[tuple[Path, list[Path]]]:
    """List the folder of data files of each project, and with it all that changes write to."""
    given = [paths] if paths is None or isinstance(paths, (str, Path)) else list(paths)
    found = []
    for each in given or [None]:
        with suppress(GraphError):  # whoever reads it will say so
            project = find_project(each)
            home = project.path if project.path.is_dir() else project.path.parent
            seeds = project.root / SEEDS
            found.append((home, [home, *([seeds] if seeds.is_dir() else [])]))
    return found


def _remains(folder: Path) -> list[Path]:
    return [path for path in find_leftovers(folder) if path.is_file()]
