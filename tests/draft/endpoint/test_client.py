"""The client against a server on this machine: what is sent, and every way to get no answer."""

import json
from functools import partial

import pytest
from chat_server import KEY, MODEL, Reply, claims, fails, says, serve_chat

from graph.draft.endpoint.client import MOST_WAIT, Client, NoAnswerError, Question
from graph.draft.endpoint.settings import read_settings
from graph.draft.endpoint.transport import MOST_BYTES, post
from graph.model.errors import GraphError

SCHEMA = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}
QUESTION = Question([{"role": "user", "content": "Oster “backs” Vessa."}], "claims", SCHEMA)
ANSWER = '{"claims": []}'


def ask(*replies, times=1, **more):
    """Ask a server with these replies; return the answer, the server and what was slept."""
    slept = []
    with serve_chat(*replies) as chat:
        client = Client(read_settings(chat.environment), sleep=slept.append, **more)
        answers = [client.ask(QUESTION) for _ in range(times)]
    return answers[-1], chat, slept


def test_the_model_the_messages_the_schema_and_the_key_are_sent():
    answer, chat, _ = ask(says(ANSWER))
    assert answer == ANSWER
    (body,) = chat.asked
    assert chat.paths == ["/v1/chat/completions"]
    assert body["model"] == MODEL
    assert body["messages"] == QUESTION.messages
    assert body["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "claims", "strict": True, "schema": SCHEMA},
    }
    assert (body["stream"], body["temperature"], body["max_tokens"]) == (False, 0, 8192)
    assert chat.headers[0]["Authorization"] == f"Bearer {KEY}"


def test_without_a_key_none_is_sent():
    with serve_chat(says(ANSWER)) as chat:
        environment = {**chat.environment, "ACTOR_GRAPH_KEY": ""}
        Client(read_settings(environment)).ask(QUESTION)
    assert "Authorization" not in chat.headers[0]


def test_no_proxy_of_the_environment_is_asked(monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert ask(says(ANSWER))[0] == ANSWER


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        (says('{"claims": [', "length"), "the answer was cut off"),
        (says(ANSWER, "content_filter"), "declined"),
        (says(None, refusal="I cannot"), "declined"),
        (says(""), "empty"),
        (says(None), "empty"),
        (Reply(b"<html>Sign in</html>"), "no chat completion"),
        (Reply(b'{"choices": []}'), "no chat completion"),
        (Reply(b'{"choices": [{"message": "x"}]}'), "no chat completion"),
        (Reply(b"[" * 100_000), "no chat completion"),
        (Reply(b"\xff\xfe"), "no chat completion"),
        (Reply(b"[]", 500), r"an error \(500\)"),
        (Reply(b"<html>Bad gateway</html>", 502), r"an error \(502\)"),
        (fails(400, "context_length_exceeded"), r"an error \(400, context_length_exceeded\)"),
        (Reply(b"x" * (MOST_BYTES + 1)), "the answer is too long"),
    ],
)
def test_no_usable_answer_is_told_with_the_reason(reply, why):
    with pytest.raises(NoAnswerError, match=why):
        ask(reply)


@pytest.mark.parametrize(
    ("reply", "what"),
    [
        (fails(401, "invalid_api_key"), r"refuses the request \(401, invalid_api_key\)"),
        (fails(403), "Check ACTOR_GRAPH_KEY"),
        (fails(404, "model_not_found"), f"has no model {MODEL}"),
        (Reply(b"404 page not found", 404), "is no such address"),
    ],
)
def test_what_no_other_question_would_change_stops_at_once(reply, what):
    with pytest.raises(GraphError, match=what):
        ask(reply)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_refused_and_nothing_is_sent_there(status):
    with serve_chat(says(ANSWER)) as other:
        elsewhere = Reply(b"", status, {"Location": f"{other.url}/v1/chat/completions"})
        with pytest.raises(GraphError, match="redirects to another address"):
            ask(elsewhere)
        assert not other.asked


def test_a_busy_server_is_asked_again_after_the_time_that_it_says():
    _, chat, slept = ask(fails(429, headers={"Retry-After": "7"}), says(ANSWER))
    assert (slept, len(chat.asked)) == ([7.0], 2)


