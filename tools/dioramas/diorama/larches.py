"""Trees of the north: larches and spruces, bough by bough, the needles single facets; thin enough to see the sky through."""
import math

import numpy as np

from . import palette
from .palette import linear
from .shape import Shape, rod

LARCH = (linear('6f8449'), linear('8a9350'), linear('5c7445'))
SPRUCE = (linear('35523f'), linear('2b4638'), linear('426048'))


def _bough(wood, needles, rng, root, way, long, droop, colours, dense, leaf):
    """One bough: goes out, hangs, and turns up again at its tip."""
    side = np.array([-way[1], way[0], 0])
    at = np.asarray(root, float)
    steps = 5
    for step in range(steps):
        t = (step + 1) / steps
        to = root + way * long * t + np.array([0, 0, -droop * long * math.sin(t * 2.2) + 0.10 * long * t ** 3])
        wood.join(rod(at, to, 0.012 * long * (1.1 - t) + 0.006, palette.DARK_WOOD, 3))
        for _ in range(dense):
            spread = long * 0.30 * (1.15 - t) + 0.08
            p = at + (to - at) * rng.random() + side * rng.normal(0, spread) + np.array([0, 0, rng.normal(0, 0.05) - abs(rng.normal(0, 0.05))])
            u = (way * rng.uniform(0.3, 1) + side * rng.normal(0, 0.7)) * leaf * rng.uniform(0.7, 1.3)
            v = np.cross(u / (np.linalg.norm(u) + 1e-9), rng.normal(0, 1, 3)) * leaf * 0.4
            needles.add([p - u, p + v, p + u + [0, 0, -0.04], p - v], [(0, 1, 2, 3)], palette.shade(colours[rng.integers(len(colours))], rng.uniform(0.7, 1.25)))
        at = to


def conifer(rng, height=12.0, colours=LARCH, boughs=64, wide=0.16, droop=0.16, first=0.16, dense=6, leaf=0.2):
    """A conifer standing at the origin: wood and needles as two shapes. `wide` is its half width, `first` where its boughs begin, both shares of the height."""
    wood, needles = Shape(), Shape()
    lean = rng.normal(0, 0.012, 2)

    def trunk(t):
        return np.array([lean[0] * height * t, lean[1] * height * t, height * t])

    radius = height * 0.014
    for i in range(8):
        wood.join(rod(trunk(i / 8) - [0, 0, 0.3 * (i == 0)], trunk((i + 1) / 8), radius * (1 - i / 8.3), palette.shade(palette.WOOD, rng.uniform(0.8, 1.05)), 6, radius * (1 - (i + 1) / 8.3)))
    for b in range(boughs):
        t = first + (0.97 - first) * (b + rng.uniform(0, 0.8)) / boughs
        a = b * 2.39996 + rng.normal(0, 0.25)
        long = height * wide * (1 - t) ** 0.8 / (1 - first) ** 0.8 * rng.uniform(0.65, 1.15) * (0.8 + 0.2 * min(1, (t - first) * 8)) + 0.12
        _bough(wood, needles, rng, trunk(t), np.array([math.cos(a), math.sin(a), 0.0]), long, droop, colours, dense, leaf)
    for _ in range(18):
        p = trunk(rng.uniform(0.94, 1.0))
        needles.add([p, p + rng.normal(0, 0.12, 3), p + [0, 0, 0.35]], [(0, 1, 2)], colours[0])
    return wood, needles
