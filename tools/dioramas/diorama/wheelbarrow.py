"""A navvy's wheelbarrow of wood: two long shafts, a tray of boards between them, a spoked wheel with an iron tyre."""
import math

import numpy as np

from . import palette
from .joinery import board
from .rounded import bar
from .shape import Shape, lathe, rod

RADIUS = 0.25


def _wheel():
    """The wheel about y at the origin: wood, and iron apart."""
    wood, iron = Shape(), Shape()
    turned = (math.pi / 2, 0, 0)
    for profile in ([(0.172, -0.03), (0.226, -0.03), (0.226, 0.03), (0.172, 0.03), (0.172, -0.03)], [(0.001, -0.075), (0.05, -0.07), (0.062, 0), (0.05, 0.07), (0.001, 0.075)]):
        wood.join(lathe(profile, 64, palette.OLD_WOOD, turn=turned))
    for k in range(8):
        a = math.pi * k / 4
        wood.join(rod((0.04 * math.cos(a), 0, 0.04 * math.sin(a)), (0.19 * math.cos(a), 0, 0.19 * math.sin(a)), 0.019, palette.WOOD, 14, 0.016))
    iron.join(lathe([(0.224, -0.033), (RADIUS, -0.033), (RADIUS, 0.033), (0.224, 0.033), (0.224, -0.033)], 72, palette.IRON, turn=turned))
    return wood, iron.join(rod((0, -0.2, 0), (0, 0.2, 0), 0.014, palette.IRON, 14))


def _tray(rng):
    """Boards that lean outwards, the front one most: their inner foot is a rectangle 0.72 by 0.4 m, open above."""
    shape, tall = Shape(), 0.3
    low = [(-0.36, -0.2), (0.36, -0.2), (0.36, 0.2), (-0.36, 0.2)]
    high = [(-0.46, -0.33), (0.58, -0.33), (0.58, 0.33), (-0.46, 0.33)]
    for k in range(4):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = low[k], low[(k + 1) % 4], high[(k + 1) % 4], high[k]
        for i in range(3):
            s, t = i / 3 + 0.004, (i + 1) / 3 - 0.004
            corners = [(ax + (dx - ax) * s, ay + (dy - ay) * s, tall * s), (bx + (cx - bx) * s, by + (cy - by) * s, tall * s), (bx + (cx - bx) * t, by + (cy - by) * t, tall * t), (ax + (dx - ax) * t, ay + (dy - ay) * t, tall * t)]
            middle = np.mean(corners, axis=0)
            away = np.array([middle[0], middle[1], 0]) / np.hypot(*middle[:2]) * 0.024
            points = [np.array(p) for p in corners] + [np.array(p) + away for p in corners]
            shape.add(points, [(0, 3, 2, 1), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)], palette.shade(palette.OLD_WOOD, rng.uniform(0.8, 1.15)))
    return shape.join(board((0.76, 0.44, 0.024), palette.shade(palette.OLD_WOOD, 0.8), at=(0, 0, -0.02), edge=0.003))


def wheelbarrow(rng):
    """Standing along x, its wheel towards +x on z = 0, its handles to -x: wood, and iron apart."""
    wheel, iron = _wheel()
    wood = Shape().join(wheel, at=(0.86, 0, RADIUS)).join(_tray(rng), at=(0.0, 0, 0.42))
    iron = Shape().join(iron, at=(0.86, 0, RADIUS))
    for side in (-1, 1):
        line = [(0.92, side * 0.14, 0.25), (0.4, side * 0.2, 0.37), (-0.4, side * 0.25, 0.385), (-0.8, side * 0.28, 0.45), (-1.1, side * 0.29, 0.53)]
        wood.join(bar(line, [0.032, 0.034, 0.034, 0.028, 0.02], palette.shade(palette.WOOD, 1.1), 18))
        wood.join(rod((-0.38, side * 0.26, 0.38), (-0.46, side * 0.34, 0.0), 0.028, palette.WOOD, 16, 0.024)).join(rod((-0.44, side * 0.32, 0.1), (0.05, side * 0.25, 0.37), 0.014, palette.WOOD, 12))
        wood.join(rod((0.3, side * 0.21, 0.4), (0.34, side * 0.33, 0.74), 0.018, palette.WOOD, 12))
    return wood.join(rod((-0.45, -0.33, 0.12), (-0.45, 0.33, 0.12), 0.016, palette.WOOD, 12)), iron
