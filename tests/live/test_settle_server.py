"""Who may see two codings and decide on them through the local server."""

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest
from asking import Server, list_hostile
from settling import TOKEN, serve_settling, settled_claims, settled_log, start

from graph.coding import state

WRITES = ("/answer", "/later", "/undo")
TYPES = Path(__file__).resolve().parents[2] / "frontend" / "src"


@pytest.fixture
def settling(tmp_path):
    return start(tmp_path)


@pytest.fixture
def server(settling, tmp_path):
    with serve_settling(settling) as url:
        yield Server(url, tmp_path)


def body_of(path, settling):
    item = {"item": settling.state().item.id}
    return {"/answer": {**item, "answer": "first"}, "/later": item, "/undo": {}}[path]


def test_the_page_itself_holds_no_data_and_the_state_does(server):
    status, page, headers = server.ask("/", headers={})
    assert (status, "River Guard" in page, TOKEN in page) == (200, False, False)
    policy = headers["Content-Security-Policy"]
    for part in ("default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'"):
        assert part in policy
    assert "unsafe" not in policy
    status, text, headers = server.ask("/state")
    assert (status, "Oster backs River Guard with training" in text) == (200, True)
    assert headers["Cache-Control"] == "no-store"
    assert "Access-Control-Allow-Origin" not in headers


def test_an_answer_is_saved_before_it_returns(server, settling, tmp_path):
    status, text = server.post("/answer", body_of("/answer", settling))
    assert (status, json.loads(text)["done"]) == (200, 1)
    assert "- oster backs river-guard:" in settled_claims(tmp_path)
    status, text = server.post("/undo", {})
    assert (status, json.loads(text)["done"]) == (200, 0)
    assert "- oster backs river-guard:" not in settled_claims(tmp_path)


@pytest.mark.parametrize("path", WRITES)
def test_a_hostile_page_cannot_write_or_read(server, settling, path):
    body = json.dumps(body_of(path, settling)).encode()
    before = server.files()
    for headers in list_hostile(server):
        status, text, _ = server.ask(path, "POST", body, headers=headers)
        assert status in (400, 403), headers
        assert "Oster" not in text
        from_outside = {} if "Origin" in headers else {"Sec-Fetch-Site": "cross-site"}
        status, text, _ = server.ask("/state", headers=headers, **from_outside)
        assert status in (400, 403), headers
        assert "Oster" not in text
    assert server.files() == before


@pytest.mark.parametrize("path", WRITES)
@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])
def test_only_posts_write(server, path, method):
    before = server.files()
    status, _, headers = server.ask(path, method)
    assert status == 405
    assert "Access-Control-Allow-Origin" not in headers
    assert server.files() == before


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"{", "is not JSON"),
        (b"[]", "valid dictionary"),
        (b'{"item": "x", "answer": "all"}', "answer: "),
        (b'{"item": "x", "answer": "undone"}', "answer: "),
        (b'{"item": "x", "answer": "first", "coder": "XX"}', "coder: "),
        (b'{"item": "x", "answer": "first"}', "is not open"),
    ],
)
def test_what_is_wrong_is_reported_and_nothing_is_written(server, body, problem):
    before = server.files()
    status, text, _ = server.ask("/answer", "POST", body)
    assert status == 400
    assert any(problem in each for each in json.loads(text)["problems"])
    assert server.files() == before


def test_the_token_is_in_no_file(server, settling, tmp_path):
    server.post("/answer", body_of("/answer", settling))
    assert TOKEN not in settled_log(tmp_path)


def test_the_types_of_the_page_are_those_of_the_records():
    text = (TYPES / "settle" / "types.d.ts").read_text(encoding="utf-8")
    for record in (state.Row, state.ShownItem, state.ShownPlace, state.Counts, state.SettleState):
        body = re.search(rf"interface {record.__name__} \{{(.*?)\n\}}", text, re.DOTALL)[1]
        assert re.findall(r"^  (\w+):", body, re.MULTILINE) == [
            each.name for each in fields(record)
        ]
