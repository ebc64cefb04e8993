"""The folder of a publication: written next to its target, then renamed in one step."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..files import show_path
from ..files.writing import write_text
from ..files.writing.atomic import report_write_errors
from ..files.writing.staging import find_leftovers, make_folders, stage_folder, sync
from ..model.errors import OutputError

MARKER = "publication.json"
_ADVICE = "Move them away, or choose another folder."


def check_folder(folder: Path) -> None:
    """Check that a folder may be replaced: it does not exist, is empty, or an old publication.

    Raises OutputError where it contains anything that was not written by `publish`.
    """
    if not folder.name:
        raise OutputError(f"{folder} cannot be replaced. Choose another folder.")
    if not folder.exists():
        return
    if not folder.is_dir():
        raise OutputError(f"{show_path(folder)} is not a folder. Choose another path.")
    known = _read_marker(folder / MARKER)
    found = {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if not path.is_dir() or path.is_symlink()
    }
    foreign = sorted(
        name
        for name, path in found.items()
        if (name != MARKER or not known) and (name not in known or known[name] != _digest(path))
    )
    if foreign:
        what = "contains files that were not written by publish, or were changed since"
        raise OutputError(f"{show_path(folder)} {what}, such as {foreign[0]}. {_ADVICE}")


def _read_marker(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return dict(content["files"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}


def _digest(path: Path) -> str:
    if path.is_symlink() or not path.is_file():
        return ""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def write_marker(folder: Path) -> None:
    """Record which files a publication wrote, so that the next one may replace them."""
    files = {
        path.relative_to(folder).as_posix(): _digest(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    text = json.dumps({"made_by": "actor-graph publish", "files": files}, indent=1, sort_keys=True)
    write_text(folder / MARKER, f"{text}\n")


@contextmanager
def staged(folder: Path) -> Iterator[Path]:
    """Yield a new folder next to another one, which it replaces if no error occurs.

    Raises OutputError where a folder cannot be written; the old one is kept.
    """
    with report_write_errors(folder):
        make_folders(folder.parent)
        with stage_folder(folder) as room:
            new = room / folder.name
            new.mkdir()
            yield new
            _swap(folder, new, _old(room, folder))


def _swap(folder: Path, new: Path, old: Path) -> None:
    sync(new)
    if folder.exists():
        folder.rename(old)
    try:
        new.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
    sync(folder.parent)


def _old(room: Path, folder: Path) -> Path:
    """Return the path of the old folder while a new one replaces it."""
    return room / f"{folder.name}.old"


def recover_publication(folder: Path) -> list[str]:
    """Remove temporary files of interrupted publications; return what was done, as sentences.

    If one was interrupted after moving the old folder away and before moving the new one into
    place, the old one is restored.

    Raises OutputError where something cannot be removed.
    """
    done = []
    for room in find_leftovers(folder.parent, folder.name):
        old = _old(room, folder)
        if not room.is_dir() or not {*room.iterdir()} <= {room / folder.name, old}:
            continue
        with report_write_errors(room):
            if old.is_dir() and not os.path.lexists(folder):
                old.rename(folder)
                done.append(
                    f"Restored {show_path(folder)}, which an interrupted publish had moved away"
                )
            shutil.rmtree(room)
        done.append(f"Removed temporary files of an interrupted publish: {show_path(room)}")
    return done
