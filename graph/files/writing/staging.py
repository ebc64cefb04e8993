"""Temporary files and folders that become others by a rename, and what is left of them by a kill.

Each is locked by whoever writes it, as long as that lives: what nobody holds is left over.
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
"""How many characters of a file's name its temporary one has; names have an end."""


@dataclass
class Staged:
    """A temporary file, whole and on the disk, that is to take the place of another.

    It is gone in the end, unless `kept` says that somebody else will put it into its place.
    """

    file: Path
    handle: int
    kept: bool = False

    def put(self, path: Path) -> None:
        """Let it take its place, and bring that to the disk too."""
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
    """Write a temporary file beside a file, with the rights that this has or would have."""
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
    """Make a temporary file and hold it; where another took it for a leftover, one more."""
    while True:
        handle, name = mkstemp(prefix=f"{_stem(path.name)}.", suffix=SUFFIX, dir=path.parent)
        if _hold(handle) is not False and os.fstat(handle).st_nlink:
            return handle, Path(name)
        os.close(handle)


@contextmanager
def stage_folder(folder: Path) -> Iterator[Path]:
    """Make a temporary folder beside a folder, which is gone in the end."""
    room = Path(mkdtemp(prefix=f"{_stem(folder.name)}.", suffix=SUFFIX, dir=folder.parent))
    handle = os.open(room, os.O_RDONLY)
    try:
        _hold(handle)
        yield room
    finally:
        try:
            shutil.rmtree(room, ignore_errors=True)
        finally:
            os.close(handle)


def _stem(name: str) -> str:
    return f".{name[:_LONGEST]}"


def _hold(handle: int) -> bool | None:
    """Lock what is open; False where another holds it, None where the file system has no locks."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True


def find_leftovers(folder: Path, name: str = "") -> list[Path]:
    """List temporary files and folders that nobody holds: all, or those of one name."""
    try:
        listed = sorted(folder.iterdir())
    except OSError:
        return []
    return [path for path in listed if _is_of(path.name, name) and _is_dead(path)]


def _is_of(temporary: str, name: str) -> bool:
    found = _NAME.fullmatch(temporary)
    return found is not None and (not name or found["of"] == name[:_LONGEST])


def _is_dead(path: Path) -> bool:
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        return _hold(handle) is True
    finally:
        os.close(handle)


def sweep(folder: Path, name: str = "") -> list[Path]:
    """Remove the temporary files that killed writers left, of all files or one; return those."""
    removed = []
    for path in find_leftovers(folder, name):
        with suppress(OSError):  # a folder, or not ours to remove
            path.unlink()
            removed.append(path)
    return removed


def make_folders(folder: Path) -> None:
    """Make a folder and those above it that are not there, and bring that to the disk."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for each in missing:
        sync(each.parent)


def sync(folder: Path) -> None:
    """Bring to the disk which files a folder has; some file systems cannot be asked to."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
