"""Holding drafts against the data format: what fits becomes a dataset, the rest is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..files import definitions as entries
from ..files.checks import check_cycles
from ..files.claims import ClaimReader
from ..files.collect import Collector
from ..files.ids import slugify
from ..files.validate import Findings
from ..model.errors import Place, Problem
from ..model.records import Actor, Claim
from ..model.text import quoted
from ..model.vocabulary import UNNAMED
from .drafts import Draft, Foreign
from .import_options import Imported, ImportOptions, Progress, Rejected
from .nodes import make_mapping, make_node
from .parties import Party, find_shared_names, listed
from .resolve_parties import Meeting
from .weights import settle_amounts

_DETAILS = (
    "mode", "stance", "said", "start", "end", "means", "event", "amount", "unit",
    "quote", "note", "coder", "private",
)  # fmt: skip
_STEP = 200


def take_in(
    files: Sequence[Foreign], options: ImportOptions, progress: Progress = lambda *_: None
) -> Imported:
    """Make one dataset of all files; a draft that does not fit is rejected, the rest stays."""
    for file in files:
        settle_amounts(file, options)
    gathered = Collector()
    met = Meeting(options, gathered.known)
    if options.known:
        met.know(options.known)
    met.add_files(files)
    intake = _Intake(options, met, gathered)
    intake.define()
    intake.read_claims(progress)
    return intake.finish()


@dataclass
class _Intake:
    options: ImportOptions
    met: Meeting
    gathered: Collector
    claims: list[tuple[int, Claim]] = field(default_factory=list)

    def define(self) -> None:
        """Hold actors and sources against the format; the rows that name a bad one are rejected."""
        known = self.gathered.known
        for actor in self.met.actors.by_id.values():
            actor.fields.setdefault("name", actor.spelt or actor.id)
            if self.options.kind:
                actor.fields.setdefault("kind", self.options.kind)
            self._define(actor, "actor", self._find_actor_fault(actor))
        for id, problem in find_shared_names(self.met.actors.by_id.values()).items():
            self._reject(self.met.actors.by_id[id], [problem])
        for source in self.met.sources.by_id.values():
            source.fields.setdefault("title", source.spelt or source.id)
            self._define(source, "source", None)
        self._reject_unnamed()
        known.index_names()

    def _reject_unnamed(self) -> None:
        """Reject the actors whose name is that of an actor or a source that is not taken in."""
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
                party = self.met.actors.by_id[actor.id]
                named_by = str(actor.named_by)
                message = f"named_by {quoted(named_by)} is not taken in."
                fault = Problem(party.place, "rejected-actor", message, "", {"actor": named_by})
                self._reject(party, [fault])
            if not bad:
                return

    def _find_actor_fault(self, actor: Party) -> Problem | None:
        known, kind = self.gathered.known, actor.fields.get("kind", "")
        if not kind:
            hint = "Give one to all with --kind, or name the column that holds it."
            return Problem(
                actor.place, "missing-kind", "An actor has no kind.", hint, {"actor": actor.id}
            )
        if kind not in known.kinds:
            near = known.hint_at_kind(kind)
            hint = f"{near} Or say what it is: --kind {quoted(kind)}=organisation.".strip()
            return Problem(
                actor.place,
                "unknown-kind",
                f"There is no kind {quoted(kind)}.",
                hint,
                {"kind": kind},
            )
        if actor.id in known.types:
            message = f"Actor {quoted(actor.id)} is called as a relation type is."
            return Problem(
                actor.place, "reserved-id", message, "Give it another name.", {"id": actor.id}
            )
        named_by = actor.fields.get("named_by")
        if named_by:
            found = self.met.actors.find(named_by) or self.met.sources.find(named_by)
            if found is None:
                message = f"named_by {quoted(named_by)} is no source and no actor."
                return Problem(actor.place, "unknown-actor", message, fields={"actor": named_by})
            actor.fields["named_by"] = found
        return None

    def _define(self, party: Party, what: str, fault: Problem | None) -> None:
        findings = Findings()
        read = entries.read_actors if what == "actor" else entries.read_sources
        if fault:
            findings.errors.append(fault)
        else:
            fields = make_node(party.fields, party.place)
            read(make_mapping(party.place, {party.id: fields}), self.gathered.known, findings)
        if findings.errors:
            self._reject(party, findings.errors, what)

    def _reject(self, party: Party, problems: list[Problem], what: str = "actor") -> None:
        for row in party.rows:
            if row >= 0:
                self.met.faults[row] += problems
        if not party.rows - {-1}:
            self.met.general += problems
        known = self.gathered.known
        (known.actors if what == "actor" else known.sources).pop(party.id, None)

    def read_claims(self, progress: Progress) -> None:
        """Read the claim of every draft that has no fault so far."""
        rows = [
            row
            for row in range(len(self.met.drafts))
            if row in self.met.ends and row in self.met.cited
        ]
        for number, row in enumerate(rows):
            if number % _STEP == 0:
                progress(number, len(rows))
            if row not in self.met.faults:
                self._read_claim(row, self.met.drafts[row])
        progress(len(rows), len(rows))

    def _read_claim(self, row: int, draft: Draft) -> None:
        type, fault = self._find_type(row, draft)
        details, unclaimed = self._details(row, draft)
        if fault or unclaimed:
            self.met.faults[row] += [each for each in (fault, unclaimed) if each]
            return
        first, second = self.met.ends[row]
        sentences = [f"{first} {type} {second}"]
        if draft.direction == "mutual" and not self._is_symmetric(type):
            sentences.append(f"{second} {type} {first}")
        at = str(draft.fields.get("at") or draft.at)
        findings = Findings()
        reader = ClaimReader(self.gathered.known, findings)
        reader.read(
            make_node(
                {self.met.cited[row]: {at: [{each: details} for each in sentences]}}, draft.place
            )
        )
        if findings.errors:
            self.met.faults[row] += findings.errors
        self.claims += [(row, each) for each in reader.claims]

    def _is_symmetric(self, type: str) -> bool:
        found = self.gathered.known.types.get(type)
        return found is not None and found.symmetric

    def _find_type(self, row: int, draft: Draft) -> tuple[str, Problem | None]:
        known = self.gathered.known
        theirs = str(draft.fields.get("type") or "")
        word = self.options.types.get(theirs, theirs) or self.options.type
        type = word if word in known.types else slugify(word)
        if not word:
            hint = "Give one to all with --type, or name the column that holds it."
            return "", Problem(draft.place, "missing-type", "The row has no type.", hint)
        found = known.types.get(type)
        if found is None:
            near = known.hint_at_type(word, self.met.ends[row][0])
            hint = f"{near} Or say what it is: --type {quoted(word)}=backs.".strip()
            return "", Problem(
                draft.place,
                "unknown-type",
                f"There is no relation type {quoted(word)}.",
                hint,
                {"type": word},
            )
        if draft.direction == "undirected" and not found.symmetric:
            message = f"The line has no direction, and {quoted(type)} needs one."
            return "", Problem(
                draft.place, "missing-direction", message, "Take a type such as linked-to."
            )
        return type, None

    def _details(self, row: int, draft: Draft) -> tuple[dict[str, Any], Problem | None]:
        """Collect the details of a claim; a problem where nobody claims it."""
        fields, source = draft.fields, self.met.sources.by_id[self.met.cited[row]].fields
        details = {name: fields[name] for name in _DETAILS if fields.get(name)}
        if "private" in details:
            # Spreadsheets write TRUE.
            details["private"] = str(details["private"]).strip().lower()
        if self.options.mode:
            details.setdefault("mode", self.options.mode)
        for name in ("against", "via"):
            if fields.get(name):
                details[name] = [
                    self.met.find_actor(row, each) or each for each in listed(fields[name])
                ]
        attacker = str(fields.get("attacker") or "")
        if attacker:
            details["attacker"] = self.met.find_actor(row, attacker) or attacker
        by = listed(fields.get("by"))
        named = source.get("author") or source.get("publisher")
        if not by and not named:
            hint = "Give --author or --publisher, or name the column that holds by."
            return {}, Problem(
                draft.place, "missing-claimant", "Nobody is named who claims this.", hint
            )
        if by and not (not named and _is_true(fields.get("own_voice"))):
            details["by"] = [self._claimant(row, each) for each in by]
        return details, None

    def _claimant(self, row: int, text: str) -> Any:
        if text == UNNAMED:
            return text
        return self.met.find_actor(row, text) or {"name": text}

    def finish(self) -> Imported:
        """Make the dataset of what has no fault."""
        self._break_cycles()
        good = [(row, claim) for row, claim in self.claims if row not in self.met.faults]
        rows = set(range(len(self.met.drafts))) - set(self.met.faults)
        known, reader = self.gathered.known, self.gathered.reader
        reader.claims = [claim for _, claim in good]
        known.actors = self._kept_actors(rows)
        named_by = {each.named_by for each in known.actors.values() if each}
        known.sources = {
            id: each and replace(each, paragraphs=self._paragraphs(each.paragraphs))
            for id, each in known.sources.items()
            if self.met.sources.by_id[id].rows & {-1, *rows} or id in named_by
        }
        rejected = [
            Rejected(self._as_row(row, draft), tuple(dict.fromkeys(self.met.faults[row])))
            for row in sorted(self.met.faults, key=lambda row: (self.met.drafts[row].place, row))
            for draft in self.met.drafts[row].members or (self.met.drafts[row],)
        ]
        told = [*self.met.general, *(problem for each in rejected for problem in each.reasons)]
        dataset = replace(self.gathered.dataset(), title=self.met.title)
        unread = tuple(dict.fromkeys(self.met.unread))
        notes = tuple(self.met.notes)
        return Imported(dataset, join_problems(told), tuple(rejected), unread, notes)

    def _as_row(self, row: int, draft: Draft) -> Draft:
        """Return an edge as a row that can be mended and taken in: node ids mean nothing there."""
        if draft.is_actor or draft.own or not self.met.scopes[row]:
            return draft
        cells = {**draft.cells, "at": draft.cells.get("at") or draft.at}
        for end, id in zip(("from", "to"), self.met.ends.get(row, ("", "")), strict=True):
            party = self.met.actors.by_id.get(id)
            if party:
                told = ((f"{end}_{each}", party.fields.get(each, "")) for each in ("name", "kind"))
                cells = {**cells, end: id, **{name: str(each) for name, each in told}}
        return replace(draft, cells=cells)

    def _kept_actors(self, rows: set[int]) -> dict[str, Actor | None]:
        """Return the actors that good rows name, and whoever names these so."""
        actors = self.gathered.known.actors
        kept = {id for id in actors if self.met.actors.by_id[id].rows & rows}
        more = kept
        while more:
            named_by = {actor.named_by for id in more if (actor := actors[id])}
            more = {id for id in named_by if id in actors and id not in kept}
            kept |= more
        return {id: each for id, each in actors.items() if id in kept}

    def _paragraphs(self, paragraphs: Mapping[str, Any]) -> dict[str, Any]:
        """Drop the mentions of actors that were not taken in; tell those that are none."""
        actors = self.gathered.known.actors
        for at, each in paragraphs.items():
            for id in each.mentions:
                if id not in self.met.actors.by_id:
                    message = f"Paragraph {quoted(at)} mentions {quoted(id)}, who is no actor."
                    self.met.general.append(
                        Problem(Place(""), "unknown-actor", message, fields={"actor": id})
                    )
        return {
            at: replace(each, mentions=tuple(id for id in each.mentions if id in actors))
            for at, each in paragraphs.items()
        }

    def _break_cycles(self) -> None:
        """Reject the rows that lead back where a type must not."""
        while True:
            findings = Findings()
            good = [(row, claim) for row, claim in self.claims if row not in self.met.faults]
            check_cycles([claim for _, claim in good], self.gathered.known, findings)
            bad = {problem.place: problem for problem in findings.errors}
            rows = [(row, bad[each.place]) for row, each in good if each.place in bad]
            if not rows:
                return
            for row, problem in rows:
                self.met.faults[row].append(problem)


def join_problems(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Tell each problem once, at its first place, with the number of other places."""
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
