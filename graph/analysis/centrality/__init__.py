"""Measures of centrality, each with the layer (network) it is computed on."""

from .layers import CONNECTION as CONNECTION
from .measure import Measure as Measure
from .measure import Scored as Scored
from .rank import RankedActor as RankedActor
from .rank import Ranking as Ranking
from .rank import find_measure as find_measure
from .rank import rank_actors as rank_actors
from .table import ATTENTION as ATTENTION
from .table import MEASURES as MEASURES
