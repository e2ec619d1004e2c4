"""Beet seed, a turned wooden bowl for it, and the sacking on which it stands."""
import math

import numpy as np

from . import palette
from .palette import linear
from .shape import Shape, lathe, mesh_of, pebble

SEED = linear('82694c')


def seed_balls(material, rng, kinds=14, size=0.0031):
    """Seed as it comes from the field: corky balls of a few lobes, each lobe with its dry star."""
    meshes = []
    for _ in range(kinds):
        shape, tone = Shape(), palette.shade(palette.mix(SEED, palette.STRAW, rng.uniform(0, 0.35)), rng.uniform(0.6, 1.1))
        shape.join(pebble(rng, size, tone, 0.8, 2))
        for _ in range(int(rng.integers(2, 5))):
            way = rng.normal(0, 1, 3)
            way = way / np.linalg.norm(way)
            shape.join(pebble(rng, size * rng.uniform(0.5, 0.7), palette.shade(tone, rng.uniform(0.8, 1.25)), 0.85, 2), at=way * size * 0.75)
            for k in range(5):
                turn = rng.normal(0, 0.5, 3) + way
                tip = way * size * 1.2 + turn / np.linalg.norm(turn) * size * 0.7
                side = np.cross(way, turn) * size * 0.16
                shape.add([way * size * 1.1 - side, way * size * 1.1 + side, tip], [(0, 1, 2)], palette.shade(tone, 1.25))
        meshes.append(mesh_of(shape, material, 'seed'))
    return meshes


def heap_places(rng, radius, rim, rise, count, lay=0.005):
    """Places on a heap in a bowl: a dome over the circle at height `rim`, `rise` higher in the middle."""
    r, a = radius * np.sqrt(rng.random(count)), rng.uniform(0, 2 * math.pi, count)
    z = rim + rise * (1 - (r / radius) ** 2) + rng.uniform(-lay, lay * 0.4, count)
    return np.stack([r * np.cos(a), r * np.sin(a), z], 1)


def wooden_bowl(radius=0.115, tall=0.072, colour=palette.WOOD, sides=72):
    """A bowl turned from one piece of wood, two grooves round it; its foot at the origin, its rim `tall` up."""
    out = [(0.42, 0.0), (0.46, 0.02), (0.44, 0.09), (0.66, 0.2), (0.83, 0.42), (0.93, 0.64), (0.925, 0.665), (0.945, 0.69), (0.965, 0.76), (0.96, 0.785), (0.98, 0.81), (1.0, 0.97), (0.99, 1.0)]
    into = [(0.945, 0.995), (0.93, 0.95), (0.86, 0.6), (0.6, 0.3), (0.02, 0.22)]
    tones = [palette.shade(colour, 0.55 if k in (6, 9) else 1.35 if k > 10 and k < 13 else 0.8 if k >= 13 else 1.0) for k in range(len(out) + len(into))]
    return lathe([(r * radius, z * tall) for r, z in out + into], sides, tones)


def sacking(rng, width, depth, height, thread=0.0034, steps=2):
    """Coarse sackcloth about the origin, woven thread by thread; `height(x, y)` is how it lies, in metres."""
    shape = Shape()
    for flip, (long, wide) in ((False, (width, depth)), (True, (depth, width))):
        count, crossings = round(wide / thread), round(long / thread)
        s = np.linspace(-long / 2, long / 2, crossings * steps + 1)
        for k in range(count):
            thick = thread * rng.uniform(0.36, 0.5)
            middle = (k + 0.5) * thread - wide / 2 + 0.0003 * np.cumsum(rng.normal(0, 0.25, len(s))).clip(-3, 3)
            swing = 0.0009 * np.cos(math.pi * (np.arange(len(s)) / steps + k)) * (-1 if flip else 1)
            rows = []
            for off, lift in ((-thick, -0.0006), (0, 0.0006), (thick, -0.0006)):
                x, y = (middle + off, s) if flip else (s, middle + off)
                rows.append(np.stack([x, y, height(x, y) + swing + lift], 1))
            points, n = np.concatenate(rows), len(s)
            tone = palette.shade(palette.mix(palette.LINEN, palette.CLAY, rng.uniform(0.3, 0.75)), rng.uniform(0.78, 1.08))
            shape.add(points, [(r * n + i, r * n + i + 1, (r + 1) * n + i + 1, (r + 1) * n + i) for r in (0, 1) for i in range(n - 1)], tone)
    return shape
