"""Send one request and read its answer: no redirects, no proxy, limited in time and size."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Callable
from typing import NamedTuple

from ...model.errors import GraphError
from .settings import Settings, is_loopback

TIMEOUT = 600.0
"""Seconds until an answer must be complete: a model on a small machine takes minutes."""
CONNECT_TIMEOUT = 20.0
MOST_BYTES = 1 << 20
_CHUNK = 1 << 16


class Reply(NamedTuple):
    """What a server answered; `retry_after` is that header."""

    status: int
    retry_after: str
    content: bytes


class TimedOutError(Exception):
    """The answer was not complete in time."""


class TooLongError(Exception):
    """The answer is longer than any that is of use."""


def post(
    settings: Settings, body: bytes, clock: Callable[[], float], timeout: float = TIMEOUT
) -> Reply:
    """Send a question to the endpoint, and return its answer whatever the status.

    Raises GraphError where the server cannot be reached; no message has the key or the text.
    """
    connection = _make_connection(settings)
    try:
        _connect(settings, connection)
        connection.sock.settimeout(timeout)
        connection.request("POST", settings.chat_path, body, _make_headers(settings))
        return _read(connection, clock, clock() + timeout)
    except TimeoutError:
        raise TimedOutError from None
    except ssl.SSLCertVerificationError as error:
        raise _unreachable(
            settings, f"its certificate is not valid ({error.verify_message})"
        ) from None
    except ssl.SSLError as error:
        raise _unreachable(settings, f"no encrypted connection ({error.reason})") from None
    except http.client.HTTPException as error:
        raise _unreachable(settings, f"no valid HTTP ({type(error).__name__})") from None
    except OSError as error:
        raise _unreachable(settings, error.strerror or "no connection") from None
    finally:
        connection.close()


def _make_connection(settings: Settings) -> http.client.HTTPConnection:
    host, port = settings.host, settings.port
    if settings.scheme == "https":
        context = ssl.create_default_context()
        return http.client.HTTPSConnection(host, port, timeout=CONNECT_TIMEOUT, context=context)
    return http.client.HTTPConnection(host, port, timeout=CONNECT_TIMEOUT)


def _connect(settings: Settings, connection: http.client.HTTPConnection) -> None:
    """Connect, and refuse a "localhost" that is another machine before anything is sent."""
    try:
        connection.connect()
    except TimeoutError:
        raise _unreachable(settings, "no connection in time") from None
    peer = connection.sock.getpeername()[0]
    if settings.is_local and not is_loopback(peer):
        raise GraphError(f"{settings.base} is not this machine, though its name says so.")


def _make_headers(settings: Settings) -> dict[str, str]:
    headers = {
        "Content-Type": "application/json",
        "Accept": "application/json",
        "User-Agent": "actor-graph",
    }
    key = {"Authorization": f"Bearer {settings.key.reveal()}"} if settings.key else {}
    return headers | key


def _read(
    connection: http.client.HTTPConnection, clock: Callable[[], float], until: float
) -> Reply:
    """Read an answer piece by piece: a server that sends little each time is not waited for."""
    with connection.getresponse() as response:
        content = bytearray()
        while piece := response.read1(_CHUNK):
            content += piece
            if len(content) > MOST_BYTES:
                raise TooLongError
            if clock() > until:
                raise TimedOutError
        return Reply(response.status, response.getheader("Retry-After") or "", bytes(content))


def _unreachable(settings: Settings, why: str) -> GraphError:
    return GraphError(f"{settings.base} cannot be asked: {why}.")
