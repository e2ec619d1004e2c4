"""A goods train of about 1930: two-axle wooden wagons behind a steam engine, on its track."""
import math

import numpy as np

from . import palette
from .shape import Shape, box, lathe, rod


def _wheel(radius, colour=palette.IRON):
    return lathe([(radius, -0.06), (radius * 1.04, 0.0), (radius, 0.06)], 18, colour, turn=(math.pi / 2, 0, 0))


def goods_wagon(rng, colour=palette.WAGON):
    """A covered wagon, 6.6 m long, along x; rails at z = 0."""
    shape = Shape()
    long, wide, floor, tall = 6.6, 2.75, 1.15, 2.15
    worn = palette.mix(colour, palette.OLD_WOOD, rng.uniform(0, 0.3))
    shape.join(box((long, wide, 0.22), palette.IRON, at=(0, 0, floor - 0.22)))
    for side in (-1, 1):
        y = side * wide / 2
        boards = 15
        for i in range(boards):
            z = floor + tall * i / boards
            for x0, x1 in ((-long / 2, -0.95), (0.95, long / 2)):
                shape.join(box((x1 - x0, 0.05, tall / boards - 0.015), palette.shade(worn, rng.uniform(0.8, 1.12)), at=((x0 + x1) / 2, y, z)))
        shape.join(box((1.9, 0.04, tall), palette.shade(worn, 0.55), at=(0, y - side * 0.03, floor)))
        for i in range(9):
            shape.join(box((0.2, 0.05, tall - 0.08), palette.shade(worn, rng.uniform(0.62, 0.82)), at=(-0.88 + 0.215 * i, y + side * 0.06, floor + 0.03)))
        shape.join(box((4.4, 0.07, 0.08), palette.IRON, at=(0.6, y + side * 0.08, floor + tall - 0.06)))
        shape.join(box((4.4, 0.07, 0.07), palette.IRON, at=(0.6, y + side * 0.08, floor - 0.04)))
        for x in (-long / 2 + 0.05, -2.2, -1.0, 1.0, 2.2, long / 2 - 0.05):
            shape.join(box((0.09, 0.09, tall), palette.shade(palette.IRON, 1.2), at=(x, y + side * 0.02, floor)))
        for x, tilt in ((-1.62, 0.5), (1.62, -0.5)):
            shape.join(rod((x - tilt * 1.15, y + side * 0.05, floor + 0.05), (x + tilt * 1.15, y + side * 0.05, floor + tall - 0.05), 0.035, palette.IRON, 4))
        for x in (-2.35, 2.35):
            shape.join(box((0.62, 0.05, 0.42), palette.shade(worn, 0.35), at=(x, y + side * 0.015, floor + tall - 0.62)))
        for x in (-long / 2 - 0.32, long / 2 + 0.02):
            shape.join(rod((x, side * 0.85, floor - 0.1), (x + 0.3, side * 0.85, floor - 0.1), 0.09, palette.IRON, 8))
    for end in (-1, 1):
        for i in range(15):
            shape.join(box((0.05, wide, tall / 15 - 0.015), palette.shade(worn, rng.uniform(0.75, 1.05)), at=(end * long / 2, 0, floor + tall * i / 15)))
    arc = [(math.cos(a) * (wide / 2 + 0.14), math.sin(a) * 0.62) for a in np.linspace(0, math.pi, 9)]
    points = [(-long / 2 - 0.12, y, floor + tall + z) for y, z in arc] + [(long / 2 + 0.12, y, floor + tall + z) for y, z in arc]
    faces = [(i, i + 9, i + 10, i + 1) for i in range(8)] + [tuple(range(9)), tuple(range(17, 8, -1))]
    snow = palette.mix(palette.SNOW, palette.IRON, 0.08)
    shape.add(points, faces, [snow] * 8 + [palette.shade(worn, 0.8)] * 2)
    for x in (-1.9, 1.9):
        for side in (-1, 1):
            shape.join(_wheel(0.5), at=(x, side * 0.76, 0.5))
            shape.join(box((1.15, 0.09, 0.14), palette.IRON, at=(x, side * 0.98, 0.62)))
            shape.join(box((0.2, 0.12, 0.34), palette.IRON, at=(x, side * 0.98, 0.42)))
        shape.join(rod((x, -0.9, 0.5), (x, 0.9, 0.5), 0.08, palette.IRON))
    return shape


