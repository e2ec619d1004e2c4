"""What makes current out of falling water, plainly: a bucket wheel, a generator driven by a belt, a switchboard."""
import math

import numpy as np

from . import palette
from .shape import Shape, box, lathe, prism, rod


def bucket_wheel(rng, radius=1.15, buckets=16):
    """A wheel of iron buckets about y, its middle at the origin."""
    shape = lathe([(radius * 0.8, -0.05), (radius * 0.84, 0.0), (radius * 0.8, 0.05)], 28, palette.shade(palette.STONE, 0.6), turn=(math.pi / 2, 0, 0))
    shape.join(lathe([(0.2, -0.2), (0.24, 0.0), (0.2, 0.2)], 16, palette.RUST, turn=(math.pi / 2, 0, 0)))
    for k in range(6):
        a = math.pi * k / 3 + 0.2
        shape.join(rod((0.2 * math.cos(a), -0.07, 0.2 * math.sin(a)), (radius * 0.8 * math.cos(a), -0.07, radius * 0.8 * math.sin(a)), 0.05, palette.RUST, 6))
    for k in range(buckets):
        a = 2 * math.pi * k / buckets
        out, along = np.array([math.cos(a), 0, math.sin(a)]), np.array([-math.sin(a), 0, math.cos(a)])
        tone = palette.shade(palette.COPPER, rng.uniform(0.75, 1.1))
        for side in (-1, 1):
            root, tip = out * radius * 0.8, out * radius * 1.06
            wide = np.array([0, side * 0.24, 0])
            shape.add([root, tip, tip + wide - along * 0.07, root + wide - along * 0.07, (root + tip) / 2 + wide * 0.5 - along * 0.17],
                      [(0, 1, 4), (1, 2, 4), (2, 3, 4), (3, 0, 4), (4, 1, 0), (4, 2, 1), (4, 3, 2), (4, 0, 3)], tone)
    return shape


def generator():
    """A generator on its stone bed, its shaft along y through (0, 0, 1)."""
    shape = box((2.0, 2.0, 0.45), palette.STONE).join(box((1.5, 1.5, 0.18), palette.IRON, at=(0, 0, 0.45)))
    shape.join(lathe([(0.55, -0.7), (0.62, -0.62), (0.62, 0.62), (0.55, 0.7)], 20, palette.INDIGO, at=(0, 0, 1.05), turn=(math.pi / 2, 0, 0)))
    for k in range(10):
        a = 2 * math.pi * k / 10
        shape.join(box((0.12, 1.1, 0.1), palette.shade(palette.INDIGO, 0.75), at=(0.62 * math.cos(a), 0, 1.05 + 0.62 * math.sin(a) - 0.05)))
    for y in (-0.86, 0.86):
        shape.join(lathe([(0.3, 0), (0.3, 0.16)], 14, palette.COPPER, at=(0, y + 0.08, 1.05), turn=(math.pi / 2, 0, 0)))
        shape.join(box((0.3, 0.16, 0.5), palette.IRON, at=(0, y + (0.2 if y > 0 else -0.2), 0.6)))
    shape.join(rod((0, -1.5, 1.05), (0, 1.1, 1.05), 0.07, palette.STONE, 10))
    return shape.join(pulley(0.36), at=(0, -1.3, 1.05))


def pulley(radius, wide=0.26):
    """A belt pulley about y at the origin."""
    return lathe([(radius, -wide / 2), (radius * 1.03, 0), (radius, wide / 2)], 26, palette.OLD_WOOD, turn=(math.pi / 2, 0, 0)).join(
        lathe([(radius * 0.3, -wide / 2 - 0.03), (radius * 0.3, wide / 2 + 0.03)], 12, palette.IRON, turn=(math.pi / 2, 0, 0)))


def belt(one, two, wide=0.2):
    """A leather belt about two pulleys; each is (x, y, z, radius), both at the same y."""
    (x0, y, z0, r0), (x1, _, z1, r1) = one, two
    tilt, apart = math.atan2(z1 - z0, x1 - x0), math.hypot(x1 - x0, z1 - z0)
    open_angle = math.acos((r0 - r1) / apart)
    path = [(x0 + r0 * math.cos(a), z0 + r0 * math.sin(a)) for a in np.linspace(tilt + open_angle, tilt + 2 * math.pi - open_angle, 22)]
    path += [(x1 + r1 * math.cos(a), z1 + r1 * math.sin(a)) for a in np.linspace(tilt - open_angle, tilt + open_angle, 12)]
    shape = Shape()
    for p, q in zip(path, path[1:] + path[:1]):
        shape.add([(p[0], y - wide / 2, p[1]), (q[0], y - wide / 2, q[1]), (q[0], y + wide / 2, q[1]), (p[0], y + wide / 2, p[1])], [(0, 1, 2, 3)], palette.LEATHER)
    return shape


def switchboard():
    """A slab of pale stone with a lever and two blank dials, standing along x."""
    shape = box((1.3, 0.08, 1.5), palette.LINEN, at=(0, 0, 0.6))
    for x in (-0.6, 0.6):
        shape.join(box((0.08, 0.1, 2.1), palette.IRON, at=(x, 0.04, 0)))
    for x in (-0.3, 0.3):
        shape.join(lathe([(0.2, 0), (0.2, 0.05)], 18, palette.COPPER, at=(x, -0.03, 1.7), turn=(math.pi / 2, 0, 0)))
        shape.join(lathe([(0.165, 0), (0.165, 0.06)], 18, palette.FELT, at=(x, -0.035, 1.7), turn=(math.pi / 2, 0, 0)))
    return shape.join(prism([(-0.03, 0), (0.03, 0), (0.02, 0.42), (-0.02, 0.42)], 0.05, palette.COPPER, at=(0, -0.12, 0.9)))
