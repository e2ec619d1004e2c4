"""What people carried, kept and worked with. Things stand in for people: no scene shows a face."""
import math

import numpy as np

from . import palette
from .shape import Shape, box, lathe, pebble, rod


def bundle(rng, cloth=palette.POMEGRANATE, size=0.34):
    """Belongings knotted into a cloth."""
    shape = Shape()
    points, faces = [], []
    rings, sides = 6, 11
    for ring in range(rings + 1):
        t = ring / rings
        r = size * (math.sin(math.pi * min(0.97, 0.10 + 0.9 * t)) ** 0.62) * (1 - 0.25 * t)
        for side in range(sides):
            a = 2 * math.pi * side / sides
            fold = 1 + 0.07 * math.cos(a * 4 + ring) + rng.uniform(-0.05, 0.05)
            points.append((r * fold * math.cos(a), r * fold * math.sin(a), size * 1.25 * t))
    for ring in range(rings):
        for side in range(sides):
            a, b = ring * sides + side, ring * sides + (side + 1) % sides
            faces.append((a, b, b + sides, a + sides))
    shape.add(points, faces, [palette.shade(cloth, f) for f in rng.uniform(0.85, 1.12, len(faces))])
    top = size * 1.22
    shape.join(pebble(rng, size * 0.2, palette.shade(cloth, 0.85)), at=(0, 0, top))
    for way in (0.4, 2.2, 3.7, 5.3):
        tip = np.array([math.cos(way), math.sin(way), 0])
        side = np.array([-tip[1], tip[0], 0]) * size * 0.16
        shape.add([(0, 0, top), tuple(tip * size * 0.35 + side + [0, 0, top + size * 0.28]),
                   tuple(tip * size * 0.62 + [0, 0, top + size * 0.12]), tuple(tip * size * 0.35 - side + [0, 0, top + size * 0.2])],
                  [(0, 1, 2), (0, 2, 3)], palette.shade(cloth, 1.08))
    return shape


def chest(length=0.95, depth=0.5, height=0.46):
    """A wooden chest with iron bands."""
    shape = box((length, depth, height), palette.WOOD)
    for i in range(5):
        x = -length / 2 + length * (i + 0.5) / 5
        shape.join(box((length / 5 - 0.012, depth + 0.012, height - 0.04), palette.shade(palette.WOOD, 0.9 + 0.06 * (i % 3)), at=(x, 0, 0.02)))
    lid = [(-depth / 2 - 0.02, 0), (depth / 2 + 0.02, 0), (depth / 2 + 0.02, 0.05), (depth * 0.3, 0.12), (-depth * 0.3, 0.12), (-depth / 2 - 0.02, 0.05)]
    n = len(lid)
    points = [(-length / 2 - 0.02, y, height + z) for y, z in lid] + [(length / 2 + 0.02, y, height + z) for y, z in lid]
    faces = [tuple(range(n - 1, -1, -1)), tuple(range(n, 2 * n))] + [(i, (i + 1) % n, (i + 1) % n + n, i + n) for i in range(n)]
    shape.add(points, faces, palette.shade(palette.WOOD, 1.12))
    for x in (-length * 0.34, length * 0.34):
        shape.join(box((0.05, depth + 0.035, height + 0.02), palette.IRON, at=(x, 0, 0)))
    return shape.join(box((0.1, 0.02, 0.12), palette.COPPER, at=(0, -depth / 2 - 0.012, height - 0.1)))


def ewer():
    """An aftafa, the long-necked copper jug."""
    shape = lathe([(0.075, 0), (0.12, 0.06), (0.135, 0.14), (0.09, 0.22), (0.035, 0.29), (0.03, 0.36), (0.048, 0.4), (0.0, 0.405)], 10, palette.COPPER)
    shape.join(rod((0.11, 0, 0.13), (0.2, 0, 0.33), 0.02, palette.COPPER, end_radius=0.011))
    shape.join(rod((-0.045, 0, 0.38), (-0.15, 0, 0.32), 0.011, palette.COPPER))
    return shape.join(rod((-0.15, 0, 0.32), (-0.12, 0, 0.16), 0.011, palette.COPPER))


def spade(length=1.25):
    """A spade standing in the ground; its foot is at the origin."""
    shape = rod((0, 0, 0.22), (0, 0, length), 0.02, palette.NEW_WOOD)
    shape.join(rod((-0.09, 0, length), (0.09, 0, length), 0.02, palette.NEW_WOOD))
    shape.add([(-0.1, 0, 0.3), (0.1, 0, 0.3), (0.095, 0, 0.0), (0, 0, -0.1), (-0.095, 0, 0.0), (0, 0.025, 0.24)],
              [(0, 5, 1), (1, 5, 2), (2, 5, 3), (3, 5, 4), (4, 5, 0), (0, 1, 2, 3, 4)], palette.IRON)
    return shape


def rug(length, width, rng, waves=0.02, ground=palette.POMEGRANATE):
    """A flat-woven rug lying along x: borders, a toothed frame, a chain of stepped medallions, a fringe at both ends."""
    shape = Shape()
    columns, rows = 56, 30

    def height(x, y):
        return waves * (math.sin(x * 5 + y) + math.sin(y * 7 + x * 2))

    for i in range(columns):
        for j in range(rows):
            edge = min(i, columns - 1 - i, j, rows - 1 - j)
            step = abs((i - 4) % 16 - 7.5) // 1.0 + abs(j - (rows - 1) / 2) // 1.0 * 0.95
            colour = ([palette.DEEP_POMEGRANATE, palette.INDIGO, palette.LINEN, palette.INDIGO][min(edge, 3)] if edge < 3
                      else palette.LINEN if edge == 3 and (i + j) % 2 else palette.DEEP_POMEGRANATE if edge < 5
                      else palette.LINEN if step < 1.5 else palette.INDIGO if step < 4 else palette.STRAW if step < 5.2
                      else palette.DEEP_POMEGRANATE if step < 7.6 else ground)
            x0, x1 = (i / columns - 0.5) * length, ((i + 1) / columns - 0.5) * length
            y0, y1 = (j / rows - 0.5) * width, ((j + 1) / rows - 0.5) * width
            shape.add([(x, y, height(x, y)) for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))], [(0, 1, 2, 3)],
                      palette.shade(colour, rng.uniform(0.9, 1.08)))
    for end in (-1, 1):
        for k in range(34):
            y, x = (k / 33 - 0.5) * width * 0.98, end * length / 2
            z = height(x, y)
            tip = (x + end * rng.uniform(0.06, 0.1), y + rng.normal(0, 0.008), z)
            shape.add([(x, y - 0.008, z), (x, y + 0.008, z), tip], [(0, 1, 2)], palette.LINEN)
    return shape
