"""Holding nodes against the forms, and telling what does not fit where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import ValidationError

from ..model.bidi import isolate
from ..model.codes import Code
from ..model.errors import Place, Problem
from ..model.synonyms import find_meant
from ..model.text import did_you_mean, printable, quoted, suggest, word_choice
from .schema import Form
from .syntax_checks import JOINED, is_odd_space, name_char
from .yaml_nodes import Entry, Node

FormT = TypeVar("FormT", bound=Form)
MOST_SHOWN = 80

_SECTIONS = ("vocabulary", "sources", "actors", "claims")
_EXPECTED = {
    "string_type": "a text",
    "list_type": "a list, such as [a, b]",
    "dict_type": "a mapping",
    "model_type": "a mapping",
    "bool_parsing": "true or false",
    "bool_type": "true or false",
}


@dataclass
class Findings:
    """What is wrong, and what looks wrong, in all files read so far."""

    errors: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)

    def error(self, place: Place, code: Code, message: str, hint: str = "", **fields: str) -> None:
        """Note an error."""
        self.errors.append(Problem(place, code, message, hint, fields))

    def warn(self, place: Place, code: Code, message: str, hint: str = "", **fields: str) -> None:
        """Note a likely mistake."""
        self.warnings.append(Problem(place, code, message, hint, fields))


def shown(text: str) -> str:
    """Quote a text from the data, cut where it is long."""
    return quoted(text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 3] + "...")


def one_of(names: Iterable[str]) -> str:
    """Word what was expected as a list of names, cut where there are many."""
    known = list(names)
    more = f" and {len(known) - 20} more" if len(known) > 20 else ""
    return f"Expected one of: {printable(', '.join(map(isolate, known[:20])))}{more}."


def hint_at_field(wrong: str, fields: Iterable[str]) -> str:
    """Suggest the fields that a wrong one means, or the nearest; all of them where none is near."""
    names = list(fields)
    if joined := JOINED.fullmatch(wrong):
        value = shown(joined["value"])[1:-1]
        return f"Put a space after the colon: {joined['key']}: {value}"
    odd = next(filter(is_odd_space, wrong), "")
    if odd:
        return f"Remove the character {name_char(odd)}, or write a plain space in its place."
    return (
        word_choice(find_meant("fields", wrong, names))
        or did_you_mean(wrong, names)
        or one_of(names)
    )


def list_items(node: Node | None, *steps: str) -> Iterator[Node]:
    """Give what stands at a field, one thing or a list of them; nothing where it is left out."""
    found = node.at(*steps) if node else None
    if found:
        yield from found.value if isinstance(found.value, list) else [found]


def list_texts(node: Node | None, *steps: str) -> Iterator[Node]:
    """Give the texts that stand at a field, whatever else is wrong with it."""
    for item in list_items(node, *steps):
        if isinstance(item.value, str) and item.value.strip():
            yield item


def entries_of(node: Node, what: str, findings: Findings, empty: bool = True) -> list[Entry]:
    """List the entries of a mapping; an error, and none, where it is no mapping."""
    if isinstance(node.value, dict):
        return [entry for entry in node.value.values() if not _is_misplaced(entry, what, findings)]
    if node.value is not None or not empty:
        findings.error(
            node.place,
            "wrong-structure",
            f"{what} is {node.kind}; expected a mapping.",
            _remedy(node),
        )
    return []


def _is_misplaced(entry: Entry, what: str, findings: Findings) -> bool:
    """Tell of a section of the file that stands inside another."""
    section, inside = str(entry.key.value), entry.value.value
    if what not in _SECTIONS or section not in _SECTIONS or not isinstance(inside, dict):
        return False
    lists = (isinstance(each.value.value, list) for each in inside.values())
    if {"name", "title"} & inside.keys() or (what == "claims" and all(lists)):
        return False
    findings.error(
        entry.key.place,
        "misplaced-section",
        f"{shown(section)} stands inside {what}.",
        f'Move "{section}:" to the beginning of its line, and what belongs to it along with it.',
    )
    return True


def _remedy(node: Node) -> str:
    """Say what to do where a mapping is due."""
    if isinstance(node.value, list):
        return "Write the names with a colon, without dashes."
    if isinstance(node.value, str) and (joined := JOINED.fullmatch(node.value)):
        return f"Put a space after each colon: {joined['key']}: ..."
    return ""


def fill(form: type[FormT], node: Node, name: str, findings: Findings) -> FormT | None:
    """Read a node as a form; None, and errors, where it doesn't fit.

    `name` is how errors speak of what is read, such as `Actor "hts"`.
    """
    filled, dropped = fill_partly(form, node, name, findings)
    return None if dropped else filled


def fill_partly(
    form: type[FormT], node: Node, name: str, findings: Findings
) -> tuple[FormT | None, set[str]]:
    """Read as much of a node as fits a form; the form, and the fields that are not in it.

    There is no form where nothing of the node can be read. What is required and missing is an
    empty text.
    """
    if not isinstance(node.value, dict):
        needed = [key for key, each in form.model_fields.items() if each.is_required()]
        hint = f"Expected a mapping with {' and '.join(needed)}." if needed else ""
        message = f"{name} is {node.kind}{'' if hint else '; expected a mapping'}."
        findings.error(node.place, "wrong-structure", message, f"{hint} {_remedy(node)}".strip())
        return None, set(form.model_fields)
    plain = node.plain()
    try:
        return form.model_validate(plain), set()
    except ValidationError as error:
        errors = error.errors(include_url=False)
        _tell_all(form, node, name, errors, findings)
        return _salvage(form, plain, errors), {str(each["loc"][0]) for each in errors}


def _salvage(form: type[FormT], plain: dict[str, Any], errors: list[Any]) -> FormT | None:
    """Fill a form with what has no errors."""
    for error in errors:
        _drop(form, plain, error)
    missing = [
        name for name, each in form.model_fields.items() if each.is_required() and name not in plain
    ]
    try:
        filled = form.model_validate({**plain, **dict.fromkeys(missing, "-")})
    except ValidationError:
        return None
    return filled.model_copy(update=dict.fromkeys(missing, ""))


def _drop(form: type[Form], part: Any, error: Any) -> None:
    """Take what an error is about out of nested mappings; where it is in a list, the list."""
    holder, key, fields = None, None, list[str]()
    for at, step in enumerate(error["loc"]):
        if not isinstance(part, dict) or step not in part:
            break
        holder, key, part = part, step, part[step]
        fields = _fields_at(form, error["loc"][: at + 1])
    if holder is None:
        return
    if key in fields or error["type"] == "extra_forbidden":
        del holder[key]
    else:
        holder[key] = None


def _tell_all(
    form: type[Form], node: Node, name: str, errors: list[Any], findings: Findings
) -> None:
    misspelt = {
        (*error["loc"][:-1], meant)
        for error in errors
        if error["type"] == "extra_forbidden"
        for meant in _meant_by(str(error["loc"][-1]), _fields_at(form, error["loc"]))
    }
    for error in errors:
        if error["type"] == "missing" and error["loc"] in misspelt:
            continue
        where = _Where.find(node, error["loc"])
        _tell(where, name, error, _fields_at(form, error["loc"]), findings)


def _meant_by(wrong: str, fields: list[str]) -> list[str]:
    return find_meant("fields", wrong, fields) or suggest(wrong, fields, most=1)


@dataclass
class _Where:
    """The node that an error is about, the key that it stands under, and the way there.

    `item` is which one it is of the list at that key, from 1; 0 where it is in none.
    """

    node: Node
    key: Node | None
    path: tuple[str, ...]
    item: int = 0

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
            self.item = 0
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            self.node = value[step]
            self.item = step + 1

    @property
    def of(self) -> str:
        return f" in {quoted('/'.join(self.path[:-1]))}" if len(self.path) > 1 else ""


def _tell(where: _Where, name: str, error: Any, fields: list[str], findings: Findings) -> None:
    kind, last = error["type"], str(error["loc"][-1])
    if kind == "missing":
        inside = f" has no {last}" if not where.path else f": {'/'.join(where.path)} has no {last}"
        findings.error(
            where.node.place, "missing-field", f"{name}{inside}.", f"Add {last}: ...", field=last
        )
    elif kind == "extra_forbidden":
        place = where.key.place if where.key else where.node.place
        findings.error(
            place,
            "unknown-field",
            f"{name}{where.of}: {shown(last)} is not a field.",
            hint_at_field(last, fields),
            field=last,
        )
    else:
        item = f"item {where.item} of " if where.item else ""
        subject = f"{name}: {item}{where.path[-1]}{where.of}" if where.path else name
        message, hint = _words(where.node, error)
        findings.error(where.node.place, "invalid-value", f"{subject} {message}", hint, field=last)


def _words(node: Node, error: Any) -> tuple[str, str]:
    """Word what is wrong with one value, and what was expected."""
    kind = error["type"]
    if kind == "value_error":
        message, *hint = error["ctx"]["error"].args
        return str(message), " ".join(hint)
    if kind in {"literal_error", "enum"}:
        choices = error["ctx"]["expected"].replace("'", "").replace(" or ", ", ").split(", ")
        if isinstance(node.value, str):
            near = word_choice(find_meant("values", node.value, choices)) or did_you_mean(
                node.value, choices
            )
            return f"is {shown(node.value)}.", f"{one_of(choices)} {near}".strip()
        return f"is {node.kind}.", one_of(choices)
    is_text = kind.startswith("bool") and isinstance(node.value, str)
    what = shown(str(node.value)) if is_text else node.kind
    is_nothing = kind == "string_type" and node.value is None and node.written
    hint = "Put it in quotes if it is the text." if is_nothing else ""
    if kind == "list_type" and isinstance(node.value, str) and len(node.value) <= MOST_SHOWN:
        hint = f"Write [{printable(node.value)}]."
    return f"is {what}; expected {_EXPECTED.get(kind, 'something else')}.", hint


def _fields_at(form: type[Form], steps: tuple[Any, ...]) -> list[str]:
    """List the fields of the form that the steps of an error lead into."""
    for step in steps[:-1]:
        form = form.parts.get(str(step), form)
    return list(form.model_fields)
