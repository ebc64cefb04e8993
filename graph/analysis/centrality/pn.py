"""PN centrality: friends raise the score, enemies lower it."""

from __future__ import annotations

from ...model.errors import QuestionError
from ...model.graph_data import View
from ...model.text import count
from .layers import sign_pairs
from .measure import Scored

_LEAST_ACTORS = 3
_ENEMY = 2
"""How many friends one enemy outweighs."""


def measure_pn(plain: View) -> Scored:
    """Measure PN centrality (Everett & Borgatti 2014), undirected.

    The solution of x = 1 + (P - 2N)x / (2n - 2), with P and N the 0/1 matrices of the positive
    and the negative ties and n the number of actors counted: those with a tie of one sign. Pairs
    with ties of both signs are left out. With n = 2 the equation may have no solution; for n >= 3
    it has one: all eigenvalues of P - 2N are less than 2n - 2.

    Raises QuestionError if fewer than 3 actors are counted.
    """
    signs = sign_pairs(plain)
    pairs = {pair: 1 if 1 in found else -_ENEMY for pair, found in signs.items() if len(found) == 1}
    ids = sorted({id for pair in pairs for id in pair})
    if len(ids) < _LEAST_ACTORS:
        raise QuestionError(
            "PN centrality needs at least 3 actors with a tie of one sign; "
            f"there are {len(ids) or 'none'}."
        )
    note = _say_counted(len(ids), len(plain) - len(ids), len(signs) - len(pairs))
    return Scored(_solve(ids, pairs), note)


def _say_counted(counted: int, others: int, mixed: int) -> str:
    left = [count(others, "actor") + " without one"] if others else []
    left += [count(mixed, "pair") + " with ties of both signs"] if mixed else []
    return f"n = {counted} actors with a tie of one sign; left out: {' and '.join(left) or 'none'}."


def _solve(ids: list[str], pairs: dict[tuple[str, str], int]) -> dict[str, float]:
    import numpy as np
    from scipy.sparse import coo_array, eye_array
    from scipy.sparse.linalg import cg

    place = {id: at for at, id in enumerate(ids)}
    rows = [place[first] for first, _ in pairs] + [place[second] for _, second in pairs]
    columns = [place[second] for _, second in pairs] + [place[first] for first, _ in pairs]
    size = len(ids)
    weights = np.array([*pairs.values(), *pairs.values()], dtype=float) / (2 * size - 2)
    ties = coo_array((weights, (rows, columns)), shape=(size, size)).tocsr()
    # Symmetric, positive definite and near the identity: converges in tens of steps.
    found, failed = cg(eye_array(size) - ties, np.ones(size), rtol=1e-14, atol=0.0, maxiter=1000)
    assert not failed
    return dict(zip(ids, found.tolist(), strict=True))
