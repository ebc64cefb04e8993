"""Holding nodes against the forms, and telling what does not fit where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import ValidationError

from ..errors import Place, Problem
from ..forms import Form
from ..text import did_you_mean, printable, quoted, suggest
from .loading import Entry, Node

FormT = TypeVar("FormT", bound=Form)
MOST_SHOWN = 80

_EXPECTED = {
    "string_type": "a text",
    "list_type": "a list, such as [a, b]",
    "dict_type": "a mapping",
    "model_type": "a mapping",
    "bool_parsing": "true or false",
    "bool_type": "true or false",
}
_MEANT = {
    word: meant
    for meant, words in {
        "thesis": "interpretation opinion analysis frame",
        "label": "epithet adjective name",
        "intent": "aim threat vow pledge plan intention goal",
        "act": "action conduct fact deed",
        "denies": "denial refutes rejects",
        "supports": "says asserts affirms confirms",
        "withholds": "declines",
    }.items()
    for word in words.split()
}
"""What somebody means who writes another word of the field."""


@dataclass
class Findings:
    """What is wrong, and what looks wrong, in all files read so far."""

    errors: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)

    def error(self, place: Place, message: str, hint: str = "") -> None:
        """Note an error."""
        self.errors.append(Problem(place, message, hint))

    def warn(self, place: Place, message: str, hint: str = "") -> None:
        """Note a likely mistake."""
        self.warnings.append(Problem(place, message, hint))


def shown(text: str) -> str:
    """Quote a text from the data, cut where it is long."""
    return quoted(text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 3] + "...")


def one_of(names: Iterable[str]) -> str:
    """Word what was expected as a list of names, cut where there are many."""
    known = list(names)
    more = f" and {len(known) - 20} more" if len(known) > 20 else ""
    return f"Expected one of: {printable(', '.join(known[:20]))}{more}."


def hint_for(wrong: str, known: Iterable[str]) -> str:
    """Suggest the nearest known names; all of them where none is near."""
    names = list(known)
    return did_you_mean(wrong, names) or (one_of(names) if names else "")


def entries_of(node: Node, what: str, findings: Findings, empty: bool = True) -> list[Entry]:
    """List the entries of a mapping; an error, and none, where it is no mapping."""
    if isinstance(node.value, dict):
        return list(node.value.values())
    if node.value is not None or not empty:
        findings.error(node.place, f"{what} is {node.sort}; expected a mapping.", _remedy(node))
    return []


def _remedy(node: Node) -> str:
    return "Write the names with a colon, without dashes." if isinstance(node.value, list) else ""


def fill(form: type[FormT], node: Node, name: str, findings: Findings) -> FormT | None:
    """Read a node as a form; None, and errors, where it doesn't fit.

    `name` is how errors speak of what is read, such as `Actor "hts"`.
    """
    if not isinstance(node.value, dict):
        needed = [key for key, each in form.model_fields.items() if each.is_required()]
        hint = f"Expected a mapping with {' and '.join(needed)}." if needed else ""
        findings.error(
            node.place, f"{name} is {node.sort}{'' if hint else '; expected a mapping'}.", hint
        )
        return None
    try:
        return form.model_validate(node.plain())
    except ValidationError as error:
        _tell_all(form, node, name, error.errors(include_url=False), findings)
        return None


def _tell_all(
    form: type[Form], node: Node, name: str, errors: list[Any], findings: Findings
) -> None:
    misspelt = {
        (*error["loc"][:-1], near)
        for error in errors
        if error["type"] == "extra_forbidden"
        for near in suggest(str(error["loc"][-1]), _fields_at(form, error["loc"]), most=1)
    }
    for error in errors:
        if error["type"] == "missing" and error["loc"] in misspelt:
            continue
        where = _Where.find(node, error["loc"])
        _tell(where, name, error, _fields_at(form, error["loc"]), findings)


@dataclass
class _Where:
    """The node that an error is about, the key that it stands under, and the way there."""

    node: Node
    key: Node | None
    path: tuple[str, ...]

    @classmethod
    def find(cls, node: Node, steps: tuple[Any, ...]) -> _Where:
        """Follow the steps of an error into a node; steps that are no keys are skipped."""
        where = cls(node, None, ())
        for step in steps:
            where._follow(step)
        return where

    def _follow(self, step: Any) -> None:
        value = self.node.value
        if isinstance(value, dict) and step in value:
            self.key, self.node = value[step]
            self.path = (*self.path, str(step))
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            self.node = value[step]

    @property
    def of(self) -> str:
        return f" in {quoted('/'.join(self.path[:-1]))}" if len(self.path) > 1 else ""


def _tell(where: _Where, name: str, error: Any, fields: list[str], findings: Findings) -> None:
    kind, last = error["type"], str(error["loc"][-1])
    if kind == "missing":
        inside = f" has no {last}" if not where.path else f": {'/'.join(where.path)} has no {last}"
        findings.error(where.node.place, f"{name}{inside}.", f"Add {last}: ...")
    elif kind == "extra_forbidden":
        place = where.key.place if where.key else where.node.place
        findings.error(
            place, f"{name}{where.of}: {shown(last)} is not a field.", hint_for(last, fields)
        )
    else:
        subject = f"{name}: {where.path[-1]}{where.of}" if where.path else name
        message, hint = _words(where.node, error)
        findings.error(where.node.place, f"{subject} {message}", hint)


def _words(node: Node, error: Any) -> tuple[str, str]:
    """Word what is wrong with one value, and what was expected."""
    kind = error["type"]
    if kind == "value_error":
        message, *hint = error["ctx"]["error"].args
        return str(message), " ".join(hint)
    if kind in {"literal_error", "enum"}:
        choices = error["ctx"]["expected"].replace("'", "").replace(" or ", ", ").split(", ")
        if isinstance(node.value, str):
            meant = _MEANT.get(node.value.strip().lower(), "")
            near = did_you_mean(meant if meant in choices else node.value, choices)
            return f"is {shown(node.value)}.", f"{one_of(choices)} {near}".strip()
        return f"is {node.sort}.", one_of(choices)
    is_text = kind.startswith("bool") and isinstance(node.value, str)
    what = shown(str(node.value)) if is_text else node.sort
    return f"is {what}; expected {_EXPECTED.get(kind, 'something else')}.", ""


def _fields_at(form: type[Form], steps: tuple[Any, ...]) -> list[str]:
    """List the fields of the form that the steps of an error lead into."""
    for step in steps[:-1]:
        form = form.parts.get(str(step), form)
    return list(form.model_fields)
