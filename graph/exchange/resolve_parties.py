"""Whom the drafts name: every actor and source gets an id before a claim is read."""

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
from .check_written import find_forbidden, fit_source
from .dates import DATES, is_negative, is_unordered, plain_date
from .drafts import DIRECTIONS, Direction, Draft, Foreign
from .import_options import ImportOptions
from .locators import label_files
from .own_words import add_words
from .panels import join_spans
from .parties import Parties, Party, parse_other
from .records import actor_record, source_record

_SOURCE = "source_"


@dataclass
class Meeting:
    """All drafts by row, what is wrong with each, and whom they name.

    `general` is wrong with a whole file. `ends` and `cited` are the ids of a row's two actors
    and of its source. `scopes` are where the ids of a row hold, `declared` those scopes in which
    an end must be one of the nodes.
    """

    options: ImportOptions
    known: Symbols
    drafts: list[Draft] = field(default_factory=list)
    faults: dict[int, list[Problem]] = field(default_factory=lambda: defaultdict(list))
    general: list[Problem] = field(default_factory=list)
    actors: Parties = field(default_factory=lambda: Parties("actor"))
    sources: Parties = field(default_factory=lambda: Parties("source"))
    ends: dict[int, tuple[str, str]] = field(default_factory=dict)
    cited: dict[int, str] = field(default_factory=dict)
    scopes: list[str] = field(default_factory=list)
    declared: set[str] = field(default_factory=set)
    unread: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
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

    def add_files(self, files: Sequence[Foreign]) -> None:
        """Take in what the files hold; tables of actors come before those that name them."""
        source = clean(str(self.options.source.get("id", "")))
        labels = label_files(files, source, _places(self.options.known))
        self.declared = {file.scope for file in files if file.scope or file.is_table_of_actors}
        for label, file in sorted(
            zip(labels, files, strict=True), key=lambda pair: not pair[1].is_table_of_actors
        ):
            self._add_file(file, label)

    def _add_file(self, file: Foreign, label: str) -> None:
        """Take in what one file holds; the actors that it defines come first."""
        self.general += file.problems
        self.unread += file.unread
        self.notes += file.notes
        self._add_project(file)
        for draft, problem in file.faulty:
            self.faults[len(self.drafts)].append(problem)
            self._add_draft(draft, file.scope)
            if draft.is_actor:
                self.actors.refuse_node(file.scope, str(draft.fields.get("id", "")))
        drafts = [self._plain(draft, label) for draft in file.drafts]
        drafts = join_spans(drafts) if self.options.spans else drafts
        for draft in sorted(drafts, key=lambda draft: not draft.is_actor):
            self._add_draft(draft, file.scope)
            self._meet(len(self.drafts) - 1, draft)

    def _add_draft(self, draft: Draft, scope: str) -> None:
        self.drafts.append(draft)
        self.scopes.append(scope)

    def _plain(self, draft: Draft, label: str) -> Draft:
        """Put the dates of a draft into our form, and the line ends of one that is not ours."""
        fields, direction = dict(draft.fields), draft.direction
        if not draft.own:
            fields = {name: _plain_lines(value) for name, value in fields.items()}
            direction = self._take_direction(fields) or direction
        for name in DATES:
            if isinstance(fields.get(name), str):
                fields[name], dropped = plain_date(fields[name], self.options.dates)
                self.unread += [f"{each} of {name}" for each in dropped]
        at = f"{label}{draft.at}" if draft.at else ""
        return replace(draft, fields=fields, direction=direction, at=at)

    def _take_direction(self, fields: dict[str, Any]) -> Direction | None:
        """Take the direction of a row from where Gephi writes it, in the column of the type."""
        word = fields.get("type")
        said = DIRECTIONS.get(word.casefold()) if isinstance(word, str) else None
        if said and word not in self.options.types and word not in self.known.types:
            fields["type"] = ""
            return said
        return None

    def _add_project(self, file: Foreign) -> None:
        """Take in what a file of ours says of the whole; what of it does not fit is told."""
        place = Place(file.scope)
        title = file.project.get("title", "")
        fits = isinstance(title, str) and not find_forbidden(title)
        self.title = self.title or (title if fits else "")
        if file.project.get("vocabulary"):
            self.general += add_words(file.project["vocabulary"], self.known, place)
        for id, record in _items(file.project.get("sources")):
            party = self.sources.meet(id, -1, place)
            if isinstance(party, Problem):
                self.general.append(party)
            elif isinstance(record, dict):
                fields, problems = fit_source(party.id, record, place)
                problem = party.add(fields, place, "source")
                self.general += [*problems, *([problem] if problem else [])]

    def _fault(self, row: int, code: Code, message: str, hint: str, **fields: str) -> None:
        place = self.drafts[row].place
        self.faults[row].append(Problem(place, code, message, hint, fields))

    def _meet(self, row: int, draft: Draft) -> None:
        """Note whom a draft names."""
        unfit = find_forbidden(draft.fields)
        if unfit:
            self._fault(row, "forbidden-character", unfit, "Remove it.")
        elif draft.is_actor:
            self._meet_actor(row, draft)
        else:
            self._check_dates(row, draft)
            self._meet_claim(row, draft)

    def _check_dates(self, row: int, draft: Draft) -> None:
        """Refuse dates such as 01/02/2024 where nobody said what comes first, and such as -9."""
        for name in DATES:
            text = draft.fields.get(name)
            if not isinstance(text, str):
                continue
            if is_unordered(text):
                message = f"{name}: {quoted(text)} does not tell day and month apart."
                hint = "Say what comes first: --dates day-first, or --dates month-first."
                self._fault(row, "ambiguous-date", message, hint, field=name)
            elif is_negative(text):
                hint = f"If it says that none is known: --empty {text.strip()}"
                message = f"{name}: {quoted(text)} is not a date."
                self._fault(row, "invalid-value", message, hint, field=name)

    def _meet_actor(self, row: int, draft: Draft) -> None:
        fields = dict(draft.fields)
        name = str(fields.get("name", ""))
        id = str(fields.pop("id") or name)
        if not id:
            self._fault(row, "missing-id", "The row has no id.", "Give it one, or a name.")
            return
        party = self.actors.meet_node(self.scopes[row], id, name, draft.own, row, draft.place)
        self._note(row, party, fields, draft.place)
        if self.faults.get(row):
            self.actors.refuse_node(self.scopes[row], id)

    def _meet_claim(self, row: int, draft: Draft) -> None:
        ends = []
        for end in ("from", "to"):
            text = str(draft.fields.get(end, ""))
            if not text:
                hint = f"Name the column that holds it: --column {end}=..."
                hint = "Give the edge two ends." if self.scopes[row] else hint
                self._fault(row, "missing-end", f"The row has no {end}.", hint, field=end)
                continue
            party = self._meet_end(row, text, draft.place)
            fields = {each: draft.fields.get(f"{end}_{each}") for each in ("name", "kind")}
            self._note(row, party, fields, draft.place)
            ends.append(party.id if isinstance(party, Party) else "")
        if len(ends) == 2:
            self.ends[row] = (ends[0], ends[1])
        for text in draft.fields.get("others", ()):
            self._meet_other(row, text, draft.place)
        self._meet_source(row, draft)

    def _meet_end(self, row: int, text: str, place: Place) -> Party | Problem:
        """Return whom an end means: a declared node, where nodes are declared."""
        scope = self.scopes[row]
        node = self.actors.find_node(scope, text, row, place)
        if node is not None:
            return node
        if scope in self.declared and (scope or self.actors.find(text) is None):
            what = "no node" if scope else "no row with the id or the name"
            hint = "Add it, or mend the end." if scope else "Add it to the table of actors."
            message = f"There is {what} {quoted(text)}."
            return Problem(place, "unknown-actor", message, hint, {"actor": text})
        return self.actors.meet(text, row, place)

    def find_actor(self, row: int, text: str) -> str | None:
        """Return whom a text of a row names, and note that it does; None where nobody."""
        id = self.actors.nodes.get((self.scopes[row], text)) or self.actors.find(text)
        if id is not None:
            self.actors.by_id[id].rows.add(row)
        return id

    def _meet_other(self, row: int, text: str, place: Place) -> None:
        other = parse_other(text)
        if other is None:
            message = f"others: {quoted(text)} is no actor."
            hint = "Expected id = name (kind)."
            self._fault(row, "invalid-value", message, hint, field="others")
            return
        id, name, kind = other
        self._note(row, self.actors.meet(id, row, place), {"name": name, "kind": kind}, place)

    def _meet_source(self, row: int, draft: Draft) -> None:
        given = {
            name.removeprefix(_SOURCE): value
            for name, value in draft.fields.items()
            if name.startswith(_SOURCE)
        }
        default = {
            name: plain_date(text, self.options.dates)[0] if name == "published" else clean(text)
            for name, text in self.options.source.items()
        }
        default_id = clean(default.pop("id", ""))
        text = str(draft.fields.get("source") or default_id)
        if not text:
            hint = "Name one with --source, or the column that holds it."
            self._fault(row, "missing-source", "The row has no source.", hint)
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
        return kind if kind in self.known.kinds else slugify(kind)


def _items(value: Any) -> list[tuple[str, Any]]:
    return [(str(key), each) for key, each in value.items()] if isinstance(value, dict) else []


def _places(known: Dataset | None) -> set[tuple[str, str]]:
    """List the places, each with its source, that a project speaks of."""
    if known is None:
        return set()
    cards = {(id, at) for id, source in known.sources.items() for at in source.paragraphs}
    return cards | {(claim.source, claim.at) for claim in known.claims}


def _plain_lines(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain_lines(each) for each in value]
    return value.replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else value
