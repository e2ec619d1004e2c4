"""A mine gallery: timber sets, lagging boards, rough rock between them, a narrow track, lamps."""
import math

import numpy as np

from . import palette
from .joinery import board
from .noise import fractal, noise
from .shape import Shape, lathe, rod
from .turned import drawn, spun


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
        shape.join(rod(foot, head, thick * rng.uniform(0.92, 1.08), tone, 40, thick * 0.92))
    shape.join(rod((-width / 2 - 0.16, 0, height + thick * 0.7), (width / 2 + 0.16, 0, height + thick * 0.7 + rng.normal(0, 0.02)), thick * 1.05, palette.shade(tone, 0.95), 40))
    for side in (-1, 1):
        shape.join(lathe([(0.018, 0), (0.03, 0.02), (0.0, 0.025)], 8, palette.IRON), at=(side * (width / 2 - 0.1), -thick, height - 0.1), turn=(math.pi / 2, 0, 0))
    return shape


def lagging(rng, gap, width=2.15, height=2.0):
    """Poles laid over the sets and boards driven in behind them, from y = 0 to `gap`."""
    shape = Shape()
    for k in range(9):
        x = -width / 2 + width * (k + 0.5) / 9 + rng.normal(0, 0.03)
        shape.join(rod((x, -0.12, height + 0.22), (x + rng.normal(0, 0.03), gap + 0.12, height + 0.22), rng.uniform(0.05, 0.075), palette.shade(palette.OLD_WOOD, rng.uniform(0.5, 0.8)), 24))
    for side in (-1, 1):
        low = 0.12
        while low < height - 0.1:
            wide, split = rng.uniform(0.13, 0.21), rng.normal(0, 0.012)
            foot, head = width / 2 + 0.2, width / 2 + 0.03
            mid = foot + (head - foot) * (low + wide / 2) / height
            tone = palette.shade(palette.mix(palette.OLD_WOOD, palette.STONE, rng.uniform(0, 0.4)), rng.uniform(0.4, 0.72))
            shape.join(board((0.035, gap + 0.24, wide), tone, at=(side * (mid + 0.02), gap / 2, low + split), turn=(rng.normal(0, 0.008), side * -0.085, rng.normal(0, 0.006)), edge=0.006))
            low += wide + (rng.uniform(0.012, 0.03) if rng.random() < 0.8 else rng.uniform(0.1, 0.22))
    return shape


def miners_lamp(colour=palette.mix(palette.COPPER, palette.STRAW, 0.45)):
    """A hand lamp with its hook, its foot at the origin, 0.3 tall: the brass, its glass, and the flame apart. Round them off when they stand."""
    def sooty(share):
        return palette.mix(colour, palette.shade(palette.IRON, 0.5), 0.35 + 0.5 * share)

    tin = spun([(0.047, 0.0), (0.0525, 0.003), (0.0525, 0.02), (0.0515, 0.05), (0.0525, 0.07), (0.049, 0.08), (0.043, 0.085)], colour, 72)
    tin.join(spun([(0.042, 0.165), (0.0465, 0.168), (0.046, 0.178), (0.04, 0.198), (0.03, 0.21), (0.023, 0.218), (0.021, 0.233), (0.012, 0.239), (0.0005, 0.24)], sooty, 72))
    for k in range(5):
        a = 2 * math.pi * k / 5 + 0.3
        tin.join(rod((0.046 * math.cos(a), 0.046 * math.sin(a), 0.08), (0.043 * math.cos(a), 0.043 * math.sin(a), 0.168), 0.0028, palette.IRON, 16))
    hook = [(0.0, 0, 0.235), (0.0, 0, 0.262), (0.018, 0, 0.278), (0.025, 0, 0.297), (0.014, 0, 0.315), (-0.006, 0, 0.318), (-0.018, 0, 0.306)]
    tin.join(drawn(hook, (0.0033,), palette.IRON, 16))
    glass = spun([(0.032, 0.084), (0.037, 0.098), (0.039, 0.118), (0.0375, 0.142), (0.03, 0.166)], palette.LAMP, 64)
    flame = spun([(0.002, 0.088), (0.0085, 0.096), (0.0105, 0.106), (0.0075, 0.124), (0.0005, 0.15)], palette.LAMP, 32)
    return tin, glass, flame
