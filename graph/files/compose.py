"""Compose YAML events into nodes with positions; every scalar stays text, and traps are errors."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

import yaml

from ..model.codes import Code
from ..model.errors import Place, Problem
from ..model.text import clean, quoted
from .yaml_nodes import Entry, Node, RefusedError

MOST_NESTED = 100
MOST_REPEATED = 100_000
"""How many nodes a file's aliases may add."""

_NULLS = {"", "~", "null", "Null", "NULL"}
_CAPITALIZED_NULLS = {"Null", "NULL"}
"""Null to YAML, too; but programs write null, so this may be somebody's name."""
_COMMENT = re.compile(r"[ \t]+#[^\s#][^\r\n\x85\u2028\u2029]*")
_PROPERTIES = re.compile(r"(?:[&!]\S*|#[^\n]*|\s+)*")
"""An anchor and a tag, with the comments after them."""
_CORE = "tag:yaml.org,2002:"
MERGE = "<<"
"""The key that merges the entries of other mappings, as in YAML 1.1."""
_SPECIAL = {*_NULLS, MERGE}
_MAY_PRECEDE_COMMENT = {" ", "\t"}
_SCALAR_TAGS = {_CORE + name for name in ("str", "int", "float", "bool", "null")}


@dataclass(slots=True)
class _Frame:
    """A list or mapping that is not closed yet."""

    node: Node
    anchor: str | None
    key: Node | None = None
    merge: Node | None = None
    size: int = 1
    depth: int = 1


