"""Who may edit through the server of `actor-graph watch --edit`."""

import json

import pytest
from asking import Server, list_hostile
from projects import write
from reviewing import CARD, DATA, SOURCE, TOKEN, serve_watch

SEEN = {
    "source": SOURCE,
    "at": "p1",
    "relation": "oster opposes vessa",
    "sentence": "According to Harbour Times (p1), Oster opposes Vessa.",
}
CLAIM = {"sentence": "oster fights vessa", "at": "p3"}
ACTOR = {"name": "Marla Dunn", "kind": "person"}
PLACE = {"file": "data/claims.yaml", "line": 9, "column": 9}
REFERENCE = {
    "source": SOURCE, "at": "p1", "relation": SEEN["relation"], "place": PLACE, "digest": "0" * 16,
}  # fmt: skip
ASKED = {
    "/edit/preview": {"source": SOURCE, "claim": CLAIM},
    "/edit/claim/open": SEEN,
    "/edit/claim/add": {"source": SOURCE, "claim": CLAIM},
    "/edit/claim/change": {"reference": REFERENCE, "claim": CLAIM},
    "/edit/claim/remove": {"reference": REFERENCE},
    "/edit/actor/open": {"actor": "oster"},
    "/edit/actor/add": ACTOR,
    "/edit/actor/change": {"actor": "oster", "fields": ACTOR},
    "/edit/actor/remove": {"actor": "river-council"},
}


@pytest.fixture
def project(tmp_path):
    write(tmp_path, {"data/claims.yaml": DATA, f"seeds/{SOURCE}.yaml": CARD})
    return tmp_path


@pytest.fixture
def server(project):
    with serve_watch(project / "data", project / "out.html") as url:
        yield Server(url, project)


def read(server):
    return (server.folder / "data" / "claims.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ASKED)
def test_a_hostile_page_cannot_edit(server, path):
    body = json.dumps(ASKED[path]).encode()
    before = server.files()
    for headers in list_hostile(server):
        status, text, _ = server.ask(path, "POST", body, headers=headers)
        assert status in (400, 403), headers
        assert "Oster" not in text
    for method in ("GET", "PUT", "DELETE"):
        assert server.ask(path, method)[0] == 405
    for kind in ("application/x-www-form-urlencoded", "text/plain"):
        assert server.post(path, ASKED[path], **{"Content-Type": kind})[0] == 400
    assert server.files() == before


def test_what_forms_offer_needs_the_token(server):
    status, text, _ = server.ask("/edit")
    assert (status, json.loads(text)["missed"]) == (200, {SOURCE: ["p2", "p3"]})
    assert server.ask("/edit", headers={})[0] == 403


def test_without_edit_nothing_can_be_edited(project):
    with serve_watch(project / "data", project / "out.html", token="") as url:
        server = Server(url, project)
        before = server.files()
        for path, asked in ASKED.items():
            assert server.post(path, asked, **{"X-Token": ""})[0] == 404
        assert server.files() == before


def test_a_claim_is_opened_changed_and_removed(server):
    before = read(server)
    opened = json.loads(server.post("/edit/claim/open", SEEN)[1])
    assert opened["claim"] == {"sentence": "oster opposes vessa", "at": "p1", "details": {}}
    claim = {"sentence": "oster opposes vessa", "at": "p1", "details": {"by": ["Tarn Monitor"]}}
    asked = {"reference": opened["reference"], "claim": claim}
    assert server.post("/edit/claim/change", asked)[0] == 200
    assert "- oster opposes vessa: {by: tarn-monitor}\n" in read(server)
    status, text = server.post("/edit/claim/remove", {"reference": opened["reference"]})
    assert status == 400
    assert "changed in the meantime" in text
    seen = {
        **SEEN,
        "sentence": "According to Tarn Monitor (in Harbour Times, p1), Oster opposes Vessa.",
    }
    opened = json.loads(server.post("/edit/claim/open", seen)[1])
    assert opened["claim"]["details"] == {"by": ["tarn-monitor"]}
    assert server.post("/edit/claim/remove", {"reference": opened["reference"]})[0] == 200
    assert read(server) == before.replace("      - oster opposes vessa\n", "")


def test_a_claim_saved_without_a_change_is_not_written(server):
    text = read(server).replace("vessa\n", "vessa: {mode: act, by: [{name: A soldier}]}\n")
    (server.folder / "data" / "claims.yaml").write_text(text, encoding="utf-8")
    sentence = "According to A soldier (in Harbour Times, p1), Oster opposes Vessa."
    opened = json.loads(server.post("/edit/claim/open", {**SEEN, "sentence": sentence})[1])
    assert opened["claim"]["details"] == {"mode": "act", "by": ["A soldier"]}
    assert server.post("/edit/claim/change", opened)[0] == 200
    assert read(server) == text


def test_a_claim_that_the_page_shows_no_longer_is_reported(server):
    status, text = server.post("/edit/claim/open", {**SEEN, "sentence": "Another."})
    assert status == 400
    assert "changed in the meantime" in text


def test_errors_in_the_data_are_reported_and_nothing_is_edited(server):
    file = server.folder / "data" / "claims.yaml"
    file.write_text(DATA.replace("opposes", "oposes"), encoding="utf-8")
    before = server.files()
    for path, asked in ASKED.items():
        status, text = server.post(path, asked)
        assert status == 400
        assert "oposes" in text
    assert server.files() == before


def test_the_token_is_in_no_page(server):
    for path in ("/", "/page"):
        assert TOKEN not in server.ask(path, headers={})[1]