def engine():
    """A steam goods engine with five driven axles, its front towards +x; and its tender."""
    black, shape = palette.shade(palette.IRON, 0.75), Shape()
    shape.join(lathe([(0.92, 0), (0.92, 6.6), (0.96, 6.6), (0.96, 8.2), (0.86, 8.3)], 16, black, at=(-3.2, 0, 2.75), turn=(0, math.pi / 2, 0)))
    shape.join(lathe([(0.3, 0), (0.26, 0.2), (0.24, 0.75), (0.36, 0.95)], 12, black, at=(4.35, 0, 3.6)))
    for x, r, h in ((0.4, 0.42, 0.62), (-1.6, 0.4, 0.58)):
        shape.join(lathe([(r, 0), (r, h * 0.7), (r * 0.6, h)], 12, black, at=(x, 0, 3.5)))
    shape.join(box((2.1, 2.8, 2.35), black, at=(-4.0, 0, 1.55)))
    shape.join(box((2.5, 3.0, 0.12), black, at=(-4.05, 0, 3.9)))
    for side in (-1, 1):
        shape.join(box((0.8, 0.05, 0.75), palette.shade(palette.LAMP, 0.5), at=(-3.8, side * 1.41, 2.9)))
        shape.join(box((8.9, 0.5, 0.09), black, at=(0.6, side * 1.15, 1.55)))
        shape.join(box((8.9, 0.04, 0.12), palette.POMEGRANATE, at=(0.6, side * 1.42, 1.5)))
        for i in range(5):
            shape.join(_wheel(0.66, palette.DEEP_POMEGRANATE), at=(-2.7 + 1.45 * i, side * 0.8, 0.66))
        shape.join(_wheel(0.45, palette.DEEP_POMEGRANATE), at=(4.6, side * 0.8, 0.45))
        shape.join(rod((-2.9, side * 0.95, 0.55), (3.6, side * 0.95, 0.75), 0.06, palette.STONE))
        shape.join(rod((3.3, side * 1.0, 0.85), (4.9, side * 1.0, 0.85), 0.3, black, 10))
    shape.join(box((0.25, 2.8, 0.5), palette.POMEGRANATE, at=(5.35, 0, 0.9)))
    shape.join(lathe([(0.16, 0), (0.2, 0.18)], 10, palette.LAMP, at=(5.1, 0, 2.9), turn=(0, math.pi / 2, 0)))
    tender = box((6.0, 2.8, 1.75), black, at=(-8.7, 0, 1.1))
    tender.join(box((3.6, 2.2, 0.5), palette.shade(palette.IRON, 0.35), at=(-8.2, 0, 2.85), turn=(0, 0, 0), taper=0.7))
    for x in (-10.8, -9.4, -8.0, -6.6):
        for side in (-1, 1):
            tender.join(_wheel(0.5), at=(x, side * 0.78, 0.5))
    return shape.join(tender)


def track(x_range, rng):
    """Rails and sleepers along x, rail tops at z = 0."""
    low, high = x_range
    shape = Shape()
    for side in (-1, 1):
        shape.join(box((high - low, 0.08, 0.13), palette.RUST, at=((low + high) / 2, side * 0.76, -0.13)))
    for i in range(int((high - low) / 0.75)):
        shape.join(box((0.26, 2.7, 0.12), palette.shade(palette.DARK_WOOD, rng.uniform(0.8, 1.2)), at=(low + 0.75 * i, rng.normal(0, 0.03), -0.25), turn=(0, 0, rng.normal(0, 0.015))))
    return shape


def telegraph_pole(rng, height=6.8):
    """A pole with one arm, four insulators and a strut."""
    shape = rod((0, 0, -0.4), (rng.normal(0, 0.12), rng.normal(0, 0.08), height), 0.13, palette.shade(palette.OLD_WOOD, 0.75), 7, 0.09)
    shape.join(rod((-0.0, -0.95, height - 0.5), (0.0, 0.95, height - 0.5), 0.06, palette.OLD_WOOD, 5))
    for y in (-0.85, -0.4, 0.4, 0.85):
        shape.join(lathe([(0.045, 0), (0.06, 0.08), (0.03, 0.16)], 7, palette.FELT, at=(0, y, height - 0.44)))
    return shape


def wire(start, end, sag, radius=0.012, steps=10):
    """A wire hanging between two poles."""
    start, end = np.asarray(start, float), np.asarray(end, float)
    shape = Shape()
    at = start
    for i in range(1, steps + 1):
        t = i / steps
        to = start + (end - start) * t - np.array([0, 0, sag * 4 * t * (1 - t)])
        shape.join(rod(at, to, radius, palette.IRON, 3))
        at = to
    return shape
