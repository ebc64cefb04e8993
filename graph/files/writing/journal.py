"""The note of a change of several files: what each was, what it becomes, and where that lies.

It is trusted only in the very folder that it was written in, so that a project from elsewhere may
not have files written.
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
"""What is added to the name of a file that was to be written over one changed since."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of a change: where it is, what is to take its place, and hashes of both.

    `before` is None where there was no file.
    """

    path: str
    staged: str
    before: str | None
    after: str


def note_entry(path: Path, staged: Path, before: bytes | None) -> Entry:
    """Note of a file what it holds, and what is staged for it."""
    was = None if before is None else _hash(before)
    return Entry(str(path), str(staged), was, _hash(staged.read_bytes()))


def note_change(homes: Iterable[Path], entries: Sequence[Entry]) -> None:
    """Note in folders of data files that a change is under way."""
    folders = [Path(os.path.realpath(home)) for home in homes]
    for home in folders:
        content = {
            "folder": _identify(home),
            "homes": [os.path.relpath(each, home) for each in folders],
            "files": [asdict(_move(entry, home)) for entry in entries],
        }
        with stage(home / UNFINISHED, json.dumps(content, indent=1).encode("utf-8")) as staged:
            staged.put(home / UNFINISHED)


def end_change(homes: Iterable[Path]) -> None:
    """Take the notes away: the change is whole, or taken back."""
    for home in homes:
        (home / UNFINISHED).unlink(missing_ok=True)
        sync(home)


def finish_change(home: Path) -> list[str]:
    """Finish the change that a note in a folder tells of; return what was done, as sentences.

    A file that was changed since stays, and what was to be written comes to lie beside it. Where
    not all projects of a change have its note, no file was changed yet, or all are.
    """
    home = Path(os.path.realpath(home))
    content = _read(home)
    if content is None:
        return []
    homes = noted_homes(home)
    if not all(map(_read, homes)):
        end_change(homes)
        return []
    entries = [_move(Entry(**each), home, back=True) for each in content["files"]]
    left = [entry for entry in entries if not _finish(entry)]
    done = ", ".join(show_path(Path(entry.path)) for entry in entries if entry not in left)
    end_change(homes)
    return [
        *([f"Finished a change that was ended halfway: {done}"] if done else []),
        *map(_tell_left, left),
    ]


def noted_homes(home: Path) -> list[Path]:
    """List all folders of data files that the change of a note is noted in."""
    content = _read(home)
    return [Path(os.path.realpath(home / each)) for each in content["homes"]] if content else []


def _finish(entry: Entry) -> bool:
    """Put what is staged into its place; False where the file there is neither old nor new."""
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


def _tell_left(entry: Entry) -> str:
    file, beside = show_path(Path(entry.path)), Path(entry.path + LEFT)
    where = f" What it was to become is in {show_path(beside)}." if beside.exists() else ""
    return f"{file} was changed since, and was left as it is.{where}"


def _read(home: Path) -> Any:
    """Read the note in a folder; None where there is none, or one from elsewhere."""
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
    """Tell a folder from its copies."""
    return folder.stat().st_ino


def _move(entry: Entry, home: Path, *, back: bool = False) -> Entry:
    """Name files from a folder, which may be moved, or from the root again."""
    there = (
        (lambda name: os.path.normpath(home / name))
        if back
        else (lambda name: os.path.relpath(os.path.realpath(name), home))
    )
    return Entry(there(entry.path), there(entry.staged), entry.before, entry.after)


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()
