"""Serve the live page to this machine only, and notify it of changes."""

from __future__ import annotations

import asyncio
import hashlib
import json
import socket
from collections.abc import AsyncIterator, Callable, Generator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

from .guard import HOST, list_guards, read_body

MOST_BYTES = 10_000_000
"""The largest layout file that is accepted."""


@dataclass(frozen=True, slots=True)
class Served:
    """What is served now: the last good page, and the problems found in the data since."""

    page: str = ""
    problems: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the event for the open page: the page's hash and the problems."""
        name = hashlib.sha256(self.page.encode("utf-8")).hexdigest() if self.page else ""
        return {"page": name, "problems": list(self.problems)}


class Live:
    """Hold what is served, and notify those who wait for changes."""

    def __init__(self) -> None:
        self.now = Served()
        self._changed = asyncio.Event()
        self._closed = False

    def show(self, page: str) -> None:
        """Serve a new page, and clear the problems."""
        self._update(Served(page))

    def report(self, problems: tuple[str, ...]) -> None:
        """Keep the last good page, and report problems."""
        self._update(replace(self.now, problems=problems))

    def close(self) -> None:
        """Stop waiting for changes."""
        self._closed = True
        self._notify()

    def _update(self, now: Served) -> None:
        if now != self.now:
            self.now = now
            self._notify()

    def _notify(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()

    async def follow(self) -> AsyncIterator[Served]:
        """Yield what is served now, then again after each change."""
        while not self._closed:
            changed = self._changed
            yield self.now
            await changed.wait()


def make_app(
    live: Live,
    shell: Route,
    save_layout: Callable[[str], None],
    more: Sequence[Route] = (),
) -> Starlette:
    """Make the server app: the shell, the page in it, its events, and saving the layout.

    `save_layout` gets the text of a layout file and raises ValueError if it is not one. `more` has
    the routes of editing. Requests with another Host header or from a page of another origin are
    refused.
    """
    from starlette.applications import Starlette
    from starlette.concurrency import run_in_threadpool
    from starlette.responses import HTMLResponse, PlainTextResponse, StreamingResponse
    from starlette.routing import Route

    async def send_page(request: Request) -> Response:
        headers = {"Content-Security-Policy": "frame-ancestors 'self'"}
        return HTMLResponse(live.now.page, headers=headers)

    async def send_events(request: Request) -> Response:
        return StreamingResponse(_write_events(live), media_type="text/event-stream")

    async def receive_layout(request: Request) -> Response:
        try:
            text = await read_body(request, MOST_BYTES)
            await run_in_threadpool(save_layout, text)
        except ValueError as error:
            return PlainTextResponse(str(error), status_code=400)
        return PlainTextResponse("saved")

    return Starlette(
        routes=[
            shell,
            Route("/page", send_page),
            Route("/events", send_events),
            Route("/layout", receive_layout, methods=["PUT"]),
            *more,
        ],
        middleware=list_guards(),
    )


async def _write_events(live: Live) -> AsyncIterator[str]:
    async for served in live.follow():
        yield f"data: {json.dumps(served.as_json())}\n\n"


def open_socket(port: int = 0) -> socket.socket:
    """Open a socket that only this machine can reach; port 0 chooses a free port.

    Raises OSError where the port is in use.
    """
    opened = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind((HOST, port))
        opened.listen()
    except OSError:
        opened.close()
        raise
    return opened


@asynccontextmanager
async def serve(
    app: Starlette, opened: socket.socket, close: Callable[[], None] = lambda: None
) -> AsyncIterator[None]:
    """Serve while the context is open, then call `close` and end open connections."""
    import uvicorn

    class Server(uvicorn.Server):
        """A server that leaves signals to the code that runs the loop."""

        @contextmanager
        def capture_signals(self) -> Generator[None, None, None]:
            yield

    config = uvicorn.Config(app, log_level="error", lifespan="off", timeout_graceful_shutdown=1)
    server = Server(config)
    serving = asyncio.create_task(server.serve(sockets=[opened]))
    try:
        yield
    finally:
        close()
        server.should_exit = True
        await serving
