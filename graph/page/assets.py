"""The page's scripts and styles. Its own ones are bundled from `frontend/`: change them there."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from pathlib import Path

from .theme import write_tokens
from .vis import read_library


@dataclass(frozen=True)
class Asset:
    """An inline script or style, with its hash for the content security policy."""

    name: str
    text: str

    @cached_property
    def hash(self) -> str:
        """The hash in the form of a content security policy."""
        digest = hashlib.sha256(self.text.encode("utf-8")).digest()
        return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


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
    file = resources.files(__package__).joinpath("static").joinpath(name)
    return file.read_text(encoding="utf-8").replace("\r\n", "\n")


def list_bundles() -> list[Path]:
    """List the bundled script and style sheet of the page."""
    folder = Path(str(resources.files(__package__))) / "static"
    return [folder / "page.js", folder / "page.css"]
