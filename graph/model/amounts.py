"""Amounts, such as 34 % or 50000 EUR: a number and what it counts, as read, written and shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from math import inf, isclose

from .bidi import isolate
from .text import clean, fold, quoted

MOST_DIGITS = 15
"""So many digits stand in a float as they were written, in Python and in the page alike."""
LONGEST_UNIT = 30
WEIGHT = "weight"
"""The unit of the weights that an import brings."""
EXPECTED = "Expected a number such as 34, 0.5 or 50000."
_PLAIN = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
_ANY_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,4})?", re.ASCII)
_SEPARATED = re.compile(r"-?\d{1,3}([,.' \u00a0\u202f\u2009_’]\d{3})+([.,]\d+)?", re.ASCII)
_BEGINS_UNIT = re.compile(r"(?![eE][+-]?\d)[^\d\s+.,<>=-]", re.ASCII)
_LIMIT = re.compile(
    rf"(?:>=|≥)? ?(?P<number>-?\d[\d.,]*) ?(?P<unit>{_BEGINS_UNIT.pattern}.*)", re.ASCII
)
Number = int | float


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and its unit.

    >>> str(Amount(50000, "EUR"))
    '50000 EUR'
    """

    number: Number
    unit: str

    def __str__(self) -> str:
        return f"{write_number(self.number)} {self.unit}"

    def is_within(self, number: Number | None, unit: str | None) -> bool:
        """Tell whether a claim's amount is at least this one, in the same unit."""
        if number is None or unit is None:
            return False
        return fold(unit) == fold(self.unit) and number >= self.number


def parse_number(text: str) -> Number:
    """Read a number: digits, and a point where it is no whole one.

    Raises ValueError, with a sentence and a hint, for anything else.

    >>> parse_number("34"), parse_number("0.10")
    (34, 0.1)
    """
    if not _PLAIN.fullmatch(text):
        raise ValueError(f"is {quoted(text[:40])}, which is no plain number.", _advise(text))
    if sum(map(str.isdecimal, text)) > MOST_DIGITS:
        raise ValueError(f"has more than {MOST_DIGITS} digits.", "Round it, or take a larger unit.")
    number = float(text)
    return int(number) if number.is_integer() else number


def _advise(text: str) -> str:
    """Say what to write instead; where that is not known, what is expected."""
    if _SEPARATED.fullmatch(text):
        return "Write it without separators, such as 50000; a decimal has a point, such as 0.5."
    if re.fullmatch(r"-?\d+,\d+", text, re.ASCII):
        return f"Write a decimal with a point: {text.replace(',', '.')}"
    number = re.match(r"(-?\d+(?:\.\d+)?)\s*(\D{1,30})$", text, re.ASCII)
    if number and not re.match(r"[eE_.,]", number[2]):
        return f"Write the number alone, and what it counts as its unit: unit: {quoted(number[2])}"
    return EXPECTED


def read_unit(text: str) -> str:
    """Return a unit as it was written; raise ValueError where it is too long, or no unit."""
    if len(text) > LONGEST_UNIT:
        raise ValueError(f"has more than {LONGEST_UNIT} characters.", "Shorten it, such as EUR.")
    if not _BEGINS_UNIT.match(text):
        hint = "Name what is counted, such as %, EUR or rifles; the number is the amount."
        raise ValueError(f"is {quoted(text)}, which is no unit.", hint)
    return text


def parse_amount(text: str) -> Amount:
    """Read a smallest amount with its unit; ">=" before it says the same.

    Raises ValueError, with a sentence.

    >>> parse_amount("25 %") == parse_amount(">=25%") == Amount(25, "%")
    True
    """
    found = _LIMIT.fullmatch(" ".join(clean(text).split()))
    if found is None:
        raise ValueError(f'{quoted(text)} is not a number with a unit. Write it as "25 %".')
    try:
        return Amount(parse_number(found["number"]), read_unit(found["unit"]))
    except ValueError as error:
        raise ValueError(f"{quoted(text)} {' '.join(error.args)}") from None


def round_number(text: str) -> str | None:
    """Write a number of another program as ours, rounded to 15 digits; None where it is none.

    Nor is one too large or too small to be told in so many digits.

    >>> round_number("1e-05"), round_number("34.0"), round_number("0.30000000000000004")
    ('0.00001', '34', '0.3')
    """
    number = float(text) if _ANY_NUMBER.fullmatch(text) else inf
    if abs(number) >= 10**MOST_DIGITS:
        return None
    shorter = float(f"{number:.{MOST_DIGITS}g}")
    rounded = round(shorter, MOST_DIGITS - len(f"{abs(shorter):.0f}"))
    return write_number(rounded) if isclose(rounded, number, rel_tol=1e-9) else None


def write_number(number: Number) -> str:
    """Write a number plainly: without separators, exponent or needless zeros.

    >>> write_number(50000), write_number(0.1), write_number(0.00001)
    ('50000', '0.1', '0.00001')
    """
    plain = int(number) if isinstance(number, float) and number.is_integer() else number
    return f"{Decimal(repr(plain)):f}"


def show_amount(number: Number, unit: str) -> str:
    """Word an amount for a reader, with commas between thousands.

    >>> show_amount(50000, "EUR"), show_amount(34, "%"), show_amount(2.5, "weight")
    ('50,000 EUR', '34 %', 'weight 2.5')
    """
    shown = f"{Decimal(write_number(number)):,f}"
    return f"{WEIGHT} {shown}" if unit == WEIGHT else f"{shown} {isolate(unit)}"
