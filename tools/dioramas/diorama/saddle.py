"""A riding saddle with its felt and cloth, hung over a rail."""
import math

import numpy as np

from . import palette
from .shape import Shape, rod


def _draped(shape, long, drop, width, thick_at, colours, rng, bands):
    """A cloth over a rail along x: hangs `drop` on either side."""
    columns, rows = 16, 22
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
            grid.append((u * long / 2 * (1 + 0.03 * math.sin(v * 9)), y + 0.018 * math.sin(u * 9 + v * 3), z + rng.normal(0, 0.003)))
    for i in range(columns):
        for j in range(rows):
            edge = min(i, columns - 1 - i, j, rows - 1 - j)
            a = i * (rows + 1) + j
            ring = [grid[a], grid[a + rows + 1], grid[a + rows + 2], grid[a + 1]]
            shape.add(ring, [(0, 1, 2, 3)], palette.shade(colours[min(edge, bands)], rng.uniform(0.93, 1.06)))


def saddle(rng):
    """The saddle, its length along x, the top of the rail at z = 0: pommel towards +x."""
    shape = Shape()
    _draped(shape, 0.98, 0.62, 0.2, 0.07, [palette.FELT, palette.POMEGRANATE, palette.INDIGO, palette.POMEGRANATE], rng, 3)
    columns, rows, grid = 18, 16, []
    for i in range(columns + 1):
        t = i / columns * 2 - 1
        crest = 0.13 + (0.19 * max(0, t - 0.35) ** 1.25 / 0.65 ** 1.25 if t > 0 else 0.14 * (max(0, -t - 0.35) / 0.65) ** 1.25)
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
    shape.join(rod((0.34, 0, 0.26), (0.40, 0, 0.43), 0.045, palette.shade(palette.LEATHER, 0.8), 8, 0.05))
    shape.join(rod((0.40, 0, 0.42), (0.43, 0, 0.46), 0.07, palette.COPPER, 9, 0.05))
    for side in (-1, 1):
        flap = [(-0.22, side * 0.235, 0.02), (0.2, side * 0.235, 0.02), (0.24, side * 0.27, -0.3), (0.05, side * 0.28, -0.42), (-0.18, side * 0.27, -0.32)]
        shape.add(flap, [(0, 1, 2, 3, 4)], palette.shade(palette.LEATHER, 0.8))
        x = 0.06
        shape.add([(x - 0.022, side * 0.245, 0.0), (x + 0.022, side * 0.245, 0.0), (x + 0.022, side * 0.3, -0.62), (x - 0.022, side * 0.3, -0.62)], [(0, 1, 2, 3)], palette.shade(palette.LEATHER, 0.6))
        for k in range(9):
            a0, a1 = math.pi * k / 9, math.pi * (k + 1) / 9
            p = [(x + 0.085 * math.cos(a), side * 0.3, -0.76 + 0.14 * math.sin(a)) for a in (a0, a1)]
            shape.join(rod(p[0], p[1], 0.012, palette.STONE, 5))
        shape.join(rod((x - 0.09, side * 0.3, -0.76), (x + 0.09, side * 0.3, -0.76), 0.02, palette.STONE, 6))
    return shape


def hoof_print(x, y, at, turn, size=0.075):
    """How deep a horseshoe has pressed into the ground at (x, y), 0 to 1."""
    c, s = math.cos(turn), math.sin(turn)
    u, v = ((x - at[0]) * c + (y - at[1]) * s) / size, (-(x - at[0]) * s + (y - at[1]) * c) / size
    r = np.hypot(u, v * 0.88)
    ring = np.clip(1 - np.abs(r - 0.82) / 0.34, 0, 1)
    return ring * (v > -0.55) + 0.35 * (r < 0.7)
