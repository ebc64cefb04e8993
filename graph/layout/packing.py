"""Pack unconnected groups of actors into rows or columns."""

from dataclasses import dataclass

import numpy as np

from .boxes import BoxArrays, Floats, measure_extent

MARGIN = 18.0
"""Pixels between two groups."""
WIDTHS = 40

Size = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Group:
    """The positions of a group's dots, relative to its upper left corner, and its size."""

    dots: Floats
    size: Size


def make_group(dots: Floats, boxes: BoxArrays) -> Group:
    """Make a group of actors at these positions."""
    upper, lower = measure_extent(dots + boxes.offset, boxes.half)
    width, height = (lower - upper).tolist()
    return Group(dots - upper, (width, height))


def align_singles(groups: list[Group]) -> list[Group]:
    """Give groups of one actor the same size, so that they form rows and columns."""
    singles = np.array([group.size for group in groups if len(group.dots) == 1])
    if not len(singles):
        return groups
    width, height = singles.max(axis=0).tolist()
    return [_widen(g, width, height) if len(g.dots) == 1 else g for g in groups]


def pack(sizes: list[Size], canvas: Floats) -> tuple[list[Floats], Floats]:
    """Return each group's upper left corner and the total size, in rows or columns.

    The arrangement that can be shown larger in the canvas is chosen; rows if both are about equal.
    Groups keep their order, the first in the upper left corner.
    """
    best: tuple[list[Floats], Floats] = [], np.zeros(2)
    largest = 0.0
    for turn in (1, -1):
        turned = [(b, a) if turn < 0 else (a, b) for a, b in sizes]
        for width in _list_widths(turned):
            corners, extent = _shelve(turned, width)
            zoom = float((canvas / extent[::turn]).min())
            if zoom > largest * 1.02:
                best, largest = ([corner[::turn] for corner in corners], extent[::turn]), zoom
    return best


def _widen(group: Group, width: float, height: float) -> Group:
    shift = np.array([(width - group.size[0]) / 2, 0.0])
    return Group(group.dots + shift, (width, height))


def _list_widths(sizes: list[Size]) -> list[float]:
    least = max(width for width, _ in sizes)
    area = sum((width + MARGIN) * (height + MARGIN) for width, height in sizes)
    most = min(sum(width + MARGIN for width, _ in sizes), least + 4 * area**0.5)
    return [least + (most - least) * step / (WIDTHS - 1) for step in range(WIDTHS)]


def _shelve(sizes: list[Size], width: float) -> tuple[list[Floats], Floats]:
    """Fill shelves from the left; a group less than half as high as its shelf starts another."""
    corners: list[Floats] = []
    x = y = high = wide = 0.0
    for own_width, own_height in sizes:
        if corners and (x + own_width > width + 1e-6 or own_height < high / 2):
            x, y, high = 0.0, y + high + MARGIN, 0.0
        corners.append(np.array([x, y]))
        x, high = x + own_width + MARGIN, max(high, own_height)
        wide = max(wide, x - MARGIN)
    return corners, np.array([wide, y + high])
