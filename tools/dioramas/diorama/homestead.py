"""A Caucasian farmhouse: plinth of stone, whitewashed wall, a wooden gallery, a tiled roof."""
import math

import numpy as np

from . import palette
from .houses import planks, wall, window
from .shape import Shape, box, lathe, pebble, rod


def gallery_house(rng, length=7.0, floor=0.55, eaves=3.05, deep=1.5):
    """Walls and stones of the house: its front along x, looking to -y; the gallery stands before it. The wood comes apart."""
    walls, wood = Shape(), Shape()
    walls.join(wall(length, eaves - floor + 0.5, 0.4, [(1.0, 0.75, 0.9, 1.15), (2.9, 0.02, 1.0, 2.0), (4.9, 0.75, 0.9, 1.15)], palette.FELT, rng), at=(0, 0, floor))
    for x in (0.2, length - 0.2):
        walls.join(wall(4.2, eaves - floor + 1.2, 0.4, [], palette.FELT, rng), at=(x, 0, floor), turn=(0, 0, math.pi / 2))
    walls.join(box((length - 0.6, 0.05, 2.4), palette.shade(palette.DARK_EARTH, 0.35), at=(length / 2, 1.2, floor)))
    for course in range(3):
        x = -0.1
        while x < length + 0.1:
            size = rng.uniform(0.12, 0.19)
            stone = pebble(rng, size, palette.shade(palette.mix(palette.STONE, palette.EARTH, rng.uniform(0.1, 0.6)), rng.uniform(0.62, 0.85)), 0.62, 2)
            walls.join(stone, at=(x, -deep + rng.normal(0, 0.02), 0.09 + course * 0.17))
            for y in (-deep * 0.66, -deep * 0.33, 0.1):
                if x > length - 0.2 or x < 0.1:
                    walls.join(stone, at=(x, y, 0.09 + course * 0.17))
            x += size * 1.5
    wood.join(box((length + 0.1, deep + 0.1, 0.09), palette.OLD_WOOD, at=(length / 2, -deep / 2, floor - 0.09)))
    for x in np.linspace(0.15, length - 0.15, 5):
        wood.join(box((0.16, 0.16, eaves - floor), palette.WOOD, at=(x, -deep + 0.1, floor), taper=0.85))
        wood.join(box((0.24, 0.24, 0.22), palette.WOOD, at=(x, -deep + 0.1, floor), taper=0.75))
        for way in (-1, 1):
            wood.join(rod((x, -deep + 0.1, eaves - 0.55), (x + way * 0.42, -deep + 0.1, eaves - 0.08), 0.045, palette.WOOD, 4))
    wood.join(box((length + 0.3, 0.16, 0.16), palette.WOOD, at=(length / 2, -deep + 0.1, eaves - 0.12)))
    for x0, x1 in ((0.15, 1.85), (1.85, 2.75), (4.0, 5.15), (5.15, length - 0.15)):
        if (x0, x1) == (1.85, 2.75):
            x1 = 2.6
        wood.join(box((x1 - x0, 0.1, 0.07), palette.WOOD, at=((x0 + x1) / 2, -deep + 0.1, floor + 0.85)))
        wood.join(box((x1 - x0, 0.07, 0.06), palette.WOOD, at=((x0 + x1) / 2, -deep + 0.1, floor + 0.14)))
        for x in np.arange(x0 + 0.13, x1 - 0.05, 0.15):
            wood.join(lathe([(0.022, 0), (0.034, 0.2), (0.02, 0.36), (0.034, 0.52), (0.022, 0.7)], 6, palette.OLD_WOOD, at=(x, -deep + 0.1, floor + 0.18)))
    for x in (1.0, 4.9):
        wood.join(window(0.9, 1.15, palette.INDIGO), at=(x, -0.1, floor + 0.75))
        for way, hinge in ((-1, x), (1, x + 0.9)):
            wood.join(planks(0.45, 1.15, 4, rng, palette.INDIGO), at=(hinge - (0.47 if way < 0 else -0.02), -0.26, floor + 0.75))
    wood.join(planks(0.95, 1.98, 5, rng, palette.WOOD), at=(2.92, -0.15, floor + 0.02), turn=(0, 0, -1.2))
    for i in range(3):
        walls.join(box((1.3, 0.34, 0.26 + 0.17 * i), palette.shade(palette.STONE, 0.82 + 0.05 * i), at=(3.35, -deep - 0.85 + 0.3 * i, -0.1)))
    return walls, wood


def tiled_roof(rng, length=7.8, run=3.6, rise=1.3):
    """One slope of hollow clay tiles: eave along x at the origin, rising towards +y."""
    shape = Shape()
    rows, columns = 11, int(length / 0.24)
    for row in range(rows):
        for column in range(columns):
            x, t = column * 0.24, row / rows
            y, z = run * t, rise * t + 0.03 * (row % 2) * 0
            tone = palette.shade(palette.mix(palette.WAGON, palette.CLAY, rng.uniform(0.1, 0.6)), rng.uniform(0.85, 1.12))
            y1, z1 = y + run / rows * 1.22, z + rise / rows * 1.22
            arc = [(math.cos(a) * 0.125, math.sin(a) * 0.085) for a in np.linspace(math.pi, 0, 5)]
            low = [(x + ax, y + rng.normal(0, 0.008), z + az + 0.035) for ax, az in arc]
            high = [(x + ax * 0.85, y1, z1 + az * 0.8) for ax, az in arc]
            shape.add(low + high, [(i, i + 1, i + 6, i + 5) for i in range(4)] + [(4, 3, 2, 1, 0)], [tone] * 4 + [palette.shade(tone, 0.45)])
    shape.add([(-0.1, 0, -0.03), (length, 0, -0.03), (length, run, rise - 0.03), (-0.1, run, rise - 0.03)], [(0, 1, 2, 3)], palette.DARK_WOOD)
    return shape


def storage_jar():
    """A küp, the big clay jar."""
    return lathe([(0.16, 0), (0.3, 0.25), (0.36, 0.55), (0.3, 0.85), (0.17, 1.0), (0.2, 1.08), (0.15, 1.08)], 14, palette.CLAY)
