"""A small model of a yurt: felt over a lattice, woven bands, the ring at its crown."""
import math

import numpy as np

from . import palette
from .motifs import CREAM, horn_share
from .shape import Shape, rod

SIDES = 72


def _band(angle, share, low, high, figures):
    """The colour of a woven band of horns at a place between two heights, or None outside of it."""
    if not low < share < high:
        return None
    u = ((angle * figures / (2 * math.pi)) % 1 - 0.5) * 2.6
    v = (share - low) / (high - low) * 1.25 - 0.12
    if min(share - low, high - share) < (high - low) * 0.1:
        return palette.INDIGO
    return CREAM if horn_share(np.array([u]), np.array([v]), 0.13)[0] else palette.POMEGRANATE


def _skin(profile, colour, rows):
    """A turned skin without floor or lid; `colour(angle, share)` goes from its foot to its crown."""
    radius, height = (np.interp(np.linspace(0, len(profile) - 1, rows + 1), range(len(profile)), [p[k] for p in profile]) for k in (0, 1))
    shape = Shape()
    turns = [2 * math.pi * s / SIDES for s in range(SIDES + 1)]
    for j in range(rows):
        for a, b in zip(turns, turns[1:]):
            ring = [(radius[j] * math.cos(a), radius[j] * math.sin(a), height[j]), (radius[j] * math.cos(b), radius[j] * math.sin(b), height[j]),
                    (radius[j + 1] * math.cos(b), radius[j + 1] * math.sin(b), height[j + 1]), (radius[j + 1] * math.cos(a), radius[j + 1] * math.sin(a), height[j + 1])]
            shape.add(ring, [(0, 1, 2, 3)], colour((a + b) / 2, (j + 0.5) / rows))
    return shape


def yurt(rng, radius=0.2, wall=0.125, rise=0.135):
    """The yurt, its door to -y, its foot at the origin: felt, and wood apart."""
    seams = [(k + 0.5) * 2 * math.pi / 9 for k in range(9)]

    def side(angle, share):
        band = _band(angle, share, 0.62, 0.92, 20)
        return band or palette.shade(CREAM, rng.uniform(0.93, 1.02))

    def roof(angle, share):
        near = min(abs((angle - s + math.pi) % (2 * math.pi) - math.pi) for s in seams)
        if near * (1 - share) < 0.035:
            return palette.POMEGRANATE
        return palette.INDIGO if share < 0.06 else palette.shade(palette.FELT, rng.uniform(0.94, 1.03))

    felt = _skin([(radius, 0), (radius * 1.015, wall)], side, 30)
    crown = radius * 0.2
    felt.join(_skin([(radius * 1.05, wall - 0.012), (radius * 1.0, wall + 0.012), (radius * 0.82, wall + rise * 0.45), (radius * 0.5, wall + rise * 0.83), (crown, wall + rise)], roof, 26))
    wood = Shape()
    top = wall + rise
    for a, b in ((2 * math.pi * k / 24, 2 * math.pi * (k + 1) / 24) for k in range(24)):
        wood.join(rod((crown * math.cos(a), crown * math.sin(a), top), (crown * math.cos(b), crown * math.sin(b), top), 0.005, palette.POMEGRANATE, 6))
    for aside in (-0.32, 0.0, 0.32):
        for turned in (False, True):
            half = crown * math.sqrt(1 - aside * aside)
            arc = [(half * t, aside * crown, top + 0.016 * (1 - t * t)) for t in np.linspace(-1, 1, 9)]
            arc = [(y, x, z) if turned else (x, y, z) for x, y, z in arc]
            for one, other in zip(arc, arc[1:]):
                wood.join(rod(one, other, 0.0022, palette.DEEP_POMEGRANATE, 5))
    wide, tall = radius * 0.5, wall * 0.93
    for x in (-wide / 2, wide / 2):
        wood.join(rod((x, -radius * 0.985, 0), (x, -radius * 0.985, tall), 0.006, palette.DEEP_POMEGRANATE, 6))
    wood.join(rod((-wide / 2 - 0.008, -radius * 0.985, tall), (wide / 2 + 0.008, -radius * 0.985, tall), 0.006, palette.DEEP_POMEGRANATE, 6))
    for k in range(6):
        x = (k - 2.5) * wide / 6
        wood.add([(x - wide / 12, -radius - 0.002, 0), (x + wide / 12, -radius - 0.002, 0), (x + wide / 12, -radius - 0.002, tall), (x - wide / 12, -radius - 0.002, tall)],
                 [(0, 1, 2, 3)], palette.shade(palette.WAGON, rng.uniform(0.85, 1.1)))
    return felt, wood
