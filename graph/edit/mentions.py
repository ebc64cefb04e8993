"""Set which actors the paragraphs of a card mention."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from ..files.load import parse_written
from ..files.schema import ParagraphForm
from ..files.yaml_nodes import Node
from .edits import apply_edits
from .fields import OddlyWrittenError, set_field
from .project import Project

_FIELDS = tuple(ParagraphForm.model_fields)


def set_mentions(project: Project, source: str, at: str, ids: Sequence[str]) -> None:
    """Set the actors that a paragraph mentions; none removes the field.

    Raises OddlyWrittenError where the paragraph cannot be edited safely.
    """
    path = find_card(project, source)
    stem = _stem_of(project, path)
    project.change(path, partial(_set, source=source, stem=stem, at=at, ids=ids))


def find_card(project: Project, source: str) -> Path:
    """Find the file with the paragraphs of a source: its card, or a data file."""
    for path in project.before.files:
        if _find_paragraphs(project.nodes(path), source, _stem_of(project, path)):
            return path
    raise OddlyWrittenError


def _stem_of(project: Project, path: Path) -> str:
    """Return the name of a card; empty for a data file."""
    return "" if path in project.data_files else path.stem


def _find_paragraphs(root: Node, source: str, stem: str) -> Node | None:
    """Find the paragraphs of a source in its card, or in a data file that defines it."""
    if not stem:
        return root.at("sources", source, "paragraphs")
    id = root.at("id")
    own = str(id.value).strip() if id and id.value else stem
    return root.at("paragraphs") if own == source else None


def _set(text: str, source: str, stem: str, at: str, ids: Sequence[str]) -> str:
    root = parse_written(text)
    paragraphs = _find_paragraphs(root, source, stem)
    entry = paragraphs.entry(at) if paragraphs else None
    if entry is None:
        raise OddlyWrittenError
    return apply_edits(text, [set_field(text, root, entry, "mentions", list(ids) or None, _FIELDS)])
