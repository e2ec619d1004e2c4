"""A town by the sea and what sails before it: pale flat-roofed houses, a steamer, lateen boats."""
import math

import numpy as np

from . import palette
from .palette import linear
from .shape import Shape, box, lathe, prism, rod

PALE_STONE = linear('dcc8a4')


def pale_house(rng, wide, deep, storeys):
    """A house of pale stone with a flat roof, a parapet and rows of windows on the sides that are seen; its front to -y."""
    shape, tall = Shape(), 3.1 * storeys + 0.4
    tone = palette.shade(palette.mix(PALE_STONE, palette.FELT, rng.uniform(0, 0.5)), rng.uniform(0.9, 1.08))
    shape.join(box((wide, deep, tall + 3.0), tone, at=(0, 0, -3.0)))
    shape.join(box((wide - 0.5, deep - 0.5, 0.02), palette.shade(palette.PALE_CLAY, 0.85), at=(0, 0, tall + 0.002)))
    for x, y, w, d in ((0, -deep / 2, wide + 0.3, 0.3), (0, deep / 2, wide + 0.3, 0.3), (-wide / 2, 0, 0.3, deep), (wide / 2, 0, 0.3, deep)):
        shape.join(box((w, d, 0.55), palette.shade(tone, 1.04), at=(x, y, tall - 0.1)))
    glass = palette.shade(palette.INDIGO, 0.55)
    for storey in range(storeys):
        z = 3.1 * storey + 0.9
        for side, length in ((0, wide), (-1, deep), (1, deep)):
            many = max(1, int(length / 2.1))
            for k in range(many):
                off = (k + 0.5) / many * length - length / 2
                at, size = ((off, -deep / 2 - 0.02, z), (0.85, 0.08, 1.5)) if side == 0 else ((side * (wide / 2 + 0.02), off, z), (0.08, 0.85, 1.5))
                shape.join(box(size, glass, at=at))
                shape.join(box(tuple(s * 1.25 if s > 0.5 and i < 2 else s * 1.4 if i < 2 else 0.16 for i, s in enumerate(size)), palette.shade(tone, 1.12), at=(at[0], at[1], z + 1.55)))
        if storey and rng.random() < 0.55:
            shape.join(box((wide * 0.6, 0.9, 0.1), palette.OLD_WOOD, at=(0, -deep / 2 - 0.45, 3.1 * storey + 0.35)))
            for k in range(9):
                shape.join(box((0.06, 0.06, 0.9), palette.WOOD, at=(wide * 0.6 * (k / 8 - 0.5), -deep / 2 - 0.85, 3.1 * storey + 0.45)))
            shape.join(box((wide * 0.6, 0.08, 0.08), palette.WOOD, at=(0, -deep / 2 - 0.85, 3.1 * storey + 1.35)))
    if rng.random() < 0.5:
        shape.join(box((2.2, 2.2, 2.2), palette.shade(tone, 0.97), at=(rng.uniform(-0.25, 0.25) * wide, 0.2 * deep, tall)))
    return shape


def hull(length, wide, tall, colour, band, bow=1.35):
    """A ship's hull along x, its bow to +x, the water at z = 0."""
    shape, steps = Shape(), 26
    def half(t):
        return wide / 2 * (1 - max(0.0, t * 2 - 1) ** 2.4) * (1 - max(0.0, 0.12 - t) * 3.2)
    rows = []
    for k in range(steps + 1):
        t = k / steps
        x, sheer = (t - 0.5) * length, tall * (1 + 0.42 * max(0, t - 0.55) ** 1.4 * bow + 0.1 * max(0, 0.3 - t))
        rows.append([(x - 0.05 * length * max(0, t - 0.9), half(t) * 0.82, -1.0), (x, half(t), sheer * 0.62), (x + 0.02 * length * max(0, t - 0.8), half(t), sheer)])
    for one, other in zip(rows, rows[1:]):
        for side in (-1, 1):
            for level, tone in ((0, colour), (1, band)):
                ring = [(x, side * y, z) for x, y, z in (one[level], other[level], other[level + 1], one[level + 1])]
                shape.add(ring, [(0, 1, 2, 3) if side < 0 else (3, 2, 1, 0)], tone)
        shape.add([(one[2][0], -one[2][1], one[2][2]), (other[2][0], -other[2][1], other[2][2]), (other[2][0], other[2][1], other[2][2]), (one[2][0], one[2][1], one[2][2])], [(0, 1, 2, 3)], palette.OLD_WOOD)
    first = rows[0]
    shape.add([(x, s * y, z) for x, y, z in first for s in (-1, 1)], [(0, 1, 3, 2), (2, 3, 5, 4)], [colour, band])
    return shape


