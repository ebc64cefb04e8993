"""Normalise imported amounts and their units; weights are amounts too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from ..model.amounts import WEIGHT, parse_amount, round_number, write_number
from ..model.errors import Place, Problem
from ..model.text import count
from .columns import AMOUNT, UNIT, WEIGHTS
from .drafts import Draft, ForeignFile, make_cell
from .import_options import ImportOptions

_ASK = "Set what it counts: --unit EUR, or --column unit=..."
Fields = Mapping[str, Any]


def normalise_amounts(file: ForeignFile, options: ImportOptions) -> None:
    """Normalise the amounts of a file, drop those without meaning, and report both.

    A weight is an amount in the unit "weight". If all weights are 1, as some programs write for
    every edge, they are dropped. An amount without a unit is not read.
    """
    file.drafts = [_normalise(draft) for draft in file.drafts]
    amounts = [each for each in file.drafts if each.fields.get(AMOUNT) and not each.own]
    if any(not each.fields.get(UNIT) for each in amounts):
        _drop(file, lambda fields: not fields.get(UNIT))
        if AMOUNT in options.columns:
            place = Place(amounts[0].place.file)
            file.problems.append(
                Problem(place, "missing-field", "The amount has no unit.", _ASK, {"field": UNIT})
            )
        else:
            file.notes.append(f"amount has no unit and is not read. {_ASK}")
    if not options.unit:
        _normalise_weights(file, [each for each in amounts if each.fields.get(UNIT) == WEIGHT])


def _normalise_weights(file: ForeignFile, drafts: list[Draft]) -> None:
    numbers = [str(each.fields[AMOUNT]) for each in drafts]
    if not numbers:
        return
    are_all_one = set(numbers) == {"1"}
    if are_all_one or any(round_number(each) is None for each in numbers):
        _drop(file, lambda fields: bool(fields.get(UNIT) == WEIGHT))
        file.note_unread(_name_columns(drafts))
        file.notes += ["Every weight is 1: weights are left out."] * are_all_one
    else:
        counted = count(len(numbers), "weight")
        file.notes.append(
            f'{counted} read as amounts in the unit "{WEIGHT}"; change it with --unit.'
        )


def _name_columns(drafts: Iterable[Draft]) -> list[str]:
    """List the names of the columns of weights."""
    return [name for each in drafts for name in each.cells if name.strip().casefold() in WEIGHTS]


def _drop(file: ForeignFile, is_dropped: Callable[[Fields], bool]) -> None:
    """Drop the amounts of some drafts, but not those of our own exports."""
    file.drafts = [
        replace(each, fields=_without(each.fields))
        if not each.own and is_dropped(each.fields)
        else each
        for each in file.drafts
    ]


def _without(fields: Fields) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name not in (AMOUNT, UNIT)}


def _normalise(draft: Draft) -> Draft:
    """Normalise the number of a draft; 34% is a number with its unit."""
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
