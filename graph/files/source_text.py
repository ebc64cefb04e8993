"""The text of a source: read and hashed each time, and never stored."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from ..model.errors import DataError, GraphError
from ..model.records import Source
from ..model.text import quoted
from .discover import show_path
from .load import decode, read_bytes
from .yaml_nodes import RefusedError


def read_source_text(file: Path, card: Source | None = None) -> tuple[str, str]:
    """Return a text and the hash of its file, which is read once, since it may be a pipe.

    Raises DataError where it cannot be read, GraphError where the card has another hash.
    """
    shown = show_path(file)
    try:
        content = read_bytes(file, shown)
        text = decode(content, shown)
    except RefusedError as refusal:
        raise DataError([refusal.problem]) from None
    hash = sha256(content).hexdigest()
    if card and card.sha256 and card.sha256 != hash:
        raise GraphError(
            f"{shown} is not the text of the card of {quoted(card.id)}: its sha256 is "
            f"{hash[:12]}..., the card has {card.sha256[:12]}... "
            "Give that text, or correct sha256 in the card."
        )
    return text, hash
