"""An exercise book lying open. Its lines are empty: nothing is invented."""
import math

import numpy as np

from . import palette
from .joinery import board
from .palette import linear
from .shape import Shape

PAPER, RULE = palette.mix(palette.FELT, palette.SNOW, 0.4), linear('9fb2cf')


def exercise_book(rng, width=0.165, depth=0.205, thick=0.012, rows=15, cover=palette.mix(palette.PALE_INDIGO, palette.LEAF, 0.35)):
    """Open in the middle, its fold along y over the origin: cover, pages that swell towards the fold, and the ruled lines apart."""
    outside = board((2 * width + 0.004, depth + 0.004, 0.0012), cover, edge=0.0004)
    pages, lines, steps = Shape(), Shape(), 30

    def swell(t, share):
        rise = thick * (math.sin(min(1.0, 0.12 + t * 2.6) * math.pi / 2) ** 0.8) * (1 - 0.45 * t) * share
        return 0.0012 + rise + 0.0012 * share * math.sin(5 * t + 1.0)

    for side in (-1, 1):
        for leaf in range(6):
            high, out = (leaf + 1) / 6, width - 0.0012 * (5 - leaf) - rng.uniform(0, 0.0006)
            low, half = leaf / 6, depth / 2 - rng.uniform(0, 0.0008)
            places = [(side * (0.0006 + t * out), swell(t, low), swell(t, high)) for t in np.linspace(0, 1, steps + 1)]
            tone = palette.shade(PAPER, 0.9 + 0.1 * (leaf % 2) + 0.02 * (leaf == 5))
            for (xa, la, ha), (xb, lb, hb) in zip(places, places[1:]):
                pages.add([(xa, -half, ha), (xb, -half, hb), (xb, half, hb), (xa, half, ha)], [(0, 1, 2, 3)], tone)
                pages.add([(xa, -half, la), (xb, -half, lb), (xb, -half, hb), (xa, -half, ha)], [(0, 1, 2, 3)], palette.shade(tone, 0.9))
            xb, lb, hb = places[-1]
            pages.add([(xb, -half, lb), (xb, half, lb), (xb, half, hb), (xb, -half, hb)], [(0, 1, 2, 3)], palette.shade(tone, 0.88))
        marks = [(t, side * (0.0006 + t * width)) for t in np.linspace(0.03, 0.99, steps)]
        for row in range(rows):
            y = depth / 2 - 0.02 - row * (depth - 0.034) / rows
            for (ta, xa), (tb, xb) in zip(marks, marks[1:]):
                lines.add([(xa, y - 0.0003, swell(ta, 1) + 0.00015), (xb, y - 0.0003, swell(tb, 1) + 0.00015), (xb, y + 0.0003, swell(tb, 1) + 0.00015), (xa, y + 0.0003, swell(ta, 1) + 0.00015)], [(0, 1, 2, 3)], RULE)
        margin, top, half = side * width * 0.86, swell(0.86, 1) + 0.0002, depth / 2 - 0.001
        lines.add([(margin - 0.0003, -half, top), (margin + 0.0003, -half, top), (margin + 0.0003, half, top), (margin - 0.0003, half, top)], [(0, 1, 2, 3)], linear('c98d84'))
    return outside, pages, lines
