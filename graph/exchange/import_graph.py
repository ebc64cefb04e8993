"""Read nodes and edges of any graph format as drafts: which attributes hold which fields."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from ..model.errors import Place, Problem
from .attributes import ACTOR_ATTRIBUTES, RELATION_ATTRIBUTES
from .columns import AMOUNT, WEIGHTS, Columns, Fit, list_used
from .drafts import Direction, Draft, ForeignFile, make_cell, make_cells
from .records import CLAIM_FIELDS

NODE_FIELDS = (
    "name", "kind", "in_sentences", "aliases", "mentioned_as", "named_by", "note", "plural",
)  # fmt: skip
EDGE_FIELDS = ("type", *CLAIM_FIELDS)
_TYPES = ("type", "key", "kind", "interaction")
_NAMES = ("name", "label")
_NUMBERED = re.compile(r"[A-Za-z]{0,4}[-_]?\d*")
"""Ids of edges that are only numbers."""
_OWN_NODE = ("id", *NODE_FIELDS, *ACTOR_ATTRIBUTES, "label", "value", "x", "y")
_OWN_EDGE = ("id", *RELATION_ATTRIBUTES, "key", "kind", "interaction", "label", "weight")
"""What our own exports write besides the records that are read."""


class Elements:
    """Collects the nodes and edges of one file."""

    def __init__(self, file: str, columns: Columns) -> None:
        self.foreign = ForeignFile(scope=file, accepted_fields={*EDGE_FIELDS, *NODE_FIELDS})
        self.columns = columns
        self.place = Place(file)
        self.seen: set[str] = set()
        self.edges = 0

    def fit_node(self, values: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
        """Return which attributes of a node are read; its label if it has no name."""
        fit = self.columns.fit(values.keys(), NODE_FIELDS)
        if "name" not in self.columns.given:
            fitting = [_find(name, values, fit) for name in _NAMES]
            named = next((each for each in fitting if each and make_cell(values[each])), None)
            if named:
                fit["name"] = (named,)
        return fit

    def fit_edge(self, values: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
        """Return which attributes of an edge are read."""
        fit = self.columns.fit(values.keys(), EDGE_FIELDS)
        if "type" not in self.columns.given:
            fit.pop("type", None)
            fitting = [_find(name, values, fit) for name in _TYPES]
            typed = [each for each in fitting if each and isinstance(values[each], str)]
            if typed:
                fit["type"] = (typed[0],)
        return fit

    def find_weight(self, values: Mapping[str, Any]) -> str:
        """Return the attribute of an edge that is read as a weight by default; empty if none is."""
        found = self.fit_edge(values).get(AMOUNT, ("",))[0]
        return found if found.casefold() in WEIGHTS and AMOUNT not in self.columns.given else ""

    def add_node(self, id: str, values: Mapping[str, Any], place: Place) -> None:
        """Add a node."""
        cells = make_cells({"id": id, **values})
        self.seen.update(values)
        fit = self.fit_node(values)
        picked = self.columns.pick(values, fit)
        if fault := _find_nested(picked):
            self.reject_node(id, values, place, fault)
            return
        fields = _texts(picked)
        if not id:
            self.reject_node(id, values, place, "A node needs an id that is text or a number.")
            return
        self.foreign.drafts.append(Draft(place, cells, {"id": id, **fields}, is_actor=True))
        same = [name for name in _NAMES if make_cell(values.get(name)) == fields.get("name")]
        self.foreign.note_unread(values, [*list_used(fit), *same, "id"])

    def add_any_node(self, id: str, values: Mapping[str, Any], place: Place) -> None:
        """Add a node of our own export, if it has the record of an actor, or of any other."""
        record = load_json(values.get("record"))
        if isinstance(record, dict):
            self.add_own_node(id, record, place)
            self.foreign.note_unread(values, _OWN_NODE)
        else:
            self.add_node(id, values, place)

    def reject_node(self, id: str, values: Mapping[str, Any], place: Place, message: str) -> None:
        """Reject a node that cannot be read, and with it its edges."""
        cells = make_cells({"id": id, **values})
        draft = Draft(place, cells, {"id": id}, is_actor=True)
        self.foreign.faulty.append((draft, Problem(place, "unreadable-row", message)))

    def add_own_node(self, id: str, record: Mapping[str, Any], place: Place) -> None:
        """Add a node of our own export; `record` is the whole actor."""
        fields = _texts({name: record[name] for name in NODE_FIELDS if name in record})
        cells = make_cells({"id": id, **record})
        self.foreign.drafts.append(
            Draft(place, cells, {"id": id, **fields}, is_actor=True, own=True)
        )
        self.foreign.note_unread(record, _OWN_NODE)

    def add_edge(
        self,
        ends: tuple[str, str],
        values: Mapping[str, Any],
        place: Place,
        direction: Direction,
        *,
        is_repeated: bool = False,
        fault: str = "",
    ) -> None:
        """Add an edge; `is_repeated` if it is the previous one at another time."""
        self.edges += not is_repeated
        self.seen.update(values)
        named = {"from": ends[0], "to": ends[1]}
        fit = self.fit_edge(values)
        picked = self.columns.pick(values, fit)
        fault = fault or _find_nested(picked)
        fields = {**_texts(picked), **named}
        cells = {**make_cells(values), **named}
        draft = Draft(place, cells, fields, at=f"edge-{self.edges}", direction=direction)
        if fault:
            self.foreign.faulty.append((draft, Problem(place, "unreadable-row", fault)))
        else:
            self.foreign.drafts.append(draft)
        # NetworkX writes the key of a relation as the id; e12 has no meaning.
        has_id = "id" in values and not _NUMBERED.fullmatch(make_cell(values["id"]))
        self.foreign.note_unread(values, [*list_used(fit), *([] if has_id else ["id"])])

    def add_own_edge(
        self, ends: tuple[str, str], values: Mapping[str, Any], claims: Any, place: Place
    ) -> None:
        """Add an edge of our own export, with a list of claims."""
        self.edges += 1
        self.foreign.note_unread(values, [*_OWN_EDGE, "statements"])
        type = str(values.get("type") or values.get("key", ""))
        self.add_claims({"from": ends[0], "to": ends[1], "type": type}, claims, place)

    def add_claims(self, ends: Mapping[str, str], claims: Any, place: Place) -> None:
        """Add the claims of a relation of our own export; report anything but a list of claims."""
        if not isinstance(claims, list) or not all(isinstance(each, dict) for each in claims):
            message, hint = "This is not a list of claims.", "Leave exported claims unchanged."
            self.foreign.problems.append(Problem(place, "wrong-structure", message, hint))
            return
        for claim in claims:
            known = {name: claim[name] for name in CLAIM_FIELDS if name in claim}
            fields = {**ends, **known}
            self.foreign.drafts.append(Draft(place, make_cells(fields), fields, own=True))
            self.foreign.note_unread(claim, CLAIM_FIELDS)

    def add_project(self, project: Mapping[str, Any], place: Place) -> None:
        """Add what our own export holds besides: title, vocabulary, sources, denied relations."""
        self.foreign.project = {
            name: project[name] for name in ("title", "vocabulary", "sources") if project.get(name)
        }
        unsupported = project.get("unsupported")
        for relation in unsupported if isinstance(unsupported, list) else []:
            if isinstance(relation, dict):
                ends = {name: str(relation.get(name, "")) for name in ("from", "type", "to")}
                self.add_claims(ends, relation.get("claims"), place)

    def finish(self) -> ForeignFile:
        """Return the parsed file; report attributes that the user maps and that do not occur."""
        if self.foreign.drafts or self.foreign.faulty:
            missing = self.columns.missing(self.seen, [*EDGE_FIELDS, *NODE_FIELDS])
            existing = ", ".join(sorted(self.seen)) or "none"
            for column in dict.fromkeys(missing):
                message = f'No node or edge has an attribute "{column}".'
                place, hint = self.place, f"There are: {existing}."
                problem = Problem(place, "unknown-column", message, hint, {"column": column})
                self.foreign.problems.append(problem)
        return self.foreign


def is_own(claims: Any) -> bool:
    """Return whether claims have the form of our own exports."""
    return (
        isinstance(claims, list)
        and bool(claims)
        and all(isinstance(each, dict) and {"source", "at"} <= set(each) for each in claims)
    )


def load_json(text: Any) -> Any:
    """Parse JSON; None if the text is not valid JSON."""
    try:
        return json.loads(text) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        return None


def _find(name: str, values: Mapping[str, Any], fit: Fit) -> str | None:
    """Find the attribute with a name, ignoring case, that is not used for another field."""
    free = [each for each in values if (each,) not in fit.values() or fit.get(name) == (each,)]
    if name in free:
        return name
    matching = [each for each in free if each.casefold() == name]
    return matching[0] if len(matching) == 1 else None


def _find_nested(fields: Mapping[str, Any]) -> str:
    """Report a field that is not text or a list of texts; empty if there is none."""
    for name, value in fields.items():
        if isinstance(value, dict) or (
            isinstance(value, list) and any(isinstance(each, (dict, list)) for each in value)
        ):
            return f"{name} must be text or a list of texts."
    return ""


def _texts(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value if isinstance(value, list) else make_cell(value)
        for name, value in fields.items()
    }
