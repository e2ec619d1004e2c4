"""The komuz: carved from one piece of apricot wood, three strings, a neck without frets."""
import math

import numpy as np

from . import palette
from .palette import linear
from .shape import Shape, lathe, rod

APRICOT, LIGHT = linear('9a5a2c'), linear('d9a866')


def _half(t):
    """Half the body's width at a share `t` of its length from the foot: a pear that runs into the neck."""
    return 0.012 + 0.092 * math.sin(math.pi * min(1.0, 0.06 + 0.94 * t) ** 0.62) ** 0.9 * (1 - 0.1 * t)


def komuz(body=0.36, neck=0.44):
    """Standing on its foot at the origin, along z, its face to -y: wood, face, and strings as shapes; about 0.9 m tall."""
    wood, face, strings = Shape(), Shape(), Shape()
    rows, sides = 40, 22
    rings, rim = [], []
    for i in range(rows + 1):
        t = i / rows
        half, deep = max(0.017, _half(t)), 0.062 * math.sin(math.pi * min(1, 0.1 + t * 0.86)) ** 0.6
        deep = max(deep, 0.022)
        ring = [(half * math.cos(a), deep * math.sin(a), t * body) for a in np.linspace(0, math.pi, sides)]
        rings.append(ring)
        rim.append((half, t * body))
    for one, other in zip(rings, rings[1:]):
        for k in range(sides - 1):
            wood.add([one[k], other[k], other[k + 1], one[k + 1]], [(0, 1, 2, 3)], APRICOT)
    wood.add([(x, y, 0.0) for x, y, _ in rings[0]], [tuple(range(sides))], palette.shade(APRICOT, 0.8))
    for (wa, za), (wb, zb) in zip(rim, rim[1:]):
        face.add([(-wa, -0.002, za), (wa, -0.002, za), (wb, -0.002, zb), (-wb, -0.002, zb)], [(0, 1, 2, 3)], LIGHT)
        for side in (-1, 1):
            face.add([(side * wa, -0.002, za), (side * wb, -0.002, zb), (side * wb, 0.004, zb), (side * wa, 0.004, za)], [(0, 1, 2, 3)], palette.shade(LIGHT, 0.7))
    hole = lathe([(0.009, 0), (0.009, 0.0006)], 20, palette.shade(palette.DARK_WOOD, 0.35), at=(0.0, -0.0021, body * 0.58), turn=(math.pi / 2, 0, 0))
    face.join(hole)
    top = body + neck
    for side, tone in ((-1, 1.0), (1, 0.85)):
        wood.add([(0, -0.004, body * 0.93), (side * 0.016, -0.004, body * 0.93), (side * 0.0125, -0.004, top), (0, -0.004, top)], [(0, 1, 2, 3)], palette.shade(APRICOT, 0.8 * tone))
    wood.join(rod((0, 0.008, body * 0.9), (0, 0.004, top), 0.0165, APRICOT, 16, 0.013))
    head = [(-0.0135, top), (0.0135, top), (0.022, top + 0.03), (0.024, top + 0.1), (0.014, top + 0.125), (-0.014, top + 0.125), (-0.024, top + 0.1), (-0.022, top + 0.03)]
    n = len(head)
    wood.add([(x, -0.006, z) for x, z in head] + [(x, 0.016, z + 0.0) for x, z in head], [tuple(range(n)), tuple(range(2 * n - 1, n - 1, -1))] + [(i, i + n, (i + 1) % n + n, (i + 1) % n) for i in range(n)], APRICOT)
    for k, (side, z) in enumerate(((-1, top + 0.045), (1, top + 0.065), (-1, top + 0.09))):
        wood.join(rod((0, 0.004, z), (side * 0.052, 0.004, z + 0.002), 0.0042, palette.DARK_WOOD, 10, 0.0055))
        wood.join(lathe([(0.004, -0.012), (0.0105, -0.004), (0.0105, 0.004), (0.004, 0.012)], 12, palette.DARK_WOOD, at=(side * 0.06, 0.004, z + 0.002), turn=(0, math.pi / 2, 0)))
    face.join(rod((-0.024, -0.007, body * 0.2), (0.024, -0.007, body * 0.2), 0.005, palette.DARK_WOOD, 8))
    wood.join(rod((-0.0135, -0.008, top - 0.002), (0.0135, -0.008, top - 0.002), 0.0032, palette.BONE, 8))
    for k, z in zip((-1, 0, 1), (top + 0.045, top + 0.09, top + 0.065)):
        foot, bridge, nut = (k * 0.006, -0.003, 0.012), (k * 0.0135, -0.0125, body * 0.2), (k * 0.0075, -0.0115, top - 0.002)
        for a, b in ((foot, bridge), (bridge, nut), (nut, (k * 0.004, -0.006, z))):
            strings.join(rod(a, b, 0.0009, palette.BONE, 6))
    return wood, face, strings
