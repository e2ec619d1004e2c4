"""A broad golden bracelet of open work: lozenges, grains, dark red stones."""
import math

import numpy as np

from .bent_bar import bent_bar
from .palette import linear
from .shape import Shape, lathe

GOLD = linear('e0a83c')


def _bead(radius, colour, sides=28):
    """A polished bead about the origin."""
    return lathe([(radius * math.sin(math.pi * k / (sides / 2)), -radius * math.cos(math.pi * k / (sides / 2))) for k in range(1, sides // 2)], sides, colour)


def bracelet(radius=0.036, tall=0.046, lozenges=14):
    """Lying on z = 0, its middle over the origin: the gold, and its stones apart."""
    gold, stones = Shape(), Shape()
    for z, thick in ((0.0026, 0.0026), (0.0078, 0.0011), (tall - 0.0078, 0.0011), (tall - 0.0026, 0.0026)):
        gold.join(bent_bar([(radius * math.cos(a), radius * math.sin(a), z) for a in np.linspace(0, 2 * math.pi, 49)], thick, GOLD, 20, 4, closed=True))
    low, high = 0.008, tall - 0.008

    def at(turn, z):
        a = 2 * math.pi * turn / lozenges
        return np.array([radius * math.cos(a), radius * math.sin(a), z])

    for k in range(lozenges):
        for one, other in (((k, low), (k + 1, high)), ((k, high), (k + 1, low))):
            marks = np.linspace(0, 1, 7)
            gold.join(bent_bar([at(one[0] + (other[0] - one[0]) * t, one[1] + (other[1] - one[1]) * t) for t in marks], 0.0011, GOLD, 14, 3))
        middle = at(k + 0.5, tall / 2)
        gold.join(_bead(0.0034, GOLD), at=middle)
        out = middle * [1 + 0.0035 / radius, 1 + 0.0035 / radius, 1]
        stones.join(_bead(0.0036, linear('8e1626'), 40), at=out)
        for z in (low + 0.004, high - 0.004):
            gold.join(_bead(0.0019, GOLD, 20), at=at(k + 1.0, z))
    for k in range(lozenges * 5):
        for z in (0.0052, tall - 0.0052):
            gold.join(_bead(0.00145, GOLD, 16), at=at(k / 5, z) * [1.03, 1.03, 1])
    return gold, stones
