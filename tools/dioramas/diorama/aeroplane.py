"""An airliner of no maker and no line: white, without a mark."""
import math

import numpy as np

from . import palette
from .shape import Shape, lathe

WHITE, BELLY = palette.SNOW, palette.mix(palette.SNOW, palette.STONE, 0.35)


def _fin(root, tip, thick):
    """A wing or fin between two chords, each (leading point, trailing point); `thick` is its thickness at root and tip."""
    up = np.cross(np.subtract(root[1], root[0]), np.subtract(tip[0], root[0]))
    up = up / np.linalg.norm(up)
    points = []
    for (lead, trail), t in ((root, thick[0]), (tip, thick[1])):
        lead, trail = np.asarray(lead, float), np.asarray(trail, float)
        crest = lead + (trail - lead) * 0.35
        points += [lead, crest + up * t / 2, trail, crest - up * t / 2]
    faces = [(0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7), (4, 5, 6, 7)]
    return Shape().add(points, faces, [WHITE, WHITE, BELLY, BELLY, BELLY])


def aeroplane():
    """Flying along y, 36 m long, its middle at the origin."""
    turned = (-math.pi / 2, 0, 0)
    shape = lathe([(0.02, 18.6), (0.75, 17.9), (1.35, 16.6), (1.8, 14.6), (1.95, 12.0), (1.95, -6.5), (1.75, -10.5), (1.1, -14.6), (0.3, -17.6)][::-1], 64, WHITE, turn=turned)
    for side in (-1, 1):
        shape.join(_fin(((side * 1.5, 4.6, -0.9), (side * 1.5, -3.0, -0.9)), ((side * 17.2, -4.6, 0.7), (side * 17.2, -6.4, 0.7)), (1.0, 0.25)))
        shape.join(_fin(((side * 17.2, -4.6, 0.7), (side * 17.2, -6.4, 0.7)), ((side * 17.9, -6.4, 2.7), (side * 17.9, -7.4, 2.7)), (0.25, 0.1)))
        shape.join(_fin(((side * 0.9, -12.6, 0.6), (side * 0.9, -16.2, 0.6)), ((side * 6.4, -16.2, 1.1), (side * 6.4, -17.8, 1.1)), (0.5, 0.15)))
        engine = lathe([(0.42, -2.5), (0.62, -2.0), (0.92, -1.0), (1.12, 0.5), (1.14, 1.4), (1.05, 2.0), (0.93, 2.1), (0.86, 1.7), (0.84, 0.9), (0.2, 0.85)], 48, [palette.IRON, BELLY, WHITE, WHITE, BELLY, palette.STONE, palette.STONE, palette.IRON, palette.IRON], turn=turned)
        shape.join(engine, at=(side * 5.9, 3.1, -1.75))
        pylon = [(side * 5.9 + x, y, z) for x in (-0.14, 0.14) for y, z in ((4.3, -0.75), (0.4, -0.85), (0.2, -0.35), (2.4, -0.45))]
        shape.add(pylon, [(0, 1, 2, 3), (7, 6, 5, 4), (0, 3, 7, 4), (0, 4, 5, 1)], BELLY)
        dark = palette.shade(palette.INDIGO, 0.5)
        for y in np.arange(-9.6, 13.6, 0.62):
            r = (1.965 if y > -6.5 else 1.965 - (-6.5 - y) * 0.06)
            corners = [(side * (r + 0.006) * math.cos(a), y + dy, (r + 0.006) * math.sin(a)) for a, dy in ((0.2, 0), (0.2, 0.36), (0.42, 0.36), (0.42, 0))]
            shape.add(corners, [(0, 1, 2, 3)], dark)
        for y in (14.2, -10.9):
            r = 1.82 if y > 0 else 1.70
            for low, high, wide in ((-0.35, 0.75, 0.06), (-0.35, 0.75, -0.94)):
                shape.add([(side * r * 1.012 * math.cos(a), y + wide + dy, r * 1.012 * math.sin(a)) for a, dy in ((low, 0), (low, 0.06), (high, 0.06), (high, 0))], [(0, 1, 2, 3)], palette.STONE)
    tail = _fin(((0, -10.2, 1.6), (0, -16.6, 1.6)), ((0, -16.4, 7.4), (0, -18.6, 7.4)), (0.55, 0.2))
    tail.colours = [palette.mix(palette.PALE_INDIGO, palette.STONE, 0.4)] * len(tail.faces)
    shape.join(tail)
    for side in (-1, 1):
        shape.add([(side * 0.1, 17.25, 0.95), (side * 0.95, 16.75, 0.9), (side * 1.25, 15.9, 1.15), (side * 0.1, 16.2, 1.55)], [(0, 1, 2, 3)], palette.shade(palette.INDIGO, 0.5))
    return shape
