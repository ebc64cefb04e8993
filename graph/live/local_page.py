"""The pages of the local server: each is a template, a script and a style sheet of one name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..page.assets import read_static
from ..page.html import Asset, load_template, write_policy

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

_ALLOWED = ("connect-src 'self'", "img-src data:")


def route_page(name: str, *allowed: str, **values: str) -> Route:
    """Make the route of a page, with its content security policy, to which `allowed` is added.

    `values` are put into the template.
    """
    from starlette.responses import HTMLResponse
    from starlette.routing import Route

    script, style = (Asset(name, read_static(f"{name}.{kind}")) for kind in ("js", "css"))
    template = load_template(__package__, f"templates/{name}.html.j2")
    text = template.render(script=script.text, style=style.text, **values)
    policy = write_policy([script], [style], (*_ALLOWED, *allowed))
    headers = {"Content-Security-Policy": f"{policy}; frame-ancestors 'none'"}

    async def send(request: Request) -> Response:
        return HTMLResponse(text, headers=headers)

    return Route("/", send)
