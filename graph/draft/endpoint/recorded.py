"""Record answers and replay them: by the digest of the question, without the text and the key.

Of an answer, what passed the check is kept, and why the rest did not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol

from ...files import show_path
from ...files.writing import write_text
from ...model.errors import GraphError
from .answers import Entry, read_entries, tidy_entry
from .client import Client, NoAnswerError, Question
from .keep import find_refusal, write_refusal
from .settings import is_model_name


class Answerer(Protocol):
    """Answers questions with entries, or raises NoAnswerError; `model` may be empty."""

    @property
    def model(self) -> str:
        """The model that answers."""

    def __call__(self, question: Question) -> Sequence[Entry]:
        """Answer a question."""


_MODEL = "model.json"
_REASON = re.compile(r"[\w ,.()-]{1,100}")


@dataclass
class Asked:
    """Asks a server."""

    client: Client

    @property
    def model(self) -> str:
        """The model that is asked."""
        return self.client.settings.model

    def __call__(self, question: Question) -> Sequence[Entry]:
        """Ask, and read the answer; one that has the key is not used."""
        text = self.client.ask(question)
        entries = read_entries(text, question.name)
        if any(map(self.client.settings.key.is_in, (text, *_list_texts(entries)))):
            raise NoAnswerError("the answer has the key in it")
        return entries


def _list_texts(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield all texts of entries as they would be kept: without escapes or invisible characters."""
    for value in (value for each in entries for value in each.values()):
        yield from [value] if isinstance(value, str) else value


@dataclass
class Recorder:
    """Asks a server, and writes what `keep` keeps of each answer, or why there is none."""

    asked: Asked
    folder: Path
    keep: Callable[[Question, Sequence[Entry]], Sequence[Entry]]

    @property
    def model(self) -> str:
        """The model that is asked."""
        return self.asked.model

    def __call__(self, question: Question) -> Sequence[Entry]:
        """Ask, and record what comes of it."""
        self._write(_MODEL, {"model": self.model})
        name = f"{digest(question)}.json"
        try:
            entries = self.keep(question, self.asked(question))
        except NoAnswerError as error:
            self._write(name, {"no_answer": str(error)})
            raise
        self._write(name, {question.name: entries})
        return entries

    def _write(self, name: str, content: Any) -> None:
        write_text(self.folder / name, json.dumps(content, indent=1) + "\n")


@dataclass
class Replayer:
    """Answers from a folder that a recorder wrote; nothing is sent anywhere."""

    folder: Path

    def __post_init__(self) -> None:
        if not self.folder.is_dir():
            raise GraphError(f"{show_path(self.folder)} is no folder of recorded answers.")

    @property
    def model(self) -> str:
        """The model that was asked; empty if that is not known."""
        model = self._read(_MODEL).get("model")
        return model if isinstance(model, str) and is_model_name(model) else ""

    def __call__(self, question: Question) -> Sequence[Entry]:
        """Return the recorded answer."""
        recorded = self._read(f"{digest(question)}.json")
        if isinstance(reason := recorded.get("no_answer"), str):
            raise NoAnswerError(reason if _REASON.fullmatch(reason) else "no usable answer")
        if not isinstance(entries := recorded.get(question.name), list):
            raise NoAnswerError("no answer was recorded")
        return list(map(_read_entry, entries))

    def _read(self, name: str) -> dict[str, Any]:
        try:
            found = json.loads((self.folder / name).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            raise GraphError(f"{show_path(self.folder / name)} is no recorded answer.") from None
        return found if isinstance(found, dict) else {}


def _read_entry(recorded: Any) -> Entry:
    reason = find_refusal(recorded)
    return write_refusal(reason) if reason else tidy_entry(recorded)


def digest(question: Question) -> str:
    """Return what a recorded answer is found by; it depends on every word that was asked."""
    content = json.dumps([question.name, list(question.messages), question.schema], sort_keys=True)
    return sha256(content.encode("utf-8")).hexdigest()[:32]
