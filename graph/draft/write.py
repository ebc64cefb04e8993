"""Write decisions: the claim or the actor, and the line of the log, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..analysis.verification import has_words
from ..edit.add_actor import FIELDS, add_actor, write_fields
from ..edit.add_claim import add_claim
from ..edit.change_actor import change_actor, remove_actor
from ..edit.change_claim import remove_claim
from ..edit.project import Together
from ..files import Paths, show_path
from ..files.ids import slugify
from ..files.writing import write_together
from ..files.writing.lock import locked
from ..model.errors import GraphError, OutputError, Problem
from ..model.records import Actor
from ..model.text import clean, quoted
from .file import append_decision
from .given import GivenActor, GivenClaim, Reply, Resolved, give_draft
from .log import JOINED, WHYS, digest_actor, digest_claim, item_of
from .queue import Item
from .records import Answer, Decision, DraftActor
from .view import View

Warnings = tuple[Problem, ...]
_CLAIM_ANSWERS = ("accepted", "changed")
_OTHER_FIELDS = FIELDS[2:]
"""The fields of an actor besides its name and kind."""


@dataclass(frozen=True)
class Writer:
    """Writes one decision; `on` and `seconds` are for its line in the log."""

    view: View
    drafts: Path
    paths: Paths
    coder: str
    on: str
    seconds: int

    def answer(self, item: Item, reply: Reply) -> Warnings:
        """Write an answer to an item; return warnings about what was written."""
        decision = self._about(item, reply.answer)
        if reply.answer == "rejected" and item.kind != "pair":
            if reply.why not in WHYS:
                raise GraphError(f"A rejection has a reason, one of: {', '.join(WHYS)}.")
            return self._log(replace(decision, why=reply.why))
        if reply.answer == "skipped" and item.kind == "pair":
            return self._log(decision)
        if item.actor and reply.answer in _CLAIM_ANSWERS:
            return self._take_actor(item.actor, reply, decision)
        given = give_draft(item.claim) if item.claim and reply.answer == "accepted" else reply.claim
        if given is None or reply.answer not in _CLAIM_ANSWERS:
            raise GraphError(f"{quoted(item.id)} cannot be answered like this.")
        return self._write_claim(replace(given, at=given.at or item.at), decision)

    def add_claim(self, given: GivenClaim) -> Warnings:
        """Write a claim given by hand."""
        return self._write_claim(given, self._begin("added"))

    def add_actor(self, given: GivenActor) -> Warnings:
        """Write an actor given by hand."""
        return self._write_actor(given, self._begin("added"))

    def undo(self, last: Decision) -> Warnings:
        """Take back a decision, with what it wrote."""
        decision = replace(
            last, answer="undone", on=self.on, seconds=self.seconds, coder=self.coder,
            became="", wrote="", why="",
        )  # fmt: skip
        if not last.wrote:
            return self._log(decision)
        if last.actor:
            return self._undo_actor(last, decision)
        same = [each for each in self.view.claims if digest_claim(each) == last.wrote]
        if not same:
            raise _changed_since(last.became or last.claim)
        return remove_claim(same[-1], self.paths, self._with(decision)).warnings

    def _begin(self, answer: Answer) -> Decision:
        return Decision(answer, self.on, self.seconds, coder=self.coder)

    def _about(self, item: Item, answer: Answer) -> Decision:
        """Begin the decision on a draft, which is logged as it was proposed."""
        decision, drafts = self._begin(answer), self.view.drafts
        if item.actor:
            return replace(decision, actor=item.actor.id)
        for claim in drafts.claims:
            if item_of(claim) == item.id:
                at, sentence, by = claim.key
                return replace(decision, at=at, claim=sentence, by=by)
        asked = (*drafts.pairs, *self.view.new_pairs)
        pair = next(each for each in asked if item_of(each) == item.id)
        return replace(decision, at=pair.at, pair=pair.actors, sentence=pair.sentence)

    def _write_claim(self, given: GivenClaim, decision: Decision) -> Warnings:
        if self.coder and not given.details.get("coder"):
            given = replace(given, details={**given.details, "coder": self.coder})
        source = self.view.article.source.id
        resolved = self.view.resolver.resolve(given)
        self._check_quote(resolved)
        claim = resolved.claim
        by = "" if claim.own_voice else claim.by[0]
        if decision.answer == "added":
            decision = replace(decision, at=given.at, claim=resolved.sentence, by=by)
        elif resolved.sentence != decision.claim:
            decision = replace(decision, became=resolved.sentence)
        decision = replace(decision, wrote=digest_claim(claim))
        done = add_claim(
            resolved.sentence, source, given.at, resolved.details, self.paths,
            together=self._with(decision),
        )  # fmt: skip
        return tuple(each for each in done.warnings if not self._is_mentioned(each))

    def _is_mentioned(self, warning: Problem) -> bool:
        """Check whether a warning misses an actor in a card that the text itself names."""
        about = warning.fields
        named = self.view.mentions.get(about.get("paragraph", ""), ())
        is_missed = warning.code == "unlisted-mention"
        return is_missed and about["actor"] in {each.actor for each in named}

    def _check_quote(self, resolved: Resolved) -> None:
        quote, at = resolved.claim.quote, resolved.claim.at
        paragraph = self.view.article.paragraphs.get(at)
        if paragraph is None:
            raise GraphError(f"The article has no paragraph {quoted(at)}.")
        if quote and not has_words(paragraph.passage, quote):
            message = f"The quote {quoted(quote)} is not in {at}."
            raise GraphError(f"{message} Quote the exact words, or remove the quote.")

    def _take_actor(self, draft: DraftActor, reply: Reply, decision: Decision) -> Warnings:
        if reply.same_as:
            return self._join_actor(draft, reply.same_as, decision)
        if reply.actor and reply.answer == "changed":
            return self._write_actor(reply.actor, decision)
        aliases = {"aliases": draft.aliases} if draft.aliases else {}
        return self._write_actor(GivenActor(draft.name, draft.kind, draft.id, aliases), decision)

    def _write_actor(self, given: GivenActor, decision: Decision) -> Warnings:
        name = clean(given.name)
        id = clean(given.id) or slugify(name)
        if decision.answer == "added":
            decision = replace(decision, actor=id)
        elif id != decision.actor:
            decision = replace(decision, became=id)
        for key in given.fields:
            if key not in _OTHER_FIELDS:
                expected = ", ".join(_OTHER_FIELDS)
                raise GraphError(f"No such field: {quoted(key)}. Expected one of: {expected}.")
        fields = write_fields({"name": name, "kind": given.kind, **given.fields})
        decision = replace(decision, wrote=digest_actor(_make_actor(id, fields)))
        done = add_actor(
            id, name, given.kind, given.fields, self.paths, together=self._with(decision)
        )
        return done.warnings

    def _join_actor(self, draft: DraftActor, known: str, decision: Decision) -> Warnings:
        """Log that a proposed actor is a known one, which gets the name, unless it has it."""
        actor = self.view.dataset.actors[self.view.data.find_actor(known)]
        decision = replace(decision, answer="changed", became=actor.id)
        if self.view.resolver.names.find(draft.name) == actor.id:
            return self._log(decision)
        field = "mentioned_as" if draft.name.islower() else "aliases"
        names = (*getattr(actor, field), draft.name)
        change: dict[str, Any] = {field: names}
        changed = replace(actor, **change)
        decision = replace(decision, wrote=digest_actor(changed, field))
        return change_actor(actor.id, {field: names}, self.paths, self._with(decision)).warnings

    def _undo_actor(self, last: Decision, decision: Decision) -> Warnings:
        id = last.became or last.actor
        actor = self.view.dataset.actors.get(id)
        if actor and digest_actor(actor) == last.wrote:
            return remove_actor(id, paths=self.paths, together=self._with(decision)).warnings
        for field in JOINED:
            if actor and digest_actor(actor, field) == last.wrote:
                names = getattr(actor, field)[:-1]
                return change_actor(id, {field: names}, self.paths, self._with(decision)).warnings
        raise _changed_since(id)

    def _log(self, decision: Decision) -> Warnings:
        """Write the log only."""
        with locked([self.drafts]):
            now = self.drafts.read_bytes().decode("utf-8")
            write_together({self.drafts: self._append(now, decision)})
        return ()

    def _with(self, decision: Decision) -> Together:
        return {self.drafts: lambda now: self._append(now, decision)}

    def _append(self, now: str, decision: Decision) -> str:
        if now != self.view.written:
            message = f"{show_path(self.drafts)} was changed in the meantime"
            raise OutputError(f"{message}; nothing was written. Try again.")
        return append_decision(now, decision)


def _make_actor(id: str, fields: dict[str, Any]) -> Actor:
    values: dict[str, Any] = {
        key: tuple(each) if isinstance(each, list) else each for key, each in fields.items()
    }
    return Actor(id, **values)


def _changed_since(what: str) -> GraphError:
    message = f"{quoted(what)} was changed or removed since it was decided on"
    return GraphError(f"{message}, so that cannot be undone here. Change it by hand.")
