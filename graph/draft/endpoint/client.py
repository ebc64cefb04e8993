"""Ask an endpoint with the OpenAI chat completions interface, and read what comes back."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...model.errors import GraphError
from .settings import KEY, Settings
from .transport import Reply, TimedOutError, TooLongError, post

MOST_TOKENS = 8192
"""The limit of an answer: a model that repeats itself without end stops there."""
MOST_WAIT, FIRST_WAIT = 60.0, 5.0
"""Seconds to wait at most, and where the server does not say how long."""
_BUSY = (429, 503)
_LIMITS = ("max_tokens", "max_completion_tokens")
_CODE = re.compile(r"[A-Za-z][\w.-]{0,60}")

Message = Mapping[str, str]


class NoAnswerError(Exception):
    """A question has no usable answer; its text is the reason, in words."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a model is asked: messages, and the form of its answer as a named JSON schema.

    `at` are the paragraphs that it is about.
    """

    messages: Sequence[Message]
    name: str
    schema: Mapping[str, Any]
    at: Sequence[str] = ()


@dataclass
class Client:
    """Asks one endpoint; the clock, the sleep and what sends requests can be replaced."""

    settings: Settings
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    send: Callable[[Settings, bytes, Callable[[], float]], Reply] = post
    refused: set[str] = field(default_factory=set)
    """The parameters that the server does not take."""

    def ask(self, question: Question) -> str:
        """Return the text of an answer.

        A busy server is asked once more, after the time that it names. Raises NoAnswerError where
        a smaller question may help, GraphError where no other will be answered either.
        """
        reply = self._post(question)
        while reply.status in (400, 422) and self._adapt(reply):
            reply = self._post(question)
        if reply.status in _BUSY:
            self.sleep(_wait_for(reply.retry_after))
            reply = self._post(question)
        if reply.status != 200:
            raise self._explain(reply)
        return _read_answer(reply.content)

    def _post(self, question: Question) -> Reply:
        form = {"name": question.name, "strict": True, "schema": question.schema}
        body = {
            "model": self.settings.model,
            "messages": list(question.messages),
            "stream": False,
            "response_format": {"type": "json_schema", "json_schema": form},
            "temperature": 0,
            self._limit: MOST_TOKENS,
        }
        body = {name: value for name, value in body.items() if name not in self.refused}
        try:
            return self.send(self.settings, json.dumps(body).encode("utf-8"), self.clock)
        except TimedOutError:
            raise NoAnswerError("it took too long") from None
        except TooLongError:
            raise NoAnswerError("the answer is too long") from None

    @property
    def _limit(self) -> str:
        """The name of the limit of an answer; newer models of OpenAI want the second."""
        return _LIMITS["max_tokens" in self.refused]

    def _adapt(self, reply: Reply) -> bool:
        """Leave out, or rename, what the server does not take; false where that is not why.

        Without a schema, the form of the answer is in the messages still.
        """
        error = _read_error(reply.content)
        said = f"{error.get('param')} {error.get('message')}"
        sent = ("response_format", "temperature", self._limit)
        found = next((each for each in sent if each in said and each not in self.refused), None)
        self.refused |= {found} if found else set()
        return bool(found)

    def _explain(self, reply: Reply) -> Exception:
        """Say what a status means; of the server's words, only a short code is repeated."""
        status, code = reply.status, self._find_code(reply.content)
        said = f"{status}, {code}" if code else f"{status}"
        base, model = self.settings.base, self.settings.model
        if 300 <= status < 400:
            return GraphError(
                f"{base} redirects to another address ({said}), which is not followed: text and "
                "key would go there. If that is right, give that address."
            )
        if status in (401, 403):
            return GraphError(f"{base} refuses the request ({said}). Check {KEY}.")
        if status == 404:
            return GraphError(f"{base} has no model {model}, or is no such address ({said}).")
        if status in _BUSY:
            return NoAnswerError(f"the server is busy ({said})")
        return NoAnswerError(f"the server reports an error ({said})")

    def _find_code(self, content: bytes) -> str:
        found = _read_error(content)
        for name in ("code", "type"):
            code = found.get(name)
            if (
                isinstance(code, str)
                and _CODE.fullmatch(code)
                and not self.settings.key.is_in(code)
            ):
                return code
        return ""


def _wait_for(retry_after: str) -> float:
    """Return how long to wait: what the server says in seconds, within limits."""
    try:
        seconds = float(retry_after)
    except ValueError:  # a date, or nothing
        return FIRST_WAIT
    return min(seconds, MOST_WAIT) if seconds >= 0 else FIRST_WAIT


def _read_error(content: bytes) -> Mapping[str, Any]:
    """Return the error that a server reports, in whichever form; empty where there is none."""
    answer = _read_json(content)
    error = answer.get("error", answer) if isinstance(answer, dict) else None
    return error if isinstance(error, dict) else {"message": error}


def _read_json(content: bytes) -> Any:
    try:
        return json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError):
        return None


def _read_answer(content: bytes) -> str:
    """Return the text that a model wrote."""
    try:
        choice = _read_json(content)["choices"][0]
        text, end = choice["message"]["content"], choice.get("finish_reason")
    except (TypeError, LookupError, AttributeError):
        raise NoAnswerError("what came back is no chat completion") from None
    if end == "length":
        raise NoAnswerError("the answer was cut off")
    if end == "content_filter" or choice["message"].get("refusal"):
        raise NoAnswerError("the model declined to answer")
    if not isinstance(text, str) or not text.strip():
        raise NoAnswerError("the answer is empty")
    return text
