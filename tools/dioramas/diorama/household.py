"""What people carried, kept and worked with. Things stand in for people: no scene shows a face."""
import math

import numpy as np

from . import palette
from .shape import Shape, box, lathe, pebble, prism, rod


def bundle(rng, cloth=palette.POMEGRANATE, size=0.34):
    """Belongings knotted into a cloth: slack below, creased towards the knot, its four ears standing out."""
    shape, points, faces = Shape(), [], []
    rings, sides = 12, 24
    lumps = rng.uniform(0, 6.3, 3)
    for ring in range(rings + 1):
        t = ring / rings
        body = math.sin(math.pi * (0.16 + 0.80 * t)) ** 0.7
        for side in range(sides):
            a = 2 * math.pi * side / sides
            lump = 0.10 * math.cos(a * 2 + lumps[0]) + 0.07 * math.cos(a * 3 + lumps[1]) * (1 - t)
            crease = 0.10 * t * t * math.cos(a * 8 + lumps[2])
            r = size * body * (1 + lump + crease + rng.uniform(-0.02, 0.02))
            points.append((r * math.cos(a), r * math.sin(a) * 0.88, size * 1.05 * t ** 0.92 + 0.05 * size * math.cos(a + lumps[1]) * t))
    for ring in range(rings):
        for side in range(sides):
            a, b = ring * sides + side, ring * sides + (side + 1) % sides
            faces += [(a, b, b + sides), (a, b + sides, a + sides)]
    shape.add(points, faces, [palette.shade(cloth, f) for f in rng.uniform(0.88, 1.1, len(faces))])
    top = size * 1.03
    shape.join(pebble(rng, size * 0.17, palette.shade(cloth, 0.8), 0.9, 2), at=(0, 0, top + size * 0.04))
    for way in np.array([0.5, 2.1, 3.6, 5.2]) + rng.normal(0, 0.2, 4):
        out = np.array([math.cos(way), math.sin(way), 0])
        side = np.array([-out[1], out[0], 0]) * size * 0.2
        root, knee, tip = np.array([0, 0, top]), out * size * 0.32 + [0, 0, top + size * 0.2], out * size * 0.58 + [0, 0, top + size * rng.uniform(-0.05, 0.12)]
        shape.add([root, knee + side, tip + side * 0.25, tip - side * 0.2, knee - side], [(0, 1, 2), (0, 2, 3), (0, 3, 4)],
                  [palette.shade(cloth, f) for f in (1.08, 0.9, 1.0)])
    return shape


def rolled_rug(rng, length=1.25, radius=0.15):
    """A rug rolled up and tied, lying along x on the ground."""
    shape, sides, rings = Shape(), 20, 26
    for i in range(rings):
        x0, x1 = (i / rings - 0.5) * length, ((i + 1) / rings - 0.5) * length
        band = min(i, rings - 1 - i)
        for k in range(sides):
            a0, a1 = 2 * math.pi * k / sides, 2 * math.pi * (k + 1) / sides
            diamond = abs((i % 8) - 3.5) + abs((k % 10) - 4.5)
            colour = (palette.DARK_WOOD if band == 0 else palette.DEEP_POMEGRANATE if band in (1, 3) else palette.STRAW if band == 2 or 3 <= diamond < 4
                      else palette.INDIGO if diamond < 3
                      else palette.DEEP_POMEGRANATE if diamond < 5 else palette.POMEGRANATE)
            shape.add([(x, radius * math.cos(a), radius + radius * math.sin(a) * 0.93) for x, a in ((x0, a0), (x1, a0), (x1, a1), (x0, a1))],
                      [(0, 1, 2, 3)], palette.shade(colour, rng.uniform(0.88, 1.08)))
    for end in (-1, 1):
        for turn in range(5):
            r0, r1 = radius * (1 - turn * 0.2), radius * (0.9 - turn * 0.2)
            for k in range(sides):
                a0, a1 = 2 * math.pi * k / sides, 2 * math.pi * (k + 1) / sides
                shape.add([(end * length / 2 * 0.998, r * math.cos(a), radius + r * math.sin(a) * 0.93) for r, a in ((r0, a0), (r1, a0), (r1, a1), (r0, a1))],
                          [(0, 1, 2, 3)], palette.shade(palette.DEEP_POMEGRANATE, 1.2 if turn % 2 == 0 else 0.45))
    for x in (-length * 0.27, length * 0.25):
        shape.join(rod((x, 0, radius), (x + 0.022, 0.004, radius), radius * 1.03, palette.DARK_WOOD, 18))
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
        shape.join(box((0.05, depth + 0.035, height + 0.02), palette.shade(palette.IRON, 1.6), at=(x, 0, 0)))
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


