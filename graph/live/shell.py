"""The shell of the live page: it shows the page from disk in a frame, and problems in the data."""

from __future__ import annotations

from importlib import resources

from ..page.assets import Asset, read_static


def render_shell() -> tuple[str, str]:
    """Return the shell as HTML, and the content security policy it is to be served with."""
    script = Asset("live", read_static("live.js"))
    style = Asset("live", read_static("live.css"))
    from jinja2 import Environment, StrictUndefined

    text = resources.files(__package__).joinpath("templates/live.html.j2").read_text("utf-8")
    template = Environment(autoescape=True, undefined=StrictUndefined).from_string(text)
    policy = "; ".join(
        [
            "default-src 'none'",
            f"script-src {script.hash}",
            f"style-src {style.hash}",
            "connect-src 'self'",
            "frame-src 'self'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        ]
    )
    return template.render(script=script.text, style=style.text), policy
