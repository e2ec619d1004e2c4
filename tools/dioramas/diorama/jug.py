"""A copper jug for milk and water: a round belly, a lip to pour from, one handle. Shade it smooth."""
import math

import numpy as np

from . import palette
from .rounded import bar, skin
from .shape import Shape

PROFILE = [(0.0, 0.0), (0.062, 0.0), (0.066, 0.006), (0.08, 0.03), (0.104, 0.075), (0.112, 0.12), (0.1, 0.165), (0.074, 0.2), (0.056, 0.225), (0.053, 0.25), (0.062, 0.275), (0.07, 0.288),
           (0.066, 0.288), (0.056, 0.274), (0.048, 0.25), (0.05, 0.224), (0.0, 0.2)]


def jug(colour=palette.COPPER, sides=64):
    """A jug standing on z = 0, its lip to +x and its handle to -x."""
    turns, rings = np.linspace(0, 2 * math.pi, sides, endpoint=False), []
    for radius, z in PROFILE:
        lip = 0.34 * max(0.0, (z - 0.24) / 0.048) * np.exp(-(np.angle(np.exp(1j * turns)) / 0.42) ** 2)
        rings.append([(radius * (1 + share) * math.cos(a), radius * (1 + 0.2 * share) * math.sin(a), z + 0.02 * share) for a, share in zip(turns, lip)])
    t = np.linspace(0, 1, 26)[:, None]
    handle = (1 - t) ** 3 * np.array([-0.06, 0, 0.272]) + 3 * (1 - t) ** 2 * t * np.array([-0.17, 0, 0.31]) + 3 * (1 - t) * t ** 2 * np.array([-0.19, 0, 0.17]) + t ** 3 * np.array([-0.104, 0, 0.12])
    return Shape().join(skin(rings, colour)).join(bar(handle, 0.0085, palette.shade(colour, 0.85), 16, 0.6))
