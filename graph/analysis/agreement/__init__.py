"""Agreement of two codings of one article: on pairs of actors, and on the claims about them."""

from .kappa import measure_kappa
from .matching import Matching, Pairing, Unit, match_codings, report_nothing_shared
from .measure import Agreement, measure_agreement

__all__ = [
    "Agreement",
    "Matching",
    "Pairing",
    "Unit",
    "match_codings",
    "measure_agreement",
    "measure_kappa",
    "report_nothing_shared",
]
