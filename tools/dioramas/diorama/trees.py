"""Trees grown branch by branch, their leaves single facets: no cones."""
import math

import numpy as np

from . import palette
from .shape import Shape, mesh_of, rod


def _unit(v):
    return v / (np.linalg.norm(v) + 1e-9)


def _leaves(shape, rng, at, count, spread, size, colours):
    for _ in range(count):
        p = np.asarray(at) + rng.normal(0, spread, 3)
        u = _unit(rng.normal(0, 1, 3)) * size * rng.uniform(0.6, 1.3)
        v = _unit(np.cross(u, rng.normal(0, 1, 3))) * size * 0.55
        colour = palette.shade(colours[rng.integers(len(colours))], rng.uniform(0.75, 1.2))
        shape.add([p - u, p + v, p + u, p - v], [(0, 1, 2, 3)], colour)


def _grow(wood, leaf_places, rng, base, way, length, radius, level, spread, upward):
    steps, at = 4, np.asarray(base, float)
    for step in range(steps):
        way = _unit(way + rng.normal(0, 0.10, 3) + np.array([0, 0, upward * 0.25]))
        to = at + way * length / steps
        r0, r1 = radius * (1 - 0.45 * step / steps), radius * (1 - 0.45 * (step + 1) / steps)
        wood.join(rod(at, to, r0, palette.shade(palette.OLD_WOOD, rng.uniform(0.75, 1.0)), 6 if level < 2 else 4, r1))
        at = to
        if level < 3 and step >= (1 if level == 0 else 0):
            for _ in range(2 if level < 2 else 2):
                aside = _unit(np.cross(way, rng.normal(0, 1, 3)))
                out = _unit(way * math.cos(spread) + aside * math.sin(spread))
                _grow(wood, leaf_places, rng, at, out, length * rng.uniform(0.48, 0.68), r1 * 0.6, level + 1, spread, upward)
        if level >= 2:
            leaf_places.append(at)


def broadleaf(rng, height=6.0, colours=(palette.LEAF, palette.FRESH_GRASS), leaves=10, spread=0.85, leaf_size=0.09, bare=False):
    """A walnut or mulberry tree: wood and leaves as two shapes."""
    wood, places, crown = Shape(), [], Shape()
    _grow(wood, places, rng, (0, 0, -0.2), np.array([rng.normal(0, 0.05), rng.normal(0, 0.05), 1.0]), height * 0.55, height * 0.035, 0, spread, 0.35)
    if not bare:
        for place in places:
            _leaves(crown, rng, place, leaves, height * 0.035, leaf_size, colours)
    return wood, crown


def poplar(rng, height=9.0, colours=(palette.LEAF, palette.GRASS), leaves=15000, width=0.088, leaf_size=0.05, bare=False):
    """A Lombardy poplar: many thin branches hugging the trunk."""
    wood, crown = Shape(), Shape()
    lean = rng.normal(0, 0.02, 2)

    def trunk(share):
        return np.array([lean[0] * share * height + 0.06 * math.sin(share * 5), lean[1] * share * height, height * share])

    radius = height * 0.016
    for i in range(12):
        wood.join(rod(trunk(i / 12) - [0, 0, 0.2 if i == 0 else 0], trunk((i + 1) / 12), radius * (1 - i / 12.5), palette.OLD_WOOD, 6, radius * (1 - (i + 1) / 12.5)))
    tips = []
    for _ in range(70 if bare else 46):
        share = rng.uniform(0.10, 0.9)
        at, turn = trunk(share), rng.uniform(0, 2 * math.pi)
        long = height * rng.uniform(0.13, 0.26) * (1.15 - share)
        out = np.array([math.cos(turn) * 0.34, math.sin(turn) * 0.34, 1.0])
        knee = at + _unit(out) * long * 0.5 + np.array([math.cos(turn), math.sin(turn), 0]) * 0.05
        tip = knee + _unit(out * [0.5, 0.5, 1]) * long * 0.6
        wood.join(rod(at, knee, radius * 0.3, palette.OLD_WOOD, 4, radius * 0.2))
        wood.join(rod(knee, tip, radius * 0.2, palette.OLD_WOOD, 4, radius * 0.06))
        if bare:
            for _ in range(3):
                twig = at + (tip - at) * rng.uniform(0.4, 0.9)
                wood.join(rod(twig, twig + _unit(out * [rng.uniform(-1, 1.6), rng.uniform(-1, 1.6), 1.2]) * long * 0.4, radius * 0.09, palette.OLD_WOOD, 3, radius * 0.04))
        tips += [knee, tip]
    if not bare:
        for _ in range(leaves):
            share = rng.beta(1.5, 1.25) * 0.93 + 0.07
            wide = width * height * (math.sin(math.pi * min(1, share * 0.94 + 0.06) ** 0.72) ** 0.75 + 0.06) * (0.85 + 0.25 * math.sin(share * 23 + lean[0] * 99))
            turn, r = rng.uniform(0, 2 * math.pi), wide * math.sqrt(rng.uniform(0.12, 1))
            at = trunk(share) + np.array([r * math.cos(turn), r * math.sin(turn), 0])
            _leaves(crown, rng, at, 1, 0.06, leaf_size, colours)
    return wood, crown


def sapling(rng, height=1.5, colours=(palette.FRESH_GRASS, palette.LEAF), leaves=40, blossom=36):
    """A young apple tree in flower, tied to its stake."""
    wood, crown = Shape(), Shape()
    bend = rng.normal(0, 0.05, 2)
    middle, top = np.array([bend[0], bend[1], height * 0.5]), np.array([bend[0] * 2, bend[1] * 2, height])
    wood.join(rod((0, 0, -0.1), middle, 0.016, palette.WOOD, 5)).join(rod(middle, top, 0.014, palette.WOOD, 5, 0.006))
    side = rng.uniform(0.08, 0.12)
    wood.join(rod((side, 0.02, -0.1), (side, 0.02, height * 0.78), 0.022, palette.NEW_WOOD, 5))
    wood.join(rod((side + 0.03, 0.02, height * 0.6), (bend[0] - 0.02, bend[1], height * 0.58), 0.013, palette.LINEN, 4))
    for _ in range(8):
        share, turn = rng.uniform(0.5, 0.98), rng.uniform(0, 2 * math.pi)
        at = middle + (top - middle) * (share - 0.5) * 2
        tip = at + np.array([math.cos(turn) * 0.2, math.sin(turn) * 0.2, rng.uniform(0.14, 0.3)])
        wood.join(rod(at, tip, 0.007, palette.WOOD, 4, 0.003))
        for _ in range(leaves // 8):
            _leaves(crown, rng, at + (tip - at) * rng.uniform(0.2, 1.05), 1, 0.025, 0.04, colours)
        for _ in range(blossom // 8):
            _leaves(crown, rng, at + (tip - at) * rng.uniform(0.3, 1.1), 1, 0.03, 0.032, (palette.FELT, palette.SNOW, palette.mix(palette.FELT, palette.POMEGRANATE, 0.18)))
    return wood, crown


def meshes_of(pairs, wood_material, leaf_material):
    """Grown trees as pairs of meshes, to be set out many times."""
    return [(mesh_of(wood, wood_material, 'wood'), mesh_of(crown, leaf_material, 'crown') if crown.points else None) for wood, crown in pairs]
