"""Shovels standing in the earth, no two alike: each was somebody's own."""
import math

import numpy as np

from . import palette
from .shape import Shape, box, lathe, rod

_BLADES = {
    'pointed': [(-0.11, 0.0), (-0.115, -0.12), (-0.08, -0.22), (0.0, -0.3), (0.08, -0.22), (0.115, -0.12), (0.11, 0.0)],
    'square': [(-0.115, 0.0), (-0.11, -0.27), (0.11, -0.27), (0.115, 0.0)],
    'round': [(-0.1, 0.0), (-0.13, -0.08), (-0.125, -0.19), (-0.07, -0.27), (0.07, -0.27), (0.125, -0.19), (0.13, -0.08), (0.1, 0.0)],
}


def _handle(rng, length, colour):
    """A shaft as it was cut: bent a little, thicker below, each with its own bend."""
    bend = rng.normal(0, 0.02, 2)
    points = [np.array([bend[0] * math.sin(t * 3.1), bend[1] * math.sin(t * 4.2), length * t]) for t in np.linspace(0, 1, 9)]
    shape = Shape()
    for k, (a, b) in enumerate(zip(points, points[1:])):
        shape.join(rod(a, b, 0.0225 - 0.0008 * k, palette.shade(colour, rng.uniform(0.96, 1.04)), 16, 0.0217 - 0.0008 * k))
    return shape, points[-1]


def _binding(top, rng):
    """A rag or a turn of wire round a shaft that split: laid on close, its ends tucked in."""
    shape, cloth = Shape(), palette.mix([palette.LINEN, palette.STONE, palette.OLD_WOOD][int(rng.integers(3))], palette.EARTH, 0.45)
    for k in range(7):
        at = top - [0, 0, 0.42 - 0.022 * k]
        shape.join(rod(at, at + [0.002, 0.001, 0.026], 0.0245 + rng.normal(0, 0.0008), palette.shade(cloth, rng.uniform(0.8, 1.05)), 16, 0.0238))
    return shape


def shovel(rng, number, sunk=0.6):
    """One shovel, its shaft along z; the ground is at z = 0, `sunk` of its blade in it. Wood and iron apart; `number` chooses its kind."""
    colour = palette.shade(palette.mix([palette.OLD_WOOD, palette.WOOD, palette.STONE, palette.OLD_WOOD, palette.DUST][number % 5], palette.OLD_WOOD, 0.4), rng.uniform(0.85, 1.15))
    length, high = rng.uniform(0.95, 1.3), 0.29 * (1 - sunk)
    wood, top = _handle(rng, length, colour)
    wood.points = [tuple(p) for p in np.asarray(wood.points) + [0, 0, high + 0.03]]
    top = top + [0, 0, high + 0.03]
    head = number % 4
    if head == 1:
        wood.join(rod(top - [0.085, 0, 0], top + [0.085, 0, 0], 0.019, colour, 16))
    elif head == 2:
        for side in (-1, 1):
            wood.join(rod(top - [0, 0, 0.06], top + [side * 0.065, 0, 0.06], 0.015, colour, 14))
        wood.join(rod(top + [-0.08, 0, 0.065], top + [0.08, 0, 0.065], 0.017, colour, 16))
    elif head == 3:
        wood.join(lathe([(0.018, -0.02), (0.028, 0.0), (0.024, 0.025), (0.006, 0.035)], 20, colour, at=top))
    if number % 7 in (2, 5):
        wood.join(_binding(top, rng))
    return wood, _iron(rng, number, high)


def _iron(rng, number, high):
    """A blade whose upper edge is at `high`, hollowed a little, with its socket and, on some, a tread."""
    outline = np.asarray(_BLADES[('pointed', 'square', 'round')[number % 3]])
    tone, iron = palette.shade(palette.mix(palette.IRON, palette.RUST, rng.uniform(0.1, 0.6)), rng.uniform(0.9, 1.25)), Shape()
    rows, columns = np.linspace(0.004, -outline[:, 1].min() - 0.004, 16), np.linspace(-1, 1, 17)
    grid = []
    for deep in rows:
        half = _half_width(outline, deep)
        grid.append([(u * half, 0.032 * u * u - 0.012 - 0.03 * deep, high - deep) for u in columns])
    n = len(columns)
    worn = [palette.shade(tone, 1.0 + 0.5 * max(0, i - 9) / 6) for i in range(len(rows) - 1) for _ in range(n - 1)]
    iron.add([p for row in grid for p in row], [(i * n + j, (i + 1) * n + j, (i + 1) * n + j + 1, i * n + j + 1) for i in range(len(rows) - 1) for j in range(n - 1)], worn)
    iron.join(rod((0, -0.008, high - 0.09), (0, -0.002, high + 0.05), 0.016, tone, 20, 0.028)).join(rod((0, -0.002, high + 0.05), (0, 0, high + 0.19), 0.028, tone, 20, 0.0255))
    if number % 3 == 1:
        iron.join(box((0.22, 0.04, 0.012), tone, at=(0, 0.004, high - 0.002)))
    return iron


def _half_width(outline, deep):
    """Half the width of a blade at a depth below its upper edge."""
    right = np.asarray([(x, z) for x, z in outline if x >= 0])
    order = np.argsort(-right[:, 1])
    return float(np.interp(deep, -right[order, 1], right[order, 0]))
