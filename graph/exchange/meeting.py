"""Whom the drafts name: every actor and source gets an id before a claim is read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import Place, Problem
from ..model import Dataset
from ..reading import entries
from ..reading.filling import Findings
from ..reading.ids import repair
from ..reading.known import Known
from ..text import quoted
from .foreign import Draft, Foreign
from .importing import ImportOptions
from .nodes import make_node
from .parties import Parties, Party, parse_other
from .records import actor_record, source_record

_SOURCE = "source_"
_FORBIDDEN = frozenset(("\0", *map(chr, range(0xD800, 0xE000))))


@dataclass
class Meeting:
    """All drafts by row, what is wrong with each, and whom they name.

    `general` is wrong with a whole file. `ends` and `cited` are the ids of a row's two actors
    and of its source.
    """

    options: ImportOptions
    known: Known
    drafts: list[Draft] = field(default_factory=list)
    faults: dict[int, list[Problem]] = field(default_factory=lambda: defaultdict(list))
    general: list[Problem] = field(default_factory=list)
    actors: Parties = field(default_factory=lambda: Parties("actor"))
    sources: Parties = field(default_factory=lambda: Parties("source"))
    ends: dict[int, tuple[str, str]] = field(default_factory=dict)
    cited: dict[int, str] = field(default_factory=dict)
    title: str = ""

    def know(self, dataset: Dataset) -> None:
        """Let the files use a project's actors, sources and words; what none names stays out."""
        self.known.types.update(dataset.vocabulary.relation_types)
        self.known.kinds.update(dataset.vocabulary.kinds)
        for actor in dataset.actors.values():
            self._know(self.actors, actor.id, actor_record(actor))
            for name in (actor.name, *actor.aliases):
                self.actors.name(self.actors.by_id[actor.id], name)
        for source in dataset.sources.values():
            self._know(self.sources, source.id, source_record(source))

    def _know(self, parties: Parties, id: str, fields: Mapping[str, Any]) -> None:
        place = Place("the known project")
        parties.by_id[id] = party = Party(id, place)
        party.add(fields, place, parties.what)

    def add_file(self, file: Foreign) -> None:
        """Take in what one file holds; the actors that it defines come first."""
        self.general += file.problems
        self.title = self.title or str(file.project.get("title", ""))
        self._add_vocabulary(file)
        for id, record in _items(file.project.get("sources")):
            party = self.sources.meet(id, -1, Place(""))
            if isinstance(party, Party) and isinstance(record, dict):
                party.add(record, Place(""), "source")
        for draft, problem in file.faulty:
            self.faults[len(self.drafts)].append(problem)
            self.drafts.append(draft)
        first = len(self.drafts)
        self.drafts += sorted(file.drafts, key=lambda draft: not draft.is_actor)
        for row in range(first, len(self.drafts)):
            self._meet(row, self.drafts[row])

    def _add_vocabulary(self, file: Foreign) -> None:
        vocabulary = file.project.get("vocabulary")
        if vocabulary:
            node = make_node(vocabulary, Place(file.drafts[0].place.file if file.drafts else ""))
            findings = Findings()
            entries.read_vocabulary(node, self.known, findings)
            self.general += findings.errors

    def _meet(self, row: int, draft: Draft) -> None:
        """Note whom a draft names."""
        unfit = _find_forbidden(draft.fields)
        if unfit:
            self.faults[row].append(Problem(draft.place, unfit, "Remove it."))
        elif draft.is_actor:
            self._meet_actor(row, draft)
        else:
            self._meet_claim(row, draft)

    def _meet_actor(self, row: int, draft: Draft) -> None:
        fields = dict(draft.fields)
        id, name = str(fields.pop("id")), str(fields.get("name", ""))
        party = self.actors.meet_node(id, name, draft.own, row, draft.place)
        self._note(row, party, fields, draft.place)

    def _meet_claim(self, row: int, draft: Draft) -> None:
        ends = []
        for end in ("from", "to"):
            text = str(draft.fields.get(end, ""))
            if not text:
                hint = f"Name the column that holds it: --column {end}=..."
                self.faults[row].append(Problem(draft.place, f"The row has no {end}.", hint))
                continue
            party = self.actors.meet(text, row, draft.place)
            fields = {each: draft.fields.get(f"{end}_{each}") for each in ("name", "kind")}
            self._note(row, party, fields, draft.place)
            ends.append(party.id if isinstance(party, Party) else "")
        if len(ends) == 2:
            self.ends[row] = (ends[0], ends[1])
        for text in draft.fields.get("others", ()):
            self._meet_other(row, text, draft.place)
        self._meet_source(row, draft)

    def _meet_other(self, row: int, text: str, place: Place) -> None:
        other = parse_other(text)
        if other is None:
            message = f"others: {quoted(text)} is no actor."
            self.faults[row].append(Problem(place, message, "Expected id = name (kind)."))
            return
        id, name, kind = other
        self._note(row, self.actors.meet(id, row, place), {"name": name, "kind": kind}, place)

    def _meet_source(self, row: int, draft: Draft) -> None:
        given = {
            name.removeprefix(_SOURCE): value
            for name, value in draft.fields.items()
            if name.startswith(_SOURCE)
        }
        default = dict(self.options.source)
        default_id = default.pop("id", "")
        text = str(draft.fields.get("source") or default_id)
        if not text:
            hint = "Name one with --source, or the column that holds it."
            self.faults[row].append(Problem(draft.place, "The row has no source.", hint))
            return
        party = self.sources.meet(text, row, draft.place)
        if isinstance(party, Party):
            self.cited[row] = party.id
            if party.id == default_id:
                given = {**default, **{name: each for name, each in given.items() if each}}
        self._note(row, party, given, draft.place, "source")

    def _note(
        self,
        row: int,
        party: Party | Problem,
        fields: Mapping[str, Any],
        place: Place,
        what: str = "actor",
    ) -> None:
        if isinstance(party, Problem):
            self.faults[row].append(party)
            return
        kept = dict(fields)
        if what == "actor" and kept.get("kind"):
            kept["kind"] = self._kind(str(kept["kind"]))
        problem = party.add(kept, place, what)
        if problem:
            self.faults[row].append(problem)
        if kept.get("name"):
            self.actors.name(party, str(kept["name"]))

    def _kind(self, text: str) -> str:
        kind = self.options.kinds.get(text, text)
        return kind if kind in self.known.kinds else repair(kind)


def _items(value: Any) -> list[tuple[str, Any]]:
    return [(str(key), each) for key, each in value.items()] if isinstance(value, dict) else []


def listed(value: Any) -> list[str]:
    """Return one text or several as a list."""
    return [value] if isinstance(value, str) else [str(each) for each in value or ()]


def _find_forbidden(fields: Mapping[str, Any]) -> str:
    """Name a character that no file of ours can hold; empty where there is none."""
    for value in fields.values():
        for text in listed(value) if isinstance(value, (str, list)) else ():
            for char in text:
                if char in _FORBIDDEN:
                    return f"The character U+{ord(char):04X} is not allowed."
    return ""
