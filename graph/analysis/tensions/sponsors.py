"""Those behind the two sides of a fight: what partners' clients and proxies are found among."""

from __future__ import annotations

from collections.abc import Iterator

from .finding import Case
from .index import Ground


def list_sides(ground: Ground) -> Iterator[Case]:
    """Give each fight with a sponsor behind either side: four different actors.

    They are two sponsors in the order of their ids, then the client of the first and of the second.
    The legs are: the first sponsor backs its client, the second its own, the clients fight.
    """
    for client, enemies in ground.fights.items():
        for enemy, fight in enemies.items():
            for sponsor, backing in ground.backers.get(client, {}).items():
                for other, support in ground.backers.get(enemy, {}).items():
                    if sponsor < other and sponsor != enemy and other != client:
                        yield Case((sponsor, other, client, enemy), (backing, support, fight))
