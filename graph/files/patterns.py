"""Patterns of sentences: {from}, {to}, and [one|many] for the verb."""

from __future__ import annotations

import re

from ..model.text import quoted

_CHOICE = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")
_BRACKET = re.compile(r"\[[^\[\]]*\]?|\]|\|")
_NAME = re.compile(r"\{(?:from|to)\}")
_BRACE = re.compile(r"\{[^{}]*\}?|\}")
_MOST_SHOWN = 40
_TWO_FORMS = "Write two forms, for one actor and for several: [has|have]."
_TWO_NAMES = "Only {from} and {to} are replaced by names."


def find_pattern_fault(text: str) -> tuple[str, str] | None:
    """Return what is invalid in a pattern, and what to write; None if it is valid.

    >>> find_pattern_fault("{from} [runs|run|ran] {to}")[0]
    'has "[runs|run|ran]", with 3 forms.'
    """
    plain = _CHOICE.sub(lambda found: f"{found[1]} {found[2]}" if found[0] != "[|]" else "[]", text)
    if bracket := _BRACKET.search(plain):
        return _describe_bracket(bracket.group()), _TWO_FORMS
    if brace := _BRACE.search(_NAME.sub("", plain)):
        return f"has {_shown(brace.group())}.", _TWO_NAMES
    return None


def validate_pattern(text: str) -> str:
    """Return a valid pattern; raise ValueError with what is wrong and what to write."""
    fault = find_pattern_fault(text)
    if fault:
        raise ValueError(*fault)
    return text


def validate_sentence(text: str) -> str:
    """Return a valid pattern that names both actors.

    Raises ValueError with what is wrong and what to write.
    """
    if "{from}" not in text or "{to}" not in text:
        raise ValueError("lacks {from} or {to}.", "Write both where the actors' names go.")
    return validate_pattern(text)


def _describe_bracket(part: str) -> str:
    if part in "]|":
        return f"has {_shown(part)} without an opening bracket."
    if not part.endswith("]"):
        return f"has {_shown(part)}, a bracket that is not closed."
    forms = part[1:-1].split("|") if part != "[]" else []
    return f"has {_shown(part)}, with {len(forms)} form{'s' * (len(forms) != 1)}."


def _shown(part: str) -> str:
    return quoted(part if len(part) <= _MOST_SHOWN else f"{part[:_MOST_SHOWN]}...")
