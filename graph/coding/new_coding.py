"""Start a second coding: the cards and the actors of a project, without its claims."""

from __future__ import annotations

from pathlib import Path

from ..edit.edits import apply_edits
from ..edit.fields import end_of_key, remove_part
from ..exchange.write_files import write_new_project
from ..files import Paths, read_project
from ..files.discover import DATA, SEEDS
from ..files.load import parse_written
from ..files.yaml_nodes import Node
from ..model.errors import OutputError
from ..model.text import quoted

BOM = "\ufeff"
CLAIMS = "claims"


def start_coding(folder: Path, paths: Paths = None) -> list[str]:
    """Copy the cards and the data files of a project, without claims, into a new folder.

    Returns the files. A data file that has nothing but claims is left out; everything else is
    copied byte for byte. Raises DataError where the project has errors, OutputError where the
    folder exists.
    """
    texts = copy_without_claims(paths)
    write_new_project(texts, folder)
    return list(texts)


def copy_without_claims(paths: Paths) -> dict[str, str]:
    """Return the texts of a project's files without claims, by path in the new project."""
    reading = read_project(paths)
    reading.require()
    texts: dict[str, str] = {}
    for path in reading.files:
        folder = SEEDS if path.parent.name == SEEDS else DATA
        name = f"{folder}/{path.name}"
        if name in texts:
            raise OutputError(
                f"There are two files {quoted(path.name)}. Give one project, or rename one of them."
            )
        text = path.read_bytes().decode("utf-8")
        kept = text if folder == SEEDS else remove_claims(text)
        if kept is not None:
            texts[name] = kept
    return texts


def remove_claims(text: str) -> str | None:
    r"""Remove the claims from the text of a data file; None if nothing else is in it.

    >>> remove_claims("title: A war\nclaims:\n  memo: {p1: [us backs fsa]}\n# The end\n")
    'title: A war\n# The end\n'
    """
    mark = BOM if text.startswith(BOM) else ""
    plain = text.removeprefix(BOM)
    root = parse_written(plain)
    names = [str(entry.key.value) for entry in root.entries]
    if CLAIMS not in names:
        return text
    if len(names) == 1:
        return None
    spans = [(entry.key.start, _end(plain, entry.key, entry.value)) for entry in root.entries]
    return mark + apply_edits(plain, [remove_part(plain, root, spans, names.index(CLAIMS))])


def _end(text: str, key: Node, value: Node) -> int:
    return value.end if value.end > key.end else end_of_key(text, key)
