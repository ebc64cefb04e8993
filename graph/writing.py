"""Files written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from .errors import OutputError


def write_text(path: Path, text: str) -> bool:
    """Write a text as UTF-8, through a temporary file beside it that is then renamed.

    A file that holds the same bytes is left alone. Returns whether anything was written.

    Raises OutputError where the file cannot be written; what stood there is still there.
    """
    try:
        content = text.encode("utf-8")
        if path.is_file() and path.read_bytes() == content:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content)
    except UnicodeEncodeError as error:
        raise OutputError(f"{path} could not be written: it holds half a character.") from error
    except OSError as error:
        raise OutputError(f"{path} could not be written: {error.strerror or error}.") from error
    return True


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