def sheaf(rng, length=2.2, stalks=60, thick=0.1):
    """A bound sheaf of cut reed, lying along x, its middle at the origin."""
    shape = Shape()
    for _ in range(stalks):
        y, z = rng.normal(0, thick, 2)
        shape.join(rod((-length / 2 + rng.normal(0, 0.1), y, z), (length / 2 + rng.normal(0, 0.1), y + rng.normal(0, 0.05), z), 0.012,
                       palette.shade(palette.REED, rng.uniform(0.8, 1.15)), 4))
    for x in (-length * 0.2, length * 0.2):
        shape.join(rod((x, 0, 0), (x + 0.05, 0, 0), thick * 1.9, palette.LINEN, 10))
    return shape


def hung_cloth(rng, cloth=palette.POMEGRANATE, wide=0.26, drop=0.46):
    """A shawl thrown over a handle along x at the origin, hanging in folds on both sides."""
    shape, columns, rows = Shape(), 14, 20
    grid = []
    for i in range(columns + 1):
        u = i / columns * 2 - 1
        for j in range(rows + 1):
            v = j / rows * 2 - 1
            down = abs(v) * drop * (1.0 if v < 0 else 0.72) * (1 + 0.12 * u)
            fold = 0.028 * math.sin(u * 7 + (1 if v < 0 else 2)) * min(1, down * 4)
            grid.append((u * wide / 2 * (1 - 0.22 * min(1, down * 2)), math.copysign(0.03 + 0.06 * down, v) + fold, -down + 0.02))
    for i in range(columns):
        for j in range(rows):
            a = i * (rows + 1) + j
            edge = min(j, rows - 1 - j)
            colour = palette.shade(cloth, 0.6) if edge in (1, 2) else cloth
            shape.add([grid[a], grid[a + rows + 1], grid[a + rows + 2], grid[a + 1]], [(0, 1, 2), (0, 2, 3)], palette.shade(colour, rng.uniform(0.9, 1.08)))
    return shape


def shoes(colour):
    """A pair of shoes left at a door, toes towards +y."""
    shape = Shape()
    for side in (-1, 1):
        outline = [(-0.13, 0.0), (0.13, 0.0), (0.135, 0.035), (0.05, 0.07), (-0.02, 0.1), (-0.13, 0.105)]
        shape.join(prism(outline, 0.085, colour, at=(side * 0.065, 0, 0), turn=(0, 0, math.pi / 2 + side * 0.06)))
        shape.join(box((0.06, 0.11, 0.012), palette.shade(colour, 0.3), at=(side * 0.065, -0.065, 0.1)))
    return shape


def open_book():
    """A book lying open, its pages blank: nothing is invented."""
    shape = Shape()
    for side in (-1, 1):
        points = [(0, -0.11, 0.012), (side * 0.07, -0.11, 0.035), (side * 0.155, -0.11, 0.012), (0, 0.11, 0.012), (side * 0.07, 0.11, 0.035), (side * 0.155, 0.11, 0.012)]
        shape.add(points, [(0, 1, 4, 3), (1, 2, 5, 4)], palette.FELT)
    return shape.join(box((0.325, 0.235, 0.01), palette.INDIGO))


def lantern():
    """A hanging lantern, its foot at the origin: the case, and the flame apart."""
    case = lathe([(0.085, 0), (0.085, 0.03)], 10, palette.IRON).join(lathe([(0.05, 0.24), (0.085, 0.25), (0.03, 0.31)], 10, palette.IRON))
    for k in range(4):
        a = k * math.pi / 2 + 0.4
        case.join(rod((0.075 * math.cos(a), 0.075 * math.sin(a), 0.02), (0.07 * math.cos(a), 0.07 * math.sin(a), 0.25), 0.007, palette.IRON, 4))
    case.join(rod((0, 0, 0.3), (0, 0.14, 0.46), 0.01, palette.IRON, 5))
    return case, lathe([(0.02, 0.05), (0.04, 0.1), (0.01, 0.2)], 8, palette.LAMP)
