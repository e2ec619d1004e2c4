"""Cut reed bound into sheaves with bands of twisted reed."""
import math

import numpy as np

from . import palette
from .rounded import bar
from .shape import Shape, rod

BANDS = (-0.24, 0.2)


def reed_sheaf(rng, length=2.3, stalks=130, thick=0.13):
    """A sheaf lying along x, its middle at the origin, plumes towards +x, drawn in where it is bound."""
    shape = Shape()

    def gathered(t):
        return 1.12 + 0.3 * t * t - sum(0.32 * math.exp(-((t - 2 * band) / 0.16) ** 2) for band in BANDS)

    for _ in range(stalks):
        way, r = rng.uniform(0, 2 * math.pi), thick * math.sqrt(rng.random())
        shift, tone = rng.normal(0, 0.07), palette.shade(palette.mix(palette.REED, palette.STRAW, rng.uniform(0, 0.6)), rng.uniform(0.95, 1.35))
        path = [np.array([t * length / 2 + shift, r * math.cos(way + 0.25 * t) * gathered(t), r * math.sin(way + 0.25 * t) * gathered(t)]) for t in np.linspace(-1, 1, 8)]
        for k, (a, b) in enumerate(zip(path, path[1:])):
            shape.join(rod(a, b, 0.0075 - 0.0005 * k, palette.shade(tone, 1.0 if k % 2 else 0.93), 6, 0.007 - 0.0005 * k))
        if rng.random() < 0.45:
            _plume(shape, rng, path[-1])
    for band in BANDS:
        x = band * length
        for twist in range(2):
            turns = np.linspace(0, 2 * math.pi, 61)
            around = [(x + 0.013 * math.cos(9 * a + math.pi * twist) + 0.02 * math.sin(a), (thick * 0.93 + 0.012 * math.sin(9 * a + math.pi * twist)) * math.cos(a), (thick * 0.93 + 0.012 * math.sin(9 * a + math.pi * twist)) * math.sin(a)) for a in turns]
            shape.join(bar(around, 0.0105, palette.shade(palette.mix(palette.DARK_REED, palette.GREEN_REED, 0.3 + 0.3 * twist), 0.9), 8))
    return shape


def _plume(shape, rng, at):
    """The flower of a stalk, a hand long, drooping."""
    tone = palette.shade(palette.mix(palette.PLUME, palette.FELT, rng.uniform(0, 0.35)), 0.9)
    for _ in range(7):
        end = at + [rng.uniform(0.12, 0.3), rng.normal(0, 0.04), -rng.uniform(0, 0.09)]
        side = np.array([0, rng.normal(0, 1), rng.normal(0, 1)])
        side = side / np.linalg.norm(side) * 0.008
        middle = (at + end) / 2
        shape.add([at, middle + side, end, middle - side], [(0, 1, 2, 3)], palette.shade(tone, rng.uniform(0.85, 1.15)))
