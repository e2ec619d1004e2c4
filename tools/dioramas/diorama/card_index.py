"""A card index: its drawers, and one of them pulled out, a place in its row of blank cards left open."""
import numpy as np

from . import palette
from .joinery import board
from .shape import Shape, box
from .stationery import CARD, drawer_front


def pulled_drawer(rng, wide, tall, deep, out, colour, gap):
    """A drawer pulled `out` of its case, whose front is the plane y = 0; the drawer's own middle is at x = 0, its foot at z = 0.

    `gap` is where the row of cards is open, from one distance behind the drawer's front to another. Wood, brass, label, paper.
    """
    wood, paper, t = Shape(), Shape(), 0.011
    face, brass, label = Shape(), Shape(), Shape()
    for whole, part in zip((face, brass, label), drawer_front(wide, tall, colour)):
        whole.join(part, at=(0, -out, 0))
    inner, side_tall, y0 = palette.mix(colour, palette.NEW_WOOD, 0.55), tall * 0.62, -out + 0.009
    wood.join(board((wide - 0.02, deep, 0.008), inner, at=(0, y0 + deep / 2, 0.008), edge=0.001))
    for side in (-1, 1):
        wood.join(board((t, deep, side_tall), inner, at=(side * (wide - 0.02 - t) / 2, y0 + deep / 2, 0.01), edge=0.003))
    card_wide, card_tall = wide - 0.02 - 2 * t - 0.012, tall * 0.72
    y, count = y0 + 0.016, 0
    while y < 0.012:
        before = y - y0 < gap[0]
        near = min(1.0, abs(y - y0 - (gap[0] if before else gap[1])) / 0.09)
        lean = (0.06 + 0.16 * (1 - near)) if before else -(0.10 + 0.2 * (1 - near) ** 2)
        guide = count % 17 == 9
        high, tone = card_tall * (1.09 if guide else 1.0), palette.mix(CARD, palette.LEATHER, 0.28) if guide else palette.shade(CARD, rng.uniform(0.9, 1.06))
        leaf = box((card_wide, 0.0013 if guide else 0.0009, high), tone)
        paper.join(leaf, at=(rng.normal(0, 0.0016), y, 0.0165 + abs(rng.normal(0, 0.0008))), turn=(lean + rng.normal(0, 0.008), 0, rng.normal(0, 0.003)))
        y += rng.uniform(0.0024, 0.0044)
        count += 1
        if gap[0] <= y - y0 < gap[1]:
            y = y0 + gap[1]
    return face, wood, brass, label, paper


def drawer_case(width, height, depth, colour):
    """The body of the case along x from the origin, standing on z = 0, its front rails in the plane y = 0."""
    shape = Shape().join(board((width, depth, height), palette.shade(colour, 0.5), at=(width / 2, depth / 2 + 0.006, 0)))
    shape.join(board((width + 0.05, depth + 0.05, 0.04), colour, at=(width / 2, depth / 2 - 0.01, height), edge=0.01))
    for x in (0.012, width - 0.012):
        shape.join(board((0.024, 0.03, height), colour, at=(x, 0.004, 0), edge=0.004))
    return shape


def drawer_grid(columns, rows, wide, tall, skip=()):
    """Column, row, and the lower middle of each drawer's front, but for those to `skip`."""
    return [(i, j, np.array([0.024 + (i + 0.5) * wide, 0.0, 0.03 + j * tall])) for i in range(columns) for j in range(rows) if (i, j) not in skip]
