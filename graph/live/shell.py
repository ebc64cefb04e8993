"""The shell of the live page: it shows the page from disk in a frame, and problems in the data."""

from __future__ import annotations

from ..page.assets import read_static
from ..page.html import Asset, load_template, write_policy


def render_shell() -> tuple[str, str]:
    """Return the shell as HTML, and the content security policy it is to be served with."""
    script = Asset("live", read_static("live.js"))
    style = Asset("live", read_static("live.css"))
    allowed = ("connect-src 'self'", "frame-src 'self'", "img-src data:")
    template = load_template(__package__, "templates/live.html.j2")
    text = template.render(script=script.text, style=style.text)
    return text, write_policy([script], [style], allowed)
