"""What is left out of balance and tensions unless it is asked for: interpretations."""

from __future__ import annotations

from dataclasses import replace

from ..scope import Scope
from ..vocabulary import MODES

THESES_LEFT_OUT = "Left out: what is claimed only as an interpretation of what it all amounts to."
"""What an answer says of a scope that was narrowed here."""


def leave_out_theses(scope: Scope) -> Scope:
    """Narrow a scope to all modes but theses; a scope that names its modes stays as it is.

    >>> sorted(leave_out_theses(Scope()).modes)
    ['act', 'intent', 'label']
    >>> leave_out_theses(Scope(modes="thesis")).as_given()
    {'modes': ['thesis']}
    """
    if scope.modes:
        return scope
    return replace(scope, modes=frozenset(MODES) - {"thesis"})
