"""A chat completions server on this machine, with answers that a test writes beforehand."""

from __future__ import annotations

import json
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

KEY = "sk-loopback-1234567890"
MODEL = "made-up-model"


@dataclass(frozen=True)
class Reply:
    """What the server answers: a status, a body and headers, after a delay."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0


def says(text, finish="stop", **more):
    """Return a completion with a text."""
    choice = {"index": 0, "message": {"role": "assistant", "content": text, **more}}
    return Reply(json.dumps({"choices": [{**choice, "finish_reason": finish}]}).encode())


def claims(*entries):
    """Return a completion with claims."""
    return says(json.dumps({"claims": entries}))


def actors(*entries):
    """Return a completion with actors."""
    return says(json.dumps({"actors": entries}))


def fails(status, code="", headers=None, **more):
    """Return an error as such servers report it."""
    error = {"message": f"a message with {KEY}", "code": code, **more}
    return Reply(json.dumps({"error": error}).encode(), status, headers or {})


@dataclass
class ChatServer:
    """The address of a server, what it was asked, and the answers that are left."""

    url: str
    replies: list[Reply]
    asked: list[dict[str, Any]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    @property
    def environment(self):
        """The variables that lead to the server."""
        names = ("ACTOR_GRAPH_ENDPOINT", "ACTOR_GRAPH_MODEL", "ACTOR_GRAPH_KEY")
        return dict(zip(names, (self.url, MODEL, KEY), strict=True))


@contextmanager
def serve_chat(*replies):
    """Serve answers in order; the last is repeated."""
    server = _Server(("127.0.0.1", 0), _Handler)
    chat = ChatServer(f"http://127.0.0.1:{server.server_port}", list(replies))
    server.chat = chat  # type: ignore[attr-defined]
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield chat
    finally:
        server.shutdown()
        server.server_close()


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_):
        """Print nothing of clients that leave."""


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        chat = self.server.chat  # type: ignore[attr-defined]
        content = self.rfile.read(int(self.headers["Content-Length"]))
        chat.asked.append(json.loads(content))
        chat.paths.append(self.path)
        chat.headers.append(dict(self.headers))
        reply = chat.replies.pop(0) if len(chat.replies) > 1 else chat.replies[0]
        time.sleep(reply.delay)
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        self.wfile.write(reply.body)

    def log_message(self, *_):
        """Print nothing."""
