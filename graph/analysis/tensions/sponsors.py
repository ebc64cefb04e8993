"""Those behind the two sides of a fight: what partners' clients and proxies are found among."""

from __future__ import annotations

from collections.abc import Iterator

from .finding import Case
from .ground import Ground

Sides = tuple[str, str, str, str]
"""Two sponsors in the order of their ids, then the client of the first and of the second."""


def list_sides(ground: Ground) -> Iterator[tuple[Sides, Case]]:
    """Give each fight with a sponsor behind either side: four different actors.

    The legs are: the first sponsor backs its client, the second its own, the clients fight.
    """
    for client, enemies in ground.fights.items():
        for enemy, fight in enemies.items():
            for sponsor, backing in ground.backers.get(client, {}).items():
                for other, support in ground.backers.get(enemy, {}).items():
                    if sponsor < other and sponsor != enemy and other != client:
                        yield (sponsor, other, client, enemy), ((backing,), (support,), (fight,))
