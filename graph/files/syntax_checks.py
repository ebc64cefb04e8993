"""Looking for the usual slips in the lines around a place where YAML cannot be read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ..model.text import printable

DASH = "Put a space after the dash: - turkey backs fsa."
QUOTES = "Put the text in quotes"

_UNSPACED = re.compile(r"\s*-[^\s-]")
_BRACKET = re.compile(
    r"(?:\s*-\s+|.*[\[,]\s*)(?P<sentence>[^\s:{}\[\],#]+(?:\s+[^\s:{}\[\]#]+){2,})\s*(?P<rest>\{[^}]*\}?)"
)
_SENTENCE = re.compile(r"\s*-\s+(?P<sentence>[^\s:{}\[\]#]+(?:\s+[^\s:{}\[\]#]+){2,})\s*(?:#.*)?")
_DETAIL = re.compile(r"\s+[\w-]+:(\s|$)")
_TOLD = re.compile(r"\s*-\s+(?P<sentence>\w\S*(?:\s+\S+){2,}?):\s+(?P<rest>[\w-]+:\s.*)")
_ENTRY = re.compile(r"(?P<key>\s*(?:-\s+)?[^\s:#{}\[\]\"'][^:#{}\[\]]*?):\s+(?P<value>\S.*?)\s*")
JOINED = re.compile(r"\s*(?:-\s+)?(?P<key>[A-Za-z_]+):(?P<value>[^\s:/]\S*.*)")
_WORDS = re.compile(r"(?P<key>\s*\w[\w.-]*)(?:\s+(?P<value>[^:]*\S))?\s*")
_BLOCK = re.compile(r".*:\s+[|>][-+\d]*\s*")
_BESIDE = re.compile(r"[\[{][^\[\]{}]*[\]}]\s*[^\s\]},#].*")
_ITEM = re.compile(r"\s*([–—•‣▪·])\s")
_WIDE = {"\uff1a": ":", "\uff0c": ",", "\uff1b": ","}
_NEVER = ("@", "`", "%")
_OPENERS = (*_NEVER, *"*&!|>[]{},?-:")


class Slip(NamedTuple):
    """Where a slip is, by line and column from 0, what it is, and what to do."""

    line: int
    column: int
    what: str
    hint: str


Look = Callable[[Sequence[str], int, int, int], Slip | None]
"""Looks at one of the lines; after it come the line and the column where the parser failed."""


def is_odd_space(char: str) -> bool:
    """Tell whether a character looks like a space, or like nothing, and is no space to YAML."""
    return unicodedata.category(char) in ("Zs", "Cf") and char != " "


def name_char(char: str) -> str:
    r"""Name a character that cannot be seen.

    >>> name_char("\u00a0")
    'U+00A0 (no-break space)'
    """
    name = unicodedata.name(char, "").lower()
    return f"U+{ord(char):04X}{f' ({name})' if name else ''}"


def find_odd_space(text: str) -> int | None:
    """Find what looks like a space and is none before a text, or behind its colon or its dash."""
    for at, char in enumerate(text):
        if is_odd_space(char) and (text[at - 1 : at] == ":" or not text[:at].strip(" -")):
            return at
    return None


def _look_at_spaces(lines: Sequence[str], at: int, line: int, column: int) -> Slip | None:
    text = lines[at]
    indent = text[: len(text) - len(text.lstrip())]
    if "\t" in indent:
        what, place = "a tab indents the line", indent.index("\t")
        return Slip(at, place, what, "Indent with spaces, not with tabs.")
    if text.lstrip().startswith("-\t"):
        return Slip(at, len(indent) + 1, "a tab follows the dash", DASH)
    odd = find_odd_space(text)
    if odd is not None:
        what = f"what looks like a space is {name_char(text[odd])}"
        return Slip(at, odd, what, "Write a plain space in its place.")
    return None


def _look_at_dashes(lines: Sequence[str], at: int, line: int, column: int) -> Slip | None:
    if _UNSPACED.match(lines[at]):
        return Slip(line, column, "a space is missing after a dash", DASH)
    return None


def _look_at_marks(lines: Sequence[str], at: int, line: int, column: int) -> Slip | None:
    """Look for a mark that only looks like the one that YAML has."""
    text = lines[at]
    if item := _ITEM.match(text):
        what = f'"{item[1]}" is not the dash of a list'
        return Slip(at, item.start(1), what, "Write - in its place.")
    among = "" if ": " in text else "\uff1a"
    among += "\uff0c\uff1b" if "{" in text or "[" in text else ""
    for place, char in enumerate(text):
        if char in among:
            what = f'"{char}" is not the "{_WIDE[char]}" of YAML'
            return Slip(at, place, what, f'Write "{_WIDE[char]} " in its place.')
    return None


def _look_at_sentences(lines: Sequence[str], at: int, line: int, column: int) -> Slip | None:
    text = lines[at]
    what = "a colon is missing after the sentence"
    if slip := _BRACKET.match(text):
        hint = f"Write - {_show(slip['sentence'].rstrip())}: {_show(slip['rest'])}"
        return Slip(line, column, what, hint)
    slip = _SENTENCE.fullmatch(text)
    if slip and at < line < len(lines) and _DETAIL.match(lines[line]):
        return Slip(line, column, what, f"Write - {_show(slip['sentence'].rstrip())}:")
    if at == line and (slip := _TOLD.fullmatch(text)):
        hint = f"Write - {_show(slip['sentence'])}: {{{_show(slip['rest'])}}}"
        return Slip(line, column, "the details of a claim stand in braces, or below it", hint)
    return None


def _look_at_openers(lines: Sequence[str], at: int, line: int, column: int) -> Slip | None:
    """Look for a text that begins with a mark that means something in YAML."""
    text = lines[at]
    begin = len(text) - len(text.lstrip())
    if text[begin:].startswith("```"):
        return Slip(at, begin, "this line is none of the data", "Remove it.")
    if text[begin:].startswith("? "):
        return Slip(at, begin, 'a key begins with no "?"', 'Leave out the "?".')
    if text[begin:].startswith("//"):
        return Slip(at, begin, 'a remark cannot begin with "//"', 'Begin it with "#".')
    entry = None if text[begin:].startswith(_NEVER) else _ENTRY.fullmatch(text)
    start = entry.start("value") if entry else begin
    value = text[start:].strip()
    if value.startswith(("[", "{")) and not _BESIDE.fullmatch(value):
        return None
    here = at == line and start <= column and (entry or value.startswith("*"))
    if not value.startswith(_NEVER) and not (here and value.startswith(_OPENERS)):
        return None
    hint = f"{QUOTES}: {_show(text[begin:start])}{_quote(value)}"
    if not entry:
        hint = f"{QUOTES}, or begin an item of a list with a dash: - turkey backs fsa."
    return Slip(at, start, f'a text cannot begin with "{value[0]}"', hint)


def _look_at_brackets(lines: Sequence[str], at: int, line: int, column: int) -> Slip | None:
    text = lines[at]
    if at != line or "'" in text or '"' in text or text[column : column + 1] not in ("]", "}"):
        return None
    if sum(map(text.count, "]}")) > sum(map(text.count, "[{")):
        return Slip(at, column, "no bracket is open that this one closes", "Remove it.")
    return None


def _look_at_quotes(lines: Sequence[str], at: int, line: int, column: int) -> Slip | None:
    """Look for a text in quotes that ends before its line does, or does not end at all."""
    entry = _ENTRY.fullmatch(lines[at])
    value = entry["value"] if entry else ""
    if not entry or not value.startswith(("'", '"')) or "\\" in value:
        return None
    mark, begin = value[0], entry.start("value")
    second = value.find(mark, 1)
    if second < 0:
        what = "this quotation mark is not closed"
        return Slip(at, begin, what, f"Write {mark} at the end of the text, too.")
    if at != line or second == len(value) - 1:
        return None
    is_first_of_two = value[second - 1] != " " and value[second + 1 : second + 2] == " "
    stripped = value[-1] == mark and not (is_first_of_two and value.count(mark) > 3)
    what = "the text in quotes ends before its line does"
    whole = value[1:-1] if stripped else value
    return Slip(at, begin, what, f"{QUOTES} of another kind: {_quote(whole)}")


def _look_at_texts(lines: Sequence[str], at: int, line: int, column: int) -> Slip | None:
    """Look for a colon and a space inside a text."""
    entry = _ENTRY.fullmatch(lines[at])
    inside = entry and re.search(r":(\s|$)", entry["value"])
    if at != line or not entry or not inside or entry["value"].startswith(("'", '"', "{", "[")):
        return None
    key = entry["key"].strip(" -")
    what = f'the text of "{_show(key)}" holds a colon and a space'
    hint = f"{QUOTES}: {_show(key)}: {_quote(entry['value'])}"
    return Slip(at, entry.start("value") + inside.start(), what, hint)


def _look_at_keys(lines: Sequence[str], at: int, line: int, column: int) -> Slip | None:
    """Look for a key without a colon, or without a space behind it."""
    text = lines[at]
    joined = JOINED.fullmatch(text)
    if joined and not _ENTRY.fullmatch(text):
        hint = f"Write {joined['key']}: {_show(joined['value'])}"
        return Slip(at, joined.end("key"), "a space is missing after the colon", hint)
    bare = _WORDS.fullmatch(text)
    if not bare or not (at < line or at == len(lines) - 1):
        return None
    if at and _BLOCK.fullmatch(lines[at - 1]):
        what = "the text is indented no further than the line above"
        return Slip(at, _indent(text), what, "Indent it further.")
    key, value = bare["key"].strip(), bare["value"]
    hint = f"Write {_show(key)}: {_show(value)}" if value else f"Write {_show(key)}:"
    return Slip(at, bare.end("key"), f'a colon is missing after "{_show(key)}"', hint)


def _look_at_indents(lines: Sequence[str], at: int, line: int, column: int) -> Slip | None:
    """Look for a line that is indented as no line above it is."""
    if not at < line < len(lines) or not lines[line].strip():
        return None
    before, after = (_indent(lines[each]) for each in (at, line))
    if after > before and _ENTRY.fullmatch(lines[at]):
        what = "the line is indented further than the one above, which has a text already"
    elif after < before and after not in map(_indent, _open_lines(lines, line)):
        what = "the line is indented as no line above it is"
    else:
        return None
    return Slip(line, after, what, "Begin what belongs together below each other.")


def _open_lines(lines: Sequence[str], line: int) -> Iterator[str]:
    """Give the lines above one that it may stand on a level with."""
    least = None
    for text in reversed(lines[:line]):
        if text.strip() and (least is None or _indent(text) < least):
            least = _indent(text)
            yield text


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _quote(value: str) -> str:
    if '"' in value and "'" not in value:
        return f"'{_show(value)}'"
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{_show(escaped)}"'


def _show(text: str) -> str:
    return printable(text if len(text) <= 60 else f"{text[:57]}...")


LOOKS: tuple[Look, ...] = (
    _look_at_spaces,
    _look_at_dashes,
    _look_at_marks,
    _look_at_sentences,
    _look_at_openers,
    _look_at_brackets,
    _look_at_quotes,
    _look_at_texts,
    _look_at_keys,
    _look_at_indents,
)
"""What to look for, in this order."""
