"""Children's picture books lying open: a picture across both pages, no letter on them."""
import math

import numpy as np

from . import palette
from .joinery import board
from .noise import fractal, noise
from .palette import linear
from .shape import Shape

SKY, PAPER = linear('bcd9ea'), palette.mix(palette.FELT, palette.SNOW, 0.5)


def _page_height(t, thick):
    """How high the open pages lie at a share `t` of the way from the fold to the edge."""
    return 0.004 + thick * math.sin(min(1.0, t * 3.0) * math.pi / 2) ** 0.7 * (1 - 0.25 * t)


def picture_book(paint, cloth, width=0.21, depth=0.25, thick=0.016, cells=(230, 270)):
    """An open book, its middle at the origin: cover, and its pages apart. `paint(x, y)` colours the spread; x from -1 to 1, y from 0 to 1."""
    cover, pages = Shape(), Shape()
    cover.join(board((2 * width + 0.02, depth + 0.014, 0.004), cloth, edge=0.0014))
    columns, rows = cells
    across, along = np.meshgrid((np.arange(columns) + 0.5) / columns, (np.arange(rows) + 0.5) / rows, indexing='ij')
    for side in (-1, 1):
        rim = []
        stray = [0.007 * noise(side * across * 13, along * 13, seed) + 0.003 * noise(side * across * 42, along * 42, seed) for seed in (3, 4)]
        wash = 1 + 0.07 * fractal(side * across * 4, along * 4, 4, 7) + 0.03 * noise(side * across * 90, along * 90, 9)
        for i in range(columns):
            t0, t1 = i / columns, (i + 1) / columns
            x0, x1 = side * (0.001 + t0 * (width - 0.002)), side * (0.001 + t1 * (width - 0.002))
            z0, z1 = _page_height(t0, thick), _page_height(t1, thick)
            for j in range(rows):
                y0, y1 = (j / rows - 0.5) * depth, ((j + 1) / rows - 0.5) * depth
                u, v = side * (t0 + t1) / 2, (j + 0.5) / rows
                framed = abs(u) < 0.94 and 0.06 < v < 0.94
                ring = [(x0, y0, z0), (x1, y0, z1), (x1, y1, z1), (x0, y1, z0)]
                pages.add(ring if side > 0 else ring[::-1], [(0, 1, 2, 3)], palette.shade(paint(u + stray[0][i, j], v + stray[1][i, j]), wash[i, j]) if framed else PAPER)
            rim.append((x0, x1, z0, z1))
        for k in range(5):
            tone = palette.shade(PAPER, 0.86 + 0.1 * (k % 2))
            for x0, x1, z0, z1 in rim:
                low = [0.004 + (z - 0.004) * k / 5 for z in (z0, z1)]
                high = [0.004 + (z - 0.004) * (k + 1) / 5 for z in (z0, z1)]
                for y in (-depth / 2, depth / 2):
                    pages.add([(x0, y, low[0]), (x1, y, low[1]), (x1, y, high[1]), (x0, y, high[0])], [(0, 1, 2, 3)], tone)
            x, z = side * (width - 0.001), _page_height(1, thick)
            pages.add([(x, -depth / 2, 0.004 + (z - 0.004) * k / 5), (x, depth / 2, 0.004 + (z - 0.004) * k / 5), (x, depth / 2, 0.004 + (z - 0.004) * (k + 1) / 5), (x, -depth / 2, 0.004 + (z - 0.004) * (k + 1) / 5)], [(0, 1, 2, 3)], tone)
    return cover, pages


def apple_tree(x, y):
    """A round apple tree with red apples on a green hill, a little fence, a sun."""
    hill = 0.26 + 0.07 * math.cos(x * 2.2)
    if math.hypot((x - 0.68) * 0.84, y - 0.8) < 0.085:
        return palette.AUTUMN
    apples = [(-0.36, 0.62), (-0.14, 0.74), (0.02, 0.54), (-0.5, 0.5), (-0.2, 0.5), (0.12, 0.68), (-0.34, 0.78), (0.24, 0.24), (-0.62, 0.22)]
    if any(math.hypot((x - ax) * 0.84, y - ay) < 0.036 for ax, ay in apples):
        return palette.POMEGRANATE
    crown = min(math.hypot((x - cx) * 0.84, y - cy) / r for cx, cy, r in ((-0.18, 0.66, 0.2), (-0.4, 0.56, 0.17), (0.08, 0.58, 0.18), (-0.18, 0.5, 0.16)))
    if crown < 1:
        return palette.LEAF if crown > 0.62 else palette.FRESH_GRASS
    if abs(x + 0.18) < 0.045 and hill - 0.06 < y < 0.5:
        return palette.WOOD
    if 0.42 < x < 0.86 and (abs((x * 22) % 1 - 0.5) < 0.24 and y < 0.42 or abs(y - 0.36) < 0.014) and y > 0.24:
        return palette.SNOW
    if y < hill:
        return palette.GRASS if y < hill - 0.09 else palette.FRESH_GRASS
    return SKY


def snow_mountain(x, y):
    """Blue mountains with snow, a lake below, a felt yurt, the same sun."""
    if math.hypot((x + 0.68) * 0.84, y - 0.8) < 0.085:
        return palette.AUTUMN
    ridge = max(0.84 - abs(x - 0.18) * 0.95, 0.68 - abs(x + 0.42) * 0.8, 0.64 - abs(x - 0.72) * 0.9) + 0.018 * float(noise(x * 9, 3.0, 5))
    dome = math.hypot((x + 0.46) * 0.84, max(0.0, y - 0.2)) < 0.13 and y > 0.2
    if dome or abs(x + 0.46) < 0.15 and 0.1 < y < 0.2:
        return palette.POMEGRANATE if abs(y - 0.2) < 0.016 else palette.WOOD if abs(x + 0.46) < 0.035 and y < 0.2 else palette.FELT
    if y < 0.16:
        return palette.FRESH_GRASS if x < 0.1 + 0.1 * math.sin(y * 30) else palette.GRASS
    if y < 0.31 and x > -0.2 - (y - 0.16):
        return palette.PALE_INDIGO if (y * 60) % 3 < 2.4 else palette.mix(palette.PALE_INDIGO, palette.SNOW, 0.5)
    if y < 0.33:
        return palette.LEAF
    if y < ridge:
        snowy = y > ridge - 0.15 + 0.05 * math.sin(x * 42)
        return palette.SNOW if snowy else palette.INDIGO if x > 0.18 or -0.42 < x < -0.1 else palette.PALE_INDIGO
    return SKY
