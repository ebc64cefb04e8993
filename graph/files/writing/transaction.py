"""Write several files as one transaction: all or none, even if the machine stops in between.

Before the first file is renamed into place, a journal of the change is written into the project.
A journal that is found later means that the change is incomplete, and `recover` finishes it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path

from ...model.errors import GraphError
from ..discover import (
    DECISIONS,
    DRAFTS,
    SEEDS,
    UNFINISHED,
    Paths,
    find_project,
    list_paths,
    show_path,
)
from .atomic import report_write_errors, write_error
from .journal import finish_change, list_homes, make_entry, remove_journal, write_journal
from .lock import locked
from .staging import Staged, find_leftovers, make_folders, remove_leftovers, stage


def write_together(texts: Mapping[Path, str], homes: Iterable[Path] = ()) -> None:
    """Write several texts as UTF-8, all or none.

    Of a link, the target is written. `homes` are the data folders for the journal; the default is
    the folder of the first text.

    Raises OutputError where a file cannot be written; the old content is kept.
    """
    contents = {_real(path): text for path, text in texts.items()}
    folders = list(homes) or [path.parent for path in contents][:1]
    before: dict[Path, bytes | None] = {}
    with ExitStack() as stack:
        staged: dict[Path, Staged] = {}
        for path, text in contents.items():
            with report_write_errors(path):
                before[path] = path.read_bytes() if path.exists() else None
                make_folders(path.parent)
                staged[path] = stack.enter_context(stage(path, text.encode("utf-8")))
        try:
            if len(staged) > 1:
                write_journal(
                    folders, [make_entry(each, staged[each].file, before[each]) for each in staged]
                )
            for path, file in staged.items():
                with report_write_errors(path):
                    file.commit(path)
        except BaseException as error:
            if not _roll_back(before):
                for file in staged.values():  # `recover` finishes what cannot be rolled back
                    file.kept = True
            else:
                remove_journal(folders)
            if isinstance(error, OSError):
                raise write_error(folders[0], error) from error
            raise
        remove_journal(folders)


def _real(path: Path) -> Path:
    """Return the target of a link, so that the link itself is not replaced."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def _roll_back(before: Mapping[Path, bytes | None]) -> bool:
    """Restore the old content of all files; False if that is impossible."""
    try:
        for path, content in before.items():
            if content is None:
                path.unlink(missing_ok=True)
            elif path.read_bytes() != content:
                with stage(path, content) as staged:
                    staged.commit(path)
    except OSError:
        return False
    return True


def recover(paths: Paths) -> list[str]:
    """Finish interrupted changes of projects, and remove the temporary files they left.

    Returns what was done, as sentences; none if there was nothing to do or there is no project.

    Raises OutputError where a change cannot be finished.
    """
    messages: list[str] = []
    for home, folders in _find_folders(paths):
        if not (os.path.lexists(home / UNFINISHED) or any(map(_leftover_files, folders))):
            continue
        affected = [folder / UNFINISHED for folder in (*folders, *list_homes(home))]
        with locked(affected), report_write_errors(home):
            messages += finish_change(home)
            if os.path.lexists(home / UNFINISHED):  # started elsewhere; reading reports it
                continue
            removed = [path for folder in folders for path in remove_leftovers(folder)]
        if removed:
            names = ", ".join(map(show_path, removed))
            messages.append(f"Removed temporary files of an interrupted command: {names}")
    return messages


def _find_folders(paths: Paths) -> list[tuple[Path, list[Path]]]:
    """List each project's data folder, with all folders that a change writes to."""
    found = []
    for each in list_paths(paths):
        with suppress(GraphError):  # reading reports it
            project = find_project(each)
            home = project.path if project.path.is_dir() else project.path.parent
            others = (project.root / name for name in (SEEDS, DRAFTS, DECISIONS))
            found.append((home, [home, *filter(Path.is_dir, others)]))
    return found


def _leftover_files(folder: Path) -> list[Path]:
    return [path for path in find_leftovers(folder) if path.is_file()]
