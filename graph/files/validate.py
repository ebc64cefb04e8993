"""Validate YAML nodes against the schema, and report each error with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import ValidationError

from ..model.bidi import isolate
from ..model.codes import Code
from ..model.errors import Place, Problem
from ..model.synonyms import find_synonyms
from ..model.text import did_you_mean, printable, quoted, suggest, word_choice
from .schema import Form
from .syntax_checks import JOINED, is_odd_space, name_char
from .yaml_nodes import Entry, Node

FormT = TypeVar("FormT", bound=Form)
MOST_SHOWN = 80

_SECTIONS = ("vocabulary", "sources", "actors", "claims")
_EXPECTED = {
    "string_type": "text",
    "list_type": "a list, such as [a, b]",
    "dict_type": "a mapping",
    "model_type": "a mapping",
    "bool_parsing": "true or false",
    "bool_type": "true or false",
}


@dataclass
class Findings:
    """The errors and warnings of all files read so far."""

    errors: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)

    def error(self, place: Place, code: Code, message: str, hint: str = "", **fields: str) -> None:
        """Add an error."""
        self.errors.append(Problem(place, code, message, hint, fields))

    def warn(self, place: Place, code: Code, message: str, hint: str = "", **fields: str) -> None:
        """Add a warning of a likely mistake."""
        self.warnings.append(Problem(place, code, message, hint, fields))


def shown(text: str) -> str:
    """Quote a text from the data, shortened if it is long."""
    return quoted(text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 3] + "...")


def one_of(names: Iterable[str]) -> str:
    """List the expected names in a sentence, at most 20."""
    known = list(names)
    more = f" and {len(known) - 20} more" if len(known) > 20 else ""
    return f"Expected one of: {printable(', '.join(map(isolate, known[:20])))}{more}."


def hint_at_field(wrong: str, fields: Iterable[str]) -> str:
    """Suggest synonyms of an unknown field or similar fields; list all fields if there are none."""
    names = list(fields)
    if joined := JOINED.fullmatch(wrong):
        value = shown(joined["value"])[1:-1]
        return f"Put a space after the colon: {joined['key']}: {value}"
    odd = next(filter(is_odd_space, wrong), "")
    if odd:
        return f"Remove the character {name_char(odd)}, or replace it with a space."
    return (
        word_choice(find_synonyms("fields", wrong, names))
        or did_you_mean(wrong, names)
        or one_of(names)
    )


def list_items(node: Node | None, *steps: str) -> Iterator[Node]:
    """Yield the items of a field, which holds one item or a list; nothing if it is missing."""
    found = node.at(*steps) if node else None
    if found:
        yield from found.value if isinstance(found.value, list) else [found]


def list_texts(node: Node | None, *steps: str) -> Iterator[Node]:
    """Yield the texts of a field, and skip invalid items."""
    for item in list_items(node, *steps):
        if isinstance(item.value, str) and item.value.strip():
            yield item


def entries_of(node: Node, what: str, findings: Findings) -> list[Entry]:
    """List the entries of a mapping; report an error and return none if it is not a mapping."""
    if isinstance(node.value, dict):
        return [entry for entry in node.value.values() if not _is_misplaced(entry, what, findings)]
    if node.value is not None:
        message = f"{what} is {node.kind}; expected a mapping."
        findings.error(node.place, "wrong-structure", message, _suggest_mapping(node))
    return []


def _is_misplaced(entry: Entry, what: str, findings: Findings) -> bool:
    """Report a section of the file that is nested inside another."""
    section, inside = str(entry.key.value), entry.value.value
    if what not in _SECTIONS or section not in _SECTIONS or not isinstance(inside, dict):
        return False
    lists = (isinstance(each.value.value, list) for each in inside.values())
    if {"name", "title"} & inside.keys() or (what == "claims" and all(lists)):
        return False
    message = f"{shown(section)} is nested inside {what}."
    hint = f'Move "{section}:" and its content to the left margin.'
    findings.error(entry.key.place, "misplaced-section", message, hint)
    return True


def _suggest_mapping(node: Node) -> str:
    """Suggest how to write the mapping that was expected."""
    if isinstance(node.value, list):
        return "Write keys with a colon, without dashes."
    if isinstance(node.value, str) and (joined := JOINED.fullmatch(node.value)):
        return f"Put a space after each colon: {joined['key']}: ..."
    return ""


def validate(form: type[FormT], node: Node, name: str, findings: Findings) -> FormT | None:
    """Validate a node against a form; report errors and return None if it is invalid.

    `name` is what errors call it, such as `Actor "hts"`.
    """
    valid, invalid = validate_partly(form, node, name, findings)
    return None if invalid else valid


def validate_partly(
    form: type[FormT], node: Node, name: str, findings: Findings
) -> tuple[FormT | None, set[str]]:
    """Validate a node against a form; return the valid part, and the names of invalid fields.

    The valid part is None if nothing of the node is valid. In it, required fields that are
    missing are empty texts.
    """
    if not isinstance(node.value, dict):
        needed = [key for key, each in form.model_fields.items() if each.is_required()]
        hint = f"Expected a mapping with {' and '.join(needed)}." if needed else ""
        message = f"{name} is {node.kind}{'' if hint else '; expected a mapping'}."
        hint = f"{hint} {_suggest_mapping(node)}".strip()
        findings.error(node.place, "wrong-structure", message, hint)
        return None, set(form.model_fields)
    plain = node.plain()
    try:
        return form.model_validate(plain), set()
    except ValidationError as error:
        errors = error.errors(include_url=False)
        _report_all(form, node, name, errors, findings)
        return _keep_valid(form, plain, errors), {str(each["loc"][0]) for each in errors}


def _keep_valid(form: type[FormT], plain: dict[str, Any], errors: list[Any]) -> FormT | None:
    """Fill the form with the fields that have no errors."""
    for error in errors:
        _remove_invalid(form, plain, error)
    missing = [
        name for name, each in form.model_fields.items() if each.is_required() and name not in plain
    ]
    try:
        valid = form.model_validate({**plain, **dict.fromkeys(missing, "-")})
    except ValidationError:
        return None
    return valid.model_copy(update=dict.fromkeys(missing, ""))


def _remove_invalid(form: type[Form], part: Any, error: Any) -> None:
    """Remove an invalid value from nested mappings; if it is in a list, remove the whole list."""
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


def _report_all(
    form: type[Form], node: Node, name: str, errors: list[Any], findings: Findings
) -> None:
    misspelled = {
        (*error["loc"][:-1], meant)
        for error in errors
        if error["type"] == "extra_forbidden"
        for meant in _suggest_fields(str(error["loc"][-1]), _fields_at(form, error["loc"]))
    }
    for error in errors:
        if error["type"] == "missing" and error["loc"] in misspelled:
            continue
        location = _Location.find(node, error["loc"])
        _report(location, name, error, _fields_at(form, error["loc"]), findings)


def _suggest_fields(wrong: str, fields: list[str]) -> list[str]:
    return find_synonyms("fields", wrong, fields) or suggest(wrong, fields, most=1)


@dataclass
class _Location:
    """The node of an error, its key, and the path to it.

    `item` is the position in the list at that key, from 1; 0 if it is not in a list.
    """

    node: Node
    key: Node | None
    path: tuple[str, ...]
    item: int = 0

    @classmethod
    def find(cls, node: Node, steps: tuple[Any, ...]) -> _Location:
        """Follow the path of an error into a node, and skip steps that are not keys."""
        location = cls(node, None, ())
        for step in steps:
            location._follow(step)
        return location

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


def _report(at: _Location, name: str, error: Any, fields: list[str], findings: Findings) -> None:
    kind, last = error["type"], str(error["loc"][-1])
    if kind == "missing":
        inside = f" has no {last}" if not at.path else f": {'/'.join(at.path)} has no {last}"
        message, hint = f"{name}{inside}.", f"Add {last}: ..."
        findings.error(at.node.place, "missing-field", message, hint, field=last)
    elif kind == "extra_forbidden":
        place = at.key.place if at.key else at.node.place
        message = f"{name}{at.of}: {shown(last)} is not a field."
        findings.error(place, "unknown-field", message, hint_at_field(last, fields), field=last)
    else:
        item = f"item {at.item} of " if at.item else ""
        subject = f"{name}: {item}{at.path[-1]}{at.of}" if at.path else name
        message, hint = _describe(at.node, error)
        findings.error(at.node.place, "invalid-value", f"{subject} {message}", hint, field=last)


def _describe(node: Node, error: Any) -> tuple[str, str]:
    """Describe an invalid value, and what was expected."""
    kind = error["type"]
    if kind == "value_error":
        message, *hint = error["ctx"]["error"].args
        return str(message), " ".join(hint)
    if kind in {"literal_error", "enum"}:
        choices = error["ctx"]["expected"].replace("'", "").replace(" or ", ", ").split(", ")
        if isinstance(node.value, str):
            near = word_choice(find_synonyms("values", node.value, choices)) or did_you_mean(
                node.value, choices
            )
            return f"is {shown(node.value)}.", f"{one_of(choices)} {near}".strip()
        return f"is {node.kind}.", one_of(choices)
    is_text = kind.startswith("bool") and isinstance(node.value, str)
    what = shown(str(node.value)) if is_text else node.kind
    is_null = kind == "string_type" and node.value is None and node.written
    hint = "Put it in quotes if it is meant as text." if is_null else ""
    if kind == "list_type" and isinstance(node.value, str) and len(node.value) <= MOST_SHOWN:
        hint = f"Write [{printable(node.value)}]."
    return f"is {what}; expected {_EXPECTED.get(kind, 'another value')}.", hint


def _fields_at(form: type[Form], steps: tuple[Any, ...]) -> list[str]:
    """List the fields of the nested form at the path of an error."""
    for step in steps[:-1]:
        form = form.parts.get(str(step), form)
    return [each.alias or name for name, each in form.model_fields.items()]
