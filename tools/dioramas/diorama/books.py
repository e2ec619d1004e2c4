"""Books on a reading table. Their pages are blank and their covers bear no title: nothing is invented."""
import math

import numpy as np

from . import palette
from .joinery import board
from .shape import Shape, box


def closed_book(width=0.165, depth=0.235, thick=0.04, cloth=palette.DEEP_POMEGRANATE):
    """A closed book lying on its back, its spine to -x: the cloth, and its pages apart."""
    cover, pages = Shape(), Shape()
    for z in (0, thick - 0.003):
        cover.join(board((width, depth, 0.003), cloth, at=(0.002, 0, z), edge=0.0012))
    arc = [(-width / 2 + 0.004 - 0.009 * math.sin(a), thick / 2 - thick / 2 * math.cos(a)) for a in np.linspace(0, math.pi, 9)]
    points = [(x, -depth / 2, z) for x, z in arc] + [(x, depth / 2, z) for x, z in arc]
    cover.add(points, [(i, i + 1, i + 10, i + 9) for i in range(8)] + [tuple(range(8, -1, -1)), tuple(range(9, 18))], cloth)
    tall = thick - 0.006
    for k in range(12):
        tone = palette.shade(palette.mix(palette.FELT, palette.LINEN, 0.5), 0.9 + 0.12 * (k % 2))
        pages.join(box((width - 0.012, depth - 0.008, tall / 12), tone, at=(0.001, 0, 0.003 + tall * k / 12)))
    return cover, pages


def spread_book(width=0.165, depth=0.235, thick=0.04, cloth=palette.DEEP_POMEGRANATE):
    """The same book lying open in the middle, its pages blank and swelling towards the fold: cloth and pages."""
    cover, pages = Shape(), Shape()
    cover.join(board((2 * width + thick, depth, 0.003), cloth, edge=0.0012))
    steps = 14
    for side in (-1, 1):
        for leaf in range(6):
            low, high = leaf / 6, (leaf + 1) / 6
            rows = []
            for t in np.linspace(0, 1, steps + 1):
                swell = thick * 0.5 * (math.sin(min(1, t * 3.2) * math.pi / 2) ** 0.7) * (1 - 0.22 * t)
                x = side * (0.0015 + t * (width - 0.006 - 0.004 * (5 - leaf) / 6))
                rows.append((x, 0.003 + swell * low, 0.003 + swell * high))
            tone = palette.shade(palette.FELT, 0.92 + 0.08 * (leaf % 2) + (0.06 if leaf == 5 else 0))
            y = depth / 2 - 0.005
            for (xa, la, ha), (xb, lb, hb) in zip(rows, rows[1:]):
                ring = [(xa, -y, ha), (xb, -y, hb), (xb, y, hb), (xa, y, ha)]
                pages.add(ring, [(0, 1, 2, 3)], tone)
                for way in (-y, y):
                    pages.add([(xa, way, la), (xb, way, lb), (xb, way, hb), (xa, way, ha)], [(0, 1, 2, 3)], palette.shade(tone, 0.9))
            xb, lb, hb = rows[-1]
            pages.add([(xb, -y, lb), (xb, y, lb), (xb, y, hb), (xb, -y, hb)], [(0, 1, 2, 3)], palette.shade(tone, 0.9))
    return cover, pages
