"""The page's scripts and styles. Its own are bundled from `frontend/`, where they are changed."""

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
    """A text that stands in the page, with the hash by which its policy lets it in."""

    name: str
    text: str

    @cached_property
    def hash(self) -> str:
        """The hash as a content security policy names it."""
        digest = hashlib.sha256(self.text.encode("utf-8")).digest()
        return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def list_scripts() -> tuple[Asset, ...]:
    """Return vis-network and the page's own script, in the order in which they run."""
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
    """List the files that hold the page's own script and style sheet."""
    folder = Path(str(resources.files(__package__))) / "static"
    return [folder / "page.js", folder / "page.css"]
