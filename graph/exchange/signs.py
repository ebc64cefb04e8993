"""A column of signs or values as relation types: which number means which."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass

from ..model.errors import QuestionError

_RULE = re.compile(r"\s*(>=|<=|>|<|=)\s*([+-]?\d+(?:\.\d+)?)\s*=\s*(\S+)\s*")
_HOLDS: dict[str, Callable[[float, float], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "=": operator.eq,
}


@dataclass(frozen=True)
class SignRule:
    """Which column holds a number, and which type each number stands for; the first rule wins."""

    column: str
    rules: tuple[tuple[str, float, str], ...]

    def type_of(self, text: str) -> str:
        """Return the type of a number; the text itself where no rule is for it."""
        try:
            number = float(text)
        except ValueError:
            return text
        fitting = (type for sign, limit, type in self.rules if _HOLDS[sign](number, limit))
        return next(fitting, text)


def parse_sign(text: str) -> SignRule:
    """Read a column and its rules.

    Raises QuestionError where they are not so written.

    >>> parse_sign("value:>0=allied-with,<0=fights").type_of("-1.0")
    'fights'
    """
    column, sign, rules = text.rpartition(":")
    found = [_RULE.fullmatch(each) for each in rules.split(",")]
    read = tuple((each[1], float(each[2]), each[3]) for each in found if each)
    if not sign or not column or len(read) < len(found):
        raise QuestionError(
            f'"{text}" is no rule for signs. Write it as value:">0=allied-with,<0=fights".'
        )
    return SignRule(column, read)
