"""A soldier's kitbag: a canvas sack whose own straps tie its neck; and what is rolled and hung beside it."""
import math

import numpy as np

from . import palette
from .belongings import rope_round
from .shape import Shape, lathe, rod
from .webbing import strap

CANVAS = palette.linear('77734f')
NECK = 0.74


def _profile(t):
    """The sack's radius at a share t of its height: foot, belly, shoulder, neck, the open ruffle over it."""
    knots = ((0.0, 0.86), (0.04, 0.98), (0.2, 1.06), (0.4, 1.0), (0.55, 0.86), (0.66, 0.55), (0.72, 0.3), (NECK, 0.25), (0.78, 0.3), (0.88, 0.46), (1.0, 0.56))
    return float(np.interp(t, *zip(*knots)))


def kitbag(rng, canvas=CANVAS, tall=0.52, radius=0.165, flat=0.8, full=1.0, tie=palette.mix(palette.LINEN, palette.STEPPE, 0.35)):
    """A tied sack, its foot at the origin, its straps to -y: the canvas, and its straps apart. `full` is how well it is stuffed."""
    shape, points, rows, sides = Shape(), [], 60, 132
    phase, lump = rng.uniform(0, 6.3, 8), rng.uniform(0.5, 1.3, 4)

    def place(t, a):
        body = min(1.0, max(0.0, (NECK - t) / 0.3))
        gather = math.exp(-((t - NECK) / 0.2) ** 2) + (0.8 if t > NECK else 0.0) * min(1.0, (t - NECK) / 0.1)
        folds = 0.16 * abs(math.sin(6.5 * a + phase[0] + 0.7 * math.sin(2 * a))) + 0.09 * math.sin(17 * a + phase[1])
        swell = 0.085 * lump[0] * math.cos(2 * a + phase[2] + 3 * t) + 0.065 * lump[1] * math.cos(3 * a + phase[3] - 4 * t) + 0.02 * lump[2] * math.sin(9 * t + 2 * a + phase[4])
        dent = 0.012 * math.sin(34 * t + 3 * math.sin(2 * a + phase[5])) * body
        r = radius * _profile(t) * (1 + full * swell * body + dent + gather * (folds - 0.06))
        x, y, z = r * math.cos(a), r * flat * math.sin(a), tall * (min(t, NECK) + 0.62 * max(0.0, t - NECK)) * (0.94 + 0.06 * full)
        if t > NECK:
            z += 0.016 * math.sin(3 * a + phase[6]) * (t - NECK) / 0.26
            x += 0.06 * (t - NECK) / 0.26
        return x + 0.02 * math.sin(phase[7]) * t, y, z

    for j in range(rows + 1):
        points += [place(j / rows, 2 * math.pi * i / sides) for i in range(sides)]
    faces, colours = [], []
    for j in range(rows):
        for i in range(sides):
            p, q = j * sides + i, j * sides + (i + 1) % sides
            faces.append((p, q, q + sides, p + sides))
            worn = 0.92 + 0.1 * math.sin(j * 0.5 + phase[0]) * math.sin(i * 0.1 + phase[1]) - 0.22 * math.exp(-j / 2.5)
            colours.append(palette.shade(canvas, worn))
    shape.add(points, faces, colours)
    shape.faces.append(tuple(range(sides - 1, -1, -1)))
    shape.colours.append(palette.shade(canvas, 0.6))
    shape.add(points[-sides:], [tuple(range(sides))], palette.shade(canvas, 0.3))

    z = tall * NECK * (0.94 + 0.06 * full)
    shift = 0.02 * math.sin(phase[7]) * NECK
    ties = Shape().join(rope_round(radius * 0.3, 0.009, tie, z - 0.006, 2, 40, flat), at=(shift, 0, 0))
    for side in (-1, 1):
        loop = [(shift + side * 0.02, -radius * 0.26, z + 0.004), (shift + side * 0.06, -radius * 0.55, z - 0.04), (side * 0.105, -radius * 0.95, z - 0.15), (side * 0.135, -radius * 1.0, z - 0.26), (side * 0.12, -radius * 0.88, 0.03), (side * 0.1, -radius * 0.7, 0.006)]
        facing = [(side * 0.25, -1.0, 0.3)]
        ties.join(strap(loop, facing, 0.034, tie))
    for side, long in ((-1, 0.1), (1, 0.075)):
        ties.join(strap([(shift, -radius * 0.3, z), (shift + side * 0.022, -radius * 0.42, z - 0.012), (shift + side * 0.034, -radius * 0.6, z - 0.02 - long)], (0.2, -1, 0.3), 0.014, tie))
    return shape, ties


def rolled_coat(rng, length=0.52, radius=0.085, cloth=palette.mix(palette.STONE, palette.OLD_WOOD, 0.55)):
    """A greatcoat rolled up, lying along x on the ground: the cloth, and its two straps apart."""
    shape, turns, sides, half = Shape(), 3.4, 150, length / 2
    spiral = []
    for k in range(sides + 1):
        a = turns * 2 * math.pi * k / sides
        r = radius * (0.22 + 0.78 * k / sides) * (1 + 0.03 * math.sin(2.3 * a))
        spiral.append((r * math.cos(a + 0.6), r * math.sin(a + 0.6)))
    marks = np.linspace(-half, half, 25)
    for one, two in zip(spiral, spiral[1:]):
        for x0, x1 in zip(marks, marks[1:]):
            s0, s1 = (1 - 0.1 * math.exp(-((abs(x) - half * 0.55) / 0.03) ** 2) + 0.02 * math.sin(31 * x) for x in (x0, x1))
            shape.add([(x0, one[0] * s0, one[1] * s0), (x1, one[0] * s1, one[1] * s1), (x1, two[0] * s1, two[1] * s1), (x0, two[0] * s0, two[1] * s0)], [(0, 1, 2, 3)], palette.shade(cloth, rng.uniform(0.94, 1.05)))
    ties = Shape()
    for x in (-half * 0.55, half * 0.55):
        ring = [(x, radius * 1.015 * math.cos(a), radius * 1.015 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 25)]
        away = [(0.0, p[1], p[2]) for p in ring]
        ties.join(strap(ring, np.repeat(away, 8, axis=0)[:193], 0.026, palette.LEATHER))
    return Shape().join(shape, at=(0, 0, radius)), Shape().join(ties, at=(0, 0, radius))


def enamel_mug(colour=palette.FELT):
    """A dented mug, its foot at the origin, its ear to +x: the mug with its dark rim."""
    mug = lathe([(0.038, 0), (0.041, 0.004), (0.0415, 0.08), (0.0435, 0.085)], 40, colour)
    mug.join(lathe([(0.0437, 0.083), (0.0437, 0.088), (0.04, 0.088), (0.038, 0.02)], 40, palette.INDIGO))
    ear = [(0.041 + 0.03 * math.sin(a), 0.045 + 0.026 * math.cos(a)) for a in np.linspace(0.15, math.pi - 0.15, 13)]
    for (xa, za), (xb, zb) in zip(ear, ear[1:]):
        mug.join(rod((xa, 0, za), (xb, 0, zb), 0.0042, palette.INDIGO, 8))
    return mug
