"""A theatre curtain: heavy cloth hanging in deep folds, its foot trimmed."""
import math

from . import palette
from .shape import Shape


def curtain(rng, width, height, colour=palette.DEEP_POMEGRANATE, fold=0.26, deep=0.09, drawn=0.0, trim=palette.STRAW):
    """Along x from the origin, hanging to z = 0, its face to -y. `drawn` gathers its right edge towards the left at the foot, a share of the width."""
    shape, columns, rows = Shape(), round(width / fold) * 14, 26
    phase = rng.uniform(0, 6.3, 4)

    def place(i, j):
        u, t = i / columns, j / rows
        x, z = u * width, t * height
        swing = 2 * math.pi * x / fold + 0.9 * math.sin(x * 1.3 + phase[0]) + 0.5 * math.sin(x * 3.1 + phase[1])
        y = -deep * (0.6 + 0.4 * math.sin(x * 0.9 + phase[2])) * math.sin(swing) * (1.08 - 0.3 * t) + 0.02 * math.sin(t * 7 + x * 2 + phase[3])
        pull = drawn * math.sin(math.pi * min(1.0, max(0.0, (1 - t) * 1.15)) / 2) ** 2
        return (x * (1 - pull), y, z)

    for i in range(columns):
        for j in range(rows):
            hem = j == 1
            tone = trim if hem else palette.shade(colour, 0.95 + 0.1 * math.sin(i * 0.45))
            shape.add([place(i, j), place(i + 1, j), place(i + 1, j + 1), place(i, j + 1)], [(0, 1, 2, 3)], tone)
    return shape


def pelmet(rng, width, swags=7, drop=0.6, colour=palette.DEEP_POMEGRANATE, trim=palette.STRAW):
    """The short curtain over the stage along x from the origin, its top at z = 0: swags side by side, fringed."""
    shape, one, across, down = Shape(), width / swags, 30, 16

    def place(k, i, j):
        u, t = i / across, j / down
        low = drop * (0.45 + 0.55 * math.sin(math.pi * u))
        pleat = 0.05 * math.sin(t * 19 - 3 * math.sin(math.pi * u)) * math.sin(math.pi * u) + 0.1 * math.sin(math.pi * u)
        return ((k + u) * one, -pleat - 0.02 * (k % 2), -low * t)

    for k in range(swags):
        for i in range(across):
            for j in range(down):
                tone = trim if j == down - 1 else palette.shade(colour, 0.92 + 0.16 * ((j * 3) % 5) / 5)
                shape.add([place(k, i, j + 1), place(k, i + 1, j + 1), place(k, i + 1, j), place(k, i, j)], [(0, 1, 2, 3)], tone)
    return shape
