"""Making a project to start from."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from ..files.json_schema import make_schemas
from ..files.writing import write_together
from ..files.writing.staging import remove_leftovers
from ..model.errors import OutputError
from ..model.text import quoted

_FILES = {
    "data/actors.yaml": "actors.yaml",
    "seeds/example.yaml": "card.yaml",
    ".gitignore": "gitignore",
    ".gitattributes": "gitattributes",
}


def start_project(folder: Path) -> list[str]:
    """Write a small project with remarks, which builds at once, into an empty folder.

    Returns the files. A folder that holds nothing but `.git`, empty folders and what a killed
    command left is empty too.

    Raises OutputError where there is anything in the folder; it is left as it is.
    """
    starter = resources.files(__package__) / "starter"
    texts = {name: (starter / file).read_text(encoding="utf-8") for name, file in _FILES.items()}
    texts |= {f"schema/{name}": text for name, text in make_schemas().items()}
    name = quoted(str(folder))
    try:
        for each in (folder, *(folder / Path(text).parent for text in texts)):
            remove_leftovers(each)
        there = sorted(_held(folder))
    except OSError as error:
        raise OutputError(f"Cannot create a project in {name}: {error.strerror}.") from None
    if there:
        held = f"it contains {quoted(there[0])}"
        raise OutputError(f"{name} is not empty: {held}. Give an empty or a new folder.")
    write_together({folder / name: text for name, text in texts.items()})
    return list(texts)


def _held(folder: Path) -> Iterator[str]:
    """List what is in a folder, less a repository and folders that hold nothing."""
    if not os.path.lexists(folder):
        return
    for path in folder.iterdir():
        hollow = path.is_dir() and not path.is_symlink() and not any(path.iterdir())
        if path.name != ".git" and not hollow:
            yield path.name
