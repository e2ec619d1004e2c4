"""A broad golden bracelet of open work: lozenges, grains, dark red stones."""
import math

import numpy as np

from . import palette
from .palette import linear
from .shape import Shape, pebble, rod

GOLD = linear('e0a83c')


def _hoop(shape, radius, z, thick, steps=120):
    ring = [np.array([radius * math.cos(a), radius * math.sin(a), z]) for a in np.linspace(0, 2 * math.pi, steps + 1)]
    for one, other in zip(ring, ring[1:]):
        shape.join(rod(one, other, thick, GOLD, 10))


def bracelet(rng, radius=0.036, tall=0.046, lozenges=14):
    """Lying on z = 0, its middle over the origin: the gold, and its stones apart."""
    gold, stones = Shape(), Shape()
    for z, thick in ((0.0026, 0.0026), (0.0078, 0.0011), (tall - 0.0078, 0.0011), (tall - 0.0026, 0.0026)):
        _hoop(gold, radius, z, thick)
    low, high = 0.008, tall - 0.008

    def at(turn, z):
        a = 2 * math.pi * turn / lozenges
        return np.array([radius * math.cos(a), radius * math.sin(a), z])

    for k in range(lozenges):
        for one, other in (((k, low), (k + 1, high)), ((k, high), (k + 1, low))):
            marks = np.linspace(0, 1, 7)
            path = [at(one[0] + (other[0] - one[0]) * t, one[1] + (other[1] - one[1]) * t) for t in marks]
            for p, q in zip(path, path[1:]):
                gold.join(rod(p, q, 0.0011, GOLD, 8))
        middle = at(k + 0.5, tall / 2)
        gold.join(pebble(rng, 0.0032, GOLD, 1.0, 3), at=middle)
        out = middle * [1 + 0.0035 / radius, 1 + 0.0035 / radius, 1]
        stones.join(pebble(rng, 0.0034, linear('8e1626'), 1.0, 3), at=out)
        for z in (low + 0.004, high - 0.004):
            gold.join(pebble(rng, 0.0019, GOLD, 1.0, 2), at=at(k + 1.0, z))
    for k in range(lozenges * 5):
        for z in (0.0052, tall - 0.0052):
            gold.join(pebble(rng, 0.0014, GOLD, 1.0, 2), at=at(k / 5, z) * [1.03, 1.03, 1])
    return gold, stones
