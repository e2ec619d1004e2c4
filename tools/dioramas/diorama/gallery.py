"""A mine gallery: timber sets, lagging boards, rough rock between them, a narrow track, lamps."""
import math

import numpy as np

from . import palette
from .noise import fractal, noise
from .shape import Shape, lathe, rod


def rock_walls(length, width=2.5, height=2.3, cells=(170, 60), colour=palette.mix(palette.IRON, palette.WARM_ROCK, 0.35)):
    """The hewn inside of the gallery along y from the origin: an arch of rock from floor to floor, seen from within."""
    shape, (long, around) = Shape(), cells
    grid = []
    for i in range(long + 1):
        y, row = length * (i / long) ** 1.35, []
        for j in range(around + 1):
            a = math.pi * j / around
            c, s = math.cos(a), math.sin(a)
            x, z = math.copysign(abs(c) ** 0.45, c) * width / 2, abs(s) ** 0.5 * height
            rough = 0.16 * float(fractal(np.array([y * 1.1]), np.array([a * 2.3]), 4, 3)[0]) + 0.03 * float(noise(np.array([y * 7.0]), np.array([a * 9.0]), 8)[0])
            row.append((x * (1 + rough), y, z * (1 + rough * 0.8)))
        grid.append(row)
    for i, (one, two) in enumerate(zip(grid, grid[1:])):
        for j in range(around):
            tone = 0.85 + 0.3 * math.sin(i * 12.9 + j * 78.2) ** 2
            shape.add([one[j], one[j + 1], two[j + 1], two[j]], [(0, 1, 2, 3)], palette.shade(colour, tone))
    return shape


def timber_set(rng, width=2.15, height=2.0, thick=0.105):
    """Two props and a cap standing across the way at the origin: round logs, barked, notched into each other."""
    shape = Shape()
    tone = palette.shade(palette.mix(palette.OLD_WOOD, palette.WOOD, rng.random()), rng.uniform(0.8, 1.05))
    for side in (-1, 1):
        foot, head = (side * (width / 2 + 0.08 + rng.normal(0, 0.02)), rng.normal(0, 0.03), -0.1), (side * (width / 2 - 0.1), rng.normal(0, 0.02), height)
        shape.join(rod(foot, head, thick * rng.uniform(0.92, 1.08), tone, 14, thick * 0.92))
    shape.join(rod((-width / 2 - 0.16, 0, height + thick * 0.7), (width / 2 + 0.16, 0, height + thick * 0.7 + rng.normal(0, 0.02)), thick * 1.05, palette.shade(tone, 0.95), 14))
    for side in (-1, 1):
        shape.join(lathe([(0.018, 0), (0.03, 0.02), (0.0, 0.025)], 8, palette.IRON), at=(side * (width / 2 - 0.1), -thick, height - 0.1), turn=(math.pi / 2, 0, 0))
    return shape


def lagging(rng, gap, width=2.15, height=2.0):
    """Boards and poles laid over and behind the sets from y = 0 to `gap`."""
    shape = Shape()
    for k in range(9):
        x = -width / 2 + width * (k + 0.5) / 9 + rng.normal(0, 0.03)
        shape.join(rod((x, -0.12, height + 0.22), (x + rng.normal(0, 0.03), gap + 0.12, height + 0.22), rng.uniform(0.05, 0.075), palette.shade(palette.OLD_WOOD, rng.uniform(0.6, 0.95)), 8))
    for side in (-1, 1):
        for k in range(4):
            z = 0.55 + 0.42 * k + rng.normal(0, 0.05)
            shape.join(rod((side * (width / 2 + 0.16), -0.12, z), (side * (width / 2 + 0.16), gap + 0.12, z + rng.normal(0, 0.05)), rng.uniform(0.045, 0.06), palette.shade(palette.OLD_WOOD, rng.uniform(0.55, 0.85)), 8))
    return shape


def miners_lamp():
    """A hand lamp with its hook, its foot at the origin, 0.3 tall: the tin, its glass, and the flame apart."""
    tin = lathe([(0.05, 0), (0.053, 0.01), (0.05, 0.075), (0.043, 0.085)], 24, palette.mix(palette.COPPER, palette.STRAW, 0.4))
    tin.join(lathe([(0.042, 0.165), (0.046, 0.17), (0.04, 0.2), (0.024, 0.215), (0.02, 0.235), (0.0, 0.24)], 24, palette.mix(palette.COPPER, palette.STRAW, 0.4)))
    for k in range(5):
        a = 2 * math.pi * k / 5 + 0.3
        tin.join(rod((0.046 * math.cos(a), 0.046 * math.sin(a), 0.08), (0.043 * math.cos(a), 0.043 * math.sin(a), 0.168), 0.0032, palette.IRON, 8))
    hook = [(0.0, 0, 0.235), (0.0, 0, 0.265), (0.022, 0, 0.285), (0.022, 0, 0.305), (0.0, 0, 0.318), (-0.018, 0, 0.308)]
    for one, two in zip(hook, hook[1:]):
        tin.join(rod(one, two, 0.0035, palette.IRON, 8))
    glass = lathe([(0.032, 0.084), (0.039, 0.11), (0.038, 0.14), (0.03, 0.166)], 24, palette.LAMP)
    flame = lathe([(0.002, 0.088), (0.011, 0.104), (0.008, 0.122), (0.0, 0.148)], 14, palette.LAMP)
    return tin, glass, flame
