"""Checks for common YAML mistakes in the lines around a syntax error."""

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
_UNBRACED_DETAILS = re.compile(
    r"\s*-\s+(?P<sentence>\w\S*(?:\s+\S+){2,}?):\s+(?P<rest>[\w-]+:\s.*)"
)
_ENTRY = re.compile(r"(?P<key>\s*(?:-\s+)?[^\s:#{}\[\]\"'][^:#{}\[\]]*?):\s+(?P<value>\S.*?)\s*")
JOINED = re.compile(r"\s*(?:-\s+)?(?P<key>[A-Za-z_]+):(?P<value>[^\s:/]\S*.*)")
_WORDS = re.compile(r"(?P<key>\s*\w[\w.-]*)(?:\s+(?P<value>[^:]*\S))?\s*")
_BLOCK = re.compile(r".*:\s+[|>][-+\d]*\s*")
_AFTER_BRACKET = re.compile(r"[\[{][^\[\]{}]*[\]}]\s*[^\s\]},#].*")
_BRACES = re.compile(r"\{(?P<first>[^{}]*:\s[^{}]*)\}[\s,]*(?P<more>\{[^{}]*:\s.*\}|[\w-]+:\s.*)")
_ITEM = re.compile(r"\s*([–—•‣▪·])\s")
_WIDE = {"\uff1a": ":", "\uff0c": ",", "\uff1b": ","}
_NEVER = ("@", "`", "%")
_OPENERS = (*_NEVER, *"*&!|>[]{},?-:")


class Mistake(NamedTuple):
    """Where a mistake is, by line and column from 0, what it is, and how to fix it."""

    line: int
    column: int
    what: str
    hint: str


Check = Callable[[Sequence[str], int, int, int], Mistake | None]
"""Checks one line, given all lines, its index, and the line and column where the parser failed."""


def is_odd_space(char: str) -> bool:
    """Return whether a character looks like a space, or is invisible, but is no space in YAML."""
    return unicodedata.category(char) in ("Zs", "Cf") and char != " "


def name_char(char: str) -> str:
    r"""Name a character that cannot be seen.

    >>> name_char("\u00a0")
    'U+00A0 (no-break space)'
    """
    name = unicodedata.name(char, "").lower()
    return f"U+{ord(char):04X}{f' ({name})' if name else ''}"


def find_odd_space(text: str) -> int | None:
    """Find a character that only looks like a space before a text, or after its colon or dash."""
    for at, char in enumerate(text):
        if is_odd_space(char) and (text[at - 1 : at] == ":" or not text[:at].strip(" -")):
            return at
    return None


def _check_spaces(lines: Sequence[str], at: int, line: int, column: int) -> Mistake | None:
    text = lines[at]
    indent = text[: len(text) - len(text.lstrip())]
    if "\t" in indent:
        what, place = "the line is indented with a tab", indent.index("\t")
        return Mistake(at, place, what, "Indent with spaces, not with tabs.")
    if text.lstrip().startswith("-\t"):
        return Mistake(at, len(indent) + 1, "a tab follows the dash", DASH)
    odd = find_odd_space(text)
    if odd is not None:
        what = f"{name_char(text[odd])} is not a plain space"
        return Mistake(at, odd, what, "Replace it with a plain space.")
    return None


def _check_dashes(lines: Sequence[str], at: int, line: int, column: int) -> Mistake | None:
    if _UNSPACED.match(lines[at]):
        return Mistake(line, column, "a space is missing after a dash", DASH)
    return None


def _check_marks(lines: Sequence[str], at: int, line: int, column: int) -> Mistake | None:
    """Look for a character that only looks like one of YAML's own."""
    text = lines[at]
    if item := _ITEM.match(text):
        what = f'"{item[1]}" is not a list dash'
        return Mistake(at, item.start(1), what, "Use - instead.")
    among = "" if ": " in text else "\uff1a"
    among += "\uff0c\uff1b" if "{" in text or "[" in text else ""
    for place, char in enumerate(text):
        if char in among:
            what = f'"{char}" is not the "{_WIDE[char]}" of YAML'
            return Mistake(at, place, what, f'Use "{_WIDE[char]} " instead.')
    return None


def _check_sentences(lines: Sequence[str], at: int, line: int, column: int) -> Mistake | None:
    text = lines[at]
    what = "a colon is missing after the sentence"
    if found := _BRACKET.match(text):
        hint = f"Write - {_show(found['sentence'].rstrip())}: {_show(found['rest'])}"
        return Mistake(line, column, what, hint)
    found = _SENTENCE.fullmatch(text)
    if found and at < line < len(lines) and _DETAIL.match(lines[line]):
        return Mistake(line, column, what, f"Write - {_show(found['sentence'].rstrip())}:")
    if at == line and (found := _UNBRACED_DETAILS.fullmatch(text)):
        hint = f"Write - {_show(found['sentence'])}: {{{_show(found['rest'])}}}"
        return Mistake(
            line, column, "the details of a claim must be in braces, or on the lines below it", hint
        )
    return None


def _check_braces(lines: Sequence[str], at: int, line: int, column: int) -> Mistake | None:
    """Look for details that follow the closing brace of other details."""
    entry = _ENTRY.fullmatch(lines[at])
    braces = entry and _BRACES.fullmatch(entry["value"])
    if at != line or not entry or not braces:
        return None
    more = re.sub(r"[\s,]*\}[\s,]*\{\s*", ", ", braces["more"].removeprefix("{").removesuffix("}"))
    joined = f"{{{braces['first'].rstrip(' ,')}, {more.strip(' ,')}}}"
    hint = f"Write {_show(entry['key'].strip())}: {_show(joined)}"
    place = entry.start("value") + braces.start("more")
    return Mistake(at, place, "nothing can follow the closing brace", hint)


