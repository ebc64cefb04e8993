"""YAML as nodes that know their place: all scalars stay text, and YAML's traps are closed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from ..errors import Place, Problem
from ..text import quoted
from .conflicts import find_conflicts
from .nodes import Entry, Node, RefusedError
from .slips import find_hint

MOST_BYTES = 64 * 1024 * 1024
MOST_NESTED = 100
MOST_REPEATED = 100_000
"""How many nodes a file's aliases may repeat."""

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = {"", "~", "null", "Null", "NULL"}
_CORE = "tag:yaml.org,2002:"
MERGE = "<<"
"""The key that takes over the entries of other mappings, as YAML 1.1 has it."""
_SCALAR_TAGS = {_CORE + name for name in ("str", "int", "float", "bool", "null")}
_FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
NO_YAML = "This is not valid YAML"


SOME_DATA = "actors: ..."


def load_yaml(
    path: Path, file: str, example: str = SOME_DATA, text: str | None = None
) -> tuple[Node | None, list[Problem]]:
    """Read a YAML file into nodes; no node where it cannot be read or holds nothing.

    `file` is the name that places carry, `example` what an empty file could hold, `text` what
    is read in the place of the file.
    """
    problems: list[Problem] = []
    try:
        text = read_text(path, file) if text is None else text
        return parse_yaml(text, file, problems, example), problems
    except RefusedError as refusal:
        return None, [*problems, refusal.problem]


def parse_yaml(
    text: str, file: str, problems: list[Problem], example: str = SOME_DATA
) -> Node | None:
    """Turn YAML text into nodes; what is wrong but can be read past goes to `problems`."""
    if conflicts := find_conflicts(text, file):
        problems += conflicts[:-1]
        raise RefusedError(conflicts[-1].place, conflicts[-1].message, conflicts[-1].hint)
    unusual = _FORBIDDEN.search(text)
    if unusual:
        raise RefusedError(
            _place_in(text, unusual.start(), file),
            f"The character U+{ord(unusual[0]):04X} is not allowed in YAML.",
            "Remove it.",
        )
    composer = _Composer(file, problems)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            composer.take(event)
    except yaml.YAMLError as error:
        raise _syntax_refusal(error, file, text) from None
    if composer.root is None or composer.root.value is None:
        raise RefusedError(
            Place(file), "The file is empty.", f"Expected a mapping such as {example}"
        )
    return composer.root


def read_text(path: Path, file: str) -> str:
    """Read a file as text; RefusedError where it cannot be read, is too large or is not UTF-8."""
    return decode(read_bytes(path, file), file)


def read_bytes(path: Path, file: str) -> bytes:
    """Read a file; RefusedError where it cannot be read or is too large."""
    try:
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise RefusedError(Place(file), f"The file cannot be read: {error.strerror}.") from None
    if len(data) > MOST_BYTES:
        raise RefusedError(
            Place(file), "The file is larger than 64 MiB.", "Split it into several files."
        )
    return data


