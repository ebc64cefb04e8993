"""What each of our HTML files is made of: inline assets, a template and its security policy."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Template


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


def read_text(package: str, name: str) -> str:
    """Return the text of a file in a package, with normalised line ends."""
    file = resources.files(package).joinpath(name)
    return file.read_text(encoding="utf-8").replace("\r\n", "\n")


@cache
def load_template(package: str, name: str) -> Template:
    """Return a template in a package, which escapes what is put into it."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(read_text(package, name))


def write_policy(
    scripts: Iterable[Asset],
    styles: Iterable[Asset],
    allowed: Iterable[str] = ("img-src data: blob:",),
) -> str:
    """Write the content security policy: only these scripts run, and only `allowed` is loaded."""
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {' '.join(script.hash for script in scripts)}",
            f"style-src {' '.join(style.hash for style in styles)}",
            *allowed,
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        ]
    )
