"""A barrier across a country road: one pole, two posts, a stone for a counterweight."""
import math

import numpy as np

from . import palette
from .rounded import bar, stone
from .shape import Shape, box, rod
from .webbing import smooth_line


def _rough_pole(rng, start, end, thick, thin, colour, parts=14, sides=20):
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
    for x in (-1.52, -1.33):
        for k in range(4):
            ties.join(_coil((x + (k - 1.5) * 0.03, 0, high + 0.05), 0.118))
    for k in range(5):
        ties.join(_coil((span + (k - 2) * 0.03, 0, high + 0.015), 0.085))
    ties.join(rod((span + 0.03, -0.085, high + 0.01), (span + 0.1, -0.13, high - 0.34), 0.012, palette.LINEN, 5))
    ties.join(_sling((-1.425, 0, high - 0.56), high + 0.05))
    posts.join(rod((span + 0.06, -0.2, high + 0.075), (span + 0.02, 0.22, high + 0.095), 0.02, palette.shade(palette.NEW_WOOD, 0.7), 16, 0.016))
    return posts, pole, ties


def counterweight(rng, high=1.02, size=0.29):
    """The boulder in the sling, where the barrier holds it; shade it smooth."""
    return Shape().join(stone(rng, size, palette.shade(palette.STONE, 0.62), 0.11, 0.92, 5), at=(-1.425, 0, high - 0.56))


def _sling(middle, pole, reach=0.335):
    """Two ropes that pass under the stone and rise past its sides to the pole."""
    shape, (x, y, z) = Shape(), middle
    for lean in (-0.095, 0.095):
        under = [(x + lean * (0.6 + 0.5 * abs(math.cos(a))), y + reach * math.cos(a), z + reach * math.sin(a)) for a in np.linspace(math.pi * 1.02, math.pi * 1.98, 33)]
        front, back = (x + lean, y - 0.11, pole), (x + lean, y + 0.11, pole)
        way = [front, (x + lean * 1.1, y - 0.26, z + 0.28), *under, (x + lean * 1.1, y + 0.26, z + 0.28), back]
        shape.join(bar(smooth_line(way, 3), 0.0135, palette.shade(palette.LINEN, 0.8), 12))
    shape.join(bar([(x + 0.11 * math.cos(a), y - reach * 0.97, z + 0.05 + 0.03 * math.sin(a)) for a in np.linspace(0, math.pi, 12)], 0.012, palette.shade(palette.LINEN, 0.75), 10))
    return shape


def _coil(middle, radius, sides=36):
    """One turn of rope round a pole that lies along x."""
    x, y, z = middle
    ring = [(x + 0.006 * math.sin(a * 2), y + radius * math.cos(a), z + radius * math.sin(a)) for a in np.linspace(0, 2 * math.pi, sides + 1)]
    shape = Shape()
    for a, b in zip(ring, ring[1:]):
        shape.join(rod(a, b, 0.013, palette.shade(palette.LINEN, 0.85), 10))
    return shape
