"""What a family took along, seen from near: a quilt, a kettle, a cloth tied into a bundle."""
import math

import numpy as np

from . import palette
from .shape import Shape, box, lathe, pebble, rod

PATCHES = tuple(palette.mix(colour, palette.LINEN, 0.12) for colour in (palette.DEEP_POMEGRANATE, palette.INDIGO, palette.LINEN, palette.WAGON, palette.PALE_INDIGO, palette.CLAY))


def pillowed(width, depth, tall, colour, columns=48, rows=36, squares=0.0, hollow=0.006):
    """One fold of a stuffed quilt, its lower middle at the origin; `colour(u, v)` of its place in metres, `squares` between the seams."""
    points, faces, colours = [], [], []

    def height(x, y):
        edge = max(0.0, 1 - abs(x / (width / 2)) ** 10) * max(0.0, 1 - abs(y / (depth / 2)) ** 10)
        seam = abs(math.sin(math.pi * x / squares) * math.sin(math.pi * y / squares)) ** 0.35 if squares else 1.0
        return tall * (0.5 + 0.5 * edge ** 0.5) - hollow * (1 - seam)

    for j in range(rows + 1):
        for i in range(columns + 1):
            x, y = (i / columns - 0.5) * width, (j / rows - 0.5) * depth
            points.append((x, y, height(x, y)))
    for j in range(rows):
        for i in range(columns):
            a = j * (columns + 1) + i
            faces.append((a, a + 1, a + columns + 2, a + columns + 1))
            colours.append(colour((i + 0.5) / columns * width, (j + 0.5) / rows * depth))
    rim = ([i for i in range(columns + 1)] + [j * (columns + 1) + columns for j in range(1, rows + 1)]
           + [rows * (columns + 1) + i for i in range(columns - 1, -1, -1)] + [j * (columns + 1) for j in range(rows - 1, 0, -1)])
    start, bulge = len(points), 1.012
    for share, out in ((0.3, bulge), (0.0, 0.99)):
        points += [(points[k][0] * out, points[k][1] * out, points[k][2] * share) for k in rim]
    n = len(rim)
    for k in range(n):
        m, tone = (k + 1) % n, colour(points[rim[k]][0] * 0.98 + width / 2, points[rim[k]][1] * 0.98 + depth / 2)
        faces += [(rim[k], start + k, start + m, rim[m]), (start + k, start + n + k, start + n + m, start + m)]
        colours += [tone, tone]
    return Shape().add(points, faces, colours)


def folded_quilt(rng, width=0.46, depth=0.34, folds=4, tall=0.042, across=6, lining=palette.mix(palette.PALE_INDIGO, palette.LINEN, 0.45)):
    """A patchwork quilt folded over and over, a small square sewn into each large one."""
    shape, z, patch = Shape(), 0.0, width / across
    along = round(depth / patch)
    for fold in range(folds):
        kinds = rng.integers(0, len(PATCHES), (across + 2, along + 2))

        def patchwork(u, v, kinds=kinds):
            i, j = int(u / width * across), int(v / depth * along)
            inner = max(abs(u / width * across - i - 0.5), abs(v / depth * along - j - 0.5)) < 0.22
            kind = kinds[i % (across + 2), j % (along + 2)]
            return palette.shade(PATCHES[(kind + (2 if inner else 0)) % len(PATCHES)], 0.85)

        tone = patchwork if fold % 2 else (lambda u, v: palette.shade(lining, 0.7))
        layer = pillowed(width, depth, tall, tone, across * 10, along * 10, patch)
        shape.join(layer, at=(rng.normal(0, 0.004), rng.normal(0, 0.004), z), turn=(0, 0, rng.normal(0, 0.015)), size=1.0 - 0.012 * fold)
        z += tall * 0.9
    return shape


def kettle(colour=palette.COPPER):
    """A copper kettle, its spout to -x; 0.3 m tall with its handle up."""
    body = lathe([(0.088, 0), (0.095, 0.006), (0.112, 0.045), (0.116, 0.075), (0.108, 0.11), (0.085, 0.14), (0.058, 0.155), (0.055, 0.165), (0.06, 0.168)], 40, colour)
    body.join(lathe([(0.061, 0.168), (0.056, 0.176), (0.03, 0.187), (0.012, 0.19), (0.01, 0.198), (0.016, 0.206), (0.012, 0.214), (0.002, 0.216)], 32, palette.shade(colour, 1.08)))
    path = [(-0.1, 0.045), (-0.135, 0.06), (-0.158, 0.095), (-0.168, 0.135), (-0.186, 0.16)]
    for (xa, za), (xb, zb), ra, rb in zip(path, path[1:], (0.027, 0.02, 0.0155, 0.0125), (0.02, 0.0155, 0.0125, 0.0105)):
        body.join(rod((xa, 0, za), (xb, 0, zb), ra, colour, 18, rb))
    for y in (-0.075, 0.075):
        body.join(pebble(np.random.default_rng(1), 0.011, palette.shade(colour, 0.8), 1.0, 2), at=(0, y, 0.147))
    arc = [(0.078 * math.cos(a), 0.147 + 0.13 * math.sin(a) ** 0.8) for a in np.linspace(0.0, math.pi, 21)]
    for k, ((ya, za), (yb, zb)) in enumerate(zip(arc, arc[1:])):
        held = 6 <= k < 14
        body.join(rod((0, ya, za), (0, yb, zb), 0.0105 if held else 0.0055, palette.DARK_WOOD if held else palette.shade(colour, 0.75), 12))
    return body


