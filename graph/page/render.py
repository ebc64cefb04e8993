"""Renders the page's record as HTML. Pure: writes no file, and uses no clock."""

from __future__ import annotations

import json
import re
from html import escape
from typing import TYPE_CHECKING, Any

from ..model.bidi import MARKS, escape_marks
from .assets import list_scripts, list_styles
from .columns import pack
from .html import Asset, load_template, write_policy

if TYPE_CHECKING:
    from .records import Payload

_ESCAPED = re.compile(f"[\u2028\u2029{MARKS}]")
SLOT = "<slot>"
"""A placeholder for a text; titles cannot contain it, because they are escaped."""


def render_page(payload: Payload, view: str = "") -> str:
    """Render the whole page as one self-contained HTML text that opens with a view.

    The same record gives the same text. All texts of the data are in one JSON island, except the
    title and the banner, which are escaped.
    """
    scripts, styles = list_scripts(), list_styles()
    pieces = _outline(escape_marks(payload["title"]), payload["banner"], scripts, styles)
    outline = write_island({"pieces": pieces, "styles": len(styles)})
    texts = [escape(view), *_texts(styles), write_island(pack(payload)), outline, *_texts(scripts)]
    return "".join(part for pair in zip(pieces, [*texts, ""], strict=True) for part in pair)


def _outline(
    title: str, banner: str, scripts: tuple[Asset, ...], styles: tuple[Asset, ...]
) -> list[str]:
    """Return the pieces between the starting view, styles, record, outline and scripts.

    The page includes them, so that it can save itself with another starting view: a page that was
    opened from a file cannot read its own source.
    """
    template = load_template(__package__, "templates/page.html.j2")
    text = template.render(
        title=title,
        banner=banner,
        policy=write_policy(scripts, styles),
        view=SLOT,
        styles=[SLOT] * len(styles),
        island=SLOT,
        outline=SLOT,
        scripts=[SLOT] * len(scripts),
    )
    return text.split(SLOT)


def _texts(assets: tuple[Asset, ...]) -> list[str]:
    return [asset.text for asset in assets]


def write_island(record: Any) -> str:
    r"""Write a record as JSON that cannot end a script element, keys sorted.

    >>> write_island({"b": "</script>", "a": 1})
    '{"a":1,"b":"\\u003c/script>"}'
    """
    text = json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return _ESCAPED.sub(lambda found: json.dumps(found[0])[1:-1], text.replace("<", r"\u003c"))
