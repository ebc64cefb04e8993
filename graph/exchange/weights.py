"""Amounts on their way in: numbers as ours, and what their units are; weights are amounts too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from ..model.amounts import WEIGHT, parse_amount, round_number, write_number
from ..model.errors import Place, Problem
from ..model.text import count
from .columns import AMOUNT, UNIT, WEIGHTS
from .drafts import Draft, Foreign, make_cell
from .import_options import ImportOptions

_ASK = "Say what it counts: --unit EUR, or --column unit=THEIRS."
Fields = Mapping[str, Any]


def settle_amounts(file: Foreign, options: ImportOptions) -> None:
    """Write the amounts of a file as ours, leave out those that say nothing, and tell of both.

    A weight is an amount in the unit "weight". Where all are 1, as some programs write for every
    edge, they carry nothing. What has no unit is not read.
    """
    file.drafts = [_as_ours(draft) for draft in file.drafts]
    theirs = [each for each in file.drafts if each.fields.get(AMOUNT) and not each.own]
    if any(not each.fields.get(UNIT) for each in theirs):
        _drop(file, lambda fields: not fields.get(UNIT))
        if AMOUNT in options.columns:
            place = Place(theirs[0].place.file)
            file.problems.append(
                Problem(place, "missing-field", "The amount has no unit.", _ASK, {"field": UNIT})
            )
        else:
            file.notes.append(f"amount has no unit, and is not read. {_ASK}")
    if not options.unit:
        _settle_weights(file, [each for each in theirs if each.fields.get(UNIT) == WEIGHT])


def _settle_weights(file: Foreign, drafts: list[Draft]) -> None:
    numbers = [str(each.fields[AMOUNT]) for each in drafts]
    if not numbers:
        return
    are_all_one = set(numbers) == {"1"}
    if are_all_one or any(round_number(each) is None for each in numbers):
        _drop(file, _is_weight)
        file.note_unread(_name_columns(drafts))
        file.notes += ["Every weight is 1, which says nothing: left out."] * are_all_one
    else:
        told = count(len(numbers), "weight")
        file.notes.append(f'{told} read as amounts in the unit "{WEIGHT}"; --unit names another.')


def _is_weight(fields: Fields) -> bool:
    return bool(fields.get(UNIT) == WEIGHT)


def _name_columns(drafts: Iterable[Draft]) -> list[str]:
    """List the columns that weights came from, as they are called there."""
    return [name for each in drafts for name in each.cells if name.strip().casefold() in WEIGHTS]


def _drop(file: Foreign, is_dropped: Callable[[Fields], bool]) -> None:
    """Leave the amounts of some drafts out; those that we wrote stay."""
    file.drafts = [
        replace(each, fields=_without(each.fields))
        if not each.own and is_dropped(each.fields)
        else each
        for each in file.drafts
    ]


def _without(fields: Fields) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name not in (AMOUNT, UNIT)}


def _as_ours(draft: Draft) -> Draft:
    """Write the number of a draft as ours; 34% is a number with its unit."""
    text = make_cell(draft.fields.get(AMOUNT)).strip()
    if not text:
        return draft
    number, unit = round_number(text), draft.fields.get(UNIT)
    if number is None and not unit:
        try:
            amount = parse_amount(text)
        except ValueError:
            return draft
        number, unit = write_number(amount.number), amount.unit
    given = {AMOUNT: number or text, **({UNIT: unit} if unit else {})}
    return replace(draft, fields={**draft.fields, **given})
