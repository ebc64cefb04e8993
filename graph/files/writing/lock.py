"""Lock a project, so that one command at a time changes it and others wait."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ...model.errors import OutputError
from ..discover import show_path

LONGEST_WAIT = 60.0
"""Seconds after which a waiting command gives up with an error."""
_PAUSE = 0.02


@contextmanager
def locked(files: Iterable[Path]) -> Iterator[None]:
    """Lock the folders of files while the context is open; a kill releases the locks.

    Folders that cannot be opened are not locked, and can't be changed either.

    Raises OutputError where another command does not release one in time.
    """
    handles: list[int] = []
    folders = {os.path.realpath(folder) for file in files for folder in _folders_of(file)}
    try:
        for folder in sorted(folders):
            with suppress(OSError):
                handles.append(os.open(folder, os.O_RDONLY | os.O_DIRECTORY))
                _wait_for(handles[-1], Path(folder))
        yield
    finally:
        for handle in handles:
            os.close(handle)


def _folders_of(file: Path) -> tuple[Path, Path]:
    """Return the folder of a file, and that of its target if it is a link."""
    return file.parent, Path(os.path.realpath(file)).parent


def _wait_for(handle: int, folder: Path) -> None:
    end = time.monotonic() + LONGEST_WAIT
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= end:
                raise OutputError(
                    f"Another command is changing {show_path(folder)}; nothing was written. "
                    "Try again when it is done."
                ) from None
            time.sleep(_PAUSE)
        else:
            return
