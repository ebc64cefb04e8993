"""A local server that needs a token, asked as a program or a hostile page would ask it."""

from __future__ import annotations

import http.client
import json
from contextlib import closing

from reviewing import TOKEN


class Server:
    """A server, and the folder that it writes into."""

    def __init__(self, url, folder):
        self.host = url.removeprefix("http://").rstrip("/")
        self.folder = folder
        self.own = {"Origin": f"http://{self.host}", "X-Token": TOKEN}

    def ask(self, path, method="GET", body=b"", headers=None, **more):
        sent = {**(self.own if headers is None else headers), **more}
        if method == "POST":
            sent = {"Content-Type": "application/json", **sent}
        with closing(http.client.HTTPConnection(self.host, timeout=20)) as connection:
            connection.putrequest(method, path, skip_host="Host" in sent)
            for name, value in {**sent, "Content-Length": str(len(body))}.items():
                connection.putheader(name, value)
            connection.endheaders(body)
            answer = connection.getresponse()
            return answer.status, answer.read().decode(), answer.headers

    def post(self, path, value, **more):
        status, text, _ = self.ask(path, "POST", json.dumps(value).encode(), **more)
        return status, text

    def files(self):
        paths = sorted(path for path in self.folder.rglob("*") if path.is_file())
        return {path: path.read_bytes() for path in paths if path.suffix == ".yaml"}


def list_hostile(server):
    """List headers that a page or a program has which may not ask."""
    own = server.own
    return [
        {**own, "X-Token": ""},
        {**own, "X-Token": TOKEN[:-1]},
        {**own, "X-Token": f"{TOKEN}\xe9"},
        {"Origin": own["Origin"]},
        {"X-Token": TOKEN},
        {**own, "Origin": "http://evil.example"},
        {**own, "Origin": "http://127.0.0.1:1"},
        {**own, "Origin": "null"},
        {**own, "Host": "evil.example"},
        {**own, "Host": "evil.example", "Origin": "http://evil.example"},
    ]
