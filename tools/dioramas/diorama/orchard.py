"""A young apple tree seen from near: each leaf folded, each flower of five petals; and what planting it takes."""
import math

import numpy as np

from . import palette
from .shape import Shape, lathe, rod

LEAVES = (palette.FRESH_GRASS, palette.LEAF, palette.mix(palette.FRESH_GRASS, palette.STRAW, 0.3))
PETALS = (palette.SNOW, palette.FELT, palette.mix(palette.SNOW, palette.POMEGRANATE, 0.16))


def _unit(v):
    return v / (np.linalg.norm(v) + 1e-9)


def _aside(way, rng):
    return _unit(np.cross(way, rng.normal(0, 1, 3)))


def leaf_blade(shape, rng, at, way, length, colour):
    """One leaf: pointed, folded along its middle, hanging a little."""
    way = _unit(np.asarray(way, float))
    side = _aside(way, rng)
    up = np.cross(side, way)
    at = np.asarray(at, float)
    middle, tip = at + way * length * 0.5 - up * length * 0.08, at + way * length - [0, 0, length * 0.22]
    wings = [at + way * length * 0.42 + s * side * length * 0.3 + up * length * 0.1 for s in (-1, 1)]
    shape.add([at, middle, tip, *wings], [(0, 1, 3), (1, 2, 3), (0, 4, 1), (1, 4, 2)],
              [palette.shade(colour, f) for f in rng.uniform(0.82, 1.15, 4)])


def blossom(shape, rng, at, way, size=0.02):
    """One apple flower, facing `way`."""
    way = _unit(np.asarray(way, float))
    u = _aside(way, rng)
    v = np.cross(way, u)
    at, colour = np.asarray(at, float), PETALS[rng.integers(len(PETALS))]
    for k in range(5):
        a = 2 * math.pi * k / 5
        out, wide = u * math.cos(a) + v * math.sin(a), u * -math.sin(a) + v * math.cos(a)
        shape.add([at, at + out * size * 0.7 + wide * size * 0.42 + way * size * 0.25, at + out * size * 1.15 + way * size * 0.4,
                   at + out * size * 0.7 - wide * size * 0.42 + way * size * 0.25], [(0, 1, 2, 3)], palette.shade(colour, rng.uniform(0.9, 1.1)))
    shape.add([at + way * size * 0.2 + d * size * 0.22 for d in (u, v, -u, -v)], [(0, 1, 2, 3)], palette.STRAW)


def young_apple(rng, height=2.2, branches=15, twigs=4, leaf_length=0.078, flowers=0.45):
    """A young apple tree in leaf and first flower, its foot at the origin: wood and leaves as two shapes."""
    wood, crown = Shape(), Shape()
    lean = rng.normal(0, 0.03, 2)

    def trunk(t):
        return np.array([lean[0] * height * t + 0.035 * math.sin(t * 5), lean[1] * height * t + 0.02 * math.sin(t * 4 + 1), height * t])

    def clothe(start, end, count, long):
        way = _unit(end - start)
        for k in range(count):
            t = (k + rng.uniform(0.1, 0.9)) / count
            out = _unit(_aside(way, rng) + way * 0.5 + [0, 0, 0.15])
            leaf_blade(crown, rng, start + (end - start) * t, out, long * rng.uniform(0.75, 1.2), LEAVES[rng.integers(len(LEAVES))])
        if rng.random() < flowers:
            for _ in range(rng.integers(3, 6)):
                blossom(crown, rng, end + rng.normal(0, 0.022, 3), rng.normal(0, 0.6, 3) + [0, -0.5, 0.7], rng.uniform(0.016, 0.023))

    bark = palette.mix(palette.WOOD, palette.ROCK, 0.35)
    for i in range(12):
        r0, r1 = 0.03 * (1 - 0.72 * i / 12), 0.03 * (1 - 0.72 * (i + 1) / 12)
        wood.join(rod(trunk(i / 12) - [0, 0, 0.1 * (i == 0)], trunk((i + 1) / 12), r0, palette.shade(bark, rng.uniform(0.9, 1.1)), 8, r1))
    for b in range(branches):
        share = 0.44 + 0.53 * (b + rng.uniform(-0.2, 0.2)) / branches
        turn, long = b * 2.4 + rng.normal(0, 0.3), height * 0.40 * (1.15 - share) * rng.uniform(0.85, 1.15) + 0.08
        at, way = trunk(share), np.array([math.cos(turn), math.sin(turn), 0.75])
        radius = 0.011 * (1.25 - share)
        for step in range(4):
            to = at + _unit(way) * long / 4 * 1.2
            wood.join(rod(at, to, radius * (1 - 0.2 * step), bark, 5, radius * (0.8 - 0.2 * step) + 0.001))
            if step:
                clothe(at, to, 6, leaf_length)
            if step and step <= twigs:
                tip = to + _unit(_aside(way, rng) + [0, 0, 0.55] + way * 0.3) * long * rng.uniform(0.24, 0.4)
                wood.join(rod(to, tip, 0.0035, bark, 4, 0.0015))
                clothe(to, tip, 11, leaf_length * 0.95)
            at, way = to, way + rng.normal(0, 0.16, 3) + [0, 0, 0.22]
        clothe(at, at + _unit(way) * 0.06, 5, leaf_length)
    clothe(trunk(0.9), trunk(1.0) + [0, 0, 0.05], 12, leaf_length)
    return wood, crown


