"""Camels of a caravan, folded from card: two humps, a load on either side, a rope from one to the next."""
import math

import numpy as np

from . import palette
from .motifs import carpet_colour
from .shape import Shape, box, pebble, rod

COAT = palette.mix(palette.DARK_REED, palette.EARTH, 0.5)

_SPINE = [(-1.32, 1.5, 0.34), (-1.05, 1.62, 0.44), (-0.62, 1.66, 0.5), (0.0, 1.6, 0.54), (0.55, 1.62, 0.52), (0.95, 1.52, 0.42), (1.2, 1.42, 0.3), (1.46, 1.24, 0.22),
          (1.72, 1.3, 0.19), (1.9, 1.56, 0.17), (2.0, 1.86, 0.155), (2.04, 2.1, 0.15)]


def _body(shape, spine, colour, sides=9):
    rings = []
    for k, (x, z, r) in enumerate(spine):
        a, b = spine[max(k - 1, 0)], spine[min(k + 1, len(spine) - 1)]
        way = np.array([b[0] - a[0], b[1] - a[1]]) / math.hypot(b[0] - a[0], b[1] - a[1])
        rings.append([(x - way[1] * r * math.cos(t), r * 0.74 * math.sin(t), z + way[0] * r * math.cos(t)) for t in np.linspace(0, 2 * math.pi, sides, endpoint=False)])
    n = len(rings)
    faces = [(j * sides + i, j * sides + (i + 1) % sides, (j + 1) * sides + (i + 1) % sides, (j + 1) * sides + i) for j in range(n - 1) for i in range(sides)]
    shape.add([p for ring in rings for p in ring], faces + [tuple(range(sides - 1, -1, -1)), tuple(range((n - 1) * sides, n * sides))], colour)


def _leg(shape, x, y, swing, colour):
    hip, knee, foot = np.array([x, y, 1.45]), np.array([x + swing * 0.3 + 0.05, y, 0.78]), np.array([x + swing * 0.62, y, 0.06])
    shape.join(rod(hip, knee, 0.2, colour, 7, 0.105)).join(rod(knee, foot, 0.105, colour, 7, 0.075)).join(pebble(np.random.default_rng(1), 0.13, palette.shade(colour, 0.75), 0.5), at=foot + [0.04, 0, 0.0])


def camel(rng, step=0.0, loaded=True):
    """A walking camel along x, its head towards +x, feet at z = 0, 2.3 m at the humps; `step` is where in its stride it is, 0 to 1."""
    coat = palette.shade(COAT, rng.uniform(0.85, 1.15))
    dark = palette.shade(coat, 0.72)
    shape = Shape()
    _body(shape, _SPINE, coat)
    for x in (-0.62, 0.5):
        shape.join(pebble(rng, 0.36, dark, 1.25, 2), at=(x, 0, 2.05))
    shape.join(pebble(rng, 0.3, dark, 1.3, 2), at=(1.35, 0, 1.12)).join(rod((2.0, 0, 2.1), (2.5, 0, 2.0), 0.17, coat, 9, 0.1)).join(pebble(rng, 0.17, dark, 0.8), at=(2.0, 0, 2.24))
    for y in (-0.09, 0.09):
        shape.join(rod((1.95, y, 2.2), (1.88, y * 1.7, 2.36), 0.05, dark, 5, 0.01))
    for k, (x, y) in enumerate(((-1.0, -0.2), (-0.9, 0.2), (0.85, -0.2), (0.75, 0.2))):
        _leg(shape, x, y, 0.75 * math.sin(2 * math.pi * (step + (0.0, 0.5, 0.25, 0.75)[k])), coat)
    shape.join(rod((-1.4, 0, 1.6), (-1.62, 0, 0.95), 0.05, dark, 5, 0.03))
    if loaded:
        for side in (-1, 1):
            shape.join(box((1.05, 0.42, 0.75), (palette.LINEN, palette.POMEGRANATE, palette.LEATHER)[rng.integers(3)], at=(-0.05, side * 0.62, 1.18), taper=0.85))
            shape.join(_cloth(side), at=(-0.05, 0, 0))
        shape.join(rod((-0.5, 0, 2.12), (0.42, 0, 2.12), 0.24, palette.INDIGO, 9))
    return shape


def _cloth(side):
    """A woven cloth hanging over the load on one side."""
    shape, n = Shape(), 14
    u, v = np.meshgrid((np.arange(n) + 0.5) / n, (np.arange(n) + 0.5) / n)
    tones = carpet_colour((u.ravel() - 0.5) * 0.16, (v.ravel() - 0.5) * 0.16, 0.01)
    for (a, b), tone in zip(zip(u.ravel(), v.ravel()), tones):
        corners = [((p - 0.5) * 0.85, side * (0.86 - 0.06 * q), 1.24 + q * 0.64) for p, q in ((a - 0.5 / n, b - 0.5 / n), (a + 0.5 / n, b - 0.5 / n), (a + 0.5 / n, b + 0.5 / n), (a - 0.5 / n, b + 0.5 / n))]
        shape.add(corners[::-side], [(0, 1, 2, 3)], tuple(tone))
    return shape
