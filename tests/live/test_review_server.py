"""Who may read an article and write claims through the server of a review."""

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest
from asking import Server, list_hostile
from reviewing import SOURCE, TOKEN, read_claims, serve_review

from graph.draft import queue, records, state, tally
from graph.live.questions import MOST_BYTES

GUARD = "actor river-guard"
ACCEPT = {"item": GUARD, "answer": "accepted"}
WRITES = {
    "/answer": ACCEPT,
    "/later": {"item": GUARD},
    "/next": {},
    "/undo": {},
    "/claim": {"sentence": "oster fights vessa", "at": "p3"},
    "/actor": {"name": "Marla Dunn", "kind": "person"},
    "/preview": {"sentence": "oster fights vessa", "at": "p3"},
}
TYPES = Path(__file__).resolve().parents[2] / "frontend" / "src"


@pytest.fixture
def server(tmp_path):
    with serve_review(tmp_path) as url:
        yield Server(url, tmp_path)


def test_the_page_itself_holds_no_text_and_the_state_does(server):
    status, page, headers = server.ask("/", headers={})
    assert (status, "River Guard" in page, TOKEN in page) == (200, False, False)
    policy = headers["Content-Security-Policy"]
    for part in ("default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'"):
        assert part in policy
    assert "unsafe" not in policy
    status, text, headers = server.ask("/state")
    assert status == 200
    assert "The River Guard (RG), trained by Oster" in text
    assert headers["Cache-Control"] == "no-store"
    assert "Access-Control-Allow-Origin" not in headers


def test_an_answer_is_saved_before_it_returns(server):
    status, text = server.post("/answer", ACCEPT)
    assert status == 200
    assert json.loads(text)["queue"][0]["id"] == "claim p1 oster backs river-guard"
    assert "river-guard: {name: River Guard" in read_claims(server.folder)


@pytest.mark.parametrize("path", WRITES)
def test_a_hostile_page_cannot_write(server, path):
    body = json.dumps(WRITES[path]).encode()
    before = server.files()
    for headers in list_hostile(server):
        status, text, _ = server.ask(path, "POST", body, headers=headers)
        assert status in (400, 403), headers
        assert "Oster" not in text
    assert server.files() == before


def test_a_hostile_page_cannot_read(server):
    for headers in list_hostile(server):
        from_outside = {} if "Origin" in headers else {"Sec-Fetch-Site": "cross-site"}
        status, text, _ = server.ask("/state", headers=headers, **from_outside)
        assert status in (400, 403), headers
        assert "Oster" not in text


@pytest.mark.parametrize("path", WRITES)
@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])
def test_only_posts_write(server, path, method):
    before = server.files()
    status, _, headers = server.ask(f"{path}?item=actor+river-guard&answer=accepted", method)
    assert status == 405
    assert "Access-Control-Allow-Origin" not in headers
    assert server.files() == before


@pytest.mark.parametrize(
    "kind", ["application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"]
)
def test_a_form_of_another_page_cannot_write(server, kind):
    before = server.files()
    status, text = server.post("/answer", ACCEPT, **{"Content-Type": kind})
    assert (status, json.loads(text)) == (400, {"problems": ["Send JSON, as application/json."]})
    assert server.files() == before


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"{", "is not JSON"),
        (b"\xff", "is not JSON"),
        (b"[" * 50_000, "is not JSON"),
        (b" " * (MOST_BYTES + 1), "too large"),
        (b"[]", "valid dictionary"),
        (b'{"item": 1, "more": 2}', "item: "),
        (b'{"item": 1, "more": 2}', "more: "),
        (b'{"item": "x", "answer": "all"}', "answer: "),
        (json.dumps({**ACCEPT, "item": "actor nobody"}).encode(), "is not open"),
    ],
)
def test_what_is_wrong_is_all_reported_and_nothing_is_written(server, body, problem):
    before = server.files()
    status, text, _ = server.ask("/answer", "POST", body)
    assert status == 400
    assert any(problem in each for each in json.loads(text)["problems"])
    assert server.files() == before


def test_all_errors_of_a_claim_are_reported(server):
    details = {"start": "yesterday", "mode": "maybe"}
    status, text = server.post(
        "/claim", {"sentence": "oster fights vessa", "at": "p3", "details": details}
    )
    assert status == 400
    assert len(json.loads(text)["problems"]) == 2


def test_a_claim_is_worded_without_being_written(server):
    before = server.files()
    status, text = server.post("/preview", {"sentence": "Oster fights Vessa", "at": "p3"})
    assert (status, json.loads(text)) == (
        200,
        {"says": "According to Harbour Times (p3), Oster and Vessa fight each other."},
    )
    assert server.files() == before


def test_the_text_is_in_no_file_that_is_written(server):
    server.post("/answer", ACCEPT)
    text = "moved east"
    written = [each for path, each in server.files().items() if path.stem == SOURCE]
    assert not any(text.encode() in each for each in written)


@pytest.mark.parametrize(
    ("record", "file"),
    [
        (state.ReviewState, "review"),
        (state.ShownParagraph, "review"),
        (queue.Item, "review"),
        (queue.Mark, "review"),
        (tally.Counts, "review"),
        (records.DraftPair, "review"),
        (state.ActorName, "form"),
        (state.TypeChoice, "form"),
    ],
)
def test_the_pages_types_have_only_keys_of_the_records(record, file):
    names = {"ShownParagraph": "Paragraph", "ActorName": "ActorOption", "TypeChoice": "TypeOption"}
    name = names.get(record.__name__, record.__name__)
    text = (TYPES / file / "types.d.ts").read_text(encoding="utf-8")
    body = re.search(rf"interface {name} [^{{]*{{(.*?)\n}}", text, re.DOTALL).group(1)
    keys = set(re.findall(r"^  (\w+):", body, re.MULTILINE))
    assert keys <= {each.name for each in fields(record)}
    assert keys
