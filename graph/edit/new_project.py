"""Create a starter project."""

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
    """Write a small commented project, which builds at once, into an empty folder.

    Returns the files. A folder counts as empty if it contains only `.git`, empty folders and
    temporary files of an interrupted command.

    Raises OutputError where the folder is not empty; it is not changed.
    """
    starter = resources.files(__package__) / "starter"
    texts = {name: (starter / file).read_text(encoding="utf-8") for name, file in _FILES.items()}
    texts |= {f"schema/{name}": text for name, text in make_schemas().items()}
    name = quoted(str(folder))
    try:
        for each in (folder, *(folder / Path(text).parent for text in texts)):
            remove_leftovers(each)
        contents = sorted(_list_contents(folder))
    except OSError as error:
        raise OutputError(f"Cannot create a project in {name}: {error.strerror}.") from None
    if contents:
        found = f"it contains {quoted(contents[0])}"
        raise OutputError(f"{name} is not empty: {found}. Give an empty or a new folder.")
    write_together({folder / name: text for name, text in texts.items()})
    return list(texts)


def _list_contents(folder: Path) -> Iterator[str]:
    """List the contents of a folder, except a repository and empty folders."""
    if not os.path.lexists(folder):
        return
    for path in folder.iterdir():
        is_empty = path.is_dir() and not path.is_symlink() and not any(path.iterdir())
        if path.name != ".git" and not is_empty:
            yield path.name
