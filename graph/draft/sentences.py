"""Split a paragraph into sentences."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)|[。！？؟।][」』”»）]*")
_OPENERS = "“„«‘\"'([「『（"
_BEFORE = re.compile(r"([^\s(“\"‘']+)$")
_ABBREVIATIONS = frozenset([
    "adm", "brig", "capt", "cf", "cmdr", "col", "dr", "e.g", "est", "etc", "gen", "gov", "hon",
    "i.e", "inc", "jr", "lt", "ltd", "maj", "messrs", "mr", "mrs", "ms", "no", "pres", "prof",
    "rep", "rev", "sen", "sgt", "sr", "st", "vs",
])  # fmt: skip
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")


def split_sentences(text: str) -> list[tuple[int, int]]:
    """List the sentences of a paragraph, as spans of its text.

    A full stop after a title, an initial or another abbreviation ends none, nor does one before a
    small letter.

    >>> text = "Gen. A. Kell left. “We won.” The U.S. Army stayed."
    >>> [text[start:end] for start, end in split_sentences(text)]
    ['Gen. A. Kell left.', '“We won.”', 'The U.S. Army stayed.']
    """
    spans = []
    start = 0
    for end in _END.finditer(text):
        if _ends_sentence(text, end):
            spans.append((start, end.end()))
            start = end.end()
            start += len(text[start:]) - len(text[start:].lstrip())
    if text[start:].strip():
        spans.append((start, len(text.rstrip())))
    return spans


def _ends_sentence(text: str, end: re.Match[str]) -> bool:
    following = text[end.end() :].lstrip().lstrip(_OPENERS)[:1]
    if following.islower():
        return False
    if end[0] != ".":
        return True
    before = _BEFORE.search(text, 0, end.start())
    word = before[1] if before else ""
    return word.lower() not in _ABBREVIATIONS and not _INITIALS.fullmatch(word)
