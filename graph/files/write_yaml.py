"""Write texts and plain data as YAML that reads back the same."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from io import StringIO
from typing import Any

import yaml

from ..model.amounts import write_number
from ..model.errors import GraphError
from ..model.text import clean, printable, quoted

WIDTH = 100
"""How wide a line may be before it is wrapped."""
MOST_IN_KEY = 1000
"""How long a key may be without an explicit "?"."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_TEXT = "tag:yaml.org,2002:str"
_NUMBER = re.compile(r"[-+]?(?:\.\d+|\d+\.?\d*)(?:[eE][-+]?\d+)?|0o[0-7]+")
"""Numbers in YAML 1.2 that are not numbers in YAML 1.1."""
_DATE = re.compile(r"\d{4}(?:-\d\d-\d\d)?")
"""Years and days: numbers and timestamps in YAML, but people write them without quotes."""


@lru_cache(maxsize=4096)  # ids and keys are repeated often
def write_scalar(text: str, flow: bool = True) -> str:
    """Write a text on one line: plain where it can be, in quotes where it must.

    Outside brackets (`flow` false) commas need no quotes. A text that YAML would read as a number,
    a boolean or null is quoted, and control and direction characters are escaped. Other invisible
    characters are left out, as in reading.

    Raises GraphError where the text has a character that is not allowed in YAML.

    >>> write_scalar("Turkey: an ally"), write_scalar("turkey"), write_scalar("no")
    ('"Turkey: an ally"', 'turkey', '"no"')
    """
    if "\0" in text:
        raise GraphError("The character U+0000 is not allowed in YAML. Remove it.")
    if _SURROGATE.search(text):
        raise GraphError(f"{quoted(text)} contains an incomplete character. Save it as UTF-8.")
    cleaned = clean(text)
    styles = _dumper().analyze_scalar(cleaned)
    is_printable = printable(cleaned) == cleaned
    if (
        is_printable
        and (styles.allow_flow_plain if flow else styles.allow_block_plain)
        and _is_text(cleaned)
    ):
        return cleaned
    if is_printable and styles.allow_single_quoted and ('"' in cleaned or "\\" in cleaned):
        doubled = cleaned.replace("'", "''")
        return f"'{doubled}'"
    escaped = printable(json.dumps(cleaned, ensure_ascii=False))
    return escaped.replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")


def _is_text(plain: str) -> bool:
    """Return whether any YAML parser reads an unquoted text as a text, or it is a date."""
    tag = _dumper().resolve(yaml.ScalarNode, plain, (True, False))
    return bool(_DATE.fullmatch(plain)) or (tag == _TEXT and not _NUMBER.fullmatch(plain))


@cache
def _dumper() -> Any:
    """Return the PyYAML dumper that knows a text's possible styles and its type in YAML."""
    return yaml.SafeDumper(StringIO(), allow_unicode=True)


def write_key(text: str, column: int = 0, flow: bool = False) -> str:
    """Write the key of an entry with its colon; a very long one as an explicit key ("?")."""
    written = write_scalar(text, flow)
    if len(written) <= MOST_IN_KEY:
        return f"{written}:"
    return f"? {written} :" if flow else f"? {written}\n{' ' * column}:"


def write_value(value: Any, flow: bool = True) -> str:
    """Write a text, a number, a list or a mapping on one line.

    >>> write_value({"by": ["fidan", {"name": "A, B"}], "private": True})
    '{by: [fidan, {name: "A, B"}], private: true}'
    """
    if isinstance(value, Mapping):
        entries = (
            f"{write_key(key, flow=True)} {write_value(each)}" for key, each in value.items()
        )
        return f"{{{', '.join(entries)}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(write_value, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return write_number(value)
    return write_scalar(value, flow)


def write_file(content: Mapping[str, Any]) -> str:
    """Write plain data as the text of a file."""
    return "".join(f"{line}\n" for line in _write_entries(content, 0))


def _write_entries(entries: Mapping[str, Any], indent: int) -> list[str]:
    return [line for key, each in entries.items() for line in write_entry(key, each, indent)]


def write_entry(key: str, value: Any, indent: int) -> list[str]:
    """Write an entry of a mapping as lines.

    A text, or a list or mapping of texts only, is written on one line unless it is too wide.
    """
    begin = f"{' ' * indent}{write_key(key, indent)}"
    flat = _depth(value) <= (2 if isinstance(value, list) else 1)
    line = f"{begin} {write_value(value, flow=False)}" if flat else ""
    if flat and (len(line) <= WIDTH or not value):
        return [line]
    if isinstance(value, Mapping):
        return [begin, *_write_entries(value, indent + 2)]
    if isinstance(value, list) and flat:
        return [begin, *_wrap_list(value, indent + 2)]
    if isinstance(value, list):
        return [begin, *(line for item in value for line in write_item(item, indent))]
    if isinstance(value, str) and _can_fold(value):
        return [f"{begin} >-", *_wrap(value.split(" "), indent + 2)]
    return [line]


def write_item(item: Any, column: int) -> list[str]:
    """Write a list item as lines: a text, or a mapping of one text to its details."""
    lead = f"{' ' * column}- "
    if isinstance(item, str):
        return [lead + write_scalar(item, flow=False)]
    ((sentence, details),) = item.items()
    lead += write_key(sentence, column + 2)
    line = f"{lead} {write_value(details)}"
    if len(line) <= WIDTH or not details:
        return [line]
    return [lead, *_write_entries(details, column + 4)]


def _depth(value: Any) -> int:
    """Return the nesting depth of lists and mappings; 0 for a text."""
    inside = value.values() if isinstance(value, Mapping) else value
    if isinstance(value, (str, int, float)):
        return 0
    return 1 + max(map(_depth, inside), default=0)


def _can_fold(text: str) -> bool:
    """Return whether a text may be wrapped at its spaces and read back the same."""
    return " ".join(text.split()) == printable(text) and _dumper().analyze_scalar(text).allow_block


def _wrap_list(items: list[Any], indent: int) -> list[str]:
    words = [f"{write_value(item)}," for item in items]
    words[0] = f"[{words[0]}"
    words[-1] = f"{words[-1][:-1]}]"
    return _wrap(words, indent, hanging=1)


def _wrap(words: Iterable[str], indent: int, hanging: int = 0) -> list[str]:
    lines: list[str] = []
    lead = " " * indent
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) <= WIDTH:
            lines[-1] += f" {word}"
        else:
            lines.append(f"{lead}{' ' * hanging if lines else ''}{word}")
    return lines