def steamer(length=46.0):
    """A passenger steamer, its bow to +x: a black hull, white houses, one funnel; the funnel's mouth is at `(-0.04 * length, 0, 0.32 * length)`."""
    u = length / 46.0
    shape = hull(46, 7.4, 3.6, palette.shade(palette.IRON, 0.7), palette.FELT)
    for x, long, wide, z, tall in ((-3, 27, 6.2, 3.6, 2.4), (-2, 19, 5.2, 6.0, 2.2), (5.5, 4.2, 4.4, 8.2, 2.2)):
        shape.join(box((long, wide, tall), palette.FELT, at=(x, 0, z)))
        shape.join(box((long + 0.9, wide + 0.9, 0.2), palette.LINEN, at=(x, 0, z + tall)))
        for k in range(int(long / 1.7)):
            for side in (-1, 1):
                shape.join(box((0.75, 0.06, 0.75), palette.shade(palette.INDIGO, 0.5), at=(x - long / 2 + (k + 0.5) * 1.7, side * wide / 2, z + tall * 0.4)))
    shape.join(lathe([(1.25, 8.0), (1.2, 13.2), (1.2, 14.7)], 20, [palette.DEEP_POMEGRANATE, palette.shade(palette.IRON, 0.6)], at=(-1.84, 0, 0)))
    for x in (14.5, -15.5):
        shape.join(rod((x, 0, 3), (x - 0.6, 0, 17), 0.22, palette.WOOD, 8, 0.1))
        for foot in (-4, 4):
            shape.join(rod((x - 0.55, 0, 15.5), (x + foot, 2.6, 4), 0.045, palette.IRON, 4))
            shape.join(rod((x - 0.55, 0, 15.5), (x + foot, -2.6, 4), 0.045, palette.IRON, 4))
    whole = Shape()
    return whole.join(shape, size=u)


def lateen_boat(sail=palette.FELT):
    """A small sailing boat, its bow to +x: hull and gear, and the sail apart."""
    body = hull(8.0, 2.3, 0.9, palette.shade(palette.WOOD, 0.8), palette.POMEGRANATE)
    body.join(rod((0.6, 0, 0), (0.75, 0, 6.2), 0.09, palette.WOOD, 7, 0.05)).join(rod((3.0, 0.1, 1.6), (-2.6, 0.35, 9.6), 0.07, palette.WOOD, 7, 0.035))
    cloth, steps = Shape(), 10
    corner = [np.array(p, float) for p in ((2.9, 0.1, 1.8), (-2.5, 0.35, 9.4), (-3.0, 0.7, 1.5))]
    for i in range(steps):
        for j in range(steps):
            def spot(a, b):
                yard = corner[0] + (corner[1] - corner[0]) * a
                leech = corner[0] + (corner[2] - corner[0]) * a
                return yard + (leech - yard) * b + np.array([0, 1.1 * math.sin(math.pi * a * 0.9) * math.sin(math.pi * b), 0])
            cloth.add([spot(i / steps, j / steps), spot((i + 1) / steps, j / steps), spot((i + 1) / steps, (j + 1) / steps), spot(i / steps, (j + 1) / steps)], [(0, 1, 2, 3)], palette.shade(sail, 0.95 + 0.1 * (j % 2)))
    return body, cloth