@dataclass
class Composer:
    """Builds nodes from YAML events, without recursion, and limits depth and alias expansion.

    Without `follow`, aliases and merges (`<<`) are kept as written instead of being expanded.
    """

    file: str
    problems: list[Problem]
    text: str
    warnings: list[Problem]
    follow: bool = True
    root: Node | None = None
    ended: int = 0
    stack: list[_Frame] = field(default_factory=list)
    anchors: dict[str, tuple[Node, int, int] | None] = field(default_factory=dict)
    repeated: int = 0
    documents: int = 0

    def handle(self, event: Any) -> None:
        """Handle the next event of the parser."""
        if isinstance(event, yaml.ScalarEvent):
            self._handle_scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._open(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._close(event)
        elif isinstance(event, yaml.AliasEvent):
            self._handle_alias(event)
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                message = "A second YAML document starts here; expected one per file."
                hint = "Remove the line ---, or move what follows to its own file."
                self._refuse(event, "second-document", message, hint)

    def _node(self, event: Any) -> Node:
        mark = event.start_mark
        end = event.end_mark.index
        node = Node(self.file, mark.line + 1, mark.column + 1, start=mark.index, end=end)
        if getattr(event, "tag", None) is not None or getattr(event, "anchor", None) is not None:
            found = _PROPERTIES.match(self.text, mark.index)
            node.start = found.end() if found else mark.index
        return node

    def _refuse(self, event: Any, code: Code, message: str, hint: str = "") -> None:
        raise RefusedError(self._node(event).place, code, message, hint)

    def _handle_scalar(self, event: Any) -> None:
        if self._add_plain(event):
            return
        node = self._node(event)
        node.start = min(node.start, node.end)
        if event.tag is not None and event.tag != "!" and event.tag not in _SCALAR_TAGS:
            self._report_tag(event, node)
        if "\0" in event.value:
            message = "The character U+0000 is not allowed."
            self._refuse(event, "forbidden-character", message, "Remove it.")
        node.value = clean(event.value)
        if event.style in (None, ""):
            self._read_plain(event, node)
        elif event.style in ("|", ">"):
            node.end = node.start + len(self.text[node.start : node.end].rstrip())
            if not event.value:
                node.value, node.written = None, event.style
        node.inset = _inset(event) if node.value in (None, event.value) else None
        merges = event.value == MERGE and event.style in (None, "") and event.tag is None
        if merges and self.follow and self.stack and self.stack[-1].key is None:
            self.stack[-1].merge = self.stack[-1].merge or node
        self._add(node, clean(event.value), 1, 0)
        self._set_anchor(event.anchor, node, 1, 0)

    def _add_plain(self, event: Any) -> bool:
        """Add a scalar if it is plain text in one line, as most are; return whether it was."""
        value, start, end = event.value, event.start_mark, event.end_mark
        if (
            event.style
            or event.tag is not None
            or event.anchor is not None
            or start.line != end.line
            or value in _SPECIAL
            or not value.isascii()
            or self.text[end.index : end.index + 1] in _MAY_PRECEDE_COMMENT
        ):
            return False
        at = start.index
        node = Node(self.file, start.line + 1, start.column + 1, value, 0, "", at, end.index)
        self._add(node, value, 1, 0)
        return True

    def _read_plain(self, event: Any, node: Node) -> None:
        """Read an unquoted scalar: it may be null, or have a comment after it."""
        # What YAML reads as a comment may be meant as part of the text: "Unit #5".
        comment = _COMMENT.match(self.text, event.end_mark.index)
        rest = comment[0] if comment else ""
        if event.value in _NULLS and event.tag in (None, _CORE + "null"):
            if event.value in _CAPITALIZED_NULLS and not self._is_key():
                hint = f'Leave it out, or put it in quotes if it is the text: "{event.value}".'
                message = f'Without quotes, {quoted(event.value)} means "no value" in YAML.'
                self.problems.append(Problem(node.place, "unquoted-null", message, hint))
                return
            anchor = f"&{event.anchor}" if event.anchor else ""
            node.value, node.written = None, event.value or anchor or rest.lstrip()
        elif event.value == "" and event.tag is not None:
            node.value = str(event.tag)
        elif rest:
            place = Place(self.file, event.end_mark.line + 1, event.end_mark.column + 2)
            remark = rest.strip()
            message = f"{quoted(remark)} is a comment, not part of {quoted(event.value)}."
            hint = "Put the whole text in quotes, or put a space after the # of a comment."
            problem = Problem(place, "unquoted-remark", message, hint, {"remark": remark})
            self.warnings.append(problem)

    def _is_key(self) -> bool:
        return bool(
            self.stack and isinstance(self.stack[-1].node.value, dict) and not self.stack[-1].key
        )

    def _open(self, event: Any) -> None:
        node = self._node(event)
        listed = isinstance(event, yaml.SequenceStartEvent)
        if event.tag not in (None, "!", _CORE + ("seq" if listed else "map")):
            self._report_tag(event, node)
        if len(self.stack) >= MOST_NESTED:
            message = f"The file is nested more than {MOST_NESTED} levels deep."
            self._refuse(event, "nested-too-deep", message)
        node.value, node.flow = [] if listed else {}, bool(event.flow_style)
        if event.anchor is not None:
            self.anchors[event.anchor] = None
        self.stack.append(_Frame(node, event.anchor))

    def _close(self, event: Any) -> None:
        frame = self.stack.pop()
        # The end event of a block comes only after the comments that follow it.
        frame.node.end = event.end_mark.index if frame.node.flow else self.ended
        if isinstance(frame.node.value, dict) and frame.merge:
            self._merge(frame.node.value, frame.node.value.pop(MERGE).value)
        self._add(frame.node, None, frame.size, frame.depth)
        self._set_anchor(frame.anchor, frame.node, frame.size, frame.depth)

    def _set_anchor(self, anchor: str | None, node: Node, size: int, depth: int) -> None:
        if anchor is not None:
            self.anchors[anchor] = (node, size, depth)

    def _handle_alias(self, event: Any) -> None:
        if not self.follow:
            self._add(replace(self._node(event), alias=True), f"*{event.anchor}", 1, 0)
            return
        known = self.anchors.get(event.anchor)
        if known is None:
            inside = event.anchor in self.anchors
            why = "refers to a node that contains it" if inside else "has no anchor before it"
            hint = "" if inside else f'Put it in quotes if it is a text: "*{event.anchor}".'
            self._refuse(event, "invalid-alias", f"The alias *{event.anchor} {why}.", hint)
            return
        node, size, depth = known
        self.repeated += size
        if self.repeated > MOST_REPEATED or len(self.stack) + depth > MOST_NESTED:
            message = "The file's aliases expand to too much data."
            self._refuse(event, "too-many-aliases", message, "Write the entries out in full.")
        raw = node.value if isinstance(node.value, str) else "" if node.value is None else None
        self._add(node, raw, size, depth)
        self.ended = event.end_mark.index

    def _add(self, node: Node, raw: str | None, size: int, depth: int) -> None:
        """Add a finished node to the open list or mapping; `raw` is its text if it is a key."""
        self.ended = node.end
        if not self.stack:
            self.root = node
            return
        frame = self.stack[-1]
        frame.size += size
        if depth >= frame.depth:
            frame.depth = depth + 1
        if isinstance(frame.node.value, list):
            frame.node.value.append(node)
        elif frame.key is None:
            if raw is None:
                message = f"A key is {node.kind}; expected a text."
                raise RefusedError(node.place, "invalid-key", message)
            frame.key = node if node.value is not None else replace(node, value=raw, written="")
        else:
            self._add_entry(frame.node, frame.key, node)
            frame.key = None

    def _add_entry(self, mapping: Node, key: Node, value: Node) -> None:
        assert isinstance(mapping.value, dict)
        assert isinstance(key.value, str)
        first = mapping.value.setdefault(key.value, Entry(key, value))
        if first.key is not key:
            message = f"Duplicate key {quoted(key.value)}; the first is at {first.key.place}."
            hint = "Merge the two, or rename one."
            problem = Problem(key.place, "duplicate-key", message, hint, {"key": key.value})
            self.problems.append(problem)

    def _merge(self, mapping: dict[str, Entry], merged: Node) -> None:
        """Add merged entries (`<<`): a mapping's own entries take precedence, then earlier ones."""
        for node in merged.value if isinstance(merged.value, list) else [merged]:
            if isinstance(node.value, dict):
                for key, entry in node.value.items():
                    mapping.setdefault(key, entry)
            else:
                message = f"The value of << is {node.kind}; expected a mapping."
                hint = "Write an alias of a mapping, such as <<: *common, or a list of aliases."
                self.problems.append(Problem(node.place, "invalid-merge", message, hint))

    def _report_tag(self, event: Any, node: Node) -> None:
        tag = str(event.tag).replace(_CORE, "!!")
        hint = "Remove it."
        if isinstance(event, yaml.ScalarEvent) and not event.value:
            hint = f'Put it in quotes if it is a text: "{tag}".'
        message = f"The tag {quoted(tag)} is not allowed."
        self.problems.append(Problem(node.place, "forbidden-tag", message, hint))


def _inset(event: Any) -> int | None:
    """Return the offset of the text in its scalar; None where characters have moved."""
    start, end = event.start_mark, event.end_mark
    if start.line != end.line or event.tag is not None or event.anchor is not None:
        return None
    around = end.column - start.column - len(event.value)
    return {0: 0, 2: 1}.get(around)