def stake_and_tie(height=1.5, off=0.13, cloth=palette.POMEGRANATE):
    """The stake beside a young tree and the strip of cloth that holds both: two shapes."""
    stake = rod((off, 0, -0.15), (off + 0.01, 0.01, height), 0.024, palette.NEW_WOOD, 7, 0.02)
    tie = Shape()
    for z, r in ((height * 0.72, 0.034), (height * 0.745, 0.035), (height * 0.77, 0.033)):
        tie.join(lathe([(r, 0), (r * 1.06, 0.018), (r, 0.036)], 10, cloth, at=(off, 0, z)))
        tie.join(rod((off, -0.022, z + 0.018), (0.0, -0.03, z + 0.03), 0.013, cloth, 5)).join(rod((off, 0.022, z + 0.018), (0.0, 0.03, z + 0.03), 0.013, cloth, 5))
    for turn, drop in ((-0.35, 0.2), (0.25, 0.15)):
        x0, z0 = off + 0.02, height * 0.75
        tie.add([(x0, -0.035, z0), (x0 + 0.03, -0.04, z0), (x0 + 0.06 + turn * 0.16, -0.06, z0 - drop), (x0 + 0.02 + turn * 0.16, -0.055, z0 - drop * 0.94)],
                [(0, 1, 2, 3)], palette.shade(cloth, 1.08))
    return stake, tie


def pail(colour=palette.STONE, sides=28, handle=0.9):
    """A zinc pail: the pail, and the water in it apart. `handle` is how far the bow leans (radians)."""
    shape = lathe([(0.108, 0), (0.112, 0.012), (0.108, 0.02), (0.145, 0.262), (0.152, 0.272), (0.145, 0.28), (0.138, 0.27), (0.128, 0.2), (0.11, 0.03)], sides, colour)
    shape.join(lathe([(0.118, 0.09), (0.123, 0.096), (0.121, 0.105)], sides, palette.shade(colour, 0.85))).join(lathe([(0.131, 0.18), (0.137, 0.187), (0.135, 0.196)], sides, palette.shade(colour, 0.85)))
    bow = [(0.15 * math.cos(a), -math.sin(a) * 0.17 * math.sin(handle), 0.265 + math.sin(a) * 0.17 * math.cos(handle)) for a in np.linspace(0, math.pi, 13)]
    for one, other in zip(bow, bow[1:]):
        shape.join(rod(one, other, 0.0055, palette.IRON, 5))
    shape.join(rod(bow[5], bow[7], 0.014, palette.NEW_WOOD, 8))
    for x in (-0.148, 0.148):
        shape.join(lathe([(0.016, 0), (0.016, 0.03)], 6, palette.IRON, at=(x, 0, 0.245)))
    water = lathe([(0.0, 0.2), (0.127, 0.2)], sides, palette.INDIGO)
    return shape, water