def checked(ground, stripe, line, cell=0.06):
    """A woven check: the colour at a place of the flat cloth."""
    def colour(u, v):
        across, along = (u / cell) % 1 < 0.42, (v / cell) % 1 < 0.42
        fine = abs((u / cell) % 1 - 0.71) < 0.045 or abs((v / cell) % 1 - 0.71) < 0.045
        tone = palette.mix(ground, stripe, 0.5 * across + 0.5 * along)
        return line if fine and not (across or along) else palette.mix(tone, line, 0.45) if fine else tone
    return colour


def tied_bundle(rng, colour, size=0.3, rings=56, sides=180):
    """A cloth tied over belongings; `colour(u, v)` is that of the flat cloth, whose middle lies under the bundle."""
    shape, points, faces, colours = Shape(), [], [], []
    phase, lump = rng.uniform(0, 6.3, 6), rng.uniform(0.6, 1.2, 6)
    profile = []
    for ring in range(rings + 1):
        t = ring / rings
        body = max(0.0, math.sin(math.pi * min(1.0, 0.2 + 0.8 * t))) ** 0.5
        neck = 0.13
        r = max(neck, body * (1 - 0.1 * t)) if t > 0.5 else body
        z = 0.98 * t
        profile.append((r, z))
    along = [profile[0][0]]
    for (ra, za), (rb, zb) in zip(profile, profile[1:]):
        along.append(along[-1] + math.hypot(rb - ra, zb - za))
    for (r0, z), s, ring in zip(profile, along, range(rings + 1)):
        t = ring / rings
        for side in range(sides):
            a = 2 * math.pi * side / sides
            bulge = 0.09 * lump[0] * math.cos(2 * a + phase[0]) + 0.06 * lump[1] * math.cos(3 * a + phase[1] + 2 * t)
            deep = max(0.0, t - 0.28) ** 1.4
            crease = deep * (0.17 * abs(math.sin(4.5 * a + phase[2] + 0.5 * math.sin(3 * a))) + 0.1 * abs(math.sin(8.5 * a + phase[3])) - 0.13)
            r = size * r0 * (1 + bulge * (1 - 0.7 * t) + 1.5 * crease + 0.012 * math.cos(13 * a + 6 * t + phase[4]))
            points.append((r * math.cos(a), r * math.sin(a) * 0.9, size * z * (1 + 0.05 * math.cos(a + phase[5]) * t)))
    for ring in range(rings):
        for side in range(sides):
            p, q = ring * sides + side, ring * sides + (side + 1) % sides
            a, s = 2 * math.pi * (side + 0.5) / sides, size * (along[ring] + along[ring + 1]) / 2
            faces.append((p, q, q + sides, p + sides))
            colours.append(colour(s * math.cos(a), s * math.sin(a)))
    shape.add(points, faces, colours)
    shape.faces.append(tuple(range(sides - 1, -1, -1)))
    shape.colours.append(colour(0.01, 0.01))
    top = profile[-1][1] * size
    knot = pebble(rng, size * 0.17, palette.shade(colour(0.02, 0.03), 0.92), 0.8, 3)
    shape.join(knot, at=(0, 0, top + size * 0.02))
    for k, way in enumerate(np.array([0.35, 1.95, 3.45, 5.1]) + rng.normal(0, 0.15, 4)):
        shape.join(_ear(rng, colour, size, way, k % 2), at=(0, 0, top + size * 0.03))
    return shape


def _ear(rng, colour, size, way, high):
    """One corner of the cloth standing out of the knot, folded along its middle and falling over."""
    out, side = np.array([math.cos(way), math.sin(way), 0.0]), np.array([-math.sin(way), math.cos(way), 0.0])
    long, rows, steps, across = size * rng.uniform(0.62, 0.8), [], 18, 12
    for k in range(steps + 1):
        t = k / steps
        at = out * long * (0.1 + 0.9 * t) + np.array([0, 0, size * (0.42 if high else 0.26) * math.sin(t * 2.4) - size * 0.62 * t * t])
        wide = size * 0.3 * math.sin((0.16 + 0.82 * t) * math.pi) ** 0.8 + 0.003
        rows.append([(at + side * wide * u + np.array([0, 0, size * 0.13 * (abs(u) ** 1.3 - 0.4) * (1 - 0.4 * t)]), (0.31 + long * t, wide * u)) for u in np.linspace(-1, 1, across + 1)])
    shape = Shape()
    for one, two in zip(rows, rows[1:]):
        for j in range(across):
            shape.add([one[j][0], one[j + 1][0], two[j + 1][0], two[j][0]], [(0, 1, 2, 3)], colour(*one[j][1]))
    return shape


def rope_round(radius, thick, colour, z, turns=1, sides=40, squash=1.0):
    """A rope laid round something that stands on z = 0, at height z; twisted of pale and dark strands."""
    shape = Shape()
    for turn in range(turns):
        for k in range(sides):
            a, b = 2 * math.pi * k / sides, 2 * math.pi * (k + 1) / sides
            tone = palette.shade(colour, 1.1 if k % 2 else 0.8)
            shape.join(rod((radius * math.cos(a), radius * squash * math.sin(a), z + turn * thick * 2.1), (radius * math.cos(b), radius * squash * math.sin(b), z + turn * thick * 2.1), thick, tone, 8))
    return shape


def hooks(count, gap, board_colour=palette.DARK_WOOD):
    """A rail of wooden pegs along x, for a wall whose face looks to -y."""
    shape = Shape().join(box((count * gap, 0.02, 0.07), board_colour))
    for k in range(count):
        x = (k - (count - 1) / 2) * gap
        shape.join(rod((x, 0, 0.03), (x, -0.09, 0.06), 0.011, palette.shade(board_colour, 1.2), 10, 0.014))
    return shape
