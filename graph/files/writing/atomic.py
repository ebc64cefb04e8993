"""Atomic writing of a file: all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...model.errors import OutputError
from ..discover import show_path
from .staging import make_folders, remove_leftovers, stage


def write_text(path: Path, text: str) -> bool:
    """Write an output as UTF-8, through a temporary file next to it that is then renamed.

    A file with the same bytes is left alone. A link is replaced, not followed, so that a foreign
    project cannot redirect what is written. A pipe or a device is written to. Returns whether
    anything was written.

    Raises OutputError where the file cannot be written; the old content is kept.
    """
    if not path.exists() or path.is_file() or path.is_dir():
        return replace_text(path, text)
    with report_write_errors(path):
        path.write_bytes(text.encode("utf-8"))
    return True


def replace_text(path: Path, text: str) -> bool:
    """Write a text like `write_text`, but replace a pipe or a device instead of writing to it.

    Raises OutputError where the file cannot be written; the old content is kept.
    """
    with report_write_errors(path):
        content = text.encode("utf-8")
        if path.is_file() and path.read_bytes() == content:
            return False
        make_folders(path.parent)
        remove_leftovers(path.parent, path.name)
        with stage(path, content) as staged:
            staged.commit(path)
    return True


def check_absent(path: Path, replace: bool) -> None:
    """Raise OutputError if a file exists that may not be replaced."""
    if path.is_file() and not replace:
        raise OutputError(f"{path} already exists. Give another path, or ask to replace it.")


@contextmanager
def report_write_errors(path: Path) -> Iterator[None]:
    """Raise what keeps a file from being written as an OutputError that names it."""
    try:
        yield
    except UnicodeEncodeError as error:
        raise write_error(path, "it contains an incomplete character") from error
    except OSError as error:
        raise write_error(path, error) from error


def write_error(path: Path, why: OSError | str) -> OutputError:
    """Return the error for a file that could not be written, and why."""
    reason = why if isinstance(why, str) else why.strerror or why
    return OutputError(f"{show_path(path)} could not be written: {reason}.")
