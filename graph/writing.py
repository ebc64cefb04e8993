"""Files written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from .errors import OutputError


def write_text(path: Path, text: str) -> bool:
    """Write a text as UTF-8, through a temporary file beside it that is then renamed.

    A file that holds the same bytes is left alone, and a link is replaced: a project from elsewhere
    may not lead what is written to another place. Returns whether anything was written.

    Raises OutputError where the file cannot be written; what stood there is still there.
    """
    try:
        content = text.encode("utf-8")
        if path.is_file() and path.read_bytes() == content:
            return False
        if path.exists() and not (path.is_file() or path.is_dir()):
            path.write_bytes(content)  # a pipe or a device
            return True
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content)
    except UnicodeEncodeError as error:
        raise OutputError(f"{path} could not be written: it holds half a character.") from error
    except OSError as error:
        raise OutputError(f"{path} could not be written: {error.strerror or error}.") from error
    return True


def write_together(texts: Mapping[Path, str]) -> None:
    """Write several texts as UTF-8, all or none.

    All are written to temporary files first, and then renamed; where a rename fails, those done
    before it are taken back. Of a link, what it leads to is written.

    Raises OutputError where a file cannot be written; what stood there is still there.
    """
    staged: dict[Path, Path] = {}
    before: dict[Path, bytes | None] = {}
    path = Path()
    try:
        for given, text in texts.items():
            path = _real(given)
            before[path] = path.read_bytes() if path.exists() else None
            path.parent.mkdir(parents=True, exist_ok=True)
            staged[path] = _stage(path, text.encode("utf-8"))
        for path, file in staged.items():
            file.replace(path)
    except UnicodeEncodeError as error:
        raise OutputError(f"{path} could not be written: it holds half a character.") from error
    except BaseException as error:
        _take_back(before)
        if not isinstance(error, OSError):
            raise
        raise OutputError(f"{path} could not be written: {error.strerror or error}.") from error
    finally:
        for file in staged.values():
            file.unlink(missing_ok=True)


def _real(path: Path) -> Path:
    """Return the file that a link leads to, so that the link itself is not replaced."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def _take_back(before: Mapping[Path, bytes | None]) -> None:
    for path, content in before.items():
        with suppress(OSError):
            if content is None:
                path.unlink(missing_ok=True)
            elif path.read_bytes() != content:
                _stage(path, content).replace(path)


def _stage(path: Path, content: bytes) -> Path:
    """Write a temporary file beside a file, with the rights that this has or would have."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def _replace(path: Path, content: bytes) -> None:
    staged = _stage(path, content)
    try:
        staged.replace(path)
    except BaseException:
        staged.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