@pytest.mark.parametrize(
    ("said", "waited"),
    [
        ("100000", MOST_WAIT),
        ("inf", MOST_WAIT),
        ("-1", 5.0),
        ("nan", 5.0),
        ("", 5.0),
        ("Wed, 21 Oct 2026 07:28:00 GMT", 5.0),
    ],
)
def test_how_long_to_wait_has_limits(said, waited):
    assert ask(fails(503, headers={"Retry-After": said}), says(ANSWER))[2] == [waited]


def test_a_server_that_stays_busy_has_no_answer():
    with pytest.raises(NoAnswerError, match=r"busy \(429, rate_limit_exceeded\)"):
        ask(fails(429, "rate_limit_exceeded"))


def test_an_answer_that_takes_too_long_is_not_waited_for():
    slow = Reply(says(ANSWER).body, delay=0.5)
    with pytest.raises(NoAnswerError, match="took too long"):
        ask(slow, send=partial(post, timeout=0.05))


def test_a_server_that_sends_little_each_time_is_not_waited_for_either():
    times = iter([0.0, 1.0, 2.0, 700.0])
    long = Reply(b" " * 300_000)
    with pytest.raises(NoAnswerError, match="took too long"):
        ask(long, clock=lambda: next(times, 700.0))


def test_what_a_server_does_not_take_is_left_out_or_renamed_from_then_on():
    old = fails(400, "unsupported_parameter", param="max_tokens")
    hot = fails(400, "unsupported_value", param="temperature")
    _, chat, _ = ask(old, hot, says(ANSWER), times=2)
    assert len(chat.asked) == 4
    for body in chat.asked[2:]:
        assert body["max_completion_tokens"] == 8192
        assert not {"max_tokens", "temperature"} & body.keys()


@pytest.mark.parametrize("wrap", [lambda said: {"error": {"message": said}}, dict, None])
def test_a_server_may_say_so_in_words_only(wrap):
    def refuse(said):
        error = wrap(message=said) if wrap is dict else wrap(said) if wrap else {"error": said}
        return Reply(json.dumps(error).encode(), 400)

    _, chat, _ = ask(
        refuse("This response_format type is unavailable"),
        refuse("max_tokens is too large: 8192"),
        refuse("max_tokens or max_completion_tokens is too large: 8192"),
        says(ANSWER),
    )
    assert chat.asked[3].keys() == {"model", "messages", "stream", "temperature"}


def test_what_stays_refused_has_no_answer():
    with pytest.raises(NoAnswerError, match="400"):
        ask(fails(400, param="temperature"))


def test_a_server_that_is_not_there_is_told():
    with serve_chat(says(ANSWER)) as chat:
        environment = chat.environment
    with pytest.raises(GraphError, match="cannot be asked"):
        Client(read_settings(environment)).ask(QUESTION)


def test_what_is_no_encrypted_server_gets_nothing():
    with serve_chat(says(ANSWER)) as chat:
        environment = {
            **chat.environment,
            "ACTOR_GRAPH_ENDPOINT": chat.url.replace("http", "https"),
        }
        with pytest.raises(GraphError, match="no encrypted connection"):
            Client(read_settings(environment)).ask(QUESTION)
    assert not chat.asked


def test_certificates_are_verified(monkeypatch):
    seen = []
    monkeypatch.setattr(
        "http.client.HTTPSConnection.connect", lambda self: seen.append(self._context) or 1 / 0
    )
    client = Client(
        read_settings({"ACTOR_GRAPH_ENDPOINT": "https://x.org", "ACTOR_GRAPH_MODEL": "m"})
    )
    with pytest.raises(ZeroDivisionError):
        client.ask(QUESTION)
    assert seen[0].check_hostname
    assert seen[0].verify_mode.name == "CERT_REQUIRED"


@pytest.mark.parametrize("status", [302, 400, 401, 404, 429, 500])
def test_no_error_repeats_the_key_or_what_the_server_says(status):
    body = {"error": {"message": f"{KEY} The River Guard moved", "code": KEY, "type": "x y"}}
    with pytest.raises((GraphError, NoAnswerError)) as raised:
        ask(Reply(json.dumps(body).encode(), status))
    assert KEY not in repr(raised.value)
    assert "River Guard" not in repr(raised.value)
    assert raised.value.__cause__ is None


def test_the_key_is_in_no_log(caplog):
    caplog.set_level("DEBUG")
    with pytest.raises(NoAnswerError):
        ask(Reply(KEY.encode(), 500))
    assert KEY not in caplog.text


def test_claims_are_served_as_json():
    assert json.loads(ask(claims({"from": "a"}))[0]) == {"claims": [{"from": "a"}]}
