"""Structural balance: triads, the frustration index as an interval, and the blocs that fit best."""

from .answer import measure_balance as measure_balance
from .record import Balance as Balance
