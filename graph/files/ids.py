"""Validate and suggest ids."""

from __future__ import annotations

import re
import unicodedata

from ..model.text import clean
from .validate import Findings, shown
from .yaml_nodes import Node

RESERVED = {"unnamed", "both", "past", "own-voice"}
"""Reserved words of the format and of scopes, which cannot be ids of actors."""


def check_id(key: Node, what: str, findings: Findings) -> None:
    """Report an invalid id, and suggest a valid one."""
    text = str(key.value)
    fault = find_fault(text)
    if fault:
        better = slugify(text)
        hint = f"Did you mean {shown(better)}?" if better and better != text else ""
        message = f"{what} {shown(text)} is not a valid id: {fault}."
        findings.error(key.place, "invalid-id", message, hint, id=text)


def find_fault(text: str) -> str:
    """Return why a text is not a valid id; empty if it is valid.

    >>> find_fault("Hts")
    'it has upper-case letters'
    """
    if text != unicodedata.normalize("NFC", text):
        return "it is not in Unicode's composed form (NFC)"
    if text != text.lower():
        return "it has upper-case letters"
    wrong = next((char for char in text if not _allowed(char)), None)
    if wrong is not None:
        name = {" ": "a space", ",": "a comma", "_": "an underscore"}.get(wrong, shown(wrong))
        return f"it has {name}; expected lower-case letters, digits, hyphens and dots"
    if not text or text[0] in "-." or text[-1] in "-.":
        return "it does not begin and end with a letter or a digit"
    return ""


def _allowed(char: str) -> bool:
    return char in "-." or unicodedata.category(char)[0] in "LNM"


def slugify(text: str) -> str:
    """Turn a text into a valid id; empty if nothing is left.

    >>> slugify("Free Syrian_Army, FSA")
    'free-syrian-army-fsa'
    """
    lower = unicodedata.normalize("NFC", clean(text).lower())
    kept = "".join(char if _allowed(char) else "-" for char in lower)
    return re.sub(r"-{2,}", "-", kept).strip("-.")
