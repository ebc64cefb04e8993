"""Amounts, such as 34 % or 50000 EUR: parse, write and format numbers with units."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from math import inf, isclose

from .bidi import isolate
from .phrases import say
from .text import clean, fold, printable, quoted

MOST_DIGITS = 15
"""The digits that a float keeps exactly as written, in Python and in the page."""
LONGEST_UNIT = 30
WEIGHT = "weight"
"""The unit of imported weights."""
EXPECTED = "Expected a number such as 34, 0.5 or 50000."
_PLAIN = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
_ANY_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,4})?", re.ASCII)
_SEPARATED = re.compile(r"-?\d{1,3}([,.' \u00a0\u202f\u2009_’]\d{3})+([.,]\d+)?", re.ASCII)
_BEGINS_UNIT = re.compile(r"(?![eE][+-]?\d)[^\d\s+.,<>=-]", re.ASCII)
_MINIMUM = re.compile(
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
        """Return whether a claim's amount is at least this one, in the same unit."""
        if number is None or unit is None:
            return False
        return fold(unit) == fold(self.unit) and number >= self.number


def parse_number(text: str) -> Number:
    """Parse a number: digits, and a decimal point if it is not whole.

    Raises ValueError, with a message and a hint, for anything else.

    >>> parse_number("34"), parse_number("0.10")
    (34, 0.1)
    """
    if not _PLAIN.fullmatch(text):
        raise ValueError(f"is {quoted(text[:40])}, which is not a plain number.", _suggest(text))
    if sum(map(str.isdecimal, text)) > MOST_DIGITS:
        raise ValueError(f"has more than {MOST_DIGITS} digits.", "Round it, or use a larger unit.")
    number = float(text)
    return int(number) if number.is_integer() else number


def _suggest(text: str) -> str:
    """Suggest what to write instead."""
    if _SEPARATED.fullmatch(text):
        return "Write it without separators, such as 50000; decimals with a point, such as 0.5."
    if re.fullmatch(r"-?\d+,\d+", text, re.ASCII):
        return f"Write a decimal with a point: {text.replace(',', '.')}"
    number = re.match(r"(-?\d+(?:\.\d+)?)\s*(\D{1,30})$", text, re.ASCII)
    if number and not re.match(r"[eE_.,]", number[2]):
        return f"Write the number alone, and what it counts as its unit: unit: {quoted(number[2])}"
    return EXPECTED


def check_unit(text: str) -> str:
    """Return a unit unchanged; raise ValueError if it is invalid or too long."""
    if len(text) > LONGEST_UNIT:
        raise ValueError(f"has more than {LONGEST_UNIT} characters.", "Shorten it, such as EUR.")
    if not _BEGINS_UNIT.match(text):
        hint = "Name what is counted, such as %, EUR or rifles; the number is the amount."
        raise ValueError(f"is {quoted(text)}, which is not a unit.", hint)
    return text


def parse_amount(text: str) -> Amount:
    """Parse a minimum amount with its unit; ">=" before it is optional.

    Raises ValueError, with a message.

    >>> parse_amount("25 %") == parse_amount(">=25%") == Amount(25, "%")
    True
    """
    found = _MINIMUM.fullmatch(" ".join(clean(text).split()))
    if found is None:
        raise ValueError(say("not-an-amount", text=isolate(printable(text))))
    try:
        return Amount(parse_number(found["number"]), check_unit(found["unit"]))
    except ValueError as error:
        raise ValueError(f"{quoted(text)} {' '.join(error.args)}") from None


def round_number(text: str) -> str | None:
    """Convert a number of another program, rounded to 15 digits; None if it is not a number.

    Also None if it is too large or too small for 15 digits.

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
    """Format a number for a file: without separators, exponent or unneeded zeros.

    >>> write_number(50000), write_number(0.1), write_number(0.00001)
    ('50000', '0.1', '0.00001')
    """
    plain = int(number) if isinstance(number, float) and number.is_integer() else number
    return f"{Decimal(repr(plain)):f}"


def show_amount(number: Number, unit: str) -> str:
    """Format an amount for a reader, with commas between thousands.

    >>> show_amount(50000, "EUR"), show_amount(34, "%"), show_amount(2.5, "weight")
    ('50,000 EUR', '34 %', 'weight 2.5')
    """
    shown = f"{Decimal(write_number(number)):,f}"
    return f"{WEIGHT} {shown}" if unit == WEIGHT else f"{shown} {isolate(unit)}"
