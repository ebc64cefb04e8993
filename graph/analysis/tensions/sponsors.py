"""The sponsors of the two sides of a fight: candidates for clients-clash and proxy."""

from __future__ import annotations

from collections.abc import Iterator

from .finding import Case
from .index import TensionIndex


def list_sides(index: TensionIndex) -> Iterator[Case]:
    """Yield each fight with a sponsor behind either side: four different actors.

    The two sponsors come in the order of their ids, then the clients of the first and the second.
    The legs are: the first sponsor backs its client, the second its own, the clients fight.
    """
    for client, enemies in index.fights.items():
        for enemy, fight in enemies.items():
            for sponsor, backing in index.backers.get(client, {}).items():
                for other, support in index.backers.get(enemy, {}).items():
                    if sponsor < other and sponsor != enemy and other != client:
                        yield Case((sponsor, other, client, enemy), (backing, support, fight))