def _check_openers(lines: Sequence[str], at: int, line: int, column: int) -> Mistake | None:
    """Look for a text that begins with a character reserved in YAML."""
    text = lines[at]
    begin = len(text) - len(text.lstrip())
    if text[begin:].startswith("```"):
        return Mistake(at, begin, "this line is not part of the data", "Remove it.")
    if text[begin:].startswith("? "):
        return Mistake(at, begin, 'a key cannot begin with "?"', 'Remove the "?".')
    if text[begin:].startswith("//"):
        return Mistake(at, begin, 'a comment cannot begin with "//"', 'Begin it with "#".')
    entry = None if text[begin:].startswith(_NEVER) else _ENTRY.fullmatch(text)
    start = entry.start("value") if entry else begin
    value = text[start:].strip()
    if value.startswith(("[", "{")) and not _AFTER_BRACKET.fullmatch(value):
        return None
    here = at == line and start <= column and (entry or value.startswith("*"))
    if not value.startswith(_NEVER) and not (here and value.startswith(_OPENERS)):
        return None
    hint = f"{QUOTES}: {_show(text[begin:start])}{_quote(value)}"
    if not entry:
        hint = f"{QUOTES}, or begin a list item with a dash: - turkey backs fsa."
    return Mistake(at, start, f'a text cannot begin with "{value[0]}"', hint)


def _check_brackets(lines: Sequence[str], at: int, line: int, column: int) -> Mistake | None:
    text = lines[at]
    if at != line or "'" in text or '"' in text or text[column : column + 1] not in ("]", "}"):
        return None
    if sum(map(text.count, "]}")) > sum(map(text.count, "[{")):
        return Mistake(at, column, "this closing bracket has no opening bracket", "Remove it.")
    return None


def _check_quotes(lines: Sequence[str], at: int, line: int, column: int) -> Mistake | None:
    """Look for a quoted text that ends before its line does, or does not end at all."""
    entry = _ENTRY.fullmatch(lines[at])
    value = entry["value"] if entry else ""
    if not entry or not value.startswith(("'", '"')) or "\\" in value:
        return None
    mark, begin = value[0], entry.start("value")
    second = value.find(mark, 1)
    if second < 0:
        what = "this quotation mark is not closed"
        return Mistake(at, begin, what, f"Add {mark} at the end of the text.")
    if at != line or second == len(value) - 1:
        return None
    is_first_of_two = value[second - 1] != " " and value[second + 1 : second + 2] == " "
    stripped = value[-1] == mark and not (is_first_of_two and value.count(mark) > 3)
    what = "the quoted text ends before the line does"
    whole = value[1:-1] if stripped else value
    return Mistake(at, begin, what, f"Use the other kind of quotes: {_quote(whole)}")


def _check_texts(lines: Sequence[str], at: int, line: int, column: int) -> Mistake | None:
    """Look for a colon followed by a space inside a text."""
    entry = _ENTRY.fullmatch(lines[at])
    inside = entry and re.search(r":(\s|$)", entry["value"])
    if at != line or not entry or not inside or entry["value"].startswith(("'", '"', "{", "[")):
        return None
    key = entry["key"].strip(" -")
    what = f'the text of "{_show(key)}" contains a colon followed by a space'
    hint = f"{QUOTES}: {_show(key)}: {_quote(entry['value'])}"
    return Mistake(at, entry.start("value") + inside.start(), what, hint)


def _check_keys(lines: Sequence[str], at: int, line: int, column: int) -> Mistake | None:
    """Look for a key without a colon, or without a space after the colon."""
    text = lines[at]
    joined = JOINED.fullmatch(text)
    if joined and not _ENTRY.fullmatch(text):
        hint = f"Write {joined['key']}: {_show(joined['value'])}"
        return Mistake(at, joined.end("key"), "a space is missing after the colon", hint)
    bare = _WORDS.fullmatch(text)
    if not bare or not (at < line or at == len(lines) - 1):
        return None
    if at and _BLOCK.fullmatch(lines[at - 1]):
        what = "the text is not indented further than the line above"
        return Mistake(at, _indent(text), what, "Indent it further.")
    key, value = bare["key"].strip(), bare["value"]
    hint = f"Write {_show(key)}: {_show(value)}" if value else f"Write {_show(key)}:"
    return Mistake(at, bare.end("key"), f'a colon is missing after "{_show(key)}"', hint)


def _check_indents(lines: Sequence[str], at: int, line: int, column: int) -> Mistake | None:
    """Look for a line whose indentation matches no line above it."""
    if not at < line < len(lines) or not lines[line].strip():
        return None
    before, after = (_indent(lines[each]) for each in (at, line))
    if after > before and _ENTRY.fullmatch(lines[at]):
        what = "the line is indented further than the line above, which already has a value"
    elif after < before and after not in map(_indent, _open_lines(lines, line)):
        what = "the indentation matches no line above"
    else:
        return None
    return Mistake(line, after, what, "Start lines that belong together in the same column.")


def _open_lines(lines: Sequence[str], line: int) -> Iterator[str]:
    """Yield the lines above a line that it may be aligned with."""
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


CHECKS: tuple[Check, ...] = (
    _check_spaces,
    _check_dashes,
    _check_marks,
    _check_sentences,
    _check_braces,
    _check_openers,
    _check_brackets,
    _check_quotes,
    _check_texts,
    _check_keys,
    _check_indents,
)
"""The checks, in the order in which they are tried."""
