"""Bread from the clay oven and a bunch of grapes, for a laid table."""
import math

import numpy as np

from . import palette
from .noise import noise
from .palette import linear
from .rounding import rounded
from .shape import Shape, lathe, mesh_of, rod, stand
from .webbing import smooth_line

CRUST, GOLD, DOUGH = linear('a9622a'), linear('d69a4a'), linear('eccf94')


def flat_bread(seed=1, radius=0.135, sides=150):
    """A round loaf on its foot at the origin: a high rim, a hollow stamped with rings of holes, browned by the oven's wall."""
    outline = [(0.0, 0.016), (0.45, 0.0155), (0.62, 0.018), (0.72, 0.034), (0.84, 0.045), (0.95, 0.038), (1.0, 0.02), (0.97, 0.006), (0.9, 0.0)]
    line = np.asarray(smooth_line([(r * radius, 0.0, z) for r, z in outline], 9))
    rings, shape = len(line), Shape()

    def spot(j, s):
        a = 2 * math.pi * s / sides
        r, _, z = line[j]
        lump = 1 + 0.025 * float(noise(3 * math.cos(a), 3 * math.sin(a), seed))
        rise = 0.003 * float(noise(r * 60 * math.cos(a), r * 60 * math.sin(a), seed + 2)) * (z > 0.008)
        return (r * lump * math.cos(a), r * lump * math.sin(a), z + rise)

    def tone(j, s):
        a, (r, _, z) = 2 * math.pi * (s + 0.5) / sides, line[j]
        brown = 0.35 + 14 * (z - 0.02) + 0.5 * float(noise(r * 34 * math.cos(a), r * 34 * math.sin(a), seed + 5))
        out = palette.mix(DOUGH, GOLD, min(1.0, max(0.0, 0.6 + brown))) if brown < 0.4 else palette.mix(GOLD, CRUST, min(1.0, (brown - 0.4) * 1.5))
        ring = r / radius / 0.13
        if j < rings * 0.4 and abs(ring % 1 - 0.5) < 0.16 and (a * round(6 * max(1, ring)) / (2 * math.pi)) % 1 < 0.28:
            out = palette.shade(CRUST, 0.55)
        if r > 0.7 * radius and z > 0.03 and float(noise(a * 40, r * 900, seed + 7)) > 0.72:
            out = palette.shade(palette.DARK_WOOD, 0.8)
        return out

    points = [spot(j, s) for j in range(rings) for s in range(sides)]
    faces = [(j * sides + s, (j + 1) * sides + s, (j + 1) * sides + (s + 1) % sides, j * sides + (s + 1) % sides) for j in range(rings - 1) for s in range(sides)]
    return shape.add(points, faces, [tone(j, s) for j in range(rings - 1) for s in range(sides)])


def set_grapes(rng, skin, wood, at, turn=0.0, count=64, colours=(linear('5a2340'), linear('6f2c4c'), linear('43203c'))):
    """A bunch lying on a dish or a cloth at `at`, widest at its stalk."""
    globe = [(0.0112 * math.sin(math.pi * k / 18), 0.0125 - 0.0125 * math.cos(math.pi * k / 18)) for k in range(1, 18)]
    kinds = [mesh_of(lathe(globe, 26, tone), skin, 'grape') for tone in colours]
    c, s = math.cos(turn), math.sin(turn)
    lain = []
    for _ in range(60 * count):
        if len(lain) == count:
            break
        t = rng.random() ** 0.8
        wide = 0.052 * (1 - 0.75 * t)
        x, y = 0.16 * t - 0.03, rng.uniform(-wide, wide)
        z = max([0.0] + [pz + math.sqrt(max(0.0, 0.0212 ** 2 - (x - px) ** 2 - (y - py) ** 2)) for px, py, pz in lain if math.hypot(x - px, y - py) < 0.0212])
        if z < 0.066 * (1 - 0.7 * t):
            lain.append((x, y, z))
    for x, y, z in lain:
        place = (at[0] + x * c - y * s, at[1] + x * s + y * c, at[2] + z)
        rounded(stand(kinds[rng.integers(len(kinds))], at=place, turn=(rng.normal(0, 0.4), rng.normal(0, 0.4), 0), size=rng.uniform(0.92, 1.06)), 60)
    stalk = Shape().join(rod((0.02, 0, 0.03), (-0.03, 0, 0.045), 0.002, palette.mix(palette.WOOD, palette.LEAF, 0.4), 12)).join(rod((-0.03, 0, 0.045), (-0.058, 0.008, 0.04), 0.0026, palette.WOOD, 12))
    rounded(stand(stalk, wood, at, (0, 0, turn)), 60)
