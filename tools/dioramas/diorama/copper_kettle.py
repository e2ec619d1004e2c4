"""A copper kettle that has been on many fires: turned, dented, sooty below."""
import math

import numpy as np

from . import palette
from .turned import drawn, spun

DENTS = ((0.6, 0.06, 0.05, 0.0035), (2.5, 0.09, 0.035, 0.003), (3.9, 0.05, 0.045, 0.004), (5.0, 0.1, 0.03, 0.0028), (5.7, 0.045, 0.03, 0.0022))
"""Where the body is pushed in: angle, height, how wide, how deep."""


def _dented(shape):
    points = np.asarray(shape.points)
    a, z = np.arctan2(points[:, 1], points[:, 0]), points[:, 2]
    r = np.hypot(points[:, 0], points[:, 1])
    push = 0.0007 * np.sin(3 * a + 40 * z) * np.sin(5 * a - 22 * z)
    for angle, high, wide, deep in DENTS:
        aside = np.abs((a - angle + math.pi) % (2 * math.pi) - math.pi) * 0.11
        push = push - deep * np.exp(-(aside ** 2 + (z - high) ** 2) / wide ** 2 * 2.2)
    share = np.where(r > 0.02, 1 + push / np.maximum(r, 0.02), 1.0)
    shape.points = [tuple(p) for p in np.stack([points[:, 0] * share, points[:, 1] * share, z], 1).tolist()]
    return shape


def copper_kettle(colour=palette.COPPER):
    """The kettle, its spout to -x, 0.3 m tall with its handle up: the copper, and the wood of its grip apart. Round it off when it stands."""
    def sooty(share):
        return palette.mix(palette.shade(colour, 0.22), colour, min(1.0, max(0.0, (share - 0.02) / 0.42)) ** 0.7)

    body = _dented(spun([(0.086, 0.0), (0.094, 0.003), (0.107, 0.022), (0.115, 0.05), (0.117, 0.078), (0.11, 0.108), (0.094, 0.134), (0.073, 0.151), (0.06, 0.158)], sooty, 128))
    body.join(spun([(0.0585, 0.154), (0.056, 0.16), (0.0565, 0.166), (0.061, 0.17), (0.062, 0.173), (0.06, 0.175)], palette.shade(colour, 0.95), 96, 4))
    body.join(spun([(0.0585, 0.173), (0.0575, 0.177), (0.044, 0.185), (0.022, 0.1915), (0.011, 0.194)], palette.shade(colour, 1.06), 96, 5))
    body.join(spun([(0.008, 0.193), (0.0085, 0.199), (0.0135, 0.205), (0.016, 0.211), (0.0125, 0.217), (0.0005, 0.2195)], palette.shade(colour, 0.9), 48, 5))
    spout = [(-0.095, 0, 0.046), (-0.122, 0, 0.052), (-0.146, 0, 0.075), (-0.158, 0, 0.105), (-0.168, 0, 0.135), (-0.188, 0, 0.163)]
    body.join(drawn(spout, (0.03, 0.024, 0.0185, 0.015, 0.0125, 0.0115), lambda along, _: palette.shade(colour, 0.75 + 0.25 * along), 40, 10))
    body.join(drawn([(-0.1885, 0, 0.1637), (-0.1892, 0, 0.1646)], (0.0098, 0.0098), palette.shade(palette.IRON, 0.3), 40, 2))
    for y in (-1, 1):
        body.join(drawn([(0, y * 0.07, 0.15), (0, y * 0.079, 0.153), (0, y * 0.082, 0.162)], (0.014, 0.009, 0.007), palette.shade(colour, 0.8), 20, 6))
    arc = np.linspace(0.0, math.pi, 25)
    bow = [(0, 0.08 * math.cos(a), 0.152 + 0.128 * math.sin(a) ** 0.8) for a in arc]
    body.join(drawn(bow, (0.0055,), palette.shade(colour, 0.7), 20, 4))
    grip = drawn(bow[8:17], (0.009, 0.012, 0.013, 0.012, 0.009), palette.DARK_WOOD, 24, 6)
    return body, grip
