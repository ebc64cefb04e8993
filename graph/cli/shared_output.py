"""What several commands print: an answer as text or JSON, its scope, and counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..model.bidi import isolate
from ..model.text import count
from .printing import paging, print_json, print_line

_PROPERTIES = (
    ("undated", "undated"),
    ("single_voice", "from one origin only"),
    ("contested", "contested"),
    ("changed", "changed sides"),
    ("may_have_changed", "may have changed sides"),
    ("relayed", "only second-hand"),
    ("ended", "ended"),
)
_OMITTED_IF_ZERO = ("changed", "may_have_changed")


def print_answer(answer: Any, as_json: bool, print_text: Callable[[Any], None]) -> None:
    """Print an answer as JSON, or as text by the given function."""
    if as_json:
        print_json(answer.as_json())
    else:
        with paging():
            print_text(answer)


def print_counts(counts: Mapping[str, int]) -> None:
    """Print how much there is, and how many relations have each property."""
    totals = [count(counts[f"{noun}s"], noun) for noun in ("actor", "claim", "relation", "source")]
    print_line(", ".join(totals))
    properties = [
        f"{counts[name]:,} {label}"
        for name, label in _PROPERTIES
        if counts[name] or name not in _OMITTED_IF_ZERO
    ]
    print_line(f"Of the relations: {', '.join(properties)}")


def print_scope(answer: Any) -> None:
    """Print what narrows an answer, and what its dates and its modes leave out."""
    given = answer.scope.as_given()
    if given:
        print_line("Scope: " + "; ".join(_say_choice(*choice) for choice in given.items()))
    if answer.unknown:
        undated = count(answer.unknown, "relation")
        shown = "shown too" if answer.scope.unknown == "keep" else "not shown"
        print_line(f"{undated} not dated to this time (may apply), {shown}")
    if getattr(answer, "theses_left_out", False):
        from ..analysis.default_modes import THESES_LEFT_OUT

        print_line(THESES_LEFT_OUT)


def _say_choice(name: str, value: object) -> str:
    """Word one choice of a scope: "types backs, fights", "contested only", "as of 2015"."""
    words = name.replace("_", " ")
    if isinstance(value, bool):
        return f"{words} only" if value else f"not {words}"
    if name == "during":
        return f"during {'..'.join(value)}" if isinstance(value, list) else words
    if name == "amount":
        words += " at least"
    values = value if isinstance(value, list) else [value]
    return f"{words} {', '.join(isolate(str(each)) for each in values)}"
