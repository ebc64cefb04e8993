"""The live page: served to this machine only, and told when something changed."""

from __future__ import annotations

import asyncio
import hashlib
import json
import socket
from collections.abc import AsyncIterator, Callable, Generator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import ASGIApp, Receive, Scope, Send

HOST = "127.0.0.1"
MOST_BYTES = 10_000_000
"""The largest layout file that is taken."""
_ALWAYS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """What is served now: the last good page, and the problems of the data since."""

    page: str = ""
    problems: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return what the open page is told: which page there is, and what is wrong."""
        name = hashlib.sha256(self.page.encode("utf-8")).hexdigest() if self.page else ""
        return {"page": name, "problems": list(self.problems)}


class Live:
    """Hold what is served, and wake those who wait for something new."""

    def __init__(self) -> None:
        self.now = Shown()
        self._changed = asyncio.Event()
        self._closed = False

    def show(self, page: str) -> None:
        """Serve a page from now on, and forget the problems."""
        self._set(Shown(page))

    def complain(self, problems: tuple[str, ...]) -> None:
        """Keep the last good page, and tell what is wrong."""
        self._set(replace(self.now, problems=problems))

    def close(self) -> None:
        """End what waits for something new."""
        self._closed = True
        self._wake()

    def _set(self, now: Shown) -> None:
        if now != self.now:
            self.now = now
            self._wake()

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()

    async def follow(self) -> AsyncIterator[Shown]:
        """Yield what is served now, then each time that it changes."""
        while not self._closed:
            changed = self._changed
            yield self.now
            await changed.wait()


def make_app(live: Live, shell: str, policy: str, save_layout: Callable[[str], None]) -> Starlette:
    """Make the server: the shell, the page in it, its events, and a place to save the layout.

    `policy` is the shell's content security policy. `save_layout` is given the text of a layout
    file and raises ValueError where it is none. Requests that name another host, or come from a
    page of another origin, are refused.
    """
    from starlette.applications import Starlette
    from starlette.concurrency import run_in_threadpool
    from starlette.middleware import Middleware
    from starlette.middleware.trustedhost import TrustedHostMiddleware
    from starlette.responses import HTMLResponse, PlainTextResponse, StreamingResponse
    from starlette.routing import Route

    async def send_shell(request: Request) -> Response:
        headers = {"Content-Security-Policy": f"{policy}; frame-ancestors 'none'"}
        return HTMLResponse(shell, headers=headers)

    async def send_page(request: Request) -> Response:
        headers = {"Content-Security-Policy": "frame-ancestors 'self'"}
        return HTMLResponse(live.now.page, headers=headers)

    async def send_events(request: Request) -> Response:
        return StreamingResponse(_write_events(live), media_type="text/event-stream")

    async def take_layout(request: Request) -> Response:
        try:
            text = await _read_body(request)
            await run_in_threadpool(save_layout, text)
        except ValueError as error:
            return PlainTextResponse(str(error), status_code=400)
        return PlainTextResponse("saved")

    return Starlette(
        routes=[
            Route("/", send_shell),
            Route("/page", send_page),
            Route("/events", send_events),
            Route("/layout", take_layout, methods=["PUT"]),
        ],
        middleware=[
            Middleware(TrustedHostMiddleware, allowed_hosts=[HOST, "localhost"]),
            Middleware(_OwnOrigin),
        ],
    )


async def _read_body(request: Request) -> str:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise ValueError("it is too large")
    return body.decode("utf-8")  # UnicodeDecodeError is a ValueError


async def _write_events(live: Live) -> AsyncIterator[str]:
    async for shown in live.follow():
        yield f"data: {json.dumps(shown.as_json())}\n\n"


class _OwnOrigin:
    """Refuse what another page sends, and add the headers that every answer has."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        from starlette.datastructures import Headers, MutableHeaders
        from starlette.responses import PlainTextResponse

        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        headers = Headers(scope=scope)

        async def send_more(message: Any) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_ALWAYS)
            await send(message)

        if not _is_own(headers, scope["method"]):
            refusal = PlainTextResponse("Only the page itself may ask this.", status_code=403)
            return await refusal(scope, receive, send_more)
        return await self.app(scope, receive, send_more)


def _is_own(headers: Mapping[str, str], method: str) -> bool:
    """Say whether a request comes from the page itself, or from a reader's address bar."""
    origin = headers.get("origin")
    if origin is None:
        from_outside = headers.get("sec-fetch-site", "none") not in ("none", "same-origin")
        return method in ("GET", "HEAD") and not from_outside
    return origin == f"http://{headers.get('host')}"


def open_socket(port: int = 0) -> socket.socket:
    """Take a port of this machine that only itself can reach; a free one where it is 0.

    Raises OSError where the port is taken.
    """
    taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind((HOST, port))
        taken.listen()
    except OSError:
        taken.close()
        raise
    return taken


@asynccontextmanager
async def serve(app: Starlette, taken: socket.socket, live: Live) -> AsyncIterator[None]:
    """Serve while the context is open, then end all that waits."""
    import uvicorn

    class Server(uvicorn.Server):
        """Leave the signals to whoever runs the loop."""

        @contextmanager
        def capture_signals(self) -> Generator[None, None, None]:
            yield

    config = uvicorn.Config(app, log_level="error", lifespan="off", timeout_graceful_shutdown=1)
    server = Server(config)
    serving = asyncio.create_task(server.serve(sockets=[taken]))
    try:
        yield
    finally:
        live.close()
        server.should_exit = True
        await serving
