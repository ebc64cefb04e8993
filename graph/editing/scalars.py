"""Writing texts as YAML, so that reading gives the same text back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from ..errors import GraphError, Problem
from ..reading.loading import parse_yaml
from ..reading.nodes import RefusedError
from ..text import clean, quoted

WIDTH = 100
"""How wide a line may grow before it is broken."""

_UNUSUAL = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_BREAKS = str.maketrans({"\u2028": "\\u2028", "\u2029": "\\u2029", "\x85": "\\x85"})


def write_scalar(text: str, flow: bool = True) -> str:
    """Write a text on one line: plain where it can be, in quotes where it must.

    Marks that nobody sees are left out, as reading does.

    What is not meant for brackets (`flow`) may have commas without quotes.

    Raises GraphError where the text has a character that no YAML file may hold.

    >>> write_scalar("Turkey: an ally"), write_scalar("turkey")
    ('"Turkey: an ally"', 'turkey')
    """
    if "\0" in text:
        raise GraphError("The character U+0000 is not allowed in YAML. Remove it.")
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise GraphError(f"{quoted(text)} holds half a character. Write it as UTF-8.")
    seen = clean(text)
    return next(each for each in _candidates(seen) if _reads_back(each, seen, flow))


def _candidates(text: str) -> Iterator[str]:
    if "\n" not in text and "\r" not in text:
        yield text
        if '"' not in text and "\\" not in text:
            yield f'"{text}"'
        doubled = text.replace("'", "''")
        yield f"'{doubled}'"
    escaped = json.dumps(text, ensure_ascii=False).translate(_BREAKS)
    yield _UNUSUAL.sub(lambda char: _escape(char[0]), escaped)


def _escape(char: str) -> str:
    return f"\\x{ord(char):02x}" if ord(char) < 0x100 else f"\\u{ord(char):04x}"


def _reads_back(written: str, text: str, flow: bool) -> bool:
    """Tell whether a scalar is read as the text: as a value, as a key, and in brackets."""
    page = f"- a: {written}\n- {written}: b\n"
    expected: list[Any] = [{"a": text}, {text: "b"}]
    if flow:
        page += f"- {{c: [{written}, {{d: {written}}}, {{{written}: e}}]}}\n"
        expected += [{"c": [text, {"d": text}, {text: "e"}]}]
    problems: list[Problem] = []
    try:
        node = parse_yaml(page, "", problems)
    except RefusedError:
        return False
    return node is not None and not problems and node.plain() == expected


def write_value(value: Any) -> str:
    """Write a text, a list or a mapping on one line.

    >>> write_value({"by": ["fidan", {"name": "A, B"}]})
    '{by: [fidan, {name: "A, B"}]}'
    """
    if isinstance(value, dict):
        entries = (f"{write_scalar(key)}: {write_value(each)}" for key, each in value.items())
        return f"{{{', '.join(entries)}}}"
    if isinstance(value, list):
        return f"[{', '.join(write_value(each) for each in value)}]"
    return write_scalar(value)


def _write_in_block(value: Any) -> str:
    return write_scalar(value, flow=False) if isinstance(value, str) else write_value(value)


def write_entry(key: str, value: Any, indent: int) -> list[str]:
    """Write an entry of a mapping as lines, broken where they grow too wide."""
    lead = " " * indent
    line = f"{lead}{key}: {_write_in_block(value)}"
    if len(line) <= WIDTH or not value:
        return [line]
    if isinstance(value, list):
        return [f"{lead}{key}:", *_wrap_list(value, indent + 2)]
    if isinstance(value, str) and " ".join(value.split(" ")) == " ".join(value.split()):
        return [f"{lead}{key}: >-", *_wrap(value.split(" "), indent + 2)]
    return [line]


def _wrap_list(items: list[Any], indent: int) -> list[str]:
    words = [f"{write_value(item)}," for item in items]
    words[0], words[-1] = f"[{words[0]}", f"{words[-1][:-1]}]"
    if len(words) == 1:
        words = [f"[{write_value(items[0])}]"]
    first, *others = _wrap(words, indent, hanging=1)
    return [first, *others]


def _wrap(words: Iterable[str], indent: int, hanging: int = 0) -> list[str]:
    lines: list[str] = []
    lead = " " * indent
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) <= WIDTH:
            lines[-1] += f" {word}"
        else:
            lines.append(f"{lead}{' ' * hanging if lines else ''}{word}")
    return lines
