"""The page of settling two codings: one difference after the other, each answer saved at once."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING, Any, Literal

from ..model.records import as_json
from .guard import list_guards
from .local_page import route_page
from .questions import Nothing, Question, Questions
from .server import serve

if TYPE_CHECKING:
    from starlette.applications import Starlette

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

    def answer(asked: AnswerAsked) -> Any:
        return as_json(settling.answer(asked.item, asked.answer))

    asked = Questions(token)
    return Starlette(
        routes=[
            route_page("settle"),
            asked.get("/state", lambda: as_json(settling.state())),
            asked.post("/answer", AnswerAsked, answer),
            asked.post("/later", DifferenceAsked, lambda it: as_json(settling.later(it.item))),
            asked.post("/undo", Nothing, lambda _: as_json(settling.undo())),
        ],
        middleware=list_guards(),
    )


async def run_settling(settling: Settling, opened: socket.socket, token: str) -> None:
    """Serve the page until cancelled."""
    async with serve(make_settle_app(settling, token), opened):
        await asyncio.Event().wait()
