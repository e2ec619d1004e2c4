"""A woven carpet thrown over a pole to air: its longer half in front, its fringe hanging."""
import math

import numpy as np

from . import palette
from .motifs import carpet_colour
from .rounded import skin
from .shape import Shape, rod


def _woven(x, y, wide, long):
    """The colour at a place of the flat carpet, its middle at the origin: a chain of medallions within two borders."""
    edge = min(wide / 2 - abs(x), long / 2 - abs(y))
    if edge < 0.02:
        return palette.DARK_WOOD
    if edge < 0.075:
        return palette.INDIGO if (math.floor((x + y) / 0.035) + math.floor((x - y) / 0.035)) % 3 else palette.LINEN
    if edge < 0.095:
        return palette.STRAW
    field = long - 0.19
    step = field / 3
    tone = carpet_colour(np.array([x]), np.array([(y + field / 2) % step - step / 2]), 0.03)
    return tuple(float(c) for c in np.asarray(tone).reshape(-1)[:3])


def hung_carpet(rng, wide=1.0, front=1.25, back=0.55, round_pole=0.045):
    """Over a pole along x at the origin, its face to -y; hangs in slack folds. Shade it smooth."""
    long, columns, rows = front + back, 72, 150

    def place(u, s):
        x, down = u * wide, abs(s) - math.pi / 2 * round_pole
        if down < 0:
            a = s / round_pole
            return x, round_pole * math.sin(a), round_pole * math.cos(a)
        slack = 0.028 * math.sin(u * 8 + 1.2) * min(1, down * 1.6) + 0.012 * math.sin(u * 19 + down * 3)
        return x * (1 - 0.03 * down), math.copysign(round_pole + 0.03 * min(1, down), s) + slack, -down * (1 + 0.015 * math.sin(u * 5))

    marks = np.linspace(-front, back, rows + 1)
    rings = [[place(i / columns - 0.5, s) for i in range(columns + 1)] for s in marks]

    def colour(j, i):
        return palette.shade(_woven(((i + 0.5) / columns - 0.5) * wide, (marks[j] + marks[j + 1]) / 2 + (front - back) / 2, wide, long), rng.uniform(0.92, 1.06))

    shape = Shape().join(skin(rings, colour, around=False))
    for i in range(90):
        x, y, z = place((i + 0.5) / 90 - 0.5, -front)
        shape.join(rod((x, y, z + 0.005), (x + rng.normal(0, 0.006), y + rng.normal(0, 0.006), z - rng.uniform(0.07, 0.1)), 0.0045, palette.LINEN, 5, 0.003))
    return shape
