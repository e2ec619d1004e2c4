"""A barrier across a country road: one pole, two posts, a stone for a counterweight."""
import math

import numpy as np

from . import palette
from .shape import Shape, box, pebble, rod


def _rough_pole(rng, start, end, thick, thin, colour, parts=14, sides=9):
    """A young trunk, barked and left round: it tapers, bends a little and has knots."""
    start, end = np.asarray(start, float), np.asarray(end, float)
    shape, sag = Shape(), rng.normal(0, 0.012, (parts + 1, 3))
    sag[0] = sag[-1] = 0
    for k in range(parts):
        a, b = k / parts, (k + 1) / parts
        shape.join(rod(start + (end - start) * a + sag[k], start + (end - start) * b + sag[k + 1], thick + (thin - thick) * a,
                       palette.shade(colour, rng.uniform(0.92, 1.08)), sides, thick + (thin - thick) * b))
    for t in rng.uniform(0.08, 0.95, 7):
        way = rng.normal(0, 1, 3)
        at = start + (end - start) * t
        shape.join(rod(at, at + way / np.linalg.norm(way) * (thick + 0.03), 0.022, palette.shade(colour, 0.75), 6, 0.016))
    return shape


def lowered_barrier(rng, span=5.6, high=1.02, colour=palette.OLD_WOOD):
    """Lowered along x, its forked post at the origin and its rest at x = `span`: posts, the pole, and what it is weighted and tied with."""
    posts, pole, ties = Shape(), Shape(), Shape()
    for side in (-1, 1):
        posts.join(box((0.19, 0.1, high + 0.62), palette.shade(palette.WOOD, 0.8), at=(0, side * 0.155, -0.35), taper=0.94))
    posts.join(box((0.3, 0.5, 0.28), palette.shade(palette.WOOD, 0.75), at=(0, 0, -0.2)))
    posts.join(rod((0, -0.26, high + 0.02), (0, 0.26, high + 0.02), 0.026, palette.IRON, 8))
    posts.join(_rough_pole(rng, (span, 0, -0.35), (span, 0, high - 0.2), 0.1, 0.085, palette.shade(palette.WOOD, 0.85), 6))
    for side in (-1, 1):
        posts.join(rod((span, 0, high - 0.26), (span, side * 0.2, high + 0.16), 0.06, palette.shade(palette.WOOD, 0.85), 8, 0.04))
    pole.join(_rough_pole(rng, (-1.75, 0, high + 0.05), (span + 0.75, 0, high + 0.01), 0.105, 0.06, colour, 18))
    stone = pebble(rng, 0.3, palette.shade(palette.STONE, 0.75), 0.95, 2)
    ties.join(stone, at=(-1.42, 0, high - 0.52))
    for x in (-1.5, -1.34):
        for y in (-0.11, 0.11):
            ties.join(rod((x, y, high + 0.06), (x + rng.normal(0, 0.02), y * 1.2, high - 0.36), 0.014, palette.LINEN, 5))
        for k in range(4):
            ties.join(_coil((x + (k - 1.5) * 0.03, 0, high + 0.05), 0.118))
    for k in range(5):
        ties.join(_coil((span + (k - 2) * 0.03, 0, high + 0.015), 0.085))
    ties.join(rod((span + 0.03, -0.085, high + 0.01), (span + 0.1, -0.13, high - 0.34), 0.012, palette.LINEN, 5))
    return posts, pole, ties


def _coil(middle, radius, sides=14):
    """One turn of rope round a pole that lies along x."""
    x, y, z = middle
    ring = [(x + 0.006 * math.sin(a * 2), y + radius * math.cos(a), z + radius * math.sin(a)) for a in np.linspace(0, 2 * math.pi, sides + 1)]
    shape = Shape()
    for a, b in zip(ring, ring[1:]):
        shape.join(rod(a, b, 0.013, palette.LINEN, 5))
    return shape
