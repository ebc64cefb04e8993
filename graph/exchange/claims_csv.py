"""CSV with one row per claim, for spreadsheets; `import` reads it back."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from io import StringIO

from ..analysis.columns import COLUMNS, COMPUTED
from ..analysis.scores import list_actor_scores
from ..model.amounts import write_number
from ..model.records import Actor, Claim, Relation, Source
from ..model.text import fold
from ..model.vocabulary import SIGN_NAMES
from ..wording.sentences import say_claim, show_claimant
from .attributes import OWN, list_score_names, relation_scores
from .drafts import make_cell
from .escaping import join_cell, shield_cell
from .extract import Extract, names_in
from .records import claim_record

LISTS = ("by", "means", "against", "via", "others")
BYTE_ORDER_MARK = "\ufeff"
"""Without it, Excel does not recognise UTF-8."""


def render_csv(extract: Extract) -> str:
    """Return one row per claim, in the order of relations, with the line ends of RFC 4180."""
    rows = [
        _row(extract, relation, claim)
        for relation in sorted((*extract.relations, *extract.unsupported), key=lambda each: each.id)
        for claim in relation.claims
    ]
    return write_rows([*COLUMNS, *COMPUTED, *_own_columns(extract)], rows)


def render_template() -> str:
    """Return the header row of a CSV file and one made-up claim."""
    example = {
        "from": "Oster",
        "type": "backs",
        "to": "River Guard",
        "source": "harbour-times-2025-02-14",
        "at": "p2",
        "by": "Tarn Monitor",
        "stance": "supports",
        "mode": "act",
        "said": "2025-01",
        "means": "training",
        "from_kind": "state",
        "to_kind": "armed-group",
        "source_title": "Ministry denies training river militia",
        "source_author": "Mara Lindqvist",
        "source_publisher": "The Harbour Times",
        "source_published": "2025-02-14",
        "source_genre": "news",
    }
    return write_rows(COLUMNS, [example]).removeprefix(BYTE_ORDER_MARK)


def write_rows(
    columns: Iterable[str], rows: Iterable[Mapping[str, str | float]], *, shield: bool = True
) -> str:
    """Write rows as CSV; cells that look like formulas are escaped, unless `shield` is False."""
    header = list(columns)
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    for row in rows:
        cells = [row.get(name, "") for name in header]
        texts = [shield_cell(cell) if isinstance(cell, str) else cell for cell in cells]
        writer.writerow(texts if shield else cells)
    return BYTE_ORDER_MARK + text.getvalue()


def _row(extract: Extract, relation: Relation, claim: Claim) -> dict[str, str | float]:
    data = extract.data
    first, second = (data.actors[id] for id in relation.directed_ends)
    source = data.sources[claim.source]
    return {
        "from": first.id,
        "type": claim.type,
        "to": second.id,
        **{name: make_cell(value) for name, value in claim_record(claim).items()},
        **_amount(claim),
        "private": "true" if data.is_private(claim) else "",
        "from_name": first.name,
        "from_kind": first.kind,
        "to_name": second.name,
        "to_kind": second.kind,
        "others": join_cell(_others(extract, claim, source)),
        **_source_cells(source),
        **_computed_cells(extract, relation, claim),
        **_own_cells(extract, relation),
    }


def _amount(claim: Claim) -> dict[str, str | float]:
    """Return the amount of a claim: as a number, which is never escaped, unless it is tiny."""
    if claim.amount is None:
        return {}
    plain = write_number(claim.amount)
    return {"amount": claim.amount if plain == str(claim.amount) else plain}


def _source_cells(source: Source) -> dict[str, str]:
    names = ("title", "author", "publisher", "short", "published", "genre", "url")
    return {f"source_{name}": make_cell(getattr(source, name)) for name in names}


def _computed_cells(extract: Extract, relation: Relation, claim: Claim) -> dict[str, str]:
    return {
        "claimants": join_cell(show_claimant(extract.data, each) for each in claim.by),
        "sign": SIGN_NAMES[relation.sign],
        "symmetric": make_cell(relation.symmetric),
        "standing": relation.standing or "",
        "voices": str(len(relation.voices)),
        "contested": make_cell(relation.contested),
        "contested_in_part": make_cell(relation.contested_in_part),
        "changed": relation.changed or "",
        "says": say_claim(extract.data, claim),
    }


def _own_columns(extract: Extract) -> list[str]:
    """List the columns of the user's own scores: of both ends, and of the pair."""
    ends = [f"{OWN}{end}: {name}" for name in extract.scores.actors for end in ("from", "to")]
    return [*ends, *list_score_names(extract)[1]]


def _own_cells(extract: Extract, relation: Relation) -> dict[str, float]:
    ends = {
        f"{OWN}{end}: {name}": number
        for end, id in zip(("from", "to"), relation.directed_ends, strict=True)
        for name, number in list_actor_scores(extract.scores, id)
    }
    return {**ends, **relation_scores(extract, relation)}


def _others(extract: Extract, claim: Claim, source: Source) -> list[str]:
    """List the actors that a row names besides its ends, including the source's author."""
    speakers, named = {*map(fold, source.speakers)}, names_in(claim)
    ends = (claim.from_actor, claim.to_actor)
    return [
        format_other(each)
        for each in extract.actors
        if each.id not in ends and (each.id in named or speakers & {*map(fold, each.names)})
    ]


def format_other(actor: Actor) -> str:
    """Write an actor as `id = name (kind)`.

    >>> format_other(Actor("us", "United States", "state"))
    'us = United States (state)'
    """
    return f"{actor.id} = {actor.name} ({actor.kind})"
