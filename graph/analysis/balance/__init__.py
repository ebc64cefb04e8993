"""Structural balance: triads, the frustration index as an interval, and the blocs that fit best."""

from .answer import Balance as Balance
from .answer import measure_balance as measure_balance
