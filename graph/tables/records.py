"""Records of claims, actors and sources as rows of the store, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Any

from ..model.dates import ALWAYS, PartialDate, Span, parse_date
from ..model.errors import Place
from ..model.records import Actor, Claim, Dataset, Paragraph, Source, as_json, in_reading_order
from ..model.text import fold
from ..model.vocabulary import RelationType, strength
from .schema import CLAIMS, NO_YEAR

PAST = "past"
NAMES = tuple(each.name for each in CLAIMS)
_SAME = (
    "type", "source", "at", "mode", "stance", "attacker", "event", "unit", "quote", "note", "coder",
    "private", "own_voice", "voice",
)  # fmt: skip
_LISTS = ("by", "means", "against", "via")
_DATES = ("start", "said")


def list_claim_rows(dataset: Dataset) -> list[dict[str, Any]]:
    """Return the claims of a dataset as rows in reading order, each with its year."""
    types, sources = dataset.vocabulary.relation_types, dataset.sources
    speakers = _find_speakers(dataset)
    ordered = in_reading_order(dataset.claims, sources)
    return [
        _claim_row(claim, types[claim.type], sources[claim.source], speakers, position)
        for position, claim in enumerate(ordered)
    ]


def _find_speakers(dataset: Dataset) -> Mapping[str, tuple[str, ...]]:
    known = {
        fold(name): actor.id
        for actor in sorted(dataset.actors.values(), key=lambda actor: actor.id, reverse=True)
        for name in (*actor.aliases, actor.name, actor.id)
    }
    return {
        source.id: tuple(known.get(fold(name), name) for name in source.speakers)
        for source in dataset.sources.values()
    }


def _claim_row(
    claim: Claim,
    type: RelationType,
    source: Source,
    speakers: Mapping[str, tuple[str, ...]],
    position: int,
) -> dict[str, Any]:
    dated = claim.start or claim.said
    return {
        "from": claim.from_actor,
        "to": claim.to_actor,
        "sign": type.sign,
        "symmetric": type.symmetric,
        "role": type.role,
        **{name: getattr(claim, name) for name in _SAME},
        **{name: list(getattr(claim, name)) for name in _LISTS},
        **{name: _write_date(getattr(claim, name)) for name in _DATES},
        "end": PAST if claim.past else _write_date(claim.end),
        "amount": None if claim.amount is None else float(claim.amount),
        "publisher": source.publisher,
        "speakers": list(speakers[source.id]),
        "firmness": strength(claim.mode),
        **number_days(claim),
        "position": position,
        "year": dated.year if dated else NO_YEAR,
    }


def number_days(claim: Claim) -> dict[str, int | None]:
    """Return the first and the last day of what a claim knows, allows and is about."""
    undated = not (claim.start or claim.end)
    about = ALWAYS if claim.stance != "supports" and undated else claim.validity.possible or ALWAYS
    spans = {"known": claim.validity.known, "possible": claim.validity.possible, "about": about}
    return {f"{name}_{end}": _number(span, end) for name, span in spans.items() for end in _ENDS}


_ENDS = ("first", "last")


def _number(span: Span | None, end: str) -> int | None:
    return None if span is None else int(getattr(span, end).toordinal())


def _write_date(date: PartialDate | None) -> str | None:
    return None if date is None else str(date)


def make_claim(row: Mapping[str, Any]) -> Claim:
    """Make the claim of a row."""
    end, amount = row["end"], row["amount"]
    given: dict[str, Any] = {name: row[name] for name in _SAME}
    given |= {name: tuple(row[name] or ()) for name in _LISTS}
    given |= {name: parse_date(row[name]) if row[name] else None for name in _DATES}
    return Claim(
        from_actor=row["from"],
        to_actor=row["to"],
        end=parse_date(end) if end and end != PAST else None,
        past=end == PAST,
        amount=int(amount) if amount is not None and amount == int(amount) else amount,
        place=Place("store", int(row["position"]) + 1, 1),
        **given,
    )


def list_actor_rows(actors: Iterable[Actor]) -> list[dict[str, Any]]:
    """Return actors as rows, in the order given."""
    return [
        {
            **{name: getattr(actor, name) for name in ("id", "name", "kind")},
            "aliases": list(actor.aliases),
            "folded": "\n".join(["", *dict.fromkeys(map(fold, actor.names)), ""]),
            "record": _dump(actor),
        }
        for actor in actors
    ]


def make_actor(row: Sequence[Any]) -> Actor:
    """Make the actor of a row."""
    id, name, kind, aliases, _, record = row
    given = json.loads(record) if record else {}
    given |= {"aliases": tuple(aliases or ()), "name": name, "kind": kind}
    given["mentioned_as"] = tuple(given.get("mentioned_as", ()))
    return Actor(**{**given, "id": id})


def list_claimant_rows(dataset: Dataset) -> list[dict[str, Any]]:
    """Return the claimants, authors and publishers of a dataset as rows, each name once."""
    speakers = _find_speakers(dataset)
    forms = {entry: entry for claim in dataset.claims for entry in claim.by}
    for source in dataset.sources.values():
        forms |= zip(source.speakers, speakers[source.id], strict=True)
    for source in dataset.sources.values():
        if source.short and source.publisher:
            forms[source.short] = forms[source.publisher]
    return [{"name": name, "form": forms[name]} for name in sorted(forms)]


def list_source_rows(sources: Iterable[Source]) -> list[dict[str, Any]]:
    """Return sources as rows, in the order given."""
    return [{"id": source.id, "record": _dump(source)} for source in sources]


def make_source(id: str, record: str) -> Source:
    """Make a source from its record."""
    given = json.loads(record)
    for name in ("published", "accessed"):
        given[name] = parse_date(given[name]) if given.get(name) else None
    given["paragraphs"] = {
        at: Paragraph(**{**each, "mentions": tuple(each.get("mentions", ()))})
        for at, each in given.get("paragraphs", {}).items()
    }
    return Source(**{**given, "id": id})


def _dump(record: Actor | Source) -> str:
    """Write the fields of a record that are not empty as JSON."""
    given = {each.name: getattr(record, each.name) for each in fields(record)}
    kept = {name: as_json(value) for name, value in given.items() if value not in (None, (), {})}
    return json.dumps(kept, ensure_ascii=False)
