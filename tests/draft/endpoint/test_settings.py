"""Which server is asked: from the environment, without defaults, and the key stays hidden."""

import pickle
from dataclasses import asdict

import pytest

from graph.draft.endpoint.settings import ENDPOINT, KEY, MODEL, read_settings
from graph.model.errors import GraphError

SECRET = "sk-very-secret"


def settings(address, plain_http=False, **more):
    return read_settings({ENDPOINT: address, MODEL: "m", **more}, plain_http)


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("http://127.0.0.1:8080", "/v1/chat/completions"),
        ("http://127.0.0.1:8080/", "/v1/chat/completions"),
        ("http://localhost:11434/v1", "/v1/chat/completions"),
        ("http://localhost:11434/v1/", "/v1/chat/completions"),
        ("http://[::1]:8000/v1/chat/completions", "/v1/chat/completions"),
        ("https://example.org/openai/v1", "/openai/v1/chat/completions"),
        ("https://example.org/v1beta/openai/", "/v1beta/openai/chat/completions"),
        (" https://example.org \n", "/v1/chat/completions"),
    ],
)
def test_an_address_may_have_v1_a_slash_and_the_whole_path_or_not(given, path):
    assert settings(given).chat_path == path


def test_the_address_is_shown_without_what_is_usual():
    assert settings("HTTPS://Example.ORG:443/v1/").base == "https://example.org/v1"
    assert settings("http://[::1]:8000").base == "http://[::1]:8000/v1"
    assert settings("http://localhost").port == 80


@pytest.mark.parametrize(
    ("environment", "missing"),
    [
        ({}, "ACTOR_GRAPH_ENDPOINT and ACTOR_GRAPH_MODEL not set"),
        ({ENDPOINT: "https://example.org"}, "ACTOR_GRAPH_MODEL not set"),
        ({MODEL: "m", ENDPOINT: " "}, "ACTOR_GRAPH_ENDPOINT not set"),
    ],
)
def test_there_is_no_default_server_and_no_default_model(environment, missing):
    with pytest.raises(GraphError, match=missing):
        read_settings(environment)


@pytest.mark.parametrize(
    "address",
    [
        "example.org/v1",
        "ftp://example.org",
        "https://",
        "https://example.org:notaport",
        "https://example.org/v1?api-version=1",
        "https://example.org/v1#x",
        "https://example.org/v1 /x",
        "https://exämple.org",
        "http://[::1",
        "https://a..b",
        f"https://{'a' * 70}.org",
        f"https://me:{SECRET}@example.org/v1",
    ],
)
def test_an_invalid_address_is_an_error_that_does_not_repeat_it(address):
    with pytest.raises(GraphError, match="ACTOR_GRAPH_ENDPOINT") as raised:
        settings(address)
    assert SECRET not in str(raised.value)


@pytest.mark.parametrize(
    "address", ["http://example.org/v1", "http://192.168.1.5:8080", "http://127.0.0.1.example.org"]
)
def test_another_machine_is_asked_with_encryption_unless_one_says_otherwise(address):
    with pytest.raises(GraphError, match="not encrypted"):
        settings(address)
    assert not settings(address, plain_http=True).is_local


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "[::1]", "localhost"])
def test_this_machine_may_be_asked_without(host):
    assert settings(f"http://{host}:8080").is_local


def test_no_representation_and_no_copy_has_the_key():
    found = settings("https://example.org", **{KEY: f"{SECRET}\n"})
    assert found.key.reveal() == SECRET
    assert SECRET not in f"{found!r} {found} {found.key!r} {found.key} {vars_of(found)}"
    with pytest.raises(TypeError, match="not copied"):
        pickle.dumps(found)
    with pytest.raises(TypeError, match="not copied"):
        asdict(found)


def vars_of(record):
    return {name: getattr(record, name) for name in record.__slots__}


@pytest.mark.parametrize("key", ["two words", "line\nbreak", "schlüssel"])
def test_a_key_that_would_break_the_header_is_refused_without_being_shown(key):
    with pytest.raises(GraphError, match="ACTOR_GRAPH_KEY has") as raised:
        settings("https://example.org", **{KEY: key})
    assert key not in str(raised.value)


@pytest.mark.parametrize("model", ["two words", "a,b", "x" * 201, "m\x1b[31m"])
def test_a_name_that_no_model_has_is_refused(model):
    with pytest.raises(GraphError, match="not a model's name"):
        read_settings({ENDPOINT: "https://example.org", MODEL: model})
