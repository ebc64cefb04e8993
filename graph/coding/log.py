"""The log of settling two codings, `decisions/codings.yaml` in the folder of the settled one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from ..draft.decisions import drop_undone
from ..draft.form import DraftId, Number, Time
from ..edit.append_entry import append_entry
from ..files import show_path
from ..files.discover import DECISIONS
from ..files.load import load_yaml
from ..files.schema import Form, Line, OptionalText
from ..files.validate import Findings, validate
from ..files.write_yaml import write_file
from ..model.errors import DataError, GraphError

Answer = Literal["first", "second", "both", "neither", "undone"]
"""Whose claim was taken; `undone` takes back the last answer to the same difference."""

NAME = "codings.yaml"
_EXAMPLE = "first: ..., second: ... and compared: ..."


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that an answer wrote: in which file of the folder, the first one, and their text.

    `was` is what they replaced, in most cases nothing. With that the file becomes what it was.
    """

    file: str
    line: int
    text: str
    was: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """An answer as logged: to which difference, and what it wrote.

    `first` and `second` are the sentences of the two claims; one is empty where only one coding
    has a claim.
    """

    source: str
    at: str
    item: str
    first: str
    second: str
    answer: Answer
    on: str
    coder: str = ""
    wrote: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Log:
    """Which codings are settled, a digest of what they said of each source, and the answers."""

    first: str
    second: str
    compared: Mapping[str, str]
    decided: tuple[Decision, ...] = field(default=())

    @property
    def standing(self) -> list[Decision]:
        """The answers that were not undone, in order."""
        return drop_undone(self.decided, attrgetter("item"))


class BlockForm(Form):
    """Lines that an answer wrote."""

    file: Line = Field(description="The file, in the folder.")
    line: Number = Field(description="The number of the first line.")
    text: str = Field(description="The lines.")
    was: str = Field("", description="What they replaced.")


class DecisionForm(Form):
    """An answer."""

    parts: ClassVar[Mapping[str, type[Form]]] = {"wrote": BlockForm}

    source: DraftId = Field(description="The source.")
    at: DraftId = Field(description="The paragraph, or headline.")
    item: Line = Field(description="A digest of the two claims.")
    first: OptionalText = Field(None, description="The first coding's claim.")
    second: OptionalText = Field(None, description="The second coding's claim.")
    answer: Answer = Field(description="Whose claim was taken.")
    on: Time = Field(description="When it was decided, such as 2025-02-20T10:03:11.")
    coder: OptionalText = Field(None, description="The initials of the person.")
    wrote: list[BlockForm] | None = Field(None, description="The lines that were written.")


class LogForm(Form):
    """The log of settling two codings."""

    parts: ClassVar[Mapping[str, type[Form]]] = {"decided": DecisionForm}

    first: Line = Field(description="The first coding, relative to the folder.")
    second: Line = Field(description="The second coding, relative to the folder.")
    compared: dict[DraftId, Annotated[str, Line]] = Field(
        description="A digest of what both say of each source."
    )
    decided: list[DecisionForm] | None = Field(None, description="The answers, in order.")


def log_path(folder: Path) -> Path:
    """Return the path of the log in the folder of a settled coding."""
    return folder / DECISIONS / NAME


def find_log(folder: Path) -> Path:
    """Return the path of the log in an existing folder; raise GraphError if it has none."""
    path = log_path(folder)
    if not path.is_file():
        where = show_path(folder.absolute())
        raise GraphError(f"{where} exists and has no settled coding. Give a new folder.")
    return path


def read_log(path: Path) -> Log:
    """Read a log. Raises DataError with all problems."""
    findings = Findings()
    node, findings.errors = load_yaml(path, show_path(path), _EXAMPLE)
    form = validate(LogForm, node, "The log", findings) if node else None
    if form is None or findings.errors:
        raise DataError(findings.errors)
    decided = tuple(map(_make_decision, form.decided or ()))
    return Log(form.first, form.second, dict(form.compared), decided)


def _make_decision(form: DecisionForm) -> Decision:
    return Decision(
        source=form.source,
        at=form.at,
        item=form.item,
        first=form.first or "",
        second=form.second or "",
        answer=form.answer,
        on=form.on,
        coder=form.coder or "",
        wrote=tuple(Block(each.file, each.line, each.text, each.was) for each in form.wrote or ()),
    )


def render_log(log: Log) -> str:
    """Return the text of a log without answers."""
    return write_file({"first": log.first, "second": log.second, "compared": dict(log.compared)})


def append_to_log(text: str, decision: Decision) -> str:
    """Return the text of a log with one more answer; every other byte is kept."""
    entry: dict[str, Any] = {
        "source": decision.source,
        "at": decision.at,
        "item": decision.item,
        "first": decision.first,
        "second": decision.second,
        "answer": decision.answer,
        "on": decision.on,
        "coder": decision.coder,
        "wrote": [_block_entry(each) for each in decision.wrote],
    }
    given = {key: value for key, value in entry.items() if value not in ("", [])}
    return append_entry(text, "decided", given, "the log of decisions")


def _block_entry(block: Block) -> dict[str, Any]:
    entry = {"file": block.file, "line": block.line, "text": block.text}
    return {**entry, **({"was": block.was} if block.was else {})}
