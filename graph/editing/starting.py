"""Making a project to start from."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from ..errors import OutputError
from ..reading.schemas import make_schemas
from ..text import quoted
from ..writing import write_together

_FILES = {
    "data/actors.yaml": "actors.yaml",
    "seeds/example.yaml": "card.yaml",
    ".gitignore": "gitignore",
}


def start_project(folder: Path) -> list[str]:
    """Write a small project with remarks, which builds at once, into an empty folder.

    Returns the files. A folder that holds nothing but `.git` is empty too.

    Raises OutputError where there is anything in the folder; it is left as it is.
    """
    name = quoted(str(folder))
    try:
        there = sorted(path.name for path in folder.iterdir() if path.name != ".git")
    except FileNotFoundError:
        there = []
    except OSError as error:
        raise OutputError(f"{name} cannot be a project: {error.strerror}.") from None
    if there:
        held = f"it holds {quoted(there[0])}"
        raise OutputError(f"{name} is not empty: {held}. Give an empty or a new folder.")
    starter = resources.files(__package__) / "starter"
    texts = {name: (starter / file).read_text(encoding="utf-8") for name, file in _FILES.items()}
    texts |= {f"schema/{name}": text for name, text in make_schemas().items()}
    write_together({folder / name: text for name, text in texts.items()})
    return list(texts)
