"""Escape text for JSON, XML and CSV cells, and join lists into cells."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from ..model.bidi import MARKS, escape_marks

REPLACEMENT = "\ufffd"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPED = re.compile(f"[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff{MARKS}]")
_MARK = re.compile(f"[{MARKS}]")
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
_SHIELD = "'"
_LIKE_ESCAPE = re.compile(
    r"\\(u005c|u061c|u200[ef]|u202[a-e]|u206[6-9a-f]|ufff[9ab]|U000e00[0-7][0-9a-f])"
)
"""The escape of a mark in a cell; and of the backslash of a text that looks like one."""


def dump_json(data: Any, *, indent: int | None = None) -> str:
    r"""Write JSON, with a JSON escape for every character that XML or a terminal cannot hold.

    >>> print(dump_json("é" + chr(7) + chr(0xFFFE)))
    "é\u0007\ufffe"
    """
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    return _ESCAPED.sub(lambda found: json.dumps(found[0])[1:-1], text)


def for_xml(text: str) -> str:
    """Replace characters that XML 1.0 does not allow by U+FFFD, and normalise line ends.

    >>> for_xml("a" + chr(7)) == "a" + REPLACEMENT
    True
    """
    return _NOT_XML.sub(REPLACEMENT, text.replace("\r\n", "\n").replace("\r", "\n"))


def escape_xml(document: str) -> str:
    """Escape the marks that reverse or hide text in an XML document, as character references.

    >>> escape_xml("<a>" + chr(0x202E) + "</a>")
    '<a>&#x202E;</a>'
    """
    return _MARK.sub(lambda found: f"&#x{ord(found[0]):X};", document)


def count_not_xml(texts: Iterable[str]) -> int:
    """Count the characters that XML 1.0 does not allow."""
    return sum(len(_NOT_XML.findall(text)) for text in texts)


def shield_cell(text: str) -> str:
    r"""Put an apostrophe before a cell that a spreadsheet would run as a formula.

    Marks that reverse or hide text are escaped, so that no cell affects the text around it.

    >>> shield_cell("=1+1"), shield_cell("'=1"), shield_cell("1")
    ("'=1+1", "''=1", '1')
    >>> print(shield_cell(chr(0x202E) + "evil"))
    \u202eevil
    """
    text = escape_marks(_LIKE_ESCAPE.sub(r"\\u005c\1", text))
    return _SHIELD + text if text.startswith((*_FORMULA, _SHIELD)) else text


def unshield_cell(text: str) -> str:
    """Remove both again; an apostrophe before anything else belongs to the text.

    >>> unshield_cell("'=1+1"), unshield_cell("''=1"), unshield_cell("'tis")
    ('=1+1', "'=1", "'tis")
    """
    shielded = text.startswith(_SHIELD) and text[1:].startswith((*_FORMULA, _SHIELD))
    plain = text[1:] if shielded else text
    return _LIKE_ESCAPE.sub(lambda found: chr(int(found[1][1:], 16)), plain)


def join_cell(items: Iterable[str]) -> str:
    r"""Join a list into one cell, separated by semicolons.

    >>> print(join_cell(["a", "b; c"]))
    a; b\; c
    """
    return "; ".join(re.sub(r"([\\;])", r"\\\1", item) for item in items)


def split_cell(text: str) -> list[str]:
    r"""Split a cell into its list again.

    >>> split_cell("a; b\\; c;")
    ['a', 'b; c']
    """
    parts = re.findall(r"(?:\\.|[^\\;])+|\\$", text, re.DOTALL)
    items = [re.sub(r"\\(.)", r"\1", part.strip(" "), flags=re.DOTALL) for part in parts]
    return [item for item in items if item]
