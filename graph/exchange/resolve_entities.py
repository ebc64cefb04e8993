"""Entity resolution: every actor and source that drafts name gets an id before claims are read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..files.ids import slugify
from ..files.symbols import Symbols
from ..model.codes import Code
from ..model.errors import Place, Problem
from ..model.records import Dataset
from ..model.text import clean, quoted
from .dates import DATES, is_ambiguous, is_negative, normalise_date
from .drafts import DIRECTIONS, Direction, Draft, ForeignFile
from .entities import Entity, EntityIndex, parse_other
from .import_options import ImportOptions
from .import_vocabulary import merge_vocabulary
from .locators import label_files
from .panel_data import join_spans
from .records import actor_record, source_record
from .validate_import import find_forbidden, keep_valid_source

_SOURCE = "source_"


@dataclass
class EntityResolver:
    """All drafts by row, their problems, and the actors and sources that they name.

    `general` are the problems of whole files. `ends` and `cited` are the ids of a row's two actors
    and of its source. `scopes` are where the ids of a row are valid, `declared` those scopes in
    which an end must be one of the nodes.
    """

    options: ImportOptions
    known: Symbols
    drafts: list[Draft] = field(default_factory=list)
    faults: dict[int, list[Problem]] = field(default_factory=lambda: defaultdict(list))
    general: list[Problem] = field(default_factory=list)
    actors: EntityIndex = field(default_factory=lambda: EntityIndex("actor"))
    sources: EntityIndex = field(default_factory=lambda: EntityIndex("source"))
    ends: dict[int, tuple[str, str]] = field(default_factory=dict)
    cited: dict[int, str] = field(default_factory=dict)
    scopes: list[str] = field(default_factory=list)
    declared: set[str] = field(default_factory=set)
    unread: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    title: str = ""

    def add_known(self, dataset: Dataset) -> None:
        """Let the files use the actors, sources and vocabulary of a project; drop unused ones."""
        self.known.types.update(dataset.vocabulary.relation_types)
        self.known.kinds.update(dataset.vocabulary.kinds)
        for actor in dataset.actors.values():
            self._add_known(self.actors, actor.id, actor_record(actor))
            for name in (actor.name, *actor.aliases):
                self.actors.add_name(self.actors.by_id[actor.id], name)
        for source in dataset.sources.values():
            self._add_known(self.sources, source.id, source_record(source))

    def _add_known(self, index: EntityIndex, id: str, fields: Mapping[str, Any]) -> None:
        place = Place("the known project")
        index.by_id[id] = entity = Entity(id, place)
        entity.add(fields, place, index.what)

    def add_files(self, files: Sequence[ForeignFile]) -> None:
        """Add the files; tables of actors come before those that name them."""
        source = clean(str(self.options.source.get("id", "")))
        labels = label_files(files, source, _places(self.options.known))
        self.declared = {file.scope for file in files if file.scope or file.is_table_of_actors}
        for label, file in sorted(
            zip(labels, files, strict=True), key=lambda pair: not pair[1].is_table_of_actors
        ):
            self._add_file(file, label)

    def _add_file(self, file: ForeignFile, label: str) -> None:
        """Add one file; the actors that it defines come first."""
        self.general += file.problems
        self.unread += file.unread
        self.notes += file.notes
        self._add_project(file)
        for draft, problem in file.faulty:
            self.faults[len(self.drafts)].append(problem)
            self._add_draft(draft, file.scope)
            if draft.is_actor:
                self.actors.reject_node(file.scope, str(draft.fields.get("id", "")))
        drafts = [self._normalise(draft, label) for draft in file.drafts]
        drafts = join_spans(drafts) if self.options.spans else drafts
        for draft in sorted(drafts, key=lambda draft: not draft.is_actor):
            self._add_draft(draft, file.scope)
            self._resolve(len(self.drafts) - 1, draft)

    def _add_draft(self, draft: Draft, scope: str) -> None:
        self.drafts.append(draft)
        self.scopes.append(scope)

    def _normalise(self, draft: Draft, label: str) -> Draft:
        """Normalise the dates of a draft, and the line ends of one that is not our own."""
        fields, direction = dict(draft.fields), draft.direction
        if not draft.own:
            fields = {name: _normalise_line_ends(value) for name, value in fields.items()}
            direction = self._pop_direction(fields) or direction
        for name in DATES:
            if isinstance(fields.get(name), str):
                fields[name], dropped = normalise_date(fields[name], self.options.dates)
                self.unread += [f"{each} of {name}" for each in dropped]
        at = f"{label}{draft.at}" if draft.at else ""
        return replace(draft, fields=fields, direction=direction, at=at)

    def _pop_direction(self, fields: dict[str, Any]) -> Direction | None:
        """Remove and return the direction of a row, which Gephi writes into the type column."""
        type = fields.get("type")
        direction = DIRECTIONS.get(type.casefold()) if isinstance(type, str) else None
        if direction and type not in self.options.types and type not in self.known.types:
            fields["type"] = ""
            return direction
        return None

    def _add_project(self, file: ForeignFile) -> None:
        """Add title, vocabulary and sources of a file of our own; report what is invalid."""
        place = Place(file.scope)
        title = file.project.get("title", "")
        is_valid = isinstance(title, str) and not find_forbidden(title)
        self.title = self.title or (title if is_valid else "")
        if file.project.get("vocabulary"):
            self.general += merge_vocabulary(file.project["vocabulary"], self.known, place)
        for id, record in _items(file.project.get("sources")):
            entity = self.sources.resolve(id, -1, place)
            if isinstance(entity, Problem):
                self.general.append(entity)
            elif isinstance(record, dict):
                fields, problems = keep_valid_source(entity.id, record, place)
                problem = entity.add(fields, place, "source")
                self.general += [*problems, *([problem] if problem else [])]

    def _report(self, row: int, code: Code, message: str, hint: str, **fields: str) -> None:
        place = self.drafts[row].place
        self.faults[row].append(Problem(place, code, message, hint, fields))

    def _resolve(self, row: int, draft: Draft) -> None:
        """Resolve the actors and the source that a draft names."""
        forbidden = find_forbidden(draft.fields)
        if forbidden:
            self._report(row, "forbidden-character", forbidden, "Remove it.")
        elif draft.is_actor:
            self._resolve_actor(row, draft)
        else:
            self._check_dates(row, draft)
            self._resolve_claim(row, draft)

    def _check_dates(self, row: int, draft: Draft) -> None:
        """Reject dates such as -9, and such as 01/02/2024 if their order is not given."""
        for name in DATES:
            text = draft.fields.get(name)
            if not isinstance(text, str):
                continue
            if is_ambiguous(text):
                message = f"{name}: {quoted(text)} is ambiguous: day or month may come first."
                hint = "Set the order: --dates day-first, or --dates month-first."
                self._report(row, "ambiguous-date", message, hint, field=name)
            elif is_negative(text):
                hint = f"If it means unknown: --empty {text.strip()}"
                message = f"{name}: {quoted(text)} is not a date."
                self._report(row, "invalid-value", message, hint, field=name)

    def _resolve_actor(self, row: int, draft: Draft) -> None:
        fields = dict(draft.fields)
        name = str(fields.get("name", ""))
        id = str(fields.pop("id") or name)
        if not id:
            self._report(row, "missing-id", "The row has no id.", "Give it one, or a name.")
            return
        entity = self.actors.resolve_node(self.scopes[row], id, name, draft.own, row, draft.place)
        self._merge(row, entity, fields, draft.place)
        if self.faults.get(row):
            self.actors.reject_node(self.scopes[row], id)

    def _resolve_claim(self, row: int, draft: Draft) -> None:
        ends = []
        for end in ("from", "to"):
            text = str(draft.fields.get(end, ""))
            if not text:
                hint = f"Name its column: --column {end}=..."
                hint = "Give the edge two ends." if self.scopes[row] else hint
                self._report(row, "missing-end", f"The row has no {end}.", hint, field=end)
                continue
            entity = self._resolve_end(row, text, draft.place)
            fields = {each: draft.fields.get(f"{end}_{each}") for each in ("name", "kind")}
            self._merge(row, entity, fields, draft.place)
            ends.append(entity.id if isinstance(entity, Entity) else "")
        if len(ends) == 2:
            self.ends[row] = (ends[0], ends[1])
        for text in draft.fields.get("others", ()):
            self._resolve_other(row, text, draft.place)
        self._resolve_source(row, draft)

    def _resolve_end(self, row: int, text: str, place: Place) -> Entity | Problem:
        """Return the entity of an end: a declared node, if the file declares nodes."""
        scope = self.scopes[row]
        node = self.actors.find_node(scope, text, row, place)
        if node is not None:
            return node
        if scope in self.declared and (scope or self.actors.find(text) is None):
            what = "node" if scope else "actor with the id or name"
            hint = "Add it, or fix the end." if scope else "Add it to the table of actors."
            message = f"There is no {what} {quoted(text)}."
            return Problem(place, "unknown-actor", message, hint, {"actor": text})
        return self.actors.resolve(text, row, place)

    def find_actor(self, row: int, text: str) -> str | None:
        """Return the id of the actor that a row names, and note the row; None if there is none."""
        id = self.actors.nodes.get((self.scopes[row], text)) or self.actors.find(text)
        if id is not None:
            self.actors.by_id[id].rows.add(row)
        return id

    def _resolve_other(self, row: int, text: str, place: Place) -> None:
        other = parse_other(text)
        if other is None:
            message = f"others: {quoted(text)} is not an actor."
            hint = "Expected id = name (kind)."
            self._report(row, "invalid-value", message, hint, field="others")
            return
        id, name, kind = other
        self._merge(row, self.actors.resolve(id, row, place), {"name": name, "kind": kind}, place)

    def _resolve_source(self, row: int, draft: Draft) -> None:
        given = {
            name.removeprefix(_SOURCE): value
            for name, value in draft.fields.items()
            if name.startswith(_SOURCE)
        }
        default = {
            name: normalise_date(text, self.options.dates)[0]
            if name == "published"
            else clean(text)
            for name, text in self.options.source.items()
        }
        default_id = clean(default.pop("id", ""))
        text = str(draft.fields.get("source") or default_id)
        if not text:
            hint = "Set one with --source, or name its column: --column source=..."
            self._report(row, "missing-source", "The row has no source.", hint)
            return
        entity = self.sources.resolve(text, row, draft.place)
        if isinstance(entity, Entity):
            self.cited[row] = entity.id
            if entity.id == default_id:
                given = {**default, **{name: each for name, each in given.items() if each}}
        self._merge(row, entity, given, draft.place, "source")

    def _merge(
        self,
        row: int,
        entity: Entity | Problem,
        fields: Mapping[str, Any],
        place: Place,
        what: str = "actor",
    ) -> None:
        if isinstance(entity, Problem):
            self.faults[row].append(entity)
            return
        merged = dict(fields)
        if what == "actor" and merged.get("kind"):
            merged["kind"] = self._kind(str(merged["kind"]))
        problem = entity.add(merged, place, what)
        if problem:
            self.faults[row].append(problem)
        if merged.get("name"):
            self.actors.add_name(entity, str(merged["name"]))

    def _kind(self, text: str) -> str:
        kind = self.options.kinds.get(text, text)
        return kind if kind in self.known.kinds else slugify(kind)


def _items(value: Any) -> list[tuple[str, Any]]:
    return [(str(key), each) for key, each in value.items()] if isinstance(value, dict) else []


def _places(known: Dataset | None) -> set[tuple[str, str]]:
    """List the places that a project cites or describes, each with its source."""
    if known is None:
        return set()
    cards = {(id, at) for id, source in known.sources.items() for at in source.paragraphs}
    return cards | {(claim.source, claim.at) for claim in known.claims}


def _normalise_line_ends(value: Any) -> Any:
    if isinstance(value, list):
        return [_normalise_line_ends(each) for each in value]
    return value.replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else value
