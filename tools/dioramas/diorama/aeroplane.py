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
    shape = lathe([(0.02, 18.6), (0.75, 17.9), (1.35, 16.6), (1.8, 14.6), (1.95, 12.0), (1.95, -6.5), (1.75, -10.5), (1.1, -14.6), (0.3, -17.6)][::-1], 28, WHITE, turn=turned)
    for side in (-1, 1):
        shape.join(_fin(((side * 1.5, 4.6, -0.9), (side * 1.5, -3.0, -0.9)), ((side * 17.2, -4.6, 0.7), (side * 17.2, -6.4, 0.7)), (1.0, 0.25)))
        shape.join(_fin(((side * 17.2, -4.6, 0.7), (side * 17.2, -6.4, 0.7)), ((side * 17.9, -6.4, 2.7), (side * 17.9, -7.4, 2.7)), (0.25, 0.1)))
        shape.join(_fin(((side * 0.9, -12.6, 0.6), (side * 0.9, -16.2, 0.6)), ((side * 6.4, -16.2, 1.1), (side * 6.4, -17.8, 1.1)), (0.5, 0.15)))
        engine = lathe([(0.5, -2.2), (0.85, -1.2), (1.08, 0.6), (1.0, 2.0), (0.85, 2.05), (0.8, 1.2)], 22, [BELLY, WHITE, WHITE, palette.STONE, palette.IRON], turn=turned)
        shape.join(engine, at=(side * 5.9, 3.1, -1.75))
        shape.add([(side * 5.9 + x, y, z) for x, y, z in ((-0.12, 3.6, -0.8), (-0.12, 0.2, -0.7), (0.12, 0.2, -0.7), (0.12, 3.6, -0.8))], [(0, 1, 2, 3)], BELLY)
        for y in np.arange(-9.5, 13.5, 0.85):
            r = 1.965 if y > -6.5 else 1.965 - (-6.5 - y) * 0.05
            corners = [(side * r * math.cos(a), y + dy, r * math.sin(a)) for a, dy in ((0.16, 0), (0.16, 0.42), (0.36, 0.42), (0.36, 0))]
            shape.add(corners, [(0, 1, 2, 3)], palette.shade(palette.INDIGO, 0.6))
    shape.join(_fin(((0, -10.2, 1.6), (0, -16.6, 1.6)), ((0, -16.4, 7.4), (0, -18.6, 7.4)), (0.55, 0.2)))
    for side in (-1, 1):
        shape.add([(side * 0.1, 17.25, 0.95), (side * 0.95, 16.75, 0.9), (side * 1.25, 15.9, 1.15), (side * 0.1, 16.2, 1.55)], [(0, 1, 2, 3)], palette.shade(palette.INDIGO, 0.5))
    return shape
