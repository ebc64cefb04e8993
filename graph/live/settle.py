"""The page of settling two codings: one difference after the other, each answer saved at once."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING, Any, Literal

from ..model.records import as_json
from ..page.assets import read_static
from ..page.html import Asset, load_template, write_policy
from .guard import list_guards
from .questions import Nothing, Question, Questions
from .server import serve

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

    from ..coding.settle import Settling


class DifferenceAsked(Question):
    """A difference between the two codings."""

    item: str


class AnswerAsked(DifferenceAsked):
    """An answer to a difference."""

    answer: Literal["first", "second", "both", "neither"]


def make_settle_app(settling: Settling, token: str) -> Starlette:
    """Make the server app: the page, which holds no data, and what it asks with the token."""
    from starlette.applications import Starlette
    from starlette.routing import Route

    page, policy = render_settle_page()

    async def send_page(request: Request) -> Response:
        from starlette.responses import HTMLResponse

        headers = {"Content-Security-Policy": f"{policy}; frame-ancestors 'none'"}
        return HTMLResponse(page, headers=headers)

    def answer(asked: AnswerAsked) -> Any:
        return as_json(settling.answer(asked.item, asked.answer))

    asked = Questions(token)
    return Starlette(
        routes=[
            Route("/", send_page),
            asked.get("/state", lambda: as_json(settling.state())),
            asked.post("/answer", AnswerAsked, answer),
            asked.post("/later", DifferenceAsked, lambda it: as_json(settling.later(it.item))),
            asked.post("/undo", Nothing, lambda _: as_json(settling.undo())),
        ],
        middleware=list_guards(),
    )


def render_settle_page() -> tuple[str, str]:
    """Return the page as HTML, and the content security policy it is to be served with."""
    script = Asset("settle", read_static("settle.js"))
    style = Asset("settle", read_static("settle.css"))
    template = load_template(__package__, "templates/settle.html.j2")
    text = template.render(script=script.text, style=style.text)
    return text, write_policy([script], [style], ("connect-src 'self'", "img-src data:"))


async def run_settling(settling: Settling, opened: socket.socket, token: str) -> None:
    """Serve the page until cancelled."""
    async with serve(make_settle_app(settling, token), opened):
        await asyncio.Event().wait()
