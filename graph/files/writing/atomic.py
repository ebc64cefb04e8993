"""Files written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...model.errors import OutputError
from ..discover import show_path
from .staging import make_folders, stage, sweep


def write_text(path: Path, text: str) -> bool:
    """Write an output as UTF-8, through a temporary file beside it that is then renamed.

    A file that holds the same bytes is left alone, and a link is replaced: a project from elsewhere
    may not lead what is written to another place. A pipe or a device is written into. Returns
    whether anything was written.

    Raises OutputError where the file cannot be written; what stood there is still there.
    """
    if not path.exists() or path.is_file() or path.is_dir():
        return replace_text(path, text)
    with telling(path):
        path.write_bytes(text.encode("utf-8"))
    return True


def replace_text(path: Path, text: str) -> bool:
    """Write a text as `write_text` does, but never into what is no file: that is replaced.

    Raises OutputError where the file cannot be written; what stood there is still there.
    """
    with telling(path):
        content = text.encode("utf-8")
        if path.is_file() and path.read_bytes() == content:
            return False
        make_folders(path.parent)
        sweep(path.parent, path.name)
        with stage(path, content) as staged:
            staged.put(path)
    return True


def refuse_present(path: Path, replace: bool) -> None:
    """Check that a file is not there, or may be replaced.

    Raises OutputError where it may not.
    """
    if path.is_file() and not replace:
        raise OutputError(f"{path} is there already. Give another path, or ask to replace it.")


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Tell by its name of a file that cannot be written."""
    try:
        yield
    except UnicodeEncodeError as error:
        raise unwritten(path, "it holds half a character") from error
    except OSError as error:
        raise unwritten(path, error) from error


def unwritten(path: Path, why: OSError | str) -> OutputError:
    """Return the error that names a file that could not be written, and why."""
    said = why if isinstance(why, str) else why.strerror or why
    return OutputError(f"{show_path(path)} could not be written: {said}.")
