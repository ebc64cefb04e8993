"""Who may ask a local server: its own page; for text and changes, only with the token."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from starlette.middleware import Middleware
    from starlette.requests import Request
    from starlette.types import ASGIApp, Receive, Scope, Send

HOST = "127.0.0.1"
TOKEN_HEADER = "X-Token"
_SECURITY_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def make_token() -> str:
    """Make a token that nobody can guess, for the address of one run."""
    return secrets.token_urlsafe(32)


def has_token(headers: Mapping[str, str], token: str) -> bool:
    """Return whether a request has the token, in a time that does not tell where it differs."""
    given = headers.get(TOKEN_HEADER, "").encode("utf-8", "surrogateescape")
    return secrets.compare_digest(given, token.encode("utf-8"))


def list_guards() -> list[Middleware]:
    """List what refuses requests with another Host header, or from a page of another origin."""
    from starlette.middleware import Middleware
    from starlette.middleware.trustedhost import TrustedHostMiddleware

    return [
        Middleware(TrustedHostMiddleware, allowed_hosts=[HOST, "localhost"]),
        Middleware(_OwnOrigin),
    ]


async def read_body(request: Request, most: int) -> str:
    """Read a body of at most `most` bytes as text. Raises ValueError if it is not one."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise ValueError("it is too large")
    return body.decode("utf-8")  # UnicodeDecodeError is a ValueError


class _OwnOrigin:
    """Refuse requests from other pages, and add the security headers to every response."""

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
                MutableHeaders(scope=message).update(_SECURITY_HEADERS)
            await send(message)

        if not _is_own(headers, scope["method"]):
            refusal = PlainTextResponse(
                "Forbidden: only the page itself may ask this.", status_code=403
            )
            return await refusal(scope, receive, send_more)
        return await self.app(scope, receive, send_more)


def _is_own(headers: Mapping[str, str], method: str) -> bool:
    """Return whether a request comes from the page itself, or from the address bar."""
    origin = headers.get("origin")
    if origin is None:
        from_outside = headers.get("sec-fetch-site", "none") not in ("none", "same-origin")
        return method in ("GET", "HEAD") and not from_outside
    return origin == f"http://{headers.get('host')}"
