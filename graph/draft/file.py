"""Read and write the drafts file of a source, `drafts/<source>.yaml`."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from ..edit.append_entry import append_entry
from ..files import show_path
from ..files.discover import DRAFTS
from ..files.load import load_yaml
from ..files.validate import Findings, shown, validate
from ..files.write_yaml import write_scalar, write_value
from ..files.yaml_nodes import Node
from ..model.errors import DataError
from .form import DecisionForm, DraftActorForm, DraftClaimForm, DraftPairForm, DraftsForm
from .records import Decision, DraftActor, DraftClaim, DraftPair, Drafts, Refusal

_EXAMPLE = "source: ..., sha256: ... and engine: ..."


def drafts_path(root: Path, source: str) -> Path:
    """Return the path of a source's drafts file in a project's folder."""
    return root / DRAFTS / f"{source}.yaml"


def read_drafts(path: Path) -> Drafts:
    """Read a drafts file.

    Raises DataError with all problems.
    """
    file = show_path(path)
    findings = Findings()
    node, findings.errors = load_yaml(path, file, _EXAMPLE)
    form = validate(DraftsForm, node, "The drafts file", findings) if node else None
    if node and form:
        _check_source(node, form.source, path, findings)
    if form is None or findings.errors:
        raise DataError(findings.errors)
    return Drafts(
        source=form.source,
        sha256=form.sha256,
        engine=form.engine,
        actors=tuple(map(_make_actor, form.actors or ())),
        claims=tuple(map(_make_claim, form.claims or ())),
        pairs=tuple(map(_make_pair, form.pairs or ())),
        refused=cast("dict[Refusal, int]", form.refused or {}),
        decided=tuple(map(_make_decision, form.decided or ())),
    )


def _check_source(node: Node, source: str, path: Path, findings: Findings) -> None:
    stem = unicodedata.normalize("NFC", path.stem)
    if source != stem:
        message = f"These are drafts for {shown(source)}, but the file is {shown(path.name)}."
        hint = f"Rename the file to {source}.yaml."
        findings.error(node.find("source").place, "mismatched-id", message, hint, id=source)


def _make_actor(form: DraftActorForm) -> DraftActor:
    return DraftActor(form.id, form.name, form.kind, tuple(form.aliases), dict(form.seen))


def _make_claim(form: DraftClaimForm) -> DraftClaim:
    from_actor, type, to_actor = form.claim.split()
    return DraftClaim(
        at=form.at,
        from_actor=from_actor,
        type=type,
        to_actor=to_actor,
        by=tuple(form.by),
        mode=form.mode,
        stance=form.stance,
        means=tuple(form.means),
        quote=form.quote or "",
        warns=tuple(form.warns),
        engines=tuple(form.engines),
    )


def _make_pair(form: DraftPairForm) -> DraftPair:
    first, second = form.actors
    return DraftPair(form.at, form.sentence, (first, second))


def _make_decision(form: DecisionForm) -> Decision:
    return Decision(
        answer=form.answer,
        on=form.on,
        seconds=form.seconds,
        at=form.at or "",
        actor=form.actor or "",
        claim=form.claim or "",
        by=form.by or "",
        pair=tuple(form.pair or ()),
        sentence=form.sentence,
        became=form.became or "",
        wrote=form.wrote or "",
        why=form.why or "",
        coder=form.coder or "",
    )


def render_drafts(drafts: Drafts) -> str:
    """Return the text of a drafts file: one draft and one decision a line."""
    refused = {code: number for code, number in sorted(drafts.refused.items()) if number}
    lines = [
        f"source: {write_scalar(drafts.source)}",
        f"sha256: {write_scalar(drafts.sha256)}",
        f"engine: {write_scalar(drafts.engine)}",
        *_render_list("actors", map(_actor_entry, drafts.actors)),
        *_render_list("claims", map(_claim_entry, drafts.claims)),
        *_render_list("pairs", map(_pair_entry, drafts.pairs)),
        *([f"refused: {write_value(refused)}"] if refused else []),
        *_render_list("decided", map(_decision_entry, drafts.decided)),
    ]
    return "".join(f"{line}\n" for line in lines)


def _render_list(name: str, entries: Iterable[Mapping[str, Any]]) -> list[str]:
    lines = [f"  - {write_value(_without_blanks(each))}" for each in entries]
    return [f"{name}:", *lines] if lines else []


def _without_blanks(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entry.items() if value not in ("", 0, [], {})}


def _actor_entry(actor: DraftActor) -> dict[str, Any]:
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": actor.kind,
        "aliases": list(actor.aliases),
        "seen": dict(actor.seen),
    }


def _claim_entry(claim: DraftClaim) -> dict[str, Any]:
    return {
        "at": claim.at,
        "claim": claim.sentence,
        "by": list(claim.by),
        "mode": claim.mode,
        "stance": "" if claim.stance == "supports" else claim.stance,
        "means": list(claim.means),
        "quote": claim.quote,
        "warns": list(claim.warns),
        "from": list(claim.engines),
    }


def _pair_entry(pair: DraftPair) -> dict[str, Any]:
    return {"at": pair.at, "sentence": pair.sentence, "actors": list(pair.actors)}


def _decision_entry(decision: Decision) -> dict[str, Any]:
    return {
        "at": decision.at,
        "actor": decision.actor,
        "claim": decision.claim,
        "by": decision.by,
        "pair": list(decision.pair),
        "sentence": decision.sentence,
        "answer": decision.answer,
        "became": decision.became,
        "wrote": decision.wrote,
        "why": decision.why,
        "on": decision.on,
        "seconds": decision.seconds,
        "coder": decision.coder,
    }


def append_decision(text: str, decision: Decision) -> str:
    """Return the text of a drafts file with one more decision; every other byte is kept.

    Raises GraphError where that is impossible because of how the file is written.
    """
    entry = _without_blanks(_decision_entry(decision))
    return append_entry(text, "decided", entry, "the drafts file")