def decode(data: bytes, file: str) -> str:
    """Turn what a file holds into text; RefusedError where it is not UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", errors="replace")
        raise RefusedError(
            _place_in(before, len(before), file),
            f"The byte 0x{data[error.start]:02X} is not UTF-8.",
            "Save the file as UTF-8.",
        ) from None


def _place_in(text: str, position: int, file: str) -> Place:
    line = text.count("\n", 0, position) + 1
    return Place(file, line, position - (text.rfind("\n", 0, position) + 1) + 1)


def _syntax_refusal(error: yaml.YAMLError, file: str, text: str) -> RefusedError:
    ended = "end of stream" in str(getattr(error, "problem", ""))
    mark = getattr(error, "context_mark" if ended else "problem_mark", None)
    said = str(getattr(error, "problem", None) or "it cannot be parsed")
    began = getattr(error, "context_mark", None) or mark
    place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)
    hint = find_hint(
        said, text.splitlines() if mark else [], place.line - 1, began.line if began else 0
    )
    return RefusedError(place, f"{NO_YAML}: {said}.", hint)


@dataclass(slots=True)
class _Frame:
    """A list or mapping that is still open."""

    node: Node
    anchor: str | None
    key: Node | None = None
    merge: Node | None = None
    size: int = 1
    depth: int = 1


@dataclass
class _Composer:
    """Builds nodes from YAML events, without recursion, and refuses what grows without end."""

    file: str
    problems: list[Problem]
    root: Node | None = None
    stack: list[_Frame] = field(default_factory=list)
    anchors: dict[str, tuple[Node, int, int] | None] = field(default_factory=dict)
    repeated: int = 0
    documents: int = 0

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self._take_scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._open(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._close()
        elif isinstance(event, yaml.AliasEvent):
            self._repeat(event)
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self._refuse(event, "A second YAML document begins here; expected one a file.")

    def _node(self, event: Any) -> Node:
        return Node(self.file, event.start_mark.line + 1, event.start_mark.column + 1)

    def _refuse(self, event: Any, message: str, hint: str = "") -> None:
        raise RefusedError(self._node(event).place, message, hint)

    def _take_scalar(self, event: Any) -> None:
        node = self._node(event)
        if event.tag is not None and event.tag != "!" and event.tag not in _SCALAR_TAGS:
            self._tell_tag(event, node)
        if "\0" in event.value:
            self._refuse(event, "The character U+0000 is not allowed.", "Remove it.")
        if event.style in (None, ""):
            null = event.value in _NULLS and event.tag in (None, _CORE + "null")
            node.value = None if null else event.value
        else:
            node.value = event.value
        node.inset = _inset(event)
        merges = event.value == MERGE and event.style in (None, "") and event.tag is None
        if merges and self.stack and self.stack[-1].key is None:
            self.stack[-1].merge = self.stack[-1].merge or node
        self._put(node, event.value, 1, 0)
        self._name(event.anchor, node, 1, 0)

    def _open(self, event: Any) -> None:
        node = self._node(event)
        listed = isinstance(event, yaml.SequenceStartEvent)
        if event.tag not in (None, "!", _CORE + ("seq" if listed else "map")):
            self._tell_tag(event, node)
        if len(self.stack) >= MOST_NESTED:
            self._refuse(event, f"The file nests more than {MOST_NESTED} levels deep.")
        node.value = [] if listed else {}
        if event.anchor is not None:
            self.anchors[event.anchor] = None
        self.stack.append(_Frame(node, event.anchor))

    def _close(self) -> None:
        frame = self.stack.pop()
        if isinstance(frame.node.value, dict) and frame.merge:
            self._merge(frame.node.value, frame.node.value.pop(MERGE).value)
        self._put(frame.node, None, frame.size, frame.depth)
        self._name(frame.anchor, frame.node, frame.size, frame.depth)

    def _name(self, anchor: str | None, node: Node, size: int, depth: int) -> None:
        if anchor is not None:
            self.anchors[anchor] = (node, size, depth)

    def _repeat(self, event: Any) -> None:
        known = self.anchors.get(event.anchor)
        if known is None:
            inside = event.anchor in self.anchors
            why = "stands inside what it repeats" if inside else "has no anchor before it"
            self._refuse(event, f"The alias *{event.anchor} {why}.")
            return
        node, size, depth = known
        self.repeated += size
        if self.repeated > MOST_REPEATED or len(self.stack) + depth > MOST_NESTED:
            self._refuse(event, "The file's aliases repeat too much.", "Write the entries out.")
        raw = node.value if isinstance(node.value, str) else "" if node.value is None else None
        self._put(node, raw, size, depth)

    def _put(self, node: Node, raw: str | None, size: int, depth: int) -> None:
        """Add a finished node to what is open; `raw` is the text that it is as a key."""
        if not self.stack:
            self.root = node
            return
        frame = self.stack[-1]
        frame.size += size
        frame.depth = max(frame.depth, depth + 1)
        if isinstance(frame.node.value, list):
            frame.node.value.append(node)
        elif frame.key is None:
            if raw is None:
                raise RefusedError(node.place, f"A key is {node.sort}; expected a text.")
            frame.key = node if node.value is not None else _keyed(node, raw)
        else:
            self._put_entry(frame.node, frame.key, node)
            frame.key = None

    def _put_entry(self, mapping: Node, key: Node, value: Node) -> None:
        assert isinstance(mapping.value, dict)
        assert isinstance(key.value, str)
        first = mapping.value.setdefault(key.value, Entry(key, value))
        if first.key is not key:
            self.problems.append(
                Problem(
                    key.place,
                    f"The key {quoted(key.value)} stands here a second time; "
                    f"the first is at {first.key.place}.",
                    "Join the two, or rename one.",
                )
            )

    def _merge(self, mapping: dict[str, Entry], merged: Node) -> None:
        """Add what a mapping merges (`<<`): its own entries go before, then earlier ones."""
        for node in merged.value if isinstance(merged.value, list) else [merged]:
            if isinstance(node.value, dict):
                for key, entry in node.value.items():
                    mapping.setdefault(key, entry)
            else:
                self.problems.append(
                    Problem(
                        node.place,
                        f"What << merges is {node.sort}; expected a mapping.",
                        "Write <<: and the alias of one, such as *common, or a list of these.",
                    )
                )

    def _tell_tag(self, event: Any, node: Node) -> None:
        tag = str(event.tag).replace(_CORE, "!!")
        self.problems.append(
            Problem(node.place, f"The tag {quoted(tag)} is not allowed.", "Remove it.")
        )


def _keyed(node: Node, raw: str) -> Node:
    return Node(node.file, node.line, node.column, raw, node.inset)


def _inset(event: Any) -> int | None:
    """Tell how far inside the scalar's mark its text begins; None where characters moved."""
    start, end = event.start_mark, event.end_mark
    if start.line != end.line or event.tag is not None or event.anchor is not None:
        return None
    around = end.column - start.column - len(event.value)
    return {0: 0, 2: 1}.get(around)
