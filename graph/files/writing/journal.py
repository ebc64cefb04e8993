"""The journal of a change of several files: the old and new content of each, and where it is.

It is trusted only in the folder that it was written in, so that a foreign project cannot cause
files to be written.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from ..discover import UNFINISHED, show_path
from .staging import stage, sync

LEFT = ".unfinished"
"""Added to the name of a new version whose target was changed by somebody else."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of a change: its path, the staged new version, and hashes of both.

    `before` is None for a new file.
    """

    path: str
    staged: str
    before: str | None
    after: str


def make_entry(path: Path, staged: Path, before: bytes | None) -> Entry:
    """Make the entry of a file from its content and its staged new version."""
    was = None if before is None else _hash(before)
    return Entry(str(path), str(staged), was, _hash(staged.read_bytes()))


def write_journal(homes: Iterable[Path], entries: Sequence[Entry]) -> None:
    """Write the journal of a change into the data folders of its projects."""
    folders = [Path(os.path.realpath(home)) for home in homes]
    for home in folders:
        content = {
            "folder": _identify(home),
            "homes": [os.path.relpath(each, home) for each in folders],
            "files": [asdict(_move(entry, home)) for entry in entries],
        }
        with stage(home / UNFINISHED, json.dumps(content, indent=1).encode("utf-8")) as staged:
            staged.commit(home / UNFINISHED)


def remove_journal(homes: Iterable[Path]) -> None:
    """Remove the journals: the change is complete, or rolled back."""
    for home in homes:
        (home / UNFINISHED).unlink(missing_ok=True)
        sync(home)


def finish_change(home: Path) -> list[str]:
    """Finish the change in a folder's journal; return what was done, as sentences.

    A file that was changed since then is kept, and its new version is put next to it. Where not
    all projects of a change have the journal, either no file was changed yet or all were.
    """
    home = Path(os.path.realpath(home))
    content = _read(home)
    if content is None:
        return []
    homes = list_homes(home)
    if not all(map(_read, homes)):
        remove_journal(homes)
        return []
    entries = [_move(Entry(**each), home, back=True) for each in content["files"]]
    left = [entry for entry in entries if not _finish(entry)]
    done = ", ".join(show_path(Path(entry.path)) for entry in entries if entry not in left)
    remove_journal(homes)
    return [
        *([f"Finished an interrupted change: {done}"] if done else []),
        *map(_report_changed, left),
    ]


def list_homes(home: Path) -> list[Path]:
    """List all data folders that have the journal of the same change."""
    content = _read(home)
    return [Path(os.path.realpath(home / each)) for each in content["homes"]] if content else []


def _finish(entry: Entry) -> bool:
    """Move a staged file into place; False if the file there is neither the old nor the new one."""
    path, staged = Path(entry.path), Path(entry.staged)
    now = _hash(path.read_bytes()) if path.exists() else None
    if now == entry.after:
        return True
    ready = staged.is_file() and _hash(staged.read_bytes()) == entry.after
    if ready and now == entry.before:
        staged.replace(path)
        sync(path.parent)
        return True
    if ready:
        staged.replace(path.with_name(path.name + LEFT))
        sync(path.parent)
    return False


def _report_changed(entry: Entry) -> str:
    file, new = show_path(Path(entry.path)), Path(entry.path + LEFT)
    where = f" The version to be written is in {show_path(new)}." if new.exists() else ""
    return f"{file} was changed since then, and was not overwritten.{where}"


def _read(home: Path) -> Any:
    """Read the journal in a folder; None where there is none, or one from another folder."""
    file = home / UNFINISHED
    if file.is_symlink() or not file.is_file():
        return None
    home = Path(os.path.realpath(home))
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (ValueError, RecursionError):
        return None
    own = isinstance(content, dict) and content.get("folder") == _identify(home)
    return content if own else None


def _identify(folder: Path) -> int:
    """Return what distinguishes a folder from its copies: its inode number."""
    return folder.stat().st_ino


def _move(entry: Entry, home: Path, *, back: bool = False) -> Entry:
    """Make paths relative to a folder, which may be moved, or (`back`) absolute again."""
    there = (
        (lambda name: os.path.normpath(home / name))
        if back
        else (lambda name: os.path.relpath(os.path.realpath(name), home))
    )
    return Entry(there(entry.path), there(entry.staged), entry.before, entry.after)


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()
