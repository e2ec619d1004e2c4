"""A riding saddle with its felt and cloth, hung over a rail."""
import math

import numpy as np

from . import palette
from .shape import Shape, lathe, rod


def _draped(shape, long, drop, width, thick_at, rng):
    """A woven cloth over a rail along x: hangs `drop` on either side; a border, and a medallion on each side."""
    columns, rows = 34, 56
    grid = []
    for i in range(columns + 1):
        u = i / columns * 2 - 1
        for j in range(rows + 1):
            v = j / rows * 2 - 1
            arc = abs(v) * (drop + width)
            if arc < width:
                y, z = math.copysign(arc, v) * 0.9, thick_at - 0.25 * arc * arc / width
            else:
                y, z = math.copysign(width * 0.9 + 0.05 * math.sin((arc - width) * 3), v), thick_at - 0.25 * width - (arc - width)
            grid.append((u * long / 2 * (1 + 0.03 * math.sin(v * 9)), y + 0.018 * math.sin(u * 9 + v * 3), z + rng.normal(0, 0.002)))
    for i in range(columns):
        for j in range(rows):
            edge = min(i, columns - 1 - i, j, rows - 1 - j)
            step = abs(i - (columns - 1) / 2) * 0.8 + abs(min(j, rows - 1 - j) - 9)
            colour = (palette.DARK_WOOD if edge == 0 else palette.INDIGO if edge == 2 and (i + j) % 2 else palette.DEEP_POMEGRANATE if edge < 4
                      else palette.LINEN if step < 2 else palette.INDIGO if step < 5 else palette.STRAW if step < 6
                      else palette.DEEP_POMEGRANATE if step < 8 else palette.POMEGRANATE)
            a = i * (rows + 1) + j
            shape.add([grid[a], grid[a + rows + 1], grid[a + rows + 2], grid[a + 1]], [(0, 1, 2, 3)], palette.shade(colour, rng.uniform(0.9, 1.08)))


def saddle(rng):
    """The saddle, its length along x, the top of the rail at z = 0: pommel towards +x."""
    shape = Shape()
    _draped(shape, 0.98, 0.62, 0.2, 0.07, rng)
    columns, rows, grid = 18, 16, []
    for i in range(columns + 1):
        t = i / columns * 2 - 1
        crest = 0.13 + (0.13 * max(0, t - 0.35) ** 1.25 / 0.65 ** 1.25 if t > 0 else 0.14 * (max(0, -t - 0.35) / 0.65) ** 1.25)
        wide = 0.19 - 0.05 * t - (0.10 * max(0, t - 0.55))
        for j in range(rows + 1):
            v = j / rows * 2 - 1
            y = wide * math.sin(v * math.pi / 2) * (1.0 + 0.15 * abs(v))
            z = crest - 0.20 * abs(v) ** 2.2
            grid.append((t * 0.34, y, z))
    for i in range(columns):
        for j in range(rows):
            a = i * (rows + 1) + j
            shape.add([grid[a], grid[a + rows + 1], grid[a + rows + 2], grid[a + 1]], [(0, 1, 2, 3)], palette.shade(palette.LEATHER, rng.uniform(0.85, 1.15)))
    shape.join(lathe([(0.045, 0), (0.034, 0.035), (0.05, 0.06), (0.042, 0.09), (0.0, 0.1)], 10, palette.shade(palette.LEATHER, 0.7), at=(0.30, 0, 0.22), turn=(0, 0.35, 0)))
    for side in (-1, 1):
        flap = [(-0.26, side * 0.20, 0.06), (0.22, side * 0.20, 0.06), (0.25, side * 0.255, -0.12), (0.2, side * 0.27, -0.27), (0.08, side * 0.28, -0.36), (-0.08, side * 0.28, -0.36),
                (-0.2, side * 0.27, -0.27), (-0.27, side * 0.255, -0.12)]
        shape.add(flap, [tuple(range(8))], palette.shade(palette.LEATHER, 0.62))
        x = 0.06
        shape.add([(x - 0.022, side * 0.292, -0.02), (x + 0.022, side * 0.292, -0.02), (x + 0.022, side * 0.3, -0.62), (x - 0.022, side * 0.3, -0.62)], [(0, 1, 2, 3)], palette.shade(palette.LEATHER, 0.6))
        for k in range(9):
            a0, a1 = math.pi * k / 9, math.pi * (k + 1) / 9
            p = [(x + 0.085 * math.cos(a), side * 0.3, -0.76 + 0.14 * math.sin(a)) for a in (a0, a1)]
            shape.join(rod(p[0], p[1], 0.012, palette.STONE, 5))
        shape.join(rod((x - 0.09, side * 0.3, -0.76), (x + 0.09, side * 0.3, -0.76), 0.02, palette.STONE, 6))
    return shape


def hoof_print(x, y, at, turn, size=0.108):
    """How deep a horseshoe has pressed into the ground at (x, y), 0 to 1."""
    c, s = math.cos(turn), math.sin(turn)
    u, v = ((x - at[0]) * c + (y - at[1]) * s) / size, (-(x - at[0]) * s + (y - at[1]) * c) / size
    r = np.hypot(u, v * 0.88)
    ring = np.clip(1 - np.abs(r - 0.82) / 0.34, 0, 1)
    return ring * (v > -0.55) + 0.35 * (r < 0.7)
