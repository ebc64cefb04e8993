"""Answers are recorded without the text and the key, and replayed without a server."""

import json
from dataclasses import replace

import pytest
from chat_server import KEY, says, serve_chat
from chat_server import claims as reply
from drafting import DATA, TEXT, read_all

from graph.draft.check import check_drafts
from graph.draft.endpoint import EndpointOptions, propose
from graph.draft.endpoint.answers import TOO_LONG
from graph.draft.endpoint.client import NoAnswerError, Question
from graph.draft.endpoint.recorded import Replayer, digest
from graph.draft.records import Drafts
from graph.model.errors import GraphError

BEFORE = Drafts("ht", "", "endpoint 1")
SHELLED = {
    "from": "vessa", "type": "fights", "to": "oster", "at": "p2", "by": [], "mode": "act",
    "stance": "supports", "means": [], "quote": "Vessa and the Oster Army shelled",
}  # fmt: skip
WHOLE = {**SHELLED, "quote": TEXT, "by": [TEXT, "Tarn Monitor"], "note": TEXT}
WRONG = {**SHELLED, "type": "adores"}


@pytest.fixture
def recorded(tmp_path):
    """Record the answers of a server; return the project, what was proposed, and the folder."""
    project = read_all(tmp_path)
    folder = tmp_path / "answers"
    with serve_chat(reply(SHELLED, WHOLE, WRONG), reply(), reply(), reply()) as chat:
        options = EndpointOptions(lambda _: True, record=folder, environment=chat.environment)
        found = propose(*project, BEFORE, options)
    return project, found, folder


def replay(project, folder, **more):
    return propose(*project, BEFORE, EndpointOptions(replay=folder, environment={}, **more))


def test_a_replay_proposes_the_same_and_sends_nothing(recorded):
    project, found, folder = recorded
    again = replay(project, folder)
    assert again == found
    assert (again.model, again.stage) == ("made-up-model", "claims")


def test_every_lie_is_refused_and_counted_by_reason(recorded):
    project, found, _ = recorded
    checked = check_drafts(*project, found)
    assert [each.sentence for each in checked.claims] == ["oster fights vessa"]
    assert checked.refused == {"too-many-words": 1, "unknown-type": 1}


def test_of_what_is_refused_only_the_reason_is_kept(tmp_path):
    project = read_all(tmp_path)
    folder = tmp_path / "answers"
    words = TEXT.split()
    runs = [" ".join(words[at : at + 10]) for at in range(0, len(words), 10)]
    refused = [{**SHELLED, "from": run, "to": run, "quote": run, "by": runs} for run in runs]
    repeated = [{**SHELLED, "quote": words} for words in ("Vessa", "met in Tarn City")]
    with serve_chat(reply(SHELLED, *refused, *repeated), reply()) as chat:
        options = EndpointOptions(lambda _: True, record=folder, environment=chat.environment)
        found = propose(*project, BEFORE, options)
    assert check_drafts(*project, found).refused == {"unknown-actor": len(runs)}
    everything = " ".join(path.read_text("utf-8") for path in folder.iterdir())
    assert SHELLED["quote"] in everything
    assert "met in Tarn City" not in everything
    assert not [run for run in runs if run in everything]
    again = replay(project, folder)
    assert check_drafts(*project, again) == check_drafts(*project, found)


def test_no_recorded_file_has_the_key_the_address_or_a_sentence_of_the_text(recorded):
    _, _, folder = recorded
    written = {path.name: path.read_text("utf-8") for path in folder.iterdir()}
    assert len(written) == 3
    everything = " ".join(written.values())
    assert KEY not in everything
    assert "127.0.0.1" not in everything
    assert TOO_LONG not in everything
    words = TEXT.split()
    runs = {" ".join(words[at : at + 11]) for at in range(len(words) - 11)}
    assert not [run for run in runs if run in everything]
    assert "note" not in everything


def test_an_answer_that_was_recorded_as_missing_is_missing_again(tmp_path):
    project = read_all(tmp_path)
    folder = tmp_path / "answers"
    with serve_chat(reply(SHELLED), *[replace(reply(), body=b"<html>")] * 4) as chat:
        options = EndpointOptions(lambda _: True, record=folder, environment=chat.environment)
        found = propose(*project, BEFORE, options)
    assert dict(found.unanswered) == {"p3": "no answer (what came back is no chat completion)"}
    assert replay(project, folder) == found


