"""Nodes and edges of any graph format, as drafts: what their attributes say to us."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from ..model.errors import Place, Problem
from .attributes import ACTOR_ATTRIBUTES, RELATION_ATTRIBUTES
from .columns import AMOUNT, WEIGHTS, Columns
from .drafts import Direction, Draft, Foreign, make_cell, make_cells
from .records import CLAIM_FIELDS

NODE_FIELDS = (
    "name", "kind", "in_sentences", "aliases", "mentioned_as", "named_by", "note", "plural",
)  # fmt: skip
EDGE_FIELDS = ("type", *CLAIM_FIELDS)
_TYPES = ("type", "key", "kind", "interaction")
_NAMES = ("name", "label")
_NUMBERED = re.compile(r"[A-Za-z]{0,4}[-_]?\d*")
"""Ids of edges that only number them."""
_OWN_NODE = ("id", *NODE_FIELDS, *ACTOR_ATTRIBUTES, "label", "value", "x", "y")
_OWN_EDGE = ("id", *RELATION_ATTRIBUTES, "key", "kind", "interaction", "label", "weight")
"""What our own exports write beside the records that are read."""


class Elements:
    """The nodes and edges of one file, taken in one by one."""

    def __init__(self, file: str, columns: Columns) -> None:
        self.foreign = Foreign(scope=file, takes={*EDGE_FIELDS, *NODE_FIELDS})
        self.columns = columns
        self.place = Place(file)
        self.seen: set[str] = set()
        self.edges = 0

    def fit_node(self, values: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
        """Say which attributes of a node are read; its label where it has no name."""
        fit = self.columns.fit(values.keys(), NODE_FIELDS)
        if "name" not in self.columns.given:
            fitting = [_find(name, values, fit) for name in _NAMES]
            named = next((each for each in fitting if each and make_cell(values[each])), None)
            if named:
                fit["name"] = (named,)
        return fit

    def fit_edge(self, values: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
        """Say which attributes of an edge are read."""
        fit = self.columns.fit(values.keys(), EDGE_FIELDS)
        if "type" not in self.columns.given:
            fit.pop("type", None)
            fitting = [_find(name, values, fit) for name in _TYPES]
            typed = [each for each in fitting if each and isinstance(values[each], str)]
            if typed:
                fit["type"] = (typed[0],)
        return fit

    def find_weight(self, values: Mapping[str, Any]) -> str:
        """Return the attribute of an edge that is read as a weight unasked; empty if none is."""
        found = self.fit_edge(values).get(AMOUNT, ("",))[0]
        return found if found.casefold() in WEIGHTS and AMOUNT not in self.columns.given else ""

    def add_node(self, id: str, values: Mapping[str, Any], place: Place) -> None:
        """Take in a node."""
        cells = make_cells({"id": id, **values})
        self.seen.update(values)
        fit = self.fit_node(values)
        picked = self.columns.pick(values, fit)
        if fault := _find_nested(picked):
            self.refuse_node(id, values, place, fault)
            return
        fields = _texts(picked)
        if not id:
            self.refuse_node(id, values, place, "A node has no id that is a text or a number.")
            return
        self.foreign.drafts.append(Draft(place, cells, {"id": id, **fields}, is_actor=True))
        same = [name for name in _NAMES if make_cell(values.get(name)) == fields.get("name")]
        self.foreign.note_unread(values, [*_used(fit), *same, "id"])

    def refuse_node(self, id: str, values: Mapping[str, Any], place: Place, message: str) -> None:
        """Note a node that cannot be understood; its edges are refused with it."""
        cells = make_cells({"id": id, **values})
        draft = Draft(place, cells, {"id": id}, is_actor=True)
        self.foreign.faulty.append((draft, Problem(place, "unreadable-row", message)))

    def note_beside(self, values: Mapping[str, Any]) -> None:
        """Name what stands beside a record of ours and is none of our attributes."""
        self.foreign.note_unread(values, _OWN_NODE)

    def add_own_node(self, id: str, record: Mapping[str, Any], place: Place) -> None:
        """Take in a node that we wrote, of which `record` is all that is known."""
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
        again: bool = False,
        fault: str = "",
    ) -> None:
        """Take in an edge; `again` where it is the one before, at another time."""
        self.edges += not again
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
        # NetworkX writes the key of a relation as the id; e12 says nothing.
        said = "id" in values and not _NUMBERED.fullmatch(make_cell(values["id"]))
        self.foreign.note_unread(values, [*_used(fit), *([] if said else ["id"])])

    def add_own_edge(
        self, ends: tuple[str, str], values: Mapping[str, Any], claims: Any, place: Place
    ) -> None:
        """Take in an edge that we wrote, with a list of claims."""
        self.edges += 1
        self.foreign.note_unread(values, [*_OWN_EDGE, "statements"])
        type = str(values.get("type") or values.get("key", ""))
        self.add_claims({"from": ends[0], "to": ends[1], "type": type}, claims, place)

    def add_claims(self, ends: Mapping[str, str], claims: Any, place: Place) -> None:
        """Take in the claims of a relation of ours; a problem where they are no such list."""
        if not isinstance(claims, list) or not all(isinstance(each, dict) for each in claims):
            message = "The claims here are no list of claims."
            self.foreign.problems.append(
                Problem(place, "wrong-structure", message, "Leave them as exported.")
            )
            return
        for claim in claims:
            known = {name: claim[name] for name in CLAIM_FIELDS if name in claim}
            fields = {**ends, **known}
            self.foreign.drafts.append(Draft(place, make_cells(fields), fields, own=True))
            self.foreign.note_unread(claim, CLAIM_FIELDS)

    def add_project(self, project: Mapping[str, Any], place: Place) -> None:
        """Take in what an export of ours says of the whole: title, words, sources, denials."""
        self.foreign.project = {
            name: project[name] for name in ("title", "vocabulary", "sources") if project.get(name)
        }
        unsupported = project.get("unsupported")
        for relation in unsupported if isinstance(unsupported, list) else []:
            if isinstance(relation, dict):
                ends = {name: str(relation.get(name, "")) for name in ("from", "type", "to")}
                self.add_claims(ends, relation.get("claims"), place)

    def finish(self) -> Foreign:
        """Return the file as it was read; an attribute that the user names must occur."""
        if self.foreign.drafts or self.foreign.faulty:
            missing = self.columns.missing(self.seen, [*EDGE_FIELDS, *NODE_FIELDS])
            there = ", ".join(sorted(self.seen)) or "none"
            for theirs in dict.fromkeys(missing):
                message = f'No node and no edge has an attribute "{theirs}".'
                self.foreign.problems.append(
                    Problem(
                        self.place,
                        "unknown-column",
                        message,
                        f"There are: {there}.",
                        {"column": theirs},
                    )
                )
        return self.foreign


def is_own(claims: Any) -> bool:
    """Tell whether claims are as we export them."""
    return (
        isinstance(claims, list)
        and bool(claims)
        and all(isinstance(each, dict) and {"source", "at"} <= set(each) for each in claims)
    )


def load_json(text: Any) -> Any:
    """Read a JSON text; None where it is none."""
    try:
        return json.loads(text) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        return None


def _find(name: str, values: Mapping[str, Any], fit: Mapping[str, tuple[str, ...]]) -> str | None:
    """Find the attribute that is called so, in any case, and feeds no other field."""
    free = [each for each in values if (each,) not in fit.values() or fit.get(name) == (each,)]
    if name in free:
        return name
    alike = [each for each in free if each.casefold() == name]
    return alike[0] if len(alike) == 1 else None


def _used(fit: Mapping[str, tuple[str, ...]]) -> Iterable[str]:
    return (column for columns in fit.values() for column in columns)


def _find_nested(fields: Mapping[str, Any]) -> str:
    """Say which field holds more than a text or a list of texts; empty where none does."""
    for name, value in fields.items():
        if isinstance(value, dict) or (
            isinstance(value, list) and any(isinstance(each, (dict, list)) for each in value)
        ):
            return f"{name} holds more than a text."
    return ""


def _texts(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value if isinstance(value, list) else make_cell(value)
        for name, value in fields.items()
    }
