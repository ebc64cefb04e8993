"""Temporary files and folders that are renamed into place, and what a kill leaves of them.

Each is locked by the process that writes it while it runs: one that is not locked is a leftover.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp, mkstemp

SUFFIX = ".tmp"
_NAME = re.compile(r"\.(?P<of>.+)\.[a-z0-9_]{8}\.tmp", re.DOTALL)
_LONGEST = 40
"""How many characters of a file's name its temporary file has; names have a maximum length."""


@dataclass
class Staged:
    """A temporary file, complete and on the disk, that is to replace another.

    It is removed in the end, unless it is `kept` for `recover` to move into place.
    """

    file: Path
    handle: int
    kept: bool = False

    def commit(self, path: Path) -> None:
        """Rename it into place, and flush the rename to the disk."""
        self.file.replace(path)
        sync(path.parent)

    def __enter__(self) -> Staged:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            if not self.kept:
                self.file.unlink(missing_ok=True)
        finally:
            os.close(self.handle)


def stage(path: Path, content: bytes) -> Staged:
    """Write a temporary file next to a file, with the permissions this has or would have."""
    handle, file = _make(path)
    staged = Staged(file, handle)
    try:
        with os.fdopen(handle, "wb", closefd=False) as stream:
            stream.write(content)
        os.fchmod(handle, path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        os.fsync(handle)
    except BaseException:
        staged.__exit__()
        raise
    return staged


def _make(path: Path) -> tuple[int, Path]:
    """Make and lock a temporary file; try again if another process removed it as a leftover."""
    while True:
        handle, name = mkstemp(prefix=f"{_stem(path.name)}.", suffix=SUFFIX, dir=path.parent)
        if _try_lock(handle) is not False and os.fstat(handle).st_nlink:
            return handle, Path(name)
        os.close(handle)


@contextmanager
def stage_folder(folder: Path) -> Iterator[Path]:
    """Make a temporary folder next to a folder; it is removed in the end."""
    room = Path(mkdtemp(prefix=f"{_stem(folder.name)}.", suffix=SUFFIX, dir=folder.parent))
    handle = os.open(room, os.O_RDONLY)
    try:
        _try_lock(handle)
        yield room
    finally:
        try:
            shutil.rmtree(room, ignore_errors=True)
        finally:
            os.close(handle)


def _stem(name: str) -> str:
    return f".{name[:_LONGEST]}"


def _try_lock(handle: int) -> bool | None:
    """Lock an open file; False if another process has locked it, None without lock support."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True


def find_leftovers(folder: Path, name: str = "") -> list[Path]:
    """List temporary files and folders that nobody has locked: all, or those of one name."""
    try:
        listed = sorted(folder.iterdir())
    except OSError:
        return []
    return [path for path in listed if _is_of(path.name, name) and _is_abandoned(path)]


def _is_of(temporary: str, name: str) -> bool:
    found = _NAME.fullmatch(temporary)
    return found is not None and (not name or found["of"] == name[:_LONGEST])


def _is_abandoned(path: Path) -> bool:
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        return _try_lock(handle) is True
    finally:
        os.close(handle)


def remove_leftovers(folder: Path, name: str = "") -> list[Path]:
    """Remove the temporary files of killed processes, of all files or one; return them."""
    removed = []
    for path in find_leftovers(folder, name):
        with suppress(OSError):  # a folder, or no permission
            path.unlink()
            removed.append(path)
    return removed


def remove_leftover_folders(folder: Path) -> None:
    """Remove the temporary folders that killed processes made for a folder."""
    for path in find_leftovers(folder.parent, folder.name):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)


def make_folders(folder: Path) -> None:
    """Make a folder and its missing parents, and flush that to the disk."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for each in missing:
        sync(each.parent)


def sync(folder: Path) -> None:
    """Flush a file, or a folder's list of files, to the disk, where that is supported."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sync_all(folder: Path) -> None:
    """Flush all files of a folder, and the folder itself, to the disk."""
    for path in (*folder.rglob("*"), folder):
        sync(path)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