@pytest.mark.parametrize("written", [KEY, f"sk\u00ad{KEY[2:]}", f"as {KEY} says"])
def test_an_answer_that_has_the_key_is_neither_used_nor_recorded(tmp_path, written):
    project = read_all(tmp_path)
    folder = tmp_path / "answers"
    with serve_chat(
        reply({**SHELLED, "quote": written}), reply({**SHELLED, "by": written})
    ) as chat:
        options = EndpointOptions(lambda _: True, record=folder, environment=chat.environment)
        with pytest.raises(GraphError, match="no answer \\(the answer has the key in it\\)"):
            propose(*project, BEFORE, options)
    assert KEY not in " ".join(path.read_text("utf-8") for path in folder.iterdir())


def test_a_key_in_escapes_is_found(tmp_path):
    project = read_all(tmp_path)
    text = json.dumps({"claims": [{**SHELLED, "quote": KEY}]}).replace(KEY, f"\\u0073{KEY[1:]}")
    with serve_chat(says(text)) as chat:
        options = EndpointOptions(lambda _: True, environment=chat.environment)
        with pytest.raises(GraphError, match="has the key in it"):
            propose(*project, BEFORE, options)


def test_a_question_that_was_not_recorded_has_no_answer(recorded):
    project, _, folder = recorded
    sizes = {path: path.stat().st_size for path in folder.iterdir() if path.name != "model.json"}
    min(sizes, key=sizes.get).unlink()
    found = replay(project, folder)
    assert dict(found.unanswered) == {"p3": "no answer (no answer was recorded)"}


def test_a_replay_looks_for_the_answer_to_every_question(tmp_path):
    pair = "Oster and Vessa met again."
    text = TEXT + "".join(f"\nOn day {at} {pair}\n" for at in range(4, 8))
    cards = "".join(f"      p{at}: {{starts: On day {at}}}\n" for at in range(4, 8))
    project = read_all(tmp_path, data=DATA.replace("actors:", f"{cards}actors:"), text=text)
    folder = tmp_path / "answers"
    with serve_chat(reply()) as chat:
        options = EndpointOptions(lambda _: True, record=folder, environment=chat.environment)
        propose(*project, BEFORE, replace(options, at=("p7",)))
    assert list(replay(project, folder).unanswered) == ["p2", "p3", "p4", "p5", "p6"]


def test_another_text_finds_no_recorded_answers(recorded, tmp_path):
    _, _, folder = recorded
    other = tmp_path / "other"
    other.mkdir()
    project = read_all(other, text=TEXT.replace("Tarn City", "Tarn Town"))
    with pytest.raises(GraphError, match="no answer was recorded"):
        replay(project, folder, at=("p2",))


def test_what_is_no_recording_is_an_error_and_what_is_in_one_is_not_trusted(recorded):
    project, _, folder = recorded
    with pytest.raises(GraphError, match="no folder of recorded answers"):
        replay(project, folder / "nowhere")
    for path in folder.iterdir():
        path.write_text('{"claims": [1, {"quote": 2}], "model": "a b\x1b[31m"}', encoding="utf-8")
    with pytest.raises(GraphError, match="no recorded answer"):
        replay(project, folder)  # the escape makes it invalid JSON
    for path in folder.iterdir():
        path.write_text('{"claims": [1, {"quote": 2}], "model": "a b"}', encoding="utf-8")
    found = replay(project, folder)
    assert found.model == ""
    assert check_drafts(*project, found).claims == ()


def test_the_reason_in_a_recording_is_not_trusted_either(tmp_path):
    question = Question([], "claims", {})
    for reason, shown in {"it took too long": "it took too long", "\x1b[31m": "no usable"}.items():
        content = json.dumps({"no_answer": reason})
        (tmp_path / f"{digest(question)}.json").write_text(content, encoding="utf-8")
        with pytest.raises(NoAnswerError, match=shown):
            Replayer(tmp_path)(question)
