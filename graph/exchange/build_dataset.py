"""Validate drafts: valid ones become a dataset, the others are rejected with their problems."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..files import definitions as entries
from ..files.checks import check_cycles
from ..files.claims import ClaimReader
from ..files.collect import Collector
from ..files.ids import slugify
from ..files.validate import Findings
from ..model.errors import Place, Problem
from ..model.records import Actor, Claim, Source
from ..model.text import quoted
from ..model.vocabulary import UNNAMED
from .drafts import Draft, ForeignFile
from .entities import Entity, find_shared_names, listed
from .import_options import Imported, ImportOptions, Progress, Rejected
from .make_yaml_nodes import make_mapping, make_node
from .resolve_entities import EntityResolver
from .weights import normalise_amounts

_DETAILS = (
    "mode", "stance", "said", "start", "end", "means", "event", "amount", "unit",
    "quote", "note", "coder", "private",
)  # fmt: skip
_STEP = 200


def build_dataset(
    files: Sequence[ForeignFile], options: ImportOptions, progress: Progress = lambda *_: None
) -> Imported:
    """Make one dataset of all files; only the invalid drafts are rejected."""
    for file in files:
        normalise_amounts(file, options)
    gathered = Collector()
    resolver = EntityResolver(options, gathered.known)
    if options.known:
        resolver.add_known(options.known)
    resolver.add_files(files)
    builder = _DatasetBuilder(options, resolver, gathered)
    builder.define_entities()
    builder.read_claims(progress)
    return builder.finish()


@dataclass
class _DatasetBuilder:
    options: ImportOptions
    resolver: EntityResolver
    gathered: Collector
    claims: list[tuple[int, Claim]] = field(default_factory=list)

    def define_entities(self) -> None:
        """Validate actors and sources; reject the rows that name an invalid one."""
        known = self.gathered.known
        for actor in self.resolver.actors.by_id.values():
            actor.fields.setdefault("name", actor.spelling or actor.id)
            if self.options.kind:
                actor.fields.setdefault("kind", self.options.kind)
            self._validate(actor, "actor", self._find_actor_fault(actor))
        for id, problem in find_shared_names(self.resolver.actors.by_id.values()).items():
            self._reject(self.resolver.actors.by_id[id], [problem])
        for source in self.resolver.sources.by_id.values():
            source.fields.setdefault("title", source.spelling or source.id)
            self._validate(source, "source", None)
        self._reject_unnamed()
        known.index_names()

    def _reject_unnamed(self) -> None:
        """Reject the actors whose named_by is an actor or a source that was rejected."""
        known = self.gathered.known
        while True:
            bad = [
                actor
                for actor in known.actors.values()
                if actor
                and actor.named_by
                and not (known.actors | known.sources).get(actor.named_by)
            ]
            for actor in bad:
                entity = self.resolver.actors.by_id[actor.id]
                named_by = str(actor.named_by)
                message = f"named_by {quoted(named_by)} was not imported."
                fault = Problem(entity.place, "rejected-actor", message, "", {"actor": named_by})
                self._reject(entity, [fault])
            if not bad:
                return

    def _find_actor_fault(self, actor: Entity) -> Problem | None:
        known, kind = self.gathered.known, actor.fields.get("kind", "")
        if not kind:
            message = "An actor has no kind."
            hint = "Set one for all with --kind, or name its column: --column kind=..."
            return Problem(actor.place, "missing-kind", message, hint, {"actor": actor.id})
        if kind not in known.kinds:
            similar = known.hint_at_kind(kind)
            hint = f"{similar} Or map it: --kind {quoted(kind)}=organisation.".strip()
            message = f"There is no kind {quoted(kind)}."
            return Problem(actor.place, "unknown-kind", message, hint, {"kind": kind})
        if actor.id in known.types:
            message = f"The actor id {quoted(actor.id)} is also the name of a relation type."
            return Problem(actor.place, "reserved-id", message, "Rename it.", {"id": actor.id})
        named_by = actor.fields.get("named_by")
        if named_by:
            found = self.resolver.actors.find(named_by) or self.resolver.sources.find(named_by)
            if found is None:
                message = f"named_by {quoted(named_by)} is not a source or an actor."
                return Problem(actor.place, "unknown-actor", message, fields={"actor": named_by})
            actor.fields["named_by"] = found
        return None

    def _validate(self, entity: Entity, what: str, fault: Problem | None) -> None:
        findings = Findings()
        read = entries.read_actors if what == "actor" else entries.read_sources
        if fault:
            findings.errors.append(fault)
        else:
            fields = make_node(entity.fields, entity.place)
            read(make_mapping(entity.place, {entity.id: fields}), self.gathered.known, findings)
        if findings.errors:
            self._reject(entity, findings.errors, what)

    def _reject(self, entity: Entity, problems: list[Problem], what: str = "actor") -> None:
        for row in entity.rows:
            if row >= 0:
                self.resolver.faults[row] += problems
        if not entity.rows - {-1}:
            self.resolver.general += problems
        known = self.gathered.known
        (known.actors if what == "actor" else known.sources).pop(entity.id, None)

    def read_claims(self, progress: Progress) -> None:
        """Read the claim of every draft that has no problem so far."""
        rows = [
            row
            for row in range(len(self.resolver.drafts))
            if row in self.resolver.ends and row in self.resolver.cited
        ]
        for number, row in enumerate(rows):
            if number % _STEP == 0:
                progress(number, len(rows))
            if row not in self.resolver.faults:
                self._read_claim(row, self.resolver.drafts[row])
        progress(len(rows), len(rows))

    def _read_claim(self, row: int, draft: Draft) -> None:
        type, fault = self._find_type(row, draft)
        details, unclaimed = self._details(row, draft)
        if fault or unclaimed:
            self.resolver.faults[row] += [each for each in (fault, unclaimed) if each]
            return
        first, second = self.resolver.ends[row]
        sentences = [f"{first} {type} {second}"]
        if draft.direction == "mutual" and not self._is_symmetric(type):
            sentences.append(f"{second} {type} {first}")
        at = str(draft.fields.get("at") or draft.at)
        findings = Findings()
        reader = ClaimReader(self.gathered.known, findings)
        reader.read(
            make_node(
                {self.resolver.cited[row]: {at: [{each: details} for each in sentences]}},
                draft.place,
            )
        )
        if findings.errors:
            self.resolver.faults[row] += findings.errors
        self.claims += [(row, each) for each in reader.claims]

    def _is_symmetric(self, type: str) -> bool:
        found = self.gathered.known.types.get(type)
        return found is not None and found.symmetric

    def _find_type(self, row: int, draft: Draft) -> tuple[str, Problem | None]:
        known = self.gathered.known
        given = str(draft.fields.get("type") or "")
        name = self.options.types.get(given, given) or self.options.type
        type = name if name in known.types else slugify(name)
        if not name:
            hint = "Set one for all with --type, or name its column: --column type=..."
            return "", Problem(draft.place, "missing-type", "The row has no type.", hint)
        found = known.types.get(type)
        if found is None:
            similar = known.hint_at_type(name, self.resolver.ends[row][0])
            hint = f"{similar} Or map it: --type {quoted(name)}=backs.".strip()
            message = f"There is no relation type {quoted(name)}."
            return "", Problem(draft.place, "unknown-type", message, hint, {"type": name})
        if draft.direction == "undirected" and not found.symmetric:
            message = f"The line has no direction, and {quoted(type)} needs one."
            hint = "Use a type such as linked-to."
            return "", Problem(draft.place, "missing-direction", message, hint)
        return type, None

    def _details(self, row: int, draft: Draft) -> tuple[dict[str, Any], Problem | None]:
        """Collect the details of a claim; a problem if it has no claimant."""
        fields, source = draft.fields, self.resolver.sources.by_id[self.resolver.cited[row]].fields
        details = {name: fields[name] for name in _DETAILS if fields.get(name)}
        if "private" in details:
            # Spreadsheets write TRUE.
            details["private"] = str(details["private"]).strip().lower()
        if self.options.mode:
            details.setdefault("mode", self.options.mode)
        for name in ("against", "via"):
            if fields.get(name):
                details[name] = [
                    self.resolver.find_actor(row, each) or each for each in listed(fields[name])
                ]
        attacker = str(fields.get("attacker") or "")
        if attacker:
            details["attacker"] = self.resolver.find_actor(row, attacker) or attacker
        by = listed(fields.get("by"))
        named = source.get("author") or source.get("publisher")
        if not by and not named:
            hint = "Set --author or --publisher, or name the column: --column by=..."
            return {}, Problem(draft.place, "missing-claimant", "The row has no claimant.", hint)
        if by and not (not named and _is_true(fields.get("own_voice"))):
            details["by"] = [self._claimant(row, each) for each in by]
        return details, None

    def _claimant(self, row: int, text: str) -> Any:
        if text == UNNAMED:
            return text
        return self.resolver.find_actor(row, text) or {"name": text}

    def finish(self) -> Imported:
        """Make the dataset of the rows without problems."""
        self._break_cycles()
        good = [(row, claim) for row, claim in self.claims if row not in self.resolver.faults]
        rows = set(range(len(self.resolver.drafts))) - set(self.resolver.faults)
        known, reader = self.gathered.known, self.gathered.reader
        reader.claims = [claim for _, claim in good]
        known.actors = self._kept_actors(rows)
        named_by = {each.named_by for each in known.actors.values() if each}
        known.sources = {
            id: each and self._keep_mentions(each)
            for id, each in known.sources.items()
            if self.resolver.sources.by_id[id].rows & {-1, *rows} or id in named_by
        }
        rejected = [
            Rejected(self._as_row(row, draft), tuple(dict.fromkeys(self.resolver.faults[row])))
            for row in sorted(
                self.resolver.faults, key=lambda row: (self.resolver.drafts[row].place, row)
            )
            for draft in self.resolver.drafts[row].members or (self.resolver.drafts[row],)
        ]
        reasons = (problem for each in rejected for problem in each.reasons)
        problems = [*self.resolver.general, *reasons]
        dataset = replace(self.gathered.dataset(), title=self.resolver.title)
        unread = tuple(dict.fromkeys(self.resolver.unread))
        notes = tuple(self.resolver.notes)
        return Imported(dataset, join_problems(problems), tuple(rejected), unread, notes)

    def _as_row(self, row: int, draft: Draft) -> Draft:
        """Return an edge as a table row that can be fixed and imported, without node ids."""
        if draft.is_actor or draft.own or not self.resolver.scopes[row]:
            return draft
        cells = {**draft.cells, "at": draft.cells.get("at") or draft.at}
        for end, id in zip(("from", "to"), self.resolver.ends.get(row, ("", "")), strict=True):
            entity = self.resolver.actors.by_id.get(id)
            if entity:
                fields = {each: str(entity.fields.get(each, "")) for each in ("name", "kind")}
                named = {f"{end}_{each}": value for each, value in fields.items()}
                cells = {**cells, end: id, **named}
        return replace(draft, cells=cells)

    def _kept_actors(self, rows: set[int]) -> dict[str, Actor | None]:
        """Return the actors that valid rows name, and those in their named_by."""
        actors = self.gathered.known.actors
        kept = {id for id in actors if self.resolver.actors.by_id[id].rows & rows}
        more = kept
        while more:
            named_by = {actor.named_by for id in more if (actor := actors[id])}
            more = {id for id in named_by if id in actors and id not in kept}
            kept |= more
        return {id: each for id, each in actors.items() if id in kept}

    def _keep_mentions(self, source: Source) -> Source:
        """Drop mentions of actors that were not imported; report those that are not actors."""
        for at, each in source.paragraphs.items():
            for id in each.mentions:
                if id not in self.resolver.actors.by_id:
                    what = f"mentions {quoted(id)}, which is not an actor"
                    message = f"Paragraph {quoted(at)} {what}."
                    problem = Problem(Place(""), "unknown-actor", message, fields={"actor": id})
                    self.resolver.general.append(problem)
        return source.keep_mentions(self.gathered.known.actors)

    def _break_cycles(self) -> None:
        """Reject the rows that close a cycle in a type that must have none."""
        while True:
            findings = Findings()
            good = [(row, claim) for row, claim in self.claims if row not in self.resolver.faults]
            check_cycles([claim for _, claim in good], self.gathered.known, findings)
            bad = {problem.place: problem for problem in findings.errors}
            rows = [(row, bad[each.place]) for row, each in good if each.place in bad]
            if not rows:
                return
            for row, problem in rows:
                self.resolver.faults[row].append(problem)


def join_problems(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Merge equal problems into one, at the first place, with the number of other places."""
    places: dict[Problem, set[Place]] = defaultdict(set)
    for problem in problems:
        places[replace(problem, place=Place(""))].add(problem.place)
    return tuple(
        sorted(
            replace(problem, place=min(found), more=len(found) - 1)
            for problem, found in places.items()
        )
    )


def _is_true(value: Any) -> bool:
    return value is True or str(value).lower() == "true"
