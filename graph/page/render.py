"""The page's record -> the text of the page. Pure: no file is written, no clock is read."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from .assets import Asset, list_scripts, list_styles

if TYPE_CHECKING:
    from jinja2 import Template

    from .records import Payload


def render_page(payload: Payload) -> str:
    """Return the whole page as one HTML text that needs nothing else.

    Same record, same text. Every text of the data stands in one JSON island, but for the title and
    the banner, which are escaped.
    """
    scripts, styles = list_scripts(), list_styles()
    return _template().render(
        title=payload["title"],
        banner=payload["banner"],
        policy=write_policy(scripts, styles),
        styles=[style.text for style in styles],
        scripts=[script.text for script in scripts],
        island=write_island(payload),
    )


def write_policy(scripts: tuple[Asset, ...], styles: tuple[Asset, ...]) -> str:
    """Write the content security policy: nothing may load, and only these scripts may run."""
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {' '.join(script.hash for script in scripts)}",
            f"style-src {' '.join(style.hash for style in styles)}",
            "img-src data: blob:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        ]
    )


def write_island(record: Any) -> str:
    r"""Write a record as JSON that cannot end a script element, keys sorted.

    >>> write_island({"b": "</script>", "a": 1})
    '{"a":1,"b":"\\u003c/script>"}'
    """
    text = json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for char in "<\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


@cache
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    text = resources.files(__package__).joinpath("templates/page.html.j2").read_text("utf-8")
    return environment.from_string(text)
