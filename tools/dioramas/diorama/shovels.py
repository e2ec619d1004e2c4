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
        shape.join(rod(a, b, 0.0225 - 0.0008 * k, palette.shade(colour, rng.uniform(0.93, 1.07)), 8, 0.0217 - 0.0008 * k))
    return shape, points[-1]


def shovel(rng, number):
    """One shovel, its shaft along z; the ground is at z = 0, half of its blade in it. Wood and iron apart; `number` chooses its kind."""
    colour = palette.shade([palette.NEW_WOOD, palette.OLD_WOOD, palette.WOOD, palette.STRAW, palette.DUST][number % 5], rng.uniform(0.7, 1.05))
    length = rng.uniform(0.95, 1.4)
    wood, top = _handle(rng, length, colour)
    wood.points = [tuple(p) for p in np.asarray(wood.points) + [0, 0, 0.12]]
    top = top + [0, 0, 0.12]
    head = number % 4
    if head == 1:
        wood.join(rod(top - [0.085, 0, 0], top + [0.085, 0, 0], 0.019, colour, 8))
    elif head == 2:
        for side in (-1, 1):
            wood.join(rod(top - [0, 0, 0.06], top + [side * 0.065, 0, 0.06], 0.015, colour, 7))
        wood.join(rod(top + [-0.08, 0, 0.065], top + [0.08, 0, 0.065], 0.017, colour, 8))
    elif head == 3:
        wood.join(lathe([(0.018, -0.02), (0.028, 0.0), (0.024, 0.025), (0.006, 0.035)], 10, colour, at=top))
    if number % 7 in (2, 5):
        cloth = [palette.POMEGRANATE, palette.LINEN, palette.PALE_INDIGO][number % 3]
        for k in range(6):
            wood.join(rod(top - [0, 0, 0.34 - 0.03 * k], top - [0, 0, 0.305 - 0.03 * k], 0.029, palette.shade(cloth, rng.uniform(0.85, 1.1)), 9, 0.027))
    iron = Shape()
    outline, high = _BLADES[('pointed', 'square', 'round')[number % 3]], 0.16
    tone = palette.shade(palette.mix(palette.IRON, palette.RUST, rng.uniform(0, 0.7)), rng.uniform(0.9, 1.3))
    points = [(x, 0.035 * (abs(x) / 0.11) ** 2, high + z) for x, z in outline] + [(0, -0.012, high), (0, -0.008, high - 0.13)]
    n = len(outline)
    iron.add(points, [(k, k + 1, n + 1) for k in range(n - 1)] + [(n - 1, n, n + 1), (n, 0, n + 1)], [palette.shade(tone, f) for f in rng.uniform(0.85, 1.1, n + 1)])
    iron.join(rod((0, 0, high - 0.05), (0, 0, high + 0.16), 0.03, tone, 8, 0.026))
    if number % 3 == 1:
        iron.join(box((0.2, 0.05, 0.014), tone, at=(0, 0, high - 0.004)))
    return wood, iron
