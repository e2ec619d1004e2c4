"""A komuz lying on its back along y, its neck towards +y, its belly up: pear-shaped, of one piece of wood, three strings, no frets."""
import math

import numpy as np

from . import palette
from .lutherie import APRICOT, peg
from .shape import Shape, lathe, rod


def pear(steps=110):
    """The komuz seen from above: one line from the bowl into the neck."""
    half = []
    for t in np.linspace(0, 1, steps // 2):
        y = -0.2 + 0.78 * t
        bowl = 0.098 * max(0.0, 1 - ((y + 0.095) / 0.105) ** 2) ** 0.5 if y < -0.06 else 0.0928 * math.exp(-(((y + 0.06) / 0.135) ** 1.7)) + 0.0165 * (1 - math.exp(-((y + 0.06) / 0.12) ** 2)) - 0.003 * max(0, t - 0.5)
        half.append((max(bowl, 0.001), y))
    return [(x, y) for x, y in half] + [(-x, y) for x, y in reversed(half)]


def lying_komuz():
    """Body, belly, pegs, and its three gut strings as four shapes; 0.9 long, its belly at z = 0."""
    outline = pear()
    n = len(outline)
    body, belly, pegs, strings = Shape(), Shape(), Shape(), Shape()
    levels = []
    for k in range(11):
        t = k / 10
        level = []
        for x, y in outline:
            deep = 0.03 + 0.045 * math.exp(-((y + 0.09) / 0.11) ** 2)
            level.append((x * (1 - t ** 2.6) ** 0.42 if t < 1 else 0.0, y if y > -0.19 else -0.19 + (y + 0.19) * (1 - t), 0.004 - deep * t))
        levels.append(level)
    for one, two in zip(levels, levels[1:]):
        body.add([*one, *two], [(i, i + n, (i + 1) % n + n, (i + 1) % n) for i in range(n)], APRICOT)
    for (x0, y0), (x1, y1) in zip(outline[:n // 2 - 1], outline[1:n // 2]):
        tone = palette.mix(APRICOT, palette.STRAW, 0.45) if y1 < 0.11 else palette.shade(APRICOT, 0.8)
        belly.add([(-x0, y0, 0.0045), (x0, y0, 0.0045), (x1, y1, 0.0045), (-x1, y1, 0.0045)], [(0, 1, 2, 3)], tone)
    belly.join(lathe([(0.006, 0), (0.006, 0.0006)], 20, palette.DARK_WOOD), at=(0, 0.03, 0.0046))
    for x in (-0.014, 0.014):
        belly.join(lathe([(0.0028, 0), (0.0028, 0.0006)], 14, palette.DARK_WOOD), at=(x, 0.05, 0.0046))
    body.add([(x, y, z) for y, w in ((0.575, 0.014), (0.7, 0.021), (0.72, 0.012)) for x, z in ((-w, 0.005), (w, 0.005), (w * 0.8, -0.026), (-w * 0.8, -0.026))],
             [(0, 4, 5, 1), (1, 5, 6, 2), (2, 6, 7, 3), (3, 7, 4, 0), (4, 8, 9, 5), (5, 9, 10, 6), (6, 10, 11, 7), (7, 11, 8, 4), (8, 11, 10, 9)], APRICOT)
    for side, y in ((-1, 0.605), (1, 0.635), (-1, 0.668)):
        pegs.join(peg((side * 0.013, y, -0.01), (side, 0, 0), 0.052, palette.DARK_WOOD, 0.012))
    pegs.join(rod((-0.02, -0.105, 0.009), (0.02, -0.105, 0.009), 0.004, palette.DARK_WOOD, 10)).join(rod((0, -0.2, -0.006), (0, -0.212, -0.006), 0.006, palette.DARK_WOOD, 10))
    for x in (-0.009, 0.0, 0.009):
        strings.join(rod((x * 0.3, -0.2, 0.0), (x, -0.105, 0.0145), 0.0009, palette.BONE, 6)).join(rod((x, -0.105, 0.0145), (x * 0.75, 0.585, 0.0085), 0.0009, palette.BONE, 6))
    return body, belly, pegs, strings
