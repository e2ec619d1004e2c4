"""A letter from the field: one sheet folded into a triangle, with no envelope, worn at its folds."""
import math

import numpy as np

from . import palette
from .noise import fractal, noise
from .rounded import skin
from .shape import Shape


def _leaf(corners, lift, paper, seed, fine=70):
    """One fold of the paper as a skin over a triangle; `lift(x, y)` is how high it lies, worn and dusty along its edges."""
    one, two, top = (np.asarray(c, float) for c in corners)
    shares = np.linspace(0, 1, fine)
    rings = []
    for v in shares:
        left, right = one + (top - one) * v, two + (top - two) * v
        rings.append([(*(left + (right - left) * u), lift(*(left + (right - left) * u))) for u in shares])

    def tone(i, j):
        x, y, _ = rings[i][j]
        edge = min(shares[i] * 6, 1.0, (1 - shares[i]) * 4 + 0.2, min(j, fine - 1 - j) / fine * 7 + 0.25)
        stain = 0.05 * float(fractal(np.array([x * 22]), np.array([y * 22]), 4, seed)[0]) + 0.02 * float(noise(x * 300, y * 300, seed))
        return palette.shade(paper, 0.84 + 0.13 * edge + stain)

    return skin(rings, tone, around=False)


def folded_letter(base=0.2, paper=palette.mix(palette.BONE, palette.STRAW, 0.16)):
    """The triangle on a table, its long side along x through the origin, its right angle to +y: two flaps meet over a third, one of them springs open a little."""
    half, high = base / 2, base / 2
    shape = Shape()

    def bulge(x, y):
        near = max(0.0, min(1.0, (high - abs(x) - y) / (high * 0.5))) * min(1.0, y / (high * 0.12) + 0.15)
        return 0.0016 + 0.0042 * near ** 0.6

    shape.join(_leaf([(-half, 0), (half, 0), (0, high)], lambda x, y: 0.0006 + 0.25 * bulge(x, y), palette.shade(paper, 0.8), 3))
    shape.join(_leaf([(-half, 0), (0.004, 0), (0.004, high * 0.985)], lambda x, y: bulge(x, y) + 0.0004 * math.sin(70 * x + 20 * y), paper, 5))
    shape.join(_leaf([(-0.003, 0.001), (half, 0), (-0.002, high * 0.99)], lambda x, y: bulge(x, y) + 0.0008 + 0.011 * max(0.0, 1 - (x + 0.003) / (half * 0.55)) ** 2.2 * math.sin(math.pi * min(1.0, y / high)) ** 0.7, paper, 7))
    shape.join(_leaf([(-half * 0.62, 0.0), (half * 0.34, 0.0), (-0.002, high * 0.4)], lambda x, y: bulge(x, y) + 0.0009 + 0.0005 * math.sin(math.pi * y / (high * 0.4)), palette.shade(paper, 0.96), 11))
    return shape
