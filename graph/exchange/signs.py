"""Rules that map a column of signs or values to relation types."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass

from ..model.errors import QuestionError

_RULE = re.compile(r"\s*(>=|<=|>|<|=)\s*([+-]?\d+(?:\.\d+)?)\s*=\s*(\S+)\s*")
_COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "=": operator.eq,
}


@dataclass(frozen=True)
class SignRule:
    """A column of numbers, and the type for each number; the first matching rule is used."""

    column: str
    rules: tuple[tuple[str, float, str], ...]

    def find_type(self, text: str) -> str:
        """Return the type of a number; the text itself if no rule matches."""
        try:
            number = float(text)
        except ValueError:
            return text
        fitting = (type for sign, limit, type in self.rules if _COMPARISONS[sign](number, limit))
        return next(fitting, text)


def parse_sign(text: str) -> SignRule:
    """Parse a column and its rules.

    Raises QuestionError if they have another form.

    >>> parse_sign("value:>0=allied-with,<0=fights").find_type("-1.0")
    'fights'
    """
    column, sign, rules = text.rpartition(":")
    found = [_RULE.fullmatch(each) for each in rules.split(",")]
    read = tuple((each[1], float(each[2]), each[3]) for each in found if each)
    if not sign or not column or len(read) < len(found):
        raise QuestionError(
            f'"{text}" is not a rule for signs. Expected e.g. value:">0=allied-with,<0=fights".'
        )
    return SignRule(column, read)
