"""The page's scripts and styles. Its own ones are bundled from `frontend/`: change them there."""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path

from .html import Asset, read_text
from .theme import write_tokens
from .vis import read_library


def list_scripts() -> tuple[Asset, ...]:
    """Return vis-network and the page's own script, in execution order."""
    return (_library(), Asset("page", read_static("page.js")))


@cache
def _library() -> Asset:
    return Asset("vis-network", read_library())


def list_styles() -> tuple[Asset, ...]:
    """Return the colours of the data and the style sheet."""
    return (Asset("tokens", write_tokens()), Asset("page", read_static("page.css")))


def read_static(name: str) -> str:
    """Return the text of a bundled file of the page."""
    return read_text(__package__, f"static/{name}")


def list_bundles() -> list[Path]:
    """List the bundled script and style sheet of the page."""
    folder = Path(str(resources.files(__package__))) / "static"
    return [folder / "page.js", folder / "page.css"]
